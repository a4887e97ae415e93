"""The signs on an update page by which its handbooks and entries are known."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.formats.update_page import furniture, quotes
from policy_diff.formats.update_page.blocks import (
    PAGE_START,
    blocks_of,
    joined,
    line_block,
    mended,
    words_about,
)
from policy_diff.formats.update_page.links import link_alone
from policy_diff.formats.update_page.values import Mend

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from policy_diff.formats.update_page.blocks import Block
    from policy_diff.formats.update_page.lines import Line
    from policy_diff.formats.update_page.values import Kind

_QUOTE = f"[{quotes.OPENING}{quotes.CLOSING}]"
_HEADING = re.compile(
    r"(?:(?P<updated>Updated wording added to the)|New) "
    rf"(?P<open>{_QUOTE}?)(?P<title>.+?)(?P<close>{_QUOTE}?) section\.?"
)
_BEGINS_HEADING = re.compile(rf"Updated wording\b|New (?:{_QUOTE}|\[)")
_SURELY_HEADING = re.compile(rf"Updated wording added\b|New {_QUOTE}?\[")
_TOLD = "(?:removed|deleted|withdrawn|renamed|moved|merged|split|replaced|amended|changed|revised|updated|added)"
_NAMES_SECTION = re.compile(
    rf"(?:{_TOLD}|(?:(?:updated|amended|revised|new|changed) )?(?:wording|text)\b[^.]{{0,60}}?) "
    rf"(?:from |to |in )?(?:the )?{_QUOTE}.{{1,200}}{_QUOTE} section\b[^.]{{0,200}}\.?"
    rf"|(?:the )?{_QUOTE}.{{1,200}}{_QUOTE} section (?:has been |was |is )?{_TOLD}\b[^.]{{0,200}}\.?"
    r"|updated wording before the first section",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-*+•]|\d{1,9}[.)])\s+")
_MOST_PARTS = 4
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class Sign:
    """A heading or a title, put together from the lines it stands on.

    Attributes:
        last: index (0-based) of the last of those lines.
        block: its text, without what the form sets round it.
        mends: where page breaks had cut it.
        kind: of a heading, what it says of its section.
    """

    last: int
    block: Block
    mends: tuple[Mend, ...]
    kind: Kind = "updated"

    @property
    def key(self) -> str:
        """The text in the form in which titles are compared."""
        return furniture.plain_key(self.block.text)

    @property
    def line(self) -> Line:
        """The line it begins on."""
        return self.block.pieces[0].line


class Content(NamedTuple):
    """An item of a list of contents: its title, its 1-based line, and which list it stands in."""

    title: str
    line: int
    number: int


@dataclass(frozen=True, slots=True)
class Signs:
    """What one pass over the page finds.

    Attributes:
        lines: all lines of the page.
        following: for each line, the index of the next one that is not blank.
        headings: of entries, by the index of their first line.
        contents: items of the lists above the first entry, by key.
        alone: by key, the indices of the lines that are nothing but that text or a link with it.
        last: index of the last line that begins an entry or may begin a handbook, or -1.
    """

    lines: Sequence[Line]
    following: Sequence[int | None]
    headings: Mapping[int, Sign]
    contents: Mapping[str, Content]
    alone: Mapping[str, Sequence[int]]
    last: int


def signs_of(lines: Sequence[Line], source: str) -> Signs:
    """Find the signs on a page.

    Args:
        lines: all of them.
        source: the page's name, for messages.

    Raises:
        InputError: a list above the first entry nests too deep.
    """
    following: list[int | None] = [None] * len(lines)
    below: int | None = None
    for index in range(len(lines) - 1, -1, -1):
        following[index] = below
        if lines[index].text.strip():
            below = index
    headings = _headings(lines, following)
    changes = [index for index, line in enumerate(lines) if furniture.says_changes_are_bracketed(line)]
    contents = _contents(lines[: min((*headings, *changes), default=len(lines))], source)
    alone: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        text = link_alone(line.text) or line.bare
        if text and len(text) < _LONGEST_TITLE and not _ITEM.match(text):
            alone.setdefault(furniture.plain_key(text), []).append(index)
    titles = [index for key in contents for index in alone.get(key, ()) if link_alone(lines[index].text) is None]
    last = max((*headings, *changes, *titles), default=-1)
    return Signs(lines, following, headings, contents, alone, last)


def begins_like_heading(line: Line) -> bool:
    """Whether a line has the beginning of an entry's heading."""
    return _SURELY_HEADING.match(line.bare) is not None


