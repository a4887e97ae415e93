"""One handbook's part of an update page: its entries, each under its heading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change, EntryKind, Piece
from policy_diff.core.document import Kind
from policy_diff.core.reading import number_moves, read, visible
from policy_diff.formats.brackets.escape import one_line, plain
from policy_diff.formats.brackets.hidden import END
from policy_diff.formats.brackets.layout import body_of
from policy_diff.formats.brackets.marks import mark
from policy_diff.formats.brackets.whereabouts import sections_of
from policy_diff.formats.entry_words import (
    INDICATION,
    REMOVES,
    REMOVES_OR_STANDS_IN,
    UNCHANGED,
    heading_words,
    shared_wording,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.reading import Reading
    from policy_diff.formats.brackets.marks import Style
    from policy_diff.formats.brackets.whereabouts import Sections

_DEFINITION = re.compile(r"[ \t>]*(\[[^\]]+\]):")


def entries_of(change_set: ChangeSet, style: Style, context: int, before: str = "") -> Iterator[str]:
    """Yield the parts of a handbook's page: the line that says how changes are shown, then the entries.

    What is to be known of the text before is said with what the marks for removed wording mean.
    """
    readings = number_moves(read(change_set))
    where = sections_of(change_set) if style.carries else None
    entries = [part for reading in readings for part in _entry(reading, style, context, where)]
    if not entries:
        yield UNCHANGED
        return
    yield INDICATION
    if style.deletions == "show":
        yield _key(readings, REMOVES_OR_STANDS_IN if before else REMOVES)
        yield before
    yield from entries
    definitions = _definitions(change_set, "\n".join(entries).casefold())
    if definitions and style.carries:
        yield END
    yield definitions


def _definitions(change_set: ChangeSet, shown: str) -> str:
    """Give those link definitions of the new text that what is shown refers to."""
    blocks = (block for entry in change_set.entries for block in entry.blocks if block.kind is Kind.OTHER)
    found = ((_DEFINITION.match(block.new), block) for block in blocks)
    return "\n".join(block.new for label, block in found if label and label[1].casefold() in shown)


def _key(readings: Sequence[Reading], removes: str) -> str:
    """Say what the marks mean that the publisher's form does not have, where they occur."""
    blocks = [block for reading in readings for block in reading.blocks]
    removed = any(op == "-" for b in blocks if b.reworded for op, _ in (*b.body, *b.inner))
    moved = any(b.change is Change.MOVED for b in blocks if visible(b))
    says = [
        f"\\[removed: …\\] {removes}" if removed else "",
        "\\[moved away (1): …\\] and \\[moved here (1): …\\] are the two ends of one move." if moved else "",
    ]
    return " ".join(filter(None, says))


def _entry(reading: Reading, style: Style, context: int, where: Sections | None) -> Iterator[str]:
    kind = reading.entry.kind
    body = body_of(reading, style, context)
    heading = _heading(reading, style, shows=bool(body))
    if heading is None:
        return
    yield f"### {heading}"
    if where:
        yield where.comment(reading)
    if kind is EntryKind.MOVED and style.deletions == "show":
        yield f"It stood {_after(reading.was_after, style)}; it now stands {_after(reading.is_after, style)}."
    if style.deletions == "show" and (said := shared_wording(reading, lambda words: f"'{plain(words, style.labels)}'")):
        yield said
    if body:
        yield body


def _after(title: str, style: Style) -> str:
    return f"after '{plain(title, style.labels)}'" if title else "first"


def _heading(reading: Reading, style: Style, *, shows: bool) -> str | None:
    """Word an entry's heading; `None` where the form has nothing to say of the section."""
    words = heading_words(reading, deletions=style.deletions, shows=shows)
    if words is None:
        return None
    entry = reading.entry
    if entry.kind is EntryKind.NEW:
        return words.around(mark((Piece("+", one_line(entry.title)),), style))
    if entry.kind is EntryKind.REMOVED:
        return words.around(plain(entry.title, style.labels))
    return words.around(one_line(mark(reading.title, style)) or plain(entry.title, style.labels))
