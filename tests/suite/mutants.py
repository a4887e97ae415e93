"""Faulty copies of the reference implementation: each must be caught by the scenarios that the project ships.

`pytest features --implementation suite.mutants:dropped/SMH-042` runs the scenarios against one of them:
a kind of `KINDS` and the requirement it spoils, or a whole system of `SYSTEMS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from policy_diff.core.bank_holidays import Calendar
from policy_diff.core.conduct.protocol import (
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Implementation,
    Norm,
    NormState,
)
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.wording import Wording
from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.england import ENGLAND
from policy_diff.core.obligation import ClockTime, DayCount, Modality, Obligation, Occasion, OnDay, Trigger
from policy_diff.core.requirement import Requirement
from suite.scenario_runner import corpus

Spoil = Callable[[Obligation], Obligation | None]


def dropped(_obligation: Obligation) -> None:
    """Know nothing of the requirement."""


def wrong_bearer(obligation: Obligation) -> Obligation:
    """Lay it on somebody else."""
    return replace(obligation, bearer="parent" if obligation.bearer != "parent" else "school")


def wrong_counterparty(obligation: Obligation) -> Obligation:
    """Owe it to somebody else."""
    return replace(obligation, counterparty="chief executive")


def to_nobody(obligation: Obligation) -> Obligation:
    """Owe it to nobody in particular."""
    return replace(obligation, counterparty=None)


def to_a_namesake(obligation: Obligation) -> Obligation:
    """Owe it to somebody whom a word of the action names by chance."""
    return replace(obligation, counterparty=_namesake(obligation))


def _namesake(obligation: Obligation) -> str | None:
    """Find a role that shares a word with the action and is not the one meant."""
    words = set(obligation.action.split())
    roles = sorted(corpus().vocabulary.names("role") - {obligation.counterparty})
    return next((role for role in roles if words & set(role.split())), None)


def from_the_start(obligation: Obligation) -> Obligation:
    """Hold it to bind whatever happens."""
    return replace(obligation, on=None)


def _shifted(obligation: Obligation, days: int) -> Obligation:
    match obligation.due:
        case DayCount(days=known) as due:
            return replace(obligation, due=replace(due, days=max(1, known + days)))
        case OnDay(number=known) as due:
            return replace(obligation, due=replace(due, number=max(1, known + days)))
    raise AssertionError(obligation)


def day_late(obligation: Obligation) -> Obligation:
    """Give a day too much."""
    return _shifted(obligation, 1)


def day_early(obligation: Obligation) -> Obligation:
    """Give a day too little."""
    return _shifted(obligation, -1)


def plain_days(obligation: Obligation) -> Obligation:
    """Count every day as if it were worked."""
    assert isinstance(obligation.due, DayCount | OnDay)
    return replace(obligation, due=replace(obligation.due, unit="day"))


def by_the_day(obligation: Obligation) -> Obligation:
    """Take the one day on which for the last day by which."""
    assert isinstance(obligation.due, OnDay)
    return replace(obligation, due=DayCount(obligation.due.number, obligation.due.unit, "after", obligation.due.event))


def no_deadline(obligation: Obligation) -> Obligation:
    """Never be late."""
    return replace(obligation, due=None)


def optional(obligation: Obligation) -> Obligation:
    """Take a duty for a permission."""
    return replace(obligation, modality=Modality.MAY)


def weakened(obligation: Obligation) -> Obligation:
    """Take what must be done for what should be."""
    return replace(obligation, modality=Modality.SHOULD)


def strict(obligation: Obligation) -> Obligation:
    """Take what should or will normally be done for what must be."""
    return replace(obligation, modality=Modality.MUST)


def loosened(obligation: Obligation) -> Obligation:
    """Take what will normally be done for what should be: no reason is needed then."""
    return replace(obligation, modality=Modality.SHOULD)


def allowed(obligation: Obligation) -> Obligation:
    """Take a prohibition for a permission."""
    return replace(obligation, modality=Modality.MAY)


def without_exception(obligation: Obligation) -> Obligation:
    """Know nothing of what overrides it."""
    return replace(obligation, exceptions=())


def _on(obligation: Obligation, occasions: Iterable[Occasion]) -> Obligation:
    return replace(obligation, on=Trigger(tuple(occasions)))


def _occasions(obligation: Obligation) -> tuple[Occasion, ...]:
    return obligation.on.occasions if obligation.on else ()


def unconditional(obligation: Obligation) -> Obligation:
    """Ask it whatever the circumstances."""
    return _on(obligation, (replace(occasion, conditions=()) for occasion in _occasions(obligation)))


def come_what_may(obligation: Obligation) -> Obligation:
    """Ask it also where what should keep it from counting holds."""
    return _on(obligation, (replace(occasion, unless=()) for occasion in _occasions(obligation)))


def first_condition_dropped(obligation: Obligation) -> Obligation:
    """Ask it where all but the first of its conditions hold."""
    return _on(obligation, (replace(o, conditions=o.conditions[1:]) for o in _occasions(obligation)))


def last_condition_dropped(obligation: Obligation) -> Obligation:
    """Ask it where all but the last of its conditions hold."""
    return _on(obligation, (replace(o, conditions=o.conditions[:-1]) for o in _occasions(obligation)))


def first_occasion_only(obligation: Obligation) -> Obligation:
    """Know only the first of the events that bring it about."""
    return _on(obligation, _occasions(obligation)[:1])


def last_occasion_only(obligation: Obligation) -> Obligation:
    """Know only the last of the events that bring it about."""
    return _on(obligation, _occasions(obligation)[-1:])


def at_any_hour(obligation: Obligation) -> Obligation:
    """Ask it also where the event is in time."""
    return _on(obligation, (replace(occasion, past=None) for occasion in _occasions(obligation)))


def _past(obligation: Obligation, minutes: int) -> Obligation:
    """Put off the hour after which its events count."""

    def put_off(occasion: Occasion) -> Occasion:
        if not isinstance(occasion.past, ClockTime):
            return occasion
        at = datetime.combine(date.min, occasion.past.at) + timedelta(days=1, minutes=minutes)
        return replace(occasion, past=replace(occasion.past, at=at.time()))

    return _on(obligation, map(put_off, _occasions(obligation)))


def minute_strict(obligation: Obligation) -> Obligation:
    """Take the last minute in time for late."""
    return _past(obligation, -1)


def minute_lax(obligation: Obligation) -> Obligation:
    """Take a minute late for in time."""
    return _past(obligation, 1)


KINDS: dict[str, Spoil] = {
    spoil.__name__: spoil
    for spoil in (
        dropped,
        wrong_bearer,
        wrong_counterparty,
        to_nobody,
        to_a_namesake,
        day_late,
        day_early,
        plain_days,
        by_the_day,
        no_deadline,
        optional,
        weakened,
        strict,
        loosened,
        allowed,
        without_exception,
        from_the_start,
        unconditional,
        come_what_may,
        first_condition_dropped,
        last_condition_dropped,
        first_occasion_only,
        last_occasion_only,
        at_any_hour,
        minute_strict,
        minute_lax,
    )
}


def spoilt(known: Corpus, identifiers: Iterable[str], spoil: Spoil) -> Corpus:
    """Spoil some requirements in every version of a corpus."""
    wanted = set(identifiers)

    def requirement(held: Requirement) -> Requirement:
        if held.id not in wanted or held.obligation is None:
            return held
        return replace(held, obligation=spoil(held.obligation))

    def version(held: Version) -> Version:
        return replace(held, requirements=tuple(requirement(r) for r in held.requirements))

    def handbook(held: Handbook) -> Handbook:
        return replace(held, versions=tuple(version(v) for v in held.versions))

    return replace(known, handbooks=tuple(handbook(h) for h in known.handbooks))


class AlwaysYes(ReferenceImplementation):
    """Accepts whatever it is told."""

    def record(self, case: str, event: Event) -> Decision:
        return replace(super().record(case, event), outcome=DecisionOutcome.ACCEPTED)


class AlwaysNo(ReferenceImplementation):
    """Refuses whatever anybody does."""

    def record(self, case: str, event: Event) -> Decision:
        decision = super().record(case, event)
        return decision if event.kind is EventKind.HAPPENING else replace(decision, outcome=DecisionOutcome.REFUSED)


class NeverAnyDuty(ReferenceImplementation):
    """Knows of no norm."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        super().norms(case)
        return ()


