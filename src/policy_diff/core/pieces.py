"""From two bodies to pieces: what the reader sees kept, removed and added."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from policy_diff.core.alignment import Profile
from policy_diff.core.changeset import Op, Piece, Pieces
from policy_diff.core.document import PROSE, Kind
from policy_diff.core.phrasing import mark, mark_lines
from policy_diff.core.words import Words, lines, split, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.document import Block
    from policy_diff.core.phrasing import Stretch

_ROWS = {Kind.TABLE_ROW, Kind.TABLE_RULE}
_QUOTE = ">"
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)(\s*\|\s*)")


def between(old: str, new: str) -> Pieces:
    """Give the pieces from one short text to another, whole: markers, white space."""
    if old == new:
        return (Piece("=", old),) if old else ()
    return tuple(Piece(op, text) for op, text in _sides(old, new) if text)


def _sides(old: str, new: str) -> tuple[tuple[Op, str], tuple[Op, str]]:
    return ("-", old), ("+", new)


def one_side(op: Literal["-", "+"], text: str) -> Pieces:
    """Give the piece of a text that stands on one side only."""
    return (Piece(op, text),) if text else ()


def body_on_one_side(op: Literal["-", "+"], block: Block) -> Pieces:
    """Give the pieces of a block's body that stands on one side only: one for each cell of a table row."""
    texts = cells(block.body) if block.kind in _ROWS else [block.body]
    return tuple(Piece(op, text) for text in texts if text)


def body_pieces(old: Block, new: Block, references: frozenset[str]) -> Pieces:
    """Give the pieces from the body of one block to that of another.

    Args:
        old: the block in the old text.
        new: the block in the new text.
        references: labels of link definitions in either document.
    """
    if old.body == new.body:
        return between(old.body, new.body)
    if old.kind is new.kind and old.kind in _ROWS:
        return _row(old.body, new.body, references)
    first, second = words_of(old, references), words_of(new, references)
    prose = old.kind in PROSE and new.kind in PROSE
    return assemble(first, second, mark(first, second) if prose else mark_lines(first, second))


def words_of(block: Block, references: frozenset[str]) -> Words:
    """Cut a block's body into tokens: words of prose, lines of everything else."""
    if block.kind in PROSE:
        return tokenize(block.body, quoted=block.quoted, references=references)
    return lines(block.body)


def profile_of(block: Block) -> Profile:
    """Weigh the words of a block."""
    return Profile.of(split(block.body))


def assemble(old: Words, new: Words, stretches: Sequence[Stretch]) -> Pieces:
    """Turn stretches of tokens into pieces that spell both texts, white space and all.

    The space between words goes with what was added or removed so that the rest keeps its own: after it
    where it stands before kept words, before it at the end of the text.
    """
    out = Out()
    for at, stretch in enumerate(stretches):
        if not stretch.kept:
            out.change(old, new, stretch)
            continue
        i, j = stretch.i0, stretch.j0
        if at == 0 or stretches[at - 1].kept:
            out.space(old.gaps[i], new.gaps[j])
        for step in range(stretch.i1 - i):
            if step:
                out.space(old.gaps[i + step], new.gaps[j + step])
            out.add("=", old.texts[i + step])
    if not stretches or stretches[-1].kept:
        out.space(old.gaps[-1], new.gaps[-1])
    return out.pieces()


