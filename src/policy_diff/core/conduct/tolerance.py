"""Failures that a pipeline bears with: they decide whether it stops, and change nothing of what a report says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.core.conduct.results import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from policy_diff.core.conduct.conformance import ConformanceReport, Tolerated
    from policy_diff.core.conduct.results import ScenarioResult


def tolerating(report: ConformanceReport, entries: Iterable[Tolerated]) -> ConformanceReport:
    """Note in a report which of its failures are borne with.

    An entry for a scenario covers its failure and its breaking off; the entries for requirements cover a failure alone,
    where all that it is laid on are named.

    Args:
        report: the report; nothing else of it changes.
        entries: what is to be borne with, in the order of their file.
    """
    given = tuple(entries)
    named = {entry.id for entry in given}
    failed = [scenario for scenario in report.results.scenarios if _broke(scenario)]
    return replace(
        report,
        tolerated=tuple(
            replace(entry, scenarios=tuple(one.id for one in failed if _covers(entry.id, one, named)))
            for entry in given
        ),
    )


def not_tolerated(report: ConformanceReport) -> tuple[ScenarioResult, ...]:
    """List the scenarios that failed or broke off and are not borne with."""
    covered = {identifier for entry in report.tolerated for identifier in entry.scenarios}
    return tuple(one for one in report.results.scenarios if _broke(one) and one.id not in covered)


def idle(report: ConformanceReport) -> tuple[Tolerated, ...]:
    """List the entries that cover no failure any more: what they name ran in this run, and passed."""
    found = report.results
    passed = {one.id for one in found.scenarios if one.outcome is Outcome.PASSED}
    passed |= {one.id for one in found.requirements if one.outcome is Outcome.PASSED}
    return tuple(entry for entry in report.tolerated if not entry.scenarios and entry.id in passed)


def hidden(report: ConformanceReport) -> tuple[str, ...]:
    """List the requirements not named of which nothing can be told: what is borne with stops their scenarios."""
    named = {entry.id for entry in report.tolerated}
    covered = {identifier for entry in report.tolerated for identifier in entry.scenarios}
    broke = {one.id for one in report.results.scenarios if _broke(one)}
    return tuple(
        one.id
        for one in report.results.requirements
        if one.outcome is Outcome.CANNOT_TELL and one.id not in named and broke & set(one.scenarios) <= covered
    )


def _broke(scenario: ScenarioResult) -> bool:
    return scenario.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}


def _covers(identifier: str, scenario: ScenarioResult, named: Collection[str]) -> bool:
    if identifier == scenario.id:
        return True
    if scenario.outcome is not Outcome.FAILED:
        return False  # a system that is down keeps to no requirement, also to those nobody has named
    laid_on = scenario.blamed or scenario.requirements
    return identifier in laid_on and all(one in named for one in laid_on)
