"""What the search finds: every wording of every requirement, the text between them, and the handbooks themselves.

One thing is found once. A wording that several versions share, and a passage that is the same in several, is one
result: it leads to where a reader reads it now, or read it last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.corpus import document_name
from policy_diff.core.document import Kind
from policy_diff.core.feature import slug
from policy_diff.core.markdown import parse_once
from policy_diff.core.plain_words import capitalised
from policy_diff.formats.html.inline import words
from policy_diff.project import addresses
from policy_diff.project.statements import plain_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.document import Block
    from policy_diff.core.requirement import Requirement
    from policy_diff.project.history import History

Status = Literal["current", "earlier", "withdrawn", "unheld"]
"""Whether a result stands in the newest version held; if not, it is an earlier wording or passage, a requirement that
was withdrawn, or one that the newest version, held in part, does not have."""

Facet = Literal["handbook", "topic", "role", "kind", "version", "status", "text"]
"""What the search can be narrowed by."""

STATEMENT, PASSAGE, HANDBOOK = "statement", "passage", "handbook"
"""Kinds of results beside modalities: a requirement without an obligation, text between requirements, a handbook."""

OWN, MADE = "own", "made"
"""Whether the text is a handbook's own, or was made from that of a master."""


@dataclass(frozen=True, slots=True)
class Searchable:
    """Something that the search can find.

    Attributes:
        address: where it leads, from the root of the site.
        name: its ID, where it is a requirement.
        title: the section it stands in, or its own title.
        text: its words.
        facets: what it can be narrowed by: pairs of a facet and a value, which is a word with hyphens.
        document: of a passage, the name of the document that it stands in.
        heading: the number of the heading in that document that it stands under, from 1; 0 where there is none.
    """

    address: str
    name: str
    title: str
    text: str
    facets: tuple[tuple[Facet, str], ...]
    document: str = ""
    heading: int = 0


def searchables(corpus: Corpus, histories: Iterable[History]) -> tuple[Searchable, ...]:
    """Give everything that the search finds: handbooks, then requirements by ID, then passages in order of the text.

    Args:
        corpus: the handbooks.
        histories: the history of each of their requirements.
    """
    said = _Said()
    handbooks = [handbook for handbook in corpus.handbooks if handbook.published]
    found = [_handbook(handbook) for handbook in handbooks]
    found += [one for history in histories for one in said.requirement(history)]
    found += [one for handbook in handbooks for one in said.passages(handbook)]
    return tuple(found)


def _handbook(handbook: Handbook) -> Searchable:
    facets = (*_where(handbook, (handbook.current,), "current"), ("kind", HANDBOOK))
    return Searchable(addresses.handbook(handbook), "", handbook.title, handbook.about or handbook.title, facets)


def _where(handbook: Handbook, versions: Iterable[Version], status: Status) -> Iterator[tuple[Facet, str]]:
    """Yield the facets of what stands in some versions of a handbook."""
    yield "handbook", handbook.folder
    yield from (("version", slug(version.label)) for version in versions)
    yield "status", status
    yield "text", MADE if handbook.master else OWN


