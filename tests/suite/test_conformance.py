"""What results amount to: expected and run, skips, and the verdicts on profiles and handbooks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conformance_reports import CALENDAR, SUITE
from policy_diff.core.conduct.conformance import (
    WHOLE,
    Asked,
    ConformanceReport,
    Extent,
    Skip,
    Tolerated,
    Verdict,
    conformance,
    percent,
)
from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.results import Level, Outcome, ScenarioResult, level_of, results
from policy_diff.core.conduct.tolerance import hidden, idle, not_tolerated, tolerating
from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.obligation import Modality, Obligation
from policy_diff.core.requirement import Requirement, Verification
from policy_diff.core.terms import Vocabulary
from policy_diff.formats.conduct_text import write_summary

WORDS = {outcome.value[0]: outcome for outcome in Outcome}
LEVELS = (*Modality, None)


def handbook(code: str) -> Handbook:
    """A handbook with one requirement of each modality, in that order, and one without an obligation."""
    requirements = tuple(
        Requirement(
            f"{code}-00{number}",
            code,
            "one",
            "",
            "",
            Obligation("host", modality, None, "ask") if modality else None,
            verified_by=Verification("scenario"),
        )
        for number, modality in enumerate(LEVELS, 1)
    )
    return Handbook(code, f"The {code}", (), (Version("one", "One", None, "whole", requirements),))


CORPUS = Corpus((handbook("VIS"), handbook("DAY")), Vocabulary(()))


def scenario(number: int, outcome: str, *requirements: str) -> ScenarioResult:
    why = None if outcome == "p" else "why"
    return ScenarioResult(f"s{number}", "", "", None, "", 1, requirements, WORDS[outcome], why)


def report(
    *found: ScenarioResult, claimed: tuple[str, ...] = ("VIS",), extent: Extent = WHOLE, gaps: tuple[str, ...] = ()
) -> ConformanceReport:
    """Say what scenarios amount to where what none of them verifies is for a person to judge, but for some gaps."""
    subject = Subject("", "", "", claimed)
    tried = {*gaps, *(identifier for one in found for identifier in one.requirements)}
    corpus = replace(CORPUS, handbooks=tuple(_judging(handbook, tried) for handbook in CORPUS.handbooks))
    return conformance(results(subject, found, corpus), corpus, SUITE, CALENDAR, extent)


def _judging(handbook: Handbook, tried: set[str]) -> Handbook:
    (version,) = handbook.versions
    requirements = tuple(
        one if one.id in tried else replace(one, verified_by=Verification("judgement")) for one in version.requirements
    )
    return replace(handbook, versions=(replace(version, requirements=requirements),))


def verdicts(found: ConformanceReport, code: str = "VIS") -> tuple[Verdict | None, Verdict | None]:
    one = next(one for one in found.handbooks if one.code == code)
    return one.core, one.extended


@pytest.mark.parametrize(
    ("core", "verdict"),
    [
        ("p", Verdict.CONFORMANT),
        ("pp", Verdict.CONFORMANT),
        ("pi", Verdict.CONFORMANT),
        ("pu", Verdict.PARTIAL),
        ("u", Verdict.PARTIAL),
        ("pc", Verdict.PARTIAL),
        ("cu", Verdict.PARTIAL),
        ("fp", Verdict.NOT_CONFORMANT),
        ("ufc", Verdict.NOT_CONFORMANT),
        ("i", Verdict.PARTIAL),
        ("ii", Verdict.PARTIAL),
        ("", None),
    ],
)
def test_the_verdict_on_a_profile(core: str, verdict: Verdict | None) -> None:
    for order in set(permutations(core)):
        found = report(*(scenario(n, outcome, "VIS-001") for n, outcome in enumerate(order)))
        assert verdicts(found) == (verdict, None)
        assert verdicts(found, "DAY") == (Verdict.NOT_CLAIMED, Verdict.NOT_CLAIMED)
        assert (found.core, found.extended) == (verdict, None)
        extended = report(*(scenario(n, outcome, "VIS-005") for n, outcome in enumerate(order)))
        assert verdicts(extended) == (None, verdict)


def test_core_is_what_must_and_must_not_be_done() -> None:
    assert [level_of(modality) for modality in LEVELS] == [Level.CORE] * 2 + [Level.EXTENDED] * 3 + [None]
    found = report()
    assert [one.id for one in found.of(Level.CORE, "VIS")] == ["VIS-001", "VIS-002"]
    assert [one.id for one in found.of(None)] == ["DAY-006", "VIS-006"]


def test_a_skip_among_core_makes_the_whole_partial_and_one_among_extended_does_not() -> None:
    passed = [scenario(1, "p", "VIS-001"), scenario(2, "p", "VIS-003")]
    core = report(*passed, scenario(3, "u", "VIS-002"))
    assert (core.core, core.extended) == (Verdict.PARTIAL, Verdict.CONFORMANT)
    extended = report(*passed, scenario(3, "u", "VIS-004"))
    assert (extended.core, extended.extended) == (Verdict.CONFORMANT, Verdict.PARTIAL)


def test_what_no_scenario_of_the_suite_verifies_though_one_could_is_a_gap() -> None:
    found = report(scenario(1, "p", "VIS-001"), scenario(2, "p", "VIS-003"), gaps=("VIS-002",))
    assert (found.core, found.extended) == (Verdict.PARTIAL, Verdict.CONFORMANT)
    assert "core: partial: 1 of 2 requirements passed (50 %)" in write_summary(found)
    assert report(gaps=("VIS-002",)).core is Verdict.PARTIAL


def test_what_suspect_scenarios_alone_see_is_not_conformant() -> None:
    suspect = replace(scenario(1, "p", "VIS-001"), suspect=("VIS-001",))
    assert report(suspect).core is Verdict.PARTIAL
    assert report(suspect, scenario(2, "p", "VIS-001")).core is Verdict.CONFORMANT
    assert report(replace(suspect, requirements=("VIS-001", "VIS-002"))).core is Verdict.PARTIAL
    assert report(replace(scenario(1, "f", "VIS-001"), suspect=("VIS-001",))).core is Verdict.NOT_CONFORMANT


def test_a_failure_counts_only_against_what_it_is_about() -> None:
    failed = ScenarioResult("s", "", "", None, "", 1, ("VIS-001", "VIS-003"), Outcome.FAILED, "why", ("VIS-003",))
    found = report(failed, scenario(2, "p", "VIS-002"))
    assert (found.core, found.extended) == (Verdict.PARTIAL, Verdict.NOT_CONFORMANT)


def test_a_handbook_that_the_run_left_out_is_not_passed_over() -> None:
    extent = Extent(Asked(("VIS",)), frozenset({"s2"}))
    found = report(scenario(1, "p", "VIS-001"), scenario(2, "u", "DAY-001"), claimed=("VIS", "DAY"), extent=extent)
    assert verdicts(found) == (Verdict.CONFORMANT, None)
    assert verdicts(found, "DAY") == (Verdict.PARTIAL, None)
    assert found.core is Verdict.PARTIAL
    assert (found.expected, found.run, found.skips) == (1, 1, ())


def test_a_file_that_could_not_be_read_leaves_nothing_conformant() -> None:
    extent = Extent(unread=("b.feature", "a.feature"))
    found = report(scenario(1, "p", "VIS-001"), extent=extent)
    assert (found.unread, found.core, found.extended) == (
        ("a.feature", "b.feature"),
        Verdict.PARTIAL,
        Verdict.PARTIAL,
    )
    assert report(scenario(1, "f", "VIS-001"), extent=extent).core is Verdict.NOT_CONFORMANT


def test_what_is_expected_is_what_was_asked_for_and_claimed() -> None:
    found = report(
        scenario(1, "p", "VIS-001"),
        scenario(2, "u", "VIS-001"),
        scenario(3, "u", "DAY-001"),
        scenario(4, "i", "DAY-001"),
        scenario(5, "u", "VIS-001"),
        extent=Extent(left_out=frozenset({"s5"})),
    )
    assert (found.expected, found.run, found.skips) == (2, 1, (Skip("s2", "why"),))


def test_where_nothing_is_claimed_nothing_is_expected() -> None:
    found = report(scenario(1, "u", "VIS-001"), claimed=())
    assert (found.expected, found.core, found.extended) == (0, Verdict.NOT_CLAIMED, Verdict.NOT_CLAIMED)


def test_where_nobody_says_what_it_is_nothing_is_conformant() -> None:
    one = scenario(1, "u", "VIS-001")
    found = conformance(results(None, [one], CORPUS), CORPUS, SUITE, CALENDAR)
    assert (found.expected, found.run, found.core) == (1, 0, Verdict.PARTIAL)
    unread = conformance(results(None, [one]), None, SUITE, CALENDAR)
    assert (unread.expected, unread.run, unread.core, unread.handbooks) == (1, 0, None, ())


IDS = [f"{code}-00{number}" for code in ("VIS", "DAY") for number in range(1, 7)]


@given(
    st.lists(st.tuples(st.sampled_from("pfcui"), st.lists(st.sampled_from(IDS), min_size=1, unique=True)), max_size=12),
    st.sets(st.sampled_from(["VIS", "DAY"])),
)
def test_nothing_that_was_expected_gets_lost(found: list[tuple[str, list[str]]], claimed: set[str]) -> None:
    made = [scenario(number, outcome, *tags) for number, (outcome, tags) in enumerate(found)]
    whole = report(*made, claimed=tuple(sorted(claimed)))
    assert whole.run + len(whole.skips) == whole.expected <= len(made)
    assert {skip.scenario for skip in whole.skips} <= {one.id for one in made if not one.ran}
    for one in whole.handbooks:
        for level in Level:
            of = whole.of(level, one.code)
            if one.of(level) is Verdict.CONFORMANT:
                assert all(r.outcome is Outcome.PASSED for r in of if r.scenarios)
                assert any(r.outcome is Outcome.PASSED for r in of)
            assert (one.of(level) is Verdict.NOT_CLAIMED) == (one.code not in claimed)
    for requirement in whole.results.requirements:
        if requirement.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}:
            assert {Verdict.NOT_CONFORMANT, Verdict.PARTIAL} & {*verdicts(whole, requirement.handbook)}


def changing(*modalities: Modality | None) -> Corpus:
    """A handbook whose one requirement binds otherwise in each version, one a year from 2021."""
    versions = tuple(
        Version(
            str(year),
            str(year),
            date(year, 1, 1),
            "whole",
            (Requirement("VIS-001", "VIS", "one", "", "", Obligation("host", one, None, "ask") if one else None),),
        )
        for year, one in enumerate(modalities, 2021)
    )
    return Corpus((Handbook("VIS", "Visits", (), versions),), Vocabulary(()))


@pytest.mark.parametrize(
    ("modalities", "day", "modality", "level"),
    [
        ((Modality.SHOULD, Modality.MUST), None, Modality.MUST, Level.CORE),
        ((Modality.MUST, Modality.SHOULD), None, Modality.MUST, Level.CORE),
        ((Modality.MUST_NOT, None), None, Modality.MUST_NOT, Level.CORE),
        ((Modality.MAY, None, Modality.NORMALLY), None, Modality.NORMALLY, Level.EXTENDED),
        ((Modality.MUST, Modality.SHOULD), date(2021, 5, 1), Modality.MUST, Level.CORE),
        ((Modality.MUST, Modality.SHOULD), date(2022, 5, 1), Modality.SHOULD, Level.EXTENDED),
        ((Modality.MUST, None), date(2022, 5, 1), None, Level.EXTENDED),
    ],
)
def test_the_level_is_that_of_the_version_asked_about_or_of_the_one_that_binds_most(
    modalities: tuple[Modality | None, ...], day: date | None, modality: Modality | None, level: Level
) -> None:
    corpus = changing(*modalities)
    found = results(Subject("", "", "", ("VIS",)), [scenario(1, "f", "VIS-001")], corpus, day)
    assert [(one.modality, one.level) for one in found.requirements] == [(modality, level)]
    assert conformance(found, corpus, SUITE, CALENDAR).verdict(level) is Verdict.NOT_CONFORMANT


@given(
    st.lists(st.sampled_from(LEVELS), min_size=1, max_size=3),
    st.sampled_from([None, date(2020, 6, 1), date(2021, 6, 1), date(2022, 6, 1), date(2023, 6, 1)]),
    st.text("pfcui", min_size=1, max_size=4),
)
def test_what_failed_or_cannot_be_told_counts_in_some_profile(
    modalities: list[Modality | None], day: date | None, outcomes: str
) -> None:
    corpus = changing(*modalities)
    made = [scenario(number, outcome, "VIS-001") for number, outcome in enumerate(outcomes)]
    found = results(Subject("", "", "", ("VIS",)), made, corpus, day)
    whole = conformance(found, corpus, SUITE, CALENDAR)
    (one,) = found.requirements
    if one.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}:
        assert one.level is not None
        assert whole.verdict(one.level) in {Verdict.NOT_CONFORMANT, Verdict.PARTIAL}
    if one.outcome is Outcome.FAILED:
        assert Verdict.NOT_CONFORMANT in {whole.core, whole.extended}


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_percentages_round_down(part: int, rest: int) -> None:
    assert (percent(part, part + rest) == 100) == (rest == 0 < part)
    assert percent(part, part + rest) * (part + rest) <= 100 * part


def test_one_of_three_is_33_percent_and_none_of_nothing_0() -> None:
    assert (percent(1, 3), percent(2, 3), percent(999, 1000), percent(0, 0)) == (33, 66, 99, 0)


def test_requirements_cover_a_failure_where_all_that_it_is_laid_on_are_named() -> None:
    both = scenario(1, "f", "VIS-001", "VIS-003")
    one = ScenarioResult("s2", "", "", None, "", 1, both.requirements, Outcome.FAILED, "why", ("VIS-003",))
    found = report(both, one, scenario(3, "c", "VIS-003"), scenario(4, "u", "VIS-003"))
    named = tolerating(found, [Tolerated("VIS-003", "known")])
    assert named.tolerated == (Tolerated("VIS-003", "known", ("s2",)),)
    assert [left.id for left in not_tolerated(named)] == ["s1", "s3"]
    all_named = tolerating(found, [Tolerated("VIS-003", "known"), Tolerated("VIS-001", "known")])
    assert [left.id for left in not_tolerated(all_named)] == ["s3"]
    assert [left.id for left in not_tolerated(tolerating(found, [Tolerated("s3", "known")]))] == ["s1", "s2"]
    assert idle(tolerating(found, [Tolerated("s4", "known")])) == (), "it did not run, so nothing is known of it"
    passed = tolerating(report(scenario(5, "p", "VIS-002")), [Tolerated("VIS-002", "known"), Tolerated("s5", "known")])
    assert [entry.id for entry in idle(passed)] == ["VIS-002", "s5"]


def test_what_a_tolerated_failure_keeps_from_being_told_is_named() -> None:
    one = ScenarioResult("s1", "", "", None, "", 1, ("VIS-001", "VIS-002"), Outcome.FAILED, "why", ("VIS-001",))
    borne = tolerating(report(one), [Tolerated("VIS-001", "known")])
    assert not_tolerated(borne) == ()
    assert hidden(borne) == ("VIS-002",)
    assert hidden(tolerating(report(one), [])) == ()


@given(
    st.lists(st.tuples(st.sampled_from("pfcui"), st.lists(st.sampled_from(IDS), min_size=1, unique=True)), max_size=8),
    st.lists(st.sampled_from([*IDS, "s0", "s1", "s2"]), unique=True),
)
def test_what_is_tolerated_changes_nothing_else(found: list[tuple[str, list[str]]], listed: list[str]) -> None:
    made = [scenario(number, outcome, *tags) for number, (outcome, tags) in enumerate(found)]
    whole = report(*made)
    borne = tolerating(whole, [Tolerated(one, "known") for one in listed])
    assert replace(borne, tolerated=()) == whole
    broke = {one.id for one in made if one.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}}
    covered = {one for entry in borne.tolerated for one in entry.scenarios}
    assert covered | {one.id for one in not_tolerated(borne)} == broke
    assert covered <= broke
    told = {one.id for one in made if one.outcome is Outcome.FAILED or one.id in listed}
    assert covered <= told
