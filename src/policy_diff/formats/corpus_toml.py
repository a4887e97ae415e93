"""Read the TOML files of the corpus: `handbook.toml`, `vocabulary.toml` and `sources.toml`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, cast

from policy_diff.core.corpus import Handbook, Roles, UpdateNote, Version
from policy_diff.core.errors import InputError, Place, Report, reporting, stop
from policy_diff.core.feature import slug
from policy_diff.core.obligation import TERM, is_event
from policy_diff.core.relations import ROLE_RELATIONS, Relation, RelationKind, Relations
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.core.sources import Source
from policy_diff.core.terms import KINDS, Kind, Term, Vocabulary
from policy_diff.formats.readers_toml import READERS, read_readers
from policy_diff.formats.source_entries import line_number
from policy_diff.formats.toml_places import Table, read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence

_HANDBOOK_KEYS: Final = ("code", "title", "remits", "about", "roles", "versions", "updates")
_VERSION_KEYS: Final = ("id", "label", "effective", "held", "source", "line", "note", "update-note")
_UPDATE_KEYS: Final = ("note", "published", "version")
_ROLE_KEYS: Final = ("leads", "inspected", "told")
_SOURCE_KEYS: Final = ("title", "publisher", "published", "licence", "held", "address", "official")
_RELATIONS: Final[dict[RelationKind, tuple[Kind, Kind]]] = {
    "is-a": ("role", "role"),
    "acts-for": ("role", "role"),
    "brought-about-by": ("event", "action"),
    "holds-until": ("condition", "event"),
}
"""The kind of the term and the kind of what it leads to, for each table of links."""

_TABLES: Final = (*(f"{kind}s" for kind in KINDS), *_RELATIONS, READERS)

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


def read_handbook(text: str, source: str, report: Report = stop) -> Handbook:
    """Read a `handbook.toml`; its versions have no requirements yet.

    Args:
        text: the whole file.
        source: its name, for places.
        report: takes each fault of a version or an update; where it returns, that one is left out.

    Returns:
        The handbook. It has no versions where the file says `versions = []`: a handbook that is known of, and of
        which no text is held.

    Raises:
        InputError: it is not TOML, a key is missing, unknown or has a value of another kind, or a code, an ID or
            a date is not one that can stand there; of a version or an update, only what `report` raises.
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
            code="F003",
        )
    tables = table.tables("versions")
    versions: list[tuple[Version, Table]] = []
    for one in tables:
        with reporting(report, "F003"):
            version = _version(one)
            _check_version(version, one, [other for other, _ in versions])
            versions.append((version, one))
    updates: list[UpdateNote] = []
    for one in table.tables("updates"):
        with reporting(report, "F003"):
            updates.append(_update(one, [version.id for version, _ in versions], updates))
    roles = Roles()
    if "roles" in table.items:
        with reporting(report, "F003"):
            roles = _roles(table.table("roles"))
    about = table.optional("about")
    held = tuple(one for one, _ in versions)
    return Handbook(code, title, remits, held, about=about, updates=tuple(updates), roles=roles)


def read_sources(text: str, source: str, report: Report = stop) -> tuple[Source, ...]:
    """Read a `sources.toml`: a table for each source.

    Args:
        text: the whole file.
        source: its name, for places.
        report: takes each fault of a source; where it returns, that source is left out.

    Raises:
        InputError: it is not TOML; or, by `report`, a key is missing, unknown or has a value of another kind.
    """
    tables = read_toml(text, source)
    found: list[Source] = []
    for key in tables.items:
        with reporting(report, "F003"):
            found.append(_source(key, tables.table(key)))
    return tuple(found)


def read_vocabulary(text: str, source: str, report: Report = stop) -> Vocabulary:
    """Read a `vocabulary.toml`.

    Args:
        text: the whole file.
        source: its name, for places.
        report: takes each fault of a term, a link or a reader; where it returns, that one is left out.

    Raises:
        InputError: it is not TOML, or a table is missing or unknown; or, by `report`, a term has not the form of
            one or the address of another, a link joins what it cannot, or a reader has a role that is none.
    """
    whole = read_toml(text, source)
    whole.only(_TABLES)
    terms: list[Term] = []
    for kind in KINDS:
        table = whole.table(f"{kind}s")
        addresses: dict[str, str] = {}
        for name in table.items:
            with reporting(report, "F008"):
                terms.append(_term(table, name, kind))
                other = addresses.setdefault(slug(name), name)
                if other != name:
                    cure = f"Use one of the two: in addresses both are `{slug(name)}`."
                    place = table.place(name, of_key=True)
                    raise InputError(f"the {kind} '{name}' can hardly be told from '{other}'", cure=cure, place=place)
    bare = Vocabulary(tuple(terms))
    return Vocabulary(tuple(terms), _relations(whole, bare, report), tuple(read_readers(whole, bare, report)))


