"""Addresses as seen from a page: what the standard library says, without asking the system for a folder each time."""

from __future__ import annotations

from posixpath import relpath

from hypothesis import given
from hypothesis import strategies as st

from policy_diff.shells.sphinx_ext.templating import linker

ADDRESSES = st.lists(st.sampled_from(["for", "a-b", "2024-01-19", "x"]), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@given(ADDRESSES, ADDRESSES, st.sampled_from(["", "#here"]))
def test_a_link_is_the_relative_path_to_a_folder(here: str, there: str, name: str) -> None:
    expected = f"{relpath(there or '.', here or '.')}/{name}"
    if here == there and name:
        expected = name
    assert linker(here)(f"{there}{name}") == expected
