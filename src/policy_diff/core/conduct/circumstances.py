"""What has happened in a case so far, and which conditions hold."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from policy_diff.core.moments import in_time
from policy_diff.core.working_days import due_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.conduct.protocol import Event
    from policy_diff.core.obligation import Occasion
    from policy_diff.core.relations import Relations


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The happenings of a case and its conditions.

    Attributes:
        conditions: the terms that hold.
        happened: the happenings in order, with those that acts brought about.
        changed: the ID of the entry with which a condition last began or ended, by its term.
    """

    conditions: frozenset[str] = frozenset()
    happened: tuple[Event, ...] = ()
    changed: Mapping[str, str] = field(default_factory=dict)

    def holding(self, conditions: Iterable[str], because: Event) -> Circumstances:
        """Give them once an entry says that conditions hold."""
        return self._with(self.conditions.union(conditions), because)

    def after(self, event: Event, relations: Relations) -> Circumstances:
        """Give them after a happening, which may end conditions; what it says itself holds."""
        ended = relations.ended_by(event.what).difference(event.conditions)
        later = self._with(self.conditions - ended, event)
        return replace(later, happened=(*self.happened, event))

    def latest(self, what: str) -> Event | None:
        """Find the last happening of an event."""
        return next((event for event in reversed(self.happened) if event.what == what), None)

    def first(self, what: str) -> Event | None:
        """Find the first happening of an event."""
        return next((event for event in self.happened if event.what == what), None)

    def hold_for(self, occasion: Occasion) -> bool:
        """Tell whether the conditions of an occasion are as it needs them."""
        kept_from = bool(occasion.unless) and self.conditions.issuperset(occasion.unless)
        return self.conditions.issuperset(occasion.conditions) and not kept_from

    def causes(self, occasion: Occasion) -> tuple[str, ...]:
        """Give the IDs of the entries that made the conditions of an occasion what they are."""
        terms = (*occasion.conditions, *occasion.unless)
        return tuple(self.changed[term] for term in terms if term in self.changed)

    def bring_about(self, occasion: Occasion, event: Event, calendar: Calendar) -> tuple[str, ...]:
        """Give the IDs of the happenings that meet an occasion with one of them, or none where it is not met."""
        if event.what != occasion.event or not self.hold_for(occasion):
            return ()
        if occasion.past is None:
            return (event.id,)
        until = self.happened[: self.happened.index(event) + 1]
        earlier = [happened for happened in until if happened.what == occasion.past.event]
        if not earlier or in_time(event.at, due_at(occasion.past, earlier[-1].at, calendar)):
            return ()
        return (event.id, earlier[-1].id)

    def _with(self, conditions: frozenset[str], because: Event) -> Circumstances:
        if conditions == self.conditions:
            return self
        changed = {**self.changed, **dict.fromkeys(sorted(conditions ^ self.conditions), because.id)}
        return replace(self, conditions=conditions, changed=changed)
