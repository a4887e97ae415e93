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
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core import hunks
from policy_diff.core.changeset import digest
from policy_diff.core.comparison import compare
from policy_diff.core.document import Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import parse
from policy_diff.core.part import Hunk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import ChangeSet

Side = Literal["old", "new"]

SIDES: Final[tuple[Side, Side]] = ("old", "new")

_TITLE: Final = "policy-diff changes, form 1: keep this comment, for with it the text can be read back exactly"
Form = Literal["page", "whole", "critic"]

_NAMES: Final[dict[Form, tuple[str, str]]] = {
    "page": ("<!-- policy-diff page, form", "-->"),
    "whole": ("<!-- policy-diff changes, form", "-->"),
    "critic": ("{>> policy-diff changes, form", "<<}"),
}
"""What begins and ends the comment of each form."""

_NAMED: Final = re.compile("^(?:" + "|".join(re.escape(opening) for opening, _ in _NAMES.values()) + ")", re.MULTILINE)
_MARKS: Final = "<>{}"
"""What could end a comment, or begin one inside it."""

_HARMFUL: Final = re.compile(rf"[{_MARKS}]|[^ -~]")
_DIGEST: Final = re.compile("[0-9a-f]{64}")

_CURE: Final = "Delete the line of the comment to go without what it says, or write the file anew."


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
    edits: tuple[tuple[Hunk, ...], tuple[Hunk, ...]]
    lines: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())


@dataclass(frozen=True, slots=True)
class Meant:
    """The two texts behind a marked text.

    Attributes:
        texts: the old and the new text.
        refs: their names; `None` for a text that is no longer the one that bore the name.
        edited_from: where the old text is no longer the one that was compared, the SHA-256 of that; else `None`.
    """

    texts: tuple[str, str]
    refs: tuple[str | None, str | None]
    edited_from: str | None = None


def find(change_set: ChangeSet, said: tuple[str, str]) -> Remainder:
    """Find what marks leave out.

    Args:
        change_set: what is meant.
        said: the old and the new text as the marks say them.
    """
    meant = change_set.old, change_set.new
    edits = tuple(hunks.find(one, other, ()) for one, other in zip(said, meant, strict=True))
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
    texts, refs, edited = [], [], False
    for which, words in enumerate(said):
        edits = remainder.edits[which]
        exact = hunks.in_place(words, edits)
        if exact is not None and digest(exact) == remainder.digests[which]:
            texts.append(exact)
            refs.append(remainder.refs[which])
        else:
            texts.append(_by_neighbours(words, edits, remainder.lines[which], source, text))
            refs.append(None)
            edited = edited or which == 0
    return Meant((texts[0], texts[1]), (refs[0], refs[1]), remainder.digests[0] if edited else None)


def change_set_of(meant: Meant) -> ChangeSet:
    """Compare the two texts that are meant."""
    found = compare(*meant.texts, old_ref=meant.refs[0], new_ref=meant.refs[1])
    return replace(found, edited_from=meant.edited_from)


def exactly(said: tuple[str, str], remainder: Remainder) -> Meant | None:
    """Give the two texts that are meant where the digests prove that nobody edited the marked text; else `None`."""
    texts = [hunks.in_place(words, edits) for words, edits in zip(said, remainder.edits, strict=True)]
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


def last_comment(text: str) -> tuple[Form, int] | None:
    """Find the comment of a text, which may itself speak of such comments and show them.

    It is the last one. Where text stands behind it, it is none in a block of code: there it is shown.

    Args:
        text: a text in any form, with its comment or without one.

    Returns:
        The form of the comment, and where it starts; `None` where there is none.
    """
    found = [place.start() for place in _NAMED.finditer(text) if text[place.start() - 1 : place.start()] in {"", "\n"}]
    code: list[tuple[int, int]] | None = None
    for start in reversed(found):
        form = next(form for form, (opening, _) in _NAMES.items() if text.startswith(opening, start))
        closing = _NAMES[form][1]
        end = text.find(closing, start)
        if end >= 0 and not text[end + len(closing) :].strip():
            return form, start
        if code is None:
            code = [(one.start, one.end) for one in parse(text).blocks() if one.kind in {Kind.FENCE, Kind.CODE}]
        if not any(begins <= start < ends for begins, ends in code):
            return form, start
    return None


