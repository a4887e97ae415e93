"""Whole wrong systems: copies of the reference implementation that get one thing wrong everywhere.

Each keeps what the protocol promises, so that a scenario can only fail it for what it decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from policy_diff.core.bank_holidays import Calendar
from policy_diff.core.conduct.faulty_obligations import stranger
from policy_diff.core.conduct.mutants import reread
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
from policy_diff.core.england import ENGLAND
from policy_diff.core.obligation import Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.requirement import Requirement


@dataclass(frozen=True, slots=True)
class FaultySystem:
    """A system that is wrong everywhere.

    Attributes:
        name: a word or more, joined by underscores.
        says: what it does, in a sentence.
        over: makes it over some handbooks.
    """

    name: str
    says: str
    over: Callable[[Corpus], Implementation]


class AlwaysYes(ReferenceImplementation):
    """Accepts whatever it is told."""

    def record(self, case: str, event: Event) -> Decision:
        """Accept it."""
        return replace(super().record(case, event), outcome=DecisionOutcome.ACCEPTED)


class AlwaysNo(ReferenceImplementation):
    """Refuses whatever anybody does."""

    def record(self, case: str, event: Event) -> Decision:
        """Refuse an act or a departure."""
        decision = super().record(case, event)
        return decision if event.kind is EventKind.HAPPENING else replace(decision, outcome=DecisionOutcome.REFUSED)


class NeverAnyDuty(ReferenceImplementation):
    """Knows of no norm."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        """List none."""
        super().norms(case)
        return ()


class IgnoresTheClock(ReferenceImplementation):
    """Lets nothing be late: what was not done is still pending."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        """List what is over as if it were not."""
        return tuple(
            replace(norm, state=NormState.PENDING) if norm.state in {NormState.BREACHED, NormState.LAPSED} else norm
            for norm in super().norms(case)
        )


class NewestVersion(ReferenceImplementation):
    """Goes by the newest version, whenever the notice was given."""

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Open it under the newest version, unless another is named."""
        return super().open_case(handbook, facts, version or self._corpus.handbook(handbook).current.id)


class OldestVersion(ReferenceImplementation):
    """Goes on with the oldest version, whenever the notice was given."""

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Open it under the oldest version, unless another is named."""
        return super().open_case(handbook, facts, version or self._corpus.handbook(handbook).versions[0].id)


class Misreads(ReferenceImplementation):
    """Takes an entry for another one, and keeps it in the journal as it was told."""

    def __init__(self, corpus: Corpus, calendar: Calendar = ENGLAND) -> None:
        super().__init__(corpus, calendar)
        self._told: dict[str, tuple[Event, ...]] = {}
        self._under: dict[str, Handbook] = {}

    def taken_for(self, case: str, event: Event) -> Event:
        """Give what an entry is taken for."""
        raise NotImplementedError

    def reset(self, at: datetime, as_of: date) -> None:
        """Forget every case."""
        super().reset(at, as_of)
        self._told = {}
        self._under = {}

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Open a case."""
        case = super().open_case(handbook, facts, version)
        self._told[case] = ()
        self._under[case] = self._corpus.handbook(handbook)
        return case

    def record(self, case: str, event: Event) -> Decision:
        """Record something else than was told."""
        decision = super().record(case, self.taken_for(case, event))
        self._told[case] += (event,)
        return decision

    def journal(self, case: str) -> tuple[Event, ...]:
        """List what was told."""
        super().journal(case)
        return self._told[case]


class AnyReason(Misreads):
    """Lets anybody depart from what normally holds without saying why."""

    def taken_for(self, case: str, event: Event) -> Event:
        """Take no reason for one."""
        del case
        departs = event.kind is EventKind.DEPARTURE and event.reason is None
        return replace(event, reason="none given") if departs else event


class DoneByAnybody(Misreads):
    """Does not look at who does a thing."""

    def taken_for(self, case: str, event: Event) -> Event:
        """Take whoever acts for the role that a requirement asks or allows it of."""
        if event.kind is not EventKind.ACT:
            return event
        requirements = (r for version in self._under[case].versions for r in version.requirements)
        asked = (r.obligation.bearer for r in requirements if r.obligation and r.obligation.action == event.what)
        return replace(event, by=next(asked, event.by))


