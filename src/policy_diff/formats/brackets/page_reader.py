"""Read an update page: what each of its entries says of its section."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import EntryKind, digest
from policy_diff.core.document import PROSE, Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import link_labels, parse
from policy_diff.core.part import Excerpt, Item, Passage
from policy_diff.formats.brackets import strays
from policy_diff.formats.brackets.hidden import END, SOURCE, Section, read_section, read_source
from policy_diff.formats.brackets.mark_reader import Mark, read_parts
from policy_diff.formats.brackets.mark_sides import Said, read_marks, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.document import Block, Document
    from policy_diff.core.errors import Report

_Q: Final = "['\"\u2018\u2019\u201c\u201d]"
_HEADING: Final = re.compile(
    rf"""(?P<first>Updated\ wording\ before\ the\ first\ section)
    | (?:(?P<updated>(?:Updated|New)\ wording\ added\ to(?:\ the)?|Wording\ removed\ from(?:\ the)?)
      | (?P<new>New) | (?P<removed>Removed) | (?P<renamed>Renamed) | (?P<moved>Moved))
    \s+{_Q}(?P<title>.+){_Q}\s+section""",
    re.DOTALL | re.VERBOSE,
)
_AFTER: Final = "(?:first|after '.+')"
_IN: Final = "(?:in the '.+' section|before the first section)"
_ASIDES: Final = {
    EntryKind.MOVED: re.compile(rf"It stood {_AFTER}; it now stands {_AFTER}\."),
    EntryKind.NEW: re.compile(rf"Its unmarked wording stood {_IN}\."),
    EntryKind.REMOVED: re.compile(rf"Its unmarked wording now stands {_IN}\."),
}
"""What an entry says of its section in words, by what happened to it."""

_LEFT_OUT: Final = frozenset({"...", "\u2026"})
_FIELD: Final = re.compile(r"(?P<owner>[A-Z][A-Z0-9_]*-\d+) (?P<name>[a-z][a-z0-9-]*): (?P<value>.+)")
_OPENING: Final = re.compile(r"`(?P<line>(?::{3,}|`{3,}).*)`", re.DOTALL)
_LITERAL: Final = re.compile(r"\[(?P<fate>removed|added|moved)(?: (?P<end>away|here) \([0-9]+\))?:\]")
_ONE_SIDED: Final = (
    "a section that is new holds no removed words, and one that was removed no new ones",
    "Word the heading as `Updated wording added to the 'X' section`, or take the mark out.",
)
_UNCLOSED: Final = "a mark that is not closed where its block ends"


@dataclass(frozen=True, slots=True)
class Part:
    """What a page says of one handbook.

    Attributes:
        title: the handbook's title, as the page has it.
        excerpts: what it says of its sections, in order.
    """

    title: str
    excerpts: tuple[Excerpt, ...]


def is_page(text: str) -> bool:
    """Tell whether a text has the entries of an update page."""
    return any(
        _HEADING.fullmatch(block.body.strip())
        for block in parse(text).blocks()
        if block.kind is Kind.HEADING and "ection" in block.body
    )


def read_page(text: str, source: str, report: Report, unread: frozenset[str] = frozenset()) -> list[Part]:
    """Read what a page says of each handbook.

    An entry that holds a fault is left out once the fault is reported.

    Args:
        text: the page, without the comment at its end.
        source: what to call it in an error.
        report: takes each fault.
        unread: the names of entries that are passed over.
    """
    return list(_Reader(text, source, report, unread).read())


def faulty(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the names of what `read_page` is to pass over on a page that was written, not typed.

    Returns:
        The names of entries and blocks that hold a fault, of a text that odd that its page cannot be read; and those of
        code that may be taken for marked, and stands as it is.
    """
    reader = _Reader(text, "page", lambda _: None, frozenset(), lists=True)
    list(reader.read())
    return frozenset(reader.faulty), frozenset(reader.literal)


class _Skip(Exception):  # noqa: N818  it ends the reading of one entry, and goes no further than this module
    """There was a fault, and it is reported."""


