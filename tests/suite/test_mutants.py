"""Faulty implementations: the scenarios that the project ships catch each, and none of them is idle.

Every mutant that changes what a requirement with a scenario asks is run, by way of the steps alone; a few
of them, and every wrong system, by way of the plugin too.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import ConductResults, Outcome
from policy_diff.core.feature import requirement_tags
from policy_diff.core.requirement_id import handbook_code
from policy_diff.formats.conduct_results import read_results
from policy_diff.project.smoke import sound
from suite.mutants import BROKEN, KINDS, SYSTEMS, applicable, spoilt
from suite.scenario_runner import ROOT, corpus, outcome, scenarios, tagged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Scenario

pytest_plugins = ["pytester"]

SURVIVORS: dict[str, str] = {}
"""Mutants that no scenario can catch, each with the reason why."""

REMITS = {
    "AII": "independent-schools",
    "ASF": "area-send",
    "AVO": "online-accreditation",
    "CAF": "social-care",
    "CMA": "early-years",
    "COC": "all-remits",
    "CRC": "early-years",
    "ECN": "teacher-development",
    "FES": "further-education-and-skills",
    "ILA": "social-care",
    "ISH": "independent-schools",
    "ITE": "teacher-development",
    "PIA": "all-remits",
    "SCF": "social-care",
    "SMH": "state-schools",
    "STC": "social-care",
}
"""The folder of each handbook's scenarios."""


@cache
def alone(code: str) -> Corpus:
    """The corpus with one handbook: a requirement is spoilt the faster, and no other is the wiser."""
    return replace(corpus(), handbooks=(corpus().handbook(code),))


@cache
def of_handbook(code: str) -> tuple[Scenario, ...]:
    """The scenarios of a handbook."""
    return tuple(s for s in scenarios() if any(handbook_code(tag) == code for tag in requirement_tags(s.outline)))


def elsewhere(identifier: str) -> list[Scenario]:
    """The scenarios of a requirement's handbook, those first that say nothing follows from it."""

    def silent(scenario: Scenario) -> bool:
        return all(identifier not in text for _, text in scenario.steps)

    return sorted(of_handbook(handbook_code(identifier)), key=silent)


def mutants() -> list[tuple[str, str]]:
    """Every kind of mutant and requirement that fit each other, for requirements with a scenario."""
    held = {r.id: r for handbook in corpus().handbooks for version in handbook.versions for r in version.requirements}
    return [
        (kind, identifier)
        for identifier in sorted(tagged())
        if (obligation := held[identifier].obligation)
        for kind in applicable(obligation)
    ]


@cache
def kill_table() -> dict[str, dict[str, Outcome]]:
    """What came of the scenarios that did not pass, by mutant.

    Those tagged with the requirement are run first; where none of them failed, the others of its handbook are, up
    to the first that does.
    """
    table: dict[str, dict[str, Outcome]] = {}
    for kind, identifier in mutants():
        faulty = ReferenceImplementation(spoilt(alone(handbook_code(identifier)), [identifier], KINDS[kind]))

        def caught(
            among: Iterable[Scenario], faulty: ReferenceImplementation = faulty
        ) -> Iterator[tuple[str, Outcome]]:
            return ((s.id, came) for s in among if (came := outcome(s, faulty)[0]) is not Outcome.PASSED)

        found = dict(caught(tagged()[identifier]))
        table[f"{kind}/{identifier}"] = found or dict(islice(caught(elsewhere(identifier)), 1))
    return table


def test_there_are_mutants_of_every_kind() -> None:
    assert {kind for kind, _ in mutants()} == set(KINDS)


def test_every_mutant_is_caught() -> None:
    survivors = {mutant for mutant, caught in kill_table().items() if not caught}
    assert survivors == set(SURVIVORS)


def test_a_mutant_is_caught_by_a_then_and_nothing_breaks_off() -> None:
    outcomes = {came for caught in kill_table().values() for came in caught.values()}
    assert outcomes == {Outcome.FAILED}


def test_every_scenario_catches_a_mutant_of_what_it_verifies() -> None:
    busy = {
        identifier
        for mutant, caught in kill_table().items()
        for identifier in caught
        if identifier in {s.id for s in tagged()[mutant.partition("/")[2]]}
    }
    assert [scenario.id for scenario in scenarios() if scenario.id not in busy] == []


@pytest.mark.parametrize("system", sorted(SYSTEMS))
def test_a_wrong_system_is_caught(system: str) -> None:
    found = [outcome(scenario, SYSTEMS[system](corpus())) for scenario in scenarios()]
    assert {came for came, _ in found} <= {Outcome.FAILED, Outcome.PASSED}
    failed = [message for came, message in found if came is Outcome.FAILED]
    assert failed
    if system == "never_any_duty":
        assert len(failed) > len(found) * 0.9


@pytest.mark.parametrize("system", sorted(BROKEN))
def test_a_broken_adapter_is_found_by_the_smoke_run_and_in_scenarios(system: str) -> None:
    with pytest.raises(BrokenAdapterError):
        sound(BROKEN[system](corpus()), corpus())
    assert any(outcome(scenario, BROKEN[system](corpus()))[0] is Outcome.CANNOT_TELL for scenario in scenarios())


# The same by way of the plugin


def run(pytester: pytest.Pytester, *args: str, remit: str = "") -> ConductResults:
    results = pytester.path / "results.json"
    pytester.runpytest_subprocess(
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


@pytest.mark.parametrize(
    "mutant",
    [
        "allowed/CMA-041",
        "by_the_day/ASF-048",
        "day_late/CMA-088",
        "dropped/SMH-042",
        "minute_lax/ISH-050",
        "strict/SMH-035",
    ],
)
def test_a_spoilt_requirement_is_caught_for_what_is_wrong_with_it(pytester: pytest.Pytester, mutant: str) -> None:
    identifier = mutant.partition("/")[2]
    found = run(pytester, f"--implementation=suite.mutants:{mutant}", remit=REMITS[handbook_code(identifier)])
    caught = [s for s in found.scenarios if s.outcome is Outcome.FAILED]
    assert caught
    for scenario in caught:
        assert identifier in scenario.requirements or identifier in str(scenario.message), scenario
    assert found.counts()[Outcome.CANNOT_TELL] == 0
    (requirement,) = [r for r in found.requirements if r.id == identifier]
    assert requirement.outcome is Outcome.FAILED
    # What a spoilt requirement has nothing to do with goes on passing.
    ran = [s for s in found.scenarios if s.outcome is not Outcome.UNTESTED]
    assert found.counts()[Outcome.PASSED] > len(ran) * 0.8


def test_the_reference_passes_every_scenario_of_every_remit(pytester: pytest.Pytester) -> None:
    found = run(pytester)
    counts = found.counts()
    assert counts[Outcome.PASSED] + counts[Outcome.INAPPLICABLE] == len(found.scenarios)
    assert {scenario.id.partition("/")[0] for scenario in found.scenarios} == set(REMITS.values())
    written = [scenario for scenario in found.scenarios if "@" not in scenario.id]
    assert [scenario.id for scenario in written] == sorted(scenario.id for scenario in scenarios())
    assert {scenario.outcome for scenario in written} == {Outcome.PASSED}
    assert all(outcome(s, ReferenceImplementation(corpus())) == (Outcome.PASSED, "") for s in scenarios())
