"""Apply a part of a change set: each excerpt where its section and its words stand, exactly, or not at all.

A section is found by its label, by its path, by the requirements that changed in it, and by its title, in this order:
the first of these that leads to one section in which the words of the excerpt stand. Nothing is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from policy_diff.core import hunks
from policy_diff.core.changeset import EntryKind, digest
from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse
from policy_diff.core.merging import Conflict
from policy_diff.core.part import Part, Passage, tells
from policy_diff.core.passages import (
    GONE,
    TWICE,
    Found,
    change,
    fields,
    find_all,
    instead,
    made,
    order_of_fields,
    without_missing,
)
from policy_diff.core.section_order import CAPTURES, Coming, arrange
from policy_diff.core.working_text import Piece, Place, WorkingText, key_of, paths, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.hunks import Headings
    from policy_diff.core.part import Excerpt, Path

_SECTION = "no section of the text is the one that it is about"
_SECTIONS = "several sections of the text may be the one that it is about"
_TAKEN = "another entry is about this section"
_OTHER_TITLE = "the heading reads otherwise"
_THERE = "a section of this title stands there already with the same words"
_MORE = "the section holds other text than what was removed"
_LINES = "the lines around what the page says in its comment do not stand there"
_LINES_OFTEN = "the lines around what the page says in its comment stand in more than one place"
_READS = "the two do not fit together: joined, their blocks read otherwise"


@dataclass(frozen=True, slots=True)
class Placed:
    """What came of applying a part.

    Attributes:
        text: the text with what fits.
        conflicts: what does not, in order.
        refused: the part that does not fit.
    """

    text: str
    conflicts: tuple[Conflict, ...]
    refused: Part


@dataclass(frozen=True, slots=True)
class Visible:
    """What the excerpts alone make of a text.

    Attributes:
        text: the text with what fits.
        headings: its sections.
        conflicts: what does not fit.
        left: of each excerpt that does not fit what is left of it.
        aside: the digests of the passages that do not fit.
        pieces: the blocks of the text in order.
    """

    text: str
    headings: Headings
    conflicts: tuple[Conflict, ...]
    left: tuple[Excerpt, ...]
    aside: frozenset[str]
    pieces: tuple[Piece, ...]


def name_of(excerpt: Excerpt, passage: Passage | None = None) -> str:
    """Give a short digest of a passage with its section, or of an excerpt."""
    said = [excerpt.kind.value, str(excerpt.old), str(excerpt.new)]
    for item in (item for one in ((passage,) if passage else excerpt.passages) for item in one.items):
        said += [item.kind.value, item.field, str(item.old), str(item.new)]
    return digest("\0".join(said))[:16]


def place_part(part: Part, base: str) -> Placed:
    """Apply a part to a text: what fits exactly.

    Args:
        part: what to apply.
        base: the text.
    """
    if _applied(part, base):
        return Placed(base, (), Part(()))
    exact = part.digests is not None and digest(base) == part.digests[0]
    seen = show(part.excerpts, base, part.aside[0], compared=exact)
    if exact and (found := _exactly(part, seen)) is not None:
        return Placed(found, (), Part(()))
    conflicts = list(seen.conflicts)
    if _read(seen.text) != [(piece.kind, piece.text) for piece in seen.pieces]:
        return Placed(base, (Conflict((), None, "", "", "", _READS),), replace(part, aside=(frozenset(), frozenset())))
    text, refused = hunks.by_neighbours(seen.text, seen.headings, part.forward)
    for one in refused:
        hunk = one.hunk
        path = (hunk.under.lstrip("# "),) if hunk.under else ()
        expected, wanted = "\n".join(hunk.said), "\n".join(hunk.meant)
        why = _LINES_OFTEN if one.often else _LINES
        conflicts.append(Conflict(path, None, expected, "\n".join(one.there), wanted, why))
    left = Part(seen.left, forward=tuple(one.hunk for one in refused))
    return Placed(text, tuple(conflicts), left)


def _applied(part: Part, base: str) -> bool:
    """Tell whether a text is what a part makes of the text that it was written for."""
    if part.digests is None or part.digests[0] == part.digests[1] or digest(base) != part.digests[1]:
        return False
    turned = part.turned()
    before = _exactly(turned, show(turned.excerpts, base, turned.aside[0]))
    return before is not None and _exactly(part, show(part.excerpts, before, part.aside[0])) == base


def _exactly(part: Part, seen: Visible) -> str | None:
    """Put right what the excerpts leave where it is said to stand; `None` where that is not the text that is meant."""
    found = None if seen.conflicts else hunks.in_place(seen.text, part.forward)
    return found if found is not None and part.digests and digest(found) == part.digests[1] else None


def show(
    excerpts: Sequence[Excerpt], base: str, aside: frozenset[str] = frozenset(), *, compared: bool = True
) -> Visible:
    """Make of a text what excerpts say of it.

    Args:
        excerpts: what they say.
        base: the text.
        aside: digests of passages that are not to be applied.
        compared: whether it is the text that was compared: then all that the excerpts show of it stands there.
    """
    work = _Work(WorkingText(base), excerpts, aside, compared=compared)
    work.run()
    text, headings = work.text.write()
    conflicts = tuple(conflict for _, conflict in sorted(work.conflicts, key=lambda one: one[0]))
    return Visible(text, headings, conflicts, tuple(work.left()), frozenset(work.failed), tuple(work.text.pieces()))


def _read(text: str) -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in parse(text).blocks() if block.kind is not Kind.GAP]


class _Work:
    """Applies excerpts one by one."""

    def __init__(
        self, text: WorkingText, excerpts: Sequence[Excerpt], aside: frozenset[str], *, compared: bool
    ) -> None:
        self.text = text
        self.compared = compared
        self.excerpts = excerpts
        self.aside = aside
        self.conflicts: list[tuple[int, Conflict]] = []
        self.refused: dict[int, list[Passage] | None] = {}  #: which passages of an excerpt; `None` for all of it
        self.failed: list[str] = []
        self.before: dict[int, tuple[Place, list[Piece], str]] = {}  #: what an excerpt changed, as it was
        self.by_label: dict[str, list[Place]] = {}
        self.by_path: dict[Path, list[Place]] = {}
        self.by_owner: dict[str, list[Place]] = {}
        self.by_title: dict[str, list[Place]] = {}
        self.order = order_of_fields(text.pieces())
        for place in text.places:
            for label in place.labels:
                self.by_label.setdefault(label, []).append(place)
            for owner in place.owners:
                self.by_owner.setdefault(owner, []).append(place)
            self.by_path.setdefault(tuple(map(words, place.path)), []).append(place)
            self.by_title.setdefault(words(place.title), []).append(place)

    def run(self) -> None:
        """Apply what fits: words first, then what goes, then what comes."""
        moving: list[tuple[int, Excerpt, Place | None]] = []
        going: list[tuple[int, Excerpt, Place]] = []
        told = [one for one in enumerate(self.excerpts) if tells(one[1]) and name_of(one[1]) not in self.aside]
        found = {  # all of them before any changes
            number: self._section(number, excerpt) for number, excerpt in told if excerpt.kind is not EntryKind.NEW
        }
        for number, excerpt in told:
            if excerpt.kind is EntryKind.NEW:
                moving.append((number, excerpt, None))
                continue
            place = found[number]
            if place is None:
                continue
            if excerpt.kind is EntryKind.REMOVED:
                going.append((number, excerpt, place))
            elif self._words(number, excerpt, place) and excerpt.kind is EntryKind.MOVED:
                moving.append((number, excerpt, place))
        for number, excerpt, place in reversed(going):
            self._take_out(number, excerpt, place)
        self._put_in(moving)

    def left(self) -> Iterator[Excerpt]:
        """Yield what is left of the excerpts that do not fit."""
        for number in sorted(self.refused):
            passages = self.refused[number]
            excerpt = self.excerpts[number]
            yield excerpt if passages is None else replace(excerpt, passages=tuple(passages), shown="")

    def _refuse(
        self, number: int, excerpt: Excerpt, why: str, passage: Passage | None = None, place: Place | None = None
    ) -> None:
        """Note what does not fit: an excerpt, or one passage of it; and what stands there instead."""
        shown: Sequence[Passage] = (passage,) if passage else excerpt.passages
        found, owner = "", excerpt.requirements[0] if len(excerpt.requirements) == 1 else None
        if passage and place:
            there = instead(place, passage)
            shown, found, owner = (there.passage,), there.found, there.owner
        elif place:
            found = "\n\n".join(piece.text for piece in place.pieces)
        expected = "\n\n".join(filter(None, (one.text("old") for one in shown)))
        wanted = "\n\n".join(filter(None, (one.text("new") for one in shown)))
        path = excerpt.old if excerpt.old is not None else excerpt.new or ()
        self.conflicts.append((number, Conflict(path, owner, expected, found, wanted, why)))
        self.failed.append(name_of(excerpt, passage))
        held = self.refused.get(number, [])
        self.refused[number] = None if passage is None or held is None else [*held, passage]

    # Where a section is

    def _section(self, number: int, excerpt: Excerpt) -> Place | None:
        candidates = list(self._candidates(excerpt))
        if not candidates:
            self._refuse(number, excerpt, _SECTION)
            return None
        told = [one for one in map(partial(self._without_aside, excerpt), excerpt.passages) if one.changed]
        several = False
        for tier in candidates:
            fitting = [place for place in tier if self._holds(place, excerpt, told)]
            if len(fitting) == 1:
                return self._take(number, excerpt, fitting[0])
            several = several or len(fitting) > 1
        if several or len(candidates[0]) > 1:
            self._refuse(number, excerpt, _SECTIONS)
            return None
        return self._take(number, excerpt, candidates[0][0])  # what does not stand there is refused by passages

    def _take(self, number: int, excerpt: Excerpt, place: Place) -> Place | None:
        """Keep a section for one excerpt; what a second one says of it was not said of what the first makes."""
        if place.taken is not None:
            self._refuse(number, excerpt, _TAKEN)
            return None
        place.taken = number
        return place

    def _candidates(self, excerpt: Excerpt) -> Iterator[list[Place]]:
        """Yield the sections that each way leads to."""
        path = tuple(map(words, excerpt.old or ()))
        ways = (
            [place for label in excerpt.labels for place in self.by_label.get(label, ())],
            self.by_path.get(path, []) if excerpt.level or not path else [],
            [place for owner in excerpt.requirements for place in self.by_owner.get(owner, ())],
            self.by_title.get(path[-1], []) if path else [],
        )
        for way in ways:
            found = list({id(place): place for place in way}.values())
            if found:
                yield found

    def _holds(self, place: Place, excerpt: Excerpt, told: Sequence[Passage]) -> bool:
        """Tell whether all that an excerpt changes stands in a section."""
        if _renamed(excerpt) and words(place.title) != words((excerpt.old or ("",))[-1]):
            return False
        return (
            all(not one.why for one in find_all(place, told, _owners(excerpt)))
            and not fields(place, told, self.order)[2]
        )

    # Words

    def _words(self, number: int, excerpt: Excerpt, place: Place) -> bool:
        told = [one for one in map(partial(self._without_aside, excerpt), excerpt.passages) if one.changed]
        whole = excerpt.kind is not EntryKind.UPDATED
        title = excerpt.new[-1] if _renamed(excerpt) and excerpt.new else None
        if title is not None and words(place.title) != words((excerpt.old or ("",))[-1]):
            self._refuse(number, excerpt, _OTHER_TITLE, place=place)
            return False
        made_of: list[tuple[Found, list[Piece]]] = []
        taken: list[Passage] = []
        end, owners = -1, _owners(excerpt)
        for passage, found in zip(told, find_all(place, told, owners), strict=True):
            held = [(passage, found)]
            if not self.compared and found.why == GONE and (runs := without_missing(place, passage)):
                held = list(zip(runs, find_all(place, runs, owners), strict=True))
            parts = [one.why or change(place, run, one) for run, one in held]
            wrong = next((one for one in parts if isinstance(one, str)), "")
            if not wrong and any(one.start < end for _, one in held):
                wrong = TWICE
            if wrong:
                self._refuse(number, excerpt, found.why or wrong, passage, place)
                continue
            end = max(end, *(one.end for _, one in held))
            made_of += [(one, part) for (_, one), part in zip(held, parts, strict=True) if not isinstance(part, str)]
            taken.append(passage)
        for passage in self._gone(excerpt, place) if self.compared else ():
            self._refuse(number, excerpt, GONE, passage, place)
        changed, added, others = fields(place, taken, self.order)
        for item in others:
            self._refuse(number, excerpt, GONE, Passage((item,)), place)
        if whole and number in self.refused:
            self.refused[number] = None
            return False
        self.before[number] = place, place.pieces, place.title
        place.pieces = _rebuilt(place, made_of, changed, added)
        if title is not None and place.heading is not None:
            self._retitle(place, title)
        return True

    def _gone(self, excerpt: Excerpt, place: Place) -> Iterator[Passage]:
        """Yield the passages that show unchanged words that do not stand in a section."""
        for passage in excerpt.passages:
            kept = self._without_aside(excerpt, passage)
            shown = [] if kept.changed else [item for item in kept.items if not item.field]
            if not all(place.where(key_of(item.kind, item.old or "", item.text("old"))) for item in shown):
                yield passage

    def _without_aside(self, excerpt: Excerpt, passage: Passage) -> Passage:
        """Leave out of a passage what is put aside: all of it, or single fields."""
        if not self.aside:
            return passage
        if name_of(excerpt, passage) in self.aside:
            return Passage(())
        items = (i for i in passage.items if not i.field or name_of(excerpt, Passage((i,))) not in self.aside)
        return Passage(tuple(items))

    def _retitle(self, place: Place, title: str) -> None:
        at = place.heading
        block = place.pieces[at].block if at is not None else None
        if at is not None and block:
            tail = block.text[len(block.text) - block.tail :]
            place.pieces[at] = Piece(block.kind, f"{block.text[: block.lead]}{title}{tail}", place.pieces[at].at, block)
            place.title = title

    # Sections that go and come

    def _take_out(self, number: int, excerpt: Excerpt, place: Place) -> None:
        items = [item for passage in excerpt.passages for item in passage.items if item.old is not None]
        keys = [made(replace(item, new=item.old)) for item in items]
        if [words(piece.text) for piece in _own(place)] != [words(piece.text) for piece in keys]:
            self._refuse(number, excerpt, _MORE, place=place)
            return
        at = self.text.places.index(place)
        after = self.text.places[at + 1] if at + 1 < len(self.text.places) else None
        if after and after.level > place.level:
            self._refuse(number, excerpt, CAPTURES)
            return
        del self.text.places[at]

    def _places_by_path(self) -> dict[Path, list[Place]]:
        found: dict[Path, list[Place]] = {}
        for path, place in paths(self.text.places):
            found.setdefault(tuple(map(words, path)), []).append(place)
        return found

    def _put_in(self, moving: Sequence[tuple[int, Excerpt, Place | None]]) -> None:
        """Put sections behind those that they stand behind; some of these come in themselves."""
        there = self._places_by_path()
        for number, excerpt, place in moving:
            if place is None and _same_words(there.get(tuple(map(words, excerpt.new or ())), ()), excerpt):
                self._refuse(number, excerpt, _THERE)
        coming = [
            Coming(
                number,
                place or _section_of(excerpt),
                excerpt.new or (),
                excerpt.after[1] if place or excerpt.level else None,
                moves=place is not None,
            )
            for number, excerpt, place in moving
            if place or number not in self.refused
        ]
        self.text.places, refused = arrange(self.text.places, coming)
        for number in sorted(refused):
            if number in self.before:
                place, pieces, title = self.before[number]
                place.pieces, place.title = pieces, title
            self._refuse(number, self.excerpts[number], refused[number])


def _renamed(excerpt: Excerpt) -> bool:
    return bool(excerpt.old and excerpt.new) and words((excerpt.old or ("",))[-1]) != words((excerpt.new or ("",))[-1])


def _owners(excerpt: Excerpt) -> frozenset[str]:
    """Give the requirements whose words an excerpt may change: those that it names; none where it names none.

    Where it gives a requirement another name it shows the line that names it.
    """
    if not excerpt.requirements:
        return frozenset()
    items = (item for passage in excerpt.passages for item in passage.items if item.kind is Kind.DIRECTIVE)
    lines = (item.old or "" for item in items if item.changed)
    return frozenset((*excerpt.requirements, *(line.split()[-1] for line in lines if len(line.split()) > 1)))


def _same_words(places: Iterable[Place], excerpt: Excerpt) -> bool:
    """Tell whether one of some sections holds just what an excerpt brings in."""
    meant = [words(piece.text) for piece in _own(_section_of(excerpt))]
    return any([words(piece.text) for piece in _own(place)] == meant for place in places)


def _own(place: Place) -> list[Piece]:
    """Give what stands under the heading of a section."""
    return [piece for piece in place.pieces if piece.kind not in {Kind.HEADING, Kind.TARGET}]


def _section_of(excerpt: Excerpt) -> Place:
    """Make the section that an excerpt brings in."""
    title = (excerpt.new or ("",))[-1]
    pieces = [Piece(Kind.TARGET, f"({label})=") for label in excerpt.labels]
    pieces.append(Piece(Kind.HEADING, f"{'#' * excerpt.level} {title}"))
    pieces += [made(item) for passage in excerpt.passages for item in passage.items if item.new is not None]
    return Place(title, excerpt.level, excerpt.labels, excerpt.new or (), pieces)


def _rebuilt(
    place: Place,
    made_of: Sequence[tuple[Found, list[Piece]]],
    changed: dict[int, str | None],
    added: dict[int, list[str]],
) -> list[Piece]:
    """Put the blocks of a section together with what its passages and fields became."""
    numbers = {id(piece): at for at, piece in enumerate(place.pieces)}
    out: list[Piece] = []
    done = 0
    for found, parts in sorted(made_of, key=lambda one: (one[0].start, one[0].end)):
        if found.at or parts:
            out += [*place.pieces[done : found.start], *parts]
            done = found.end
    out += place.pieces[done:]
    if not changed and not added:
        return out
    final: list[Piece] = []
    for piece in out:
        at = numbers.get(id(piece), -1)
        text = changed.get(at, piece.text)
        if text is not None:
            final.append(piece if text == piece.text else Piece(piece.kind, text, piece.at, piece.block))
        final += [Piece(Kind.OPTION, line) for line in added.get(at, ())]
    return final
