"""The guard: whatever would pass by accident is an error, with its place.

Each file of `faults` begins with what must be said of it: `# fault LINE: TEXT` at collection, or
`# failed LINE: TEXT` and `# cannot tell LINE: TEXT` when it runs.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import ConductResults, Outcome
from policy_diff.core.errors import InputError
from policy_diff.formats.conduct_results import read_report
from policy_diff.project.conducting import conduct, load_conduct_suite
from policy_diff.project.features import load_features

pytest_plugins = ["pytester"]

HERE = Path(__file__).parent
EXPECTED = re.compile(r"# (fault|failed|cannot tell) (\d+): (.+)")
FAULTS = sorted((HERE / "faults").glob("*.feature"))
PASSED_OVER = {
    "the same name twice": "duplicate-name",
    "the same name in two rules": "duplicate-name-in-two-rules",
    "no steps": "no-steps",
    "an asynchronous step": "async-step",
    "an outline with an empty table": "empty-examples",
    "an outline without a table": "no-examples",
    "a misspelt placeholder": "placeholder-typo",
    "no Then": "no-then",
    "two definitions of one step": "ambiguous-step",
    "a Then that returns False": "then-returns-false",
    "a Then that holds nothing": "then-holds-nothing",
}
"""What pytest-bdd passes over in silence, and the input that shows it."""

ANYTHING = """
from pytest_bdd import given, parsers, then, when


@given(parsers.re(".*"))
@when(parsers.re(".*"))
@then(parsers.re(".*"))
def anything():
    pass
"""
ALONE = """
from unittest.mock import MagicMock

import pytest
from pytest_bdd import scenarios


@pytest.fixture
def trial():
    return MagicMock()


scenarios("features")
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with the handbooks of the example and no features yet."""
    shutil.copytree(HERE / "example" / "handbooks", pytester.path / "handbooks")
    shutil.copy(HERE / "example" / "pytest.ini", pytester.path)
    (pytester.path / "features").mkdir()
    return pytester


def test_there_are_faults() -> None:
    assert len(FAULTS) > 25


def take(project: pytest.Pytester, path: Path) -> bool:
    """Make a fault the project's one feature, with its own definitions; say whether it has any."""
    shutil.copy(path, project.path / "features" / "it.feature")
    steps = path.with_suffix(".conftest.py")
    if steps.exists():
        shutil.copy(steps, project.path / "features" / "conftest.py")
    return steps.exists()


def written(project: pytest.Pytester) -> ConductResults:
    return read_report((project.path / "results.json").read_text(encoding="utf-8"), "results.json").results


