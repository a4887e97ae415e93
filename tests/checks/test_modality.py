"""O305 and O306: the modal words of a requirement say what its fields say, and lay down one thing."""

# ruff: noqa: E501  a case stands on one line, so that what is told of it is read beside it
from __future__ import annotations

import pytest

from checked_text import ROLES, read, requirement, told
from policy_diff.core.checks import modality

BODY = 8
"""The line of the file in which the text of a requirement begins, less one is its offset."""


def found(body: str, modal: str) -> list[str]:
    return told(modality.faults_of(read(requirement(body, modal)), ROLES), below=BODY - 1)


AGREES = [
    ("must", "The visitor **must** ask."),
    ("must", "The visitor **has to** ask."),
    ("must", "The visitor **must not only** look but ask."),
    ("must", "As the visit starts, as a rule in the morning, the visitor **must** ask."),
    ("must", "If no answer comes the visitor **must** ask."),
    ("must", "No later than day 5 the visitor **must** ask."),
    ("must", "The visitor **must** then ask, normally by telephone."),
    ("must", "The visitor **must** find out what hosts should notice, and which rules they must keep."),
    ("must", "The visitor **must** say that nobody has to attend, and that the host can leave."),
    ("must", "The visitor **must** learn who may have to be told in May 2024 or in May."),
    ("must", "The visitor **must** read 'What visitors should know', and `should`, and the 'must' list."),
    ("must", "The visitor **must** list:\n\n- what must stay private\n- whoever should be told."),
    ("must", "The visitor **must** write:\n\n> Visitors **should** ask."),
    ("must-not", "The visitor **must not** ask."),
    ("must-not", "The visitor **must\nnot** ask."),
    ("must-not", "The visitor **must** not ask."),
    ("must-not", "The visitor **may not** ask."),
    ("must-not", "No visitor **may** ask."),
    ("must-not", "In no case **may** a visitor ask."),
    ("should", "The visitor **should** ask."),
    ("should", "The visitor **should not** ask."),
    ("should", "The visitor **should normally** ask."),
    ("should", "The visitor should **normally** ask."),
    ("should", "The visitor **ought to** ask, if the host **at least** knows."),
    ("normally", "The visitor **normally** asks."),
    ("normally", "The visitor will **normally** ask; the call is usually short."),
    ("normally", "The visitor **must normally** ask."),
    ("normally", "As a rule the visitor **must** ask."),
    ("may", "The visitor **may** ask, if the host cannot be found."),
    ("may", "The visitor **may** have to ask."),
    ("may", "The visitor **need not** ask; the host can."),
]  # fmt: skip


@pytest.mark.parametrize(("modal", "body"), AGREES, ids=[body for _, body in AGREES])
def test_a_text_that_says_what_its_field_says(modal: str, body: str) -> None:
    assert found(body, modal) == []


DISAGREES = [
    ("must", "The visitor **should** ask.", "1:15 |should| the text says 'should', and `modality` is `must`"),
    ("must", "The visitor **must not** ask.", "1:15 |must not| the text says 'must not', and `modality` is `must`"),
    ("must", "The visitor **must** not ask.", "1:15 |must** not| the text says 'must not', and `modality` is `must`"),
    ("must", "The visitor **must** never ask.", "1:15 |must** never| the text says 'must never', and `modality` is `must`"),
    (
        "must",
        "The visitor **must** normally ask.",
        "1:15 |must| the text says 'must' in the sense of 'normally', and `modality` is `must`",
    ),
    (
        "must",
        "Normally, the visitor **must** ask.",
        "1:25 |must| the text says 'must' in the sense of 'normally', and `modality` is `must`",
    ),
    ("must", "The visitor should ask.", "1:13 |should| the text says 'should', not in bold, and `modality` is `must`"),
    ("must", "The visitor must ask.", "1:13 |must| 'must' does not stand in bold"),
    ("must", "The visitor asks.", "1:1 |The visitor asks.| no modal word stands in the text, and `modality` is `must`"),
    ("must", "The visitor is **always** to ask.\nSoon.", "1:1 |The visitor is **always** to ask.| no modal word stands in the text, and `modality` is `must`"),
    ("must-not", "The visitor **must** ask.", "1:15 |must| the text says 'must', and `modality` is `must-not`"),
    (
        "may",
        "No visitor **may** ask.",
        "1:14 |may| the text says 'may' in the sense of 'must not', and `modality` is `may`",
    ),
    ("may", "The visitor **may not** ask.", "1:15 |may not| the text says 'may not', and `modality` is `may`"),
    ("should", "The visitor **normally** asks.", "1:15 |normally| the text says 'normally', and `modality` is `should`"),
    ("normally", "The visitor **may** ask.", "1:15 |may| the text says 'may', and `modality` is `normally`"),
    ("normally", "*Here* the visitor\n**must** ask.", "2:3 |must| the text says 'must', and `modality` is `normally`"),
    ("must", "The visitor asks, as {r}`VIS-002` says a host **should**.", "1:49 |should| the text says 'should', and `modality` is `must`"),
]  # fmt: skip