class DoneToAnybody(Misreads):
    """Does not look at whom a thing is done to."""

    def taken_for(self, case: str, event: Event) -> Event:
        """Take it for done to nobody in particular."""
        del case
        return replace(event, to=None)


class ForgetsFacts(ReferenceImplementation):
    """Does not keep what was known from the start."""

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Open it as if no condition held."""
        return super().open_case(handbook, dict.fromkeys(facts, False), version)


class OncePerRequirement(ReferenceImplementation):
    """Takes no notice when an event happens a second time."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        """List the first norm of each requirement."""
        return tuple({norm.requirement: norm for norm in reversed(super().norms(case))}.values())[::-1]


class InventsADuty(ReferenceImplementation):
    """Binds or allows somebody else besides, by the first requirement that anything brings about."""

    def norms(self, case: str) -> tuple[Norm, ...]:
        """List one norm more than there are, on a role and an action that nothing here joins."""
        found = super().norms(case)
        first = next((number for number, norm in enumerate(found, 1) if norm.because), 0)
        more = (self._invented(norm) for norm in found[:first][-1:])
        return (*found[:first], *more, *found[first:])

    def _invented(self, norm: Norm) -> Norm:
        actions = (term.name for term in self._corpus.vocabulary.terms if term.kind == "action")
        action = next((name for name in actions if name != norm.action), norm.action)
        return replace(norm, bearer=stranger(norm.bearer, self._corpus.vocabulary), action=action)


def _bans_ignored(corpus: Corpus) -> Implementation:
    """Knows of no ban."""

    def asked(requirement: Requirement) -> Obligation | None:
        obligation = requirement.obligation
        return None if obligation and obligation.modality is Modality.MUST_NOT else obligation

    read = tuple(reread(handbook, asked) for handbook in corpus.handbooks)
    return ReferenceImplementation(replace(corpus, handbooks=read))


def _knowing(name: str, says: str, keep: Callable[[date], bool]) -> FaultySystem:
    """Make a system that knows only some of England's bank holidays."""
    kept = tuple(holiday for holiday in ENGLAND.bank_holidays if keep(holiday.day))
    calendar = Calendar("nowhere", ENGLAND.first, ENGLAND.last, kept)
    return FaultySystem(name, says, lambda corpus: ReferenceImplementation(corpus, calendar))


_OF_RULES: Final[tuple[tuple[str, Callable[[Corpus], Implementation]], ...]] = (
    ("always_yes", AlwaysYes),
    ("always_no", AlwaysNo),
    ("never_any_duty", NeverAnyDuty),
    ("bans_ignored", _bans_ignored),
    ("invents_a_duty", InventsADuty),
    ("once_per_requirement", OncePerRequirement),
    ("any_reason", AnyReason),
    ("done_by_anybody", DoneByAnybody),
    ("done_to_anybody", DoneToAnybody),
    ("forgets_facts", ForgetsFacts),
    ("newest_version", NewestVersion),
    ("oldest_version", OldestVersion),
    ("ignores_the_clock", IgnoresTheClock),
)

_OF_DAYS: Final = (
    _knowing("no_bank_holidays", "Knows of no bank holiday.", lambda _day: False),
    _knowing("bank_holidays_of_2024", "Knows the bank holidays of 2024 alone.", lambda day: day.year == 2024),
    _knowing("no_new_year", "Knows of no bank holiday in January.", lambda day: day.month != 1),
    _knowing("no_summer_bank_holiday", "Knows of no bank holiday in August.", lambda day: day.month != 8),
    _knowing("no_christmas", "Knows of no bank holiday in December.", lambda day: day.month != 12),
    _knowing("no_coronation", "Knows of no bank holiday on 8 May 2023.", lambda day: day != date(2023, 5, 8)),
    _knowing(
        "no_state_funeral", "Knows of no bank holiday on 19 September 2022.", lambda day: day != date(2022, 9, 19)
    ),
)

SYSTEMS: Final[Mapping[str, FaultySystem]] = {
    **{name: FaultySystem(name, (over.__doc__ or "").partition("\n")[0], over) for name, over in _OF_RULES},
    **{system.name: system for system in _OF_DAYS},
}
"""Every wrong system by its name, in the order of the kill table."""
