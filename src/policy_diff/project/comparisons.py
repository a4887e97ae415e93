"""Compare versions of the corpus: any two, all pairs of a handbook, what takes effect on one day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from policy_diff.core.comparison import compare
from policy_diff.core.moments import write_date

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.corpus import Corpus, Handbook, Version


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a handbook and what differs between them.

    Attributes:
        handbook: the handbook.
        old: the earlier version.
        new: the later version.
        change_set: from the whole text of the one to that of the other.
    """

    handbook: Handbook
    old: Version
    new: Version
    change_set: ChangeSet

    @property
    def name(self) -> str:
        """How it is named in addresses: `2020-03-04-to-renewed`."""
        return f"{self.old.id}-to-{self.new.id}"


@dataclass(frozen=True, slots=True)
class UpdatePage:
    """What took effect on one day.

    Attributes:
        on: the day.
        comparisons: for each handbook with a version of that day, what it changed in the one before.
    """

    on: date
    comparisons: tuple[Comparison, ...]

    @property
    def title(self) -> str:
        """What the page is called."""
        return f"Handbooks and frameworks: updates of {write_date(self.on)}"

    @property
    def lede(self) -> str:
        """What the page is about, in one sentence."""
        count = len(self.comparisons)
        which = "The handbook" if count == 1 else f"The {count} handbooks"
        return (
            f"{which} of which a new version took effect on {write_date(self.on)}, and what changed in {_them(count)}."
        )


def comparison(handbook: Handbook, old: Version, new: Version) -> Comparison:
    """Compare two versions of a handbook."""
    refs = (f"{handbook.folder}@{version.id}" for version in (old, new))
    return Comparison(handbook, old, new, _change_set(old.text, new.text, *refs))


def comparisons_of(handbook: Handbook) -> tuple[Comparison, ...]:
    """Compare every pair of versions of a handbook, each with all later ones, oldest first."""
    return tuple(comparison(handbook, old, new) for old, new in combinations(handbook.versions, 2))


def comparisons(corpus: Corpus) -> tuple[Comparison, ...]:
    """Compare every pair of versions of every handbook."""
    return tuple(found for handbook in corpus.handbooks for found in comparisons_of(handbook))


def update_page(corpus: Corpus, on: date) -> UpdatePage:
    """Gather what took effect on a day; a handbook's first version changed nothing."""
    return UpdatePage(
        on,
        tuple(
            comparison(handbook, old, new)
            for handbook in corpus.handbooks
            for old, new in zip(handbook.versions, handbook.versions[1:], strict=False)
            if new.effective == on
        ),
    )


def update_pages(corpus: Corpus) -> tuple[UpdatePage, ...]:
    """Gather the update page of every day on which a version took effect, newest first; days without a change go."""
    days = {version.effective for handbook in corpus.handbooks for version in handbook.versions if version.effective}
    pages = (update_page(corpus, day) for day in sorted(days, reverse=True))
    return tuple(page for page in pages if page.comparisons)


@lru_cache(maxsize=512)
def _change_set(old: str, new: str, old_ref: str, new_ref: str) -> ChangeSet:
    """Compare, and remember: several pages show the same pair."""
    return compare(old, new, old_ref=old_ref, new_ref=new_ref)


def _them(count: int) -> str:
    return "it" if count == 1 else "them"
