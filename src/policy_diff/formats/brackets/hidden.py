"""What an update page carries unseen, in comments where it stands: where a section is, and structure around words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.changeset import EntryKind
from policy_diff.core.document import Kind
from policy_diff.core.part import Item
from policy_diff.core.working_text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import BlockChange
    from policy_diff.core.part import Path

_SECTION: Final = re.compile(r"<!-- section (?P<table>\{.*\}) -->")
SOURCE: Final = re.compile(r"[ \t>]*<!-- source(?=[ \n])")
"""How a comment begins that holds structure."""

END: Final = "<!-- end of changes -->"
"""Stands behind the last entry: what follows is no part of it."""

_MARKED: Final = re.compile(r"\[(?P<fate>removed|added): (?P<line>.*)\]")
_KNOWN: Final = frozenset({"level", "path", "now", "labels", "requirements", "after", "was_after"})
_KINDS: Final = (
    (re.compile(r"[ \t>]*(?:(?::{3,}|`{3,}|~{3,})\{|(?::{3,}|`{3,}|~{3,})[ \t]*$)"), Kind.DIRECTIVE),
    (re.compile(r"[ \t>]*:[^:\s][^:]*:(?=\s|$)"), Kind.OPTION),
    (re.compile(r"[ \t>]*\(.+\)=[ \t]*$"), Kind.TARGET),
    (re.compile(r"[ \t>]*%"), Kind.COMMENT),
    (re.compile(r"[ \t>]*\{.*\}[ \t]*$"), Kind.ATTRIBUTES),
)
_MOST_LEVELS: Final = 6


@dataclass(frozen=True, slots=True)
class Section:
    """Where the section of an entry is.

    Attributes:
        level: of its heading; 0 where it is not said.
        path: the titles that lead to it, its own last: in the old text, or in the new where it is new; empty where they
            are not said.
        now: the same in the new text, where it is another.
        labels: its labels.
        requirements: whose wording changed in it.
        after, was_after: the paths of the section before it in the new and the old text, where they are said.
    """

    level: int = 0
    path: Path = ()
    now: Path = ()
    labels: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    after: Path | None = None
    was_after: Path | None = None

    def paths(self, old: str | None, new: str | None, kind: EntryKind) -> tuple[Path | None, Path | None]:
        """Give the path on either side, with the titles that the heading of the entry shows."""
        if kind is EntryKind.NEW:
            return None, _titled(self.path, new)
        was = _titled(self.path, old)
        if kind is EntryKind.REMOVED:
            return was, None
        return was, _titled(self.now or (*self.path[:-1], new or ""), new)


def _titled(path: Path, title: str | None) -> Path:
    """Put the title that is shown at the end of a path, unless it is the same but for white space."""
    shown = title or ""
    if path and words(path[-1]) == words(shown):
        return path
    return (*path[:-1], shown)


def write_section(section: Section) -> str:
    """Write where a section is; empty where there is nothing to say."""
    table: dict[str, object] = {}
    if section.level:
        table["level"] = section.level
    for name in ("path", "now", "labels", "requirements"):
        if found := getattr(section, name):
            table[name] = found
    for name in ("after", "was_after"):
        if (found := getattr(section, name)) is not None:
            table[name] = found
    if not table:
        return ""
    text = json.dumps(table, ensure_ascii=False)
    return f"<!-- section {''.join(_safe(char) for char in text)} -->"


def read_section(text: str) -> Section | None:
    """Read where a section is.

    Returns:
        It; `None` where the comment is about something else.

    Raises:
        ValueError: it does not say it in this form.
    """
    if not text.lstrip().startswith("<!-- section "):
        return None
    found = _SECTION.fullmatch(text.strip())
    try:
        table = json.loads(found["table"]) if found else None
    except RecursionError:
        table = None
    if not isinstance(table, dict) or table.keys() - _KNOWN:
        raise ValueError(text)
    level = table.get("level", 0)
    if not isinstance(level, int) or isinstance(level, bool) or not 0 <= level <= _MOST_LEVELS:
        raise ValueError(text)
    return Section(
        level,
        *(_texts(table.get(name, [])) for name in ("path", "now", "labels", "requirements")),
        *(_texts(table[name]) if name in table else None for name in ("after", "was_after")),
    )


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(value)
    return tuple(value)


def _safe(char: str) -> str:
    if char in "<>" or not char.isprintable():
        return json.dumps(char)[1:-1] if char not in "<>" else f"\\u{ord(char):04x}"
    return char


def hides(block: BlockChange) -> bool:
    """Tell whether a block can be carried in a comment: one line on either side, and nothing that would end it."""
    sides = [text for text in (block.old, block.new) if text]
    return not any("\n" in text or "\r" in text or "--" in text for text in sides)


def write_source(blocks: Sequence[BlockChange], lead: str) -> str:
    """Write structure as a comment.

    Args:
        blocks: the structure; every block hides.
        lead: what its lines begin with, so that it stays in the list item or quote where it stands.
    """
    lines: list[str] = []
    for block in blocks:
        if block.old == block.new:
            lines.append(block.new)
        else:
            lines += [f"[{fate}: {text}]" for fate, text in (("removed", block.old), ("added", block.new)) if text]
    return write_lines(lines, lead)


def write_lines(lines: Sequence[str], lead: str) -> str:
    """Write lines of structure as a comment."""
    if len(lines) == 1:
        return f"{lead}<!-- source {lines[0]} -->"
    return "\n".join(f"{lead}{line}" for line in ("<!-- source", *lines, "-->"))


def read_source(text: str) -> list[Item]:
    """Read structure from its comment: a line for each block; a removed line and an added one are one that changed."""
    opening = SOURCE.match(text)
    lead = text[: text.index("<")] if opening else ""
    inner = text[opening.end() if opening else 0 :].rstrip()
    inner = inner.removesuffix("-->")
    if inner.startswith(" "):
        rows = [inner[1:].removesuffix(" ")]
    else:
        rows = [row.removeprefix(lead) for row in inner.split("\n")[1:] if row.strip(" \t>")]
    items: list[Item] = []
    for row in rows:
        found = _MARKED.fullmatch(row)
        line = found["line"] if found else row
        kind = next((kind for pattern, kind in _KINDS if pattern.match(line)), Kind.OTHER)
        last = items[-1] if items else None
        if not found:
            items.append(Item(kind, line, line))
        elif found["fate"] == "removed":
            items.append(Item(kind, line, None))
        elif last and last.new is None and last.kind is kind:
            items[-1] = Item(kind, last.old, line)
        else:
            items.append(Item(kind, None, line))
    return items
