"""The old text alone, to stand beside a change set as HTML: what went is marked, what came is left out.

It is written from the same blocks in the same order as the page, so that its changes have the numbers that they have
there. What is left out counts all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policy_diff.formats.html.marks import Change, Marker, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from policy_diff.formats.html.inline import Run, Side
    from policy_diff.formats.html.marks import Kind


@dataclass(slots=True)
class OldText(Marker):
    """Writes the marks of the old text.

    Attributes:
        all: every change of the page, in order.
        at: how many of them come before what is written next.
        gives_names: whether changes get a name within the page here, their own with `-was`.
        given: the changes that got one, by number.
    """

    all: Sequence[Change] = ()
    at: int = 0
    gives_names: bool = True
    given: set[int] = field(default_factory=set)

    def writes(self, side: Side) -> bool:
        """Leave out what the new text alone has."""
        return side == "-"

    def side_class(self, side: Side | None) -> str:  # noqa: ARG002  the signature of the page's own marker
        """Tell no sides apart: all of it is old."""
        return ""

    def count(self, kind: Kind, removed: str, added: str) -> Change:
        """Give the next change of the page; what is written without a number is counted elsewhere."""
        if not self.numbered:
            return Change(0, kind, removed, added, self.owner)
        self.at += 1
        return self.all[self.at - 1]

    def name_of(self, change: Change) -> str | None:
        """Give the name of a change's place in the old text; once, also where a text holds an ID twice."""
        if not self.numbered or not self.gives_names or change.number in self.given:
            return None
        self.given.add(change.number)
        return f"{change.anchor}-was"

    def run(self, run: Run) -> str:
        """Write what went within a paragraph."""
        change = self.count(kind_of(run), run.words("-"), run.words("+"))
        parts = [part for part in run.parts if part.side == "-"]
        if not parts:  # where words came, so that a page can say that the paragraph changed
            return f'<span class="now"></span>{" " * ("-" in run.blank)}'
        inner = "".join(f"{' ' * part.before}{self.part(part)}{' ' * part.after}" for part in parts)
        return f"<span{self.opening(change, focus=not run.in_link)}>{inner}</span>"

    def row(self, side: Side, words: str) -> str:
        """Say in a row of a table that all of it was removed."""
        if side == "-":
            return Marker.row(self, side, words)
        self.count("added", "", words)
        return ""

    def whole(self, side: Side, words: str, write: Callable[[], str]) -> str:
        """Write a passage that was removed in one go."""
        if side == "-":
            return Marker.whole(self, side, words, write)
        self.count("added", "", words)
        return ""

    def passage_moved_here(self, owner: str | None, write: Callable[[], str], *, reworded: bool) -> str:  # noqa: ARG002
        """Write the old words of a requirement that stands elsewhere now, to stand beside the new ones."""
        self.count("moved", "", "")
        return write()

    def moved_passage(self, owner: str | None, write: Callable[[], str]) -> str:
        """Write a requirement that stands elsewhere now at the place where it stood."""
        return self._moved(owner, write, "div")

    def moved_here(self, move: int | None, words: str, write: Callable[[], str]) -> str:  # noqa: ARG002
        """Leave out a block that stood elsewhere."""
        self.count("moved", "", words)
        names, self.gives_names = self.gives_names, False
        write()  # for what it counts
        self.gives_names = names
        return ""

    def moved_away(self, move: int | None, words: str, write: Callable[[], str]) -> str:  # noqa: ARG002
        """Write a block that stands elsewhere now at the place where it stood."""
        where = self.link(move, "+", "stands elsewhere now")
        return f'{self._moved(move, write, "span")} <span class="chg-said">({where})</span>'

    def _moved(self, end: int | str | None, write: Callable[[], str], tag: str) -> str:
        """Write what moved; what changed in it is counted where it is now."""
        change = self.moves.get(end)
        opening = self.opening(change) if change and self.numbered else ""
        numbered, self.numbered = self.numbered, False
        inner = write()
        self.numbered = numbered
        return f"<{tag}{opening}>{inner}</{tag}>"
