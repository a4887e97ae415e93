"""The kill table of the scenarios that the project ships: every faulty implementation is caught, and none idles.

The whole table is made once here, and its page in the reference is held against it. That a table can be unsound is
shown on small suites, each with one thing wrong.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.faulty_obligations import FAULTS
from policy_diff.core.conduct.faulty_systems import SYSTEMS
from policy_diff.core.conduct.kill_table import Fate, KillTable
from policy_diff.core.conduct.planning import Planned
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import ConductResults, Outcome
from policy_diff.core.corpus import Corpus, Version
from policy_diff.core.england import ENGLAND
from policy_diff.core.errors import InputError
from policy_diff.core.feature import Scenario
from policy_diff.core.requirement import Requirement
from policy_diff.core.requirement_id import handbook_code
from policy_diff.edges.processes import in_order, processors
from policy_diff.formats.conduct_results import read_report
from policy_diff.formats.feature_source import read_feature
from policy_diff.formats.kill_table import kill_table_json, kill_table_markdown, kill_table_text
from policy_diff.project import selftest as module
from policy_diff.project.conducting import ConductSuite, load_conduct_suite
from policy_diff.project.corpus import load
from policy_diff.project.playing import PASSED, Verdict
from policy_diff.project.selftest import selftest
from policy_diff.project.smoke import sound
from suite.broken_adapters import BROKEN
from suite.scenario_runner import ROOT, corpus, outcome, scenarios

pytest_plugins = ["pytester"]

SCHEMA = json.loads((ROOT / "docs/reference/kill-table.schema.json").read_text(encoding="utf-8"))
PAGE = ROOT / "docs/reference/kill-table.md"

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


NO_DAYS = {"COC": "counts no working days"}
NO_DAYS_THEN = {
    **NO_DAYS,
    "PIA": "holds from 2024 on",
    **dict.fromkeys(("AII", "ASF", "CAF", "CRC", "ILA", "ISH"), "counted no working days before 2024"),
}
UNFAILED = {
    "bans_ignored": {"PIA": "bans nothing"},
    "any_reason": dict.fromkeys(("ASF", "COC", "CRC", "PIA"), "has nothing that holds normally"),
    "forgets_facts": dict.fromkeys(("PIA", "STC"), "has conditions that arise on the way alone"),
    "newest_version": {
        **dict.fromkeys(("COC", "PIA"), "has at most one version whose date is known"),
        "CRC": "had nothing to try in the version before",
    },
    "oldest_version": dict.fromkeys(("COC", "PIA"), "has at most one version whose date is known"),
    "no_bank_holidays": NO_DAYS,
    "bank_holidays_of_2024": NO_DAYS,
    "no_new_year": NO_DAYS,
    "no_summer_bank_holiday": NO_DAYS,
    "no_christmas": NO_DAYS,
    "no_coronation": NO_DAYS_THEN,
    "no_state_funeral": NO_DAYS_THEN,
}
"""Which wrong systems no scenario of a handbook can fail, and why: what it would take the handbook does not say."""


@cache
def whole() -> ConductSuite:
    return load_conduct_suite(ROOT, ROOT / "features")


@pytest.fixture(scope="module")
def table() -> KillTable:
    return selftest(whole(), workers=processors())


def test_every_faulty_implementation_is_caught_for_the_right_reason_and_no_scenario_is_idle(table: KillTable) -> None:
    assert table.unsound == ()
    assert [mutant.name for mutant in table.mutants if mutant.fate is Fate.SURVIVED] == []
    assert [mutant for mutant in table.mutants if mutant.fate is Fate.MISTAKEN] == []
    assert table.idle == ()
    assert table.unfailed == ()
    assert table.sound


def test_every_obligation_that_scenarios_verify_is_spoilt_also_in_variants(table: KillTable) -> None:
    verified = {
        requirement.id
        for handbook in corpus().handbooks
        for version in handbook.versions
        for requirement in version.requirements
        if requirement.obligation and requirement.verified_by and requirement.verified_by.kind == "scenario"
    }
    assert {mutant.requirement for mutant in table.mutants} == verified
    assert len(verified) == table.requirements
    assert {handbook_code(identifier) for identifier in verified} == {one.code for one in corpus().handbooks}
    assert {mutant.fault for mutant in table.mutants} == set(FAULTS)


def test_every_scenario_is_played_and_those_that_are_written_against_every_wrong_system(table: KillTable) -> None:
    applies = [planned for planned in whole().planned if not planned.why_not(None)]
    assert table.scenarios == len(applies) > 3000
    assert [system.system for system in table.systems] == list(SYSTEMS)
    assert all((system.scenarios, system.broke_off) == (len(scenarios()), 0) for system in table.systems)
    failed = {system.system: system.failed for system in table.systems}
    assert failed["never_any_duty"] > len(scenarios()) * 0.9


def test_a_wrong_system_goes_unnoticed_where_a_handbook_says_nothing_that_could_tell(table: KillTable) -> None:
    assert {system.system: system.unfailed_in for system in table.systems if system.unfailed_in} == {
        system: tuple(sorted(handbooks)) for system, handbooks in UNFAILED.items()
    }


def test_the_page_of_the_reference_says_what_the_suite_does(table: KillTable) -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == kill_table_markdown(table), "run: policy-diff conduct selftest --format markdown -o " + str(PAGE)


def test_the_table_as_json_is_valid_and_as_text_says_the_same(table: KillTable) -> None:
    value = json.loads(kill_table_json(table))
    jsonschema.Draft202012Validator(SCHEMA).validate(value)
    assert (value["sound"], value["mutants"], value["killed"]) == (True, len(table.mutants), len(table.mutants))
    assert kill_table_text(table).endswith("Every mutant is caught, and no scenario is idle.\n")


# What makes a table unsound

EXAMPLE = Path(__file__).parent / "example"
NOTICE = (
    '  Background:\n    Given an inspection under the "Visits handbook" is notified at 9.00am on Thursday 23 May 2024\n'
)
PUBLISHING = """
  @VIS-007
  Scenario: The host publishes the note
    When the record shows note sent at 3.00pm
    And the host proceeds to publish note at 4.00pm
    Then this is refused
    And the rule that the host must not publish note is broken

  @VIS-007
  Scenario: There is no note
    When the record shows the visit end at 3.00pm
    Then nothing follows from VIS-007
    When the record shows note sent at 4.00pm
    Then the host must not publish note, because of the note sent
