"""Addresses as seen from a page."""

from __future__ import annotations

from posixpath import relpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.shells.sphinx_ext.templating import linker

FOLDERS = st.lists(st.sampled_from("abc"), max_size=4).map(lambda names: "".join(f"{one}/" for one in names))
FILES = st.sampled_from(["", "x.atom", "a"])


@given(FOLDERS, FOLDERS, FILES)
def test_a_link_leads_from_one_place_to_another(here: str, folder: str, file: str) -> None:
    there = f"{folder}{file}"
    slash = "" if file else "/"
    assert linker(here)(there) == relpath(there or ".", here or ".") + slash


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("a/b/", "a/b/#c", "#c"),
        ("a/b/", "a/b/", "./"),
        ("a/b/", "", "../../"),
        ("", "", "./"),
        ("", "a/#b", "a/#b"),
        ("a/", "feeds/all.atom", "../feeds/all.atom"),
        ("a/index", "a/x", "x"),
    ],
)
def test_links(here: str, there: str, link: str) -> None:
    assert linker(here)(there) == link
