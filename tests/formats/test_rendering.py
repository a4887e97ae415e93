"""Bracketed text through a Markdown renderer: marks never make or break a construct."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin

from benchmarks.pairs import Pair, pairs
from nested_documents import nested_versions
from policy_diff import compare
from policy_diff.formats import brackets

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKDOWN = (
    MarkdownIt("commonmark")
    .enable(["table", "strikethrough"])
    .use(footnote_plugin)
    .use(myst_block_plugin)
    .use(colon_fence_plugin)
)
WORDS = {"text", "text_special", "softbreak", "hardbreak"}
GONE = re.compile(r"\[(?:removed|moved away \(\d+\)): ")
GONE_LINE = re.compile(r"\[(?:removed:|end of removed|moved away \(\d+\):)\]")
ADDED_LINE = re.compile(r"\[(?:added:|end of added|moved here \(\d+\):|end of moved)\]")
OPTION = re.compile(r":[^:\s]+:(?: |$)")

Node = tuple[Any, ...]
"""The type of a construct and the nodes in it."""


def constructs(text: str) -> list[str]:
    """Give the types of everything but words that a renderer finds in `text`, in order."""
    found: list[str] = []
    for token in MARKDOWN.parse(text):
        found.append(token.type)
        found += [child.type for child in token.children or [] if child.type not in WORDS]
    return found


def structure(text: str) -> tuple[Node, ...]:
    """Give the constructs of a text inside each other, without what is marked as gone and without the notes."""
    env: dict[str, Any] = {}
    tree = SyntaxTreeNode(MARKDOWN.parse(text, env))
    return tuple(_kept(tree.children, env))


def _kept(nodes: list[SyntaxTreeNode], env: dict[str, Any]) -> Iterator[Node]:
    """Yield what is left of some nodes; lists and quotes that only a gone block holds apart are one."""
    found: list[Node] = []
    gone = literal = False
    for node in nodes:
        words = node.children[0].content if node.type == "paragraph" else ""
        if GONE_LINE.fullmatch(words) or (literal and words == "[end of moved]"):
            literal, gone = not words.startswith("[end"), True
        elif not literal and node.type != "myst_line_comment" and not ADDED_LINE.fullmatch(words):
            left = _reduced(node, env)
            if left is None:
                gone = True
            elif (
                gone and found and found[-1][0] == left[0] and left[0] in {"bullet_list", "ordered_list", "blockquote"}
            ):
                found[-1] = (*found[-1], *left[1:])
            else:
                found.append(left)
                gone = False
    yield from found


def _reduced(node: SyntaxTreeNode, env: dict[str, Any]) -> Node | None:
    """Give what is left of a node, if anything."""
    if node.type == "inline":
        content = without_gone(node.content)
        if not content.replace("[removed]", "").strip() and content.strip():
            return None
        tokens = MARKDOWN.parseInline(content, env)[0].children or []
        return ("inline", *(token.type for token in tokens if token.type not in WORDS))
    if node.type == "colon_fence":
        lines = node.content.split("\n")
        options = [
            line.split(":")[1]
            for line in lines[: next((n for n, line in enumerate(lines) if not OPTION.match(line)), 0)]
        ]
        return ("directive", node.info, *options, structure("\n".join(lines[len(options) :])))
    inside = tuple(_kept(node.children, env))
    if node.children and not inside:
        return None
    return (node.type, *inside) if node.type != "fence" else ("fence", node.content)


def without_gone(content: str) -> str:
    """Put one word in the place of every mark of what is gone."""
    while mark := GONE.search(content):
        at, depth = mark.end(), 1
        while depth:
            depth += {"[": 1, "]": -1}.get(content[at], 0)
            at += 2 if content[at] == "\\" else 1
        content = f"{content[: mark.start()]}[removed]{content[at:]}"
    return content


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.name)
def test_the_publishers_form_renders_as_the_new_text(pair: Pair) -> None:
    written = brackets.write_marked(compare(pair.old, pair.new), deletions="omit")
    assert constructs(written) == constructs(pair.new)


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.name)
def test_showing_what_was_removed_breaks_nothing_of_the_new_text(pair: Pair) -> None:
    written = brackets.write_marked(compare(pair.old, pair.new))
    assert structure(written) == structure(pair.new)


@settings(max_examples=400)
@given(nested_versions())
def test_what_stands_in_lists_quotes_and_directives_stays_in_them(pair: tuple[str, str]) -> None:
    old, new = pair
    assert structure(brackets.write_marked(compare(old, new))) == structure(new)
    assert structure(brackets.write_marked(compare(old, new), deletions="omit")) == structure(new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("See the note.\n", "See the note[^1].\n\n[^1]: Here.\n", "See the note[[^1]]."),
        ("The sign.\n", "The ^1 sign.\n", "The [added: ^1] sign."),
        ("Mark it.\n", "Mark it x.\n", "Mark it [added: x]."),
        ("See A.\n\n[b]: x\n", "See B.\n\n[b]: x\n", "See [removed: A] [added: B]."),
    ],
)
def test_a_mark_that_would_be_notation_is_written_out(old: str, new: str, expected: str) -> None:
    assert expected in brackets.write_marked(compare(old, new))


SIGNS = [
    "words",
    "of",
    "the",
    "fee",
    "*",
    "*a",
    "b*",
    "_c",
    "d_",
    "`",
    "`e",
    "f`",
    "**",
    "**g**",
    "*h*",
    "`i`",
    "\\",
    "j\\\nk",
]
signs = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=8)


@settings(max_examples=400)
@given(signs, signs, st.integers(0, 8), st.integers(0, 8))
def test_signs_of_both_sides_make_nothing_together(words: list[str], put: list[str], start: int, end: int) -> None:
    """What is shown has the constructs of the new text, and of the old no more than it has."""
    old, new = f"The {' '.join(words)} end.\n", f"The {' '.join([*words[:start], *put[:2], *words[end:]])} end.\n"
    changes = compare(old, new)
    shown = [Counter(constructs(brackets.write_marked(changes, deletions=way))) for way in ("omit", "show")]
    has = Counter(constructs(new))
    assert shown[0] == has
    assert not has - shown[1]
    assert not shown[1] - has - Counter(constructs(old))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("One\ntwo\n", "One\\\ntwo\n", "One\\\ntwo\n"),
        ("One\\\ntwo\n", "One\ntwo\n", "One\ntwo\n"),
        ("Tel: 1\n", "Tel: 1 \\\n", "Tel: 1 [&#92;]\n"),
        ("Tel: \\ 1\n", "Tel: 1\n", "Tel: [removed: &#92;] 1\n"),
        ("Write to: The House\n", "Write to:\\\nThe House, Kent\\\nUK\n", "Write to:\\\nThe House[, Kent\\\nUK]\n"),
        ("See note *a\n", "See note b*\n", "See note [removed: &#42;a] [b&#42;]\n"),
        ("A `b\n", "A c`\n", "A [removed: &#96;b] [c&#96;]\n"),
        (
            "The snake_case is here\n",
            "The snake_cases are here\n",
            "The [removed: snake_case is] [snake_cases are] here\n",
        ),
    ],
)
def test_a_sign_without_a_partner_stays_one(old: str, new: str, expected: str) -> None:
    written = brackets.write_marked(compare(old, new))
    assert written == expected
    assert not Counter(constructs(new)) - Counter(constructs(written))