@pytest.mark.parametrize("stem", PASSED_OVER.values(), ids=PASSED_OVER)
def test_pytest_bdd_alone_passes_it_over(project: pytest.Pytester, stem: str) -> None:
    """So that what the guard refuses is what would pass: no test fails, and of two scenarios one may be lost."""
    own = take(project, HERE / "faults" / f"{stem}.feature")
    if not own:
        (project.path / "conftest.py").write_text(ANYTHING, encoding="utf-8")
    (project.path / "alone.ini").write_text("[pytest]\naddopts = -p no:hypothesispytest\n", encoding="utf-8")
    (project.path / "test_alone.py").write_text(ALONE, encoding="utf-8")
    plugin = ("-p", "policy_diff.shells.pytest_plugin.steps") if own else ()
    if own:
        shutil.move(project.path / "features" / "conftest.py", project.path / "conftest.py")
    run = project.runpytest_inprocess("-c", "alone.ini", "-W", "ignore", *plugin, "test_alone.py")
    run.assert_outcomes(passed=1)


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_a_fault_is_told_with_its_place(project: pytest.Pytester, path: Path) -> None:
    expected = EXPECTED.findall(path.read_text(encoding="utf-8"))
    assert expected
    take(project, path)
    run = project.runpytest_inprocess("--conduct-results", "results.json")
    output = run.stdout.str()
    for kind, line, text in expected:
        assert re.search(rf"features/it\.feature:{line}:.*\n?.*{re.escape(text)}", output), output
        assert run.ret == (pytest.ExitCode.INTERRUPTED if kind == "fault" else pytest.ExitCode.TESTS_FAILED)
    found = written(project)
    outcomes = {scenario.outcome for scenario in found.scenarios}
    if expected[0][0] != "fault":
        assert outcomes == {Outcome(kind) for kind, _, _ in expected}
    else:
        assert outcomes <= {Outcome.UNTESTED}
        assert {scenario.message for scenario in found.scenarios} <= {"its file could not be collected"}
        assert output.count("error: ") == len(expected), "each fault is told once, and no other"


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_both_runners_tell_the_same(project: pytest.Pytester, path: Path) -> None:
    """Where a fault is one of a definition, the command line has no such definition."""
    own = take(project, path)
    told: list[InputError] = []
    suite = load_conduct_suite(project.path, project.path / "features", told.append) if readable(path) else None
    if own:
        undefined = [fault for fault in told if "no step is defined for" in fault.problem]
        assert told == undefined
        assert bool(told) == (path.stem != "ambiguous-step")
        return
    output = project.runpytest_inprocess("--conduct-results", "results.json").stdout.str()
    if suite is None:
        with pytest.raises(InputError) as only:
            load_conduct_suite(project.path, project.path / "features")
        told = [only.value]
    expected = EXPECTED.findall(path.read_text(encoding="utf-8"))
    if not told:
        assert suite is not None
        assert {kind for kind, _, _ in expected} <= {"failed", "cannot tell"}
        assert conduct(suite, ReferenceImplementation(suite.corpus)).results == written(project)
        return
    assert len(told) == len(expected) == output.count("error: ")
    assert "\n".join(map(str, told)) in output, "the same faults in the same words and order"


def readable(path: Path) -> bool:
    """Tell whether a feature can be read at all; one that cannot ends the command at once."""
    return path.stem != "not-gherkin"


STEPS = """
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then the visitor must {} to the host, because of the visit end
"""


STARS = """Feature: Visits
  @VIS-005
  Scenario: Stars
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    * the record shows the visit start at 10.00am
    When the record shows the visit end at 3.00pm
    * nothing more is recorded until 4.00pm
    Then the visitor must send note to the host, because of the visit end
    * the duty of the visitor to send note is outstanding
    And nothing binds or allows the host to request delay
"""


@pytest.mark.parametrize(
    "hook", ["", "def pytest_bdd_before_step(step):\n    pass\n"], ids=["by itself", "with a hook that hears of it"]
)
def test_a_star_is_of_the_kind_of_the_step_before(project: pytest.Pytester, hook: str) -> None:
    (project.path / "features" / "visits.feature").write_text(STARS, encoding="utf-8")
    project.makeconftest(hook)
    project.runpytest_inprocess("--conduct-results", "results.json").assert_outcomes(passed=1)
    suite = load_conduct_suite(project.path, project.path / "features")
    assert conduct(suite, ReferenceImplementation(suite.corpus)).results == written(project)


def test_both_runners_refuse_an_id_that_a_row_and_a_file_share(project: pytest.Pytester) -> None:
    outline = f"Feature: Visits\n  @VIS-005\n  Scenario Outline: The note{STEPS.format('<what>')}"
    row = "\n    Examples:\n      | what      |\n      | send note |\n"
    (project.path / "features" / "visits.feature").write_text(outline + row, encoding="utf-8")
    (project.path / "features" / "visits").mkdir()
    plain = f"Feature: Visits\n  @VIS-005\n  Scenario: Send note{STEPS.format('send note')}"
    (project.path / "features" / "visits" / "the-note.feature").write_text(plain, encoding="utf-8")
    told: list[InputError] = []
    load_conduct_suite(project.path, project.path / "features", told.append)
    assert [fault.problem for fault in told] == ["two scenarios have the ID visits/the-note/send-note"]
    run = project.runpytest_inprocess()
    assert run.ret == pytest.ExitCode.INTERRUPTED
    assert run.stdout.str().count(told[0].problem) == 1


