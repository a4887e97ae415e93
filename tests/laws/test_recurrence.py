"""What recurs: a requirement is found wherever another handbook has its act, nearest first, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from laws.obligation_strategies import deadlines, triggers
from policy_diff.core.obligation import Modality, Obligation
from policy_diff.core.recurrence import (
    ROLE_FIELDS,
    RULE_FIELDS,
    Recurrence,
    Subject,
    differences,
    divided,
    gather,
    recurrences,
    subject,
)
from policy_diff.core.requirement import Requirement, Verification

ACTIONS = st.sampled_from(["greet", "send note", "leave"])
ROLES = st.sampled_from(["visitor", "host", "guest"])
TOPICS = st.sampled_from([(), ("kindness",), ("notes", "kindness")])
OBLIGATIONS = st.builds(
    Obligation,
    bearer=ROLES,
    modality=st.sampled_from(Modality),
    on=st.none() | triggers,
    action=ACTIONS,
    counterparty=st.none() | ROLES,
    due=st.none() | deadlines,
    exceptions=st.sampled_from([(), ("AAA-001",), ("BBB-001",)]),
)
REASONS = st.none() | st.sampled_from(["it is a purpose", "it is a term"]).map(lambda why: Verification("none", why))


@st.composite
def corpora(draw: st.DrawFn) -> list[Requirement]:
    """The requirements of up to three handbooks, one after another."""
    found: list[Requirement] = []
    for code in ("AAA", "BBB", "CCC"):
        for number in range(1, draw(st.integers(0, 4)) + 1):
            obligation = draw(st.none() | OBLIGATIONS)
            reason = draw(REASONS) if obligation is None else Verification("scenario")
            topics = draw(TOPICS)
            found.append(Requirement(f"{code}-{number:03d}", code, "1", "S", "T", obligation, topics, reason))
    return found


@given(corpora())
def test_each_requirement_with_a_subject_is_gathered_once(requirements: list[Requirement]) -> None:
    gathered = gather(requirements)
    assert sorted(r.id for together in gathered.values() for r in together) == sorted(
        r.id for r in requirements if subject(r) is not None
    )
    assert all(subject(r) == about for about, together in gathered.items() for r in together)


@given(corpora())
def test_every_other_handbook_with_the_subject_is_named_and_no_other(requirements: list[Requirement]) -> None:
    gathered = gather(requirements)
    for requirement in requirements:
        found = recurrences(requirement, gathered)
        about = subject(requirement)
        others = [
            r.handbook for r in requirements if about and r.handbook != requirement.handbook and subject(r) == about
        ]
        assert list(dict.fromkeys(f.requirement.handbook for f in found)) == list(dict.fromkeys(others))
        assert {subject(f.requirement) for f in found} <= {about}


@given(corpora())
def test_nothing_nearer_is_left_out(requirements: list[Requirement]) -> None:
    def rules(differs: tuple[str, ...]) -> tuple[int, int]:
        return len(set(differs) & set(RULE_FIELDS)), len(differs)

    gathered = gather(requirements)
    for requirement in requirements:
        found = {f.requirement.id: f for f in recurrences(requirement, gathered)}
        for other in gathered.get(subject(requirement) or Subject(""), ()):
            if other.handbook == requirement.handbook:
                continue
            mine = rules(differences(requirement.obligation, other.obligation))
            shown = {rules(f.differs) for f in found.values() if f.requirement.handbook == other.handbook}
            assert len(shown) == 1
            assert (mine in shown) == (other.id in found)
            assert min(shown) <= mine


@given(OBLIGATIONS, OBLIGATIONS)
def test_what_differs_does_not_depend_on_the_side(one: Obligation, other: Obligation) -> None:
    found = differences(one, other)
    assert found == differences(other, one)
    assert differences(one, one) == ()
    assert set(found) <= {*RULE_FIELDS, *ROLE_FIELDS}
    assert ("bearer" in found) == (one.bearer != other.bearer)
    assert ("except" in found) == (bool(one.exceptions) != bool(other.exceptions))


@given(corpora())
def test_a_subject_is_divided_where_its_topics_are_not_one_set(requirements: list[Requirement]) -> None:
    found = divided(requirements)
    for about, together in gather(requirements).items():
        sets = {r.topics for r in together}
        assert (about in found) == (len(sets) > 1)
        assert set(found.get(about, dict.fromkeys(sets, ()))) == sets


GREET = Obligation("visitor", Modality.MUST, None, "greet", "host")
FIRST = Requirement("AAA-001", "AAA", "1", "S", "T", GREET, ("kindness",), Verification("scenario"))


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (replace(GREET, counterparty="guest"), ("counterparty",)),
        (replace(GREET, modality=Modality.NORMALLY, bearer="guest"), ("modality", "bearer")),
        (replace(GREET, action="leave"), None),
    ],
)
def test_a_recurrence_names_what_differs(other: Obligation, found: tuple[str, ...] | None) -> None:
    second = replace(FIRST, id="BBB-001", handbook="BBB", obligation=other)
    expected = () if found is None else (Recurrence(second, found),)
    assert recurrences(FIRST, gather([FIRST, second])) == expected


def test_a_change_of_the_rule_weighs_more_than_other_people() -> None:
    softer = replace(FIRST, id="BBB-001", handbook="BBB", obligation=replace(GREET, modality=Modality.SHOULD))
    others = replace(
        FIRST, id="BBB-002", handbook="BBB", obligation=replace(GREET, bearer="guest", counterparty="visitor")
    )
    assert [f.requirement.id for f in recurrences(FIRST, gather([FIRST, softer, others]))] == ["BBB-002"]


def test_statements_without_an_obligation_recur_by_their_topics_and_their_reason() -> None:
    why = Verification("none", "it is a purpose")
    first = replace(FIRST, obligation=None, verified_by=why)
    same = replace(first, id="BBB-001", handbook="BBB")
    elsewhere = replace(first, id="CCC-001", handbook="CCC", topics=("notes",))
    unsaid = replace(first, id="CCC-002", handbook="CCC", verified_by=None)
    assert recurrences(first, gather([first, same, elsewhere, unsaid])) == (Recurrence(same, ()),)
