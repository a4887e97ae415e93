"""Put sections that come in or move behind those that they stand behind, or say of each why it cannot be.

What stands there keeps its headings: no section comes under another one because of what comes in or moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.working_text import paths, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from policy_diff.core.part import Path
    from policy_diff.core.working_text import Place

UNKNOWN: Final = "it does not say where the section belongs"
CAPTURES: Final = "sections that stand there would come under another heading"


@dataclass(frozen=True, slots=True, eq=False)
class Coming:
    """A section that comes in or moves.

    Attributes:
        number: of its excerpt.
        place: the section.
        path: the titles that lead to it where it belongs.
        behind: those that lead to the section before it; `None` where they are not known.
        moves: whether it stands in the text already.
    """

    number: int
    place: Place
    path: Path
    behind: Path | None
    moves: bool


def arrange(places: Sequence[Place], coming: Sequence[Coming]) -> tuple[list[Place], dict[int, str]]:
    """Put sections where they belong.

    Args:
        places: the sections of a text in order.
        coming: those that come in or move.

    Returns:
        The sections in their new order; and by the number of its excerpt why each cannot be put where it belongs.
    """
    above = _above(places)
    refused: dict[int, str] = {}
    while True:
        order, wrong = _try(places, coming, above)
        if not wrong:
            return order, refused
        refused |= wrong
        coming = [one for one in coming if one.number not in wrong]


def _try(
    places: Sequence[Place], coming: Sequence[Coming], above: Mapping[Place, tuple[Place, ...]]
) -> tuple[list[Place], dict[int, str]]:
    """Put sections where they belong as far as that goes at once; say which to leave out before the next try."""
    moving = {one.place for one in coming if one.moves}
    by_path: dict[Path, list[Place]] = {}
    for path, place in paths(places):
        if place not in moving:
            by_path.setdefault(_key(path), []).append(place)
    for one in coming:
        by_path.setdefault(_key(one.path), []).append(one.place)
    wrong: dict[int, str] = {}
    behind: dict[Place, list[Coming]] = {}
    for one in coming:
        found = by_path.get(_key(one.behind), []) if one.behind is not None else []
        if len(found) == 1:
            behind.setdefault(found[0], []).append(one)
        else:
            wrong[one.number] = UNKNOWN
    wrong |= {one.number: UNKNOWN for both in behind.values() if len(both) > 1 for one in both}
    order: list[Place] = []
    for place in places:
        step: Place | None = place if place not in moving else None
        while step:
            order.append(step)
            step = behind[step][0].place if len(behind.get(step, ())) == 1 else None
    there = set(order)
    wrong = wrong or {one.number: UNKNOWN for one in coming if one.place not in there}
    return order, _with_followers(wrong or _displaced(order, coming, above), coming, behind)


def _displaced(
    order: Sequence[Place], coming: Sequence[Coming], above: Mapping[Place, tuple[Place, ...]]
) -> dict[int, str]:
    """Find what came or moved so that a section stands under another heading than before, or itself does."""
    own = {one.place: one for one in coming}
    now = _above(order)
    titles = {place: _key(path) for path, place in paths(order)}
    wrong = {one.number: CAPTURES for one in coming if titles[one.place] != _key(one.path)}
    for place in order:
        if place not in own and now[place] != above[place]:
            changed = {*now[place]} ^ {*above[place]}
            wrong |= {
                own[one].number: CAPTURES for one in (*now[place], *above[place]) if one in changed and one in own
            }
    return wrong


def _with_followers(
    wrong: dict[int, str], coming: Iterable[Coming], behind: Mapping[Place, Sequence[Coming]]
) -> dict[int, str]:
    """Add what was to stand behind sections that do not come in."""
    waiting = [one for one in coming if one.number in wrong and not one.moves]
    found = dict(wrong)
    while waiting:
        for one in behind.get(waiting.pop().place, ()):
            if one.number not in found:
                found[one.number] = UNKNOWN
                if not one.moves:
                    waiting.append(one)
    return found


def _above(places: Iterable[Place]) -> dict[Place, tuple[Place, ...]]:
    """Give for each section those that it stands under."""
    found: dict[Place, tuple[Place, ...]] = {}
    above: list[Place] = []
    for place in places:
        while above and place.level and above[-1].level >= place.level:
            above.pop()
        found[place] = tuple(above)
        if place.level:
            above.append(place)
    return found


def _key(path: Path) -> Path:
    return tuple(map(words, path))
