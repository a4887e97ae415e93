"""What the front page says of each handbook, in its order."""

from __future__ import annotations

import pytest

from policy_diff.core.corpus import Corpus
from policy_diff.project.corpus import load
from policy_diff.project.overview import overview, whom
from sites import SAMPLE, SHORES


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(SAMPLE)


def test_the_newest_day_comes_first_and_what_has_none_last(corpus: Corpus) -> None:
    found = overview(corpus)
    assert [(day.title, [row.handbook.code for row in day.rows], day.changes) for day in found.days] == [
        ("1 March 2024", ["BHH"], 0),
        ("15 June 2023", ["BPH"], 7),
        ("First version held", ["KFH"], 0),
    ]
    assert [row.changes for row in found.rows] == [0, 7, 0]
    assert [handbook.title for handbook in found.unheld] == sorted(handbook.title for handbook in corpus.unheld)


def test_handbooks_of_one_day_stand_by_title() -> None:
    for day in overview(load(SHORES)).days:
        titles = [row.handbook.title for row in day.rows]
        assert titles == sorted(titles)


def test_what_is_made_from_a_handbook_stands_with_it(corpus: Corpus) -> None:
    found = overview(corpus)
    assert {row.handbook.code: row.made for row in found.rows} == {
        handbook.code: corpus.variants_of(handbook) for handbook in corpus.originals
    }


@pytest.mark.parametrize(
    ("remits", "said"),
    [
        ((), ""),
        (("lakes",), "lakes"),
        (("lakes", "rivers"), "lakes, rivers"),
        (("lakes", "rivers", "seas"), "all but ponds"),
        (("lakes", "rivers", "seas", "ponds"), "all"),
    ],
)
def test_for_whom_a_handbook_is_said_in_few_words(remits: tuple[str, ...], said: str) -> None:
    assert whom(remits, ("lakes", "rivers", "seas", "ponds")) == said


def test_where_few_are_served_each_is_named() -> None:
    assert whom(("lakes", "rivers"), ("lakes", "rivers", "seas")) == "lakes, rivers"
    assert whom(("lakes",), ("lakes",)) == "lakes"
