"""Take the changes of a Word file back into the source that it was made from: its new text, exactly or not at all.

What stays the same keeps its source, character for character. What changed is written anew from its runs, with the
marks that the source has where they still fit, and read again to see that it reads as the file does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from policy_diff.core.document import Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import parse
from policy_diff.formats.docx.arranging import Laid, lay_out
from policy_diff.formats.docx.blocks_back import LITERAL, Held
from policy_diff.formats.docx.marks import Piece, same_words
from policy_diff.formats.docx.matching import match
from policy_diff.formats.docx.model import PLAIN, Style
from policy_diff.formats.docx.planned import Planned
from policy_diff.formats.docx.reading import shown
from policy_diff.formats.docx.remarks import Matter, Remark
from policy_diff.formats.docx.sides import sides_of, unseen
from policy_diff.formats.docx.standing import Standings
from policy_diff.formats.docx.wording import link_definitions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from policy_diff.formats.docx.marks import Mark
    from policy_diff.formats.docx.matching import Spoken
    from policy_diff.formats.docx.model import Format, Look
    from policy_diff.formats.docx.reading import Read
    from policy_diff.formats.docx.sides import Unit, Words

_FREE = frozenset({Style.HEADING, Style.BODY, Style.ITEM})
"""What one paragraph can become another of in a word processor; any other look is kept as it was."""

_NO_WORDING = frozenset({Style.LABEL, Style.FIELD, Style.SOURCE})


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What a Word file makes of a text.

    Attributes:
        text: the new text.
        remarks: what a reader has to be told beyond the changes, in order.
    """

    text: str
    remarks: tuple[Remark, ...]


def take_back(read: Read, old: str, source: str, version: str, *, partial: bool = False) -> TakenBack:
    """Make the new text of the one that a Word file was made from.

    Args:
        read: the file.
        old: the text of the version that it was made from.
        source: the name of the file.
        version: the name of the version.
        partial: whether what cannot be taken back is left out and told, and does not stop the rest.

    Raises:
        InputError: the file is not of that version, or it holds what the text cannot, and `partial` does not allow it.
    """
    back = _Back(read, old, source, version, partial=partial)
    return back.taken()


