"""Run scenarios straight through the steps, without pytest between: hundreds of implementations in seconds."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from pytest_bdd.steps import step_function_context_registry

from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.expectations import UnmetError
from policy_diff.core.conduct.protocol import Implementation
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.corpus import Corpus
from policy_diff.core.feature import Scenario, StepKind
from policy_diff.formats.feature_guard import requirement_tags
from policy_diff.project.corpus import load
from policy_diff.project.features import load_features
from policy_diff.project.trial import NotClaimedError, Trial
from policy_diff.shells.pytest_plugin import steps

ROOT = Path(__file__).resolve().parents[2]
_DEFINITIONS = [c for c in step_function_context_registry.values() if c.step_func.__module__ == steps.__name__]


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
    trial = Trial(Adapter(implementation, corpus()), corpus(), requirement_tags(scenario.outline))
    try:
        for kind, text in scenario.steps:
            function, words = _step(kind, text)
            trial.begin(kind)  # type: ignore[arg-type]  # the guard has refused steps of unknown kind
            function(trial, **words)
            if kind == "then" and not trial.reads:
                return Outcome.FAILED, "this Then reads nothing"
        trial.finish()
    except UnmetError as fault:
        return Outcome.FAILED, str(fault)
    except NotClaimedError as why:
        return Outcome.INAPPLICABLE, str(why)
    except Exception as fault:  # noqa: BLE001 - whatever else it is, it says nothing of the implementation
        return Outcome.CANNOT_TELL, repr(fault)
    return Outcome.PASSED, ""


@cache
def _step(kind: StepKind, text: str) -> tuple[Any, dict[str, Any]]:
    (definition,) = [c for c in _DEFINITIONS if c.type == kind and c.parser.is_matching(text)]
    return definition.step_func, definition.parser.parse_arguments(text) or {}
