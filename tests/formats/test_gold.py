"""The published update page, imported and compared again, comes out as its editors marked it."""

from __future__ import annotations

import pytest

from benchmarks import gold
from benchmarks.readability_report import OURS
from policy_diff.formats.update_page import UpdatePage, read_update_page, spans
from sources import UPDATE_PAGE, published


@pytest.fixture(scope="module")
def page() -> UpdatePage:
    return read_update_page(published(UPDATE_PAGE), source=UPDATE_PAGE)


def test_the_editors_spans_are_found(page: UpdatePage) -> None:
    found = gold.score(OURS, page)
    assert found.f1 >= 0.99
    assert (found.false_deletions, found.midword, found.leaks) == (0, 0, 0)


def test_sections_come_out_as_published(page: UpdatePage) -> None:
    found = gold.sections(page)
    assert found.listed == 166
    # "[of] the [end of the] inspection": that the editors kept the first `the` and not the second cannot be known
    assert found.others == (("School monitoring handbook", "Arrangements for publishing the report"),)


def test_the_gold_set_has_419_spans(page: UpdatePage) -> None:
    assert sum(len(spans(entry)) for handbook in page.handbooks for entry in handbook.entries) == 419
