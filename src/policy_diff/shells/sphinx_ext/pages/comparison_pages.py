"""The pages of each pair of versions: every change, marked and counted, by itself and in the whole text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.changeset import EntryKind
from policy_diff.formats.html import Marker, write_sections
from policy_diff.formats.summary import unseen
from policy_diff.project import addresses
from policy_diff.project.change_choices import choices, told_counts
from policy_diff.project.change_counts import count_changes
from policy_diff.project.change_files import CHANGE_FILES
from policy_diff.project.change_steps import steps
from policy_diff.project.comparisons import comparisons_of
from policy_diff.project.made_texts import made_text
from policy_diff.project.notices import sources_of
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.field_changes import all_field_changes
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.templating import render, within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.corpus import Handbook
    from policy_diff.formats.html import SectionChanges
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.made_texts import MadeText
    from policy_diff.shells.sphinx_ext.content import Content

#: What is said of a section under its title; nothing of one in which only wording changed, for that is seen.
_WORDS: Final = {
    EntryKind.UNCHANGED: "",
    EntryKind.UPDATED: "",
    EntryKind.NEW: "New section",
    EntryKind.REMOVED: "Removed section",
    EntryKind.RENAMED: "Renamed section",
    EntryKind.MOVED: "Moved section",
}

#: The same of a section that came or went as a whole, where the version without it is held in part.
_UNHELD: Final = {EntryKind.NEW: "Section not held before", EntryKind.REMOVED: "Section not held after"}


def comparison_list(content: Content) -> Iterator[Page]:
    """Make the page from which a pair of versions is chosen."""
    handbooks = [(handbook, comparisons_of(handbook)) for handbook in content.corpus.handbooks]
    counts = {addresses.comparison(pair): count_changes(pair) for _, pairs in handbooks for pair in pairs}
    yield Page(
        addresses.COMPARISONS,
        "Compare two versions",
        render("comparisons.html", addresses.COMPARISONS, handbooks=handbooks, counts=counts),
        "Choose two versions of a handbook and see what changed.",
        tuple(Heading(handbook.folder, handbook.title) for handbook, _ in handbooks),
    )


def comparison_pages(content: Content, handbook: Handbook) -> Iterator[Page]:
    """Make a page for every pair of versions of a handbook."""
    for pair in comparisons_of(handbook):
        yield _page(content, pair)
        if pair.shown_whole and count_changes(pair):
            yield _page(content, pair, whole=True)


def _told(pair: Comparison, made: MadeText | None) -> tuple[str, ...]:
    """Say what the sources do not tell, where a version is held in part."""
    parts = [version for version in (pair.old, pair.new) if version.held == "part"]
    if not parts:
        return ()
    which = "Both versions are" if len(parts) > 1 else f"The {'earlier' if pair.old in parts else 'later'} version is"
    said = [f"{which} held in part: what is not held here cannot be compared."]
    if made:
        said = [f"None of its own published text is held: what is compared is what was made here of {made.from_}."]
    said += [version.note for version in parts[:1] if version.note]
    if "+" in pair.unheld:
        said.append(
            "A passage marked ‘not held before’ is not in what is held of the earlier version; "  # noqa: RUF001
            "it may be new, or it may have stood in the part that is not held."
        )
    if "-" in pair.unheld:
        said.append(
            "A passage marked ‘not held after’ is not in what is held of the later version; "  # noqa: RUF001
            "it may have been removed, or it may stand in the part that is not held."
        )
    if absence_from(pair.old, pair.new) == "marked":
        said.append("Words are shown as added where the source marks them so; what they replaced, it may not show.")
    return tuple(said)


def absent(pair: Comparison) -> dict[str, str]:
    """Say, where two texts stand side by side, why one has nothing beside a passage of the other, by the other's side.

    Where the text without it is held in part, it is not known that the passage was not there.
    """
    told = {
        "+": (absence_from(pair.old, pair.new), "Not there yet."),
        "-": (absence_from(pair.new, pair.old), "No longer there."),
    }
    marked = "Not in what is held; the source marks it as added."
    unknown = "Not in what is held."
    return {
        side: known if absence == "known" else marked if absence == "marked" and side == "+" else unknown
        for side, (absence, known) in told.items()
    }


def _section_kind(pair: Comparison, section: SectionChanges) -> str:
    """Say of a section what happened to it, as far as what is held tells."""
    kind = section.reading.entry.kind
    unheld = {EntryKind.NEW: "+", EntryKind.REMOVED: "-"}.get(kind) in pair.unheld
    return _UNHELD[kind] if unheld and not section.reading.shares else _WORDS[kind]


def _levels(sections: Sequence[SectionChanges], *, whole: bool) -> list[int]:
    """Give the level of the heading of each section; 0 for none, where the page's own title is enough."""
    if not whole:
        return [2] * len(sections)
    found: list[int] = []
    for section in sections:
        level = section.reading.entry.level
        lone = level == 1 and "chg" not in section.heading
        found.append(0 if lone or not level else min(max(2, level), max([1, *found[-1:]]) + 1))
    return found


def _page(content: Content, pair: Comparison, *, whole: bool = False) -> Page:
    address = addresses.comparison_whole(pair) if whole else addresses.comparison(pair)
    handbook, old, new = pair.handbook, pair.old, pair.new
    made = made_text(content.corpus, handbook)
    marker = Marker(since=None if made else new.effective, unheld=pair.unheld)
    links = PageLinks(content, address)
    sections = write_sections(pair.change_set, marker, links, context=None if whole else 1, unchanged=whole)
    changes = marker.changes
    counted = Counter(change.kind for change in changes)
    changed = [section for section in sections if section.changes]
    levels = _levels(sections, whole=whole)
    body = render(
        "comparison.html",
        address,
        pair=pair,
        whole=whole,
        handbook=handbook,
        old=old,
        new=new,
        sections=list(zip(sections, levels, strict=True)),
        unseen=unseen(pair.change_set),
        changes=changes,
        changed_sections=len(changed),
        kinds=told_counts(changes),
        told=_told(pair, made),
        absent=absent(pair),
        made=made,
        shows_moves=bool(counted["moved"]),
        shows_unheld=bool(counted["not held before"] + counted["not held after"]),
        sources=sources_of(content.corpus, [pair]),
        requirements=len({change.owner for change in changes if change.owner}),
        section_kind=lambda section: _section_kind(pair, section),
        choices=choices(pair, changes),
        steps=lambda own: steps(own, changes),
        files=CHANGE_FILES,
        pairs=comparisons_of(handbook),
        counts={addresses.comparison(found): count_changes(found) for found in comparisons_of(handbook)},
        data=() if whole else tuple(all_field_changes(pair)),
    )
    title = f"{handbook.title}: what changed from {within(old.label)} to {within(new.label)}"
    indexed = new.published and new is handbook.current and pair.adjacent
    gone = "" if indexed else " (superseded)" if new.published else " (draft)"
    listed = [section for section, level in zip(sections, levels, strict=True) if level and not section.left]
    return Page(
        address,
        f"{title}{', in the whole text' if whole else ''}{gone}",
        body,
        f"{title}: {len(changes)} changes, each marked in its place{' in the whole text' if whole else ''}.",
        tuple(
            Heading(section.anchor, section.title, str(len(section.changes)) if section.changes else "")
            for section in listed
        ),
        () if whole else tuple((form.name, form.write(content.corpus, pair)) for form in CHANGE_FILES),
        indexed=indexed and not whole,
        scripts=("compare.js",),
    )
