"""A case in the course of being played: the rules of `norms`, one entry at a time."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.core.conduct.activation import Activation, activate, after, ended, ended_before, is_asked
from policy_diff.core.conduct.circumstances import Circumstances
from policy_diff.core.conduct.protocol import Decision, DecisionOutcome, Event, EventKind, Norm, NormState
from policy_diff.core.moments import in_time, instant
from policy_diff.core.obligation import During, Modality, Obligation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.relations import Relations
    from policy_diff.core.requirement import Requirement

_DUTIES = tuple(modality for modality in Modality if modality.is_duty)


class Play:
    """A case as far as it has been played.

    To whoever holds it a play does not change: recording an entry gives another one.

    Args:
        requirements: those of the version in force, in the order of the text.
        facts: condition terms and whether they hold from the start.
        calendar: whose working days.
        relations: how the terms of the vocabulary hang together.
    """

    def __init__(
        self,
        requirements: Sequence[Requirement],
        facts: Mapping[str, bool],
        calendar: Calendar,
        relations: Relations,
    ) -> None:
        self._said: tuple[datetime, tuple[Norm, ...]] | None = None
        self._calendar = calendar
        self._relations = relations
        self._circumstances = Circumstances(frozenset(term for term, holds in facts.items() if holds))
        self._asked = [(r.id, r.obligation) for r in requirements if r.obligation]
        self._by_event = _by_event(self._asked)
        self._conditional = _conditional(self._asked)
        self._brought_about: frozenset[tuple[str, Event]] = frozenset()
        self._activations: tuple[Activation, ...] = ()
        for identifier, obligation in self._asked:
            if obligation.on is None:
                self._begin(Activation(identifier, obligation, None, ()))

    def recorded(self, event: Event) -> tuple[Play, Decision]:
        """Play one entry, no earlier than the last one.

        Returns:
            The play with it, and the answer to it.

        Raises:
            InputError: a deadline leaves the days that the calendar knows.
            ValueError: its moment has no time zone.
        """
        play = copy(self)
        play._said = None  # noqa: SLF001 - its own copy
        return play, play._record(event)  # noqa: SLF001 - its own copy

    def norms(self, now: datetime) -> tuple[Norm, ...]:
        """Say how every norm stands at a moment, no earlier than the last entry."""
        if self._said is None or self._said[0] != now:
            play = copy(self)
            play._pass_time(now)  # noqa: SLF001 - its own copy
            norms = tuple(play._shown(activation).norm() for activation in play._activations)  # noqa: SLF001 - the same
            self._said = now, norms
        return self._said[1]

    def _record(self, event: Event) -> Decision:
        self._pass_time(event.at)
        self._circumstances = self._circumstances.holding(event.conditions, event)
        decision = Decision(DecisionOutcome.ACCEPTED)
        match event.kind:
            case EventKind.HAPPENING:
                self._show_done(event)
                self._happen(event)
            case EventKind.ACT:
                decision = self._act(event)
                brought = self._relations.event_of(event.what)
                if brought and decision.outcome is DecisionOutcome.ACCEPTED and self._is_of_a_bearer(event):
                    self._happen(replace(event, kind=EventKind.HAPPENING, what=brought, by=None, to=None))
            case EventKind.DEPARTURE:
                decision = self._depart(event)
        self._bring_about_late(event)
        return decision

    # Time

    def _pass_time(self, to: datetime) -> None:
        """Open what opens by a moment, and settle in order of deadline what is over by then."""
        self._activations = tuple(
            replace(a, waiting=False) if a.waiting and a.opens and instant(to) >= instant(a.opens) else a
            for a in self._activations
        )
        late = [
            (instant(activation.due), number)
            for number, activation in enumerate(self._activations)
            if activation.due and not activation.closed and not in_time(to, activation.due)
        ]
        for _, number in sorted(late):
            self._put(number, self._shown(self._activations[number]).over())

    def _shown(self, activation: Activation) -> Activation:
        """Give an activation as it reads now: waived while it is set aside."""
        if activation.state is not NormState.PENDING or activation.closed:
            return activation
        causes = self._set_aside(activation)
        if causes is None:
            return activation
        return replace(activation, state=NormState.WAIVED, because=(*activation.because, *causes))

    def _set_aside(self, activation: Activation, act: Event | None = None) -> tuple[str, ...] | None:
        """Give the entries that set an activation aside, in time or against an act; `None` where nothing does."""
        if activation.occasion and activation.obligation.on:
            what = activation.occasion.what
            occasions = [occasion for occasion in activation.obligation.on.occasions if occasion.event == what]
            if not any(self._circumstances.hold_for(occasion) for occasion in occasions):
                return tuple(cause for occasion in occasions for cause in self._circumstances.causes(occasion))
        overriding = activation.obligation.exceptions
        for other in self._activations if overriding else ():
            if other.requirement not in overriding:
                continue
            mine, its = activation.occasion, other.occasion
            apart = mine and its and mine.what == its.what and mine.id != its.id
            if not apart and other.overrides(self._relations, act):
                return other.because
        return None

    # What happens

    def _happen(self, event: Event) -> None:
        self._circumstances = self._circumstances.after(event, self._relations)
        self._activations = tuple(self._moved_on(activation, event) for activation in self._activations)
        first = len(self._activations)
        for identifier, obligation in self._by_event.get(event.what, ()):
            self._bring_about(identifier, obligation, event)
        for number in range(first, len(self._activations)):
            over = ended_before(self._activations[number], self._circumstances)
            if over:
                self._put(number, ended(self._shown(self._activations[number]), over))

    def _moved_on(self, activation: Activation, event: Event) -> Activation:
        """Give an activation after a happening; one whose time that ends is settled as it then reads."""
        moved = after(activation, event, self._calendar)
        ends = moved.closed and not activation.closed
        return after(self._shown(activation), event, self._calendar) if ends else moved

    def _bring_about(self, identifier: str, obligation: Obligation, event: Event, late: Event | None = None) -> None:
        """Bring a requirement about with a happening, at once or because of a later entry."""
        if obligation.on is None or (identifier, event) in self._brought_about:
            return
        for occasion in obligation.on.occasions:
            because = self._circumstances.bring_about(occasion, event, self._calendar)
            if because and late is None:
                self._begin(Activation(identifier, obligation, event, because))
                return
            if because and late and (occasion.conditions or occasion.unless):
                self._begin_late(Activation(identifier, obligation, event, (*because, late.id)), late)
                return

    def _bring_about_late(self, entry: Event) -> None:
        """Bring about what conditions kept back so far, with the last happening of each event.

        What the entry itself has brought about is not brought about a second time by its conditions.
        """
        by_itself = {a.requirement for a in self._activations if a.occasion and a.occasion.id == entry.id}
        for identifier, obligation in self._conditional:
            if identifier in by_itself:
                continue
            for what in dict.fromkeys(occasion.event for occasion in obligation.on.occasions) if obligation.on else ():
                event = self._circumstances.latest(what)
                if event:
                    self._bring_about(identifier, obligation, event, entry)

    def _begin(self, fresh: Activation) -> None:
        self._activations = (*self._activations, activate(fresh, self._circumstances, self._calendar))
        if fresh.occasion:
            self._brought_about |= {(fresh.requirement, fresh.occasion)}

    def _begin_late(self, fresh: Activation, entry: Event) -> None:
        """Begin a norm after its event, unless its time is over already."""
        begun = activate(fresh, self._circumstances, self._calendar)
        missed = begun.waiting and isinstance(begun.obligation.due, During)
        over = begun.due is not None and not in_time(entry.at, begun.due)
        if not missed and not over and ended_before(begun, self._circumstances) is None:
            self._begin(fresh)

    def _show_done(self, event: Event) -> None:
        """Settle what asks, allows or forbids the action that an event shows was done."""
        action = self._relations.action_of(event.what)
        done = self._find(lambda a: a.is_open and action == a.obligation.action and a.state is NormState.PENDING)
        for number in self._oldest(n for n in done if self._set_aside(self._activations[n]) is None):
            banned = self._activations[number].obligation.modality is Modality.MUST_NOT
            self._settle(number, NormState.BREACHED if banned else NormState.MET, event)

    # What people do

    def _act(self, event: Event) -> Decision:
        concerned = self._find(lambda a: not a.waiting and is_asked(a.obligation, event, self._relations))
        in_force = [
            n
            for n in concerned
            if self._activations[n].is_open and self._set_aside(self._activations[n], event) is None
        ]
        if broken := self._of(in_force, Modality.MUST_NOT):
            for number in broken:
                self._settle(number, NormState.BREACHED, event)
            return self._decide(DecisionOutcome.REFUSED, broken[0])
        asked = self._of(concerned, *_DUTIES)
        pending = [n for n in asked if self._activations[n].state is NormState.PENDING]
        for number in self._oldest(pending):
            self._settle(number, NormState.MET, event)
        allowed = self._of(in_force, Modality.MAY)
        over = [n for n in self._of(concerned, Modality.MAY) if not self._shares_requirement(n, allowed)]
        if over and not asked:
            return self._decide(DecisionOutcome.REFUSED, over[0])
        for number in allowed:
            if self._activations[number].state is NormState.PENDING:
                self._settle(number, NormState.MET, event)
        relied_on = [*pending, *asked, *allowed]
        if relied_on:
            return self._decide(DecisionOutcome.ACCEPTED, relied_on[0])
        return self._unpermitted(event)

    def _unpermitted(self, event: Event) -> Decision:
        """Answer an act that no norm covers: refused where the handbook names it in a permission."""
        roles = self._relations.counts_as(event.by)
        named = [
            (obligation.bearer not in roles, number, identifier)
            for number, (identifier, obligation) in enumerate(self._asked)
            if obligation.modality is Modality.MAY and obligation.action == event.what
        ]
        if not named:
            return Decision(DecisionOutcome.ACCEPTED)
        return Decision(DecisionOutcome.REFUSED, min(named)[2])

    def _depart(self, event: Event) -> Decision:
        concerned = self._find(
            lambda a: a.is_open and a.state is NormState.PENDING and is_asked(a.obligation, event, self._relations)
        )
        departed = [n for n in self._of(concerned, *_DUTIES) if self._set_aside(self._activations[n]) is None]
        if not departed:
            return Decision(DecisionOutcome.ACCEPTED)
        defaults = self._oldest(self._of(departed, Modality.NORMALLY))
        if not defaults or not (event.reason or "").strip():
            return self._decide(DecisionOutcome.REFUSED, (defaults or departed)[0])
        for number in defaults:
            self._settle(number, NormState.WAIVED, event)
        return self._decide(DecisionOutcome.DISCRETION, defaults[0])

    def _is_of_a_bearer(self, act: Event) -> bool:
        """Tell whether an act is one that some requirement on its action speaks of, or none speaks of that action."""
        named = [obligation for _, obligation in self._asked if obligation.action == act.what]
        return not named or any(is_asked(obligation, act, self._relations) for obligation in named)

    # Activations by number

    def _put(self, number: int, activation: Activation) -> None:
        self._activations = (*self._activations[:number], activation, *self._activations[number + 1 :])

    def _settle(self, number: int, state: NormState, event: Event) -> None:
        self._put(number, self._activations[number].settled(state, event))

    def _find(self, wanted: Callable[[Activation], bool]) -> list[int]:
        return [number for number, activation in enumerate(self._activations) if wanted(activation)]

    def _of(self, numbers: Iterable[int], *modalities: Modality) -> list[int]:
        return [n for n in numbers if self._activations[n].obligation.modality in modalities]

    def _oldest(self, numbers: Iterable[int]) -> list[int]:
        """Keep the first of each requirement."""
        return sorted({self._activations[n].requirement: n for n in sorted(numbers, reverse=True)}.values())

    def _shares_requirement(self, number: int, others: Iterable[int]) -> bool:
        wanted = self._activations[number].requirement
        return any(self._activations[other].requirement == wanted for other in others)

    def _decide(self, outcome: DecisionOutcome, number: int) -> Decision:
        return Decision(outcome, self._activations[number].requirement)


def _by_event(asked: Iterable[tuple[str, Obligation]]) -> Mapping[str, Sequence[tuple[str, Obligation]]]:
    """Index obligations by each event that can bring them about, in the order of the text."""
    found: dict[str, list[tuple[str, Obligation]]] = {}
    for pair in asked:
        for occasion in pair[1].on.occasions if pair[1].on else ():
            there = found.setdefault(occasion.event, [])
            if not there or there[-1] is not pair:
                there.append(pair)
    return found


def _conditional(asked: Iterable[tuple[str, Obligation]]) -> Sequence[tuple[str, Obligation]]:
    """Keep the obligations that conditions can bring about after their event, in the order of the text."""
    return [pair for pair in asked if pair[1].on and any(o.conditions or o.unless for o in pair[1].on.occasions)]
