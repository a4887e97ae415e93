"""The feeds of handbooks, as values: an entry for each version that changed another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from policy_diff.core.arrangement import GONE
from policy_diff.core.feed import Feed, FeedEntry, FeedPassage
from policy_diff.core.moments import write_date
from policy_diff.core.word_pieces import word_pieces
from policy_diff.formats.entry_words import UNCHANGED
from policy_diff.formats.html.inline import words
from policy_diff.project import addresses
from policy_diff.project.comparisons import published_changes_of
from policy_diff.project.data_changes import SAME_WORDS, data_changes
from policy_diff.project.feed_parts import feed_of, name_of
from policy_diff.project.notices import before_note, held_note, plain_notice
from policy_diff.project.statements import changed, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.arrangement import Statement
    from policy_diff.core.changeset import Pieces
    from policy_diff.core.corpus import Corpus, Version
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.feed_parts import Followed

NEWEST: Final = 40
"""How many entries the feed of all has at most; the feed of a handbook has all of its own."""

_UNHELD: Final = frozenset({"not held before", "not held after"})


def handbook_feed(one: Followed) -> Feed:
    """Make the feed of a handbook: what each version changed, newest first, and the version that is its first here.

    What is not published is not told of: of a handbook that has nothing else, the feed is empty.
    """
    handbook = one.handbook
    told = f"What each version of this handbook changed in the one before. {one.whose}".strip()
    entries = (
        *(_change(one, pair) for pair in reversed(published_changes_of(handbook))),
        *map(partial(_first, one), handbook.published[:1]),
    )
    name = name_of("feed", "handbook", handbook.folder)
    at = addresses.handbook_feed(handbook), addresses.handbook(handbook)
    told = f"{told} {_undated(one)}".strip()
    return feed_of(name, handbook.title, told, rights=one.rights, at=at, entries=entries)


def feed_of_all(corpus: Corpus, feeds: Iterable[Feed], title: str) -> Feed:
    """Make the feed of all handbooks out of theirs: the newest changes, those of one day in the order of the feeds.

    What is made from a master changes with it, and has feeds of its own.

    Args:
        corpus: the handbooks.
        feeds: the feeds of the handbooks whose text is their own.
        title: what the site is called.
    """
    changes = [entry for feed in feeds for entry in feed.entries[:-1]]
    newest = sorted(changes, key=lambda entry: entry.updated, reverse=True)[:NEWEST]
    told = f"What each new version of a handbook changed in the one before, the newest {NEWEST} at most."
    rights = plain_notice(source for source in corpus.sources if source.official)
    title = f"{title}: all changes" if title else "All changes"
    name = name_of("feed", "all")
    at = addresses.FEED_OF_ALL, addresses.UPDATES
    return feed_of(name, title, told, rights=rights, at=at, entries=tuple(newest))


def _undated(one: Followed) -> str:
    """Say how many entries stand under a day that is not the one on which their version took effect."""
    count = 0 if one.made else sum(bool(dated.note) for dated in one.days.values())
    if not count:
        return ""
    which = "one version; its entry says" if count == 1 else f"{count} versions; their entries say"
    return f"No day is known of {which} which day it is listed under."


def _change(one: Followed, pair: Comparison) -> FeedEntry:
    passages = tuple(_passage(found, pair) for found in changed(pair))
    notes = pair.new.update_note, one.day_note(pair.new), one.whose, held_note(pair), before_note(pair)
    links = [("Every change in its place", addresses.comparison(pair))]
    if pair.new.effective and not one.made:
        on = pair.new.effective
        links.append((f"All handbooks that changed on {write_date(on)}", addresses.update(on)))
    return FeedEntry(
        name_of("change set", one.handbook.folder, pair.old.id, pair.new.id),
        f"{one.handbook.title}: {pair.new.label}",
        one.moment(pair.new),
        addresses.comparison(pair),
        tuple(filter(None, (*notes, "" if passages else UNCHANGED))),
        passages,
        tuple(links),
    )


def _first(one: Followed, version: Version) -> FeedEntry:
    count = len(version.requirements)
    told = f"The first version that is held here, with {count} requirement{'' if count == 1 else 's'}."
    address = addresses.version(one.handbook, version)
    return FeedEntry(
        name_of("version", one.handbook.folder, version.id),
        f"{one.handbook.title}: {version.label}",
        one.moment(version),
        address,
        tuple(filter(None, (told, one.day_note(version), one.whose, version.note))),
        (),
        (("Its text", address),),
    )


def _passage(found: Statement, pair: Comparison) -> FeedPassage:
    """Tell what became of a statement."""
    before = (plain_words(found.before) or words(found.before)) if found.before else ""
    sides = (found.words, "") if found.fate in GONE else (before, found.words)
    note = ""
    data: tuple[tuple[str, Pieces], ...] = ()
    if found.fate in {"data changed", "moved"} and not before:
        sides = found.words, found.words
    old, new = pair.old.requirement(found.id), pair.new.requirement(found.id)
    if old and new:
        changes = data_changes(old, new, pair.old)
        note = " ".join(filter(None, (SAME_WORDS if old.text == new.text else "", changes.note)))
        data = tuple((name, word_pieces(was, now)) for name, was, now in changes.fields)
    said = f"title, {found.fate}" if found.heading else found.fate
    return FeedPassage(
        found.id, said, found.section, word_pieces(*sides), unheld=found.fate in _UNHELD, note=note, data=data
    )
