"""Calls that may never come back, each with a limit of time."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")

_GRACE = 1.0
"""Seconds that a thread has to end, once what it waited for is closed."""


class TimedCalls(Generic[_Result]):
    """One thread that makes calls for another, which waits for each no longer than it was told.

    A call that is given up goes on in its thread until whatever it waits for is closed; the next call has a
    thread of its own.
    """

    def __init__(self) -> None:
        self._worker: _Worker[_Result] | None = None

    def call(self, work: Callable[[], _Result], seconds: float) -> _Result:
        """Make a call and give its result, or raise what it raises.

        Raises:
            TimeoutError: it did not come back in time.
        """
        if self._worker is None:
            self._worker = _Worker()
        worker = self._worker
        worker.asked.put(work)
        try:
            result, fault = worker.given.get(timeout=seconds)
        except Empty:
            self._worker = None
            worker.asked.put(None)
            raise TimeoutError(f"no answer within {seconds:g} seconds") from None
        if fault is not None:
            raise fault
        assert result is not None  # noqa: S101 - one of the two is given
        return result

    def end(self) -> None:
        """End the thread, whose calls have come back."""
        if self._worker is not None:
            self._worker.asked.put(None)
            self._worker.thread.join(_GRACE)
            self._worker = None


class _Worker(Generic[_Result]):
    """The thread, what it is asked, and what it gives."""

    def __init__(self) -> None:
        self.asked: SimpleQueue[Callable[[], _Result] | None] = SimpleQueue()
        self.given: SimpleQueue[tuple[_Result | None, BaseException | None]] = SimpleQueue()
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def _work(self) -> None:
        while (work := self.asked.get()) is not None:
            try:
                self.given.put((work(), None))
            except BaseException as fault:  # noqa: BLE001 - it is raised where the call was asked for
                self.given.put((None, fault))
