"""What the changes of a page can be chosen by, and the links from one to the next."""

from __future__ import annotations

import pytest

from policy_diff.core.corpus import Handbook
from policy_diff.formats.html import Change, Marker, NoLinks, write_sections
from policy_diff.project import change_choices
from policy_diff.project.change_choices import MOST, Choices, choices, told_counts
from policy_diff.project.change_steps import steps
from policy_diff.project.comparisons import Comparison, comparison
from policy_diff.project.corpus import load
from sites import SAMPLE


@pytest.fixture(scope="module")
def pair() -> Comparison:
    handbook: Handbook = load(SAMPLE).handbook("bathing-places")
    return comparison(handbook, *handbook.versions[:2])


@pytest.fixture(scope="module")
def changes(pair: Comparison) -> list[Change]:
    marker = Marker()
    write_sections(pair.change_set, marker, NoLinks())
    return marker.changes


@pytest.fixture(scope="module")
def found(pair: Comparison, changes: list[Change]) -> Choices:
    return choices(pair, changes)


def test_every_change_is_counted_once_in_each_list_of_one_name(found: Choices, changes: list[Change]) -> None:
    lists = {one.key: one for one in found.lists}
    assert sum(choice.count for choice in lists["b"].choices) == len(changes)
    assert [(choice.number, choice.name) for choice in lists["b"].choices] == [
        (1, "bather"),
        (2, "lifeguard"),
        (0, "nobody named"),
    ]


def test_who_looks_for_words_that_went_finds_the_reworded_too(found: Choices, changes: list[Change]) -> None:
    kinds = {choice.name: choice for one in found.lists if one.key == "k" for choice in one.choices}
    both = [change for change in changes if change.kind == "replaced"]
    assert kinds["reworded: both"].count == len(both) > 0
    for name, side in (("words removed", "removed"), ("words added", "added")):
        alone = [change for change in changes if change.kind == side]
        assert kinds[name].count == len(both) + len(alone)
        assert f"k{kinds[name].number}" in found.classes(both[:1]).split()
    assert found.classes([change for change in changes if change.kind == "moved"]).split().count("k1") == 0


def test_the_counts_say_what_the_changes_do() -> None:
    assert told_counts(CHANGES) == "1 only adds words, 2 reword, 1 only removes words"
    assert told_counts([]) == ""


def test_what_no_requirement_has_is_chosen_as_such(found: Choices, changes: list[Change]) -> None:
    outside = next(change for change in changes if change.owner is None)
    assert {"t0", "b0"} <= set(found.classes([outside]).split())
    assert found.classes([]) == ""


def test_the_classes_of_a_requirement_name_its_terms(found: Choices, changes: list[Change]) -> None:
    inside = next(change for change in changes if change.owner == "BPH-002")
    numbers = {choice.name: choice.number for one in found.lists for choice in one.choices}
    assert set(found.classes([inside]).split()) == {
        f"k{numbers['words added']}",
        f"k{numbers['words removed']}",
        f"k{numbers['reworded: both']}",
        f"t{numbers['safety']}",
        f"b{numbers['lifeguard']}",
    }


def test_more_terms_than_there_are_rules_are_told() -> None:
    names = [(f"term {at:02}", f"term {at:02}") for at in range(MOST + 3)]
    counts = change_choices.Counter({name: 1 for name, _ in names})
    one, numbers = change_choices._list("t", "Topic", "every topic", names, counts)
    assert one.left_out == 3
    assert len(numbers) == MOST


def test_a_list_in_which_everything_fits_each_choice_is_none(pair: Comparison, changes: list[Change]) -> None:
    added = [change for change in changes if change.kind == "added"]
    assert "k" not in {one.key for one in choices(pair, added).lists}
    reworded = [change for change in changes if change.kind == "replaced"]
    assert "k" not in {one.key for one in choices(pair, reworded).lists}


CHANGES = [
    Change(1, "replaced", "a", "b", "X-1", "X-1-c1", "X-1-c1-was"),
    Change(2, "removed", "a", "", "X-1", "X-1-c2", "X-1-c2-was"),
    Change(3, "added", "", "b", "X-2", "X-2-c1"),
    Change(4, "replaced", "a", "b", "X-2", "X-2-c2", "X-2-c2-was"),
]


def test_a_passage_without_changes_has_no_links() -> None:
    assert steps([], CHANGES) == ()


def test_a_link_is_shown_where_there_is_something_to_lead_to() -> None:
    told = [(step.kind, step.anchor, step.where) for step in steps(CHANGES[2:3], CHANGES)]
    assert told == [
        ("previous", "X-1-c2", "not-old not-new"),
        ("previous", "X-1-c2-was", "only-old"),
        ("previous", "X-1-c1", "only-new"),
        ("this", "X-2-c1", "not-old"),
        ("next", "X-2-c2", "not-old"),
        ("next", "X-2-c2-was", "only-old"),
    ]
