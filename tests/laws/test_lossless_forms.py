"""What holds of every form that says all of a change set, for any two versions.

`pytest --hypothesis-show-statistics` tells how many of the versions drawn hold which kind of change.
"""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from awkward import awkward_versions, chains
from lossless_forms import FORMS
from policy_diff import apply, compare, reverse
from policy_diff.formats import brackets
from strategies import versions

any_versions = st.booleans().flatmap(lambda awkward: awkward_versions() if awkward else versions())
formed = pytest.mark.parametrize("form", FORMS)
refs = st.none() | st.sampled_from(["", "kites/2023/index.md", "HEAD~2:a b.md", "-->", "<<}", "[x]", "é\u2028\"'\\"])


@formed
@settings(max_examples=150)
@given(any_versions, refs, refs)
def test_what_is_written_reads_back_as_the_same_change_set(
    form: str, pair: tuple[str, str], old_ref: str | None, new_ref: str | None
) -> None:
    found = compare(*pair, old_ref=old_ref, new_ref=new_ref)
    for kind in {block.kind for entry in found.entries for block in entry.blocks if block.change != "unchanged"}:
        event(f"a {kind} changed")
    for change in {what for entry in found.entries for what in (entry.kind, *(b.change for b in entry.blocks))}:
        event(f"something {change}")
    text = FORMS[form].write(found)
    assert FORMS[form].read(text) == found
    assert FORMS[form].write(FORMS[form].read(text)) == text


@settings(max_examples=150)
@given(any_versions)
def test_applying_gives_the_new_text_and_reversing_the_old(pair: tuple[str, str]) -> None:
    old, new = pair
    found = compare(old, new)
    assert apply(found, old) == new
    assert apply(reverse(found), new) == old
    assert reverse(reverse(found)) == found


@settings(max_examples=100)
@given(any_versions, st.integers(0, 2))
def test_a_page_of_it_applies_both_ways(pair: tuple[str, str], context: int) -> None:
    old, new = pair
    page = brackets.read(brackets.write(compare(old, new), context=context))
    assert apply(page, old) == new
    assert apply(reverse(page), new) == old


@formed
@settings(max_examples=60)
@given(chains())
def test_a_chain_of_versions_applied_in_order_gives_the_last(form: str, texts: list[str]) -> None:
    steps = [FORMS[form].write(compare(old, new)) for old, new in pairwise(texts)]
    text = texts[0]
    for step in steps:
        text = apply(FORMS[form].read(step), text)
    assert text == texts[-1]
    for step in reversed(steps):
        text = apply(reverse(FORMS[form].read(step)), text)
    assert text == texts[0]
