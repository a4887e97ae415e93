"""Every message of the protocol, each defined once; its values are those of `core.conduct.protocol`.

msgspec reads the annotations while the program runs, so what they name is imported for good.
"""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Literal, Self, TypeVar

import msgspec
from msgspec import Meta, Struct

from policy_diff.core.conduct import protocol
from policy_diff.core.conduct.protocol import CONTRACT, DecisionOutcome, EventKind, NormState
from policy_diff.core.errors import visible
from policy_diff.core.obligation import Modality

MOST_BYTES: Final = 4 * 1024 * 1024
"""Most bytes of one message: tens of thousands of norms or entries, far above any case."""

Moment = Annotated[
    datetime, Meta(tz=True, description="A moment with its offset from UTC (RFC 3339): `2024-01-22T16:30:00+00:00`.")
]
Contract = Annotated[Literal[1], Meta(description="The version of the contract that this message is of.")]
RequirementID = Annotated[str, Meta(description="The ID of a requirement: `SMH-012`.")]
Role = Annotated[str, Meta(description="A role of the vocabulary.")]


class MessageError(Exception):
    """What came is not the message that it should be; says where in it and why."""


class Message(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """A message: fields that are not defined are refused."""


_Message = TypeVar("_Message", bound=Struct)


# The values that pass


class Subject(Message, frozen=True, kw_only=True):
    """Which implementation this is and what it claims."""

    name: Annotated[str, Meta(description="The name of the system.")]
    version: Annotated[str, Meta(description="Its version.")]
    contact: Annotated[str, Meta(description="Where to write about it.")]
    handbooks: Annotated[tuple[str, ...], Meta(description="Codes of the handbooks it claims.")]
    features: Annotated[tuple[str, ...], Meta(description="Optional features it claims.")] = ()
    contract: Contract

    @classmethod
    def of(cls, subject: protocol.Subject) -> Self:
        """Make the message of a value."""
        return converted(subject, cls)

    def value(self) -> protocol.Subject:
        """Give the value that the message is of."""
        return protocol.Subject(**msgspec.structs.asdict(self))


class Event(Message, frozen=True):
    """One entry of a case's journal."""

    id: Annotated[str, Meta(description="Given by whoever records it, unique in the case.")]
    at: Moment
    kind: Annotated[
        EventKind, Meta(description="A happening, an act of a role, or a departure: a role decides not to act.")
    ]
    what: Annotated[str, Meta(description="An event of the vocabulary for a happening, an action for the others.")]
    by: Annotated[str | None, Meta(description="The role that acts or departs; null for a happening.")] = None
    to: Annotated[str | None, Meta(description="The role it is done to or for, if any.")] = None
    reason: Annotated[str | None, Meta(description="Why a role departs, in words, if it says.")] = None
    conditions: Annotated[tuple[str, ...], Meta(description="Conditions that hold from this moment on.")] = ()

    @classmethod
    def of(cls, event: protocol.Event) -> Self:
        """Make the message of a value."""
        return msgspec.structs.replace(converted(event, cls), at=_to_the_minute_of_offset(event.at))

    def value(self) -> protocol.Event:
        """Give the value that the message is of."""
        return protocol.Event(**msgspec.structs.asdict(self))


class Decision(Message, frozen=True):
    """An implementation's answer to one entry."""

    outcome: Annotated[
        DecisionOutcome, Meta(description="Accepted, refused, or a departure allowed for the reason recorded.")
    ]
    requirement: Annotated[
        RequirementID | None, Meta(description="The requirement relied on; null where none speaks to the entry.")
    ]

    @classmethod
    def of(cls, decision: protocol.Decision) -> Self:
        """Make the message of a value."""
        return converted(decision, cls)

    def value(self) -> protocol.Decision:
        """Give the value that the message is of."""
        return protocol.Decision(self.outcome, self.requirement)


class Norm(Message, frozen=True):
    """A requirement brought about in one case."""

    requirement: RequirementID
    modality: Annotated[Modality, Meta(description="How strongly it binds.")]
    bearer: Role
    counterparty: Annotated[str | None, Meta(description="The role it is done to or for; null where there is none.")]
    action: Annotated[str, Meta(description="An action of the vocabulary: what is to be done.")]
    due: Annotated[
        Moment | None, Meta(description="The last minute in time; null where there is none or it is not known yet.")
    ]
    state: Annotated[NormState, Meta(description="How it stands.")]
    because: Annotated[
        tuple[str, ...], Meta(description="IDs of the entries that brought it about and put it in this state.")
    ]

    @classmethod
    def of(cls, norm: protocol.Norm) -> Self:
        """Make the message of a value."""
        due = None if norm.due is None else _to_the_minute_of_offset(norm.due)
        return msgspec.structs.replace(converted(norm, cls), due=due)

    def value(self) -> protocol.Norm:
        """Give the value that the message is of."""
        return protocol.Norm(**msgspec.structs.asdict(self))


# What each verb is given


class DescribeArguments(Message, frozen=True):
    """Say which implementation this is and what it claims."""


class ResetArguments(Message, frozen=True):
    """Forget every case, set the virtual clock, and choose the versions that applied on a day."""

    at: Moment
    as_of: Annotated[date, Meta(description="The day by which versions are chosen: `2024-01-22`.")]

    @classmethod
    def of(cls, at: datetime, as_of: date) -> Self:
        """Make the message of values."""
        return cls(at=_to_the_minute_of_offset(at), as_of=as_of)


class OpenCaseArguments(Message, frozen=True, omit_defaults=True):
    """Open a case under a handbook."""

    handbook: Annotated[str, Meta(description="The code of the handbook.")]
    facts: Annotated[dict[str, bool], Meta(description="Conditions and whether they hold from the start.")]
    version: Annotated[str | None, Meta(description="The ID of the version; left out for the one that applied.")] = None


class RecordArguments(Message, frozen=True):
    """Record what happened at or before the clock's time, and say whether it is accepted."""

    case: str
    event: Event


class AdvanceArguments(Message, frozen=True):
    """Let time pass."""

    to: Moment

    @classmethod
    def of(cls, to: datetime) -> Self:
        """Make the message of a value."""
        return cls(to=_to_the_minute_of_offset(to))


class NormsArguments(Message, frozen=True):
    """List every norm brought about so far, as it stands now."""

    case: str


class JournalArguments(Message, frozen=True):
    """List every entry as it was recorded, also what was refused."""

    case: str


# What each verb gives, where it gives anything


class Opened(Message, frozen=True):
    """A case that was opened."""

    case: Annotated[str, Meta(min_length=1, description="Its ID.")]


class Norms(Message, frozen=True):
    """The norms of a case, once each and in the order of the journal."""

    norms: tuple[Norm, ...]


class Journal(Message, frozen=True):
    """The entries of a case, in order."""

    journal: tuple[Event, ...]


class Session(Message, frozen=True):
    """A session of the HTTP form: a clock of its own, and cases that nobody else sees."""

    session: Annotated[str, Meta(min_length=1, description="Its ID.")]


class Fault(Message, frozen=True):
    """Why something could not be done."""

    problem: Annotated[str, Meta(description="In words, for people.")]


def parsed(text: bytes) -> Any:
    """Read JSON.

    Raises:
        MessageError: it is none.
    """
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise MessageError(f"it is not JSON ({fault})") from None


def read(value: Any, kind: type[_Message]) -> _Message:
    """Take JSON that was read for a message.

    Raises:
        MessageError: it has not the form of that message; the path of the fault is told.
    """
    if isinstance(value, dict) and value.get("contract", CONTRACT) != CONTRACT:
        raise MessageError(f"`$.contract` is {value['contract']!r}, and this side speaks contract {CONTRACT}")
    result = value.get("result") if isinstance(value, dict) else None
    if isinstance(result, dict) and result.get("contract", CONTRACT) != CONTRACT:
        raise MessageError(f"`$.result.contract` is {result['contract']!r}, and this side speaks contract {CONTRACT}")
    return converted(value, kind)


def converted(value: object, kind: type[_Message]) -> _Message:
    """Take a value for a message.

    Raises:
        MessageError: it has not the form of that message; the path of the fault is told.
    """
    try:
        return msgspec.convert(value, kind, from_attributes=True)
    except msgspec.ValidationError as fault:
        problem, _, path = str(fault).partition(" - at ")
        told = visible(f"{path or '`$`'}: {problem[:1].lower()}{problem[1:]}")
        raise MessageError(told.replace("\n", "\\n")) from None


def written(message: Struct) -> bytes:
    """Write a message as JSON."""
    return msgspec.json.encode(message)


def _to_the_minute_of_offset(moment: datetime) -> datetime:
    """Give a moment with an offset that RFC 3339 can write: London's own, before the railways, had seconds."""
    offset = moment.utcoffset()
    return moment.astimezone(UTC) if offset is not None and offset.total_seconds() % 60 else moment