class IgnoresTheClock(ReferenceImplementation):
    """Lets nothing be late: what was not done is still pending."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return tuple(
            replace(norm, state=NormState.PENDING) if norm.state in {NormState.BREACHED, NormState.LAPSED} else norm
            for norm in super().norms(case)
        )


class LatestVersion(ReferenceImplementation):
    """Goes by the newest version whenever the notice was given."""

    def reset(self, at: datetime, as_of: date) -> None:
        super().reset(at, max(as_of, date(2024, 1, 19)))


class Misreads(ReferenceImplementation):
    """Takes an entry for another one, and keeps it in the journal as it was told."""

    def __init__(self, known: Corpus) -> None:
        super().__init__(known)
        self._told: list[Event] = []

    def taken_for(self, case: str, event: Event) -> Event:
        raise NotImplementedError

    def reset(self, at: datetime, as_of: date) -> None:
        super().reset(at, as_of)
        self._told = []

    def record(self, case: str, event: Event) -> Decision:
        self._told.append(event)
        return super().record(case, self.taken_for(case, event))

    def journal(self, case: str) -> tuple[Event, ...]:
        super().journal(case)
        return tuple(self._told)


class AnyReason(Misreads):
    """Lets anybody depart from what normally holds without saying why."""

    def taken_for(self, _case: str, event: Event) -> Event:
        departs = event.kind is EventKind.DEPARTURE and event.reason is None
        return replace(event, reason="none given") if departs else event


class AnybodySendsTheDraft(Misreads):
    """Takes whoever sends a draft report for Ofsted."""

    def taken_for(self, _case: str, event: Event) -> Event:
        sent = event.kind is EventKind.ACT and event.what == "send draft report"
        return replace(event, by="ofsted") if sent else event


class DoneToAnybody(Misreads):
    """Does not look at whom a thing is done to."""

    def taken_for(self, _case: str, event: Event) -> Event:
        return replace(event, to=None)


class OncePerRequirement(ReferenceImplementation):
    """Takes no notice when an event happens a second time."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return tuple({norm.requirement: norm for norm in reversed(super().norms(case))}.values())[::-1]


