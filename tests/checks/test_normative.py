"""P401: prose outside requirements lays nothing down."""

from __future__ import annotations

import pytest

from checked_text import ROLES, read, requirement, told
from policy_diff.core.checks import normative


def found(text: str) -> list[str]:
    return told(normative.faults_of(read(text), ROLES))


LAYS_DOWN = [
    ("The visitor **must** ask.", "1:15 |must|"),
    ("The visitor asks, and **normally** writes.", "1:25 |normally|"),
    ("Visitors **may** ask.", "1:12 |may|"),
    ("> Visitors ask.\n\n- hosts\n- visitors must ask", "4:12 |must|"),
    ("Visitors must ask.", "1:10 |must|"),
    ("All new visitors must ask.", "1:18 |must|"),
    ("Notes must be taken.", "1:7 |must|"),
    ("A report shall be written.", "1:10 |shall|"),
    ("Hosts should ask.", "1:7 |should|"),
    ("Visitors must[^1] ask.\n\n[^1]: Note.", "1:10 |must|"),
    ("Visitors must{sup}`1` ask.", "1:10 |must|"),
    ("Visitors {sup}`1`must ask.", "1:18 |must|"),
    ("Visitors `a`must ask.", "1:13 |must|"),
    ("Visitors must![](a.png) ask.", "1:10 |must|"),
    ("Hosts ought to ask.", "1:7 |ought to|"),
    ("A host is required to ask.", "1:8 |is required to|"),
    ("Local authorities are expected to ask.", "1:19 |are expected to|"),
    ("Visitors may not smoke.", "1:10 |may not|"),
    ("The lead visitor has to ask.", "1:18 |has to|"),
    ("The lead visitor will have to ask.", "1:18 |will have to|"),
    ("Ofsted normally writes.", "1:8 |normally|"),
    ("Ofsted will normally write.", "1:13 |normally|"),
    ("Staff must leave.", "1:7 |must|"),
    ("When they arrive, visitors must ask.", "1:28 |must|"),
    ("When they arrive visitors must ask.", "1:27 |must|"),
    ("At the end of the visit the lead visitor must ask.", "1:42 |must|"),
    ("Visitors look round, and must ask.", "1:26 |must|"),
    ("Visitors, when asked, must answer.", "1:23 |must|"),
    ("All through the visit the lead visitor must ask.", "1:40 |must|"),
    ("A host who has a concern should ask.", "1:26 |should|"),
    ("A host that has a concern about a visit should ask.", "1:41 |should|"),
    ("Ofsted expects that hosts should ask.", "1:27 |should|"),
    ("The Act lays down that visitors must ask.", "1:33 |must|"),
    ("The rule is plain: visitors must ask.", "1:29 |must|"),
    ("In that week the visitor must ask.", "1:26 |must|"),
    ("| who | what |\n| - | - |\n| host | a host must ask |", "3:17 |must|"),
    (":::{note}\nVisitors must ask.\n:::", "2:10 |must|"),
    ("*Visitors* must ask `x`.", "1:12 |must|"),
    ("Visitors must ask, and they must write. Hosts wait.", "1:10 |must|"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), LAYS_DOWN, ids=[text for text, _ in LAYS_DOWN])
def test_prose_that_lays_something_down(text: str, line: str) -> None:
    word = line.split("|")[1]
    assert found(text) == [f"P401 {line} '{word}' lays something down outside a requirement"]


LAYS_NOTHING_DOWN = [
    requirement("Visitors **must** ask, and must write."),
    ":::{req}\n:topics: a\n\nVisitors **must** ask.\n:::\n",
    "## What visitors must do\n\nText.",
    "The page says what visitors must do.",
    "It tells which other evidence visitors should notice.",
    "Hosts learn when visitors must leave.",
    "These are the forms they must fill in.",
    "The report the visitor must write is long.",
    "Things visitors must look at are listed here.",
    "The hosts that new visitors must ask are few.",
    "The host whom they must ask is named.",
    "If the visitor must leave, it ends.",
    "It is likely that this should happen.",
    "There is something that has to be settled.",
    "A great deal has to be discussed.",
    "Visitors may have to wait.",
    "Visitors do not have to wait.",
    "Nobody has to wait.",
    "Visitors may find that hosts can help.",
    "Hosts may not know of it.",
    "A visit can last longer, as a rule an hour, and is usually short.",
    "The conversation normally lasts an hour.",
    "A visit is normally short.",
    "It should be noted that visits differ.",
    "A visit is a must.",
    "Should the host ask, the visit ends.",
    "The booklet 'Visitors must ask' is new, and \"hosts should read it\".",
    "The word `must` and the command `hosts should`.",
    "> Visitors must ask.",
    "% Visitors must ask.",
    "```\nVisitors must ask.\n```",
    "    Visitors must ask.",
    "**Visits may change on 4 May 2024 for some hosts.**",
    "What is **not** said, and what is **said**.",
    "Visits began in May. **May 2024** is past.",
]  # fmt: skip


@pytest.mark.parametrize("text", LAYS_NOTHING_DOWN)
def test_prose_that_lays_nothing_down(text: str) -> None:
    assert found(text) == []


def test_each_sentence_is_told_of() -> None:
    assert len(found("Visitors **must** ask. Hosts **should** answer; they **may** write.")) == 3
