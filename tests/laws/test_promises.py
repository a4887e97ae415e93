"""What the suite asks of every adapter from one answer to the next, the reference keeps in any case."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given

from laws.test_norms import RELATIONS, journals, requirement_lists
from policy_diff.core.conduct.norms import replay
from policy_diff.core.conduct.promises import cause_fault, norms_fault
from policy_diff.core.conduct.protocol import Event, Norm
from policy_diff.core.requirement import Requirement


@given(requirement_lists(), journals())
def test_norms_stay_in_order_and_name_what_settles_them(asked: list[Requirement], journal: list[Event]) -> None:
    given_before: tuple[Norm, ...] = ()
    for number, entry in enumerate(journal):
        before, after, later = (
            replay(asked, journal[:end], {}, now, relations=RELATIONS).norms
            for end, now in (
                (number, entry.at),
                (number + 1, entry.at),
                (number + 1, entry.at + timedelta(minutes=1)),
            )
        )
        assert norms_fault(before, journal[:number], given_before) is None
        assert cause_fault(before, after, entry) is None
        assert norms_fault(after, journal[: number + 1], before) is None
        assert norms_fault(later, journal[: number + 1], after) is None
        given_before = after