class InventsADuty(ReferenceImplementation):
    """Lays the first requirement that anything brings about on a parent besides."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        found = super().norms(case)
        first = next((number for number, norm in enumerate(found, 1) if norm.because), 0)
        more = [replace(norm, bearer="parent", action="escalate to authorities") for norm in found[:first][-1:]]
        return (*found[:first], *more, *found[first:])


def _holidays_only(keep: Callable[[date], bool]) -> Callable[[Corpus], Implementation]:
    """Know only some of England's bank holidays."""
    kept = tuple(holiday for holiday in ENGLAND.bank_holidays if keep(holiday.day))
    return lambda known: ReferenceImplementation(known, Calendar("nowhere", ENGLAND.first, ENGLAND.last, kept))


def _no_bank_holidays(known: Corpus) -> Implementation:
    return ReferenceImplementation(known, Calendar("nowhere", ENGLAND.first, ENGLAND.last, ()))


def _prohibitions_ignored(known: Corpus) -> Implementation:
    banned = [
        requirement.id
        for handbook in known.handbooks
        for version in handbook.versions
        for requirement in version.requirements
        if requirement.obligation and requirement.obligation.modality is Modality.MUST_NOT
    ]
    return ReferenceImplementation(spoilt(known, banned, dropped))


SYSTEMS: Mapping[str, Callable[[Corpus], Implementation]] = {
    "always_yes": AlwaysYes,
    "always_no": AlwaysNo,
    "never_any_duty": NeverAnyDuty,
    "ignores_the_clock": IgnoresTheClock,
    "latest_version": LatestVersion,
    "any_reason": AnyReason,
    "once_per_requirement": OncePerRequirement,
    "anybody_sends_the_draft": AnybodySendsTheDraft,
    "done_to_anybody": DoneToAnybody,
    "invents_a_duty": InventsADuty,
    "no_bank_holidays": _no_bank_holidays,
    "bank_holidays_of_2024": _holidays_only(lambda day: day.year == 2024),
    "no_christmas": _holidays_only(lambda day: day.month != 12),
    "no_new_year": _holidays_only(lambda day: day.month != 1),
    "no_summer_bank_holiday": _holidays_only(lambda day: day.month != 8),
    "prohibitions_ignored": _prohibitions_ignored,
}


class JournalReversed(ReferenceImplementation):
    """Gives the last entry first."""

    def journal(self, case: str) -> tuple[Event, ...]:
        return super().journal(case)[::-1]


class JournalOfOne(ReferenceImplementation):
    """Keeps the last entry alone."""

    def journal(self, case: str) -> tuple[Event, ...]:
        return super().journal(case)[-1:]


