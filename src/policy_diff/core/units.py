"""Pair up the blocks of two sections: by requirement ID first, then by content."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from policy_diff.core.alignment import ALIKE, Profile, anchors, pair_up
from policy_diff.core.document import Block, Kind
from policy_diff.core.ordering import heaviest
from policy_diff.core.pieces import profile_of

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Unit:
    """A block with the gap after it, which goes where it goes.

    Attributes:
        block: the block, or `None` for a gap that no block stands before.
        gap: the gap after it, if any.
    """

    block: Block | None
    gap: Block | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two units the same: their wording and requirement, whatever their number or indentation."""
        if self.block is None:
            return ("gap",)
        block = self.block
        return (_FAMILY.get(block.kind, block.kind), block.body or block.text, _name(block), block.owner)


Match = tuple[tuple[Unit, ...], tuple[Unit, ...]]
"""Units that belong together: one of each side; one of one and two of the other, where a block was split or
merged; or none of one side."""

_ALIKE_ALONE = 0.2
"""Least likeness of two blocks that stand alone between the same neighbours."""

_EMPTY = Profile.of(())
_KEYED = {Kind.DIRECTIVE, Kind.TABLE_RULE}

_FAMILY = {Kind.LIST_ITEM: "text", Kind.PARAGRAPH: "text", Kind.TERM: "text"}


def units_of(blocks: Sequence[Block]) -> list[Unit]:
    """Join each block with the gap after it."""
    found: list[Unit] = []
    for block in blocks:
        if block.kind is not Kind.GAP:
            found.append(Unit(block))
        elif found and found[-1].gap is None:
            found[-1] = Unit(found[-1].block, block)
        else:
            found.append(Unit(None, block))
    return found


def match_units(olds: Sequence[Unit], news: Sequence[Unit]) -> list[Match]:
    """Pair the units of two versions of a section; their headings belong together whatever they say.

    Returns:
        Matches in order: each side's units stand in them in their own order, each once.
    """
    i, j = _heading(olds), _heading(news)
    if i is None or j is None:
        return _match(olds, news)
    return [*_match(olds[:i], news[:j]), ((olds[i],), (news[j],)), *_match(olds[i + 1 :], news[j + 1 :])]


def _heading(units: Sequence[Unit]) -> int | None:
    return next((at for at, unit in enumerate(units) if unit.block and unit.block.kind is Kind.HEADING), None)


def _match(olds: Sequence[Unit], news: Sequence[Unit]) -> list[Match]:
    first, second = _groups(olds), _groups(news)
    shared = _shared(first, second)
    matches: list[Match] = []
    i = j = 0
    for a, b in [*shared, (len(first), len(second))]:
        matches += _loose([u for group in first[i:a] for u in group], [u for group in second[j:b] for u in group])
        if a < len(first):
            matches += _loose(first[a], second[b], same=True)
        i, j = a + 1, b + 1
    return matches


def _owner(unit: Unit) -> str | None:
    return unit.block.owner if unit.block else None


def _groups(units: Sequence[Unit]) -> list[list[Unit]]:
    """Keep the units of one requirement together; every other unit is a group of its own."""
    groups: list[list[Unit]] = []
    for unit in units:
        owner = _owner(unit)
        if owner and groups and _owner(groups[-1][0]) == owner:
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return groups


def _shared(first: list[list[Unit]], second: list[list[Unit]]) -> list[tuple[int, int]]:
    """Pair the groups of one requirement that stand in the same order on both sides."""
    places = [_places(groups) for groups in (first, second)]
    pairs = [
        (at[0], places[1][owner][0])
        for owner, at in places[0].items()
        if len(at) == 1 and len(places[1].get(owner, ())) == 1
    ]
    return heaviest(pairs, lambda a, _: sum(len(u.block.text) if u.block else 0 for u in first[a]))


def _places(groups: list[list[Unit]]) -> dict[str, list[int]]:
    """Say where each requirement stands: more than once where another stands inside it."""
    places: dict[str, list[int]] = {}
    for at, group in enumerate(groups):
        if owner := _owner(group[0]):
            places.setdefault(owner, []).append(at)
    return places