def names_section(line: Line) -> bool:
    """Whether a line says of a section what no entry of the form says: that it was removed, renamed, moved."""
    return len(line.bare) < _LONGEST_TITLE and _NAMES_SECTION.fullmatch(line.bare) is not None


def title_at(signs: Signs, index: int, seen: AbstractSet[str], *, free: bool) -> Sign | None:
    """Give the title of the handbook that begins at a line, if one does.

    Args:
        signs: of the page.
        index: of the line.
        seen: keys of the handbooks that have begun; none begins twice.
        free: whether no other handbook is being read.
    """
    if index in signs.headings or not _may_be_title(signs.lines[index]):
        return None
    second = signs.following[index]
    if second is not None and second not in signs.headings and _may_be_title(signs.lines[second]):
        parts = [signs.lines[index], signs.lines[second]]
        cut = Sign(second, _block(parts), _cuts(parts, "title"))
        goes_on = parts[1].bare[0].islower() and _says_changes(signs, signs.following[second])
        if cut.key not in seen and (goes_on or (cut.key in signs.contents and free)):
            return cut
    whole = Sign(index, _block([signs.lines[index]]), ())
    if whole.key in seen:
        return None
    return whole if _says_changes(signs, second) or (whole.key in signs.contents and free) else None


def _says_changes(signs: Signs, index: int | None) -> bool:
    return index is not None and furniture.says_changes_are_bracketed(signs.lines[index])


def _contents(lines: Sequence[Line], source: str) -> dict[str, Content]:
    found: dict[str, Content] = {}
    number = 0
    blocks, _, _ = mended(blocks_of(lines, source), PAGE_START)
    for block in blocks:
        if block.mark:
            title = link_alone(block.text) or furniture.unescaped(block.text)
            found.setdefault(furniture.plain_key(title), Content(title, block.pieces[0].line.number, number))
        else:
            number += 1
    return found


def _headings(lines: Sequence[Line], following: Sequence[int | None]) -> dict[int, Sign]:
    found: dict[int, Sign] = {}
    for index, line in enumerate(lines):
        parts = [line] if _BEGINS_HEADING.match(line.bare) else []
        at: int | None = index
        while parts and at is not None:
            block = _block(parts)
            heading = _HEADING.fullmatch(block.text)
            if heading is not None and _is_heading(heading):
                inner = _inner(block, heading.start("title"), heading["title"])
                kind: Kind = "updated" if heading["updated"] else "new"
                found[index] = Sign(at, inner, _cuts(parts, "heading"), kind)
                break
            at = following[at]
            if at is None or len(parts) == _MOST_PARTS or not _may_go_on(block.text, lines[at]):
                break
            parts.append(lines[at])
    return found


def _is_heading(match: re.Match[str]) -> bool:
    if bool(match["open"]) != bool(match["close"]):
        return False
    return bool(match["updated"]) or bool(match["open"]) or match["title"].startswith("[")


def _may_go_on(text: str, below: Line) -> bool:
    return (
        len(text) < _LONGEST_TITLE
        and not text.endswith((".", "!", "?", ":"))
        and not _ITEM.match(below.text.strip())
        and not _BEGINS_HEADING.match(below.bare)
        and not furniture.says_changes_are_bracketed(below)
    )


def _may_be_title(line: Line) -> bool:
    text = line.bare
    return (
        0 < len(text) < _LONGEST_TITLE
        and not text.endswith((".", "!", "?", ":", "]"))
        and "](" not in text
        and not _ITEM.match(text)
    )


def _block(parts: Sequence[Line]) -> Block:
    """Join lines into one text, without Markdown heading marks."""
    return joined([line_block(line) for line in parts])


def _inner(block: Block, start: int, text: str) -> Block:
    """Give a part of a block; the pieces before it have negative offsets."""
    return replace(block, pieces=tuple(replace(p, at=p.at - start) for p in block.pieces), text=text)


def _cuts(parts: Sequence[Line], kind: str) -> tuple[Mend, ...]:
    found = []
    for left, right in pairwise(parts):
        about = words_about(left.bare, right.bare)
        gap = _block([left, right]).pieces[-1].at - len(left.bare)
        found.append(Mend(right.number, "title" if kind == "title" else "heading", *about, " " * gap))
    return tuple(found)
