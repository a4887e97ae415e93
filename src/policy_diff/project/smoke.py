"""A smoke run: is the adapter sound enough that what follows says something about the implementation?"""

from __future__ import annotations

import traceback
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import policy_diff
from policy_diff.core.conduct.adapter import Adapter, BrokenAdapterError
from policy_diff.core.conduct.protocol import Event, EventKind
from policy_diff.core.errors import InputError
from policy_diff.core.moments import london

if TYPE_CHECKING:
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus, Handbook, Version

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
        BrokenAdapterError: a verb is missing, raises, or gives back a value of another form.
    """
    adapter = Adapter(implementation, corpus)
    try:
        subject = adapter.describe()
        for handbook in corpus.handbooks:
            if handbook.code in subject.handbooks:
                _try(adapter, handbook)
    except BrokenAdapterError:
        raise
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
    if adapter.journal(case):
        raise BrokenAdapterError("journal() of a case just opened gives entries already")
    adapter.advance(_AT + timedelta(minutes=1))
    if event is not None:
        entry = Event("smoke", _AT + timedelta(minutes=1), EventKind.HAPPENING, event)
        adapter.record(case, entry)
        if list(found := adapter.journal(case)) != [entry]:
            shown = ", ".join(f"{one.what} at {one.at}" for one in found) or "nothing"
            raise BrokenAdapterError(f"journal() does not give back the one entry that was recorded, but {shown}")
    adapter.norms(case)


def _version(handbook: Handbook) -> tuple[Version, str | None]:
    """Choose the version that applied on that morning, or else the last, by name."""
    try:
        return handbook.in_force(_AT.date()), None
    except InputError:
        return handbook.current, handbook.current.id


def _telling(version: Version) -> str | None:
    """Choose the event that brings about most requirements, so that there are norms to be looked at."""
    asked = [requirement.obligation for requirement in version.requirements if requirement.obligation]
    found = Counter(
        occasion.event
        for obligation in asked
        for occasion in (obligation.on.occasions if obligation.on else ())
        if occasion.past is None and not occasion.conditions
    )
    return min(found, key=lambda event: (-found[event], event), default=None)
