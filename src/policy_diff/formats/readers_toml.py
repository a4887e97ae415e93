"""Read `[[readers]]` of the vocabulary: who reads the handbooks, each kind with the roles that are hers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Report, reporting
from policy_diff.core.feature import slug
from policy_diff.core.readers import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.terms import Vocabulary
    from policy_diff.formats.toml_places import Table

READERS: Final = "readers"
"""The key of the table."""

_KEYS: Final = ("name", "roles", "about", "group", "called")
_WORDS: Final = re.compile(r"[A-Za-z][A-Za-z' -]*")


def read_readers(whole: Table, vocabulary: Vocabulary, report: Report) -> Iterator[Reader]:
    """Read who reads the handbooks.

    Args:
        whole: the vocabulary's file.
        vocabulary: its terms.
        report: takes each fault of a reader; where it returns, that one is left out.

    Yields:
        Each reader, in the order of the file.

    Raises:
        InputError: by `report`, a key is missing, unknown or has a value of another kind; a role is none of the
            vocabulary; or two readers, or a reader and a role that is not hers, have one name, which would give
            them one address.
    """
    names: set[str] = set()
    with reporting(report, "F008"):
        for table in whole.tables(READERS):
            with reporting(report, "F008"):
                yield _reader(table, vocabulary, names)


def _reader(table: Table, vocabulary: Vocabulary, names: set[str]) -> Reader:
    table.only(_KEYS)
    name = table.line_of("name")
    if not _WORDS.fullmatch(name):
        raise table.fault(f"'{name}' cannot be the name of a reader", "Write words in letters A to Z.", "name")
    if slug(name) in names:
        raise table.fault(f"the reader '{name}' stands twice", "Name each reader once, with all her roles.", "name")
    names.add(slug(name))
    roles = table.texts("roles")
    for role in roles:
        if role not in vocabulary.names("role"):
            near = vocabulary.near(role, "role")
            hint = f"Did you mean `{near[0]}`? " if near else ""
            cure = f"{hint}Name roles that the table [roles] holds."
            raise InputError(f"unknown role '{role}'", cure=cure, place=table.place("roles", part=f'"{role}"'))
    if not roles:
        raise table.fault(f"the reader '{name}' has no role", "Name the roles that are hers.", "roles")
    others = sorted(role for role in vocabulary.names("role").difference(roles) if slug(role) == slug(name))
    if others:
        cure = f"Give her that role, or another name: the role `{others[0]}` has the same address."
        raise table.fault(f"the reader '{name}' has the name of a role that is not hers", cure, "name")
    called = table.texts("called") if "called" in table.items else ()
    return Reader(name, roles, table.optional("about"), table.optional("group"), called)