class _Reader:
    def __init__(self, text: str, source: str, report: Report, unread: frozenset[str], *, lists: bool = False) -> None:
        self.text = text
        self.lists = lists  #: whether the page was written: then code stands as it is
        self.literal: list[str] = []
        self.unread = unread
        self.faulty: list[str] = []
        self.source = source
        self.report = report
        self.labels = link_labels(text)

    def read(self) -> Iterator[Part]:
        title, excerpts, seen = "", [], 0  #: seen: how many faults were before this title
        entered, among, ended = False, False, False  #: whether an entry has come; under this title; whether they ended
        heads = list(_headed(parse(self.text)))
        level = next((heading.depth for heading, found, _ in heads if found), 0)  #: of the heading of the last entry
        for heading, found, blocks in heads:
            if found:
                entered, among, level = True, True, heading.depth
                ended = any(block.kind is Kind.HTML and block.text.strip() == END for block in blocks)
                excerpts += self._entry(heading, found, blocks)
                continue
            beside = heading.depth >= level  # where only entries may stand
            if beside and among:
                self._stray([heading] if not ended else (), strays.HEADING)
                continue
            if heading.depth <= level:  # a deeper one is no handbook's title
                if excerpts or len(self.faulty) > seen:
                    yield Part(title, tuple(excerpts))
                title, excerpts, seen, among, ended = heading.body.strip(), [], len(self.faulty), False, False
            if beside or entered:
                self._stray(strays.in_blocks(blocks, self.labels), strays.OUTSIDE)
        if excerpts or len(self.faulty) > seen:
            yield Part(title, tuple(excerpts))

    def _entry(self, heading: Block, found: re.Match[str], blocks: Sequence[Block]) -> list[Excerpt]:
        """Read an entry; nothing where it is passed over, or holds a fault."""
        name = self.name(heading, blocks[-1])
        if name in self.unread:
            return []
        try:
            return [self._excerpt(heading, found, blocks)]
        except _Skip:
            self.faulty.append(name)
            return []

    def name(self, first: Block, last: Block) -> str:
        """Give a short digest of an entry, or of one block."""
        return digest(self.text[first.start : last.end].rstrip())[:16]

    def _stray(self, blocks: Iterable[Block], wrong: strays.Fault) -> None:
        """Report blocks that stand outside the entries."""
        for block in blocks:
            name = self.name(block, block)
            if name not in self.unread:
                self.faulty.append(name)
                self.fault(*wrong, block.start + block.lead)

    def fault(self, problem: str, cure: str, offset: int, width: int = 1) -> None:
        """Report a fault."""
        self.report(InputError(problem, cure=cure, place=Place.at(self.source, self.text, offset, width)))

    def _excerpt(self, heading: Block, found: re.Match[str], blocks: Sequence[Block]) -> Excerpt:
        held = [block for block in blocks if block.start > heading.start]
        old, new = (None, None) if found["first"] else self._title(heading, found)
        kind = EntryKind.UPDATED if found["first"] else _kind(found, old, new)
        meta, body = self._meta(held, kind)
        passages = _Body(self, body, kind).read()
        shown = self.text[heading.start : held[-1].end if held else heading.end].rstrip()
        if found["first"]:
            return Excerpt(EntryKind.UPDATED, (), (), requirements=meta.requirements, passages=passages, shown=shown)
        was, now = meta.paths(old, new, kind)
        return Excerpt(
            kind, was, now, meta.level, meta.labels, meta.requirements, (meta.was_after, meta.after), passages, shown
        )

    def _title(self, heading: Block, found: re.Match[str]) -> tuple[str | None, str | None]:
        """Read the title in the heading of an entry: on either side."""
        at = heading.start + heading.text.index(heading.body.strip()) + found.start("title")
        said = read_marks(found["title"], self.labels, lambda p, c, o, w: self.fault(p, c, at + o, w))
        if said is None:
            raise _Skip
        lone = None if said.old == said.new else said.new if said.old is None else said.old if said.new is None else ""
        if (found["new"] and (lone == "" or said.new is None)) or (
            found["removed"] and (lone == "" or said.old is None)
        ):
            self.fault(*_ONE_SIDED, at, len(found["title"]))
            raise _Skip
        if found["new"]:
            return None, said.new
        if found["removed"]:
            return said.old, None
        return said.old if said.old is not None else said.new, said.new if said.new is not None else said.old

    def _meta(self, blocks: Sequence[Block], kind: EntryKind) -> tuple[Section, list[Block]]:
        """Read the comment that says where the section is, and take it off with what is said of it in words."""
        meta = Section()
        found: list[Block] = []
        opening = True
        aside = _ASIDES.get(kind)
        for block in blocks:
            if block.kind is Kind.GAP:
                found.append(block)
                continue
            if opening and block.kind is Kind.HTML:
                try:
                    read = read_section(block.text)
                except ValueError:
                    self.fault(
                        "the comment does not say where the section is",
                        "Write it as it was, or delete it: then the title alone has to lead to the section.",
                        block.start,
                        len(block.text.partition("\n")[0]),
                    )
                    raise _Skip from None
                if read:
                    meta = read
                    continue
            said = opening and aside and block.kind is Kind.PARAGRAPH and aside.fullmatch(block.body)
            if said and not any(strays.in_blocks([block], self.labels)):
                aside = None
                continue
            opening = False
            found.append(block)
        return meta, found


