"""An update page as files of the authoring form."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.formats.corpus_toml import is_folder_name, read_handbook, read_sources
from policy_diff.formats.update_page import (
    codes,
    folders,
    read_update_page,
    source_key,
    write_files,
    write_handbook,
)

PAGE = read_update_page((Path(__file__).parent / "pages" / "library.txt").read_text(encoding="utf-8"))
FILES = write_files(PAGE)


def test_every_file() -> None:
    assert list(FILES) == [
        "sources.toml",
        "branch-lending-rules/handbook.toml",
        "branch-lending-rules/before-2031-05-02/index.md",
        "branch-lending-rules/2031-05-02/index.md",
        "mobile-library-van-guide-to-stops-drivers-and-borrowers/handbook.toml",
        "mobile-library-van-guide-to-stops-drivers-and-borrowers/before-2031-05-02/index.md",
        "mobile-library-van-guide-to-stops-drivers-and-borrowers/2031-05-02/index.md",
        "reading-rooms-opening-guide/handbook.toml",
        "map-room-guide/handbook.toml",
    ]


def test_sources() -> None:
    assert tomllib.loads(FILES["sources.toml"]) == {
        "update-2031-05-02": {
            "title": "Lending rules and guides: spring changes",
            "publisher": "County Libraries",
            "published": date(2031, 5, 2),
            "licence": "Open Government Licence v3.0",
            "held": "The 5 sections that it lists for 2 of its 4 handbooks.",
        }
    }


def test_a_listed_handbook() -> None:
    table = tomllib.loads(FILES["branch-lending-rules/handbook.toml"])
    versions = table.pop("versions")
    assert table == {
        "code": "BLR",
        "title": "Branch lending rules",
        "remits": [],
        "about": "The sections listed on the update page of 2 May 2031.",
    }
    assert [(v["id"], v["label"], v["held"], v["source"]) for v in versions] == [
        ("before-2031-05-02", "Before 2 May 2031", "part", "update-2031-05-02"),
        ("2031-05-02", "2 May 2031", "part", "update-2031-05-02"),
    ]
    assert "does not date this text" in versions[0]["note"]
    assert versions[1]["update-note"] == "2 sections with updated wording, 1 new section."


def test_a_note_is_kept() -> None:
    table = tomllib.loads(FILES["mobile-library-van-guide-to-stops-drivers-and-borrowers/handbook.toml"])
    assert table["about"].endswith('"Similar changes will be made to the guides for boats and trams."')


@pytest.mark.parametrize(
    ("folder", "state", "note"),
    [
        (
            "reading-rooms-opening-guide",
            "updated it in full and lists no changes",
            "This guide has been updated.",
        ),
        (
            "map-room-guide",
            "announces its update and lists no changes yet",
            "The map room guide will be updated in June",
        ),
    ],
)
def test_a_handbook_that_is_not_listed_says_so(folder: str, state: str, note: str) -> None:
    table = tomllib.loads(FILES[f"{folder}/handbook.toml"])
    assert table["about"] == f'The update page of 2 May 2031 {state}. The page says: "{note}"'
    assert table["versions"] == []


def test_texts_before_and_after() -> None:
    folder = "mobile-library-van-guide-to-stops-drivers-and-borrowers"
    head = "# Mobile library (van) guide to stops, drivers and borrowers\n\n"
    assert FILES[f"{folder}/before-2031-05-02/index.md"] == (
        head + "## Stops\n\nThe van stops where it is safe.\n\n## Stops\n\nThe van waits and leaves.\n"
    )
    assert FILES[f"{folder}/2031-05-02/index.md"] == (
        head + "## Stops\n\nThe van stops where the driver finds it is safe.\n\n"
        "## Stops\n\nThe van waits 20 minutes, at the latest until \\[hh:mm\\], and leaves.\n"
    )


def test_titles_before_and_after() -> None:
    old = FILES["branch-lending-rules/before-2031-05-02/index.md"]
    new = FILES["branch-lending-rules/2031-05-02/index.md"]
    assert [line[3:] for line in old.split("\n") if line.startswith("## ")] == [
        "Loans of books, maps and other items",
        "fines",
    ]
    assert [line[3:] for line in new.split("\n") if line.startswith("## ")] == [
        "Loans of books, maps and other items",
        "Quiet hours",
        "Fees and fines",
    ]


def test_a_section_of_which_nothing_is_old_keeps_its_title() -> None:
    page = read_update_page(
        "# Boats\n\nPublished 3 June 2031\n\nBoat *handbook*\n\n"
        "Changes are indicated in [square brackets].\n\n"
        "Updated wording added to the 'Oars' section\n\n[Bring two.]\n"
    )
    files = write_handbook(page.handbooks[0], page, code="BH")
    assert files["before-2031-06-03/index.md"] == "# Boat \\*handbook\\*\n\n## Oars\n"


def test_codes_are_initials_and_differ() -> None:
    titles = [
        "School monitoring handbook",
        "The framework for the care of boats (FCB)",
        "Frogs, cats and birds",
        "Ferries: canals, bays",
        "Écluses d\u2019été",
        "Early care framework, notes, pictures, questions, inspection form and handbook",
        "1 (2)",
        "Boats",
        "Body",
    ]
    assert codes(titles) == ("SMH", "FCB", "FCBB", "FCBC", "ED", "ECFNPQIF", "HB", "BO", "BOB")
    many = codes(["Oars"] * 60)
    many += codes(["A b c d e f g h i j k"] * 60)
    assert len(set(many)) == 120
    assert all(is_requirement_id(f"{code}-001") for code in many)


def test_folders_differ() -> None:
    assert folders(["Oars & ropes", "Oars, ropes", "日本", "Children's boats"]) == (
        "oars-ropes",
        "oars-ropes-2",
        "handbook",
        "childrens-boats",
    )


def test_folders_can_be_made_everywhere() -> None:
    titles = ["Con", "nul", "\u0130", "word " * 50, "x" * 200, "word " * 50]
    names = folders(titles)
    assert names[:3] == ("handbook-con", "handbook-nul", "i")
    assert all(is_folder_name(name) for name in names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("title", "effective"),
    [
        ("Lending rules: May 2031", date(2031, 5, 2)),
        ("Lending rules from 1 September 2031", date(2031, 9, 1)),
        ("Lending rules: June 2031", None),
        ("Lending rules: May 2031 and June 2031", None),
        ("Lending rules from 1 May 2031 to 2 May 2031", None),
        ("Lending rules", None),
    ],
)
def test_a_text_is_dated_where_the_title_dates_it(title: str, effective: date | None) -> None:
    files = write_files(replace(PAGE, title=title))
    before, after = tomllib.loads(files["branch-lending-rules/handbook.toml"])["versions"]
    assert after.get("effective") == effective
    assert ("note" in after) == (effective is not None)
    assert "effective" not in before


def test_what_is_written_can_be_read() -> None:
    files = write_files(replace(PAGE, publisher="", licence=""))
    (source,) = read_sources(files["sources.toml"], "sources.toml")
    assert (source.publisher, source.licence) == ("not named on the page", "not named on the page")
    books = [read_handbook(text, name) for name, text in files.items() if name.endswith("/handbook.toml")]
    assert [len(book.versions) for book in books] == [2, 2, 0, 0]


def test_a_page_without_a_date_cannot_be_written() -> None:
    undated = replace(PAGE, published=None)
    for write in (write_files, source_key):
        with pytest.raises(InputError, match="the page gives no date"):
            write(undated)
