"""What is written: the same bytes each time, and XML as the format has it, for no Word is here to say so."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from xml.etree import ElementTree as ET

import pytest

from policy_diff import compare
from policy_diff.formats import docx
from word_pairs import PAIRS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

#: Written down from ECMA-376, part 1, 17.3 to 17.4 (the types CT_PPr, CT_ParaRPr, CT_RPr, CT_TrPr, CT_TblPr, CT_Lvl …).
ORDER = {
    "pPr": "pStyle keepNext numPr bidi spacing ind outlineLvl rPr pPrChange",
    "rPr": "ins del moveFrom moveTo rStyle rFonts b bCs i iCs color sz szCs u rtl lang",
    "trPr": "tblHeader ins del",
    "tblPr": "tblStyle tblW tblInd tblBorders tblCellMar tblLook",
    "tcPr": "tcW",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "r": "rPr br tab t delText",
    "sectPr": "pgSz pgMar",
    "style": "name basedOn next qFormat pPr rPr tblPr",
    "styles": "docDefaults style",
    "numbering": "abstractNum num",
    "abstractNum": "nsid multiLevelType lvl",
    "lvl": "start numFmt lvlText lvlJc pPr",
    "settings": "trackRevisions defaultTabStop compat themeFontLang decimalSymbol listSeparator",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
}
UNORDERED = {"r"}  # what a run holds may come in any order after its properties
MARKS = {"ins", "del", "moveFrom", "moveTo", "pPrChange"}


def parts(name: str) -> dict[str, ET.Element]:
    with zipfile.ZipFile(io.BytesIO(docx.write(compare(*PAIRS[name])))) as package:
        return {part: ET.fromstring(package.read(part)) for part in package.namelist()}  # noqa: S314  our own


@pytest.mark.parametrize("name", PAIRS)
def test_children_stand_in_the_order_of_the_format(name: str) -> None:
    for part in parts(name).values():
        for element in part.iter():
            order = ORDER.get(element.tag.removeprefix(W))
            if order is None:
                continue
            places = [order.split().index(child.tag.removeprefix(W)) for child in element]
            if element.tag.removeprefix(W) in UNORDERED:
                places = [min(place, 1) for place in places]
            assert places == sorted(places), ET.tostring(element)


@pytest.mark.parametrize("name", PAIRS)
def test_marks_are_whole(name: str) -> None:
    """Each says whose it is and has a number of its own; deleted text is written as such, and moves have two ends."""
    root = parts(name)["word/document.xml"]
    marks = [element for element in root.iter() if element.tag.removeprefix(W) in MARKS]
    assert all({f"{W}id", f"{W}author", f"{W}date"} <= set(mark.keys()) for mark in marks)
    numbered = [e.get(f"{W}id") for e in root.iter() if e.get(f"{W}id") and not e.tag.endswith("End")]
    assert len(numbered) == len(set(numbered))
    removed = {text for mark in root.iter(f"{W}del") for text in mark.iter(f"{W}delText")}
    assert removed == set(root.iter(f"{W}delText"))
    assert not [text for mark in root.iter(f"{W}del") for text in mark.iter(f"{W}t")]
    ends = {}
    for sort in ("moveFrom", "moveTo"):
        starts = {e.get(f"{W}id"): e.get(f"{W}name") for e in root.iter(f"{W}{sort}RangeStart")}
        assert list(starts) == [e.get(f"{W}id") for e in root.iter(f"{W}{sort}RangeEnd")]
        ends[sort] = sorted(starts.values())
    assert ends["moveFrom"] == ends["moveTo"]


@pytest.mark.parametrize("name", PAIRS)
def test_what_is_referred_to_is_there(name: str) -> None:
    """Styles, lists and addresses."""
    found = parts(name)
    root = found["word/document.xml"]
    styles = {style.get(f"{W}styleId") for style in found["word/styles.xml"].iter(f"{W}style")}
    used = {e.get(f"{W}val") for sort in ("pStyle", "rStyle", "tblStyle") for e in root.iter(f"{W}{sort}")}
    assert used <= styles
    lists = {e.get(f"{W}numId") for e in found["word/numbering.xml"].iter(f"{W}num")}
    assert {e.get(f"{W}val") for e in root.iter(f"{W}numId")} <= lists
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    addresses = {e.get("Id") for e in found["word/_rels/document.xml.rels"]}
    assert {e.get(relation) for e in root.iter(f"{W}hyperlink")} - {None} <= addresses


def test_the_same_input_gives_the_same_bytes() -> None:
    change_set = compare(*PAIRS["section-moved"])
    written = docx.write(change_set)
    assert written == docx.write(change_set)
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"


def test_author_and_date_are_those_given() -> None:
    date = datetime(2024, 1, 19, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    written = docx.write(compare(*PAIRS["words"]), author='Ann "A" <a@b>', date=date, title="Lamps & kites")
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314  our own
        core = package.read("docProps/core.xml").decode()
    assert {e.get(f"{W}author") for e in root.iter(f"{W}ins")} == {'Ann "A" <a@b>'}
    assert {e.get(f"{W}date") for e in root.iter(f"{W}ins")} == {"2024-01-19T09:30:00Z"}
    assert "<dc:title>Lamps &amp; kites</dc:title>" in core


@pytest.mark.parametrize("date", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_any_date_can_be_written(date: datetime) -> None:
    written = docx.write(compare(*PAIRS["item-after-an-added-end"]), date=date)
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        found = re.findall(r'w:date="([^"]*)"', package.read("word/document.xml").decode())
    assert len(set(found)) == 2
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment) for moment in found)


def test_what_xml_cannot_hold_is_shown_as_unknown() -> None:
    written = docx.write(
        compare("# A\x00\x0b\n\n```\n\x1b[0m\n```\n", "# A\ufffe \ud800\n"), author="\x01", title="\x02"
    )
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        for name in package.namelist():
            ET.fromstring(package.read(name))  # noqa: S314  our own
        assert "\ufffd" in package.read("word/document.xml").decode()
