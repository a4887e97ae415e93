"""Whether what a scenario shows of one version of a handbook can be asked of the version in force on another day."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.absence import absence_from
from policy_diff.core.errors import InputError
from policy_diff.core.field_differences import field_differences
from policy_diff.core.moments import write_date

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Subjects:
    """What a scenario is about.

    Attributes:
        requirements: the IDs that it is tagged with.
        named: the IDs that its sentences name.
        actions: the actions that its sentences speak of.
        events: the events that it records and that its acts bring about, where a sentence speaks of everything that
            binds anybody; else none.
    """

    requirements: tuple[str, ...]
    named: tuple[str, ...] = ()
    actions: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()


def why_not_on(handbook: Handbook, own: Version, day: date, about: Subjects) -> str:
    """Say why a scenario of one version does not apply to the version in force on a day; empty where it does.

    It applies where that is the same version, or where everything that its outcome hangs on stands there with the
    same obligation: what it is tagged with, whatever else lays something down on an action that it speaks of, and
    what overrides these.

    Args:
        handbook: the handbook of the scenario.
        own: the version that the scenario is written for.
        day: the day.
        about: what the scenario is about.
    """
    try:
        then = handbook.in_force(day)
    except InputError as fault:
        return fault.problem.replace(str(day), write_date(day))
    if then == own:
        return ""
    for identifier in about.requirements:
        why_not = _of_requirement(identifier, handbook, (own, then), day)
        if why_not:
            return why_not
    olds, news = bearing(own, about), bearing(then, about)
    for identifier in sorted({*olds, *news}):
        if olds.get(identifier) != news.get(identifier):
            return f"what it shows hangs on {identifier} too, and {_otherwise(identifier, (own, then), day)}"
    return ""


def not_in_force(handbook: Handbook, identifier: str, day: date | None) -> str:
    """Say why a requirement that some version of a handbook holds is not in force on a day; empty where it is.

    Args:
        handbook: the handbook.
        identifier: the requirement's ID.
        day: the day; `None` where no day is asked about.
    """
    if day is None:
        return ""
    try:
        then = handbook.in_force(day)
    except InputError as fault:
        return fault.problem.replace(str(day), write_date(day))
    if then.requirement(identifier):
        return ""
    own = next(version for version in reversed(handbook.versions) if version.requirement(identifier))
    return _absent(identifier, handbook, (own, then), day)


def as_asked(handbook: Handbook, day: date | None) -> dict[str, Requirement]:
    """Give every requirement of a handbook by its ID, as the version in force on a day has it, or else the last.

    Args:
        handbook: the handbook.
        day: the day; `None` where no day is asked about.
    """
    held = {one.id: one for version in handbook.versions for one in version.requirements}
    if day is not None:
        with suppress(InputError):  # no version is known to have been in force then
            held |= {one.id: one for one in handbook.in_force(day).requirements}
    return held


def named(version: Version) -> str:
    """Name a version in a sentence: by its date, or by what readers call it where no source dates it."""
    return f"the version of {write_date(version.effective)}" if version.effective else f"the version '{version.label}'"


def _of_requirement(identifier: str, handbook: Handbook, versions: tuple[Version, Version], day: date) -> str:
    """Say why a requirement of a scenario keeps it from being asked of another version; empty where it does not."""
    own, then = versions
    old, new = own.requirement(identifier), then.requirement(identifier)
    if old is None or (new is not None and old.obligation == new.obligation):
        return ""  # a scenario tagged with what its own version lacks fails for that, when it is played
    if new is not None:
        return _otherwise(identifier, versions, day)
    return _absent(identifier, handbook, versions, day)


def _absent(identifier: str, handbook: Handbook, versions: tuple[Version, Version], day: date) -> str:
    """Say that the version in force on a day has none of a requirement that another version has."""
    own, then = versions
    if absence_from(then, own) == "unknown":
        return (
            f"{identifier} is not known to be in force on {write_date(day)}: "
            f"{named(then)} is held in part, and not with it"
        )
    at = handbook.versions.index(then)
    later = next((version for version in handbook.versions[at:] if version.requirement(identifier)), None)
    why = f"it came with {named(later)}" if later else f"{named(then)} has it no longer"
    return f"{identifier} is not in force on {write_date(day)}: {why}"


def _otherwise(identifier: str, versions: tuple[Version, Version], day: date) -> str:
    """Say in what a requirement differs between the version of a scenario and the one in force on a day."""
    own, then = versions
    old, new = own.requirement(identifier), then.requirement(identifier)
    if old is None:
        return f"{identifier} is in force on {write_date(day)} and is not in {named(own)}, which it is written for"
    if new is None:
        return f"{identifier} is not in force on {write_date(day)}, and is in {named(own)}, which it is written for"
    if new.obligation is None:
        return f"{identifier} lays down nothing that can be tried on {write_date(day)}, in {named(then)}"
    fields = "; ".join(
        f"`{name}` is {_quoted(now)} and not {_quoted(before)}"
        for name, before, now in field_differences(old, new)
        if name != "topics"
    )
    return f"{identifier} says something else on {write_date(day)}: in {named(then)} {fields}"


def _quoted(text: str) -> str:
    return f"'{text}'" if text else "left out"


def bearing(version: Version, about: Subjects) -> dict[str, Obligation]:
    """Give the obligations of a version that the outcome of a scenario can hang on, by ID."""
    held = {one.id: one.obligation for one in version.requirements if one.obligation}
    found = {
        identifier: asked
        for identifier, asked in held.items()
        if identifier in about.requirements
        or identifier in about.named
        or asked.action in about.actions
        or (about.events and _begins_with(asked, about.events))
    }
    waiting = list(found)
    while waiting:
        for identifier in found[waiting.pop()].exceptions:
            if identifier in held and identifier not in found:
                found[identifier] = held[identifier]
                waiting.append(identifier)
    return found


def _begins_with(asked: Obligation, events: Collection[str]) -> bool:
    return asked.on is None or any(event in events for event in _events(asked))


def _events(asked: Obligation) -> Iterator[str]:
    for occasion in asked.on.occasions if asked.on else ():
        yield occasion.event
