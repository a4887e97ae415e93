"""What failed, or could not be told, by requirement: its words, the step, what is so instead, what was recorded."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt

from policy_diff.core.conduct.results import Outcome
from policy_diff.formats.conduct_html.markup import NONE, Html, el, join
from policy_diff.formats.plain_references import plain_references

if TYPE_CHECKING:
    from collections.abc import Mapping

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.conduct.results import RequirementResult, ScenarioResult
    from policy_diff.core.requirement import Requirement

_GRAMMAR: Final = MarkdownIt("commonmark", {"html": False}).disable("image")
"""Handbook text: an image would be asked of another host, and HTML is text."""


@dataclass(frozen=True)  # no slots, for what is worked out once is kept
class Material:
    """All that the page is made of.

    Attributes:
        report: the report.
        planned: the scenarios of the suite by their IDs.
        requirements: the requirements of the handbooks by their IDs, in the words that the run was about.
    """

    report: ConformanceReport
    planned: Mapping[str, Planned]
    requirements: Mapping[str, Requirement]

    @cached_property
    def scenarios(self) -> dict[str, ScenarioResult]:
        """The results by ID."""
        return {scenario.id: scenario for scenario in self.report.results.scenarios}

    @cached_property
    def tolerated(self) -> dict[str, str]:
        """Why the failure of a scenario is borne with, by its ID."""
        return {scenario: entry.reason for entry in self.report.tolerated for scenario in entry.scenarios}


def failures(material: Material, outcome: Outcome, title: str) -> Html:
    """Write every requirement that came to an outcome, with the scenarios that show it; nothing where none did."""
    found = [one for one in material.report.results.requirements if one.outcome is outcome]
    if not found:
        return NONE
    return join(
        (
            el("h2", f"{title} ({len(found)} requirement{'' if len(found) == 1 else 's'})", id=_anchor(title)),
            *(_requirement(one, material) for one in found),
        )
    )


def wording(requirement: Requirement | None) -> Html:
    """Write the words of a requirement as they stand in its handbook."""
    return Html(_GRAMMAR.render(plain_references(requirement.text))) if requirement else NONE


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


def _requirement(result: RequirementResult, material: Material) -> Html:
    requirement = material.requirements.get(result.id)
    shown = [material.scenarios[one] for one in result.scenarios if one in material.scenarios]
    shown = [one for one in shown if one.outcome_for(result.id) in {Outcome.FAILED, Outcome.CANNOT_TELL}]
    own = [one for one in shown if one.outcome_for(result.id) is one.outcome]
    elsewhere = [one for one in shown if one.outcome_for(result.id) is not one.outcome]
    level = f"{result.level}, {result.modality}" if result.modality else "no obligation"
    return join(
        (
            el("h3", f"{result.id} ({level})", id=result.id),
            el("blockquote", wording(requirement)) if requirement else NONE,
            el("p", result.reason or "", class_="soft"),
            *(_case(one, material) for one in own),
            *(
                el("p", f"{one.name} stopped at {' and '.join(one.blamed)}, before it could show this.")
                for one in elsewhere
            ),
        )
    )


def _case(result: ScenarioResult, material: Material) -> Html:
    planned = material.planned.get(result.id)
    steps = (
        [
            (step.keyword.strip(), text)
            for step, (_, text) in zip(planned.scenario.outline.steps, planned.scenario.steps, strict=True)
        ]
        if planned
        else []
    )
    tolerated = material.tolerated.get(result.id)
    return el(
        "div",
        el("h4", result.name),
        el("p", el("code", f"{result.file}:{result.line}"), class_="soft"),
        el("p", f"Tolerated: {tolerated}", class_="warn") if tolerated else NONE,
        el("ol", *(_step(number, one, result) for number, one in enumerate(steps, 1))) if steps else NONE,
        el("pre", "\n".join((result.message or "").splitlines()[1:]) or result.message or "", class_="bad"),
        join((el("p", "Recorded until then:"), el("pre", "\n".join(result.recorded)))) if result.recorded else NONE,
        class_="case",
    )


def _step(number: int, step: tuple[str, str], result: ScenarioResult) -> Html:
    keyword, words = step
    said = f"{keyword} {words}"
    if number == result.step:
        return el("li", el("span", f"{said} "), el("span", "(stopped here)", class_="bad"), class_="stopped")
    later = result.step is not None and number > result.step
    return el("li", said, class_="later" if later else None)