class _Back:
    """One file and the text that it was made from."""

    def __init__(self, read: Read, old: str, source: str, version: str, *, partial: bool) -> None:
        self.old = old
        self.source = source
        self.version = version
        self.partial = partial
        self.remarks = list(read.remarks)
        self.links = link_definitions(old)
        self.held = [held for s in Standings.of(old).shown if not (held := Held.of(s, self.links)).blank]
        self.sides = sides_of(read)
        paths = {block.start: path for path, section in parse(old).sections() for block in section.blocks}
        self.paths = [paths.get(held.standing.block.start, ()) for held in self.held]
        self.spoken = match(self.sides.old, self.held, self.paths, source, version)
        self.marks: dict[int, list[tuple[int, int, Mark]]] = {}
        self.ends = {unit.mark: at for at, unit in enumerate(self.sides.old)}

    def taken(self) -> TakenBack:
        for remark in self.remarks:
            if remark.matter is Matter.LEFT_OUT:
                self._refuse(remark)
        planned = self._moved(self._planned())
        planned = self._whole_directives(planned)
        laid = lay_out(planned, self.old, self.held, self.links)
        text = self._written(planned, laid)
        return TakenBack(text, tuple(self.remarks))

    def _refuse(self, remark: Remark) -> None:
        """Stop at what cannot be taken back, unless it may be left out."""
        if not self.partial:
            raise InputError(
                f"{remark}: this cannot be taken over",
                cure="Take it out of the file, or give --partial to leave it out and take over the rest.",
                place=Place(self.source),
            )

    def _planned(self) -> list[Planned]:
        """Say of each paragraph of the new side which block of the version it is, if it is one."""
        found: list[Planned] = []
        taken: set[int] = set()
        spoken_for = {self.spoken[w.run].block for u in self.sides.new for w in _kept(u) if w.run in self.spoken}
        for unit in self.sides.new:
            blocks = [self.spoken[w.run].block for w in _kept(unit) if w.text.strip() and w.run in self.spoken]
            ended = self.ends.get(unit.mark)
            if not blocks and ended is not None and ended not in spoken_for:
                blocks = [ended]
            at = next((one for one in blocks if one not in taken and self._fits(one, unit)), None)
            if at is not None:
                taken.add(at)
            held = self.held[at] if at is not None else None
            stays = at is not None
            look = self._look(unit, held, stays=stays)
            found.append(Planned(unit, look, self._cells(unit), held, stays, -1 if at is None else at))
        return found

    def _fits(self, at: int, unit: Unit) -> bool:
        """Tell whether a paragraph can be the block: a row is never a paragraph."""
        standing = self.held[at].standing
        return (standing.look.style is Style.CELL) == (unit.table > 0) and len(standing.cells) == len(unit.cells)

    def _look(self, unit: Unit, held: Held | None, *, stays: bool) -> Look:
        """Tell how a paragraph is to stand; what no word processor can have made of it stays as it was."""
        look = replace(unit.look, rtl=False)
        if not held:
            return look
        was = held.standing.look
        plain = replace(was, rtl=False)
        if was.style not in _FREE or look.style not in _FREE or look == plain:
            return was
        if stays and not unit.restyled and unit.after and look == replace(unit.after, rtl=False):
            return was  # LibreOffice gives a paragraph the look of the one before it that was taken out
        if look.style is was.style is Style.BODY and look.quoted == was.quoted:
            return was  # how far it is indented is not to be trusted
        return look

    def _cells(self, unit: Unit) -> tuple[tuple[Piece, ...], ...]:
        return tuple(tuple(self._pieces(cell)) for cell in unit.cells)

    def _pieces(self, cell: Sequence[Words]) -> Iterator[Piece]:
        """Turn the words of a cell into pieces: those that the version has come from its source."""
        for words in cell:
            spoken = self.spoken.get(words.run) if words.kept else None
            if spoken is None and words.kept and unseen(words.text):
                continue  # what the file needs to be one
            if spoken is None:
                yield Piece(words.text, words.format)
                continue
            yield from self._from_source(words, spoken)

    def _from_source(self, words: Words, spoken: Spoken) -> Iterator[Piece]:
        held = self.held[spoken.block]
        own = self.marks.get(spoken.block)
        if own is None:
            own = self.marks[spoken.block] = held.marks()
        start = 0
        places = (*spoken.offsets, -1)
        for at in range(1, len(words.text) + 1):
            first = places[start]
            if first >= 0 and places[at] == places[at - 1] + 1:
                continue
            if first < 0:
                yield Piece(words.text[start:at], words.format)
            else:
                was = _looks(held, spoken.cell, first, places[at - 1] + 1)
                meant = {look: _meant(words.format, look) for look in dict.fromkeys(was)}
                looks = [meant[look] for look in was]
                yield from held.pieces(spoken.cell, first, looks, own)
            start = at

    def _moved(self, planned: list[Planned]) -> list[Planned]:
        """Give a paragraph that stands elsewhere now the source that it had."""
        here = {plan.at for plan in planned if plan.stays}
        gone: dict[tuple[str, ...], list[int]] = {}
        for at, held in enumerate(self.held):
            if at not in here:
                gone.setdefault(_told(held.texts), []).append(at)
        for plan in planned:
            left = gone.get(_told(plan.unit.texts)) if plan.held is None and plan.unit else None
            if not left or not plan.unit or not self._fits(left[0], plan.unit):
                continue
            at = left.pop(0)
            plan.held, plan.at = self.held[at], at
            plan.look = self._look(plan.unit, plan.held, stays=False)
            if plan.look == plan.held.standing.look:
                plan.cells = tuple(tuple(plan.held.whole(cell)) for cell in range(len(plan.held.texts)))
        return planned

    def _whole_directives(self, planned: list[Planned]) -> list[Planned]:
        """Keep each directive whole: with its words it goes, and while they stay so does the line that closes it."""
        present = {plan.at: number for number, plan in enumerate(planned) if plan.stays}
        closings: dict[int, int] = {}
        for opening, closing in _directives(self.held):
            begin, end = present.get(opening), present.get(closing)
            if begin is None and end is None:
                continue
            worded, filled = self._filled(opening, closing, planned, present)
            if worded and not filled:
                for at in range(opening, closing + 1):
                    present.pop(at, None)
                self.remarks.append(Remark(Matter.DONE, f"{_named(self.held[opening])} went with its words"))
            elif end is None:
                closings[max(present[at] for at in range(opening, closing) if at in present)] = closing
            elif begin is None and not _opened(planned[:end], opening):
                raise InputError(
                    f"{_named(self.held[opening])} is taken out, and its words are not",
                    cure="Take out all of it, or reject that change in the file.",
                    place=Place(self.source),
                    requirement=self.held[opening].standing.block.owner,
                )
        whole: list[Planned] = []
        for number, plan in enumerate(planned):
            if not plan.stays or plan.at in present:
                whole.append(plan)
            if number in closings:
                whole.append(self._as_it_was(closings[number]))
        return whole

    def _filled(
        self, opening: int, closing: int, planned: Sequence[Planned], present: Mapping[int, int]
    ) -> tuple[bool, bool]:
        """Tell whether a directive had words, and whether it has any now."""
        styles = {at: self.held[at].standing.look.style for at in range(opening + 1, closing)}
        worded = [at for at, style in styles.items() if style not in _NO_WORDING]
        begin, end = present.get(opening), present.get(closing)
        between = planned[begin + 1 : end] if begin is not None and end is not None else ()
        came = any(plan.look.style not in _NO_WORDING for plan in between)
        return bool(worded), came or any(at in present for at in worded)

    def _as_it_was(self, at: int) -> Planned:
        held = self.held[at]
        cells = tuple(tuple(held.whole(cell)) for cell in range(len(held.texts)))
        return Planned(None, held.standing.look, cells, held, stays=True, at=at)

    def _written(self, planned: list[Planned], laid: Laid) -> str:
        """Give the new text, once it is seen that it reads as the file does."""
        if laid.failed is not None:
            raise self._unwritten(laid.failed)
        standings = [held for s in Standings.of(laid.text).shown if not (held := Held.of(s, self.links)).blank]
        for plan, held in zip(planned, standings, strict=False):
            if not _reads(plan, held):
                raise self._unwritten(plan)
        if len(planned) != len(standings):
            raise self._unwritten(planned[len(standings)] if len(planned) > len(standings) else planned[-1])
        return laid.text

    def _unwritten(self, plan: Planned) -> InputError:
        return InputError(
            f"paragraph {plan.number} cannot be written as Markdown that reads the same: '{shown(plan.text)}'",
            cure="Reject that change in the file, and make it in the source by hand.",
            place=Place(self.source),
            requirement=plan.held.standing.block.owner if plan.held else None,
        )


