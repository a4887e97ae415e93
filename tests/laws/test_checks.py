"""The rules on wording can be asked of any text, and place what they find inside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from checked_text import NAME, ROLES, read
from policy_diff.core.checks import fences, leftovers, links, modality, normative, wording
from policy_diff.core.checks.plain_text import plain
from policy_diff.core.corpus import Corpus, File
from policy_diff.core.errors import InputError
from policy_diff.core.rules import RULES
from policy_diff.core.terms import Vocabulary
from policy_diff.formats.requirement_blocks import read_requirements
from strategies import documents, odd, sound

MARKS = st.sampled_from(
    [
        "Visitors **must** ask. ", "hosts should ", "[word] ", "[a](b.md) ", "{++x++} ", "{r}`VIS-009` ", "VIS-009 ",
        "`", "**", "TODO ", "~~x~~ ", "<ins>", "the the ", "\n", "\n\n", "> ", "- ", "1. ", "```\n", ":::{note}\n",
        ":::\n", ":::{req} VIS-001\n", ":topics: a\n", ":modality: must\n", "---\n", "[a]: b.md\n", "![a](", "[^1]",
        "# ", "May ", "visitors normally ask ", "No host **may** ", "'", "% ", "::{req} VIS-002\n", "<!-- ",
        "\u200b", "]", "(#", "{ref}`",
    ]
)  # fmt: skip
TEXTS = st.one_of(documents, odd, st.lists(MARKS, max_size=20).map("".join))


def faults(source: str) -> list[InputError]:
    text = read(source)
    corpus = Corpus((text.handbook,), Vocabulary(()))
    found: list[InputError] = []
    for each in (modality.faults_of(text, ROLES), normative.faults_of(text, ROLES)):
        found += each
    for each in (leftovers.faults_of(text), fences.faults_of(text)):
        found += each
    return [*found, *(fault for _, fault in links.faults_of(corpus, [text], frozenset()))]


@settings(max_examples=400)
@given(TEXTS)
@example("1. :::{req} VIS-001")
@example("[a](<")
@example("![a](")
def test_every_text_can_be_asked_and_faults_stand_inside_it(source: str) -> None:
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for fault in faults(source):
        place = fault.place
        assert place is not None
        assert place.source == NAME
        assert place.line is not None
        assert place.column is not None
        assert place.text == lines[place.line - 1]
        assert place.column >= 1
        assert place.column - 1 + place.width <= max(len(place.text), place.column)
        assert fault.code in RULES
        assert fault.problem
        assert fault.cure.endswith(".")


@settings(max_examples=150)
@given(sound)
def test_a_plain_paragraph_above_moves_faults_and_does_no_more(text: str) -> None:
    def told(source: str, down: int) -> Iterable[tuple[str, str, int, int | None]]:
        return [
            (fault.code, fault.problem, (fault.place.line or 0) - down, fault.place.column)
            for fault in faults(source)
            if fault.place
        ]

    assert told(f"Visits end.\n\n{text}", 2) == told(text, 0)


@given(TEXTS)
def test_plain_words_keep_every_offset(source: str) -> None:
    words = plain(source)
    assert len(words.words) == len(words.own) == len(source)
    assert all(0 <= start <= end <= len(source) for start, end in words.bold)


@settings(max_examples=50)
@given(TEXTS, TEXTS)
def test_faults_of_a_corpus_stand_in_the_order_of_its_files(first: str, second: str) -> None:
    text = read(first)
    version = replace(text.version, files=(File("b.md", first), File("a.md", second)), requirements=())
    corpus = Corpus((replace(text.handbook, versions=(version,)),), Vocabulary(()))
    found = wording.faults_of(corpus, frozenset())
    places = [
        ("ba".index(fault.place.source[0]), fault.place.line or 0, fault.place.column or 0)
        for fault in found
        if fault.place
    ]
    assert places == sorted(places)
    assert len(places) == len(found)


def test_what_was_told_is_not_told_again_and_does_not_mislead() -> None:
    source = "# A\n\n[a](#b)\n\n:::{req} VIS-001\n:topics: a\n:verified-by: judgement\n\n```\nVisitors **must** ask.\n"
    text = read(source)
    corpus = Corpus((text.handbook,), Vocabulary(()))
    read_requirements(source, NAME, "VIS", "2024", (told := []).append)
    assert [(fault.code, fault.place and fault.place.line) for fault in told] == [("P403", 5)]
    assert [fault.code for fault in wording.faults_of(corpus, frozenset(), told)] == ["P403"]  # the fence, at line 9
    assert wording.faults_of(corpus, frozenset(), told)[0].place != told[0].place
    again = wording.faults_of(corpus, frozenset(), [*told, *wording.faults_of(corpus, frozenset(), told)])
    assert again == ()


def test_what_two_handbooks_are_made_from_is_told_of_once() -> None:
    first = read("# A\n\nHosts [all] ask.\n\nText.\n")
    second = read("# A\n\nVisitors [all] ask.\n\nSome [more].\n")
    corpus = Corpus((first.handbook, replace(second.handbook, code="VIT")), Vocabulary(()))
    lines = [fault.place.line for fault in wording.faults_of(corpus, frozenset()) if fault.place]
    assert lines == [3, 5]