class Out:
    """Collects pieces; those that follow on each other with the same fate become one."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._texts: list[tuple[Op, list[str]]] = []

    def add(self, op: Op, text: str) -> None:
        """Add a text."""
        if not text:
            return
        if self._texts and self._texts[-1][0] == op:
            self._texts[-1][1].append(text)
        else:
            self._texts.append((op, [text]))

    def edge(self, op: Op, gap: str) -> None:
        """Add the space at the edge of a change; the mark of a block quote in it is notation and stays by itself."""
        if _QUOTE in gap:
            self._texts += [(op, [gap]), (op, [])]
        else:
            self.add(op, gap)

    def space(self, old: str, new: str) -> None:
        """Add the space between two kept tokens."""
        if old == new:
            self.add("=", old)
        else:
            self.edge("-", old)
            self.edge("+", new)

    def change(self, old: Words, new: Words, stretch: Stretch) -> None:
        """Add a change with the space on both its sides."""
        if stretch.removes and stretch.adds:
            self._replace(old, new, stretch)
        elif stretch.adds:
            before, after = new.gaps[stretch.j0], new.gaps[stretch.j1]
            self._one_sided("+", new.join(stretch.j0, stretch.j1), before, after, kept=old.gaps[stretch.i0])
        else:
            before, after = old.gaps[stretch.i0], old.gaps[stretch.i1]
            self._one_sided("-", old.join(stretch.i0, stretch.i1), before, after, kept=new.gaps[stretch.j0])

    def _replace(self, old: Words, new: Words, stretch: Stretch) -> None:
        before = old.gaps[stretch.i0], new.gaps[stretch.j0]
        after = old.gaps[stretch.i1], new.gaps[stretch.j1]
        loose = before[0] == before[1] or "\n" in before[0] + before[1]  # the edge of a line stands by itself
        ends = after[0] == after[1] or "\n" in after[0] + after[1]
        if loose:
            self.space(*before)
        removed, added = old.join(stretch.i0, stretch.i1), new.join(stretch.j0, stretch.j1)
        sides: tuple[tuple[Op, str], ...] = (("-", removed), ("+", added))
        for (op, own), first, last in zip(sides, before, after, strict=True):
            self.edge(op, "" if loose else first)
            self.add(op, own)
            self.edge(op, "" if ends else last)
        if ends:
            self.space(*after)

    def _one_sided(self, op: Literal["-", "+"], text: str, before: str, after: str, *, kept: str) -> None:
        """Add a text of one side where the other side has only the space `kept`."""
        if before == kept:
            self.add("=", kept)
            self.add(op, text)
            self.edge(op, after)
        elif after == kept:
            self.edge(op, before)
            self.add(op, text)
            self.add("=", kept)
        elif before and not after:
            self._space_of(op, before, kept)
            self.add(op, text)
        elif after and not before:
            self.add(op, text)
            self._space_of(op, after, kept)
        else:
            self._space_of(op, before, kept)
            self.add(op, text)
            self.edge(op, after)

    def _space_of(self, op: Literal["-", "+"], own: str, kept: str) -> None:
        """Add the space of one side where the other has another."""
        self.space(*((own, kept) if op == "-" else (kept, own)))

    def pieces(self) -> Pieces:
        """Give what was collected."""
        return tuple(Piece(op, "".join(texts)) for op, texts in self._texts if texts)


def cells(body: str) -> list[str]:
    """Cut a table row into cells and the pipes between them, in turn."""
    cells: list[str] = []
    at = 0
    for pipe in _PIPE.finditer(body):
        cells += [body[at : pipe.start(2)], pipe[2]]
        at = pipe.end()
    return [*cells, body[at:]]


def _row(old: str, new: str, references: frozenset[str]) -> Pieces:
    """Compare table rows cell by cell: a change never reaches over a pipe."""
    olds, news = cells(old), cells(new)
    pieces: list[Piece] = []
    i = j = 0
    for a, b in [*_cell_pairs(olds[::2], news[::2]), (len(olds), len(news))]:
        pieces += [Piece("-", text) for text in olds[i:a]]
        pieces += [Piece("+", text) for text in news[j:b]]
        if a < len(olds):
            first, second = (tokenize(cell, references=references) for cell in (olds[a], news[b]))
            pieces += assemble(first, second, mark(first, second))
            pieces += between("".join(olds[a + 1 : a + 2]), "".join(news[b + 1 : b + 2]))
        i, j = a + 2, b + 2
    return tuple(piece for piece in pieces if piece.text)


def _cell_pairs(olds: list[str], news: list[str]) -> list[tuple[int, int]]:
    """Pair the cells of two rows in order: as many as the shorter row has, those that are most alike.

    Returns:
        Pairs of indices into the rows with their pipes, where every second item is a cell.
    """
    if len(olds) == len(news):
        return [(2 * at, 2 * at) for at in range(len(olds))]
    scores = {(i, j): _cell_score(a, b) for i, a in enumerate(olds) for j, b in enumerate(news)}
    best: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = {}
    for i in range(len(olds) + 1):
        for j in range(len(news) + 1):
            choices = [best[step] for step in ((i - 1, j), (i, j - 1)) if step in best] or [(0.0, [])]
            if i and j:
                score, pairs = best[i - 1, j - 1]
                choices.insert(0, (score + scores[i - 1, j - 1], [*pairs, (2 * i - 2, 2 * j - 2)]))
            best[i, j] = max(choices, key=lambda choice: choice[0])
    return best[len(olds), len(news)][1]


def _cell_score(old: str, new: str) -> float:
    """Weigh two cells: 1 and more for any pair, so that no pair is left out, 3 for the same words."""
    first, second = set(split(old)), set(split(new))
    shared = len(first & second) / max(1, len(first | second))
    return 3.0 if old.strip() == new.strip() else 1.0 + shared
