"""What holds of every change set."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_diff import Change, EntryKind, Kind, compare
from policy_diff.core.changeset import spell
from policy_diff.core.document import PROSE
from policy_diff.core.markdown import parse
from policy_diff.core.words import is_word
from policy_diff.formats import brackets, summary
from strategies import documents, paragraphs, versions


@settings(max_examples=400)
@given(versions())
def test_the_pieces_spell_both_texts(pair: tuple[str, str]) -> None:
    old, new = pair
    change_set = compare(old, new)
    assert change_set.old == old
    assert change_set.new == new


@settings(max_examples=200)
@given(versions())
def test_the_change_of_a_block_is_what_its_pieces_say(pair: tuple[str, str]) -> None:
    expected = {
        Change.UNCHANGED: [{"="}],
        Change.INSERTED: [{"+"}],
        Change.DELETED: [{"-"}],
        Change.MOVED: [{"-"}, {"+"}],
        Change.AMENDED: [{"=", "-"}, {"=", "+"}, {"-", "+"}, {"=", "-", "+"}],
    }
    for entry in compare(*pair).entries:
        for block in entry.blocks:
            assert {op for op, _ in block.pieces} in expected[block.change]
            assert all(text for _, text in block.pieces)
            assert (block.move is not None) == (block.change is Change.MOVED)


@settings(max_examples=200)
@given(versions())
def test_a_move_has_two_ends_and_its_inner_pieces_lead_from_one_to_the_other(pair: tuple[str, str]) -> None:
    blocks = [block for entry in compare(*pair).entries for block in entry.blocks if block.move]
    left = {b.move: b for b in blocks if {op for op, _ in b.pieces} == {"-"}}
    arrived = {b.move: b for b in blocks if {op for op, _ in b.pieces} == {"+"}}
    assert len(left) == len(arrived) == len(blocks) / 2
    assert set(left) == set(arrived) == set(range(1, len(left) + 1))
    for number, block in left.items():
        assert block.inner == arrived[number].inner
        names = {"".join(text for _, text in end.lead).strip() for end in (block, arrived[number])}
        assert len(names) == 1 or block.kind is not Kind.OPTION, "a field is another where its name is another"
        bodies = tuple("".join(text for _, text in end.body) for end in (block, arrived[number]))
        inner = tuple("".join(text for op, text in block.inner if op in {"=", side}) for side in "-+")
        assert inner == bodies if block.inner else bodies[0] == bodies[1]


@settings(max_examples=200)
@given(versions())
def test_no_change_splits_a_word(pair: tuple[str, str]) -> None:
    for entry in compare(*pair).entries:
        for block in entry.blocks:
            for side in "-+" if block.kind in PROSE else ():
                inside = _inside_words(spell(block.body, side))
                at = 0
                for op, text in block.body:
                    assert at not in inside
                    at += len(text) if op in {"=", side} else 0


def _inside_words(body: str) -> set[int]:
    """Give the offsets that lie within a word; underscores at its edges are marks of Markdown."""
    return {
        offset
        for found in re.finditer(r"[^\W_]+(?:_+[^\W_]+)*", body)
        for offset in range(found.start() + 1, found.end())
        if not unicodedata.category(body[offset]).startswith("Lo")  # scripts without spaces are cut by character
    }


@settings(max_examples=200)
@given(documents)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    change_set = compare(text, text)
    assert not change_set.changed
    assert {entry.kind for entry in change_set.entries} == {EntryKind.UNCHANGED}


@settings(max_examples=200)
@given(versions())
def test_where_words_were_only_added_none_is_shown_removed(pair: tuple[str, str]) -> None:
    base, extra = pair
    new = f"{base}\n\n{extra}"
    removed = [text for op, text in compare(base, new).pieces if op == "-"]
    if not any(entry.kind is EntryKind.MOVED for entry in compare(base, new).entries):
        assert not any(is_word(text) for text in removed) or _reparsed(base, new)


def _reparsed(base: str, new: str) -> bool:
    """Tell whether what was added turned the old text into other blocks: an unclosed fence, a lazy line."""
    olds = [block.text for block in parse(base).blocks() if block.kind is not Kind.GAP]
    news = [block.text for block in parse(new).blocks() if block.kind is not Kind.GAP]
    return news[: len(olds)] != olds or len(set(news)) < len(news)


@settings(max_examples=200)
@given(versions())
def test_the_result_is_the_same_every_time(pair: tuple[str, str]) -> None:
    first, second = compare(*pair), compare(*pair)
    assert first == second
    assert hash(first) == hash(second)


@settings(max_examples=200)
@given(versions())
def test_every_form_can_be_written(pair: tuple[str, str]) -> None:
    change_set = compare(*pair)
    for deletions in ("show", "omit"):
        for context in (0, 1, 3, None):
            text = brackets.write(change_set, deletions=deletions, context=context)
            assert text.endswith("\n") or not text
    assert summary.write(change_set).endswith("\n")


@pytest.mark.parametrize("field", ["entries", "old_ref"])
def test_a_change_set_is_frozen(field: str) -> None:
    with pytest.raises(AttributeError):
        setattr(compare("a", "b"), field, None)


@settings(max_examples=200)
@given(st.lists(paragraphs.filter(str.split), min_size=3, max_size=7, unique=True), st.data())
def test_a_heading_put_into_a_section_or_taken_out_is_all_that_changes(texts: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(texts) - 1))
    whole = "\n\n".join(["## Visits", *texts, ""])
    parted = "\n\n".join(["## Visits", *texts[:at], "## Calls", *texts[at:], ""])
    for old, new, op in ((whole, parted, "+"), (parted, whole, "-")):
        changes = [piece for piece in compare(old, new).pieces if piece.op != "="]
        assert "".join(text for _, text in changes).split() == ["##", "Calls"]
        assert {piece.op for piece in changes} == {op}
