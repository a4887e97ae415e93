"""What Pagefind writes, settled: the same bytes for the same pages, and nothing that the site does not load.

Pagefind lists the values of each filter in an order that is another on each run, numbers pages in the order in which
the file system lists them, and names files by what is in them. Here the values and the pages are put in order, and the
files named anew. All of its files are CBOR (RFC 8949), of which it uses whole numbers, texts and lists, after a mark of
its own, compressed.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MARK: Final = b"pagefind_dcd"
_ENTRY: Final = "pagefind-entry.json"
_FILTERS: Final = "filter/"
_HASH: Final = 10
"""How many digits of a digest name a file."""

_INDEX: Final = "index/"

_UNKNOWN: Final = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, OSError, EOFError, RecursionError, zlib.error,
)  # fmt: skip
"""What comes of files that are cut short, broken or in another form."""

#: Where the pages, the files of words, the files of filters and the orders stand in the list of everything.
_PAGES_AT, _WORDS_AT, _FILTERS_AT, _ORDERS_AT = 1, 2, 3, 4


def settled(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the files that a page with a search form loads, the same for the same pages.

    Args:
        files: everything that Pagefind wrote for one language, by name; a name has `/` between its parts.

    Returns:
        The files by name. What names all others stands last.

    Raises:
        InputError: they are not in the form that is known here.
    """
    try:
        entry: dict[str, Any] = json.loads(files[_ENTRY])
        ((language, known),) = entry["languages"].items()
        listed = _read(files[f"pagefind.{known['hash']}.pf_meta"])
        kept = {name: data for name, data in files.items() if name.startswith("fragment/")}
        kept |= {name: files[name] for name in ("pagefind.js", f"wasm.{known['wasm']}.pagefind")}
        () = listed[_ORDERS_AT]  # nothing asks for orders, which hold numbers of pages too
        pages = listed[_PAGES_AT]
        order = sorted(range(len(pages)), key=pages.__getitem__)
        listed[_PAGES_AT] = [pages[old] for old in order]
        number = {old: new for new, old in enumerate(order)}
        for words in listed[_WORDS_AT]:
            data = _renumbered(_read(files[f"{_INDEX}{words[-1]}.pf_index"]), number)
            words[-1] = f"{language}_{_digest(data)}"
            kept[f"{_INDEX}{words[-1]}.pf_index"] = _write(data)
        filters = []
        for name, file in sorted(listed[_FILTERS_AT]):
            title, values = _read(files[f"{_FILTERS}{file}.pf_filter"])
            data = [title, sorted([value, sorted(number[old] for old in held)] for value, held in values)]
            filters.append([name, f"{language}_{_digest(data)}"])
            kept[f"{_FILTERS}{filters[-1][1]}.pf_filter"] = _write(data)
        listed[_FILTERS_AT] = filters
        known["hash"] = f"{language}_{_digest(listed)}"
        kept[f"pagefind.{known['hash']}.pf_meta"] = _write(listed)
        return dict(sorted(kept.items())) | {_ENTRY: json.dumps(entry, ensure_ascii=False, sort_keys=True).encode()}
    except _UNKNOWN as fault:
        raise InputError(
            f"Pagefind wrote its index in a form that is not known here: {fault}",
            cure="Install the version of Pagefind that this package asks for, or build with `-D policy_search=0`.",
        ) from None


def _renumbered(words: Any, number: Mapping[int, int]) -> Any:
    """Give the words of a file with other numbers of pages."""
    (every,) = words
    return [
        [[word, _pages(held, number), [[one, _pages(of, number)] for one, of in more]] for word, held, more in every]
    ]


def _pages(held: Sequence[Any], number: Mapping[int, int]) -> list[Any]:
    """Give the pages of a word under other numbers; each stands there as what it is more than the one before."""
    found, last = [], 0
    for more, *places in held:
        last += more
        found.append((number[last], places))
    found.sort()
    numbers = [new for new, _ in found]
    return [[new - before, *places] for (new, places), before in zip(found, [0, *numbers], strict=False)]


def _digest(value: Any) -> str:
    """Give the digest of a value before it is compressed: one zlib compresses the same bytes otherwise than another."""
    return hashlib.sha256(_encoded(value)).hexdigest()[:_HASH]


def _read(data: bytes) -> Any:
    plain = gzip.decompress(data)
    if not plain.startswith(_MARK):
        raise ValueError("the mark at the start of a file is not there")
    value, end = _item(plain, len(_MARK))
    if end != len(plain):
        raise ValueError("a file holds more than one value")
    return value


def _write(value: Any) -> bytes:
    return gzip.compress(_MARK + _encoded(value), mtime=0)


_NUMBER, _NEGATIVE, _TEXT, _LIST = 0, 1, 3, 4
"""Major types of CBOR."""

_IN_PLACE: Final = 24
"""Numbers below it stand in the first byte; from it on that byte tells how many bytes follow: 1, 2, 4 or 8."""


def _item(data: bytes, at: int) -> tuple[Any, int]:
    """Read the value that begins at a byte; give it, and where the next one begins."""
    major, number = divmod(data[at], 32)
    at += 1
    if number >= _IN_PLACE:
        size = 1 << (number - _IN_PLACE)
        if size > 8:
            raise ValueError("a length that is not given")
        number, at = int.from_bytes(data[at : at + size], "big"), at + size
    if major == _NUMBER:
        return number, at
    if major == _NEGATIVE:
        return -1 - number, at
    if major == _TEXT:
        return data[at : at + number].decode(), at + number
    if major != _LIST:
        raise ValueError(f"a value of type {major}")
    items = []
    for _ in range(number):
        item, at = _item(data, at)
        items.append(item)
    return items, at


def _encoded(value: Any) -> bytes:
    if isinstance(value, int):
        return _head(_NUMBER, value) if value >= 0 else _head(_NEGATIVE, -1 - value)
    if isinstance(value, str):
        text = value.encode()
        return _head(_TEXT, len(text)) + text
    return _head(_LIST, len(value)) + b"".join(map(_encoded, value))


def _head(major: int, number: int) -> bytes:
    if number < _IN_PLACE:
        return bytes([major * 32 + number])
    size = next(size for size in range(4) if number < 1 << (8 << size))
    return bytes([major * 32 + _IN_PLACE + size]) + number.to_bytes(1 << size, "big")
