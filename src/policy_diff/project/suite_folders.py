"""Where the handbooks and the scenarios of a run are: in a project, or else in the package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff import __version__
from policy_diff.core.errors import InputError, Place
from policy_diff.edges.conduct_files import feature_files
from policy_diff.edges.handbook_folders import HANDBOOKS, find_root, handbook_folders
from policy_diff.edges.packaged_suite import packaged_suite
from policy_diff.project.features import FEATURES, FeatureFolder, below, check_folders, placed_features

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from policy_diff.core.conduct.planning import Planned


@dataclass(frozen=True, slots=True)
class SuiteFolders:
    """Where the handbooks and the scenarios of a run are.

    Attributes:
        root: the folder that holds the handbooks.
        features: the folders of its scenarios.
        packaged: whether the handbooks are those of the package; its scenarios are the first folder then.
    """

    root: Path
    features: tuple[FeatureFolder, ...]
    packaged: bool = False

    def told(self) -> str:
        """Say in a line what was taken from the package; empty where nothing was."""
        return f"handbooks and scenarios of policy-diff {__version__}" if self.packaged else ""

    def reviewed(self, planned: Iterable[Planned]) -> tuple[Planned, ...]:
        """Give the scenarios that reviews are kept for: those of the folder `features` beside the handbooks.

        Scenarios of another folder go by the path below that one, and no review knows them.
        """
        beside = (self.root / FEATURES).resolve()
        kept = {
            below(path, place.root)
            for path, place in placed_features(self.features)
            if place.folder.resolve() == beside
        }
        return tuple(one for one in planned if one.scenario.place.source in kept)


def suite_of(project: Path, own: Sequence[Path]) -> SuiteFolders:
    """Take the handbooks of a project, or those of the package where it has none.

    Args:
        project: the root of the project.
        own: the folders of its scenarios; those of the package are beside them where the handbooks are the package's.

    Raises:
        InputError: a file of `own` stands in the package too.
    """
    packaged = None if handbook_folders(project) else packaged_suite()
    named = tuple(FeatureFolder(project, folder) for folder in own)
    if packaged is None:
        return SuiteFolders(project, named)
    _check_copies(named, packaged)
    return SuiteFolders(packaged, (FeatureFolder(packaged, packaged / FEATURES), *named), packaged=True)


def suite_at_hand(start: Path, own: Sequence[Path] = ()) -> SuiteFolders:
    """Take the nearest handbooks with the features beside them, or those of the package where there are none.

    Args:
        start: the folder from which handbooks are looked for, upwards.
        own: folders of scenarios: instead of those beside the handbooks found, or as well as those of the package.

    Raises:
        InputError: a folder of `own` is not there, or a file of it stands in the package too.
    """
    check_folders(own, "--features")
    root = find_root(start)
    return suite_of(start, own) if root is None else suite_of(root, own or (root / FEATURES,))


def _check_copies(own: Sequence[FeatureFolder], packaged: Path) -> None:
    """See that no file of a project goes by the name of one of the package, whose scenarios would run twice."""
    known = {path.relative_to(packaged).as_posix() for path in feature_files(packaged / FEATURES)}
    for place in own:
        for path in feature_files(place.folder):
            name = below(path, place.root)
            if name in known:
                raise InputError(
                    "policy-diff brings a file of this name",
                    cure="Take it away if it is a copy, as the scenarios of the package run without one; "
                    f"rename it if it is yours; or copy the folder `{HANDBOOKS}` too, to run copies alone.",
                    place=Place(name),
                )
