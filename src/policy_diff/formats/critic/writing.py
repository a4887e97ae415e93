"""A change set as CriticMarkup: the whole new text, what was removed where it stood, and each change in marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.changeset import Pieces, spell
from policy_diff.core.document import PROSE, Kind
from policy_diff.core.reading import visible
from policy_diff.formats.brackets.containers import Lead, item_column
from policy_diff.formats.brackets.layout import write_block
from policy_diff.formats.brackets.marks import Style
from policy_diff.formats.critic.signs import ADD, COMMENT, REMOVE, REPLACE, WITH, NotMarkableError, escape, sealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet

Side = Literal["-", "+"]

_CODE: Final = frozenset({Kind.CODE, Kind.FENCE})
"""Blocks in which a mark would be shown as code: marks stand on lines of their own around them."""

_PLAIN: Final = frozenset({Kind.FRONT_MATTER, Kind.TABLE_RULE})
"""Blocks that no mark can stand in."""

_TEXT: Final = frozenset({Kind.PARAGRAPH, Kind.TERM, Kind.HTML, Kind.CODE, Kind.TABLE_RULE})
"""Blocks that take a line directly before them for a part of themselves, or are taken for a part of it."""

_CLOSE: Final = frozenset({Kind.LIST_ITEM, Kind.TABLE_ROW})
"""Blocks that stand on following lines with others of their kind."""

_OPENS: Final = re.compile(r"(?P<opening>.*?\{[^{}\s]+\}[ \t]*)(?P<argument>.*)", re.DOTALL)
_BREAK: Final = re.compile(r"(?: {2,}|\\)(?:\r\n|\r|\n)")
_APART: Final = 2
"""Line feeds that keep two blocks apart."""


def write_marked(change_set: ChangeSet) -> str:
    """Write the text with its marks, ending with a line feed where it holds anything."""
    text = _Text()
    for entry in change_set.entries:
        blocks = _arranged(entry.blocks)
        for at in range(len(blocks)):
            text.add(blocks, at)
    return text.finish()


def write_plain(text: str) -> str:
    """Write a text without any mark, so that reading gives it back."""
    written = escape(text, literal=True, in_mark=False)
    return written if written.endswith("\n") or not written else f"{written}\n"


def _arranged(blocks: Sequence[BlockChange]) -> Sequence[BlockChange]:
    """Put what came before what went where that goes on with a list, a table or the fields of a requirement.

    Fields end at the first line that is none, and an item behind another block is a list of its own.
    """
    found: list[BlockChange] = []
    run: list[BlockChange] = []
    before: Kind | None = None
    for block in blocks:
        if _side(block) is not None:
            run.append(block)
            continue
        found += [*_sorted(run, before), block]
        run = []
        if block.kind is not Kind.GAP:
            before = block.kind
    return [*found, *_sorted(run, before)]


def _sorted(run: list[BlockChange], before: Kind | None) -> list[BlockChange]:
    """Arrange blocks of which each stands on one side only; on either side the order stays.

    Args:
        run: the blocks.
        before: what the block before them is.
    """
    kinds = {block.kind for block in run}
    first = Kind.OPTION if Kind.OPTION in kinds and Kind.DIRECTIVE not in kinds else before
    if first not in {Kind.OPTION, *_CLOSE} or first not in kinds:
        return run
    parts: dict[tuple[bool, Side | None], list[BlockChange]] = {}
    others: set[Side | None] = set()
    for block in run:
        side = _side(block)
        if block.kind not in {first, Kind.GAP}:
            others.add(side)
        parts.setdefault((side in others, side), []).append(block)
    return [block for other in (False, True) for side in ("-", "+") for block in parts.get((other, side), ())]


class _Text:
    """The text as far as it is written."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.last: BlockChange | None = None
        self.gaps: dict[Side, str] = {"-": "", "+": ""}  #: what stands behind the last block, on either side
        self.lone: Side | None = None  #: the only side that has the directive whose fields are written

    def add(self, blocks: Sequence[BlockChange], at: int) -> None:
        """Write the next block: the one with index `at` among those of its section."""
        block = blocks[at]
        if block.kind is Kind.GAP:
            self.gaps["-"] += block.old
            self.gaps["+"] += block.new
            return
        side = _side(block)
        if block.kind is Kind.DIRECTIVE and "{" in (block.new or block.old):
            self.lone = side
        column = item_column(blocks, at) if block.kind is Kind.CODE else 0
        try:
            text = _write(block, side, column, whole=block.kind is Kind.OPTION and side == self.lone)
        except NotMarkableError:
            text = escape(block.new, literal=block.kind not in PROSE, in_mark=False)
        if not text:
            return
        self.parts += [self._gap(block, side, text, begins=_begins_table(blocks, at)), text]
        self.last = block
        self.gaps = {"-": "", "+": ""}

    def finish(self) -> str:
        """Give the text."""
        out = "".join([*self.parts, self.gaps["+"] or self.gaps["-"]])
        return out if out.endswith("\n") or not out else f"{out}\n"

    def _gap(self, block: BlockChange, side: Side | None, text: str, *, begins: bool) -> str:
        """Choose what separates a block from the last one; keep two apart that never stood beside each other."""
        if self.last is None:
            return self.gaps[side or "+"]
        before = _side(self.last)
        if side is None and before is None:
            return self.gaps["+"] or self._kept_apart(block)
        beside: Side | None = "+" if "-" not in {side, before} else "-" if "+" not in {side, before} else None
        if self.last.kind is block.kind and (
            block.kind is Kind.OPTION or (block.kind in _CLOSE and not beside and not begins)
        ):
            return "\n"
        gap = self.gaps[beside] if beside else self.gaps["-"] or self.gaps["+"]
        wanted = _APART if not beside and (begins or _joins(self.last, block)) else 1
        ends = gap.count("\n")
        if ends >= wanted:
            return gap
        quotes = min(_indent(self.last.new or self.last.old), _indent(text), key=lambda one: one.count(">")).rstrip()
        return f"{gap}{quotes if ends else ''}\n" if wanted - ends == 1 else f"\n{quotes}\n"

    def _kept_apart(self, block: BlockChange) -> str:
        """Keep the words of two blocks that are one now apart on the old side, where nothing is left between them."""
        return _mark("-", " ") if self.gaps["-"] or spell(block.lead, "-") else ""


