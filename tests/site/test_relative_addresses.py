"""Addresses as seen from a page."""

from __future__ import annotations

from posixpath import relpath

import pytest

from policy_diff.shells.sphinx_ext.templating import linker

PLACES = ["", "a/", "a/b/", "a/b/c/", "a/c/", "ab/", "b/"]
FILES = ["feed.atom", "a/changes.md", "a/b/c/changes.json"]


@pytest.mark.parametrize("here", PLACES)
@pytest.mark.parametrize("there", [*PLACES, *FILES])
def test_an_address_is_the_shortest_way(here: str, there: str) -> None:
    slash = "" if there in FILES else "/"
    way = f"{relpath(there or '.', here or '.')}{slash}"
    assert linker(here)(there) == way
    assert linker(here)(f"{there}#place") == ("#place" if there == here else f"{way}#place")
