"""List the corpus: the listing of all handbooks, or of those that are named."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.core.listing import (
    HandbookRecord,
    Listing,
    RequirementRecord,
    Restated,
    VersionRecord,
    WordingRecord,
)
from policy_diff.core.requirement_id import number_of, requirement_id
from policy_diff.core.tracing import own_source, trace
from policy_diff.project.at_hand import corpus_at_hand
from policy_diff.project.history import histories_of, step_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.tracing import Trace, Tracing
    from policy_diff.project.history import History


def listing(corpus: Corpus, handbooks: Iterable[Handbook] | None = None) -> Listing:
    """Make the listing of a corpus.

    Args:
        corpus: the corpus.
        handbooks: those of its handbooks to list; by default all, also those of which no text is held.
    """
    tracing = trace(corpus)
    chosen = corpus.known if handbooks is None else handbooks
    return Listing(tuple(_handbook(handbook, tracing) for handbook in chosen), corpus.sources)


def named_handbooks(corpus: Corpus, names: Sequence[str]) -> tuple[Handbook, ...]:
    """Find handbooks by folder, code or title.

    Args:
        corpus: the corpus.
        names: the names; without any, all handbooks are meant.

    Returns:
        Each handbook once, in the order of their folders, also those of which no text is held.

    Raises:
        InputError: there is none of a name; the cure names the nearest.
    """
    known = {name: book for book in corpus.known for name in (book.title, book.code, book.folder)}
    for name in names:
        if name not in known:
            folded = {other.casefold(): other for other in known}
            near = get_close_matches(name.casefold(), folded, 1)
            hint = f"Did you mean '{folded[near[0]]}'? " if near else ""
            raise InputError(
                f"there is no handbook '{name}'",
                cure=f"{hint}Use one of {', '.join(book.folder for book in corpus.known) or 'none held'}.",
            )
    chosen = [known[name] for name in names]
    return tuple(book for book in corpus.known if not names or book in chosen)


def read_listing(names: Sequence[str], start: Path) -> tuple[Listing, tuple[Path, ...]]:
    """Make the listing of the handbooks at hand.

    Args:
        names: folders, codes or titles of handbooks; without any, all are listed.
        start: the folder from which handbooks are looked for, upwards.

    Returns:
        The listing, and the files that the handbooks were read from.

    Raises:
        InputError: there are no handbooks, they are not sound, or there is none of a name.
    """
    corpus, files = corpus_at_hand(start)
    return listing(corpus, named_handbooks(corpus, names)), files


def restated(found: Trace | None) -> Restated:
    """Tell what a requirement restates: the entry that it traces to, else the section of the source that is meant."""
    if found is None:
        return Restated("", "")
    key, title = own_source(found.requirement)
    if found.entry and found.source:
        return Restated(found.source.key, found.entry.title, found.entry.kind, found.entry.line)
    return Restated(key or found.version.source, title or found.requirement.section)


def _handbook(handbook: Handbook, tracing: Tracing) -> HandbookRecord:
    return HandbookRecord(
        handbook.folder,
        handbook.code,
        handbook.title,
        handbook.remits,
        handbook.about,
        handbook.updates,
        tuple(map(_version, handbook.published)),
        tuple(_requirement(history, tracing) for history in histories_of(handbook)),
        handbook.roles,
        handbook.master,
        handbook.note,
    )


def _version(version: Version) -> VersionRecord:
    return VersionRecord(
        version.id,
        version.label,
        version.effective,
        version.held,
        version.source,
        version.note,
        version.update_note,
        tuple(file.name for file in version.files),
        tuple(requirement.id for requirement in version.requirements),
        version.line,
    )


def _requirement(history: History, tracing: Tracing) -> RequirementRecord:
    handbook = history.handbook
    found = [(version, version.requirement(history.id)) for version in handbook.published]
    gone = history.withdrawn.id if history.withdrawn else None
    return RequirementRecord(
        history.id,
        tuple(
            WordingRecord(requirement, step_of(handbook, version, requirement), restated(tracing.of(requirement)))
            for version, requirement in found
            if requirement
        ),
        withdrawn_in=None if history.lost else gone,
        unheld_in=gone if history.lost else None,
        master_id=requirement_id(handbook.master, number_of(history.id)) if handbook.master else "",
    )
