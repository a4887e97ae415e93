"""Generated documents of lists, quotes, fences and directives inside each other, and two versions of one."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

WORDS = ["inspector", "leaders", "must", "school", "and", "report", "draft", "noon", "office", "visit", "form"]

#: A block is a line of words, or its kind with what it holds.
Node = tuple[str, Any]

_words = st.lists(st.sampled_from(WORDS), min_size=2, max_size=7).map(" ".join)
_leaves = st.one_of(
    st.tuples(st.just("paragraph"), _words),
    st.tuples(st.just("paragraph"), _words),
    st.tuples(st.sampled_from(["fence", "code"]), _words),
)
_fields = st.lists(st.sampled_from(["bearer", "modality", "due", "topics"]), unique=True, max_size=4)
_options = st.tuples(_fields, _words).map(lambda made: [f":{name}: {made[1].split()[0]}" for name in made[0]])


def _containers(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.tuples(st.sampled_from(["bullets", "numbers"]), st.lists(several, min_size=1, max_size=3)),
        st.tuples(st.just("quote"), several),
        st.tuples(st.just("note"), several),
    )


_nodes = st.recursive(_leaves, _containers, max_leaves=6)
_requirements = st.tuples(st.just("req"), st.tuples(st.integers(1, 4), _options, _words))
_parts = st.one_of(_nodes, _nodes, _requirements)


def lines_of(nodes: list[Node]) -> list[str]:
    """Write blocks, a blank line between them; a paragraph keeps lists and quotes apart."""
    lines: list[str] = []
    before = ""
    for kind, held in nodes:
        if lines:
            lines += ["", "Between.", ""] if {kind, before} & {"bullets", "numbers", "quote", "code"} else [""]
        lines += _lines(kind, held)
        before = kind
    return lines


def _lines(kind: str, held: Any) -> list[str]:
    if kind in {"bullets", "numbers"}:
        markers = ["-" if kind == "bullets" else f"{at}." for at in range(1, len(held) + 1)]
        return [line for marker, item in zip(markers, held, strict=True) for line in _item(marker, item)]
    if kind == "quote":
        return [f"> {line}".rstrip() for line in lines_of(held)]
    if kind == "note":
        inside = lines_of(held)
        colons = ":" * (3 + sum(":::{note}" in line for line in inside))
        return [f"{colons}{{note}}", "", *inside, colons]
    if kind == "req":
        number, options, words = held
        return [f":::{{req}} ABC-{number:03}", *options, "", words, ":::"]
    return {"fence": ["```text", held, "```"], "code": [f"    {held}"]}.get(kind, [held])


def _item(marker: str, nodes: list[Node]) -> list[str]:
    first, *others = ["Item.", "", *lines_of(nodes)]
    return [f"{marker} {first}", *(" " * (len(marker) + 1) + line if line else "" for line in others)]


@st.composite
def nested_versions(draw: st.DrawFn) -> tuple[str, str]:
    """Two versions of one document, which differ by at least one edit anywhere in it."""
    old = draw(st.lists(_parts, min_size=1, max_size=5))
    new = _edited(draw, old)
    return "\n".join([*lines_of(old), ""]), "\n".join([*lines_of(new), ""])


def _edited(draw: st.DrawFn, nodes: list[Node], depth: int = 0) -> list[Node]:
    at = draw(st.integers(0, len(nodes) - 1)) if nodes else 0
    edit = draw(st.sampled_from(["inside", "inside", "add", "drop", "move", "twice"]))
    new = list(nodes)
    if edit == "add" or not nodes:
        new.insert(at, draw(_nodes if depth else _parts))
    elif edit == "drop" and len(nodes) > 1:
        new.pop(at)
    elif edit == "move":
        new.insert(draw(st.integers(0, len(nodes) - 1)), new.pop(at))
    elif edit == "twice" and depth == 0:
        return _edited(draw, _edited(draw, nodes, 1), 1)
    else:
        new[at] = _edited_inside(draw, nodes[at], depth)
    return new


def _edited_inside(draw: st.DrawFn, node: Node, depth: int) -> Node:
    kind, held = node
    if kind == "req":
        number, options, words = held
        if draw(st.booleans()):
            return kind, (number, draw(st.one_of(_options, st.permutations(options))), words)
        return kind, (number, options, draw(_words))
    if isinstance(held, str):
        cut = held.split()
        cut[draw(st.integers(0, len(cut) - 1))] = draw(st.sampled_from(WORDS))
        return kind, " ".join(cut)
    if kind in {"bullets", "numbers"}:
        items = list(held)
        at = draw(st.integers(0, len(items) - 1))
        if len(items) > 1 and draw(st.booleans()):
            items.pop(at)
        else:
            items[at] = _edited(draw, items[at], depth + 1)
        return kind, items
    return kind, _edited(draw, held, depth + 1)
