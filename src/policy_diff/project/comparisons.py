"""Compare versions of the corpus: any two, all pairs of a handbook, each with the one before."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Literal

from policy_diff.core.absence import absence_from
from policy_diff.core.comparison import compare
from policy_diff.core.kept import kept

if TYPE_CHECKING:
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

    @property
    def unheld(self) -> frozenset[Literal["-", "+"]]:
        """The sides of which a whole passage may well have stood in the other version too, where that is not held."""
        sides: tuple[tuple[Literal["-", "+"], Version, Version], ...]
        sides = (("-", self.new, self.old), ("+", self.old, self.new))
        return frozenset(side for side, version, other in sides if absence_from(version, other) == "unknown")

    @property
    def adjacent(self) -> bool:
        """Whether no version stands between the two."""
        return self.handbook.versions.index(self.new) == self.handbook.versions.index(self.old) + 1

    @property
    def shown_whole(self) -> bool:
        """Whether the whole text is shown with its changes: between neighbours, and from each to the newest published.

        All pairs would be many more pages, which grow with the square of the number of versions.
        """
        return self.adjacent or self.new is self.handbook.current


@kept(256)
def comparison(handbook: Handbook, old: Version, new: Version) -> Comparison:
    """Compare two versions of a handbook."""
    refs = (f"{handbook.folder}@{version.id}" for version in (old, new))
    return Comparison(handbook, old, new, _change_set(old.text, new.text, *refs))


def comparisons_of(handbook: Handbook) -> tuple[Comparison, ...]:
    """Compare every pair of versions of a handbook, each with all later ones, oldest first."""
    return tuple(comparison(handbook, old, new) for old, new in combinations(handbook.versions, 2))


def changes_of(handbook: Handbook) -> tuple[Comparison, ...]:
    """Compare each version of a handbook with the one before, oldest first; the first version changed nothing."""
    return tuple(comparison(handbook, old, new) for old, new in pairwise(handbook.versions))


def published_changes_of(handbook: Handbook) -> tuple[Comparison, ...]:
    """Compare each published version of a handbook with the one published before, oldest first."""
    return tuple(comparison(handbook, old, new) for old, new in pairwise(handbook.published))


def latest_change(handbook: Handbook) -> Comparison | None:
    """Compare the last two published versions of a handbook; `None` where it has fewer."""
    return next(reversed(published_changes_of(handbook)), None)


def comparisons(corpus: Corpus) -> tuple[Comparison, ...]:
    """Compare every pair of versions of every handbook."""
    return tuple(found for handbook in corpus.handbooks for found in comparisons_of(handbook))


@lru_cache(maxsize=512)
def _change_set(old: str, new: str, old_ref: str, new_ref: str) -> ChangeSet:
    """Compare, and remember: several pages show the same pair."""
    return compare(old, new, old_ref=old_ref, new_ref=new_ref)
