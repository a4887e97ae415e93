"""Review scenarios: record that they still hold, and tell which ones somebody has to look at again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.feature import requirement_tags
from policy_diff.core.register_faults import REGISTER_FOLDER
from policy_diff.core.requirement_id import handbook_code, in_order
from policy_diff.core.reviews import Doubt, Reviews, by_handbook, doubtful, latest, said_before
from policy_diff.edges.files import read_text, write_files
from policy_diff.edges.handbook_folders import HANDBOOKS, REVIEWS, review_files
from policy_diff.formats.reviews_toml import line_of, read_reviews, write_reviews
from policy_diff.project.corpus import load
from policy_diff.project.features import FEATURES, load_features
from policy_diff.project.listings import named_handbooks
from policy_diff.project.registers import sound_register
from policy_diff.project.root import project_root
from policy_diff.project.suite_folders import suite_at_hand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Feature, Scenario

_STALE: Final = "C704"


@dataclass(frozen=True, slots=True)
class Recorded:
    """What recording did.

    Attributes:
        reviewed: the scenarios of which something was recorded anew, by ID.
        already: how many of those that were meant were reviewed already.
        files: the names of the files that were written, from the root, by name.
    """

    reviewed: tuple[str, ...]
    already: int
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pruned:
    """What taking out reviews did.

    Attributes:
        scenarios: those whose reviews were taken out, by ID.
        files: the names of the files that were written, from the root, by name.
    """

    scenarios: tuple[str, ...]
    files: tuple[str, ...]


def reviews_file(code: str) -> str:
    """Name the file of the reviews of a handbook, from the root of the project."""
    return f"{REGISTER_FOLDER}/{REVIEWS}/{code}.toml"


def load_reviews(root: Path) -> Reviews:
    """Read the reviews of a project; where it keeps none, the register is not looked at.

    Raises:
        InputError: a file of them, or of the register, cannot be read.
    """
    records: dict[str, dict[str, str]] = {}
    paths = review_files(root)
    for path in paths:
        name = reviews_file(path.stem)
        for scenario, reviewed in _read(read_text(path, name), name).items():
            records.setdefault(scenario, {}).update(reviewed)
    return Reviews(records, _published(root) if paths else {}, bool(paths))


_read = lru_cache(maxsize=128)(read_reviews)


def _published(root: Path) -> dict[str, frozenset[str]]:
    register = sound_register(root)
    return {book.code: frozenset(one.version for one in book.published) for book in register.handbooks}


def suspects(corpus: Corpus, planned: Iterable[Planned], reviews: Reviews) -> Mapping[str, tuple[str, ...]]:
    """Tell which scenarios somebody has to look at again.

    Args:
        corpus: the handbooks.
        planned: the scenarios. One that is said of a handbook made from a master is as the one that is written is.
        reviews: what they were reviewed against.

    Returns:
        By scenario, those of its requirements that it was never reviewed against, or that changed since.
    """
    if not reviews.kept:
        return {}
    now = latest(corpus, reviews)
    found: dict[str, tuple[str, ...]] = {}
    for one in planned:
        if one.translated is None:
            doubts = doubtful(one.id, one.requirements, reviews, now)
        elif one.why_not(None):
            continue
        else:
            written = one.translated.original
            said = one.translated.translation.text
            doubts = [said(each) for each in doubtful(written.id, requirement_tags(written.outline), reviews, now)]
        if doubts:
            found[one.id] = tuple(doubts)
    return found


def doubts_at_hand(start: Path, names: Sequence[str] = (), handbooks: Sequence[str] = ()) -> tuple[Doubt, ...]:
    """List what is in doubt of scenarios: which of their requirements changed since, or were never reviewed.

    Args:
        start: the folder from which the handbooks are looked for, upwards; where there are none, those of the package
            are meant.
        names: scenarios, or what the IDs of several begin with; without any, and without handbooks, all are meant.
        handbooks: handbooks whose scenarios are meant, by folder, code or title.

    Raises:
        InputError: there are no scenarios, or none of a name, or a file cannot be read.
    """
    root = suite_at_hand(start).root
    corpus = load(root)
    scenarios = _scenarios(root)
    reviews = load_reviews(root)
    kept = Reviews(reviews.records, _published(root), kept=True)
    now = latest(corpus, kept)
    books = {handbook.code: handbook for handbook in corpus.handbooks}
    groups: dict[tuple[str, str], list[tuple[str, str, int]]] = {}
    for scenario in _meant(scenarios, names, _codes(corpus, handbooks)):
        for identifier in doubtful(scenario.id, requirement_tags(scenario.outline), kept, now):
            place = scenario.place
            groups.setdefault((identifier, kept.of(scenario.id, identifier)), []).append(
                (scenario.id, place.source, place.line or 1)
            )
    return tuple(
        Doubt(
            identifier,
            now[identifier],
            said_before(books[handbook_code(identifier)], identifier, digest, kept) if digest else None,
            bool(digest),
            tuple(sorted(found, key=lambda one: (*one[1:], one[0]))),
        )
        for (identifier, digest), found in sorted(groups.items(), key=lambda one: (in_order(one[0][0]), one[0][1]))
    )


def record_reviews(start: Path, names: Sequence[str] = (), handbooks: Sequence[str] = ()) -> Recorded:
    """Record that scenarios still hold, as the last published versions have their requirements.

    Of a scenario that is recorded, what it is not tagged with is left out; every other record stays as it is.

    Args:
        start: the folder from which the handbooks are looked for, upwards.
        names: scenarios, or what the IDs of several begin with; without any, and without handbooks, all are meant.
        handbooks: handbooks whose scenarios are meant, by folder, code or title.

    Raises:
        InputError: there are no scenarios, or none of a name, or a file cannot be read or written. Then nothing is
            written.
    """
    root = _own_root(start)
    corpus = load(root)
    scenarios = _scenarios(root)
    reviews = load_reviews(root)
    now = latest(corpus, replace(reviews, published=_published(root)))
    tags = {scenario.id: requirement_tags(scenario.outline) for scenario in scenarios}
    records = dict(reviews.records)
    reviewed: list[str] = []
    asked = _meant(scenarios, names, _codes(corpus, handbooks))
    meant = [scenario for scenario in asked if any(one in now for one in tags[scenario.id])]
    for scenario in meant:
        new = {one: now[one].digest for one in tags[scenario.id] if one in now}
        if new != records.get(scenario.id, {}):
            reviewed.append(scenario.id)
            records[scenario.id] = new
    return Recorded(tuple(sorted(reviewed)), len(meant) - len(reviewed), _write(root, records))


def prune_reviews(start: Path, names: Sequence[str]) -> Pruned:
    """Take out the reviews of scenarios that there are no more.

    Args:
        start: the folder from which the handbooks are looked for, upwards.
        names: the scenarios, or what the IDs of several begin with; of these, those that are there keep their reviews.

    Raises:
        InputError: there are no scenarios at all, or no review of one that is gone by a name, or a file cannot be
            read or written. Then nothing is written.
    """
    root = _own_root(start)
    there = {scenario.id for scenario in _scenarios(root)}
    records = load_reviews(root).records
    gone = [scenario for scenario in sorted(records) if scenario not in there]
    for name in names:
        if not any(_begins(scenario, name) for scenario in gone):
            near = get_close_matches(name, gone, 1)
            raise InputError(
                f"no scenario '{name}' was reviewed and is gone",
                cure=f"Did you mean {near[0]}?" if near else "Name one that `policy-diff check` tells of.",
                place=Place(name),
            )
    pruned = tuple(scenario for scenario in gone if any(_begins(scenario, name) for name in names))
    return Pruned(pruned, _write(root, {one: records[one] for one in records if one not in pruned}))


def _own_root(start: Path) -> Path:
    """Find the project whose reviews are written.

    Raises:
        InputError: there are no handbooks but those of the package, whose reviews are not the user's to write.
    """
    folders = suite_at_hand(start)
    if folders.packaged:
        raise InputError(
            "there are no handbooks here or in any folder above, and those of policy-diff bring reviews of their own",
            cure=f"Copy the folders `{HANDBOOKS}` and `{FEATURES}` here to record reviews; "
            "`policy-diff review --list` shows what is to be reviewed.",
            place=Place(str(start)),
        )
    return project_root(folders.root)


def _write(root: Path, records: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """Write the files of reviews that are to be written, and name them."""
    files = _changed(root, records)
    write_files({root / name: text for name, text in files.items()})
    return tuple(sorted(files))


def _scenarios(root: Path) -> tuple[Scenario, ...]:
    """Read the scenarios that reviews are kept for.

    Raises:
        InputError: a file cannot be read, or there are none, so that every review would seem to be of what is gone.
    """
    found = tuple(_written(load_features(root, root / FEATURES)))
    if not found:
        raise InputError(
            "there are no scenarios to review",
            cure=f"Put the features into the folder `{FEATURES}` beside `{HANDBOOKS}`, or go to one that has both.",
            place=Place(FEATURES),
        )
    return found


def _changed(root: Path, records: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Give the files of reviews that are to be written, with their texts."""
    parts = by_handbook(records)
    there = {path.stem: read_text(path) for path in review_files(root)}
    texts = {code: write_reviews(code, parts.get(code, {})) for code in sorted({*parts, *there})}
    return {reviews_file(code): text for code, text in texts.items() if text != there.get(code)}


