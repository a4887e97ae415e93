"""The lists of a Word document: bullets, and numbers that start where the source says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.formats.docx.model import Paragraph, Style
from policy_diff.formats.docx.xml import document, element

if TYPE_CHECKING:
    from policy_diff.formats.docx.model import Body, Look, Was

LEVELS: Final = 9
"""How many levels a list has at most: what is deeper stands at the last."""

_BULLETS: Final = 1
_STEP: Final = 360
_SIGNS: Final = "\u2022\u25e6\u25aa"


def level_of(look: Look) -> int:
    """Give the level of an item as the file counts it, from 0."""
    return min(max(look.level, 1), LEVELS) - 1


def number_of(look: Look, list_: int) -> int:
    """Give the number by which the file knows the list of an item."""
    return list_ + _BULLETS if look.ordered else _BULLETS


def numbering_part(body: Body) -> bytes:
    """Write the part of the package that says how lists are numbered.

    Each list with numbers has a definition of its own: LibreOffice takes lists that share one for one list that starts
    again at some item, and goes on counting where that item goes.
    """
    starts: dict[int, tuple[int, int]] = {}
    for part in body.parts:
        if isinstance(part, Paragraph):
            standings: tuple[Paragraph | Was, ...] = (part, part.was) if part.was else (part,)
            for standing in standings:
                if standing.look.style is Style.ITEM and standing.look.ordered:
                    start = 1 if standing.number is None else standing.number
                    starts.setdefault(number_of(standing.look, standing.list), (level_of(standing.look), start))
    kinds = [_kind(number, *start) for number, start in starts.items()]
    numbers = [_number(number) for number in (_BULLETS, *starts)]
    return document("w:numbering", _kind(_BULLETS), *kinds, *numbers)


def _number(number: int) -> str:
    return element("w:num", element("w:abstractNumId", w_val=number), w_numId=number)


def _kind(number: int, level: int | None = None, start: int = 1) -> str:
    """Write a definition: with bullets, or with numbers that start at one level with a given one, and else with 1."""
    levels = (_level(at, ordered=level is not None, start=start if at == level else 1) for at in range(LEVELS))
    identity = element("w:nsid", w_val=f"{number:08X}")
    multi = element("w:multiLevelType", w_val="hybridMultilevel")
    return element("w:abstractNum", identity, multi, *levels, w_abstractNumId=number)


def _level(level: int, *, ordered: bool, start: int) -> str:
    sign = f"%{level + 1}." if ordered else _SIGNS[level % len(_SIGNS)]
    indent = element("w:ind", w_left=_STEP * (level + 1), w_hanging=_STEP)
    return element(
        "w:lvl",
        element("w:start", w_val=start),
        element("w:numFmt", w_val="decimal" if ordered else "bullet"),
        element("w:lvlText", w_val=sign),
        element("w:lvlJc", w_val="left"),
        element("w:pPr", indent),
        w_ilvl=level,
    )
