"""Rules on a master text: its words are known and given, and what is for some types alone is closed and well named."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from policy_diff.core.code_blocks import code_in, is_in
from policy_diff.core.errors import InputError, Place
from policy_diff.core.requirement_opening import OPENING
from policy_diff.core.variants import LIKE, OPENS, TITLE, expand, lines, passages, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.code_blocks import Spans
    from policy_diff.core.variants import Variant, Variants

_BRACES: Final = re.compile(r"\{\{")
_MAY_BE_PASSAGE: Final = re.compile(r"only[-_ \t]?for", re.IGNORECASE)


def variant_faults(text: str, source: str, variants: Variants) -> Iterator[InputError]:
    """Yield what is wrong with a master text, in the order of the text.

    Args:
        text: the master text as it is written.
        source: its name, for places.
        variants: what is made from it.
    """
    found = (*_word_faults(text, source, variants), *_passage_faults(text, source, variants), *_missed(text, source))
    yield from _in_order(found)


def faults_without_variants(text: str, source: str) -> Iterator[InputError]:
    """Yield what only a master can hold, in a text of a handbook that is none, in the order of the text.

    Args:
        text: the text as it is written.
        source: its name, for places.
    """
    code = code_in(text)
    braces = (
        InputError(
            "`{{` stands here, and no handbook is made from this one",
            cure="Write the word itself, or list the types and their words in `variants.toml`.",
            place=Place.at(source, text, found.start(), len(found[0])),
            code="M801",
        )
        for found in _BRACES.finditer(text)
        if not is_in(found.start(), code)
    )
    opened = (
        InputError(
            "a passage for some types stands here, and no handbook is made from this one",
            cure="Take its two lines out, or list the types in `variants.toml`.",
            place=Place.at(source, text, start, len(line)),
            code="M805",
        )
        for start, line in _like_passages(text)
    )
    yield from _in_order((*braces, *opened))


def _in_order(faults: Iterable[InputError]) -> list[InputError]:
    return sorted(faults, key=lambda fault: (fault.place.line or 0, fault.place.column or 0) if fault.place else (0, 0))


def _like_passages(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line that opens a passage, or is written like one that does, where it begins and without the space."""
    code = code_in(text)
    for start, _, line in lines(text) if _MAY_BE_PASSAGE.search(text) else ():
        if LIKE.match(line) and not is_in(start, code):
            yield start + len(line) - len(line.lstrip()), line.strip()


def _missed(text: str, source: str) -> Iterator[InputError]:
    """Yield a fault for each passage that is none, because of how its first line is written, and would reach all."""
    for start, line in _like_passages(text):
        if not OPENS.fullmatch(line):
            yield InputError(
                "this is written like a passage for some types and is none, so all types would have it",
                cure="Open it with a line of `:::{only-for}` and the types, at the margin.",
                place=Place.at(source, text, start, len(line)),
                code="M805",
            )


def unused_words(texts: Iterable[str], variants: Variants) -> Iterator[tuple[Variant | None, str]]:
    """Yield each word that is given and that no text needs: for the master, under `None`, and for each variant."""
    held = tuple(texts)
    needed = {name for text in held for name, _, _ in words_in(text)}
    yield from ((None, name) for name in variants.words if name not in needed)
    for variant in variants.variants:
        names = variants.names_of(variant)
        used = {name for text in held for name, _, _ in words_in(expand(text, {}, names))}
        yield from ((variant, name) for name in variant.words if name not in used)


def _word_faults(text: str, source: str, variants: Variants) -> Iterator[InputError]:
    whole = {at for _, at, _ in words_in(text)}
    code = code_in(text)
    for braces in _BRACES.finditer(text):
        if braces.start() not in whole and not is_in(braces.start(), code):
            yield InputError(
                "`{{` stands here without a word",
                cure="Write a word as `{{manager}}`: letters and hyphens between two braces on each side.",
                place=Place.at(source, text, braces.start(), len(braces[0])),
                code="M801",
            )
    for name, at, width in words_in(text):
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
        for name, at, width in words_in(kept):
            if name in variants.words and name not in variant.words and name not in told:
                told.add(name)
                yield InputError(
                    f"{variant.folder} has no word for '{name}'",
                    cure=f"Give `{name}` under the words of {variant.code} in `variants.toml`.",
                    place=Place.at(source, kept, at, width),
                    code="M803",
                )


def _passage_faults(text: str, source: str, variants: Variants) -> Iterator[InputError]:
    code = code_in(text)
    held = tuple(passages(text))
    own = {one.start for one in held} | {one.closes for one in held if one.closes != one.end}
    requirements = tuple(_requirements(text, code, frozenset(own)))
    for passage in held:
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
        for start, end in requirements:
            if start < passage.start < end < passage.end or passage.start < start < passage.end < end:
                yield InputError(
                    "the passage for some types holds half of a requirement",
                    cure="Open and close it inside the requirement, or above and below the whole of it.",
                    place=_line_place(source, text, passage.start),
                    code="M805",
                )
                break
        for start, _, line in lines(text[passage.opened : passage.closes]):
            if OPENS.fullmatch(line) and not is_in(passage.opened + start, code):
                yield InputError(
                    "a passage for some types stands inside another",
                    cure="Close the one above first, and name in each all the types that it is for.",
                    place=_line_place(source, text, passage.opened + start),
                    code="M806",
                )


def _requirements(text: str, code: Spans, others: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield where each requirement that is closed opens, and just after where it closes.

    Args:
        text: the master text.
        code: where it is code.
        others: where the lines begin that open and close passages, and so close no requirement.
    """
    fence, opened = "", 0
    for start, end, line in lines(text):
        if is_in(start, code) or start in others:
            continue
        bare = line.strip()
        if opening := OPENING.match(line):
            fence, opened = opening["fence"], start
        elif fence and set(bare) == {fence[0]} and len(bare) >= len(fence):
            yield opened, end
            fence = ""


def _line_place(source: str, text: str, start: int) -> Place:
    line = next(line for _, _, line in lines(text[start:]))
    lead = len(line) - len(line.lstrip())
    return Place.at(source, text, start + lead, len(line.strip()))
