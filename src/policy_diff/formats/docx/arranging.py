"""Lay blocks out as one text: what stands between them, and how far those are indented that are new."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse
from policy_diff.formats.docx.blocks_back import Spot, write_block
from policy_diff.formats.docx.marks import breaks_after_sentences, unbroken
from policy_diff.formats.docx.model import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.docx.blocks_back import Held
    from policy_diff.formats.docx.planned import Planned
    from policy_diff.formats.docx.wording import Links

_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTES = re.compile(r"[ \t]*(?:>[ \t]?)*")
_MARKER = re.compile(r"(?P<before>[ \t>]*)(?P<marker>(?:(?P<number>\d{1,9})(?P<sign>[.)])|[-*+])(?P<space>[ \t]+))")
_CLOSING = re.compile(r"[ \t>]*(:{3,}|`{3,}|~{3,})[ \t]*")


@dataclass(frozen=True, slots=True)
class Laid:
    """A text laid out.

    Attributes:
        text: the text.
        failed: what could not be written, if anything; then the text is worth nothing.
    """

    text: str
    failed: Planned | None = None


@dataclass(slots=True)
class _Item:
    """An item of a list that is open: its marker, and where its words begin."""

    before: str
    marker: str
    number: int | None
    sign: str
    space: str


def lay_out(planned: Sequence[Planned], old: str, held: Sequence[Held], links: Links) -> Laid:
    """Write all blocks.

    Args:
        planned: the blocks in order.
        old: the text of the version.
        held: its blocks, those of which something is seen.
        links: where the labels of its link definitions lead.
    """
    return _Layout(planned, old, held, links).laid()


class _Layout:
    def __init__(self, planned: Sequence[Planned], old: str, held: Sequence[Held], links: Links) -> None:
        self.planned = planned
        self.old = old
        self.links = links
        endings = _LINE_END.findall(old)
        self.end = max(set(endings), key=endings.count) if endings else "\n"
        self.blocks = tuple(parse(old).blocks())
        self.held = held
        self.items: dict[int, _Item] = {}
        self.starts = frozenset(h.standing.block.start for h in held)
        self.sentences: bool | None = None

    def _by_sentence(self) -> bool:
        """Tell whether the version has each sentence on a line of its own."""
        if self.sentences is None:
            texts = (h.standing.block for h in self.held if h.standing.look.style in {Style.BODY, Style.ITEM})
            self.sentences = breaks_after_sentences(block.body for block in texts)
        return self.sentences

    def laid(self) -> Laid:
        if not self.held:
            first, last = self.old, ""
        else:
            first = self.old[: self._start(0)]
            last = self.old[self._stop(len(self.held) - 1) :]
        out = [first]
        before: Planned | None = None
        for number, plan in enumerate(self.planned):
            text = self._block(number)
            if text is None:
                return Laid("", plan)
            if before is not None:
                out.append(self._gap(before, plan, text))
            out.append(text)
            before = plan
        if not self.held and self.planned:
            out.append(self.end)
        else:
            out.append(last)
        return Laid("".join(out))

    def _start(self, at: int) -> int:
        return self.held[at].standing.block.start

    def _stop(self, at: int) -> int:
        """Find where a block ends with those after it of which nothing is seen."""
        index = self.held[at].standing.index
        end = self.blocks[index].end
        for block in self.blocks[index + 1 :]:
            if block.kind is Kind.GAP:
                continue
            if block.kind is not Kind.TABLE_RULE and block.start in self.starts:
                break
            end = block.end
        return end

    def _block(self, number: int) -> str | None:
        """Write one block, with what goes with it of which nothing is seen."""
        plan = self.planned[number]
        if plan.held and plan.untouched:
            block = plan.held.standing.block
            text = self.old[block.start : self._stop(plan.at)] if plan.look.style is not Style.CELL else block.text
        else:
            spot = replace(self._spot(number), by_sentence=self._by_sentence())
            source = plan.held if plan.held and plan.look == plan.held.standing.look else None
            cells = plan.cells if source else [unbroken(cell) for cell in plan.cells]
            written = write_block(plan.look, cells, self.links, spot, source)
            if written is None:
                return None
            text = written
            if plan.held and plan.look.style is not Style.CELL:
                text += self.old[plan.held.standing.block.end : self._stop(plan.at)]
        self._open(plan, text)
        if plan.look.style is Style.CELL:
            text += self._rule(number)
        return text

    def _rule(self, number: int) -> str:
        """Give the rule under the head of a table."""
        plan = self.planned[number]
        before = self.planned[number - 1] if number else None
        if before and before.look.style is Style.CELL and _table(before) == _table(plan):
            return ""
        if plan.held:
            index = plan.held.standing.index
            for block in self.blocks[index + 1 : index + 3]:
                if block.kind is Kind.TABLE_RULE:
                    return self.old[plan.held.standing.block.end : block.end]
        return f"{self.end}|{'---|' * len(plan.cells)}"

    def _spot(self, number: int) -> Spot:
        """Say where a block is to stand that is new, by those around it."""
        plan = self.planned[number]
        look = plan.look
        quotes = "> " if look.quoted else ""
        if look.style is Style.ITEM:
            level = max(look.level, 1)
            like = self._like(number, level, ordered=look.ordered)
            return Spot(like.before, like.marker, like.before + " " * len(like.marker), self.end)
        if look.level and look.style is Style.BODY and (item := self.items.get(look.level)):
            begin = item.before + " " * len(item.marker)
            return Spot(begin, "", begin, self.end)
        return Spot(quotes, "", quotes, self.end)

    def _like(self, number: int, level: int, *, ordered: bool) -> _Item:
        """Make the marker of a new item like that of its neighbours."""
        quotes = "> " if self.planned[number].look.quoted else ""
        sibling = self.items.get(level)
        if sibling and (sibling.number is not None) == ordered:
            if sibling.number is None:
                return sibling
            count = sibling.number + 1
            return _Item(sibling.before, f"{count}{sibling.sign}{sibling.space}", count, sibling.sign, sibling.space)
        outer = self.items.get(level - 1)
        before = outer.before + " " * len(outer.marker) if outer else quotes
        following = (*self.planned[number + 1 : number + 3], *self.planned[max(number - 3, 0) : number])
        models = [
            (plan, found)
            for plan in following
            if plan.held and plan.look.style is Style.ITEM and plan.look.ordered == ordered
            if (found := _MARKER.match(plan.held.standing.block.text))
        ]
        model = models[0][1] if models else None
        if outer and models and models[0][0].look.level == level:
            before = models[0][1]["before"]
        starts = self.planned[number].unit
        if ordered:
            count = (starts.starts_at if starts else None) or 1
            sign, space = (model["sign"], model["space"]) if model else (".", " ")
            return _Item(before, f"{count}{sign}{space}", count, sign, space)
        return _Item(before, model["marker"] if model else "- ", None, "", "")

    def _open(self, plan: Planned, text: str) -> None:
        """Remember the lists that are open after a block."""
        if plan.look.style is Style.ITEM:
            level = max(plan.look.level, 1)
            self.items = {at: item for at, item in self.items.items() if at < level}
            if found := _MARKER.match(text):
                number = int(found["number"]) if found["number"] else None
                self.items[level] = _Item(found["before"], found["marker"], number, found["sign"] or "", found["space"])
        elif not plan.look.level or plan.look.style is Style.HEADING:
            self.items = {}

    def _gap(self, before: Planned, after: Planned, second: str) -> str:
        """Give what stands between two blocks: what stood there, or what stands between such blocks."""
        if before.held and after.held and after.at == before.at + 1:
            return self._gap_before(after) or self.end
        if (close := self._close(before, after, second)) is not None:
            return close
        usual = (self._gap_after(before), self._gap_before(after))
        known = max((gap for gap in usual if gap), key=lambda gap: len(_LINE_END.findall(gap)), default="")
        if len(_LINE_END.findall(known)) > 1:
            return known
        return f"{self.end}>{self.end}" if before.look.quoted and after.look.quoted else self.end * 2

    def _gap_after(self, plan: Planned) -> str | None:
        if plan.held is None:
            return None
        stop = self._stop(plan.at)
        start = next((held.standing.block.start for held in self.held[plan.at + 1 : plan.at + 2]), None)
        return None if start is None else self.old[stop:start]

    def _gap_before(self, plan: Planned) -> str | None:
        if plan.held is None or plan.at == 0:
            return None
        return self.old[self._stop(plan.at - 1) : plan.held.standing.block.start]

    def _close(self, before: Planned, after: Planned, second: str) -> str | None:
        """Give the gap of blocks that stand on lines one after the other; `None` for any other."""
        first, last = before.look.style, after.look.style
        closes = last is Style.SOURCE and _CLOSING.fullmatch(second) is not None
        rows = first is last is Style.CELL and _table(before) == _table(after)
        named = first is Style.SOURCE and before.text.rstrip().endswith(")=")
        if closes or rows or named or last is Style.FIELD or first is Style.TERM:
            return self.end
        if first is last is Style.ITEM:
            left = self._gap_after(before) if self._beside_item(before, 1) else None
            right = self._gap_before(after) if self._beside_item(after, -1) else None
            return next((gap for gap in (right, left) if gap is not None), self.end)
        return None

    def _beside_item(self, plan: Planned, step: int) -> bool:
        """Tell whether the block next to another in the version is an item too."""
        at = plan.at + step
        return plan.held is not None and 0 <= at < len(self.held) and self.held[at].standing.look.style is Style.ITEM


def _table(plan: Planned) -> tuple[int, int]:
    if plan.unit:
        return (1, plan.unit.table)
    return (2, plan.held.standing.table if plan.held else 0)
