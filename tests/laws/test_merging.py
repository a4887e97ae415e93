"""What holds where a change set is applied, or the work of two people put together: it is exact, or it is refused."""

from __future__ import annotations

from collections import Counter

from hypothesis import assume, event, given, settings

from policy_diff import apply, compare, reverse
from policy_diff.core.applying import apply_what_fits
from policy_diff.core.merging import merge
from policy_diff.core.segments import blocks_of, later, whole
from strategies import documents, forks, shared_work, versions


def spelt(text: str) -> Counter[str]:
    return Counter(block.text for block in blocks_of(text))


@settings(max_examples=200)
@given(versions())
def test_a_change_set_makes_the_new_text_of_the_old_and_the_other_way_round(pair: tuple[str, str]) -> None:
    old, new = pair
    change_set = compare(old, new)
    assert apply(change_set, old) == new
    assert apply(reverse(change_set), new) == old


@settings(max_examples=200)
@given(versions())
def test_the_stretches_of_a_text_are_all_of_it(pair: tuple[str, str]) -> None:
    for text, found in ((pair[0], whole(pair[0])), (pair[1], later(compare(*pair)))):
        assert found.first + "".join(part.text + (part.gap or "") for part in found.parts) + found.last == text


@settings(max_examples=200)
@given(shared_work())
def test_work_on_different_blocks_is_always_put_together(work: tuple[str, str, str, str]) -> None:
    base, ours, theirs, both = work
    merged = merge(base, ours, theirs)
    assert merged.conflicts == ()
    assert merged.text == both
    assert apply(compare(base, theirs), ours) == both


@settings(max_examples=200)
@given(forks())
def test_the_result_is_the_same_whichever_side_is_ours(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    event("conflicts" if one.conflicts else "none")
    assert bool(one.conflicts) == bool(other.conflicts)
    if not one.conflicts:
        assert one.text == other.text


@settings(max_examples=200)
@given(forks())
def test_no_block_is_made_up_and_none_is_lost(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    found = apply_what_fits(compare(base, theirs), ours)
    there, mine, yours, before = (spelt(text) for text in (found.text, ours, theirs, base))
    assert not there - (mine | yours | (mine + yours - before))
    once = {text for text, count in before.items() if count == mine[text] == yours[text] == 1}
    assert found.conflicts or once <= there.keys()
    assert found.refused.changed or not found.conflicts


@settings(max_examples=100)
@given(documents, documents)
def test_what_changes_nothing_fits_any_text(text: str, base: str) -> None:
    assert apply(compare(text, text), base) == base


@settings(max_examples=200)
@given(forks())
def test_what_was_refused_is_there_to_be_applied_where_it_fits(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    found = apply_what_fits(compare(base, theirs), ours)
    assume(found.conflicts)
    assert found.refused.old == base
    assert spelt(apply(found.refused, base)) - spelt(base) <= spelt(theirs)
