"""The update page of each day, in the publisher's form; beside it stands the same by topic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.formats.entry_words import (
    INDICATION,
    REMOVES,
    REMOVES_OR_STANDS_IN,
    UNCHANGED,
    HeadingWords,
    heading_words,
)
from policy_diff.formats.html import Marker, SectionChanges, write_sections
from policy_diff.project import addresses
from policy_diff.project.notices import before_note, held_note
from policy_diff.project.updates import said_made_alike, undated, write_update
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.pages.topic_pages import update_by_topic_page
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.corpus import Handbook
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.updates import Update
    from policy_diff.shells.sphinx_ext.content import Content
    from policy_diff.shells.sphinx_ext.pages.topic_pages import Places


@dataclass(frozen=True, slots=True)
class _Part:
    """One handbook's part of an update page."""

    handbook: Handbook
    comparison: Comparison | None
    entries: tuple[tuple[HeadingWords, SectionChanges], ...] = ()
    removes: bool = False
    note: str = ""
    before: str = ""
    said: str = ""
    status_name: str = ""
    alike: tuple[Comparison, ...] = ()
    said_alike: str = ""


def update_pages(content: Content) -> Iterator[Page]:
    """Make a page for every day on which a version took effect, and one that lists them."""
    yield Page(
        addresses.UPDATES,
        "Updates by date",
        render(
            "updates.html",
            addresses.UPDATES,
            updates=content.updates,
            undated=undated(content.corpus),
        ),
        "Each day on which a new version of a handbook took effect.",
    )
    for update in content.updates:
        parts = [
            _part(content, found.comparison, addresses.update(update.on), update.alike.get(found.handbook.code, ()))
            if found.comparison
            else _Part(found.handbook, None, said=found.said, status_name=found.status_name)
            for found in update.handbooks
        ]
        yield _page(update, parts)
        yield update_by_topic_page(content, update, _places(update, parts))


def _places(update: Update, parts: Sequence[_Part]) -> Places:
    """Tell where the page of a day shows each requirement, and each section by its handbook and its entry."""
    found: dict[str | tuple[str, int], str] = {}
    for part in parts:
        changes = part.comparison.change_set.entries if part.comparison else ()
        entries = {id(entry): at for at, entry in enumerate(changes)}
        for _, section in part.entries:
            found[part.handbook.code, entries[id(section.reading.entry)]] = section.anchor
            found |= {passage.owner: passage.anchor for passage in section.passages if passage.owner}
    return {key: f"{addresses.update(update.on)}#{anchor}" for key, anchor in found.items()}


def _page(update: Update, parts: Sequence[_Part]) -> Page:
    address = addresses.update(update.on)
    said = {"indication": INDICATION, "removes": REMOVES, "stands_in": REMOVES_OR_STANDS_IN, "unchanged": UNCHANGED}
    body = render("update.html", address, update=update, parts=parts, **said)
    return Page(
        address,
        update.title,
        body,
        update.lede,
        tuple(Heading(part.handbook.folder, part.handbook.title, part.status_name) for part in parts),
        (("update.md", write_update(update)),),
    )


def _part(content: Content, pair: Comparison, address: str, alike: tuple[Comparison, ...]) -> _Part:
    marker = Marker(
        style="bracketed",
        numbered=False,
        since=pair.new.effective,
        unheld=pair.unheld,
        prefix=f"{pair.handbook.code.lower()}-",
    )
    sections = write_sections(pair.change_set, marker, PageLinks(content, address))
    entries = []
    for section in sections:
        shows = bool(section.passages)
        words = None if section.left else heading_words(section.reading, deletions="show", shows=shows)
        if words:
            entries.append((words, section))
    removes = any(change.removed for change in marker.changes)
    return _Part(
        pair.handbook,
        pair,
        tuple(entries),
        removes,
        held_note(pair),
        before_note(pair),
        alike=alike,
        said_alike=said_made_alike(pair.handbook, len(alike)),
    )
