"""What is written in the publisher's form reads back as a published page: the same sections, the same new wording."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from policy_diff import EntryKind, Kind, compare
from policy_diff.core.corpus import join_files
from policy_diff.core.reading import read, visible
from policy_diff.formats import brackets
from policy_diff.formats.update_page import read_update_page, spans
from policy_diff.project.corpus import load

ROOT = Path(__file__).resolve().parents[2]
PAIRS = [
    pytest.param(
        *(join_files([file.text for file in version.files]) for version in pair), id=f"{book.folder}-{pair[1].id}"
    )
    for book in load(ROOT).originals
    for pair in pairwise(book.versions)
]


def test_every_version_that_has_an_earlier_one_is_read_back() -> None:
    held = Counter(index.parent.parent for index in ROOT.glob("handbooks/*/*/index.md"))
    assert len(PAIRS) == sum(count - 1 for count in held.values()) > 0


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_it_reads_back(old: str, new: str) -> None:
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
