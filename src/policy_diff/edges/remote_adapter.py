"""An implementation that is reached by messages: its verbs, and how often it may break before it is given up."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import Decision, Event, Implementation, Norm, Subject
from policy_diff.formats.conduct_messages import forms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from policy_diff.formats.conduct_messages.forms import Message

BREAKS: Final = 3
"""How many scenarios in a row an adapter may break in before it is called no more."""

LONGER: Final = "answer sooner, or allow more time with --implementation-timeout SECONDS"
"""What to do where an answer takes too long."""

_FRESH: Final = frozenset({"describe", "reset"})
"""The verbs with which a broken adapter can begin again."""


class RemoteAdapter(Implementation, ABC):
    """The seven verbs, each as one message there and one back.

    Where an answer does not come, or is not one, the connection is closed and the call raises
    `BrokenAdapterError`. It is opened again with the next scenario, until that has happened in `BREAKS`
    scenarios in a row: then every later call raises at once.
    """

    def __init__(self) -> None:
        self._breaks = 0
        self._whole = False
        self._lost = False
        self._given_up: str | None = None

    @abstractmethod
    def _exchange(self, verb: str, arguments: Message) -> Message | None:
        """Ask for a verb and give its result.

        Raises:
            BrokenAdapterError: there is no answer, or it is not one.
            ImplementationError: the implementation says that it cannot do this.
        """

    @abstractmethod
    def _end(self) -> None:
        """Close the connection, and let the other side end what it has begun."""

    @abstractmethod
    def _abandon(self) -> str:
        """Close the connection in no time, as nothing can be expected of the other side.

        Returns:
            What could not be ended, as a sentence; empty where all was.
        """

    def close(self) -> None:
        """Close the connection; a scenario that began afterwards would open it again."""
        self._end()
        self._lost = True

    def describe(self) -> Subject:
        """Ask which implementation this is."""
        result: Any = self._ask("describe", forms.DescribeArguments())
        subject: Subject = result.value()
        return subject

    def reset(self, at: datetime, as_of: date) -> None:
        """Have every case forgotten; a new scenario begins."""
        if self._whole:
            self._breaks = 0  # the last scenario came to its end
        self._whole = True
        self._ask("reset", forms.ResetArguments.of(at, as_of))

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Have a case opened."""
        arguments = forms.OpenCaseArguments(handbook=handbook, facts=dict(facts), version=version)
        result: Any = self._ask("open_case", arguments)
        case: str = result.case
        return case

    def record(self, case: str, event: Event) -> Decision:
        """Have an entry recorded, and hear whether it is accepted."""
        result: Any = self._ask("record", forms.RecordArguments(case=case, event=forms.Event.of(event)))
        decision: Decision = result.value()
        return decision

    def advance(self, to: datetime) -> None:
        """Let time pass."""
        self._ask("advance", forms.AdvanceArguments.of(to))

    def norms(self, case: str) -> tuple[Norm, ...]:
        """Ask for every norm of a case."""
        result: Any = self._ask("norms", forms.NormsArguments(case=case))
        return tuple(norm.value() for norm in result.norms)

    def journal(self, case: str) -> tuple[Event, ...]:
        """Ask for every entry of a case."""
        result: Any = self._ask("journal", forms.JournalArguments(case=case))
        return tuple(entry.value() for entry in result.journal)

    def _ask(self, verb: str, arguments: Message) -> Message | None:
        if self._given_up is not None:
            raise BrokenAdapterError(self._given_up)
        if self._lost and verb not in _FRESH:
            raise BrokenAdapterError(f"{verb}(): the adapter broke or was closed, its cases are lost; reset() first")
        self._lost = False
        try:
            return self._exchange(verb, arguments)
        except BrokenAdapterError as fault:
            left = self._abandon()
            told = BrokenAdapterError(f"{fault}\n  {left}") if left else fault
            self._whole = False
            self._lost = True
            self._breaks += 1
            if self._breaks >= BREAKS:
                self._given_up = f"given up, as it broke {BREAKS} times in a row; the last time: {told}"
            raise told from fault.__cause__
