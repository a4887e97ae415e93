"""The picture of versions over time: rows to be read here, what is drawn of them to be read beside."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from policy_diff.formats.timeline_svg import Mark, Row, write_timeline

EXPECTED = Path(__file__).parent / "timeline"

CASES = {
    "three-handbooks": (
        Row(
            "Bathing places",
            "handbooks/bathing/",
            (
                Mark("Before May 2022", "handbooks/bathing/2021/"),
                Mark("1 May 2022", "handbooks/bathing/2022-05-01/", date(2022, 5, 1)),
                Mark("15 June 2023", "handbooks/bathing/2023-06-15/", date(2023, 6, 15), newest=True),
            ),
        ),
        Row("Kites <and> strings", "handbooks/kites/", (Mark("As first held", "handbooks/kites/first/", newest=True),)),
        Row(
            "Boats", "handbooks/boats/", (Mark("1 January 2021", "handbooks/boats/1/", date(2021, 1, 1), newest=True),)
        ),
    ),
    "no-date-at-all": (
        Row("Kites", "kites/", tuple(Mark(f"No. {n}", f"kites/{n}/", newest=n == 4) for n in range(1, 5))),
    ),
    "many-years": (
        Row(
            "Old", "old/", (Mark("1 July 1949", "old/1/", date(1949, 7, 1)), Mark("2024", "old/2/", date(2024, 2, 29)))
        ),
    ),
}


def parsed(rows: tuple[Row, ...]) -> ET.Element:
    return ET.fromstring(write_timeline(rows, "picture"))  # noqa: S314  written here, not by others


@pytest.mark.parametrize("name", CASES)
def test_a_picture_is_drawn_as_it_stands_in_the_file(name: str) -> None:
    assert write_timeline(CASES[name], "picture") == (EXPECTED / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_every_version_is_a_link_with_a_name_inside_a_named_list(name: str) -> None:
    tree = parsed(CASES[name])
    listed = tree.find("ol")
    assert listed is not None
    assert listed.get("aria-labelledby") == "picture"
    for row, item in zip(CASES[name], listed.findall("li"), strict=True):
        title, *marks = item.iter("a")
        assert (title.text, title.get("href")) == (row.title, row.address)
        by_address = {link.get("href"): link.get("aria-label") or "" for link in marks}
        assert sorted(by_address) == sorted(mark.address for mark in row.marks)
        for mark in row.marks:
            said = by_address[mark.address]
            assert said.startswith(mark.label)
            assert ("no date given" in said) == (mark.day is None)
            assert ("newest version held" in said) == mark.newest


def test_versions_stand_in_the_order_of_their_days_and_those_without_one_apart() -> None:
    tree = parsed(CASES["three-handbooks"])
    dated = [svg for svg in tree.iter("svg") if svg.get("class") == "timeline-dated"]
    dots = [dot for svg in dated for dot in svg.iter("circle") if dot.get("fill") == "currentColor"]
    places = [float((dot.get("cx") or "").rstrip("%")) for dot in dots]
    assert places == sorted(places[:2]) + places[2:]
    assert all(3 <= place <= 97 for place in places)
    undated = [svg for svg in tree.iter("svg") if svg.get("class") == "timeline-undated"]
    assert [len(list(svg.iter("a"))) for svg in undated] == [1, 1, 0]


@pytest.mark.parametrize("last", [1, 2, 2024, 9999])
def test_any_year_of_the_calendar_has_a_place(last: int) -> None:
    picture = write_timeline([Row("A", "a/", (Mark("A", "a/1/", date(last, 12, 31)),))], "picture")
    assert 0 <= float(re.findall(r'cx="([\d.]+)%"', picture)[0]) <= 97


def test_the_policy_for_styles_lets_it_be() -> None:
    assert not re.search(r"style=|<style|on\w+=", write_timeline(CASES["three-handbooks"], "picture"))
