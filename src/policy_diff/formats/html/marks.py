"""The marks of a change: words that a screen reader says, a tint and a line; never colour alone.

Labels stand outside `ins` and `del`, so that they are neither struck through nor lost where the page has no styles.
The same words serve a screen reader, a reader on paper and whoever prefers square brackets.

Where changes are numbered, what only one of the two texts has is marked `was` or `now`, white space included: a page
that leaves out the one has the other text, word for word.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.formats.html.escape import attributes, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from policy_diff.formats.html.inline import Part, Run, Side

Kind = Literal["added", "removed", "replaced", "moved", "not held before", "not held after"]
"""What happened, in words that readers see. The last two say of a passage that one version has that the other version
is held in part, so that the passage may have stood there all the same."""

Style = Literal["tinted", "bracketed"]
"""`tinted` shows a tint and a line, and keeps the labels for whoever needs them; `bracketed` shows square brackets."""

_TAGS: Final[dict[Side, str]] = {"-": "del", "+": "ins"}
_WORDS: Final[dict[Side, Kind]] = {"-": "removed", "+": "added"}
_UNHELD: Final[dict[Side, Kind]] = {"-": "not held after", "+": "not held before"}
_CLASSES: Final[dict[Side, str]] = {"-": "was", "+": "now"}
_LONE: Final[dict[Kind, Side]] = {
    "removed": "-", "not held after": "-", "added": "+", "not held before": "+",
}  # fmt: skip

_BETWEEN: Final = '<span class="between"> </span>'
"""Keeps what was removed and what was added apart, where both are shown."""

TOTAL: Final = "\0"
"""Stands where the number of all changes goes, which is known last; no text of a handbook can hold it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change as a reader counts them.

    Attributes:
        number: its place among all, from 1.
        kind: what happened.
        removed, added: the words, as plain text; long ones are whole.
        owner: the requirement it stands in, if any.
        anchor: its name within the page: `SMH-012-c1` for the first change of a requirement, else that of its section
            in front. It stays where other requirements or sections change.
        old_anchor: the name of its place in the old text shown by itself; empty where it has none there.
    """

    number: int
    kind: Kind
    removed: str
    added: str
    owner: str | None = None
    anchor: str = ""
    old_anchor: str = ""

    @property
    def side(self) -> Side | None:
        """The side that alone has its words; `None` where both have some, and for a move."""
        return _LONE.get(self.kind)


@dataclass(slots=True)
class Marker:
    """Writes the marks of one page and keeps count of them.

    Attributes:
        style: how the marks look.
        numbered: whether changes have a number and a name within the page.
        since: the day the changes took effect, where that is known.
        prefix: what the names of moves within the page begin with.
        unheld: the sides of which whole passages are not known to be missing from the other version.
        lone: whether the passage being written is one that the other version has nothing of.
        ends: the ends of moves that the page shows: the move's number or its requirement, and the side.
        owner: the requirement whose text is being written.
        section: the name within the page of the section that is being written.
        changes: those written so far.
        named: the names of ends of moves written so far.
        moves: the change that each move is counted as, by its number or its requirement.
    """

    style: Style = "tinted"
    numbered: bool = True
    since: date | None = None
    prefix: str = ""
    unheld: frozenset[Side] = frozenset()
    ends: frozenset[tuple[int | str | None, Side]] = frozenset()
    lone: bool = False
    owner: str | None = None
    section: str = ""
    changes: list[Change] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    moves: dict[int | str | None, Change] = field(default_factory=dict)
    _counts: Counter[str] = field(default_factory=Counter)

    def writes(self, side: Side) -> bool:  # noqa: ARG002  a marker of one text alone tells the sides apart
        """Tell whether what one side alone has is written."""
        return True

    def side_class(self, side: Side | None) -> str:
        """Give the class of an element that one side alone has; nothing where changes are not numbered."""
        return _CLASSES[side] if side and self.numbered else ""

    def run(self, run: Run) -> str:
        """Write a change within a paragraph."""
        opening = self.group(kind_of(run), run.words("-"), run.words("+"), focus=not run.in_link)
        return self._around(run, opening)

    def in_heading(self, run: Run, *, whole: bool = False) -> str:
        """Write a change within a heading; a group with a name of its own would take the words out of the heading's.

        Args:
            run: the change.
            whole: whether the section came or went as a whole.
        """
        kind = kind_of(run)
        side = run.parts[0].side
        unheld = whole and side in self.unheld
        kind = _UNHELD[side] if unheld else kind
        opening = self.group(kind, run.words("-"), run.words("+"), focus=not run.in_link, named=False)
        if unheld and self.style == "tinted":
            words = f'<span class="chg-l v">[{kind}: </span>{self.set_apart(run.parts[0].html)}'
            return f'<span{opening}>{words}<span class="chg-l v">]</span></span>'
        return self._around(run, opening)

    def set_apart(self, html: str, *, block: bool = False) -> str:
        """Put words that one version has, and the other may have had, where they stand out."""
        tag = "div" if block else "span"
        return f'<{tag} class="chg-unheld">{html}</{tag}>'

    def _around(self, run: Run, opening: str) -> str:
        if not self.numbered:
            inner = " ".join(self.part(part) for part in run.parts)
            return f"<span{opening}>{' ' * run.before}{inner}{' ' * run.after}</span>"
        both = len({part.side for part in run.parts}) > 1
        parts = []
        for part in run.parts:
            # Side by side, the place of words that went stays for links to find; its elements are hidden.
            space = " " if both or part.side == "+" else "<span> </span>"
            html = f"{space * part.before}{self.part(part)}{space * part.after}"
            parts.append(f'<span class="{_CLASSES[part.side]}">{html}</span>' if both else html)
        blank = "".join(f'<span class="{_CLASSES[side]}"> </span>' for side in sorted(run.blank))
        return f"<span{opening}>{_BETWEEN.join(parts)}</span>{blank}"

    def group(  # noqa: PLR0913  each is one choice of how the element begins
        self, kind: Kind, removed: str, added: str, *, focus: bool = True, extra: str = "", named: bool = True
    ) -> str:
        """Count a change and give the attributes of the element that holds it.

        Args:
            kind: what happened.
            removed: the words that went.
            added: the words that came.
            focus: whether the element can take the focus when a link leads to it.
            extra: a further class.
            named: whether the element is a group that says its number and kind.
        """
        return self.opening(self.count(kind, removed, added), focus=focus, extra=extra, named=named)

    def opening(self, change: Change, *, focus: bool = True, extra: str = "", named: bool = True) -> str:
        """Give the attributes of the element that holds a change; see `group`."""
        label = f"Change {change.number} of {TOTAL}: {change.kind}" if self.numbered else change.kind.capitalize()
        classes = " ".join(filter(None, ("chg", extra, self.side_class(change.side))))
        name = self.name_of(change)
        return (
            attributes(class_=classes, id=name, role="group" if named else None)
            + (f' aria-label="{label}"' if named else "")
            + attributes(tabindex="-1" if focus and name else None)
        )

    def count(self, kind: Kind, removed: str, added: str) -> Change:
        """Count a change."""
        place = self.owner or self.section or "text"
        self._counts[place] += 1
        anchor = f"{self.prefix}{place}-c{self._counts[place]}"
        self.changes.append(Change(len(self.changes) + 1, kind, removed, added, self.owner, anchor))
        return self.changes[-1]

    def name_of(self, change: Change) -> str | None:
        """Give the name within the page that the element of a change has, if any."""
        return change.anchor if self.numbered else None

    def row(self, side: Side, words: str) -> str:
        """Say in a row of a table that all of it was added or removed."""
        kind = _WORDS[side]
        opening = self.group(kind, words if side == "-" else "", words if side == "+" else "")
        return f'<span{opening}><span class="chg-chip">Row {kind}</span></span>'

    def whole(self, side: Side, words: str, write: Callable[[], str]) -> str:
        """Write a passage that was added or removed in one go.

        Args:
            side: which side has it.
            words: its words.
            write: writes it as blocks.
        """
        kind = self._came_or_went(side)
        opening = self.group(kind, words if side == "-" else "", words if side == "+" else "", extra="chg-block")
        left, colon, right = (f'<span class="chg-l v">{mark}</span>' for mark in "[:]")
        chip = f'<p class="chg-chip">{left}{kind.capitalize()}{colon}</p>'
        close = f'<p class="chg-end">{right}<span class="chg-l">end {kind}</span></p>'
        unheld = kind not in _WORDS.values()
        inner = self.set_apart(write(), block=True) if unheld else self.wrapped(side, write(), block=True)
        return f"<div{opening}>{chip}{inner}{close}</div>"

    def _came_or_went(self, side: Side) -> Kind:
        return _UNHELD[side] if self.lone and side in self.unheld else _WORDS[side]

    def passage_moved_here(self, owner: str | None, write: Callable[[], str], *, reworded: bool) -> str:
        """Write a requirement that stands elsewhere now, at the place where it is."""
        opening = self.group("moved", "", "", extra="chg-block chg-moved")
        self.moves.setdefault(owner, self.changes[-1])
        where = self.link(owner, "-", "where it stood")
        said = "with changes" if reworded else "wording unchanged"
        chip = f'<p class="chg-chip">Moved here</p><p class="chg-said">From {where}, {said}.</p>'
        return f"<div{opening}>{chip}{write()}</div>"

    def passage_moved_away(self, owner: str | None) -> str:
        """Say at the place where a requirement stood that it is elsewhere now; it is counted there."""
        where = self.link(owner, "+", "Go to where it is now")
        return f'<p class="{self._was}">{text(owner or "")} was here. {where}.</p>'

    @property
    def _was(self) -> str:
        return f"chg-was {self.side_class('-')}".strip()

    def section_moved(self, title: str, was_after: str, is_after: str) -> str:
        """Say of a section between which others it stood and stands.

        Args:
            title: its title.
            was_after: the title of the section that it stood after; empty where it was the first.
            is_after: the title of the section that it stands after; empty where it is the first.
        """
        was, now = (f"after <q>{text(after)}</q>" if after else "first" for after in (was_after, is_after))
        said = f'<span class="chg-said-move">It stood {was}; it now stands {now}.</span>'
        return f"<span{self.group('moved', '', title)}>{said}</span>"

    def moved_here(self, move: int | None, words: str, write: Callable[[], str]) -> str:
        """Write a block that stands elsewhere now, at the place where it is.

        Args:
            move: the number of the move.
            words: its words.
            write: writes its wording, with what changed in it.
        """
        opening = self.group("moved", "", words, extra="chg-moved")
        self.moves.setdefault(move, self.changes[-1])
        where = self.link(move, "-", "where it stood")
        said = f'<span class="chg-said">Moved here from {where}:</span>'
        return f"<span{opening}>{self._name(move, '+')}{said} {write()}</span>"

    def moved_away(self, move: int | None, words: str, write: Callable[[], str]) -> str:  # noqa: ARG002  see `OldText`
        """Say at the place where a block stood that it is elsewhere now; it is counted there.

        Args:
            move: the number of the move.
            words: its words.
            write: writes its wording, with what changed in it; only a marker of the old text asks for it.
        """
        where = self.link(move, "+", "stands elsewhere now")
        said = f"<q>{text(excerpt(words))}</q> was here and {where}."
        return f'<span class="{self._was}">{self._name(move, "-")}{said}</span>'

    def link(self, end: int | str | None, side: Side, words: str) -> str:
        """Write a link to an end of a move, where the page shows it.

        Args:
            end: the number of the move, or the requirement where all of it moved.
            side: `-` for where it stood, `+` for where it is.
            words: the words of the link.
        """
        if (end, side) not in self.ends:
            return words
        return f"<a{attributes(href=f'#{self._end(end, side)}')}>{words}</a>"

    def _name(self, end: int | None, side: Side) -> str:
        """Name an end of a move; once, also where a text that holds an ID twice shows it at two places."""
        name = self._end(end, side)
        if name in self.named:
            return ""
        self.named.add(name)
        return f"<span{attributes(id=name)}></span>"

    def _end(self, end: int | str | None, side: Side) -> str:
        name = end if isinstance(end, str) else f"moved-{end}"
        return f"{self.prefix}{name}{'-was' if side == '-' else ''}"

    def part(self, part: Part) -> str:
        """Write what one side has, between its labels."""
        before, after = self.labels(part.side)
        return f"{before}{self.wrapped(part.side, part.html)}{after}"

    def wrapped(self, side: Side, html: str, *, block: bool = False) -> str:
        """Put what was removed into `del`, what was added into `ins`."""
        tag = _TAGS[side]
        day = self.since.isoformat() if self.since else None
        kind = f"chg-{tag} chg-whole" if block else f"chg-{tag}"
        return f"<{tag}{attributes(class_=kind, datetime=day)}>{html}</{tag}>"

    def labels(self, side: Side) -> tuple[str, str]:
        """Give the words before and after what one side has."""
        word = _WORDS[side]
        if self.style == "tinted":
            opens = f'<span class="chg-l v">[{word}: </span>'
            closes = '<span class="chg-l v">]</span>'
        else:
            said = f"{word}: " if side == "-" else f'<span class="chg-l">{word}: </span>'
            opens = f'<span class="chg-b">[{said}</span>'
            closes = '<span class="chg-b">]</span>'
        return opens, f'{closes}<span class="chg-l">end {word}</span>'


def kind_of(run: Run) -> Kind:
    """Tell what happened from the sides that a change has words on."""
    sides = {part.side for part in run.parts}
    return "replaced" if len(sides) > 1 else "added" if "+" in sides else "removed"


def excerpt(words: str, limit: int = 60) -> str:
    """Give the first words of a text: whole ones, no more characters than the limit."""
    flat = " ".join(words.split())
    if len(flat) <= limit:
        return flat
    return f"{flat[:limit].rsplit(' ', 1)[0].rstrip(' ,;:')} …"
