"""The files of a version as the rules on wording look at them: blocks that know their requirement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.document import Block, Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import link_labels, parse_once
from policy_diff.core.requirement_opening import OPENING_INSIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.corpus import Corpus, File, Handbook, Version

_LINE_END = re.compile(r"\r\n|\r|\n")

PROSE = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE_ROW})
"""Blocks whose sentences can lay something down. A heading or a defined term only names it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A block and the requirement that it stands in.

    Attributes:
        block: the block.
        requirement: what stands in the place of the requirement's ID, which may be empty or malformed; `None`
            outside requirements.
        opening: where that requirement opens, an offset of its file; -1 outside requirements.
    """

    block: Block
    requirement: str | None = None
    opening: int = -1

    @property
    def start(self) -> int:
        """Offset of the first code point of the block's body in its file."""
        return self.block.start + self.block.lead

    @property
    def says(self) -> bool:
        """Tell whether its words are the handbook's own: prose that is no quotation."""
        return self.block.kind in PROSE and not self.block.quoted


@dataclass(frozen=True, slots=True)
class Text:
    """One file of a version.

    Attributes:
        handbook: its handbook.
        version: its version.
        file: its name and what it holds.
        passages: its blocks in order, without those that only separate.
        references: labels of its link definitions, in the grammar's normal form.
    """

    handbook: Handbook
    version: Version
    file: File
    passages: tuple[Passage, ...]
    references: frozenset[str] = frozenset()

    def fault(  # noqa: PLR0913  a fault is as many things, each named
        self, code: str, problem: str, *, cure: str, offset: int, width: int, requirement: str | None = None
    ) -> InputError:
        """Make a fault of this file.

        Args:
            code: the rule.
            problem: one clause in lower case without a full stop.
            cure: one sentence that says what to do about it.
            offset: where it stands, a code point of the file.
            width: how many code points are meant; the caret marks those on the first line.
            requirement: what stands in the place of the ID of the requirement it stands in, if any.
        """
        stop = _LINE_END.search(self.file.text, offset, offset + width)
        place = Place.at(self.file.name, self.file.text, offset, (stop.start() if stop else offset + width) - offset)
        return InputError(problem, cure=cure, place=place, requirement=requirement or None, code=code)


def texts_of(handbook: Handbook, version: Version) -> Iterator[Text]:
    """Read the files of a version.

    Args:
        handbook: the handbook.
        version: one of its versions.
    """
    for file in version.files:
        yield Text(handbook, version, file, tuple(_passages(parse_once(file.text).blocks())), link_labels(file.text))


def texts(corpus: Corpus) -> tuple[Text, ...]:
    """Read every file of every version, as `texts_of` does; one that others are made from is read once, as it is."""
    return tuple(
        text for handbook in corpus.originals for version in handbook.versions for text in texts_of(handbook, version)
    )


def variant_texts(corpus: Corpus) -> tuple[Text, ...]:
    """Read every file of every version of the handbooks that are made from another, as they are made."""
    return tuple(
        text
        for handbook in corpus.handbooks
        if handbook.master
        for version in handbook.versions
        for text in texts_of(handbook, version)
    )


def _passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    """Tell of each block which requirement holds it: none stands in another."""
    inside: str | None = None
    fence = ""
    at = -1
    for block in blocks:
        if block.kind is Kind.GAP:
            continue
        if block.kind is Kind.DIRECTIVE:
            opening = OPENING_INSIDE.match(block.text)
            if opening:
                inside, fence, at = block.text[opening.start("id") :].strip(), opening["fence"], block.start
            yield Passage(block, inside, at)
            if inside is not None and (block.unclosed if opening else _closes(block.text, fence)):
                inside, at = None, -1
            continue
        if block.kind is Kind.HEADING:  # no requirement holds one: it was not closed
            inside, at = None, -1
        yield Passage(block, inside, at)


def _closes(line: str, fence: str) -> bool:
    bare = line.strip(" \t>")
    return set(bare) == {fence[0]} and len(bare) >= len(fence)
