"""Conformance reports made up for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from policy_diff.core.conduct.conformance import (
    Asked,
    CalendarIdentity,
    ConformanceReport,
    HandbookVerdict,
    Skip,
    SuiteIdentity,
    Tolerated,
    Verdict,
)
from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.results import ConductResults, Outcome, RequirementResult, ScenarioResult
from policy_diff.core.obligation import Modality

DIGEST = f"sha256:{'0123456789abcdef' * 4}"
SUITE = SuiteIdentity("0.1.0", DIGEST, DIGEST, DIGEST)
CALENDAR = CalendarIdentity("England", date(2019, 1, 1), date(2028, 12, 31), DIGEST)
TAGS = ("SMH-001", "SMH-002")
SUBJECT = Subject("a system", "2.1", "somebody", ("SMH",), ("should",))

FAILED = ScenarioResult(
    "a",
    "A",
    "F",
    None,
    "f.feature",
    1,
    TAGS,
    Outcome.FAILED,
    "where\nwhy",
    TAGS[:1],
    3,
    ("e1 at noon",),
    ((TAGS[0], 2),),
)
SCENARIOS = (
    FAILED,
    *(ScenarioResult(outcome.value, "B", "F", "R", "f.feature", 3, TAGS, outcome) for outcome in Outcome),
)
REQUIREMENTS = (
    *(
        RequirementResult("SMH-001", "SMH", outcome, outcome.value, ("a",), modality, 2)
        for outcome, modality in zip(Outcome, Modality, strict=True)
    ),
    RequirementResult("SMH-002", "SMH", Outcome.PASSED, None, ()),
)

BARE = ConformanceReport(ConductResults(None, ()), SUITE, CALENDAR, Asked(), 0, (), (), None, None, ())
"""The report of a run in which there was nothing."""

FULL = ConformanceReport(
    ConductResults(SUBJECT, SCENARIOS, REQUIREMENTS),
    SUITE,
    CALENDAR,
    Asked(("SMH",), ("state schools",), date(2024, 1, 18), "2023..2024"),
    6,
    (Skip("untested", "the run ended before it"),),
    ("broken.feature",),
    Verdict.NOT_CONFORMANT,
    Verdict.PARTIAL,
    (
        HandbookVerdict("CON", "Conduct", Verdict.NOT_CLAIMED, Verdict.NOT_CLAIMED),
        HandbookVerdict("SMH", "Schools", Verdict.NOT_CONFORMANT, None),
    ),
    (Tolerated("SMH-001", "mended in 2.2", ("a",)), Tolerated("b", "gone", ())),
)
"""A report in which every field says something."""


def with_results(found: ConductResults) -> ConformanceReport:
    """A report of some results."""
    return replace(BARE, results=found)
