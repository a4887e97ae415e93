"""The plugin: what it collects, how it reports, and that it keeps to itself where it is not asked for."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from policy_diff.core.conduct.results import (
    NO_SCENARIO,
    TO_JUDGE,
    ConductResults,
    Outcome,
    RequirementResult,
    ScenarioResult,
)
from policy_diff.core.obligation import Modality
from policy_diff.formats.conduct_results import read_report, write_report
from policy_diff.project.features import load_features

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parent / "example"
NOTE_LATE = "visits/the-note-is-sent-when/12-00am-on-saturday-1-june-2024-breached"


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A copy of the example, in the current folder."""
    shutil.copytree(EXAMPLE, pytester.path, dirs_exist_ok=True)
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1]))
    return pytester


def run(project: pytest.Pytester, *args: str) -> tuple[pytest.RunResult, ConductResults]:
    ran = project.runpytest_inprocess("--conduct-results=out/results.json", *args)
    text = (project.path / "out" / "results.json").read_text(encoding="utf-8")
    return ran, read_report(text, "results.json").results


def outcomes(found: ConductResults) -> dict[str, str]:
    return {scenario.id: scenario.outcome.value for scenario in found.scenarios}


def test_every_scenario_is_collected_and_reported(project: pytest.Pytester) -> None:
    ran, found = run(project)
    ran.assert_outcomes(passed=5)
    ran.stdout.fnmatch_lines(
        [
            "policy-diff reference 1: 5 scenarios: 5 passed",
            "policy-diff reference 1: 10 requirements: 3 passed, 7 untested",
            "without a scenario: no scenario verifies it yet (5); a person has to judge it (1); nothing in it*",
        ]
    )
    assert found.subject is not None
    assert found.subject.handbooks == ("VIS",)
    assert outcomes(found) == dict.fromkeys(
        [
            "visits/the-host-publishes-the-note",
            "visits/the-note-is-sent-when/11-59pm-on-friday-31-may-2024-met",
            NOTE_LATE,
            "visits/the-visitor-asks-after-the-host",
            "visits/the-visitor-forgets-to-ask",
        ],
        "passed",
    )
    assert [(r.id, r.outcome.value, r.reason) for r in found.requirements] == [
        ("VIS-001", "passed", None),
        ("VIS-002", "untested", NO_SCENARIO),
        ("VIS-003", "untested", NO_SCENARIO),
        ("VIS-004", "untested", NO_SCENARIO),
        ("VIS-005", "passed", None),
        ("VIS-006", "untested", NO_SCENARIO),
        ("VIS-007", "passed", None),
        ("VIS-008", "untested", NO_SCENARIO),
        ("VIS-009", "untested", TO_JUDGE),
        ("VIS-010", "untested", "it says what visits are for"),
    ]
    assert found.requirements[4] == RequirementResult(
        "VIS-005",
        "VIS",
        Outcome.PASSED,
        None,
        ("visits/the-note-is-sent-when/11-59pm-on-friday-31-may-2024-met", NOTE_LATE),
        Modality.MUST,
        activations=4,
    )
    row = next(scenario for scenario in found.scenarios if scenario.id == NOTE_LATE)
    assert row == ScenarioResult(
        NOTE_LATE,
        "The note is sent 12.00am on Saturday 1 June 2024",
        "Visits",
        None,
        "features/visits.feature",
        30,
        ("VIS-005",),
        Outcome.PASSED,
        activations=(("VIS-005", 2),),
    )


def test_the_same_run_gives_the_same_bytes_with_two_workers(project: pytest.Pytester) -> None:
    target = project.path / "out" / "results.json"
    written = []
    for workers in ((), ("-n", "2"), ("-n", "2", "--dist", "loadfile")):
        ran = project.runpytest_subprocess("--conduct-results=out/results.json", *workers)
        ran.assert_outcomes(passed=5)
        written.append(target.read_bytes())
    assert written[0] == written[1] == written[2]
    assert written[0].decode("utf-8") == write_report(read_report(written[0].decode("utf-8"), "it"))


