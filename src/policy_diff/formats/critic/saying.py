"""The two texts that marks say.

By the convention that is character for character. What this project writes says more: its marks never hold the markers
and the blank lines around a block, so a block of which one side has nothing is not there on that side: its marker and
the gap beside it are not there either.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.formats.critic.numbers import old_numbers
from policy_diff.formats.critic.parsing import Part
from policy_diff.formats.critic.signs import unescape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_NO_MARKER: Final = re.compile(r"[^>\s]")
_LEAD: Final = re.compile(r"[ \t]*+(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*+)*+")
_ONLY_MARKERS: Final = re.compile(
    r"[ \t\r]*+(?:(?:>|[-*+]|\d{1,9}[.)]|#{1,6}|:[^:\s][^:]*+:|[:~|]|\[\^[^\]\s]++\]:)[ \t\r]*+)*+"
)
_BLANK: Final = re.compile(r"[ \t>\r]*")
_CLOSING: Final = re.compile(r"[ \t>]*+(?::{3,}|`{3,}|~{3,})[ \t\r]*+")
_RULE: Final = re.compile(r"[ \t>]*+\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*+\|?[ \t\r]*+")


def exactly(parts: Iterable[Part]) -> tuple[str, str]:
    """Give the old and the new text by the convention."""
    sides: tuple[list[str], list[str]] = ([], [])
    for fate, text, _ in parts:
        if fate in {"=", "-"}:
            sides[0].append(text)
        if fate in {"=", "+"}:
            sides[1].append(text)
    return "".join(sides[0]), "".join(sides[1])


def by_blocks(parts: Sequence[Part], marked: str) -> tuple[str, str]:
    """Give the old and the new text as this project writes them.

    Args:
        parts: the parts of the marked text.
        marked: the marked text.
    """
    numbers = old_numbers(marked)
    return _side(_unframed(_renumbered(parts, numbers) if numbers else parts), "-"), _side(_unframed(parts), "+")


def _renumbered(parts: Sequence[Part], numbers: Mapping[int, tuple[int, str]]) -> list[Part]:
    """Put other numbers in the place of some that are kept, by their offset in the marked text."""
    found: list[Part] = []
    places = sorted(numbers)
    for part in parts:
        if part.fate != "=":
            found.append(part)
            continue
        end = part.start + len(part.text)
        texts: list[str] = []
        at = part.start
        for place in places[bisect_left(places, at) : bisect_left(places, end)]:
            width, number = numbers[place]
            texts += [part.text[at - part.start : place - part.start], number]
            at = place + width
        found.append(Part("=", "".join([*texts, part.text[at - part.start :]]), part.start))
    return found


def _unframed(parts: Sequence[Part]) -> list[Part]:
    """Take off the lines on which the marks around code stand; read literal signs."""
    found: list[Part] = []
    line = ""
    for part in parts:
        text = part.text
        if part.fate == "=":
            tail = text.rpartition("\n")
            line = tail[2] if tail[1] else line + text
        elif part.fate != "remark" and text.startswith("\n") and (first := _LEAD.fullmatch(line)):
            body = "\n".join(_trimmed(text.split("\n")))
            text = body.removeprefix(_NO_MARKER.sub(" ", first[0])) or text
        found.append(Part(part.fate, unescape(text), part.start))
    return found


def _trimmed(lines: list[str]) -> list[str]:
    """Leave out the blank lines at both ends."""
    start, end = 0, len(lines)
    while start < end and _BLANK.fullmatch(lines[start]):
        start += 1
    while start < end and _BLANK.fullmatch(lines[end - 1]):
        end -= 1
    return lines[start:end]


def _side(parts: Iterable[Part], side: Literal["-", "+"]) -> str:
    texts: list[str] = []
    gone: list[int] = []
    at = 0
    for fate, text, _ in parts:
        if fate in {"=", side}:
            texts.append(text)
            at += len(text)
        elif fate == "remark" or text.strip():
            gone.append(at)
    lines = "".join(texts).split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    touched = dict.fromkeys(bisect_right(starts, offset) - 1 for offset in gone)
    return "\n".join(_without(lines, [at for at in touched if _ONLY_MARKERS.fullmatch(lines[at])]))


def _without(lines: list[str], gone: Sequence[int]) -> list[str]:
    """Take lines out, and of the gaps beside them the shorter; at an end of the text or of a box, the inner."""
    out: list[str] = []
    done = 0
    at = 0
    while at < len(gone):
        start = gone[at]
        out += lines[done:start]
        kept = len(out)
        while kept and _BLANK.fullmatch(out[kept - 1]):
            kept -= 1
        before = out[kept:]
        del out[kept:]
        done, after = start + 1, []
        if "|" in lines[start] and done < len(lines) and "-" in lines[done] and _RULE.fullmatch(lines[done]):
            done += 1
        at += 1
        while done < len(lines) and (at == len(gone) or done < gone[at]) and _BLANK.fullmatch(lines[done]):
            after.append(lines[done])
            done += 1
        if at < len(gone) and done == gone[at]:
            out += _longer(before, after) if out else before
            continue
        ends = done == len(lines) or _CLOSING.fullmatch(lines[done])
        out += after if ends else before if not out else _longer(before, after)
    return [*out, *lines[done:]]


def _longer(first: list[str], second: list[str]) -> list[str]:
    return second if len(second) > len(first) else first
