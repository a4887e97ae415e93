"""Step definitions of an adopter's own: they work as they do under pytest-bdd, whose hooks hear of them.

Each text is run twice: by the suite, and by pytest-bdd alone with a trial that takes everything. What the
definitions and hooks write down is the same.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parent / "example"

STEPS = """
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, step, then, when

from policy_diff.core.obligation import Modality

LOG = Path(__file__).parent.parent / "log.txt"


def write(*words):
    with LOG.open("a", encoding="utf-8") as log:
        log.write(" ".join(map(str, words)) + "\\n")


@pytest.fixture
def pen(request):
    write("pen taken", request.node.name != "")
    yield "pen"
    write("pen put back")


@pytest.fixture
def guests():
    return "nobody"


@given("a visit is on")
def visit(trial):
    trial.open("Visits handbook", "9.00am on Thursday 23 May 2024")
    trial.happens("visit end", "3.00pm")


@given(parsers.parse("{count:d} guests"), target_fixture="guests")
def some(count):
    return ["guest"] * count


@given(parsers.re(r"(?P<count>[0-9]+) more guests?"), converters={"count": int}, target_fixture="guests")
def more(guests, count):
    return guests + ["more"] * count


@given(parsers.cfparse("the chairs {names:Name+}", extra_types={"Name": str}))
def chairs(names, pen):
    write("chairs", names, pen)


@given("they are")
def they_are(datatable, guests):
    write("table", datatable, guests)


@when("a letter says")
def letter(docstring, pen, request):
    write("letter", repr(docstring), pen, type(request).__name__)


@step("somebody knocks")
def knocks(colour="red"):
    write("knock", colour)
    yield
    write("door closed")


@then("the note is due")
def due(trial, guests):
    write("guests", guests)
    trial.binds("visitor", Modality.MUST, "send note to the host", "visit end", None)


@then("it is not so")
def not_so(pen):
    assert pen == "pencil"
"""

HOOKS = """

def pytest_bdd_before_scenario(request, feature, scenario):
    write("scenario begins", feature.name, scenario.name, [step.name for step in scenario.steps])


def pytest_bdd_after_scenario(request, feature, scenario):
    write("scenario ends", scenario.name)


def pytest_bdd_before_step(request, feature, scenario, step, step_func):
    write("step begins", step.keyword, step.type, step.name, step.line_number, step_func.__name__)


def pytest_bdd_before_step_call(request, feature, scenario, step, step_func, step_func_args):
    write("call", sorted(set(step_func_args) - {"trial", "request"}))


def pytest_bdd_after_step(request, feature, scenario, step, step_func, step_func_args):
    write("step ends", step.name, sorted(set(step_func_args) - {"trial", "request"}))


def pytest_bdd_step_error(request, feature, scenario, step, step_func, step_func_args, exception):
    write("error", step.name, type(exception).__name__, sorted(step_func_args))


def pytest_bdd_apply_tag(tag, function):
    if tag == "slow":
        pytest.mark.slow(function)
        return True
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

WORDS = """
@VIS-005
Feature: Own words

  Background:
    Given a visit is on

  @slow
  Scenario Outline: With <count> guests
    Given <count> guests
    And 1 more guest
    And the chairs one, <chair>
    When somebody knocks
    Then the note is due

    Examples:
      | count | chair |
      | 2     | two   |
      | 3     | three |

  Scenario: It fails
    Given 1 guests
    When somebody knocks
    Then it is not so
    And the note is due
"""

BELOW = """
@VIS-005
Feature: What stands below a step

  Background:
    Given a visit is on

  Scenario Outline: A table for <name>
    Given they are
      | name   | age |
      | <name> | 40  |
    When a letter says
      \"\"\"
      Dear <name>,
        come in
      \"\"\"
    Then the note is due

    Examples:
      | name |
      | Ann  |
"""


def written(pytester: pytest.Pytester, *args: str) -> tuple[list[str], pytest.RunResult]:
    log = pytester.path / "log.txt"
    log.write_text("", encoding="utf-8")
    ran = pytester.runpytest_inprocess(*args)
    return log.read_text(encoding="utf-8").splitlines(), ran


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    shutil.copytree(EXAMPLE / "handbooks", pytester.path / "handbooks")
    (pytester.path / "features").mkdir()
    ini = "[pytest]\naddopts = -p no:hypothesispytest -p no:cacheprovider\nmarkers =\n    slow\n    VIS-005\n"
    (pytester.path / "alone.ini").write_text(ini, encoding="utf-8")
    (pytester.path / "pytest.ini").write_text(f"{ini}conduct_features = features\n", encoding="utf-8")
    return pytester


