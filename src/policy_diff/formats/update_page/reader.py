"""A published update page as a value."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.update_page.blocks import PAGE_START, blocks_of, mended
from policy_diff.formats.update_page.brackets import read_brackets
from policy_diff.formats.update_page.flattened import flattened
from policy_diff.formats.update_page.furniture import is_about_changes, licence_of, read_head, unescaped
from policy_diff.formats.update_page.lines import lines_of
from policy_diff.formats.update_page.links import PLACEHOLDER, without_links
from policy_diff.formats.update_page.outline import outline_of
from policy_diff.formats.update_page.runs import runs_of
from policy_diff.formats.update_page.values import Fault, PageEntry, UpdatedHandbook, UpdatePage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from policy_diff.formats.update_page.blocks import Block
    from policy_diff.formats.update_page.outline import RawEntry, RawHandbook
    from policy_diff.formats.update_page.signs import Sign
    from policy_diff.formats.update_page.values import LostLink, Mend, Status

_NO_OVERRIDES: Mapping[int, str] = MappingProxyType({})
_IN_FULL = re.compile(r"\b(?:has|have) (?:now )?been (?:updated|published|replaced)\b|\bin full\b", re.IGNORECASE)


class _Found(NamedTuple):
    """What there is to report of a part of the page, and where the last page break was up to its end."""

    faults: tuple[Fault, ...] = ()
    mends: tuple[Mend, ...] = ()
    lost_links: tuple[LostLink, ...] = ()
    last_cut: int = PAGE_START

    @classmethod
    def all(cls, parts: Sequence[_Found]) -> _Found:
        return cls(
            tuple(fault for part in parts for fault in part.faults),
            tuple(mend for part in parts for mend in part.mends),
            tuple(lost for part in parts for lost in part.lost_links),
            parts[-1].last_cut,
        )


class _Reading(NamedTuple):
    """What the reader was told: the page's name and which brackets are placeholders."""

    source: str
    placeholder: str


def read_update_page(
    text: str,
    *,
    source: str = "-",
    overrides: Mapping[int, str] = _NO_OVERRIDES,
    placeholder: str = PLACEHOLDER,
) -> UpdatePage:
    """Read an update page of the publisher's form.

    The form: a title and lede; a contents list; for each handbook its title, the line `Changes are indicated
    in [square brackets].` and entries headed `Updated wording added to the '…' section` or `New '[…]'
    section`, or else a sentence that says it has been or will be updated; then a link back. What is new
    stands in square brackets, what was removed is not shown.

    Args:
        text: the page as plain text, as a browser or a PDF reader saves it.
        source: its name, for messages.
        overrides: by 1-based line, the text to read instead of that line; see `Fault.override`.
        placeholder: a regular expression; brackets round a text that it matches in full are literal.

    Raises:
        InputError: the page is empty, no text or too large; has no title, no handbook or an entry before the
            first; an override names no line of it; its lists nest too deep; or `placeholder` is no regular
            expression.
    """
    try:
        re.compile(placeholder)
    except re.error as error:
        raise InputError(
            f"the placeholder is no regular expression: {error}",
            cure="Give one that matches the whole text between literal brackets, such as `dd mmm yyyy`.",
            place=Place(source),
        ) from error
    reading = _Reading(source, placeholder)
    lines = lines_of(text, source, overrides)
    outline = outline_of(lines, source)
    head = read_head(outline.head, source)
    parts = [_Found(outline.faults)]
    if head.dated is not None and head.published is None:
        problem = "it gives no date of the calendar"
        parts.append(_Found((Fault(head.dated.number, 1, "", problem, "the page has no date", None),)))
    books = []
    for raw in outline.handbooks:
        book, part = _handbook(raw, reading, parts[-1].last_cut)
        books.append(book)
        parts.append(part)
    found = _Found.all(parts)
    return UpdatePage(
        head.title,
        head.lede,
        head.publisher,
        head.published,
        licence_of(lines),
        head.intro,
        tuple(books),
        tuple(sorted(found.faults, key=lambda fault: (fault.line, fault.column))),
        tuple(sorted(found.mends, key=lambda mend: mend.line)),
        tuple(sorted(found.lost_links, key=lambda lost: lost.line)),
    )


def _handbook(raw: RawHandbook, reading: _Reading, last_cut: int) -> tuple[UpdatedHandbook, _Found]:
    title, line = unescaped(raw.title.block.text), raw.title.line.number
    parts = [_Found(mends=raw.title.mends, last_cut=max(last_cut, _cut_at(raw.title)))]
    entries = []
    trailing: list[Block] = []
    for index, one in enumerate(raw.entries):
        entry, trailing, part = _entry(one, reading, parts[-1].last_cut, last=index == len(raw.entries) - 1)
        entries.append(entry)
        parts.append(part)
    notes, mends, last_cut = mended(blocks_of(raw.notes, reading.source), parts[-1].last_cut)
    notes += trailing
    lost = read_brackets(notes, title, reading.placeholder).lost_links
    note = "\n\n".join(without_links(block.mark + block.text) for block in notes)
    status: Status = "pending"
    if entries or raw.bracketed:
        status = "listed"
    elif _IN_FULL.search(note):
        status = "updated in full"
    faults: tuple[Fault, ...] = ()
    if not entries and (raw.bracketed or not note):
        problem = "the page says that its changes are listed, but no entry follows" if raw.bracketed else (
            "the page says nothing of this handbook"
        )  # fmt: skip
        faults = (Fault(line, 1, title, problem, f"it is {status}", None),)
    book = UpdatedHandbook(title, status, note, tuple(entries), line)
    return book, _Found.all([*parts, _Found(faults, mends, lost, last_cut)])


def _entry(raw: RawEntry, reading: _Reading, last_cut: int, *, last: bool) -> tuple[PageEntry, list[Block], _Found]:
    """Read an entry; also give the blocks at its end that speak of the whole handbook, if it is the last."""
    heading, kind = raw.heading.block, raw.heading.kind
    title = read_brackets([heading], heading.text, reading.placeholder)
    title_runs, title_pairs = runs_of([heading], title, whole=kind == "new", title=True)
    section = "".join(run.text for run in title_runs)
    line = raw.heading.line.number
    faults = tuple(replace(fault, entry=section) for fault in title.faults)
    faults += tuple(flattened(raw.lines, section))
    if kind == "updated" and title_runs and all(run.inserted for run in title_runs):
        title_runs = tuple(replace(run, inserted=False) for run in title_runs)
        problem = "the whole title is in brackets, but the page calls the section updated"
        faults += (Fault(line, 1, section, problem, "the section had this title before", None),)
    last_cut = max(last_cut, _cut_at(raw.heading))
    blocks, mends, last_cut = mended(blocks_of(raw.lines, reading.source), last_cut)
    trailing: list[Block] = []
    while last and blocks and not blocks[-1].mark and is_about_changes(blocks[-1].text):
        trailing.insert(0, blocks.pop())
    marked = read_brackets(blocks, section, reading.placeholder)
    runs, pairs = runs_of(blocks, marked, whole=kind == "new")
    if not runs:
        problem = "there is no text under this heading"
        faults += (Fault(line, 1, section, problem, "its wording is not known", None),)
    entry = PageEntry(kind, heading.text, section, line, title_runs, title_pairs, runs, pairs)
    lost = title.lost_links + marked.lost_links
    return entry, trailing, _Found(faults + marked.faults, raw.heading.mends + mends, lost, last_cut)


def _cut_at(sign: Sign) -> int:
    """Give where in the page a title or heading was cut last, if it was."""
    return sign.block.pieces[-1].line.start if sign.mends else PAGE_START
