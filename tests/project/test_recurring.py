"""Where other handbooks say what a requirement says: told from both ends alike."""

from __future__ import annotations

import pytest

from policy_diff.core.corpus import Corpus
from policy_diff.core.recurrence import gather, newest, recurrences
from policy_diff.project.corpus import load
from policy_diff.project.recurring import Recurring, alike, recurring
from policy_diff.project.statements import plain_words
from sites import ROOT


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(ROOT)


@pytest.fixture(scope="module")
def found(corpus: Corpus) -> dict[str, tuple[Recurring, ...]]:
    return recurring(corpus)


def test_every_recurrence_is_told_of(corpus: Corpus, found: dict[str, tuple[Recurring, ...]]) -> None:
    requirements = list(newest(corpus.originals))
    gathered = gather(requirements)
    expected = {one.id: [other.requirement.id for other in recurrences(one, gathered)] for one in requirements}
    assert {one.id: [other.id for other in found.get(one.id, ())] for one in requirements} == expected


def test_what_is_told_of_words_is_so(corpus: Corpus, found: dict[str, tuple[Recurring, ...]]) -> None:
    words = {one.id: plain_words(one.text) for one in newest(corpus.originals)}
    for identifier, others in found.items():
        for other in others:
            assert (other.how == "same") == (words[identifier] == words[other.id])
            assert bool(other.words) <= (other.how == "nearly")
            assert bool(other.first) == (other.how == "other")
            for difference in other.words:
                assert difference.theirs in " ".join(words[other.id].split())
                assert difference.ours in " ".join(words[identifier].split())
            assert all(there != here for _, there, here in other.fields)


def test_it_is_told_alike_from_both_ends(found: dict[str, tuple[Recurring, ...]]) -> None:
    by_pair = {(identifier, other.id): other for identifier, others in found.items() for other in others}
    both = [(one, by_pair[pair[::-1]]) for pair, one in by_pair.items() if pair[::-1] in by_pair]
    assert both
    for one, back in both:
        assert one.how == back.how
        assert {(d.theirs, d.ours) for d in one.words} == {(d.ours, d.theirs) for d in back.words}
        assert [(name, here, there) for name, there, here in one.fields] == list(back.fields)


def test_those_of_which_the_same_is_said_stand_together(found: dict[str, tuple[Recurring, ...]]) -> None:
    for others in found.values():
        groups = alike(others)
        assert sorted(one.id for group in groups for one in group) == sorted(one.id for one in others)
        order = [("same", "nearly", "other").index(group[0].how) for group in groups]
        assert order == sorted(order)
        assert all(len({(one.how, one.words, one.fields) for one in group}) == 1 for group in groups)
