"""Find in a Word file the blocks of the version that it was made from, or say where it is not of that version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.docx.reading import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.docx.blocks_back import Held
    from policy_diff.formats.docx.sides import Place as RunPlace
    from policy_diff.formats.docx.sides import Unit

_MANY = 300
"""Most characters of words that a message shows."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Where some words of the file stand in the named version.

    Attributes:
        block: which block, by its index among those that are matched.
        cell: which cell of it.
        offsets: for each character its offset in what is seen of the cell.
    """

    block: int
    cell: int
    offsets: tuple[int, ...]


def match(
    olds: Sequence[Unit], blocks: Sequence[Held], paths: Sequence[tuple[str, ...]], source: str, version: str
) -> dict[RunPlace, Spoken]:
    """Say of every run of the old side where its words stand in the named version.

    Args:
        olds: the paragraphs and rows of the old side.
        blocks: the blocks of the version of which something is seen.
        paths: for each of them the titles of the sections that it stands in.
        source: the name of the file.
        version: the name of the version.

    Raises:
        InputError: the file is not of that version: the first paragraph that differs is named.
    """
    found: dict[RunPlace, Spoken] = {}
    for at in range(max(len(olds), len(blocks))):
        unit = olds[at] if at < len(olds) else None
        held = blocks[at] if at < len(blocks) else None
        if unit is None or held is None or not _same(unit, held):
            raise _differs(unit, held, paths[at] if held else (), source, version)
        for cell, (text, whole) in enumerate(zip(unit.texts, held.texts, strict=True)):
            offsets = _offsets(text, whole)
            begin = 0
            for words in unit.cells[cell]:
                end = begin + len(words.text)
                if words.run:
                    found[words.run] = Spoken(at, cell, offsets[begin:end])
                begin = end
    return found


def _same(unit: Unit, held: Held) -> bool:
    texts, whole = unit.texts, held.texts
    return len(texts) == len(whole) and all(map(_alike, texts, whole))


def _alike(one: str, other: str) -> bool:
    return one == other or "".join(one.split()) == "".join(other.split())


def _offsets(text: str, whole: str) -> tuple[int, ...]:
    """Place each character in the words of the block; white space may differ, and stands for what is there."""
    if text == whole:
        return tuple(range(len(text)))
    found: list[int] = []
    at = 0
    for character in text:
        if character.isspace():
            found.append(at if at < len(whole) and whole[at].isspace() else -1)
            at += at < len(whole) and whole[at].isspace()
            continue
        while at < len(whole) and whole[at].isspace():
            at += 1
        found.append(at)
        at += 1
    return tuple(found)


def _differs(unit: Unit | None, held: Held | None, path: tuple[str, ...], source: str, version: str) -> InputError:
    """Say where the file is not of the version."""
    section = f"section '{path[-1]}'" if path and path[-1] else "the text before the first heading"
    if unit is None and held is not None:
        what = f"it ends where {version} goes on, in {section}: expected '{shown(held.text, _MANY)}', found nothing"
    elif held is None and unit is not None:
        what = f"it goes on where {version} ends: found '{shown(unit.text, _MANY)}'"
    else:
        expected, words = (shown(one.text, _MANY) if one else "" for one in (held, unit))
        number = unit.number if unit else 0
        what = f"{section}, paragraph {number} of the file: expected '{expected}', found '{words}'"
    return InputError(
        f"with every change rejected its words are not those of {version}; {what}",
        cure="Where a proposed change was accepted, or words that it puts in were deleted there, undo that, and reject "
        "the change where it is not wanted. Else name the version that the file was made from; or, where words were "
        "changed with tracking off, compare the file with the one sent out (in Word: Review, Compare), which makes "
        "tracked changes of them.",
        place=Place(source),
        requirement=held.standing.block.owner if held else None,
    )
