"""Sections as HTML: those that share text with their neighbour, and the places of words that went."""

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


def test_the_place_of_words_that_went_has_no_text_of_its_own() -> None:
    """Side by side hides its elements and keeps their place for links; text between them would be seen beside it."""
    old, new = "# A\n\nThe lamp with a wick is lit, by day.\n", "# A\n\nThe lamp with a wick, by day.\n"
    (section,) = write_sections(compare(old, new), Marker(), NoLinks(), context=None)
    (passage,) = section.passages
    inside = passage.html.partition('<span class="chg was"')[2].partition(">")[2]
    assert inside.startswith('<span> </span><span class="chg-l v">[removed: </span><del class="chg-del">is lit</del>')
