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
                out.append(f"<blockquote>{self.write(blocks, quoted=True)}</blockquote>")
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
        if any(op == "-" for op, _ in block.body):
            return self.marker.moved_away(block.move, plain)
        pieces = block.inner or kept(block.body)
        return self.marker.moved_here(block.move, plain, lambda: self._inline(pieces, block))

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
            return f'<p class="inner-heading"><strong>{self.body(block)}</strong></p>'
        if block.kind is Kind.RULE and not block.reworded:
            return "<hr />"
        if is_prose(block) or block.kind is Kind.RULE:
            return self._paragraph(block)
        plain = block.kind is Kind.FENCE and block.change is not Change.MOVED
        code = self._literal(unfenced(block.body)) if plain else self.body(block)
        return f'<pre tabindex="0"><code>{code}</code></pre>'

    def _box(self, block: BlockChange) -> str:
        """Write what kind of box a text stands in."""
        return f'<p class="chg-field"><b>Kind of box:</b> {self._literal(box_of(block.pieces) or block.pieces)}</p>'

    def _paragraph(self, block: BlockChange) -> str:
        label = footnote_of(block.lead)
        if label is None:
            return f"<p>{self.body(block)}</p>"
        return f'<p><sup class="note-no">{text(label)}</sup> {self.body(block)}</p>'

    def _literal(self, pieces: Pieces) -> str:
        return write_literal(pieces, self.marker.run)

    # --- lists

    def _list(self, items: Sequence[Item]) -> str:
        out: list[str] = []
        for numbered, run in groupby(groups(items), key=lambda group: group.numbered):
            tag = "ol" if numbered else "ul"
            out.append(f"<{tag}>{''.join(self._group(group) for group in run)}</{tag}>")
        return "".join(out)

    def _group(self, group: Group) -> str:
        out = [self.body(group.head) if group.head else "" if group.inside else OMITTED]
        for deeper, run in groupby(group.inside, key=lambda item: item is None or item.depth > group.level):
            found = list(run)
            out.append(self._list(found) if deeper else "".join(self._single(item) for item in found))
        kind = None if group.head else "omitted"
        return f"<li{attributes(value=group.number, class_=kind)}>{''.join(out)}</li>"

    # --- tables and definition lists

    def _table(self, blocks: Sequence[BlockChange]) -> str:
        head, rest = rows(blocks)
        top = f"<thead>{''.join(self._row(row, 'th') for row in head)}</thead>" if head else ""
        body = f"<tbody>{''.join(self._row(row, 'td') for row in rest)}</tbody>" if rest else ""
        return f'<div class="table-wrapper"><table>{top}{body}</table></div>'

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
        return f"<tr>{''.join(f'<{tag}{scope}>{cell}</{tag}>' for cell in found)}</tr>"

    def _whole_row(self, row: BlockChange, side: Side) -> list[str]:
        """Write a row that was added or removed: it says so in its first cell, and every cell is marked."""
        said = self.marker.row(side, " ".join(_bare(cell) for cell in cells(row.body)))
        found = [self._inline(kept(cell), row) for cell in cells(row.body)]
        marked = [self.marker.wrapped(side, cell) if cell else "" for cell in found]
        return [f"{said} {marked[0]}", *marked[1:]]

    def _moved_row(self, row: BlockChange) -> list[str]:
        if any(op == "-" for op, _ in row.body):
            return [self.marker.moved_away(row.move, _bare(row.body))]
        rest: list[str] = []

        def write() -> str:  # called once the move itself is counted, so that changes are numbered in order
            first, *others = [self._inline(cell, row) for cell in cells(row.inner or kept(row.body))]
            rest.extend(others)
            return first

        return [self.marker.moved_here(row.move, _bare(row.body), write), *rest]

    def _definitions(self, blocks: Sequence[BlockChange]) -> str:
        tags = ("dt" if block.kind is Kind.TERM else "dd" for block in blocks)
        inner = (f"<{tag}>{self.body(block)}</{tag}>" for tag, block in zip(tags, blocks, strict=True))
        return f"<dl>{''.join(inner)}</dl>"


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
