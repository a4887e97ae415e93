"""Read the TOML files of the corpus: `handbook.toml`, `vocabulary.toml` and `sources.toml`."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from typing import Any, Final, Literal, TypeVar, cast

from policy_diff.core.corpus import Handbook, Source, UpdateNote, Version
from policy_diff.core.errors import InputError, Place
from policy_diff.core.obligation import TERM, is_event
from policy_diff.core.relations import Relation, RelationKind, Relations
from policy_diff.core.terms import KINDS, Kind, Term, Vocabulary

_T = TypeVar("_T")
_WORDS: Final = {"str": "a text in quotation marks", "list": "a list", "dict": "a table"}
_RELATIONS: Final[dict[RelationKind, tuple[Kind, Kind]]] = {
    "is-a": ("role", "role"),
    "acts-for": ("role", "role"),
    "brought-about-by": ("event", "action"),
    "holds-until": ("condition", "event"),
}
"""The kind of the term and the kind of what it leads to, for each table of links."""

_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_handbook(text: str, source: str) -> Handbook:
    """Read a `handbook.toml`; its versions have no requirements yet.

    Raises:
        InputError: it is not TOML, or a key is missing or has a value of another kind.
    """
    table = _toml(text, source)
    versions = _value(table, "versions", list, source) if "versions" in table else []
    return Handbook(
        _value(table, "code", str, source),
        _value(table, "title", str, source),
        tuple(str(remit) for remit in _value(table, "remits", list, source)),
        tuple(_version(version, source) for version in versions),
        about=_optional(table, "about", source),
        updates=tuple(_update(update, source) for update in _value({"updates": []} | table, "updates", list, source)),
    )


def read_sources(text: str, source: str) -> tuple[Source, ...]:
    """Read a `sources.toml`: a table for each source.

    Raises:
        InputError: it is not TOML, or a key is missing or has a value of another kind.
    """
    tables = _toml(text, source)
    return tuple(_source(key, _value(tables, key, dict, source), source) for key in tables)


def _source(key: str, table: dict[str, Any], source: str) -> Source:
    return Source(
        key,
        _value(table, "title", str, source),
        _value(table, "publisher", str, source),
        _date(table, "published", source),
        _value(table, "licence", str, source),
        _value(table, "held", str, source),
    )


def read_vocabulary(text: str, source: str) -> Vocabulary:
    """Read a `vocabulary.toml`.

    Raises:
        InputError: it is not TOML, a term has not the form of one, or a link joins what it cannot.
    """
    table = _toml(text, source)
    terms: list[Term] = []
    for kind in KINDS:
        for name, gloss in _value(table, f"{kind}s", dict, source).items():
            joins = kind in {"event", "condition"} and not is_event(name)
            if joins or not TERM.fullmatch(name) or not isinstance(gloss, str):
                raise InputError(
                    f"'{name}' cannot be the name of one {kind}",
                    cure="Write lower-case words and a gloss; `or`, `if`, `unless`, `and`, `past` stand in no event.",
                    place=_find(text, name, source),
                )
            terms.append(Term(name, kind, gloss))
    return Vocabulary(tuple(terms), _relations(table, Vocabulary(tuple(terms)), text, source))


def _relations(table: dict[str, Any], vocabulary: Vocabulary, text: str, source: str) -> Relations:
    links: list[Relation] = []
    for kind, ends in _RELATIONS.items():
        for term, value in _value({kind: {}} | table, kind, dict, source).items():
            others = value if isinstance(value, list) and kind in {"is-a", "acts-for"} else [value]
            for name, end in ((term, ends[0]), *((other, ends[1]) for other in others)):
                if not isinstance(name, str) or name not in vocabulary.names(end):
                    near = vocabulary.near(str(name), end)
                    hint = f"Did you mean `{near[0]}`? " if near else ""
                    raise InputError(
                        f"unknown {end} '{name}' in [{kind}]",
                        cure=f"{hint}Link terms that the tables above hold.",
                        place=_find(text, str(name), source, f"[{kind}]"),
                    )
            links += [Relation(kind, term, str(other)) for other in others]
    try:
        return Relations(tuple(links))
    except ValueError as fault:
        raise InputError(str(fault), cure="Take out one of the links.", place=Place(source)) from None


def _version(table: dict[str, Any], source: str) -> Version:
    held = _value(table, "held", str, source)
    if held not in {"whole", "part"}:
        raise InputError(f"held = '{held}'", cure="Write `whole` or `part`.", place=Place(source))
    return Version(
        _value(table, "id", str, source),
        _value(table, "label", str, source),
        _date(table, "effective", source),
        cast("Literal['whole', 'part']", held),
        source=_optional(table, "source", source),
        note=_optional(table, "note", source),
        update_note=_optional(table, "update-note", source),
    )


def _update(table: dict[str, Any], source: str) -> UpdateNote:
    return UpdateNote(_value(table, "note", str, source), _date(table, "published", source))


def _date(table: dict[str, Any], key: str, source: str) -> date | None:
    value = table.get(key)
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        raise InputError(
            f"{key} = '{value}' is not a date",
            cure="Write a date, such as 2024-01-19, without quotation marks, or leave it out.",
            place=Place(source),
        )
    return value


def _toml(text: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        place = Place(source)
        if at := _LINE.search(str(fault)):
            line = int(at[1])
            place = Place(source, line, int(at[2]), text.splitlines()[line - 1])
        problem = _LINE.sub("", str(fault)).strip()
        raise InputError(
            f"not TOML: {problem[:1].lower()}{problem[1:]}", cure="Correct the line.", place=place
        ) from None


def _optional(table: dict[str, Any], key: str, source: str) -> str:
    return _value(table, key, str, source) if key in table else ""


def _value(table: dict[str, Any], key: str, kind: type[_T], source: str) -> _T:
    value = table.get(key)
    if not isinstance(value, kind):
        problem = "is missing" if value is None else "has the wrong kind of value"
        cure = f"Give `{key}` {_WORDS[kind.__name__]}."
        raise InputError(f"the key '{key}' {problem}", cure=cure, place=Place(source))
    return value


def _find(text: str, name: str, source: str, after: str = "") -> Place:
    offset = text.find(name, max(0, text.find(after)))
    return Place.at(source, text, offset, len(name)) if offset >= 0 else Place(source)
