"""Laws of the arrangement by topic: nothing is lost, nothing stands twice, and the order of the input says nothing."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.alignment import Profile
from policy_diff.core.arrangement import NO_TOPIC, Arrangement, Statement
from policy_diff.core.arranging import arrange, arrange_each
from policy_diff.core.changeset import Change
from policy_diff.core.corpus import File, Handbook, Version
from policy_diff.core.likeness import gather, setter_aside
from policy_diff.core.reading import merged, read, visible
from policy_diff.core.telling import ALIKE, tell
from policy_diff.core.words import split
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project.comparisons import Comparison, comparison
from policy_diff.project.statements import changed

CODES = ["AAA", "BBB", "CCC", "DDD"]
TOPICS = ["report", "feedback", "well-being"]
SET_ASIDE = setter_aside(["school", "provider"])

WORDS = st.lists(
    st.sampled_from(
        ["the", "school", "provider", "must", "may", "tell", "staff", "at", "once", "report", "draft", ","]
    ),
    min_size=1,
    max_size=9,
).map(" ".join)


@st.composite
def statements(draw: st.DrawFn) -> list[Statement]:
    """Draw statements of several handbooks, with an ID each."""
    found = []
    for number in range(draw(st.integers(0, 14))):
        words = draw(WORDS)
        code = draw(st.sampled_from(CODES))
        found.append(
            Statement(
                code,
                f"{code}-{number:03d}",
                draw(st.sampled_from(["new", "reworded", "removed", "data changed"])),
                words,
                words,
                topics=tuple(draw(st.lists(st.sampled_from([*TOPICS, "unlisted"]), max_size=3, unique=True))),
                action=draw(st.sampled_from(["", "tell", "share"])),
                heading=draw(st.booleans()),
            )
        )
    return found


def put(found: list[Statement]) -> Arrangement:
    return arrange(found, CODES, TOPICS, SET_ASIDE)


@given(statements())
def test_every_statement_is_shown_once_and_referred_to_under_its_other_topics(found: list[Statement]) -> None:
    arranged = put(found)
    assert Counter(one.id for part in arranged.topics for one in part.shown) == Counter(one.id for one in found)
    homes = {one.id: part.topic for part in arranged.topics for one in part.shown}
    referred = {(one.id, part.topic): home for part in arranged.topics for one, home in part.elsewhere}
    expected = {(one.id, topic): homes[one.id] for one in found for topic in one.topics if topic != homes[one.id]}
    assert referred == expected
    assert all(homes[one.id] in (one.topics or (NO_TOPIC,)) for one in found)
    for part in arranged.topics:
        for code in CODES:
            assert part.count(code) == sum(
                one.handbook == code and part.topic in (one.topics or (NO_TOPIC,)) for one in found
            )


@given(statements())
def test_by_each_topic_a_statement_is_shown_under_all_of_its_topics(found: list[Statement]) -> None:
    arranged = arrange_each(found, CODES, TOPICS, SET_ASIDE)
    shown = Counter((one.id, part.topic) for part in arranged.topics for one in part.shown)
    assert shown == Counter((one.id, topic) for one in found for topic in one.topics or (NO_TOPIC,))


@given(statements())
def test_a_wording_is_shown_once_for_each_action_by_the_first_of_those_that_most_share(found: list[Statement]) -> None:
    for part in put(found).topics:
        for action in part.actions:
            wordings = action.wordings
            for wording in wordings:
                first = min(
                    (one for one in wording.statements if one.words == wording.shown.words),
                    key=lambda one: CODES.index(one.handbook),
                )
                assert wording.shown.handbook == first.handbook
                assert {*wording.same, *chain(*(one.statements for one in wording.others))} == {*wording.statements}
                for variant in wording.variants:
                    assert (variant.words == wording.shown.words) <= (variant.telling == ALIKE)
            keys = [
                {(SET_ASIDE(one.words), one.heading, one.fate == "removed") for one in wording.statements}
                for wording in wordings
            ]
            assert sum(map(len, keys)) == len(set().union(*keys))  # what is the same stands in one place


def places(part: str, text: str) -> int:
    """Count where the words of one text stand in another, whatever their case."""
    wanted, given_ = split(part.lower()), split(text.lower())
    return sum(given_[at : at + len(wanted)] == wanted for at in range(len(given_) - len(wanted) + 1))


SENTENCES = st.lists(WORDS.map(lambda words: f"{words.capitalize()}."), min_size=1, max_size=3).map(" ".join)


@given(SENTENCES, SENTENCES)
def test_every_difference_that_is_told_in_few_words_has_its_place(one: str, other: str) -> None:
    telling = tell(one, other, SET_ASIDE, lambda _: False)
    for difference in telling.differences:
        assert difference.theirs in one
        assert places(difference.ours or difference.after, other) == 1 or difference.each
        assert bool(difference.after) <= (not difference.ours)
    whole = ["".join(words for words, _ in sentence) for sentence in telling.sentences]
    assert all(sentence in one for sentence in whole)


@given(SENTENCES, SENTENCES)
def test_what_is_told_each_time_can_be_put_back(one: str, other: str) -> None:
    """Where one difference is all there is, the words shown and it give the text."""
    telling = tell(one, other, SET_ASIDE, lambda _: False)
    if len(telling.differences) != 1 or telling.sentences:
        return
    (said,) = telling.differences
    ours, theirs = (said.ours, said.theirs) if said.ours else (said.after, f"{said.after} {said.theirs}")
    back = re.sub(rf"(?<![\w-]){re.escape(ours)}(?![\w-])", lambda _: theirs, other, flags=re.IGNORECASE)
    assert letters(back) == letters(one)


def letters(text: str) -> list[str]:
    return [word.lower() for word in split(text) if word[0].isalnum()]


@given(statements(), st.permutations(CODES))
def test_the_order_in_which_handbooks_are_given_says_nothing(found: list[Statement], codes: list[str]) -> None:
    shuffled = [one for code in codes for one in found if one.handbook == code]
    assert put(shuffled) == put(found)


@pytest.mark.parametrize("shared", [1, 60, 1200], ids=lambda shared: f"{1200 // shared} share a word")
def test_the_work_grows_with_the_number_of_texts_and_not_with_its_square(
    monkeypatch: pytest.MonkeyPatch, shared: int
) -> None:
    """Texts of one action that all differ are the worst there is."""
    weighed = Counter[str]()
    likeness = Profile.likeness

    def counted(self: Profile, other: Profile, least: float) -> float:
        weighed["times"] += 1
        return likeness(self, other, least)

    monkeypatch.setattr(Profile, "likeness", counted)
    own = ("person", "matter", "place", "time", "reason")
    keys = [
        " ".join(["they tell", *(f"{word}{n}" for word in own), f"one{n % shared} two{n // 7 % shared}"])
        for n in range(1200)
    ]
    assert len(gather(keys, list(range(1200)))) == 1200
    assert weighed["times"] <= 12 * 1200


ITEMS = st.lists(
    st.tuples(st.integers(1, 30), st.sampled_from(["paragraph", "requirement"]), st.integers(0, 2)),
    max_size=6,
    unique_by=lambda item: item[0],
)
SECTIONS = st.dictionaries(st.sampled_from(["Flags", "Boats", "Bells"]), ITEMS, max_size=3)


def written(number: int, kind: str, variant: int) -> str:
    end = ["", " It is so on every day of the year.", " It was never so before, as far as anybody knows."][variant]
    words = f"Unique{number} says what matter{number} is to reader{number}, who hears of part{number}.{end}"
    return words if kind == "paragraph" else f":::{{req}} AAA-{number:03d}\n:topics: report\n\n{words}\n:::"


def version(identifier: str, day: date, sections: dict[str, list[tuple[int, str, int]]]) -> Version:
    taken: set[tuple[str, int]] = set()
    parts = ["# Handbook"]
    for title, items in sections.items():
        parts.append(f"## {title}")
        for number, kind, variant in items:
            if (kind, number) not in taken:  # an ID stands once
                parts.append(written(number, kind, variant))
            taken.add((kind, number))
    text = "\n\n".join(parts) + "\n"
    requirements = read_requirements(text, "a.md", "AAA", identifier)
    return Version(identifier, identifier, day, "whole", requirements, files=(File("a.md", text),))


def pair_of(old: dict[str, list[tuple[int, str, int]]], new: dict[str, list[tuple[int, str, int]]]) -> Comparison:
    versions = (version("1", date(2023, 1, 1), old), version("2", date(2024, 1, 1), new))
    handbook = Handbook("AAA", "Handbook", (), versions, "handbook")
    return comparison(handbook, *versions)


@given(SECTIONS, SECTIONS)
def test_every_change_between_two_versions_is_a_statement_once(
    old: dict[str, list[tuple[int, str, int]]], new: dict[str, list[tuple[int, str, int]]]
) -> None:
    pair = pair_of(old, new)
    found = changed(pair)
    before = {one.id: one for one in pair.old.requirements}
    after = {one.id: one for one in pair.new.requirements}
    blocks = [block for reading in read(pair.change_set) for block in merged(reading.blocks)]
    seen = [block for block in blocks if block.seen and visible(block)]
    touched = {block.owner for block in seen if block.owner}
    touched |= before.keys() ^ after.keys()
    touched |= {name for name in before.keys() & after.keys() if before[name].text != after[name].text}
    assert Counter(one.id for one in found if one.id) == Counter(touched)

    plain = Counter[str]()
    for block in seen:
        departs = block.change is Change.MOVED and all(op == "-" for op, _ in block.pieces)
        if block.owner is None and not departs:
            plain.update(matters("".join(text for _, text in (*block.pieces, *block.inner))))
    told = Counter[str]()
    for one in found:
        if not one.id:
            told.update(matters(one.text + one.before))
    assert told == plain


def matters(text: str) -> set[str]:
    """Give the words of a text that no other paragraph has."""
    return {word.strip(".,") for word in text.split() if word.startswith("matter") and word != "matter"}


@given(SECTIONS)
def test_what_did_not_change_is_no_statement(sections: dict[str, list[tuple[int, str, int]]]) -> None:
    assert changed(pair_of(sections, sections)) == ()