def pickles(folder: Path) -> int:
    """Count what gherkin would run, by gherkin alone."""
    texts = (path.read_text(encoding="utf-8") for path in folder.rglob("*.feature"))
    return sum(len(Compiler().compile({**Parser().parse(text), "uri": ""})) for text in texts)


def test_as_many_scenarios_are_reported_as_gherkin_reads(project: pytest.Pytester) -> None:
    features = project.path / "features"
    shutil.copytree(HERE / "example" / "features", features, dirs_exist_ok=True)
    (features / "more").mkdir()
    plain = f"Feature: More\n  Rule: One\n    @VIS-005\n    Scenario: Send note{STEPS.format('send note')}"
    (features / "more" / "note.feature").write_text(plain, encoding="utf-8")
    project.runpytest_inprocess("--conduct-results", "results.json").assert_outcomes(passed=6)
    suite = load_conduct_suite(project.path, features)
    found = conduct(suite, ReferenceImplementation(suite.corpus)).results
    assert pickles(features) == len(found.scenarios) == 6
    assert found == written(project)


def test_the_project_plays_as_many_scenarios_as_gherkin_reads() -> None:
    root = HERE.parents[1]
    read = [scenario for feature in load_features(root, root / "features") for scenario in feature.scenarios]
    assert pickles(root / "features") == len({scenario.id for scenario in read}) == len(read)


# With workers


def with_workers(project: pytest.Pytester, *args: str) -> pytest.RunResult:
    return project.runpytest_subprocess("--conduct-results", "results.json", *args)


@pytest.fixture
def visits(project: pytest.Pytester) -> pytest.Pytester:
    """A project with the features of the example."""
    shutil.copytree(HERE / "example" / "features", project.path / "features", dirs_exist_ok=True)
    return project


def outcomes(project: pytest.Pytester) -> dict[str, tuple[str, str | None]]:
    return {one.id.removeprefix("visits/"): (one.outcome.value, one.message) for one in written(project).scenarios}


@pytest.mark.parametrize("stem", ["unknown-words", "duplicate-name", "async-step"])
def test_two_workers_tell_a_fault_once(project: pytest.Pytester, stem: str) -> None:
    path = HERE / "faults" / f"{stem}.feature"
    take(project, path)
    run = with_workers(project, "-n", "2")
    assert run.ret != pytest.ExitCode.OK
    expected = EXPECTED.findall(path.read_text(encoding="utf-8"))
    output = run.stdout.str().partition("short test summary")[0]
    assert output.count("error: ") == len(expected)
    for _, line, text in expected:
        assert output.count(f"features/it.feature:{line}:") >= 1
        assert text in output
    assert {one.message for one in written(project).scenarios} == {"its file could not be collected"}


@pytest.mark.parametrize(
    ("workers", "rest"),
    [(("-n", "2"), "passed"), (("-n", "1", "--max-worker-restart", "0"), "untested")],
    ids=["another takes over", "nobody is left"],
)
def test_a_scenario_whose_worker_dies_cannot_be_told(
    visits: pytest.Pytester, workers: tuple[str, ...], rest: str
) -> None:
    visits.makeconftest(
        """
        import os
        import pytest

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_call(item):
            if "forgets" in item.name and "PYTEST_XDIST_WORKER" in os.environ:
                os._exit(3)
        """
    )
    run = with_workers(visits, *workers)
    assert run.ret == pytest.ExitCode.TESTS_FAILED
    found = outcomes(visits)
    line = "features/visits.feature:15: The visitor forgets to ask [VIS-001]"
    assert found.pop("the-visitor-forgets-to-ask") == (
        "cannot tell",
        f"{line}\nthe process that ran it ended before it did",
    )
    assert found.pop("the-visitor-asks-after-the-host") == ("passed", None)
    assert set(found.values()) == {(rest, None if rest == "passed" else "the run ended before it")}
    assert "not part of this run" not in run.stdout.str()


