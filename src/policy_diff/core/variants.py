"""One master text, and the handbooks that are made from it: one for each type of those it concerns.

The master holds words that differ from type to type in double braces, and what concerns some types alone in a
container:

    ::::{only-for} childrens-homes, secure-childrens-homes
    If a home has several buildings, the inspector meets the {{manager}} in one of them.
    ::::

The master is a handbook itself, read with words of its own and with every passage. What is made for a type has the
same lines: a passage that is not for it is left as blank lines, so that line 40 of the one is line 40 of the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.requirement_id import REQUIREMENT_ID

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

TITLE: Final = "title"
"""The word that every handbook has: its own title."""

_WORD: Final = re.compile(r"\{\{[ \t]*(?P<name>[A-Za-z]+(?:-[a-z]+)*)[ \t]*\}\}")
OPENS: Final = re.compile(r"[ \t]*(?P<fence>:{3,})[ \t]*\{only-for\}(?P<names>.*)")
_COLONS: Final = re.compile(r"[ \t]*(?P<fence>:{3,})[ \t]*")
_REQUIREMENT: Final = re.compile(rf"^[ \t]*[:`~]{{3,}}[ \t]*\{{req\}}[ \t]*({REQUIREMENT_ID})", re.MULTILINE)
_EXCEPT: Final = re.compile(
    r"^(?P<field>[ \t]*:except:[ \t]*)(?P<ids>[^\r\n]*)(?P<end>\r\n|\r|\n)"
    r"(?P<rest>(?:[ \t]*:[a-z-]+:[^\r\n]*(?:\r\n|\r|\n))*)",
    re.MULTILINE,
)
_NAME: Final = re.compile(r"[^\s,][^,]*?(?=[ \t]*(?:,|$))")


@dataclass(frozen=True, slots=True)
class Variant:
    """A handbook that is made from a master.

    Attributes:
        code: the prefix of its requirement IDs.
        folder: its name in addresses, and in what the master says is for some types alone.
        title: its title.
        words: what stands in it for each word of the master.
        about: what it is, in one or two sentences.
        note: where its words come from, and what it leaves out.
        source: the key of a source, besides the master's, that speaks of it; empty where there is none.
    """

    code: str
    folder: str
    title: str
    words: Mapping[str, str]
    about: str = ""
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Variants:
    """Every handbook that is made from one master.

    Attributes:
        words: what stands in the master itself for each word, by name.
        groups: names for several types together, each with the folders of its variants.
        variants: in the order in which readers are shown them.
    """

    words: Mapping[str, str]
    groups: Mapping[str, tuple[str, ...]]
    variants: tuple[Variant, ...]

    def names_of(self, variant: Variant) -> frozenset[str]:
        """Give every name by which a passage can be meant for a variant."""
        return frozenset((variant.folder, *(name for name, held in self.groups.items() if variant.folder in held)))

    @property
    def names(self) -> frozenset[str]:
        """Every name that a passage can be for."""
        return frozenset((*self.groups, *(variant.folder for variant in self.variants)))


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage for some types alone: offsets of its text, of its two lines, and its names with their offsets."""

    start: int
    opened: int
    closes: int
    end: int
    names: tuple[tuple[str, int], ...]


def expand(text: str, words: Mapping[str, str], names: frozenset[str] | None = None) -> str:
    """Put words into a master text, and leave out what is for others.

    Args:
        text: the master text.
        words: what stands for each word; a word that it lacks stays as it is written.
        names: the names by which the reader is meant; `None` for the master itself, which has every passage.

    Returns:
        The text with as many lines. The lines that open and close a passage are blank, and so is the whole of a
        passage that is not for any of these names. An exception that names a requirement of such a passage is
        left out with it: what is not there overrides nothing.
    """
    pieces: list[str] = []
    gone: set[str] = set()
    at = 0
    for passage in passages(text):
        inner = text[passage.opened : passage.closes]
        kept = names is None or any(name in names for name, _ in passage.names)
        gone |= set() if kept else set(_REQUIREMENT.findall(inner))
        pieces += [text[at : passage.start], _blank(text[passage.start : passage.opened])]
        pieces += [inner if kept else _blank(inner), _blank(text[passage.closes : passage.end])]
        at = passage.end
    return _put(_without_exceptions(f"{''.join(pieces)}{text[at:]}", gone), words)


