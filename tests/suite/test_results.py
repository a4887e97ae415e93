"""What the scenarios of a requirement come to together, and what is said of those that have none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.results import (
    NO_SCENARIO,
    NOT_SAID,
    TO_JUDGE,
    Outcome,
    RequirementResult,
    ScenarioResult,
    results,
)
from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.requirement import Requirement, parse_verification
from policy_diff.core.terms import Vocabulary


def corpus(*verified_by: str | None) -> Corpus:
    """A handbook of one version with a requirement for each way to verify."""
    requirements = tuple(
        Requirement(f"VIS-00{n}", "VIS", "one", "", "", verified_by=parse_verification(how) if how else None)
        for n, how in enumerate(verified_by, 1)
    )
    version = Version("one", "One", None, "whole", requirements)
    return Corpus((Handbook("VIS", "Visits", (), (version,)),), Vocabulary(()))


def of(outcomes: str, claimed: tuple[str, ...] = ("VIS",)) -> RequirementResult:
    """What the first requirement comes to when its scenarios come to these."""
    words = {outcome.value[0]: outcome for outcome in Outcome}
    scenarios = [
        ScenarioResult(f"s{n}", "", "", None, "", 1, ("VIS-001",), words[letter], "why not" if letter == "i" else None)
        for n, letter in enumerate(outcomes)
    ]
    found = results(Subject("", "", "", claimed), scenarios, corpus("scenario"))
    return found.requirements[0]


@pytest.mark.parametrize(
    ("scenarios", "outcome", "reason"),
    [
        ("p", Outcome.PASSED, None),
        ("pp", Outcome.PASSED, None),
        ("pfp", Outcome.FAILED, "of 3 scenarios 1 failed"),
        ("cpf", Outcome.FAILED, "of 3 scenarios 1 failed and 1 cannot tell"),
        ("pcc", Outcome.CANNOT_TELL, "of 3 scenarios 2 cannot tell"),
        ("pu", Outcome.UNTESTED, "of 2 scenarios 1 untested"),
        ("u", Outcome.UNTESTED, "of 1 scenario 1 untested"),
        ("pi", Outcome.PASSED, None),
        ("ii", Outcome.UNTESTED, "none of its scenarios applies: why not"),
        ("", Outcome.UNTESTED, NO_SCENARIO),
    ],
)
def test_a_requirement_has_the_worst_outcome_of_its_scenarios(
    scenarios: str, outcome: Outcome, reason: str | None
) -> None:
    assert (of(scenarios).outcome, of(scenarios).reason) == (outcome, reason)


def test_a_failure_is_laid_on_the_requirement_that_it_is_about() -> None:
    failed = ScenarioResult(
        "s", "", "", None, "", 1, ("VIS-001", "VIS-002"), Outcome.FAILED, "where\nwhy\nmore", ("VIS-002",)
    )
    found = results(Subject("", "", "", ("VIS",)), [failed], corpus("scenario", "scenario")).requirements
    assert [(r.outcome, r.reason) for r in found] == [
        (Outcome.CANNOT_TELL, "of 1 scenario 1 cannot tell: s stopped at VIS-002"),
        (Outcome.FAILED, "of 1 scenario 1 failed: why"),
    ]
    of_all = results(Subject("", "", "", ("VIS",)), [replace(failed, blamed=())], corpus("scenario", "scenario"))
    assert {r.outcome for r in of_all.requirements} == {Outcome.FAILED}


def test_what_is_not_claimed_is_inapplicable_whatever_was_run() -> None:
    found = of("p", claimed=())
    assert (found.outcome, found.reason) == (
        Outcome.INAPPLICABLE,
        "the implementation does not claim VIS (Visits)",
    )


def test_every_requirement_without_a_scenario_is_named_with_its_reason() -> None:
    held = corpus("scenario", "judgement", "none: it says what visits are for", None)
    found = results(Subject("", "", "", ("VIS",)), (), held)
    assert [(r.id, r.outcome, r.reason) for r in found.requirements] == [
        ("VIS-001", Outcome.UNTESTED, NO_SCENARIO),
        ("VIS-002", Outcome.UNTESTED, TO_JUDGE),
        ("VIS-003", Outcome.UNTESTED, "it says what visits are for"),
        ("VIS-004", Outcome.UNTESTED, NOT_SAID),
    ]
    assert found.requirement_counts() == dict.fromkeys(Outcome, 0) | {Outcome.UNTESTED: 4}
