"""Read and write the register of one handbook: a line for each ID, so that git merges it well.

highest = 162

[ids]
SMH-001 = { wording = "0a1b2c3d4e5f", introduced = "2023-09-01", amended = ["2024-01-19"] }
SMH-162 = { wording = "5f4e3d2c1b0a" }

[published."2024-01-19"]
"index.md" = "sha256:…"

The same register gives the same bytes. IDs are appended, so that two branches that mint at once write different text
in the same place, which git cannot merge in silence.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.register import LAST_NUMBER, HandbookRegister, Published, Registration
from policy_diff.core.requirement_id import handbook_code, in_order, is_requirement_id, number_of
from policy_diff.formats.toml_places import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.formats.toml_places import Table

_CODE: Final = "I108"
_HEAD: Final = (
    "# The register of {code}: every ID ever minted, and the digests of its published versions.\n"
    "# `policy-diff ids` and `policy-diff publish` write this file; it is not edited by hand.\n"
)
_MARKER: Final = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$", re.MULTILINE)
_LINE_OF_ID: Final = re.compile(r"[ \t]*[\"']?(?P<key>[A-Z][A-Z0-9]*-[0-9]+)[\"']?[ \t]*=")
_WORDING: Final = re.compile(r"[0-9a-f]{12}")
_DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
_KEYS: Final = ("master", "highest", "ids", "published")
_LIFE: Final = ("wording", "introduced", "amended", "withdrawn", "dropped")
_RESTORE: Final = "Take the file from the last commit, and let `policy-diff ids` and `policy-diff publish` write it."
_DELETE: Final = "\x7f"


def write_register(register: HandbookRegister) -> str:
    """Write the register of a handbook as TOML, ending with a line feed."""
    return "".join(_lines(register))


def _lines(register: HandbookRegister) -> Iterator[str]:
    yield _HEAD.format(code=register.code)
    if register.master:
        yield f"master = {_quoted(register.master)}\n"
    yield f"highest = {register.highest}\n\n[ids]\n"
    for one in register.ids:
        facts = [f"wording = {_quoted(one.wording)}"]
        if one.introduced:
            facts.append(f"introduced = {_quoted(one.introduced)}")
        if one.amended:
            facts.append(f"amended = [{', '.join(map(_quoted, one.amended))}]")
        if one.withdrawn:
            facts.append(f"withdrawn = {_quoted(one.withdrawn)}")
        if one.dropped:
            facts.append("dropped = true")
        yield f"{one.id} = {{ {', '.join(facts)} }}\n"
    for version in register.published:
        yield f"\n[published.{_quoted(version.version)}]\n"
        for name, digest in version.files:
            yield f"{_quoted(name)} = {_quoted(digest)}\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace(_DELETE, "\\u007f")


def unsettled(text: str) -> bool:
    """Tell whether a file holds the marks of a merge that git could not make."""
    return _MARKER.search(text) is not None


def read_register(text: str, source: str) -> HandbookRegister:
    """Read the register of a handbook.

    Args:
        text: the whole file.
        source: its name, which ends with the code of the handbook and `.toml`.

    Raises:
        InputError: it holds an unsettled merge, is not TOML, or says something that cannot stand there.
    """
    code = source.rpartition("/")[2].removesuffix(".toml")
    marker = _MARKER.search(text)
    if marker:
        raise InputError(
            "the register holds an unsettled merge",
            cure="Run `policy-diff ids settle`.",
            place=Place.at(source, text, marker.start(), len(marker[0].rstrip())),
            code=_CODE,
        )
    try:
        return _register(read_toml(text, source), code)
    except InputError as fault:
        if fault.code == _CODE:
            raise
        raise InputError(fault.problem, cure=f"{fault.cure} {_RESTORE}", place=fault.place, code=_CODE) from None


def _register(table: Table, code: str) -> HandbookRegister:
    table.only(_KEYS)
    highest = table.value("highest", int)
    if isinstance(highest, bool) or not 0 <= highest <= LAST_NUMBER:
        raise _fault("'highest' is not the number of an ID", table.place("highest"))
    lines = _places_of_ids(table)
    ids = table.table("ids")
    found = tuple(_registration(key, value, code, lines.get(key)) for key, value in ids.items.items())
    low = next((one for one in found if number_of(one.id) > highest), None)
    if low:
        raise _fault(f"the register holds {low.id}, and its highest number is {highest}", table.place("highest"))
    published: list[Published] = []
    if "published" in table.items:
        versions = table.table("published")
        for name in versions.items:
            files = versions.table(name)
            for file, digest in files.items.items():
                if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
                    raise _fault(f"the digest of '{file}' is none", files.place(file))
            published.append(Published(name, tuple(sorted(files.items.items())), files.place()))
    ordered = tuple(sorted(found, key=lambda one: in_order(one.id)))
    return HandbookRegister(code, highest, ordered, tuple(published), table.optional("master"), Place(table.source))


def _registration(key: str, value: Any, code: str, place: Place | None) -> Registration:
    if not is_requirement_id(key) or handbook_code(key) != code:
        raise _fault(f"'{key}' is not an ID of {code}", place)
    facts = value if isinstance(value, dict) else {}
    amended = facts.get("amended", [])
    texts = [facts.get("wording"), facts.get("introduced", ""), facts.get("withdrawn", "")]
    sound = (
        set(facts) <= set(_LIFE)
        and isinstance(amended, list)
        and all(isinstance(text, str) for text in (*texts, *amended))
        and isinstance(facts.get("dropped", False), bool)
    )
    if not sound or not _WORDING.fullmatch(str(facts["wording"])):
        raise _fault(f"what the register says of {key} cannot be read", place)
    return Registration(
        key,
        facts["wording"],
        facts.get("introduced", ""),
        tuple(amended),
        facts.get("withdrawn", ""),
        facts.get("dropped", False),
        place,
    )


def _places_of_ids(table: Table) -> dict[str, Place]:
    """Find the line of every ID in one pass: a register has hundreds."""
    found: dict[str, Place] = {}
    for number, line in enumerate(table.text.split("\n"), 1):
        named = _LINE_OF_ID.match(line)
        if named:
            column = named.start("key") + 1
            found[named["key"]] = Place(table.source, number, column, line.rstrip("\r"), len(named["key"]))
    return found


def _fault(problem: str, place: Place | None) -> InputError:
    return InputError(problem, cure=_RESTORE, place=place, code=_CODE)
