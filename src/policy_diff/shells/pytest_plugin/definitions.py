"""The step definitions that the scenarios of a file can see, found once and not anew for every step.

pytest-bdd keeps a definition as a fixture, and for each step it goes through all the fixtures there are. Here they
are gone through once for each file; files that see the same definitions share what was found for a step.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.parser import Step as BddStep
from pytest_bdd.scenario import parse_step_arguments
from pytest_bdd.steps import step_function_context_registry
from pytest_bdd.utils import get_required_args

from policy_diff.project import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytest_bdd.steps import StepFunctionContext

    from policy_diff.core.feature import StepKind


@dataclass(frozen=True, slots=True)
class Definition:
    """One step definition, with what its function asks for.

    Attributes:
        context: what pytest-bdd knows of it.
        function: the function that it runs.
        parameters: the names of its parameters.
        required: those that have to be given: parts of the step, or fixtures.
        own: whether it is one of the suite's own sentences.
    """

    context: StepFunctionContext
    function: Callable[..., object]
    parameters: frozenset[str]
    required: tuple[str, ...]
    own: bool

    @classmethod
    def of(cls, context: StepFunctionContext) -> Definition:
        """Look at a definition of pytest-bdd."""
        function = context.step_func
        return cls(
            context,
            function,
            frozenset(inspect.signature(function).parameters),
            tuple(get_required_args(function)),
            function.__module__ == sentences.__name__,
        )

    @property
    def name(self) -> str:
        """The name of its function, where that has one."""
        return str(getattr(self.function, "__name__", self.context.parser.name))

    def runs(self, kind: StepKind, text: str) -> bool:
        """Tell whether it runs a step."""
        return self.context.type in {None, kind} and bool(self.context.parser.is_matching(text))

    def words(self, kind: StepKind, text: str) -> dict[str, object]:
        """Give the parts of a step as its parser and converters read them, those alone that the function takes."""
        step = BddStep(name=text, type=kind, indent=0, line_number=0, keyword="")
        found = parse_step_arguments(step=step, context=self.context)
        return {name: value for name, value in found.items() if name in self.parameters}


class Definitions:
    """Some definitions, and which of them run a step."""

    def __init__(self, definitions: Iterable[Definition]) -> None:
        self._definitions = tuple(definitions)
        self._found: dict[tuple[StepKind, str], tuple[Definition, ...]] = {}

    def matching(self, kind: StepKind, text: str) -> tuple[Definition, ...]:
        """Find the definitions that run a step: one, or by a fault of the suite none or several."""
        key = (kind, text)
        found = self._found.get(key)
        if found is None:
            found = tuple(definition for definition in self._definitions if definition.runs(kind, text))
            self._found[key] = found
        return found


_SHARED: Final = pytest.StashKey[dict[tuple[int, ...], Definitions]]()


def visible(node: pytest.Collector) -> Definitions:
    """Find the definitions that a collector and what it collects can see, by pytest's own rules of scope."""
    manager = node.session._fixturemanager  # noqa: SLF001 - pytest has no public name for it
    contexts: dict[int, StepFunctionContext] = {}
    for name in get_fixture_names(fixturemanager=manager):
        for fixture in getfixturedefs(manager, name, node) or ():
            context = step_function_context_registry.get(fixture.func)
            if context is not None:
                contexts[id(context)] = context
    shared = node.session.stash.setdefault(_SHARED, {})
    key = tuple(contexts)
    if key not in shared:
        shared[key] = Definitions(map(Definition.of, contexts.values()))
    return shared[key]
