"""The change set as JSON: the exact machine form, versioned, with references and digests of both sides.

The JSON Schema is `docs/reference/change-set.schema.json`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from policy_diff.core.changes import change_of, entry_kind
from policy_diff.core.changeset import BlockChange, Change, ChangeSet, Entry, EntryKind, Op, Piece, Pieces
from policy_diff.core.document import Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import parse
from policy_diff.core.part import texts
from policy_diff.formats import part_json
from policy_diff.formats.json_reading import JsonReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.document import Section

FORMAT = "policy-diff change set"
VERSION = 1
"""What the document says of itself; a reader refuses another version."""

_DOCUMENT = frozenset({"format", "version", "old", "new", "entries", "part"})
_SIDE = frozenset({"ref", "sha256"})
_ENTRY = frozenset({"kind", "level", "old_path", "new_path", "ids", "move", "blocks"})
_BLOCK = frozenset({
    "kind", "change", "lead", "body", "tail", "depth", "ids", "owner", "quoted", "move", "inner",
})  # fmt: skip
"""What each object may hold: a field that nobody knows is a misspelling or another version."""

_LEVELS = range(7)
_EDITED = "The file was edited or cut; write it anew from the two versions."


def write(change_set: ChangeSet) -> str:
    """Write a change set as JSON, one block a line, ending with a line feed.

    Fields that hold nothing are left out. The text is whole: it holds both sides.

    Raises:
        InputError: a text or a name holds half of a surrogate pair, which no file in UTF-8 can hold.
    """
    for name, text, ref in (
        ("old", change_set.old, change_set.old_ref),
        ("new", change_set.new, change_set.new_ref),
    ):
        _check_encodes(text, ref or f"{name} text", "the text")
        _check_encodes(ref or "", f"{name} name", "the name")
    head = {
        "format": FORMAT,
        "version": VERSION,
        "old": _side(change_set.old_ref, change_set.old_digest),
        "new": _side(change_set.new_ref, change_set.new_digest),
    }
    entries = ",\n".join(_write_entry(entry) for entry in change_set.entries)
    part = ""
    if change_set.part:
        part = f', "part": {_dump(part_json.table(change_set.part))}'
        _check_encodes(part, "the page", "the text")
    return f'{_dump(head)[:-1]}, "entries": [\n{entries}\n]{part}}}\n'


def read(text: str, source: str = "change set") -> ChangeSet:
    """Read a change set from JSON.

    Args:
        text: what `write` gives.
        source: what to call the text in an error.

    Raises:
        InputError: it is not JSON, not of this form and version, or its digests are not those of its text.
    """
    reader = _Reader(source)
    try:
        data = json.loads(text, object_pairs_hook=reader.once)
    except json.JSONDecodeError as fault:
        raise InputError(
            f"not JSON: {fault.msg[:1].lower()}{fault.msg[1:]}",
            cure="Give the file as `policy-diff compare --format json` wrote it.",
            place=Place.at(source, text, fault.pos),
        ) from None
    except RecursionError:
        raise reader.fault("nested too deep", "Give a change set, which nests five levels.") from None
    except ValueError:
        raise reader.fault("a number is too long to be one", "Give a change set, whose numbers are small.") from None
    table = reader.table(data, "the document", _DOCUMENT)
    version = table.get("version")
    if table.get("format") != FORMAT or version != VERSION or not isinstance(version, int) or version is True:
        raise reader.fault(
            f"not a change set of version {VERSION}",
            f'It must say "format": "{FORMAT}" and "version": {VERSION}.',
        )
    sides = [reader.table(table.get(name), name, _SIDE) for name in ("old", "new")]
    refs = [None if side.get("ref") is None else reader.text(side["ref"], "ref") for side in sides]
    entries = tuple(
        reader.entry(entry, f"entries[{at}]") for at, entry in enumerate(reader.items(table.get("entries"), "entries"))
    )
    part = part_json.read(table["part"], reader) if table.get("part") is not None else None
    change_set = ChangeSet(entries, refs[0], refs[1], part)
    if part is not None and texts(part) != (change_set.old, change_set.new):
        raise reader.fault("the excerpts of `part` are not what the entries say", _EDITED)
    digests = change_set.old_digest, change_set.new_digest
    for name, side, digest in zip(("old", "new"), sides, digests, strict=True):
        if side.get("sha256") != digest:
            raise reader.fault(
                f"the {name} text is not the one that was compared: its digest is {digest}",
                _EDITED,
            )
    for at, (entry, wrong) in enumerate(zip(entries, _contradictions(change_set), strict=True)):
        if wrong:
            raise reader.fault(f"entries[{at}].{wrong} is not what the text of '{entry.title}' says", _EDITED)
    return change_set


def _check_encodes(text: str, source: str, what: str) -> None:
    """Refuse what cannot be written in UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError as fault:
        raise InputError(
            f"{what} holds U+{ord(text[fault.start]):04X}, half of a surrogate pair, which UTF-8 cannot hold",
            cure="Take it out, or put the character there that it was cut from.",
            place=Place.at(source, text, fault.start),
        ) from None