def test_a_scenario_that_no_worker_runs_is_missed(visits: pytest.Pytester) -> None:
    visits.makeconftest(
        """
        def pytest_collection_modifyitems(items):
            items[:] = [item for item in items if "forgets" not in item.name]
        """
    )
    run = with_workers(visits, "-n", "2")
    assert run.ret == pytest.ExitCode.TESTS_FAILED
    run.stdout.fnmatch_lines(["*error: the scenario visits/the-visitor-forgets-to-ask was collected and never ran"])
    assert outcomes(visits)["the-visitor-forgets-to-ask"] == ("untested", "the run ended before it")


def test_a_scenario_that_one_worker_lost_stops_the_run(visits: pytest.Pytester) -> None:
    visits.makeconftest(
        """
        import os

        def pytest_collection_modifyitems(items):
            if os.environ.get("PYTEST_XDIST_WORKER") == "gw0":
                items[:] = [item for item in items if "forgets" not in item.name]
        """
    )
    run = with_workers(visits, "-n", "2")
    assert run.ret == pytest.ExitCode.TESTS_FAILED
    run.stdout.fnmatch_lines(["Different tests were collected between gw[01] and gw[01]*"])
    assert set(outcomes(visits).values()) == {("untested", "the run ended before it")}


def test_two_workers_that_stop_early_leave_nothing_out(visits: pytest.Pytester) -> None:
    feature = visits.path / "features" / "visits.feature"
    wrong = feature.read_text(encoding="utf-8").replace("Then this is accepted", "Then this is refused")
    feature.write_text(wrong.replace("is breached", "is met"), encoding="utf-8")
    run = with_workers(visits, "-n", "2", "--maxfail", "1")
    assert run.ret in {pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED}
    found = outcomes(visits)
    assert len(found) == 5
    assert any(outcome == "failed" for outcome, _ in found.values())
    assert {message for outcome, message in found.values() if outcome == "untested"} <= {"the run ended before it"}


# One after the other


def test_a_scenario_that_never_runs_is_missed(project: pytest.Pytester) -> None:
    shutil.copy(HERE / "example" / "features" / "visits.feature", project.path / "features")
    project.makeconftest(
        """
        import pytest

        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_protocol(item):
            return True if "forgets" in item.name else None
        """
    )
    run = project.runpytest_inprocess()
    assert run.ret == pytest.ExitCode.TESTS_FAILED
    run.stdout.fnmatch_lines(["*error: the scenario visits/the-visitor-forgets-to-ask was collected and never ran"])


def test_scenarios_of_two_folders_do_not_share_an_id(project: pytest.Pytester) -> None:
    """Or the one that passes would be reported in place of the one that fails."""
    text = (HERE / "example" / "features" / "visits.feature").read_text(encoding="utf-8")
    (project.path / "features" / "visits.feature").write_text(text, encoding="utf-8")
    (project.path / "more").mkdir()
    wrong = text.replace("Then this is refused", "Then this is accepted")
    (project.path / "more" / "visits.feature").write_text(wrong, encoding="utf-8")
    ini = project.path / "pytest.ini"
    ini.write_text(ini.read_text(encoding="utf-8").replace("= features", "= features more", 1), encoding="utf-8")
    run = project.runpytest_inprocess("--conduct-results", "results.json")
    assert run.ret == pytest.ExitCode.INTERRUPTED
    run.stdout.fnmatch_lines(
        [
            "more/visits.feature:7:3: error: two scenarios have the ID visits/the-visitor-asks-after-the-host",
            "*the first stands at features/visits.feature:7:3*",
        ]
    )
    found = read_report((project.path / "results.json").read_text(encoding="utf-8"), "results.json").results
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.UNTESTED}
    assert len(found.scenarios) == 5