@pytest.mark.parametrize(("modal", "body", "line"), DISAGREES, ids=[body for _, body, _ in DISAGREES])
def test_a_text_that_says_something_else(modal: str, body: str, line: str) -> None:
    assert found(body, modal) == [f"O305 {line}"]


TWO = [
    ("The visitor **must** ask and **must** write.", ["1:32 |must| 'must' lays down a second obligation"]),
    ("The visitor **must** ask and must write.", ["1:30 |must| 'must' lays down a second obligation outside the bold one"]),
    ("The visitor **must** ask and should write.", ["1:30 |should| 'should' lays down a second obligation outside the bold one"]),
    ("The visitor **must** ask, and the host **must** answer.", ["1:42 |must| 'must' lays down a second obligation"]),
    ("The visitor **must** ask. They must write.", ["1:32 |must| 'must' lays down a second obligation outside the bold one"]),
    ("The visitor **must** ask. The host is required to answer.", ["1:36 |is required to| 'is required to' lays down a second obligation outside the bold one"]),
    ("The visitor **must** ask. The host normally answers.", ["1:36 |normally| 'normally' lays down a second obligation outside the bold one"]),
    ("Then:\n\n- the visitor **must** ask\n- the host **must** answer", ["4:14 |must| 'must' lays down a second obligation"]),
    ("When they arrive visitors must ask. The visitor **must** write.", ["1:27 |must| 'must' lays down a second obligation outside the bold one"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "lines"), TWO, ids=[body for body, _ in TWO])
def test_two_obligations(body: str, lines: list[str]) -> None:
    assert found(body, "must") == [f"O306 {line}" for line in lines]


def test_two_modal_words_of_which_one_disagrees() -> None:
    assert found("The visitor **must** ask and **should** write.", "must") == [
        "O305 1:32 |should| the text says 'should', and `modality` is `must`",
        "O306 1:32 |should| 'should' lays down a second obligation",
    ]


def test_a_requirement_without_an_obligation() -> None:
    def without(fields: str) -> list[str]:
        text = f":::{{req}} VIS-001\n:topics: conduct\n{fields}\nThe visitor **must** ask.\n:::\n"
        return told(modality.faults_of(read(text), ROLES))

    assert without(":verified-by: none: nobody knows who asked\n") == []
    assert without(":verified-by: judgement\n") == [
        "O305 5:15 |must| the text says 'must', and the requirement has no `modality`"
    ]


def test_a_requirement_without_an_obligation_that_lays_something_down_in_plain_words() -> None:
    text = ":::{req} VIS-001\n:topics: conduct\n:verified-by: none: it defines a term\n\nA visit is short. Hosts must ask.\n:::\n"
    assert told(modality.faults_of(read(text), ROLES)) == [
        "O305 5:25 |must| the text says 'must', and the requirement has no `modality`"
    ]
    assert told(modality.faults_of(read(text.replace("must", "can")), ROLES)) == []


def test_requirements_are_told_apart() -> None:
    text = requirement("Visitors **must** ask.") + "\n" + requirement("Hosts **may** ask.", "should", number=2)
    (fault,) = modality.faults_of(read(text), ROLES)
    assert fault.requirement == "VIS-002"
    assert fault.cure == "Write **should**, or `:modality: may` if the text is right."


def test_requirements_with_one_id_or_none_are_told_apart() -> None:
    one = requirement("Visitors **must** ask.")
    other = requirement("Visitors **may** ask.", "may")
    assert list(modality.faults_of(read(one + "\n" + other), ROLES)) == []
    assert list(modality.faults_of(read((one + "\n" + other).replace(" VIS-001", "")), ROLES)) == []
