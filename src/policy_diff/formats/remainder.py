"""The remainder: what the marks of a marked text do not say of the two texts behind it.

Marks are for readers. They leave out what no reader sees: white space, line endings, which gap went with which
paragraph. So that a marked text can be read back exactly, the writer reads its own marks, and what they say otherwise
than is meant goes into a comment at the end, a line each. The comment also holds the names and digests of both texts.

Where somebody has edited the marked text since, each line of the comment finds its place by the lines around it, or is
refused: nothing is guessed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.changeset import digest
from policy_diff.core.errors import InputError, Place
from policy_diff.core.words import match as shared_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.core.changeset import ChangeSet

Side = Literal["old", "new"]

SIDES: Final[tuple[Side, Side]] = ("old", "new")

_TITLE: Final = "policy-diff changes, form 1: keep this comment, for with it the text can be read back exactly"
_NAME: Final = "policy-diff changes, form"
_MARKS: Final = "<>{}"
"""What could end a comment, or begin one inside it."""

_HARMFUL: Final = re.compile(rf"[{_MARKS}]|[^ -~]")
_DIGEST: Final = re.compile("[0-9a-f]{64}")

_CURE: Final = "Delete the line of the comment to go without what it says, or write the file anew."


@dataclass(frozen=True, slots=True)
class Edit:
    """Lines of one side that its marks say otherwise than is meant.

    Attributes:
        at: the number of the first of them, counting the lines that the marks say from 0.
        before: the last line before them that is not blank; `None` at the start of the text.
        said: the lines as the marks say them, without line feeds.
        meant: the lines as they are.
        after: the first line after them that is not blank; `None` at the end of the text.
    """

    at: int
    before: str | None
    said: tuple[str, ...]
    meant: tuple[str, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Remainder:
    """What the marks of one text do not say.

    Attributes:
        refs: how the user named the old and the new text, if at all.
        digests: the SHA-256 of either.
        edits: for the old and the new text, what to mend.
        lines: where each edit stands in the source of the comment, as offset; empty where it was not read from one.
    """

    refs: tuple[str | None, str | None]
    digests: tuple[str, str]
    edits: tuple[tuple[Edit, ...], tuple[Edit, ...]]
    lines: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())


@dataclass(frozen=True, slots=True)
class Meant:
    """The two texts behind a marked text.

    Attributes:
        texts: the old and the new text.
        refs: their names; `None` for a text that is no longer the one that bore the name.
    """

    texts: tuple[str, str]
    refs: tuple[str | None, str | None]


def find(change_set: ChangeSet, said: tuple[str, str]) -> Remainder:
    """Find what marks leave out.

    Args:
        change_set: what is meant.
        said: the old and the new text as the marks say them.
    """
    meant = change_set.old, change_set.new
    edits = tuple(_edits(one, other) for one, other in zip(said, meant, strict=True))
    return Remainder(
        (change_set.old_ref, change_set.new_ref), (digest(meant[0]), digest(meant[1])), (edits[0], edits[1])
    )


def mend(said: tuple[str, str], remainder: Remainder | None, source: str, text: str) -> Meant:
    """Give the two texts that are meant.

    Args:
        said: the old and the new text as the marks say them.
        remainder: what the marks do not say, where it is known.
        source: what to call the marked text in an error.
        text: the marked text with its comment, to show in an error.

    Raises:
        InputError: the marked text was edited where the remainder has something to say.
    """
    if remainder is None:
        return Meant(said, (None, None))
    texts, refs = [], []
    for which, words in enumerate(said):
        edits = remainder.edits[which]
        exact = _in_place(words, edits)
        if exact is not None and digest(exact) == remainder.digests[which]:
            texts.append(exact)
            refs.append(remainder.refs[which])
        else:
            texts.append(_by_neighbours(words, edits, remainder.lines[which], source, text))
            refs.append(None)
    return Meant((texts[0], texts[1]), (refs[0], refs[1]))


def exactly(said: tuple[str, str], remainder: Remainder) -> Meant | None:
    """Give the two texts that are meant where the digests prove that nobody edited the marked text; else `None`."""
    texts = [_in_place(words, edits) for words, edits in zip(said, remainder.edits, strict=True)]
    for text, proof in zip(texts, remainder.digests, strict=True):
        if text is None or digest(text) != proof:
            return None
    return Meant((texts[0] or "", texts[1] or ""), remainder.refs)


def join(marked: str, remainder: Remainder, opening: str, closing: str) -> str:
    """Put the comment behind a marked text.

    Args:
        marked: the marked text; empty, or ending with a line feed.
        remainder: what it does not say.
        opening: what begins a comment in the form, such as `<!--`.
        closing: what ends it.
    """
    rows = "\n".join([f"{opening} {_TITLE}", *_rows(remainder), closing])
    return f"{marked}\n{rows}\n"


def split(text: str, opening: str, closing: str, source: str) -> tuple[str, Remainder | None]:
    """Take the comment off a marked text.

    A file whose line feeds all became CR and LF on its way is turned back.

    Args:
        text: a marked text with its comment, or without one.
        opening: what begins a comment in the form.
        closing: what ends it.
        source: what to call the text in an error.

    Returns:
        The marked text, and the remainder; `None` where there is no comment.

    Raises:
        InputError: a line of the comment is none, or the comment is not the last of the file.
    """
    start = text.rfind(f"{opening} {_NAME}")
    if start < 0 or text[:start][-1:] not in {"", "\n"}:
        return text, None
    end = text.find(closing, start)
    if end < 0 or text[end + len(closing) :].strip():
        behind = end + len(closing) + len(text[end + len(closing) :]) - len(text[end + len(closing) :].lstrip())
        raise InputError(
            "the comment that says what the marks do not has no end" if end < 0 else "text stands behind the comment",
            cure=f"End the comment with `{closing}`, and let it be the last of the file.",
            place=Place.at(source, text, start if end < 0 else behind),
        )
    marked = text[:start]
    if "\r\n" in text[start:end]:
        marked = marked.replace("\r\n", "\n")
    if marked == "\n" or marked.endswith("\n\n"):
        marked = marked[:-1]
    return marked, _read(text, text.find("\n", start) + 1, end, source)


def _edits(said: str, meant: str) -> tuple[Edit, ...]:
    """Find the lines that differ, each run of them with the blank lines around it, so that it stands between words."""
    if said == meant:
        return ()
    old, new = said.split("\n"), meant.split("\n")
    shared = [(0, 0, 0), *shared_lines(old, new), (len(old), len(new), 0)]
    runs: list[tuple[int, int, int, int]] = []
    for (i, j, before), (k, m, after) in pairwise(shared):
        start, end, there, until = i + before, k, j + before, m
        if start == end and there == until:
            continue
        lead = _blanks(reversed(old[i:start]))
        tail = _blanks(old[end : k + after])
        start, there, end, until = start - lead, there - lead, end + tail, until + tail
        if runs and start <= runs[-1][1]:
            start, _, there, _ = runs.pop()
        runs.append((start, end, there, until))
    return tuple(
        Edit(
            start,
            old[start - 1] if start else None,
            tuple(old[start:end]),
            tuple(new[there:until]),
            old[end] if end < len(old) else None,
        )
        for start, end, there, until in runs
    )


def _blanks(lines: Iterable[str]) -> int:
    """Count the lines at the start that hold nothing."""
    count = 0
    for line in lines:
        if line.strip():
            break
        count += 1
    return count


def _in_place(said: str, edits: Sequence[Edit]) -> str | None:
    """Mend a text line by line where each edit finds what it mends; else give `None`."""
    if not edits:
        return said
    lines = said.split("\n")
    out: list[str] = []
    at = 0
    for edit in edits:
        end = edit.at + len(edit.said)
        if edit.at < at or tuple(lines[edit.at : end]) != edit.said:
            return None
        out += [*lines[at : edit.at], *edit.meant]
        at = end
    return "\n".join([*out, *lines[at:]])


def _by_neighbours(said: str, edits: Sequence[Edit], places: Sequence[int], source: str, text: str) -> str:
    """Mend a text that was edited: each edit where its lines and those around it stand, if they do so once."""
    lines = said.split("\n")
    found: list[tuple[int, Edit, int]] = []
    starts: dict[str | None, list[int]] = {None: [0]}
    for at, line in enumerate(lines, start=1):
        starts.setdefault(line, []).append(at)
    taken = 0
    for edit, place in zip(edits, places, strict=True):
        fitting = [at for at in starts.get(edit.before, ()) if at >= taken and _fits(lines, at, edit)]
        if len(fitting) != 1:
            why = "stand there no more" if not fitting else "stand in more than one place"
            raise InputError(
                f"the text was edited, and the lines that this one is about {why}",
                cure=_CURE,
                place=Place.at(source, text, place),
            )
        taken = fitting[0] + len(edit.said)
        found.append((fitting[0], edit, taken))
    out: list[str] = []
    done = 0
    for at, edit, end in found:
        out += [*lines[done:at], *edit.meant]
        done = end
    return "\n".join([*out, *lines[done:]])


def _fits(lines: Sequence[str], at: int, edit: Edit) -> bool:
    end = at + len(edit.said)
    return tuple(lines[at:end]) == edit.said and (lines[end] if end < len(lines) else None) == edit.after


def _rows(remainder: Remainder) -> list[str]:
    """Give the lines of the comment: JSON, without what could end a comment of any form."""
    rows: list[list[object]] = [
        [side, ref, digest] for side, ref, digest in zip(SIDES, remainder.refs, remainder.digests, strict=True)
    ]
    for side, edits in zip(SIDES, remainder.edits, strict=True):
        rows += [[side, edit.at, edit.before, edit.said, edit.meant, edit.after] for edit in edits]
    return [_dump(row) for row in rows]


def _dump(row: object) -> str:
    return _HARMFUL.sub(_escape, json.dumps(row, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    if char.isprintable() and char not in _MARKS:
        return char
    return f"\\u{ord(char):04x}" if char in _MARKS else json.dumps(char)[1:-1]


def _read(text: str, start: int, end: int, source: str) -> Remainder:
    """Read the lines of a comment that stand from `start` to `end`."""
    refs: dict[Side, str | None] = {}
    digests: dict[Side, str] = {}
    edits: dict[Side, list[Edit]] = {"old": [], "new": []}
    lines: dict[Side, list[int]] = {"old": [], "new": []}
    for found in re.finditer(r"[^\r\n]+", text[start:end]):
        place = start + found.start()
        try:
            side, row = _row(found[0])
        except (ValueError, RecursionError):
            raise InputError(
                "not a line of the comment that says what the marks do not",
                cure=_CURE,
                place=Place.at(source, text, place, len(found[0])),
            ) from None
        if isinstance(row, Edit):
            edits[side].append(row)
            lines[side].append(place)
        else:
            refs[side], digests[side] = row
    if len(digests) != len(SIDES):
        raise InputError(
            "the comment that says what the marks do not has lost the line of a text",
            cure="Put it back, or delete the whole comment to go without what it says.",
            place=Place.at(source, text, start),
        )
    return Remainder(
        (refs["old"], refs["new"]),
        (digests["old"], digests["new"]),
        (tuple(edits["old"]), tuple(edits["new"])),
        (tuple(lines["old"]), tuple(lines["new"])),
    )


def _row(line: str) -> tuple[Side, Edit | tuple[str | None, str]]:
    """Read one line of a comment.

    Raises:
        ValueError: it is none.
    """
    match json.loads(line):
        case ["old" | "new" as side, None | str() as ref, str() as found] if _DIGEST.fullmatch(found):
            return side, (ref, found)
        case ["old" | "new" as side, int() as at, None | str() as before, [*said], [*meant], None | str() as after] if (
            at >= 0 and all(isinstance(one, str) for one in (*said, *meant))
        ):
            return side, Edit(at, before, tuple(said), tuple(meant), after)
    raise ValueError(line)
