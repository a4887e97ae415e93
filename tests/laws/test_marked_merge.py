"""What holds of a merge as a file: nothing is lost between the marks, and either side can be taken."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import assume, event, given, settings
from markdown_it import MarkdownIt

from policy_diff.core.conflicts import MarkedConflict, labels, lines_of_conflicts, pieces, side_of
from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse
from policy_diff.core.marked_merge import merge_with_marks
from policy_diff.core.merging import merge
from policy_diff.core.segments import blocks_of
from strategies import forks, shared_work

MARK = re.compile(r"% ([<|=>])\1{6,}(?: .*)?")


def closed(*texts: str) -> bool:
    """Tell whether what the texts open they close: else it would take in the marks after it."""
    return not any("<!--" in text or any(block.unclosed for block in parse(text).blocks()) for text in texts)


def read(text: str) -> list[tuple[str, str, str | None]]:
    return [(block.kind, block.text, block.owner) for block in blocks_of(text)]


def lines(text: str) -> set[str]:
    return {line.strip() for line in re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")) if line.strip()}


@settings(max_examples=100)
@given(shared_work())
def test_work_on_different_blocks_needs_no_marks(work: tuple[str, str, str, str]) -> None:
    base, ours, theirs, both = work
    assert merge_with_marks(base, ours, theirs).text == both
    assert merge_with_marks(base, theirs, ours).text == both


@settings(max_examples=100)
@given(forks())
def test_no_line_of_either_side_is_lost(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    merged = merge_with_marks(base, ours, theirs)
    event("conflicts" if merged.conflicts else "none")
    for side in (ours, theirs):
        assert lines(side) - lines(base) <= lines(merged.text)


@settings(max_examples=100)
@given(forks())
def test_a_text_with_marks_reads_as_each_side_once_that_side_is_taken(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    merged = merge_with_marks(base, ours, theirs)
    assume(merged.conflicts and closed(*fork))
    assert any(isinstance(piece, MarkedConflict) for piece in pieces(merged.text))
    assert read(side_of(merged.text, "ours")) == read(merge(base, ours, theirs).text)
    if all(one.base or one.ours or one.theirs for one in merged.conflicts):
        for one in merged.conflicts:
            assert lines(one.theirs) <= lines(side_of(merged.text, "theirs"))


@settings(max_examples=100)
@given(forks())
def test_marks_are_comments_and_break_nothing(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    merged = merge_with_marks(base, ours, theirs)
    assume(merged.conflicts and closed(*fork))
    marks = [line for line in merged.text.splitlines() if MARK.fullmatch(line)]
    comments = [
        line
        for block in parse(merged.text).blocks()
        if block.kind is Kind.COMMENT
        for line in block.text.splitlines()
        if MARK.fullmatch(line)
    ]
    assert comments == marks
    tokens = MarkdownIt("commonmark").parse(merged.text)
    plain = [
        token.content.splitlines()
        for before, token in pairwise(tokens)
        if token.type == "inline" and MARK.match(token.content) and before.type == "paragraph_open"
    ]
    assert sum(bool(MARK.fullmatch(line)) for found in plain for line in found) == len(marks)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"), [("# Lamps\n\n", "\n## Oil\n"), ("", ""), ("- a\n\n% note\n\n", "\nEnd.\n")]
)
def test_marks_go_without_a_trace(end: str, before: str, after: str) -> None:
    base, ours, theirs = (
        f"{before}The keeper lights the lamp {when} dusk.\n{after}".replace("\n", end)
        for when in ("at", "before", "after")
    )
    text = merge_with_marks(base, ours, theirs).text
    assert (side_of(text, "ours"), side_of(text, "theirs")) == (ours, theirs)
    (conflict,) = (piece for piece in pieces(text) if isinstance(piece, MarkedConflict))
    assert conflict.base == f"The keeper lights the lamp at dusk.{end}"
    assert labels(text) == ("ours", "theirs")
    assert list(lines_of_conflicts(text)) == [before.count("\n") + 1]


def test_an_underline_in_what_both_came_from_is_no_mark() -> None:
    base, ours, theirs = (f"The {word} title of the lamps\n=======\n" for word in ("first", "second", "third"))
    text = merge_with_marks(base, ours, theirs).text
    (conflict,) = (piece for piece in pieces(text) if isinstance(piece, MarkedConflict))
    assert (conflict.base, conflict.ours, conflict.theirs) == (base, ours, theirs)
