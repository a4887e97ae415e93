"""What is settled stays settled, one case is not another, and a system cannot end the run it is tested in."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.expectations import UnmetError, hold_binding, hold_lasting
from policy_diff.core.conduct.protocol import Decision, Event, Norm, NormState
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.errors import InputError
from policy_diff.core.moments import instant, london
from policy_diff.core.obligation import Modality
from policy_diff.project.smoke import sound
from policy_diff.project.trial import Trial
from suite.scenario_runner import corpus, outcome, tagged

DUE = datetime(2024, 2, 7, 23, 59, tzinfo=london())
NORM = Norm("VIS-001", Modality.MUST, "visitor", "host", "send note", DUE, NormState.PENDING, ("e1",))


class Later(ReferenceImplementation):
    """Tells otherwise what was settled, weeks after the last entry."""

    turned: tuple[NormState, NormState]

    def norms(self, case: str) -> tuple[Norm, ...]:
        now = self._started()[0]
        last = max((instant(entry.at) for entry in self.journal(case)), default=instant(now))
        if instant(now) - last < timedelta(days=25):
            return super().norms(case)
        was, now_is = self.turned
        return tuple(replace(n, state=now_is) if n.state is was else n for n in super().norms(case))


class Rot(Later):
    turned = (NormState.MET, NormState.BREACHED)


class Heal(Later):
    turned = (NormState.BREACHED, NormState.WAIVED)


class Amnesty(Later):
    turned = (NormState.BREACHED, NormState.PENDING)


@pytest.mark.parametrize("system", [Rot, Heal, Amnesty])
def test_a_settled_state_that_turns_with_time_alone_fails(system: type[Later]) -> None:
    found = [outcome(scenario, system(corpus())) for scenario in tagged()["SMH-042"]]
    failed = [message for came, message in found if came is Outcome.FAILED]
    assert {came for came, _ in found} <= {Outcome.PASSED, Outcome.FAILED}
    assert failed
    assert all("30 days on, with nothing recorded between, it is" in message for message in failed)


@pytest.mark.parametrize("state", [NormState.MET, NormState.BREACHED, NormState.LAPSED])
def test_what_is_settled_has_to_last(state: NormState) -> None:
    settled = replace(NORM, state=state)
    hold_lasting([settled], [settled])
    for other in ([replace(settled, state=NormState.WAIVED)], [replace(settled, due=None)], []):
        with pytest.raises(UnmetError, match="VIS-001: the visitor must send note") as told:
            hold_lasting([settled], other)
        assert told.value.about == ("VIS-001",)


@pytest.mark.parametrize("state", [NormState.PENDING, NormState.WAIVED])
def test_what_is_open_may_change_with_time(state: NormState) -> None:
    hold_lasting([replace(NORM, state=state)], [replace(NORM, state=NormState.BREACHED)])


@pytest.mark.parametrize("second", [0, 1, 59])
def test_a_minute_is_the_same_however_it_is_written(second: int) -> None:
    hold_binding([replace(NORM, due=DUE.replace(second=second))], Modality.MUST, DUE)
    with pytest.raises(UnmetError, match=r"by 12\.00am .*, not by 11\.59pm"):
        hold_binding([replace(NORM, due=DUE + timedelta(minutes=1))], Modality.MUST, DUE)


class OneCase(ReferenceImplementation):
    """Takes every case for the first."""

    def open_case(self, handbook: str, facts: object, version: str | None = None) -> str:
        if not self._cases:
            self._first = super().open_case(handbook, facts, version)  # type: ignore[arg-type]  # as it is given
        return self._first


class MixedCases(ReferenceImplementation):
    """Writes into every case what is recorded in one."""

    def record(self, case: str, event: Event) -> Decision:
        answers = {one: super(MixedCases, self).record(one, event) for one in list(self._cases)}
        return answers[case]


@pytest.mark.parametrize(
    ("system", "why"),
    [(OneCase, "which another case has since the last reset"), (MixedCases, "gave the entries smoke 1")],
)
def test_a_system_that_mixes_cases_is_found_by_the_smoke_run(system: type[ReferenceImplementation], why: str) -> None:
    with pytest.raises(BrokenAdapterError, match=why):
        sound(system(corpus()), corpus())


class Leaves(ReferenceImplementation):
    """Ends the program, as it thinks, in the course of a scenario."""

    leave = staticmethod(lambda: sys.exit(0))

    def record(self, case: str, event: Event) -> Decision:
        if event.id == "e2":
            self.leave()
        return super().record(case, event)


class Skips(Leaves):
    leave = staticmethod(lambda: pytest.skip("not today"))


@pytest.mark.parametrize(("system", "named"), [(Leaves, "SystemExit: 0"), (Skips, "Skipped: not today")])
def test_a_system_cannot_end_the_run_or_excuse_itself(system: type[Leaves], named: str) -> None:
    found = [outcome(scenario, system(corpus())) for scenario in tagged()["SMH-042"]]
    broken = [message for came, message in found if came is Outcome.CANNOT_TELL]
    assert broken
    assert all(f"record() would end the run with {named}" in message for message in broken)


def test_a_scenario_does_not_go_back_in_time() -> None:
    trial = Trial(ReferenceImplementation(corpus()), corpus(), ("SMH-042",))
    trial.begin("given")
    trial.open("SMH", "9.30am on Monday 5 February 2024")
    with pytest.raises(InputError, match=r"8\.30am on Monday 5 February 2024 is before 9\.30am"):
        trial.happens("inspection start", "8.30am")
