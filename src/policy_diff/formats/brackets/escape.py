r"""Literal brackets inside bracketed text.

A literal `[` is written `\[`, which Markdown renders as the bracket. What the text had written so already is
written as the character reference `&#91;`, and a reference gains a zero; so every text has one written form
and renders the same. The same goes for `]`, and for a character that would turn the mark before it into a link.
A lone backslash before a bracket of a mark is written `&#92;`, and a sign that would find a partner in the other text
as its reference, such as `&#42;` for a star.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.core.inline import Inline, scan

if TYPE_CHECKING:
    from policy_diff.core.inline import Whole

_ESCAPED = {f"\\{char}": f"&#{ord(char)};" for char in "[](){}:"}
_ROLE = re.compile(r"\{[^{}\s]+\}(`+)(?P<words>.+?)(?:\s*<[^<>]+>)?\1", re.DOTALL)
_REFERENCE = re.compile(r"&#(?P<zeros>0*)(?P<code>40|41|42|58|60|91|92|93|95|96|123|125);")
_GUARDED = "*_`<"
"""Signs that make a construct where they find a partner; alone they stand for themselves."""

#: What may not follow a mark directly: it would read as a link, its definition or an attribute.
_JOINING = frozenset("([{:")


_LONE = re.compile(f"[{_GUARDED}]")

_BREAK = re.compile(r"(?<!\\)((?:\\\\)*)\\?[ \t]*(?:\r\n|\r|\n)[ \t]*")
"""The end of a line, with the backslash or the spaces that make it a hard one."""

CHARACTERS = frozenset({"entity", "escape"})
"""Constructs that are one character."""


class Escaper:
    """Writes parts of one body so that its literal brackets cannot be taken for marks."""

    def __init__(self, body: str, labels: frozenset[str] = frozenset(), *, readers: bool = False) -> None:
        """Find the constructs of `body` whose brackets are notation, not text.

        Args:
            body: inline Markdown.
            labels: labels of link definitions that hold for it.
            readers: whether roles are written as their words alone.
        """
        self.body = body
        self.readers = readers
        self.constructs: dict[int, Whole] = {}
        self.notation: set[int] = set()
        self.guarded = ""
        found = scan(body, labels) or Inline()
        self.openings = sorted((place, kind) for kind, place in openings(body, found))
        self.constructs = {whole.start: whole for whole in _wholes(body, found)}
        for pair in found.pairs:
            self.notation.update(range(pair.start, pair.inner))
            self.notation.update(range(pair.outer, pair.end))

    def has_lone_marks(self) -> bool:
        """Tell whether a sign stands in the body that would make a construct if it had a partner."""
        lone = {found.start() for found in _LONE.finditer(self.body)} - self.notation
        if lone:
            lone.difference_update(*(range(whole.start, whole.end) for whole in self.constructs.values()))
        return bool(lone)

    def guard(self) -> None:
        """Write from now on every sign that has no partner so that it finds none."""
        self.guarded = _GUARDED

    def constructs_in(self, start: int, end: int) -> list[tuple[str, int]]:
        """Give the kinds of the constructs that open between two offsets, and how far from the end as written."""
        found: list[tuple[str, int]] = []
        back, last = 0, end
        for place, kind in reversed(self.openings):
            if start <= place < end:
                back += len(self.write(place, last))
                last = place
                found.append((kind, back))
        return found

    def write(self, start: int, end: int, *, after_mark: bool = False) -> str:
        """Write the code points from `start` to `end`.

        Args:
            start: offset in the body.
            end: offset just after the last code point.
            after_mark: whether a closing bracket of a mark stands directly before.
        """
        out: list[str] = []
        at = start
        while at < end:
            whole = self.constructs.get(at)
            if whole and whole.end <= end:
                source = self.body[at : whole.end]
                role = _ROLE.fullmatch(source) if self.readers and whole.kind == "myst_role" else None
                out.append(plain(role["words"]) if role else _construct(source, whole.kind))
                at = whole.end
                continue
            char = self.body[at]
            joins = after_mark and at == start and char in _JOINING
            if at in self.notation:
                out.append(char)
            elif char in "[]" or joins:
                out.append(f"\\{char}")
            else:
                out.append(f"&#{ord(char)};" if char in self.guarded else char)
            at += 1
        return "".join(out)


def _construct(text: str, kind: str) -> str:
    if kind == "escape":
        return _ESCAPED.get(text, text)
    if kind == "entity" and _REFERENCE.fullmatch(text):
        return f"&#0{text[2:]}"
    return text


def meant(written: str, *, after_mark: bool = False) -> str:
    """Give what an escape or a reference of bracketed text stands for: the inverse of how it is written.

    Args:
        written: one escape or one character reference.
        after_mark: whether it stands directly after the closing bracket of a mark.
    """
    if written in {"\\[", "\\]"} or (after_mark and written[1:] in _JOINING):
        return written[1:]
    reference = _REFERENCE.fullmatch(written)
    if not reference:
        return written
    if reference["zeros"]:
        return f"&#{reference['zeros'][1:]}{reference['code']};"
    char = chr(int(reference["code"]))
    return char if char in f"\\{_GUARDED}" else f"\\{char}"


def openings(text: str, found: Inline) -> set[tuple[str, int]]:
    """Give the kind and the start of every construct of a text that is more than one character."""
    wholes = {(whole.kind, whole.start) for whole in _wholes(text, found) if whole.kind not in CHARACTERS}
    return wholes | {(pair.kind, pair.start) for pair in found.pairs}


def _wholes(text: str, found: Inline) -> list[Whole]:
    """Leave out backticks without a partner, which the grammar takes for a construct of their own."""
    return [whole for whole in found.wholes if text[whole.start : whole.end].strip("`") or whole.kind != "backticks"]


def sealed(text: str) -> str:
    """Write a lone backslash at the end of a text so that it does not escape the bracket of a mark."""
    lone = (len(text) - len(text.rstrip("\\"))) % 2
    return f"{text[:-1]}&#92;" if lone else text


def plain(text: str, labels: frozenset[str] = frozenset()) -> str:
    """Write a title or a name on one line, so that its literal brackets cannot be taken for marks.

    Args:
        text: inline Markdown.
        labels: labels of link definitions that hold for it.
    """
    line = one_line(text)
    return Escaper(line, labels).write(0, len(line))


def one_line(text: str) -> str:
    """Join the lines of inline Markdown: a broken line becomes a space."""
    return _BREAK.sub(r"\1 ", text)
