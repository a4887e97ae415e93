"""Links from one change to the next and the one before, in every view of a comparison.

A view that shows one text alone has no place for what only the other text has, so each link says where it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.formats.html import Change

Where = Literal["not-old", "not-old not-new", "only-new", "only-old"]
"""The views in which a link is shown: all but that of the old text, all that show both texts, or one text alone."""


@dataclass(frozen=True, slots=True)
class Step:
    """A link to a change.

    Attributes:
        number: the change's number.
        anchor: where it leads, within the page.
        where: the views in which it is shown.
        kind: the change itself, or the one before or after.
    """

    number: int
    anchor: str
    where: Where
    kind: Literal["this", "previous", "next"] = "this"


def steps(own: Sequence[Change], everything: Sequence[Change]) -> tuple[Step, ...]:
    """Give the links beside a passage.

    Args:
        own: its changes; none, and there are no links.
        everything: all changes of the page, in order.

    Returns:
        The one before, each of its own, the one after; several of each, where views differ.
    """
    if not own:
        return ()
    found = [*_beside(reversed(everything[: own[0].number - 1]), "previous")]
    for change in own:
        found.append(Step(change.number, change.anchor, "not-old not-new" if change.side == "-" else "not-old"))
        if change.old_anchor:
            found.append(Step(change.number, change.old_anchor, "only-old"))
    return (*found, *_beside(everything[own[-1].number :], "next"))


def _beside(changes: Iterable[Change], kind: Literal["previous", "next"]) -> Iterator[Step]:
    """Yield a link to the nearest change, and to the nearest one in each text where that is another."""
    nearest = new = old = False
    for change in changes:
        if not nearest:
            nearest, new = True, change.side != "-"
            yield Step(change.number, change.anchor, "not-old" if new else "not-old not-new", kind)
        if not new and change.side != "-":
            new = True
            yield Step(change.number, change.anchor, "only-new", kind)
        if not old and change.old_anchor:
            old = True
            yield Step(change.number, change.old_anchor, "only-old", kind)
        if new and old:
            return
