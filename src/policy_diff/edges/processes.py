"""Share work among processes, with results in order: the same, however many there are."""

from __future__ import annotations

import multiprocessing
import os
import signal
import warnings
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any, Final, TypeVar

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_Result = TypeVar("_Result")

_FORK: Final = "fork"

_work: Callable[[int], Any] | None = None
"""What a process that was forked for it works on; nothing of it is sent to that process, which has it already."""


def processors() -> int:
    """Tell how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(work: Callable[[int], _Result], number: int, workers: int) -> Iterator[_Result]:
    """Do pieces of work, and yield what comes of each in order.

    Args:
        work: does the piece of a number, counted from 0, by itself; what it gives can be pickled.
        number: how many pieces there are.
        workers: how many processes to use. One is used where the system cannot fork.

    Raises:
        InputError: a process ended before its work was done.
    """
    if workers < 2 or number < 2 or _FORK not in multiprocessing.get_all_start_methods():
        yield from map(work, range(number))
        return
    context = multiprocessing.get_context(_FORK)
    with ProcessPoolExecutor(min(workers, number), context, _take, (work,)) as pool:
        with warnings.catch_warnings():
            # Newer Pythons warn of forking beside threads, which may hold locks; the work is plain computing.
            warnings.simplefilter("ignore", DeprecationWarning)
            results = pool.map(_do, range(number), chunksize=max(1, number // (workers * 256)))
        try:
            yield from results
        except BrokenProcessPool:
            raise InputError(
                "a process that shares the work was ended, perhaps because memory was short",
                cure="Run it again with `--workers 1`, which needs the least.",
            ) from None


def _take(work: Callable[[int], Any]) -> None:
    global _work  # noqa: PLW0603 - it is how a forked process is given what cannot be pickled
    _work = work
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # whoever forked it may put away what it has begun; this has nothing


def _do(piece: int) -> Any:
    if _work is None:
        raise RuntimeError("this process was given no work")
    return _work(piece)