def review_faults(root: Path, features: Iterable[Feature]) -> Iterator[InputError]:
    """Yield a fault for every file of reviews that is malformed, and for every review of what there is not.

    Args:
        root: the root of the project.
        features: all its features.
    """
    tags = {scenario.id: requirement_tags(scenario.outline) for scenario in _written(features)}
    for path in review_files(root):
        name = reviews_file(path.stem)
        text = read_text(path, name)
        try:
            records = read_reviews(text, name)
        except InputError as fault:
            yield fault
            continue
        for scenario, reviewed in records.items():
            other = [identifier for identifier in reviewed if identifier not in tags.get(scenario, ())]
            if scenario not in tags:
                problem = f"there is no scenario {scenario}"
                cure = f"Take its review out with `policy-diff review --prune {scenario}`"
                cure += "; where it has another name now, review it under that name as well."
            elif other:
                problem = f"the scenario {scenario} is not tagged with {other[0]}"
                cure = f"Review it again with `policy-diff review {scenario}`, or delete the line."
            else:
                continue
            yield InputError(problem, cure=cure, place=line_of(text, name, scenario), code=_STALE)


def _written(features: Iterable[Feature]) -> Iterator[Scenario]:
    for feature in features:
        yield from feature.scenarios


def _codes(corpus: Corpus, handbooks: Sequence[str]) -> frozenset[str] | None:
    """Give the codes of named handbooks, of its master for one that is made from it; `None` where all are meant."""
    if not handbooks:
        return None
    return frozenset(book.master or book.code for book in named_handbooks(corpus, handbooks))


