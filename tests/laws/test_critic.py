"""CriticMarkup says both texts: to this project exactly, to any other reader in their words and their structure."""

from __future__ import annotations

import html
import re
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from policy_diff import ChangeSet, compare
from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse
from policy_diff.core.reading import STRUCTURE
from policy_diff.formats import critic
from policy_diff.formats.remainder import split
from strategies import versions

MARK = re.compile(r"\{(?:\+\+(.*?)\+\+|--(.*?)--|~~(.*?)~>(.*?)~~|==(.*?)==|>>.*?<<)\}", re.DOTALL)
EMPTY = re.compile(r"(?m)^[ >]*:[a-z-]+: *\n")
FRAME = re.compile(r"(?m)^[ >]*\{(\+\+|--)\n.*?\1\}$", re.DOTALL)
SIGN = re.compile(r"\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}")
SIGNS = ["{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}"]


def accepted(text: str) -> str:
    """Take every change in, as any processor of CriticMarkup does; leave out fields of which only the name is left."""
    return EMPTY.sub("", MARK.sub(lambda found: (found[1] or "") + (found[4] or "") + (found[5] or ""), text))


def rejected(text: str) -> str:
    """Leave every change out."""
    return EMPTY.sub("", MARK.sub(lambda found: (found[2] or "") + (found[3] or "") + (found[5] or ""), text))


@settings(max_examples=100)
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


@settings(max_examples=150)
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


@settings(max_examples=100)
@given(versions())
def test_any_processor_takes_in_or_leaves_out_the_words(pair: tuple[str, str]) -> None:
    old, new = pair
    change_set = compare(old, new)
    marked, _ = split(critic.write(change_set), "{>>", "<<}", "test")
    assert words(accepted(marked)) == words(new)
    if not any(block.kind is Kind.FRONT_MATTER for block in parse(old + new).blocks()):
        assert words(rejected(marked)) == words(old)


GRAMMAR = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ODD = {Kind.ATTRIBUTES, Kind.CODE, Kind.FRONT_MATTER, Kind.HTML, Kind.OTHER, Kind.RULE, Kind.TERM}
CLOSE = {Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TABLE_RULE, Kind.OPTION}


def rendered(text: str) -> list[tuple[Any, ...]]:
    """Give what a text renders to, block by block, with links, emphasis and code; blocks of nothing are left out."""
    found: list[tuple[Any, ...]] = []
    for token in GRAMMAR.parse(text):
        if token.type == "inline":
            inner = [(child.type, child.content.strip(), *child.attrs.values()) for child in token.children or []]
            found.append(tuple(one for one in inner if one[0] not in {"softbreak", "text"} or one[1]))
        elif token.type in {"fence", "code_block", "html_block"}:
            found.append((token.type, token.info, token.content.strip()))
    return [one for one in found if one]


def is_ordinary(text: str) -> bool:
    """Tell whether a text is such as authors write: a blank line around whatever is no item, row or field."""
    blocks = list(parse(text).blocks())
    if any(block.kind in ODD or block.unclosed for block in blocks):
        return False
    for before, gap, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        in_box = before.kind is Kind.DIRECTIVE or (after.kind is Kind.DIRECTIVE and "{" not in after.text)
        close = in_box or {before.kind, after.kind} <= CLOSE
        if gap.kind is Kind.GAP and gap.text.count("\n") < 2 and not close:
            return False
    return "\r" not in text and "\ufeff" not in text


def is_edited_in_blocks(change_set: ChangeSet) -> bool:
    """Tell whether only wording differs, and which blocks of it there are: none was split, joined or made another.

    Lines that are no wording are left out: where they come or go, a line of nothing is left in their place.
    """
    blocks = [block for entry in change_set.entries for block in entry.blocks]
    if any(block.kind in STRUCTURE - {Kind.GAP} and {op for op, _ in block.pieces} != {"="} for block in blocks):
        return False
    return all(
        len({op for op, _ in block.pieces}) <= 1
        or (block.kind not in {Kind.TABLE_RULE, Kind.GAP} and {op for op, _ in block.lead + block.tail} <= {"="})
        for block in blocks
    )


@settings(max_examples=150)
@given(versions())
def test_what_is_taken_in_or_left_out_renders_as_the_texts_do(pair: tuple[str, str]) -> None:
    old, new = (f"{text}\n" for text in pair)
    change_set = compare(old, new)
    if not (is_ordinary(old) and is_ordinary(new) and is_edited_in_blocks(change_set)):
        return
    marked, _ = split(critic.write(change_set), "{>>", "<<}", "test")
    assert rendered(accepted(marked)) == rendered(new)
    assert rendered(rejected(marked)) == rendered(old)


def blocks_of(text: str) -> list[str]:
    """Give the source of each block that renders by itself; code with the marks around it as one."""
    return [token.content for token in GRAMMAR.parse(FRAME.sub("", text)) if token.type == "inline"]


@settings(max_examples=100)
@given(versions())
def test_no_mark_goes_over_the_edge_of_a_block(pair: tuple[str, str]) -> None:
    marked, _ = split(critic.write(compare(*pair)), "{>>", "<<}", "test")
    if "```" in marked or not all(map(is_ordinary, pair)):
        return
    for block in blocks_of(marked):
        assert not SIGN.search(MARK.sub("", block)), block
