"""XML of a Word document, written as text, with the children of properties in the order that the format asks for.

A word processor may refuse a file, or drop a property without a word, where these stand in another order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}

ORDER: Final = {
    "w:pPr": (
        "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
        "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap",
        "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd",
        "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc",
        "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr",
        "w:sectPr", "w:pPrChange",
    ),
    "w:rPr": (
        "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps",
        "w:smallCaps", "w:strike", "w:dstrike", "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof",
        "w:snapToGrid", "w:vanish", "w:webHidden", "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz",
        "w:szCs", "w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs",
        "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath", "w:rPrChange",
    ),
    "w:trPr": ("w:cantSplit", "w:tblHeader", "w:ins", "w:del", "w:trPrChange"),
    "w:tblPr": (
        "w:tblStyle", "w:tblpPr", "w:tblOverlap", "w:bidiVisual", "w:tblStyleRowBandSize", "w:tblStyleColBandSize",
        "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar",
        "w:tblLook",
    ),
    "w:style": (
        "w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:autoRedefine", "w:hidden", "w:uiPriority",
        "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:locked", "w:pPr", "w:rPr", "w:tblPr",
    ),
}  # fmt: skip
"""The children of each kind of properties, in the order of ECMA-376; only those that can stand there."""


def element(name: str, /, *children: str, **attributes: str | int | None) -> str:
    """Write an element.

    Args:
        name: its name with prefix.
        children: what stands in it, written; nothing is put between.
        attributes: by name, with `_` for `:`; `None` leaves one out.
    """
    found = (
        f" {key.replace('_', ':')}={quoteattr(str(value))}" for key, value in attributes.items() if value is not None
    )
    opening = f"{name}{''.join(found)}"
    inner = "".join(children)
    return f"<{opening}>{inner}</{name}>" if inner else f"<{opening}/>"


def properties(name: str, children: Iterable[str]) -> str:
    """Write properties, their children in the order that the format asks for; nothing where there are none.

    Raises:
        ValueError: a child does not belong there.
    """
    order = ORDER[name]
    found = sorted((child for child in children if child), key=lambda child: order.index(_name(child)))
    return element(name, *found) if found else ""


def text(source: str) -> str:
    """Write text."""
    return escape(source)


def document(name: str, *children: str) -> bytes:
    """Write a part of the package: its root with the namespaces that it needs."""
    spaces = "".join(f' xmlns:{prefix}="{space}"' for prefix, space in NAMESPACES.items())
    opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{opening}<{name}{spaces}>{''.join(children)}</{name}>".encode()


def _name(written: str) -> str:
    for at, character in enumerate(written):
        if character in " />":
            return written[1:at]
    raise ValueError(written)
