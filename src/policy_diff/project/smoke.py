"""A smoke run: is the adapter sound enough that what follows says something about the implementation?"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from policy_diff.core.conduct.protocol import Decision, Event, EventKind, Subject
from policy_diff.core.errors import InputError
from policy_diff.core.moments import LONDON

if TYPE_CHECKING:
    from policy_diff.core.conduct.protocol import Implementation
    from policy_diff.core.corpus import Corpus, Handbook

_AT = datetime(2024, 6, 3, 9, 0, tzinfo=LONDON)
"""An ordinary Monday morning."""


class BrokenAdapterError(Exception):
    """The adapter does not do what the protocol asks; nothing is said about the implementation behind it."""


def smoke(implementation: Implementation, corpus: Corpus) -> Subject:
    """Call every verb once, in a case where nothing of note happens.

    Args:
        implementation: what is to be tried.
        corpus: the handbooks; the case is opened under the first one claimed that applied.

    Returns:
        What the implementation says it is.

    Raises:
        BrokenAdapterError: a verb is missing, raises, or gives back a value of another kind.
    """
    try:
        return _smoke(implementation, corpus)
    except BrokenAdapterError:
        raise
    except Exception as fault:
        raise BrokenAdapterError(f"it raised {type(fault).__name__}: {fault}") from fault


def _smoke(implementation: Implementation, corpus: Corpus) -> Subject:
    subject: object = implementation.describe()
    if not isinstance(subject, Subject):
        raise BrokenAdapterError(f"describe() gave {subject!r}, not a Subject")
    event = next(iter(sorted(corpus.vocabulary.names("event"))), None)
    claimed = [handbook.code for handbook in corpus.handbooks if handbook.code in subject.handbooks]
    applied = [code for code in claimed if _applied(corpus.handbook(code))]
    if not applied or event is None:
        return subject
    implementation.reset(_AT, _AT.date())
    case = implementation.open_case(applied[0], {})
    implementation.advance(_AT + timedelta(minutes=1))
    entry = Event("smoke", _AT + timedelta(minutes=1), EventKind.HAPPENING, event)
    decision: object = implementation.record(case, entry)
    if not isinstance(decision, Decision):
        raise BrokenAdapterError(f"record() gave {decision!r}, not a Decision")
    if list(implementation.journal(case)) != [entry]:
        raise BrokenAdapterError("journal() does not give back the one entry that was recorded")
    tuple(implementation.norms(case))
    return subject


def _applied(handbook: Handbook) -> bool:
    """Tell whether one version of a handbook was in force on that morning."""
    try:
        handbook.in_force(_AT.date())
    except InputError:
        return False
    return True
