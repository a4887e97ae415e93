"""Laws of the readability figure, over streams of any pieces."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchmarks.readability import (
    LIST_NUMBER,
    Op,
    Runs,
    bridged_runs,
    cost,
    count_words,
    leaks,
    midword,
    new_text,
    old_text,
    stretches,
    tokens,
)

OPS: list[Op] = ["=", "-", "+"]
TEXTS = st.lists(
    st.sampled_from(["ins", "pect", "or", "3.", "30", "pm", "é", "की", "年", ".", ",", "-", " ", "\n", "\n\n"])
    | st.sampled_from(["- ", "2. ", "## ", "> ", "| ", ":on: ", ":::{req} A-1\n", "\u2019"]),
    max_size=6,
).map("".join)
STREAMS = st.lists(st.tuples(st.sampled_from(OPS), TEXTS), max_size=8)

FIGURES = [cost, bridged_runs, midword, leaks]


def swapped(runs: Runs) -> Runs:
    other: dict[Op, Op] = {"=": "=", "-": "+", "+": "-"}
    return [(other[op], text) for op, text in runs]


@pytest.mark.parametrize("figure", FIGURES)
@given(stream=STREAMS, data=st.data())
def test_how_a_stream_is_cut_into_pieces_does_not_matter(
    figure: Callable[[Runs], object], stream: Runs, data: st.DataObject
) -> None:
    cut: list[tuple[Op, str]] = []
    for op, text in stream:
        at = data.draw(st.integers(0, len(text)))
        cut += [(op, text[:at]), (op, text[at:])]
    assert figure(cut) == figure(stream)


@given(TEXTS)
def test_kept_text_costs_nothing(text: str) -> None:
    runs: Runs = [("=", text)]
    assert (cost(runs).total, bridged_runs(runs), midword(runs), leaks(runs)) == (0, 0, 0, 0)


@given(STREAMS)
def test_neither_text_counts_for_more(stream: Runs) -> None:
    assert cost(stream).words == cost(swapped(stream)).words
    assert midword(stream) == midword(swapped(stream))
    assert leaks(stream) == leaks(swapped(stream))


@given(TEXTS, TEXTS)
def test_a_text_replaced_whole_marks_every_word(old: str, new: str) -> None:
    assume(not LIST_NUMBER.search(old) and not LIST_NUMBER.search(new))
    runs: Runs = [("-", old), ("+", new)]
    assert cost(runs).words == count_words(old) + count_words(new)
    assert midword(runs) == 0
    assert leaks(runs) == 0


@given(STREAMS)
def test_marked_words_are_those_removed_and_added_where_no_word_is_cut(stream: Runs) -> None:
    assume(not LIST_NUMBER.search(old_text(stream)) and not LIST_NUMBER.search(new_text(stream)))
    parts = list(stretches(stream))
    if midword(stream) == 0:
        changed = sum(count_words(part.removed) + count_words(part.added) for part in parts if not part.kept)
        assert cost(stream).words == changed


@given(st.integers(1, 99), st.integers(1, 99))
def test_the_numbers_of_a_list_cost_nothing(old: int, new: int) -> None:
    renumbered: Runs = [("-", f"{old}. "), ("+", f"{new}. "), ("=", "Wait outside.\n")]
    assert cost(renumbered).total == 0
    assert cost([("=", "Wait "), ("-", f"{old}"), ("+", f"{new}"), ("=", " days.\n")]).words == 2


@given(STREAMS)
def test_the_forgiving_count_is_never_higher(stream: Runs) -> None:
    without_bars: Runs = [(op, text.replace("|", "")) for op, text in stream]
    assert bridged_runs(without_bars) <= cost(without_bars).runs


@given(STREAMS)
def test_the_normal_form_spells_both_texts(stream: Runs) -> None:
    parts = list(stretches(stream))
    assert "".join(part.removed for part in parts) == old_text(stream)
    assert "".join(part.added for part in parts) == new_text(stream)
    if ("=", "") not in stream:  # which says that a change ends there
        assert all(left.kept != right.kept for left, right in pairwise(parts))
    assert all(part.removed == part.added for part in parts if part.kept)


@given(TEXTS)
def test_tokens_join_to_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text
