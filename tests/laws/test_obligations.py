"""Obligations: what is written is read back, and a fault points at its text."""

from __future__ import annotations

from contextlib import suppress
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from laws.obligation_strategies import deadlines, obligations, terms, triggers
from policy_diff.core.errors import InputError, Place
from policy_diff.core.obligation import (
    ClockTime,
    DayCount,
    Deadline,
    Modality,
    Obligation,
    Occasion,
    Trigger,
)
from policy_diff.core.obligation_grammar import (
    obligation_fields,
    parse_deadline,
    parse_obligation,
    parse_trigger,
)
from policy_diff.core.plain_words import meaning_without_echo, plain
from policy_diff.core.requirement import Verification, parse_verification, read_fields
from policy_diff.core.terms import Term, Vocabulary

FIELDS = {
    "bearer": "lead inspector",
    "modality": "must",
    "on": "deferral request past 4.30pm on the day of notification call if school is open and late "
    "unless waived or pause",
    "action": "contact duty desk",
    "counterparty": "duty desk",
    "due": "18 working days after inspection end",
    "except": "SMH-017, SMH-018",
}


@given(deadlines)
def test_a_deadline_is_read_back(deadline: Deadline) -> None:
    assert parse_deadline(str(deadline)) == deadline


@given(triggers)
def test_a_trigger_is_read_back(trigger: Trigger) -> None:
    assert parse_trigger(str(trigger)) == trigger


@given(obligations)
def test_an_obligation_is_read_back(obligation: Obligation) -> None:
    assert parse_obligation(obligation_fields(obligation)) == obligation


@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), st.text(max_size=60)))
def test_any_fields_are_read_or_refused_and_what_is_read_is_written_the_same(fields: dict[str, str]) -> None:
    try:
        obligation = parse_obligation({**FIELDS, **fields})
    except InputError:
        return
    again = obligation_fields(obligation)
    assert parse_obligation(again) == obligation
    unspaced = {name: "".join(text.split()) for name, text in {**FIELDS, **fields}.items() if text}
    assert {name: "".join(text.split()) for name, text in again.items()} == unspaced


@given(st.text(max_size=40))
def test_any_text_is_a_deadline_written_the_same_or_refused(text: str) -> None:
    with suppress(InputError):
        assert str(parse_deadline(text)) == text


@given(obligations)
def test_plain_words_name_everything(obligation: Obligation) -> None:
    sentence = plain(obligation)
    assert sentence.endswith(".")
    sentence = sentence.lower() + sentence
    assert obligation.bearer in sentence
    assert obligation.action in sentence
    assert (obligation.counterparty or "") in sentence
    assert all(identifier in sentence for identifier in obligation.exceptions)
    said = set(sentence.split())
    for occasion in obligation.on.occasions if obligation.on else ():
        verbs = {"end": "ends", "start": "starts"}
        told = {word.strip(",.;") for word in said}
        assert {verbs.get(word, word) for word in occasion.event.split()} <= told | set(occasion.event.split()[:-1])


def test_every_form_reads_as_it_should() -> None:
    obligation = parse_obligation(FIELDS)
    assert obligation == Obligation(
        "lead inspector",
        Modality.MUST,
        Trigger(
            (
                Occasion(
                    "deferral request",
                    ClockTime(time(16, 30), "notification call"),
                    ("school is open", "late"),
                    ("waived",),
                ),
                Occasion("pause"),
            )
        ),
        "contact duty desk",
        "duty desk",
        DayCount(18, "working day", "after", "inspection end"),
        ("SMH-017", "SMH-018"),
    )


