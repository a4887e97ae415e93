"""Systems whose adapter does not keep what the protocol promises, whatever else is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from policy_diff.core.conduct.protocol import Decision, DecisionOutcome, Event, Implementation, Norm
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus


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
