"""The page of each feature: its scenarios as they are written, with what came of the last run."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from policy_diff.core.conduct.results import WORST_FIRST
from policy_diff.core.feature import slug
from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from policy_diff.core.conduct.results import Outcome
    from policy_diff.core.feature import Feature
    from policy_diff.project.suite import Example
    from policy_diff.shells.sphinx_ext.content import Content


def scenario_list(content: Content) -> Iterator[Page]:
    """Make the page that lists every feature."""
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
        run=content.run,
    )
    contents = tuple(Heading(slug(remit), remit) for remit, _ in remits)
    yield Page(addresses.SCENARIOS, "Scenarios", body, "The conduct suite and its last results.", contents)


def feature_page(content: Content, feature: Feature) -> Iterator[Page]:
    """Make the page of a feature."""
    yield _page(content, feature, content.suite.examples(feature, content.translations))


def anchor_of(example: Example) -> str:
    """Name a scenario within its page."""
    return slug(example.outline.name) or "scenario"


def suspected(content: Content, example: Example) -> tuple[str, ...]:
    """Give the requirements of a scenario against whose wording now nobody has reviewed it."""
    found = (identifier for one in example.tried for identifier in content.suspects.get(one.scenario.id, ()))
    return tuple(dict.fromkeys(found))


def _page(content: Content, feature: Feature, examples: tuple[Example, ...]) -> Page:
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
        run=content.run,
        suspected=lambda example: suspected(content, example),
        known=content.histories,
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
