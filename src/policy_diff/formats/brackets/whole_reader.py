"""Read the whole text with the changes in place: the two texts that its marks say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.comparison import compare
from policy_diff.core.markdown import link_labels, parse
from policy_diff.formats import remainder
from policy_diff.formats.brackets.block_reader import REMOVED_LINE, read_blocks
from policy_diff.formats.brackets.numbers import renumber
from policy_diff.formats.brackets.structure_reader import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.errors import InputError, Report
    from policy_diff.formats.brackets.block_reader import Part
    from policy_diff.formats.brackets.mark_sides import Side


_COMMENT = "<!--", "-->"


def with_remainder(marked: str, change_set: ChangeSet) -> str:
    """Put the comment behind a marked text that says what its marks do not.

    Args:
        marked: the marked text; empty, or ending with a line feed.
        change_set: what is meant.
    """
    faults: list[InputError] = []  # the comment says what a mark that cannot be read back does not
    said = sides(marked, "", faults.append)
    return remainder.join(marked, remainder.find(change_set, said), *_COMMENT)


def read_whole(text: str, source: str, report: Report) -> ChangeSet:
    """Read a marked text with or without its comment.

    Args:
        text: the whole text with its marks.
        source: what to call it in an error.
        report: takes each fault of a mark; where it returns, the block is taken as it stands.

    Raises:
        InputError: the comment is none, or does not fit the text.
    """
    marked, left = remainder.split(text, *_COMMENT, source)
    faults: list[InputError] = []
    said = sides(marked, source, faults.append)
    exact = remainder.exactly(said, left) if left else None
    if exact is None:
        for fault in faults:
            report(fault)
    found = exact or remainder.mend(said, left, source, text)
    return compare(*found.texts, old_ref=found.refs[0], new_ref=found.refs[1])


def sides(marked: str, source: str, report: Report) -> tuple[str, str]:
    """Give the old and the new text that marks say.

    Args:
        marked: the whole text with its marks, without the comment at its end.
        source: what to call it in an error.
        report: takes each fault; where it returns, the block is taken as it stands.
    """
    blocks = list(parse(marked).blocks())
    labels = link_labels(marked) | link_labels(_definitions(marked))
    before, parts = read_blocks(marked, blocks, labels, source, report)
    if not parts:
        return marked, marked
    parts = settle(parts)
    renumber(parts)
    return _joined(before, parts, "-"), _joined(before, parts, "+")


def _definitions(marked: str) -> str:
    """Give the link definitions that comments say are gone."""
    if "[removed: [" not in marked:
        return ""
    found = (REMOVED_LINE.fullmatch(line) for line in marked.splitlines())
    return "\n\n".join(line["text"] for line in found if line)


def _joined(before: str, parts: Sequence[Part], side: Side) -> str:
    """Join what stands on one side: each part with the gap behind it, the last with that at the end of the text."""
    texts = [text + part.gap for part in parts if (text := part.on(side)) is not None]
    if not texts:
        return ""
    last = next(part for part in reversed(parts) if part.on(side) is not None)
    texts[-1] = (last.on(side) or "") + parts[-1].gap
    return before + "".join(texts)
