"""A trial that keeps what each Then has seen of each requirement: in which state, and done when.

Of what a scenario records, only that counts at which a Then has looked. When a thing was done is told against the time
that its own norm has: in the last minute of it, a minute too late, or by nobody at all until it was over.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from policy_diff.core.conduct.activation import is_asked
from policy_diff.core.conduct.protocol import DecisionOutcome, Event, EventKind, Norm, NormState
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus
from policy_diff.core.feature import Scenario, requirement_tags
from policy_diff.core.moments import instant
from policy_diff.core.obligation import Before, DayCount, Deadline, During, Modality, Obligation, OnDay
from policy_diff.core.requirement import Requirement
from policy_diff.project.sentences import matching
from policy_diff.project.trial import Trial

MINUTE = timedelta(minutes=1)


class Done(StrEnum):
    """When a thing was done, against the time that its norm has."""

    NOT_YET = "not done, its time not being over"
    AT_ANY_TIME = "done, where there is no time"
    BEFORE_THE_DAY = "done in the minute before the one day begins"
    FIRST_MINUTE = "done in the first minute of the one day"
    IN_TIME = "done in time"
    LAST_MINUTE = "done in the last minute in time"
    TOO_LATE = "done in the first minute too late, or after the event that ends the time"
    LONG_AFTER = "done later than that"
    NEVER = "not done, and looked at as soon as the time is over"
    NOT_IN_LONG = "not done, and looked at later than that"
    DECIDED_AGAINST = "not done, its bearer having decided so"


@dataclass(frozen=True, slots=True)
class Stood:
    """A Then has seen a norm of the requirement in a state."""

    state: NormState
    done: Done


@dataclass(frozen=True, slots=True)
class Answered:
    """A Then has seen an act or a departure answered under the requirement, or under another of its modality."""

    kind: EventKind
    outcome: DecisionOutcome


Fact = Stood | Answered


@dataclass(frozen=True, slots=True)
class Sight:
    """What one Then has seen of one requirement.

    Attributes:
        requirement: as the version in force says it.
        version: the ID of that version.
        fact: what was seen.
        at: how many entries were recorded by then.
        across: whether a later version applies on the day that the clock shows.
    """

    requirement: Requirement
    version: str
    fact: Fact
    at: int
    across: bool


def ends_by_event(due: Deadline | None, corpus: Corpus) -> str | None:
    """Name the event that ends a time; `None` where the clock does."""
    match due:
        case Before(event=event):
            return event
        case During(event=event) if f"{event} end" in corpus.vocabulary.names("event"):
            return f"{event} end"
        case _:
            return None


class ObservedTrial(Trial):
    """A trial by the reference that keeps what its Thens have seen.

    Attributes:
        sights: what they have seen, in order.
    """

    def __init__(self, corpus: Corpus, scenario: Scenario) -> None:
        super().__init__(ReferenceImplementation(corpus), corpus, requirement_tags(scenario.outline))
        self.sights: list[Sight] = []
        self._modalities: tuple[Modality, ...] = ()
        self._version = ""
        self._superseded: date | None = None

    def open(self, handbook: str, at: str, conditions: Collection[str] = (), version: str | None = None) -> None:
        super().open(handbook, at, conditions, version)
        versions = self._corpus.handbook(handbook).versions
        (number,) = [n for n, held in enumerate(versions) if held.requirements is self._held]
        self._version = versions[number].id
        self._superseded = versions[number + 1].effective if number + 1 < len(versions) else None

    def binds(self, bearer: str, modality: Modality, phrase: str, because: str, due: str | None) -> None:
        self._modalities = (modality,)
        super().binds(bearer, modality, phrase, because, due)

    def stands(self, bearer: str, phrase: str, modalities: Collection[Modality], state: NormState) -> None:
        self._modalities = tuple(modalities)
        super().stands(bearer, phrase, modalities, state)

    def decided(self, outcome: DecisionOutcome) -> None:
        super().decided(outcome)
        entry = self._journal[-1]
        relied_on = next(r.obligation for r in self._held if r.id == self._decision.requirement)
        for held in self._held:
            asked = held.obligation
            spoken_of = held.id in self._requirements and asked and asked.action == entry.what
            if spoken_of and asked.modality is relied_on.modality:
                self._see(held, Answered(entry.kind, outcome))

    def _matching(self, *sentence: object) -> tuple[Norm, ...]:
        found = super()._matching(*sentence)
        for norm in found:
            if norm.modality in self._modalities:
                held = next(r for r in self._held if r.id == norm.requirement)
                self._see(held, Stood(norm.state, self._done(held.obligation, norm)))
        return found

    def _see(self, requirement: Requirement, fact: Fact) -> None:
        across = self._superseded is not None and self._now.date() >= self._superseded
        self.sights.append(Sight(requirement, self._version, fact, len(self._journal), across))

    def _done(self, asked: Obligation, norm: Norm) -> Done:
        """Tell when what a norm speaks of was done last."""
        since = self._since(norm)
        done = [(number, entry) for number, entry in since if self._is_of(asked, entry)]
        ending = ends_by_event(asked.due, self._corpus)
        over = next((number for number, entry in since if ending and self._is_event(entry, ending)), None)
        if not done:
            departs = any(entry.kind is EventKind.DEPARTURE and self._asks(asked, entry) for _, entry in since)
            return Done.DECIDED_AGAINST if departs else self._not_done(asked, norm, over)
        number, entry = done[-1]
        if asked.due is None:
            return Done.AT_ANY_TIME
        if ending:
            return Done.IN_TIME if over is None or number < over else Done.TOO_LATE
        return _by_the_clock(asked, norm, entry)

    def _not_done(self, asked: Obligation, norm: Norm, over: int | None) -> Done:
        """Tell whether the time of what nobody did is over, by an event or by the clock."""
        if over is not None:
            return Done.NEVER
        if norm.due is None or instant(self._now) <= instant(norm.due):
            return Done.NOT_YET
        counted_back = isinstance(asked.due, DayCount) and asked.due.side == "before"  # judged when its event comes
        at_once = counted_back or instant(self._now) == instant(norm.due) + MINUTE
        return Done.NEVER if at_once else Done.NOT_IN_LONG

    def _since(self, norm: Norm) -> list[tuple[int, Event]]:
        """Number the entries after the one that brought a norm about."""
        first = next((n for n, entry in enumerate(self._journal, 1) if entry.id in norm.because[:1]), 0)
        return list(enumerate(self._journal))[first:]

    def _asks(self, asked: Obligation, entry: Event) -> bool:
        return is_asked(asked, entry, self._corpus.vocabulary.relations)

    def _is_of(self, asked: Obligation, entry: Event) -> bool:
        if entry.kind is EventKind.HAPPENING:
            return self._corpus.vocabulary.relations.action_of(entry.what) == asked.action
        return entry.kind is EventKind.ACT and self._asks(asked, entry)

    def _is_event(self, entry: Event, event: str) -> bool:
        if entry.kind is EventKind.HAPPENING:
            return entry.what == event
        return entry.kind is EventKind.ACT and self._corpus.vocabulary.relations.event_of(entry.what) == event


def _by_the_clock(asked: Obligation, norm: Norm, entry: Event) -> Done:
    if norm.due is None:
        return Done.IN_TIME
    at, last = instant(entry.at), instant(norm.due)
    if isinstance(asked.due, OnDay):
        first = instant(norm.due.replace(hour=0, minute=0))
        if at < first:
            return Done.BEFORE_THE_DAY if at == first - MINUTE else Done.NOT_YET
        if at == first:
            return Done.FIRST_MINUTE
    if at > last:
        return Done.TOO_LATE if at == last + MINUTE else Done.LONG_AFTER
    return Done.LAST_MINUTE if at == last else Done.IN_TIME


def sights(scenario: Scenario, corpus: Corpus) -> list[Sight]:
    """Play a scenario against the reference and give what its Thens saw; one that does not hold raises."""
    trial = ObservedTrial(corpus, scenario)
    for kind, text in scenario.steps:
        (sentence,) = matching(kind, text)
        trial.begin(kind)
        sentence.does(trial, **(sentence.words(text) or {}))
        trial.end()
    trial.finish()
    return trial.sights
