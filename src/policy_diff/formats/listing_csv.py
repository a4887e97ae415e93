"""The listing as CSV: one row for each requirement and version, for a spreadsheet or a table tool.

It is CSV of RFC 4180: commas, double quotes where a cell needs them, CR LF at the end of a row, one header row. A
spreadsheet takes a cell that begins with a sign such as `=` for a formula and would run it. Such a cell begins with an
apostrophe here, and so does one that begins with an apostrophe itself, so that taking the first apostrophe off every
cell that begins with one gives back what was written.
"""

from __future__ import annotations

import csv
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.flat_fields import HISTORY, MASTER, NOTE, RESTATES, SAID, flat_fields
from policy_diff.formats.plain_references import plain_references

if TYPE_CHECKING:
    from policy_diff.core.listing import HandbookRecord, Listing, RequirementRecord, WordingRecord

COLUMNS: Final = (
    "id",
    "version",
    "handbook",
    "code",
    "title",
    "label",
    "effective",
    "held",
    "section",
    "text",
    *SAID,
    *RESTATES,
    *HISTORY,
    "file",
    "line",
    "newest",
    *MASTER,
    NOTE,
)
"""The columns in order; a later version may add some at the end."""

FORMULA_SIGNS: Final = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a formula can begin with in a spreadsheet, full-width signs among them."""

_GUARD: Final = "'"


def write(listing: Listing) -> str:
    """Write a listing as CSV: the header, then by handbook, by ID, oldest version first."""
    lines: list[str] = []
    writer = csv.writer(SimpleNamespace(write=lines.append), lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in listing.rows():
        cells = _cells(*row)
        writer.writerow([_guarded(cells[column]) for column in COLUMNS])
    return "".join(lines)


def read(text: str, source: str = "-") -> tuple[dict[str, str], ...]:
    """Read what `write` wrote.

    Args:
        text: the whole file.
        source: its name, for the error.

    Returns:
        For each row its cells by column, without the apostrophe that keeps formulas from running.

    Raises:
        InputError: its header is another one, or a row has not one cell for each column.
    """
    try:
        rows = list(csv.reader(_lines(text), strict=True))
    except csv.Error as fault:
        raise _not_ours(str(fault), source) from None
    if not rows or tuple(rows[0]) != COLUMNS:
        raise _not_ours("the first row does not name its columns", source)
    for number, row in enumerate(rows, 1):
        if len(row) != len(COLUMNS):
            raise _not_ours(f"row {number} has {len(row)} cells, not {len(COLUMNS)}", source)
    return tuple({name: cell.removeprefix(_GUARD) for name, cell in zip(COLUMNS, row, strict=True)} for row in rows[1:])


def _lines(text: str) -> list[str]:
    """Cut a text after each line feed, and nowhere else: other signs that end a line may stand in a cell."""
    return [f"{line}\n" for line in text.removesuffix("\n").split("\n")]


def _not_ours(problem: str, source: str) -> InputError:
    return InputError(
        f"not a table of requirements: {problem}",
        cure="Write it with `policy-diff list --format csv` of this version.",
        place=Place(source),
    )


def _guarded(cell: str) -> str:
    return f"{_GUARD}{cell}" if cell[:1] == _GUARD or cell[:1] in FORMULA_SIGNS or _hidden(cell) else cell


def _hidden(cell: str) -> bool:
    """Tell whether a sign stands behind space that some programs take away."""
    return cell[:1].isspace() and cell.lstrip()[:1] in FORMULA_SIGNS


def _cells(handbook: HandbookRecord, listed: RequirementRecord, wording: WordingRecord) -> dict[str, str]:
    requirement = wording.requirement
    version = handbook.version(requirement.version)
    place = requirement.place
    return {
        **flat_fields(handbook, listed, wording),
        "id": requirement.id,
        "version": version.id,
        "handbook": handbook.name,
        "code": handbook.code,
        "title": handbook.title,
        "label": version.label,
        "effective": version.effective.isoformat() if version.effective else "",
        "held": version.held,
        "section": requirement.section,
        "text": plain_references(requirement.text),
        "file": place.source if place else "",
        "line": str(place.line or "") if place else "",
    }
