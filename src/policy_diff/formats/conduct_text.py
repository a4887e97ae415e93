"""The conformance report in lines for a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from policy_diff.core.conduct.conformance import Verdict, percent, to_try
from policy_diff.core.conduct.results import NO_SCENARIO, NOT_SAID, TO_JUDGE, Level, Outcome, counts_of
from policy_diff.core.requirement_id import handbook_code

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from policy_diff.core.conduct.conformance import ConformanceReport, HandbookVerdict
    from policy_diff.core.conduct.results import RequirementResult, ScenarioResult

NOTHING = "nothing to test"
"""Said in the place of a verdict where no scenario verifies anything of a profile."""

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
    """Count the requirements of a level that passed, and those that a verdict is on."""
    tried = to_try(report.of(level, handbook))
    return sum(one.outcome is Outcome.PASSED for one in tried), len(tried)


def reasons(requirements: Iterable[RequirementResult]) -> dict[str | None, int]:
    """Count those requirements that are untested and have no scenario, by the reason why, the commonest first."""
    bare = Counter(
        one.reason if one.reason in {NO_SCENARIO, TO_JUDGE, NOT_SAID} else "nothing in it can be tried"
        for one in requirements
        if one.outcome is Outcome.UNTESTED and not one.scenarios
    )
    return dict(sorted(bare.items(), key=lambda item: (-item[1], str(item[0]))))


def suspect_words(scenarios: Iterable[ScenarioResult]) -> str:
    """Say which scenarios nobody has reviewed since what they verify was worded otherwise; empty where none is so."""
    suspect = [one for one in scenarios if one.suspect]
    if not suspect:
        return ""
    about = ", ".join(sorted({identifier for one in suspect for identifier in one.suspect}))
    many = f"{len(suspect)} scenario{_s(len(suspect))} of {about}"
    return f"suspect, until `policy-diff review` says that they hold: {many}"


def _lines(report: ConformanceReport) -> Iterator[str]:
    found = report.results
    shown = _asked_for(report)
    codes = {handbook.code for handbook in shown}
    own = [one for one in found.requirements if one.handbook in codes]
    yield f"{found.subject.name} {found.subject.version} ({found.subject.contact})" if found.subject else NOBODY
    yield from _verdicts(report, codes)
    yield f"scenarios: {report.expected} expected, {report.run} run{_counted(found.counts())}"
    yield f"requirements: {len(own)}{_counted(counts_of(one.outcome for one in own))}"
    for file in report.unread:
        yield f"could not be read: {file}"
    yield from _by_handbook(shown, report)
    if others := len(report.handbooks) - len(shown):
        yield f"  not part of this run: {others} other handbook{_s(others)}"
    for outcome in (Outcome.FAILED, Outcome.CANNOT_TELL):
        for one in found.requirements:
            if one.outcome is outcome:
                yield f"{outcome}: {one.id} ({one.modality or 'no obligation'}): {one.reason}"
    if suspect := suspect_words(found.scenarios):
        yield suspect
    skipped = Counter(skip.reason for skip in report.skips)
    for reason in sorted(skipped):
        yield f"not run: {skipped[reason]} scenario{_s(skipped[reason])}: {reason}"
    for why, number in reasons(own).items():
        yield f"without a scenario: {number} requirement{_s(number)}: {why}"
    for entry in report.tolerated:
        yield f"tolerated: {entry.id}: {entry.reason}" if entry.scenarios else f"tolerates nothing any more: {entry.id}"


def _verdicts(report: ConformanceReport, codes: Collection[str]) -> Iterator[str]:
    """Say the verdict on each profile of all that is claimed, and what the run was for where that is less."""
    beyond = any(one.code not in codes and one.core is not Verdict.NOT_CLAIMED for one in report.handbooks)
    of_all = " of all that it claims" if beyond else ""
    for level in Level:
        passed, tried = passed_of(report, level)
        said = f": {passed} of {tried} requirements passed ({percent(passed, tried)} %)" if tried else ""
        yield f"{level}{of_all}: {verdict_words(report.verdict(level))}{said}"
    if asked := asked_words(report):
        yield f"this run was for {asked}"


def _asked_for(report: ConformanceReport) -> tuple[HandbookVerdict, ...]:
    """Give the verdicts on the handbooks that a run was for: all, or those of which it ran or was to run something."""
    if not report.asked.handbooks and not report.asked.remits:
        return report.handbooks
    played = {
        handbook_code(identifier) for one in report.results.scenarios if one.ran for identifier in one.requirements
    }
    return tuple(one for one in report.handbooks if one.code in played or one.code in report.asked.handbooks)


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
