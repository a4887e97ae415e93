"""Where other handbooks say what a requirement says: in the same words, in nearly the same, or in others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from policy_diff.core.alignment import Profile
from policy_diff.core.field_differences import field_texts
from policy_diff.core.kept import kept
from policy_diff.core.likeness import ALIKE, differences
from policy_diff.core.plain_words import FIELD_NAMES
from policy_diff.core.recurrence import gather, newest, recurrences
from policy_diff.core.telling import Difference
from policy_diff.core.words import split
from policy_diff.formats.html.marks import excerpt
from policy_diff.project.statements import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.requirement import Requirement

How = Literal["same", "nearly", "other"]
"""Whether the words are the same; nearly so, sharing at least half of their weight, with little to tell of; or
others."""

_TOLD: Final = 240
"""How many characters at most are told of words that differ; where there are more, the words are others."""

_FIRST: Final = 100
"""How many characters are shown of words that are others."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A requirement of another handbook on the same act.

    Attributes:
        id: its ID.
        handbook: its handbook.
        how: how its words are to those of the requirement that is asked about.
        words: where they are nearly the same, the words that differ: its own, and those in whose place they stand.
        fields: for each field of its data that differs, its name, what it says there, and what it says here.
        first: where its words are others, the first of them.
    """

    id: str
    handbook: Handbook
    how: How
    words: tuple[Difference, ...] = ()
    fields: tuple[tuple[str, str, str], ...] = ()
    first: str = ""


def recurring(corpus: Corpus) -> dict[str, tuple[Recurring, ...]]:
    """Find where the newest version held of every handbook says what the others say.

    What is made from a master says what the master says, and is neither asked about nor found.

    Returns:
        By the ID of each requirement that recurs, where it does, in the order of the handbooks.
    """
    handbooks = {handbook.code: handbook for handbook in corpus.originals}
    found = tuple(newest(handbooks.values()))
    gathered = gather(found)
    where = {
        one.id: tuple(
            _recurring(one, other.requirement, handbooks[other.requirement.handbook], other.differs)
            for other in recurrences(one, gathered)
        )
        for one in found
    }
    return {identifier: others for identifier, others in where.items() if others}


def alike(found: Iterable[Recurring]) -> tuple[tuple[Recurring, ...], ...]:
    """Put together those of which the same is to be said: those in the same words first, those in others last."""
    groups: dict[object, list[Recurring]] = {}
    for one in found:
        groups.setdefault((one.how, one.words, one.fields, one.first), []).append(one)
    order = get_args(How)
    return tuple(tuple(group) for group in sorted(groups.values(), key=lambda group: order.index(group[0].how)))


def _recurring(one: Requirement, other: Requirement, handbook: Handbook, differs: Iterable[str]) -> Recurring:
    """Tell how another requirement says what one says."""
    fields = tuple(_field(name, other, one) for name in differs)
    ours, theirs = plain_words(one.text), plain_words(other.text)
    if ours == theirs:
        return Recurring(other.id, handbook, "same", fields=fields)
    told = _differences(*sorted((ours, theirs)))
    if told is None:
        return Recurring(other.id, handbook, "other", fields=fields, first=excerpt(theirs, _FIRST))
    swapped = theirs > ours
    words = tuple(Difference(there, here) if not swapped else Difference(here, there) for there, here in told)
    return Recurring(other.id, handbook, "nearly", words, fields)


_field_texts = kept(8_192)(field_texts)


@lru_cache(maxsize=8192)  # many handbooks have the same words, and each two are compared from both ends
def _differences(first: str, second: str) -> tuple[tuple[str, str], ...] | None:
    """Give the words that differ between two texts; `None` where they share too little, or there is much to tell."""
    if _profile(first).likeness(_profile(second), ALIKE) < ALIKE:
        return None
    found = differences(first, second)
    return found if sum(len(theirs) + len(ours) for theirs, ours in found) <= _TOLD else None


@lru_cache(maxsize=8192)
def _profile(text: str) -> Profile:
    return Profile.of(split(text.lower()))


def _field(name: str, other: Requirement, one: Requirement) -> tuple[str, str, str]:
    """Name a field with what it says there and here; IDs of exceptions mean something in their own handbook alone."""
    there, here = (_field_texts(requirement).get(name, "") for requirement in (other, one))
    if name == "except":
        there, here = ("others of its handbook" if said else "" for said in (there, here))
    return FIELD_NAMES[name], there or "not said", here or "not said"
