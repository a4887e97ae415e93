"""What the page on bracketed text says of marks is what they are read as."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from policy_diff.formats import brackets

PAGE = (Path(__file__).resolve().parents[2] / "docs/reference/bracketed-text.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("| marked | before | after |\n| --- | --- | --- |\n")[2].partition("\n\n")[0]
ROWS = [tuple(cell.strip().strip("`") for cell in line[1:-1].split("|")) for line in TABLE.splitlines()]


@pytest.mark.parametrize(("marked", "before", "after"), [row for row in ROWS if len(row) == 3])
def test_marks_say_what_the_page_says(marked: str, before: str, after: str) -> None:
    found = brackets.read(f"{marked}\n", report=lambda _: None)  # one end of a move stands there alone
    assert (found.old.strip(), found.new.strip()) == (before, after)


def test_the_page_has_examples() -> None:
    assert len(ROWS) > 8
    assert all(len(row) == 3 for row in ROWS)


def test_the_marks_of_the_grammar_are_those_that_are_read() -> None:
    grammar = PAGE.partition("```text\ntext ")[2].partition("```")[0]
    for literal in re.findall(r'"(\[[a-z][^"]*|% \[[^"]*)"', grammar):
        words = literal.strip("%[ ]:").partition(" (")[0]
        assert words.split()[0] in {"removed", "added", "moved", "end"}
