"""How terms hang together: chains of roles are followed to their end, and links are one to one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.relations import UNRELATED, Relation, Relations

ROLES = [f"role {number}" for number in range(6)]


@st.composite
def hierarchies(draw: st.DrawFn) -> Relations:
    """Draw links that lead from a role only to a later one, so that none comes round."""
    pairs = draw(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] < pair[1])))
    kinds = st.sampled_from(["is-a", "acts-for"])
    return Relations(tuple(Relation(draw(kinds), ROLES[low], ROLES[high]) for low, high in pairs))


@given(hierarchies())
def test_a_role_counts_as_itself_and_as_all_that_its_links_reach(relations: Relations) -> None:
    for role in ROLES:
        known = relations.counts_as(role)
        assert role in known
        for link in relations.links:
            if link.term in known:
                assert link.other in known
                assert relations.counts_as(link.other) <= known
        reasons = {link.other for link in relations.links if link.term in known}
        assert known == reasons | {role}


def test_nobody_counts_as_no_role() -> None:
    assert UNRELATED.counts_as(None) == frozenset()
    assert UNRELATED.counts_as("host") == {"host"}


def test_events_actions_and_conditions() -> None:
    relations = Relations(
        (
            Relation("brought-about-by", "request", "ask"),
            Relation("holds-until", "late", "end"),
            Relation("holds-until", "new", "end"),
        )
    )
    assert (relations.event_of("ask"), relations.action_of("request")) == ("request", "ask")
    assert (relations.event_of("tell"), relations.action_of("end")) == (None, None)
    assert (relations.ended_by("end"), relations.ended_by("request")) == ({"late", "new"}, frozenset())


@pytest.mark.parametrize(
    ("links", "problem"),
    [
        ((("is-a", "a", "b"), ("acts-for", "b", "c"), ("is-a", "c", "a")), "the role 'a' comes round to itself"),
        ((("is-a", "a", "a"),), "the role 'a' comes round to itself"),
        ((("brought-about-by", "x", "do"), ("brought-about-by", "y", "do")), "an action brings one event about"),
        ((("brought-about-by", "x", "do"), ("brought-about-by", "x", "be")), "an event has one action"),
    ],
)
def test_links_that_cannot_be_are_refused(links: tuple[tuple[str, str, str], ...], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Relations(tuple(Relation(*link) for link in links))  # type: ignore[arg-type]
