"""The lists of a Word document: bullets, and numbers that start where the source says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.formats.docx.model import Paragraph, Style
from policy_diff.formats.docx.xml import document, element

if TYPE_CHECKING:
    from policy_diff.formats.docx.model import Body

LEVELS: Final = 9
"""How many levels a list has at most: what is deeper stands at the last."""

_BULLETS, _NUMBERS = 1, 2
_STEP: Final = 360
_SIGNS: Final = "\u2022\u25e6\u25aa"


def level_of(paragraph: Paragraph) -> int:
    """Give the level of an item as the file counts it, from 0."""
    return min(max(paragraph.look.level, 1), LEVELS) - 1


def number_of(paragraph: Paragraph) -> int:
    """Give the number by which the file knows the list of an item."""
    return paragraph.list + _BULLETS if paragraph.look.ordered else _BULLETS


def numbering_part(body: Body) -> bytes:
    """Write the part of the package that says how lists are numbered."""
    lists: dict[int, str] = {}
    for part in body.parts:
        if isinstance(part, Paragraph) and part.look.style is Style.ITEM and part.look.ordered:
            lists.setdefault(number_of(part), _numbered(part))
    bullets = element("w:num", element("w:abstractNumId", w_val=_BULLETS), w_numId=_BULLETS)
    kinds = (_kind(_BULLETS, ordered=False), _kind(_NUMBERS, ordered=True))
    return document("w:numbering", *kinds, bullets, *lists.values())


def _numbered(first: Paragraph) -> str:
    start = element("w:startOverride", w_val=1 if first.number is None else first.number)
    override = element("w:lvlOverride", start, w_ilvl=level_of(first))
    return element("w:num", element("w:abstractNumId", w_val=_NUMBERS), override, w_numId=number_of(first))


def _kind(identifier: int, *, ordered: bool) -> str:
    levels = "".join(_level(level, ordered=ordered) for level in range(LEVELS))
    multi = element("w:multiLevelType", w_val="hybridMultilevel")
    return element("w:abstractNum", multi, levels, w_abstractNumId=identifier)


def _level(level: int, *, ordered: bool) -> str:
    sign = f"%{level + 1}." if ordered else _SIGNS[level % len(_SIGNS)]
    indent = element("w:ind", w_left=_STEP * (level + 1), w_hanging=_STEP)
    return element(
        "w:lvl",
        element("w:start", w_val=1),
        element("w:numFmt", w_val="decimal" if ordered else "bullet"),
        element("w:lvlText", w_val=sign),
        element("w:lvlJc", w_val="left"),
        element("w:pPr", indent),
        w_ilvl=level,
    )
