"""A smoke run: is the adapter sound enough that what follows says something about the implementation?"""

from __future__ import annotations

import traceback
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import policy_diff
from policy_diff.core.conduct.adapter import Adapter, BrokenAdapterError
from policy_diff.core.conduct.protocol import Event, EventKind, ImplementationError
from policy_diff.core.errors import InputError
from policy_diff.core.moments import london

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.obligation import Obligation

_AT = datetime(2024, 6, 3, 9, 0, tzinfo=london())
"""An ordinary Monday morning."""


def sound(implementation: Any, corpus: Corpus) -> tuple[Adapter, Subject]:
    """Call every verb in a short case of each handbook claimed.

    Args:
        implementation: what an adopter wrote; nothing is taken for granted of it.
        corpus: the handbooks.

    Returns:
        The implementation with every answer checked from now on, and what it says it is.

    Raises:
        BrokenAdapterError: a verb is missing, raises, gives back a value of another form, or
            does not keep what it was told.
    """
    adapter = Adapter(implementation, corpus)
    try:
        subject = adapter.describe()
        for handbook in corpus.handbooks:
            if handbook.code in subject.handbooks:
                _try(adapter, handbook)
    except BrokenAdapterError:
        raise
    except ImplementationError as fault:
        raise BrokenAdapterError(f"{adapter.verb}() was answered with an error: {fault}") from None
    except Exception as fault:
        raise BrokenAdapterError(f"{adapter.verb}() raised {raised(fault)}") from fault
    return adapter, subject


def raised(fault: Exception) -> str:
    """Say what an adopter's code raised, and where in it: the last line of it that was running."""
    package = str(Path(policy_diff.__file__).parent)
    theirs = [frame for frame in traceback.extract_tb(fault.__traceback__) if not frame.filename.startswith(package)]
    where = f"\n  at {theirs[-1].filename}:{theirs[-1].lineno}" if theirs else ""
    return f"{type(fault).__name__}: {fault}{where}"


def _try(adapter: Adapter, handbook: Handbook) -> None:
    version, named = _version(handbook)
    event = _telling(version)
    adapter.reset(_AT, _AT.date())
    case = adapter.open_case(handbook.code, {}, named)
    adapter.journal(case)
    adapter.norms(case)
    if event is None:
        adapter.advance(_AT + timedelta(minutes=1))
        return
    first, *rest = _entries(event, version)
    other = adapter.open_case(handbook.code, {}, named)
    adapter.advance(first.at)
    adapter.record(case, first)
    adapter.journal(other)  # what is recorded in one case is not in another
    for entry in rest:
        try:
            adapter.advance(entry.at)
            adapter.record(case, entry)
        except BrokenAdapterError:
            raise
        except Exception:  # noqa: BLE001 - a system that cannot do this may do what a scenario needs
            return


def _entries(event: str, version: Version) -> Iterator[Event]:
    """Make up entries of every kind, in order of time: an event, what people do then, and the event again."""
    moments = (_AT + timedelta(minutes=number) for number in count(1))
    yield Event("smoke 1", next(moments), EventKind.HAPPENING, event)
    asked = next(r.obligation for r in version.requirements if r.obligation and _follows(r.obligation, event))
    by, to = asked.bearer, asked.counterparty
    yield Event("smoke 2", next(moments), EventKind.DEPARTURE, asked.action, by, to)
    yield Event("smoke 3", next(moments), EventKind.DEPARTURE, asked.action, by, to, "a smoke run")
    yield Event("smoke 4", next(moments), EventKind.ACT, asked.action, by, to)
    yield Event("smoke 5", next(moments), EventKind.HAPPENING, event)


def _follows(obligation: Obligation, event: str) -> bool:
    """Tell whether an event alone brings an obligation about."""
    occasions = obligation.on.occasions if obligation.on else ()
    return any(o.event == event and o.past is None and not o.conditions for o in occasions)


def _version(handbook: Handbook) -> tuple[Version, str | None]:
    """Choose the version that applied on that morning, or else the last, by name."""
    try:
        return handbook.in_force(_AT.date()), None
    except InputError:
        return handbook.current, handbook.current.id


def _telling(version: Version) -> str | None:
    """Choose the event that brings about most requirements, so that there are norms to be looked at."""
    asked = [requirement.obligation for requirement in version.requirements if requirement.obligation]
    events = (occasion.event for obligation in asked if obligation.on for occasion in obligation.on.occasions)
    found = {event: sum(_follows(obligation, event) for obligation in asked) for event in events}
    return min((event for event in found if found[event]), key=lambda event: (-found[event], event), default=None)
