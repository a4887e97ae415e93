"""What came of a run in a few lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.results import Outcome
from policy_diff.formats.conduct_text import reasons, suspect_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.conduct.results import ConductResults

ELSEWHERE: Final = "not part of this run"
"""Why a scenario of a file that pytest was not given did not run."""


def summary(found: ConductResults, code: str = "") -> Iterator[str]:
    """Say in a few lines what came of a run: the scenarios, the requirements, and which of these failed.

    Args:
        found: the results.
        code: the code of the handbook that they are of; empty where they are of all.
    """
    said = [f"{found.subject.name} {found.subject.version}" if found.subject else "", code]
    subject = f"{', '.join(filter(None, said))}: " if any(said) else ""
    here = tuple(scenario for scenario in found.scenarios if scenario.message != ELSEWHERE) or found.scenarios
    yield f"{subject}{_counted(len(here), 'scenario', replace(found, scenarios=here).counts())}"
    if len(here) < len(found.scenarios):
        yield f"{ELSEWHERE}: {len(found.scenarios) - len(here)} more scenarios, untested"
    if not found.requirements or found.subject is None:
        return
    yield f"{subject}{_counted(len(found.requirements), 'requirement', found.requirement_counts())}"
    for outcome in (Outcome.FAILED, Outcome.CANNOT_TELL):
        named = [requirement.id for requirement in found.requirements if requirement.outcome is outcome]
        if named:
            yield f"{outcome}: {', '.join(named)}"
    if suspect := suspect_words(here):
        yield suspect
    why = "; ".join(f"{reason} ({number})" for reason, number in reasons(found.requirements).items())
    if why:
        yield f"without a scenario: {why}"


def _counted(number: int, what: str, counts: Mapping[Outcome, int]) -> str:
    found = ", ".join(f"{count} {outcome}" for outcome, count in counts.items() if count)
    return f"{number} {what}{'' if number == 1 else 's'}{': ' if found else ''}{found}"
