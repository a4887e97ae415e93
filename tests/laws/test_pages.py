"""What a page says, with the comment at its end, makes the one text of the other, either way."""

from __future__ import annotations

import re

from hypothesis import event, given, settings
from hypothesis import strategies as st

from policy_diff import ConflictError, InputError, apply, compare, reverse
from policy_diff.formats import brackets, changeset_json
from strategies import shared_work, versions


@settings(max_examples=200)
@given(versions(), st.integers(0, 2))
def test_a_page_read_back_applies_exactly_both_ways(pair: tuple[str, str], context: int) -> None:
    old, new = pair
    page = brackets.write(compare(old, new, old_ref="a", new_ref="b"), context=context)
    read = brackets.read(page)
    assert apply(read, old) == new
    assert apply(reverse(read), new) == old
    assert (read.old_ref, read.new_ref) == ("a", "b")


@settings(max_examples=150)
@given(versions())
def test_a_page_read_back_is_written_as_it_was(pair: tuple[str, str]) -> None:
    page = brackets.write(compare(*pair))
    read = brackets.read(page)
    assert brackets.write(read) == page
    assert changeset_json.read(changeset_json.write(read)) == read
    assert brackets.read(brackets.write(read)) == read


@settings(max_examples=150)
@given(shared_work(), st.integers(0, 1))
def test_a_page_on_what_somebody_else_made_of_the_text_gives_the_work_of_both_or_is_refused(
    texts: tuple[str, str, str, str], context: int
) -> None:
    old, ours, theirs, both = texts
    read = brackets.read(brackets.write(compare(old, theirs), context=context))
    try:
        found = apply(read, ours)
    except ConflictError:
        event("refused")
        return
    event("applied")
    assert found == both


@settings(max_examples=150)
@given(shared_work(), st.sampled_from(["{} [ZQ]", "{}ZQ"]), st.integers(0, 40))
def test_a_word_put_into_a_page_stands_in_the_text_or_the_page_is_refused(
    texts: tuple[str, str, str, str], edit: str, which: int
) -> None:
    old, _, new, _ = texts
    page, comment, rest = brackets.write(compare(old, new)).partition("\n<!-- policy-diff page")
    verbs = list(re.finditer(r"^(?!<!--).*?\b(says|tells)\b", page, re.MULTILINE))
    if not verbs:
        return
    at = verbs[which % len(verbs)]
    edited = page[: at.start(1)] + edit.format(at[1]) + page[at.end(1) :]
    try:
        found = apply(brackets.read(edited + comment + rest), old)
    except (ConflictError, InputError):
        event("refused")
        return
    event("applied")
    assert "ZQ" in found, edited + comment + rest
    assert found.replace(" ZQ", "").replace("ZQ", "") == new