def _side(block: BlockChange) -> Side | None:
    """Give the only side that has a block."""
    ops = {op for op, text in block.pieces if text}
    return "-" if ops == {"-"} else "+" if ops == {"+"} else None


def _begins_table(blocks: Sequence[BlockChange], at: int) -> bool:
    """Tell whether a block is the head of a table."""
    after = next((block.kind for block in blocks[at + 1 : at + 3] if block.kind is not Kind.GAP), None)
    return blocks[at].kind is Kind.TABLE_ROW and after is Kind.TABLE_RULE


def _joins(before: BlockChange, block: BlockChange) -> bool:
    """Tell whether a blank line has to keep two blocks apart, lest Markdown or people read them as one."""
    rows = {Kind.TABLE_ROW, Kind.TABLE_RULE}
    if block.kind is Kind.HEADING and before.kind not in {Kind.TARGET, Kind.ATTRIBUTES}:
        return True
    if block.kind in rows:
        return before.kind not in rows
    if before.kind in rows:
        return True
    if block.kind is Kind.LIST_ITEM:
        return before.kind in _TEXT and spell(block.lead, "+" if block.new else "-").strip(" \t>")[:1].isdigit()
    return block.kind in _TEXT and before.kind is not Kind.DIRECTIVE


def _write(block: BlockChange, side: Side | None, column: int, *, whole: bool) -> str:
    """Write one block.

    Args:
        block: the block.
        side: the only side that has it.
        column: for indented code, where the content of its list item begins.
        whole: whether a mark takes in what stands before its words as well.
    """
    if block.kind in _PLAIN:
        text = write_block(block, Style()) if block.kind is Kind.TABLE_RULE else block.new
        return escape(text, literal=True, in_mark=False)
    if block.kind in _CODE and (side or block.reworded):
        return _around_code(block, side, column)
    if side is None:
        return _amended(block)
    said = _moved(block, side)
    if block.kind is Kind.TABLE_ROW:
        return spell(block.lead, side) + said + _pieces(block.body, literal=False, cells=True) + spell(block.tail, side)
    text = spell(block.pieces, side)
    literal = block.kind not in PROSE
    if literal or whole or not spell(block.body, side).strip():
        lead, tail = Lead.of(block, text).first, ""
        lead = lead if text[len(lead) :].strip() else ""
    else:
        lead, tail = spell(block.lead, side), spell(block.tail, side)
        tail = "" if "\n" in tail or "\r" in tail else tail
    words = text[len(lead) : len(text) - len(tail)]
    written = escape(words, literal=literal, in_mark=True)
    return escape(lead, literal=True, in_mark=False) + said + _mark(side, written) + tail


