"""What holds where a change set is applied, or the work of two people put together: it is exact, or it is refused."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from policy_diff import ConflictError, apply, compare, reverse
from policy_diff.core.applying import apply_what_fits
from policy_diff.core.merging import merge
from policy_diff.core.ordering import unique_anchors
from policy_diff.core.orders import merge_orders
from policy_diff.core.segments import blocks_of, later, whole
from strategies import documents, forks, shared_work, thinned, versions


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
@given(thinned())
def test_the_result_is_the_same_where_both_took_out_and_added(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    assert (one.text if not one.conflicts else None) == (other.text if not other.conflicts else None)


def test_what_both_added_with_nothing_left_between_is_a_conflict() -> None:
    base, ours, theirs = (
        "\n\n".join(names)
        for names in (
            ("P one.", "R two.", "S three."),
            ("R two.", "N new.", "S three."),
            ("P one.", "M more.", "S three."),
        )
    )
    for found in (merge(base, ours, theirs), merge(base, theirs, ours)):
        (conflict,) = found.conflicts
        assert {conflict.ours, conflict.theirs} == {"N new.", "M more."}
        assert conflict.why == "both sides added something here"


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_taken_out_of_equal_blocks_does_not_come_back_unseen(turned: bool) -> None:  # noqa: FBT001  a case
    list_, one = "- x\n- y\n\n", "### E\n\nOne.\n\n"
    base = f"# T\n\n### E\n\n## B\n\n{list_}{one}{list_}"
    sides = [f"# T\n\n### E\n\n## B\n\n{list_}{one}", f"### E\n\n## B\n\n# T\n\n{list_}{one}{list_}"]
    found = merge(base, *sides[:: -1 if turned else 1])
    assert found.conflicts
    assert {one.why.split(",")[0] for one in found.conflicts} == {"one side took it out and added it again"}
    assert apply_what_fits(compare(base, sides[turned]), sides[not turned]).refused.changed


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [
        ("- x\n- y\n", "1. x\n2. y\n", "- x\n- new\n- y\n"),
        ("- p\n- x\n- y\n", "- p\n  - x\n  - y\n", "- p\n- x\n- new\n- y\n"),
        ("P one.\n\nR two.\n", "- Item:\n\n  P one.\n\n  R two.\n", "P one.\n\nN new.\n\nR two.\n"),
        (
            "- x\n\n  P one.\n\n  R two.\n",
            "- x\n\n  P one.\n\n  N new.\n\n  R two.\n",
            "1. x\n\n   P one.\n\n   R two.\n",
        ),
        ("P one.\n\nR two.\n", "> P one.\n>\n> R two.\n", "P one.\n\nN new.\n\nR two.\n"),
    ],
)
def test_a_list_or_quotation_is_not_parted(base: str, ours: str, theirs: str, turned: bool) -> None:  # noqa: FBT001  a case
    found = merge(base, *(theirs, ours) if turned else (ours, theirs))
    assert any(one.why.startswith("the list or quotation") for one in found.conflicts)
    assert apply_what_fits(compare(base, theirs), ours).refused.changed


def test_items_of_one_list_are_put_together() -> None:
    base, ours, theirs = (
        "- p\n- x\n  - y\n- z\n",
        "- n\n- p\n- x\n  - y\n  - w\n- z\n",
        "- p\n- x\n  - y\n- z\n\n  End.\n- m\n",
    )
    found = merge(base, ours, theirs)
    assert (found.text, found.conflicts) == ("- n\n- p\n- x\n  - y\n  - w\n- z\n\n  End.\n- m\n", ())


END = st.sampled_from(["\n", "\r\n", "\r"])


@settings(max_examples=100)
@given(shared_work(), END, END, END)
def test_a_line_ending_is_no_edit_of_a_block(work: tuple[str, str, str, str], was: str, mine: str, yours: str) -> None:
    base, ours, theirs = (text.replace("\n", end) for text, end in zip(work, (was, mine, yours), strict=False))
    merged = merge(base, ours, theirs)
    assert merged.conflicts == ()
    changed = {mine, yours} - {was}
    assert merged.text in [work[3].replace("\n", end) for end in changed or {was}]
    assert merged == merge(base, theirs, ours)


@pytest.mark.parametrize("turned", [False, True])
def test_a_list_stays_tight_where_one_side_changed_the_line_endings(turned: bool) -> None:  # noqa: FBT001  a case
    base = "- a\n- b\n\nMid.\n"
    sides = [base.replace("\n", "\r\n"), base.replace("b\n", "b\n- c\n")]
    assert merge(base, *sides[:: -1 if turned else 1]).text == "- a\r\n- b\r\n- c\r\n\r\nMid.\r\n"
    assert apply(compare(base, sides[1]), sides[0]) == "- a\r\n- b\r\n- c\r\n\r\nMid.\r\n"


@settings(max_examples=200)
@given(forks())
def test_no_block_is_made_up_and_none_is_lost(fork: tuple[str, str, str]) -> None:
    base, ours, theirs = fork
    found = apply_what_fits(compare(base, theirs), ours)
    there, mine, yours, before = (spelt(text) for text in (found.text, ours, theirs, base))
    kept = sum((spelt(conflict.ours) for conflict in found.conflicts), Counter[str]())  # though theirs took it out
    assert not there - (mine | yours | (mine + yours - before)) - kept
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


#: A handbook of six sections, each of five rules that differ in most of their words; and its next version, in which one
#: rule of each section reads otherwise and one has a neighbour more.
PARTS = ["arrival", "evidence", "feedback", "grading", "reporting", "complaints"]
NOUNS = ["record", "visit", "teacher", "parent", "budget", "lesson", "site", "report", "panel", "notice"]


def _section(name: str, *, later: bool = False, drift: int = 0) -> str:
    rules = [
        f"In {name} the {NOUNS[(at * 3 + len(name)) % 10]} comes {at + 2} days before the {NOUNS[at * 2 % 10]} there."
        for at in range(5)
    ]
    rules = [rule.replace(" days ", f" {'working ' * (drift == at)}days ") for at, rule in enumerate(rules, start=1)]
    if later:
        rules[1] = rules[1].replace("comes", "must come")
        rules.insert(4, f"What {name} costs is told to nobody else.")
    return "\n\n".join([f"## The {name}", *rules])


OLD = "\n\n".join(["# Handbook", *map(_section, PARTS), ""])
NEW = "\n\n".join(["# Handbook", *(_section(name, later=True) for name in PARTS), ""])


def _built(*sections: str, top: str = "") -> str:
    return "\n\n".join(["# Handbook", *([top] if top else []), *sections, ""])


def test_text_added_at_the_top_is_kept() -> None:
    top = "\n\n".join(f"Word number {at} of a long preface that nobody asked for." for at in range(100))
    later = [_section(name, later=True) for name in PARTS]
    assert apply(compare(OLD, NEW), _built(*map(_section, PARTS), top=top)) == _built(*later, top=top)


@pytest.mark.parametrize("order", [PARTS[1:] + PARTS[:1], PARTS[-1:] + PARTS[:-1], PARTS[::-1]])
def test_a_section_that_moved_is_changed_where_it_is(order: list[str]) -> None:
    later = _built(*(_section(name, later=True) for name in order))
    assert apply(compare(OLD, NEW), _built(*map(_section, order))) == later


@pytest.mark.parametrize("gone", PARTS)
def test_changes_to_a_section_that_is_gone_are_refused_and_no_others(gone: str) -> None:
    left = [name for name in PARTS if name != gone]
    found = apply_what_fits(compare(OLD, NEW), _built(*map(_section, left)))
    assert found.text == _built(*(_section(name, later=True) for name in left))
    assert {conflict.path[-1] for conflict in found.conflicts} == {f"The {gone}"}
    with pytest.raises(ConflictError, match=f"section 'The {gone}'"):
        apply(compare(OLD, NEW), _built(*map(_section, left)))


@pytest.mark.parametrize("drift", range(1, 6))
def test_where_words_drifted_what_changes_them_is_refused_and_nothing_else(drift: int) -> None:
    base = _built(*(_section(name, drift=drift) for name in PARTS))
    found = apply_what_fits(compare(OLD, NEW), base)
    changed = 2  # the rule of each section that the change set rewords
    assert len(found.conflicts) == (len(PARTS) if drift == changed else 0)
    if drift != changed:
        assert found.text == _built(*(_section(name, later=True, drift=drift) for name in PARTS))
    assert set(found.text.splitlines()) <= {*base.splitlines(), *NEW.splitlines()}


@settings(max_examples=200)
@given(st.data())
def test_what_two_people_moved_stands_where_each_put_it(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 9))
    base = list(range(count))
    headings = data.draw(st.sets(st.sampled_from(base)))
    ours, theirs = data.draw(st.permutations(base)), data.draw(st.permutations(base))
    found = merge_orders(base, ours, theirs, headings)
    assert found == merge_orders(base, theirs, ours, headings)
    assert merge_orders(base, ours, base, headings) == ours
    event(f"conflict: {found is None}")
    if found is not None:
        assert sorted(found) == base
        moved = [{*base} - {one for one, _ in unique_anchors(base, side)} for side in (ours, theirs)]
        for side, others in ((ours, moved[1]), (theirs, moved[0])):
            assert [one for one in found if one not in others] == [one for one in side if one not in others]


@pytest.mark.parametrize("move", [(0, 5), (1, 4), (5, 0)])
def test_two_people_may_move_different_sections(move: tuple[int, int]) -> None:
    mine = PARTS[:2] + PARTS[3:4] + PARTS[2:3] + PARTS[4:]
    yours, both = PARTS[:], mine[:]
    for order in (yours, both):
        name = PARTS[move[0]]
        behind = order[order.index(PARTS[move[1]])]
        order.remove(name)
        order.insert(order.index(behind) + (move[0] < move[1]), name)
    texts = [_built(*map(_section, order)) for order in (PARTS, mine, yours, both)]
    assert merge(*texts[:3]).text == texts[3]
    assert merge(*texts[:3]).conflicts == ()
    assert merge(texts[0], texts[2], texts[1]).text == texts[3]


def test_one_section_that_both_moved_to_different_places_is_a_conflict() -> None:
    mine, yours = PARTS[1:] + PARTS[:1], PARTS[1:3] + PARTS[:1] + PARTS[3:]
    (conflict,) = merge(*(_built(*map(_section, order)) for order in (PARTS, mine, yours))).conflicts
    assert "not into the same one: 'The arrival', " in conflict.why