@pytest.mark.parametrize("hooks", ["", HOOKS], ids=["silent", "heard"])
@pytest.mark.parametrize(("feature", "failed"), [(WORDS, 1), (BELOW, 0)], ids=["words", "below"])
def test_they_do_what_they_do_under_pytest_bdd(project: pytest.Pytester, feature: str, failed: int, hooks: str) -> None:
    (project.path / "features" / "own.feature").write_text(feature, encoding="utf-8")
    (project.path / "features" / "conftest.py").write_text(STEPS + hooks, encoding="utf-8")
    ours, ran = written(project, "features")
    passed = {1: 2, 0: 1}[failed]
    ran.assert_outcomes(passed=passed, failed=failed)
    (project.path / "conftest.py").write_text(STEPS.replace(".parent.parent", ".parent") + hooks, encoding="utf-8")
    (project.path / "features" / "conftest.py").unlink()
    (project.path / "test_alone.py").write_text(ALONE, encoding="utf-8")
    alone, ran = written(project, "-c", "alone.ini", "test_alone.py")
    ran.assert_outcomes(passed=passed, failed=failed)
    assert len(ours) > 3
    assert ours == alone


def test_a_mark_that_a_hook_gives_selects(project: pytest.Pytester) -> None:
    (project.path / "features" / "own.feature").write_text(WORDS, encoding="utf-8")
    (project.path / "features" / "conftest.py").write_text(STEPS + HOOKS, encoding="utf-8")
    written(project, "features", "-m", "slow")[1].assert_outcomes(passed=2, deselected=1)
    written(project, "features", "-m", "not slow")[1].assert_outcomes(failed=1, deselected=2)


def test_a_file_sees_the_definitions_of_its_own_folder(project: pytest.Pytester) -> None:
    for folder, colour in (("one", "red"), ("two", "blue")):
        (project.path / "features" / folder).mkdir()
        text = BELOW[: BELOW.index("    Given they are")] + "    When it is painted\n" + "    Then the note is due\n"
        text = text.replace("Scenario Outline: A table for <name>", "Scenario: Painted")
        (project.path / "features" / folder / "own.feature").write_text(text, encoding="utf-8")
        (project.path / "features" / folder / "conftest.py").write_text(
            f"from pytest_bdd import when\n\n\n@when('it is painted', target_fixture='guests')\ndef paint():\n"
            f"    return '{colour}'\n",
            encoding="utf-8",
        )
    (project.path / "features" / "conftest.py").write_text(STEPS, encoding="utf-8")
    lines, ran = written(project, "features")
    ran.assert_outcomes(passed=2)
    assert lines == ["guests red", "guests blue"]


def test_other_tests_of_pytest_bdd_run_as_ever(project: pytest.Pytester) -> None:
    """Also where a definition of their module covers a shared one, which the suite would refuse."""
    shutil.copy(EXAMPLE / "features" / "visits.feature", project.path / "features")
    (project.path / "features" / "conftest.py").write_text(STEPS, encoding="utf-8")
    (project.path / "other").mkdir()
    (project.path / "other" / "it.feature").write_text(
        "Feature: Other\n  Scenario: Other\n    Given a colour\n    Then it is blue\n", encoding="utf-8"
    )
    (project.path / "conftest.py").write_text(
        "from pytest_bdd import given\n\n\n@given('a colour', target_fixture='colour')\ndef red():\n    return 'red'\n",
        encoding="utf-8",
    )
    (project.path / "other" / "test_it.py").write_text(
        "from pytest_bdd import given, scenarios, then\n\n\n@given('a colour', target_fixture='colour')\n"
        "def blue():\n    return 'blue'\n\n\n@then('it is blue')\ndef is_blue(colour):\n    assert colour == 'blue'\n"
        "\n\nscenarios('it.feature')\n",
        encoding="utf-8",
    )
    written(project, "features", "other")[1].assert_outcomes(passed=6)


def test_a_report_of_pytest_bdd_is_complete(project: pytest.Pytester) -> None:
    (project.path / "features" / "own.feature").write_text(BELOW, encoding="utf-8")
    (project.path / "features" / "conftest.py").write_text(STEPS, encoding="utf-8")
    written(project, "features", "--cucumber-json=it.json")[1].assert_outcomes(passed=1)
    assert '"name": "they are"' in (project.path / "it.json").read_text(encoding="utf-8")
