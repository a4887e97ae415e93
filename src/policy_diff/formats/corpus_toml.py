"""Read the TOML files of the corpus: `handbook.toml`, `vocabulary.toml` and `sources.toml`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, cast

from policy_diff.core.corpus import Handbook, UpdateNote, Version
from policy_diff.core.errors import InputError, Place
from policy_diff.core.obligation import TERM, is_event
from policy_diff.core.relations import ROLE_RELATIONS, Relation, RelationKind, Relations
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.core.sources import Source
from policy_diff.core.terms import KINDS, Kind, Term, Vocabulary
from policy_diff.formats.toml_places import Table, read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence

_HANDBOOK_KEYS: Final = ("code", "title", "remits", "about", "versions", "updates")
_VERSION_KEYS: Final = ("id", "label", "effective", "held", "source", "note", "update-note")
_UPDATE_KEYS: Final = ("note", "published")
_SOURCE_KEYS: Final = ("title", "publisher", "published", "licence", "held", "address")
_RELATIONS: Final[dict[RelationKind, tuple[Kind, Kind]]] = {
    "is-a": ("role", "role"),
    "acts-for": ("role", "role"),
    "brought-about-by": ("event", "action"),
    "holds-until": ("condition", "event"),
}
"""The kind of the term and the kind of what it leads to, for each table of links."""

_TABLES: Final = (*(f"{kind}s" for kind in KINDS), *_RELATIONS)

_FOLDER: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?")
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_WEB_ADDRESS: Final = re.compile(r"https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9._~/%+-]*)?")
_RESERVED: Final = frozenset(("latest",))
_FOLDER_CURE: Final = (
    "Write letters A to Z, figures, hyphens, underscores and full stops, at most 100, that begin with a letter or "
    "figure: the name is that of a folder and of a page, on every machine."
)


def is_folder_name(name: str) -> bool:
    """Tell whether a folder of that name can be made on every system and stand in an address."""
    return _FOLDER.fullmatch(name) is not None and _DEVICE.fullmatch(name) is None


def read_handbook(text: str, source: str) -> Handbook:
    """Read a `handbook.toml`; its versions have no requirements yet.

    Args:
        text: the whole file.
        source: its name, for places.

    Returns:
        The handbook. It has no versions where the file says `versions = []`: a handbook that is known of, and of
        which no text is held.

    Raises:
        InputError: it is not TOML, a key is missing, unknown or has a value of another kind, or a code, an ID or
            a date is not one that can stand there.
    """
    table = read_toml(text, source)
    table.only(_HANDBOOK_KEYS)
    code = _code(table)
    title = table.line_of("title")
    remits = table.texts("remits")
    if "versions" not in table.items:
        raise InputError(
            "the handbook has no version",
            cure="Add a `[[versions]]` with its id, label and held; `versions = []` where no text is held.",
            place=table.place(),
        )
    tables = table.tables("versions")
    versions = tuple(_version(version) for version in tables)
    _check_versions(versions, tables)
    updates = tuple(_update(update) for update in table.tables("updates"))
    return Handbook(code, title, remits, versions, about=table.optional("about"), updates=updates)


def read_sources(text: str, source: str) -> tuple[Source, ...]:
    """Read a `sources.toml`: a table for each source.

    Raises:
        InputError: it is not TOML, or a key is missing, unknown or has a value of another kind.
    """
    tables = read_toml(text, source)
    return tuple(_source(key, tables.table(key)) for key in tables.items)


def read_vocabulary(text: str, source: str) -> Vocabulary:
    """Read a `vocabulary.toml`.

    Raises:
        InputError: it is not TOML, a table is missing or unknown, a term has not the form of one, or a link joins
            what it cannot.
    """
    whole = read_toml(text, source)
    whole.only(_TABLES)
    terms: list[Term] = []
    for kind in KINDS:
        table = whole.table(f"{kind}s")
        for name, gloss in table.items.items():
            joins = kind in {"event", "condition"} and not is_event(name)
            if joins or not TERM.fullmatch(name):
                raise InputError(
                    f"'{name}' cannot be the name of one {kind}",
                    cure="Write lower-case words; `or`, `if`, `unless`, `and`, `past` stand in no event.",
                    place=table.place(name, of_key=True),
                )
            if not isinstance(gloss, str) or not gloss.strip():
                raise table.fault(f"the {kind} '{name}' has no gloss", "Say in a few words what it means.", name)
            terms.append(Term(name, kind, gloss))
    return Vocabulary(tuple(terms), _relations(whole, Vocabulary(tuple(terms))))


def _relations(whole: Table, vocabulary: Vocabulary) -> Relations:
    links: list[Relation] = []
    for kind, ends in _RELATIONS.items():
        if kind not in whole.items:
            continue
        table = whole.table(kind)
        for term, value in table.items.items():
            others = value if isinstance(value, list) and kind in ROLE_RELATIONS else [value]
            for name, end in ((term, ends[0]), *((other, ends[1]) for other in others)):
                if not isinstance(name, str) or name not in vocabulary.names(end):
                    near = vocabulary.near(str(name), end)
                    hint = f"Did you mean `{near[0]}`? " if near else ""
                    raise InputError(
                        f"unknown {end} '{name}' in [{kind}]",
                        cure=f"{hint}Link terms that the tables above hold.",
                        place=table.place(term, of_key=name is term, part=name if isinstance(name, str) else ""),
                    )
            links += [Relation(kind, term, str(other)) for other in others]
    try:
        return Relations(tuple(links))
    except ValueError as fault:
        raise InputError(str(fault), cure="Take out one of the links.", place=Place(whole.source)) from None


def code_place(text: str, source: str) -> Place:
    """Give the place of the code in a sound `handbook.toml`."""
    return read_toml(text, source).place("code")


def version_place(text: str, source: str, index: int, key: str = "id") -> Place:
    """Give the place of a key's value in the version at `index` (0-based) of a sound `handbook.toml`."""
    return read_toml(text, source).tables("versions")[index].place(key)


