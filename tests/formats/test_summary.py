"""The summary: what happened to each section and requirement, in words first and then in colour."""

from __future__ import annotations

import re

import pytest

from policy_diff import compare
from policy_diff.core.cells import cells, cut
from policy_diff.formats import summary


def requirement(number: int, text: str, **fields: str) -> str:
    lines = "".join(f":{name}: {value}\n" for name, value in fields.items())
    return f":::{{req}} LMP-{number:03}\n{lines}\n{text}\n:::\n"


LIT = requirement(1, "The keeper **must** light the lamp at dusk.", bearer="keeper")
TRIM = requirement(2, "The keeper **must** trim the wick each day and each night of the year.", due="1 day")
OIL = requirement(3, "The oil **must** be clean.")
OLD = f"# Lamps\n\n## Light\n\n{LIT}\n{OIL}\n## Wicks\n\n{TRIM}"
NEW = "\n".join([
    "# Lamps\n",
    "## Light\n",
    LIT.replace("at dusk", "before dusk"),
    TRIM.replace("1 day", "2 days"),
    "## Wicks\n",
    requirement(4, "A new wick **must** be dry."),
])  # fmt: skip


def test_each_requirement_has_a_line_that_says_what_happened_to_it() -> None:
    assert summary.write(compare(OLD, NEW)) == (
        "old -> new\n"
        "sections: 2 updated, 1 unchanged\n"
        "requirements: 1 reworded, 1 added, 1 removed, 1 moved\n"
        "updated  Light  passages: 1 reworded, 1 removed, 1 moved\n"
        "         LMP-001  reworded\n"
        "         LMP-003  removed\n"
        "         LMP-002  moved here; fields changed: due\n"
        "updated  Wicks  passages: 1 added, 1 moved\n"
        "         LMP-002  moved from here\n"
        "         LMP-004  added\n"
    )


def test_colours_say_nothing_that_the_words_do_not() -> None:
    plain, coloured = (summary.write(compare(OLD, NEW), colour=colour) for colour in (False, True))
    assert "\x1b[33mupdated \x1b[0m \x1b[1mLight\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


@pytest.mark.parametrize("width", [20, 40, 60, 200])
def test_titles_are_cut_to_the_width_of_the_terminal(width: int) -> None:
    title = "The very long title of a section on 学校 that nobody would want to see in whole, é and all"
    written = summary.write(compare("# A\n", f"# A\n\n## {title}\n\nText.\n"), width=width)
    (line,) = (line for line in written.splitlines() if line.startswith("new"))
    assert cells(line) <= max(width, 48)
    assert title in summary.write(compare("# A\n", f"# A\n\n## {title}\n\nText.\n"))


def test_a_title_cannot_act_on_the_terminal() -> None:
    written = summary.write(compare("# A\n", "# A\n\n## B \x1b[2J\u202e\n\nText.\n", new_ref="\x1b]0;x\x07"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", written)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("lamps", 5, "lamps"),
        ("lampsx", 5, "lamp…"),
        ("学校学校", 5, "学校…"),
        ("e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301"),
    ],
)
def test_cutting_counts_columns(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown
