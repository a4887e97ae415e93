"""How much CPU time 2,000 scenarios with 60 step definitions take, beside plain pytest and pytest-bdd alone.

Run with `PYTHONPATH=tests python -m benchmarks.scenarios`. Each scenario opens a case of a small handbook, records
an event, has a definition of the adopter's own do something and holds what follows. A plain test makes the same
calls of the same trial; an empty one shows what pytest takes by itself. Seconds are CPU time of the whole process,
the quickest of three runs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.speed import best
from policy_diff.project.sentences import SENTENCES

SCENARIOS = 2_000
DEFINITIONS = 60
OURS = "the conduct suite"
PLAIN = "plain pytest"
_A_FILE = 10
_OWN = DEFINITIONS - sum(len(sentence.kinds) for sentence in SENTENCES)
_HANDBOOKS = Path(__file__).resolve().parents[1] / "suite" / "example" / "handbooks"
_LIMIT = 120

_OWN_STEPS = """\
from pytest_bdd import parsers, when

NOTED = []
"""
_OWN_STEP = """

@when(parsers.parse("the visitor puts {what} in place {number}"))
def place_NUMBER(what):
    NOTED.append(what)
""".replace("{number}", "NUMBER")
_TRIAL = """

from functools import cache
from pathlib import Path

import pytest

from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.project.corpus import load
from policy_diff.project.trial import Trial


@cache
def corpus():
    return load(Path(__file__).parent)


@cache
def adapter():
    return Adapter(ReferenceImplementation(corpus()), corpus())


@pytest.fixture
def trial():
    return Trial(adapter(), corpus(), ("VIS-005",))
"""
_HOOKS = """

def pytest_bdd_before_step(request, step):
    request.getfixturevalue("trial").begin(step.type)


def pytest_bdd_after_step(request):
    request.getfixturevalue("trial").end()


def pytest_bdd_after_scenario(request):
    request.getfixturevalue("trial").finish()
"""
_FEATURE = """\
@VIS-005
Feature: Visits FILE
"""
_SCENARIO = """
  Scenario: Visit NUMBER
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    And the visitor puts note NUMBER in place PLACE
    Then the visitor must send note to the host, because of the visit end
"""
_TESTS = """\
from policy_diff.core.obligation import Modality
from places import *
"""
_TEST = """

def test_visit_NUMBER(trial):
    trial.begin("given")
    trial.open("Visits handbook", "9.00am on Thursday 23 May 2024", [], None)
    trial.end()
    trial.begin("when")
    trial.happens("visit end", "3.00pm", [])
    trial.end()
    trial.begin("when")
    place_PLACE("note NUMBER")
    trial.end()
    trial.begin("then")
    trial.binds("visitor", Modality.MUST, "send note to the host", "visit end", None)
    trial.end()
    trial.finish()
"""


def main() -> None:
    """Print the table."""
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as on a machine of one's own: what was compiled is kept
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        ways = {OURS: _suite, PLAIN: _plain, "pytest-bdd alone": _alone, "plain pytest, empty tests": _empty}
        found = {}
        for number, (name, write) in enumerate(ways.items()):
            command = _written(Path(folder) / str(number), write)
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
            if f"{SCENARIOS} passed" not in ran.stdout:
                raise SystemExit(f"{name}:\n{ran.stdout}{ran.stderr}")
            found[name] = best(command, _LIMIT).seconds
            print(f"{name}: {found[name]:.2f} s", file=sys.stderr)
    print(f"| {SCENARIOS:,} scenarios, {DEFINITIONS} definitions | CPU time | to plain pytest |\n| --- | ---: | ---: |")
    for name, seconds in found.items():
        print(f"| {name} | {seconds:.2f} s | {seconds / found[PLAIN]:.2f} |")


def _written(folder: Path, write: Callable[[Path], list[str]]) -> list[str]:
    """Write a project and give the command that runs it."""
    shutil.copytree(_HANDBOOKS, folder / "handbooks")
    rest = write(folder)
    ini = folder / "pytest.ini"
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", str(ini), *rest]


def _suite(folder: Path) -> list[str]:
    (folder / "pytest.ini").write_text("[pytest]\nconduct_features = features\n", encoding="utf-8")
    (folder / "conftest.py").write_text(_own_steps(), encoding="utf-8")
    return [str(_features(folder))]


def _alone(folder: Path) -> list[str]:
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n    VIS-005\n", encoding="utf-8")
    (folder / "conftest.py").write_text(_own_steps() + _TRIAL + _HOOKS, encoding="utf-8")
    _features(folder)
    test = folder / "test_it.py"
    test.write_text('from pytest_bdd import scenarios\n\nscenarios("features")\n', encoding="utf-8")
    return ["-p", "policy_diff.shells.pytest_plugin.steps", str(test)]


def _plain(folder: Path) -> list[str]:
    (folder / "pytest.ini").write_text("[pytest]\npythonpath = .\n", encoding="utf-8")
    (folder / "conftest.py").write_text(_TRIAL, encoding="utf-8")
    (folder / "places.py").write_text(_own_steps(), encoding="utf-8")
    return [str(_files(folder / "tests", "test_{}.py", _TESTS, _TEST))]


def _empty(folder: Path) -> list[str]:
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    return [str(_files(folder / "tests", "test_{}.py", "", "\n\ndef test_visit_NUMBER():\n    pass\n"))]


def _own_steps() -> str:
    return _OWN_STEPS + "".join(_OWN_STEP.replace("NUMBER", str(number)) for number in range(_OWN))


def _features(folder: Path) -> Path:
    return _files(folder / "features", "visits_{}.feature", _FEATURE, _SCENARIO)


def _files(folder: Path, name: str, head: str, part: str) -> Path:
    folder.mkdir()
    for file in range(SCENARIOS // _A_FILE):
        numbers = range(file * _A_FILE, (file + 1) * _A_FILE)
        parts = (part.replace("NUMBER", str(n)).replace("PLACE", str(n % _OWN)) for n in numbers)
        (folder / name.format(file)).write_text(head.replace("FILE", str(file)) + "".join(parts), encoding="utf-8")
    return folder


if __name__ == "__main__":
    main()
