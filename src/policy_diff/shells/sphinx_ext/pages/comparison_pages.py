"""The page of each pair of versions: every change, marked and counted."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.changeset import EntryKind
from policy_diff.formats import brackets, changeset_json
from policy_diff.formats.html import Marker, NoLinks, write_sections
from policy_diff.formats.summary import unseen
from policy_diff.project import addresses
from policy_diff.project.comparisons import comparisons_of
from policy_diff.project.made_texts import made_text
from policy_diff.project.notices import held_note, notice, sources_of
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.field_changes import all_field_changes
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.templating import render, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.formats.html import SectionChanges
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.made_texts import MadeText
    from policy_diff.shells.sphinx_ext.content import Content

#: What is said of a section under its title.
_WORDS: Final = {
    EntryKind.UNCHANGED: "Changed wording",
    EntryKind.UPDATED: "Updated wording",
    EntryKind.NEW: "New section",
    EntryKind.REMOVED: "Removed section",
    EntryKind.RENAMED: "Renamed section",
    EntryKind.MOVED: "Moved section",
}

#: The same of a section that came or went as a whole, where the version without it is held in part.
_UNHELD: Final = {EntryKind.NEW: "Section not held before", EntryKind.REMOVED: "Section not held after"}

_KINDS: Final = ("replaced", "added", "not held before", "removed", "not held after", "moved")


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


@lru_cache(maxsize=512)
def count_changes(pair: Comparison) -> int:
    """Count the changes between two versions as their page does."""
    marker = Marker()
    write_sections(pair.change_set, marker, NoLinks())
    return len(marker.changes)


def _bracketed(content: Content, pair: Comparison) -> str:
    """Write what changed as bracketed text that can be sent on."""
    made = made_text(content.corpus, pair.handbook)
    told = (made.whose, made.how) if made else ()
    said = " ".join(filter(None, (*told, notice(sources_of(content.corpus, [pair])), held_note(pair))))
    lede = f"What changed from {within(pair.old.label)} to {within(pair.new.label)}."
    return brackets.write(pair.change_set, title=pair.handbook.title, lede=lede, notice=said)


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


def _section_kind(pair: Comparison, section: SectionChanges) -> str:
    """Say of a section what happened to it, as far as what is held tells."""
    kind = section.reading.entry.kind
    unheld = {EntryKind.NEW: "+", EntryKind.REMOVED: "-"}.get(kind) in pair.unheld
    return _UNHELD[kind] if unheld and not section.reading.shares else _WORDS[kind]


def _page(content: Content, pair: Comparison) -> Page:
    address = addresses.comparison(pair)
    handbook, old, new = pair.handbook, pair.old, pair.new
    made = made_text(content.corpus, handbook)
    marker = Marker(since=None if made else new.effective, unheld=pair.unheld)
    sections = write_sections(pair.change_set, marker, PageLinks(content, address))
    counted = Counter(change.kind for change in marker.changes)
    stays = [section for section in sections if not section.left]
    data = list(all_field_changes(pair))
    body = render(
        "comparison.html",
        address,
        handbook=handbook,
        old=old,
        new=new,
        adjacent=pair.adjacent,
        sections=sections,
        unseen=unseen(pair.change_set),
        total=len(marker.changes),
        changed_sections=len(stays),
        kinds=[(kind, counted[kind]) for kind in _KINDS if counted[kind]],
        told=_told(pair, made),
        made=made,
        shows_moves=bool(counted["moved"]),
        shows_unheld=bool(counted["not held before"] + counted["not held after"]),
        sources=sources_of(content.corpus, [pair]),
        requirements=len({change.owner for change in marker.changes if change.owner}),
        section_kind=lambda section: _section_kind(pair, section),
        data=data,
    )
    title = f"{handbook.title}: what changed from {within(old.label)} to {within(new.label)}"
    gone = "" if new is handbook.current and pair.adjacent else " (superseded)"
    return Page(
        address,
        f"{title}{gone}",
        body,
        f"{title}: {len(marker.changes)} changes, each marked in its place.",
        tuple(Heading(section.anchor, section.title, str(len(section.changes))) for section in stays),
        (
            ("changes.md", _bracketed(content, pair)),
            ("changes.json", changeset_json.write(pair.change_set)),
        ),
        indexed=pair.adjacent and new is handbook.current,
    )
