"""Try one scenario against an implementation.

Given and When only record and let time pass; Then only reads. A trial keeps to that, counts what a Then
holds, and knows in the end which of the scenario's requirements were brought about.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.as_of import Subjects, why_not_on
from policy_diff.core.conduct.expectations import (
    UnmetError,
    Wanted,
    concerned,
    hold_binding,
    hold_counterparty,
    hold_decision,
    hold_lasting,
    hold_nobody_else,
    hold_nothing_of,
    hold_state,
    hold_unbound,
    matching,
)
from policy_diff.core.conduct.protocol import Decision, DecisionOutcome, Event, EventKind, Norm, NormState
from policy_diff.core.conduct.results import not_claimed
from policy_diff.core.conduct.wording import Wording
from policy_diff.core.errors import InputError
from policy_diff.core.moments import in_london, instant, read_clock, read_moment, write_clock, write_day, write_moment
from policy_diff.core.plain_words import named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date, datetime

    from policy_diff.core.conduct.protocol import Implementation
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.feature import StepKind
    from policy_diff.core.obligation import Modality
    from policy_diff.core.requirement import Requirement

_LONG_AFTER: Final = timedelta(days=30)
"""How long after its end a scenario looks once more at what was settled."""


class InapplicableError(Exception):
    """The scenario does not apply, and the message says why."""


class NotClaimedError(InapplicableError):
    """The implementation does not claim the scenario's handbook: the scenario does not apply to it."""


class NotInForceError(InapplicableError):
    """What the scenario is about was not in force, or not like that, on the day that the run is as at."""


