"""Find the run of blocks of a section in which the words of a passage stand, and change it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import Kind
from policy_diff.core.obligation_grammar import OBLIGATION_FIELDS
from policy_diff.core.part import Passage
from policy_diff.core.working_text import Piece, is_structure, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from policy_diff.core.part import Item
    from policy_diff.core.working_text import Place

_FIELDS: Final = (*OBLIGATION_FIELDS, "topics", "verified-by")

GONE = "the words that it changes do not stand there"
TWICE = "the words that it changes stand there more than once"
ALONE = "it shows nothing around what was added that stands there"
THERE = "what it adds stands there already"
BESIDE = "structure stands beside what was added that the excerpt does not show"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage stands.

    Attributes:
        start, end: the numbers of its first block, and of the one after its last, in the section.
        at: for each item that has old words, the number of its block.
        why: what is wrong, where it does not stand there, or not once; else empty.
    """

    start: int = 0
    end: int = 0
    at: tuple[int, ...] = ()
    why: str = ""


def find_all(place: Place, passages: Sequence[Passage], owners: AbstractSet[str] = frozenset()) -> list[Found]:
    """Find each passage of a section: once, or once between those before and after it.

    Args:
        place: the section.
        passages: its passages.
        owners: the requirements whose words may change; where there are none, those of any may.
    """
    fits = [_fits(place, passage, owners) for passage in passages]
    done: list[Found | None] = [one[0] if len(one) == 1 else None for one in fits]
    low = 0
    for number, one in enumerate(fits):
        known = done[number]
        if known is None and len(one) > 1:
            high = next((after.start for after in done[number + 1 :] if after and not after.why), len(place.pieces))
            inside = [found for found in one if found.start >= low and found.end <= high]
            bounded = bool(low) or high < len(place.pieces)
            done[number] = known = inside[0] if bounded and len(inside) == 1 else Found(why=TWICE)
        if known and not known.why:
            if known.start < low:
                done[number] = Found(why=GONE)
            else:
                low = known.end
    return [one or Found(why=GONE) for one in done]


def _fits(place: Place, passage: Passage, owners: AbstractSet[str]) -> list[Found]:
    items = [item for item in passage.items if item.old is not None and not item.field]
    if not items:
        if all(item.field for item in passage.items):
            return [Found(0, 0)]
        inside = [at for at, piece in enumerate(place.pieces) if at != place.heading]
        heading = place.heading
        if any(heading is None or at > heading for at in inside):
            return [Found(why=ALONE)]
        return [Found(len(place.pieces), len(place.pieces))]
    keys = [key_of(item.kind, item.old or "", item.text("old")) for item in items]
    chains = (_chain(place, start, keys) for start in place.where(keys[0]))
    return [Found(at[0], at[-1] + 1, at) for at in chains if at and _owned(place, passage, at, owners)]


def _owned(place: Place, passage: Passage, at: Sequence[int], owners: AbstractSet[str]) -> bool:
    """Tell whether what changes where a passage stands is of requirements that may change, or of none."""
    if not owners:
        return True
    items = [item for item in passage.items if not item.field]
    places = iter(at)
    pieces = [None if item.old is None else place.pieces[next(places)] for item in items]
    for number, (item, piece) in enumerate(zip(items, pieces, strict=True)):
        if piece:
            beside = [piece] if item.changed else []
        elif is_structure(item.kind):
            beside = []
        else:  # what is added to words of a requirement becomes words of it
            beside = [one for one in pieces[max(number - 1, 0) : number + 2] if one and not is_structure(one.kind)]
        if any(one.block and one.block.owner and one.block.owner not in owners for one in beside):
            return False
    return True


def without_missing(place: Place, passage: Passage) -> list[Passage]:
    """Cut a passage where unchanged blocks of it are missing in a section; what it changes may stand there still.

    Returns:
        What is left of it, as far as it changes anything; nothing where words that it changes are missing, or where a
        block that is missing is one that something was added beside.
    """
    runs: list[list[Item]] = [[]]
    cut = False  # whether the block before is missing
    for item in passage.items:
        if item.field:
            continue
        if item.old is None:
            if cut:
                return []
            runs[-1].append(item)
        elif place.where(key_of(item.kind, item.old, item.text("old"))):
            runs[-1].append(item)
            cut = False
        elif item.changed or (runs[-1] and runs[-1][-1].old is None):
            return []
        else:
            runs.append([])
            cut = True
    found = [Passage(tuple(run)) for run in runs]
    return [one for one in found if one.changed] if len(found) > 1 else []


