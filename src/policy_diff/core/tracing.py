"""From each requirement to the entry of the source that it restates, and from each entry to its requirements."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policy_diff.core.markdown import parse_once
from policy_diff.core.requirement_opening import OPENING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.requirement import Requirement
    from policy_diff.core.sources import ListedHandbook, Source, SourceEntry


@dataclass(frozen=True, slots=True)
class Trace:
    """What one requirement of one version restates.

    Attributes:
        handbook: its handbook.
        version: its version.
        requirement: the requirement as this version has it.
        source: the source that it names, or else its version; `None` where neither names one that is held.
        listed: what the source says of the handbook that the entry belongs to; `None` where there is no entry.
        entry: the entry of that source; `None` where none is found.
    """

    handbook: Handbook
    version: Version
    requirement: Requirement
    source: Source | None
    listed: ListedHandbook | None
    entry: SourceEntry | None


_Entry = tuple[str, str, "SourceEntry"]


@dataclass(frozen=True, slots=True)
class Tracing:
    """Every trace of a corpus.

    Attributes:
        traces: by handbook and version, in the order of the text.
    """

    traces: tuple[Trace, ...]
    _forth: dict[tuple[str, str], Trace] = field(init=False, repr=False, compare=False)
    _back: dict[_Entry, tuple[Trace, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the traces both ways."""
        forth = {(found.requirement.id, found.version.id): found for found in self.traces}
        back: defaultdict[_Entry, list[Trace]] = defaultdict(list)
        for found in self.traces:
            if found.source and found.listed and found.entry and not found.handbook.master:
                back[found.source.key, found.listed.code, found.entry].append(found)
        object.__setattr__(self, "_forth", forth)
        object.__setattr__(self, "_back", {key: tuple(found) for key, found in back.items()})

    def of(self, requirement: Requirement) -> Trace | None:
        """Find the trace of a requirement of a version; `None` where the corpus has no such one."""
        return self._forth.get((requirement.id, requirement.version))

    def restating(self, source: Source, listed: ListedHandbook, entry: SourceEntry) -> tuple[Trace, ...]:
        """Give the traces that lead to an entry, in their order; not again those of what is made from a master."""
        return self._back.get((source.key, listed.code, entry), ())


def trace(corpus: Corpus) -> Tracing:
    """Trace every requirement of every version to the entry that it restates.

    A requirement restates the entry of its version's source that its section names, or the one that its field
    `source` names. Where a source lists several entries of one title, the first section of that title restates the
    first of them, the second the second. What is made from a master restates what the master does.
    """
    return Tracing(
        tuple(
            found
            for handbook in corpus.handbooks
            for version in handbook.versions
            for found in _traces(corpus, handbook, version)
        )
    )


def own_source(requirement: Requirement) -> tuple[str, str]:
    """Give the key and the title that the field `source` of a requirement names; both empty where it has none."""
    key, _, title = (requirement.source or "").partition(",")
    return key.strip(), title.strip()


def _traces(corpus: Corpus, handbook: Handbook, version: Version) -> Iterator[Trace]:
    numbers: dict[str, int] | None = None
    for requirement in version.requirements:
        key, own_title = own_source(requirement)
        source = corpus.source(key or version.source)
        title = own_title or requirement.section or (corpus.master_of(handbook) or handbook).title
        found = _entries(source, handbook.master or handbook.code, title, anywhere=bool(own_title)) if source else []
        at = 0
        if len(found) > 1 and not own_title:
            numbers = _numbers(version) if numbers is None else numbers
            at = numbers.get(requirement.id, 0)
        listed, entry = found[at] if at < len(found) else (None, None)
        yield Trace(handbook, version, requirement, source, listed, entry)


def _entries(source: Source, code: str, title: str, *, anywhere: bool) -> Sequence[tuple[ListedHandbook, SourceEntry]]:
    """Give the entries of a title: of the handbook itself; of others where it is not listed, or its author says so."""
    listed = source.listed(code)
    own = _named(listed, title) if listed else []
    if own or (listed and not anywhere):
        return own
    return [found for other in source.handbooks for found in _named(other, title)]


def _named(listed: ListedHandbook, title: str) -> list[tuple[ListedHandbook, SourceEntry]]:
    return [(listed, entry) for entry in listed.entries if title == entry.title or title in entry.sections]


def _numbers(version: Version) -> dict[str, int]:
    """Number the section of each requirement among those of the same title, from 0."""
    seen: Counter[str] = Counter()
    found: dict[str, int] = {}
    for file in version.files:
        for path, section in parse_once(file.text).sections():
            title = " ".join(path[-1].split()) if path else ""
            for block in section.blocks:
                if opening := OPENING.match(block.text):
                    found[opening["id"].strip()] = seen[title]
            seen[title] += 1
    return found