def _contradictions(change_set: ChangeSet) -> Iterator[str]:
    """Yield for each entry the field that the two texts and its blocks contradict, or nothing."""
    old_at, new_at = (iter(parse(text).sections()) for text in (change_set.old, change_set.new))
    nowhere: tuple[tuple[str, ...], Section | None] = ((), None)
    for entry in change_set.entries:
        old = next(old_at, nowhere) if entry.old_path is not None else nowhere
        new = next(new_at, nowhere) if entry.new_path is not None else nowhere
        section = new[1] or old[1]
        if entry.old_path not in {None, old[0]}:
            yield "old_path"
        elif entry.new_path not in {None, new[0]}:
            yield "new_path"
        elif section is None or entry.level != section.level:
            yield "level"
        elif entry.ids != section.ids:
            yield "ids"
        elif entry.kind is not entry_kind(entry.old_path, entry.new_path, entry.blocks, entry.move):
            yield "kind"
        else:
            yield ""


def _side(ref: str | None, digest: str) -> dict[str, str]:
    return {"sha256": digest} if ref is None else {"ref": ref, "sha256": digest}


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write_entry(entry: Entry) -> str:
    head: dict[str, object] = {
        "kind": entry.kind.value,
        "level": entry.level,
        "old_path": entry.old_path,
        "new_path": entry.new_path,
        "ids": entry.ids,
        "move": entry.move,
    }
    blocks = ",\n  ".join(_dump(_block(block)) for block in entry.blocks)
    body = f"\n  {blocks}\n" if blocks else ""
    return f'{_dump(_filled(head))[:-1]}, "blocks": [{body}]}}'


def _block(block: BlockChange) -> dict[str, object]:
    return _filled(
        {
            "kind": block.kind.value,
            "change": block.change.value,
            "lead": block.lead,
            "body": block.body,
            "tail": block.tail,
            "depth": block.depth,
            "ids": block.ids,
            "owner": block.owner,
            "quoted": block.quoted,
            "move": block.move,
            "inner": block.inner,
        }
    )


def _filled(fields: dict[str, object]) -> dict[str, object]:
    """Leave out what holds nothing; an empty path is a path, and level 0 a level."""
    paths = {"old_path", "new_path", "level"}
    return {
        name: value
        for name, value in fields.items()
        if (value is not None if name in paths else value not in (None, (), 0, False))
    }


class _Reader(JsonReader):
    """Reads parts of the document."""

    def once(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Make an object of its fields, each of which may stand once."""
        table = dict(pairs)
        if len(table) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise self.fault(f"the field '{twice}' stands twice in one object", "Keep one of them.")
        return table

    def move(self, value: object, path: str) -> int | None:
        found = self.optional(int, value, path)
        if found is not None and found < 1:
            raise self.wrong(path, "a whole number from 1 up")
        return found

    def pieces(self, value: object, path: str) -> Pieces:
        found: list[Piece] = []
        for item in self.items([] if value is None else value, path):
            pair = self.items(item, path)
            if len(pair) != 2 or pair[0] not in get_args(Op):
                raise self.wrong(path, "a list of pairs of `=`, `-` or `+` and a text")
            found.append(Piece(pair[0], self.text(pair[1], path)))
        return tuple(found)

    def entry(self, value: object, path: str) -> Entry:
        table = self.table(value, path, _ENTRY)
        blocks = self.items(table.get("blocks"), f"{path}.blocks")
        entry = Entry(
            self.choice(EntryKind, table.get("kind"), f"{path}.kind"),
            self.path(table.get("old_path"), f"{path}.old_path"),
            self.path(table.get("new_path"), f"{path}.new_path"),
            self.number(table.get("level"), f"{path}.level"),
            tuple(self.block(block, f"{path}.blocks[{at}]") for at, block in enumerate(blocks)),
            self.texts(table.get("ids"), f"{path}.ids"),
            self.move(table.get("move"), f"{path}.move"),
        )
        if entry.level not in _LEVELS:
            raise self.wrong(f"{path}.level", "from 0 to 6")
        if entry.old_path is None and entry.new_path is None:
            raise self.wrong(path, "on either side: it has no path")
        if (entry.kind is EntryKind.MOVED) != (entry.move is not None):
            raise self.wrong(f"{path}.move", "there for moved sections and for no other")
        return entry

    def block(self, value: object, path: str) -> BlockChange:
        table = self.table(value, path, _BLOCK)
        quoted = table.get("quoted", False)
        if not isinstance(quoted, bool):
            raise self.wrong(f"{path}.quoted", "true or false")
        lead, body, tail, inner = (
            self.pieces(table.get(name), f"{path}.{name}") for name in ("lead", "body", "tail", "inner")
        )
        block = BlockChange(
            self.choice(Kind, table.get("kind"), f"{path}.kind"),
            self.choice(Change, table.get("change"), f"{path}.change"),
            lead,
            body,
            tail,
            self.number(table.get("depth"), f"{path}.depth"),
            self.texts(table.get("ids"), f"{path}.ids"),
            None if table.get("owner") is None else self.text(table["owner"], f"{path}.owner"),
            quoted,
            self.move(table.get("move"), f"{path}.move"),
            inner,
        )
        moved = block.change is Change.MOVED
        if moved != (block.move is not None) or (inner and not moved):
            raise self.wrong(f"{path}.move", "there for moved blocks and for no other")
        said = {Change.INSERTED, Change.DELETED} if moved else {block.change}
        if change_of(block.pieces) not in said:
            raise self.wrong(f"{path}.change", f"what its pieces say: {change_of(block.pieces)}")
        return block
