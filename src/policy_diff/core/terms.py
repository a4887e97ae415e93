"""The vocabulary: one term for each role, event, action, condition and topic, for all handbooks."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.errors import InputError
from policy_diff.core.obligation_grammar import Locate, nowhere
from policy_diff.core.relations import UNRELATED, Relations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.obligation import Obligation
    from policy_diff.core.readers import Reader

Kind = Literal["role", "event", "action", "condition", "topic"]

KINDS: Final[tuple[Kind, ...]] = ("role", "event", "action", "condition", "topic")
"""Every kind of term, in the order the vocabulary lists them."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term.

    Attributes:
        name: the term itself, lower case.
        kind: what it names.
        gloss: what it means, in a few words.
    """

    name: str
    kind: Kind
    gloss: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The closed set of terms that obligations are written in.

    Attributes:
        terms: every term, in the order of the file.
        relations: how they hang together.
        readers: who reads the handbooks, in the order of the file, each with the roles that are hers.
    """

    terms: tuple[Term, ...]
    relations: Relations = UNRELATED
    readers: tuple[Reader, ...] = ()
    _names: dict[Kind, frozenset[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the terms by kind."""
        names = {kind: frozenset(term.name for term in self.terms if term.kind == kind) for kind in KINDS}
        object.__setattr__(self, "_names", names)

    def names(self, kind: Kind) -> frozenset[str]:
        """Give the terms of one kind."""
        return self._names[kind]

    def gloss(self, name: str, kind: Kind) -> str | None:
        """Give what a term means, or `None` where there is no such term of that kind."""
        return next((term.gloss for term in self.terms if term.name == name and term.kind == kind), None)

    def near(self, name: str, kind: Kind) -> tuple[str, ...]:
        """Give up to three terms of one kind that are written much like a name, the nearest first."""
        return tuple(get_close_matches(name, sorted(self._names[kind]), 3, 0.6))

    def check(
        self, obligation: Obligation, locate: Locate = nowhere, requirement: str | None = None
    ) -> tuple[InputError, ...]:
        """Look up every term of an obligation.

        Args:
            obligation: the obligation.
            locate: gives the place of a piece of a field, for the errors.
            requirement: the ID of its requirement, for the errors.

        Returns:
            One error for each term that the vocabulary does not hold, in the order of the fields.
        """
        return tuple(self._unknown(_used(obligation), locate, requirement))

    def check_topics(
        self, topics: Iterable[str], locate: Locate = nowhere, requirement: str | None = None
    ) -> tuple[InputError, ...]:
        """Look up the topics of a requirement, as `check` does its obligation's terms."""
        used: list[tuple[str, Kind, str, int]] = []
        offset = 0
        for topic in topics:
            used.append((topic, "topic", "topics", offset))
            offset += len(topic) + len(", ")
        return tuple(self._unknown(used, locate, requirement))

    def _unknown(
        self, used: Iterable[tuple[str, Kind, str, int]], locate: Locate, requirement: str | None
    ) -> Iterator[InputError]:
        for name, kind, where, offset in used:
            if name in self._names[kind]:
                continue
            near = self.near(name, kind)
            hint = f"Did you mean {' or '.join(f'`{term}`' for term in near)}? " if near else ""
            yield InputError(
                f"unknown {kind} '{name}'",
                cure=f"{hint}Use a term of the vocabulary, or add this one to it with its meaning.",
                place=locate(where, offset, len(name)),
                requirement=requirement,
                code="O301",
            )


def used_terms(obligation: Obligation) -> Iterator[tuple[Kind, str]]:
    """Give each term of an obligation with its kind, in the order of the fields; one that stands twice comes twice."""
    for name, kind, _, _ in _used(obligation):
        yield kind, name


def _used(obligation: Obligation) -> Iterator[tuple[str, Kind, str, int]]:
    """Yield each term of an obligation with its kind, its field and its offset there."""
    yield obligation.bearer, "role", "bearer", 0
    if obligation.on:
        offset = 0
        for occasion in obligation.on.occasions:
            whole = str(occasion)
            yield occasion.event, "event", "on", offset
            at = offset + len(occasion.event)
            if occasion.past:
                at += len(f" past {occasion.past}")
                yield occasion.past.event, "event", "on", at - len(occasion.past.event)
            for word, conditions in ((" if ", occasion.conditions), (" unless ", occasion.unless)):
                for number, condition in enumerate(conditions):
                    at += len(" and ") if number else len(word)
                    yield condition, "condition", "on", at
                    at += len(condition)
            offset += len(whole) + len(" or ")
    yield obligation.action, "action", "action", 0
    if obligation.counterparty:
        yield obligation.counterparty, "role", "counterparty", 0
    if obligation.due:
        yield obligation.due.event, "event", "due", len(str(obligation.due)) - len(obligation.due.event)
