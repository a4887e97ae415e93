"""Word files as bodies, read with python-docx as it reads any file, and LibreOffice to settle their changes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from policy_diff import compare
from policy_diff.formats.docx.composing import compose
from policy_diff.formats.docx.model import (
    UNSEEN,
    Body,
    Format,
    Paragraph,
    Part,
    Row,
    Run,
    Style,
    Table,
    accepted,
    block_of,
    joined,
)
from policy_diff.formats.docx.styles import INLINE_CODE, INLINE_SOURCE, look_of

SETTLE = Path(__file__).parent / "word" / "settle.py"
PYTHON = "/usr/bin/python3"  # Debian's own, which `python3-uno` is made for


Settled = dict[tuple[str, str], list[dict[str, Any]]]
"""What LibreOffice holds, by the name of a file and what was done to it."""

STYLES = {"Text body": "Body Text", "Quotations": "Quote"}
"""What LibreOffice calls some of Word's own styles."""


def read(found: list[dict[str, Any]], side: int) -> list[Part]:
    """Read what LibreOffice holds when no change is left.

    What stands for no block is left out; a paragraph that is left empty is not.

    Args:
        found: the paragraphs and tables, as `settle.py` tells them.
        side: 0 for a document that has the old text, 1 for the new.
    """
    shown = [part for part in found if "rows" in part or "".join(run["text"] for run in part["runs"]) != UNSEEN]
    return [_table(part, side) if "rows" in part else _paragraph(part, side) for part in shown]


def labels(found: list[dict[str, Any]]) -> list[str]:
    """Give the numbers that stand before the items of lists, in order."""
    return [part["label"] for part in found if part.get("label")]


def _table(table: dict[str, Any], side: int) -> Table:
    rows = []
    for at, row in enumerate(table["rows"]):
        marks = [mark for cell in row for part in cell for mark in part["marks"]]
        cells = tuple(tuple(replace(_paragraph(part, side), new=None) for part in cell) for cell in row)
        rows.append(Row(cells, head=table["head"] and not at, new=_index(marks, side)))
    return Table(tuple(rows))


EMPTY_CELL = "\u200d"
"""What LibreOffice puts into an empty cell of a row that came or went."""


def _index(marks: list[str], side: int) -> int | None:
    return next((place[side] for place in map(block_of, marks) if place), None)


def _paragraph(part: dict[str, Any], side: int) -> Paragraph:
    runs = joined(_run(run) for run in part["runs"] if run["text"] != EMPTY_CELL)
    look = look_of(STYLES.get(part["style"], part["style"]), level=part["level"] + 1, rtl=part["rtl"])
    if look is None:
        raise AssertionError(f"a paragraph of an unknown style, {part}")
    return Paragraph(runs, look, new=_index(part["marks"], side))


_LOCAL = re.compile("^file://.*/")  # LibreOffice makes a relative address absolute


def _run(run: dict[str, Any]) -> Run:
    style = run["style"]
    look = Format(
        run["bold"], run["italic"], style == INLINE_CODE, style == INLINE_SOURCE, _LOCAL.sub("", run["link"]) or None
    )
    return Run(run["text"], format=look)


def meant(text: str) -> Body:
    """Give the body of a document that shows a text alone."""
    return accepted(compose(compare(text, text)))


def told(parts: Iterable[Part]) -> list[str]:
    """Tell parts as lines: place, look and words of each; which list an item belongs to is told by its number."""
    lines = []
    for part in parts:
        if isinstance(part, Paragraph):
            lines.append(f"{part.new} {_told(part)}")
            continue
        for row in part.rows:
            cells = " | ".join(" / ".join(_told(paragraph) for paragraph in cell) for cell in row.cells)
            lines.append(f"{row.new} {'head' if row.head else 'row'} {cells}")
        lines.append("end of table")
    return lines


def _told(paragraph: Paragraph) -> str:
    look = paragraph.look
    words = [look.style.value, str(look.level)]
    words += [name for name in ("ordered", "quoted", "rtl") if getattr(look, name)]
    for run in paragraph.runs:
        marks = [name for name in ("bold", "italic", "code", "source") if getattr(run.format, name)]
        marks += [f"to {run.format.link}"] if run.format.link is not None else []
        words.append(f"{run.text!r}{' '.join(['', *marks])}")
    return " ".join(words)


def numbers(parts: Iterable[Part]) -> Iterator[str]:
    """Yield what stands before each item with a number, as a word processor counts."""
    reached: dict[int, int] = {}
    for part in parts:
        if isinstance(part, Paragraph) and part.look.style is Style.ITEM and part.look.ordered:
            start = 1 if part.number is None else part.number
            reached[part.list] = reached.get(part.list, start - 1) + 1
            yield f"{reached[part.list]}."


@cache
def office() -> str | None:
    """Say what is missing to run LibreOffice; `None` where nothing is."""
    if not shutil.which("soffice"):
        return "LibreOffice is not there; `apt-get install libreoffice-writer-nogui python3-uno` brings it"
    done = subprocess.run([PYTHON, "-c", "import uno"], check=False, capture_output=True)
    return (
        None if done.returncode == 0 else "LibreOffice's Python is not there; `apt-get install python3-uno` brings it"
    )


def settle(folder: Path, files: dict[str, bytes], verbs: Iterable[str] = ("accept", "reject")) -> Settled:
    """Let LibreOffice settle the changes of some files; `keep` leaves them, and writes the file again.

    Returns:
        For the name of each file and each verb, what LibreOffice holds then.
    """
    if missing := office():
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    jobs = []
    for name, written in files.items():
        source = folder / f"{name}.docx"
        source.write_bytes(written)
        targets = [[verb, str(folder / f"{name}.kept.docx") if verb == "keep" else None] for verb in verbs]
        jobs.append([str(source), targets])
    line = [PYTHON, str(SETTLE), str(folder / "profile")]
    done = subprocess.run(line, input=json.dumps(jobs), check=False, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    answers = iter(done.stdout.splitlines())
    return {(name, verb): json.loads(next(answers)) for name in files for verb in verbs}
