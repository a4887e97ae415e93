"""The contract between the suite and an implementation: seven verbs and the values they pass.

An implementation is a case system: it is told what happens and what people do, and it says what binds
whom by when, and what it accepts. Every value here can be written as JSON, so that the same verbs serve
an implementation in another process.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from policy_diff.core.obligation import Modality

CONTRACT: Final = 1
"""The version of this contract: an implementation that keeps to another cannot be tried."""


class ImplementationError(Exception):
    """An implementation in another process could not do what it was asked, and says why in its own words."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Which implementation this is and what it claims.

    Attributes:
        name: the name of the system.
        version: its version.
        contact: where to write about it.
        handbooks: codes of the handbooks it claims; what is not claimed is not tested, and is counted so.
        features: names of the optional features it claims.
        contract: the version of this contract that it keeps to.
    """

    name: str
    version: str
    contact: str
    handbooks: tuple[str, ...]
    features: tuple[str, ...] = ()
    contract: int = CONTRACT


class EventKind(StrEnum):
    """What sort of thing a journal entry tells of."""

    HAPPENING = "happening"
    ACT = "act"
    DEPARTURE = "departure"


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a case's journal.

    Attributes:
        id: given by whoever records it, unique in the case.
        at: when it happened, with a time zone.
        kind: a happening (`inspection end`), an act of a role, or a departure: a role decides not to act.
        what: an event term for a happening, an action term for the others.
        by: the role that acts or departs; `None` for a happening.
        to: the role it is done to or for, if any.
        reason: why a role departs, in words, if it says.
        conditions: condition terms that hold from this moment on.
    """

    id: str
    at: datetime
    kind: EventKind
    what: str
    by: str | None = None
    to: str | None = None
    reason: str | None = None
    conditions: tuple[str, ...] = ()


class DecisionOutcome(StrEnum):
    """What an implementation says to an entry."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    DISCRETION = "discretion"


@dataclass(frozen=True, slots=True)
class Decision:
    """An implementation's answer to one entry.

    Attributes:
        outcome: accepted; refused; or discretion, a departure allowed for the reason recorded.
        requirement: the ID of the requirement relied on; `None` where none speaks to the entry.
    """

    outcome: DecisionOutcome
    requirement: str | None = None


class NormState(StrEnum):
    """How a norm stands.

    - `pending`: a duty not yet done; a prohibition in force and kept so far; a permission not yet used.
    - `met`: a duty done in time; a prohibition kept to its end; a permission used.
    - `breached`: a duty not done in time; a prohibition broken.
    - `waived`: set aside, by a reasoned departure or by a requirement that overrides it.
    - `lapsed`: a permission whose time ran out unused.
    """

    PENDING = "pending"
    MET = "met"
    BREACHED = "breached"
    WAIVED = "waived"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Norm:
    """A requirement brought about in one case.

    Attributes:
        requirement: its ID.
        modality: how strongly it binds.
        bearer: the role bound, or allowed.
        counterparty: the role it is done to or for, if any.
        action: what is to be done.
        due: the last minute in time, in London; `None` where there is none or it is not known yet.
        state: how it stands.
        because: IDs of the journal entries that brought it about and put it in this state, in that order.
    """

    requirement: str
    modality: Modality
    bearer: str
    counterparty: str | None
    action: str
    due: datetime | None
    state: NormState
    because: tuple[str, ...]


class Implementation(Protocol):
    """What an adapter offers. Times carry a time zone; entries are recorded in order of time."""

    def describe(self) -> Subject:
        """Say which implementation this is and what it claims."""

    def reset(self, at: datetime, as_of: date) -> None:
        """Forget every case, set the virtual clock, and choose the versions that applied on a day."""

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Open a case under the handbook with this code.

        The version stays with the case: the one that applied when the inspection was notified, or the one
        named, for a version whose date nobody knows.

        Args:
            handbook: the handbook's code.
            facts: condition terms and whether they hold from the start.
            version: the ID of the version; `None` for the one that applied. It is passed only where a
                scenario names one.

        Returns:
            The ID of the case.
        """

    def record(self, case: str, event: Event) -> Decision:
        """Record what happened at or before the clock's time, and say whether it is accepted.

        What is refused stays in the journal: it was attempted.
        """

    def advance(self, to: datetime) -> None:
        """Let time pass, so that silence can be tested."""

    def norms(self, case: str) -> Sequence[Norm]:
        """List every norm brought about so far, once each and in the order of the journal, as it stands now.

        One that a condition brings about later stands where its event does, or after all that was there before.
        """

    def journal(self, case: str) -> Sequence[Event]:
        """List every entry as it was recorded, in order, also what was refused."""
