"""Write the excerpts of a part as the entries of a page: one that was turned around, or what did not fit a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.changeset import EntryKind, Piece
from policy_diff.core.document import PROSE, Block, Kind
from policy_diff.core.pieces import body_pieces
from policy_diff.core.working_text import is_structure
from policy_diff.formats.brackets.escape import one_line, plain
from policy_diff.formats.brackets.hidden import Section, write_lines, write_section
from policy_diff.formats.brackets.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import Pieces
    from policy_diff.core.part import Excerpt, Item, Passage
    from policy_diff.formats.brackets.marks import Style

_VERBS: Final = {
    EntryKind.NEW: "New '{}' section",
    EntryKind.REMOVED: "Removed '{}' section",
    EntryKind.RENAMED: "Renamed '{}' section",
    EntryKind.MOVED: "Moved '{}' section",
    EntryKind.UPDATED: "Updated wording added to the '{}' section",
}
_FIRST: Final = "Updated wording before the first section"
_CLOSE: Final = frozenset({Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TABLE_RULE})


def write_excerpts(excerpts: Sequence[Excerpt], style: Style) -> Iterator[str]:
    """Yield the parts of a page that excerpts make."""
    for excerpt in excerpts:
        if excerpt.shown:
            yield excerpt.shown
            continue
        yield f"### {_heading(excerpt, style)}"
        yield write_section(_section(excerpt))
        for number, passage in enumerate(excerpt.passages):
            if number:
                yield "..."
            yield _passage(passage, style)


def _heading(excerpt: Excerpt, style: Style) -> str:
    if excerpt.title == "" and not (excerpt.old or excerpt.new):
        return _FIRST
    old, new = (None if path is None else one_line(path[-1] if path else "") for path in (excerpt.old, excerpt.new))
    if excerpt.kind is EntryKind.REMOVED:
        return _VERBS[excerpt.kind].format(plain(old or "", style.labels))
    if excerpt.kind is EntryKind.NEW:
        return _VERBS[excerpt.kind].format(mark((Piece("+", new or ""),), style))
    return _VERBS[excerpt.kind].format(mark(_pieces(Kind.HEADING, old or "", new or "", style), style))


def _section(excerpt: Excerpt) -> Section:
    path = excerpt.old if excerpt.old is not None else excerpt.new
    moved = excerpt.old is not None and excerpt.new is not None and excerpt.old[:-1] != excerpt.new[:-1]
    known = bool(excerpt.level or (path and len(path) > 1))
    return Section(
        excerpt.level,
        (path or ()) if known else (),
        excerpt.new or () if moved else (),
        excerpt.labels,
        excerpt.requirements,
        excerpt.after[1],
        excerpt.after[0],
    )


def _passage(passage: Passage, style: Style) -> str:
    out = ""
    hidden: list[str] = []
    last: Item | None = None

    def put(text: str, *, close: bool) -> None:
        nonlocal out
        out += ("\n" if close else "\n\n") + text if out else text

    for item in passage.items:
        if is_structure(item.kind) and not item.field:
            hidden += _structure(item)
            continue
        if hidden:
            put(write_lines(hidden, ""), close=False)
            hidden = []
        close = (
            last is not None and last.kind in _CLOSE and item.kind in _CLOSE and (last.kind is item.kind or item.close)
        )
        put(_item(item, style), close=close)
        last = item
    if hidden:
        put(write_lines(hidden, ""), close=False)
    return out


def _structure(item: Item) -> list[str]:
    if item.old == item.new:
        return [item.old or ""]
    sides: tuple[tuple[str, str | None], ...] = (("removed", item.old), ("added", item.new))
    return [f"[{fate}: {text}]" for fate, text in sides if text is not None]


def _item(item: Item, style: Style) -> str:
    if item.kind in PROSE:
        notation = "|" if item.kind is Kind.TABLE_ROW else ">" if item.lead.lstrip().startswith(">") else ""
        words = mark(_pieces(item.kind, item.old, item.new, style), style, notation=notation)
        return f"{item.owner} {item.field}: {words}" if item.field else f"{item.lead}{words}{item.tail}"
    if item.old == item.new:
        return item.old or ""
    lines: list[str] = []
    for word, text in (("removed", item.old), ("added", item.new)):
        if text is not None:
            lines += [*([""] if lines else []), f"[{word}:]", "", text, "", f"[end of {word}]"]
    return "\n".join(lines)


def _pieces(kind: Kind, old: str | None, new: str | None, style: Style) -> Pieces:
    if old == new:
        return (Piece("=", new or ""),)
    if old is None or new is None:
        side: Literal["-", "+"] = "+" if old is None else "-"
        return (Piece(side, (new if old is None else old) or ""),)
    return body_pieces(Block(kind, 0, old), Block(kind, 0, new), style.labels)
