"""Ways to get an obligation wrong, each of which a scenario has to catch.

A fault takes what a requirement asks, version by version, and gives what a faulty system would make of it. Where a
fault gives back the same, it does not fit that requirement; where two give the same, the first stands for both. What
is left out because it would change nothing anybody could see is said where it is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.wording import Wording
from policy_diff.core.obligation import ClockTime, DayCount, Modality, Obligation, Occasion, OnDay, Trigger

if TYPE_CHECKING:
    from policy_diff.core.terms import Vocabulary

History = Mapping[str, Obligation | None]
"""What a requirement asks in each version that holds it, by the version's ID, the oldest first."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to get an obligation wrong.

    Attributes:
        name: a word or more, joined by underscores.
        says: what a system does that has it, in a sentence.
        spoil: gives what it makes of the history of a requirement.
    """

    name: str
    says: str
    spoil: Callable[[History, Vocabulary], History]


_FAULTS: Final[list[Fault]] = []

_OfObligation = Callable[[Obligation, "Vocabulary"], Obligation | None]
_OfHistory = Callable[[History, "Vocabulary"], History]


def _of_versions(spoil: _OfHistory) -> _OfHistory:
    """Add a fault that confuses versions; its name and its docstring are those of the function."""
    _FAULTS.append(Fault(spoil.__name__, (spoil.__doc__ or "").partition("\n")[0], spoil))
    return spoil


def _of_obligation(spoil: _OfObligation) -> _OfObligation:
    """Add a fault that misreads an obligation, whichever version it stands in."""

    def spoil_each(history: History, vocabulary: Vocabulary) -> History:
        return {version: asked and spoil(asked, vocabulary) for version, asked in history.items()}

    _FAULTS.append(Fault(spoil.__name__, (spoil.__doc__ or "").partition("\n")[0], spoil_each))
    return spoil


def stranger(role: str, vocabulary: Vocabulary) -> str:
    """Choose a role that has nothing to do with another: there is nobody that both count as.

    Returns:
        The first such role of the vocabulary; the role itself where there is none.
    """
    relations = vocabulary.relations
    roles = (term.name for term in vocabulary.terms if term.kind == "role")
    apart = (one for one in roles if not relations.counts_as(one) & relations.counts_as(role))
    return next(apart, role)


@_of_obligation
def dropped(_obligation: Obligation, _vocabulary: Vocabulary) -> None:
    """Know nothing of it: a duty is never owed, a ban is ignored."""


@_of_obligation
def wrong_bearer(obligation: Obligation, vocabulary: Vocabulary) -> Obligation:
    """Lay it on somebody else."""
    return replace(obligation, bearer=stranger(obligation.bearer, vocabulary))


@_of_obligation
def wrong_counterparty(obligation: Obligation, vocabulary: Vocabulary) -> Obligation:
    """Owe it to somebody else."""
    if obligation.counterparty is None:
        return obligation
    return replace(obligation, counterparty=stranger(obligation.counterparty, vocabulary))


@_of_obligation
def to_nobody(obligation: Obligation, vocabulary: Vocabulary) -> Obligation:
    """Owe it to nobody in particular."""
    if obligation.counterparty in Wording(vocabulary).named_by(obligation.action):
        return obligation  # the words of the action say to whom, so leaving it out besides says no less
    return replace(obligation, counterparty=None)


@_of_obligation
def to_a_namesake(obligation: Obligation, vocabulary: Vocabulary) -> Obligation:
    """Owe it to somebody whom a word of the action names by chance."""
    if obligation.counterparty is None:
        return obligation
    words = set(obligation.action.split())
    others = sorted(vocabulary.names("role") - {obligation.counterparty})
    named = next((role for role in others if words & set(role.split())), obligation.counterparty)
    return replace(obligation, counterparty=named)


def _shifted(obligation: Obligation, days: int) -> Obligation:
    """Put a count of days off by so many, as far as a count can go."""
    match obligation.due:
        case DayCount(days=known, side=side) as due:
            return replace(obligation, due=replace(due, days=max(1, known + (days if side == "after" else -days))))
        case OnDay(number=known) as due:
            return replace(obligation, due=replace(due, number=max(1, known + days)))
        case _:
            return obligation


@_of_obligation
def day_late(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Give a day too much."""
    return _shifted(obligation, 1)


