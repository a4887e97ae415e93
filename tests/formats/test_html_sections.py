"""Sections as HTML: what is said of those that share text with their neighbour."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff import EntryKind, compare
from policy_diff.formats.html import Marker, NoLinks, write_sections

WRITTEN = Path(__file__).parent / "compare"


@pytest.mark.parametrize(
    ("file", "kind", "said"),
    [
        ("heading-put-in", EntryKind.NEW, "Its unmarked wording stood in the <q>Planning</q> section."),
        ("heading-taken-out", EntryKind.REMOVED, "Its unmarked wording now stands in the <q>Planning</q> section."),
    ],
)
def test_a_section_that_a_heading_cut_off_or_joined_says_where_its_text_was_or_is(
    file: str, kind: EntryKind, said: str
) -> None:
    text = (WRITTEN / f"{file}.txt").read_text(encoding="utf-8")
    old, new = text.removeprefix("--- old\n").partition("--- summary\n")[0].split("--- new\n")
    (section,) = write_sections(compare(old, new), Marker(), NoLinks(), context=None)
    assert section.reading.entry.kind is kind
    assert section.shared == said
    html = "".join(passage.html for passage in section.passages)
    assert "After the meeting the leader writes a note for the governors." in html
    assert html.count("<ins") == html.count("<del") == 1
