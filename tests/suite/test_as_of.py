"""As-of dates: which scenarios apply to the versions in force on a day, and that none fails for the day alone."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.as_of import why_not_on
from policy_diff.core.conduct.planning import Choice, Planned, plan
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import Outcome, ScenarioResult, results
from policy_diff.core.corpus import Corpus
from policy_diff.core.errors import InputError
from policy_diff.core.feature import Scenario
from policy_diff.core.moments import read_date, write_date
from policy_diff.core.variant_scenarios import translations
from policy_diff.project.choosing import chosen
from policy_diff.project.conducting import ConductSuite, conduct, load_conduct_suite
from policy_diff.project.playing import Verdict, play
from policy_diff.project.selection import Notice, notice_in, subjects_of
from policy_diff.project.trial import NotInForceError, Trial
from suite.scenario_runner import ROOT, corpus

EXAMPLE = Path(__file__).parent / "example"
BEFORE = date(2024, 3, 1)
CHANGE = date(2024, 1, 19)
DAYS = [
    date(2019, 12, 1),  # before any version that is dated
    date(2023, 12, 1),
    date(2024, 1, 18),
    date(2024, 1, 19),
    date(2024, 4, 1),
    date(2024, 6, 3),
    date(2026, 1, 1),
]


def notices(scenario: Scenario, held: Corpus) -> list[Notice]:
    """The notices that a scenario begins with."""
    return [found for kind, text in scenario.steps if (found := notice_in(kind, text, held))]


def inapplicable_on(scenario: Scenario, held: Corpus, day: date) -> str:
    """Why a scenario does not apply as at a day, without playing it."""
    about = subjects_of(scenario, held)
    found = (why_not_on(one.handbook, one.version, day, about) for one in notices(scenario, held))
    return next(filter(None, found), "")


@cache
def shipped() -> tuple[Planned, ...]:
    """Every scenario that the project ships, also of handbooks made from others, where it applies to these."""
    from policy_diff.project.features import load_features

    known = translations(corpus())
    return tuple(one for one in plan(load_features(ROOT, ROOT / "features"), known) if not one.why_not(None))


@cache
def example() -> ConductSuite:
    return load_conduct_suite(EXAMPLE, EXAMPLE / "features")


def one(name: str) -> Planned:
    return next(planned for planned in (*shipped(), *example().planned) if planned.id == name)


def played(name: str, day: date, held: Corpus | None = None) -> Verdict:
    known = held or corpus()
    return play(one(name).scenario, Adapter(ReferenceImplementation(known), known), known, day)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_no_scenario_fails_for_the_day_that_it_is_asked_about(day: date) -> None:
    adapter = Adapter(ReferenceImplementation(corpus()), corpus())
    applied = 0
    for planned in shipped():
        why_not = inapplicable_on(planned.scenario, corpus(), day)
        for notice in notices(planned.scenario, corpus()):
            if why_not or notice.version == notice.handbook.in_force(day):
                continue  # under its own version it does what it does without a day
            verdict = play(planned.scenario, adapter, corpus(), day)
            assert verdict.outcome is Outcome.PASSED, f"{planned.id} on {day}: {verdict.message}"
            applied += 1
    assert applied or day >= CHANGE


@pytest.mark.parametrize("day", [DAYS[0], DAYS[2], CHANGE], ids=str)
def test_a_scenario_applies_where_each_of_its_requirements_stands_with_the_same_obligation(day: date) -> None:
    for planned in shipped():
        why_not = inapplicable_on(planned.scenario, corpus(), day)
        for notice in notices(planned.scenario, corpus()):
            try:
                then = notice.handbook.in_force(day)
            except InputError:
                assert why_not, planned.id
                continue
            if why_not:
                assert then != notice.version
                assert write_date(day) in why_not
                continue
            for identifier in planned.requirements:
                own, other = notice.version.requirement(identifier), then.requirement(identifier)
                assert own is not None, f"{planned.id} names {identifier}, which its version has not"
                assert other is not None, f"{identifier} is not in {then.id}"
                assert own.obligation == other.obligation


@given(st.dates(date(2000, 1, 1), date(2040, 12, 31)))
def test_every_day_gives_the_results_of_the_version_in_force_on_it(day: date) -> None:
    suite = example()
    found = conduct(suite, ReferenceImplementation(suite.corpus), Choice(as_of=day)).results
    same = conduct(
        suite,
        ReferenceImplementation(suite.corpus),
        Choice(as_of=date(2024, 4, 1) if day >= date(2024, 4, 1) else BEFORE),
    ).results
    assert [one.outcome for one in found.scenarios] == [one.outcome for one in same.scenarios]
    assert [one.outcome for one in found.requirements] == [one.outcome for one in same.requirements]
    assert {one.outcome for one in found.scenarios} <= {Outcome.PASSED, Outcome.INAPPLICABLE}
    if day >= date(2024, 4, 1):
        assert found.counts() == conduct(suite, ReferenceImplementation(suite.corpus)).results.counts()


def test_the_reasons_name_the_requirement_the_day_and_the_version() -> None:
    suite = example()
    found = conduct(suite, ReferenceImplementation(suite.corpus), Choice(as_of=BEFORE)).results
    said = {scenario.id.partition("/")[2].partition("/")[0]: scenario.message for scenario in found.scenarios}
    otherwise = "VIS-005 says something else on 1 March 2024"
    not_yet = "VIS-001 is not in force on 1 March 2024: it came with the version of 1 April 2024"
    assert said == {
        "the-host-publishes-the-note": None,
        "the-note-is-sent-when": f"{otherwise}: in the version 'Before April 2024' `due` is "
        "'10 working days after visit end' and not '5 working days after visit end'",
        "the-visitor-asks-after-the-host": not_yet,
        "the-visitor-forgets-to-ask": not_yet,
    }
    came = {requirement.id: (requirement.outcome, requirement.reason) for requirement in found.requirements}
    assert came["VIS-001"] == (Outcome.INAPPLICABLE, said["the-visitor-forgets-to-ask"])
    # It is in force, and what it says then nobody tried: a gap, and not a reason to leave it out.
    assert came["VIS-005"] == (
        Outcome.UNTESTED,
        f"none of its scenarios applies on 1 March 2024: {said['the-note-is-sent-when']}",
    )
    assert came["VIS-007"] == (Outcome.PASSED, None)


def test_the_same_inspection_on_two_days_between_which_the_answer_changed() -> None:
    folder = "state-schools/changes-on-19-january-2024"
    eve, day = date(2024, 1, 18), date(2024, 1, 19)
    before, after = (
        f"{folder}/told-of-the-inspection-the-day-before-the-change",
        f"{folder}/told-of-the-inspection-on-the-day-of-the-change",
    )
    assert [played(before, when).outcome for when in (eve, day)] == [Outcome.PASSED, Outcome.INAPPLICABLE]
    assert [played(after, when).outcome for when in (eve, day)] == [Outcome.INAPPLICABLE, Outcome.PASSED]


class Forgetful(ReferenceImplementation):
    """Keeps to the version in force on the day after the change, whatever day it is asked about."""

    def reset(self, at: datetime, as_of: date) -> None:
        super().reset(at, max(as_of, CHANGE))


def test_an_inspection_notified_before_the_change_and_reported_after_it_keeps_its_version() -> None:
    name = "state-schools/changes-on-19-january-2024/told-of-the-inspection-the-day-before-the-change"
    scenario = one(name).scenario
    told = " ".join(text for _, text in scenario.steps)
    assert "notified at 4.50pm on Thursday 18 January 2024" in told
    assert "draft report sent at 10.00am on Friday 16 February 2024" in told
    for day in (None, date(2023, 12, 1), date(2024, 1, 18)):
        verdicts = [play(scenario, Adapter(made, corpus()), corpus(), day) for made in (_reference(), _forgetful())]
        assert [verdict.outcome for verdict in verdicts] == [Outcome.PASSED, Outcome.FAILED]


def _reference() -> ReferenceImplementation:
    return ReferenceImplementation(corpus())


def _forgetful() -> ReferenceImplementation:
    return Forgetful(corpus())


def test_what_else_the_version_lays_down_on_the_same_action_keeps_a_scenario_from_applying() -> None:
    name = "social-care/changes-on-19-january-2024/told-of-the-inspection-the-day-before-the-change"
    verdict = played(name, date(2024, 1, 19))
    assert verdict == Verdict(
        Outcome.INAPPLICABLE,
        "what it shows hangs on SCF-018 too, and SCF-018 is in force on 19 January 2024 and is not in the version "
        "'Before 19 January 2024', which it is written for",
    )


def test_a_handbook_whose_dates_do_not_tell_what_applied_is_inapplicable_and_says_so() -> None:
    name = "all-remits/concerns-about-inspectors/the-provider-takes-its-concern-to-the-lead-inspector"
    assert played(name, date(2024, 6, 3)).message == (
        "the dates do not tell which version of COC (Ofsted's code of conduct) applied on 3 June 2024: "
        "2020-03-04 or renewed"
    )
    assert played(name, date(2019, 12, 1)).message == (
        "no version of COC (Ofsted's code of conduct) applied on 1 December 2019"
    )


class Spy(ReferenceImplementation):
    """Notes how it is reset and under which version a case is opened."""

    def __init__(self, held: Corpus) -> None:
        super().__init__(held)
        self.seen: list[object] = []

    def reset(self, at: datetime, as_of: date) -> None:
        self.seen.append((at.date(), as_of))
        super().reset(at, as_of)

    def open_case(self, handbook: str, facts: object, version: str | None = None) -> str:
        self.seen.append(version)
        return super().open_case(handbook, facts, version)  # type: ignore[arg-type]


def test_an_implementation_is_told_the_day_that_is_asked_about() -> None:
    held = example().corpus
    scenario = one("visits/the-host-publishes-the-note").scenario
    for as_of, told in ((None, date(2024, 5, 23)), (BEFORE, BEFORE)):
        spy = Spy(held)
        assert play(scenario, Adapter(spy, held), held, as_of).outcome is Outcome.PASSED
        assert spy.seen == [(date(2024, 5, 23), told), None]


def test_a_notice_in_words_of_the_projects_own_is_asked_about_as_well() -> None:
    held = example().corpus
    for requirement, problem in (("VIS-001", "VIS-001 is not in force on 1 March 2024"), ("VIS-007", "")):
        trial = Trial(Adapter(ReferenceImplementation(held), held), held, [requirement], BEFORE)
        if problem:
            with pytest.raises(NotInForceError, match=problem):
                trial.open("VIS", "9.00am on Thursday 23 May 2024")
        else:
            trial.open("VIS", "9.00am on Thursday 23 May 2024")


def test_an_unclaimed_handbook_is_said_to_be_unclaimed_whatever_the_day() -> None:
    class Other(ReferenceImplementation):
        def describe(self):  # type: ignore[no-untyped-def]
            from dataclasses import replace

            return replace(super().describe(), handbooks=())

    held = example().corpus
    verdict = play(one("visits/the-visitor-forgets-to-ask").scenario, Adapter(Other(held), held), held, BEFORE)
    assert verdict == Verdict(Outcome.INAPPLICABLE, "the implementation does not claim VIS (Visits handbook)")


def test_of_the_scenarios_of_a_requirement_those_count_that_apply() -> None:
    held = example().corpus
    made = [
        ScenarioResult(f"s{n}", "", "", None, "", 1, ("VIS-007",), outcome)
        for n, outcome in enumerate((Outcome.INAPPLICABLE, Outcome.PASSED))
    ]
    found = {requirement.id: requirement.outcome for requirement in results(None, made, held, BEFORE).requirements}
    assert found["VIS-007"] is Outcome.PASSED


@pytest.mark.parametrize("text", ["19.1.2024", "2024-02-30", "20240119", "2024-W03-5", ""])
def test_a_date_that_is_none_is_told_with_what_to_write(text: str) -> None:
    with pytest.raises(InputError, match="is not a date") as told:
        read_date(text)
    assert told.value.cure == "Write year, month and day, such as 2024-01-19."
    with pytest.raises(InputError, match=r"--as-of: '.*' is not a date"):
        chosen(example().corpus, as_of=text)


@given(st.dates())
def test_every_date_is_read_as_it_is_written(day: date) -> None:
    assert read_date(day.isoformat()) == day
