"""The handbooks made for measuring speed are what they say, and the same everywhere."""

from __future__ import annotations

import hashlib
import re

import pytest

from benchmarks.documents import handbook_pair


def blocks(text: str) -> list[str]:
    whole = re.sub(r"(\n:action: .*\n)\n", r"\1", text)  # a requirement is one block
    return whole.removesuffix("\n").split("\n\n")


def test_the_texts_are_the_same_on_every_machine() -> None:
    digests = [hashlib.sha256(text.encode()).hexdigest()[:16] for text in handbook_pair(1_000)]
    assert digests == ["edcf338bc852f9ce", "9c16aec06b0c47eb"]


def test_another_seed_makes_another_handbook() -> None:
    assert handbook_pair(1_000, seed=2) != handbook_pair(1_000)


@pytest.mark.parametrize("words", [1_000, 10_000, 100_000])
def test_the_size_is_as_asked(words: int) -> None:
    old, new = handbook_pair(words)
    slack = 100 + words // 50  # the last block, headings; what the edits add and take
    assert words <= len(old.split()) <= words + slack
    assert words - slack <= len(new.split()) <= words + slack


def test_the_edits_are_as_many_as_asked() -> None:
    old, new = handbook_pair(10_000)
    before, after = blocks(old), blocks(new)
    headings = [block for block in before if block.startswith("## ")]
    assert len(set(before)) == len(before)
    assert sorted(headings) == sorted(block for block in after if block.startswith("## "))
    assert [block for block in after if block.startswith("## ")] != headings
    count = len(before) - len(headings) - 1  # less the title
    touched = count // 20 + count // 100
    assert len(set(before) - set(after)) == len(set(after) - set(before)) == touched


def test_there_are_lists_tables_and_requirements() -> None:
    old, _ = handbook_pair(10_000)
    for opening in ("- ", "| Kind", ":::{req} HBK-"):
        assert any(block.startswith(opening) for block in blocks(old))


def test_common_words_come_first() -> None:
    old, _ = handbook_pair(10_000)
    words = old.lower().split()
    assert words.count("the") > 3 * words.count("for") > 3 * words.count("kitchen")
