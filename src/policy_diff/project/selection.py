"""Which version a scenario is written for, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.conduct.as_of import Subjects
from policy_diff.core.conduct.wording import Wording
from policy_diff.core.errors import InputError
from policy_diff.core.feature import requirement_tags
from policy_diff.core.moments import read_moment
from policy_diff.project.sentences import (
    inspection_notified,
    matching,
    nobody_else,
    nothing_follows,
    record_shows,
    role_acts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.feature import Scenario, StepKind
    from policy_diff.project.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice of an inspection, which a scenario begins with.

    Attributes:
        handbook: the handbook that the inspection is under.
        version: the version that the scenario names, or that was in force on the day of the notice.
    """

    handbook: Handbook
    version: Version


def notice_in(kind: StepKind, text: str, corpus: Corpus) -> Notice | None:
    """Read a step that is the notice of an inspection; `None` for any other, or where it names what there is not.

    Args:
        kind: the kind of the step.
        text: its words.
        corpus: the handbooks.
    """
    sentence = next((one for one in matching(kind, text) if one.does is inspection_notified), None)
    words = sentence.words(text) if sentence else None
    if not words:
        return None
    try:
        handbook = corpus.handbook(str(words["handbook"]))
        named = words["version"]
        day = read_moment(str(words["at"])).date()
        version = handbook.in_force(day) if named is None else handbook.version(named)
    except InputError:
        return None
    return Notice(handbook, version)


def subjects_of(scenario: Scenario, corpus: Corpus) -> Subjects:
    """Tell what a scenario is about: its requirements, and the actions and events that its outcome can hang on."""
    wording = Wording(corpus.vocabulary)
    actions: set[str] = set()
    events: set[str] = set()
    named: list[str] = []
    of_everybody = False
    for sentence, words in _sentences(scenario):
        of_everybody |= sentence.does is nobody_else
        if sentence.does is nothing_follows:
            named.append(str(words["requirement"]))
        try:
            if words.get("phrase"):
                action = wording.action(str(words["phrase"]))[0]
                actions.add(action)
                if sentence.does is role_acts:
                    events.update(filter(None, [corpus.vocabulary.relations.event_of(action)]))
            if sentence.does is record_shows:
                events.add(wording.event(str(words["event"])))
        except InputError:
            continue  # an unknown word is told when the scenario is played
    tags = requirement_tags(scenario.outline)
    return Subjects(tags, tuple(named), frozenset(actions), frozenset(events if of_everybody else ()))


def _sentences(scenario: Scenario) -> Iterator[tuple[Sentence, dict[str, str | None]]]:
    """Yield the sentences of a scenario with their words; a step of the project's own definitions is none."""
    for kind, text in scenario.steps:
        for sentence in matching(kind, text):
            yield sentence, sentence.words(text) or {}
