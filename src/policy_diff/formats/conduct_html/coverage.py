"""What was tried by handbook, what was not and why, and every requirement and scenario with its outcome."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.conformance import Verdict, percent
from policy_diff.core.conduct.results import Level, Outcome
from policy_diff.formats.conduct_html.failures import Material, wording
from policy_diff.formats.conduct_html.markup import NONE, Html, el, join
from policy_diff.formats.conduct_text import passed_of, verdict_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.conduct.conformance import ConformanceReport, HandbookVerdict
    from policy_diff.core.conduct.results import RequirementResult, ScenarioResult

TONES: Final = {
    Verdict.CONFORMANT: "good",
    Verdict.PARTIAL: "warn",
    Verdict.NOT_CONFORMANT: "bad",
}
_TONES_OF_OUTCOMES: Final = {Outcome.PASSED: "good", Outcome.FAILED: "bad", Outcome.CANNOT_TELL: "warn"}
_MANY: Final = 12
"""So many of a kind are listed at once; more of them fold away."""


def coverage(report: ConformanceReport) -> Html:
    """Write the table of handbooks: the verdicts, and how many requirements passed of those that have a scenario."""
    if not report.handbooks:
        return NONE
    head = ("Handbook", "Core", "Passed", "Extended", "Passed", "Without a scenario")
    return join(
        (
            el("h2", "By handbook", id="by-handbook"),
            _table(
                "Requirements that passed, of those that a scenario can try, and those that no scenario verifies",
                head,
                (_handbook(one, report) for one in report.handbooks),
                numbers=frozenset({2, 4, 5}),
            ),
        )
    )


def untested(report: ConformanceReport) -> Html:
    """Write what was not tested, and why: scenarios that did not run, what nothing verifies, what is not claimed."""
    not_claimed = [one for one in report.handbooks if one.core is Verdict.NOT_CLAIMED]
    bare = [one for one in report.results.requirements if one.outcome is Outcome.UNTESTED and not one.scenarios]
    asked = {skip.scenario for skip in report.skips}
    others = [one for one in report.results.scenarios if not one.ran and one.id not in asked]
    parts = [
        *_groups("Scenarios that were to run and did not", ((skip.reason, skip.scenario) for skip in report.skips)),
        *_groups(
            "Scenarios that this run was not for, or that do not apply", ((one.message or "", one.id) for one in others)
        ),
        *_groups("Requirements that no scenario verifies", ((one.reason or "", one.id) for one in bare)),
    ]
    if report.unread:
        parts.insert(0, el("p", "Could not be read: ", join((el("code", one) for one in report.unread), ", ")))
    if not_claimed:
        named = ", ".join(f"{one.title} ({one.code})" for one in not_claimed)
        parts.append(el("p", f"Not claimed by the implementation: {named}."))
    heading = el("h2", "What was not tested, and why", id="not-tested")
    return join((heading, *(parts or [el("p", "Nothing: every scenario ran, and every requirement has one.")])))


def everything(material: Material) -> Html:
    """Write every requirement by handbook, and every scenario by feature file, folded away."""
    requirements = sorted(material.report.results.requirements, key=lambda one: (one.handbook, one.id))
    titles = {one.code: one.title for one in material.report.handbooks}
    scenarios = sorted(material.report.results.scenarios, key=lambda one: (one.file, one.id))
    return join(
        (
            el("h2", "Everything", id="everything"),
            *(
                _requirements(f"{titles.get(code, code)} ({code})", tuple(held), material)
                for code, held in groupby(requirements, key=lambda one: one.handbook)
            ),
            *(_scenarios(file, tuple(held)) for file, held in groupby(scenarios, key=lambda one: one.file)),
        )
    )


def _handbook(one: HandbookVerdict, report: ConformanceReport) -> Iterator[Html]:
    yield el("th", f"{one.title} ({one.code})", scope="row")
    for level in Level:
        verdict = one.of(level)
        passed, tried = passed_of(report, level, one.code)
        yield el("td", verdict_words(verdict), class_=TONES.get(verdict) if verdict else None)
        yield el("td", f"{passed} of {tried}, {percent(passed, tried)} %" if tried else "none", class_="number")
    bare = [r for level in (*Level, None) for r in report.of(level, one.code) if not r.scenarios]
    yield el("td", str(len(bare)), class_="number")


def _groups(title: str, found: Iterable[tuple[str, str]]) -> Iterator[Html]:
    """Write things by the reason they share; a long list folds away."""
    by_reason: dict[str, list[str]] = {}
    for reason, identifier in found:
        by_reason.setdefault(reason, []).append(identifier)
    if not by_reason:
        return
    yield el("h3", f"{title} ({sum(map(len, by_reason.values()))})")
    several = sorted(by_reason.items(), key=lambda item: (-len(item[1]), item[0]))
    folded = [_fold(reason, identifiers) for reason, identifiers in several]
    yield join(folded[:_MANY])
    if len(folded) > _MANY:
        yield el("details", el("summary", f"{len(folded) - _MANY} more reasons"), *folded[_MANY:])


def _fold(reason: str, identifiers: list[str]) -> Html:
    said = reason or "no reason is known"
    if len(identifiers) == 1:
        return el("p", el("code", identifiers[0]), f": {said}")
    items = (el("li", el("code", one)) for one in identifiers)
    return el("details", el("summary", f"{len(identifiers)}: {said}"), el("ul", *items))


def _requirements(title: str, held: tuple[RequirementResult, ...], material: Material) -> Html:
    def row(one: RequirementResult) -> Iterator[Html]:
        yield el("th", one.id, scope="row", class_="id")
        applies = (
            one.outcome is not Outcome.INAPPLICABLE
        )  # else the words of what nobody claims would be most of the page
        yield el("td", wording(material.requirements.get(one.id)) if applies else "")
        yield el("td", one.modality or "")
        yield _outcome(one.outcome, one.reason)
        yield el("td", str(len(one.scenarios)), class_="number")
        yield el("td", str(one.activations), class_="number")

    head = ("ID", "Words", "Modality", "Outcome", "Scenarios", "Seen at work")
    table = _table(f"Requirements of {title}", head, map(row, held), numbers=frozenset({4, 5}))
    return el("details", el("summary", f"{title}: {len(held)} requirements"), table)


def _scenarios(file: str, held: tuple[ScenarioResult, ...]) -> Html:
    def row(one: ScenarioResult) -> Iterator[Html]:
        yield el("th", one.name, scope="row")
        yield el("td", ", ".join(one.requirements))
        yield _outcome(one.outcome, one.why)

    table = _table(f"Scenarios of {file}", ("Scenario", "Requirements", "Outcome"), map(row, held))
    return el("details", el("summary", f"{file}: {len(held)} scenarios"), table)


def _outcome(outcome: Outcome, why: str | None) -> Html:
    said = f": {why}" if why else ""
    return el("td", el("span", outcome.value, class_=_TONES_OF_OUTCOMES.get(outcome)), said)


def _table(
    caption: str, head: tuple[str, ...], rows: Iterable[Iterable[Html]], numbers: frozenset[int] = frozenset()
) -> Html:
    cells = (
        el("th", name, scope="col", class_="number" if number in numbers else None) for number, name in enumerate(head)
    )
    table = el(
        "table",
        el("caption", caption),
        el("thead", el("tr", *cells)),
        el("tbody", *(el("tr", *row) for row in rows)),
    )
    # What can be wider than a phone is moved by the keyboard as well.
    return el("div", table, class_="scroll", tabindex=0, role="region", aria_label=caption)
