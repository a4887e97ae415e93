"""What of each handbook is tested: the matrix of requirements, scenarios and results, and counts by version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.results import Level, Outcome
from policy_diff.core.plain_words import MODAL_WORDS
from policy_diff.formats.conduct_text import passed_of
from policy_diff.project import addresses
from policy_diff.project.coverage import HOWS, LEVELS
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.requirement_pages import first_words
from policy_diff.shells.sphinx_ext.pages.scenario_pages import anchor_of, suspected
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.conduct.conformance import HandbookVerdict
    from policy_diff.core.corpus import Handbook
    from policy_diff.project.coverage import How, Row
    from policy_diff.project.suite import Example
    from policy_diff.shells.sphinx_ext.content import Content

_FIRST_WORDS: Final = 90
"""How many characters of a requirement stand in the matrix."""

HOW_WORDS: Final[dict[How, str]] = {
    "scenario": "by scenario",
    "judgement": "by judgement",
    "none": "cannot be tested",
    "unsaid": "nobody has said",
}

LEVEL_WORDS: Final[dict[Level | None, str]] = {
    Level.CORE: "Core: must and must not",
    Level.EXTENDED: "Extended: should, normally and may",
    None: "Lays nothing on anyone",
}

OUTCOMES: Final = (Outcome.PASSED, Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.UNTESTED, Outcome.INAPPLICABLE)


def coverage_list(content: Content) -> Iterator[Page]:
    """Make the page of what is tested over all handbooks."""
    handbooks = [(handbook, content.coverage.versions(handbook)) for handbook in content.corpus.handbooks]
    report = content.suite.report
    body = render(
        "coverage_of_all.html",
        addresses.COVERAGE,
        handbooks=handbooks,
        verdicts=_verdicts(content),
        report=report,
        run=content.run,
        passed_of=lambda level: passed_of(report, level) if report else (0, 0),
        core=Level.CORE,
        extended=Level.EXTENDED,
        outcomes=Outcome,
    )
    yield Page(
        addresses.COVERAGE,
        "What is tested",
        body,
        "How many requirements of each version are tested by scenarios, and what came of it.",
        (
            Heading("results", "Whose results these are"),
            Heading("handbooks", "By handbook and version"),
            Heading("words", "What the words mean"),
        ),
    )


def coverage_pages(content: Content, handbook: Handbook) -> Iterator[Page]:
    """Make the page of what is tested of a handbook."""
    address = addresses.coverage(handbook)
    report = content.suite.report
    rows = content.coverage.rows(history for history in content.histories.values() if history.handbook is handbook)
    standing = [row for row in rows if not row.history.withdrawn]
    gone = [row for row in rows if row.history.withdrawn]
    body = render(
        "coverage.html",
        address,
        handbook=handbook,
        versions=content.coverage.versions(handbook),
        groups=[
            (title, found) for title, found in (("", standing), ("No longer in the newest version", gone)) if found
        ],
        verdict=_verdicts(content).get(handbook.code),
        run=content.run,
        report=report,
        passed_of=lambda level: passed_of(report, level, handbook.code) if report else (0, 0),
        levels=[(level, LEVEL_WORDS[level]) for level in LEVELS],
        core=Level.CORE,
        extended=Level.EXTENDED,
        hows=[(how, HOW_WORDS[how]) for how in HOWS],
        outcomes=OUTCOMES,
        first=lambda row: first_words(row.history, _FIRST_WORDS),
        level=_level,
        how=lambda row: HOW_WORDS[row.how],
        anchor_of=anchor_of,
        earlier=lambda example: _earlier(content, handbook, example),
        suspected=lambda row, example: row.history.id in suspected(content, example),
        in_matrix={row.history.id for row in rows},
    )
    title = f"What is tested: {handbook.title}"
    contents = (
        Heading("verdict", "Verdict"),
        Heading("versions", "Counts by version"),
        Heading("matrix", "Requirements, scenarios, results", str(len(rows))),
        Heading("untested", "What is not tested, and why"),
    )
    yield Page(address, title, body, f"{title}: each requirement with its scenarios.", contents)


def _level(row: Row) -> str:
    """Say how much hangs on a requirement, and by which word: `core: must`."""
    asked = row.history.last.requirement.obligation
    return f"{row.level}: {MODAL_WORDS[asked.modality]}" if row.level and asked else "none"


def _earlier(content: Content, handbook: Handbook, example: Example) -> str:
    """Name the version that a scenario is written for where that is not the newest; empty where it is."""
    version = content.coverage.written_for(example)
    if version is None or version.id == handbook.current.id:
        return ""
    return version.label


def _verdicts(content: Content) -> dict[str, HandbookVerdict]:
    """Give what the last run says of the implementation for each handbook, by code."""
    report = content.suite.report
    return {one.code: one for one in report.handbooks} if report else {}
