"""The kill table in three forms: lines for a terminal, JSON, and the Markdown page of the reference."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.faulty_obligations import FAULTS
from policy_diff.core.conduct.faulty_systems import SYSTEMS
from policy_diff.core.conduct.kill_table import Fate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.conduct.kill_table import FaultRow, KillTable, SystemFate

FORMAT: Final = "policy-diff kill table"
VERSION: Final = 1

_HEADS: Final = ("fault", "mutants", "killed", "for the right reason")
_SYSTEM_HEADS: Final = ("system", "scenarios", "failed")


def kill_table_text(table: KillTable) -> str:
    """Write a kill table as lines for a terminal; the last line says whether the suite proves itself."""
    rows = [_HEADS, *(_cells(row, row.fault) for row in table.rows(FAULTS)), _cells(table.total(), "all")]
    systems = [_SYSTEM_HEADS, *(_system_cells(system) for system in table.systems)]
    lines = [*_aligned(rows), "", *(_aligned(systems) if table.systems else ())]
    for title, named in _faults(table):
        lines += ["", f"{title}:", *(f"  {name}" for name in named)]
    return "\n".join([*lines, "", *_verdict(table)]) + "\n"


def kill_table_json(table: KillTable) -> str:
    """Write a kill table as JSON text that ends with a line feed."""
    total = table.total()
    value = {
        "format": FORMAT,
        "version": VERSION,
        "sound": table.sound,
        "scenarios": table.scenarios,
        "requirements": table.requirements,
        "mutants": total.mutants,
        "killed": total.killed,
        "rightly": total.rightly,
        "faults": [_fault_json(row) for row in table.rows(FAULTS)],
        "mistaken": [
            {"mutant": mutant.name, "scenario": mutant.scenario, "message": mutant.message}
            for mutant in table.mutants
            if mutant.fate is Fate.MISTAKEN
        ],
        "systems": [_system_json(system) for system in table.systems],
        "idle": list(table.idle),
        "unsound": [{"scenario": scenario, "message": message} for scenario, message in table.unsound],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def kill_table_markdown(table: KillTable) -> str:
    """Write a kill table as a page of Markdown."""
    rows = [(*_cells(row, f"`{row.fault}`"), _says(FAULTS[row.fault].says)) for row in table.rows(FAULTS)]
    systems = [(*_system_cells(system, f"`{system.system}`"), SYSTEMS[system.system].says) for system in table.systems]
    parts = [
        "% Written by `policy-diff conduct selftest --format markdown`. Change the suite, not this page.",
        "# The kill table",
        " ".join(_verdict(table)),
        "[How the suite is tested](conduct-suite.md#how-the-suite-is-tested) says what the words mean.",
        "## Faulty obligations",
        "Each fault in each requirement that it fits; the requirement and its handbook are otherwise as they are.",
        *_table((*_HEADS, "a system with it would"), [*rows, (*_cells(table.total(), "all"), "")]),
        "## Wrong systems",
        "Each gets one thing wrong everywhere, and is shown the scenarios as they are written, each once.",
        *_table((*_SYSTEM_HEADS, "a system like this"), systems),
    ]
    for title, named in _faults(table):
        parts += [f"## {title[:1].upper()}{title[1:]}", "\n".join(f"- `{name}`" for name in named)]
    return "\n\n".join(parts) + "\n"


def _cells(row: FaultRow, name: str) -> tuple[str, ...]:
    return name, str(row.mutants), str(row.killed), str(row.rightly)


def _system_cells(system: SystemFate, name: str = "") -> tuple[str, ...]:
    return name or system.system, str(system.scenarios), str(system.failed)


def _says(sentence: str) -> str:
    """Put what a fault does after `would`."""
    return sentence[:1].lower() + sentence[1:].rstrip(".")


def _fault_json(row: FaultRow) -> dict[str, Any]:
    return {
        "fault": row.fault,
        "says": FAULTS[row.fault].says,
        "mutants": row.mutants,
        "killed": row.killed,
        "rightly": row.rightly,
        "survivors": list(row.survivors),
        "mistaken": list(row.mistaken),
    }


def _system_json(system: SystemFate) -> dict[str, Any]:
    return {
        "system": system.system,
        "says": SYSTEMS[system.system].says,
        "scenarios": system.scenarios,
        "failed": system.failed,
        "broke_off": system.broke_off,
        "unfailed_in": list(system.unfailed_in),
    }


def _faults(table: KillTable) -> Iterator[tuple[str, list[str]]]:
    """Yield what is wrong, with who it is; nothing for what is right."""
    mistaken = (mutant for mutant in table.mutants if mutant.fate is Fate.MISTAKEN)
    found = {
        "survived every scenario": [mutant.name for mutant in table.mutants if mutant.fate is Fate.SURVIVED],
        "killed for another reason": [f"{mutant.name} by {mutant.scenario}" for mutant in mistaken],
        "systems that no scenario fails": [system.system for system in table.unfailed],
        "systems that no scenario of some handbooks fails": [
            f"{system.system} in {', '.join(system.unfailed_in)}"
            for system in table.systems
            if system.failed and system.unfailed_in
        ],
        "systems at which scenarios broke off": [system.system for system in table.systems if system.broke_off],
        "idle scenarios, which kill nothing": list(table.idle),
        "scenarios that the reference itself does not pass": [scenario for scenario, _ in table.unsound],
    }
    yield from ((title, named) for title, named in found.items() if named)


def _verdict(table: KillTable) -> Sequence[str]:
    """Say in two sentences what came of it."""
    total = table.total()
    if not total.mutants:
        return ["Nothing was spoilt, so nothing is proved."]
    said = (
        f"{_counted(total.mutants, 'mutant')} of {_counted(table.requirements, 'requirement')}, "
        f"{_counted(table.scenarios, 'scenario')}: {total.killed} killed, {total.rightly} for the right reason."
    )
    return [
        said,
        "Every mutant is caught, and no scenario is idle." if table.sound else "The suite does not prove itself.",
    ]


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows as lines: the first column to the left, the figures to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for first, *figures in rows:
        cells = (figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a Markdown table, whose columns are names, figures and last a sentence."""
    marks = ["---", *("--:" for _ in heads[1:-1]), "---"]
    yield "\n".join(f"| {' | '.join(row)} |" for row in (heads, marks, *rows))
