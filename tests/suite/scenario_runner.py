"""Run scenarios straight through the steps, without pytest between: hundreds of implementations in seconds."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.protocol import Implementation
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.corpus import Corpus
from policy_diff.core.feature import Scenario, requirement_tags
from policy_diff.project.corpus import load
from policy_diff.project.features import load_features
from policy_diff.project.playing import play

ROOT = Path(__file__).resolve().parents[2]


@cache
def corpus() -> Corpus:
    """The handbooks that the project ships."""
    return load(ROOT)


@cache
def scenarios() -> tuple[Scenario, ...]:
    """The scenarios that the project ships, in the order of their files."""
    return tuple(scenario for feature in load_features(ROOT, ROOT / "features") for scenario in feature.scenarios)


@cache
def tagged() -> dict[str, list[Scenario]]:
    """The scenarios of each requirement that has any."""
    found: dict[str, list[Scenario]] = {}
    for scenario in scenarios():
        for identifier in requirement_tags(scenario.outline):
            found.setdefault(identifier, []).append(scenario)
    return found


def outcome(scenario: Scenario, implementation: Implementation) -> tuple[Outcome, str]:
    """Run one scenario, and say what came of it as the plugin would, with the message."""
    verdict = play(scenario, Adapter(implementation, corpus()), corpus())
    return verdict.outcome, verdict.message or ""
