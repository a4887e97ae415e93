"""One requirement brought about in one case: when its time opens and closes, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from policy_diff.core.conduct.protocol import Event, Norm, NormState
from policy_diff.core.moments import in_london, in_time, london
from policy_diff.core.obligation import Before, ClockTime, DayCount, Deadline, During, Modality, Obligation, OnDay
from policy_diff.core.working_days import END_OF_DAY, due_at, opens_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.conduct.circumstances import Circumstances
    from policy_diff.core.relations import Relations


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
        opens: the first minute in time, where it has one and that is known.
        settled_at: when it was first done, used or broken.
        waiting: its time has not begun: its event or its day is still to come.
        closed: its time is over.
    """

    requirement: str
    obligation: Obligation
    occasion: Event | None
    because: tuple[str, ...]
    state: NormState = NormState.PENDING
    due: datetime | None = None
    opens: datetime | None = None
    settled_at: datetime | None = None
    waiting: bool = False
    closed: bool = False
    _norm: Norm | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def is_open(self) -> bool:
        """Tell whether its time is now."""
        return not self.closed and not self.waiting

    def overrides(self, relations: Relations, act: Event | None = None) -> bool:
        """Tell whether it is in force against what it overrides.

        A duty or prohibition is while it is pending, and once met. A permission is once it was used, and
        for the very act that uses it.
        """
        if self.obligation.modality is not Modality.MAY:
            return self.state in {NormState.PENDING, NormState.MET}
        return self.state is NormState.MET or (
            act is not None and self.is_open and is_asked(self.obligation, act, relations)
        )

    def settled(self, state: NormState, event: Event) -> Activation:
        """Put it in a state because of an entry, and keep when that first came to be."""
        return replace(self, state=state, because=(*self.because, event.id), settled_at=self.settled_at or event.at)

    def judged_by(self, due: datetime) -> Activation:
        """Judge what was done before its deadline was known: what then proves late was not in time.

        A duty was not done in time, a permission was not used in its time, and what a ban forbade came
        after it.
        """
        if self.settled_at is None or in_time(self.settled_at, due):
            return replace(self, due=due)
        match self.obligation.modality, self.state:
            case Modality.MAY, NormState.MET:
                return replace(self, due=due, state=NormState.LAPSED)
            case Modality.MUST_NOT, NormState.BREACHED:
                return replace(self, due=due, state=NormState.MET)
            case _, NormState.MET:
                return replace(self, due=due, state=NormState.BREACHED)
            case _:
                return replace(self, due=due)

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
        """Give it as the protocol shows it, the same value every time."""
        if self._norm is None:
            asked = self.obligation
            norm = Norm(
                self.requirement,
                asked.modality,
                asked.bearer,
                asked.counterparty,
                asked.action,
                self.due,
                self.state,
                tuple(dict.fromkeys(self.because)),
            )
            object.__setattr__(self, "_norm", norm)
            return norm
        return self._norm


def is_asked(obligation: Obligation, act: Event, relations: Relations) -> bool:
    """Tell whether an act or departure is an obligation's bearer's, its action, to its counterparty.

    Whoever is of the bearer's role, or acts for it, counts as the bearer; so does whoever it is done to.
    An entry that names no counterparty leaves that to the words of the action, and matches any.
    """
    return (
        act.what == obligation.action
        and obligation.bearer in relations.counts_as(act.by)
        and (
            act.to is None or obligation.counterparty is None or obligation.counterparty in relations.counts_as(act.to)
        )
    )


def activate(
    fresh: Activation,
    circumstances: Circumstances,
    calendar: Calendar,
) -> Activation:
    """Begin the time of a requirement that has been brought about.

    Args:
        fresh: the activation, with its occasion and causes.
        circumstances: what has happened so far, the occasion with it.
        calendar: whose working days.

    Returns:
        The activation, with its deadline where the events it names have happened.
    """
    match fresh.obligation.due:
        case DayCount() | ClockTime() | OnDay() as due:
            anchor = circumstances.latest(due.event)
            waits = replace(fresh, waiting=isinstance(due, OnDay))
            return waits if anchor is None else _anchored(waits, due, anchor, calendar)
        case During() as due:
            under_way = _under_way(due, circumstances.happened)
            return replace(fresh, waiting=True) if under_way is None else _begun(fresh, due, under_way)
        case _:
            return fresh


def ended_before(activation: Activation, circumstances: Circumstances) -> Event | None:
    """Find the happening that ended the time of an activation before it could begin."""
    due = activation.obligation.due
    return circumstances.first(due.event) if isinstance(due, Before) and not activation.closed else None


def after(activation: Activation, event: Event, calendar: Calendar) -> Activation:
    """Give an activation after a later happening, which may fix, begin or end its time."""
    if activation.closed:
        return activation
    match activation.obligation.due:
        case DayCount() | ClockTime() | OnDay() as due if activation.due is None and event.what == due.event:
            return _anchored(activation, due, event, calendar)
        case Before(event=awaited) if event.what == awaited:
            return ended(activation, event)
        case During() as due if activation.waiting and event.what in _openers(due):
            return _begun(activation, due, event)
        case During(event=lasting) if not activation.waiting and event.what == f"{lasting} end":
            return ended(activation, event)
        case _:
            return activation


def _anchored(
    activation: Activation, due: DayCount | ClockTime | OnDay, anchor: Event, calendar: Calendar
) -> Activation:
    known = replace(activation, because=(*activation.because, anchor.id))
    if isinstance(due, OnDay):
        known = replace(known, opens=opens_at(due, anchor.at, calendar))
    return known.judged_by(due_at(due, anchor.at, calendar))


def ended(activation: Activation, event: Event) -> Activation:
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
        last = datetime.combine(in_london(opener.at).date(), END_OF_DAY, london())
    because = (*activation.because, opener.id)
    return replace(activation, due=last, waiting=False, because=because)