def _amended(block: BlockChange) -> str:
    """Write a block that both sides have."""
    literal = block.kind not in PROSE
    if block.kind is Kind.DIRECTIVE:
        if not block.reworded:
            return escape(block.new, literal=True, in_mark=False)
        old, new = _OPENS.fullmatch(block.old), _OPENS.fullmatch(block.new)
        if old and new and old["opening"] == new["opening"]:
            argument = _change(old["argument"], new["argument"], literal=literal)
            return escape(new["opening"], literal=True, in_mark=False) + argument
    lead, tail = spell(block.lead, "+"), spell(block.tail, "+")
    body = _pieces(block.body, literal=literal, cells=block.kind is Kind.TABLE_ROW, quoted=block.quoted)
    return escape(lead, literal=True, in_mark=False) + body + escape(tail, literal=True, in_mark=False)


def _around_code(block: BlockChange, side: Side | None, column: int) -> str:
    """Write code in marks that stand on lines of their own: old, then new."""
    out: list[str] = []
    sides: tuple[Side, ...] = (side,) if side else ("-", "+")
    for one in sides:
        text = spell(block.pieces, one)
        if not text:
            continue
        lead = Lead.of(block, text, column)
        rest = lead.rest
        blank = f"\n{lead.quote}" if block.kind is Kind.CODE else ""
        words = escape(text[len(lead.first) :], literal=True, in_mark=True)
        body = f"{blank}\n{rest}{words}{blank}\n{rest}"
        out.append((rest if out else lead.first) + _moved(block, one) + _mark(one, body))
    return "\n".join(out)


def _moved(block: BlockChange, side: Side) -> str:
    """Say of a block that stands elsewhere on the other side that it does."""
    if block.move is None or not visible(block):
        return ""
    return f"{COMMENT[0]}moved {'here' if side == '+' else 'away'} ({block.move}){COMMENT[1]}"


def _pieces(pieces: Pieces, *, literal: bool, cells: bool = False, quoted: bool = False) -> str:
    """Write pieces with what changed in marks.

    Args:
        pieces: what to write.
        literal: whether they are code.
        cells: whether they are cells of a table with pipes between them.
        quoted: whether `>` after a line feed is no word.
    """
    out: list[str] = []
    kept = ""
    for group in _groups(pieces, cells=cells):
        if isinstance(group, str):
            kept += group
            continue
        start, end = _shared_space(*group)
        first, last = group[0][:start], group[0][len(group[0]) - end :]
        old, new = (text[start : len(text) - end] for text in group)
        kept += first
        if _alike(old, new, " \t\r\n>" if quoted else None):
            kept += new + last
            continue
        out += [sealed(escape(kept, literal=literal, in_mark=False)), _change(old, new, literal=literal)]
        kept = last
    return "".join([*out, escape(kept, literal=literal, in_mark=False)])


def _groups(pieces: Pieces, *, cells: bool) -> Iterator[str | tuple[str, str]]:
    """Yield what is kept, and what was put in the place of what."""
    old = new = ""
    for at, (op, text) in enumerate(pieces):
        pipe = cells and _is_pipe(text)
        if op != "=" and not pipe:
            old, new = (old + text, new) if op == "-" else (old, new + text)
            continue
        if old or new:
            yield old, new
            old = new = ""
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        if op != "-" or not (after and after.op == "+" and _is_pipe(after.text)):
            yield text
    if old or new:
        yield old, new


def _is_pipe(text: str) -> bool:
    return text.strip() == "|"


def _shared_space(old: str, new: str) -> tuple[int, int]:
    """Count the white space at the start and at the end that both texts have."""
    start = end = 0
    least = min(len(old), len(new))
    while start < least and old[start] == new[start] and old[start].isspace():
        start += 1
    while end < least - start and old[-1 - end] == new[-1 - end] and old[-1 - end].isspace():
        end += 1
    return start, end


def _alike(old: str, new: str, space: str | None) -> bool:
    """Tell whether two texts are no words, and readers see no difference between them."""
    if old.strip(space) or new.strip(space):
        return False
    return bool(old) == bool(new) and bool(_BREAK.search(old)) == bool(_BREAK.search(new))


def _change(old: str, new: str, *, literal: bool) -> str:
    old, new = (escape(text, literal=literal, in_mark=True) for text in (old, new))
    if old and new:
        return f"{REPLACE[0]}{old}{WITH}{new}{REPLACE[1]}"
    return _mark("-", old) if old else _mark("+", new)


def _mark(side: Side, words: str) -> str:
    opening, closing = REMOVE if side == "-" else ADD
    return f"{opening}{words}{closing}"


def _indent(text: str) -> str:
    """Give the indentation and the marks of quotes that a text begins with."""
    return text[: len(text) - len(text.lstrip(" \t>"))]