def _meant(scenarios: Sequence[Scenario], names: Sequence[str], codes: frozenset[str] | None) -> list[Scenario]:
    """Find the scenarios that are named: by ID, or by what the IDs of several begin with, up to a `/`.

    Raises:
        InputError: there is none of a name; the cure names the nearest.
    """
    for name in names:
        if not any(_begins(scenario.id, name) for scenario in scenarios):
            raise _unknown(name, [scenario.id for scenario in scenarios])
    return [
        scenario
        for scenario in scenarios
        if (not names or any(_begins(scenario.id, name) for name in names))
        and (codes is None or any(handbook_code(one) in codes for one in requirement_tags(scenario.outline)))
    ]


def _begins(identifier: str, name: str) -> bool:
    return identifier == name or identifier.startswith(f"{name.rstrip('/')}/")


def _unknown(name: str, known: Sequence[str]) -> InputError:
    written, at, _ = name.partition("@")
    near = get_close_matches(name, known, 1)
    if at and any(_begins(one, written) for one in known):
        cure = f"A scenario is reviewed as it is written: name {written}."
    else:
        cure = f"Did you mean {near[0]}?" if near else "Use an ID as `policy-diff review --list` shows it."
    return InputError(f"there is no scenario '{name}'", cure=cure, place=Place(name))
