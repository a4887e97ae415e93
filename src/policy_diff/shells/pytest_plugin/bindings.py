"""Which step definition each step runs: none, one, or by accident several."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from pytest_bdd.parser import Step as BddStep
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from policy_diff.core.errors import Place
    from policy_diff.formats.feature_source import Feature, StepKind


def binding_faults(
    feature: Feature, session: pytest.Session, node: pytest.Collector
) -> tuple[InputError, ...]:
    """List the steps of a feature that no definition, more than one, or one that is never awaited would run.

    Args:
        feature: the feature as read.
        session: the run, whose step definitions are looked through.
        node: the collector of the file; what it can see is what its scenarios can.

    Returns:
        One error for each step at fault, in the order of the file.
    """
    found: dict[tuple[StepKind, str, Place], InputError] = {}
    for scenario in feature.scenarios:
        for (kind, text), step in zip(scenario.steps, scenario.outline.steps, strict=True):
            if kind != "unknown" and (kind, text, step.place) not in found:
                for fault in _faults(kind, text, step.place, session, node):
                    found[kind, text, step.place] = fault
    return tuple(found.values())


def _faults(
    kind: StepKind, text: str, place: Place, session: pytest.Session, node: pytest.Collector
) -> Iterator[InputError]:
    definitions = _definitions(kind, text, session, node)
    if not definitions:
        yield InputError(
            f"no step is defined for '{kind.title()} {text}'",
            cure="Use one of the suite's sentences; `pytest --fixtures` does not list them, the docs do.",
            place=place,
        )
    if len(definitions) > 1:
        names = " and ".join(definition.step_func.__name__ for definition in definitions)
        yield InputError(
            f"several step definitions match '{text}': {names}",
            cure="Word one of them otherwise, so that one alone matches.",
            place=place,
        )
    for definition in definitions:
        function = definition.step_func
        if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
            yield InputError(
                f"the step definition {function.__name__} is asynchronous, and nothing would await it",
                cure="Write it as a plain function.",
                place=place,
            )


def _definitions(
    kind: StepKind, text: str, session: pytest.Session, node: pytest.Collector
) -> list[StepFunctionContext]:
    step = BddStep(name=text, type=kind, indent=0, line_number=0, keyword="")
    fixtures = find_fixturedefs_for_step(step, session._fixturemanager, node)  # noqa: SLF001 - has no public name
    contexts = [step_function_context_registry[fixture.func] for fixture in fixtures]
    return list({id(context): context for context in contexts}.values())
