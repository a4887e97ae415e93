"""One requirement brought about in one case: when its time opens and closes, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from policy_diff.core.conduct.protocol import Event, EventKind, Norm, NormState
from policy_diff.core.moments import LONDON, in_london
from policy_diff.core.obligation import Before, ClockTime, DayCount, Deadline, During, Modality, Obligation
from policy_diff.core.working_days import END_OF_DAY, due_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.bank_holidays import Calendar


@dataclass(frozen=True, slots=True)
class Activation:
    """One requirement brought about in one case.

    Attributes:
        requirement: its ID.
        obligation: what it asks.
        occasion: the event that brought it about; `None` for one that binds from the start.
        because: IDs of the entries that explain it so far.
        state: how it stands.
        due: the last minute in time, once that is known.
        waiting: its time has not begun: it is to be done during an event that is still to come.
        closed: its time is over.
    """

    requirement: str
    obligation: Obligation
    occasion: Event | None
    because: tuple[str, ...]
    state: NormState = NormState.PENDING
    due: datetime | None = None
    waiting: bool = False
    closed: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether its time is now."""
        return not self.closed and not self.waiting

    def overrides(self, act: Event | None = None) -> bool:
        """Tell whether it is in force against what it overrides.

        A duty or prohibition is while it is pending, and once met. A permission is once it was used, and
        for the very act that uses it.
        """
        if self.obligation.modality is not Modality.MAY:
            return self.state in {NormState.PENDING, NormState.MET}
        return self.state is NormState.MET or (act is not None and self.is_open and self.concerns(act))

    def concerns(self, event: Event) -> bool:
        """Tell whether an act or departure is this bearer's, this action, to this counterparty.

        An entry that names no counterparty leaves that to the words of the action, and matches any.
        """
        return (
            event.kind is not EventKind.HAPPENING
            and event.by == self.obligation.bearer
            and event.what == self.obligation.action
            and (event.to is None or self.obligation.counterparty in {None, event.to})
        )

    def settled(self, state: NormState, event: Event | None = None) -> Activation:
        """Put it in a state, because of an entry or of silence."""
        because = (*self.because, event.id) if event else self.because
        return replace(self, state=state, because=because)

    def over(self) -> Activation:
        """End its time: what is still pending is breached, kept or lapsed, by its modality."""
        state = self.state
        if state is NormState.PENDING:
            match self.obligation.modality:
                case Modality.MAY:
                    state = NormState.LAPSED
                case Modality.MUST_NOT:
                    state = NormState.MET
                case _:
                    state = NormState.BREACHED
        return replace(self, state=state, closed=True)

    def norm(self) -> Norm:
        """Give it as the protocol shows it."""
        asked = self.obligation
        return Norm(
            self.requirement,
            asked.modality,
            asked.bearer,
            asked.counterparty,
            asked.action,
            self.due,
            self.state,
            tuple(dict.fromkeys(self.because)),
        )


def activate(
    requirement: str,
    obligation: Obligation,
    happened: Sequence[Event],
    because: tuple[str, ...],
    calendar: Calendar,
) -> Activation:
    """Bring a requirement about.

    Args:
        requirement: its ID.
        obligation: what it asks.
        happened: the happenings so far, the one that brings it about last; empty at the start of a case.
        because: IDs of the entries that bring it about.
        calendar: whose working days.

    Returns:
        The activation, with its deadline where the events it names have happened.
    """
    occasion = happened[-1] if happened else None
    fresh = Activation(requirement, obligation, occasion, because)
    match obligation.due:
        case DayCount() | ClockTime() as due:
            anchor = next((event for event in reversed(happened) if event.what == due.event), None)
            return fresh if anchor is None else _anchored(fresh, due, anchor, calendar)
        case During() as due:
            under_way = _under_way(due, happened)
            return replace(fresh, waiting=True) if under_way is None else _begun(fresh, due, under_way)
        case _:
            return fresh


def after(activation: Activation, event: Event, calendar: Calendar) -> Activation:
    """Give an activation after a later happening, which may fix, begin or end its time."""
    if activation.closed:
        return activation
    match activation.obligation.due:
        case DayCount() | ClockTime() as due if activation.due is None and event.what == due.event:
            return _anchored(activation, due, event, calendar)
        case Before(event=awaited) if event.what == awaited:
            return _ended(activation, event)
        case During() as due if activation.waiting and event.what in _openers(due):
            return _begun(activation, due, event)
        case During(event=lasting) if not activation.waiting and event.what == f"{lasting} end":
            return _ended(activation, event)
        case _:
            return activation


def _anchored(activation: Activation, due: DayCount | ClockTime, anchor: Event, calendar: Calendar) -> Activation:
    because = (*activation.because, anchor.id)
    return replace(activation, due=due_at(due, anchor.at, calendar), because=because)


def _ended(activation: Activation, event: Event) -> Activation:
    """End its time with an event, which explains what it leaves undone or unbroken."""
    over = activation.over()
    because = activation.because if over.state is activation.state else (*activation.because, event.id)
    return replace(over, due=in_london(event.at), because=because)


def _openers(due: Deadline) -> tuple[str, str]:
    return due.event, f"{due.event} start"


def _under_way(due: During, happened: Sequence[Event]) -> Event | None:
    """Find the happening that began what is still going on."""
    for event in reversed(happened):
        if event.what == f"{due.event} end":
            return None
        if event.what in _openers(due):
            return event
    return None


def _begun(activation: Activation, due: During, opener: Event) -> Activation:
    """Begin the time of an event.

    Where its start is recorded (`inspection start`), it lasts until its end is (`inspection end`). An
    event recorded as one entry (`notification call`) is over at the end of its day at the latest.
    """
    last = None
    if opener.what == due.event:
        last = datetime.combine(in_london(opener.at).date(), END_OF_DAY, LONDON)
    because = (*activation.because, opener.id)
    return replace(activation, due=last, waiting=False, because=because)
