"""Run the steps of a scenario: by pytest-bdd's rules, and by the guard's.

What a definition is given, what may stand in it and which hooks hear of it is as under pytest-bdd. Two things
are not: its definition is looked up and not searched for, and pytest-bdd's own picture of the scenario is made
only where somebody looks at it.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

import pytest
from pytest_bdd.compat import inject_fixture
from pytest_bdd.exceptions import StepDefinitionNotFoundError
from pytest_bdd.feature import get_feature
from pytest_bdd.scenario import STEP_ARGUMENT_DATATABLE, STEP_ARGUMENT_DOCSTRING

from policy_diff.core.conduct.expectations import UnmetError
from policy_diff.core.errors import InputError
from policy_diff.project.sentence_faults import ambiguous

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytest_bdd.parser import Feature as BddFeature
    from pytest_bdd.parser import Scenario as BddScenario
    from pytest_bdd.parser import Step as BddStep

    from policy_diff.core.feature import Scenario, StepKind
    from policy_diff.project.trial import Trial
    from policy_diff.shells.pytest_plugin.definitions import Definition, Definitions

_HOOKS: Final = (
    "pytest_bdd_before_scenario",
    "pytest_bdd_after_scenario",
    "pytest_bdd_before_step",
    "pytest_bdd_before_step_call",
    "pytest_bdd_after_step",
    "pytest_bdd_step_error",
    "pytest_bdd_step_func_lookup_error",
)
_REPORTS: Final = ("cucumber_json_path", "gherkin_terminal_reporter")


class Progress(Protocol):
    """Where a scenario is: the test of one keeps that, and is asked when it fails."""

    def begin(self) -> None:
        """Note that the next step is under way."""

    def end(self) -> None:
        """Note that no step is under way, before the first and after the last."""


def run_steps(
    scenario: Scenario, path: Path, definitions: Definitions, request: pytest.FixtureRequest, progress: Progress
) -> None:
    """Run every step of a scenario, and hold in the end that each of its requirements was seen at work.

    Args:
        scenario: the scenario, in the words of the handbook that it is run for.
        path: its file.
        definitions: those that it can see.
        request: that of its test.
        progress: kept up to date.
    """
    __tracebackhide__ = True
    trial: Trial = request.getfixturevalue("trial")
    progress.end()  # a plugin may run a test again
    steps = _Steps(definitions, request, progress, trial)
    below = any(step.table or step.passage is not None for step in scenario.outline.steps)
    if below or _listened_to(request.config):
        _told(scenario, path, steps)
    else:
        for kind, text in scenario.steps:
            steps.run(definitions.matching(kind, text)[0], kind, text)
    progress.end()
    trial.finish()


def _listened_to(config: pytest.Config) -> bool:
    """Tell whether anybody but pytest-bdd listens to its hooks, or one of its own reports is asked for."""
    if any(config.getoption(option, None) for option in _REPORTS):
        return True
    own = config.pluginmanager.getplugin("pytest-bdd")
    hooks = (getattr(config.hook, name) for name in _HOOKS)
    return any(listener.plugin is not own for hook in hooks for listener in hook.get_hookimpls())


def _told(scenario: Scenario, path: Path, steps: _Steps) -> None:
    """Run the steps as pytest-bdd has read them, and tell its hooks."""
    __tracebackhide__ = True
    feature = get_feature(str(path.parent), path.name)
    picture = feature.scenarios[scenario.outline.name].render(dict(scenario.row))
    for step, (_, text) in zip(picture.steps, scenario.steps, strict=True):
        step.name = text  # in the words of the handbook that it is run for
    request = steps.request
    hook = request.config.hook
    hook.pytest_bdd_before_scenario(request=request, feature=feature, scenario=picture)
    try:
        for step in picture.steps:
            kind = cast("StepKind", step.type)
            steps.run(_found(step, kind, steps, feature, picture), kind, step.name, (feature, picture, step))
    finally:
        hook.pytest_bdd_after_scenario(request=request, feature=feature, scenario=picture)


def _found(step: BddStep, kind: StepKind, steps: _Steps, feature: BddFeature, picture: BddScenario) -> Definition:
    """Look up the definition of a step, which a hook may have changed since the guard saw it."""
    found = steps.definitions.matching(kind, step.name)
    if not found:
        fault = StepDefinitionNotFoundError(
            f'Step definition is not found: {step}. Line {step.line_number} in scenario "{picture.name}" '
            f'in the feature "{feature.filename}"'
        )
        steps.request.config.hook.pytest_bdd_step_func_lookup_error(
            request=steps.request, feature=feature, scenario=picture, step=step, exception=fault
        )
        raise fault
    if len(found) > 1:
        raise ambiguous(step.name, (definition.name for definition in found))
    return found[0]


@dataclass(frozen=True, slots=True)
class _Steps:
    """Runs one step after the other."""

    definitions: Definitions
    request: pytest.FixtureRequest
    progress: Progress
    trial: Trial

    def run(
        self,
        definition: Definition,
        kind: StepKind,
        text: str,
        picture: tuple[BddFeature, BddScenario, BddStep] | None = None,
    ) -> None:
        """Run a step; tell pytest-bdd's hooks of it where its picture is given."""
        __tracebackhide__ = True
        self.progress.begin()
        self.trial.begin(kind)
        tell = _Teller(self.request, definition, picture)
        tell("before_step")
        try:
            arguments = definition.words(kind, text) | _below(definition, picture)
            for name in definition.required:
                if name not in arguments:
                    arguments[name] = self.request.getfixturevalue(name)
            tell.arguments = arguments
            tell("before_step_call", step_func_args=arguments)
            returned = _called(definition, self.request, arguments)
            _hold_nothing_returned(returned, kind, definition)
            self.trial.end()
        except (Exception, pytest.fail.Exception) as fault:
            tell("step_error", step_func_args=tell.arguments, exception=fault)
            raise
        if definition.context.target_fixture is not None:
            inject_fixture(self.request, definition.context.target_fixture, returned)
        tell("after_step", step_func_args=arguments)


