"""What is wrong with a step before it runs: a word of it that the corpus does not hold, or a part that nobody reads."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from policy_diff.core.conduct.wording import Wording
from policy_diff.core.errors import InputError
from policy_diff.core.feature import PLACEHOLDER
from policy_diff.core.moments import read_clock, read_moment
from policy_diff.project.sentences import enumerated, listed, matching, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Place
    from policy_diff.core.feature import Scenario, Step, StepKind


def steps_of(scenarios: Iterable[Scenario]) -> Iterator[tuple[StepKind, str, Step]]:
    """Yield each step that can be bound, once: its kind, its text with the row's cells filled in, and the step.

    A keyword without a kind and a placeholder that nothing fills are faults of the file already.
    """
    seen: set[tuple[StepKind, str, Place]] = set()
    for scenario in scenarios:
        for (kind, text), step in zip(scenario.steps, scenario.outline.steps, strict=True):
            key = (kind, text, step.place)
            if kind != "unknown" and key not in seen and not PLACEHOLDER.search(text):
                seen.add(key)
                yield kind, text, step


def sentence_faults(scenarios: Iterable[Scenario], corpus: Corpus) -> Iterator[InputError]:
    """List the steps that could not run as they are meant, where the suite's own sentences are all there are.

    Args:
        scenarios: the scenarios of a feature as read, or as translated.
        corpus: the handbooks and the vocabulary.
    """
    for kind, text, step in steps_of(scenarios):
        found = matching(kind, text)
        if not found:
            yield undefined(text, step.place)
        if len(found) > 1:
            yield ambiguous(text, (sentence.does.__name__ for sentence in found), step.place)
        for sentence in found:
            yield from ignored(step, sentence.does)
            yield from word_faults(sentence.words(text) or {}, corpus, step.place)


def undefined(text: str, place: Place) -> InputError:
    """Say that nothing runs a step."""
    return InputError(
        f"no step is defined for '{text}'", cure=f"The nearest sentence of the suite: {nearest(text)}", place=place
    )


def ambiguous(text: str, names: Iterable[str], place: Place | None = None) -> InputError:
    """Say that more than one definition would run a step."""
    return InputError(
        f"several step definitions match '{text}': {' and '.join(names)}",
        cure="Word one of them otherwise, so that one alone matches.",
        place=place,
    )


def ignored(step: Step, function: Callable[..., object]) -> Iterator[InputError]:
    """Tell of a table or text below a step whose definition would never look at it."""
    if not step.table and step.passage is None:
        return
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


def word_faults(words: Mapping[str, str | None], corpus: Corpus, place: Place) -> Iterator[InputError]:
    """Look up every word that a sentence takes from the corpus, by the name of its part; tell each fault once."""
    for fault in dict.fromkeys(_unknown(words, corpus)):
        yield InputError(fault.problem, cure=fault.cure, place=place)


def _unknown(words: Mapping[str, str | None], corpus: Corpus) -> Iterator[InputError]:
    wording = Wording(corpus.vocabulary)
    look_up: dict[str, Callable[[str], object]] = {
        "handbook": corpus.handbook,
        "version": lambda text: corpus.handbook(words["handbook"] or "").version(text),
        "role": wording.role,
        "roles": lambda text: [wording.role(role) for role in enumerated(text)],
        "event": wording.event,
        "what": wording.entry,
        "phrase": wording.action,
        "conditions": lambda text: [wording.condition(term) for term in listed(text)],
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