class Trial:
    """One scenario as it is tried.

    Args:
        implementation: what is tried.
        corpus: the handbooks and the vocabulary.
        requirements: the IDs that the scenario is tagged with.
        as_of: the day whose versions are asked about; `None` for the day of the scenario's notice.
        about: what the scenario is about; by default its requirements alone.

    Attributes:
        checks: how often the step under way has held something that could have been otherwise.
    """

    def __init__(
        self,
        implementation: Implementation,
        corpus: Corpus,
        requirements: Sequence[str],
        as_of: date | None = None,
        about: Subjects | None = None,
    ) -> None:
        self._as_of = as_of
        self._implementation = implementation
        self._corpus = corpus
        self._wording = Wording(corpus.vocabulary)
        self._requirements = tuple(requirements)
        self._about = about or Subjects(self._requirements)
        self._phase: StepKind = "given"
        self._case: str | None = None
        self._now: datetime | None = None
        self._entries = 0
        self._latest: dict[str, str] = {}
        self._decision: Decision | None = None
        self._held: tuple[Requirement, ...] = ()
        self._journal: tuple[Event, ...] = ()
        self._exercised: Counter[str] = Counter()
        self.checks = 0

    def begin(self, phase: StepKind) -> None:
        """Begin a step; what it may do depends on its kind."""
        self._phase = phase
        self.checks = 0

    def end(self) -> None:
        """End a step.

        Raises:
            UnmetError: it was a Then that held nothing.
        """
        if self._phase == "then" and not self.checks:
            raise UnmetError("this Then holds nothing of a norm, decision or journal, so it could not fail")

    def finish(self) -> None:
        """Hold that a Then saw every requirement that the scenario is tagged with, and that what is settled stays so.

        Raises:
            UnmetError: one was not seen, or is told otherwise once time has passed.
        """
        idle = [identifier for identifier in self._requirements if identifier not in self._exercised]
        if idle:
            raise UnmetError(f"the scenario is tagged with {', '.join(idle)}, but no Then sees that at work", idle)
        if self._case is not None and self._now is not None:
            settled = self._own_norms()
            self._implementation.advance(self._now + _LONG_AFTER)
            hold_lasting(settled, self._own_norms())

    # What Given and When do

    def open(self, handbook: str, at: str, conditions: Iterable[str] = (), version: str | None = None) -> None:
        """Set the clock and open a case under a version of a handbook.

        Args:
            handbook: its title or code.
            at: the moment of the notice.
            conditions: what holds from the start.
            version: the ID of the version; `None` for the one that applies on that day.

        Raises:
            InputError: a name is unknown, or that version holds none of the scenario's requirements.
            NotClaimedError: the implementation does not claim the handbook.
            NotInForceError: the scenario does not apply as at the day of the run.
        """
        self._writes()
        moment = read_moment(at)
        found = self._corpus.handbook(handbook)
        if found.code not in self._implementation.describe().handbooks:
            raise NotClaimedError(not_claimed(found))
        under = self._under(found, found.in_force(moment.date()) if version is None else found.version(version))
        self._held = under.requirements
        if self._requirements and not {r.id for r in self._held}.intersection(self._requirements):
            raise InputError(
                f"{found.title}, {under.label}: this version holds none of the scenario's requirements",
                cure="Correct the date or the tags.",
            )
        facts = {self._wording.condition(condition): True for condition in conditions}
        self._implementation.reset(moment, self._as_of or moment.date())
        self._case = self._implementation.open_case(found.code, facts, version if version == under.id else None)
        self._now = moment

    def _under(self, handbook: Handbook, own: Version) -> Version:
        """Give the version that a case is opened under.

        Args:
            handbook: its handbook.
            own: the version that the scenario is written for.

        Raises:
            NotInForceError: the scenario does not apply as at the day of the run.
        """
        if self._as_of is None:
            return own
        why_not = why_not_on(handbook, own, self._as_of, self._about)
        if why_not:
            raise NotInForceError(why_not)
        return handbook.in_force(self._as_of)

    def happens(self, event: str, at: str, conditions: Iterable[str] = ()) -> None:
        """Record a happening, and the conditions that hold from then on."""
        holding = tuple(self._wording.condition(condition) for condition in conditions)
        moment = self._moment(at)
        term = self._wording.event(event)
        entry = Event(self._next_id(), moment, EventKind.HAPPENING, term, conditions=holding)
        self._record(entry)
        self._latest[term] = entry.id

    def acts(self, role: str, phrase: str, at: str) -> None:
        """Record that a role does something."""
        by = self._wording.role(role)
        action, to = self._wording.action(phrase)
        self._record(Event(self._next_id(), self._moment(at), EventKind.ACT, action, by, to))

    def departs(self, role: str, phrase: str, at: str, reason: str | None) -> None:
        """Record that a role decides not to do something, with its reason if it gives one."""
        by = self._wording.role(role)
        action, to = self._wording.action(phrase)
        self._record(Event(self._next_id(), self._moment(at), EventKind.DEPARTURE, action, by, to, reason))

    def waits(self, until: str) -> None:
        """Let time pass in silence."""
        self._advance(self._moment(until))

    # What Then reads

    def binds(self, bearer: str, modality: Modality, phrase: str, because: str, due: str | None) -> None:
        """Hold that a norm of this modality is pending because of an event, and due by then."""
        norms = self._matching(bearer, phrase, (modality,), because)
        action, counterparty = self._wording.action(phrase)
        hold_counterparty(norms, {counterparty} if counterparty else self._wording.named_by(action))
        hold_binding(norms, modality, None if due is None else self._moment(due))

    def stands(self, bearer: str, phrase: str, modalities: Collection[Modality], state: NormState) -> None:
        """Hold how the norms on a role and an action stand."""
        hold_state(self._matching(bearer, phrase, modalities), modalities, state)

    def unbound(self, bearer: str, phrase: str) -> None:
        """Hold that no norm at all concerns a role and an action."""
        role = self._wording.role(bearer)
        hold_unbound(self._norms(), role, self._wording.action(phrase)[0])

    def nobody_else(self, roles: Iterable[str]) -> None:
        """Hold that no norm at all is on another role than these."""
        hold_nobody_else(self._norms(), {self._wording.role(role) for role in roles})

    def nothing_follows(self, requirement: str) -> None:
        """Hold that a requirement binds and allows nobody."""
        hold_nothing_of(self._norms(), requirement)

    def holds(self, so: object, otherwise: str) -> None:
        """Hold something that a definition of one's own has looked up.

        Args:
            so: whether it is so; nothing else that Python would take for true, such as something to await.
            otherwise: what to say where it is not.
        """
        self._holds()
        if not isinstance(so, bool):
            problem = f"a Then holds a value ({type(so).__name__}) that is neither True nor False"
            raise InputError(problem, cure="Say what has to be so of it, such as `len(found) == 1`.")
        if not so:
            raise UnmetError(otherwise)

    def norms(self) -> Sequence[Norm]:
        """Read the norms of the case, for a definition of one's own; to read is to hold nothing yet."""
        self._reads()
        return self._implementation.norms(self._opened())

    def decided(self, outcome: DecisionOutcome) -> None:
        """Hold how the last entry was answered, and that the answer relies on a tagged requirement."""
        self._holds()
        if self._decision is None:
            raise InputError("nothing was recorded that could be answered", cure="Record an entry first.")
        entry = self._journal[-1]
        about: Sequence[str] = ()
        if entry.kind is not EventKind.HAPPENING:
            about = [r.id for r in self._held if r.obligation and r.obligation.action == entry.what]
        about = [identifier for identifier in self._requirements if identifier in about]
        self._exercised[hold_decision(self._decision, outcome, self._requirements, about)] += 1

    def journal_shows(self, what: str, at: str) -> None:
        """Hold that the journal has a happening or an act of that moment."""
        self._holds()
        term = self._wording.entry(what)
        moment = instant(self._moment(at))
        entries = self._implementation.journal(self._opened())
        if not any(entry.what == term and instant(entry.at) == moment for entry in entries):
            shown = "; ".join(f"{entry.what} at {write_moment(entry.at)}" for entry in entries)
            raise UnmetError(f"the journal does not show {term} at {write_moment(moment)}, but {shown or 'nothing'}")

    def told(self) -> str:
        """List what was recorded so far, one entry a line; empty where nothing was."""
        return "\n".join(f"  {line}" for line in self.recorded)

    @property
    def recorded(self) -> tuple[str, ...]:
        """What was recorded so far, each entry in a line."""
        return tuple(_line(entry) for entry in self._journal)

    @property
    def activations(self) -> tuple[tuple[str, int], ...]:
        """How many Thens saw each requirement of the scenario at work; none for one that none saw."""
        seen = ((identifier, self._exercised[identifier]) for identifier in self._requirements)
        return tuple((identifier, number) for identifier, number in seen if number)

    def _writes(self) -> None:
        if self._phase == "then":
            raise InputError("a Then may not record or let time pass", cure="Move it to a When.")

    def _reads(self) -> None:
        if self._phase != "then":
            raise InputError(f"a {self._phase.title()} may not read", cure="Move it to a Then.")

    def _holds(self) -> None:
        self._reads()
        self.checks += 1

    def _opened(self) -> str:
        if self._case is None:
            raise InputError("no case is open", cure="Begin with a Given that opens one.")
        return self._case

    def _next_id(self) -> str:
        self._entries += 1
        return f"e{self._entries}"

    def _record(self, entry: Event) -> None:
        self._advance(entry.at)
        self._decision = self._implementation.record(self._opened(), entry)
        self._journal += (entry,)

    def _advance(self, to: datetime) -> None:
        self._writes()
        self._opened()
        if self._now is not None and instant(to) < instant(self._now):
            raise InputError(
                f"{write_moment(to)} is before {write_moment(self._now)}, to which the scenario has come",
                cure="Write what happens in order of time.",
            )
        self._implementation.advance(to)
        self._now = to

    def _moment(self, text: str) -> datetime:
        """Read a moment; a time of day alone is one of the day that the clock shows."""
        at = read_clock(text)
        if at is None:
            return read_moment(text)
        if self._now is None:
            raise InputError(f"'{text}' needs its day", cure="Write a moment in full the first time.")
        return read_moment(f"{write_clock(at)} on {write_day(in_london(self._now).date())}")

    def _own_norms(self) -> tuple[Norm, ...]:
        """Give the norms of the scenario's own requirements."""
        found = self._implementation.norms(self._opened())
        return tuple(norm for norm in found if norm.requirement in self._requirements)

    def _norms(self) -> Sequence[Norm]:
        """Give the norms, for a sentence that holds something of them."""
        self._holds()
        return self.norms()

    def _matching(
        self, bearer: str, phrase: str, modalities: Collection[Modality], because: str | None = None
    ) -> tuple[Norm, ...]:
        role = self._wording.role(bearer)
        action, counterparty = self._wording.action(phrase)
        cause = None
        if because is not None:
            event = self._wording.event(because)
            if event not in self._latest:
                raise InputError(f"no {event} was recorded", cure="Record it with a Given or a When.")
            cause = (event, self._latest[event])
        wanted = Wanted(self._requirements, role, action, counterparty, cause)
        spoken_of = concerned(self._held, wanted, modalities)
        found = matching(self._norms(), replace(wanted, requirements=spoken_of))
        self._exercised.update({norm.requirement for norm in found})
        return found


def _line(entry: Event) -> str:
    """Say an entry in a line: `e2 at 10.10am on Monday 5 February 2024: the school: request deferral (to Ofsted)`."""
    who = f"{named(entry.by)}: " if entry.by else ""
    whom = f" (to {named(entry.to)})" if entry.to else ""
    departs = "decides not to " if entry.kind is EventKind.DEPARTURE else ""
    reason = f', giving the reason "{entry.reason}"' if entry.reason else ", giving no reason" if departs else ""
    where = f", where {' and '.join(entry.conditions)}" if entry.conditions else ""
    return f"{entry.id} at {write_moment(in_london(entry.at))}: {who}{departs}{entry.what}{whom}{reason}{where}"
