"""What recurs from handbook to handbook: requirements on the same act, and in what they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from policy_diff.core.corpus import Handbook
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.requirement import Requirement

ROLE_FIELDS: Final = ("bearer", "counterparty")
"""The fields of an obligation in which handbooks differ by whom they are about."""

RULE_FIELDS: Final = ("modality", "on", "due", "except")
"""The fields of an obligation in which handbooks differ by what they lay down."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What two requirements share that say the same.

    Attributes:
        what: the action; for a requirement without an obligation, the reason why nothing verifies it.
        topics: the topics of a requirement without an obligation; empty for the others.
    """

    what: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A requirement that says in another handbook what one says in its own.

    Attributes:
        requirement: the one in the other handbook.
        differs: the fields in which its obligation differs, in the order of `RULE_FIELDS` and `ROLE_FIELDS`.
    """

    requirement: Requirement
    differs: tuple[str, ...]


def subject(requirement: Requirement) -> Subject | None:
    """Tell what a requirement is about.

    Returns:
        Its subject; `None` where it has neither an obligation nor topics with a reason.
    """
    if requirement.obligation:
        return Subject(requirement.obligation.action)
    reason = requirement.verified_by.reason if requirement.verified_by else None
    return Subject(reason, requirement.topics) if reason and requirement.topics else None


def newest(handbooks: Iterable[Handbook]) -> Iterator[Requirement]:
    """Give the requirements of the newest published version of each handbook, in the order of handbooks and texts."""
    for handbook in handbooks:
        if handbook.published:
            yield from handbook.current.requirements


def gather(requirements: Iterable[Requirement]) -> dict[Subject, tuple[Requirement, ...]]:
    """Put together the requirements on each subject, in the order given; those without a subject are left out."""
    found: dict[Subject, list[Requirement]] = {}
    for requirement in requirements:
        if (about := subject(requirement)) is not None:
            found.setdefault(about, []).append(requirement)
    return {about: tuple(together) for about, together in found.items()}


def recurrences(requirement: Requirement, gathered: Mapping[Subject, Sequence[Requirement]]) -> tuple[Recurrence, ...]:
    """Find where other handbooks say what a requirement says.

    Args:
        requirement: the requirement.
        gathered: the requirements to look among, as `gather` gives them.

    Returns:
        From each other handbook that has the subject, in their order, the requirement whose rule differs least: the
        fields of `RULE_FIELDS` weigh before those of `ROLE_FIELDS`. All of them where several differ as little.
    """
    about = subject(requirement)
    nearest: dict[str, list[Recurrence]] = {}
    for other in gathered.get(about, ()) if about else ():
        if other.handbook == requirement.handbook:
            continue
        found = Recurrence(other, differences(requirement.obligation, other.obligation))
        least = nearest.setdefault(other.handbook, [found])
        if least[0] is found:
            continue
        if _distance(found) < _distance(least[0]):
            nearest[other.handbook] = [found]
        elif _distance(found) == _distance(least[0]):
            least.append(found)
    return tuple(found for least in nearest.values() for found in least)


def differences(one: Obligation | None, other: Obligation | None) -> tuple[str, ...]:
    """Name the fields in which two obligations on one action differ.

    An ID names a requirement of its own handbook, so of `except` it counts only whether there is any.
    """
    mine, theirs = _fields(one), _fields(other)
    return tuple(name for name in (*RULE_FIELDS, *ROLE_FIELDS) if mine.get(name) != theirs.get(name))


def divided(requirements: Iterable[Requirement]) -> dict[Subject, dict[tuple[str, ...], tuple[str, ...]]]:
    """Find the subjects whose requirements do not agree on their topics.

    Returns:
        For each such subject the IDs by set of topics, all in the order of the text.
    """
    found: dict[Subject, dict[tuple[str, ...], tuple[str, ...]]] = {}
    for about, together in gather(requirements).items():
        sets: dict[tuple[str, ...], dict[str, None]] = {}
        for requirement in together:
            sets.setdefault(requirement.topics, {})[requirement.id] = None
        if len(sets) > 1:
            found[about] = {topics: tuple(identifiers) for topics, identifiers in sets.items()}
    return found


def _distance(found: Recurrence) -> tuple[int, int]:
    return sum(name in RULE_FIELDS for name in found.differs), len(found.differs)


def _fields(obligation: Obligation | None) -> dict[str, str | bool]:
    if obligation is None:
        return {}
    return {
        "modality": obligation.modality.value,
        "on": str(obligation.on or ""),
        "due": str(obligation.due or ""),
        "except": bool(obligation.exceptions),
        "bearer": obligation.bearer,
        "counterparty": obligation.counterparty or "",
    }
