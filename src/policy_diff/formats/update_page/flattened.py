"""What an entry holds besides paragraphs and lists, and loses: tables, fences, headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.formats.update_page.values import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.formats.update_page.lines import Line

_FENCE = re.compile(r"`{3,}|~{3,}|:{3,}")
_HEADING = re.compile(r"#{1,6}\s+\S")
_ROW = re.compile(
    r"[\[\]]*\|.*|[^|]*\S *\|[ |:-]*-{2,}[ |:-]*|\|?[ :]*-{2,}[ :]*\|[ |:-]*|.*\S\t+\S.*|<table\b.*", re.IGNORECASE
)

_TABLE = ("a table stands here", "its rows are paragraphs, without their columns")
_LITERAL = ("a fence or a directive of Markdown stands here", "its lines are paragraphs like any other")
_TITLE = ("a heading stands inside the section", "it is a paragraph")


def flattened(lines: Iterable[Line], entry: str) -> Iterator[Fault]:
    """Yield a fault for everything in an entry that is read as paragraphs and was none.

    Args:
        lines: of the entry, in order.
        entry: the section's title.
    """
    fence = ""
    row = False
    for line in lines:
        text = line.text.strip()
        found = None
        opens = _FENCE.match(text)
        if fence:
            fence = "" if opens and opens[0].startswith(fence) and not text[opens.end() :].strip() else fence
        elif opens:
            fence, found = opens[0], _LITERAL
        elif _HEADING.match(text):
            found = _TITLE
        elif _ROW.fullmatch(text):
            found = None if row else _TABLE
        row = not fence and _ROW.fullmatch(text) is not None
        if found:
            problem, assumed = found
            column = line.column + len(line.text) - len(line.text.lstrip())
            yield Fault(line.number, column, entry, problem, assumed, None)
