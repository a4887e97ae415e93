"""Blocks as HTML: paragraphs, lists, tables and quotes, with the changes inside them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from policy_diff.core.changeset import BlockChange, Change, Pieces
from policy_diff.core.document import Kind
from policy_diff.core.reading import is_prose, kept
from policy_diff.formats.html.escape import attributes, text
from policy_diff.formats.html.inline import words, write_literal
from policy_diff.formats.html.inline import write as write_inline
from policy_diff.formats.html.lists import Group, groups, is_listed
from policy_diff.formats.html.notation import box_of, footnote_of, unfenced
from policy_diff.formats.html.tables import cells, is_row, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.html.inline import Side
    from policy_diff.formats.html.links import Links
    from policy_diff.formats.html.marks import Marker

Item: TypeAlias = BlockChange | None
"""A block, or `None` where unchanged ones are left out."""

_SIDES: Final[tuple[Side, Side]] = ("-", "+")

OMITTED: Final = '<span aria-hidden="true">…</span><span class="chg-l">unchanged text left out</span>'


class BlockWriter:
    """Writes the blocks of one change set."""

    def __init__(self, marker: Marker, links: Links, references: frozenset[str] = frozenset()) -> None:
        """Take what the page knows.

        Args:
            marker: writes the marks.
            links: where links lead.
            references: labels of link definitions in the documents.
        """
        self.marker = marker
        self.links = links
        self.references = references

    def write(self, items: Sequence[Item], *, quoted: bool = False) -> str:
        """Write blocks in order as HTML that may stand in a `div`."""
        out: list[str] = []
        for kind, run in groupby(_runs(items, quoted=quoted), key=lambda pair: pair[0]):
            blocks = [item for _, item in run]
            if kind == "quote":
                out.append(self._element("blockquote", blocks, self.write(blocks, quoted=True)))
            elif kind == "list":
                out.append(self._list(blocks))
            elif kind == "table":
                out.append(self._table([block for block in blocks if block]))
            elif kind == "definitions":
                out.append(self._definitions([block for block in blocks if block]))
            else:
                out += [self._single(block) for block in blocks]
        return "".join(out)

    def body(self, block: BlockChange) -> str:
        """Write the wording of a block as HTML that may stand in a paragraph."""
        if block.change is not Change.MOVED:
            return self._inline(block.body, block)
        plain = words("".join(source for _, source in block.body), quoted=block.quoted)
        pieces = block.inner or kept(block.body)
        if any(op == "-" for op, _ in block.body):
            return self.marker.moved_away(block.move, plain, lambda: self._inline(pieces, block))
        return self.marker.moved_here(block.move, plain, lambda: self._inline(pieces, block))

    def _element(
        self, tag: str, blocks: Sequence[Item], html: str, class_: str | None = None, **values: int | None
    ) -> str:
        """Write an element around blocks; one side's alone says so, and is left out where that side is not written."""
        side = side_of(blocks)
        if side and not self.marker.writes(side):
            return ""
        classes = " ".join(filter(None, (class_, self.marker.side_class(side))))
        found = attributes(class_=classes or None, **values)
        return f"<{tag}{found}>{html}</{tag}>"

    def _inline(self, pieces: Pieces, block: BlockChange) -> str:
        if not is_prose(block):
            return self._literal(pieces)
        mark = self.marker.run
        return write_inline(pieces, mark, self.links, quoted=block.quoted, references=self.references)

    def _single(self, block: Item) -> str:
        if block is None:
            return f'<p class="omitted">{OMITTED}</p>'
        if block.kind is Kind.DIRECTIVE:
            return self._box(block)
        if block.kind is Kind.HEADING:
            return self._element("p", [block], f"<strong>{self.body(block)}</strong>", "inner-heading")
        if block.kind is Kind.RULE and not block.reworded:
            return "<hr />"
        if is_prose(block) or block.kind is Kind.RULE:
            return self._paragraph(block)
        plain = block.kind is Kind.FENCE and block.change is not Change.MOVED
        code = self._literal(unfenced(block.body)) if plain else self.body(block)
        return self._element("pre", [block], f"<code>{code}</code>", tabindex=0)

    def _box(self, block: BlockChange) -> str:
        """Write what kind of box a text stands in."""
        return f'<p class="chg-field"><b>Kind of box:</b> {self._literal(box_of(block.pieces) or block.pieces)}</p>'

    def _paragraph(self, block: BlockChange) -> str:
        label = footnote_of(block.lead)
        number = "" if label is None else f'<sup class="note-no">{text(label)}</sup> '
        return self._element("p", [block], f"{number}{self.body(block)}")

    def _literal(self, pieces: Pieces) -> str:
        return write_literal(pieces, self.marker.run)

    # --- lists

    def _list(self, items: Sequence[Item]) -> str:
        out: list[str] = []
        found = groups(items, old=not self.marker.writes("+"))
        for numbered, run in groupby(found, key=lambda group: group.numbered):
            inside = list(run)
            blocks = [item for group in inside for item in _blocks(group)]
            html = "".join(self._group(group) for group in inside)
            out.append(self._element("ol" if numbered else "ul", blocks, html))
        return "".join(out)

    def _group(self, group: Group) -> str:
        out = [self.body(group.head) if group.head else "" if group.inside else OMITTED]
        for deeper, run in groupby(group.inside, key=lambda item: item is None or item.depth > group.level):
            found = list(run)
            out.append(self._list(found) if deeper else "".join(self._single(item) for item in found))
        kind = None if group.head else "omitted"
        return self._element("li", _blocks(group), "".join(out), kind, value=group.number)

    # --- tables and definition lists

    def _table(self, blocks: Sequence[BlockChange]) -> str:
        head, rest = rows(blocks)
        top, body = "".join(self._row(row, "th") for row in head), "".join(self._row(row, "td") for row in rest)
        top, body = f"<thead>{top}</thead>" if top else "", f"<tbody>{body}</tbody>" if body else ""
        return self._element("div", [*head, *rest], f"<table>{top}{body}</table>", "table-wrapper")

    def _row(self, row: BlockChange, tag: str) -> str:
        scope = ' scope="col"' if tag == "th" else ""
        ops = {op for op, _ in row.body}
        if row.change is not Change.MOVED and len(ops) == 1 and "=" not in ops:
            side: Side = "+" if "+" in ops else "-"
            found = self._whole_row(row, side)
        elif row.change is Change.MOVED:
            found = self._moved_row(row)
        else:
            found = [self._inline(cell, row) for cell in cells(row.body)]
        return self._element("tr", [row], "".join(f"<{tag}{scope}>{cell}</{tag}>" for cell in found))

    def _whole_row(self, row: BlockChange, side: Side) -> list[str]:
        """Write a row that was added or removed: it says so in its first cell, and every cell is marked."""
        said = self.marker.row(side, " ".join(_bare(cell) for cell in cells(row.body)))
        found = [self._inline(kept(cell), row) for cell in cells(row.body)]
        marked = [self.marker.wrapped(side, cell) if cell else "" for cell in found]
        return [f"{said} {marked[0]}", *marked[1:]]

    def _moved_row(self, row: BlockChange) -> list[str]:
        rest: list[str] = []

        def write() -> str:  # called once the move itself is counted, so that changes are numbered in order
            first, *others = [self._inline(cell, row) for cell in cells(row.inner or kept(row.body))]
            rest.extend(others)
            return first

        away = any(op == "-" for op, _ in row.body)
        put = self.marker.moved_away if away else self.marker.moved_here
        return [put(row.move, _bare(row.body), write), *rest]

    def _definitions(self, blocks: Sequence[BlockChange]) -> str:
        tags = ("dt" if block.kind is Kind.TERM else "dd" for block in blocks)
        inner = (self._element(tag, [block], self.body(block)) for tag, block in zip(tags, blocks, strict=True))
        return self._element("dl", blocks, "".join(inner))


