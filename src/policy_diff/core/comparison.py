"""`compare(old, new)`: align sections, then blocks, then sentences, and only then words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from policy_diff.core.changes import amended, entry_kind, gap_change, lone
from policy_diff.core.changeset import BlockChange, ChangeSet, Entry
from policy_diff.core.cuts import cut
from policy_diff.core.markdown import link_labels, parse
from policy_diff.core.moves import find_moves
from policy_diff.core.pieces import between, body_pieces
from policy_diff.core.sections import Placed, in_place, pair_sections, place
from policy_diff.core.splits import split_blocks
from policy_diff.core.units import Match, Unit, match_units, units_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.document import Block


def compare(old: str, new: str, *, old_ref: str | None = None, new_ref: str | None = None) -> ChangeSet:
    """Compare two texts of MyST Markdown.

    Sections pair by label, heading and content; their blocks by requirement ID and content; words are only
    compared inside blocks that belong together. The result is the same on every machine.

    Args:
        old: the earlier text.
        new: the later text.
        old_ref: a name for the earlier text, to carry along.
        new_ref: a name for the later text, to carry along.

    Returns:
        The change set, which spells both texts character for character.
    """
    olds = parse(old)
    news = olds if old == new else parse(new)
    references = link_labels(old) | link_labels(new)
    return _Comparison(place(olds), place(news), references).run(old_ref, new_ref)


class _Comparison:
    """One comparison: sections paired, moves found, then everything written down in order."""

    def __init__(self, old: list[Placed], new: list[Placed], references: frozenset[str]) -> None:
        self.old = old
        self.new = new
        self.references = references
        pairs = pair_sections(old, new)
        self.partner = dict(pairs)
        self.arrivals = {j for _, j in pairs}
        self.stays = in_place(pairs, old)
        self.matches = {
            pair: match_units(units_of(old[pair[0]].section.blocks), units_of(new[pair[1]].section.blocks))
            for pair in pairs
        }
        self.gone: dict[int, list[Match]] = {}
        self.came: dict[int, list[Match]] = {}
        for pair, gone, came in self._stretches():
            self._cut(pair, gone, came)

    def run(self, old_ref: str | None, new_ref: str | None) -> ChangeSet:
        """Write the change set down."""
        self.section_moves = self._number_sections()
        self.moves_to = {j: number for (_, j), number in self.section_moves.items()}
        gone, came = self._unpaired()
        self.ends = find_moves(gone, came, self._paired_moves(), self.references)
        return ChangeSet(tuple(self._entries()), old_ref, new_ref)

    def _number_sections(self) -> dict[tuple[int, int], int]:
        moved = sorted((pair for pair in self.matches if pair not in self.stays), key=lambda pair: pair[1])
        return {pair: number for number, pair in enumerate(moved, start=1)}

    def _unpaired(self) -> tuple[list[Block], list[Block]]:
        """Collect the blocks that stand on one side only, in order."""
        at_old = {i: matches for (i, _), matches in self.matches.items()} | self.gone
        at_new = {j: matches for (_, j), matches in self.matches.items()} | self.came
        gone = (
            [olds for olds, news in at_old[i] if not news] if i in at_old else [units_of(placed.section.blocks)]
            for i, placed in enumerate(self.old)
        )
        came = (
            [news for olds, news in at_new[j] if not olds] if j in at_new else [units_of(placed.section.blocks)]
            for j, placed in enumerate(self.new)
        )
        return _blocks_of(gone), _blocks_of(came)

    def _paired_moves(self) -> list[tuple[Block, Block]]:
        """Collect the pairs of blocks that moved with their section, in the order of the new text."""
        return [
            (olds[0].block, news[0].block)
            for pair in self.section_moves
            for olds, news in self.matches[pair]
            if len(olds) == len(news) == 1 and olds[0].block and news[0].block
        ]

    def _stretches(self) -> Iterator[tuple[tuple[int, int], range, range]]:
        """Yield each pair of sections that stays, and what stands on either side before the next one."""
        stays = sorted(self.stays)
        for (i, j), (i_next, j_next) in zip(stays, [*stays[1:], (len(self.old), len(self.new))], strict=True):
            yield (i, j), range(i + 1, i_next), range(j + 1, j_next)

    def _cut(self, pair: tuple[int, int], gone: range, came: range) -> None:
        """Find what the sections of one side only, after `pair`, hold of its text: they were cut off, or joined."""
        free_new = [j for j in came if j not in self.arrivals]
        if found := cut(self.matches[pair], [self.new[j].section for j in free_new]):
            self.matches[pair] = found.pop(-1)
            self.came |= {free_new[at]: matches for at, matches in found.items()}
            return
        free_old = [i for i in gone if i not in self.partner]
        if found := cut(_turned(self.matches[pair]), [self.old[i].section for i in free_old]):
            self.matches[pair] = _turned(found.pop(-1))
            self.gone |= {free_old[at]: _turned(matches) for at, matches in found.items()}

    def _entries(self) -> Iterator[Entry]:
        for (i, j), gone, came in self._stretches():
            yield self._kept(i, j)
            went, arrived = map(self._gone, gone), map(self._came, came)
            # what was cut off the section is old text, and stands before what is gone
            yield from (*arrived, *went) if self.came.keys() & set(came) else (*went, *arrived)

    def _kept(self, i: int, j: int) -> Entry:
        old, new = self.old[i], self.new[j]
        blocks = tuple(self._blocks(self.matches[i, j]))
        kind = entry_kind(old.path, new.path, blocks)
        return Entry(kind, old.path, new.path, new.section.level, blocks, new.section.ids)

    def _gone(self, i: int) -> Entry:
        old = self.old[i]
        move = self.section_moves.get((i, self.partner.get(i, -1)))
        blocks = tuple(self._blocks(self.gone[i]) if i in self.gone else self._alone(units_of(old.section.blocks), "-"))
        kind = entry_kind(old.path, None, blocks, move)
        return Entry(kind, old.path, None, old.section.level, blocks, old.section.ids, move)

    def _came(self, j: int) -> Entry:
        new = self.new[j]
        move = self.moves_to.get(j)
        blocks = tuple(self._blocks(self.came[j]) if j in self.came else self._alone(units_of(new.section.blocks), "+"))
        kind = entry_kind(None, new.path, blocks, move)
        return Entry(kind, None, new.path, new.section.level, blocks, new.section.ids, move)

    def _blocks(self, matches: Sequence[Match]) -> Iterator[BlockChange]:
        for olds, news in matches:
            if len(olds) == len(news) == 1:
                yield from self._pair(olds[0], news[0])
            elif olds and news:
                yield from split_blocks(olds, news, self.references)
            else:
                yield from self._alone(olds, "-")
                yield from self._alone(news, "+")

    def _pair(self, old: Unit, new: Unit) -> Iterator[BlockChange]:
        if old.block and new.block:
            yield amended(old.block, new.block, body_pieces(old.block, new.block, self.references))
        if space := between(old.gap.text if old.gap else "", new.gap.text if new.gap else ""):
            yield gap_change(space)

    def _alone(self, units: Sequence[Unit], op: Literal["-", "+"]) -> Iterator[BlockChange]:
        for unit in units:
            for block in (unit.block, unit.gap):
                if block:
                    yield self._lone(block, op)

    def _lone(self, block: Block, op: Literal["-", "+"]) -> BlockChange:
        return lone(block, op, self.ends.of(block, op))


def _turned(matches: Iterable[Match]) -> list[Match]:
    """Take old for new and new for old."""
    return [(news, olds) for olds, news in matches]


def _blocks_of(sections: Iterable[Iterable[Sequence[Unit]]]) -> list[Block]:
    return [unit.block for section in sections for units in section for unit in units if unit.block]
