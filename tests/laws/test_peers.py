"""Every adapter gives a stream that spells both texts, whatever the texts are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.peers import PEERS, Peer, respaced
from benchmarks.readability import Runs, new_text, old_text

WORDS = [
    "The",
    "school",
    "must",
    "reply",
    "3.30pm",
    "(see",
    "B)",
    "d\u2019été",
    "की",
    "年度",
    "don't",
    "-",
    "~",
    "+x",
]
MARKS = [" ", " ", " ", "  ", "\t", "\n", "\n\n", "\n- ", "\n1. ", "\n\n## ", " | ", "\n> ", "\u00a0", "@@"]
TEXTS = st.lists(st.sampled_from(WORDS) | st.sampled_from(MARKS), max_size=30).map("".join)
AVAILABLE = [peer for peer in PEERS if peer.available]


@pytest.mark.parametrize("peer", AVAILABLE, ids=lambda peer: peer.name)
def test_a_stream_spells_both_texts(peer: Peer) -> None:
    @settings(max_examples=25 if peer.program else 100, deadline=None)  # programs take what they take
    @given(TEXTS, TEXTS)
    def law(old: str, new: str) -> None:
        stream = peer.compare(old, new)
        assert old_text(stream) == old
        assert new_text(stream) == new
        assert all(text for _, text in stream)

    law()


@pytest.mark.parametrize("peer", AVAILABLE, ids=lambda peer: peer.name)
def test_the_same_text_is_kept(peer: Peer) -> None:
    text = "# Title\n\nOne paragraph.\n\n- an item\n"
    assert list(peer.compare(text, text)) == [("=", text)]


@given(st.lists(st.tuples(st.sampled_from(["=", "-", "+"]), TEXTS), max_size=8))
def test_white_space_is_put_back(stream: Runs) -> None:
    bare: Runs = [(op, "".join(text.split())) for op, text in stream]
    old, new = old_text(stream), new_text(stream)
    mended = respaced(bare, old, new)
    assert old_text(mended) == old
    assert new_text(mended) == new


@pytest.mark.parametrize("stream", [[("=", "ab")], [("=", "a")], [("=", "ac")], []])
def test_another_text_is_refused(stream: Runs) -> None:
    with pytest.raises(ValueError, match="the stream"):
        respaced(stream, "a b c", "a b c")