class _Teller:
    """Tells pytest-bdd's hooks of a step, or nobody."""

    def __init__(
        self,
        request: pytest.FixtureRequest,
        definition: Definition,
        picture: tuple[BddFeature, BddScenario, BddStep] | None,
    ) -> None:
        self._request = request
        self._definition = definition
        self._picture = picture
        self.arguments: dict[str, object] = {}

    def __call__(self, hook: str, **more: object) -> None:
        if self._picture is None:
            return
        feature, scenario, step = self._picture
        getattr(self._request.config.hook, f"pytest_bdd_{hook}")(
            request=self._request,
            feature=feature,
            scenario=scenario,
            step=step,
            step_func=self._definition.function,
            **more,
        )


def _below(definition: Definition, picture: tuple[BddFeature, BddScenario, BddStep] | None) -> dict[str, Any]:
    """Give the table and the text below a step, where its definition takes them."""
    found: dict[str, Any] = {}
    if picture is None:
        return found
    step = picture[2]
    if STEP_ARGUMENT_DATATABLE in definition.parameters and step.datatable is not None:
        found[STEP_ARGUMENT_DATATABLE] = step.datatable.raw()
    if STEP_ARGUMENT_DOCSTRING in definition.parameters and step.docstring is not None:
        found[STEP_ARGUMENT_DOCSTRING] = step.docstring
    return found


def _called(definition: Definition, request: pytest.FixtureRequest, arguments: dict[str, object]) -> object:
    """Call the function of a definition; what follows a `yield` runs when the test is taken down."""
    __tracebackhide__ = True
    found = definition.function(**arguments)
    if not inspect.isgeneratorfunction(definition.function):
        return found
    generator = cast("Generator[object, None, None]", found)
    try:
        value = next(generator)
    except StopIteration:
        raise ValueError(f"{definition.name} did not yield a value") from None
    request.addfinalizer(partial(_taken_down, definition, generator))
    return value


def _taken_down(definition: Definition, generator: Generator[object, None, None]) -> None:
    if any(True for _ in generator):
        pytest.fail(f"{definition.name} has more than one `yield`", pytrace=False)


def _hold_nothing_returned(returned: object, kind: StepKind, definition: Definition) -> None:
    """Hold that a definition left nothing behind that nobody would look at.

    Raises:
        InputError: it returned something to await, or a generator, whose body has not run.
        UnmetError: it is of a Then and returned a value, which no fixture takes.
    """
    if returned is None:
        return
    if inspect.isawaitable(returned):
        if inspect.iscoroutine(returned):
            returned.close()  # or Python would warn of it at some later time
        raise InputError(
            f"the step definition {definition.name} is asynchronous, and nothing would await it",
            cure="Write it as a plain function.",
        )
    if inspect.isgenerator(returned) or inspect.isasyncgen(returned):
        raise InputError(
            f"the step definition {definition.name} gives a generator, and nothing would run it",
            cure="Write it without `yield` or a decorator that hides it, and return a list where one is meant.",
        )
    if kind == "then" and definition.context.target_fixture is None:
        what = str(returned) if isinstance(returned, bool) else f"a value ({type(returned).__name__})"
        raise UnmetError(f"{definition.name} returned {what}, and nothing looks at what a Then returns")
