"""Which step definition each step runs: none, one, or by accident several."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from pytest_bdd.parser import Step as BddStep
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from policy_diff.core.conduct.wording import Wording
from policy_diff.core.errors import InputError
from policy_diff.core.feature import PLACEHOLDER
from policy_diff.core.moments import read_clock, read_moment
from policy_diff.shells.pytest_plugin import steps
from policy_diff.shells.pytest_plugin.sentences import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import pytest

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Place
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
    found: dict[tuple[StepKind, str, Place], tuple[InputError, ...]] = {}
    for scenario in scenarios:
        for (kind, text), step in zip(scenario.steps, scenario.outline.steps, strict=True):
            key = (kind, text, step.place)
            # A keyword without a kind and a placeholder that nothing fills are faults of the file already.
            if kind != "unknown" and key not in found and not PLACEHOLDER.search(text):
                found[key] = tuple(_faults(text, step, _definitions(kind, text, node), corpus))
    return tuple(fault for faults in found.values() for fault in faults)


def _faults(text: str, step: Step, definitions: list[StepFunctionContext], corpus: Corpus) -> Iterator[InputError]:
    place = step.place
    if not definitions:
        yield InputError(
            f"no step is defined for '{text}'", cure=f"The nearest sentence of the suite: {nearest(text)}", place=place
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
        yield from _ignored(step, function)
        if function.__module__ == steps.__name__:
            for fault in dict.fromkeys(_wording_faults(definition.parser.parse_arguments(text) or {}, corpus)):
                yield InputError(fault.problem, cure=fault.cure, place=place)


def _ignored(step: Step, function: Callable[..., object]) -> Iterator[InputError]:
    """Tell of a table or text below a step whose definition would never look at it."""
    takes = inspect.signature(function).parameters
    below = {
        "datatable": (bool(step.table), "table"),
        "docstring": (step.passage is not None, "text"),
    }
    for parameter, (there, what) in below.items():
        if there and parameter not in takes:
            yield InputError(
                f"the step takes no {what}, so the one below it would be ignored",
                cure="Say it in the sentence, or delete it.",
                place=step.place,
            )


def _wording_faults(words: Mapping[str, str | None], corpus: Corpus) -> Iterator[InputError]:
    """Look up every word that a sentence takes from the corpus, by the name of its part."""
    wording = Wording(corpus.vocabulary)
    look_up: dict[str, Callable[[str], object]] = {
        "handbook": corpus.handbook,
        "version": lambda text: corpus.handbook(words["handbook"] or "").version(text),
        "role": wording.role,
        "roles": lambda text: [wording.role(role) for role in steps.enumerated(text)],
        "event": wording.event,
        "what": wording.entry,
        "phrase": wording.action,
        "conditions": lambda text: [wording.condition(term) for term in steps.listed(text)],
        "at": lambda text: read_clock(text) or read_moment(text),
        "due": lambda text: read_clock(text) or read_moment(text),
        "requirement": corpus.minted,
        # The sentence's own pattern allows these a few words, or any.
        "modal": str,
        "state": str,
        "reason": str,
    }
    for name, text in words.items():
        look = look_up[name]  # a part of a sentence that nobody looks up must not slip through
        try:
            if text is not None:
                look(text)
        except InputError as fault:
            yield fault


def _definitions(kind: StepKind, text: str, node: pytest.Collector) -> list[StepFunctionContext]:
    step = BddStep(name=text, type=kind, indent=0, line_number=0, keyword="")
    fixtures = find_fixturedefs_for_step(step, node.session._fixturemanager, node)  # noqa: SLF001 - no public name
    contexts = [step_function_context_registry[fixture.func] for fixture in fixtures]
    return list({id(context): context for context in contexts}.values())
