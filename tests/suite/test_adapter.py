"""An adapter that does not keep to the protocol is told so; it neither passes nor fails a scenario."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from policy_diff.core.conduct.adapter import VERBS, Adapter, BrokenAdapterError
from policy_diff.core.conduct.promises import cause_fault, journal_fault, norms_fault
from policy_diff.core.conduct.protocol import (
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Norm,
    NormState,
    Subject,
)
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.moments import london
from policy_diff.core.obligation import Modality
from policy_diff.project.corpus import load
from policy_diff.project.smoke import sound

CORPUS = load(Path(__file__).parent / "example")
AT = datetime(2024, 5, 23, 9, 0, tzinfo=UTC)
SUBJECT = Subject("a system", "1", "somebody", ("VIS",))
NORM = Norm("VIS-005", Modality.MUST, "visitor", "host", "send note", AT, NormState.PENDING, ("e1",))
EVENT = Event("e1", AT, EventKind.HAPPENING, "visit end")


class Answers:
    """Gives one value whatever it is asked."""

    def __init__(self, value: object) -> None:
        self.value = value

    def __getattr__(self, name: str) -> Any:
        if name not in VERBS:
            raise AttributeError(name)
        return lambda *_, **__: self.value


def ask(verb: str, value: object) -> Any:
    arguments: dict[str, tuple[object, ...]] = {
        "describe": (),
        "open_case": ("VIS", {}),
        "record": ("1", EVENT),
        "norms": ("1",),
        "journal": ("1",),
    }
    return getattr(Adapter(Answers(value), CORPUS), verb)(*arguments[verb])


@pytest.mark.parametrize(
    ("verb", "value", "why"),
    [
        ("describe", None, "describe() gave None, not a Subject"),
        ("describe", replace(SUBJECT, version=1), "describe() gave 1 where version is to be a string"),
        ("describe", replace(SUBJECT, handbooks="VIS"), "describe() gave 'VIS' where handbooks is to be a list"),
        ("describe", replace(SUBJECT, handbooks=(b"VIS",)), "gave b'VIS' where each of handbooks is to be a string"),
        ("describe", replace(SUBJECT, handbooks=("vis ",)), "claims the handbook 'vis '; the codes are VIS; did you"),
        ("describe", replace(SUBJECT, handbooks=("XYZ",)), "describe() claims the handbook 'XYZ'; the codes are VIS"),
        ("describe", replace(SUBJECT, features=None), "describe() gave None where features is to be a list"),
        ("describe", replace(SUBJECT, contract=2), "adapter keeps to contract 2; this suite speaks contract 1"),
        ("describe", replace(SUBJECT, contract="1"), "adapter keeps to contract '1'; this suite speaks contract 1"),
        ("open_case", 7, "open_case() gave 7 where the ID of the case is to be a string"),
        ("open_case", "", "open_case() gave a case without an ID"),
        ("record", None, "record() gave None, not a Decision"),
        ("record", "accepted", "record() gave 'accepted', not a Decision"),
        ("record", Decision("ok"), "gave the outcome 'ok', which is none of 'accepted', 'refused', 'discretion'"),
        ("record", Decision(None), "record() gave None where outcome is to be a string"),
        ("record", Decision(DecisionOutcome.ACCEPTED, "5"), "gave '5', which is no requirement ID such as 'SMH-012'"),
        ("norms", None, "norms() gave None where what it gave is to be a list"),
        ("norms", {"VIS-005": NORM}, "where what it gave is to be a list"),
        ("norms", b"", "norms() gave b'' where what it gave is to be a list"),
        ("norms", [None], "norms() gave None, not a Norm"),
        ("norms", [replace(NORM, state="done")], "norms() gave the state 'done', which is none of 'pending', 'met'"),
        ("norms", [replace(NORM, modality="must not")], "gave the modality 'must not', which is none of 'must', "),
        ("norms", [replace(NORM, due="2024-05-23")], "gave '2024-05-23' where due is to be a datetime"),
        ("norms", [replace(NORM, due=date(2024, 5, 23))], "where due is to be a datetime"),
        ("norms", [replace(NORM, due=datetime(2024, 5, 23))], "as due, without a time zone"),  # noqa: DTZ001 - on purpose
        ("norms", [replace(NORM, because="e1")], "norms() gave 'e1' where because is to be a list"),
        ("norms", [replace(NORM, because=None)], "norms() gave None where because is to be a list"),
        ("norms", [replace(NORM, requirement="VIS-5")], "gave 'VIS-5', which is no requirement ID"),
        ("norms", [replace(NORM, requirement="VIS-999")], "gave 'VIS-999', a requirement that no handbook holds"),
        ("record", Decision("refused", "XYZ-001"), "record() gave 'XYZ-001', a requirement that no handbook holds"),
        ("norms", [replace(NORM, bearer="Visitor")], "gave the bearer 'Visitor', which is no role of the vocabulary;"),
        ("norms", [replace(NORM, action="send_note")], "did you mean 'send note'?"),
        ("norms", [replace(NORM, counterparty="")], "gave the counterparty '', which is no role of the vocabulary"),
        ("journal", None, "journal() gave None where what it gave is to be a list"),
        ("journal", ["e1"], "journal() gave 'e1', not an Event"),
        ("journal", [replace(EVENT, at=AT.replace(tzinfo=None))], "as at, without a time zone"),
        ("journal", [replace(EVENT, kind="event")], "gave the kind 'event', which is none of 'happening', 'act'"),
        ("journal", [replace(EVENT, by=3)], "journal() gave 3 where by is to be a string"),
        ("journal", [replace(EVENT, conditions=None)], "gave None where conditions is to be a list"),
    ],
)  # fmt: skip
def test_what_has_not_its_form_is_refused(verb: str, value: object, why: str) -> None:
    with pytest.raises(BrokenAdapterError) as broken:
        ask(verb, value)
    assert why in str(broken.value)


def test_plain_strings_are_taken_for_the_words_of_the_protocol() -> None:
    assert ask("record", Decision("refused", "VIS-007")).outcome is DecisionOutcome.REFUSED
    (norm,) = ask("norms", iter([replace(NORM, modality="must", state="pending", because=["e1"])]))
    assert norm == NORM
    assert norm.state is NormState.PENDING
    assert norm.modality is Modality.MUST
    assert ask("journal", [replace(EVENT, kind="happening", conditions=[])]) == (EVENT,)
    assert ask("describe", replace(SUBJECT, handbooks=["VIS"], features=[])) == SUBJECT


def test_missing_verbs_are_named() -> None:
    class Half:
        describe = norms = journal = record = print
        advance = None

    with pytest.raises(BrokenAdapterError, match=r"Half has no reset\(\), open_case\(\), advance\(\)"):
        Adapter(Half(), CORPUS)


def test_a_version_is_passed_on_only_where_one_is_named() -> None:
    seen: list[dict[str, object]] = []

    class Cases(ReferenceImplementation):
        def open_case(self, *_: object, **named: object) -> str:
            seen.append(named)
            return str(len(seen))

    adapter = Adapter(Cases(CORPUS), CORPUS)
    adapter.open_case("VIS", {})
    adapter.open_case("VIS", {}, "2023")
    assert seen == [{}, {"version": "2023"}]


def test_an_adapter_that_cannot_be_told_a_version_is_told_so() -> None:
    class Old(ReferenceImplementation):
        def open_case(self, handbook: str, facts: Any) -> str:
            return super().open_case(handbook, facts)

    adapter = Adapter(Old(CORPUS), CORPUS)
    adapter.reset(AT, AT.date())
    assert adapter.open_case("VIS", {})
    with pytest.raises(BrokenAdapterError, match=r"open_case\(\) takes no `version`, and a scenario names one"):
        adapter.open_case("VIS", {}, "2023")


# What was recorded, and what is given back


def later(minutes: int) -> datetime:
    return AT + timedelta(minutes=minutes)


RECORDED = (
    Event("e1", later(1), EventKind.HAPPENING, "note sent", conditions=("exceptional circumstances", "host is new")),
    Event("e2", later(2), EventKind.ACT, "publish note", "host", "parent"),
    Event("e3", later(3), EventKind.DEPARTURE, "send note", "visitor", "host", "too late"),
)


def test_a_journal_gives_back_what_was_recorded() -> None:
    assert journal_fault(RECORDED, RECORDED) is None
    elsewhere = tuple(replace(entry, at=entry.at.astimezone(london())) for entry in RECORDED)
    assert journal_fault(elsewhere, RECORDED) is None
    reordered = (replace(RECORDED[0], conditions=RECORDED[0].conditions[::-1]), *RECORDED[1:])
    assert journal_fault(reordered, RECORDED) is None


def test_an_hour_that_the_clocks_show_twice_is_told_apart_by_its_instants() -> None:
    first = datetime(2024, 10, 27, 1, 30, tzinfo=london())
    here = replace(RECORDED[0], at=first)
    assert journal_fault((replace(here, at=first.astimezone(UTC)),), (here,)) is None
    assert "gave at of e1" in str(journal_fault((replace(here, at=first.replace(fold=1)),), (here,)))


@pytest.mark.parametrize(
    ("journal", "why"),
    [
        (RECORDED[::-1], "gave the entries e3, e2, e1 where e1, e2, e3 were recorded"),
        (RECORDED[::2], "gave the entries e1, e3 where e1, e2, e3 were recorded; every entry stays, also one that was"),
        (RECORDED[-1:], "gave the entries e3 where"),
        ((*RECORDED, RECORDED[0]), "gave the entries e1, e2, e3, e1 where"),
        (
            (*RECORDED[:2], replace(RECORDED[2], reason=None)),
            "gave reason of e3 as none, which was recorded as 'too la",
        ),
        ((*RECORDED[:2], replace(RECORDED[2], by="guest")), "gave by of e3 as 'guest', which was recorded as 'visitor"),
        ((*RECORDED[:2], replace(RECORDED[2], to=None)), "gave to of e3 as none, which was recorded as 'host'"),
        ((*RECORDED[:2], replace(RECORDED[2], at=AT)), "gave at of e3 as "),
        ((*RECORDED[:2], replace(RECORDED[2], kind=EventKind.ACT)), "gave kind of e3 as 'act', which was recorded as"),
        (
            (*RECORDED[:2], replace(RECORDED[2], what="greet")),
            "gave what of e3 as 'greet', which was recorded as 'send",
        ),
        (
            (replace(RECORDED[0], conditions=()), *RECORDED[1:]),
            "gave the conditions of e1 as none, which were recorded",
        ),
    ],
)
def test_a_journal_that_gives_something_else_is_told(journal: tuple[Event, ...], why: str) -> None:
    assert why in str(journal_fault(journal, RECORDED))


def because(requirement: str, *causes: str) -> Norm:
    return replace(NORM, requirement=requirement, because=causes)


ONE, TWO = because("VIS-001", "e1"), because("VIS-002", "e2")
START = because("VIS-004")
LATE = because("VIS-003", "e1", "e3")


@pytest.mark.parametrize(
    ("before", "norms"),
    [
        ((), ()),
        ((), (START, ONE, TWO)),
        ((), (ONE, because("VIS-001", "e2"), because("VIS-001", "e2", "e3"))),
        ((ONE, TWO), (ONE, LATE, TWO)),
        ((ONE, TWO), (ONE, TWO, LATE)),
    ],
)
def test_norms_in_the_order_of_the_journal_are_let_pass(before: tuple[Norm, ...], norms: tuple[Norm, ...]) -> None:
    assert norms_fault(norms, RECORDED, before) is None


@pytest.mark.parametrize(
    ("before", "norms", "why"),
    [
        ((), (ONE, because("VIS-002", "e2", "e9")), "gave VIS-002 because of e9, which was not recorded in this case"),
        ((), (ONE, TWO, ONE), "gave VIS-001 twice, the same in every part"),
        ((ONE,), (TWO, ONE), "gave VIS-002 (because of e2) ahead of VIS-001 (because of e1); norms stand in the ord"),
        ((START,), (ONE, START), "gave VIS-001 (because of e1) ahead of VIS-004 (from the start)"),
        ((ONE, TWO), (TWO, ONE), "gave VIS-002 (because of e2) ahead of"),
    ],
)
def test_norms_that_no_journal_explains_are_told(before: tuple[Norm, ...], norms: tuple[Norm, ...], why: str) -> None:
    assert why in str(norms_fault(norms, RECORDED, before))


@pytest.mark.parametrize("state", [NormState.MET, NormState.WAIVED, NormState.BREACHED, NormState.LAPSED])
def test_what_settles_a_norm_is_among_its_causes(state: NormState) -> None:
    entry = RECORDED[2]
    before = replace(ONE, due=later(9))
    told = replace(before, state=state)
    assert cause_fault([before], [replace(told, because=("e1", "e3"))], entry) is None
    assert cause_fault([before], [told], entry) == (
        f"gave VIS-001 as {state} once e3 (send note) was recorded, and e3 is not among the entries it is because of"
    )


def test_what_time_alone_has_settled_needs_no_cause() -> None:
    entry = RECORDED[2]
    before = replace(ONE, due=later(2))
    assert cause_fault([before], [replace(before, state=NormState.BREACHED)], entry) is None
    assert cause_fault([before], [replace(before, state=NormState.MET)], entry)
    settled = replace(before, state=NormState.WAIVED)
    assert cause_fault([settled], [settled], entry) is None
    assert cause_fault([settled], [before], entry) is None


def test_two_open_cases_have_two_ids() -> None:
    adapter = Adapter(Answers("1"), CORPUS)
    adapter.open_case("VIS", {})
    with pytest.raises(BrokenAdapterError, match="gave the ID '1', which another case has since the last reset"):
        adapter.open_case("VIS", {})
    adapter.reset(AT, AT.date())
    adapter.open_case("VIS", {})


# The smoke run


class Wrong(ReferenceImplementation):
    """The reference, with one verb that does something else."""

    def __init__(self, **verbs: object) -> None:
        super().__init__(CORPUS)
        self.called: list[str] = []
        for name, verb in verbs.items():
            setattr(self, name, verb)

    def __getattribute__(self, name: str) -> Any:
        if name in VERBS:
            self.called.append(name)
        return super().__getattribute__(name)


def test_a_smoke_run_calls_every_verb_and_looks_at_a_norm() -> None:
    looked: list[Norm] = []
    wrong = Wrong()
    real = wrong.norms
    wrong.norms = lambda case: [looked.append(norm) or norm for norm in real(case)]  # type: ignore[func-returns-value]
    sound(wrong, CORPUS)
    assert set(wrong.called) == set(VERBS)
    assert looked


def journal_of(*entries: Event) -> Any:
    def journal(_case: str) -> Iterable[Event]:
        return entries

    return journal


def fall_over(*_: object) -> None:
    raise RuntimeError("the database is gone")


@pytest.mark.parametrize(
    ("verbs", "why"),
    [
        ({"record": lambda *_: "accepted"}, "record() gave 'accepted', not a Decision"),
        ({"norms": lambda _: None}, "norms() gave None"),
        ({"norms": lambda _: [replace(NORM, state="?")]}, "norms() gave the state '?'"),
        ({"open_case": lambda *_: None}, "open_case() gave None"),
        ({"journal": journal_of()}, "journal() gave the entries none where smoke 1 were recorded; every entry stays"),
        ({"journal": journal_of(EVENT)}, "journal() gave the entries e1 where none were recorded"),
        ({"reset": fall_over}, "reset() raised RuntimeError: the database is gone\n  at "),
        ({"advance": fall_over}, "advance() raised RuntimeError: the database is gone\n  at "),
    ],
)
def test_a_smoke_run_tells_what_is_broken(verbs: dict[str, object], why: str) -> None:
    with pytest.raises(BrokenAdapterError) as broken:
        sound(Wrong(**verbs), CORPUS)
    assert why in str(broken.value)


class Tired(ReferenceImplementation):
    def record(self, case: str, event: Event) -> Decision:
        if event.kind is EventKind.ACT:
            raise RuntimeError("the database is gone")
        return super().record(case, event)


def test_a_system_that_cannot_record_every_kind_of_entry_is_not_broken() -> None:
    sound(Tired(CORPUS), CORPUS)


def test_every_handbook_claimed_is_tried_also_one_whose_versions_have_no_dates() -> None:
    (visits,) = CORPUS.handbooks
    undated = replace(visits, versions=tuple(replace(version, effective=None) for version in visits.versions))
    held = replace(CORPUS, handbooks=(undated,))
    opened: list[object] = []

    class Cases(ReferenceImplementation):
        def open_case(self, handbook: str, facts: Any, version: str | None = None) -> str:
            opened.append((handbook, version))
            return super().open_case(handbook, facts, version)

    sound(Cases(held), held)
    assert set(opened) == {("VIS", "2024-04-01")}
