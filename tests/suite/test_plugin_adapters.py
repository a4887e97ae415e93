"""The plugin and an implementation in another process: what is told, what is counted, and that it is ended."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from policy_diff.core.conduct.results import ConductResults, Outcome
from policy_diff.formats.conduct_results import read_report

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parent / "example"

#: The reference as a child, with a fault that its first argument names.
CHILD = """
import os, sys, time
from pathlib import Path
from policy_diff.core.conduct.protocol import EventKind
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.errors import InputError
from policy_diff.edges.line_service import serve_lines
from policy_diff.project.corpus import load

fault = sys.argv[1]

class Faulty(ReferenceImplementation):
    def describe(self):
        if fault == "hangs":
            time.sleep(600)
        return super().describe()

    def record(self, case, event):
        if not event.id.startswith("smoke") and event.kind is EventKind.ACT:
            if fault == "dies":
                os._exit(3)
            if fault == "refuses":
                raise InputError("the office is shut", cure="Come back on Monday.")
        return super().record(case, event)

serve_lines(Faulty(load(Path.cwd())), sys.stdin.buffer, sys.stdout.buffer)
Path("ended").touch()
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A copy of the example with the child, in the current folder."""
    shutil.copytree(EXAMPLE, pytester.path, dirs_exist_ok=True)
    (pytester.path / "child.py").write_text(CHILD, encoding="utf-8")
    return pytester


def run(project: pytest.Pytester, fault: str, *args: str) -> tuple[pytest.RunResult, ConductResults]:
    command = f"command:{shlex.join([sys.executable, 'child.py', fault])}"
    ran = project.runpytest_inprocess("--conduct-results=results.json", f"--implementation={command}", *args)
    text = (project.path / "results.json").read_text(encoding="utf-8")
    return ran, read_report(text, "results.json").results


def test_a_sound_child_passes_and_is_ended(project: pytest.Pytester) -> None:
    ran, found = run(project, "nothing", "--implementation-timeout=60")
    assert ran.ret == pytest.ExitCode.OK
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.PASSED}
    assert (project.path / "ended").exists()


def test_a_hanging_child_is_told_once_and_nothing_counts_against_the_system(project: pytest.Pytester) -> None:
    ran, found = run(project, "hangs", "--implementation-timeout=0.3")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    told = ran.stderr.str()
    assert told.count("the adapter is broken: describe(): ") == 1
    assert "gave no answer within 0.3 seconds" in told
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.UNTESTED}
    assert {requirement.outcome for requirement in found.requirements} == {Outcome.UNTESTED}


def test_a_child_that_dies_in_a_scenario_leaves_the_others_as_they_are(project: pytest.Pytester) -> None:
    sound = run(project, "nothing", "--implementation-timeout=60")[1]
    ran, found = run(project, "dies", "--implementation-timeout=60")
    assert ran.ret == pytest.ExitCode.TESTS_FAILED
    broken = [scenario for scenario in found.scenarios if scenario.outcome is Outcome.CANNOT_TELL]
    others = [scenario for scenario in found.scenarios if scenario not in broken]
    assert broken
    assert others == [scenario for scenario in sound.scenarios if scenario.id in {one.id for one in others}]
    for scenario in broken:
        assert "the adapter is broken: record(): " in str(scenario.message)
        assert "ended with exit status 3" in str(scenario.message)


def test_what_the_system_cannot_do_is_said_in_its_words(project: pytest.Pytester) -> None:
    ran, found = run(project, "refuses", "--implementation-timeout=60")
    broken = [scenario for scenario in found.scenarios if scenario.outcome is Outcome.CANNOT_TELL]
    assert broken
    said = "the implementation says that it cannot do this: the office is shut. Come back on Monday."
    assert all(said in str(scenario.message) for scenario in broken)
    ran.stdout.fnmatch_lines([f"*{said}*"])
    ran.stdout.no_fnmatch_line("*Traceback*")
    ran.stdout.no_fnmatch_line("*remote_adapter*")


@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "nan", "inf", ""])
def test_a_time_limit_is_a_number_above_nothing(project: pytest.Pytester, seconds: str) -> None:
    ran = project.runpytest_inprocess(f"--implementation-timeout={seconds}")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines(["*is no number of seconds above 0*"])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are started otherwise there")
def test_each_worker_has_a_child_of_its_own(project: pytest.Pytester) -> None:
    command = f"command:{shlex.join([sys.executable, 'child.py', 'nothing'])}"
    args = ("-n2", "--conduct-results=results.json", f"--implementation={command}", "--implementation-timeout=60")
    ran = project.runpytest_subprocess(*args)
    assert ran.ret == pytest.ExitCode.OK
    found = read_report((project.path / "results.json").read_text(encoding="utf-8"), "results.json").results
    assert {scenario.outcome for scenario in found.scenarios} == {Outcome.PASSED}
