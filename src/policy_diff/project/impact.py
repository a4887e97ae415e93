"""What a change touches: which requirements changed between two versions, and which scenarios to run again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.as_of import bearing
from policy_diff.core.conduct.planning import plan
from policy_diff.core.errors import InputError
from policy_diff.core.impact import HandbookChange, Impact, TouchedScenario, requirement_changes
from policy_diff.core.requirement_id import handbook_code, in_order
from policy_diff.core.variant_scenarios import translations
from policy_diff.project.comparisons import comparison
from policy_diff.project.corpus import load
from policy_diff.project.features import FEATURES, load_features
from policy_diff.project.listings import named_handbooks
from policy_diff.project.selection import subjects_of
from policy_diff.project.suite_folders import suite_at_hand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.feature import Feature, Scenario

LATEST: Final = "latest"
_SPAN: Final = re.compile(r"(?:(?P<handbook>.+):)?(?P<old>[^:]+?)\.\.(?P<new>[^:]+)")
"""The handbook, whose title may hold colons, ends at the last one before the versions."""


@dataclass(frozen=True, slots=True)
class Span:
    """Two versions as the user names them.

    Attributes:
        handbook: the name of a handbook; empty where every handbook that has both is meant.
        old: the ID of the earlier version, or `latest`.
        new: that of the later one.
    """

    handbook: str
    old: str
    new: str


def read_span(text: str) -> Span:
    """Read `[HANDBOOK:]OLD..NEW`.

    Raises:
        InputError: it has not that form.
    """
    found = _SPAN.fullmatch(text)
    if found is None:
        raise InputError(
            f"'{text}' does not name two versions",
            cure="Write them as OLD..NEW, such as before-2024-01-19..2024-01-19.",
        )
    return Span(found["handbook"] or "", found["old"], found["new"])


def read_impact(name: str, versions: str, start: Path) -> Impact:
    """Tell what a change touches, of the handbooks and scenarios at hand.

    Args:
        name: the folder, code or title of a handbook.
        versions: `OLD..NEW`.
        start: the folder from which the handbooks are looked for, upwards; where there are none, those of the package
            are meant.

    Raises:
        InputError: something is not there, is malformed, or cannot be read.
    """
    root = suite_at_hand(start).root
    corpus = load(root)
    (handbook,) = named_handbooks(corpus, [name])
    span = read_span(versions)
    if span.handbook:
        raise InputError(f"'{versions}' names a handbook", cure="Name it once, and write the versions as OLD..NEW.")
    return impact(handbook, span.old, span.new, corpus, load_features(root, root / FEATURES))


def impact(handbook: Handbook, old: str, new: str, corpus: Corpus, features: Iterable[Feature]) -> Impact:
    """Tell what a change from one version of a handbook to another touches.

    Args:
        handbook: the handbook; what is made from it is touched as well.
        old: the ID of the earlier version, or `latest`.
        new: the ID of the later version, or `latest`.
        corpus: every handbook.
        features: those whose scenarios may be touched.

    Raises:
        InputError: there is no such version, or the two do not stand in that order.
    """
    changes = _changes(handbook, old, new, corpus)
    found = (_touched(planned, changes, corpus) for planned in plan(features, translations(corpus)))
    scenarios = sorted(filter(None, found), key=lambda one: (one.file, one.line, one.id))
    return Impact(changes[0], changes[1:], tuple(scenarios))


def touched_by(text: str, corpus: Corpus, handbooks: Sequence[Handbook] = ()) -> Callable[[Scenario], bool]:
    """Give what tells of a scenario whether a change touches it.

    Args:
        text: `[HANDBOOK:]OLD..NEW`; without a handbook, each that has both versions is meant.
        corpus: every handbook.
        handbooks: where some are given, the only ones that are meant where the text names none.

    Raises:
        InputError: the text is malformed, or there is no such handbook or version.
    """
    span = read_span(text)
    if span.handbook:
        (book,) = named_handbooks(corpus, [span.handbook])
        books: tuple[Handbook, ...] = (book,)
    else:
        books = tuple(book for book in handbooks or corpus.handbooks if _has(book, span.old) and _has(book, span.new))
        if not books:
            raise InputError(
                f"no handbook{' of those named' if handbooks else ''} has both versions {span.old} and {span.new}",
                cure="Name versions as `policy-diff list` shows them.",
            )
    changes = tuple(change for book in books for change in _changes(book, span.old, span.new, corpus))

    def touched(scenario: Scenario) -> bool:
        return any(_bears(scenario, changes, corpus))

    return touched


def _has(handbook: Handbook, version: str) -> bool:
    return bool(handbook.versions) and (version == LATEST or any(one.id == version for one in handbook.versions))


def _changes(handbook: Handbook, old: str, new: str, corpus: Corpus) -> tuple[HandbookChange, ...]:
    """Tell what a change does to a handbook and to what is made from it.

    Raises:
        InputError: there is no such version, or the two do not stand in that order.
    """
    if not handbook.versions:
        raise handbook.no_text()
    ids = [_version(handbook, name).id for name in (old, new)]
    order = [version.id for version in handbook.versions]
    if order.index(ids[0]) >= order.index(ids[1]):
        raise InputError(
            f"of the {handbook.title}, version {ids[0]} does not come before version {ids[1]}",
            cure=f"Write the earlier one first; its versions are {', '.join(order)}.",
        )
    return tuple(
        HandbookChange(book, pair.old, pair.new, requirement_changes(pair.old, pair.new, pair.change_set))
        for book in (handbook, *corpus.variants_of(handbook))
        for pair in [comparison(book, book.version(ids[0]), book.version(ids[1]))]
    )


def _version(handbook: Handbook, name: str) -> Version:
    return handbook.current if name == LATEST else handbook.version(name)


def _touched(planned: Planned, changes: Iterable[HandbookChange], corpus: Corpus) -> TouchedScenario | None:
    if planned.why_not(None):
        return None
    found = dict.fromkeys(_bears(planned.scenario, changes, corpus))
    if not found:
        return None
    verifies = tuple(identifier for identifier in found if identifier in planned.requirements)
    hangs_on = tuple(identifier for identifier in found if identifier not in planned.requirements)
    place = planned.scenario.place
    return TouchedScenario(planned.id, planned.scenario.name, place.source, place.line or 1, verifies, hangs_on)


def _bears(scenario: Scenario, changes: Iterable[HandbookChange], corpus: Corpus) -> Iterator[str]:
    """Yield the changed requirements that a scenario verifies, and then the others that bear on what it shows."""
    about = subjects_of(scenario, corpus)
    codes = {handbook_code(identifier) for identifier in about.requirements}
    for change in changes:
        if change.handbook.code not in codes:
            continue
        by_id = {one.id: one for one in change.requirements if one.touches}
        yield from (identifier for identifier in about.requirements if identifier in by_id)
        near = bearing(change.old, about).keys() | bearing(change.new, about).keys()
        for identifier in sorted(near - {*about.requirements}, key=in_order):
            if identifier in by_id and by_id[identifier].binds_otherwise:
                yield identifier