def test_a_failure_shows_the_step_and_what_is_so(project: pytest.Pytester) -> None:
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8")
    feature.write_text(text.replace("Then this is refused", "Then this is accepted"), encoding="utf-8")
    ran, found = run(project)
    ran.assert_outcomes(passed=4, failed=1)
    message = (
        "features/visits.feature:37: Then this is accepted [VIS-007]\n"
        "the entry was answered 'refused' under VIS-007, not 'accepted'"
    )
    recorded = (
        "\nrecorded until then:\n"
        "  e1 at 3.00pm on Thursday 23 May 2024: note sent\n"
        "  e2 at 4.00pm on Thursday 23 May 2024: the host: publish note\n"
    )
    assert message + recorded in ran.stdout.str()
    assert "Traceback" not in ran.stdout.str()
    failed = found.of_requirement("VIS-007")
    assert [(scenario.outcome, scenario.message) for scenario in failed] == [(Outcome.FAILED, message)]


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_a_failure_is_laid_on_the_requirement_that_the_step_speaks_of(
    project: pytest.Pytester, workers: tuple[str, ...]
) -> None:
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8")
    text = text.replace("  @VIS-005\n", "  @VIS-001 @VIS-005\n").replace(
        "When the record shows the visit end",
        "When the record shows the booking call at 9.00am\n    And the record shows the visit end",
    )
    asked = "Then the visitor must ask after host of the host, because of the booking call"
    both = f"{asked}\n    Then the visitor must send note"
    feature.write_text(
        text.replace("Then the visitor must send note", both).replace("| met      |", "| breached |"), encoding="utf-8"
    )
    ran = project.runpytest_subprocess("--conduct-results=out/results.json", *workers)
    found = read_report((project.path / "out" / "results.json").read_text(encoding="utf-8"), "it").results
    failed = [scenario for scenario in found.scenarios if scenario.outcome is Outcome.FAILED]
    assert {(scenario.requirements, scenario.blamed) for scenario in failed} == {(("VIS-001", "VIS-005"), ("VIS-005",))}
    ran.stdout.fnmatch_lines(["failed: VIS-005", "cannot tell: VIS-001"])
    reasons = {requirement.id: str(requirement.reason) for requirement in found.requirements}
    assert reasons["VIS-005"] == (
        "of 2 scenarios 1 failed: VIS-005: the visitor must send note (with regard to the host) is met, not breached"
    )
    assert reasons["VIS-001"].startswith("of 4 scenarios 1 cannot tell: visits/the-note-is-sent-when/")
    assert reasons["VIS-001"].endswith(" stopped at VIS-005")


@pytest.mark.parametrize(
    ("args", "kept"),
    [
        (["-m", 'requirement(id="VIS-005")'], {"the-note-is-sent"}),
        (["-k", "VIS-007"], {"the-host-publishes"}),
        (["-k", "forgets"], {"the-visitor-forgets"}),
    ],
)
def test_what_is_left_out_is_untested(project: pytest.Pytester, args: list[str], kept: set[str]) -> None:
    ran, found = run(project, *args)
    assert ran.ret == pytest.ExitCode.OK
    assert len(found.scenarios) == 5
    for identifier, outcome in outcomes(found).items():
        ran_it = any(identifier.startswith(f"visits/{name}") for name in kept)
        assert outcome == ("passed" if ran_it else "untested")


def test_one_scenario_runs_by_its_address(project: pytest.Pytester) -> None:
    ran, found = run(project, "features/visits.feature::the-visitor-forgets-to-ask")
    ran.assert_outcomes(passed=1)
    one = "visits/the-visitor-forgets-to-ask"
    assert outcomes(found) == dict.fromkeys(outcomes(found), "untested") | {one: "passed"}
    assert len(found.scenarios) == 5


