"""CriticMarkup says both texts: to this project exactly, to any other reader in their words and their structure."""

from __future__ import annotations

import html
import re
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from policy_diff import compare
from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse
from policy_diff.formats import critic
from policy_diff.formats.remainder import split
from strategies import versions

MARK = re.compile(r"\{(?:\+\+(.*?)\+\+|--(.*?)--|~~(.*?)~>(.*?)~~|==(.*?)==|>>.*?<<)\}", re.DOTALL)
EMPTY = re.compile(r"(?m)^[ >]*:[a-z-]+: *\n")
SIGNS = ["{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}"]


def accepted(text: str) -> str:
    """Take every change in, as any processor of CriticMarkup does; leave out fields of which only the name is left."""
    return EMPTY.sub("", MARK.sub(lambda found: (found[1] or "") + (found[4] or "") + (found[5] or ""), text))


def rejected(text: str) -> str:
    """Leave every change out."""
    return EMPTY.sub("", MARK.sub(lambda found: (found[2] or "") + (found[3] or "") + (found[5] or ""), text))


@settings(max_examples=200)
@given(versions())
def test_what_is_written_reads_back_as_the_same_change_set(pair: tuple[str, str]) -> None:
    change_set = compare(*pair, old_ref="visits@1", new_ref=None)
    assert critic.read(critic.write(change_set)) == change_set


signs = st.lists(
    st.one_of(
        st.sampled_from(SIGNS),
        st.sampled_from(SIGNS),
        st.sampled_from(["{", "}", "+", "-", "~", ">", "`", "\\", "&#123;", "&#x7b;", "&#092;", "a", "b c", " ", "\n"]),
        st.sampled_from(["\n\n", "- ", "> ", "| ", "```\n", "    ", "{>> policy-diff changes, form 1"]),
    ),
    max_size=12,
).map("".join)


@settings(max_examples=300)
@given(signs, signs)
@example("a \\", "a \\b")
@example("`{++`", "`{++` b")
def test_signs_that_a_text_holds_itself_come_back(old: str, new: str) -> None:
    change_set = compare(old, new)
    written = critic.write(change_set)
    assert critic.read(written) == change_set
    assert critic.remarks(written) == ()


def words(text: str) -> str:
    """Leave only letters."""
    return "".join(char for char in html.unescape(text) if char.isalpha())


@settings(max_examples=200)
@given(versions())
def test_any_processor_takes_in_or_leaves_out_the_words(pair: tuple[str, str]) -> None:
    old, new = pair
    change_set = compare(old, new)
    marked, _ = split(critic.write(change_set), "{>>", "<<}", "test")
    assert words(accepted(marked)) == words(new)
    if not any(block.kind is Kind.FRONT_MATTER for block in parse(old + new).blocks()):
        assert words(rejected(marked)) == words(old)


GRAMMAR = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def rendered(text: str) -> list[tuple[Any, ...]]:
    """Give what a text renders to, block by block: what it is, what it holds. Blocks of nothing are left out."""
    found: list[tuple[Any, ...]] = []
    for token in GRAMMAR.parse(text):
        if token.type == "inline":
            inner = [(child.type, child.content.strip(), *child.attrs.values()) for child in token.children or []]
            inner = [one for one in inner if one[0] not in {"softbreak", "text"} or one[1]]
            if inner:
                found.append((*inner,))
        elif token.type in {"fence", "code_block", "html_block"}:
            found.append((token.type, token.info, token.content.strip()))
    return found
