"""Read the whole text with the changes in place: the two texts that its marks say."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PREFIXES, Kind
from policy_diff.core.markdown import link_labels, parse
from policy_diff.formats import remainder
from policy_diff.formats.brackets.block_reader import REMOVED_LINE, read_blocks
from policy_diff.formats.brackets.forms import form_of
from policy_diff.formats.brackets.numbers import renumber
from policy_diff.formats.brackets.structure_reader import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.errors import InputError, Report
    from policy_diff.formats.brackets.block_reader import Part
    from policy_diff.formats.brackets.mark_sides import Side


COMMENT: Final = ("<!--", "-->")


def with_remainder(marked: str, change_set: ChangeSet) -> str:
    """Put the comment behind a marked text that says what its marks do not.

    Args:
        marked: the marked text; empty, or ending with a line feed.
        change_set: what is meant.
    """
    faults: list[InputError] = []  # the comment says what a mark that cannot be read back does not
    said = sides(marked, "", faults.append)
    return remainder.join(marked, remainder.find(change_set, said), *COMMENT)


def read_whole(text: str, source: str, report: Report) -> ChangeSet:
    """Read a marked text with or without its comment.

    Args:
        text: the whole text with its marks.
        source: what to call it in an error.
        report: takes each fault of a mark; where it returns, the block is taken as it stands.

    Raises:
        InputError: the comment is none, or does not fit the text.
    """
    texts, left = remainder.readings(text, *COMMENT, source)
    for marked in texts[:-1]:  # as it is, before line ends are turned back
        if left and (whole := remainder.exactly(sides(marked, source, lambda _: None), left)):
            return remainder.change_set_of(whole)
    faults: list[InputError] = []
    said = sides(texts[-1], source, faults.append)
    exact = remainder.exactly(said, left) if left else None
    if exact is None:
        for fault in sorted(faults, key=_place):
            report(fault)
    return remainder.change_set_of(exact or remainder.mend(said, left, source, text))


def _place(fault: InputError) -> tuple[int, int]:
    """Give the line and the column of a fault."""
    place = fault.place
    return (place.line or 0, place.column or 0) if place else (0, 0)


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
    here = [(at, text) for at, part in enumerate(parts) if (text := part.on(side)) is not None]
    if not here:
        return ""
    out = [before]
    for (at, text), (after, _) in pairwise([*here, (len(parts), "")]):
        out += [text, parts[at].gap if after == at + 1 else _gap(parts, at, after)]
    return "".join(out)


def _gap(parts: Sequence[Part], at: int, after: int) -> str:
    """Choose what separates two parts of which others stood in between, on the other side.

    It is the wider of what stands behind the first and before the second, for the narrower holds a list or a table
    together. At the end of a text or of a directive it is what stands there, and between two items of one list what
    stands before the second.
    """
    first, last = parts[at], parts[after - 1]
    if after == len(parts) or _closes(parts[after]):
        return last.gap
    before = after - 1
    while parts[before].kind in PREFIXES and before > at:  # a label stands close to what it names
        before -= 1
    last = parts[before]
    items = first.kind is parts[after].kind is Kind.LIST_ITEM
    if items and last.kind is not Kind.LIST_ITEM and _depth(first) == _depth(parts[after]):
        return last.gap
    return max(first.gap, last.gap, key=_lines)


def _closes(part: Part) -> bool:
    return part.kind is Kind.DIRECTIVE and form_of(part.on("+") or part.on("-") or "") == "closing"


def _depth(part: Part) -> int:
    return part.shown.depth if part.shown else 0


def _lines(gap: str) -> int:
    """Tell how far a gap keeps apart: 1 for a line end, 2 for a blank line or more."""
    return min(gap.count("\n") or gap.count("\r"), 2)
