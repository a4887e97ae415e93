"""Generated versions that hold what forms of a change set trip over: marks as words, tables, bytes, and edits of them.

`strategies.versions` draws what authors write and how they edit it. Here every document holds pieces of notation that
it draws seldom or never, and what is edited is the notation too: columns, numbers of items, levels, line endings.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import strategies as st

from strategies import blocks, headings, nested, passages, requirements, sentences, versions, words

Parts = list[str]

REMAINDER = (
    "policy-diff changes, form 1: keep this comment, for with it the text can be read back exactly\n"
    f'["old", null, "{"0" * 64}"]\n["new", null, "{"0" * 64}"]\n'
)

#: What stands in a line and may be taken for a mark, or may be broken by one.
MARKS = [
    "{++x++}", "{--x--}", "{~~a~>b~~}", "{>>x<<}", "{==x==}", "{++", "~>", "--}", "[removed: x]", "[moved here (1)]",
    "[moved to (2)]", '[a [b] c](d "e [f]")', "[[x]]", "\\[x\\]", "\\\\[", "]", "[", "\\", "![a [x]](b.png)",
    "[![s](s.png)](b.png)", "[^1]", "`a]`", "`` `[` ``", "$a^{[1]}$", "{ref}`a <b>`", "<!-- c -->", "<ins>x</ins>",
    "AT&T &#91;", "{{ x }}", "a|b", "a\\|b", "<https://x.example/[a]>", "**a", "__a__", "*a*b", "Cafe\u0301",
    "caf\u00e9", "\u0301", "\u202ex\u202c", "\u200f", "👨‍👩‍👧", "\u200d", "\u00ad", "\u2028", "\x0c", "\0", "\ufeff",
    "\U0010ffff", "\x1b[31m", "\u0085", "a\tb", "  ", "\u00a0",
]  # fmt: skip

runs = st.lists(st.one_of(words, st.sampled_from(MARKS)), min_size=1, max_size=7).map(" ".join)

#: Blocks that `strategies.blocks` has not.
FIXED = [
    "Title\n=====", "Two\nlines\n---", "## Closed ##", "#", "Term\n: one\n: two", "- [ ] a\n- [x] b", "[^1]: a\n\n   b",
    "[x]: <a b> 'c'", "$$\na\n$$ (l)", "<!-- a\n\nb -->", "<div>\n\n*a*\n\n</div>", "````text\n```\n[x]\n````",
    "```{figure} a.png\n:alt: b [c]\n\nd\n```", "```\nopen", "one  \ntwo\\\nthree", "-\ta\n\n\tb", "    code [x]",
    "> a\nlazy", "***", "+++", "{#i .c}", "% c", f"<!-- {REMAINDER}-->", f"{{>> {REMAINDER}<<}}", "<!-- open",
]  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Draw a table whose cells hold marks, with or without pipes at its edges."""
    width = draw(st.integers(1, 3))
    cells = st.one_of(words, words, st.sampled_from([mark for mark in MARKS if "|" not in mark]), st.just(""))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4))
    rule = draw(st.sampled_from(["---", ":--", ":-:"]))
    lines = [" | ".join(row) for row in [rows[0], [rule] * width, *rows[1:]]]
    return "\n".join(f"| {line} |" for line in lines)


@st.composite
def numbered(draw: st.DrawFn) -> str:
    """Draw a list with numbers, whose items hold marks."""
    return "\n".join(f"{at}. {text}" for at, text in enumerate(draw(st.lists(runs, min_size=1, max_size=4)), start=1))


#: Each kind as often as it stands here; `one_of` would give each of the many kinds of `blocks` as much as all of these.
KINDS = [
    runs,
    st.sampled_from(FIXED),
    st.sampled_from(FIXED),
    st.sampled_from(FIXED),
    st.sampled_from(FIXED),
    tables(),
    tables(),
    numbered(),
    numbered(),
    blocks,
    nested,
    requirements(),
]

pieces = st.sampled_from([*KINDS, headings, runs.map("## {}".format)]).flatmap(lambda kind: kind)


def _in_table(draw: st.DrawFn, part: str) -> str:
    """Put in, take out or move a column or a row."""
    rows = [line[2:-2].split(" | ") for line in part.split("\n")]
    if draw(st.booleans()):
        at, what = draw(st.integers(0, len(rows[0]) - 1)), draw(st.integers(0, 2))
        for number, row in enumerate(rows):
            if what == 0:
                row.insert(at, "---" if number == 1 else draw(words))
            elif what == 1 and len(row) > 1:
                row.pop(min(at, len(row) - 1))
            else:
                row.append(row.pop(min(at, len(row) - 1)))
    else:
        body = rows[2:]
        taken = body[draw(st.integers(0, len(body) - 1)) :][:1] if body else []
        rest = [row for row in body if row not in taken]
        added = [[draw(words) for _ in rows[0]]] if draw(st.booleans()) else taken
        to = draw(st.integers(0, len(rest)))
        rows[2:] = [*rest[:to], *added, *rest[to:]]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _in_list(draw: st.DrawFn, part: str) -> str:
    """Put an item in, take one out or move one, and count anew."""
    items = re.split(r"(?m)^[0-9]+\. ", part)[1:]
    at = draw(st.integers(0, len(items)))
    what = draw(st.integers(0, 2))
    if what == 0 or not items:
        items.insert(at, draw(runs) + "\n")
    else:
        item = items.pop(min(at, len(items) - 1))
        if what == 1:
            items.insert(draw(st.integers(0, len(items))), item)
    start = draw(st.sampled_from([1, 1, 7]))
    return "\n".join(f"{number}. {item.rstrip(chr(10))}" for number, item in enumerate(items, start))