def _loose(olds: Sequence[Unit], news: Sequence[Unit], *, same: bool = False) -> list[Match]:
    """Pair units by content; `same` says that both sides are the same requirement."""
    matches: list[Match] = []
    i = j = 0
    weights = [float(len(unit.block.text)) if unit.block else 0.0 for unit in olds]
    same_keys = anchors([unit.key for unit in olds], [unit.key for unit in news], weights)
    for a, b, size in [*same_keys, (len(olds), len(news), 0)]:
        matches += _between(olds[i:a], news[j:b], olds[i - 1] if i else None, same=same)
        matches += [((olds[a + k],), (news[b + k],)) for k in range(size)]
        i, j = a + size, b + size
    return matches


def _between(olds: Sequence[Unit], news: Sequence[Unit], before: Unit | None, *, same: bool) -> list[Match]:
    """Pair what stands between identical units by how alike it is; `before` is the one that it follows."""
    if not olds or not news:
        return _apart(olds, news)
    if same and len(olds) == len(news) == 1 and _fits(olds[0], news[0]):
        return [((olds[0],), (news[0],))]
    first, second = _profiles(olds), _profiles(news)
    alone = len(olds) == len(news) == 1
    pairs = pair_up(
        first,
        second,
        alike=_ALIKE_ALONE if alone else ALIKE,
        fits=lambda i, j: _fits(olds[i], news[j]),
        joins=lambda i, j: _is_text(olds[i]) and _is_text(news[j]),
    )
    matches: list[Match] = []
    i = j = 0
    for (a, a_end), (b, b_end) in [*pairs, ((len(olds), 0), (len(news), 0))]:
        matches += _rest(olds[i:a], news[j:b], olds[i - 1] if i else before)
        if a < len(olds):
            matches.append((tuple(olds[a:a_end]), tuple(news[b:b_end])))
        i, j = a_end, b_end
    return matches


def _rest(olds: Sequence[Unit], news: Sequence[Unit], before: Unit | None) -> list[Match]:
    """Keep what has no partner: first what went, then what came; a field or a row pairs with its namesake.

    Rows that came stand with the rows that went or stayed: nothing comes between the rows of one table.
    """
    named = [_key_cell(unit.block) for unit in olds], [_key_cell(unit.block) for unit in news]
    if len(olds) == len(news) and named[0] == named[1] and all(map(_fits, olds, news)) and all(named[0]):
        return [((old,), (new,)) for old, new in zip(olds, news, strict=True)]
    gone, came = (len(list(takewhile(_is_row, units))) for units in (olds, news))
    if not gone and not _is_row(before):
        came = 0
    return [*_apart(olds[:gone], news[:came]), *_apart(olds[gone:], news[came:])]


def _apart(olds: Sequence[Unit], news: Sequence[Unit]) -> list[Match]:
    return [((unit,), ()) for unit in olds] + [((), (unit,)) for unit in news]


def _is_row(unit: Unit | None) -> bool:
    return unit is not None and unit.block is not None and unit.block.kind in {Kind.TABLE_ROW, Kind.TABLE_RULE}


def _profiles(units: Sequence[Unit]) -> list[Profile]:
    return [profile_of(unit.block) if unit.block else _EMPTY for unit in units]


def _name(block: Block) -> str:
    """Name what must be the same for two blocks of a kind to be versions of each other."""
    return block.text[: block.lead].strip() if block.kind is Kind.OPTION else ""


def _key_cell(block: Block | None) -> str:
    """Give what names a block among its like: the name of a field, the first cell of a row."""
    if block is None:
        return ""
    if block.kind is Kind.TABLE_ROW:
        return block.body.partition("|")[0].strip()
    return _name(block) if block.kind is Kind.OPTION else block.kind if block.kind in _KEYED else ""


def _fits(old: Unit, new: Unit) -> bool:
    """Tell whether one block may be another version of the other: never across two requirements."""
    if old.block is None or new.block is None:
        return old.block is new.block
    if old.block.owner and new.block.owner and old.block.owner != new.block.owner:
        return False
    kinds = [_FAMILY.get(block.kind, block.kind) for block in (old.block, new.block)]
    return kinds[0] == kinds[1] and _name(old.block) == _name(new.block)


def _is_text(unit: Unit) -> bool:
    """Tell whether a block may be split, or merged with another."""
    return unit.block is not None and unit.block.kind in _FAMILY
