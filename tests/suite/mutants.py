"""Faulty copies of the reference implementation: each must be caught by the scenarios that the project ships.

`pytest features --implementation suite.mutants:dropped/SMH-042` runs the scenarios against one of them:
a kind of `KINDS` and the requirement it spoils, or a whole system of `SYSTEMS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from policy_diff.core.bank_holidays import Calendar
from policy_diff.core.conduct.protocol import (
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Implementation,
    Norm,
    NormState,
    Subject,
)
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.england import ENGLAND
from policy_diff.core.obligation import ClockTime, DayCount, Modality, Obligation, OnDay
from policy_diff.core.requirement import Requirement
from policy_diff.project.corpus import load

ROOT = Path(__file__).resolve().parents[2]
Spoil = Callable[[Obligation], Obligation | None]


def dropped(_obligation: Obligation) -> None:
    """Know nothing of the requirement."""


def wrong_bearer(obligation: Obligation) -> Obligation:
    """Lay it on somebody else."""
    return replace(obligation, bearer="parent" if obligation.bearer != "parent" else "school")


def wrong_counterparty(obligation: Obligation) -> Obligation:
    """Owe it to somebody else."""
    return replace(obligation, counterparty="chief executive")


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
    """Allow no exception to what normally holds."""
    return replace(obligation, modality=Modality.MUST)


def without_exception(obligation: Obligation) -> Obligation:
    """Know nothing of what overrides it."""
    return replace(obligation, exceptions=())


def unconditional(obligation: Obligation) -> Obligation:
    """Ask it whatever the circumstances."""
    assert obligation.on is not None
    occasions = tuple(replace(occasion, conditions=(), unless=(), past=None) for occasion in obligation.on.occasions)
    return replace(obligation, on=replace(obligation.on, occasions=occasions))


def _past(obligation: Obligation, at: time) -> Obligation:
    assert obligation.on is not None
    (occasion,) = obligation.on.occasions
    assert isinstance(occasion.past, ClockTime)
    later = replace(occasion, past=replace(occasion.past, at=at))
    return replace(obligation, on=replace(obligation.on, occasions=(later,)))


def minute_strict(obligation: Obligation) -> Obligation:
    """Take 4.30pm for late."""
    return _past(obligation, time(16, 29))


def minute_lax(obligation: Obligation) -> Obligation:
    """Take 4.31pm for in time."""
    return _past(obligation, time(16, 31))


KINDS: dict[str, Spoil] = {
    spoil.__name__: spoil
    for spoil in (
        dropped,
        wrong_bearer,
        wrong_counterparty,
        day_late,
        day_early,
        plain_days,
        by_the_day,
        no_deadline,
        optional,
        weakened,
        strict,
        without_exception,
        unconditional,
        minute_strict,
        minute_lax,
    )
}


def spoilt(corpus: Corpus, identifiers: Iterable[str], spoil: Spoil) -> Corpus:
    """Spoil some requirements in every version of a corpus."""
    wanted = set(identifiers)

    def requirement(known: Requirement) -> Requirement:
        if known.id not in wanted or known.obligation is None:
            return known
        return replace(known, obligation=spoil(known.obligation))

    def version(known: Version) -> Version:
        return replace(known, requirements=tuple(requirement(r) for r in known.requirements))

    def handbook(known: Handbook) -> Handbook:
        return replace(known, versions=tuple(version(v) for v in known.versions))

    return replace(corpus, handbooks=tuple(handbook(h) for h in corpus.handbooks))


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


class AnyReason(ReferenceImplementation):
    """Lets anybody depart from what normally holds without saying why."""

    def record(self, case: str, event: Event) -> Decision:
        departs = event.kind is EventKind.DEPARTURE and event.reason is None
        return super().record(case, replace(event, reason="none given") if departs else event)


class NoCause(ReferenceImplementation):
    """Does not say what brings a norm about."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        return tuple(replace(norm, because=()) for norm in super().norms(case))


class ClaimsNothing(ReferenceImplementation):
    """Claims no handbook."""

    def describe(self) -> Subject:
        return replace(super().describe(), handbooks=())


def _no_bank_holidays(corpus: Corpus) -> Implementation:
    return ReferenceImplementation(corpus, Calendar("nowhere", ENGLAND.first, ENGLAND.last, ()))


def _prohibitions_ignored(corpus: Corpus) -> Implementation:
    banned = [
        requirement.id
        for handbook in corpus.handbooks
        for version in handbook.versions
        for requirement in version.requirements
        if requirement.obligation and requirement.obligation.modality is Modality.MUST_NOT
    ]
    return ReferenceImplementation(spoilt(corpus, banned, dropped))


SYSTEMS: Mapping[str, Callable[[Corpus], Implementation]] = {
    "always_yes": AlwaysYes,
    "always_no": AlwaysNo,
    "never_any_duty": NeverAnyDuty,
    "ignores_the_clock": IgnoresTheClock,
    "latest_version": LatestVersion,
    "any_reason": AnyReason,
    "no_cause": NoCause,
    "no_bank_holidays": _no_bank_holidays,
    "prohibitions_ignored": _prohibitions_ignored,
}


class Broken:
    """Answers nothing that the protocol asks for."""

    def describe(self) -> str:
        return "a system"


class Crashes(ReferenceImplementation):
    """Falls over when anybody does anything."""

    def record(self, case: str, event: Event) -> Decision:
        if event.kind is EventKind.ACT:
            raise RuntimeError("the database is gone")
        return super().record(case, event)

    def journal(self, case: str) -> tuple[Event, ...]:
        return super().journal(case)


def __getattr__(name: str) -> Callable[[], object]:
    """Give the factory of a mutant: `dropped/SMH-042`, or the name of a system."""
    kind, _, identifier = name.partition("/")
    if kind in KINDS:
        return lambda: ReferenceImplementation(spoilt(load(ROOT), [identifier], KINDS[kind]))
    if kind in SYSTEMS:
        return lambda: SYSTEMS[kind](load(ROOT))
    raise AttributeError(name)


def applicable(obligation: Obligation) -> Sequence[str]:
    """Name the kinds of mutant that change what an obligation asks."""
    names = ["dropped", "wrong_bearer"]
    if obligation.counterparty:
        names.append("wrong_counterparty")
    if obligation.due:
        names.append("no_deadline")
    if isinstance(obligation.due, DayCount):
        names += ["day_late"] + ["day_early"] * (obligation.due.days > 1)
        names += ["plain_days"] * (obligation.due.unit == "working day")
    if isinstance(obligation.due, OnDay):
        names += ["day_late", "by_the_day"] + ["plain_days"] * (obligation.due.unit == "working day")
    if obligation.modality.is_duty:
        names.append("optional")
    if obligation.modality is Modality.MUST:
        names.append("weakened")
    if obligation.modality is Modality.NORMALLY:
        names.append("strict")
    if obligation.exceptions:
        names.append("without_exception")
    return names
