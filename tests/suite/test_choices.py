"""What a run is for, `--as-of` and `--changed`: the same by pytest and by the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from policy_diff.core.conduct.conformance import ConformanceReport
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.errors import InputError
from policy_diff.formats.conduct_results import read_report, write_report
from policy_diff.project.choosing import chosen
from policy_diff.project.conducting import conduct, load_conduct_suite
from suite.implementations import ReferenceImplementation

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parent / "example"
CHANGE = "2023..2024-04-01"


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A copy of the example, in the current folder."""
    shutil.copytree(EXAMPLE, pytester.path, dirs_exist_ok=True)
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1]))
    return pytester


def by_pytest(project: pytest.Pytester, *args: str) -> tuple[pytest.RunResult, ConformanceReport]:
    ran = project.runpytest_inprocess("--conduct-results=results.json", *args)
    return ran, read_report((project.path / "results.json").read_text(encoding="utf-8"), "results.json")


def by_ourselves(as_of: str | None, changed: str | None) -> ConformanceReport:
    suite = load_conduct_suite(EXAMPLE, EXAMPLE / "features")
    return conduct(suite, ReferenceImplementation(suite.corpus), chosen(suite.corpus, (), as_of, changed))


@pytest.mark.parametrize(
    ("as_of", "changed"),
    [("2024-03-01", None), ("2024-04-01", None), (None, f"VIS:{CHANGE}"), (None, CHANGE), ("2024-03-01", CHANGE)],
)
def test_pytest_and_the_command_line_give_the_same(
    project: pytest.Pytester, as_of: str | None, changed: str | None
) -> None:
    options = [*(["--as-of", as_of] if as_of else []), *(["--changed", changed] if changed else [])]
    _, found = by_pytest(project, *options)
    assert write_report(found) == write_report(by_ourselves(as_of, changed))


def test_scenarios_of_what_was_not_in_force_are_inapplicable_and_not_failed(project: pytest.Pytester) -> None:
    ran, found = by_pytest(project, "--as-of=2024-03-01")
    ran.assert_outcomes(passed=1, skipped=4)
    assert ran.ret == 0
    assert found.results.counts()[Outcome.INAPPLICABLE] == 4
    assert "VIS-001 is not in force on 1 March 2024" in str(found.results.of_requirement("VIS-001")[0].message)


def test_with_a_notice_of_ones_own_the_other_sentences_count(project: pytest.Pytester) -> None:
    (project.path / "features/conftest.py").write_text(
        "from pytest_bdd import given\n\n\n@given('a visit is on')\ndef visit(trial):\n"
        "    trial.open('VIS', '9.00am on Thursday 23 May 2024')\n",
        encoding="utf-8",
    )
    (project.path / "features/visits.feature").write_text(
        "Feature: Visits\n\n  @VIS-007\n  Scenario: Published, and nothing to send\n    Given a visit is on\n"
        "    And the record shows the note sent at 3.00pm\n"
        "    Then the rule that the host must not publish note is in force\n"
        "    And nothing binds or allows the visitor to send note\n",
        encoding="utf-8",
    )
    ran, found = by_pytest(project, "--as-of=2024-03-01")
    ran.assert_outcomes(skipped=1)
    (only,) = found.results.scenarios
    assert only.outcome is Outcome.INAPPLICABLE
    assert "what it shows hangs on VIS-005 too, and VIS-005 says something else on 1 March 2024" in str(only.message)


def test_what_a_change_does_not_touch_is_untested_and_says_why(project: pytest.Pytester) -> None:
    ran, found = by_pytest(project, f"--changed=VIS:{CHANGE}")
    ran.assert_outcomes(passed=4, deselected=1)
    (spared,) = found.results.of_requirement("VIS-007")
    assert (spared.outcome, spared.message) == (Outcome.UNTESTED, "left out of this run by --changed")


def test_a_change_that_touches_no_scenario_leaves_nothing_to_run(project: pytest.Pytester) -> None:
    text = (project.path / "features/visits.feature").read_text(encoding="utf-8")
    start, end = text.index("  @VIS-001"), text.index("  @VIS-007")
    (project.path / "features/visits.feature").write_text(text[:start] + text[end:], encoding="utf-8")
    ran, _ = by_pytest(project, f"--changed={CHANGE}")
    assert ran.ret == pytest.ExitCode.NO_TESTS_COLLECTED
    ran.stdout.fnmatch_lines(["error: --changed, -k, -m or --deselect leaves no scenario, so nothing ran"])


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("--as-of=1.3.2024", "*--as-of: '1.3.2024' is not a date*"),
        ("--changed=2023", "*--changed: '2023' does not name two versions*"),
        ("--changed=VIS:2023..2025", "*--changed: the Visits handbook has no version '2025'*"),
        ("--changed=VSI:2023..2024-04-01", "*--changed: there is no handbook 'VSI'*"),
        ("--changed=2024-04-01..2023", "*version 2024-04-01 does not come before version 2023*"),
        ("--changed=2022..2023", "*--changed: no handbook has both versions 2022 and 2023*"),
    ],
)
def test_an_option_that_names_nothing_ends_the_run_before_anything_is_collected(
    project: pytest.Pytester, option: str, message: str
) -> None:
    ran = project.runpytest_inprocess(option)
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines([message])
    name, _, value = option.partition("=")
    corpus = load_conduct_suite(EXAMPLE, EXAMPLE / "features").corpus
    with pytest.raises(InputError) as told:
        chosen(corpus, **{name.strip("-").replace("-", "_"): value})  # type: ignore[arg-type]
    assert told.value.cure
