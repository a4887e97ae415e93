"""The lists, list items and quotations that each block of a text stands in."""

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
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from policy_diff.core.document import Block

Container = tuple[str, int]
"""What it is, and the offset of its first line."""

Chain = tuple[Container, ...]
"""What a block stands in, the outermost first."""

Shape = tuple[tuple[object, ...], "Container | None"]
"""What opens each container around a block, by name; and the one that it stands in itself, or whose item it opens."""

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_OPENS: Final = {
    "blockquote_open": "quote",
    "bullet_list_open": "list",
    "list_item_open": "item",
    "ordered_list_open": "list",
}
_CLOSES: Final = frozenset(name.replace("_open", "_close") for name in _OPENS)


def shapes(text: str, blocks: Iterable[Block], names: Iterable[object]) -> dict[object, Shape]:
    """Say what blocks stand in.

    Args:
        text: the text.
        blocks: its blocks in order.
        names: the name of each; of those with one name the first counts.
    """
    chains = _chains(text)
    opened: dict[int, object] = {}
    found: dict[object, Shape] = {}
    chain: Chain = ()
    for block, name in zip(blocks, names, strict=True):
        opened[block.start] = name
        chain = chains.get(block.start, chain)
        around = tuple(
            opened.get(at) if what == "item" else what
            for what, at in chain
            if what == "quote" or (what == "item" and at != block.start)
        )
        own = next((at for at, one in enumerate(chain) if one == ("item", block.start)), len(chain))
        found.setdefault(name, (around, chain[own - 1] if own else None))
    return found


def _chains(text: str) -> Mapping[int, Chain]:
    mark = 1 if text.startswith("\ufeff") else 0
    starts = [mark, *(found.end() for found in _LINE_END.finditer(text, mark))]
    lines = [line.replace("\0", "\ufffd") for line in _LINE_END.sub("\n", text[mark:]).split("\n")]
    found: dict[int, Chain] = {}
    for line, chain in _lines(lines, 0, (), 0):
        if line < len(starts):
            found[starts[line]] = tuple((what, starts[at]) for what, at in chain)
    return found


def _lines(lines: Sequence[str], first: int, around: Chain, deep: int) -> Iterator[tuple[int, Chain]]:
    """Yield the number of each line that a block begins with and what it stands in, by the number of the line."""
    tokens: list[Token] = []
    shift = 1 if first else 0  # only a file's first line can open front matter
    grammar().block.parse("\n".join([*[""] * shift, *lines, ""]), grammar(), {}, tokens)
    open_ = list(around)
    for token in tokens:
        if token.type in _CLOSES:
            open_.pop()
        if token.map is None or token.nesting < 0:
            continue
        begin = first + token.map[0] - shift
        if token.type in _OPENS:
            open_.append((_OPENS[token.type], begin))
        yield begin, tuple(open_)
        if token.type in {"colon_fence", "fence"}:
            yield from _inside(token, begin, tuple(open_), deep)


def _inside(token: Token, begin: int, around: Chain, deep: int) -> Iterator[tuple[int, Chain]]:
    directive = DIRECTIVE_INFO.fullmatch(token.info.strip())
    inner = token.content.split("\n")[:-1] if token.content else []
    if not directive or directive["name"] in LITERAL_DIRECTIVES or deep >= MAX_NESTED_DIRECTIVES:
        return
    options = next((at for at, line in enumerate(inner) if not OPTION_LINE.match(line)), len(inner))
    if body := inner[options:]:
        yield from _lines(body, begin + 1 + options, around, deep + 1)
    yield begin + 1 + len(inner), around


def torn(result: Mapping[object, Shape], sides: Sequence[Mapping[object, Shape]]) -> list[object]:
    """Name the blocks of a merge that do not stand in the lists, items and quotations where either side has them.

    Args:
        result: the blocks of the merge, in order.
        sides: those of each side.
    """
    found: dict[object, None] = {}
    for name, (around, _) in result.items():
        if (had := [side[name][0] for side in sides if name in side]) and around not in had:
            found[name] = None
    for side in sides:  # what stands in one list on a side, unless the other side parted it
        here = {name: shape for name, shape in side.items() if name in result}
        for one, other in _neighbours(here):
            if result[one][1] != result[other][1] and all(
                _together(them, one, other) in {None, True} for them in sides
            ):
                found |= {one: None, other: None}
    for one, other in _neighbours(result):
        if {_together(side, one, other) for side in sides} in ({False}, {False, None}):
            found |= {one: None, other: None}
    return list(found)


def _neighbours(shapes: Mapping[object, Shape]) -> Iterator[tuple[object, object]]:
    """Yield the pairs of blocks that follow on each other in one container."""
    last: dict[Container, object] = {}
    for name, (_, inside) in shapes.items():
        if inside is None:
            continue
        if inside in last:
            yield last[inside], name
        last[inside] = name


def _together(side: Mapping[object, Shape], one: object, other: object) -> bool | None:
    """Tell whether two blocks stand in one container on a side; `None` where it has not both."""
    return side[one][1] == side[other][1] if one in side and other in side else None
