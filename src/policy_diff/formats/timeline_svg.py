"""Versions over time as a picture: a list with a row for each handbook, drawn in SVG, every mark a link.

The words stand in HTML, where they wrap; what is drawn takes the width that is left, so that the picture needs no
scrolling on a small screen. Places on the line of time are per cent of it. Colours and sizes are the style sheet's;
without one the marks are drawn in the colour of the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from policy_diff.core.moments import write_date
from policy_diff.formats.html.escape import attributes, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_HEIGHT: Final = 24
_MIDDLE: Final = 12
_APART: Final = 26
"""Pixels: the height of a row, its middle, and what lies between two marks without a date."""

_ABREAST: Final = 3
"""How many marks without a date stand in one line."""

_EDGE: Final = 3.0
"""Per cent of the line of time that stay free at either end, so that no mark is cut off."""

_MOST_YEARS: Final = 5
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Mark:
    """A version in the picture.

    Attributes:
        label: how readers know it.
        address: where its text is, as seen from the page.
        day: the first day it applies; `None` where no source gives it.
        newest: whether it is the newest that is held.
    """

    label: str
    address: str
    day: date | None = None
    newest: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A handbook in the picture.

    Attributes:
        title: its title.
        address: where its page is, as seen from the page.
        marks: its versions, oldest first.
    """

    title: str
    address: str
    marks: tuple[Mark, ...]


def write_timeline(rows: Sequence[Row], labelled_by: str) -> str:
    """Write the picture as HTML.

    Args:
        rows: the handbooks, in the order in which they are shown.
        labelled_by: the ID of the heading that names the picture.

    Returns:
        A list; a line feed ends each line. The same rows give the same text.
    """
    lines = ['<div class="timeline">']
    scale = _scale(mark.day for row in rows for mark in row.marks)
    lines += ['<div class="timeline-axis" aria-hidden="true">', "<span>No date given</span>", *_axis(scale), "</div>"]
    lines.append(f"<ol{attributes(aria_labelledby=labelled_by)}>")
    for row in rows:
        lines += ["<li>", f'<a class="timeline-title"{attributes(href=row.address)}>{text(row.title)}</a>']
        lines += _undated(row)
        lines += _dated(row, scale)
        lines.append("</li>")
    lines += ["</ol>", "</div>"]
    return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True, slots=True)
class _Scale:
    """The line of time: whole years from the first of January of one to that of another."""

    first: int
    last: int

    def place(self, day: int) -> str:
        """Give the place of a day, counted from the first of the calendar: per cent of the line, with two decimals."""
        start, end = _first_day(self.first), _first_day(self.last)
        return f"{_EDGE + (100 - 2 * _EDGE) * (day - start) / (end - start):.2f}%"

    def years(self) -> tuple[tuple[int, str], ...]:
        """Give the years that are named, so few that their names do not touch, each with its place."""
        span = self.last - self.first
        step = next((step for step in _STEPS if span <= step * _MOST_YEARS), span)
        years = (year for year in range(self.first, self.last + 1) if (year - self.first) % step == 0)
        return tuple((year, self.place(_first_day(year))) for year in years)


def _first_day(year: int) -> int:
    """Count the days to the first of January of a year; the year after the last of the calendar has one too."""
    return date(year - 1, 12, 31).toordinal() + 1 if year > 1 else 1


def _scale(days: Iterable[date | None]) -> _Scale | None:
    """Give the line of time that holds some days; `None` where none is known."""
    known = [day.year for day in days if day]
    return _Scale(min(known), max(known) + 1) if known else None


def _axis(scale: _Scale | None) -> Iterator[str]:
    """Write the names of the years."""
    yield f'<svg class="timeline-years" width="100%" height="{_HEIGHT}">'
    if scale:
        for year, at in scale.years():
            yield f'<text x="{at}" y="16" text-anchor="middle" fill="currentColor">{year}</text>'
    yield "</svg>"


def _undated(row: Row) -> Iterator[str]:
    """Draw the versions without a date, in their order, apart from the line of time: hollow diamonds."""
    marks = [mark for mark in row.marks if mark.day is None]
    lines = max(1, -(-len(marks) // _ABREAST))
    yield _open("timeline-undated", f"Versions of {row.title} without a date" if marks else None, lines * _HEIGHT)
    for number, mark in enumerate(marks):
        x, y = number % _ABREAST * _APART, number // _ABREAST * _HEIGHT
        shape = f'<path d="M{x + _MIDDLE} {y + 6}l6 6-6 6-6-6z" fill="none" stroke="currentColor" stroke-width="2"/>'
        aim = f'x="{x}" y="{y}"'
        yield _link(mark, "no date given", aim, f"{_ring(mark, str(x + _MIDDLE), y)}{shape}")
    yield "</svg>"


def _dated(row: Row, scale: _Scale | None) -> Iterator[str]:
    """Draw the versions with a date on the line of time: dots."""
    marks = [(mark, mark.day) for mark in row.marks if mark.day]
    yield _open("timeline-dated", f"Versions of {row.title} by date" if marks else None, _HEIGHT)
    if scale:
        for _, at in scale.years():
            yield f'<line class="timeline-year" x1="{at}" x2="{at}" y1="0" y2="{_HEIGHT}" stroke="currentColor"/>'
        yield f'<line x1="0" x2="100%" y1="{_MIDDLE}" y2="{_MIDDLE}" stroke="currentColor"/>'
        for mark, day in marks:
            at = scale.place(day.toordinal())
            shape = f'<circle cx="{at}" cy="{_MIDDLE}" r="5.5" fill="currentColor"/>'
            # a place in per cent is moved by pixels through `transform` alone
            said = write_date(day)
            aim = f'x="{at}" y="0" transform="translate(-{_MIDDLE})"'
            yield _link(mark, "" if said == mark.label else f"from {said}", aim, f"{_ring(mark, at, 0)}{shape}")
    yield "</svg>"


def _open(name: str, label: str | None, height: int) -> str:
    """Open a drawing; without marks it is none for a screen reader."""
    names = attributes(role="group", aria_label=label) if label else attributes(aria_hidden="true")
    return f'<svg class="{name}" width="100%" height="{height}"{names}>'


def _ring(mark: Mark, x: str, y: int) -> str:
    """Draw the ring of the newest version; of others nothing."""
    drawn = f'<circle cx="{x}" cy="{y + _MIDDLE}" r="9.5" fill="none" stroke="currentColor" stroke-width="1.5"/>'
    return drawn if mark.newest else ""


def _link(mark: Mark, since: str, aim: str, drawn: str) -> str:
    """Draw a mark: what is aimed at, at least as large as a fingertip needs, its name, and its shape."""
    said = text(", ".join(filter(None, (mark.label, since, "newest version held" if mark.newest else ""))))
    return (
        f'<a{attributes(href=mark.address)} aria-label="{said}"><title>{said}</title>'
        f'<rect {aim} width="{_HEIGHT}" height="{_HEIGHT}" fill="none" pointer-events="all"/>{drawn}</a>'
    )
