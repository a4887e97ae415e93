"""Read a TOML file into tables that know where in the file each of their keys and values stands."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_T = TypeVar("_T")
_Path = tuple[str | int, ...]

_WORDS: Final = {
    "str": "a text in quotation marks",
    "list": "a list in square brackets",
    "dict": "a table",
    "bool": "`true` or `false`",
    "int": "a whole number",
}
_LINE: Final = re.compile(r"\(at line (\d+), column (\d+)\)")
_DEEPEST: Final = 20
"""How deep lists and inline tables may nest in a file; no file of the corpus needs more than two."""

_TOKEN: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"""+' + r"|'''.*?'''+" + r'|"(?:\\.|[^"\\\n])*"' + r"|'[^'\n]*'|#[^\n]*|[\[\]{}\n=]", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Where:
    """Where a key and its value stand: offsets in code points (0-based) of the file's text, ends excluded."""

    key: tuple[int, int]
    value: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a TOML file.

    Attributes:
        items: its keys and values.
        text: the whole file.
        source: the file's name, for places.
        path: the keys and indices that lead to the table.
    """

    items: dict[str, Any]
    text: str
    source: str
    path: _Path = ()

    def value(self, key: str, kind: type[_T]) -> _T:
        """Give the value of a key that must be there.

        Raises:
            InputError: it is missing or of another kind.
        """
        if key not in self.items:
            cure = f"Give `{key}` {_WORDS[kind.__name__]}."
            raise InputError(f"the key '{key}' is missing", cure=cure, place=self.place())
        value = self.items[key]
        if not isinstance(value, kind):
            raise self._wrong_kind((key,), _WORDS[kind.__name__])
        return value

    def line_of(self, key: str) -> str:
        """Give the text of a key that must be there and hold more than space.

        Raises:
            InputError: it is missing, of another kind or empty.
        """
        text = self.value(key, str)
        if not text.strip():
            raise self.fault(f"the key '{key}' is empty", "Write its text between the quotation marks.", key)
        return text

    def optional(self, key: str) -> str:
        """Give the text of a key, or nothing where it is not there."""
        return self.value(key, str) if key in self.items else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts.

        Raises:
            InputError: it is missing, or something in it is no text.
        """
        for index, item in enumerate(self.value(key, list)):
            if not isinstance(item, str) or not item.strip():
                raise self._wrong_kind((key,), f"a list of texts; item {index + 1} is none")
        return tuple(self.items[key])

    def tables(self, key: str) -> tuple[Table, ...]:
        """Give a list of tables; none where the key is not there.

        Raises:
            InputError: it is no list, or something in it is no table.
        """
        for item in self.value(key, list) if key in self.items else ():
            if not isinstance(item, dict):
                raise self.fault(
                    f"'{key}' holds something that is no table",
                    f"Write each under a line of its own: `[[{key}]]`.",
                    key,
                )
        return tuple(self._inner(item, key, index) for index, item in enumerate(self.items.get(key, ())))

    def table(self, key: str) -> Table:
        """Give a table that must be there.

        Raises:
            InputError: it is missing or no table.
        """
        return self._inner(self.value(key, dict), key)

    def date(self, key: str) -> date | None:
        """Give a date, or `None` where the key is not there.

        Raises:
            InputError: it is no date, or one with a time.
        """
        value = self.items.get(key)
        if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
            cure = "Write a date, such as 2024-01-19, without quotation marks, or leave it out."
            raise self.fault(f"{key} = '{value}' is not a date", cure, key)
        return value

    def only(self, keys: Sequence[str]) -> None:
        """See that the table has no other keys than these.

        Raises:
            InputError: it has one.
        """
        for key in self.items:
            if key not in keys:
                near = get_close_matches(key, keys, 1)
                hint = f"Did you mean `{near[0]}`? " if near else ""
                cure = f"{hint}Its keys are {', '.join(keys)}."
                place = self.place(key, of_key=True)
                raise InputError(f"unknown key '{key}'", cure=cure, place=place)

    def fault(self, problem: str, cure: str, key: str) -> InputError:
        """Make an error that shows the value of a key."""
        return InputError(problem, cure=cure, place=self.place(key))

    def place(self, key: str | None = None, *, of_key: bool = False, part: str = "") -> Place:
        """Give the place of the value of a key or of the key itself, or of the table where no key is named.

        Args:
            key: the key, if any.
            of_key: whether the place of the key itself is asked for.
            part: a part of the value that the place is narrowed to.
        """
        part = str(key) if of_key else part
        path = self.path if key is None else (*self.path, key)
        found: Mapping[_Path, Where] = _places(self.text) if path else {}
        if path in found:
            span = found[path].key if of_key or key is None else found[path].value
            if part and (named := self.text.find(part, *span)) >= 0:
                span = named, named + len(part)  # without the quotation marks
            return Place.at(self.source, self.text, span[0], span[1] - span[0])
        for size in range(len(path) - 1, 0, -1):  # in a table or a list on one line
            if path[:size] in found:
                start, end = found[path[:size]].value
                named = self.text.find(str(key), start, end) if key else -1
                width = len(str(key)) if named >= 0 else end - start
                return Place.at(self.source, self.text, max(start, named), width)
        return Place(self.source)

    def _inner(self, items: dict[str, Any], *path: str | int) -> Table:
        return Table(items, self.text, self.source, (*self.path, *path))

    def _wrong_kind(self, path: tuple[str, ...], wanted: str) -> InputError:
        return self.fault(f"the key '{path[0]}' has the wrong kind of value", f"Give `{path[0]}` {wanted}.", path[0])


def read_toml(text: str, source: str) -> Table:
    """Read a TOML file.

    Raises:
        InputError: it is not TOML.
    """
    text = text.removeprefix("\ufeff")
    deep = _too_deep(text)
    if deep is not None:
        raise InputError(
            f"lists or tables nest more than {_DEEPEST} deep",
            cure="Write them flat.",
            place=Place.at(source, text, deep),
            code="F002",
        )
    try:
        return Table(tomllib.loads(text), text, source)
    except tomllib.TOMLDecodeError as fault:
        problem = _LINE.sub("", str(fault)).removesuffix(" (at end of document)").strip()
        raise InputError(
            f"not TOML: {problem[:1].lower()}{problem[1:]}",
            cure="Correct the line. A text stands in quotation marks, a date does not, and no key stands twice.",
            place=_place_of(str(fault), text, source),
            code="F002",
        ) from None
    except ValueError as fault:  # a date that the calendar has not, a number of thousands of digits
        raise InputError(f"not TOML: {fault}", cure="Correct the value.", place=Place(source), code="F002") from None


def _place_of(fault: str, text: str, source: str) -> Place:
    """Find the place that the parser names; it counts lines by LF alone."""
    at = _LINE.search(fault)
    if at is None:
        return Place.at(source, text, len(text.rstrip()))
    lines = text.split("\n")
    before = sum(len(line) + 1 for line in lines[: int(at[1]) - 1])
    return Place.at(source, text, before + int(at[2]) - 1)


def _too_deep(text: str) -> int | None:
    """Give where brackets nest too deep, or `None`: the parser calls itself for each, and would break."""
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if depth > _DEEPEST:
            return token.start()
    return None


@lru_cache(maxsize=4)
def _places(text: str) -> Mapping[_Path, Where]:
    """Find every statement of a sound TOML file: by the keys and indices that lead to it, where it stands.

    It is remembered for the files read last: a reader asks for many places of one file.
    """
    found: dict[_Path, Where] = {}
    counts: dict[_Path, int] = {}
    table: _Path = ()
    for start, equals, end in _statements(text):
        if equals is None:
            header = text[start:end].strip()
            listed = header.startswith("[[")
            table = _resolved(_keys(header), counts, listed=listed)
            here = Where((start, start + len(header)), (start, start + len(header)))
            found[table] = here
            found.setdefault(table[:1], here)  # `[a.b]` makes `a` too
            continue
        key, value = text[start:equals].rstrip(), text[equals + 1 : end]
        lead = len(value) - len(value.lstrip())
        value_at = equals + 1 + lead
        keys = _keys(f"{key} = 0")
        here = Where((start, start + len(key)), (value_at, value_at + len(value.strip())))
        found[*table, *keys] = here
        found.setdefault((*table, keys[0]), here)
    return found


def _statements(text: str) -> Iterator[tuple[int, int | None, int]]:
    """Yield each statement: its start, where its first equals sign is (`None` in a header), its end."""
    start, depth = 0, 0
    equals: int | None = None
    for token in (*_TOKEN.finditer(text), None):
        what, at = (token[0], token.start()) if token else ("\n", len(text))
        if what in "[{":
            depth += 1
        elif what in "]}":
            depth -= 1
        elif what == "=" and equals is None:
            equals = at
        elif (what == "\n" or what.startswith("#")) and not depth:
            if text[start:at].strip():
                yield _trimmed(text, start, equals, at)
            start, equals = at + len(what), None


def _trimmed(text: str, start: int, equals: int | None, end: int) -> tuple[int, int | None, int]:
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), equals, end - len(inner) + len(inner.rstrip())


def _keys(statement: str) -> tuple[str, ...]:
    """Read the keys of a header or of a statement whose value is a figure."""
    found: list[str] = []
    here: Any = tomllib.loads(statement)
    while here and isinstance(here, dict | list):
        if isinstance(here, list):
            here = here[-1]
            continue
        key, here = next(iter(here.items()))
        found.append(key)
    return tuple(found)


def _resolved(keys: tuple[str, ...], counts: dict[_Path, int], *, listed: bool) -> _Path:
    """Put indices into the keys of a header: a key that names a list means its last table so far."""
    path: _Path = ()
    for number, key in enumerate(keys, 1):
        path = (*path, key)
        if listed and number == len(keys):
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