@_of_obligation
def day_early(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Give a day too little."""
    return _shifted(obligation, -1)


@_of_obligation
def plain_days(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Count every day as if it were worked."""
    if not isinstance(obligation.due, DayCount | OnDay):
        return obligation
    return replace(obligation, due=replace(obligation.due, unit="day"))


@_of_obligation
def by_the_day(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take the one day on which for the last day by which."""
    match obligation.due:
        case OnDay(number, unit, event):
            return replace(obligation, due=DayCount(number, unit, "after", event))
        case _:
            return obligation


def _moved(at: time, minutes: int) -> time:
    """Give a time of day so many minutes later, or the same where that is another day's."""
    there = datetime.combine(date(1, 1, 2), at) + timedelta(minutes=minutes)
    return there.time() if there.date() == date(1, 1, 2) else at


def _due_moved(obligation: Obligation, minutes: int) -> Obligation:
    match obligation.due:
        case ClockTime(at=at) as due:
            return replace(obligation, due=replace(due, at=_moved(at, minutes)))
        case _:
            return obligation


@_of_obligation
def minute_late(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Give a minute too much."""
    return _due_moved(obligation, 1)


@_of_obligation
def minute_early(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Give a minute too little."""
    return _due_moved(obligation, -1)


@_of_obligation
def no_deadline(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Never be late."""
    return replace(obligation, due=None)


def _as(obligation: Obligation, modality: Modality, *others: Modality) -> Obligation:
    """Give it another strength where it has one of some."""
    return replace(obligation, modality=modality) if obligation.modality in others else obligation


@_of_obligation
def optional(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take a duty for a permission."""
    return _as(obligation, Modality.MAY, Modality.MUST, Modality.SHOULD, Modality.NORMALLY)


@_of_obligation
def weakened(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take what must be done for what should be."""
    return _as(obligation, Modality.SHOULD, Modality.MUST)


@_of_obligation
def strict(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take what should or will normally be done for what must be."""
    return _as(obligation, Modality.MUST, Modality.SHOULD, Modality.NORMALLY)


@_of_obligation
def loosened(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take what will normally be done for what should be, so that no reason is needed."""
    return _as(obligation, Modality.SHOULD, Modality.NORMALLY)


@_of_obligation
def allowed(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take a ban for a permission."""
    return _as(obligation, Modality.MAY, Modality.MUST_NOT)


@_of_obligation
def without_exception(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Know nothing of what overrides it."""
    return replace(obligation, exceptions=())


@_of_obligation
def from_the_start(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Hold it to bind whatever happens."""
    return replace(obligation, on=None)


def _with(obligation: Obligation, change: Callable[[Occasion], Occasion]) -> Obligation:
    """Change each event that brings it about."""
    if obligation.on is None:
        return obligation
    return replace(obligation, on=Trigger(tuple(map(change, obligation.on.occasions))))


@_of_obligation
def unconditional(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Ask it whatever the circumstances."""
    return _with(obligation, lambda occasion: replace(occasion, conditions=()))


@_of_obligation
def come_what_may(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Ask it also where what should keep it from counting holds."""
    return _with(obligation, lambda occasion: replace(occasion, unless=()))


@_of_obligation
def first_condition_dropped(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Ask it where all but the first of its conditions hold."""
    return _with(obligation, lambda occasion: replace(occasion, conditions=occasion.conditions[1:]))


@_of_obligation
def last_condition_dropped(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Ask it where all but the last of its conditions hold."""
    return _with(obligation, lambda occasion: replace(occasion, conditions=occasion.conditions[:-1]))


@_of_obligation
def first_occasion_only(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Know only the first of the events that bring it about."""
    return replace(obligation, on=obligation.on and Trigger(obligation.on.occasions[:1]))


@_of_obligation
def last_occasion_only(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Know only the last of the events that bring it about."""
    return replace(obligation, on=obligation.on and Trigger(obligation.on.occasions[-1:]))


@_of_obligation
def at_any_hour(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Ask it also where the event is in time."""
    return _with(obligation, lambda occasion: replace(occasion, past=None))


def _past_moved(occasion: Occasion, minutes: int) -> Occasion:
    match occasion.past:
        case ClockTime(at=at) as past:
            return replace(occasion, past=replace(past, at=_moved(at, minutes)))
        case _:
            return occasion


@_of_obligation
def minute_strict(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take an event in its last minute for late."""
    return _with(obligation, lambda occasion: _past_moved(occasion, -1))


@_of_obligation
def minute_lax(obligation: Obligation, _vocabulary: Vocabulary) -> Obligation:
    """Take an event a minute late for in time."""
    return _with(obligation, lambda occasion: _past_moved(occasion, 1))


@_of_versions
def as_it_was(history: History, _vocabulary: Vocabulary) -> History:
    """Go on as in the version before."""
    before = {later: history[earlier] for earlier, later in pairwise(history)}
    return {**history, **before}


@_of_versions
def as_it_will_be(history: History, _vocabulary: Vocabulary) -> History:
    """Go by the version after already."""
    after = {earlier: history[later] for earlier, later in pairwise(history)}
    return {**history, **after}


FAULTS: Final[Mapping[str, Fault]] = {fault.name: fault for fault in _FAULTS}
"""Every fault by its name, in the order of the kill table."""


def faulty_copies(history: History, vocabulary: Vocabulary) -> Iterator[tuple[Fault, History]]:
    """Yield what each fault makes of a requirement, each change once.

    Args:
        history: what the requirement asks in each version that holds it. A version that lacks it is not taken for one
            that lifted it: most versions are held in part.
        vocabulary: the terms, and how they hang together.
    """
    known = [dict(history)]
    for fault in FAULTS.values():
        spoilt = dict(fault.spoil(history, vocabulary))
        if spoilt not in known:
            known.append(spoilt)
            yield fault, spoilt
