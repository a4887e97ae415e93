"""Tell when a file is saved."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, Self

from watchfiles import DefaultFilter, watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from watchfiles import Change

    Chosen = Callable[[Change, str], bool]

_DEBOUNCE: Final = 400
"""Milliseconds in which changes are gathered: an editor that saves writes several files."""

_STEP: Final = 40
"""Milliseconds without a change after which those gathered are told."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What is watched.

    Attributes:
        folders: folders with all that is below them.
        beside: folders of which only some files are meant.
        names: these files, by their whole path.
    """

    folders: tuple[Path, ...]
    beside: tuple[Path, ...] = ()
    names: frozenset[str] = frozenset()


class Watcher:
    """Watches in threads of its own, so that whoever waits can be interrupted.

    Args:
        watched: what to watch.
    """

    def __init__(self, watched: Watched) -> None:
        """Take what to watch; `with` begins."""
        self._found: SimpleQueue[frozenset[str]] = SimpleQueue()
        self._stop = threading.Event()
        everything = DefaultFilter(ignore_entity_patterns=(*DefaultFilter.ignore_entity_patterns, r"^4913$", r"^\.#"))
        tasks: list[tuple[tuple[Path, ...], bool, Chosen]] = [(watched.folders, True, everything)]
        tasks += [((folder,), False, lambda _, path: path in watched.names) for folder in watched.beside]
        self._threads = [threading.Thread(target=self._watch, args=task, daemon=True) for task in tasks if task[0]]

    def __enter__(self) -> Self:
        """Begin to watch."""
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Watch no more."""
        self._stop.set()
        for thread in self._threads:
            thread.join(2)

    def wait(self) -> frozenset[str]:
        """Wait until files are saved; give their paths, all that were saved until now."""
        found = self._found.get()
        with suppress(Empty):
            while True:
                found |= self._found.get_nowait()
        return found

    def _watch(self, folders: tuple[Path, ...], recursive: bool, chosen: Chosen) -> None:  # noqa: FBT001  a task
        changes = watch(
            *folders,
            watch_filter=chosen,
            debounce=_DEBOUNCE,
            step=_STEP,
            stop_event=self._stop,
            rust_timeout=1000,
            raise_interrupt=False,
            recursive=recursive,
        )
        for found in changes:
            self._found.put(frozenset(path for _, path in found))
