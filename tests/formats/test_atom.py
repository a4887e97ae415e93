"""Feeds as Atom: what RFC 4287 asks for, nothing that depends on the day, and text that stays text."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atom_reader import ATOM, entries, faults, links, parse, text
from page_reader import read
from policy_diff.core.feed import Feed, FeedEntry, FeedPassage
from policy_diff.core.moments import read_date
from policy_diff.core.word_pieces import word_pieces
from policy_diff.formats.atom import entry_html, entry_text, passage_text, write_feed
from policy_diff.project.feed_parts import moment_of

DAY = moment_of(read_date("2024-07-01"))
CHANGED = FeedPassage("ABC-001", "reworded", "Water", word_pieces("within 30 minutes", "within 45 minutes"))
ENTRY = FeedEntry(
    "urn:uuid:1", "Rules: 1 July 2024", DAY, "compare/x/", ("Quicker.",), (CHANGED,), (("More", "updates/2024-07-01/"),)
)
FEED = Feed("urn:uuid:0", "Rules", "What changed.", "Not official.", "feeds/x.atom", "handbooks/x/", (ENTRY,), DAY)

HOSTILE = "<script>alert(1)</script> & \"quotes' ]]> \0\x0b\ud800\ufffe é 学 \u202e <!-- <svg/onload=alert(1)>"


def written(feed: Feed) -> bytes:
    return write_feed(feed, lambda address: f"https://rules.example/{address}").encode()


def test_a_feed_is_what_the_standard_asks_for() -> None:
    feed = parse(written(FEED))
    assert faults(feed) == []
    assert links(feed) == {
        "self": "https://rules.example/feeds/x.atom",
        "alternate": "https://rules.example/handbooks/x/",
    }
    assert [text(feed, name) for name in ("subtitle", "rights", "generator")] == [
        "What changed.",
        "Not official.",
        "policy-diff",
    ]
    (entry,) = entries(feed)
    assert links(entry) == {"alternate": "https://rules.example/compare/x/"}
    assert text(entry, "updated") == "2024-07-01T00:00:00+01:00"
    assert [one.get("term") for one in entry.iter(f"{ATOM}category")] == ["ABC-001"]
    assert text(entry, "summary") == "Quicker.\n\nABC-001 (reworded)\n\nwithin [removed: 30] [added: 45] minutes"
    assert "within [removed: <del>30</del>] [added: <ins>45</ins>] minutes" in text(entry, "content")
    assert '<a href="https://rules.example/updates/2024-07-01/">More</a>' in text(entry, "content")


def test_the_reader_of_these_tests_finds_what_is_wrong() -> None:
    sound = written(replace(FEED, entries=(ENTRY, replace(ENTRY, id="urn:uuid:2"))))
    assert faults(parse(sound)) == []
    for old, new in (
        (b"urn:uuid:2", b"urn:uuid:1"),
        (b"2024-07-01T00:00:00+01:00", b"1 July 2024"),
        (b"<name>policy-diff</name>", b"<name/>"),
        (b'rel="self"', b'rel="via"'),
        (b'type="html"', b'type="application/json"'),
        (b'href="https://rules.example/compare/x/"', b'href=""'),
    ):
        assert old in sound
        assert faults(parse(sound.replace(old, new, 1))), new


def test_a_feed_without_an_entry_is_one_all_the_same() -> None:
    assert faults(parse(written(replace(FEED, entries=())))) == []


def test_of_several_requirements_the_summary_names_the_ids_and_the_content_has_the_words() -> None:
    more = replace(
        ENTRY, passages=(CHANGED, replace(CHANGED, id="ABC-002"), replace(CHANGED, id="", said="title, new"))
    )
    assert entry_text(more) == "Quicker.\n\nRequirements touched: ABC-001, ABC-002."
    said = unescape(re.sub(r"<[^>]+>", "", entry_html(more, str)))
    for passage in more.passages:
        assert all(paragraph in said for paragraph in passage_text(passage))
    assert said.count("Water") == 1, "the title of a section stands once before what stands in it"


def test_nothing_in_a_feed_is_more_than_text() -> None:
    passage = FeedPassage(
        "ABC-001",
        HOSTILE,
        HOSTILE,
        word_pieces(HOSTILE, "x"),
        note=HOSTILE,
        data=((HOSTILE, word_pieces("", HOSTILE)),),
    )
    entry = replace(ENTRY, title=HOSTILE, said=(HOSTILE,), passages=(passage,), links=((HOSTILE, 'x/" onclick="y'),))
    feed = parse(written(replace(FEED, title=HOSTILE, subtitle=HOSTILE, rights=HOSTILE, entries=(entry,))))
    assert faults(feed) == []
    content = text(entries(feed)[0], "content")
    assert set(re.findall(r"<(/?\w+)", content)) == {
        f"{end}{tag}" for tag in ("p", "b", "h3", "blockquote", "del", "ins", "a") for end in ("", "/")
    }
    assert read(f"<html lang='en'><title>t</title><body>{content}</body></html>").handlers == []


@given(st.text(), st.text())
def test_any_text_makes_a_feed_that_can_be_parsed(old: str, new: str) -> None:
    passage = replace(CHANGED, section=old, pieces=word_pieces(old, new))
    feed = replace(FEED, title=old or "-", entries=(replace(ENTRY, said=(new,), passages=(passage,)),))
    assert [fault for fault in faults(parse(written(feed))) if "no title" not in fault] == []


def test_no_moment_stands_in_a_feed_but_those_of_its_value() -> None:
    """A feed says when it was updated: were it told nothing, feedgen would say that it was now."""
    moments = re.findall(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^<]*", written(FEED))
    assert set(moments) == {b"2024-07-01T00:00:00+01:00"}


@pytest.mark.parametrize("module", ["policy_diff.formats.atom", "policy_diff.project.feeds"])
def test_nothing_loads_feedgen_before_a_feed_is_written(module: str) -> None:
    program = f"import sys, {module}; sys.exit('feedgen' in sys.modules or 'lxml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