def renumber(text: str, old: str, new: str) -> str:
    """Give each requirement ID of one handbook the code of another, and leave its number.

    Args:
        text: any text: directives, fields and references alike.
        old: the code of the master.
        new: the code of the variant.
    """
    return re.sub(rf"(?<![A-Za-z0-9-]){re.escape(old)}-(?=(?:[0-9]{{3}}|[1-9][0-9]{{3,5}})(?![0-9]))", f"{new}-", text)


def make(text: str, code: str, variant: Variant, variants: Variants) -> str:
    """Make the text of a variant from that of its master.

    Args:
        text: the master text.
        code: the code of the master.
        variant: what is made.
        variants: everything that is made from this master.
    """
    words = {**variant.words, TITLE: variant.title}
    return renumber(expand(text, words, variants.names_of(variant)), code, variant.code)


def master_text(text: str, title: str, variants: Variants) -> str:
    """Give the text of the master itself: its own words, and every passage."""
    return expand(text, {**variants.words, TITLE: title})


def own_title(title: str, master: str) -> str:
    """Give what the title of a variant has beyond that of its master: `children's homes`."""
    return title.removeprefix(master).lstrip(" :,-") if title.startswith(master) else title


def _put(text: str, words: Mapping[str, str]) -> str:
    def word(found: re.Match[str]) -> str:
        name = found["name"]
        value = words.get(f"{name[:1].lower()}{name[1:]}")
        if value is None:
            return found[0]
        return f"{value[:1].upper()}{value[1:]}" if name[:1].isupper() else value

    return _WORD.sub(word, text)


def _without_exceptions(text: str, gone: Collection[str]) -> str:
    """Take IDs out of the fields `except`; a field without any moves down, as a blank line after the last field."""

    def field(found: re.Match[str]) -> str:
        named = [name.strip() for name in found["ids"].split(",")]
        left = [name for name in named if name not in gone]
        if left == named:
            return found[0]
        if left:
            return f"{found['field']}{', '.join(left)}{found['end']}{found['rest']}"
        return f"{found['rest']}{found['end']}"

    return _EXCEPT.sub(field, text) if gone else text


def _blank(text: str) -> str:
    """Leave the ends of lines and nothing else."""
    return re.sub(r"[^\r\n]+", "", text)


def words_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word that a text uses, with its offset and width."""
    for found in _WORD.finditer(text):
        name = found["name"]
        yield f"{name[:1].lower()}{name[1:]}", found.start(), len(found[0])


def passages(text: str) -> Iterator[Passage]:
    """Yield each passage for some types, in order; one that is not closed ends where what it stands in does."""
    opened: tuple[int, int, re.Match[str]] | None = None
    for start, end, line in lines(text):
        found = OPENS.fullmatch(line)
        if opened is None:
            opened = (start, end, found) if found else None
            continue
        colons = _COLONS.fullmatch(line)
        if colons is None or len(colons["fence"]) < len(opened[2]["fence"]):
            continue
        closed = len(colons["fence"]) == len(opened[2]["fence"])
        yield _passage(opened, start, end if closed else start)
        opened = None
    if opened is not None:
        yield _passage(opened, len(text), len(text))


def _passage(opened: tuple[int, int, re.Match[str]], closes: int, end: int) -> Passage:
    start, after, line = opened
    offset = start + line.start("names")
    names = tuple((found[0], offset + found.start()) for found in _NAME.finditer(line["names"].rstrip()))
    return Passage(start, after, closes, end, names)


def lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each line with its offset, the offset of the next one, and its text without its ending."""
    for found in re.finditer(r"([^\r\n]*)(\r\n|\r|\n|\Z)", text):
        if found[0]:
            yield found.start(), found.end(), found[1]