class ForgetsRefusals(ReferenceImplementation):
    """Strikes what it refused from the journal."""

    def __init__(self, known: Corpus) -> None:
        super().__init__(known)
        self._refused: set[str] = set()

    def record(self, case: str, event: Event) -> Decision:
        decision = super().record(case, event)
        (self._refused.add if decision.outcome is DecisionOutcome.REFUSED else self._refused.discard)(event.id)
        return decision

    def journal(self, case: str) -> tuple[Event, ...]:
        return tuple(entry for entry in super().journal(case) if entry.id not in self._refused)


class JournalAltered(ReferenceImplementation):
    """Does not keep who did a thing, to whom and why."""

    def journal(self, case: str) -> tuple[Event, ...]:
        return tuple(replace(entry, by=entry.by and "ofsted", to=None, reason=None) for entry in super().journal(case))


class NormsReversed(ReferenceImplementation):
    """Gives the last norm first."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return super().norms(case)[::-1]


class NormsTwice(ReferenceImplementation):
    """Gives every norm twice."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return super().norms(case) * 2


class FirstCauseOnly(ReferenceImplementation):
    """Does not say what put a norm in its state."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return tuple(replace(norm, because=norm.because[:1]) for norm in super().norms(case))


class NoCause(ReferenceImplementation):
    """Does not say what brings a norm about."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return tuple(replace(norm, because=()) for norm in super().norms(case))


class UnknownRequirement(ReferenceImplementation):
    """Speaks of a requirement that no handbook holds."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        found = super().norms(case)
        return (*found, *(replace(norm, requirement="SMH-999") for norm in found[-1:]))


BROKEN: Mapping[str, Callable[[Corpus], Implementation]] = {
    "journal_reversed": JournalReversed,
    "journal_of_one": JournalOfOne,
    "forgets_refusals": ForgetsRefusals,
    "journal_altered": JournalAltered,
    "norms_reversed": NormsReversed,
    "norms_twice": NormsTwice,
    "first_cause_only": FirstCauseOnly,
    "no_cause": NoCause,
    "unknown_requirement": UnknownRequirement,
}
"""Systems whose adapter does not keep what the protocol promises, whatever else is right."""


def __getattr__(name: str) -> Callable[[], object]:
    """Give the factory of a mutant: `dropped/SMH-042`, or the name of a system."""
    kind, _, identifier = name.partition("/")
    if kind in KINDS:
        return lambda: ReferenceImplementation(spoilt(corpus(), [identifier], KINDS[kind]))
    for systems in (SYSTEMS, BROKEN):
        if kind in systems:
            return lambda: systems[kind](corpus())
    raise AttributeError(name)


def applicable(obligation: Obligation) -> Sequence[str]:
    """Name the kinds of mutant that change what an obligation asks, each change once."""
    modality, due = obligation.modality, obligation.due
    occasions = _occasions(obligation)
    conditions = max((len(occasion.conditions) for occasion in occasions), default=0)
    fits = {
        "wrong_counterparty": obligation.counterparty and obligation.counterparty != "chief executive",
        # Where the words of the action name the role, leaving it out besides says no less.
        "to_nobody": obligation.counterparty
        and obligation.counterparty not in Wording(corpus().vocabulary).named_by(obligation.action),
        "to_a_namesake": obligation.counterparty and _namesake(obligation),
        "no_deadline": due,
        "day_late": isinstance(due, DayCount | OnDay),
        "day_early": isinstance(due, DayCount) and due.days > 1,
        "by_the_day": isinstance(due, OnDay),
        "plain_days": isinstance(due, DayCount | OnDay) and due.unit == "working day",
        "optional": modality.is_duty,
        "weakened": modality is Modality.MUST,
        "strict": modality in {Modality.NORMALLY, Modality.SHOULD},
        "loosened": modality is Modality.NORMALLY,
        "allowed": modality is Modality.MUST_NOT,
        "without_exception": obligation.exceptions,
        "from_the_start": occasions,
        "unconditional": conditions,
        "come_what_may": any(occasion.unless for occasion in occasions),
        "first_condition_dropped": conditions > 1,
        "last_condition_dropped": conditions > 1,
        "first_occasion_only": len(occasions) > 1,
        "last_occasion_only": len(occasions) > 1,
        "at_any_hour": any(occasion.past for occasion in occasions),
        "minute_strict": any(isinstance(occasion.past, ClockTime) for occasion in occasions),
        "minute_lax": any(isinstance(occasion.past, ClockTime) for occasion in occasions),
    }
    return [kind for kind in KINDS if fits.get(kind, True)]
