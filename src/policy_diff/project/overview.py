"""What the front page says: the latest update, and of every handbook what changed last, since when and for whom."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.moments import write_date
from policy_diff.project.change_counts import count_changes
from policy_diff.project.comparisons import latest_change

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.project.comparisons import Comparison

UNDATED: Final = "No date given"
FIRST: Final = "First version held"
"""What stands in the place of the day on which a handbook changed."""

_MANY: Final = 4
"""From how many kinds of provider on they are told by those that are left out, where that is one."""


@dataclass(frozen=True, slots=True)
class LastChange:
    """A handbook and what changed in it last.

    Attributes:
        handbook: the handbook; a version of it is published.
        whom: for whom it is, in words; empty where nobody has said.
        comparison: what its newest version changed in the one before; `None` where one version alone is held.
        changes: how many changes that are, as the page of the comparison counts them.
        made: the handbooks that are made from it.
    """

    handbook: Handbook
    whom: str
    comparison: Comparison | None
    changes: int
    made: tuple[Handbook, ...] = ()

    @property
    def day(self) -> date | None:
        """The first day of its newest version; `None` where no source gives it."""
        return self.handbook.current.effective


@dataclass(frozen=True, slots=True)
class Day:
    """The handbooks that changed last on one day.

    Attributes:
        on: the day; `None` where no source gives it, or nothing is known to have changed.
        title: the day, or what stands in its place.
        rows: the handbooks, by title.
    """

    on: date | None
    title: str
    rows: tuple[LastChange, ...]

    @property
    def changes(self) -> int:
        """How many changes were made in all of them."""
        return sum(row.changes for row in self.rows)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that changed last, newest first.

    Attributes:
        days: the days, newest first; then what has no day, then what is held in one version alone.
        unheld: the handbooks that are known of and of which no text is held.
    """

    days: tuple[Day, ...]
    unheld: tuple[Handbook, ...] = ()

    @property
    def rows(self) -> tuple[LastChange, ...]:
        """Every handbook, in the order of the days."""
        return tuple(row for day in self.days for row in day.rows)


def overview(corpus: Corpus) -> Overview:
    """Gather what changed last in every handbook whose text is its own."""
    every = tuple(dict.fromkeys(remit for handbook in corpus.originals for remit in handbook.remits))
    rows = [_row(corpus, handbook, every) for handbook in corpus.originals if handbook.published]
    rows.sort(key=lambda row: (_place(row), row.handbook.title))
    days = tuple(
        Day(found[0].day if found[0].comparison else None, _title(found[0]), found)
        for _, group in groupby(rows, key=_place)
        for found in [tuple(group)]
    )
    return Overview(days, tuple(sorted(corpus.unheld, key=lambda handbook: handbook.title)))


def _row(corpus: Corpus, handbook: Handbook, every: tuple[str, ...]) -> LastChange:
    last = latest_change(handbook)
    return LastChange(
        handbook, whom(handbook.remits, every), last, count_changes(last) if last else 0, corpus.variants_of(handbook)
    )


def whom(remits: tuple[str, ...], every: tuple[str, ...]) -> str:
    """Say for whom a handbook is, in as few words as tell it: `state schools`, `all but online accreditation`.

    Args:
        remits: the remits it serves.
        every: the remits that any handbook serves.
    """
    missing = [remit for remit in every if remit not in remits]
    if len(every) >= _MANY and len(missing) <= 1 and len(remits) > 1:
        return f"all but {missing[0]}" if missing else "all"
    return ", ".join(remits)


def _place(row: LastChange) -> tuple[int, int]:
    """Sort by kind, then by day, the latest first."""
    if row.comparison is None:
        return (2, 0)
    return (0, -row.day.toordinal()) if row.day else (1, 0)


def _title(row: LastChange) -> str:
    if row.comparison is None:
        return FIRST
    return write_date(row.day) if row.day else UNDATED
