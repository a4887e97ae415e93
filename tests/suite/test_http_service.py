"""The reference as a service of HTTP: it does what its OpenAPI document says, and bounds what is asked of it."""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.edges import http_service, http_sessions
from policy_diff.edges.http_service import MOST_BODY, HttpService
from policy_diff.edges.http_sessions import CASES, ENTRIES, NoSuchError, Sessions
from policy_diff.formats.conduct_messages import forms
from policy_diff.formats.conduct_messages.answering import CannotDoError
from policy_diff.formats.conduct_messages.forms import Message
from policy_diff.formats.conduct_messages.http_form import OPERATIONS
from policy_diff.formats.conduct_messages.schemas import PROBLEMS, openapi
from policy_diff.project.corpus import load

CORPUS = load(Path(__file__).parent / "example")
JSON = {"Content-Type": "application/json"}
RESET = {"at": "2024-05-23T09:00:00Z", "as_of": "2024-05-23"}
EVENT = {"id": "e1", "at": "2024-05-23T09:00:00Z", "kind": "happening", "what": "visit end"}
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
    unsupported_method,
)


@contextmanager
def running() -> Iterator[HttpService]:
    with HttpService(lambda: ReferenceImplementation(CORPUS), "127.0.0.1", 0) as service:
        thread = threading.Thread(target=service.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield service
        finally:
            service.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def service() -> Iterator[HttpService]:
    with running() as made:
        yield made


def described(service: HttpService, document: dict[str, Any] | None = None) -> Any:
    """Give the document of a service, as schemathesis understands it."""
    load_all_checks()
    schema = schemathesis.openapi.from_dict(document or openapi())
    schema.config.update(base_url=service.address)
    return schema


FEW = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


POSITIVE, NEGATIVE = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE
ASKED = [
    *((name, POSITIVE) for name in OPERATIONS),
    *((name, NEGATIVE) for name, operation in OPERATIONS.items() if operation.body),
]


@pytest.mark.parametrize(("name", "mode"), ASKED)
def test_an_operation_does_what_the_document_says(
    service: HttpService, name: str, mode: schemathesis.GenerationMode
) -> None:
    operation = described(service).find_operation_by_id(name)

    @FEW
    @given(operation.as_strategy(generation_mode=mode))
    def holds(case: Any) -> None:
        case.call_and_validate(checks=CHECKS)

    holds()


def narrowed() -> dict[str, Any]:
    """Give the document with the values alone of which the example knows something, so that much is accepted."""
    document = openapi()
    parts = document["components"]["schemas"]
    asked = [r.obligation for v in CORPUS.handbooks[0].versions for r in v.requirements if r.obligation]
    events = [occasion.event for one in asked if one.on for occasion in one.on.occasions]
    days = [f"2024-05-{day:02d}T09:00:00+01:00" for day in range(20, 32)]
    parts["ResetArguments"]["properties"]["at"]["enum"] = days[:3]
    parts["ResetArguments"]["properties"]["as_of"]["enum"] = ["2024-05-20"]
    parts["AdvanceArguments"]["properties"]["to"]["enum"] = days
    parts["OpenCaseArguments"]["properties"]["handbook"]["enum"] = ["VIS"]
    parts["OpenCaseArguments"]["properties"]["version"] = {"enum": [v.id for v in CORPUS.handbooks[0].versions]}
    event = parts["Event"]["properties"]
    event["at"]["enum"] = days[:3]
    event["what"]["enum"] = sorted({*events, *(one.action for one in asked)})
    event["by"] = event["to"] = {"enum": [None, *sorted({one.bearer for one in asked})]}
    return document


def test_requests_that_follow_from_each_other_do_what_the_document_says(service: HttpService) -> None:
    done: Counter[str] = Counter()

    class Machine(described(service, narrowed()).as_state_machine()):  # type: ignore[misc]  # made as it runs
        def validate_response(self, response: Any, case: Any, **_: Any) -> None:
            case.validate_response(response, checks=CHECKS)
            name = case.operation.definition.raw["operationId"]
            done[name] += response.status_code == OPERATIONS[name].status

    Machine.run(settings=settings(FEW, max_examples=60, stateful_step_count=15))
    assert {name for name in OPERATIONS if not done[name]} == {"describe"}, done  # which nothing leads to


def test_the_document_is_valid_and_names_no_host() -> None:
    document = openapi()
    jsonschema.Draft202012Validator.check_schema({"$defs": document["components"]["schemas"]})
    assert [server["url"] for server in document["servers"]] == ["."]
    assert "http" not in json.dumps(document).replace("HTTP", "")
    schemathesis.openapi.from_dict(document).validate()


class Client:
    """One connection to a service."""

    def __init__(self, service: HttpService) -> None:
        self._connection = http.client.HTTPConnection(service.address.removeprefix("http://"), timeout=30)

    def ask(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> tuple[int, Any]:
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        self._connection.request(method, path, data, JSON if headers is None else headers)
        with self._connection.getresponse() as response:
            text = response.read()
            self.headers = response.headers
            if response.status >= 400:
                assert response.headers["Content-Type"] == "application/problem+json"
                told = json.loads(text)
                assert told["status"] == response.status
                return response.status, told["detail"]
            return response.status, json.loads(text) if text else None

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def client(service: HttpService) -> Iterator[Client]:
    made = Client(service)
    yield made
    made.close()


def case_of(client: Client) -> str:
    session = client.ask("POST", "/sessions", RESET)[1]["session"]
    opened = client.ask("POST", f"/sessions/{session}/cases", {"handbook": "VIS", "facts": {}})[1]["case"]
    return f"/sessions/{session}/cases/{opened.replace(' ', '%20')}"


def test_a_case_is_played_over_http(client: Client) -> None:
    case = case_of(client)
    assert client.ask("POST", f"{case}/entries", EVENT) == (200, {"outcome": "accepted", "requirement": None})
    assert client.ask("GET", f"{case}/journal")[1]["journal"] == [
        {**EVENT, "by": None, "to": None, "reason": None, "conditions": []}
    ]
    clock = case.rpartition("/cases")[0] + "/clock"
    assert client.ask("PUT", clock, {"to": "2024-07-01T00:00:00+01:00"}) == (204, None)
    norms = client.ask("GET", f"{case}/norms")[1]["norms"]
    assert "breached" in {norm["state"] for norm in norms}
    assert client.ask("DELETE", case.rpartition("/cases")[0]) == (204, None)
    assert client.ask("GET", f"{case}/norms") == (
        404,
        "there is no such session; it was ended, or dropped for newer ones",
    )


@pytest.mark.parametrize(
    ("method", "path", "body", "headers", "status", "why"),
    [
        ("GET", "/", None, {}, 404, "there is nothing at this path; there are /subject, /sessions,"),
        ("GET", "/subject/", None, {}, 404, "there is nothing at this path"),
        ("POST", "/subject", b"x" * 10, {}, 405, "this path takes GET"),
        ("PATCH", "/sessions/1", None, {}, 405, "this path takes DELETE"),
        ("BREW", "/sessions", None, {}, 405, "this path takes POST"),
        ("GET", "/sessions/%2e%2e/cases/1/norms", None, {}, 404, "there is no such session"),
        ("POST", "/sessions", b"", {}, 415, "the body is to be application/json"),
        ("POST", "/sessions", b"{}", {"Content-Type": "text/plain"}, 415, "the body is to be application/json"),
        ("POST", "/sessions", b"{", None, 400, "it is not JSON"),
        ("POST", "/sessions", b"\xff", None, 400, "it is not JSON"),
        ("POST", "/sessions", b"[" * 9999, None, 400, "it is not JSON"),
        ("POST", "/sessions", {**RESET, "colour": 1}, None, 400, "`$`: object contains unknown field `colour`"),
        ("POST", "/sessions", {**RESET, "at": "2024-05-23T09:00:00"}, None, 400, "`$.at`: expected `datetime` with a"),
        ("POST", "/sessions", {**RESET, "at": "0001-01-01T00:00:00+14:00"}, None, 422, "this cannot be reckoned with"),
        ("POST", "/sessions", b"x" * (MOST_BODY + 1), None, 413, "a body has at most 65,536 bytes"),
        ("POST", "/sessions", b"", {"Content-Length": "9" * 400}, 411, "say how long the body is with Content-Length"),
        ("POST", "/sessions", b"{}", {"Content-Length": "-2"}, 411, "say how long the body is with Content-Length"),
        ("POST", "/sessions", b"", {"Transfer-Encoding": "chunked"}, 411, "say how long the body is"),
    ],
)  # fmt: skip
def test_what_is_no_request_is_told(  # noqa: PLR0913, PLR0917 - a request and its answer
    service: HttpService, method: str, path: str, body: Any, headers: dict[str, str] | None, status: int, why: str
) -> None:
    client = Client(service)
    found = client.ask(method, path, body, headers)
    client.close()
    assert found[0] == status
    assert found[1].startswith(why)
    assert status in {*PROBLEMS, 405}
    if status == 405:
        assert client.headers["Allow"] == why.rpartition(" ")[2]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"rubbish\r\n\r\n", 400),
        (b"GET http://[ HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        (b"GET /subject HTTP/9.9\r\n\r\n", 505),
        (b"GET /" + b"x" * (65_537 - 5), 414),
        (b"GET /subject HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
    ],
)
def test_what_is_no_http_is_answered_as_a_problem_too(service: HttpService, sent: bytes, status: int) -> None:
    host, _, port = service.address.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        connection.sendall(sent)
        with connection.makefile("rb") as answer:
            head, _, body = answer.read().partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d" % status)
    assert b"Content-Type: application/problem+json" in head
    assert json.loads(body)["status"] == status


def test_what_the_reference_cannot_do_is_told(client: Client) -> None:
    case = case_of(client)
    cases = case.rpartition("/")[0]
    problem = "unknown handbook 'XYZ'. Use a title or a code of Visits handbook, VIS."
    assert client.ask("POST", cases, {"handbook": "XYZ", "facts": {}}) == (422, problem)
    assert client.ask("GET", f"{cases}/9/norms") == (404, "there is no such case in this session")
    late = {**EVENT, "at": "2024-05-23T09:00:01Z"}
    assert client.ask("POST", f"{case}/entries", late)[0] == 422
    assert client.ask("POST", f"{case}/entries", EVENT)[0] == 200
    assert client.ask("POST", f"{case}/entries", EVENT) == (
        422,
        "entry 'e1' is recorded already. Give each entry its own ID.",
    )


def test_a_fault_of_our_own_is_told_without_what_it_is(service: HttpService, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("s3cret")

    monkeypatch.setattr(service.sessions, "answer", fails)
    client = Client(service)
    assert client.ask("GET", "/subject") == (500, "the service is at fault here; please report it")
    client.close()


def test_more_connections_than_there_may_be_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_service, "CONNECTIONS", 2)
    with running() as service:
        kept = [Client(service) for _ in range(2)]
        for client in kept:
            assert client.ask("GET", "/subject")[0] == 200
        more = Client(service)
        with pytest.raises(ConnectionError):
            more.ask("GET", "/subject")
        for client in (*kept, more):
            client.close()


def test_a_request_that_does_not_come_whole_in_time_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_service, "_WHOLE", 0.3)
    with running() as service, socket.create_connection(service.server_address[:2], timeout=30) as connection:
        connection.sendall(b"GET /subject HTTP/1.1\r\nX: ")
        connection.settimeout(0.05)
        for _ in range(200):  # each byte comes soon after the last
            try:
                connection.sendall(b"y")
                assert connection.recv(1) == b""
                break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        else:
            pytest.fail("the connection is still open")