def _in_heading(draw: st.DrawFn, part: str) -> str:
    """Make it a paragraph, another level or an underlined one."""
    title = part.lstrip("#").strip()
    return draw(st.sampled_from([title, f"### {title}", f"# {title} #", f"{title}\n-----", f"{title} {draw(runs)}"]))


def _in_line(draw: st.DrawFn, part: str) -> str:
    """Put a mark in, in the place of nothing or of a few characters, even inside another."""
    at = draw(st.integers(0, len(part)))
    return part[:at] + draw(st.sampled_from(["", *MARKS])) + part[at + draw(st.integers(0, 3)) :]


def _edit_of(part: str) -> list[Callable[[st.DrawFn, str], str]]:
    """Give what can be done to a part, each as often as it is to be chosen."""
    edits: list[Callable[[st.DrawFn, str], str]] = [_in_line]
    edits += [_in_table] * 6 * bool(re.match(r"\| .*\n\| :?-", part))
    edits += [_in_list] * 3 * bool(re.match(r"[0-9]+\. ", part))
    edits += [_in_heading] * 2 * bool(re.match(r"#+ \S", part) and "\n" not in part)
    return edits


def _edited(draw: st.DrawFn, parts: Parts) -> Parts:
    """Edit, put in, take out, move, move and amend, or double a part."""
    if not parts:
        return [draw(pieces)]
    own = [at for at, part in enumerate(parts) for _ in _edit_of(part)[1:]]
    at = draw(st.sampled_from(own if own and draw(st.booleans()) else range(len(parts))))
    part = parts[at]
    edited = draw(st.sampled_from(_edit_of(part)))(draw, part)
    rest = [*parts[:at], *parts[at + 1 :]]
    to = draw(st.sampled_from([place for place in range(len(rest) + 1) if place != at] or [0]))
    results = {
        "amend": [*parts[:at], edited, *parts[at + 1 :]],
        "put in": [*parts[:at], draw(pieces), *parts[at:]],
        "take out": rest,
        "move": [*rest[:to], part, *rest[to:]],
        "move and amend": [*rest[:to], f"{part} {draw(words)}", *rest[to:]],
        "double": [*parts[:to], part, *parts[to:]],
    }
    return results[draw(st.sampled_from(["amend", "amend", "amend", *results]))]


#: What becomes of a whole text on its way through programs.
BYTES: list[Callable[[str], str]] = [
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("\n", "\r"),
    lambda text: text.replace("\n\n", "\r\n\n", 1),
    lambda text: "\ufeff" + text,
    lambda text: text.rstrip("\n"),
    lambda text: text + "\n\n",
    lambda text: text.replace("\n", " \n"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("    ", "\t"),
    lambda text: f"---\ntitle: x [y]\n---\n\n{text}",
    lambda text: f"{text}\n<!-- {REMAINDER}-->\n",
    lambda text: f"{text}\n```\n",
]


@st.composite
def _texts(draw: st.DrawFn, count: int) -> list[str]:
    parts = draw(
        st.lists(st.sampled_from([pieces, pieces, pieces, passages]).flatmap(lambda kind: kind), min_size=1, max_size=8)
    )
    if draw(st.booleans()):
        parts = [*parts, *draw(st.lists(st.builds("## {}\n\n{}".format, sentences, runs), max_size=3))]
    joint = draw(st.sampled_from(["\n\n", "\n\n", "\n\n", "\n", "\n\n\n"]))
    bytes_of = draw(st.sampled_from([None, None, None, *BYTES]))
    found = []
    for number in range(count):
        text = joint.join(parts) + "\n" * bool(parts)
        own = draw(st.sampled_from([bytes_of] * 6 + BYTES)) if bytes_of or draw(st.integers(0, 5)) == 0 else None
        found.append(own(text) if own else text)
        if number < count - 1:
            for _ in range(draw(st.integers(1, 3))):
                parts = _edited(draw, parts)
    return found


@st.composite
def awkward_versions(draw: st.DrawFn) -> tuple[str, str]:
    """Two versions of an awkward document, or two that an author would write, or texts that are none."""
    match draw(st.integers(0, 9)):
        case 0:
            return draw(versions())
        case 1:
            return draw(st.text(max_size=40)), draw(st.text(max_size=40))
        case _:
            old, new = draw(_texts(2))
            return old, new if new != old else f"{new}\n{draw(runs)}"


def chains(longest: int = 4) -> st.SearchStrategy[list[str]]:
    """Several versions of a document, each edited from the one before."""
    return st.integers(2, longest).flatmap(_texts)
