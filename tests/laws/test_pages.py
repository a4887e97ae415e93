"""What a page says, with the comment at its end, makes the one text of the other, either way."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from policy_diff import ConflictError, apply, compare, reverse
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
        return
    assert found == both