def form_of(text: str) -> Form | None:
    """Tell the form of a text by its comment; `None` where it has none."""
    found = last_comment(text)
    return found[0] if found else None


def split(text: str, opening: str, closing: str, source: str) -> tuple[str, Remainder | None]:
    """Take the comment off a marked text: the last of what `readings` gives."""
    texts, remainder = readings(text, opening, closing, source)
    return texts[-1], remainder


def readings(text: str, opening: str, closing: str, source: str) -> tuple[tuple[str, ...], Remainder | None]:
    """Take the comment off a marked text.

    Where the lines of the comment end in CR and LF, so may the file on its way have been given them, or the text have
    had them before: there are two marked texts, and the digests tell them apart.

    Args:
        text: a marked text with its comment, or without one.
        opening: what begins a comment in the form.
        closing: what ends it.
        source: what to call the text in an error.

    Returns:
        The marked text, or as it is and then with line feeds alone; and the remainder, `None` where there is no
        comment.

    Raises:
        InputError: a line of the comment is none, or the comment is not the last of the file or of another form.
    """
    form: Form = "whole" if opening == "<!--" else "critic"
    comment = last_comment(text)
    if comment is None:
        return (text,), None
    start = comment[1]
    if comment[0] != form:
        raise InputError(
            "the comment at the end is that of another form",
            cure="Read it in that form, or delete the comment to go without what it says.",
            place=Place.at(source, text, start),
        )
    end = text.find(closing, start)
    if end < 0 or text[end + len(closing) :].strip():
        behind = end + len(closing) + len(text[end + len(closing) :]) - len(text[end + len(closing) :].lstrip())
        raise InputError(
            "the comment that says what the marks do not has no end" if end < 0 else "text stands behind the comment",
            cure=f"End the comment with `{closing}`, and let it be the last of the file.",
            place=Place.at(source, text, start if end < 0 else behind),
        )
    marked = text[:start]
    texts = [marked, marked.replace("\r\n", "\n")] if "\r\n" in text[start:end] else [marked]
    remainder = _read(text, text.find("\n", start) + 1, end, source)
    return tuple(dict.fromkeys(map(_without_blank, texts))), remainder


def _without_blank(marked: str) -> str:
    """Take off the blank line before the comment."""
    for blank in ("\r\n", "\n"):
        if marked == blank or marked.endswith(f"\n{blank}"):
            return marked[: -len(blank)]
    return marked


def _by_neighbours(said: str, edits: Sequence[Hunk], places: Sequence[int], source: str, text: str) -> str:
    """Mend a text that was edited: each edit where its lines and those around it stand, if they do so once."""
    mended, refused = hunks.by_neighbours(said, (), edits)
    if refused:
        why = "stand in more than one place" if refused[0].often else "stand there no more"
        raise InputError(
            f"the text was edited, and the lines that this one is about {why}",
            cure=_CURE,
            place=Place.at(source, text, places[edits.index(refused[0].hunk)]),
        )
    return mended


def _rows(remainder: Remainder) -> list[str]:
    """Give the lines of the comment: JSON, without what could end a comment of any form."""
    rows: list[list[object]] = [
        [side, ref, digest] for side, ref, digest in zip(SIDES, remainder.refs, remainder.digests, strict=True)
    ]
    for side, edits in zip(SIDES, remainder.edits, strict=True):
        rows += [[side, edit.at, edit.before, edit.said, edit.meant, edit.after] for edit in edits]
    return [dump(row) for row in rows]


def dump(row: object) -> str:
    """Write a row of a comment as JSON, without what could end a comment of any form."""
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
    edits: dict[Side, list[Hunk]] = {"old": [], "new": []}
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
        if isinstance(row, Hunk):
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


def _row(line: str) -> tuple[Side, Hunk | tuple[str | None, str]]:
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
            return side, Hunk(at, "", before, tuple(said), tuple(meant), after)
    raise ValueError(line)