"""
NO_NOTE = PUBLISHING.index("\n  @VIS-007\n  Scenario: There is no note")


def twin(version: Version) -> Requirement:
    return replace(next(r for r in version.requirements if r.id == "VIS-007"), id="VIS-011")


def proved(text: str, *spoilt: str, systems: tuple[str, ...] = ("never_any_duty",)) -> KillTable:
    """Make the table of a suite of one feature over the example's handbook with some of its requirements alone.

    VIS-011 says what VIS-007 says.
    """
    known = load(EXAMPLE)
    (handbook,) = known.handbooks
    versions = tuple(
        replace(version, requirements=tuple(r for r in (*version.requirements, twin(version)) if r.id in spoilt))
        for version in handbook.versions
    )
    known = replace(known, handbooks=(replace(handbook, versions=versions),))
    feature = read_feature(f"Feature: Visits\n{NOTICE}{text}", "visits.feature", "visits")
    planned = tuple(Planned(scenario, feature.name) for scenario in feature.scenarios)
    return selftest(ConductSuite(known, (feature,), planned), systems=[SYSTEMS[name] for name in systems])


def fates(table: KillTable, fate: Fate) -> list[str]:
    return [mutant.name for mutant in table.mutants if mutant.fate is fate]


def test_a_suite_that_catches_everything_is_sound() -> None:
    table = proved(PUBLISHING, "VIS-007")
    assert table.sound
    assert fates(table, Fate.KILLED) == [
        "dropped/VIS-007",
        "wrong_bearer/VIS-007",
        "allowed/VIS-007",
        "from_the_start/VIS-007",
    ]
    assert "4 mutants of 1 requirement, 2 scenarios: 4 killed, 4 for the right reason.\n" in kill_table_text(table)


def test_without_a_scenario_its_mutants_survive_and_are_named() -> None:
    table = proved(PUBLISHING[:NO_NOTE], "VIS-007")
    assert not table.sound
    assert fates(table, Fate.SURVIVED) == ["from_the_start/VIS-007"]
    assert "survived every scenario:\n  from_the_start/VIS-007\n" in kill_table_text(table)
    assert "- `from_the_start/VIS-007`\n" in kill_table_markdown(table)
    assert json.loads(kill_table_json(table))["faults"][-1]["survivors"] == ["VIS-007"]


def test_a_requirement_without_a_scenario_has_survivors_alone() -> None:
    table = proved(PUBLISHING, "VIS-007", "VIS-004")
    assert not table.sound
    assert {mutant.partition("/")[2] for mutant in fates(table, Fate.SURVIVED)} == {"VIS-004"}


IDLE = """
  @VIS-007 @VIS-011
  Scenario: The host publishes it all the same
    When the record shows note sent at 3.00pm
    And the host proceeds to publish note at 4.00pm
    Then the rule that the host must not publish note is broken
