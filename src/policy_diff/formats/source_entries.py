"""Read `sources/<key>.toml`: what one source says of each handbook, entry by entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from policy_diff.core.errors import InputError, Report, reporting, stop
from policy_diff.core.sources import ENTRY_KINDS, STATUSES, ListedHandbook, SourceEntry
from policy_diff.formats.toml_places import read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.toml_places import Table

_T = TypeVar("_T", bound=str)

_HANDBOOK_KEYS: Final = ("code", "status", "line", "entries")
_ENTRY_KEYS: Final = ("title", "kind", "line", "sections", "reason")


def read_source_entries(text: str, source: str, report: Report = stop) -> tuple[ListedHandbook, ...]:
    """Read the entries of a source.

    Args:
        text: the whole file.
        source: its name, for places.
        report: takes each fault of a handbook or an entry; where it returns, that one is left out.

    Returns:
        The handbooks that it names, in its order.

    Raises:
        InputError: it is not TOML; or, by `report`, a key is missing, unknown or has a value of another kind; a
            handbook stands twice, or has entries where its status says that none are listed.
    """
    whole = read_toml(text, source)
    whole.only(("handbooks",))
    found: dict[str, ListedHandbook] = {}
    for table in whole.tables("handbooks"):
        with reporting(report, "F003"):
            listed = _handbook(table, report)
            if listed.code in found:
                cure = "Put all its entries under one `[[handbooks]]`."
                raise table.fault(f"the handbook {listed.code} stands twice", cure, "code")
            found[listed.code] = listed
    return tuple(found.values())


def _handbook(table: Table, report: Report) -> ListedHandbook:
    table.only(_HANDBOOK_KEYS)
    code = table.line_of("code")
    status = _choice(table, "status", STATUSES)
    line = line_number(table, "line")
    tables = table.tables("entries")
    if bool(tables) != (status == "listed"):
        problem = "it has entries" if tables else "it has no entries"
        cure = "Write `listed` where the source gives entries, and one of the others where it gives none."
        raise table.fault(f"status = '{status}', and {problem}", cure, "status")
    entries: list[SourceEntry] = []
    for one in tables:
        with reporting(report, "F003"):
            entries.append(_entry(one))
    return ListedHandbook(code, status, line, tuple(entries), table.place("code", part=code))


def _entry(table: Table) -> SourceEntry:
    table.only(_ENTRY_KEYS)
    return SourceEntry(
        table.line_of("title"),
        _choice(table, "kind", ENTRY_KINDS),
        line_number(table, "line"),
        table.texts("sections") if "sections" in table.items else (),
        table.line_of("reason") if "reason" in table.items else "",
        table.place("title", part=table.line_of("title")),
    )


def line_number(table: Table, key: str) -> int:
    """Give the value of a key that must be there and count lines from 1.

    Raises:
        InputError: it is missing or no such number.
    """
    if key not in table.items:
        cure = f"Give `{key}` the line of the source on which it begins."
        raise InputError(f"the key '{key}' is missing", cure=cure, place=table.place())
    value = table.items[key]
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise table.fault(f"{key} = {value!r} is not the number of a line", "Count the source's lines from 1.", key)
    return value


def _choice(table: Table, key: str, choices: Sequence[_T]) -> _T:
    given = table.value(key, str)
    for choice in choices:
        if choice == given:
            return choice
    raise table.fault(f"{key} = '{given}'", f"Write one of {', '.join(choices)}.", key)