def _code(table: Table) -> str:
    code = table.value("code", str)
    if not is_requirement_id(f"{code}-001"):
        raise table.fault(
            f"'{code}' cannot be the code of a handbook",
            "Write two to eight capitals and figures that begin with a capital, such as `SMH`.",
            "code",
        )
    return code


def _version(table: Table) -> Version:
    table.only(_VERSION_KEYS)
    name = table.value("id", str)
    if not is_folder_name(name):
        raise table.fault(f"'{name}' cannot be the ID of a version", _FOLDER_CURE, "id")
    if name.lower() in _RESERVED:
        cure = "Choose another; this one stands for whichever version is the last."
        raise table.fault(f"'{name}' cannot be the ID of a version", cure, "id")
    label = table.line_of("label")
    held = table.value("held", str)
    if held not in {"whole", "part"}:
        raise table.fault(f"held = '{held}'", "Write `whole` or `part`.", "held")
    return Version(
        name,
        label,
        table.date("effective"),
        cast("Literal['whole', 'part']", held),
        source=table.optional("source"),
        note=table.optional("note"),
        update_note=table.optional("update-note"),
    )


def _check_versions(versions: Sequence[Version], tables: Sequence[Table]) -> None:
    """See that each version has a folder of its own, and that they stand oldest first."""
    folders: dict[str, Version] = {}
    last: Version | None = None
    for version, table in zip(versions, tables, strict=True):
        first = folders.setdefault(version.id.lower(), version)
        if first is not version:
            problem = f"the versions '{first.id}' and '{version.id}' differ in capitals alone"
            if first.id == version.id:
                problem = f"the version '{version.id}' stands twice"
            cure = "Give each version an ID of its own; some systems take capitals and small letters for the same."
            raise table.fault(problem, cure, "id")
        if version.effective and last and last.effective and version.effective <= last.effective:
            problem = f"the version {version.id} does not take effect after {last.id}, which stands before it"
            raise table.fault(problem, "Put the versions in order, oldest first, each with its own date.", "effective")
        last = version if version.effective else last


def _update(table: Table) -> UpdateNote:
    table.only(_UPDATE_KEYS)
    return UpdateNote(table.line_of("note"), table.date("published"))


def _source(key: str, table: Table) -> Source:
    table.only(_SOURCE_KEYS)
    return Source(
        key,
        table.line_of("title"),
        table.line_of("publisher"),
        table.date("published"),
        table.line_of("licence"),
        table.line_of("held"),
        _address(table),
    )


def _address(table: Table) -> str:
    address = table.optional("address")
    if address and not _WEB_ADDRESS.fullmatch(address):
        raise InputError(
            f"'{address}' is not a web address",
            cure="Write one that begins with https:// and has no space, or leave the key out.",
            place=table.place("address"),
        )
    return address