def _reads(plan: Planned, held: Held) -> bool:
    """Tell whether a block of the new text reads as it is to."""
    was, now = plan.look, held.standing.look
    if (was.style, was.ordered, was.quoted) != (now.style, now.ordered, now.quoted):
        return False
    if was.style in {Style.HEADING, Style.ITEM} and was.level != now.level:
        return False
    bare = was.style in LITERAL
    return len(plan.cells) == len(held.spans) and all(
        same_words(
            [(piece.text, PLAIN if bare else piece.format) for piece in cell],
            [(span.text, PLAIN if bare else span.format) for _, span in spans],
        )
        for cell, spans in zip(plan.cells, held.spans, strict=True)
    )


def _kept(unit: Unit) -> Iterator[Words]:
    return (words for cell in unit.cells for words in cell if words.kept)


def _looks(held: Held, cell: int, first: int, last: int) -> list[Format]:
    """Give the look of some characters in the version."""
    found: list[Format] = []
    for at, span in held.within(cell, first, last):
        size = min(last, at + len(span.text)) - max(first, at)
        found += [span.format] * max(size, 0)
    return found


def _meant(now: Format, was: Format) -> Format:
    """Give the look that words have now; a link that leads where it led is the same, however it is written."""
    if now.link != was.link and now.link and was.link and _leads_there(now.link, was.link):
        return replace(now, link=was.link)
    return now


def _leads_there(now: str, was: str) -> bool:
    one, other = unquote(now).rstrip("/"), unquote(was).rstrip("/")
    return one == other or (one.startswith("file:") and ":" not in other and one.endswith(other.lstrip("./")))


def _directives(blocks: Sequence[Held]) -> list[tuple[int, int]]:
    """Pair the lines that open and close directives, the inner ones first."""
    pairs: list[tuple[int, int]] = []
    open_: list[int] = []
    for at, held in enumerate(blocks):
        block = held.standing.block
        if block.kind is not Kind.DIRECTIVE or block.unclosed:
            continue
        if set(block.text.strip(" \t>")) in ({":"}, {"`"}, {"~"}):
            if open_:
                pairs.append((open_.pop(), at))
        else:
            open_.append(at)
    return pairs


def _told(texts: Sequence[str]) -> tuple[str, ...]:
    """Give words whatever their spacing."""
    return tuple(" ".join(text.split()) for text in texts)


def _opened(planned: Sequence[Planned], opening: int) -> bool:
    """Tell whether another directive opens in the place of one that is gone."""
    for plan in reversed(planned):
        if plan.stays and plan.at < opening:
            return False
        if not plan.stays and (plan.look.style is Style.LABEL or plan.text.lstrip().startswith((":::", "```"))):
            return True
    return False


def _named(held: Held) -> str:
    return held.standing.block.owner or f"'{shown(held.text)}'"
