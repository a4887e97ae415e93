"""Norms and decisions: the laws of any case, and one readable example of each rule."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.conduct.norms import Replay, replay
from policy_diff.core.conduct.protocol import (
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Norm,
    NormState,
)
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.errors import InputError
from policy_diff.core.moments import in_time, london, read_moment
from policy_diff.core.obligation import Before, ClockTime, DayCount, During, Modality, Obligation, OnDay
from policy_diff.core.obligation_grammar import parse_obligation
from policy_diff.core.relations import UNRELATED, Relation, Relations
from policy_diff.core.requirement import Requirement
from policy_diff.core.terms import Vocabulary
from policy_diff.core.working_days import due_at

START = datetime(2024, 1, 22, 9, 0, tzinfo=london())
EVENTS = ["call", "visit", "visit start", "visit end", "request"]
ROLES = ["host", "visitor", "guide", "agent"]
ACTIONS = ["ask", "tell"]
CONDITIONS = ["late", "new"]
RELATIONS = Relations(
    (
        Relation("is-a", "guide", "host"),
        Relation("acts-for", "agent", "guide"),
        Relation("brought-about-by", "request", "ask"),
        Relation("holds-until", "late", "visit end"),
    )
)

events = st.sampled_from(EVENTS)
deadlines = st.one_of(
    st.none(),
    st.builds(
        DayCount,
        st.integers(1, 3),
        st.sampled_from(["working day", "day"]),
        st.sampled_from(["after", "before"]),
        events,
    ),
    st.builds(ClockTime, st.just(START.time().replace(hour=16, minute=30)), events),
    st.builds(OnDay, st.integers(1, 3), st.sampled_from(["working day", "day"]), events),
    st.builds(Before, events),
    st.builds(During, st.sampled_from(["call", "visit"])),
)
triggers = st.one_of(
    events,
    st.builds("{} if {}".format, events, st.sampled_from(CONDITIONS)),
    st.builds("{} unless {}".format, events, st.sampled_from(CONDITIONS)),
    st.builds("{} past 4.30pm on the day of {}".format, events, events),
    st.builds("{} or {}".format, events, events),
)


@st.composite
def requirement_lists(draw: st.DrawFn) -> list[Requirement]:
    count = draw(st.integers(0, 5))
    found = []
    for number in range(1, count + 1):
        trigger = draw(st.none() | triggers)
        fields = {
            "bearer": "host",
            "modality": "must",
            "action": "ask",
            **({"on": trigger} if trigger else {}),
        }
        obligation = replace(
            parse_obligation(fields),
            bearer=draw(st.sampled_from(ROLES)),
            modality=draw(st.sampled_from(Modality)),
            action=draw(st.sampled_from(ACTIONS)),
            counterparty=draw(st.none() | st.sampled_from(ROLES)),
            due=draw(deadlines),
            exceptions=draw(st.sampled_from([(), (f"VIS-00{count}",)])),
        )
        found.append(Requirement(f"VIS-00{number}", "VIS", "one", "", "", obligation))
    return found


@st.composite
def journals(draw: st.DrawFn) -> list[Event]:
    now = START
    found = []
    for number in range(draw(st.integers(0, 8))):
        now += timedelta(minutes=draw(st.sampled_from([0, 1, 60, 450, 1440, 4000])))
        kind = draw(st.sampled_from(EventKind))
        happening = kind is EventKind.HAPPENING
        found.append(
            Event(
                f"e{number}",
                now,
                kind,
                draw(events if happening else st.sampled_from(ACTIONS)),
                None if happening else draw(st.sampled_from(ROLES)),
                None if happening else draw(st.none() | st.sampled_from(ROLES)),
                draw(st.sampled_from(["because", " "]) | st.none()) if kind is EventKind.DEPARTURE else None,
                tuple(draw(st.lists(st.sampled_from(CONDITIONS), max_size=1))),
            )
        )
    return found


def end(journal: list[Event]) -> datetime:
    return journal[-1].at if journal else START


def played(
    requirements: list[Requirement],
    journal: list[Event],
    now: datetime,
    facts: dict[str, bool] | None = None,
) -> Replay:
    return replay(requirements, journal, facts or {}, now, relations=RELATIONS)


def norms_of(requirements: list[Requirement], journal: list[Event], now: datetime) -> tuple[Norm, ...]:
    return played(requirements, journal, now).norms


later = st.integers(0, 20000).map(lambda minutes: timedelta(minutes=minutes))
FINAL = {NormState.MET, NormState.BREACHED, NormState.LAPSED}


@given(requirement_lists(), journals(), later)
def test_every_cause_is_an_entry_and_named_once(
    requirements: list[Requirement], journal: list[Event], wait: timedelta
) -> None:
    known = {event.id for event in journal}
    for norm in norms_of(requirements, journal, end(journal) + wait):
        assert set(norm.because) <= known
        assert len(norm.because) == len(set(norm.because))


@given(requirement_lists(), journals(), later)
def test_every_norm_repeats_its_obligation(
    requirements: list[Requirement], journal: list[Event], wait: timedelta
) -> None:
    asked = {requirement.id: requirement.obligation for requirement in requirements}
    for norm in norms_of(requirements, journal, end(journal) + wait):
        obligation = asked[norm.requirement]
        assert obligation is not None
        assert (norm.modality, norm.bearer, norm.action) == (
            obligation.modality,
            obligation.bearer,
            obligation.action,
        )
        assert norm.counterparty == obligation.counterparty


@given(requirement_lists(), journals(), later)
def test_nothing_is_pending_past_its_last_minute(
    requirements: list[Requirement], journal: list[Event], wait: timedelta
) -> None:
    now = end(journal) + wait
    for norm in norms_of(requirements, journal, now):
        if norm.state is NormState.PENDING and norm.due is not None:
            assert in_time(now, norm.due)


@given(requirement_lists(), journals())
def test_what_comes_later_does_not_change_an_answer(requirements: list[Requirement], journal: list[Event]) -> None:
    whole = played(requirements, journal, end(journal)).decisions
    for length in range(len(journal)):
        part = journal[:length]
        assert played(requirements, part, end(part)).decisions == whole[:length]


@given(requirement_lists(), journals(), st.lists(later, min_size=2, max_size=4).map(sorted))
def test_time_alone_changes_only_what_is_pending(
    requirements: list[Requirement], journal: list[Event], waits: list[timedelta]
) -> None:
    views = [norms_of(requirements, journal, end(journal) + wait) for wait in waits]
    for before, after in pairwise(views):
        assert len(before) == len(after)
        for old, new in zip(before, after, strict=True):
            if old.state in FINAL:
                # A permission that was used goes on being used; a breach and a lapse stay what they are.
                assert new.state is old.state


@given(requirement_lists(), journals(), later)
def test_norms_are_only_ever_added(requirements: list[Requirement], journal: list[Event], wait: timedelta) -> None:
    ids: list[tuple[str, ...]] = []
    for length in range(len(journal) + 1):
        part = journal[:length]
        now = tuple(norm.requirement for norm in norms_of(requirements, part, end(part)))
        assert not ids or now[: len(ids[-1])] == ids[-1]
        ids.append(now)
    assert tuple(n.requirement for n in norms_of(requirements, journal, end(journal) + wait)) == ids[-1]


@given(journals(), later)
def test_without_requirements_everything_is_accepted(journal: list[Event], wait: timedelta) -> None:
    found = played([], journal, end(journal) + wait)
    assert found == Replay((), (Decision(DecisionOutcome.ACCEPTED),) * len(journal))


@given(requirement_lists(), journals())
def test_only_a_reason_for_a_default_is_left_to_discretion(
    requirements: list[Requirement], journal: list[Event]
) -> None:
    asked = {requirement.id: requirement.obligation for requirement in requirements}
    decisions = played(requirements, journal, end(journal)).decisions
    for event, decision in zip(journal, decisions, strict=True):
        if decision.outcome is DecisionOutcome.DISCRETION:
            assert event.kind is EventKind.DEPARTURE
            assert (event.reason or "").strip()
            assert asked[decision.requirement].modality is Modality.NORMALLY  # type: ignore[index,union-attr]
        if event.kind is EventKind.HAPPENING:
            assert decision == Decision(DecisionOutcome.ACCEPTED)


@given(requirement_lists(), journals(), later)
def test_the_reference_says_what_is_derived(
    requirements: list[Requirement], journal: list[Event], wait: timedelta
) -> None:
    version = Version("one", "One", None, "whole", tuple(requirements))
    handbook = Handbook("VIS", "Visits", ("visits",), (version,))
    reference = ReferenceImplementation(Corpus((handbook,), Vocabulary((), RELATIONS)))
    reference.reset(START, START.date())
    case = reference.open_case("VIS", {"late": True})
    said = []
    for event in journal:
        reference.advance(event.at)
        said.append(reference.record(case, event))
    reference.advance(end(journal) + wait)
    expected = played(requirements, journal, end(journal) + wait, {"late": True})
    assert (tuple(reference.norms(case)), tuple(said)) == (expected.norms, expected.decisions)
    assert list(reference.journal(case)) == journal


# One example of each rule


class Case:
    """Plays one obligation: times are of Monday 22 January 2024 unless they say their day."""

    def __init__(self, *fields: str, facts: dict[str, bool] | None = None, relations: Relations = UNRELATED) -> None:
        self.relations = relations
        self.requirements = []
        for number, text in enumerate(fields, 1):
            pairs = dict(part.split(": ", 1) for part in text.split("; "))
            obligation = parse_obligation({"bearer": "host", "modality": "must", "action": "ask", **pairs})
            self.requirements.append(Requirement(f"VIS-00{number}", "VIS", "one", "", "", obligation))
        self.facts = facts or {}
        self.journal: list[Event] = []

    def add(self, kind: EventKind, what: str, at: str, **more: object) -> Decision:
        moment = read_moment(at if " on " in at else f"{at} on Monday 22 January 2024")
        self.journal.append(Event(f"e{len(self.journal) + 1}", moment, kind, what, **more))  # type: ignore[arg-type]
        return replay(self.requirements, self.journal, self.facts, moment, relations=self.relations).decisions[-1]

    def happens(self, what: str, at: str, *conditions: str) -> Decision:
        return self.add(EventKind.HAPPENING, what, at, conditions=conditions)

    def acts(self, at: str, by: str = "host", what: str = "ask", to: str | None = None) -> str:
        return self.said(self.add(EventKind.ACT, what, at, by=by, to=to))

    def departs(self, at: str, reason: str | None, by: str = "host") -> str:
        return self.said(self.add(EventKind.DEPARTURE, "ask", at, by=by, reason=reason))

    @staticmethod
    def said(decision: Decision) -> str:
        return f"{decision.outcome} {decision.requirement}" if decision.requirement else str(decision.outcome)

    def norms(self, at: str) -> tuple[Norm, ...]:
        moment = read_moment(at if " on " in at else f"{at} on Monday 22 January 2024")
        return replay(self.requirements, self.journal, self.facts, moment, relations=self.relations).norms

    def states(self, at: str) -> list[str]:
        return [f"{norm.state} {'+'.join(norm.because)}".strip() for norm in self.norms(at)]


def test_nothing_binds_before_its_event() -> None:
    case = Case("on: call")
    assert case.states("9.00am") == []
    case.happens("visit", "9.00am")
    assert case.states("9.00am") == []
    case.happens("call", "9.01am")
    assert case.states("9.01am") == ["pending e2"]


def test_a_duty_without_an_event_binds_from_the_start() -> None:
    case = Case("due: before visit")
    assert case.states("9.00am") == ["pending"]
    case.happens("visit", "9.05am")
    assert case.states("9.05am") == ["breached e1"]


def test_the_act_of_the_bearer_meets_a_duty() -> None:
    case = Case("on: call; due: 1 working day after call")
    case.happens("call", "10.00am")
    assert case.acts("10.05am", by="visitor") == "accepted"
    assert case.states("10.05am") == ["pending e1"]
    assert case.acts("10.06am") == "accepted VIS-001"
    assert case.states("10.06am") == ["met e1+e3"]


def test_the_counterparty_must_agree_where_both_name_one() -> None:
    case = Case("on: call; counterparty: visitor")
    case.happens("call", "10.00am")
    assert case.acts("10.05am", to="parent") == "accepted"
    assert case.states("10.05am") == ["pending e1"]
    assert case.acts("10.06am", to="visitor") == "accepted VIS-001"
    again = Case("on: call; counterparty: visitor")
    again.happens("call", "10.00am")
    assert again.acts("10.05am") == "accepted VIS-001"


def test_the_last_minute_meets_and_the_next_does_not() -> None:
    last, late = "11.59pm on Tuesday 23 January 2024", "12.00am on Wednesday 24 January 2024"
    case = Case("on: call; due: 1 working day after call")
    case.happens("call", "10.00am")
    assert case.states(last) == ["pending e1"]
    assert case.states(late) == ["breached e1"]
    assert case.acts(late) == "accepted VIS-001"
    assert case.states(late) == ["breached e1"]
    other = Case("on: call; due: 1 working day after call")
    other.happens("call", "10.00am")
    other.acts(last)
    assert other.states(late) == ["met e1+e2"]


def test_one_act_meets_the_oldest_duty_of_each_requirement() -> None:
    case = Case("on: call", "on: call; modality: should")
    case.happens("call", "10.00am")
    case.happens("call", "11.00am")
    case.acts("11.05am")
    assert case.states("11.05am") == ["met e1+e3", "met e1+e3", "pending e2", "pending e2"]


def test_a_deadline_counts_from_an_earlier_event_too() -> None:
    case = Case("on: request; due: 2 working days after visit end")
    case.happens("visit end", "3.00pm on Friday 26 January 2024")
    case.happens("request", "3.00pm on Monday 29 January 2024")
    (norm,) = case.norms("3.00pm on Monday 29 January 2024")
    assert norm.due == read_moment("11.59pm on Tuesday 30 January 2024")
    assert norm.because == ("e2", "e1")


def test_a_deadline_waits_for_an_event_that_is_still_to_come() -> None:
    case = Case("on: call; due: 1 working day after visit end")
    case.happens("call", "10.00am")
    assert case.norms("10.00am")[0].due is None
    case.happens("visit end", "3.00pm")
    assert case.norms("3.00pm")[0].due == read_moment("11.59pm on Tuesday 23 January 2024")


@pytest.mark.parametrize(("at", "state"), [("10.30am", "met e1+e2"), ("11.30am", "breached e1+e2")])
def test_before_an_event(at: str, state: str) -> None:
    case = Case("on: call; due: before visit")
    case.happens("call", "10.00am")
    if at == "10.30am":
        case.acts(at)
    case.happens("visit", "11.00am")
    if at == "11.30am":
        case.acts(at)
    assert case.states("11.30am") == [state]


def test_during_an_event_of_one_entry_ends_with_its_day() -> None:
    case = Case("on: call; due: during call")
    case.happens("call", "10.00am")
    assert case.norms("10.00am")[0].due == read_moment("11.59pm on Monday 22 January 2024")
    assert case.states("12.00am on Tuesday 23 January 2024") == ["breached e1"]


def test_during_an_event_ends_where_its_end_is_recorded() -> None:
    case = Case("on: call; due: during call")
    case.happens("call", "10.00am")
    case.happens("call end", "10.20am")
    assert case.states("10.20am") == ["breached e1+e2"]


def test_during_an_event_of_two_entries_lasts_from_start_to_end() -> None:
    case = Case("on: call; due: during visit; modality: may")
    case.happens("call", "9.00am")
    assert case.acts("9.30am") == "refused VIS-001"
    case.happens("visit start", "10.00am")
    assert case.acts("11.00am on Tuesday 23 January 2024") == "accepted VIS-001"
    case.happens("visit end", "3.00pm on Tuesday 23 January 2024")
    assert case.acts("3.01pm on Tuesday 23 January 2024") == "refused VIS-001"


def test_conditions_hold_from_the_start_or_from_an_entry_on() -> None:
    assert Case("on: call if late and new").states("9.00am") == []
    for facts, conditions, expected in (
        ({"late": True, "new": True}, (), ["pending e1"]),
        ({"late": True, "new": False}, (), []),
        ({"late": True}, ("new",), ["pending e1"]),
    ):
        case = Case("on: call if late and new", facts=facts)
        case.happens("call", "10.00am", *conditions)
        assert case.states("10.00am") == expected
    case = Case("on: call if late")
    case.happens("visit", "9.00am", "late")
    case.happens("call", "10.00am")
    assert case.states("10.00am") == ["pending e2"]


@pytest.mark.parametrize(
    ("at", "states"),
    [("4.30pm", []), ("4.31pm", ["pending e2+e1"]), ("9.00am on Tuesday 23 January 2024", ["pending e2+e1"])],
)
def test_past_a_time(at: str, states: list[str]) -> None:
    case = Case("on: request past 4.30pm on the day of call")
    case.happens("call", "10.00am")
    case.happens("request", at)
    assert case.states(at) == states


def test_past_a_time_of_an_event_that_never_was() -> None:
    case = Case("on: request past 4.30pm on the day of call")
    case.happens("request", "5.00pm")
    assert case.states("5.00pm") == []


def test_a_default_may_be_departed_from_with_a_reason() -> None:
    case = Case("on: call; modality: normally; due: before visit")
    case.happens("call", "10.00am")
    assert case.departs("10.01am", None) == "refused VIS-001"
    assert case.departs("10.02am", " ") == "refused VIS-001"
    assert case.states("10.02am") == ["pending e1"]
    assert case.departs("10.03am", "the head is away") == "discretion VIS-001"
    case.happens("visit", "11.00am")
    assert case.states("11.00am") == ["waived e1+e4"]


@pytest.mark.parametrize("modality", ["must", "should"])
def test_no_other_duty_may_be_departed_from(modality: str) -> None:
    case = Case(f"on: call; modality: {modality}")
    case.happens("call", "10.00am")
    assert case.departs("10.01am", "the head is away") == "refused VIS-001"
    assert case.states("10.01am") == ["pending e1"]


def test_another_role_departs_from_nothing() -> None:
    case = Case("on: call; modality: normally")
    case.happens("call", "10.00am")
    assert case.departs("10.01am", "why not", by="visitor") == "accepted"
    assert case.states("10.01am") == ["pending e1"]


def test_silence_breaches_a_default() -> None:
    case = Case("on: call; modality: normally; due: before visit")
    case.happens("call", "10.00am")
    case.happens("visit", "11.00am")
    assert case.states("11.00am") == ["breached e1+e2"]


def test_a_permission_is_used_within_its_time_and_lapses() -> None:
    case = Case("on: call; modality: may; due: 1 working day after call")
    assert case.acts("9.00am") == "refused VIS-001"
    case.happens("call", "10.00am")
    assert case.acts("10.05am", by="visitor") == "refused VIS-001"
    assert case.acts("11.59pm on Tuesday 23 January 2024") == "accepted VIS-001"
    assert case.states("11.59pm on Tuesday 23 January 2024") == ["met e2+e4"]
    assert case.acts("12.00am on Wednesday 24 January 2024") == "refused VIS-001"
    idle = Case("on: call; modality: may; due: 1 working day after call")
    idle.happens("call", "10.00am")
    assert idle.states("12.00am on Wednesday 24 January 2024") == ["lapsed e1"]


def test_a_permission_may_be_used_again() -> None:
    case = Case("on: call; modality: may")
    case.happens("call", "10.00am")
    assert case.acts("10.05am") == "accepted VIS-001"
    assert case.acts("10.06am") == "accepted VIS-001"
    assert case.states("10.06am") == ["met e1+e2"]


def test_each_of_two_permissions_sets_its_limits() -> None:
    case = Case("on: call; modality: may", "on: call; modality: may; due: before visit")
    case.happens("call", "10.00am")
    assert case.acts("10.05am") == "accepted VIS-001"
    case.happens("visit", "11.00am")
    assert case.acts("11.05am") == "refused VIS-002"


def test_a_new_event_opens_a_permission_again() -> None:
    case = Case("on: call; modality: may; due: during call")
    case.happens("call", "10.00am")
    case.happens("call", "10.00am on Tuesday 23 January 2024")
    assert case.acts("10.05am on Tuesday 23 January 2024") == "accepted VIS-001"


def test_a_prohibition_refuses_and_is_breached() -> None:
    case = Case("on: call; modality: must-not; due: before visit; counterparty: parent")
    assert case.acts("9.30am", to="parent") == "accepted"
    case.happens("call", "10.00am")
    assert case.acts("10.01am", to="visitor") == "accepted"
    assert case.acts("10.02am", to="parent") == "refused VIS-001"
    assert case.states("10.02am") == ["breached e2+e4"]


def test_a_prohibition_is_kept_by_silence() -> None:
    case = Case("on: call; modality: must-not; due: before visit")
    case.happens("call", "10.00am")
    case.happens("visit", "11.00am")
    assert case.states("11.00am") == ["met e1+e2"]
    assert case.acts("11.05am") == "accepted"


def test_a_prohibition_comes_before_a_duty_and_a_permission() -> None:
    case = Case("on: call", "on: call; modality: may", "on: call; modality: must-not")
    case.happens("call", "10.00am")
    assert case.acts("10.05am") == "refused VIS-003"
    assert case.states("10.05am") == ["pending e1", "pending e1", "breached e1+e2"]


def test_an_override_suspends() -> None:
    case = Case("on: call; due: before visit; except: VIS-002", "on: call if late; action: tell")
    case.happens("call", "10.00am", "late")
    assert case.states("10.00am") == ["waived e1", "pending e1"]
    case.happens("visit", "11.00am")
    assert case.states("11.00am") == ["waived e1", "pending e1"]


def test_an_override_of_another_event_of_that_kind_does_not_suspend() -> None:
    case = Case("on: call; due: before visit; except: VIS-002", "on: call if late; action: tell")
    case.happens("call", "9.00am")
    case.happens("call", "10.00am", "late")
    assert case.states("10.00am") == ["pending e1", "waived e2", "pending e2"]


def test_a_permission_suspends_once_it_is_used() -> None:
    case = Case("on: call; due: before visit; except: VIS-002", "on: call; modality: may; action: tell")
    case.happens("call", "9.00am")
    assert case.states("9.00am") == ["pending e1", "pending e1"]
    case.acts("9.05am", what="tell")
    assert case.states("9.05am") == ["waived e1+e2", "met e1+e2"]


def test_what_was_suspended_revives_when_the_override_is_breached() -> None:
    case = Case(
        "on: call; due: 2 days after call; except: VIS-002",
        "on: request; action: tell; due: 1 day after request",
    )
    case.happens("call", "9.00am")
    case.happens("request", "9.00am")
    assert case.states("9.00am on Tuesday 23 January 2024")[0] == "waived e1+e2"
    assert case.states("9.00am on Wednesday 24 January 2024")[0] == "pending e1"
    assert case.states("9.00am on Thursday 25 January 2024")[0] == "breached e1"


def test_what_is_suspended_to_its_end_stays_waived() -> None:
    case = Case("on: call; due: 1 day after call; except: VIS-002", "on: request; action: tell")
    case.happens("call", "9.00am")
    case.happens("request", "9.00am")
    assert case.states("9.00am on Thursday 25 January 2024")[0] == "waived e1+e2"


def test_a_suspended_prohibition_allows() -> None:
    fields = ("on: call; modality: must-not; except: VIS-002", "on: call if late; modality: may")
    case = Case(*fields)
    case.happens("call", "9.00am", "late")
    assert case.acts("9.30am") == "accepted VIS-002"
    assert case.states("9.30am") == ["waived e1+e2", "met e1+e2"]
    ordinary = Case(*fields)
    ordinary.happens("call", "9.00am")
    assert ordinary.acts("9.30am") == "refused VIS-001"


# Acts and happenings are one world

SENDING = Relations((Relation("brought-about-by", "request", "ask"),))
DUTIES = (
    "action: ask; on: call; due: 1 working day after call",
    "on: request; action: tell; due: 2 days after request",
)


def test_an_act_brings_about_its_event() -> None:
    case = Case(*DUTIES, relations=SENDING)
    case.happens("call", "10.00am")
    case.acts("10.05am")
    assert case.states("10.05am") == ["met e1+e2", "pending e2"]
    (_, told) = case.norms("10.05am")
    assert told.due == read_moment("11.59pm on Wednesday 24 January 2024")


def test_a_happening_shows_that_its_action_was_done() -> None:
    case = Case(*DUTIES, "action: ask; modality: may; on: call", relations=SENDING)
    case.happens("call", "10.00am")
    case.happens("request", "10.05am")
    assert case.states("9.00am on Wednesday 24 January 2024") == ["met e1+e2", "met e1+e2", "pending e2"]


def test_a_happening_breaks_a_ban_on_its_action() -> None:
    case = Case("action: ask; on: call; modality: must-not", relations=SENDING)
    case.happens("call", "10.00am")
    case.happens("request", "10.05am")
    assert case.states("10.05am") == ["breached e1+e2"]


def test_a_happening_settles_the_oldest_norm_of_each_requirement() -> None:
    case = Case("action: ask; on: call", "action: ask; on: call; modality: may", relations=SENDING)
    case.happens("call", "10.00am")
    case.happens("call", "10.01am")
    case.happens("request", "10.02am")
    assert case.states("10.02am") == ["met e1+e3", "met e1+e3", "pending e2", "pending e2"]


def test_what_is_refused_or_somebody_elses_brings_nothing_about() -> None:
    case = Case("action: ask; on: call; modality: may; due: during call", DUTIES[1], relations=SENDING)
    assert case.acts("9.00am") == "refused VIS-001"
    assert case.states("9.00am") == []
    other = Case("action: ask; on: call; counterparty: visitor", DUTIES[1], relations=SENDING)
    other.happens("call", "10.00am")
    assert other.acts("10.01am", by="parent") == "accepted"
    assert other.acts("10.02am", to="parent") == "accepted"
    assert other.states("10.02am") == ["pending e1"]
    assert other.acts("10.03am", to="visitor") == "accepted VIS-001"
    assert other.states("10.03am") == ["met e1+e4", "pending e4"]


@given(st.sampled_from(["must", "should", "normally", "may"]), st.sampled_from(EVENTS[:2]), st.integers(0, 5000))
def test_an_act_and_the_happening_it_brings_about_leave_the_same_norms(modality: str, due: str, minutes: int) -> None:
    def norms(kind: EventKind) -> tuple[Norm, ...]:
        case = Case(
            f"action: ask; on: call; modality: {modality}; due: 2 days after {due}",
            *("on: request; action: tell; due: before visit", "on: visit if new; action: tell"),
            facts={"new": True},
            relations=Relations((*SENDING.links, Relation("holds-until", "new", "request"))),
        )
        case.happens("call", "9.00am")
        case.happens("visit", "9.01am")
        at = START + timedelta(minutes=minutes + 2)
        acts = kind is EventKind.ACT
        case.journal.append(Event("e3", at, kind, "ask" if acts else "request", "host" if acts else None))
        return replay(case.requirements, case.journal, case.facts, at, relations=case.relations).norms

    late = modality == "may" and minutes + 2 >= 3 * 24 * 60 - 9 * 60
    assert norms(EventKind.ACT) == norms(EventKind.HAPPENING) or late  # what is refused brings nothing about


# What was done before its deadline was known


@given(
    st.sampled_from(Modality),
    st.integers(1, 9),
    st.sampled_from(["working day", "day"]),
    st.integers(0, 20 * 24 * 60),
    st.integers(0, 20 * 24 * 60),
)
def test_a_count_of_days_before_an_event_judges_what_was_done_already(
    modality: Modality, days: int, unit: str, acted: int, wait: int
) -> None:
    plural = "" if days == 1 else "s"
    case = Case(f"on: call; modality: {modality}; due: {days} {unit}{plural} before visit")
    acts, visits = START + timedelta(minutes=acted), START + timedelta(minutes=acted + wait)
    case.journal = [
        Event("e1", START, EventKind.HAPPENING, "call"),
        Event("e2", acts, EventKind.ACT, "ask", "host"),
        Event("e3", visits, EventKind.HAPPENING, "visit"),
    ]
    (norm,) = replay(case.requirements, case.journal, {}, visits).norms
    assert norm.due == due_at(DayCount(days, unit, "before", "visit"), visits)  # type: ignore[arg-type]
    in_its_time, too_late = {
        Modality.MAY: (NormState.MET, NormState.LAPSED),
        Modality.MUST_NOT: (NormState.BREACHED, NormState.MET),
    }.get(modality, (NormState.MET, NormState.BREACHED))
    assert norm.state is (in_its_time if in_time(acts, norm.due) else too_late)


def test_the_first_use_counts_where_a_permission_was_used_twice() -> None:
    case = Case("on: call; modality: may; due: 2 days before visit")
    case.happens("call", "9.00am")
    case.acts("9.05am")
    case.acts("9.05am on Thursday 25 January 2024")
    case.happens("visit", "9.00am on Friday 26 January 2024")
    assert case.states("9.00am on Friday 26 January 2024") == ["met e1+e2+e4"]


def test_the_first_breach_counts_where_a_ban_was_broken_twice() -> None:
    case = Case("on: call; modality: must-not; due: 2 days before visit")
    case.happens("call", "9.00am")
    case.acts("9.05am")
    case.acts("9.05am on Thursday 25 January 2024")
    case.happens("visit", "9.00am on Friday 26 January 2024")
    assert case.states("9.00am on Friday 26 January 2024") == ["breached e1+e2+e3+e4"]


@pytest.mark.parametrize(
    ("modality", "state", "answer"),
    [("must", "breached", "accepted VIS-001"), ("may", "lapsed", "refused VIS-001"), ("must-not", "met", "accepted")],
)
def test_the_time_before_an_event_is_over_once_it_has_happened(modality: str, state: str, answer: str) -> None:
    fields = f"on: call; modality: {modality}; due: before visit"
    first = Case(fields)
    first.happens("visit", "9.00am")
    first.happens("call", "9.00am")
    assert first.states("9.00am") == [f"{state} e2+e1"]
    assert first.acts("9.01am") == answer
    assert first.states("9.01am") == [f"{state} e2+e1"]
    second = Case(fields)
    second.happens("call", "9.00am")
    assert second.states("9.00am") == ["pending e1"]
    second.happens("visit", "9.00am")
    assert second.states("9.00am") == [f"{state} e1+e2"]


def test_it_is_the_first_such_event_that_ends_the_time_before_it() -> None:
    case = Case("on: call; due: before visit")
    case.happens("visit", "9.00am")
    case.happens("visit", "9.01am")
    case.happens("call", "9.02am")
    (norm,) = case.norms("9.02am")
    assert (norm.because, norm.due) == (("e3", "e1"), read_moment("9.00am on Monday 22 January 2024"))


def test_what_is_over_at_once_may_still_be_overridden() -> None:
    case = Case("on: call; due: before visit; except: VIS-002", "on: call if late; action: tell")
    case.happens("visit", "9.00am")
    case.happens("call", "9.01am", "late")
    assert case.states("9.01am") == ["waived e2", "pending e2"]


# One day and no other


def test_on_one_day_only() -> None:
    case = Case("on: call; modality: may; due: on working day 1 after visit")
    case.happens("visit", "3.00pm on Friday 26 January 2024")
    case.happens("call", "3.00pm on Friday 26 January 2024")
    assert case.acts("11.59pm on Sunday 28 January 2024") == "refused VIS-001"
    assert case.states("11.59pm on Sunday 28 January 2024") == ["pending e2+e1"]
    assert case.acts("12.00am on Monday 29 January 2024") == "accepted VIS-001"
    assert case.acts("11.59pm on Monday 29 January 2024") == "accepted VIS-001"
    assert case.acts("12.00am on Tuesday 30 January 2024") == "refused VIS-001"


def test_a_duty_of_one_day_is_not_met_before_it_and_breached_by_silence() -> None:
    case = Case("on: call; due: on day 2 after call")
    case.happens("call", "9.00am")
    case.acts("11.59pm on Tuesday 23 January 2024")
    assert case.states("11.59pm on Wednesday 24 January 2024") == ["pending e1"]
    assert case.states("12.00am on Thursday 25 January 2024") == ["breached e1"]
    again = Case("on: call; due: on day 2 after call")
    again.happens("call", "9.00am")
    again.acts("12.00am on Wednesday 24 January 2024")
    assert again.states("12.00am on Thursday 25 January 2024") == ["met e1+e2"]


# Who counts as whom

PEOPLE = Relations(
    (
        Relation("is-a", "guide", "warden"),
        Relation("is-a", "warden", "member"),
        Relation("acts-for", "warden", "host"),
    )
)


@pytest.mark.parametrize("by", ["host", "warden", "guide"])
def test_whoever_is_or_acts_for_the_bearer_counts_as_it(by: str) -> None:
    ban = Case("on: call; modality: must-not", relations=PEOPLE)
    ban.happens("call", "9.00am")
    assert ban.acts("9.01am", by=by) == "refused VIS-001"
    duty = Case("on: call; modality: normally", relations=PEOPLE)
    duty.happens("call", "9.00am")
    assert duty.departs("9.01am", "why not", by=by) == "discretion VIS-001"
    permission = Case("on: call; modality: may", relations=PEOPLE)
    assert permission.acts("9.00am", by=by) == "refused VIS-001"
    permission.happens("call", "9.01am")
    assert permission.acts("9.02am", by=by) == "accepted VIS-001"


def test_a_refusal_names_the_permission_of_whom_the_doer_counts_as() -> None:
    case = Case("modality: may; on: call; bearer: visitor", "modality: may; on: call", relations=PEOPLE)
    assert case.acts("9.00am", by="guide") == "refused VIS-002"
    assert case.acts("9.00am", by="member") == "refused VIS-001"


def test_a_role_does_not_count_as_one_beneath_it() -> None:
    case = Case("on: call; bearer: guide", relations=PEOPLE)
    case.happens("call", "9.00am")
    for by in ("warden", "host", "member"):
        case.acts("9.01am", by=by)
    assert case.states("9.01am") == ["pending e1"]


def test_what_is_done_to_a_person_is_done_to_whom_they_act_for() -> None:
    case = Case("on: call; bearer: visitor; counterparty: host", relations=PEOPLE)
    case.happens("call", "9.00am")
    case.acts("9.01am", by="visitor", to="member")
    assert case.states("9.01am") == ["pending e1"]
    case.acts("9.02am", by="visitor", to="guide")
    assert case.states("9.02am") == ["met e1+e3"]


# Conditions come and go


def test_unless() -> None:
    fields = "on: call unless late and new"
    for conditions, expected in (((), ["pending e1"]), (("late",), ["pending e1"]), (("late", "new"), [])):
        case = Case(fields)
        case.happens("call", "9.00am", *conditions)
        assert case.states("9.00am") == expected
    both = Case("on: call if new unless late")
    both.happens("call", "9.00am", "new")
    assert both.states("9.00am") == ["pending e1"]


def test_a_ban_is_set_aside_from_the_moment_its_exception_holds() -> None:
    case = Case("on: call unless late; modality: must-not; due: before visit")
    case.happens("call", "9.00am")
    case.happens("request", "9.05am", "late")
    assert case.states("9.05am") == ["waived e1+e2"]
    assert case.acts("9.06am") == "accepted"
    case.happens("visit", "9.10am")
    assert case.states("9.10am") == ["waived e1+e2"]


ENDING = Relations((Relation("holds-until", "late", "visit end"),))


def test_an_event_ends_a_condition() -> None:
    case = Case("on: call if late; modality: may", relations=ENDING)
    case.happens("call", "9.00am")
    assert case.states("9.00am") == []
    case.happens("request", "9.01am", "late")
    assert case.states("9.01am") == ["pending e1+e2"]
    case.happens("visit end", "9.02am")
    assert case.states("9.02am") == ["waived e1+e2+e3"]
    assert case.acts("9.03am") == "refused VIS-001"
    case.happens("visit", "9.04am", "late")
    assert case.acts("9.05am") == "accepted VIS-001"


def test_an_entry_that_says_a_condition_holds_is_believed() -> None:
    case = Case("on: visit end if late", relations=ENDING)
    case.happens("visit end", "9.00am", "late")
    assert case.states("9.00am") == ["pending e1"]


def test_a_condition_may_come_after_its_event_while_there_is_time() -> None:
    case = Case("on: call if late; due: before visit", "on: call if late; action: tell; due: during call")
    case.happens("call", "9.00am")
    case.happens("request", "9.05am", "late")
    assert case.states("9.05am") == ["pending e1+e2", "pending e1+e2"]
    over = Case("on: call if late; due: before visit", "on: call if late; action: tell; due: during call")
    over.happens("call", "9.00am")
    over.happens("visit", "9.05am")
    over.happens("request", "9.05am on Tuesday 23 January 2024", "late")
    assert over.states("9.05am on Tuesday 23 January 2024") == []
    ended = Case("on: call if late; due: during call")
    ended.happens("call", "9.00am")
    ended.happens("call end", "9.05am")
    ended.happens("request", "9.06am", "late")
    assert ended.states("9.06am") == []


def test_what_comes_after_an_event_does_not_change_whether_it_was_past_its_time() -> None:
    case = Case("on: request past 4.30pm on the day of call if late")
    case.happens("call", "9.00am")
    case.happens("request", "5.00pm")
    case.happens("call", "9.00am on Tuesday 23 January 2024")
    case.happens("visit", "9.01am on Tuesday 23 January 2024", "late")
    assert case.states("9.01am on Tuesday 23 January 2024") == ["pending e2+e1+e4"]


def test_a_late_condition_brings_a_requirement_about_once_and_for_the_last_event() -> None:
    case = Case("on: call if late or call if new")
    case.happens("call", "9.00am")
    case.happens("call", "9.01am")
    case.happens("request", "9.05am", "late")
    case.happens("request", "9.06am", "new")
    case.happens("call", "9.07am")
    assert case.states("9.07am") == ["pending e2+e3", "pending e5"]


def test_an_entry_brings_a_requirement_about_once_by_what_it_is_or_by_what_it_says() -> None:
    case = Case("on: request or call if late")
    case.happens("call", "9.00am")
    case.happens("request", "9.05am", "late")
    assert case.states("9.05am") == ["pending e2"]


@given(st.lists(st.sampled_from(["late", "new", None]), min_size=2, max_size=5))
def test_it_is_the_same_whether_a_condition_comes_before_or_after_its_event(conditions: list[str | None]) -> None:
    def states(call_at: int) -> list[NormState]:
        case = Case("on: call if late and new", "on: call if new; action: tell")
        for number, condition in enumerate(conditions):
            if number == call_at:
                case.happens("call", "9.00am")
            case.happens("request", "9.00am", *([condition] if condition else []))
        return [norm.state for norm in sorted(case.norms("9.00am"), key=lambda norm: norm.requirement)]

    assert states(0) == states(len(conditions) - 1)


# Departures where several duties ask the same


def test_one_reason_settles_the_same_default_of_every_requirement() -> None:
    case = Case("on: call; modality: normally", "on: call; modality: normally; due: before visit")
    case.happens("call", "9.00am")
    assert case.departs("9.01am", "the host is away") == "discretion VIS-001"
    assert case.states("9.01am") == ["waived e1+e2", "waived e1+e2"]


@pytest.mark.parametrize("order", [("must", "normally"), ("normally", "must")])
def test_a_reason_lifts_the_default_and_not_the_duty_beside_it(order: tuple[str, str]) -> None:
    case = Case(*(f"on: call; modality: {modality}" for modality in order))
    case.happens("call", "9.00am")
    default = f"VIS-00{order.index('normally') + 1}"
    assert case.departs("9.01am", None) == f"refused {default}"
    assert case.departs("9.02am", "the host is away") == f"discretion {default}"
    states = dict(zip(order, case.states("9.02am"), strict=True))
    assert states == {"must": "pending e1", "normally": "waived e1+e3"}
    assert case.departs("9.03am", "the host is away") == f"refused VIS-00{order.index('must') + 1}"


def test_nothing_is_departed_from_that_is_set_aside() -> None:
    case = Case("on: call; except: VIS-002", "on: call if late; action: tell")
    case.happens("call", "9.00am", "late")
    assert case.departs("9.01am", "why not") == "accepted"


# The reference keeps its cases in order


def reference() -> ReferenceImplementation:
    old = Requirement("VIS-001", "VIS", "old", "", "", Obligation("host", Modality.MUST, None, "ask"))
    new = replace(old, version="new", obligation=replace(old.obligation, action="tell"))  # type: ignore[type-var]
    versions = (
        Version("old", "Old", None, "whole", (old,)),
        Version("new", "New", date(2024, 1, 19), "whole", (new,)),
    )
    return ReferenceImplementation(Corpus((Handbook("VIS", "Visits", (), versions),), Vocabulary(())))


def test_the_reference_claims_every_handbook_and_no_optional_feature() -> None:
    subject = reference().describe()
    assert (subject.handbooks, subject.features) == (("VIS",), ())


@pytest.mark.parametrize(("as_of", "action"), [(date(2024, 1, 18), "ask"), (date(2024, 1, 19), "tell")])
def test_a_case_keeps_the_version_that_applied(as_of: date, action: str) -> None:
    implementation = reference()
    implementation.reset(START, as_of)
    case = implementation.open_case("VIS", {})
    implementation.advance(START + timedelta(days=300))
    assert [norm.action for norm in implementation.norms(case)] == [action]


def test_the_reference_refuses_what_is_out_of_order() -> None:
    implementation = reference()
    with pytest.raises(InputError, match="the clock is not set"):
        implementation.open_case("VIS", {})
    implementation.reset(START, START.date())
    with pytest.raises(InputError, match="unknown handbook 'SMH'"):
        implementation.open_case("SMH", {})
    case = implementation.open_case("VIS", {})
    entry = Event("e1", START, EventKind.HAPPENING, "call")
    implementation.record(case, entry)
    for wrong, why in (
        (entry, "is recorded already"),
        (replace(entry, id="e2", at=START + timedelta(minutes=1)), "has not come"),
        (replace(entry, id="e3", at=START - timedelta(minutes=1)), "is before the last entry"),
    ):
        with pytest.raises(InputError, match=why):
            implementation.record(case, wrong)
    with pytest.raises(InputError, match="cannot go back"):
        implementation.advance(START - timedelta(minutes=1))
    with pytest.raises(InputError, match="unknown case 'case 9'"):
        implementation.norms("case 9")
    assert implementation.journal(case) == (entry,)
    implementation.reset(START, START.date())
    with pytest.raises(InputError, match="unknown case"):
        implementation.journal(case)


# Which version applied


def handbook(*effective: date | None) -> Handbook:
    versions = tuple(Version(f"v{n}", f"V{n}", day, "part") for n, day in enumerate(effective))
    return Handbook("VIS", "Visits", (), versions)


@pytest.mark.parametrize(
    ("effective", "on", "version"),
    [
        ((None, date(2024, 1, 19)), date(2024, 1, 18), "v0"),
        ((None, date(2024, 1, 19)), date(2024, 1, 19), "v1"),
        ((None,), date(1999, 1, 1), "v0"),
        ((date(2020, 3, 4), date(2024, 1, 19)), date(2023, 1, 1), "v0"),
        ((date(2020, 3, 4), None, date(2024, 1, 19)), date(2025, 1, 1), "v2"),
    ],
)
def test_the_version_in_force(effective: tuple[date | None, ...], on: date, version: str) -> None:
    assert handbook(*effective).in_force(on).id == version


@pytest.mark.parametrize(
    ("effective", "on", "problem"),
    [
        ((date(2020, 3, 4),), date(2019, 1, 1), "no version of VIS (Visits) applied on 2019-01-01"),
        (
            (date(2020, 3, 4), None),
            date(2021, 1, 1),
            "which version of VIS (Visits) applied on 2021-01-01: v0 or v1",
        ),
        ((None, None, date(2024, 1, 19)), date(2021, 1, 1), "applied on 2021-01-01: v0 or v1"),
        ((date(2020, 3, 4), None), date(2019, 1, 1), "no version"),
    ],
)
def test_where_the_dates_do_not_tell(effective: tuple[date | None, ...], on: date, problem: str) -> None:
    with pytest.raises(InputError, match=re.escape(problem)):
        handbook(*effective).in_force(on)
