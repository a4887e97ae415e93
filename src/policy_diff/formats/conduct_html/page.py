"""The page of a conformance report: the verdicts first, then what failed, what was tried, what was not and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.conformance import Verdict, percent
from policy_diff.core.conduct.results import Level, Outcome
from policy_diff.formats.conduct_html.coverage import TONES, coverage, everything, untested
from policy_diff.formats.conduct_html.failures import Material, failures
from policy_diff.formats.conduct_html.markup import NONE, Html, el, join
from policy_diff.formats.conduct_html.style import STYLE
from policy_diff.formats.conduct_text import NOBODY, asked_words, passed_of, suspect_words, verdict_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.requirement import Requirement

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Nothing is loaded and nothing runs, whatever the text of a report holds."""

_PROFILES: Final = {
    Level.CORE: ("Core", "what must and must not be done"),
    Level.EXTENDED: ("Extended", "what should, will normally or may be done"),
}
_MEANINGS: Final = {
    Verdict.CONFORMANT: "Every scenario that applies to what is claimed ran, and none failed.",
    Verdict.PARTIAL: "Nothing failed, and something of what is claimed was not tried, broke off or is suspect.",
    Verdict.NOT_CONFORMANT: "Something failed.",
    Verdict.NOT_CLAIMED: "The implementation does not claim it.",
    None: "No scenario verifies anything in it.",
}


def write_page(
    report: ConformanceReport, planned: Mapping[str, Planned], requirements: Mapping[str, Requirement]
) -> str:
    """Write a report as one page of HTML that asks nothing of another place and runs nothing.

    Args:
        report: the report.
        planned: the scenarios of the suite by their IDs, for their steps.
        requirements: the requirements by their IDs, for their words.
    """
    material = Material(report, planned, requirements)
    subject = report.results.subject
    title = f"{subject.name} {subject.version}" if subject else NOBODY
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", f"Conformance report: {title}"),
        Html(f"<style>{STYLE}</style>"),
    )
    body = el(
        "body",
        el("a", "Skip to the verdicts", href="#verdicts", class_="skip"),
        el(
            "header",
            el("h1", f"Conformance report: {title}"),
            el("p", f"Contact: {subject.contact}", class_="soft") if subject else NONE,
        ),
        el(
            "main",
            _verdicts(report),
            failures(material, Outcome.FAILED, "Failed"),
            failures(material, Outcome.CANNOT_TELL, "Cannot tell"),
            _tolerated(report),
            coverage(report),
            untested(report),
            everything(material),
            _identity(report),
        ),
    )
    return f"<!doctype html>\n{el('html', head, body, lang='en')}\n"


def _verdicts(report: ConformanceReport) -> Html:
    asked = asked_words(report)
    return join(
        (
            el("h2", "Verdicts", id="verdicts"),
            el("ul", *(_verdict(level, report) for level in Level), class_="verdicts"),
            el("p", f"{report.run} of the {report.expected} scenarios that this run was to play were played."),
            el("p", f"Lost: {report.expected - report.run}. See what was not tested, and why.", class_="warn")
            if report.skips
            else NONE,
            el("p", f"Feature files that could not be read: {len(report.unread)}.", class_="warn")
            if report.unread
            else NONE,
            el("p", f"{words[:1].upper()}{words[1:]}.", class_="warn")
            if (words := suspect_words(report.results.scenarios))
            else NONE,
            el("p", f"The run was for {asked}." if asked else "The run was for all that is claimed."),
        )
    )


def _verdict(level: Level, report: ConformanceReport) -> Html:
    name, about = _PROFILES[level]
    verdict = report.verdict(level)
    tone = TONES.get(verdict) if verdict else None
    words = verdict_words(verdict)
    passed, tried = passed_of(report, level)
    said = f" {passed} of {tried} requirements passed ({percent(passed, tried)} %)." if tried else ""
    return el(
        "li",
        el("span", f"{name}: {about}"),
        el("strong", f"{words[:1].upper()}{words[1:]}", class_=tone),
        el("span", f"{_MEANINGS[verdict]}{said}"),
        class_=tone,
    )


def _tolerated(report: ConformanceReport) -> Html:
    if not report.tolerated:
        return NONE
    items = (
        el(
            "li",
            el("code", entry.id),
            f": {entry.reason}",
            "" if entry.scenarios else " (it covers no failure any more)",
        )
        for entry in report.tolerated
    )
    said = el("p", "These decide nothing of the verdicts, only whether a pipeline stops.")
    return join((el("h2", "Tolerated failures", id="tolerated"), said, el("ul", *items)))


def _identity(report: ConformanceReport) -> Html:
    subject, suite, calendar = report.results.subject, report.suite, report.calendar
    pairs = (
        ("Claims", ", ".join(subject.handbooks) or "no handbook" if subject else NOBODY),
        ("Optional features", ", ".join(subject.features) or "none" if subject else NOBODY),
        ("Version of the suite", suite.version),
        ("Digest of the feature files", suite.features),
        ("Digest of the sentences", suite.sentences),
        ("Digest of the handbooks", suite.handbooks or "the handbooks could not be read"),
        ("Calendar", f"{calendar.name}, {calendar.first} to {calendar.last}, {calendar.digest}"),
    )
    return join(
        (
            el("h2", "What was run", id="what-was-run"),
            el("dl", *(join((el("dt", name), el("dd", value))) for name, value in pairs)),
        )
    )
