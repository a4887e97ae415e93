"""Changes to a sound input that a careless hand, a broken program or an ill will makes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

MOST = 8_192
"""Most bytes of an input that is made."""

_DELIMITERS = re.compile(rb"[\[\]{}()<>\"'`:;,|#=*_~+-]|\r?\n")
_DIGITS = re.compile(rb"[0-9]+")
_CONTROL = [
    b"\0",
    b"\x07",
    b"\x1b[31m",
    b"\x7f",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\r",
    b"\t",
]
_BROKEN = [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\\ud800", b"\\udfff\\ud800", b"&#55296;", b"%ff", b"\xf0\x9f"]
_NUMBERS = [b"0", b"-1", b"9" * 25, b"9" * 5000, b"1e999", b"0x10", b"-0.0", b"2147483648", b"NaN"]
_NESTING = (20, 200, 2000)


def _cut(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    del parts
    return data[: random.randrange(len(data) + 1)]


def _line(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    """Double a line, drop it, or take it elsewhere."""
    del parts
    lines = data.splitlines(keepends=True) or [b""]
    at, to = random.randrange(len(lines)), random.randrange(len(lines))
    taken = lines.pop(at) if random.random() < 0.7 else lines[at]
    return b"".join(lines) if random.random() < 0.3 else b"".join([*lines[:to], taken, *lines[to:]])


def _delimiter(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    """Drop a delimiter, or put a part of the notation in its place."""
    found = list(_DELIMITERS.finditer(data))
    if not found:
        return data
    mark = random.choice(found)
    return data[: mark.start()] + (random.choice(parts) if random.random() < 0.5 else b"") + data[mark.end() :]


def _number(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    found = list(_DIGITS.finditer(data))
    if not found:
        return _part(data, random, parts)
    digits = random.choice(found)
    return data[: digits.start()] + random.choice(_NUMBERS) + data[digits.end() :]


def _nest(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    """Put one part in very many times, one behind the other."""
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(parts) * random.choice(_NESTING) + data[at:]


def _part(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(parts) + data[at + random.choice([0, 0, 1, 5]) :]


def _sign(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    del parts
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(_CONTROL + _BROKEN) + data[at:]


def _copy(data: bytes, random: Random, parts: Sequence[bytes]) -> bytes:
    """Put a stretch of it in once more, elsewhere."""
    del parts
    start, end = sorted(random.randrange(len(data) + 1) for _ in range(2))
    at = random.randrange(len(data) + 1)
    return data[:at] + data[start:end] + data[at:]


CHANGES: tuple[Callable[[bytes, Random, Sequence[bytes]], bytes], ...] = (
    _cut, _line, _line, _delimiter, _delimiter, _number, _nest, _part, _part, _part, _sign, _copy,
)  # fmt: skip


def mutated(data: bytes, random: Random, parts: Sequence[str]) -> bytes:
    """Change an input in one to four ways.

    Args:
        data: the input.
        random: decides what is done where.
        parts: tokens of its notation.
    """
    tokens = [part.encode() for part in parts]
    for _ in range(random.choice([1, 1, 2, 4])):
        data = random.choice(CHANGES)(data, random, tokens)[:MOST]
    return data
