"""Inline Markdown as plain words, every offset as it was, so that words can be looked for and placed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from policy_diff.core.inline import Inline, flatten, scan

_SPECIAL: Final = re.compile(r"[*_`\[<{&\\!]")
_STARS: Final = re.compile(r"\*\*(?=[A-Za-z])[A-Za-z \n]*(?<=[A-Za-z])\*\*")
"""Words in bold and nothing else: most texts have no other mark, and the grammar need not be asked."""

_QUOTATION: Final = re.compile(
    r"(?<!\w)'[^']{1,200}'(?!\w)|\"[^\"]{1,200}\"|\u201c[^\u201d]{1,200}\u201d|(?<!\w)\u2018[^\u2019]{1,200}\u2019(?!\w)"
)
_NO_INLINE: Final = Inline()


@dataclass(frozen=True, slots=True)
class Plain:
    """The words of one text.

    Attributes:
        words: as long as the text: marks are spaces; code, roles and images are underscores, or spaces beside a
            word.
        own: the same, with what stands in quotation marks as underscores too.
        bold: where words stand in bold, first code point and just after the last, in order.
        inline: its constructs; empty for a text that is too large to scan.
    """

    words: str
    own: str
    bold: tuple[tuple[int, int], ...] = ()
    inline: Inline = _NO_INLINE


@lru_cache(maxsize=8192)  # most requirements have the same wording in several versions
def plain(body: str, references: frozenset[str] = frozenset(), *, quoted: bool = False) -> Plain:
    """Read inline Markdown.

    Args:
        body: the body of a block.
        references: labels of link definitions that hold elsewhere in the document.
        quoted: whether `>` after a line ending is a mark of the block quote.
    """
    if not _SPECIAL.search(body) and not quoted:
        return Plain(body, _unquoted(body))
    simple = [found.span() for found in _STARS.finditer(body)]
    if not quoted and len(_SPECIAL.findall(body)) == 4 * len(simple):
        words = body.replace("**", "  ")
        return Plain(words, _unquoted(words), tuple((start + 2, end - 2) for start, end in simple))
    text = flatten(body, quoted=quoted)
    inline = scan(text, references)
    if inline is None:
        return Plain(text, _unquoted(text))
    letters = list(text)
    for whole in inline.wholes:
        if whole.kind == "backticks" and not text[whole.start : whole.end].strip("`"):
            continue  # they open nothing: the grammar takes them as they are
        blank = whole.kind in {"attr", "escape", "html_inline"} or text.startswith("&nbsp;", whole.start)
        glued = whole.kind != "entity" and _beside_word(text, whole.start, whole.end)
        sign = " " if blank or glued else "_"
        letters[whole.start : whole.end] = sign * (whole.end - whole.start)
    for pair in inline.pairs:
        for start, end in ((pair.start, pair.inner), (pair.outer, pair.end)):
            letters[start:end] = " " * (end - start)
    words = "".join(letters)
    bold = tuple((pair.inner, pair.outer) for pair in inline.pairs if pair.kind == "strong")
    return Plain(words, _unquoted(words), bold, inline)


def _beside_word(text: str, start: int, end: int) -> bool:
    """Tell whether a construct touches a word, of which underscores in its place would make another word."""
    return text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()


def _unquoted(words: str) -> str:
    if not any(sign in words for sign in "'\"\u201c\u2018"):
        return words
    return _QUOTATION.sub(lambda found: "_" * len(found[0]), words)
