"""What of a corpus has been tried: each version by its own wording, each reason told, nothing rounded up."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import NO_SCENARIO, NOT_SAID, TO_JUDGE, Outcome
from policy_diff.edges.files import write_text
from policy_diff.formats.conduct_results import write_report
from policy_diff.project.conducting import conduct, load_conduct_suite
from policy_diff.project.corpus import load
from policy_diff.project.coverage import NOT_NAMED, NOT_RUN, OTHER_WORDING, Coverage, gaps, tally
from policy_diff.project.history import histories
from policy_diff.project.suite import Suite, load_suite
from sites import SAMPLE

FEATURE = """\
Feature: Flags

  Background:
    Given an inspection under the Bathing places handbook is notified at 9.30am on Monday 5 June 2023

  @BPH-002
  Scenario: A warning
    When the record shows the warning raised at 9.40am
    Then the lifeguard must raise flag, because of the warning raised
"""
OF_THE_FIRST = FEATURE.replace(" is notified", ', version "2021", is notified')


class BathingAlone(ReferenceImplementation):
    """Claims one handbook."""

    def describe(self) -> Subject:
        return Subject("bathing", "1", "", ("BPH",))


def run_of(root: Path, feature: str) -> Path:
    """Copy the sample with another feature, run the suite and give the file of its results."""
    shutil.copytree(SAMPLE, root)
    write_text(root / "features/swimming/season.feature", feature)
    suite = load_conduct_suite(root, root / "features")
    results = root / "found.json"
    write_text(results, write_report(conduct(suite, BathingAlone(suite.corpus))))
    return results


def coverage_of(root: Path, results: Path) -> tuple[Suite, Coverage]:
    suite = load_suite(root, root / "features", results)
    return suite, Coverage(load(root), suite.by_requirement(), suite.results)


def reasons(root: Path, results: Path, version: str) -> dict[str, str]:
    _, found = coverage_of(root, results)
    handbook = load(root).handbook("BPH")
    one = next(one for one in found.versions(handbook) if one.version.id == version)
    return {identifier: gap.reason for gap in one.gaps for identifier in gap.requirements}


def test_a_scenario_counts_for_the_versions_that_ask_the_same(tmp_path: Path) -> None:
    root = tmp_path / "project"
    results = run_of(root, FEATURE)
    said = {version: reasons(root, results, version) for version in ("2021", "2022-05-01", "2023-06-15")}
    assert not any("BPH-002" in found for found in said.values())
    assert said["2023-06-15"]["BPH-001"] == NO_SCENARIO
    assert said["2023-06-15"]["BPH-003"] == TO_JUDGE
    assert said["2021"]["BPH-004"] == "nobody is bound by it"

    text = root / "handbooks/bathing-places/2021/index.md"
    old = text.read_text(encoding="utf-8")
    flag = old.index(":::{req} BPH-002")
    write_text(text, old[:flag] + old[flag:].replace(":modality: must", ":modality: should", 1))
    assert reasons(root, results, "2021")["BPH-002"] == OTHER_WORDING
    assert "BPH-002" not in reasons(root, results, "2022-05-01")


def test_a_scenario_may_name_its_version(tmp_path: Path) -> None:
    root = tmp_path / "project"
    results = run_of(root, OF_THE_FIRST)
    suite, found = coverage_of(root, results)
    (example,) = suite.by_requirement()["BPH-002"]
    version = found.written_for(example)
    assert version is not None
    assert version.id == "2021"


def test_what_is_not_in_the_results_is_not_tried(tmp_path: Path) -> None:
    root = tmp_path / "project"
    results = run_of(root, FEATURE)
    write_text(root / "features/swimming/more.feature", FEATURE.replace("Flags", "More").replace("BPH-002", "BPH-001"))
    assert reasons(root, results, "2023-06-15")["BPH-001"] == NOT_NAMED
    _, found = coverage_of(root, results)
    row = next(row for row in found.rows(histories(load(root))) if row.history.id == "BPH-001")
    assert (row.outcome, row.reason) == (Outcome.UNTESTED, NOT_NAMED)


def test_without_a_run_nothing_is_tried(tmp_path: Path) -> None:
    root = tmp_path / "project"
    run_of(root, FEATURE)
    suite, found = coverage_of(root, root / "nothing.json")
    assert suite.report is None
    assert suite.unlike(load(root)) == ()
    assert set(reasons(root, root / "nothing.json", "2023-06-15").values()) == {NOT_RUN}
    assert {row.reason for row in found.rows(histories(load(root)))} == {NOT_RUN}


def test_a_handbook_that_is_not_claimed_does_not_apply(tmp_path: Path) -> None:
    root = tmp_path / "project"
    _, found = coverage_of(root, run_of(root, FEATURE))
    boats = load(root).handbook("BHH")
    for one in found.versions(boats):
        assert one.all(Outcome.INAPPLICABLE) == one.total
        assert [gap.reason for gap in one.gaps] == ["the implementation does not claim BHH (Boat houses handbook)"]


@pytest.mark.parametrize(
    ("file", "old", "new", "unlike"),
    [
        ("handbooks/bathing-places/2021/index.md", "30 minutes", "20 minutes", "the requirements"),
        ("features/swimming/season.feature", "9.40am", "9.41am", "the scenarios"),
    ],
)
def test_a_run_by_other_text_is_told(tmp_path: Path, file: str, old: str, new: str, unlike: str) -> None:
    root = tmp_path / "project"
    results = run_of(root, FEATURE)
    assert load_suite(root, root / "features", results).unlike(load(root)) == ()
    text = (root / file).read_text(encoding="utf-8")
    write_text(root / file, text.replace(old, new, 1))
    assert load_suite(root, root / "features", results).unlike(load(root)) == (unlike,)


@given(st.lists(st.sampled_from(Outcome)))
def test_a_tally_counts_each_once_and_never_rounds_up(outcomes: list[Outcome]) -> None:
    found = tally(outcomes)
    assert found.total == len(outcomes) == sum(found.outcomes.values())
    assert sum(map(found.share, Outcome)) <= 100
    for outcome in Outcome:
        assert (found.share(outcome) == 100) == (bool(outcomes) and set(outcomes) == {outcome})


@given(st.dictionaries(st.text("ABC", min_size=1), st.sampled_from([NO_SCENARIO, TO_JUDGE, NOT_SAID, "why", "or so"])))
def test_every_gap_stands_once_and_what_can_be_mended_first(why: dict[str, str]) -> None:
    found = gaps(why)
    assert sorted(one for gap in found for one in gap.requirements) == sorted(why)
    assert {one: gap.reason for gap in found for one in gap.requirements} == why
    if NO_SCENARIO in why.values():
        assert found[0].reason == NO_SCENARIO