def test_what_another_file_holds_is_untested(project: pytest.Pytester) -> None:
    text = (project.path / "features" / "visits.feature").read_text(encoding="utf-8")
    (project.path / "features" / "more.feature").write_text(text, encoding="utf-8")
    ran, found = run(project, "features/more.feature")
    ran.assert_outcomes(passed=5)
    assert found.counts()[Outcome.UNTESTED] == 5
    left = {scenario.message for scenario in found.scenarios if scenario.id.startswith("visits/")}
    assert left == {"not part of this run"}
    ran.stdout.fnmatch_lines(
        [
            "policy-diff reference 1: 5 scenarios: 5 passed",
            "not part of this run: 5 more scenarios, untested",
            "policy-diff reference 1: 10 requirements: 10 untested",
        ]
    )


def test_a_run_that_stops_says_what_it_did_not_reach(project: pytest.Pytester) -> None:
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8")
    feature.write_text(
        text.replace("Then the duty of the visitor to ask", "Then the rule that the visitor must not ask").replace(
            "after host is breached", "after host is broken"
        ),
        encoding="utf-8",
    )
    _, found = run(project, "-x")
    assert [scenario.outcome.value for scenario in found.scenarios].count("untested") == 3
    assert {s.message for s in found.scenarios if s.outcome is Outcome.UNTESTED} == {"the run ended before it"}


def test_what_is_only_collected_is_untested(project: pytest.Pytester) -> None:
    ran, found = run(project, "--collect-only")
    assert ran.ret == pytest.ExitCode.OK
    assert {(s.outcome, s.message) for s in found.scenarios} == {(Outcome.UNTESTED, "only collected")}


def test_a_skipped_scenario_is_untested(project: pytest.Pytester) -> None:
    project.makeconftest(
        """
        import pytest

        def pytest_runtest_setup(item):
            if "publishes" in item.name:
                pytest.skip("not on a Sunday")
        """
    )
    ran, found = run(project)
    ran.assert_outcomes(passed=4, skipped=1)
    assert ran.ret == pytest.ExitCode.OK
    assert [(s.message, s.outcome) for s in found.of_requirement("VIS-007")] == [("not on a Sunday", Outcome.UNTESTED)]


def test_a_failure_that_is_expected_is_a_failure_in_the_results(project: pytest.Pytester) -> None:
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8")
    feature.write_text(text.replace("Then this is refused", "Then this is accepted"), encoding="utf-8")
    project.makeconftest(
        """
        import pytest

        def pytest_itemcollected(item):
            if "publishes" in item.name:
                item.add_marker(pytest.mark.xfail(reason="known"))
        """
    )
    ran, found = run(project)
    ran.assert_outcomes(passed=4, xfailed=1)
    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    ran.stdout.fnmatch_lines(["error: the scenario visits/the-host-publishes-the-note failed, and its test did not"])
    assert found.counts()[Outcome.FAILED] == 1
    ran.stdout.fnmatch_lines(["failed: VIS-007"])


@pytest.mark.parametrize("ends", ["skip", "xfail"])
@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_a_scenario_that_a_step_of_its_own_skips_is_no_success(
    project: pytest.Pytester, ends: str, workers: tuple[str, ...]
) -> None:
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8")
    feature.write_text(text.replace("Then this is refused", "Then this is refused outright"), encoding="utf-8")
    project.makeconftest(
        f"""
        import pytest
        from pytest_bdd import then

        @then("this is refused outright")
        def refused():
            pytest.{ends}("not on a Sunday")
        """
    )
    ran = project.runpytest_subprocess("--conduct-results=out/results.json", *workers)
    found = read_report((project.path / "out" / "results.json").read_text(encoding="utf-8"), "it").results
    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    ran.stdout.fnmatch_lines(["error: the scenario visits/the-host-publishes-the-note was skipped by its step 5"])
    (scenario,) = found.of_requirement("VIS-007")
    assert (scenario.outcome, scenario.message, scenario.step) == (Outcome.UNTESTED, "not on a Sunday", 5)


