"""ReqIF: valid by the schema that its library ships, and read back by that library."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import reqif
import xmlschema
from hypothesis import given, settings
from reqif.parser import ReqIFParser
from reqif.unparser import ReqIFUnparser

from listings import WHOLE, listings
from policy_diff.core.listing import Listing, WordingRecord
from policy_diff.formats import listing_reqif
from policy_diff.project.corpus import load
from policy_diff.project.listings import listing
from sites import ROOT, SAMPLE
from strategies import documents


@lru_cache
def schema() -> Any:
    folder = Path(reqif.__file__).parent / "reqif_schema"
    return xmlschema.XMLSchema(str(folder / "reqif.xsd"))


def read(text: str) -> Any:
    found = ReqIFParser.parse_from_string(text)
    assert found.exceptions == []
    assert ReqIFUnparser.unparse(found) == text
    return found


def with_text(text: str) -> Listing:
    book = WHOLE.handbooks[1]
    listed = book.requirements[2]
    (wording,) = listed.wordings
    changed = WordingRecord(replace(wording.requirement, text=text), wording.step, wording.restates)
    (held, _) = book.versions
    one = replace(listed, wordings=(changed,))
    return Listing((replace(book, versions=(replace(held, requirements=(listed.id,)),), requirements=(one,)),))


def attributes(found: Any) -> dict[str, str]:
    return {value.definition_ref.partition("-")[2]: value.value for value in found.attributes}


def test_the_schema_can_refuse() -> None:
    text = listing_reqif.write(WHOLE)
    schema().validate(text)
    for old, new in (("<SPEC-OBJECT-TYPE-REF>", "<SPEC-TYPE-REF>"), (' LAST-CHANGE="', ' CHANGED="')):
        assert not schema().is_valid(text.replace(old, new).replace(old.replace("<", "</"), new.replace("<", "</")))
    assert not schema().is_valid(text.replace("xhtml:p>", "xhtml:paragraph>"))


@pytest.mark.parametrize("root", [ROOT, SAMPLE], ids=["own", "sample"])
def test_handbooks_are_valid_and_read_back(root: Path) -> None:
    listed = listing(load(root))
    text = listing_reqif.write(listed)
    schema().validate(text)
    content = read(text).core_content.req_if_content
    named = [f"{book.title}: {version.label}" for book in listed.handbooks for version in book.versions]
    assert [specification.long_name for specification in content.specifications] == named
    objects = {found.identifier: attributes(found) for found in content.spec_objects}
    books = [book for book in listed.handbooks for _ in book.versions]
    for specification, book in zip(content.specifications, books, strict=True):
        told = {value.definition_ref: value.value for value in specification.values}
        assert told["version-handbook"] == book.name
        assert told.get("version-master", "") == book.master
        assert told.get("version-handbook_note", "") == " ".join(book.note.split())
    for book, one, wording in listed.rows():
        requirement = wording.requirement
        found = objects[f"requirement-{requirement.id}.{requirement.version}"]
        assert found["ReqIF.ForeignID"] == requirement.id
        assert found.get("bearer") == (requirement.obligation.bearer if requirement.obligation else None)
        assert found.get("on", "") == str((requirement.obligation and requirement.obligation.on) or "")
        assert found["step"] == wording.step
        assert found["source"] == wording.restates.source
        assert found.get("source_line", "") == str(wording.restates.line or "")
        assert found["introduced_in"] == one.introduced_in
        assert found.get("amended_in", "") == ", ".join(one.amended_in)
        assert found.get("withdrawn_in") == one.withdrawn_in
        assert found.get("unheld_in") == one.unheld_in
        assert (found.get("master", ""), found.get("master_id", "")) == (book.master, one.master_id)
        assert found["newest"] == ("yes" if requirement.version == book.versions[-1].id else "no")


def test_sections_stand_in_order_with_their_requirements() -> None:
    found = read(listing_reqif.write(listing(load(SAMPLE))))
    content = found.core_content.req_if_content
    said = []
    for place in found.iterate_specification_hierarchy(content.specifications[1]):
        held = attributes(found.get_spec_object_by_ref(place.spec_object))
        said.append("  " * (place.level - 1) + (held.get("ReqIF.ChapterName") or held["ReqIF.ForeignID"]))
    (book, *_) = load(SAMPLE).handbooks
    expected: list[str] = []
    for requirement in book.versions[1].requirements:
        if requirement.section and requirement.section not in expected:
            expected.append(requirement.section)
        expected.append(("  " if requirement.section else "") + requirement.id)
    assert said == expected


def test_what_has_no_date_has_the_time_of_what_has_none() -> None:
    text = listing_reqif.write(WHOLE)
    assert "<CREATION-TIME>2023-05-01T00:00:00Z</CREATION-TIME>" in text
    assert 'IDENTIFIER="version-VIS.2022" LAST-CHANGE="1970-01-01T00:00:00Z" LONG-NAME="Visits: 2022"' in text
    assert 'IDENTIFIER="requirement-VIS-001.2023" LAST-CHANGE="2023-05-01T00:00:00Z"' in text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("A **must** & <b>.", "<xhtml:p>A <xhtml:strong>must</xhtml:strong> &amp; &lt;b&gt;.</xhtml:p>"),
        ("[a](https://example.org/?b=1&c)", '<xhtml:a href="https://example.org/?b=1&amp;c">a</xhtml:a>'),
        ("3. a\n4. b", "<xhtml:ol><xhtml:li>a</xhtml:li><xhtml:li>b</xhtml:li></xhtml:ol>"),
        ("    code", "<xhtml:pre><xhtml:code>    code</xhtml:code></xhtml:pre>"),
        ("a\\\nb", "<xhtml:p>a<xhtml:br/>\nb</xhtml:p>"),
        (
            "| a |\n| - |",
            "<xhtml:table><xhtml:tbody><xhtml:tr><xhtml:th>a</xhtml:th></xhtml:tr></xhtml:tbody></xhtml:table>",
        ),
        ("a \x01 b", "<xhtml:p>a \ufffd b</xhtml:p>"),
    ],
)
def test_text_is_strict_xhtml(text: str, html: str) -> None:
    written = listing_reqif.write(with_text(text))
    schema().validate(written)
    assert html in written


@given(documents)
@settings(max_examples=60)
def test_any_text_is_valid(text: str) -> None:
    schema().validate(listing_reqif.write(with_text(text)))


@given(listings())
@settings(max_examples=40)
def test_any_listing_is_valid_and_read_back(found: Listing) -> None:
    text = listing_reqif.write(found)
    schema().validate(text)
    ReqIFParser.parse_from_string(text)
