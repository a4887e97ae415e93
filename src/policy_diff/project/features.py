"""Load the features of a project: what its scenarios say, for pages and for runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.edges.conduct_files import feature_files
from policy_diff.edges.files import kind_of, read_text
from policy_diff.project.needs import libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.errors import Place
    from policy_diff.core.feature import Feature

FEATURES: Final = "features"
"""The folder of a project that holds its scenarios."""


@dataclass(frozen=True, slots=True)
class FeatureFolder:
    """A folder of features.

    Attributes:
        root: the folder from which its files are named.
        folder: the folder itself; IDs of scenarios begin with the path below it.
    """

    root: Path
    folder: Path


def feature_folder(path: Path, places: Sequence[FeatureFolder]) -> FeatureFolder | None:
    """Give the first of several folders that a feature file stands in; `None` where it stands in none."""
    return next((place for place in places if path.is_relative_to(place.folder)), None)


def placed_features(places: Sequence[FeatureFolder]) -> Iterator[tuple[Path, FeatureFolder]]:
    """Yield every feature file of several folders once, with the first of them that it stands in.

    Raises:
        InputError: a folder may not be looked into.
    """
    for path in dict.fromkeys(path for place in places for path in feature_files(place.folder)):
        place = feature_folder(path, places)
        if place is not None:
            yield path, place


def clashes(feature: Feature, places: dict[str, Place]) -> tuple[InputError, ...]:
    """List the scenarios of a feature whose ID one of another file has.

    Args:
        feature: a feature.
        places: where the first scenario of each ID stands; those of this feature are added.
    """
    found: list[InputError] = []
    for scenario in feature.scenarios:
        first = places.setdefault(scenario.id, scenario.place)
        if first.source != scenario.place.source:
            found.append(
                InputError(
                    f"two scenarios have the ID {scenario.id}",
                    cure=f"Rename this file or scenario; the first stands at {first}.",
                    place=scenario.place,
                )
            )
    return tuple(found)


def check_folders(folders: Sequence[Path], named_in: str) -> None:
    """See that folders of features are there.

    Args:
        folders: the folders.
        named_in: what names them, for the error.

    Raises:
        InputError: one is not, or that cannot be told.
    """
    for folder in folders:
        if kind_of(folder) != "folder":
            raise InputError(
                f"{named_in} names the folder {folder}, which is not there",
                cure="Correct the name.",
            )


def sound_features(
    places: Sequence[FeatureFolder], unread: Callable[[str], None] = lambda _source: None
) -> Iterator[Feature]:
    """Read every feature file of some folders, and pass over what cannot be read.

    Args:
        places: the folders.
        unread: called with the name of each file that is passed over.
    """
    for path, place in placed_features(places):
        try:
            yield load_feature(path, place.root, place.folder)
        except InputError:
            unread(below(path, place.root))


def load_features(root: Path, folder: Path) -> tuple[Feature, ...]:
    """Read every feature file below a folder, by path.

    Args:
        root: the root of the project; places name files relative to it.
        folder: the folder of the features; IDs of scenarios begin with the path below it.

    Raises:
        InputError: a file cannot be read or is not Gherkin.
    """
    return tuple(load_feature(path, root, folder) for path in feature_files(folder))


def load_feature(path: Path, root: Path, folder: Path) -> Feature:
    """Read one feature file.

    Raises:
        InputError: it cannot be read or is not Gherkin, or what reads Gherkin is not installed.
    """
    with libraries("reading scenarios"):
        from policy_diff.formats.feature_source import read_feature  # noqa: PLC0415 - what reads none goes without
    key = below(path, folder).removesuffix(".feature")
    source = below(path, root)
    return read_feature(read_text(path, source), source, key)


def below(path: Path, folder: Path) -> str:
    """Name a file from a folder that it stands in, or in full where it stands elsewhere."""
    return (path.relative_to(folder) if path.is_relative_to(folder) else path).as_posix()
