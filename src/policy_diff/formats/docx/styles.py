"""The styles of a Word document: their names tell a reader of the file what each paragraph is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.formats.docx.model import Look, Style
from policy_diff.formats.docx.xml import document, element, properties

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TABLE: Final = "TableGrid"
LINK: Final = "Hyperlink"
INLINE_CODE: Final = "Policy Inline Code"
INLINE_SOURCE: Final = "Policy Inline Source"

ANCHOR: Final = "Policy Anchor"
"""The style of a paragraph that stands for nothing: it parts two tables, or ends the document."""

_NAMES: Final = {
    Style.BODY: "Body Text",
    Style.TERM: "Policy Term",
    Style.DEFINITION: "Policy Definition",
    Style.NOTE: "Policy Note",
    Style.CELL: "Policy Cell",
    Style.CODE: "Policy Code",
    Style.LABEL: "Policy Requirement",
    Style.FIELD: "Policy Field",
    Style.SOURCE: "Policy Source",
}
_LOOKS: Final = {name.lower(): style for style, name in _NAMES.items()}
_HEADING = re.compile(r"heading (\d)")
_CONTINUE = re.compile(r"list continue(?: (\d+))?")
_QUOTED: Final = "Quoted "
_STEP: Final = 360  #: how far a level of nesting is indented, in twentieths of a point


def name_of(look: Look) -> str:
    """Name the style of a paragraph: Word's own where it has one.

    The level of an item is in its numbering and not in its style.
    """
    if look.style is Style.HEADING:
        name = f"heading {look.level}"
    elif look.style is Style.ITEM:
        name = "List Number" if look.ordered else "List Bullet"
    elif look.style is Style.BODY and look.level:
        name = "List Continue" if look.level == 1 else f"List Continue {look.level}"
    elif look.style is Style.BODY and look.quoted:
        return "Quote"
    else:
        name = _NAMES[look.style]
    return f"{_QUOTED}{name}" if look.quoted else name


def look_of(name: str, *, level: int = 1, rtl: bool = False) -> Look | None:
    """Give the look of a paragraph from the name of its style; `None` for a style that is none of ours.

    Args:
        name: the name, in capitals or not.
        level: for an item, its nesting, from its numbering.
        rtl: whether the paragraph is written from right to left.
    """
    bare = name.lower()
    if bare == "quote":
        return Look(quoted=True, rtl=rtl)
    quoted = bare.startswith(_QUOTED.lower())
    bare = bare.removeprefix(_QUOTED.lower())
    if found := _HEADING.fullmatch(bare):
        return Look(Style.HEADING, int(found[1]), quoted=quoted, rtl=rtl)
    if bare in {"list bullet", "list number"}:
        return Look(Style.ITEM, level, ordered=bare == "list number", quoted=quoted, rtl=rtl)
    if found := _CONTINUE.fullmatch(bare):
        return Look(Style.BODY, int(found[1] or 1), quoted=quoted, rtl=rtl)
    style = _LOOKS.get(bare)
    return Look(style, quoted=quoted, rtl=rtl) if style else None


def id_of(name: str) -> str:
    """Give the identifier of a style: its name in one word."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def styles_part(looks: Iterable[Look]) -> bytes:
    """Write the part of the package that holds the styles.

    Args:
        looks: how the paragraphs of the document look; the plain ones have their styles in any case.
    """
    usual = [Look(Style.HEADING, level) for level in range(1, 7)]
    usual += [Look(style) for style in Style if style not in {Style.HEADING, Style.ITEM}]
    usual += [Look(Style.ITEM, 1), Look(Style.ITEM, 1, ordered=True), Look(level=1), Look(level=2), Look(quoted=True)]
    named: dict[str, Look] = {}
    for look in (*usual, *sorted(looks, key=lambda look: (name_of(look), look.level))):
        named.setdefault(name_of(look), look)
    styles = [_paragraph_style(name, look) for name, look in named.items()]
    return document("w:styles", _defaults(), *_fixed(), *styles)


def _defaults() -> str:
    fonts = element("w:rFonts", w_ascii="Calibri", w_hAnsi="Calibri", w_eastAsia="Calibri", w_cs="Arial")
    language = element("w:lang", w_val="en-GB", w_eastAsia="en-GB", w_bidi="ar-SA")
    size = (element("w:sz", w_val=22), element("w:szCs", w_val=22))
    run = element("w:rPrDefault", properties("w:rPr", (fonts, *size, language)))
    return element("w:docDefaults", run, element("w:pPrDefault", properties("w:pPr", (_spacing(0, 120),))))


