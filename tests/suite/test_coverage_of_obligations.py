"""Every obligation that scenarios verify is seen from all its sides: which, its form says, and no list of IDs.

Every scenario is played against the reference, those of variants too, and what its Thens see is kept. A deadline needs
both sides of its boundary and silence, what `normally` holds its default and its reasoned exception, a permission its
use and its refusal, a prohibition its refusal; in every version in which the requirement asks something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest

from policy_diff.core.conduct.protocol import DecisionOutcome, EventKind, NormState
from policy_diff.core.corpus import Handbook, Version
from policy_diff.core.feature import Scenario
from policy_diff.core.obligation import Modality, Obligation, OnDay
from policy_diff.core.requirement import Requirement
from policy_diff.core.variant_scenarios import translated, translations
from policy_diff.project.features import load_features
from suite.observed_trial import Answered, Done, Fact, Sight, Stood, ends_by_event, sights
from suite.scenario_runner import ROOT, corpus

Side = tuple[str, frozenset[Fact]]
"""What has to be seen, in words, and the facts any of which shows it."""

STEPS_OF_A_CONCERN = (
    "raise concern",
    "take concern further",
    "contact ofsted after inspection",
    "raise concern about draft",
    "make formal complaint",
    "escalate complaint",
)
STEPS_AGAINST_BEHAVIOUR = (
    "inform lead inspector",
    "try to resolve on site",
    "seek advice on behaviour",
    "investigate unacceptable behaviour",
    "act on unacceptable behaviour",
    "escalate to authorities",
)


@cache
def seen() -> dict[Scenario, list[Sight]]:
    """What the Thens of each scenario see, of those of variants too."""
    known = translations(corpus())
    played: list[Scenario] = []
    for feature in load_features(ROOT, ROOT / "features"):
        played += feature.scenarios
        played += (one.scenario for one in translated(feature, known) if not one.why_not)
    return {scenario: sights(scenario, corpus()) for scenario in played}


def verified() -> Iterator[tuple[Handbook, Version, Requirement, Obligation]]:
    """Every obligation that scenarios verify, in each version."""
    for handbook in corpus().handbooks:
        for version in handbook.versions:
            for requirement in version.requirements:
                verification = requirement.verified_by
                if requirement.obligation and verification and verification.kind == "scenario":
                    yield handbook, version, requirement, requirement.obligation


def unseen(
    sides: Callable[[Obligation], Iterator[Side]], among: Callable[[Scenario], bool] = lambda _: True
) -> list[str]:
    """Name each obligation and the sides of it that no Then sees.

    Args:
        sides: what an obligation of this form needs.
        among: which scenarios to go by.
    """
    facts: dict[tuple[str, Obligation | None], set[Fact]] = {}
    for scenario, found in seen().items():
        if among(scenario):
            for sight in found:
                facts.setdefault((sight.requirement.id, sight.requirement.obligation), set()).add(sight.fact)
    return [
        f"{requirement.id} in {version.id}: {words}"
        for _, version, requirement, asked in verified()
        for words, any_of in sides(asked)
        if not any_of & facts.get((requirement.id, asked), set())
    ]


def _stood(words: str, state: NormState, *done: Done) -> Side:
    return words, frozenset(Stood(state, one) for one in done)


def in_force(_asked: Obligation) -> Iterator[Side]:
    yield _stood("in force", NormState.PENDING, *Done)


def both_sides_of_a_deadline_and_silence(asked: Obligation) -> Iterator[Side]:
    """Done at the last moment and just after, and not at all; one day has a first moment as well.

    The clock ends most times, and their last minute can be named. A time that an event ends has none: there it is
    done before the event and after it. What a prohibition forbids is broken in time and is free after it.
    """
    if asked.due is None:
        return
    last = Done.IN_TIME if ends_by_event(asked.due, corpus()) else Done.LAST_MINUTE
    done = NormState.BREACHED if asked.modality is Modality.MUST_NOT else NormState.MET
    over = {Modality.MAY: NormState.LAPSED, Modality.MUST_NOT: NormState.MET}.get(asked.modality, NormState.BREACHED)
    yield _stood(last, done, last)
    yield _stood(Done.TOO_LATE, over, Done.TOO_LATE)
    yield _stood(Done.NEVER, over, Done.NEVER)
    if isinstance(asked.due, OnDay):
        yield _stood(Done.BEFORE_THE_DAY, NormState.PENDING, Done.BEFORE_THE_DAY)
        yield _stood(Done.FIRST_MINUTE, done, Done.FIRST_MINUTE)


def done_where_there_is_no_time(asked: Obligation) -> Iterator[Side]:
    if asked.due is None and asked.modality is not Modality.MUST_NOT:
        yield _stood(Done.AT_ANY_TIME, NormState.MET, Done.AT_ANY_TIME)


def default_and_reasoned_exception(asked: Obligation) -> Iterator[Side]:
    if asked.modality is Modality.NORMALLY:
        departure = EventKind.DEPARTURE
        yield "a reason given", frozenset({Answered(departure, DecisionOutcome.DISCRETION)})
        yield _stood("set aside by a reason", NormState.WAIVED, Done.DECIDED_AGAINST)
        yield "no reason given", frozenset({Answered(departure, DecisionOutcome.REFUSED)})


def use_and_refusal(asked: Obligation) -> Iterator[Side]:
    if asked.modality is Modality.MAY:
        yield "used", frozenset({Answered(EventKind.ACT, DecisionOutcome.ACCEPTED)})
        yield "refused", frozenset({Answered(EventKind.ACT, DecisionOutcome.REFUSED)})


def refusal_and_breach(asked: Obligation) -> Iterator[Side]:
    if asked.modality is Modality.MUST_NOT:
        yield "refused", frozenset({Answered(EventKind.ACT, DecisionOutcome.REFUSED)})
        yield _stood("broken", NormState.BREACHED, Done.IN_TIME, Done.AT_ANY_TIME, Done.LAST_MINUTE)


def test_every_obligation_is_seen_in_force() -> None:
    assert unseen(in_force) == []


def test_every_deadline_has_both_sides_of_its_boundary_and_silence() -> None:
    assert unseen(both_sides_of_a_deadline_and_silence) == []


def test_what_has_no_time_is_seen_done() -> None:
    assert unseen(done_where_there_is_no_time) == []


def test_what_normally_holds_has_its_default_and_its_reasoned_exception() -> None:
    assert unseen(default_and_reasoned_exception) == []


def test_every_permission_has_its_use_and_its_refusal() -> None:
    assert unseen(use_and_refusal) == []


def test_every_prohibition_has_its_refusal() -> None:
    assert unseen(refusal_and_breach) == []


@pytest.mark.parametrize(
    ("sides", "words", "missed"),
    [
        (both_sides_of_a_deadline_and_silence, "at 11.59pm", "SMH-079 in 2024-01-19: done in the last minute in time"),
        (both_sides_of_a_deadline_and_silence, "at 12.00am", f"SMH-036 in 2024-01-19: {Done.TOO_LATE}"),
        (both_sides_of_a_deadline_and_silence, "nothing more is recorded", f"SMH-036 in 2024-01-19: {Done.NEVER}"),
        (both_sides_of_a_deadline_and_silence, "the inspection start", f"SMH-037 in 2024-01-19: {Done.TOO_LATE}"),
        (default_and_reasoned_exception, "giving no reason", "SMH-079 in 2024-01-19: no reason given"),
        (default_and_reasoned_exception, "giving the reason", "SMH-079 in 2024-01-19: set aside by a reason"),
        (use_and_refusal, "this is accepted", "SMH-080 in 2024-01-19: used"),
        (use_and_refusal, "this is refused", "SMH-080 in 2024-01-19: refused"),
        (refusal_and_breach, "is broken", "SMH-023 in 2024-01-19: broken"),
    ],
)
def test_what_no_scenario_shows_is_missed(
    sides: Callable[[Obligation], Iterator[Side]], words: str, missed: str
) -> None:
    def without(scenario: Scenario) -> bool:
        return all(words not in text for _, text in scenario.steps)

    assert missed in unseen(sides, without)


def _changes() -> Iterator[tuple[Handbook, Version, Version]]:
    """Every dated change of a handbook that scenarios can stand on both sides of."""
    holding = {(handbook.code, version.id) for handbook, version, _, _ in verified()}
    for handbook in corpus().handbooks:
        for old, new in zip(handbook.versions, handbook.versions[1:], strict=False):
            if new.effective and {(handbook.code, old.id), (handbook.code, new.id)} <= holding:
                yield handbook, old, new


def test_there_are_scenarios_that_run_across_every_change() -> None:
    ran = {(sight.requirement.handbook, sight.version) for found in seen().values() for sight in found if sight.across}
    assert len(list(_changes())) > 10
    assert [handbook.code for handbook, old, _ in _changes() if (handbook.code, old.id) not in ran] == []


def test_a_feature_shows_both_sides_of_every_change() -> None:
    shown: dict[str, set[tuple[str, str]]] = {}
    for scenario, found in seen().items():
        feature = f"{scenario.outline.place.source}@{scenario.id.partition('@')[2]}"
        shown.setdefault(feature, set()).update((sight.requirement.handbook, sight.version) for sight in found)
    for handbook, old, new in _changes():
        both = {(handbook.code, old.id), (handbook.code, new.id)}
        assert any(both <= versions for versions in shown.values()), handbook.code


def _done_in_order(found: list[Sight]) -> list[str]:
    """Give what a scenario shows to be done, as it is asked to be done, in the order in which it is seen."""
    return [
        sight.requirement.obligation.action
        for sight in sorted(found, key=lambda sight: sight.at)
        if isinstance(sight.fact, Stood) and sight.fact.state is NormState.MET and sight.requirement.obligation
    ]


def _in_turn(steps: list[str], done: list[str]) -> bool:
    rest = iter(done)
    return all(step in rest for step in steps)


@pytest.mark.parametrize("chain", [STEPS_OF_A_CONCERN, STEPS_AGAINST_BEHAVIOUR], ids=["a concern", "behaviour"])
def test_what_is_not_settled_is_followed_as_far_as_the_handbook_lets_it_go(chain: tuple[str, ...]) -> None:
    held: dict[tuple[str, str], set[str]] = {}
    for handbook, version, _, asked in verified():
        if not handbook.master and version is handbook.versions[-1] and asked.action in chain:
            held.setdefault((handbook.code, version.id), set()).add(asked.action)
    longer = {key: [step for step in chain if step in actions] for key, actions in held.items() if len(actions) > 1}
    assert longer
    for (code, version), steps in longer.items():
        shown = (
            _done_in_order([s for s in found if (s.requirement.handbook, s.version) == (code, version)])
            for found in seen().values()
        )
        assert any(_in_turn(steps, done) for done in shown), f"{code}: {' > '.join(steps)}"
