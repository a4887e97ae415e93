"""The page's lines with their numbers, and the reader's own text in place of some of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.toml_places import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LARGEST = 5_000_000
"""Code points that a page may hold: some twenty-five times as many as one with seventeen handbooks."""

_ENDING = re.compile(r"\r\n|\r|\n")
_JUNK = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_WORD = re.compile(r"[^\W_]")
_OVERRIDE_CURE = 'Write a table [lines] with one key a line of the page, such as "148" = "the text to read".'


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page, or a part of one where the reader's text or a form feed parts it.

    Attributes:
        number: 1-based line of the page.
        column: 1-based column at which `text` begins in that line.
        start: offset in code points from the beginning of the page, to measure distances.
        text: without its line ending.
        whole: the whole line that it is a part of.
    """

    number: int
    column: int
    start: int
    text: str
    whole: str

    @property
    def bare(self) -> str:
        """The text without the white space round it and without leading Markdown heading marks."""
        return re.sub(r"^#{1,6}\s+", "", self.text.strip())


def lines_of(text: str, source: str, overrides: Mapping[int, str]) -> tuple[Line, ...]:
    r"""Part the page into lines.

    A line ends at LF, CRLF or CR. A form feed, which some PDF readers put between pages, parts a line in
    two with a blank line between them.

    Args:
        text: the whole page.
        source: its name, for messages.
        overrides: by line, what to read instead of it; line endings in it make several lines.

    Raises:
        InputError: the page is empty, not text or too large; or an override names no line of it.
    """
    if len(text) > LARGEST:
        raise InputError(
            f"the page holds {len(text):,} characters, more than the {LARGEST:,} of any update page",
            cure="Give the published page alone.",
            place=Place(source),
        )
    text = text.removeprefix("\ufeff")
    junk = _JUNK.search(text)
    if junk is not None:
        raise InputError(
            f"the page is not text: it holds the control character U+{ord(junk.group()):04X}",
            cure="Save the published page as plain text (UTF-8) and give that file.",
            place=Place.at(source, text, junk.start()),
        )
    if not _WORD.search(text):
        raise InputError(
            "the page is empty",
            cure="Give a published update page saved as plain text: it was to hold a title and handbooks.",
            place=Place(source),
        )
    raw = _ENDING.split(text)
    for number in sorted(overrides):
        if not 1 <= number <= len(raw):
            raise InputError(
                f"an override names line {number}, but the page has {len(raw)} lines",
                cure="Name a line of the page as its faults give it, counting from 1.",
                place=Place(source),
            )
    return tuple(_parts(raw, overrides))


def _parts(raw: list[str], overrides: Mapping[int, str]) -> Iterator[Line]:
    start = 0
    for number, published in enumerate(raw, 1):
        column = 1
        used = _ENDING.sub("\n", overrides.get(number, published))
        for index, part in enumerate(re.split(r"([\n\f\v])", used)):
            if index % 2:
                if part != "\n":
                    yield Line(number, column, start + column - 1, "", used)
                column += 1
            else:
                yield Line(number, column, start + column - 1, part, used)
                column += len(part)
        start += len(used) + 1


def read_overrides(text: str, source: str = "-") -> dict[int, str]:
    """Read overrides written as TOML: a table `lines` from line numbers to the text to read there.

    Args:
        text: the TOML text.
        source: its name, for messages.

    Returns:
        By 1-based line of the page, what to read instead of it.

    Raises:
        InputError: it is not TOML, or holds anything but such a table.
    """
    whole = read_toml(text, source)
    other = next((key for key in whole.items if key != "lines"), None)
    if other is not None or not isinstance(whole.items.get("lines"), dict):
        raise InputError(
            "the overrides hold something else than a table of lines",
            cure=_OVERRIDE_CURE,
            place=whole.place(other or ("lines" if whole.items else None), of_key=True),
        )
    found: dict[int, str] = {}
    table = whole.table("lines")
    for key, value in table.items.items():
        if not re.fullmatch(r"[1-9][0-9]{0,8}", key) or not isinstance(value, str):
            raise InputError(
                f"the override of {key!r} is not a line number with a text",
                cure=_OVERRIDE_CURE,
                place=table.place(key, of_key=True),
            )
        found[int(key)] = value
    return found
