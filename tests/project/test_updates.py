"""What took effect on one day, as a value and as bracketed text."""

from __future__ import annotations

from datetime import date

import pytest

from policy_diff.core.corpus import Corpus
from policy_diff.core.errors import InputError
from policy_diff.project.corpus import load
from policy_diff.project.updates import undated, update_on, updates, write_update
from sites import ROOT, SAMPLE


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(SAMPLE)


def test_every_day_on_which_a_version_changed_another_newest_first(corpus: Corpus) -> None:
    found = {update.on.isoformat(): [pair.name for pair in update.comparisons] for update in updates(corpus)}
    assert list(found.items()) == [
        ("2024-03-01", ["2023-03-01-to-2024-03-01"]),
        ("2023-06-15", ["2022-05-01-to-2023-06-15"]),
        ("2023-03-01", ["2022-03-01-to-2023-03-01"]),
        ("2022-05-01", ["2021-to-2022-05-01"]),
    ]


def test_a_day_without_a_change_is_refused_with_the_days_that_have_one(corpus: Corpus) -> None:
    with pytest.raises(InputError, match="no version of a handbook took effect on 1 March 2022") as fault:
        update_on(corpus, date(2022, 3, 1))
    assert "2024-03-01, 2023-06-15, 2023-03-01, 2022-05-01" in str(fault.value)


def test_an_update_is_written_in_the_publishers_form(corpus: Corpus) -> None:
    update = update_on(corpus, date(2022, 5, 1))
    shown = write_update(update)
    assert shown.startswith("# Handbooks and frameworks: updates of 1 May 2022\n\nThe handbook of which a new version")
    assert "within [removed: 30] [45] minutes" in shown
    published = write_update(update, deletions="omit")
    assert "within [45] minutes" in published
    assert "removed" not in published.lower()


def test_the_projects_own_handbooks() -> None:
    corpus = load(ROOT)
    day = date(2024, 1, 19)
    folders = {pair.handbook.folder for pair in update_on(corpus, day).comparisons}
    assert {"school-monitoring", "social-care-common-inspection-framework"} <= folders
    assert folders == {book.folder for book in corpus.originals if any(v.effective == day for v in book.versions)}
    assert {"code-of-conduct", "post-inspection-arrangements"} <= {pair.handbook.folder for pair in undated(corpus)}


def test_handbooks_stand_in_the_publishers_order_those_without_a_text_in_their_place() -> None:
    update = update_on(load(ROOT), date(2024, 1, 19))
    named = [found.handbook.code for found in update.handbooks]
    assert named == [
        "AVO",
        "ASF",
        "CRC",
        "CMA",
        "ECN",
        "EYH",
        "FES",
        "ISH",
        "AII",
        "ITE",
        "CAF",
        "ILA",
        "STC",
        "JTA",
        "SIH",
        "SMH",
        "SCF",
    ]
    assert {found.handbook.code: found.status for found in update.handbooks if not found.comparison} == {
        "EYH": "updated-in-full",
        "JTA": "pending",
        "SIH": "updated-in-full",
    }


def test_where_no_source_orders_a_day_folders_do(corpus: Corpus) -> None:
    day = date(2024, 3, 1)
    assert corpus.published_order(day) == tuple(sorted(corpus.known, key=lambda handbook: handbook.folder))