def test_requirements_stand_in_the_junit_report(project: pytest.Pytester) -> None:
    run(project, "--junit-xml=out/junit.xml", "-o", "junit_family=xunit1")
    cases = ET.parse(project.path / "out" / "junit.xml").iter("testcase")  # noqa: S314 - pytest has just written it
    verifies = {
        (case.get("name"), prop.get("value"))
        for case in cases
        for prop in case.iter("property")
        if prop.get("name") == "verifies"
    }
    assert ("the-visitor-forgets-to-ask", "VIS-001") in verifies
    assert len(verifies) == 5


def test_another_implementation_is_tested(project: pytest.Pytester) -> None:
    ran, _ = run(project, "--implementation=suite.implementations:reference")
    ran.assert_outcomes(passed=5)


def test_an_implementation_that_raises_is_not_said_to_fail(project: pytest.Pytester) -> None:
    ran, found = run(project, "--implementation=suite.implementations:crashing")
    ran.assert_outcomes(passed=1, failed=4)
    assert found.counts()[Outcome.FAILED] == 0
    assert found.counts()[Outcome.CANNOT_TELL] == 4
    (scenario,) = found.of_requirement("VIS-007")
    assert scenario.message == (
        "features/visits.feature:36: When the host proceeds to publish note at 4.00pm [VIS-007]\n"
        "RuntimeError: the database is gone"
    )
    shown = ran.stdout.str()
    assert f"{scenario.message}\n  File " in shown
    assert 'in record\n    raise RuntimeError("the database is gone")' in shown
    assert "site-packages" not in shown


def test_an_adapter_that_breaks_later_is_not_said_to_fail(project: pytest.Pytester) -> None:
    ran, found = run(project, "--implementation=suite.implementations:misspelling")
    ran.assert_outcomes(passed=4, failed=1)
    assert "Traceback" not in ran.stdout.str()
    (scenario,) = found.of_requirement("VIS-007")
    assert scenario.outcome is Outcome.CANNOT_TELL
    assert scenario.message == (
        "features/visits.feature:34: When the record shows note sent at 3.00pm [VIS-007]\n"
        "the adapter is broken: norms() gave the bearer 'Host', which is no role of the vocabulary; "
        "did you mean 'host'?"
    )
    ran.stdout.fnmatch_lines(["cannot tell: VIS-007"])


def test_what_is_not_claimed_is_inapplicable(project: pytest.Pytester) -> None:
    ran, found = run(project, "--implementation=suite.implementations:other")
    ran.assert_outcomes(skipped=5)
    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    ran.stdout.fnmatch_lines(
        [
            "error: no scenario passed, so this run shows nothing of the implementation",
            "other 1: 5 scenarios: 5 inapplicable",
            "other 1: 10 requirements: 10 inapplicable",
        ]
    )
    assert {result.message for result in found.scenarios} | {result.reason for result in found.requirements} == {
        "the implementation does not claim VIS (Visits handbook)"
    }


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("suite.implementations:speechless", "describe() gave 'a system', not a Subject"),
        ("suite.implementations:forgetful", "journal() gave the entries none where smoke 1 were recorded"),
        ("suite.implementations:unmakable", "OSError: no route to host"),
        ("suite.implementations:nothing", "AttributeError: module 'suite.implementations' has no attribute"),
        ("suite.nowhere:nothing", "ModuleNotFoundError: No module named 'suite.nowhere'"),
        ("suite.implementations", "write MODULE:FACTORY"),
    ],
)
def test_a_broken_adapter_is_told_before_anything_could_fail(project: pytest.Pytester, name: str, why: str) -> None:
    ran, found = run(project, f"--implementation={name}")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert ran.stderr.str().count("the adapter is broken") == 1
    assert why in ran.stderr.str()
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.UNTESTED}
    assert {scenario.message for scenario in found.scenarios} == {"nothing ran: the adapter is broken"}
    assert {requirement.outcome for requirement in found.requirements} == {Outcome.UNTESTED}


