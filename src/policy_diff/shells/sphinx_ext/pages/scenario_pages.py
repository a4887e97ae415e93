"""The page of each feature: its scenarios as they are written, with what came of the last run."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.results import WORST_FIRST
from policy_diff.core.feature import slug
from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from policy_diff.core.conduct.results import ConductResults, Outcome
    from policy_diff.core.feature import Feature
    from policy_diff.project.suite import Example
    from policy_diff.shells.sphinx_ext.content import Content


_OWN: Final = "the policy-diff project"
"""Who answers for the program that the project itself wrote."""


def scenario_pages(content: Content) -> Iterator[Page]:
    """Make a page for every feature, and one that lists them."""
    suite = content.suite
    examples = {feature.key: suite.examples(feature, content.translations) for feature in suite.features}
    names = {slug(remit): remit for handbook in content.corpus.known for remit in handbook.remits}
    remits = [
        (
            remit,
            [(feature, _outcomes(examples[feature.key]), _requirements(examples[feature.key])) for feature in found],
        )
        for remit, found in groupby(suite.features, key=lambda feature: _remit(feature, names))
    ]
    everything = [example for found in examples.values() for example in found]
    body = render(
        "scenarios.html",
        addresses.SCENARIOS,
        remits=remits,
        counts=_outcomes(everything),
        alike=_outcomes_alike(everything),
        run=said_of_run(suite.results),
    )
    contents = tuple(Heading(slug(remit), remit) for remit, _ in remits)
    yield Page(addresses.SCENARIOS, "Scenarios", body, "The conduct suite and its last results.", contents)
    for feature in suite.features:
        yield _page(feature, examples[feature.key], suite.results)


def anchor_of(example: Example) -> str:
    """Name a scenario within its page."""
    return slug(example.outline.name) or "scenario"


def said_of_run(results: ConductResults | None) -> str:
    """Say what the results are results of."""
    if results is None:
        return "The suite has not been run, so there are no results."
    if results.subject is None:
        return "The last run could not tell what it tested."
    program = f"{results.subject.name}, version {results.subject.version}"
    if results.subject.contact == _OWN:
        return f"The last run tested this project's own example program, {program}, against this site's own text."
    return f"The last run tested the program {program}."


def _page(feature: Feature, examples: tuple[Example, ...], results: ConductResults | None) -> Page:
    address = addresses.feature(feature.key)
    loose = [(example, anchor_of(example)) for example in examples if example.outline.rule is None]
    rules = [
        (
            rule,
            f"rule-{slug(rule.name)}",
            [(example, anchor_of(example)) for example in examples if example.outline.rule == rule.name],
        )
        for rule in feature.rules
    ]
    body = render(
        "feature.html",
        address,
        feature=feature,
        paragraphs=[" ".join(part.split()) for part in feature.description.split("\n\n") if part.strip()],
        loose=loose,
        rules=rules,
        run=said_of_run(results),
    )
    contents = [Heading("background", "Background")] if feature.background else []
    contents += [Heading(anchor, example.title) for example, anchor in loose]
    contents += [Heading(anchor, rule.name) for rule, anchor, _ in rules]
    return Page(address, feature.name, body, f"Scenarios: {feature.name}.", tuple(contents))


def _remit(feature: Feature, names: Mapping[str, str]) -> str:
    """Name the remit of a feature as handbooks write it, with a capital: `Area SEND`."""
    folder = feature.key.split("/")[0]
    name = names.get(folder, folder.replace("-", " "))
    return f"{name[:1].upper()}{name[1:]}"


def _outcomes(examples: Iterable[Example]) -> list[tuple[Outcome, int]]:
    found = Counter(one.outcome for example in examples for one in example.tried)
    return [(outcome, found[outcome]) for outcome in WORST_FIRST if found[outcome]]


def _outcomes_alike(examples: Iterable[Example]) -> list[tuple[Outcome, int]]:
    found: Counter[Outcome] = Counter()
    for example in examples:
        found.update(dict(example.alike))
    return [(outcome, found[outcome]) for outcome in WORST_FIRST if found[outcome]]


def _requirements(examples: Iterable[Example]) -> list[str]:
    return sorted({identifier for example in examples for identifier in example.requirements})