def test_a_session_that_is_busy_holds_up_no_other() -> None:
    busy, free = threading.Event(), threading.Event()

    class Slow(ReferenceImplementation):
        def advance(self, to: datetime) -> None:
            busy.set()
            assert free.wait(30)
            super().advance(to)

    made = Sessions(lambda: Slow(CORPUS), 2)
    first, second = begin(made), begin(made)
    later = forms.AdvanceArguments(to=datetime(2024, 6, 1, tzinfo=UTC))
    asked = {"session": first}
    thread = threading.Thread(target=lambda: made.answer(OPERATIONS["advance"], asked, later), daemon=True)
    thread.start()
    assert busy.wait(30)
    other = threading.Thread(target=lambda: open_case(made, second), daemon=True)
    other.start()
    other.join(5)
    held_up = other.is_alive()
    free.set()
    thread.join()
    assert not held_up


def sessions(most: int) -> Sessions:
    return Sessions(lambda: ReferenceImplementation(CORPUS), most)


def begin(made: Sessions) -> str:
    arguments = forms.read(RESET, forms.ResetArguments)
    begun = made.answer(OPERATIONS["reset"], {}, arguments)
    assert isinstance(begun, forms.Session)
    return begun.session


def open_case(made: Sessions, session: str) -> Message | None:
    arguments = forms.OpenCaseArguments(handbook="VIS", facts={})
    return made.answer(OPERATIONS["open_case"], {"session": session}, arguments)