class _Said:
    """Reads the words of texts; most stand in several versions, and are read once."""

    def __init__(self) -> None:
        self._bodies: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def requirement(self, history: History) -> Iterator[Searchable]:
        """Yield the wordings of a requirement, the last one first; those that only data tell apart are one."""
        handbook = history.handbook
        seen: set[str] = set()
        for wording in reversed(history.wordings):
            text = self._requirement(wording.requirement)
            if text in seen:
                continue
            seen.add(text)
            versions = [
                version
                for other in history.wordings
                if self._requirement(other.requirement) == text
                for version in other.versions
            ]
            last = wording is history.last
            place = addresses.version(handbook, wording.versions[-1], history.id)
            facets = (*_where(handbook, versions, _status(history, last=last)), *_about(wording.requirement))
            yield Searchable(
                addresses.requirement(history.id) if last else place,
                history.id,
                self._words(wording.requirement.section) or handbook.title,
                text,
                facets,
            )

    def passages(self, handbook: Handbook) -> Iterator[Searchable]:
        """Yield what a handbook says between its requirements, by section: the same words of several versions once."""
        found: dict[tuple[tuple[str, ...], str], tuple[str, str, int, list[Version]]] = {}
        for version in reversed(handbook.published):
            for file in version.files:
                document, heading = document_name(handbook.folder, file.name), 0
                for path, section in parse_once(file.text).sections():
                    heading += bool(section.level)
                    if text := words_of(block for block in section.blocks if _between(block)):
                        place = addresses.document(document), document, heading if section.level else 0
                        found.setdefault((path, text), (*place, []))[-1].append(version)
        for (path, text), (address, document, heading, versions) in found.items():
            title = self._words(path[-1]) if path else handbook.title
            status: Status = "current" if handbook.current in versions else "earlier"
            facets = (*_where(handbook, versions, status), ("kind", PASSAGE))
            yield Searchable(address, "", title, text, facets, document, heading)

    def _requirement(self, requirement: Requirement) -> str:
        if requirement.text not in self._texts:
            self._texts[requirement.text] = plain_words(requirement.text)
        return self._texts[requirement.text]

    def _words(self, body: str) -> str:
        if body not in self._bodies:
            self._bodies[body] = words(body)
        return self._bodies[body]


def _between(block: Block) -> bool:
    """Tell whether a block stands between requirements, and is no heading."""
    return block.owner is None and block.kind is not Kind.HEADING


def _about(requirement: Requirement) -> Iterator[tuple[Facet, str]]:
    """Yield the facets of what a requirement says."""
    yield from (("topic", slug(topic)) for topic in requirement.topics)
    asked = requirement.obligation
    if asked:
        yield "role", slug(asked.bearer)
    yield "kind", asked.modality.value if asked else STATEMENT


def _status(history: History, *, last: bool) -> Status:
    if not last:
        return "earlier"
    if history.lost:
        return "unheld"
    return "withdrawn" if history.withdrawn else "current"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that the search can be narrowed to.

    Attributes:
        value: the value, as the index has it.
        title: what readers call it.
    """

    value: str
    title: str


def choices(corpus: Corpus, found: Iterable[Searchable]) -> dict[Facet, tuple[Choice, ...]]:
    """Give what a reader can narrow the search to, by facet, each in the order in which it is offered.

    Args:
        corpus: the handbooks.
        found: everything that the search finds.
    """
    used = {facet for one in found for facet in one.facets}
    names: dict[Facet, list[tuple[str, str]]] = {
        "handbook": [(one.folder, one.title) for one in (*corpus.originals, *_made(corpus))],
        "topic": _terms(corpus, "topic"),
        "role": _terms(corpus, "role"),
        "kind": [*_KINDS],
        "version": [(slug(version.label), version.label) for version in _versions(corpus)],
    }
    return {
        facet: tuple(Choice(value, title) for value, title in dict(listed).items() if (facet, value) in used)
        for facet, listed in names.items()
    }


_KINDS: Final = (
    ("must", "must"),
    ("must-not", "must not"),
    ("should", "should"),
    ("normally", "normally"),
    ("may", "may"),
    (STATEMENT, "states a purpose or a fact"),
    (PASSAGE, "text between requirements"),
    (HANDBOOK, "a handbook as a whole"),
)


def _made(corpus: Corpus) -> Iterator[Handbook]:
    return (handbook for handbook in corpus.handbooks if handbook.master)


def _terms(corpus: Corpus, kind: Literal["topic", "role"]) -> list[tuple[str, str]]:
    return [(slug(name), capitalised(name)) for name in sorted(corpus.vocabulary.names(kind))]


def _versions(corpus: Corpus) -> list[Version]:
    """Give the versions of all handbooks, the newest first; one without a day stands after those that have one."""
    every = [version for handbook in corpus.handbooks for version in reversed(handbook.published)]
    return sorted(every, key=lambda version: version.effective.toordinal() if version.effective else 0, reverse=True)
