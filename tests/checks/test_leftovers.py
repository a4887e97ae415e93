"""P402: no mark of editing was left in a text, and what only looks like one is none."""

# ruff: noqa: E501  a case stands on one line, so that what is told of it is read beside it
from __future__ import annotations

import pytest

from checked_text import read, requirement, told
from policy_diff.core.checks import leftovers


def found(text: str) -> list[str]:
    return told(leftovers.faults_of(read(text)))


MARKS = [
    ("Visits [on two days] end.", ["1:8 |[on two days]| square brackets stand in the text"]),
    ("A [removed: B C] d.", ["1:3 |[removed: B C]| our notation of a change stands in the text"]),
    ("## New '[Feedback]' section", ["1:9 |[Feedback]| square brackets stand in the text"]),
    ("One [two [three] four].", ["1:5 |[two [three] four]| square brackets stand in the text"]),
    ("See [here](a.md) and [there].", ["1:22 |[there]| square brackets stand in the text"]),
    ("See [a [b]](a.md).", ["1:8 |[b]| square brackets stand in the text"]),
    ("Left ] or [ right.", ["1:6 |]| square brackets stand in the text", "1:11 |[| square brackets stand in the text"]),
    ("> A quoted\n> [word] too.", ["2:3 |[word]| square brackets stand in the text"]),
    ("| a |\n| - |\n| [b] |", ["3:3 |[b]| square brackets stand in the text"]),
    (requirement("Visitors **must** [quietly] ask."), ["8:19 |[quietly]| square brackets stand in the text"]),
    ("a [b\nc] d", ["1:3 |[b| square brackets stand in the text"]),
    ("A {++new++} word.", ["1:3 |{++new++}| a tracked change stands in the text"]),
    ("A {--old--} word.", ["1:3 |{--old--}| a tracked change stands in the text"]),
    ("A {~~old~>new~~} word.", ["1:3 |{~~old~>new~~}| a tracked change stands in the text"]),
    ("A word{>>why?<<}.", ["1:7 |{>>why?<<}| a tracked change stands in the text"]),
    ("A {==word==}.", ["1:3 |{==word==}| a tracked change stands in the text"]),
    ("A {++new\n\nand more++} word.", ["1:3 |{++| a tracked change stands in the text", "3:9 |++}| a tracked change stands in the text"]),
    ("A ~~struck~~ word.", ["1:3 |~~struck~~| struck-out words stand in the text"]),
    ("An <ins>added</ins> word.", ["1:4 |<ins>| `<ins>`, a mark of editing in HTML, stands in the text", "1:14 |</ins>| `</ins>`, a mark of editing in HTML, stands in the text"]),
    ("<!-- ask Ann -->", ["1:1 |<!--| a comment in HTML stands in the text, where readers see it"]),
    ("Text.\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> draft\n", ["2:1 |<<<<<<< HEAD| a merge is not settled"]),
    ("Text.\n\n% <<<<<<< ours\n\nOne.\n\n% ||||||| base\n% Was.\n% =======\n\nTwo.\n\n% >>>>>>> theirs\n", ["3:1 |% <<<<<<< ours| a merge is not settled"]),
    ("One.\n\n% |||||||| base\n% Was.\n% ========\n", ["3:1 |% |||||||| base| a merge is not settled", "5:1 |% ========| a merge is not settled"]),
    ("Text.\n\n>>>>>>> draft\n", ["3:1 |>>>>>>> draft| a merge is not settled"]),
    ("TODO: say when.", ["1:1 |TODO| 'TODO' was left in the text"]),
    ("The date is TBC.", ["1:13 |TBC| 'TBC' was left in the text"]),
    ("Within XX or XXX days.", ["1:14 |XXX| 'XXX' was left in the text"]),
    ("Within ?? days.", ["1:8 |??| '??' was left in the text"]),
    ("See Error! Reference source not found.", ["1:5 |Error! Reference source not found| 'Error! Reference source not found' was left in the text"]),
    (":::{req} VIS-001\n:topics: a\n:verified-by: none: TBC\n\nText.\n:::\n", ["3:21 |TBC| 'TBC' was left in the text"]),
    ("Visits\u200b end.", ["1:7 |\u200b| the invisible character U+200B (zero width space) stands in the text"]),
    ("Vis\xadits end.", ["1:4 |\xad| the invisible character U+00AD (soft hyphen) stands in the text"]),
    ("Visits\x07 end.", ["1:7 |\x07| the invisible character U+0007 (a control character) stands in the text"]),
    ("Don\ufffdt.", ["1:4 |\ufffd| the invisible character U+FFFD (replacement character) stands in the text"]),
    ("In the the end.", ["1:4 |the the| 'the' stands twice"]),
    ("Hosts, and\nand visitors.", ["1:8 |and| 'and' stands twice"]),
    ("The the end.", ["1:1 |The the| 'the' stands twice"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), MARKS, ids=[text for text, _ in MARKS])
def test_marks(text: str, lines: list[str]) -> None:
    assert found(text) == [f"P402 {line}" for line in lines]


NONE = [
    "See [here](a.md), [there][a] and [a].\n\n[a]: b.md",
    '![a picture](a.png "[x]")',
    "A note.[^1]\n\n[^1]: It says so.",
    "- [ ] to be done\n- [x] done",
    "On \\[dd mmm yyyy\\] it ended.",
    "The code `a[0]`, `{++a++}`, `TODO` and `??`.",
    "```\n[a] TODO ?? {++b++}\n<<<<<<< HEAD\n```",
    "    [a] TODO {++b++}",
    "```\n% <<<<<<< ours\n```",
    "% = = =\n% <<<",
    "% TODO [ask] Ann",
    "{r}`VIS-001 [a]`",
    "<https://example.org/a?b=[c]??>",
    "[here](https://example.org/?a=??b&TODO)",
    "<u@example.org>",
    "---\ntitle: [a]\n---\n\nText.",
    "The mastodon is TODOS, an XX.",
    "What they had had, and that that is so; it is in May may it be.",
    "Is it so? Yes! Well - so be it.",
    "Title\n=======\n\nText.",
    "\ufeff# A byte order mark",
    "Un\u00a0deux, 👩\u200d🏫, -- and ==.",
    "$a ~ b ~ c$ and a~~b.",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_mark(text: str) -> None:
    assert found(text) == []
