r"""Literal brackets inside bracketed text.

A literal `[` is written `\[`, which Markdown renders as the bracket. What the text had written so already is
written as the character reference `&#91;`, and a reference gains a zero; so every text has one written form
and renders the same. The same goes for `]`, and for a character that would turn the mark before it into a link.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.core.inline import Inline, scan

if TYPE_CHECKING:
    from policy_diff.core.inline import Whole

_ESCAPED = {f"\\{char}": f"&#{ord(char)};" for char in "[](){}:"}
_ROLE = re.compile(r"\{[^{}\s]+\}(`+)(?P<words>.+?)(?:\s*<[^<>]+>)?\1", re.DOTALL)
_REFERENCE = re.compile(r"&#0*(?:40|41|58|91|93|123|125);")

#: What may not follow a mark directly: it would read as a link, its definition or an attribute.
_JOINING = frozenset("([{:")


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
        found = scan(body, labels) or Inline()
        self.constructs = {whole.start: whole for whole in found.wholes}
        for pair in found.pairs:
            self.notation.update(range(pair.start, pair.inner))
            self.notation.update(range(pair.outer, pair.end))

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
            literal = char in "[]" and at not in self.notation
            out.append(f"\\{char}" if literal or (joins and at not in self.notation) else char)
            at += 1
        return "".join(out)


def _construct(text: str, kind: str) -> str:
    if kind == "escape":
        return _ESCAPED.get(text, text)
    if kind == "entity" and _REFERENCE.fullmatch(text):
        return f"&#0{text[2:]}"
    return text


def plain(text: str) -> str:
    """Escape the brackets of a text that is shown as words: a title, a name."""
    return text.replace("[", "\\[").replace("]", "\\]")