WORDING = Vocabulary(
    (
        Term("answer comments", "action", "answer comments on the draft report; all of them"),
        Term("open", "condition", "the school is open"),
    )
)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            FIELDS,
            (
                "When there is a deferral request after 4.30pm on the day of the notification call, if school is open "
                "and late, unless waived; or when there is a pause, the lead inspector must contact duty desk, within "
                "18 working days after the inspection ends, unless SMH-017 or SMH-018 applies."
            ),
        ),
        (
            {"bearer": "ofsted", "modality": "normally", "on": "comments received", "action": "answer comments"}
            | {"counterparty": "school", "due": "30 working days after inspection end"},
            (
                "When comments are received, Ofsted will normally answer comments on the draft report, within 30 "
                "working days after the inspection ends. It concerns the school."
            ),
        ),
        (
            {"bearer": "inspector", "modality": "must", "on": "first day end if open", "action": "report"}
            | {"due": "11.59pm on the day of first day end"},
            "When the first day ends, if the school is open, the inspector must report, by the end of that day.",
        ),
        (
            {"bearer": "inspector", "modality": "must", "on": "opening meeting", "action": "explain plan"}
            | {"due": "during opening meeting"},
            "During the opening meeting, the inspector must explain plan.",
        ),
        (
            {"bearer": "inspector", "modality": "should", "on": "distress seen or staff needed by children"}
            | {"action": "act"},
            (
                "When distress is seen; or when staff are needed by children, the inspector should act. "
                "No time limit is given, so it cannot be said to be late."
            ),
        ),
        (
            {"bearer": "school", "modality": "may", "on": "inspection end", "action": "call"}
            | {"due": "on working day 1 after inspection end"},
            "When the inspection ends, the school may call, on working day 1 after that, and on no other day.",
        ),
        (
            {"bearer": "ofsted", "modality": "must", "on": "report quality assured", "action": "send report"}
            | {"due": "11.59pm on the day of final report sent"},
            (
                "When a report is quality assured, Ofsted must send report, by the end of the day when the final "
                "report is sent."
            ),
        ),
        (
            {"bearer": "ofsted", "modality": "must", "action": "be kind", "due": "2 days before inspection start"},
            "At all times, Ofsted must be kind, at least 2 days before the inspection starts.",
        ),
    ],
)
def test_plain_words(fields: dict[str, str], said: str) -> None:
    assert plain(parse_obligation(fields), WORDING) == said


def test_a_meaning_does_not_begin_with_its_term() -> None:
    assert meaning_without_echo("ofsted", "Ofsted, the inspectorate") == "the inspectorate"
    assert meaning_without_echo("school", "the school that is inspected") == "the school that is inspected"


@pytest.mark.parametrize(
    ("field", "text", "problem", "caret"),
    [
        ("bearer", "Lead inspector", "'Lead inspector' is not a term", "Lead inspector"),
        ("action", "send  report", "'send  report' is not a term", "send  report"),
        ("modality", "shall", "unknown modality 'shall'", "shall"),
        ("on", "call or ", "an event is missing", None),
        ("on", "call if late and  gone", "' gone' does not name a condition", " gone"),
        ("on", "call past before end", "'before end' is not a time to be past", "before end"),
        ("on", "call past 4.30pm on the day of THE call", "'THE call' does not name an event", "THE call"),
        ("due", "13.30pm on the day of call", "'13.30pm' is not a time of day", "13.30pm"),
        (
            "due",
            "1 working days after call",
            "'1 working days' is not written as it is said",
            "1 working days",
        ),
        ("due", "2 day before call", "'2 day' is not written as it is said", "2 day"),
        ("due", "10000 days after call", "'10000' is not a number of days", "10000"),
        ("due", f"{'9' * 5000} days after call", f"'{'9' * 20}…' is not a number of days", "9" * 5000),
        ("due", f"on day {'9' * 5000} after call", f"'{'9' * 20}…' is not a number of days", "9" * 5000),
        ("due", "0 days after call", "'0' is not a number of days", "0"),
        ("on", "call unless late and  gone", "' gone' does not name a condition", " gone"),
        ("on", "call unless late if gone", "'late if gone' does not name a condition", "late if gone"),
        (
            "on",
            "call past on day 2 after visit",
            "'on day 2 after visit' is not a time to be past",
            "on day 2 after visit",
        ),
        ("due", "on working day 0 after call", "'0' is not a number of days", "0"),
        ("due", "on working day 1 after THE call", "'THE call' does not name an event", "THE call"),
        ("due", "soon", "'soon' is not a time", "soon"),
        ("due", "before", "'before' is not a time", "before"),
        ("except", "SMH-017; SMH-18", "'SMH-017; SMH-18' is not a requirement ID", "SMH-017; SMH-18"),
        ("except", "SMH-017, smh-018", "'smh-018' is not a requirement ID", "smh-018"),
    ],
)
def test_a_fault_points_at_its_text(field: str, text: str, problem: str, caret: str | None) -> None:
    def locate(name: str, offset: int, width: int) -> Place:
        return Place("index.md", 7, len(f":{name}: ") + offset + 1, f":{name}: {text}", width)

    with pytest.raises(InputError) as raised:
        parse_obligation({**FIELDS, field: text}, locate, "SMH-001")
    assert raised.value.problem == problem
    assert raised.value.requirement == "SMH-001"
    place = raised.value.place
    assert place is not None
    assert place.text == f":{field}: {text}"
    if caret is not None:
        assert place.text[place.column - 1 :][: place.width] == caret


