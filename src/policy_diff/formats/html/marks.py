"""The marks of a change: words that a screen reader says, a tint and a line; never colour alone.

Labels stand outside `ins` and `del`, so that they are neither struck through nor lost where the page has no styles.
The same words serve a screen reader, a reader on paper and whoever prefers square brackets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.formats.html.escape import attributes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from policy_diff.formats.html.inline import Part, Run, Side

Kind = Literal["added", "removed", "replaced", "moved"]
"""What happened, in one word that readers see."""

Style = Literal["tinted", "bracketed"]
"""`tinted` shows a tint and a line, and keeps the labels for whoever needs them; `bracketed` shows square brackets."""

_TAGS: Final[dict[Side, str]] = {"-": "del", "+": "ins"}
_WORDS: Final[dict[Side, str]] = {"-": "removed", "+": "added"}

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
    """

    number: int
    kind: Kind
    removed: str
    added: str
    owner: str | None = None

    @property
    def anchor(self) -> str:
        """Its name within the page."""
        return f"change-{self.number}"


@dataclass(slots=True)
class Marker:
    """Writes the marks of one page and keeps count of them.

    Attributes:
        style: how the marks look.
        numbered: whether changes have a number and a name within the page.
        since: the day the changes took effect, where that is known.
        owner: the requirement whose text is being written.
        changes: those written so far.
    """

    style: Style = "tinted"
    numbered: bool = True
    since: date | None = None
    owner: str | None = None
    changes: list[Change] = field(default_factory=list)

    def run(self, run: Run) -> str:
        """Write a change within a paragraph."""
        sides = {part.side for part in run.parts}
        kind: Kind = "replaced" if len(sides) > 1 else "added" if "+" in sides else "removed"
        opening = self.group(kind, run.words("-"), run.words("+"), focus=not run.in_link)
        inner = " ".join(self._part(part) for part in run.parts)
        return f"<span{opening}>{' ' * run.before}{inner}{' ' * run.after}</span>"

    def group(self, kind: Kind, removed: str, added: str, *, focus: bool = True, extra: str = "") -> str:
        """Count a change and give the attributes of the element that holds it.

        Args:
            kind: what happened.
            removed: the words that went.
            added: the words that came.
            focus: whether the element can take the focus when a link leads to it.
            extra: a further class.
        """
        self.changes.append(Change(len(self.changes) + 1, kind, removed, added, self.owner))
        change = self.changes[-1]
        label = f"Change {change.number} of {TOTAL}: {kind}" if self.numbered else kind.capitalize()
        return (
            attributes(class_=f"chg {extra}".strip(), id=change.anchor if self.numbered else None, role="group")
            + f' aria-label="{label}"'
            + attributes(tabindex="-1" if focus and self.numbered else None)
        )

    def _part(self, part: Part) -> str:
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


def steps(changes: Sequence[Change], total: int) -> str:
    """Write links to changes that follow on each other, to the one before them and to the one after.

    Args:
        changes: the changes of one passage, in order.
        total: how many the page has.
    """
    if not changes:
        return ""
    first, last = changes[0].number, changes[-1].number
    links = [(f"{at.number}", at.number, f"Change {at.number} of {total}") for at in changes]
    if first > 1:
        links.insert(0, ("\u2039", first - 1, f"Previous change, {first - 1}"))
    if last < total:
        links.append(("\u203a", last + 1, f"Next change, {last + 1}"))
    return " ".join(
        f"<a{attributes(href=f'#change-{number}', aria_label=label)}>{shown}</a>" for shown, number, label in links
    )
