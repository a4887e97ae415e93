"""What is written in the publisher's form reads back as a published page: the same sections, the same new wording."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff import EntryKind, Kind, compare
from policy_diff.core.reading import read, visible
from policy_diff.formats import brackets
from policy_diff.formats.update_page import read_update_page, spans

HANDBOOKS = Path(__file__).resolve().parents[2] / "handbooks"
PAIRS = {
    "school-monitoring": ("before-2024-01-19", "2024-01-19"),
    "social-care-common-inspection-framework": ("before-2024-01-19", "2024-01-19"),
    "code-of-conduct": ("2020-03-04", "renewed"),
}


@pytest.mark.parametrize("handbook", PAIRS)
def test_it_reads_back(handbook: str) -> None:
    old, new = (
        (HANDBOOKS / handbook / version / "index.md").read_text(encoding="utf-8") for version in PAIRS[handbook]
    )
    change_set = compare(old, new)
    page = read_update_page(brackets.write(change_set, deletions="omit", lede="Published 19 January 2024"))
    assert {fault.problem for fault in page.faults} <= {"there is no text under this heading"}
    (book,) = page.handbooks
    readings = [
        reading for reading in read(change_set) if reading.entry.level and (reading.adds or _named(reading.entry.kind))
    ]
    assert [entry.section for entry in book.entries] == [" ".join(r.entry.title.split()) for r in readings]
    assert [entry.kind for entry in book.entries] == [
        "new" if r.entry.kind is EntryKind.NEW else "updated" for r in readings
    ]
    for entry, reading in zip(book.entries, readings, strict=True):
        added = "".join(
            text
            for b in reading.blocks
            if visible(b) and b.kind is not Kind.HEADING
            for op, text in b.body
            if op == "+"
        )
        assert _letters("".join(spans(entry))) == _letters(added)


def _named(kind: EntryKind) -> bool:
    return kind in {EntryKind.NEW, EntryKind.RENAMED}


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())
