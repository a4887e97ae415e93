"""The comment at the end of a page: the names and digests of both texts, and the lines that its excerpts do not say."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.part import Hunk
from policy_diff.formats.remainder import dump, last_comment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TITLE: Final = "policy-diff page, form 1: keep this comment, for with it the page can be applied exactly"
_DIGEST: Final = re.compile("[0-9a-f]{64}")
_SHORT: Final = re.compile("[0-9a-f]{16}")
_CURE: Final = "Delete the line to go without what it says, or write the page anew."
_WAYS: Final = ("forward", "backward")


@dataclass(slots=True)
class Rest:
    """What the comment holds of one handbook.

    Attributes:
        title: the handbook's title, as the page has it.
        refs: how the user named the two texts.
        digests: the SHA-256 of the two texts; empty where they are not known.
        hunks: the lines that the excerpts do not say, for the way forward and the way back.
        aside: digests of the passages that the lines say in their stead, for either way.
    """

    title: str
    refs: list[str | None] = field(default_factory=lambda: [None, None])
    digests: list[str] = field(default_factory=lambda: ["", ""])
    hunks: tuple[list[Hunk], list[Hunk]] = field(default_factory=lambda: ([], []))
    aside: tuple[list[str], list[str]] = field(default_factory=lambda: ([], []))


def join(page: str, rests: Sequence[Rest]) -> str:
    """Put the comment behind a page; none where it would say nothing."""
    rows = [row for rest in rests for row in _rows(rest)]
    return "\n".join([page, f"<!-- {_TITLE}", *map(dump, rows), "-->", ""]) if rows else page


def _rows(rest: Rest) -> Iterable[list[object]]:
    if any(ref is not None for ref in rest.refs) or any((*rest.digests, *rest.hunks, *rest.aside)):
        yield ["handbook", rest.title]
    for side, ref, digest in zip(("old", "new"), rest.refs, rest.digests, strict=True):
        if ref is not None or digest:
            yield [side, ref, digest]
    for way, hunks, aside in zip(_WAYS, rest.hunks, rest.aside, strict=True):
        if aside:
            yield [way, "aside", *aside]
        for hunk in hunks:
            yield [way, hunk.at, hunk.under, hunk.before, hunk.said, hunk.meant, hunk.after]


def split(text: str, source: str) -> tuple[str, list[Rest]]:
    """Take the comment off a page; what stands behind it belongs to the page.

    A page whose line feeds all became CR and LF on its way is turned back.

    Args:
        text: a page with its comment, or without one.
        source: what to call it in an error.

    Raises:
        InputError: a line of the comment is none, or the comment has no end.
    """
    comment = last_comment(text)
    if comment is None or comment[0] != "page":
        return text, []
    start = comment[1]
    end = text.find("-->", start)
    if end < 0:
        raise InputError(
            "the comment that says what the page does not has no end",
            cure="End the comment with `-->`.",
            place=Place.at(source, text, start),
        )
    page = text[:start]
    if "\r\n" in text[start:end]:
        page = page.replace("\r\n", "\n")
    rests: list[Rest] = []
    for found in re.finditer(r"[^\r\n]+", text[text.find("\n", start) + 1 : end]):
        place = text.find("\n", start) + 1 + found.start()
        try:
            _read(found[0], rests)
        except (ValueError, RecursionError):
            raise InputError(
                "not a line of the comment that says what the page does not",
                cure=_CURE,
                place=Place.at(source, text, place, len(found[0])),
            ) from None
    behind = text[end + len("-->") :]
    if behind.strip():  # somebody wrote on behind the comment; lines keep their numbers
        lines = text.count("\n", start, end)
        return page + "\n" * lines + (behind.replace("\r\n", "\n") if "\r\n" in text[start:end] else behind), rests
    return page.removesuffix("\n") if page.endswith("\n\n") else page, rests


def _read(line: str, rests: list[Rest]) -> None:
    """Read one line.

    Raises:
        ValueError: it is none.
    """
    row = json.loads(line)
    match row:
        case ["handbook", str() as title] if all(title != rest.title for rest in rests):
            rests.append(Rest(title))
            return
    if not rests:
        raise ValueError(line)
    rest = rests[-1]
    match row:
        case ["old" | "new" as side, None | str() as ref, str() as found] if not found or _DIGEST.fullmatch(found):
            at = ("old", "new").index(side)
            rest.refs[at], rest.digests[at] = ref, found
        case ["forward" | "backward" as way, "aside", *names] if all(
            isinstance(one, str) and _SHORT.fullmatch(one) for one in names
        ):
            rest.aside[_WAYS.index(way)].extend(names)
        case [
            "forward" | "backward" as way,
            int() as at,
            str() as under,
            None | str() as before,
            [*said],
            [*meant],
            None | str() as after,
        ] if at >= 0 and all(isinstance(one, str) for one in (*said, *meant)):
            rest.hunks[_WAYS.index(way)].append(Hunk(at, under, before, tuple(said), tuple(meant), after))
        case _:
            raise ValueError(line)
