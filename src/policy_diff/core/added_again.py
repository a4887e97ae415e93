"""What one side of a merge took out and added again word for word, while the other side worked on the same words.

Where words stand several times nobody can tell which of them was added again: what the other side did with them would
be lost, or be done to none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from policy_diff.core.document import Block
    from policy_diff.core.segments import Segment

WHY: Final = "one side took it out and added it again, the other changed or moved words that are the same"

_GENERAL: Final = frozenset({Kind.DIRECTIVE, Kind.OPTION, Kind.RULE, Kind.TABLE_RULE})
"""What stands in many places and says nothing of its own."""


def added_again(
    base: Mapping[int, Sequence[Segment]],
    gone: Collection[int],
    touched: Iterable[int],
    added: Mapping[int, Sequence[Segment]],
) -> dict[int, tuple[int, ...]]:
    """Find what a side added again that the other side worked on.

    Args:
        base: what both began with.
        gone: what of it this side took out, by key.
        touched: what of it the other side took out, changed or moved, by key.
        added: what this side added, by the place it stands behind.

    Returns:
        For each such place what the other side worked on.
    """
    again = {name for parts in added.values() for name in _names(parts)}
    again &= {name for one in gone for name in _names(base[one])}
    if not again:
        return {}
    works: dict[object, list[int]] = {}
    for one in touched:
        for name in _names(base[one]):
            if name in again:
                works.setdefault(name, []).append(one)
    found = {behind: {one for name in _names(parts) for one in works.get(name, ())} for behind, parts in added.items()}
    return {behind: tuple(sorted(ones)) for behind, ones in found.items() if ones}


def _names(parts: Iterable[Segment]) -> Iterator[tuple[str, str, str | None]]:
    return ((block.kind, block.text, block.owner) for part in parts for block in part.blocks if _tells(block))


def _tells(block: Block) -> bool:
    return block.kind not in _GENERAL and any(map(str.isalnum, block.text))
