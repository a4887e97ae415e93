"""What makes a change set one of a part, in the JSON form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.changeset import EntryKind
from policy_diff.core.document import Kind
from policy_diff.core.part import Excerpt, Hunk, Item, Part, Passage

if TYPE_CHECKING:
    from policy_diff.formats.json_reading import JsonReader

_PART = frozenset({"title", "digests", "excerpts", "forward", "backward", "aside", "page"})
_EXCERPT = frozenset({"kind", "old", "new", "level", "labels", "requirements", "after", "passages", "shown"})
_ITEM = frozenset({"kind", "old", "new", "lead", "tail", "owner", "field", "close"})
_HUNK = frozenset({"at", "under", "before", "said", "meant", "after"})
_SIDES = 2
_LEVELS = range(7)


def table(part: Part) -> dict[str, object]:
    """Give a part as objects, lists and texts; fields that hold nothing are left out."""
    return _filled(
        {
            "title": part.title,
            "digests": part.digests,
            "excerpts": [_excerpt(one) for one in part.excerpts],
            "forward": [_hunk(one) for one in part.forward],
            "backward": [_hunk(one) for one in part.backward],
            "aside": [sorted(one) for one in part.aside] if any(part.aside) else None,
            "page": part.page,
        }
    )


def _filled(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None and value not in ("", (), [], 0, False)}


def _excerpt(excerpt: Excerpt) -> dict[str, object]:
    found = _filled(
        {
            "kind": excerpt.kind.value,
            "level": excerpt.level,
            "labels": excerpt.labels,
            "requirements": excerpt.requirements,
            "after": excerpt.after if excerpt.after != (None, None) else None,
            "passages": [[_item(item) for item in passage.items] for passage in excerpt.passages],
            "shown": excerpt.shown,
        }
    )
    return found | {name: path for name, path in (("old", excerpt.old), ("new", excerpt.new)) if path is not None}


def _item(item: Item) -> dict[str, object]:
    found = _filled(
        {
            "kind": item.kind.value,
            "lead": item.lead,
            "tail": item.tail,
            "owner": item.owner,
            "field": item.field,
            "close": item.close,
        }
    )
    return found | {name: text for name, text in (("old", item.old), ("new", item.new)) if text is not None}


def _hunk(hunk: Hunk) -> dict[str, object]:
    return {
        "at": hunk.at,
        "under": hunk.under,
        "before": hunk.before,
        "said": hunk.said,
        "meant": hunk.meant,
        "after": hunk.after,
    }


def read(value: object, reader: JsonReader) -> Part:
    """Read a part.

    Args:
        value: what stands in the document.
        reader: names what is wrong.

    Raises:
        InputError: it is not of this form.
    """
    found = reader.table(value, "part", _PART)
    digests = reader.texts(found.get("digests"), "part.digests")
    aside = reader.items(found.get("aside", [[], []]), "part.aside")
    if len(digests) not in {0, _SIDES} or len(aside) != _SIDES:
        raise reader.wrong("part", "of two sides")
    forward, backward = (
        tuple(
            _read_hunk(one, f"part.{way}[{at}]", reader)
            for at, one in enumerate(reader.items(found.get(way, []), f"part.{way}"))
        )
        for way in ("forward", "backward")
    )
    excerpts = reader.items(found.get("excerpts", []), "part.excerpts")
    return Part(
        tuple(_read_excerpt(one, f"part.excerpts[{at}]", reader) for at, one in enumerate(excerpts)),
        (digests[0], digests[1]) if digests else None,
        forward,
        backward,
        (frozenset(reader.texts(aside[0], "part.aside")), frozenset(reader.texts(aside[1], "part.aside"))),
        reader.text(found.get("title", ""), "part.title"),
        reader.text(found.get("page", ""), "part.page"),
    )


def _read_excerpt(value: object, path: str, reader: JsonReader) -> Excerpt:
    found = reader.table(value, path, _EXCERPT)
    after = reader.items(found.get("after", [None, None]), f"{path}.after")
    level = reader.number(found.get("level"), f"{path}.level")
    if len(after) != _SIDES or level not in _LEVELS:
        raise reader.wrong(path, "one of the form")
    excerpt = Excerpt(
        reader.choice(EntryKind, found.get("kind"), f"{path}.kind"),
        reader.path(found.get("old"), f"{path}.old"),
        reader.path(found.get("new"), f"{path}.new"),
        level,
        reader.texts(found.get("labels"), f"{path}.labels"),
        reader.texts(found.get("requirements"), f"{path}.requirements"),
        (reader.path(after[0], f"{path}.after"), reader.path(after[1], f"{path}.after")),
        tuple(
            Passage(
                tuple(
                    _read_item(item, f"{path}.passages[{number}][{at}]", reader)
                    for at, item in enumerate(reader.items(items, f"{path}.passages[{number}]"))
                )
            )
            for number, items in enumerate(reader.items(found.get("passages", []), f"{path}.passages"))
        ),
        reader.text(found.get("shown", ""), f"{path}.shown"),
    )
    if excerpt.old is None and excerpt.new is None:
        raise reader.wrong(path, "on either side: it has no path")
    return excerpt


def _read_item(value: object, path: str, reader: JsonReader) -> Item:
    found = reader.table(value, path, _ITEM)
    close = found.get("close", False)
    if not isinstance(close, bool):
        raise reader.wrong(f"{path}.close", "true or false")
    old, new = (
        None if found.get(side) is None else reader.text(found[side], f"{path}.{side}") for side in ("old", "new")
    )
    lead, tail, owner, name = (
        reader.text(found.get(part, ""), f"{path}.{part}") for part in ("lead", "tail", "owner", "field")
    )
    return Item(reader.choice(Kind, found.get("kind"), f"{path}.kind"), old, new, lead, tail, owner, name, close)


def _read_hunk(value: object, path: str, reader: JsonReader) -> Hunk:
    found = reader.table(value, path, _HUNK)
    before, after = (
        None if found.get(side) is None else reader.text(found[side], f"{path}.{side}") for side in ("before", "after")
    )
    return Hunk(
        reader.number(found.get("at"), f"{path}.at"),
        reader.text(found.get("under", ""), f"{path}.under"),
        before,
        reader.texts(found.get("said"), f"{path}.said"),
        reader.texts(found.get("meant"), f"{path}.meant"),
        after,
    )