def test_of_too_many_sessions_the_one_used_longest_ago_is_dropped() -> None:
    made = sessions(2)
    first, second = begin(made), begin(made)
    open_case(made, first)
    third = begin(made)
    for kept in (first, third):
        open_case(made, kept)
    with pytest.raises(NoSuchError):
        open_case(made, second)


def test_a_session_and_a_case_hold_so_much_and_no_more() -> None:
    made = sessions(1)
    session = begin(made)
    for _ in range(CASES):
        opened = open_case(made, session)
    with pytest.raises(CannotDoError, match=f"a session holds {CASES} cases"):
        open_case(made, session)
    assert isinstance(opened, forms.Opened)
    values = {"session": session, "case": opened.case}
    made._sessions[session].entries[opened.case] = ENTRIES - 1
    event = forms.read(EVENT, forms.Event)
    made.answer(OPERATIONS["record"], values, event)
    with pytest.raises(CannotDoError, match=f"a case holds {ENTRIES} entries"):
        made.answer(OPERATIONS["record"], values, event)


def test_a_session_takes_so_many_bytes_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_sessions, "BYTES", 1000)
    made = sessions(1)
    session = begin(made)
    opened = open_case(made, session)
    assert isinstance(opened, forms.Opened)
    values = {"session": session, "case": opened.case}
    with pytest.raises(CannotDoError, match="a session takes 1,000 bytes of cases and entries; begin another"):
        made.answer(OPERATIONS["record"], values, forms.read({**EVENT, "reason": "x" * 1000}, forms.Event))
    made.answer(OPERATIONS["record"], values, forms.read({**EVENT, "reason": "x" * 500}, forms.Event))
    with pytest.raises(CannotDoError, match="a session takes"):
        made.answer(OPERATIONS["record"], values, forms.read({**EVENT, "id": "e2", "reason": "x" * 400}, forms.Event))
