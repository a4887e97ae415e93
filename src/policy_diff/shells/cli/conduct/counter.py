"""How far a run has come, on a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from policy_diff.core.conduct.results import Outcome, ScenarioResult

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_EVERY = 20
"""So many scenarios pass between two looks at the terminal: writing to it takes longer than most of them."""


@contextmanager
def counter(total: int) -> Iterator[Callable[[ScenarioResult], None]]:
    """Count scenarios on a terminal, and those that failed so far; be quiet in a pipe.

    Args:
        total: how many there are.

    Yields:
        What is to be called with the result of each.
    """
    shown = sys.stderr is not None and sys.stderr.isatty()
    done = failed = 0

    def count(result: ScenarioResult) -> None:
        nonlocal done, failed
        broke = result.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}
        done += 1
        failed += broke
        if shown and (broke or done % _EVERY == 0 or done == total):
            print(f"\r\033[K{done} of {total} scenarios, {failed} failed", end="", file=sys.stderr, flush=True)

    try:
        yield count
    finally:
        if shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
