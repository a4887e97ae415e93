"""Which step definition each step runs: none, one, or by accident several."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from pytest_bdd.parser import Step as BddStep
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from policy_diff.core.errors import InputError
from policy_diff.project import sentences
from policy_diff.project.sentence_faults import ambiguous, ignored, steps_of, undefined, word_faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pytest

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Scenario, Step, StepKind


def binding_faults(scenarios: Iterable[Scenario], node: pytest.Collector, corpus: Corpus) -> tuple[InputError, ...]:
    """List the steps of a feature's scenarios that could not run as they are meant.

    No definition runs them, or more than one would, or one that nothing would await; or one of the
    suite's own sentences holds a handbook, term or moment that there is not.

    Args:
        scenarios: the scenarios as read, or as translated.
        node: the collector of the file; the definitions it can see are those its scenarios can.
        corpus: the handbooks and the vocabulary.

    Returns:
        One error for each step at fault, in the order of the file.
    """
    return tuple(
        fault
        for kind, text, step in steps_of(scenarios)
        for fault in _faults(text, step, _definitions(kind, text, node), corpus)
    )


def _faults(text: str, step: Step, definitions: list[StepFunctionContext], corpus: Corpus) -> Iterator[InputError]:
    if not definitions:
        yield undefined(text, step.place)
    if len(definitions) > 1:
        yield ambiguous(text, (definition.step_func.__name__ for definition in definitions), step.place)
    for definition in definitions:
        function = definition.step_func
        if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
            yield InputError(
                f"the step definition {function.__name__} is asynchronous, and nothing would await it",
                cure="Write it as a plain function.",
                place=step.place,
            )
        yield from ignored(step, function)
        if function.__module__ == sentences.__name__:
            yield from word_faults(definition.parser.parse_arguments(text) or {}, corpus, step.place)


def _definitions(kind: StepKind, text: str, node: pytest.Collector) -> list[StepFunctionContext]:
    step = BddStep(name=text, type=kind, indent=0, line_number=0, keyword="")
    fixtures = find_fixturedefs_for_step(step, node.session._fixturemanager, node)  # noqa: SLF001 - no public name
    contexts = [step_function_context_registry[fixture.func] for fixture in fixtures]
    return list({id(context): context for context in contexts}.values())
