"""Bracketed text over the written pairs, through a Markdown renderer: marks never make or break a construct."""

from __future__ import annotations

from collections import Counter

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from benchmarks.pairs import Pair, pairs
from policy_diff import compare
from policy_diff.formats import brackets

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
WORDS = {"text", "text_special", "softbreak", "hardbreak"}


def constructs(text: str) -> list[str]:
    """Give the types of everything but words that a renderer finds in `text`, in order."""
    found: list[str] = []
    for token in MARKDOWN.parse(text):
        found.append(token.type)
        found += [child.type for child in token.children or [] if child.type not in WORDS]
    return found


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.name)
def test_the_publishers_form_renders_as_the_new_text(pair: Pair) -> None:
    written = brackets.write(compare(pair.old, pair.new), deletions="omit", context=None)
    assert constructs(written) == constructs(pair.new)


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.name)
def test_showing_what_was_removed_breaks_nothing_of_the_new_text(pair: Pair) -> None:
    written = brackets.write(compare(pair.old, pair.new), context=None)
    assert not Counter(constructs(pair.new)) - Counter(constructs(written))


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
    assert expected in brackets.write(compare(old, new), context=None)
