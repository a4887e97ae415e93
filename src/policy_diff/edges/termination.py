"""Let a process that is asked to end put away what it has begun, instead of ending on the spot."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

TERMINATED: Final = 143
"""The exit status of what SIGTERM ended, as a shell tells it."""


class Terminated(KeyboardInterrupt):
    """SIGTERM was sent. Whatever lets an interruption through lets this through too."""


@contextmanager
def raised_on_sigterm() -> Iterator[None]:
    """Have SIGTERM raise `Terminated` in the main thread, so that what is in `finally` is done, such as ending a child.

    It raises once: `timeout` sends the signal twice, and the second is not to break off the putting away. Nothing is
    changed outside the main thread, or where somebody else handles the signal.
    """
    there = signal.getsignal(signal.SIGTERM)
    if threading.current_thread() is not threading.main_thread() or there is not signal.SIG_DFL:
        yield
        return
    raised = False

    def handle(_number: int, _frame: object) -> None:
        nonlocal raised
        if not raised:
            raised = True
            raise Terminated

    signal.signal(signal.SIGTERM, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, there)
