"""What a change touches, for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.impact import HandbookChange, Impact, RequirementChange, TouchedScenario


def write(impact: Impact) -> str:
    """Write what a change touches, ending with a line feed.

    A line for each requirement that changed and what happened to it, with a line below it for each field that says
    something else; how many changed in each handbook that is made from this one; and a line for each scenario to run
    again, which begins with its place.
    """
    return "".join(f"{line}\n" for line in _lines(impact))


def _lines(impact: Impact) -> Iterator[str]:
    change = impact.change
    yield f"{change.handbook.title} ({change.handbook.code}), from {change.old.id} to {change.new.id}"
    yield ""
    count = len(change.requirements)
    yield f"{_number(count, 'requirement')} changed{':' if count else '.'}"
    for requirement in change.requirements:
        yield from _requirement(requirement)
    if impact.variants:
        yield ""
        yield f"{_number(len(impact.variants), 'handbook')} made from it changed with it:"
        yield from map(_variant, impact.variants)
    yield ""
    count = len(impact.scenarios)
    yield f"{_number(count, 'scenario')} to run again{':' if count else '.'}"
    yield from map(_scenario, impact.scenarios)


def _requirement(change: RequirementChange) -> Iterator[str]:
    yield f"  {change.id}: {', '.join(change.what)}"
    for name, before, now in change.fields:
        yield f"    {name}: {before or 'none'} -> {now or 'none'}"


def _variant(change: HandbookChange) -> str:
    said = _number(len(change.requirements), "requirement")
    return f"  {change.handbook.title} ({change.handbook.code}): {said}"


def _scenario(scenario: TouchedScenario) -> str:
    hangs_on = f"hangs on {', '.join(scenario.hangs_on)}" if scenario.hangs_on else ""
    why = "; ".join(filter(None, (", ".join(scenario.verifies), hangs_on)))
    return f"  {scenario.file}:{scenario.line}: {scenario.id} ({why})"


def _number(count: int, what: str) -> str:
    return f"{count or 'No'} {what}{'' if count == 1 else 's'}"
