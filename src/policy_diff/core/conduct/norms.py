"""Norms and decisions derived from obligations, a journal and a moment. Pure: the same in, the same out.

What happens, in the order of the journal:

1. Time passes up to the entry. Each norm whose last minute is over and that is still pending is settled
   by silence: a duty is breached, a prohibition was kept, a permission lapses.
2. The entry is judged.
   - An act that a norm in force forbids its bearer is refused, and breaches that norm.
   - An act that a duty asks of its bearer is accepted; of each requirement that asks it, the oldest
     norm pending is met. Done late it is accepted, and the duty stays breached.
   - An act that a permission allows its bearer is accepted while it is in its time. Where several
     permissions brought about speak to the act, each sets its own limits and all must hold. An act that
     the handbook names in a permission, and that neither a permission nor a duty covers, is refused:
     wrong role, wrong counterparty, too early or too late.
   - A departure from a norm that holds `normally` is at the bearer's discretion if a reason is recorded:
     the norm is waived. Without a reason, or from any other duty, it is refused and the duty stays.
   - Anything else is accepted; no requirement speaks to it.
3. A happening fixes, begins or ends the time of norms that wait for it, and brings about the requirements
   whose trigger it meets, under the conditions that hold by then.

A norm is suspended while one that overrides it is in force, and reads as waived: it forbids nothing and
silence does not breach it. A permission overrides once it is used, and for the very act that uses it. An
overriding norm that was brought about by the same kind of event counts only where it was by the very
same event.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.conduct.activation import Activation, activate, after
from policy_diff.core.conduct.protocol import (
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Norm,
    NormState,
)
from policy_diff.core.england import ENGLAND
from policy_diff.core.moments import in_time, instant
from policy_diff.core.obligation import Modality, Occasion
from policy_diff.core.working_days import due_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Replay:
    """A case played through.

    Attributes:
        norms: every norm brought about, in the order of the journal, then of the text.
        decisions: the answer to each entry of the journal.
    """

    norms: tuple[Norm, ...]
    decisions: tuple[Decision, ...]


def derive_norms(
    requirements: Sequence[Requirement],
    journal: Iterable[Event],
    facts: Mapping[str, bool],
    now: datetime,
    calendar: Calendar = ENGLAND,
) -> tuple[Norm, ...]:
    """Derive how every norm of a case stands at a moment; see `replay`."""
    return replay(requirements, journal, facts, now, calendar).norms


def replay(
    requirements: Sequence[Requirement],
    journal: Iterable[Event],
    facts: Mapping[str, bool],
    now: datetime,
    calendar: Calendar = ENGLAND,
) -> Replay:
    """Play a case through.

    Args:
        requirements: those of the version in force, in the order of the text.
        journal: what was recorded, in order of time.
        facts: condition terms and whether they hold from the start.
        now: the moment to stand at, no earlier than the last entry.
        calendar: whose working days.

    Returns:
        The norms and the decisions.

    Raises:
        InputError: a deadline leaves the days that the calendar knows.
        ValueError: a moment has no time zone.
    """
    play = _Play(requirements, facts, calendar)
    decisions = tuple(play.record(event) for event in journal)
    play.pass_time(now)
    return Replay(tuple(play.shown(activation).norm() for activation in play.activations), decisions)


class _Play:
    """A case in the course of being played: lives for one call of `replay`."""

    def __init__(self, requirements: Sequence[Requirement], facts: Mapping[str, bool], calendar: Calendar) -> None:
        self._calendar = calendar
        self._conditions = {term for term, holds in facts.items() if holds}
        self._happened: list[Event] = []
        self._asked = [(r.id, r.obligation) for r in requirements if r.obligation]
        self.activations: list[Activation] = [
            activate(identifier, obligation, (), (), calendar)
            for identifier, obligation in self._asked
            if obligation.on is None
        ]

    def record(self, event: Event) -> Decision:
        """Play one entry."""
        self.pass_time(event.at)
        self._conditions.update(event.conditions)
        match event.kind:
            case EventKind.HAPPENING:
                self._happen(event)
                return Decision(DecisionOutcome.ACCEPTED)
            case EventKind.ACT:
                return self._act(event)
            case EventKind.DEPARTURE:
                return self._depart(event)

    def pass_time(self, to: datetime) -> None:
        """Settle by silence, in order of deadline, every norm whose last minute is over."""
        late = [
            (instant(activation.due), number)
            for number, activation in enumerate(self.activations)
            if activation.due and not activation.closed and not in_time(to, activation.due)
        ]
        for _, number in sorted(late):
            self.activations[number] = self.shown(self.activations[number]).over()

    def shown(self, activation: Activation) -> Activation:
        """Give an activation as it reads now: waived while it is suspended."""
        if activation.state is not NormState.PENDING or activation.closed:
            return activation
        override = self._override(activation)
        if override is None:
            return activation
        return replace(activation, state=NormState.WAIVED, because=(*activation.because, *override.because))

    def _override(self, activation: Activation, act: Event | None = None) -> Activation | None:
        """Find what suspends an activation, if anything does, in time or against an act."""
        for other in self.activations:
            if other.requirement not in activation.obligation.exceptions or not other.overrides(act):
                continue
            mine, its = activation.occasion, other.occasion
            if mine is None or its is None or mine.what != its.what or mine.id == its.id:
                return other
        return None

    def _happen(self, event: Event) -> None:
        self._happened.append(event)
        self.activations = [self._moved_on(activation, event) for activation in self.activations]
        for identifier, obligation in self._asked:
            for occasion in obligation.on.occasions if obligation.on else ():
                because = self._brings_about(occasion, event)
                if because:
                    fresh = activate(identifier, obligation, self._happened, because, self._calendar)
                    self.activations.append(fresh)
                    break

    def _moved_on(self, activation: Activation, event: Event) -> Activation:
        """Give an activation after a happening; one whose time that ends is settled as it then reads."""
        moved = after(activation, event, self._calendar)
        ends = moved.closed and not activation.closed
        return after(self.shown(activation), event, self._calendar) if ends else moved

    def _brings_about(self, occasion: Occasion, event: Event) -> tuple[str, ...]:
        """Give the entries that meet an occasion with this event, or none where it is not met."""
        if event.what != occasion.event or not self._conditions.issuperset(occasion.conditions):
            return ()
        if occasion.past is None:
            return (event.id,)
        earlier = [happened for happened in self._happened if happened.what == occasion.past.event]
        if not earlier or in_time(event.at, due_at(occasion.past, earlier[-1].at, self._calendar)):
            return ()
        return (event.id, earlier[-1].id)

    def _find(self, wanted: Callable[[Activation], bool]) -> list[int]:
        return [number for number, activation in enumerate(self.activations) if wanted(activation)]

    def _settle(self, number: int, state: NormState, event: Event) -> None:
        self.activations[number] = self.activations[number].settled(state, event)

    def _act(self, event: Event) -> Decision:
        concerned = self._find(lambda a: not a.waiting and a.concerns(event))
        open_now = [n for n in concerned if self.activations[n].is_open and not self._suspended(n, event)]
        if broken := self._of(open_now, Modality.MUST_NOT):
            for number in broken:
                self._settle(number, NormState.BREACHED, event)
            return self._decide(DecisionOutcome.REFUSED, broken[0])
        asked = self._of(concerned, *(modality for modality in Modality if modality.is_duty))
        pending = [n for n in asked if self.activations[n].state is NormState.PENDING]
        for number in pending:
            if not self._shares_requirement(number, (n for n in pending if n < number)):
                self._settle(number, NormState.MET, event)
        allowed = self._of(open_now, Modality.MAY)
        over = [n for n in self._of(concerned, Modality.MAY) if not self._shares_requirement(n, allowed)]
        if over and not asked:
            return self._decide(DecisionOutcome.REFUSED, over[0])
        for number in allowed:
            if self.activations[number].state is NormState.PENDING:
                self._settle(number, NormState.MET, event)
        relied_on = [*pending, *asked, *allowed]
        if relied_on:
            return self._decide(DecisionOutcome.ACCEPTED, relied_on[0])
        return self._unpermitted(event)

    def _of(self, numbers: Iterable[int], *modalities: Modality) -> list[int]:
        return [n for n in numbers if self.activations[n].obligation.modality in modalities]

    def _suspended(self, number: int, act: Event) -> bool:
        return self._override(self.activations[number], act) is not None

    def _shares_requirement(self, number: int, others: Iterable[int]) -> bool:
        wanted = self.activations[number].requirement
        return any(self.activations[other].requirement == wanted for other in others)

    def _unpermitted(self, event: Event) -> Decision:
        """Answer an act that no norm covers: refused where the handbook names it in a permission."""
        named = [
            (obligation.bearer != event.by, number, identifier)
            for number, (identifier, obligation) in enumerate(self._asked)
            if obligation.modality is Modality.MAY and obligation.action == event.what
        ]
        if not named:
            return Decision(DecisionOutcome.ACCEPTED)
        return Decision(DecisionOutcome.REFUSED, min(named)[2])

    def _depart(self, event: Event) -> Decision:
        pending = self._find(lambda a: a.is_open and a.concerns(event) and a.state is NormState.PENDING)
        departed = self._of(pending, *(modality for modality in Modality if modality.is_duty))
        if not departed:
            return Decision(DecisionOutcome.ACCEPTED)
        first = departed[0]
        normally = self.activations[first].obligation.modality is Modality.NORMALLY
        if not normally or not (event.reason or "").strip():
            return self._decide(DecisionOutcome.REFUSED, first)
        self._settle(first, NormState.WAIVED, event)
        return self._decide(DecisionOutcome.DISCRETION, first)

    def _decide(self, outcome: DecisionOutcome, number: int) -> Decision:
        return Decision(outcome, self.activations[number].requirement)
