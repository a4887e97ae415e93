"""The A to Z: every term that the handbooks use and every handbook, with the requirements that name it now."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.plain_words import capitalised
from policy_diff.core.terms import used_terms
from policy_diff.project import addresses

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.requirement import Requirement

LeadKind = Literal["topic", "role", "event", "action", "handbook"]

_KINDS: Final[tuple[LeadKind, ...]] = ("handbook", "topic", "role", "event", "action")
"""What leads somewhere, in the order in which those of one name stand."""

_ACTS, _CONCERNED = "acts in", "is concerned in"
"""What a requirement has to do with a role."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a term is used in one way.

    Attributes:
        how: what the requirements have to do with it, in a few words; empty where that goes without saying.
        handbooks: each handbook with the IDs of its requirements, in the order of the text.
    """

    how: str
    handbooks: tuple[tuple[Handbook, tuple[str, ...]], ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Every ID, handbook by handbook."""
        return tuple(identifier for _, ids in self.handbooks for identifier in ids)


@dataclass(frozen=True, slots=True)
class Lead:
    """An entry of the A to Z.

    Attributes:
        title: its words.
        kind: what it names.
        gloss: what it means.
        address: the page about it; empty where there is none.
        uses: where it is used; none where that page tells.
    """

    title: str
    kind: LeadKind
    gloss: str
    address: str = ""
    uses: tuple[Use, ...] = ()


def term_index(corpus: Corpus, topics: Collection[str]) -> tuple[tuple[str, tuple[Lead, ...]], ...]:
    """Give the A to Z: each letter that something begins with, and what does.

    What is made from a master is left out: it has the same numbers and the same terms, each in the words of its type.

    Args:
        corpus: the handbooks.
        topics: the topics that have a page.
    """
    leads = sorted((*_handbooks(corpus), *_terms(corpus, topics)), key=_order)
    return tuple((letter, tuple(found)) for letter, found in groupby(leads, key=lambda lead: lead.title[:1].upper()))


def _order(lead: Lead) -> tuple[str, int]:
    return lead.title.casefold(), _KINDS.index(lead.kind)


def _handbooks(corpus: Corpus) -> Iterator[Lead]:
    for handbook in corpus.known:
        yield Lead(handbook.title, "handbook", handbook.code, addresses.handbook(handbook))


def _terms(corpus: Corpus, topics: Collection[str]) -> Iterator[Lead]:
    """Yield every term of the vocabulary that some requirement of a current version uses."""
    used: dict[tuple[str, str], dict[str, list[tuple[Handbook, str]]]] = {}
    for handbook in (one for one in corpus.originals if one.published):
        for requirement in handbook.current.requirements:
            for kind, name, how in dict.fromkeys(_used(requirement)):
                used.setdefault((kind, name), {}).setdefault(how, []).append((handbook, requirement.id))
    for term in corpus.vocabulary.terms:
        found = used.get((term.kind, term.name))
        if not found or term.kind == "condition":
            continue
        paged = term.kind == "topic" and term.name in topics
        address = addresses.topic(term.name) if paged else ""
        uses = tuple(Use(how, _by_handbook(found[how])) for how in sorted(found))
        yield Lead(capitalised(term.name), term.kind, capitalised(term.gloss), address, uses)


def _used(requirement: Requirement) -> Iterator[tuple[str, str, str]]:
    yield from (("topic", topic, "") for topic in requirement.topics)
    asked = requirement.obligation
    if asked is None:
        return
    for kind, name in used_terms(asked):
        how = (_ACTS if name == asked.bearer else _CONCERNED) if kind == "role" else ""
        yield kind, name, how


def _by_handbook(found: list[tuple[Handbook, str]]) -> tuple[tuple[Handbook, tuple[str, ...]], ...]:
    handbooks = {handbook.folder: handbook for handbook, _ in found}
    return tuple(
        (handbook, tuple(identifier for one, identifier in found if one is handbook)) for handbook in handbooks.values()
    )