def test_a_fault_of_the_handbooks_is_told_with_its_place(project: pytest.Pytester) -> None:
    source = project.path / "handbooks" / "visits" / "2024-04-01" / "index.md"
    text = source.read_text(encoding="utf-8").replace(":modality: should", ":modality: shall")
    source.write_text(text, encoding="utf-8")
    ran, _ = run(project)
    assert ran.ret == pytest.ExitCode.INTERRUPTED
    assert "handbooks/visits/2024-04-01/index.md" in ran.stdout.str()
    assert "unknown modality 'shall' [VIS-009]" in ran.stdout.str()


def test_results_that_cannot_be_written_are_an_error(project: pytest.Pytester) -> None:
    (project.path / "file").write_text("", encoding="utf-8")
    ran = project.runpytest_inprocess("--conduct-results=file/results.json")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert "file: error: is a file, not a folder" in ran.stderr.str()


def test_results_in_a_folder_of_no_folder_are_refused_before_the_run(project: pytest.Pytester) -> None:
    ran = project.runpytest_inprocess("--conduct-results=nowhere/out/results.json")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines(
        ["ERROR: *nowhere/out/results.json: error: cannot be written: there is no folder *nowhere"]
    )
    assert not (project.path / "nowhere").exists()


def test_a_folder_of_features_that_is_not_there_is_told(project: pytest.Pytester) -> None:
    (project.path / "pytest.ini").write_text("[pytest]\nconduct_features = features feetures\n", encoding="utf-8")
    ran = project.runpytest_inprocess("-p", "no:hypothesispytest")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines(["ERROR: *conduct_features names the folder *feetures, which is not there"])


@pytest.mark.parametrize("args", [(), ("--implementation=suite.implementations:reference",)])
def test_a_project_without_handbooks_is_told_where_they_were_looked_for(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    monkeypatch.setattr("policy_diff.project.suite_folders.packaged_suite", lambda: None)
    shutil.rmtree(project.path / "handbooks")
    ran, _ = run(project, *args)
    assert ran.ret in {pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERRUPTED}
    told = ran.stdout.str() + ran.stderr.str()
    assert f"no handbooks were found in {project.path / 'handbooks'}" in told
    assert "--rootdir" in told


def test_a_selection_of_nothing_is_told(project: pytest.Pytester) -> None:
    ran, _ = run(project, "-k", "nosuch")
    assert ran.ret == pytest.ExitCode.NO_TESTS_COLLECTED
    ran.stdout.fnmatch_lines(["error: -k, -m or --deselect leaves no scenario, so nothing ran"])


@pytest.mark.parametrize("name", ["VIS", "visits", "Visits handbook"])
def test_a_run_can_be_for_one_handbook(project: pytest.Pytester, name: str) -> None:
    ran, found = run(project, f"--handbook={name}")
    ran.assert_outcomes(passed=5)
    assert found.counts()[Outcome.PASSED] == 5
    ran.stdout.fnmatch_lines(
        [
            "policy-diff reference 1, VIS: 5 scenarios: 5 passed",
            "policy-diff reference 1, VIS: 10 requirements: 3 passed*",
        ]
    )
    assert "left out" not in ran.stdout.str()


def test_a_run_for_a_remit_counts_its_handbooks_alone(project: pytest.Pytester) -> None:
    other = project.path / "handbooks" / "days"
    shutil.copytree(project.path / "handbooks" / "visits", other)
    for path in (other / "handbook.toml", *other.glob("*/index.md")):
        text = path.read_text(encoding="utf-8").replace("VIS", "DAY").replace("Visits", "Days")
        path.write_text(text.replace('["visits"]', '["days"]'), encoding="utf-8")
    ran, found = run(project, "--remit=visits")
    assert len(found.requirements) == 20
    ran.stdout.fnmatch_lines(["policy-diff reference 1, VIS: 10 requirements: 3 passed, 7 untested"])


@pytest.mark.parametrize(("name", "near"), [("vis", "VIS"), ("visit", "visits"), ("Visits handbok", "Visits handbook")])
@pytest.mark.parametrize("more", [(), ("--implementation=suite.implementations:reference",)])
def test_an_unknown_handbook_is_refused_with_the_nearest(
    project: pytest.Pytester, name: str, near: str, more: tuple[str, ...]
) -> None:
    ran, found = run(project, "--handbook=VIS", f"--handbook={name}", *more)
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines([f"ERROR: error: there is no handbook '{name}'*", f"*Did you mean '{near}'?*"])
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.UNTESTED}