def _chain(place: Place, start: int, keys: Sequence[tuple[str, str]]) -> tuple[int, ...]:
    """Follow the blocks from one on; structure that the passage does not name may stand between them."""
    at = [start]
    place_at = start + 1
    for key in keys[1:]:
        while place_at < len(place.pieces):
            piece = place.pieces[place_at]
            if piece.key == key:
                break
            if not is_structure(piece.kind):
                return ()
            place_at += 1
        else:
            return ()
        at.append(place_at)
        place_at += 1
    return tuple(at)


def change(place: Place, passage: Passage, found: Found) -> list[Piece] | str:
    """Give the blocks that stand from the start to the end of a passage once it is changed.

    Returns:
        The blocks; or what is wrong.
    """
    items = [item for item in passage.items if not item.field]
    if _stands(place, items, found):
        return THERE
    out: list[Piece] = []
    places = iter(found.at)
    last = found.start - 1
    added = 0  # how many came in since the last block that stood there
    for item in items:
        if item.old is None:
            out.append(made(item))
            added += 1
            continue
        at = next(places)
        skipped = place.pieces[last + 1 : at] if last >= found.start else place.pieces[max(at - 1, 0) : at]
        if added and any(is_structure(piece.kind) and piece.kind is not Kind.OPTION for piece in skipped):
            return BESIDE
        if last >= found.start:  # fields stand together, before what was added to their requirement
            out[len(out) - added : len(out) - added] = skipped
        elif added and skipped and skipped[0].kind is Kind.OPTION and out[0].kind is Kind.OPTION:
            return BESIDE
        if item.new is not None:
            out.append(_amended(place.pieces[at], item))
        last, added = at, 0
    behind = place.pieces[found.end : found.end + 1]
    if added and found.at and behind and is_structure(behind[0].kind):
        return BESIDE
    return out


def _stands(place: Place, items: Sequence[Item], found: Found) -> bool:
    """Tell whether what comes in at the start or the end of a passage stands there already, as if applied before."""
    for leading in (True, False):
        added = list(takewhile(lambda item: item.old is None, items if leading else reversed(items)))[
            :: 1 if leading else -1
        ]
        start = found.start - len(added) if leading else found.end
        there = place.pieces[max(start, 0) : start + len(added)]
        keys = [key_of(item.kind, item.new or "", item.text("new")) for item in added]
        if added and found.at and keys == [piece.key for piece in there]:
            return True
    return False


def _amended(piece: Piece, item: Item) -> Piece:
    """Put the new words of an item in the place of the old ones; what stood there keeps its markers."""
    if not item.changed or piece.block is None:
        return piece
    block = piece.block
    if is_structure(piece.kind) or item.new is None:
        return Piece(piece.kind, item.text("new"), piece.at, block)
    tail = block.text[len(block.text) - block.tail :]
    return Piece(piece.kind, f"{block.text[: block.lead]}{item.new}{tail}", piece.at, block)


def made(item: Item) -> Piece:
    """Make the block of an item that comes in."""
    return Piece(item.kind, item.text("new"))


def fields(
    place: Place, passages: Iterable[Passage], before: Mapping[str, AbstractSet[str]]
) -> tuple[dict[int, str | None], dict[int, list[str]], list[Item]]:
    """Find what to do with the fields of requirements in a section.

    Args:
        place: the section.
        passages: its passages.
        before: for each field the fields that stand before it where the text has both.

    Returns:
        For the number of a block its new source, `None` where it goes; what comes in behind a block; and the fields
        that do not stand there as they should.
    """
    changed: dict[int, str | None] = {}
    added: dict[int, list[str]] = {}
    refused: list[Item] = []
    for item in _told(passages):
        there = [at for at, piece in enumerate(place.pieces) if _is_field(piece, item)]
        if item.old is None:
            beside = [at for at, piece in enumerate(place.pieces) if _opens(piece, item) or _is_option(piece, item)]
            if there or not beside:
                refused.append(item)
            else:
                earlier = before.get(item.field, frozenset())
                behind = [at for at in beside if not earlier or _name(place.pieces[at]) in earlier]
                added.setdefault(behind[-1] if behind else beside[0], []).append(item.text("new"))
            continue
        block = place.pieces[there[0]].block if len(there) == 1 else None
        if block is None or block.body.strip() != item.old.strip():
            refused.append(item)
        else:
            changed[there[0]] = None if item.new is None else f"{block.text[: block.lead]}{item.new}"
    return changed, added, refused


