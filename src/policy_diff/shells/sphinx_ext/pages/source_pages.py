"""The page of each published text: its entries, and the requirements that restate each, or why none does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.requirement_id import REQUIREMENT_ID
from policy_diff.core.variants import own_title, renumber
from policy_diff.project import addresses
from policy_diff.project.updates import STATUS_WORDS
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.core.sources import ListedHandbook, Source, SourceEntry
    from policy_diff.shells.sphinx_ext.content import Content

_ID: Final = re.compile(rf"\b{REQUIREMENT_ID}\b")


@dataclass(frozen=True, slots=True)
class _Listed:
    """What a source says of one handbook, as its page shows it; with the types that are made from the handbook.

    Each type gives, for IDs of the handbook, those of its own requirements.
    """

    listed: ListedHandbook
    handbook: Handbook
    said: str
    entries: tuple[_Entry, ...]
    types: tuple[tuple[str, Callable[[Iterable[str]], tuple[str, ...]]], ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry, and the requirements that restate it."""

    entry: SourceEntry
    anchor: str
    requirements: tuple[str, ...]

    @property
    def elsewhere(self) -> bool:
        """Whether the reason why none restates it names requirements that say it from another source."""
        return bool(_ID.search(self.entry.reason))


def source_pages(content: Content) -> Iterator[Page]:
    """Make a page for every source, and one that lists them; none where the handbooks name no source."""
    sources = content.corpus.sources
    if not sources:
        return
    shown = {source.key: tuple(_listed(content, source)) for source in sources}
    counts = {
        source.key: (sum(len(part.entries) for part in shown[source.key]), len(shown[source.key])) for source in sources
    }
    yield Page(
        addresses.SOURCES,
        "Sources",
        render("sources.html", addresses.SOURCES, sources=sources, counts=counts),
        "The published texts that are restated here, and how much of each.",
    )
    for source in sources:
        yield _page(source, shown[source.key])


def _page(source: Source, parts: tuple[_Listed, ...]) -> Page:
    address = addresses.source(source)
    restated = any(entry.requirements for part in parts for entry in part.entries)
    body = render("source.html", address, source=source, parts=parts, restated=restated)
    contents = tuple(Heading(part.handbook.folder, part.handbook.title, str(len(part.entries) or "")) for part in parts)
    return Page(address, source.title, body, f"What is restated here of {source.title}, and where.", contents)


def _listed(content: Content, source: Source) -> Iterator[_Listed]:
    handbooks = {handbook.code: handbook for handbook in content.corpus.known}
    for listed in source.handbooks:
        handbook = handbooks.get(listed.code)
        if handbook is None:
            continue
        entries = []
        for entry in listed.entries:
            found = content.tracing.restating(source, listed, entry)
            anchor = addresses.source(source, listed, entry).partition("#")[2]
            ids = {trace.requirement.id for trace in found}
            entries.append(_Entry(entry, anchor, tuple(sorted(ids & content.histories.keys()))))
        said = "" if handbook.versions else f"{STATUS_WORDS[listed.status]} No text of it is held here."
        yield _Listed(listed, handbook, said, tuple(entries), tuple(_types(content, handbook)))


def _types(content: Content, master: Handbook) -> Iterator[tuple[str, Callable[[Iterable[str]], tuple[str, ...]]]]:
    """Yield each type that is made from a handbook, and what gives its requirements for those of the handbook."""
    for variant in content.corpus.variants_of(master):

        def own(identifiers: Iterable[str], code: str = variant.code) -> tuple[str, ...]:
            made = (renumber(identifier, master.code, code) for identifier in identifiers)
            return tuple(identifier for identifier in made if identifier in content.histories)

        yield own_title(variant.title, master.title), own
