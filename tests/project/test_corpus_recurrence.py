"""The handbooks of this project say the same thing the same way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from policy_diff.core.corpus import Corpus, Handbook
from policy_diff.core.recurrence import divided, gather, newest
from policy_diff.core.requirement import Requirement
from policy_diff.core.terms import used_terms
from policy_diff.project.corpus import load
from sites import ROOT

DIVIDED: dict[str, str] = {}
"""Actions whose requirements may have different topics, each with the reason."""

UNEVEN = {
    "consider pausing inspection": "an inspector considers it of whatever goes on, Ofsted for the inspected",
    "follow code of conduct": "the area SEND inspection speaks to people of many kinds, who have no role in common",
    "maintain professional dialogue": "the code says of every dialogue what handbooks say of one with somebody",
    "seek advice on distress": "teacher training and development leave it open whom of two to ask, or both",
    "treat people fairly": "it is owed to everybody; childminder agencies say it again of those visited",
}
"""Actions of several handbooks where some requirements name a counterparty and others do not, each with the reason."""

THEMES = {
    "conduct": 15,
    "dialogue": 15,
    "keeping informed": 14,
    "team meetings": 6,
    "well-being": 15,
    "distress": 14,
    "colleague present": 14,
    "pausing": 10,
    "feedback attendance": 13,
    "sharing outcomes": 14,
    "deferral": 13,
    "concerns": 15,
    "contact after inspection": 15,
    "complaints": 15,
    "draft report": 13,
}
"""What recurs, by its topic: in at least how many handbooks, those left out that are made from another's text."""


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(ROOT)


def all_versions(handbooks: Iterable[Handbook]) -> Iterator[Requirement]:
    for handbook in handbooks:
        for version in handbook.versions:
            yield from version.requirements


def test_one_action_has_one_set_of_topics_in_every_handbook_and_version(corpus: Corpus) -> None:
    found = divided(all_versions(corpus.handbooks))
    assert {about.what: sets for about, sets in found.items() if about.what not in DIVIDED} == {}
    assert set(DIVIDED) <= {about.what for about in found}


def test_the_same_is_done_to_somebody_everywhere_or_nowhere(corpus: Corpus) -> None:
    uneven = {
        about.what
        for about, together in gather(newest(corpus.handbooks)).items()
        if len({r.handbook for r in together}) > 1
        and len({bool(r.obligation.counterparty) for r in together if r.obligation}) > 1
    }
    assert uneven == set(UNEVEN)


@pytest.mark.parametrize("topic", THEMES)
def test_what_recurs_has_one_topic_in_many_handbooks(topic: str, corpus: Corpus) -> None:
    found = {r.handbook for r in newest(corpus.originals) if topic in r.topics}
    assert len(found) >= THEMES[topic]


def test_every_requirement_has_topics_and_says_how_it_is_verified(corpus: Corpus) -> None:
    bare = [r.id for r in all_versions(corpus.handbooks) if not r.topics or r.verified_by is None]
    assert bare == []


def test_no_term_stands_idle(corpus: Corpus) -> None:
    vocabulary = corpus.vocabulary
    used = {
        (kind, name)
        for requirement in all_versions(corpus.handbooks)
        for kind, name in (
            *(used_terms(requirement.obligation) if requirement.obligation else ()),
            *(("topic", topic) for topic in requirement.topics),
        )
    }
    linked = {name for link in vocabulary.relations.links for name in (link.term, link.other)}
    assert [t.name for t in vocabulary.terms if (t.kind, t.name) not in used and t.name not in linked] == []
