"""The links of the project's vocabulary: each leads both ways, and nothing in the vocabulary is idle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from policy_diff.core.conduct.norms import replay
from policy_diff.core.conduct.protocol import Event, EventKind, NormState
from policy_diff.core.moments import london
from policy_diff.core.obligation import Modality, Obligation, Occasion, Trigger
from policy_diff.core.requirement import Requirement
from policy_diff.core.terms import KINDS
from policy_diff.project.corpus import load
from suite.scenario_runner import ROOT

CORPUS = load(ROOT)
VOCABULARY = CORPUS.vocabulary
LINKS = VOCABULARY.relations.links
AT = datetime(2024, 2, 5, 9, 0, tzinfo=london())


def obligations() -> Iterator[Obligation]:
    for handbook in CORPUS.handbooks:
        for version in handbook.versions:
            yield from (r.obligation for r in version.requirements if r.obligation)


PAIRS = [(link.term, link.other) for link in LINKS if link.kind == "brought-about-by"]


@pytest.mark.parametrize(("event", "action"), PAIRS)
def test_an_act_and_its_event_stand_for_each_other(event: str, action: str) -> None:
    probe = Obligation("ofsted", Modality.MUST, Trigger((Occasion(event),)), "probe")
    asked = [obligation for obligation in obligations() if obligation.action == action]
    assert asked
    for obligation in asked:
        bare = replace(obligation, on=None, due=None, exceptions=())
        requirements = [
            Requirement("VIS-001", "VIS", "one", "", "", bare),
            Requirement("VIS-002", "VIS", "one", "", "", probe),
        ]
        done = Event("e1", AT, EventKind.ACT, action, bare.bearer, bare.counterparty)
        shown = Event("e1", AT, EventKind.HAPPENING, event)
        for entry in (done, shown):
            norms = replay(requirements, [entry], {}, AT, relations=VOCABULARY.relations).norms
            assert [(norm.requirement, norm.state, norm.because) for norm in norms] == [
                ("VIS-001", NormState.MET, ("e1",)),
                ("VIS-002", NormState.PENDING, ("e1",)),
            ]


@pytest.mark.parametrize(("event", "action"), PAIRS)
def test_a_linked_event_matters_to_some_requirement(event: str, action: str) -> None:
    used = {occasion.event for obligation in obligations() if obligation.on for occasion in obligation.on.occasions}
    used |= {obligation.due.event for obligation in obligations() if obligation.due}
    assert event in used, action


@pytest.mark.parametrize(("role", "other"), [(k.term, k.other) for k in LINKS if k.kind in {"is-a", "acts-for"}])
def test_whoever_counts_as_a_role_is_bound_as_it_is(role: str, other: str) -> None:
    ban = Requirement(
        "VIS-001", "VIS", "one", "", "", Obligation(other, Modality.MUST_NOT, None, "make outcome public")
    )
    act = Event("e1", AT, EventKind.ACT, "make outcome public", role)
    (norm,) = replay([ban], [act], {}, AT, relations=VOCABULARY.relations).norms
    assert norm.state is NormState.BREACHED


def test_a_role_that_is_another_never_counts_as_those_it_is_put_over() -> None:
    for low, high in (("lead inspector", "inspector"), ("headteacher", "leader"), ("leader", "school")):
        assert high in VOCABULARY.relations.counts_as(low)
        assert low not in VOCABULARY.relations.counts_as(high)
    assert VOCABULARY.relations.counts_as("ofsted") == {"ofsted"}
    assert "inspector" not in VOCABULARY.relations.counts_as("independent inspector")


def test_no_term_is_idle() -> None:
    used = {
        "topic": {topic for h in CORPUS.handbooks for v in h.versions for r in v.requirements for topic in r.topics}
    }
    used |= {kind: set() for kind in KINDS if kind != "topic"}
    for obligation in obligations():
        used["role"] |= {obligation.bearer, obligation.counterparty or obligation.bearer}
        used["action"].add(obligation.action)
        used["event"] |= {obligation.due.event} if obligation.due else set()
        for occasion in obligation.on.occasions if obligation.on else ():
            used["event"] |= {occasion.event} | ({occasion.past.event} if occasion.past else set())
            used["condition"] |= {*occasion.conditions, *occasion.unless}
    linked = {name for link in LINKS for name in (link.term, link.other)}
    for kind in KINDS:
        assert VOCABULARY.names(kind) - used[kind] - linked == set()


def test_terms_stand_in_order() -> None:
    for kind in KINDS:
        names = [term.name for term in VOCABULARY.terms if term.kind == kind]
        assert names == sorted(names)


NOT_SO = {"no registered manager in post", "no registered service manager in post", "children not protected"}
"""Conditions that are said so by the law or the source."""


def test_no_condition_says_that_something_is_not_so() -> None:
    for term in VOCABULARY.names("condition") - NOT_SO:
        assert not {"no", "not", "without"} & set(term.split(" ")), term