"""


def test_a_scenario_that_kills_nothing_is_idle_and_is_named() -> None:
    # Two requirements ask the same: its one Then holds by either, and cannot tell whether the other is right.
    table = proved(PUBLISHING + IDLE, "VIS-007", "VIS-011")
    assert table.unsound == ()
    assert table.idle == ("visits/the-host-publishes-it-all-the-same",)
    assert not table.sound
    assert "idle scenarios, which kill nothing:\n  visits/the-host-publishes-it-all" in kill_table_text(table)
    assert "dropped/VIS-011" in fates(table, Fate.MISTAKEN)  # the check at the end of a scenario is no Then


def test_a_scenario_that_breaks_off_kills_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks_off(scenario: Scenario, implementation: ReferenceImplementation, known: Corpus) -> Verdict:
        sound_copy = implementation._corpus is known
        return PASSED if sound_copy else Verdict(Outcome.CANNOT_TELL, f"{scenario.name}\nthe disk is full", step=1)

    monkeypatch.setattr(module, "play", breaks_off)
    table = proved(PUBLISHING, "VIS-007")
    assert table.mutants
    assert {mutant.fate for mutant in table.mutants} == {Fate.SURVIVED}
    assert table.total().killed == 0


def test_a_scenario_that_the_reference_does_not_pass_kills_nothing_and_is_named() -> None:
    wrong = PUBLISHING.replace("Then this is refused", "Then this is accepted")
    table = proved(wrong, "VIS-007")
    assert not table.sound
    assert [scenario for scenario, _ in table.unsound] == ["visits/the-host-publishes-the-note"]
    assert "the entry was answered 'refused' under VIS-007, not 'accepted'" in table.unsound[0][1]
    assert "scenarios that the reference itself does not pass:\n  visits/the-host" in kill_table_text(table)
    assert all(mutant.scenario != "visits/the-host-publishes-the-note" for mutant in table.mutants)


def test_a_system_that_no_scenario_fails_is_named_and_does_not_count() -> None:
    table = proved(PUBLISHING, "VIS-007", systems=("never_any_duty", "no_bank_holidays"))
    assert table.sound
    assert "systems that no scenario fails:\n  no_bank_holidays\n" in kill_table_text(table)


def test_nothing_spoilt_proves_nothing() -> None:
    assert not proved(PUBLISHING).sound
    assert "Nothing was spoilt, so nothing is proved." in kill_table_text(proved(PUBLISHING))


def test_the_number_of_processes_does_not_matter() -> None:
    chosen, systems = (corpus().handbook("PIA"),), [SYSTEMS["always_no"], SYSTEMS["no_bank_holidays"]]
    assert selftest(whole(), chosen, systems, workers=2) == selftest(whole(), chosen, systems, workers=1)


def test_a_process_that_is_ended_is_told_with_what_to_do() -> None:
    here = os.getpid()

    def work(piece: int) -> int:
        if piece == 1 and os.getpid() != here:
            os._exit(9)  # as where memory is short
        return piece

    with pytest.raises(InputError, match=r"(?s)a process that shares the work was ended.*`--workers 1`"):
        list(in_order(work, 3, 2))


# Adapters that do not keep what the protocol promises


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
    return read_report(results.read_text(encoding="utf-8"), str(results)).results


@pytest.mark.parametrize("mutant", ["by_the_day/ASF-048", "dropped/CMA-041"])
def test_a_spoilt_requirement_is_caught_for_what_is_wrong_with_it(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, mutant: str
) -> None:
    identifier = mutant.partition("/")[2]
    monkeypatch.chdir(ROOT)  # the faulty copy is made of the handbooks of the folder that one is in
    found = run(pytester, f"--implementation=policy_diff.faulty:{mutant}", remit=REMITS[handbook_code(identifier)])
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


def test_a_system_that_goes_by_the_calendar_of_the_day_gives_another_deadline() -> None:
    (ended,) = (
        one
        for one in scenarios()
        if one.id.startswith("further-education-and-skills/bank-holidays/") and "2-september-2022" in one.id
    )
    known = ENGLAND.as_known_on(date(2022, 9, 2))  # a week before the holiday of 19 September was proclaimed
    came, message = outcome(ended, ReferenceImplementation(corpus(), known))
    assert came is Outcome.FAILED
    assert "by 11.59pm on Wednesday 28 September 2022, not by 11.59pm on Thursday 29 September 2022" in message
