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
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.requirement_id import REQUIREMENT_ID

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

TITLE: Final = "title"
"""The word that every handbook has: its own title."""

_WORD: Final = re.compile(r"\{\{[ \t]*(?P<name>[A-Za-z]+(?:-[a-z]+)*)[ \t]*\}\}")
_BRACES: Final = re.compile(r"\{\{")
_OPENS: Final = re.compile(r"[ \t]*(?P<fence>:{3,})[ \t]*\{only-for\}(?P<names>.*)")
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
class _Passage:
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
    for passage in _passages(text):
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
    return re.sub(rf"(?<![A-Za-z0-9-]){re.escape(old)}-(?=[0-9]{{3}}(?![0-9]))", f"{new}-", text)


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


def faults(text: str, source: str, variants: Variants) -> Iterator[InputError]:
    """Yield what is wrong with a master text, in the order of the text.

    Args:
        text: the master text as it is written.
        source: its name, for places.
        variants: what is made from it.
    """
    found = [*_word_faults(text, source, variants), *_passage_faults(text, source, variants)]
    yield from sorted(found, key=lambda fault: (fault.place.line or 0, fault.place.column or 0) if fault.place else ())


def unused_words(texts: Iterable[str], variants: Variants) -> Iterator[tuple[Variant | None, str]]:
    """Yield each word that is given and that no text needs: for the master, under `None`, and for each variant."""
    held = tuple(texts)
    for name in variants.words:
        if name not in {used for text in held for used, _, _ in _words(text)}:
            yield None, name
    for variant in variants.variants:
        names = variants.names_of(variant)
        used = {name for text in held for name, _, _ in _words(expand(text, {}, names))}
        yield from ((variant, name) for name in variant.words if name not in used)


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


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word that a text uses, with its offset and width."""
    for found in _WORD.finditer(text):
        name = found["name"]
        yield f"{name[:1].lower()}{name[1:]}", found.start(), len(found[0])


def _word_faults(text: str, source: str, variants: Variants) -> Iterator[InputError]:
    whole = {at for _, at, _ in _words(text)}
    for braces in _BRACES.finditer(text):
        if braces.start() not in whole:
            yield InputError(
                "`{{` stands here without a word",
                cure="Write a word as `{{manager}}`: letters and hyphens between two braces on each side.",
                place=Place.at(source, text, braces.start(), len(braces[0])),
                code="M801",
            )
    for name, at, width in _words(text):
        if name != TITLE and name not in variants.words:
            near = get_close_matches(name, [*variants.words, TITLE], 1)
            hint = f"Did you mean `{{{{{near[0]}}}}}`? " if near else ""
            yield InputError(
                f"unknown word '{name}'",
                cure=f"{hint}Use a word of `variants.toml`, or add this one to it for each type.",
                place=Place.at(source, text, at, width),
                code="M801",
            )
    for variant in variants.variants:
        kept = expand(text, {}, variants.names_of(variant))
        told: set[str] = set()
        places = {(Place.at(source, text, at).line, name): (at, width) for name, at, width in reversed([*_words(text)])}
        for name, at, _ in _words(kept):
            if name in variants.words and name not in variant.words and name not in told:
                told.add(name)
                offset, width = places[Place.at(source, kept, at).line, name]
                yield InputError(
                    f"{variant.folder} has no word for '{name}'",
                    cure=f"Give `{name}` under the words of {variant.code} in `variants.toml`.",
                    place=Place.at(source, text, offset, width),
                    code="M803",
                )


def _passage_faults(text: str, source: str, variants: Variants) -> Iterator[InputError]:
    for passage in _passages(text):
        if not passage.names:
            yield InputError(
                "the passage is for nobody",
                cure="Name the types that it is for, with commas between, or take the two lines out.",
                place=_line_place(source, text, passage.start),
                code="M804",
            )
        for name, at in passage.names:
            if name not in variants.names:
                near = get_close_matches(name, sorted(variants.names), 1)
                hint = f"Did you mean {near[0]}? " if near else ""
                yield InputError(
                    f"unknown type '{name}'",
                    cure=f"{hint}Use one of {', '.join(sorted(variants.names))}.",
                    place=Place.at(source, text, at, len(name)),
                    code="M804",
                )
        if passage.closes == passage.end:
            yield InputError(
                "the passage for some types is not closed",
                cure="Close it with a line of as many colons as open it, before what it stands in ends.",
                place=_line_place(source, text, passage.start),
                code="M805",
            )
        for start, _, line in _lines(text[passage.opened : passage.closes]):
            if _OPENS.fullmatch(line):
                yield InputError(
                    "a passage for some types stands inside another",
                    cure="Close the one above first, and name in each all the types that it is for.",
                    place=_line_place(source, text, passage.opened + start),
                    code="M806",
                )


def _line_place(source: str, text: str, start: int) -> Place:
    line = next(line for _, _, line in _lines(text[start:]))
    lead = len(line) - len(line.lstrip())
    return Place.at(source, text, start + lead, len(line.strip()))


def _passages(text: str) -> Iterator[_Passage]:
    """Yield each passage for some types, in order; one that is not closed ends where what it stands in does."""
    opened: tuple[int, int, re.Match[str]] | None = None
    for start, end, line in _lines(text):
        found = _OPENS.fullmatch(line)
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


def _passage(opened: tuple[int, int, re.Match[str]], closes: int, end: int) -> _Passage:
    start, after, line = opened
    offset = start + line.start("names")
    names = tuple((found[0], offset + found.start()) for found in _NAME.finditer(line["names"].rstrip()))
    return _Passage(start, after, closes, end, names)


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each line with its offset, the offset of the next one, and its text without its ending."""
    for found in re.finditer(r"([^\r\n]*)(\r\n|\r|\n|\Z)", text):
        if found[0]:
            yield found.start(), found.end(), found[1]
