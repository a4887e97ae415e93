"""The handbooks of this project say the same thing the same way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from policy_diff.core.corpus import Handbook
from policy_diff.core.recurrence import divided, gather, newest
from policy_diff.core.requirement import Requirement
from policy_diff.core.terms import used_terms
from policy_diff.project.corpus import load
from sites import ROOT

OWN_WAY: dict[str, str] = {}
"""Folders whose texts, and the handbooks made of them, are not held to one way, each with the reason."""

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
    "conduct": 14,
    "dialogue": 14,
    "keeping informed": 13,
    "team meetings": 6,
    "well-being": 14,
    "distress": 13,
    "colleague present": 13,
    "pausing": 10,
    "feedback attendance": 12,
    "sharing outcomes": 13,
    "deferral": 12,
    "concerns": 14,
    "contact after inspection": 14,
    "complaints": 14,
    "draft report": 12,
}
"""What recurs, by its topic: in at least how many handbooks, those of `OWN_WAY` left out."""


@pytest.fixture(scope="module")
def handbooks() -> tuple[Handbook, ...]:
    return load(ROOT).handbooks


def held_to_it(handbooks: tuple[Handbook, ...]) -> list[Handbook]:
    return [
        handbook
        for handbook in handbooks
        if not any(
            file.name.startswith(f"handbooks/{folder}/")
            for folder in OWN_WAY
            for version in handbook.versions
            for file in version.files
        )
    ]


def all_versions(handbooks: list[Handbook]) -> Iterator[Requirement]:
    for handbook in handbooks:
        for version in handbook.versions:
            yield from version.requirements


def test_one_action_has_one_set_of_topics_in_every_handbook_and_version(handbooks: tuple[Handbook, ...]) -> None:
    found = divided(all_versions(held_to_it(handbooks)))
    assert {about.what: sets for about, sets in found.items() if about.what not in DIVIDED} == {}
    assert set(DIVIDED) <= {about.what for about in found}


def test_the_same_is_done_to_somebody_everywhere_or_nowhere(handbooks: tuple[Handbook, ...]) -> None:
    uneven = {
        about.what
        for about, together in gather(newest(held_to_it(handbooks))).items()
        if len({r.handbook for r in together}) > 1
        and len({bool(r.obligation.counterparty) for r in together if r.obligation}) > 1
    }
    assert uneven == set(UNEVEN)


@pytest.mark.parametrize("topic", THEMES)
def test_what_recurs_has_one_topic_in_many_handbooks(topic: str, handbooks: tuple[Handbook, ...]) -> None:
    found = {r.handbook for r in newest(held_to_it(handbooks)) if topic in r.topics}
    assert len(found) >= THEMES[topic]


def test_every_requirement_has_topics_and_says_how_it_is_verified(handbooks: tuple[Handbook, ...]) -> None:
    bare = [r.id for r in all_versions(list(handbooks)) if not r.topics or r.verified_by is None]
    assert bare == []


def test_no_term_stands_idle(handbooks: tuple[Handbook, ...]) -> None:
    vocabulary = load(ROOT).vocabulary
    used = {
        (kind, name)
        for requirement in all_versions(list(handbooks))
        for kind, name in (
            *(used_terms(requirement.obligation) if requirement.obligation else ()),
            *(("topic", topic) for topic in requirement.topics),
        )
    }
    linked = {name for link in vocabulary.relations.links for name in (link.term, link.other)}
    assert [t.name for t in vocabulary.terms if (t.kind, t.name) not in used and t.name not in linked] == []
