"""Calls that may never come back, each with a limit of time."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Result = TypeVar("_Result")

TIMEOUT: Final = 10.0
"""Seconds that an implementation in another process has for each answer, by default."""

_GRACE = 1.0
"""Seconds that the thread has to end, once what it waited for is closed."""


class TimedCalls(Generic[_Result]):
    """One thread that makes calls for another, which waits for each no longer than it was told.

    After a call that did not come back in time, whoever asked closes what it waits for, and calls `end`.
    """

    def __init__(self) -> None:
        self._worker: _Worker[_Result] | None = None

    def call(self, work: Callable[[], _Result], seconds: float) -> _Result:
        """Make a call and give its result, or raise what it raises.

        Raises:
            TimeoutError: it did not come back in time.
        """
        if self._worker is None or self._worker.over:
            self._worker = _Worker()
        self._worker.asked.put(work)
        try:
            answer = self._worker.given.get(timeout=seconds)
        except Empty:
            raise TimeoutError(f"no answer within {seconds:g} seconds") from None
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def end(self, last: Callable[[], None] = lambda: None) -> None:
        """End the thread, which does one thing more once its call has come back.

        A thread whose call does not come back even now is left to itself, and does that thing whenever it does.

        Args:
            last: what it does, such as closing what only it uses; it may raise nothing.
        """
        worker = self._worker
        if worker is None or not worker.thread.is_alive():
            last()
            return
        worker.over = True
        worker.ending = last
        worker.asked.put(None)
        worker.thread.join(_GRACE)


class _Worker(Generic[_Result]):
    """The thread, what it is asked, and what it gives."""

    def __init__(self) -> None:
        self.asked: SimpleQueue[Callable[[], _Result] | None] = SimpleQueue()
        self.given: SimpleQueue[_Result | BaseException] = SimpleQueue()
        self.ending: Callable[[], None] = lambda: None
        self.over = False
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def _work(self) -> None:
        while (work := self.asked.get()) is not None:
            try:
                self.given.put(work())
            except BaseException as fault:  # noqa: BLE001 - it is raised where the call was asked for
                self.given.put(fault)
        self.ending()
