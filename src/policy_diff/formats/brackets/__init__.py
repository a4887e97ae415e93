"""The publisher's form of a change set: wording with its changes in [square brackets].

The grammar is in `docs/reference/bracketed-text.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change, ChangeSet, EntryKind
from policy_diff.core.document import Kind
from policy_diff.core.reading import STRUCTURE, is_prose, read
from policy_diff.formats.brackets.escape import plain
from policy_diff.formats.brackets.layout import body_of, write_block
from policy_diff.formats.brackets.marks import Deletions, mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import BlockChange
    from policy_diff.core.reading import Reading

__all__ = ["Deletions", "HandbookChanges", "write", "write_page"]

_VERBS = {EntryKind.REMOVED: "Removed", EntryKind.RENAMED: "Renamed", EntryKind.MOVED: "Moved"}

INDICATION = "Changes are indicated in [square brackets]."
"""What stands under each handbook's title, as the publisher words it."""


@dataclass(frozen=True, slots=True)
class HandbookChanges:
    """One handbook's part of an update page.

    Attributes:
        title: the handbook's title.
        change_set: what changed, or `None` where no text is held.
        note: what to say in place of a change set, or after it; Markdown.
    """

    title: str
    change_set: ChangeSet | None
    note: str = ""


def write(
    change_set: ChangeSet,
    *,
    title: str | None = None,
    lede: str | None = None,
    deletions: Deletions = "show",
    context: int | None = 1,
) -> str:
    """Write a change set in bracketed text.

    Args:
        change_set: what to write.
        title: the page's title; by default that of the new text.
        lede: the paragraph under it; by default it names the two sides.
        deletions: `show` marks removed wording and names removed, renamed and moved sections; `omit` is the
            publisher's form, which shows added wording alone.
        context: how many unchanged paragraphs or list items stand on each side of a change; `None` gives the
            whole new text with the changes in place, without a page around it.

    Returns:
        Markdown, ending with a line feed.
    """
    if context is None:
        return _whole(change_set, deletions)
    name = title or _document_title(change_set) or change_set.new_ref or "Untitled"
    sides = [ref for ref in (change_set.old_ref, change_set.new_ref) if ref]
    between = f"What changed from {plain(sides[0])} to {plain(sides[1])}." if len(sides) == 2 else ""
    page = lede if lede is not None else between or "What changed between two versions."
    changes = HandbookChanges(name, change_set)
    return write_page(f"{name}: changes", page, [changes], deletions=deletions, context=context)


def write_page(
    title: str,
    lede: str,
    handbooks: Sequence[HandbookChanges],
    *,
    deletions: Deletions = "show",
    context: int = 1,
) -> str:
    """Write an update page: the change sets of several handbooks under one title.

    Args:
        title: the page's title, as words.
        lede: the paragraph under it; Markdown.
        handbooks: the handbooks in order.
        deletions: as for `write`.
        context: as for `write`, but never the whole text.

    Returns:
        Markdown, ending with a line feed.
    """
    parts = [f"# {plain(title)}", lede, "## Contents", "\n".join(f"- {plain(h.title)}" for h in handbooks)]
    for handbook in handbooks:
        parts.append(f"## {plain(handbook.title)}")
        if handbook.change_set:
            parts += _handbook(handbook.change_set, deletions, context)
        if handbook.note:
            parts.append(handbook.note)
    return "\n\n".join(part for part in parts if part) + "\n"


def _handbook(change_set: ChangeSet, deletions: Deletions, context: int) -> Iterator[str]:
    entries = [part for reading in read(change_set) for part in _entry(reading, deletions, context)]
    if not entries:
        yield "No wording changed."
        return
    yield INDICATION
    if deletions == "show":
        yield _key(change_set)
    yield from entries


def _key(change_set: ChangeSet) -> str:
    """Say what the marks mean that the publisher's form does not have, where they occur."""
    blocks = [block for entry in change_set.entries for block in entry.blocks]
    removed = any(op == "-" for b in blocks if b.reworded for op, _ in b.body)
    moved = any(b.change is Change.MOVED for entry in change_set.entries if not entry.move for b in entry.blocks)
    says = ["\\[removed: …\\] shows wording that was taken out." if removed else ""]
    says.append("\\[moved away (1): …\\] and \\[moved here (1): …\\] are the two ends of one move." if moved else "")
    return " ".join(filter(None, says))


def _entry(reading: Reading, deletions: Deletions, context: int) -> Iterator[str]:
    kind = reading.entry.kind
    body = body_of(reading, deletions, context)
    heading = _heading(reading, deletions, shows=bool(body))
    if heading is None:
        return
    yield f"### {heading}"
    if kind is EntryKind.MOVED and deletions == "show":
        yield f"It stood {_after(reading.was_after)}; it now stands {_after(reading.is_after)}."
    if body:
        yield body


def _after(title: str) -> str:
    return f"after '{plain(_words(title))}'" if title else "first"


def _heading(reading: Reading, deletions: Deletions, *, shows: bool) -> str | None:
    """Word an entry's heading; `None` where the form has nothing to say of the section."""
    entry = reading.entry
    if not entry.level:
        return "Updated wording before the first section" if shows else None
    if entry.kind is EntryKind.NEW:
        return f"New '[{plain(entry.title)}]' section"
    name = mark(reading.title, deletions) or plain(entry.title)
    if deletions == "show":
        verb = _VERBS.get(entry.kind)
        if verb:
            return f"{verb} '{plain(entry.title) if entry.kind is EntryKind.REMOVED else name}' section"
        if shows and reading.reworded and not reading.adds:
            return f"Wording removed from the '{name}' section"
    renamed = entry.kind is EntryKind.RENAMED and any(op == "+" for op, _ in reading.title)
    return f"Updated wording added to the '{name}' section" if shows or renamed else None


def _document_title(change_set: ChangeSet) -> str:
    """Give the first heading of the new text, or of the old where the new has none."""
    for entry in change_set.entries:
        if entry.level == 1 and entry.new_path is not None:
            return _words(entry.title)
    return next((_words(entry.title) for entry in change_set.entries if entry.level == 1), "")


def _words(title: str) -> str:
    return " ".join(title.split())


# --- the whole text with its changes in place


def _whole(change_set: ChangeSet, deletions: Deletions) -> str:
    out = ""
    for entry in change_set.entries:
        for block in entry.blocks:
            out += _in_place(block, deletions, out)
    return out if out.endswith("\n") or not out else f"{out}\n"


def _apart(block: BlockChange, before: str) -> str:
    """Keep a block that is gone apart from what stands before it."""
    wanted = 1 if block.kind in {Kind.LIST_ITEM, Kind.TABLE_ROW, *STRUCTURE} else 2
    ends = len(before) - len(before.rstrip("\n"))
    return "\n" * max(0, wanted - ends) if before else ""


def _in_place(block: BlockChange, deletions: Deletions, before: str) -> str:
    gone = not any(op != "-" for op, _ in block.pieces)
    if gone and deletions == "omit":
        return ""
    if block.kind is Kind.GAP:
        return block.old if gone else block.new
    start = _apart(block, before) if gone else ""
    if is_prose(block):
        return start + write_block(block, deletions)
    if block.kind in STRUCTURE:
        return start + (f"% [removed: {block.old}]" if gone else block.new)
    return start + write_block(block, deletions)