def _told(passages: Iterable[Passage]) -> Iterable[Item]:
    """Give the fields that change, each once: what one line takes out another may put in."""
    found: dict[tuple[str, str], Item] = {}
    for item in (item for passage in passages for item in passage.items if item.field and item.changed):
        name = item.owner, item.field
        known = found.get(name)
        if known and known.old is None and item.new is None:
            found[name] = replace(known, old=item.old)
        elif known and known.new is None and item.old is None:
            found[name] = replace(known, new=item.new)
        else:
            found[name] = item
    return found.values()


@dataclass(frozen=True, slots=True)
class Instead:
    """What stands where a passage was looked for.

    Attributes:
        passage: those of its items that do not stand there; all of them where each does, but not so.
        found: what stands in their place.
        owner: the requirement that they belong to, as far as is known.
    """

    passage: Passage
    found: str
    owner: str | None


def instead(place: Place, passage: Passage) -> Instead:
    """Say what stands in a section in place of a passage, to show in a conflict."""
    field = next((item for item in passage.items if item.field), None)
    if field and len(passage.items) == 1:
        found = "\n".join(piece.text for piece in place.pieces if _is_field(piece, field))
        return Instead(passage, found, field.owner)
    held = [item for item in passage.items if item.old is not None and not item.field]
    at = [place.where(key_of(item.kind, item.old or "", item.text("old"))) for item in held]
    wrong = [number for number, where in enumerate(at) if not where]
    if not wrong:
        return Instead(passage, "", None)
    first = wrong[0]
    last = next((number for number in range(first, len(held)) if number + 1 not in wrong), first)
    start = next((at[number][-1] + 1 for number in range(first - 1, -1, -1) if len(at[number]) == 1), None)
    end = next((at[number][0] for number in range(last + 1, len(held)) if len(at[number]) == 1), None)
    if start is None and end is None:
        near = _nearest(place, held[first])
        return Instead(
            Passage(tuple(held[first : last + 1])),
            near.text if near else "",
            near.block.owner if near and near.block else None,
        )
    count = last - first + 1
    seen = [piece for piece in place.pieces[start:end] if not is_structure(piece.kind)]
    there = seen if start is not None and end is not None else seen[:count] if end is None else seen[-count:]
    owner = next((piece.block.owner for piece in there if piece.block and piece.block.owner), None)
    return Instead(Passage(tuple(held[first : last + 1])), "\n\n".join(piece.text for piece in there), owner)


def _nearest(place: Place, item: Item) -> Piece | None:
    """Give the block of its kind that shares most words with an item, half of them at least: to be shown alone."""
    wanted = set((item.old or "").split())
    same = [piece for piece in place.pieces if piece.kind is item.kind and piece.block]
    shared = {id(piece): len(wanted & set(piece.text.split())) for piece in same}
    best = max(same, key=lambda piece: shared[id(piece)], default=None)
    return best if best and 2 * shared[id(best)] >= len(wanted) else None


def _opens(piece: Piece, item: Item) -> bool:
    return piece.kind is Kind.DIRECTIVE and bool(piece.block) and "{" in piece.text and _owner(piece) == item.owner


def _is_option(piece: Piece, item: Item) -> bool:
    return piece.kind is Kind.OPTION and _owner(piece) == item.owner


def _is_field(piece: Piece, item: Item) -> bool:
    return _is_option(piece, item) and _name(piece) == item.field


def _name(piece: Piece) -> str:
    """Give the name of a field; empty for a block that is none."""
    if piece.kind is not Kind.OPTION or piece.block is None:
        return ""
    return piece.block.text[: piece.block.lead].strip(" \t>:")


def order_of_fields(pieces: Iterable[Piece]) -> dict[str, set[str]]:
    """Give for each field of requirements the fields that stand before it where both are there."""
    found: dict[str, set[str]] = {}
    earlier: list[str] = []
    for piece in pieces:
        if piece.kind is Kind.DIRECTIVE:
            earlier = [""]  # the opening line
        elif name := _name(piece):
            found.setdefault(name, set()).update(earlier)
            earlier.append(name)
    for at, name in enumerate(_FIELDS):  # those that the text does not have stand as they are written anywhere
        found.setdefault(name, {"", *_FIELDS[:at]})
    return found


def _owner(piece: Piece) -> str:
    return (piece.block.owner or "") if piece.block else ""