def _fixed() -> Sequence[str]:
    """Write the styles that are no look of a paragraph."""
    borders = "".join(
        element(f"w:{side}", w_val="single", w_sz=4, w_space=0, w_color="auto")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = "".join(
        element(f"w:{side}", w_w=width, w_type="dxa")
        for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    )
    plain = properties("w:tblPr", (element("w:tblInd", w_w=0, w_type="dxa"), element("w:tblCellMar", margins)))
    grid = properties("w:tblPr", (element("w:tblBorders", borders),))
    return (
        _style("paragraph", "Normal", default=True),
        _style("character", "Default Paragraph Font", default=True),
        _style("table", "Normal Table", identifier="TableNormal", default=True, inner=plain),
        _style("table", "Table Grid", based="TableNormal", inner=grid),
        _style(
            "paragraph",
            ANCHOR,
            based="Normal",
            paragraph=(_spacing(0, 0),),
            run=(element("w:sz", w_val=4), element("w:szCs", w_val=4)),
        ),
        _style("character", LINK, run=(_colour("0563C1"), element("w:u", w_val="single"))),
        _style("character", INLINE_CODE, run=(_monospace(),)),
        _style("character", INLINE_SOURCE, run=(_monospace(), _colour("595959"))),
    )


def _paragraph_style(name: str, look: Look) -> str:
    """Write the style of a look."""
    indent = _STEP * 2 if look.quoted else 0
    paragraph: list[str] = []
    run: list[str] = []
    following = None
    if look.style is Style.HEADING:
        size = 2 * (18, 15, 13, 12, 11, 11)[look.level - 1]
        paragraph += [element("w:keepNext"), _spacing(240, 80), element("w:outlineLvl", w_val=look.level - 1)]
        run += [element("w:b"), element("w:bCs"), element("w:sz", w_val=size), element("w:szCs", w_val=size)]
        following = id_of(_NAMES[Style.BODY])
    elif look.style is Style.BODY and look.level:
        indent += _STEP * look.level
    elif look.style in {Style.CODE, Style.SOURCE}:
        paragraph.append(_spacing(0, 60))
        run.append(_monospace())
    elif look.style in {Style.LABEL, Style.FIELD}:
        paragraph += [element("w:keepNext"), _spacing(120 if look.style is Style.LABEL else 0, 0)]
    elif look.style in {Style.TERM, Style.CELL}:
        paragraph.append(_spacing(0, 0))
    elif look.style is Style.DEFINITION:
        indent += _STEP
    run += _small(look.style)
    if look.style is Style.TERM:
        run += [element("w:b"), element("w:bCs")]
    if indent and look.style is not Style.ITEM:
        paragraph.append(element("w:ind", w_left=indent))
    return _style("paragraph", name, based="Normal", following=following, paragraph=paragraph, run=run)


def _small(style: Style) -> Sequence[str]:
    """Give the size and colour of what is not wording."""
    sizes = {Style.CODE: 18, Style.LABEL: 18, Style.FIELD: 17, Style.SOURCE: 15, Style.NOTE: 18}
    if style not in sizes:
        return ()
    grey = (_colour("595959"),) if style not in {Style.CODE, Style.NOTE} else ()
    bold = (element("w:b"), element("w:bCs")) if style is Style.LABEL else ()
    return (*bold, *grey, element("w:sz", w_val=sizes[style]), element("w:szCs", w_val=sizes[style]))


def _style(  # noqa: PLR0913  each is one part of the element
    sort: str,
    name: str,
    *,
    identifier: str | None = None,
    based: str | None = None,
    following: str | None = None,
    default: bool = False,
    paragraph: Iterable[str] = (),
    run: Iterable[str] = (),
    inner: str = "",
) -> str:
    own = name.startswith(("Policy", _QUOTED))
    parts = [
        element("w:name", w_val=name),
        element("w:basedOn", w_val=based) if based else "",
        element("w:next", w_val=following) if following else "",
        element("w:qFormat") if sort == "paragraph" else "",
        properties("w:pPr", paragraph),
        properties("w:rPr", run),
        inner,
    ]
    return element(
        "w:style",
        *parts,
        w_type=sort,
        w_default=1 if default else None,
        w_customStyle=1 if own else None,
        w_styleId=identifier or id_of(name),
    )


def _spacing(before: int, after: int) -> str:
    return element("w:spacing", w_before=before, w_after=after)


def _colour(value: str) -> str:
    return element("w:color", w_val=value)


def _monospace() -> str:
    return element("w:rFonts", w_ascii="Courier New", w_hAnsi="Courier New", w_cs="Courier New")
