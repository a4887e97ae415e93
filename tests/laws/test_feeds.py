"""Feeds: names for ever that nothing shares, days in order, words that both wordings spell."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.changeset import spell
from policy_diff.core.corpus import Handbook, Version
from policy_diff.core.sources import Source
from policy_diff.core.word_pieces import word_pieces
from policy_diff.formats.html.escape import held_text
from policy_diff.formats.labelled_words import labelled, labelled_html
from policy_diff.project.feed_days import NO_DAY, Dated, feed_days
from policy_diff.project.feed_parts import moment_of, name_of
from strategies import paragraphs

DAYS = st.dates(date(2019, 1, 1), date(2025, 1, 1))
TEXTS = paragraphs | st.text(max_size=60)
PIECES = st.tuples(TEXTS, TEXTS).map(lambda sides: word_pieces(*sides))


@given(TEXTS, TEXTS)
def test_the_pieces_of_words_spell_both_wordings(old: str, new: str) -> None:
    pieces = word_pieces(old, new)
    assert (spell(pieces, "-"), spell(pieces, "+")) == (old, new)


@given(PIECES, st.booleans())
def test_words_as_html_say_what_they_say_as_text(pieces, unheld) -> None:
    html = labelled_html(pieces, unheld=unheld)
    assert unescape(re.sub(r"</?(?:ins|del)>", "", html)) == held_text(labelled(pieces, unheld=unheld))
    assert not re.search(r"<(?!/?(?:ins|del)>)", html)


@given(PIECES)
def test_every_word_that_changed_stands_in_a_label(pieces) -> None:
    told = labelled(pieces)
    for op, words in pieces:
        if words.strip():
            assert {"=": words, "-": f"[removed: {words.strip()}]", "+": f"[added: {words.strip()}]"}[op] in told


def test_a_change_is_set_apart_from_its_neighbours() -> None:
    assert labelled(word_pieces("within 30 minutes", "within 45 minutes")) == "within [removed: 30] [added: 45] minutes"
    assert labelled(word_pieces("a b", "a b; c")) == "a b[added: ; c]"
    assert labelled(word_pieces("", "all new"), unheld=True) == "[not held before: all new]"
    assert labelled_html(word_pieces("<b>", "")) == "[removed: <del>&lt;b&gt;</del>]"


@given(st.lists(st.lists(st.text("abc -:", max_size=3), min_size=1, max_size=3).map(tuple), unique=True, max_size=9))
def test_each_thing_has_a_name_of_its_own(things: list[tuple[str, ...]]) -> None:
    names = [name_of(*parts) for parts in things]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", name) for name in names)


def test_names_are_what_they_were() -> None:
    """Were one another, everything in the feeds would be new to whoever reads them."""
    assert name_of("feed", "all") == "urn:uuid:44d965df-be03-5f1e-9056-963d331a5db6"
    assert name_of("wording", "ABC-001", "2024-01-19") == "urn:uuid:c32159fb-e458-5099-98a3-94a99cf0b1b8"


@st.composite
def handbooks(draw: st.DrawFn) -> tuple[Handbook, dict[str, Source]]:
    """A handbook whose dated versions stand in order, and the sources of its versions."""
    count = draw(st.integers(1, 6))
    days = sorted(draw(st.lists(DAYS, min_size=count, max_size=count)))
    versions = tuple(
        Version(
            f"v{at}", f"Version {at}", draw(st.none() | st.just(day)), "whole", source=f"s{draw(st.integers(0, 2))}"
        )
        for at, day in enumerate(days)
    )
    sources = {
        f"s{at}": Source(f"s{at}", "T", "P", draw(st.none() | DAYS), "L", "Whole.")
        for at in range(draw(st.integers(0, 3)))
    }
    return Handbook("ABC", "Rules", (), versions, "rules"), sources


@given(handbooks())
def test_no_version_is_listed_before_one_that_it_followed(made: tuple[Handbook, dict[str, Source]]) -> None:
    handbook, sources = made
    days = feed_days(handbook, sources.get)
    assert list(days) == [version.id for version in handbook.versions]
    listed = [days[version.id].day for version in handbook.versions]
    assert listed == sorted(listed)
    for version, later in zip(handbook.versions, (*handbook.versions[1:], None), strict=True):
        found = days[version.id]
        if version.effective:
            assert found == Dated(version.effective)
        else:
            assert found.note
            assert later is None or later.effective is None or found.day <= later.effective
    known = {source.published for version in handbook.versions if (source := sources.get(version.source))} - {None}
    if not known and not any(version.effective for version in handbook.versions):
        assert set(listed) == {NO_DAY}


def test_what_stands_for_a_day_that_is_not_known() -> None:
    source = Source("s", "T", "P", date(2024, 1, 19), "L", "Whole.")

    def listed(*versions: tuple[date | None, str]) -> list[tuple[str, str]]:
        made = tuple(Version(f"v{at}", "V", day, "whole", source=key) for at, (day, key) in enumerate(versions))
        found = feed_days(Handbook("ABC", "Rules", (), made, "rules"), {"s": source}.get)
        return [(one.day.isoformat(), one.note) for one in found.values()]

    assert listed((None, "s"), (date(2024, 1, 19), "s")) == [
        ("2024-01-18", "It is listed under 18 January 2024, the last day before the next version."),
        ("2024-01-19", ""),
    ]
    assert listed((None, "s"), (None, "")) == [
        ("2024-01-19", "It is listed under 19 January 2024, the day its source was published."),
        ("2024-01-19", "It is listed under 19 January 2024, the day of the version before."),
    ]
    assert listed((None, "")) == [("1970-01-01", "It is listed under 1 January 1970, which stands for no day.")]


def test_a_day_begins_at_midnight_in_london() -> None:
    assert moment_of(date(2024, 1, 19)).isoformat() == "2024-01-19T00:00:00+00:00"
    assert moment_of(date(2024, 7, 1)).isoformat() == "2024-07-01T00:00:00+01:00"
    assert moment_of(date(2024, 7, 1)) - moment_of(date(2024, 6, 30)) == timedelta(days=1)