@pytest.mark.parametrize("missing", ["bearer", "modality", "action"])
def test_a_missing_field_is_named(missing: str) -> None:
    fields = {name: text for name, text in FIELDS.items() if name != missing}
    with pytest.raises(InputError, match=f"an obligation needs its {missing}"):
        parse_obligation(fields)


VOCABULARY = Vocabulary(
    (
        Term("lead inspector", "role", "who leads"),
        Term("duty desk", "role", "who is called"),
        Term("deferral request", "event", "the request"),
        Term("notification call", "event", "the call"),
        Term("inspection end", "event", "the end"),
        Term("pause", "event", "a pause"),
        Term("school is open", "condition", "on that day"),
        Term("late", "condition", "it is late"),
        Term("waived", "condition", "it is set aside"),
        Term("contact duty desk", "action", "call them"),
        Term("well-being", "topic", "how people are"),
    )
)


def test_known_terms_pass() -> None:
    assert VOCABULARY.check(parse_obligation(FIELDS)) == ()


@pytest.mark.parametrize(
    ("field", "text", "unknown", "hint"),
    [
        ("bearer", "lead inspectors", "unknown role 'lead inspectors'", "`lead inspector`"),
        ("counterparty", "pause", "unknown role 'pause'", ""),
        ("action", "contact the duty desk", "unknown action 'contact the duty desk'", "`contact duty desk`"),
        ("on", "pause or pauses", "unknown event 'pauses'", "`pause`"),
        ("on", "pause if late and school open", "unknown condition 'school open'", "`school is open`"),
        ("on", "pause if late unless waive", "unknown condition 'waive'", "`waived`"),
        ("due", "on day 2 after pauses", "unknown event 'pauses'", "`pause`"),
        ("on", "pause past 1 day after notification", "unknown event 'notification'", "`notification call`"),
        ("due", "before inspection ends", "unknown event 'inspection ends'", "`inspection end`"),
    ],
)
def test_an_unknown_term_is_found_at_its_place(field: str, text: str, unknown: str, hint: str) -> None:
    fields = {**FIELDS, field: text}

    def locate(name: str, offset: int, width: int) -> Place:
        return Place("index.md", 1, offset + 1, fields[name], width)

    (fault,) = VOCABULARY.check(parse_obligation(fields), locate, "SMH-001")
    assert fault.problem == unknown
    assert hint in fault.cure
    assert fault.place is not None
    assert fault.place.text[fault.place.column - 1 :][: fault.place.width] in unknown


@given(obligations)
def test_every_term_of_an_obligation_is_looked_up(obligation: Obligation) -> None:
    written = obligation_fields(obligation)

    def locate(name: str, offset: int, width: int) -> Place:
        return Place("index.md", 1, offset + 1, written[name], width)

    for fault in Vocabulary(()).check(obligation, locate):
        term = fault.problem.partition("'")[2].removesuffix("'")
        assert fault.place.text[fault.place.column - 1 :][: fault.place.width] == term


@given(st.sampled_from(["scenario", "judgement"]) | terms.map(lambda why: f"none: {why}"))
def test_a_way_to_verify_is_read_back(text: str) -> None:
    assert str(parse_verification(text)) == text


@pytest.mark.parametrize("text", ["none", "none: ", "scenarios", "scenario: why", ""])
def test_another_way_to_verify_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_verification(text)


def test_the_fields_of_a_statement_of_purpose() -> None:
    read = read_fields({"topics": "feedback, well-being", "verified-by": "none: a definition"})
    assert read.obligation is None
    assert read.topics == ("feedback", "well-being")
    assert read.verified_by == Verification("none", "a definition")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"bearers": "x"}, "unknown field 'bearers'"),
        ({"bearer": ""}, "the field 'bearer' is empty"),
        ({"topics": "one, one"}, "the topic 'one' is named twice"),
        ({"topics": "one,, two"}, "a topic is missing"),
    ],
)
def test_fields_that_cannot_be_meant_are_refused(fields: dict[str, str], problem: str) -> None:
    with pytest.raises(InputError) as raised:
        read_fields(fields)
    assert raised.value.problem == problem