def side_of(blocks: Sequence[Item]) -> Side | None:
    """Tell which side alone has some blocks; `None` where both do, or nothing is known of some."""
    ops = {op for block in blocks if block for op, _ in block.body}
    alone = len(ops) == 1 and all(block and block.body for block in blocks)
    return next((side for side in _SIDES if alone and side in ops), None)


def _blocks(group: Group) -> list[Item]:
    """Give everything that an item of a list holds; nothing is known of those that are left out."""
    return [group.head, *group.inside] if group.head or not group.inside else [*group.inside]


def _bare(pieces: Pieces) -> str:
    return " ".join("".join(source for _, source in pieces).replace("|", " ").split())


def _runs(items: Sequence[Item], *, quoted: bool) -> list[tuple[str, Item]]:
    """Say of each block what it forms together with its neighbours."""
    found: list[tuple[str, Item]] = []
    for at, item in enumerate(items):
        if item is None:
            after = items[at + 1] if at + 1 < len(items) else None
            inside = after is not None and found and found[-1][0] == _form(after, found[-1][0], quoted=quoted) == "list"
            found.append(("list" if inside else "single", None))
        else:
            found.append((_form(item, found[-1][0] if found else "", quoted=quoted), item))
    return found


def _form(block: BlockChange, before: str, *, quoted: bool) -> str:
    if block.quoted and not quoted:
        return "quote"
    if is_listed(block):
        return "list"
    if is_row(block):
        return "table"
    defines = block.kind is Kind.PARAGRAPH and re.match(r"\s*:", "".join(source for _, source in block.lead))
    if block.kind is Kind.TERM or (defines and before == "definitions"):
        return "definitions"
    return "single"
