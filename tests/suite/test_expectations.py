"""What a Then holds: exactly what its sentence says, of each requirement that the sentence speaks of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from policy_diff.core.conduct.expectations import (
    UnmetError,
    Wanted,
    concerned,
    hold_counterparty,
    hold_nobody_else,
    hold_nothing_of,
    hold_state,
    matching,
    sentence,
)
from policy_diff.core.conduct.protocol import Norm, NormState
from policy_diff.core.conduct.wording import Wording
from policy_diff.core.errors import Place
from policy_diff.core.obligation import Modality, Obligation
from policy_diff.core.requirement import Requirement
from policy_diff.core.terms import Term, Vocabulary
from policy_diff.project.corpus import load
from policy_diff.project.sentence_faults import word_faults
from policy_diff.project.sentences import SENTENCES, nearest
from suite.scenario_runner import ROOT

NORM = Norm("VIS-001", Modality.MUST, "visitor", "host", "send note", None, NormState.PENDING, ("e1",))
TWIN = replace(NORM, requirement="VIS-002")
WANTED = Wanted(("VIS-001", "VIS-002"), "visitor", "send note", "host", ("visit end", "e1"))
ROLES = Vocabulary(
    tuple(Term(name, "role", "") for name in ("duty desk", "independent inspector", "inspector", "manager", "parent"))
)


def test_a_sentence_finds_the_norms_it_speaks_of() -> None:
    assert matching([NORM, TWIN, replace(TWIN, action="greet")], WANTED) == (NORM, TWIN)
    assert matching([NORM, replace(TWIN, counterparty="guest")], WANTED) == (NORM,)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (replace(NORM, requirement="VIS-003"), "no norm of VIS-001 or VIS-002; there are:\n  VIS-003: "),
        (replace(NORM, action="greet"), "no norm asks to send note; there are:\n  VIS-001: the visitor must greet"),
        (replace(NORM, bearer="guest"), "no norm is the visitor's; there are:\n  VIS-001: the guest must"),
        (replace(NORM, counterparty=None), "no norm concerns the host; there are:\n  VIS-001: "),
        (
            replace(NORM, because=("e2", "e3")),
            "no norm is because of the visit end; there are:\n  VIS-001: the visitor",
        ),
        (replace(NORM, because=("e2", "e3")), "outstanding, because of e2, e3"),
        (replace(NORM, because=()), "outstanding, because of nothing"),
    ],
)
def test_what_ruled_the_last_norm_out_is_told(wrong: Norm, why: str) -> None:
    with pytest.raises(UnmetError) as unmet:
        matching([wrong], WANTED)
    assert why in str(unmet.value)


def test_norms_of_other_requirements_are_shown_where_they_ask_the_same_and_counted_where_not() -> None:
    other = replace(NORM, requirement="VIS-003")
    with pytest.raises(UnmetError) as unmet:
        matching([other, replace(other, action="greet")], WANTED)
    assert str(unmet.value) == (
        "no norm of VIS-001 or VIS-002; there are:\n"
        "  VIS-003: the visitor must send note (with regard to the host), outstanding, because of e1\n"
        "  and 1 of other requirements on other actions"
    )
    assert unmet.value.about == ("VIS-001", "VIS-002")
    with pytest.raises(UnmetError, match=r"there are: 1 of other requirements on other actions$"):
        matching([replace(other, action="greet")], WANTED)


def requirement(number: int, bearer: str, modality: Modality, action: str) -> Requirement:
    identifier = f"VIS-00{number}"
    return Requirement(identifier, "VIS", "one", "", "", obligation=Obligation(bearer, modality, None, action))


HELD = (
    requirement(1, "visitor", Modality.MUST, "send note"),
    requirement(2, "host", Modality.MAY, "send note"),
    requirement(3, "host", Modality.MUST_NOT, "send note"),
    requirement(4, "visitor", Modality.MUST, "greet"),
)


@pytest.mark.parametrize(
    ("tags", "bearer", "action", "modality", "about"),
    [
        ("1 4", "visitor", "greet", Modality.MUST, "4"),
        ("1 2 3", "visitor", "send note", Modality.MUST, "1"),
        ("1 2 3", "host", "send note", Modality.MAY, "2"),
        ("1 2 3", "host", "send note", Modality.MUST, "2 3"),
        ("1 2", "guest", "send note", Modality.MUST, "1"),
        ("1 2", "visitor", "publish note", Modality.MUST, "1"),
        ("5", "visitor", "greet", Modality.MUST, "5"),
    ],
)
def test_a_sentence_speaks_of_the_requirements_that_ask_what_it_says(
    tags: str, bearer: str, action: str, modality: Modality, about: str
) -> None:
    names = tuple(f"VIS-00{tag}" for tag in tags.split())
    found = concerned(HELD, Wanted(names, bearer, action), (modality,))
    assert found == tuple(f"VIS-00{number}" for number in about.split())


@pytest.mark.parametrize(
    ("modality", "state", "word"),
    [
        (Modality.NORMALLY, NormState.WAIVED, "set aside"),
        (Modality.SHOULD, NormState.PENDING, "outstanding"),
        (Modality.MAY, NormState.MET, "used"),
        (Modality.MUST_NOT, NormState.MET, "kept"),
        (Modality.MUST, NormState.LAPSED, "lapsed"),
    ],
)
def test_a_state_is_said_as_the_scenarios_say_it(modality: Modality, state: NormState, word: str) -> None:
    norm = replace(NORM, modality=modality, state=state)
    other = next(one for one in NormState if one is not state)
    with pytest.raises(UnmetError, match=rf" is {word}, not ") as unmet:
        hold_state([norm], [modality], other)
    assert unmet.value.about == ("VIS-001",)


def test_one_of_several_norms_of_a_requirement_is_enough() -> None:
    earlier = replace(NORM, because=("e0",))
    assert matching([earlier, NORM], WANTED) == (NORM,)


@pytest.mark.parametrize(
    ("action", "roles"),
    [
        ("contact duty desk", {"duty desk"}),
        ("share outcome with parents", {"parent"}),
        ("pass contact to independent inspector", {"independent inspector"}),
        ("seek advice from manager", {"manager"}),
        ("apparent inspection", set()),
        ("work at a desk", set()),
    ],
)
def test_words_of_an_action_name_a_role_only_where_the_whole_role_stands_among_them(
    action: str, roles: set[str]
) -> None:
    assert Wording(ROLES).named_by(action) == roles


@pytest.mark.parametrize(
    ("phrase", "action", "counterparty"),
    [
        ("explain how to complain", "explain how to complain", None),
        ("explain how to complain to the host", "explain how to complain", "host"),
        ("explain how to complain to Cafcass", "explain how to complain", "cafcass"),
        ("contact Ofsted after visit with regard to the host", "contact ofsted after visit", "host"),
        ("meet host with regard to the head of house", "meet host", "head of house"),
    ],
)
def test_an_action_is_told_from_its_counterparty_whatever_words_and_capitals_it_holds(
    phrase: str, action: str, counterparty: str | None
) -> None:
    roles = tuple(Term(name, "role", "") for name in ("cafcass", "head of house", "host"))
    actions = ("contact ofsted after visit", "explain how to complain", "meet host")
    vocabulary = Vocabulary((*roles, *(Term(name, "action", "") for name in actions)))
    assert Wording(vocabulary).action(phrase) == (action, counterparty)


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("headteacher", "the headteacher"),
        ("ofsted", "Ofsted"),
        ("cafcass", "Cafcass"),
        ("ministry of justice", "the Ministry of Justice"),
    ],
)
def test_a_message_names_a_role_as_people_write_it(role: str, words: str) -> None:
    assert sentence(replace(NORM, bearer=role)).startswith(f"{words} must ")
    assert f"(with regard to {words})" in sentence(replace(NORM, counterparty=role))


def test_no_counterparty_is_left_unsaid() -> None:
    hold_counterparty([NORM, replace(NORM, counterparty=None)], {"host"})
    with pytest.raises(UnmetError, match="whom the scenario does not name"):
        hold_counterparty([NORM], ())


def test_nobody_else_is_bound() -> None:
    hold_nobody_else([NORM], {"visitor", "host"})
    with pytest.raises(UnmetError, match=r"VIS-002: the guest must send note .*, and nothing should bind or allow the"):
        hold_nobody_else([NORM, replace(TWIN, bearer="guest")], {"visitor", "host"})


def test_nothing_follows_from_a_requirement_whatever_its_twin_asks() -> None:
    hold_nothing_of([TWIN], "VIS-001")
    with pytest.raises(UnmetError, match="VIS-001: the visitor must send note"):
        hold_nothing_of([TWIN, replace(NORM, state=NormState.WAIVED)], "VIS-001")


def test_every_part_of_every_sentence_is_looked_up() -> None:
    corpus = load(Path(__file__).parent / "example")
    parts = {name for sentence in SENTENCES for name in sentence.pattern.groupindex}
    assert {"handbook", "version", "phrase", "requirement"} <= parts
    place = Place("a.feature")
    assert list(word_faults(dict.fromkeys(parts), corpus, place)) == []
    with pytest.raises(KeyError, match="colour"):
        list(word_faults({"colour": "red"}, corpus, place))


def test_the_sentences_are_those_that_the_reference_lists() -> None:
    page = (ROOT / "docs" / "reference" / "conduct-suite.md").read_text(encoding="utf-8")
    table = page.partition("| step | |")[2].partition("\n## ")[0]
    rows = [
        line.split("|")[2].strip() for line in table.splitlines() if line.startswith(("| Given", "| When", "| Then"))
    ]
    assert tuple(sentence for row in rows for sentence in row.split(" · ")) == tuple(one.form for one in SENTENCES)


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("the duty of the visitor to send note is done", "the duty of WHO to WHAT is outstanding, met, "),
        ("the visitor proceeds to sends note to the host", "WHO proceeds to WHAT [WHOM] AT"),
        ("nothing binds the visitor to send note", "nothing binds or allows WHO to WHAT"),
        ("it is refused", "this is refused"),
        ("the visitor has to send note by 9.00am because of the visit end", "WHO must, must not, should, may or will"),
    ],
)
def test_the_nearest_sentence_is_told(step: str, sentence: str) -> None:
    assert nearest(step).startswith(sentence)
