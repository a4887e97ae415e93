"""The sessions of a service: each an implementation of its own, and only so many of them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from policy_diff.formats.conduct_messages import forms
from policy_diff.formats.conduct_messages.answering import CannotDoError, answer
from policy_diff.formats.conduct_messages.forms import written

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.conduct.protocol import Implementation
    from policy_diff.formats.conduct_messages.forms import Message
    from policy_diff.formats.conduct_messages.http_form import Operation

SESSIONS: Final = 64
"""How many sessions are kept; where one more is begun, the one that was used longest ago is dropped."""

CASES: Final = 100
"""How many cases a session holds."""

ENTRIES: Final = 200
"""How many entries a case holds: each is reckoned with those before it."""

BYTES: Final = 1024 * 1024
"""Bytes of messages with which cases are opened and entries recorded that a session takes in all."""


class NoSuchError(Exception):
    """There is no session or case of that ID."""


class _Session:
    """One implementation, its cases with how many entries each of them has, and how much was said to it."""

    def __init__(self, implementation: Implementation) -> None:
        self.implementation = implementation
        self.entries: dict[str, int] = {}
        self.taken = 0
        self.lock = threading.Lock()


class Sessions:
    """Answers the requests of the HTTP form, those of each session one at a time.

    Args:
        make: makes an implementation for a session.
        most: how many sessions are kept.
    """

    def __init__(self, make: Callable[[], Implementation], most: int = SESSIONS) -> None:
        self._make = make
        self._most = most
        self._sessions: dict[str, _Session] = {}
        self._begun = 0
        self._lock = threading.Lock()

    def answer(self, operation: Operation, values: dict[str, str], body: Message | None) -> Message | None:
        """Do what a request asks.

        Args:
            operation: which request it is.
            values: the parameters of its path.
            body: its message, if it carries one.

        Returns:
            The message of the answer, if it has one.

        Raises:
            NoSuchError: the session or the case is unknown.
            CannotDoError: the implementation cannot do it.
        """
        if operation.name == "describe":
            return answer(self._make(), forms.DescribeArguments())
        if isinstance(body, forms.ResetArguments):
            return self._begin(body)
        with self._lock:
            session = self._used(values["session"])
            if operation.name == "end_session":
                del self._sessions[values["session"]]
                return None
        with session.lock:
            return self._within(session, operation, values.get("case"), body)

    def _begin(self, arguments: forms.ResetArguments) -> forms.Session:
        session = _Session(self._make())
        answer(session.implementation, arguments)
        with self._lock:
            while len(self._sessions) >= self._most:
                del self._sessions[next(iter(self._sessions))]
            self._begun += 1
            name = str(self._begun)
            self._sessions[name] = session
        return forms.Session(session=name)

    def _used(self, name: str) -> _Session:
        """Find a session, and keep it for the last to be dropped."""
        if name not in self._sessions:
            raise NoSuchError("there is no such session; it was ended, or dropped for newer ones")
        session = self._sessions.pop(name)
        self._sessions[name] = session
        return session

    def _within(
        self, session: _Session, operation: Operation, case: str | None, body: Message | None
    ) -> Message | None:
        implementation = session.implementation
        if case is None:
            if isinstance(body, forms.OpenCaseArguments):
                if len(session.entries) >= CASES:
                    raise CannotDoError(f"a session holds {CASES} cases; begin another")
                opened = _counted(session, body, body)
                if isinstance(opened, forms.Opened):
                    session.entries[opened.case] = 0
                return opened
            return answer(implementation, body or forms.DescribeArguments())
        if case not in session.entries:
            raise NoSuchError("there is no such case in this session")
        if isinstance(body, forms.Event):
            if session.entries[case] >= ENTRIES:
                raise CannotDoError(f"a case holds {ENTRIES} entries; open another")
            decision = _counted(session, body, forms.RecordArguments(case=case, event=body))
            session.entries[case] += 1
            return decision
        if operation.name == "norms":
            return answer(implementation, forms.NormsArguments(case=case))
        return answer(implementation, forms.JournalArguments(case=case))


def _counted(session: _Session, body: Message, arguments: Message) -> Message | None:
    """Do what a session keeps something of, unless it holds enough."""
    size = len(written(body))
    if session.taken + size > BYTES:
        raise CannotDoError(f"a session takes {BYTES:,} bytes of cases and entries; begin another")
    result = answer(session.implementation, arguments)
    session.taken += size
    return result
