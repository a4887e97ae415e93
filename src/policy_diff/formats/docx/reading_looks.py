"""Tell what a paragraph or a run of a Word file is from its styles, its numbering and its own formatting."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.formats.docx.model import Format, Look, Style
from policy_diff.formats.docx.styles import INLINE_CODE, INLINE_SOURCE, LINK, look_of

if TYPE_CHECKING:
    from policy_diff.formats.docx.safe_xml import Element

_MOST_LEVELS = 9
_HEADING_LEVELS = 6
_BASES = 50
"""Most styles that one style is based on, one through the other."""

_OFF = {"0", "false", "off", "none"}
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop)\s*(?P<level>[1-9])")
_LIST = re.compile(r"(?P<kind>list bullet|list number|list continue)(?: (?P<level>[2-9]))?")
_NAMED = {
    "title": Look(Style.HEADING, 1),
    "quote": Look(quoted=True),
    "intense quote": Look(quoted=True),
    "quotations": Look(quoted=True),
    "block text": Look(quoted=True),
    "preformatted text": Look(Style.CODE),
    "html preformatted": Look(Style.CODE),
    "plain text": Look(Style.CODE),
}
"""What the styles mean that word processors bring, by their names in lower case."""

_OWN = {INLINE_CODE.lower(), INLINE_SOURCE.lower(), LINK.lower()}
_CODE_NAMES = {
    INLINE_CODE.lower(),
    "source text",
    "html code",
    "code",
    "verbatim char",
    "inline code",
    "html keyboard",
    "html typewriter",
}
_STRONG_NAMES = {"strong", "strong emphasis"}
_EMPHASIS_NAMES = {"emphasis", "subtle emphasis"}
_MONOSPACED = re.compile(r"courier|consolas|mono\b|menlo|monaco|typewriter", re.IGNORECASE)


@dataclass(slots=True)
class _StyleOf:
    """A style of the file, with what it is based on taken in."""

    name: str = ""
    properties: Element | None = None
    run: Element | None = None
    base: str = ""


@dataclass(slots=True)
class Looks:
    """The styles and numberings of one file.

    Attributes:
        styles: each style by its ID.
        numbers: for each numbering and level whether it counts, and from which number.
    """

    styles: dict[str, _StyleOf]
    numbers: dict[tuple[str, int], tuple[bool, int]]

    @classmethod
    def of(cls, styles: Element | None, numbering: Element | None) -> Looks:
        """Read both parts, either of which a file may lack."""
        found: dict[str, _StyleOf] = {}
        for style in styles.all("w:style") if styles else ():
            name, base = style.first("w:name"), style.first("w:basedOn")
            found[style.get("w:styleId")] = _StyleOf(
                name.get("w:val").lower() if name else "",
                style.first("w:pPr"),
                style.first("w:rPr"),
                base.get("w:val") if base else "",
            )
        return cls(found, _numbers(numbering))

    def chain(self, style: str) -> list[_StyleOf]:
        """Give a style and those it is based on, the nearest first."""
        chain: list[_StyleOf] = []
        seen: set[str] = set()
        while style in self.styles and style not in seen and len(chain) < _BASES:
            seen.add(style)
            chain.append(self.styles[style])
            style = self.styles[style].base
        return chain

    def look(self, properties: Element | None) -> tuple[Look, str]:
        """Tell what a paragraph is.

        Returns:
            Its look, and the ID of its numbering or nothing.
        """
        chain = self.chain(_value(properties, "w:pStyle"))
        rtl = _on(properties, "w:bidi") is True
        base = next((found for style in chain if (found := self._named(style.name)) is not None), Look())
        direct = (properties, *(style.properties for style in chain))
        numbering, level = _numbering(direct)
        outlines = (_value(one, "w:outlineLvl") for one in direct)
        outline = next((value for value in outlines if value.isascii() and value.isdigit()), "")
        if base.style is Style.BODY and outline and int(outline) < _HEADING_LEVELS:
            base = Look(Style.HEADING, int(outline) + 1)
        if base.style is Style.HEADING:
            return Look(Style.HEADING, base.level, rtl=rtl), ""
        if base.style not in {Style.BODY, Style.ITEM}:
            return Look(base.style, base.level, base.ordered, base.quoted, rtl), ""
        if numbering and numbering != "0":
            ordered, _ = self.numbers.get((numbering, level), (base.ordered, 1))
            return Look(Style.ITEM, level + 1, ordered, base.quoted, rtl), numbering
        if base.style is Style.ITEM and numbering == "0":
            return Look(Style.BODY, base.level, quoted=base.quoted, rtl=rtl), ""
        return Look(base.style, base.level, base.ordered, base.quoted, rtl), ""

    def start(self, numbering: str, level: int) -> int:
        """Give the number that a numbering starts with."""
        return self.numbers.get((numbering, level), (False, 1))[1]

    def _named(self, name: str) -> Look | None:
        if found := _HEADING.fullmatch(name):
            return Look(Style.HEADING, min(int(found["level"]), _HEADING_LEVELS))
        if (found := _LIST.fullmatch(name)) and found["kind"] != "list continue":
            return Look(Style.ITEM, int(found["level"] or 1), found["kind"] == "list number")
        return _NAMED.get(name) or look_of(name)

    def is_own(self, properties: Element) -> bool:
        """Tell whether a run has a style of ours for characters."""
        return any(style.name in _OWN for style in self.chain(_value(properties, "w:rStyle")))

    def format(self, properties: Element | None, link: str | None) -> Format:
        """Tell how a run looks: its own formatting, then that of its style for characters."""
        chain = self.chain(_value(properties, "w:rStyle"))
        names = {style.name for style in chain}
        levels = (properties, *(style.run for style in chain))
        bold = next((found for one in levels if (found := _on(one, "w:b")) is not None), bool(names & _STRONG_NAMES))
        italic = next(
            (found for one in levels if (found := _on(one, "w:i")) is not None), bool(names & _EMPHASIS_NAMES)
        )
        fonts = next((font for one in levels if one and (font := one.first("w:rFonts"))), None)
        mono = fonts is not None and bool(_MONOSPACED.search(fonts.get("w:ascii") or fonts.get("w:hAnsi")))
        source = INLINE_SOURCE.lower() in names
        code = not source and (bool(names & _CODE_NAMES) or mono)
        return Format(bold=bold and not source, italic=italic and not source, code=code, source=source, link=link)


def _numbers(numbering: Element | None) -> dict[tuple[str, int], tuple[bool, int]]:
    """Read of each numbering and level whether it counts or has bullets, and from which number."""
    if numbering is None:
        return {}
    abstract: dict[str, dict[int, tuple[bool, int]]] = {}
    for one in numbering.all("w:abstractNum"):
        levels = {}
        for level in one.all("w:lvl"):
            kind = _value(level, "w:numFmt")
            levels[_whole(level.get("w:ilvl"))] = (
                kind not in {"bullet", "none", ""},
                _whole(_value(level, "w:start"), 1),
            )
        abstract[one.get("w:abstractNumId")] = levels
    found: dict[tuple[str, int], tuple[bool, int]] = {}
    for num in numbering.all("w:num"):
        levels = dict(abstract.get(_value(num, "w:abstractNumId"), {}))
        for override in num.all("w:lvlOverride"):
            at, start = _whole(override.get("w:ilvl")), _value(override, "w:startOverride")
            if start and at in levels:
                levels[at] = (levels[at][0], _whole(start, 1))
        found |= {(num.get("w:numId"), at): how for at, how in levels.items()}
    return found


def _numbering(direct: tuple[Element | None, ...]) -> tuple[str, int]:
    """Find the numbering of a paragraph and its level, counted from 0: its own, else its style's."""
    numbering, level = "", None
    for one in direct:
        number = one.first("w:numPr") if one else None
        if number is None:
            continue
        numbering = numbering or _value(number, "w:numId")
        if level is None and _value(number, "w:ilvl"):
            level = _whole(_value(number, "w:ilvl"))
    return numbering, min(level or 0, _MOST_LEVELS - 1)


def _value(element: Element | None, name: str) -> str:
    """Give the value of a property, or nothing."""
    found = element.first(name) if element else None
    return found.get("w:val") if found else ""


def _on(element: Element | None, name: str) -> bool | None:
    """Tell whether a property that is on or off is on; `None` where nothing is said."""
    found = element.first(name) if element else None
    return None if found is None else found.get("w:val", "1").lower() not in _OFF


def _whole(text: str, otherwise: int = 0) -> int:
    """Read a whole number from a file that may say anything."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else otherwise
