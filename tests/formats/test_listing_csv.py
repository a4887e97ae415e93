"""The listing as CSV: rows that read back, and cells that no spreadsheet runs."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listings import WHOLE, listings
from policy_diff.core.errors import InputError
from policy_diff.core.listing import Listing, WordingRecord
from policy_diff.core.obligation_grammar import OBLIGATION_FIELDS, parse_obligation
from policy_diff.formats import listing_csv
from policy_diff.formats.listing_csv import COLUMNS
from policy_diff.formats.plain_references import plain_references
from policy_diff.project.corpus import load
from policy_diff.project.listings import listing

ROOT = Path(__file__).resolve().parents[2]


def with_text(text: str) -> Listing:
    """Give a listing of one row with this text."""
    book = WHOLE.handbooks[1]
    listed = book.requirements[2]
    (wording,) = listed.wordings
    changed = WordingRecord(replace(wording.requirement, text=text), wording.step, wording.restates)
    return Listing((replace(book, requirements=(replace(listed, wordings=(changed,)),)),))


def test_the_rows_of_a_listing() -> None:
    written = listing_csv.write(WHOLE)
    assert written.split("\r\n")[0] == ",".join(COLUMNS)
    assert written.split("\r\n")[1] == (
        "VIS-001,2023,visits,VIS,Visits,2023,2023-05-01,whole,Calls,The lead inspector **must** call.,lead inspector,"
        "must,visit past 3 days before visit if open and known unless shut,call,school,18 working days after visit,"
        "VIS-002,calls,scenario,page,Calls,7,new,2023,,,,handbooks/visits/2023/index.md,9,yes,,,"
    )
    assert written.split("\r\n")[-3:] == [
        f"VIS-003,2023,visits,VIS,Visits,2023,2023-05-01,whole,,Why it is.{',' * 13}reworded,2022,2023,2023,,,,yes,,,",
        "VIS-004,2022,visits,VIS,Visits,2022,,part,A,B,,,,,,,,,,page,A,7,first,2022,,,2023,,,no,,,",
        "",
    ]


@given(listings())
def test_what_is_written_reads_back(found: Listing) -> None:
    text = listing_csv.write(found)
    plain = list(csv.DictReader(StringIO(text, newline=""), strict=True))
    rows = listing_csv.read(text)
    assert [{name: cell.removeprefix("'") for name, cell in row.items()} for row in plain] == list(rows)
    assert all(tuple(row) == COLUMNS for row in rows)
    for row, (book, listed, wording) in zip(rows, found.rows(), strict=True):
        requirement = wording.requirement
        assert (row["handbook"], row["title"]) == (book.name, book.title)
        assert (row["id"], row["version"], row["section"]) == (requirement.id, requirement.version, requirement.section)
        assert row["text"] == plain_references(requirement.text)
        assert (row["master"], row["master_id"]) == (book.master, listed.master_id)
        assert row["handbook_note"] == book.note
        assert row["newest"] == ("yes" if requirement.version == book.versions[-1].id else "no")
        assert (row["source"], row["source_entry"]) == (wording.restates.source, wording.restates.title)
        assert row["source_line"] == str(wording.restates.line or "")
        assert row["verified_by"] == str(requirement.verified_by or "")
        fields = {name: row[name] for name in OBLIGATION_FIELDS if row[name]}
        assert (parse_obligation(fields) if fields else None) == requirement.obligation


@given(listings())
def test_no_cell_begins_as_a_formula_does(found: Listing) -> None:
    for row in csv.reader(StringIO(listing_csv.write(found), newline="")):
        for cell in row:
            assert not cell.lstrip(" ").startswith(
                ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
            )


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+44", "'+44"),
        ("- one\n- two", "'- one\n- two"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        (" =1", "' =1"),
        ("\u00a0=1", "'\u00a0=1"),
        ("\uff1d1", "'\uff1d1"),
        ("'tis", "''tis"),
        ("1 = 1", "1 = 1"),
        ("", ""),
    ],
)
def test_a_cell_that_would_be_a_formula_begins_with_an_apostrophe(text: str, cell: str) -> None:
    written = listing_csv.write(with_text(text))
    (row,) = csv.DictReader(StringIO(written, newline=""))
    assert row["text"] == cell
    assert listing_csv.read(written)[0]["text"] == text


@given(st.text())
def test_whatever_is_read_either_is_rows_or_is_refused(text: str) -> None:
    for tried in (text, listing_csv.write(with_text("x")) + text, ",".join(COLUMNS) + "\n" + text):
        try:
            rows = listing_csv.read(tried)
        except InputError:
            continue
        assert all(tuple(row) == COLUMNS for row in rows)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the first row does not name its columns"),
        ("id,version\r\n", "the first row does not name its columns"),
        (",".join(COLUMNS) + "\r\nVIS-001\r\n", "row 2 has 1 cells, not 33"),
        (",".join(COLUMNS) + '\r\n"VIS-001', "unexpected end of data"),
    ],
)
def test_another_text_is_refused_with_what_to_do(text: str, why: str) -> None:
    with pytest.raises(InputError) as fault:
        listing_csv.read(text, "it.csv")
    assert str(fault.value).startswith(f"it.csv: error: not a table of requirements: {why}")
    assert "policy-diff list --format csv" in str(fault.value)


def test_the_projects_own_handbooks_read_back() -> None:
    found = listing(load(ROOT))
    rows = listing_csv.read(listing_csv.write(found))
    assert [row["text"] for row in rows] == [plain_references(wording.requirement.text) for *_, wording in found.rows()]
    assert not [row["id"] for row in rows if "{r}" in row["text"]]
    assert {row["master_id"] for row in rows if row["id"] == "CHH-012"} == {"SCF-012"}
    newest = {book.name: book.versions[-1].id for book in found.handbooks if book.versions}
    assert all((row["newest"] == "yes") == (row["version"] == newest[row["handbook"]]) for row in rows)
    assert len({(row["id"], row["version"]) for row in rows}) == len(rows)
