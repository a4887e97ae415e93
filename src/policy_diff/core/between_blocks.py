"""Where a line may be put into a text without breaking what stands there: between blocks, never inside one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.markdown import (
    DIRECTIVE_INFO,
    LITERAL_DIRECTIVES,
    MAX_NESTED_DIRECTIVES,
    OPTION_LINE,
    grammar,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

Around = tuple[int, ...]
"""The directives that a place stands in, each by the number of its first line; the outermost first."""

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_NAMING: Final = frozenset({"attrs_block", "myst_target"})
"""What belongs to the block after it."""


def places_between_blocks(text: str) -> dict[int, Around]:
    """Give each place between two blocks that stand beside each other, in a directive or in none.

    A list, a table, a quotation, a note or a fence is one block; a label belongs to what it names.

    Returns:
        By offset of the line that follows, the directives around the place. The end of the text is one as well.
    """
    mark = 1 if text.startswith("\ufeff") else 0
    starts = [mark, *(found.end() for found in _LINE_END.finditer(text, mark))]
    lines = [line.replace("\0", "\ufffd") for line in _LINE_END.sub("\n", text[mark:]).split("\n")]
    found = {starts[line]: around for line, around in _lines(lines, 0, ()) if line < len(starts)}
    return {**found, len(text): ()}


def _lines(lines: Sequence[str], first: int, around: Around) -> Iterator[tuple[int, Around]]:
    """Yield the number of each line that a block begins with, and the directives that it stands in."""
    tokens: list[Token] = []
    shift = 1 if first else 0  # only a file's first line can open front matter
    grammar().block.parse("\n".join([*[""] * shift, *lines, ""]), grammar(), {}, tokens)
    named = False
    for token in tokens:
        if token.level or token.map is None or token.nesting < 0:
            continue
        begin, end = (line - shift for line in token.map)
        if not named:
            yield first + begin, around
        named = token.type in _NAMING
        if token.type in {"colon_fence", "fence"}:
            yield from _inside(token, first + begin, first + end, around)


def _inside(token: Token, begin: int, end: int, around: Around) -> Iterator[tuple[int, Around]]:
    directive = DIRECTIVE_INFO.fullmatch(token.info.strip())
    inner = token.content.split("\n")[:-1] if token.content else []
    closing = begin + 1 + len(inner)
    if not directive or directive["name"] in LITERAL_DIRECTIVES or len(around) >= MAX_NESTED_DIRECTIVES:
        return
    if closing >= end:  # nothing closes it
        return
    options = next((at for at, line in enumerate(inner) if not OPTION_LINE.match(line)), len(inner))
    if body := inner[options:]:
        yield from _lines(body, begin + 1 + options, (*around, begin))
    yield closing, (*around, begin)
