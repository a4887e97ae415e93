"""Which version a scenario is written for, what it is about, and whether it applies as at another day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.conduct.as_of import Subjects, why_not_on
from policy_diff.core.conduct.wording import Wording
from policy_diff.core.errors import InputError
from policy_diff.core.feature import requirement_tags
from policy_diff.core.moments import read_moment
from policy_diff.project.sentences import inspection_notified, matching, nobody_else, nothing_follows, record_shows, role_acts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.feature import Scenario
    from policy_diff.project.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice of an inspection that a scenario begins with.

    Attributes:
        handbook: the handbook that the inspection is under.
        version: the version that the scenario names, or that was in force on the day of the notice.
    """

    handbook: Handbook
    version: Version


def inapplicable_on(scenario: Scenario, corpus: Corpus, day: date | None) -> str:
    """Say why a scenario does not apply as at a day; empty where it does.

    Args:
        scenario: one that the guard found no fault in.
        corpus: the handbooks and the vocabulary.
        day: the day; `None` where each scenario is played as at its own.
    """
    if day is None:
        return ""
    about = subjects_of(scenario, corpus)
    found = (why_not_on(one.handbook, one.version, day, about) for one in notices(scenario, corpus))
    return next(filter(None, found), "")


def notices(scenario: Scenario, corpus: Corpus) -> Iterator[Notice]:
    """Yield the notices that a scenario begins with; those that name what there is not are told when it is played."""
    for sentence, words in _sentences(scenario):
        if sentence.does is not inspection_notified:
            continue
        try:
            handbook = corpus.handbook(str(words["handbook"]))
            named = words["version"]
            day = read_moment(str(words["at"])).date()
            version = handbook.in_force(day) if named is None else handbook.version(named)
        except InputError:
            continue
        yield Notice(handbook, version)


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
