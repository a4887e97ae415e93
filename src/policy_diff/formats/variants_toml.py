"""Read `variants.toml`: the words, groups and types from which handbooks are made of one master text."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Report, reporting, stop
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.core.variants import TITLE, Variant, Variants
from policy_diff.formats.corpus_toml import is_folder_name
from policy_diff.formats.toml_places import Table, read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.errors import Place

_KEYS: Final = ("note", "words", "groups", "variants")
_VARIANT_KEYS: Final = ("code", "folder", "title", "about", "note", "source", "words")
_WORD: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")


def read_variants(text: str, source: str, report: Report = stop) -> Variants:
    """Read a `variants.toml`.

    Args:
        text: the whole file.
        source: its name, for places.
        report: takes each fault of a variant or a group; where it returns, that one is left out.

    Raises:
        InputError: it is not TOML; a key is missing, unknown or has a value of another kind; a word has not the
            form of one; or, by `report`, a variant or a group is malformed, or two variants have one code or folder.
    """
    table = read_toml(text, source)
    table.only(_KEYS)
    words = _words(table)
    found: list[Variant] = []
    for one in table.tables("variants"):
        with reporting(report, "F003"):
            found.append(_variant(one, words, found))
    folders = [one.items["folder"] for one in table.tables("variants") if isinstance(one.items.get("folder"), str)]
    groups = _groups(table, list(dict.fromkeys(folders)), report)
    return Variants(words, groups, tuple(found), table.optional("note"))


def variant_place(text: str, source: str, code: str, key: str = "code") -> Place:
    """Give the place of a key's value in the first variant of a code in a sound `variants.toml`."""
    tables = read_toml(text, source).tables("variants")
    return next(table for table in tables if table.items.get("code") == code).place(key)


def word_place(text: str, source: str, variant: Variant | None, word: str) -> Place:
    """Give the place where a word is given in a sound `variants.toml`: to a variant, or to the master itself."""
    whole = read_toml(text, source)
    tables = [one for one in whole.tables("variants") if variant and one.items.get("code") == variant.code]
    return next(iter(tables), whole).table("words").place(word, of_key=True)


def _words(table: Table) -> dict[str, str]:
    words = table.table("words")
    for name in words.items:
        words.line_of(name)
        if name == TITLE or not _WORD.fullmatch(name):
            raise InputError(
                f"'{name}' cannot be the name of a word",
                cure="Write small letters and hyphens; `title` is each handbook's own title.",
                place=words.place(name, of_key=True),
                code="M807",
            )
    return dict(words.items)


def _groups(table: Table, folders: Sequence[str], report: Report) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    if "groups" not in table.items:
        return found
    groups = table.table("groups")
    for name in groups.items:
        with reporting(report, "F003"):
            found[name] = _group(groups, name, folders)
    return found


def _group(groups: Table, name: str, folders: Sequence[str]) -> tuple[str, ...]:
    named = groups.texts(name)
    for folder in named:
        if folder not in folders:
            near = get_close_matches(folder, [other for other in folders if other not in named], 1, 0.8)
            hint = f"Did you mean '{near[0]}'? " if near else ""
            raise InputError(
                f"the group '{name}' names '{folder}', which is no variant",
                cure=f"{hint}Name variants by their folders: {', '.join(folders)}.",
                place=groups.place(name, part=folder),
                code="M807",
            )
    if name in folders or "," in name:
        raise InputError(
            f"'{name}' cannot be the name of a group",
            cure="Choose one that no variant has, without a comma.",
            place=groups.place(name, of_key=True),
            code="M807",
        )
    return named


def _variant(table: Table, words: dict[str, str], others: Sequence[Variant]) -> Variant:
    table.only(_VARIANT_KEYS)
    code = table.value("code", str)
    if not is_requirement_id(f"{code}-001"):
        cure = "Write two to eight capitals and figures that begin with a capital, such as `SMH`."
        raise _bad(table.fault(f"'{code}' cannot be the code of a handbook", cure, "code"))
    folder = table.value("folder", str)
    if not is_folder_name(folder):
        cure = "Write letters A to Z, figures, hyphens, underscores and full stops: it stands in addresses."
        raise _bad(table.fault(f"'{folder}' cannot stand in addresses", cure, "folder"))
    for key, value in (("code", code), ("folder", folder)):
        if any(value == getattr(other, key) for other in others):
            raise _bad(table.fault(f"two variants have the {key} '{value}'", "Give each its own.", key))
    own = table.table("words") if "words" in table.items else None
    for name in own.items if own else ():
        if own and name not in words:
            raise InputError(
                f"the word '{name}' is none of the master's",
                cure=f"Use one of {', '.join(words)}, or give the master the word too.",
                place=own.place(name, of_key=True),
                code="M807",
            )
        if own:
            own.line_of(name)
    return Variant(
        code,
        folder,
        table.line_of("title"),
        dict(own.items) if own else {},
        table.optional("about"),
        table.optional("note"),
        table.optional("source"),
    )


def _bad(fault: InputError) -> InputError:
    """Lay a fault to the rule on variants."""
    fault.code = "M807"
    return fault
