"""Which step definition each step runs: none, one, or by accident several."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.project.sentence_faults import ambiguous, ignored, steps_of, undefined, word_faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Scenario, Step, StepKind
    from policy_diff.shells.pytest_plugin.definitions import Definitions


def binding_faults(scenarios: Iterable[Scenario], definitions: Definitions, corpus: Corpus) -> tuple[InputError, ...]:
    """List the steps of a feature's scenarios that could not run as they are meant.

    No definition runs them, or more than one would, or one that nothing would await; or one of the
    suite's own sentences holds a handbook, term or moment that there is not.

    Args:
        scenarios: the scenarios as read, or as translated.
        definitions: those that the scenarios can see.
        corpus: the handbooks and the vocabulary.

    Returns:
        One error for each step at fault, in the order of the file.
    """
    return tuple(
        fault for kind, text, step in steps_of(scenarios) for fault in _faults(kind, text, step, definitions, corpus)
    )


def _faults(kind: StepKind, text: str, step: Step, definitions: Definitions, corpus: Corpus) -> Iterator[InputError]:
    found = definitions.matching(kind, text)
    if not found:
        yield undefined(text, step.place)
    if len(found) > 1:
        yield ambiguous(text, (definition.name for definition in found), step.place)
    for definition in found:
        function = definition.function
        if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
            yield InputError(
                f"the step definition {definition.name} is asynchronous, and nothing would await it",
                cure="Write it as a plain function.",
                place=step.place,
            )
        yield from ignored(step, function)
        if definition.own:
            words = definition.context.parser.parse_arguments(text) or {}
            yield from word_faults(words, corpus, step.place)