def _term(table: Table, name: str, kind: Kind) -> Term:
    gloss = table.items[name]
    joins = kind in {"event", "condition"} and not is_event(name)
    if joins or not TERM.fullmatch(name):
        raise InputError(
            f"'{name}' cannot be the name of one {kind}",
            cure="Write lower-case words; `or`, `if`, `unless`, `and`, `past` stand in no event.",
            place=table.place(name, of_key=True),
        )
    if not isinstance(gloss, str) or not gloss.strip():
        raise table.fault(f"the {kind} '{name}' has no gloss", "Say in a few words what it means.", name)
    return Term(name, kind, gloss)


def _relations(whole: Table, vocabulary: Vocabulary, report: Report) -> Relations:
    links: list[Relation] = []
    for kind in (kind for kind in _RELATIONS if kind in whole.items):
        with reporting(report, "F008"):
            table = whole.table(kind)
            for term in table.items:
                with reporting(report, "F008"):
                    links += _links(table, kind, term, vocabulary)
    try:
        return Relations(tuple(links))
    except ValueError as fault:
        report(InputError(str(fault), cure="Take out one of the links.", place=Place(whole.source), code="F008"))
        return Relations(())


def _links(table: Table, kind: RelationKind, term: str, vocabulary: Vocabulary) -> tuple[Relation, ...]:
    value = table.items[term]
    start, end = _RELATIONS[kind]
    others = value if isinstance(value, list) and kind in ROLE_RELATIONS else [value]
    for name, what in ((term, start), *((other, end) for other in others)):
        if not isinstance(name, str) or name not in vocabulary.names(what):
            near = vocabulary.near(str(name), what)
            hint = f"Did you mean `{near[0]}`? " if near else ""
            raise InputError(
                f"unknown {what} '{name}' in [{kind}]",
                cure=f"{hint}Link terms that the tables above hold.",
                place=table.place(term, of_key=name is term, part=name if isinstance(name, str) else ""),
            )
    return tuple(Relation(kind, term, str(other)) for other in others)


def handbook_place(text: str, source: str, key: str, part: str = "") -> Place:
    """Give the place of a key's value in a sound `handbook.toml`, or of a part of the value."""
    return read_toml(text, source).place(key, part=part)


def role_place(text: str, source: str, key: str, role: str) -> Place:
    """Give the place of a role that a key of `[roles]` names, in a sound `handbook.toml`."""
    return read_toml(text, source).table("roles").place(key, part=f'"{role}"')


def version_place(text: str, source: str, version: str, key: str = "id") -> Place:
    """Give the place of a key's value in a version of a `handbook.toml`, or of the version where it has no such key."""
    tables = read_toml(text, source).tables("versions")
    table = next(table for table in tables if table.items.get("id") == version)
    return table.place(key if key in table.items else None)


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
        line=line_number(table, "line") if "line" in table.items else None,
    )


def _check_version(version: Version, table: Table, before: Sequence[Version]) -> None:
    """See that a version has a folder of its own, and takes effect after those that stand before it."""
    first = next((other for other in before if other.id.lower() == version.id.lower()), None)
    if first:
        problem = f"the versions '{first.id}' and '{version.id}' differ in capitals alone"
        if first.id == version.id:
            problem = f"the version '{version.id}' stands twice"
        cure = "Give each version an ID of its own; some systems take capitals and small letters for the same."
        raise InputError(problem, cure=cure, place=table.place("id"), code="V205")
    last = next((other for other in reversed(before) if other.effective), None)
    if version.effective and last and last.effective and version.effective <= last.effective:
        problem = f"the version {version.id} does not take effect after {last.id}, which stands before it"
        cure = "Put the versions in order, oldest first, each with its own date."
        raise InputError(problem, cure=cure, place=table.place("effective"), code="V205")


def _update(table: Table, versions: Sequence[str], others: Sequence[UpdateNote]) -> UpdateNote:
    table.only(_UPDATE_KEYS)
    version = table.optional("version")
    if version and (version not in versions or any(other.version == version for other in others)):
        problem = "stands beside another update already" if version in versions else "is none of this handbook"
        cure = f"Name the one that holds the update's text ({', '.join(versions) or 'none is held'}), or leave it out."
        raise table.fault(f"the version '{version}' {problem}", cure, "version")
    return UpdateNote(table.line_of("note"), table.date("published"), version)


def _roles(table: Table) -> Roles:
    table.only(_ROLE_KEYS)
    return Roles(*(table.texts(key) if key in table.items else () for key in _ROLE_KEYS))


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
        official=table.value("official", bool) if "official" in table.items else True,
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
