"""The feed of a requirement, as a value: an entry for each wording that it had, and for each time it was withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.feed import Feed, FeedEntry, FeedPassage
from policy_diff.core.word_pieces import word_pieces
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.project.comparisons import comparison
from policy_diff.project.data_changes import SAME_WORDS, data_changes
from policy_diff.project.feed_parts import feed_of, name_of
from policy_diff.project.history_words import NOT_BEFORE, STEP_TITLES, period
from policy_diff.project.statements import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Version
    from policy_diff.project.feed_parts import Followed
    from policy_diff.project.history import History, Wording

_FIRST_WORDS: Final = 80
_LOST: Final = "The version is held in part: it may still stand in the part that is not held."


def requirement_feed(one: Followed, history: History) -> Feed:
    """Make the feed of a requirement of a handbook, newest entry first."""
    first = excerpt(plain_words(history.last.requirement.text), _FIRST_WORDS)
    told = f"{one.handbook.title}: each wording of {history.id}, and what changed in it. {one.whose}".strip()
    name = name_of("feed", "requirement", history.id)
    at = addresses.requirement_feed(history.id), addresses.requirement(history.id)
    entries = tuple(_entries(one, history))[::-1]
    return feed_of(
        name, f"{history.id}, {one.handbook.title}: {first}", told, rights=one.rights, at=at, entries=entries
    )


def _entries(one: Followed, history: History) -> Iterator[FeedEntry]:
    """Yield what happened to a requirement, oldest first."""
    before: Wording | None = None
    for wording, later in zip(history.wordings, (*history.wordings[1:], None), strict=True):
        yield _wording(one, history.id, wording, before)
        before = wording
        if wording.until and not (later and later.versions[0] is wording.until):
            yield _withdrawal(one, history.id, wording, wording.until)
            before = None


def _wording(one: Followed, identifier: str, wording: Wording, before: Wording | None) -> FeedEntry:
    """Tell of a wording; `before` is the one that it took the place of, if it took that of any."""
    version = wording.versions[0]
    old = new = plain_words(wording.requirement.text)
    note, place = NOT_BEFORE.get(wording.step, ""), addresses.version(one.handbook, version, identifier)
    data: tuple[tuple[str, str, str], ...] = ()
    if before:
        old = plain_words(before.requirement.text)
        found = data_changes(before.requirement, wording.requirement, before.versions[-1])
        same = before.requirement.text == wording.requirement.text
        note, data = " ".join(filter(None, (SAME_WORDS if same else "", found.note))), found.fields
        anchor = "" if same and not found else "#data" if same else f"#{identifier}"
        place = f"{addresses.comparison(comparison(one.handbook, before.versions[-1], version))}{anchor}"
    elif wording.step in {"new", "added"}:
        old = ""
    pieces = word_pieces(old, new)
    fields = tuple((name, word_pieces(was, now)) for name, was, now in data)
    passage = FeedPassage(identifier, "", "", pieces, unheld=wording.step == "unheld", note=note, data=fields)
    notes = period(wording, one.made), "" if one.made else one.days[version.id].note
    return _entry(one, ("wording", STEP_TITLES[wording.step]), version, place, notes=notes, passage=passage)


def _withdrawal(one: Followed, identifier: str, wording: Wording, version: Version) -> FeedEntry:
    """Tell that a version has a requirement no longer."""
    lost = absence_from(version, wording.versions[-1]) == "unknown"
    pieces = word_pieces(plain_words(wording.requirement.text), "")
    passage = FeedPassage(identifier, "", "", pieces, unheld=lost, note=_LOST if lost else "")
    place = f"{addresses.comparison(comparison(one.handbook, wording.versions[-1], version))}#{identifier}"
    title = "Not in the newest text held" if lost else "Withdrawn"
    return _entry(one, ("withdrawal", title), version, place, notes=(one.day_note(version),), passage=passage)


def _entry(  # noqa: PLR0913  each is one thing that an entry says
    one: Followed,
    what: tuple[str, str],
    version: Version,
    address: str,
    *,
    notes: tuple[str, ...],
    passage: FeedPassage,
) -> FeedEntry:
    kind, title = what
    return FeedEntry(
        name_of(kind, passage.id, version.id),
        f"{passage.id}, {one.handbook.title}: {title[:1].lower()}{title[1:]} ({version.label})",
        one.moment(version),
        address,
        tuple(filter(None, notes)),
        (passage,),
        ((f"{passage.id}, its words now and its history", addresses.requirement(passage.id)),),
    )
