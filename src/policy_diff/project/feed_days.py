"""The day under which a feed lists a version: every entry of a feed needs one, and not every version has one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from policy_diff.core.moments import write_date

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.sources import Source

NO_DAY: Final = date(1970, 1, 1)
"""Stands for a day where none is known of any version of a handbook so far."""


@dataclass(frozen=True, slots=True)
class Dated:
    """The day of a version in a feed.

    Attributes:
        day: the day.
        note: why it is this day, in a sentence; empty where the version took effect on it.
    """

    day: date
    note: str = ""


def feed_days(handbook: Handbook, source: Callable[[str], Source | None]) -> dict[str, Dated]:
    """Give the day of each published version of a handbook by its ID; no version has an earlier day than one before it.

    A version is dated with the first day of which this is known: the day it took effect; the day its source was
    published, unless that is no day between those of the versions around it; the last day before the next dated
    version took effect; the day of the version before; `NO_DAY`.

    Args:
        handbook: the handbook.
        source: finds a source by its key.
    """
    found: dict[str, Dated] = {}
    last: date | None = None
    for at, version in enumerate(handbook.published):
        found[version.id] = dated = _dated(version, handbook.published[at + 1 :], source(version.source), last)
        last = dated.day if dated.day != NO_DAY else last
    return found


def _dated(version: Version, later: Sequence[Version], source: Source | None, last: date | None) -> Dated:
    if version.effective:
        return Dated(version.effective)
    after = next((one.effective for one in later if one.effective), None)
    published = source.published if source else None
    if published and (last is None or published >= last) and (after is None or published < after):
        return Dated(published, f"It is listed under {write_date(published)}, the day its source was published.")
    if after:
        day = max(after - timedelta(days=1), last or NO_DAY)
        return Dated(day, f"It is listed under {write_date(day)}, the last day before the next version.")
    if last:
        return Dated(last, f"It is listed under {write_date(last)}, the day of the version before.")
    return Dated(NO_DAY, f"It is listed under {write_date(NO_DAY)}, which stands for no day.")
