"""A document is lossless: its blocks cover the text, each character once."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from markdown_it.token import Token

from policy_diff.core.document import Kind
from policy_diff.core.inline import scan
from policy_diff.core.markdown import grammar, parse
from policy_diff.core.words import tokenize
from strategies import documents


@settings(max_examples=300)
@given(documents)
def test_the_short_cut_for_plain_paragraphs_changes_nothing(text: str) -> None:
    slow, fast = grammar.__wrapped__(), grammar()
    slow.block.ruler.disable("plain_paragraph")
    source = re.sub("\r\n?", "\n", text).replace("\0", "\ufffd") + "\n"
    found: list[list[tuple[object, ...]]] = []
    for parser in (slow, fast):
        tokens: list[Token] = []
        parser.block.parse(source, parser, {}, tokens)
        found.append([(token.type, token.map, token.content, token.level) for token in tokens])
    assert found[0] == found[1]


@settings(max_examples=500)
@given(documents)
def test_the_spans_follow_on_each_other(text: str) -> None:
    """So the texts of the blocks join to the whole."""
    at = 0
    for block in parse(text).blocks():
        assert (block.start, block.end) == (at, at + len(block.text))
        assert block.text == text[block.start : block.end] != ""
        assert 0 <= block.lead <= len(block.text) - block.tail
        at = block.end
    assert at == len(text)


@settings(max_examples=250)
@given(documents)
def test_the_tokens_and_gaps_of_a_body_join_to_it(text: str) -> None:
    for block in parse(text).blocks():
        words = tokenize(block.body, quoted=block.quoted)
        joined = "".join(gap + token for gap, token in zip(words.gaps, (*words.texts, ""), strict=True))
        assert joined == block.body
        assert all(words.texts)
        for index in range(len(words)):
            partner = words.partner(index)
            assert partner == -1 or words.partner(partner) == index


@settings(max_examples=250)
@given(documents)
def test_inline_constructs_nest(text: str) -> None:
    found = scan(text)
    spans = [(pair.start, pair.end) for pair in found.pairs] + [(whole.start, whole.end) for whole in found.wholes]
    for start, end in spans:
        assert 0 <= start < end <= len(text)
        for other, last in spans:
            assert end <= other or last <= start or (start <= other and last <= end) or (other <= start and end <= last)


def test_what_stands_in_an_image_is_not_found_elsewhere_in_the_text() -> None:
    text = "The words before it stay ![as `they` are](i.png)"
    assert [(whole.kind, whole.start) for whole in scan(text).wholes] == [("image", text.index("!"))]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("\ufeffA word", ["gap", "paragraph"], id="byte order mark"),
        pytest.param("One\r\ntwo\r\n\r\nthree", ["paragraph", "gap", "paragraph"], id="CRLF"),
        pytest.param("- a\n\t- b\n", ["list item", "gap", "list item", "gap"], id="tab"),
        pytest.param("# H\n\n> # Not a section\n", ["heading", "gap", "heading", "gap"], id="heading in a quote"),
        pytest.param("(x)=\n# H", ["target", "gap", "heading"], id="label"),
        pytest.param("---\na: 1\n---\nT", ["front matter", "gap", "paragraph"], id="front matter"),
        pytest.param(
            ":::{req} AB-001\n:due: x\n\nText\n:::\n",
            ["directive", "gap", "option", "gap", "paragraph", "gap", "directive", "gap"],
            id="directive",
        ),
        pytest.param("```{math}\na\n```", ["fence"], id="literal directive"),
        pytest.param("[x]: /u\n\n[^1]: Note", ["other", "gap", "paragraph"], id="definitions"),
        pytest.param("Term\n: Meaning", ["term", "gap", "paragraph"], id="definition list"),
        pytest.param("a\n===\n", ["heading", "gap"], id="underlined heading"),
        pytest.param("- - - a", ["list item"], id="three deep on one line"),
        pytest.param("-\n-", ["list item", "gap", "list item"], id="empty items"),
        pytest.param("| a |\n|---|\n| b |", ["table row", "gap", "table rule", "gap", "table row"], id="table"),
    ],
)
def test_blocks_of_every_kind(text: str, kinds: list[str]) -> None:
    assert [block.kind.value for block in parse(text).blocks()] == kinds


def test_a_label_belongs_to_the_section_after_it() -> None:
    document = parse("# A\n\nText\n\n(here)=\n\n## B\n")
    sections = {section.title: section for _, section in document.sections()}
    assert sections["B"].ids == ("here",)
    assert sections["B"].blocks[0].kind is Kind.TARGET


def test_sections_nest_by_level() -> None:
    document = parse("## A\n\n### B\n\n## C\n\n# D\n\n## E\n")
    assert [path for path, _ in document.sections()] == [(), ("A",), ("A", "B"), ("C",), ("D",), ("D", "E")]


def test_what_stands_in_a_requirement_knows_it() -> None:
    blocks = parse(":::{req} AB-001\n\nOne\n\n- two\n:::\n\nThree").blocks()
    owners = {block.text: block.owner for block in blocks if block.kind is not Kind.GAP}
    assert owners == {
        ":::{req} AB-001": "AB-001",
        "One": "AB-001",
        "- two": "AB-001",
        ":::": "AB-001",
        "Three": None,
    }


def test_only_a_requirement_is_named_by_its_argument() -> None:
    blocks = parse("::::{req} AB-001\n\n:::{admonition} COVID-19 rules\n\nOne\n:::\n::::\n").blocks()
    named = {block.text: (block.ids, block.owner) for block in blocks if block.kind is not Kind.GAP}
    assert named["::::{req} AB-001"] == (("AB-001",), "AB-001")
    assert named[":::{admonition} COVID-19 rules"] == ((), "AB-001")
    assert named["One"] == ((), "AB-001")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- " * 10_000 + "a", id="lists"),
        pytest.param(">" * 10_000 + "a", id="quotes"),
        pytest.param("[" * 10_000 + "]" * 10_000, id="brackets"),
        pytest.param("*" * 10_000, id="stars"),
        pytest.param("x" * 1_000_000, id="one long line"),
        pytest.param("".join(":" * (300 - n) + "{note}\n" for n in range(290)), id="directives"),
    ],
)
def test_nesting_without_end_is_read(text: str) -> None:
    assert "".join(block.text for block in parse(text).blocks()) == text
