"""The reference implementation: a case system that answers from the handbooks' obligations alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.conduct.play import Play
from policy_diff.core.conduct.protocol import Decision, Event, Norm, Subject
from policy_diff.core.england import ENGLAND
from policy_diff.core.errors import InputError
from policy_diff.core.moments import instant, write_moment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.corpus import Corpus


@dataclass(frozen=True, slots=True)
class _Case:
    play: Play
    journal: tuple[Event, ...] = ()


class ReferenceImplementation:
    """Keeps the cases and a virtual clock; `core.conduct.play` does the rest.

    Args:
        corpus: the handbooks whose obligations it knows.
        calendar: whose working days it counts.
    """

    def __init__(self, corpus: Corpus, calendar: Calendar = ENGLAND) -> None:
        self._corpus = corpus
        self._calendar = calendar
        self._cases: dict[str, _Case] = {}
        self._now: datetime | None = None
        self._as_of: date | None = None

    def describe(self) -> Subject:
        """Say that this is the reference, which claims every handbook."""
        codes = tuple(handbook.code for handbook in self._corpus.handbooks)
        return Subject("policy-diff reference", "1", "the policy-diff project", codes)

    def reset(self, at: datetime, as_of: date) -> None:
        """Forget every case, set the virtual clock, and choose the versions that applied on a day."""
        instant(at)  # a moment without a time zone is a fault of the caller
        self._cases = {}
        self._now = at
        self._as_of = as_of

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Open a case under a version of a handbook: the one named, or that applied on the chosen day.

        Raises:
            InputError: the handbook or version is unknown, or no one version applied on that day.
        """
        found = self._corpus.handbook(handbook)
        chosen = found.in_force(self._started()[1]) if version is None else found.version(version)
        case = f"case {len(self._cases) + 1}"
        play = Play(chosen.requirements, facts, self._calendar, self._corpus.vocabulary.relations)
        self._cases[case] = _Case(play)
        return case

    def record(self, case: str, event: Event) -> Decision:
        """Record an entry and answer it.

        Raises:
            InputError: the case is unknown, the entry's ID is taken, or its time is out of order.
        """
        known = self._case(case)
        now = self._started()[0]
        if any(entry.id == event.id for entry in known.journal):
            raise InputError(f"entry '{event.id}' is recorded already", cure="Give each entry its own ID.")
        if instant(event.at) > instant(now):
            problem = f"{write_moment(event.at)} has not come: the clock shows {write_moment(now)}"
            raise InputError(problem, cure="Advance the clock before recording.")
        if known.journal and instant(event.at) < instant(known.journal[-1].at):
            problem = f"{write_moment(event.at)} is before the last entry of {case}"
            raise InputError(problem, cure="Record entries in order of time.")
        play, decision = known.play.recorded(event)
        self._cases[case] = _Case(play, (*known.journal, event))
        return decision

    def advance(self, to: datetime) -> None:
        """Let time pass.

        Raises:
            InputError: the clock would go back.
        """
        now = self._started()[0]
        if instant(to) < instant(now):
            problem = f"the clock shows {write_moment(now)} and cannot go back to {write_moment(to)}"
            raise InputError(problem, cure="Advance to a later moment, or reset.")
        self._now = to

    def norms(self, case: str) -> tuple[Norm, ...]:
        """List every norm of a case as it stands now.

        Raises:
            InputError: the case is unknown.
        """
        return self._case(case).play.norms(self._started()[0])

    def journal(self, case: str) -> tuple[Event, ...]:
        """List what was recorded in a case.

        Raises:
            InputError: the case is unknown.
        """
        return self._case(case).journal

    def _started(self) -> tuple[datetime, date]:
        if self._now is None or self._as_of is None:
            raise InputError("the clock is not set", cure="Call `reset` first.")
        return self._now, self._as_of

    def _case(self, case: str) -> _Case:
        if case not in self._cases:
            raise InputError(f"unknown case '{case}'", cure="Use an ID that `open_case` gave since the last reset.")
        return self._cases[case]
