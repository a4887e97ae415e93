"""The report of the small example of the suite, made so that every outcome stands in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from policy_diff.core.conduct.conformance import ConformanceReport, Extent, Tolerated, conformance
from policy_diff.core.conduct.planning import Planned
from policy_diff.core.conduct.results import Outcome, results
from policy_diff.core.conduct.tolerance import tolerating
from policy_diff.core.corpus import Corpus
from policy_diff.core.requirement import Requirement
from policy_diff.project.conducting import conduct, load_conduct_suite
from suite.lax import Lax

EXAMPLE = Path(__file__).parent / "suite" / "example"
REFUSED = "visits/the-host-publishes-the-note"
BROKE_OFF = "visits/the-visitor-asks-after-the-host"
SKIPPED = "visits/the-visitor-forgets-to-ask"
INAPPLICABLE = "visits/the-note-is-sent-when/12-00am-on-saturday-1-june-2024-breached"


@dataclass(frozen=True)
class Example:
    """A report with all that its forms are made of."""

    report: ConformanceReport
    planned: dict[str, Planned]
    requirements: dict[str, Requirement]
    corpus: Corpus


@cache
def example() -> Example:
    """One scenario of five fails, one breaks off, one was skipped and one does not apply; one failure is borne with."""
    suite = load_conduct_suite(EXAMPLE, EXAMPLE / "features")
    found = conduct(suite, Lax(suite.corpus))
    changed = {
        SKIPPED: (Outcome.UNTESTED, "the run ended before it"),
        INAPPLICABLE: (Outcome.INAPPLICABLE, "it is another day's"),
    }
    scenarios = [
        replace(one, outcome=changed[one.id][0], message=changed[one.id][1]) if one.id in changed else one
        for one in found.results.scenarios
    ]
    report = conformance(
        results(found.results.subject, scenarios, suite.corpus),
        suite.corpus,
        found.suite,
        found.calendar,
        Extent(unread=("features/<b>broken</b>.feature",)),
    )
    requirements = {
        one.id: one
        for handbook in suite.corpus.handbooks
        for version in handbook.versions
        for one in version.requirements
    }
    return Example(
        tolerating(report, [Tolerated("VIS-007", "known <i>since</i> May"), Tolerated("VIS-005", "mended")]),
        {one.id: one for one in suite.planned},
        requirements,
        suite.corpus,
    )
