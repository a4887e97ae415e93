"""The guard: whatever would pass by accident is an error, with its place.

Each file of `faults` begins with what must be said of it: `# fault LINE: TEXT` at collection, or
`# failed LINE: TEXT` and `# cannot tell LINE: TEXT` when it runs.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from policy_diff.core.conduct.results import Outcome
from policy_diff.formats.conduct_results import read_results

pytest_plugins = ["pytester"]

HERE = Path(__file__).parent
EXPECTED = re.compile(r"# (fault|failed|cannot tell) (\d+): (.+)")
FAULTS = sorted((HERE / "faults").glob("*.feature"))


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with the handbooks of the example and no features yet."""
    shutil.copytree(HERE / "example" / "handbooks", pytester.path / "handbooks")
    shutil.copy(HERE / "example" / "pytest.ini", pytester.path)
    (pytester.path / "features").mkdir()
    return pytester


def test_there_are_faults() -> None:
    assert len(FAULTS) > 25


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_a_fault_is_told_with_its_place(project: pytest.Pytester, path: Path) -> None:
    expected = EXPECTED.findall(path.read_text(encoding="utf-8"))
    assert expected
    shutil.copy(path, project.path / "features" / "it.feature")
    steps = path.with_suffix(".conftest.py")
    if steps.exists():
        shutil.copy(steps, project.path / "features" / "conftest.py")
    run = project.runpytest_inprocess("--conduct-results", "results.json")
    output = run.stdout.str()
    for kind, line, text in expected:
        assert re.search(rf"features/it\.feature:{line}:.*\n?.*{re.escape(text)}", output), output
        assert run.ret == (pytest.ExitCode.INTERRUPTED if kind == "fault" else pytest.ExitCode.TESTS_FAILED)
    found = read_results((project.path / "results.json").read_text(encoding="utf-8"), "results.json")
    outcomes = {scenario.outcome for scenario in found.scenarios}
    if expected[0][0] != "fault":
        assert outcomes == {Outcome(kind) for kind, _, _ in expected}
    else:
        assert outcomes <= {Outcome.UNTESTED}
        assert {scenario.message for scenario in found.scenarios} <= {"its file could not be collected"}
        assert output.count("error: ") == len(expected), "each fault is told once, and no other"


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
    found = read_results((project.path / "results.json").read_text(encoding="utf-8"), "results.json")
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.UNTESTED}
    assert len(found.scenarios) == 5