def _headed(document: Document) -> Iterator[tuple[Block, re.Match[str] | None, Sequence[Block]]]:
    """Yield each heading, what makes it that of an entry, and the blocks of its section."""
    for _, section in document.sections():
        heading = next((block for block in section.blocks if block.kind is Kind.HEADING), None)
        if heading is not None:
            yield heading, _HEADING.fullmatch(heading.body.strip()), section.blocks


def _kind(found: re.Match[str], old: str | None, new: str | None) -> EntryKind:
    if found["new"]:
        return EntryKind.NEW
    if found["removed"]:
        return EntryKind.REMOVED
    if found["moved"]:
        return EntryKind.MOVED
    return EntryKind.UPDATED if old == new else EntryKind.RENAMED


@dataclass(slots=True)
class _Open:
    """A mark that reaches over several blocks: where it was opened."""

    offset: int
    opening: str


@dataclass(slots=True)
class _Body:
    """Reads the blocks of one entry."""

    reader: _Reader
    blocks: Sequence[Block]
    kind: EntryKind
    passages: list[Passage] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    open: _Open | None = None

    def read(self) -> tuple[Passage, ...]:
        """Give its passages."""
        blocks = [block for block in self.blocks if block.kind is not Kind.GAP]
        ends = [block.end for block in blocks]
        at = 0
        while at < len(blocks):
            block = blocks[at]
            number = len(self.items)
            close = at > 0 and self.reader.text.count("\n", ends[at - 1], block.start) == 1
            body = block.body.strip()
            if block.kind in PROSE and _LITERAL.fullmatch(body):
                at = self._literal(blocks, at)
                self._check(block, number)
                continue
            if block.kind is Kind.HTML and SOURCE.match(block.text):
                self.items += [replace(item, close=close) for item in read_source(block.text)]
            elif block.kind is Kind.HTML and block.text.strip() == END:
                break
            elif block.kind in {Kind.PARAGRAPH, Kind.LIST_ITEM} and body in _LEFT_OUT:
                self._end()
                number = 0
            elif wrong := strays.in_structure(block):
                self.reader.fault(*wrong, block.start)
                raise _Skip
            elif block.kind is not Kind.OTHER:
                self._literal_as_it_is(block)
                self.items.append(replace(self._item(block), close=close))
            self._check(block, number)
            at += 1
        if self.open:
            self.reader.fault(
                "a mark that is not closed where its entry ends",
                "Close it with `]`. Write a bracket of the text itself as `\\[` or `\\]`.",
                self.open.offset,
            )
            raise _Skip
        self._end()
        return tuple(self.passages)

    def _check(self, block: Block, number: int) -> None:
        """Refuse what a section cannot have that came or went whole: words that went, or came, in a block of it."""
        for item in self.items[number:]:
            other = item.new if self.kind is EntryKind.REMOVED else item.old
            if item.changed and other is not None and self.kind in {EntryKind.NEW, EntryKind.REMOVED}:
                self.reader.fault(*_ONE_SIDED, block.start + block.lead)
                raise _Skip

    def _literal_as_it_is(self, block: Block) -> None:
        """Refuse a block in which what may be marks are none, unless the comment of the page knows it."""
        name = self.reader.name(block, block)
        lone = self.kind in {EntryKind.NEW, EntryKind.REMOVED}
        if lone or not strays.may_be_marked(block) or name in self.reader.unread:
            return
        if self.reader.lists:
            self.reader.literal.append(name)
            return
        self.reader.fault(*strays.UNMARKED, block.start + block.lead)
        raise _Skip

    def _end(self) -> None:
        if self.items:
            self.passages.append(Passage(tuple(self.items)))
        self.items = []

    def _item(self, block: Block) -> Item:
        if block.kind not in PROSE:
            return Item(block.kind, block.text, block.text)
        if block.kind is Kind.TABLE_ROW:
            said = self._row(block)
        else:
            field_ = _FIELD.fullmatch(block.body) if block.kind is Kind.PARAGRAPH else None
            if field_ and not self.open:
                value = self._said(field_["value"], block, field_.start("value"))
                return Item(Kind.OPTION, value.old, value.new, owner=field_["owner"], field=field_["name"])
            said = self._said(block.body, block)
            if block.kind is Kind.PARAGRAPH and said.old != said.new and (directive := _directive(said)):
                return directive
        return Item(
            block.kind, said.old, said.new, block.text[: block.lead], block.text[len(block.text) - block.tail :]
        )

    def _said(self, body: str, block: Block, within: int = 0) -> Said:
        """Read the marks of a block, one of which may have been opened in a block before or close in one behind."""
        faults: list[tuple[str, str, int, int]] = []
        opening = self.open.opening if self.open else ""
        start = block.start + block.lead + within

        def read(text: str) -> Said | None:
            faults.clear()
            return read_marks(
                text,
                self.reader.labels,
                lambda *found: faults.append(found),
                item=block.kind is Kind.LIST_ITEM,
                quoted=block.quoted,
            )

        said = read(f"{opening}{body}")
        if said is not None and (not opening or "]" in body):
            self.open = None
            return said
        if faults and faults[0][0] == _UNCLOSED:
            offset = faults[0][2]
            found = "" if opening and offset < len(opening) else _opening_at(body, offset - len(opening))
            closed = read(f"{opening}{body}]")
            if closed is not None:
                if found:
                    self.open = _Open(start + offset - len(opening), found)
                return closed
        problem, cure, offset, width = faults[0] if faults else (_UNCLOSED, "Close it with `]`.", 0, 1)
        self.reader.fault(problem, cure, start + max(offset - len(opening), 0), width)
        raise _Skip

    def _row(self, block: Block) -> Said:
        """Read a row of a table: it came or went whole where nothing in it stands unmarked."""
        start = block.start + block.lead
        parts = read_parts(
            block.body, self.reader.labels, lambda p, c, o, w: self.reader.fault(p, c, start + o, w), row=True
        )
        if parts is None:
            raise _Skip
        marks = [part for part in parts if isinstance(part, Mark)]
        if marks and marks[0].move is not None and not marks[0].parts:
            if marks[0].fate == "away":
                return Said(spelled(parts[1:], "-").strip(), None, marks[0].move)
            return Said(None, spelled(parts[1:], "+").strip(), marks[0].move)
        old, new = spelled(parts, "-"), spelled(parts, "+")
        if marks and not any(isinstance(part, str) and part.strip(" \t|") for part in parts):
            if all(mark.fate == "added" for mark in marks):
                return Said(None, new)
            if all(mark.fate == "removed" for mark in marks):
                return Said(old, None)
        return Said(old, new)

    def _literal(self, blocks: Sequence[Block], at: int) -> int:
        """Read a block that is shown whole, old and new; give the number of the block behind it."""
        sides: list[str | None] = [None, None]
        kind = Kind.FENCE
        while at < len(blocks) and (opening := _LITERAL.fullmatch(blocks[at].body.strip())):
            side = 0 if opening["fate"] == "removed" or opening["end"] == "away" else 1
            if any(text is not None for text in sides[side:]) or (opening["end"] and sides != [None, None]):
                break
            last = f"[end of {opening['fate']}]"
            end = next((to for to in range(at + 1, len(blocks)) if blocks[to].body.strip() == last), None)
            if end is None:
                self.reader.fault(
                    f"`{opening[0]}` without its end",
                    f"Write `{last}` on a line of its own behind the block.",
                    blocks[at].start + blocks[at].lead,
                    len(opening[0]),
                )
                raise _Skip
            held = blocks[at + 1 : end]
            sides[side] = self.reader.text[held[0].start : held[-1].end] if held else ""
            kind = held[0].kind if held else kind
            at = end + 1
            if opening["end"]:
                break
        self.items.append(Item(kind, sides[0], sides[1]))
        return at


def _opening_at(body: str, offset: int) -> str:
    found = re.compile(r"\[(?:(?:removed|added):\s?)?", re.IGNORECASE).match(body, max(offset, 0))
    return found[0] if found else "["


def _directive(said: Said) -> Item | None:
    """Read the opening line of a directive that is shown as code."""
    sides = [None if text is None else _OPENING.fullmatch(text.strip()) for text in (said.old, said.new)]
    given = [text for text in (said.old, said.new) if text is not None]
    if not given or sum(1 for side in sides if side) != len(given):
        return None
    old, new = (side["line"] if side else None for side in sides)
    return Item(Kind.DIRECTIVE, old, new)
