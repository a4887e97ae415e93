"""The messages of the contract: what is written is read back, is what its schema says, and nothing else is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.conduct import protocol
from policy_diff.core.conduct.protocol import (
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    ImplementationError,
    Norm,
    NormState,
    Subject,
)
from policy_diff.core.moments import instant, london
from policy_diff.core.obligation import Modality
from policy_diff.formats.conduct_messages import forms
from policy_diff.formats.conduct_messages.forms import MOST_BYTES, MessageError, parsed, read, written
from policy_diff.formats.conduct_messages.lines import answer_line, read_reply, shortened, write_request
from policy_diff.formats.conduct_messages.schemas import schema_files
from policy_diff.formats.conduct_messages.verbs import VERBS

zones = st.sampled_from([UTC, london(), timezone(timedelta(hours=14)), timezone(timedelta(hours=-9, minutes=-30))])
moments = st.datetimes(datetime(1700, 1, 1), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001 - zones are drawn
words = st.text(st.characters(codec="utf-8"), max_size=12)
some = st.none() | words
lists = st.lists(words, max_size=3).map(tuple)
subjects = st.builds(Subject, words, words, words, lists, lists)
events = st.builds(Event, words, moments, st.sampled_from(EventKind), words, some, some, some, lists)
decisions = st.builds(Decision, st.sampled_from(DecisionOutcome), some)
norms = st.builds(
    Norm,
    words,
    st.sampled_from(Modality),
    words,
    some,
    words,
    st.none() | moments,
    st.sampled_from(NormState),
    lists,
)
facts = st.dictionaries(words, st.booleans(), max_size=3)
days = st.dates(date(1900, 1, 1), date(2200, 1, 1))

calls = st.one_of(
    st.just(("describe",)),
    st.tuples(st.just("reset"), moments, days),
    st.tuples(st.just("open_case"), words, facts),
    st.tuples(st.just("open_case"), words, facts, words),
    st.tuples(st.just("record"), words, events),
    st.tuples(st.just("advance"), moments),
    st.tuples(st.just("norms"), words),
    st.tuples(st.just("journal"), words),
)


def plain(value: Any) -> Any:
    """Give a value with every moment as its instant, so that those of different zones compare."""
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, Event):
        return replace(value, at=instant(value.at))
    if isinstance(value, Norm) and value.due:
        return replace(value, due=instant(value.due))
    if isinstance(value, tuple | list):
        return tuple(plain(part) for part in value)
    return value


@given(st.one_of(subjects, events, decisions, norms))
def test_a_value_is_read_back_from_its_message(value: Any) -> None:
    form = getattr(forms, type(value).__name__)
    message = form.of(value)
    again = read(parsed(written(message)), form)
    assert plain(again.value()) == plain(value)
    assert type(again.value()) is type(value)


class Told:
    """Notes what it is asked, and gives what it was made with."""

    def __init__(self, results: dict[str, Any]) -> None:
        self.results = results
        self.asked: tuple[Any, ...] = ()

    def __getattr__(self, verb: str) -> Any:
        def does(*given: Any, **named: Any) -> Any:
            self.asked = (verb, *given, *named.values())
            return self.results.get(verb)

        return does


SCHEMAS = {name: json.loads(text) for name, text in schema_files().items() if name.endswith(".schema.json")}
FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(SCHEMAS[f"{name.replace('_', '-')}.schema.json"], format_checker=FORMATS)


VALIDATORS = {name: validator(name) for verb in VERBS for name in (f"{verb}.request", f"{verb}.reply")}


def arguments_of(call: tuple[Any, ...]) -> forms.Message:
    verb, *given = call
    kind: Any = VERBS[verb].arguments
    if verb == "record":
        given[1] = forms.Event.of(given[1])
    if hasattr(kind, "of"):
        made: forms.Message = kind.of(*given)
        return made
    return kind(**dict(zip(kind.__struct_fields__, given, strict=False)))


def ask(call: tuple[Any, ...], implementation: Any, number: int = 7) -> tuple[bytes, bytes]:
    line = write_request(number, call[0], arguments_of(call))
    return line, answer_line(implementation, line)


results_of_verbs = st.fixed_dictionaries(
    {
        "describe": subjects,
        "open_case": words.filter(bool),
        "record": decisions,
        "norms": st.lists(norms, max_size=3),
        "journal": st.lists(events, max_size=3),
    }
)


@given(calls, results_of_verbs)
def test_a_call_arrives_as_it_was_made_and_its_result_comes_back(
    call: tuple[Any, ...], results: dict[str, Any]
) -> None:
    implementation = Told(results)
    line, reply = ask(call, implementation)
    assert plain(implementation.asked) == plain(call)
    for text, name in ((line, "request"), (reply, "reply")):
        assert text.count(b"\n") == 1
        VALIDATORS[f"{call[0]}.{name}"].validate(json.loads(text))
    result: Any = read_reply(reply, 7, call[0])
    match call[0]:
        case "open_case":
            given_back = result.case
        case "norms" | "journal" as verb:
            given_back = tuple(part.value() for part in getattr(result, verb))
        case _:
            given_back = result and result.value()
    assert plain(given_back) == plain(results.get(call[0]))


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    """List the path of every object in a JSON value."""
    if isinstance(value, dict):
        yield path
        for key, part in value.items():
            yield from paths(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from paths(part, (*path, number))


AT = datetime(2024, 1, 22, 16, 30, tzinfo=UTC)
EVENT = Event("e1", AT, EventKind.ACT, "act", "host", "guest", None, ("late",))
NORM = Norm("VIS-001", Modality.MUST, "host", None, "act", AT, NormState.PENDING, ("e1",))
WHOLE = Told(
    {
        "describe": Subject("a", "1", "b", ("VIS",)),
        "open_case": "1",
        "record": Decision(DecisionOutcome.REFUSED, None),
        "norms": (NORM,),
        "journal": (EVENT,),
    }
)
CALLS: list[tuple[Any, ...]] = [
    ("describe",),
    ("reset", AT, AT.date()),
    ("open_case", "VIS", {"late": True}, "2024"),
    ("record", "1", EVENT),
    ("advance", AT),
    ("norms", "1"),
    ("journal", "1"),
]
MESSAGES = [
    (f"{call[0]}.{name}", json.loads(text))
    for call in CALLS
    for name, text in zip(("request", "reply"), ask(call, WHOLE), strict=True)
]
OPTIONAL = {
    *(("open_case.request", ("version",)), ("describe.reply", ("result", "features"))),
    *(("record.request", ("event", part)) for part in ("by", "to", "reason", "conditions")),
    *(("journal.reply", ("result", "journal", 0, part)) for part in ("by", "to", "reason", "conditions")),
}


def is_read(name: str, value: Any) -> bool:
    """Tell whether our own reader takes a message."""
    verb, _, kind = name.partition(".")
    line = json.dumps(value).encode()
    if kind == "request":
        return "error" not in json.loads(answer_line(WHOLE, line))  # type: ignore[arg-type]
    try:
        read_reply(line, 7, verb)
    except MessageError:
        return False
    return True


@pytest.mark.parametrize(("name", "whole"), MESSAGES, ids=[name for name, _ in MESSAGES])
def test_the_schema_and_the_reader_refuse_what_is_not_said_and_miss_what_is(name: str, whole: Any) -> None:
    assert VALIDATORS[name].is_valid(whole)
    assert is_read(name, whole)
    for path in paths(whole):
        if path[-1:] == ("facts",):
            continue  # whose names are conditions
        part = whole
        for step in path:
            part = part[step]
        for key, altered in [("colour", "red"), *((key, None) for key in list(part))]:
            kept = dict(part)
            if altered is None:
                del part[key]
            else:
                part[key] = altered
            fits = altered is None and (name, (*path, key)) in OPTIONAL
            assert VALIDATORS[name].is_valid(whole) is fits, (path, key)
            assert is_read(name, whole) is fits, (path, key)
            part.clear()
            part.update(kept)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"due":"2024-01-22T16:30:00Z"', '"due":"2024-01-22T16:30:00"', "`$.result.norms[0].due`: expected `datetime`"),
        ('"due":"2024-01-22T16:30:00Z"', '"due":"tomorrow"', "`$.result.norms[0].due`: invalid RFC3339"),
        ('"due":"2024-01-22T16:30:00Z"', '"due":7', "`$.result.norms[0].due`: expected `datetime | null`, got `int`"),
        ('"state":"pending"', '"state":"done"', "`$.result.norms[0].state`: invalid enum value 'done'"),
        ('"because":["e1"]', '"because":"e1"', "`$.result.norms[0].because`: expected `array`, got `str`"),
        ('"because":["e1"]', '"because":[1]', "`$.result.norms[0].because[0]`: expected `str`, got `int`"),
        ('"action":"act"', '"action":"act","note":1', "`$.result.norms[0]`: object contains unknown field `note`"),
        ('"action":"act",', "", "`$.result.norms[0]`: object missing required field `action`"),
        ('"id":7', '"id":8', "`$.id` is 8, and the request has 7"),
        ('"id":7', '"id":"7"', "`$.id`: expected `int`, got `str`"),
        ('"id":7,', "", "`$`: object missing required field `id`"),
        ("{", "[", "it is not JSON"),
        ('{"id":7', '\x00{"id":7', "it is not JSON"),
    ],
)
def test_a_fault_of_a_reply_names_its_path(old: str, new: str, why: str) -> None:
    text = ask(("norms", "1"), WHOLE)[1].decode()
    assert old in text
    with pytest.raises(MessageError) as found:
        read_reply(text.replace(old, new, 1).encode(), 7, "norms")
    assert str(found.value).startswith(why)


def test_another_contract_is_told_before_anything_else_of_the_message() -> None:
    value = {"id": 7, "result": {"name": "a", "contract": 2, "new": True}}
    with pytest.raises(MessageError, match=r"^`\$\.result\.contract` is 2, and this side speaks contract 1$"):
        read_reply(json.dumps(value).encode(), 7, "describe")
    answered = answer_line(WHOLE, b'{"id":3,"contract":2,"verb":"describe","new":1}')  # type: ignore[arg-type]
    assert json.loads(answered) == {
        "id": 3,
        "error": {"problem": "`$.contract` is 2, and this side speaks contract 1"},
    }


def test_an_error_of_the_implementation_is_none_of_the_adapter() -> None:
    for number in ("7", "null"):
        with pytest.raises(ImplementationError, match=r"^no such case$"):
            read_reply(f'{{"id":{number},"error":{{"problem":"no such case"}}}}'.encode(), 7, "norms")
    with pytest.raises(MessageError, match=r"`\$\.id` is 9"):
        read_reply(b'{"id":9,"error":{"problem":"no such case"}}', 7, "norms")
    with pytest.raises(MessageError, match=r"`\$\.error`: expected `object`, got `str`"):
        read_reply(b'{"id":7,"error":"no such case"}', 7, "norms")


@pytest.mark.parametrize(
    ("line", "number", "why"),
    [
        (b"", None, "it is not JSON"),
        (b"\xff", None, "it is not JSON"),
        (b"[" * 100_000, None, "it is not JSON"),
        (b"7", None, "`$.verb` is none of describe, reset,"),
        (b'{"id":5,"verb":"sing"}', 5, "`$.verb` is none of describe, reset,"),
        (b'{"id":true,"verb":"sing"}', None, "`$.verb` is none of"),
        (b'{"id":5,"verb":"norms","contract":1}', 5, "`$`: object missing required field `case`"),
        (b'{"id":5,"verb":"norms","contract":1,"case":"1","now":1}', 5, "`$`: object contains unknown field `now`"),
        (b'{"id":5,"verb":"norms","case":"1"}', 5, "`$`: object missing required field `contract`"),
        (b'{"id":5,"verb":"advance","contract":1,"to":null}', 5, "`$.to`: expected `datetime`, got `null`"),
        (b'"' + b"x" * MOST_BYTES + b'"', None, "a line has more than 4,194,304 bytes"),
    ],
)
def test_a_line_that_is_no_request_is_answered(line: bytes, number: int | None, why: str) -> None:
    told = json.loads(answer_line(WHOLE, line))  # type: ignore[arg-type]
    assert told["id"] == number
    assert told["error"]["problem"].startswith(why)


def test_a_line_is_shown_without_what_would_move_the_cursor() -> None:
    assert shortened(b"\x1b[31mred\r\n") == "\ufffd[31mred"
    assert shortened(b"x" * 1000) == "x" * 200 + "…"
    assert shortened(b"\xff") == "\ufffd"


def test_the_words_of_the_messages_are_those_of_the_protocol() -> None:
    for name in ("Subject", "Event", "Decision", "Norm"):
        assert getattr(forms, name).__struct_fields__ == getattr(protocol, name).__slots__, name
    assert msgspec.structs.fields(forms.Subject)[-1].name == "contract"