def test_a_selection_of_nothing_of_a_handbook_is_told(project: pytest.Pytester) -> None:
    ran, found = run(project, "--handbook=VIS", "-k", "nosuch")
    assert ran.ret == pytest.ExitCode.NO_TESTS_COLLECTED
    ran.stdout.fnmatch_lines(["error: --handbook, -k, -m or --deselect leaves no scenario, so nothing ran"])
    assert {scenario.message for scenario in found.scenarios} == {"left out of this run by -k, -m or --deselect"}


def test_features_are_loaded_as_they_are_run(project: pytest.Pytester) -> None:
    _, found = run(project)
    (feature,) = load_features(project.path, project.path / "features")
    assert sorted(scenario.id for scenario in feature.scenarios) == [s.id for s in found.scenarios]
    assert {(s.id, s.name, s.place.source, s.place.line) for s in feature.scenarios} == {
        (s.id, s.name, s.file, s.line) for s in found.scenarios
    }


# Where nobody asks for the suite


def test_without_the_ini_value_nothing_is_collected_and_nothing_added(project: pytest.Pytester) -> None:
    (project.path / "pytest.ini").write_text("[pytest]\naddopts = -p no:hypothesispytest\n", encoding="utf-8")
    project.makepyfile(
        "def test_it(pytestconfig): assert not pytestconfig.pluginmanager.hasplugin('policy-diff-conduct')"
    )
    ran = project.runpytest_inprocess()
    ran.assert_outcomes(passed=1)
    assert "conduct" not in ran.stdout.str()


def test_without_the_ini_value_an_implementation_is_tested_with_every_feature(
    project: pytest.Pytester,
) -> None:
    (project.path / "pytest.ini").write_text("[pytest]\naddopts = -p no:hypothesispytest\n", encoding="utf-8")
    ran, found = run(project, "--implementation=suite.implementations:reference")
    ran.assert_outcomes(passed=5)
    assert all(scenario.id.startswith("features/visits/") for scenario in found.scenarios)


def without_pytest_bdd(project: pytest.Pytester, *args: str) -> pytest.RunResult:
    """Run in a process of its own: here pytest-bdd is loaded already."""
    return project.runpytest_subprocess("-p", "no:pytest-bdd", *args)


def test_without_pytest_bdd_other_tests_run(project: pytest.Pytester) -> None:
    project.makepyfile("import sys\ndef test_it(): assert 'pytest_bdd' not in sys.modules")
    ran = without_pytest_bdd(project, "test_without_pytest_bdd_other_tests_run.py")
    ran.assert_outcomes(passed=1)
    assert ran.ret == pytest.ExitCode.OK
    (project.path / "pytest.ini").write_text("[pytest]\naddopts = -p no:hypothesispytest\n", encoding="utf-8")
    ran = without_pytest_bdd(project)
    ran.assert_outcomes(passed=1)
    assert "conduct" not in ran.stdout.str() + ran.stderr.str()


@pytest.mark.parametrize("args", [["features"], ["--conduct-results=r.json"], ["--implementation=a:b"]])
def test_without_pytest_bdd_a_scenario_is_not_passed_over(project: pytest.Pytester, args: list[str]) -> None:
    ran = without_pytest_bdd(project, *args)
    assert ran.ret != pytest.ExitCode.OK
    assert "the conduct suite needs pytest-bdd" in ran.stdout.str() + ran.stderr.str()


def test_features_elsewhere_are_left_alone(project: pytest.Pytester) -> None:
    (project.path / "other").mkdir()
    shutil.copy(project.path / "features" / "visits.feature", project.path / "other")
    ran, _ = run(project)
    ran.assert_outcomes(passed=5)
