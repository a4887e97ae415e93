"""Faults of obligations: each changes something, no two change the same, and what they make can be written down."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from laws.obligation_strategies import obligations, terms
from policy_diff.core.conduct.faulty_obligations import FAULTS, faulty_copies, stranger
from policy_diff.core.conduct.mutants import history, mutants
from policy_diff.core.corpus import Handbook, Version
from policy_diff.core.obligation import DayCount, Modality, Obligation, Occasion, OnDay, Trigger
from policy_diff.core.relations import Relation, Relations
from policy_diff.core.requirement import Requirement, Verification
from policy_diff.core.terms import Term, Vocabulary

VOCABULARY = Vocabulary(
    tuple(Term(name, "role", "") for name in ("leader", "headteacher", "school", "parent", "inspector")),
    Relations((Relation("is-a", "headteacher", "leader"), Relation("acts-for", "leader", "school"))),
)
histories = st.dictionaries(terms, st.none() | obligations, min_size=1, max_size=3)
PLAIN = Obligation("school", Modality.MUST, None, "write to parent", "parent", None, ())


def spoilt(obligation: Obligation, fault: str) -> Obligation | None:
    return FAULTS[fault].spoil({"1": obligation}, VOCABULARY)["1"]


@given(histories)
def test_each_copy_differs_from_the_requirement_and_from_every_other(known: dict[str, Obligation | None]) -> None:
    copies = [dict(asks) for _, asks in faulty_copies(known, VOCABULARY)]
    assert all(copy != known for copy in copies)
    assert all(copy not in copies[:number] for number, copy in enumerate(copies))
    assert all(list(copy) == list(known) for copy in copies)


@given(histories)
def test_every_obligation_can_be_dropped_laid_on_somebody_else_and_weakened(
    known: dict[str, Obligation | None],
) -> None:
    names = [fault.name for fault, _ in faulty_copies(known, VOCABULARY)]
    asked = [obligation for obligation in known.values() if obligation]
    assert ("dropped" in names) == bool(asked)
    if len(known) == 1 and asked:
        (obligation,) = asked
        assert "wrong_bearer" in names
        assert ("optional" in names) == obligation.modality.is_duty
        assert ("allowed" in names) == (obligation.modality is Modality.MUST_NOT)
        assert ("no_deadline" in names) == (obligation.due is not None)


@given(obligations.filter(lambda obligation: isinstance(obligation.due, DayCount | OnDay)))
def test_a_day_late_is_later_and_a_day_early_earlier(obligation: Obligation) -> None:
    def days(asked: Obligation | None) -> int:
        assert asked
        match asked.due:
            case DayCount(days, side=side):
                return days if side == "after" else -days
            case OnDay(number):
                return number
        raise AssertionError(asked)

    assert days(spoilt(obligation, "day_late")) in {days(obligation), days(obligation) + 1}
    assert days(spoilt(obligation, "day_early")) in {days(obligation), days(obligation) - 1}
    assert days(spoilt(obligation, "day_late")) > days(spoilt(obligation, "day_early"))


def test_nobody_who_counts_as_the_same_is_a_stranger() -> None:
    assert stranger("headteacher", VOCABULARY) == "parent"
    assert stranger("school", VOCABULARY) == "parent"
    assert stranger("parent", VOCABULARY) == "leader"
    assert stranger("leader", Vocabulary(())) == "leader"


def test_a_counterparty_that_the_action_names_can_be_left_out() -> None:
    assert spoilt(PLAIN, "to_nobody") is PLAIN
    assert spoilt(replace(PLAIN, action="write"), "to_nobody") == replace(PLAIN, action="write", counterparty=None)


def test_one_condition_alone_is_dropped_once() -> None:
    one = replace(PLAIN, on=Trigger((Occasion("call", conditions=("urgent",)),)))
    names = [fault.name for fault, _ in faulty_copies({"1": one}, VOCABULARY)]
    assert "unconditional" in names
    assert "last_condition_dropped" not in names


def held(version: str, obligation: Obligation | None, verified: str = "scenario", code: str = "VIS") -> Requirement:
    kind = Verification(verified, "why" if verified == "none" else None)  # type: ignore[arg-type]
    return Requirement(f"{code}-001", code, version, "", "", obligation, verified_by=kind)


def handbook(*versions: Requirement) -> Handbook:
    return Handbook(
        "VIS", "Visits", (), tuple(Version(one.version, one.version, None, "whole", (one,)) for one in versions)
    )


LATER = replace(PLAIN, action="call parent")


def test_versions_are_confused_both_ways() -> None:
    both = handbook(held("1", PLAIN), held("2", LATER))
    asks = {mutant.fault.name: mutant.asks for mutant in mutants(both, "VIS-001", VOCABULARY)}
    assert asks["as_it_was"] == {"1": PLAIN, "2": PLAIN}
    assert asks["as_it_will_be"] == {"1": LATER, "2": LATER}


def test_a_version_in_which_nothing_can_be_verified_is_left_as_it_is() -> None:
    both = handbook(held("1", PLAIN, "none"), held("2", LATER))
    assert history(both, "VIS-001") == {"2": LATER}
    dropped = mutants(both, "VIS-001", VOCABULARY)[0]
    assert dropped.name == "dropped/VIS-001"
    assert [version.requirements[0].obligation for version in dropped.of(both).versions] == [PLAIN, None]


def test_an_exception_that_the_version_does_not_hold_is_no_fault() -> None:
    both = handbook(held("1", PLAIN), held("2", replace(PLAIN, exceptions=("VIS-002",))))
    names = [mutant.fault.name for mutant in mutants(both, "VIS-001", VOCABULARY)]
    assert "as_it_will_be" not in names
    assert "without_exception" in names
