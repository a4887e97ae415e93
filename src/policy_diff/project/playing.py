"""Play a scenario and say what came of it, whoever runs the steps.

The plugin lets pytest-bdd run them, so that a project can add definitions of its own; `play` runs the
sentences of the suite by themselves. What came of it is judged here for both.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.conduct import adapter
from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.expectations import UnmetError
from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.errors import InputError
from policy_diff.core.feature import requirement_tags
from policy_diff.project.selection import subjects_of
from policy_diff.project.sentences import matching
from policy_diff.project.trial import InapplicableError, Trial

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.conduct.adapter import Adapter
    from policy_diff.core.conduct.results import ScenarioResult
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Scenario


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a scenario that was played.

    Attributes:
        outcome: one of the five.
        message: why it did not pass; `None` where it passed.
        blamed: where it failed, those of its requirements that the Then which did not hold speaks of.
        step: the step at which it stopped, from 1; `None` where all had run.
        recorded: what had been recorded when it stopped, one entry a line.
        activations: how many Thens saw each of its requirements at work.
    """

    outcome: Outcome
    message: str | None = None
    blamed: tuple[str, ...] = ()
    step: int | None = None
    recorded: tuple[str, ...] = ()
    activations: tuple[tuple[str, int], ...] = ()


PASSED = Verdict(Outcome.PASSED)


def play(scenario: Scenario, implementation: Adapter, corpus: Corpus, as_of: date | None = None) -> Verdict:
    """Play a scenario by the sentences of the suite.

    Args:
        scenario: one that the guard found no fault in.
        implementation: what is tried, every answer checked.
        corpus: the handbooks and the vocabulary.
        as_of: the day whose versions are asked about; `None` for the day of the scenario's own notice.
    """
    about = None if as_of is None else subjects_of(scenario, corpus)
    trial = Trial(implementation, corpus, requirement_tags(scenario.outline), as_of, about)
    number: int | None = None
    try:
        for number, (kind, text) in enumerate(scenario.steps):  # noqa: B007 - the step under way is named in a failure
            (sentence,) = matching(kind, text)
            trial.begin(kind)
            sentence.does(trial, **(sentence.words(text) or {}))
            trial.end()
        number = None
        trial.finish()
    except InapplicableError as why:
        return Verdict(Outcome.INAPPLICABLE, str(why))
    except Exception as fault:  # noqa: BLE001 - whatever else it is, it says nothing of the implementation
        return noted(judged(fault, scenario, number), trial)
    return noted(PASSED, trial)


def noted(verdict: Verdict, trial: Trial | None) -> Verdict:
    """Add to a verdict what its trial saw at work, and what was recorded where it did not pass."""
    if trial is None:
        return verdict
    recorded = () if verdict.outcome is Outcome.PASSED else trial.recorded
    return replace(verdict, recorded=recorded, activations=trial.activations)


def played(result: ScenarioResult, verdict: Verdict) -> ScenarioResult:
    """Put what came of a scenario into its result."""
    return replace(
        result,
        outcome=verdict.outcome,
        message=verdict.message,
        blamed=verdict.blamed,
        step=verdict.step,
        recorded=verdict.recorded,
        activations=verdict.activations,
    )


def judged(fault: BaseException, scenario: Scenario, number: int | None) -> Verdict:
    """Say what an exception that ended a scenario means.

    Args:
        fault: the exception.
        scenario: the scenario.
        number: the index of the step under way; `None` where all had run.
    """
    said = told(fault) or "".join(traceback.format_exception_only(fault)).rstrip()
    # Half a character, which a system may say, could go to no file and to no other process.
    message = f"{where(fault, scenario, number)}\n{said}".encode(errors="backslashreplace").decode()
    step = None if number is None else number + 1
    if isinstance(fault, UnmetError) or _asserted(fault, scenario, number):
        return Verdict(Outcome.FAILED, message, blamed(fault, scenario), step)
    return Verdict(Outcome.CANNOT_TELL, message, step=step)


def _asserted(fault: BaseException, scenario: Scenario, number: int | None) -> bool:
    """Tell whether an `assert` of a Then that somebody else has defined did not hold."""
    in_then = number is not None and scenario.steps[number][0] == "then"
    return isinstance(fault, AssertionError) and in_then and not within(fault)


def broken_off(scenario: Scenario) -> Verdict:
    """Say that the process which ran a scenario ended before the scenario did."""
    about = ", ".join(requirement_tags(scenario.outline))
    place = f"{scenario.place.source}:{scenario.place.line}: {scenario.name} [{about}]"
    return Verdict(Outcome.CANNOT_TELL, f"{place}\nthe process that ran it ended before it did")


def told(fault: BaseException) -> str | None:
    """Say what is wrong; `None` for what the suite knows nothing of."""
    if isinstance(fault, BrokenAdapterError):
        return f"the adapter is broken: {fault}"
    if isinstance(fault, ImplementationError):
        return f"the implementation says that it cannot do this: {fault}"
    if isinstance(fault, UnmetError | InputError):
        return str(fault)
    if within(fault):
        return "".join(traceback.format_exception_only(fault)).rstrip()
    return None


def within(fault: BaseException) -> str:
    """Show where in the implementation an exception was raised; empty where it was not called."""
    frames = traceback.extract_tb(fault.__traceback__)
    calls = [number for number, frame in enumerate(frames, 1) if frame.filename == adapter.__file__]
    if isinstance(fault, BrokenAdapterError | ImplementationError | InputError) or not calls:
        return ""
    return "\n" + "".join(traceback.format_list(frames[calls[-1] :])).rstrip()


def where(fault: BaseException, scenario: Scenario, number: int | None) -> str:
    """Say which step was under way, and which requirements are concerned."""
    about = f"[{', '.join(blamed(fault, scenario) or requirement_tags(scenario.outline))}]"
    if number is None:
        return f"{scenario.place.source}:{scenario.place.line}: {scenario.name} {about}"
    step = scenario.outline.steps[number]
    return f"{step.place.source}:{step.place.line}: {step.keyword} {scenario.steps[number][1]} {about}"


def blamed(fault: BaseException, scenario: Scenario) -> tuple[str, ...]:
    """Name those requirements of a scenario that a Then which did not hold speaks of; none for all of them."""
    about = fault.about if isinstance(fault, UnmetError) else ()
    return tuple(identifier for identifier in requirement_tags(scenario.outline) if identifier in about)
