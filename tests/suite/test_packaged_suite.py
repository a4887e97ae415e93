"""The suite that comes with the package: run where nothing is but the package, and beside scenarios of one's own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import policy_diff
from policy_diff.core.errors import InputError
from policy_diff.edges.packaged_suite import packaged_suite
from policy_diff.formats.conduct_results import read_report
from policy_diff.project.features import FEATURES, FeatureFolder, load_feature
from policy_diff.project.suite_folders import SuiteFolders, suite_at_hand, suite_of

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
TOLD = f"handbooks and scenarios of policy-diff {policy_diff.__version__}"
ARRANGEMENTS = "features/all-remits/post-inspection-arrangements-from-april-2024.feature"

NUMBER = len(load_feature(ROOT / ARRANGEMENTS, ROOT, ROOT / "features").scenarios)

SHOP = """
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.edges.packaged_suite import packaged_suite
from policy_diff.project.corpus import load


def make():
    return ReferenceImplementation(load(packaged_suite()))
"""

# From a built wheel


@pytest.fixture(scope="module")
def bins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment that holds the wheel; what it depends on is that of the tests' own."""
    folder = tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (folder / "dist").iterdir()
    venv.create(folder / "env")
    made = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    install = ["uv", "pip", "install", "--offline", "--no-cache", "--no-deps", "--python", str(made / "python")]
    subprocess.run([sys.executable, "-m", *install, str(wheel)], check=True, capture_output=True)
    (packages,) = (folder / "env").glob("**/site-packages")
    (packages / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return made


# Not `-m pytest`, which would put the current folder on the path: the program `pytest` does not.
_PYTEST = "import sys; sys.path.remove(''); import pytest; sys.exit(pytest.main())"


def called(program: Path, *args: str, cwd: Path) -> str:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHON", "COV_"))}
    done = subprocess.run([program, *args], cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_runs_in_an_empty_folder_as_the_checkout_runs(bins: Path, tmp_path: Path) -> None:
    (tmp_path / "shop.py").write_text(SHOP, encoding="utf-8")
    asked = ["--implementation", "shop:make", "--handbook", "PIA", "--conduct-results"]
    said = called(bins / "python", "-c", _PYTEST, *asked, "results.json", cwd=tmp_path)
    assert TOLD in said
    assert re.search(r"PIA: (\d+) scenarios: \1 passed$", said, re.MULTILINE)
    checkout = ["-m", "pytest", *asked, str(tmp_path / "checkout.json"), "features", "-p", "no:cacheprovider"]
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{tmp_path}"}
    subprocess.run([sys.executable, *checkout], cwd=ROOT, env=env, check=True, capture_output=True)
    written = (tmp_path / "results.json").read_bytes()
    assert written == (tmp_path / "checkout.json").read_bytes()
    assert b"site-packages" not in written
    assert f'"file": "{ARRANGEMENTS}"'.encode() in written


def test_the_command_of_the_wheel_runs_in_an_empty_folder(bins: Path, tmp_path: Path) -> None:
    said = called(bins / "policy-diff", "conduct", "run", "--remit", "online-accreditation", cwd=tmp_path)
    assert said.splitlines()[0] == TOLD
    assert re.search(r"^scenarios: (\d+) expected, \1 run, \1 passed, ", said, re.MULTILINE)
    assert list(tmp_path.iterdir()) == []


# From the checkout, in folders that hold no handbooks


@pytest.fixture
def empty(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    (pytester.path / "shop.py").write_text(SHOP, encoding="utf-8")
    monkeypatch.syspath_prepend(str(pytester.path))
    return pytester


def run(pytester: pytest.Pytester, *args: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess("-p", "no:hypothesispytest", "--implementation", "shop:make", *args)


def test_scenarios_of_the_package_go_by_their_names_in_it(empty: pytest.Pytester) -> None:
    ran = run(empty, ARRANGEMENTS, "-v", "--junit-xml=junit.xml")
    ran.assert_outcomes(passed=NUMBER)
    ran.stdout.fnmatch_lines([TOLD, f"{ARRANGEMENTS}::the-provider-stays-silent PASSED*"])
    written = (empty.path / "junit.xml").read_text(encoding="utf-8")
    assert str(packaged_suite()) not in written
    assert ".." not in written
    again = run(empty, f"{ARRANGEMENTS}::the-provider-stays-silent")
    again.assert_outcomes(passed=1)


def test_a_folder_of_the_package_can_be_named(empty: pytest.Pytester) -> None:
    ran = run(empty, "features/all-remits", "--collect-only", "-q")
    assert ran.ret == pytest.ExitCode.OK
    assert {line.split("/")[1] for line in ran.outlines if "::" in line} == {"all-remits"}


def test_a_scenario_that_the_package_has_not_is_told(empty: pytest.Pytester) -> None:
    ran = run(empty, f"{ARRANGEMENTS}::nosuch")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines([f"ERROR: not found: {ARRANGEMENTS}::nosuch"])
    ran = run(empty, "features/nosuch")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR


def test_tests_of_ones_own_stay_what_they_are(empty: pytest.Pytester) -> None:
    empty.makepyfile(test_own="def test_it(): pass")
    (empty.path / "shop.feature").write_text("Feature: Of the shop\n  Scenario: Sale\n    Given a till\n", "utf-8")
    run(empty, "test_own.py").assert_outcomes(passed=1)
    ran = run(empty, "--remit", "online-accreditation", "-k", "AVO-005 or test_own")
    assert ran.ret == pytest.ExitCode.OK
    assert ran.parseoutcomes()["passed"] > 1
    run(empty, "test_own.py", ARRANGEMENTS).assert_outcomes(passed=NUMBER + 1)


def test_scenarios_of_ones_own_stand_beside_those_of_the_package(empty: pytest.Pytester) -> None:
    (empty.path / "pytest.ini").write_text("[pytest]\nconduct_features = ours\n", encoding="utf-8")
    (empty.path / "ours").mkdir()
    text = (ROOT / ARRANGEMENTS).read_text(encoding="utf-8")
    (empty.path / "ours" / "draft.feature").write_text(text, encoding="utf-8")
    ran = run(empty, "ours", "--conduct-results=results.json")
    ran.assert_outcomes(passed=NUMBER)
    found = read_report((empty.path / "results.json").read_text(encoding="utf-8"), "it").results
    own = [scenario.file for scenario in found.scenarios if scenario.id.startswith("draft/")]
    assert set(own) == {"ours/draft.feature"}
    assert len(own) == NUMBER
    assert any(scenario.file == ARRANGEMENTS for scenario in found.scenarios)
    assert not [scenario.id for scenario in found.scenarios if scenario.suspect], "reviews are of the package's alone"


def test_a_copy_of_a_file_of_the_package_is_refused(empty: pytest.Pytester) -> None:
    (empty.path / "pytest.ini").write_text("[pytest]\nconduct_features = features\n", encoding="utf-8")
    (empty.path / ARRANGEMENTS).parent.mkdir(parents=True)
    (empty.path / ARRANGEMENTS).write_text((ROOT / ARRANGEMENTS).read_text(encoding="utf-8"), encoding="utf-8")
    ran = run(empty)
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines([f"ERROR: {ARRANGEMENTS}: error: policy-diff brings a file of this name"])


@pytest.mark.parametrize(
    ("name", "near"), [("state-scools", "state-schools"), ("Area SENT", "area-send"), ("all-remits", "")]
)
def test_an_unknown_remit_is_refused_with_the_nearest(empty: pytest.Pytester, name: str, near: str) -> None:
    ran = run(empty, f"--remit={name}")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines([f"ERROR: error: no handbook is of the remit '{name}'"])
    assert (f"Did you mean '{near}'?" in ran.stderr.str()) is bool(near)


# What is taken


def test_handbooks_of_a_project_win_over_the_package(tmp_path: Path) -> None:
    example = Path(__file__).parent / "example"
    own = SuiteFolders(example, (FeatureFolder(example, example / FEATURES),))
    assert suite_at_hand(example / FEATURES) == own
    assert own.told() == ""
    taken = suite_at_hand(tmp_path)
    assert (taken.root, taken.packaged, taken.told()) == (packaged_suite(), True, TOLD)
    (tmp_path / "ours").mkdir()
    assert suite_at_hand(tmp_path, [tmp_path / "ours"]).features[1:] == (FeatureFolder(tmp_path, tmp_path / "ours"),)
    assert suite_at_hand(example, [tmp_path / "ours"]).features == (FeatureFolder(example, tmp_path / "ours"),)
    with pytest.raises(InputError, match=r"--features names the folder .*theirs, which is not there"):
        suite_at_hand(tmp_path, [tmp_path / "theirs"])
    with pytest.raises(InputError, match="name too long"):
        suite_at_hand(tmp_path, [tmp_path / ("x" * 300)])


def test_without_a_package_that_holds_any_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policy_diff.edges.packaged_suite._PACKAGE", tmp_path / "src" / "policy_diff")
    assert packaged_suite() is None
    assert suite_of(tmp_path, []) == SuiteFolders(tmp_path, ())
