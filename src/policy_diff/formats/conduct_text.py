"""The conformance report in lines for a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from policy_diff.core.conduct.conformance import Verdict, percent
from policy_diff.core.conduct.results import NO_SCENARIO, NOT_SAID, TO_JUDGE, Level, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from policy_diff.core.conduct.conformance import ConformanceReport, HandbookVerdict

NOTHING = "nothing to test"
"""Said in the place of a verdict where no scenario applies to anything of a profile."""

NOBODY = "the implementation did not say what it is"


def write_summary(report: ConformanceReport) -> str:
    """Write a report in a few lines of text, the verdicts first, that end with a line feed."""
    return "".join(f"{_shown(line)}\n" for line in _lines(report))


def verdict_words(verdict: Verdict | None) -> str:
    """Say a verdict in words."""
    return verdict.value if verdict else NOTHING


def asked_words(report: ConformanceReport) -> str:
    """Say what a run was for; empty where it was for everything."""
    asked = report.asked
    parts = (
        f"handbooks {', '.join(asked.handbooks)}" if asked.handbooks else "",
        f"remits {', '.join(asked.remits)}" if asked.remits else "",
        f"as of {asked.as_of.isoformat()}" if asked.as_of else "",
        f"what changed from {asked.changed}" if asked.changed else "",
    )
    return "; ".join(part for part in parts if part)


def passed_of(report: ConformanceReport, level: Level, handbook: str = "") -> tuple[int, int]:
    """Count the requirements of a level that passed, and those that have a scenario which applies."""
    tried = [one for one in report.of(level, handbook) if one.scenarios and one.outcome is not Outcome.INAPPLICABLE]
    return sum(one.outcome is Outcome.PASSED for one in tried), len(tried)


def reasons(report: ConformanceReport) -> dict[str | None, int]:
    """Count the requirements that are untested and have no scenario, by the reason why, the commonest first."""
    bare = Counter(
        one.reason if one.reason in {NO_SCENARIO, TO_JUDGE, NOT_SAID} else "nothing in it can be tried"
        for one in report.results.requirements
        if one.outcome is Outcome.UNTESTED and not one.scenarios
    )
    return dict(sorted(bare.items(), key=lambda item: (-item[1], str(item[0]))))


def _lines(report: ConformanceReport) -> Iterator[str]:
    found = report.results
    subject = found.subject
    yield (
        f"{subject.name} {subject.version} ({subject.contact})"
        if subject
        else "the implementation did not say what it is"
    )
    for level in Level:
        passed, tried = passed_of(report, level)
        said = f": {passed} of {tried} requirements passed ({percent(passed, tried)} %)" if tried else ""
        yield f"{level}: {verdict_words(report.verdict(level))}{said}"
    asked = asked_words(report)
    if asked:
        yield f"for {asked}"
    yield f"scenarios: {report.expected} expected, {report.run} run{_counted(found.counts())}"
    yield f"requirements: {len(found.requirements)}{_counted(found.requirement_counts())}"
    for file in report.unread:
        yield f"could not be read: {file}"
    yield from _by_handbook(report.handbooks, report)
    for outcome in (Outcome.FAILED, Outcome.CANNOT_TELL):
        for one in found.requirements:
            if one.outcome is outcome:
                yield f"{outcome}: {one.id} ({one.modality or 'no obligation'}): {one.reason}"
    skipped = Counter(skip.reason for skip in report.skips)
    for reason in sorted(skipped):
        yield f"not run: {skipped[reason]} scenario{_s(skipped[reason])}: {reason}"
    for why, number in reasons(report).items():
        yield f"without a scenario: {number} requirement{_s(number)}: {why}"
    for entry in report.tolerated:
        yield f"tolerated: {entry.id}: {entry.reason}" if entry.scenarios else f"tolerates nothing any more: {entry.id}"


def _by_handbook(handbooks: Iterable[HandbookVerdict], report: ConformanceReport) -> Iterator[str]:
    for one in handbooks:
        if one.core is Verdict.NOT_CLAIMED:
            yield f"  {one.code}: not claimed ({one.title})"
            continue
        parts = []
        for level in Level:
            passed, tried = passed_of(report, level, one.code)
            parts.append(f"{level} {verdict_words(one.of(level))}{f' ({passed} of {tried})' if tried else ''}")
        yield f"  {one.code}: {', '.join(parts)} ({one.title})"


def _counted(counts: Mapping[Outcome, int]) -> str:
    return "".join(f", {count} {outcome}" for outcome, count in counts.items() if count)


def _s(number: int) -> str:
    return "" if number == 1 else "s"


def _shown(line: str) -> str:
    """Give a line as a terminal can show it: what moves the cursor or colours it becomes U+FFFD."""
    return "".join(char if char.isprintable() else "\ufffd" for char in line)
