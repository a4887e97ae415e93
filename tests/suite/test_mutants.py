"""Faulty implementations: the scenarios that the project ships catch each, and for the right reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff.core.conduct.results import ConductResults, Outcome
from policy_diff.formats.conduct_results import read_results
from suite.mutants import ROOT, SYSTEMS

pytest_plugins = ["pytester"]

SPOILT = [
    "dropped/SMH-042",
    "dropped/SCF-071",
    "wrong_bearer/SCF-018",
    "wrong_bearer/SMH-033",
    "wrong_counterparty/SMH-013",
    "day_late/SMH-079",
    "day_early/SMH-079",
    "plain_days/SMH-083",
    "day_late/SCF-079",
    "day_early/SCF-078",
    "day_late/SMH-094",
    "plain_days/SCF-089",
    "no_deadline/SMH-080",
    "optional/SMH-040",
    "optional/SCF-078",
    "weakened/SMH-009",
    "weakened/SCF-049",
    "strict/SMH-010",
    "strict/SMH-035",
    "without_exception/SCF-047",
    "unconditional/SMH-034",
    "unconditional/SMH-061",
    "minute_strict/SMH-035",
    "minute_lax/SMH-035",
]


REMITS = {"SMH": "state-schools", "SCF": "social-care"}


def run(pytester: pytest.Pytester, *args: str, remit: str = "") -> ConductResults:
    results = pytester.path / "results.json"
    pytester.runpytest_inprocess(
        f"--rootdir={ROOT}",
        f"--config-file={ROOT / 'pyproject.toml'}",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:hypothesispytest",
        f"--conduct-results={results}",
        *args,
        str(Path(ROOT, "features", remit)),
    )
    return read_results(results.read_text(encoding="utf-8"), str(results))


@pytest.mark.parametrize("mutant", SPOILT)
def test_a_spoilt_requirement_is_caught_for_what_is_wrong_with_it(pytester: pytest.Pytester, mutant: str) -> None:
    identifier = mutant.partition("/")[2]
    remit = REMITS[identifier.partition("-")[0]]
    found = run(pytester, f"--implementation=suite.mutants:{mutant}", remit=remit)
    caught = [s for s in found.scenarios if s.outcome is Outcome.FAILED]
    assert caught
    for scenario in caught:
        assert identifier in scenario.requirements or identifier in str(scenario.message), scenario
    assert found.counts()[Outcome.CANNOT_TELL] == 0
    # What a spoilt requirement has nothing to do with goes on passing.
    assert found.counts()[Outcome.PASSED] > len(found.scenarios) * 0.8


@pytest.mark.parametrize("system", sorted(SYSTEMS))
def test_a_wrong_system_is_caught(pytester: pytest.Pytester, system: str) -> None:
    counts = run(pytester, f"--implementation=suite.mutants:{system}", remit="state-schools").counts()
    assert counts[Outcome.FAILED] > 0
    assert counts[Outcome.CANNOT_TELL] == 0
    if system == "never_any_duty":
        assert counts[Outcome.PASSED] < 10


def test_the_reference_passes_every_scenario_of_both_remits(pytester: pytest.Pytester) -> None:
    found = run(pytester)
    assert found.counts()[Outcome.PASSED] == len(found.scenarios)
    remits = {scenario.id.partition("/")[0] for scenario in found.scenarios}
    assert remits == set(REMITS.values())
