"""An adapter over HTTP: what is wrong with a bad service is told, whatever it sends."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.edges.http_adapter import HEADERS, HttpAdapter, headers_of
from policy_diff.edges.http_service import HttpService
from policy_diff.edges.remote_adapter import BREAKS
from policy_diff.project.corpus import load
from policy_diff.project.smoke import sound

AT = datetime(2024, 5, 23, 9, 0, tzinfo=UTC)
CORPUS = load(Path(__file__).parent / "example")
PATIENT = 30.0
HASTY = 0.3
SUBJECT = b'{"name":"a system","version":"1","contact":"somebody","handbooks":[],"contract":1}'


def answer(body: bytes, status: str = "200 OK", kind: str = "application/json", *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Canned:
    """Listens on loopback and gives what it was made with, an answer a request, whatever is asked.

    `None` is an answer that never comes; after the last one each connection is closed.
    """

    def __init__(self, *answers: bytes | None, drop: bool = False) -> None:
        self.asked: list[bytes] = []
        self.connections = 0
        self._answers = list(answers)
        self._drop = drop
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        self._threads = [threading.Thread(target=self._listen)]
        self._threads[0].start()
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(ConnectionError), connection, connection.makefile("rb") as source:
            while self._answers:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    line = source.readline()
                    if not line:
                        return
                    head += line
                length = re.search(rb"(?i)content-length: (\d+)", head)
                self.asked.append(head + (source.read(int(length[1])) if length else b""))
                given = self._answers.pop(0)
                if given is None:
                    self._over.wait()
                    return
                connection.sendall(given)
                if self._drop or not given.startswith(b"HTTP/1.1"):
                    return

    def end(self) -> None:
        self._over.set()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join()


Make = Callable[..., tuple[HttpAdapter, Canned]]


@pytest.fixture
def service() -> Iterator[Make]:
    """Make a service of its answers, and an adapter that speaks to it."""
    made: list[tuple[HttpAdapter, Canned]] = []

    def make(*answers: bytes | None, timeout: float = PATIENT, drop: bool = False, **options: Any) -> Any:
        canned = Canned(*answers, drop=drop)
        made.append((HttpAdapter(f"{canned.address}/base/", timeout, **{"headers": {}, **options}), canned))
        return made[-1]

    yield make
    for adapter, canned in made:
        adapter.close()
        canned.end()


PROBLEM = "application/problem+json"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("given", "timeout", "why"),
    [
        (None, HASTY, ["gave no whole answer within 0.3 seconds", "--implementation-timeout SECONDS"]),
        (answer(SUBJECT)[:-20], HASTY, ["gave no whole answer within 0.3 seconds"]),
        (b"HTTP/1.1 200 OK\r\nContent-Ty", HASTY, ["gave no whole answer within 0.3 seconds"]),
        (b"", PATIENT, ["gave no answer of HTTP (RemoteDisconnected"]),
        (b"SSH-2.0-OpenSSH_9.2\r\n", PATIENT, ["gave no answer of HTTP (BadStatusLine", "check the address"]),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200, PATIENT, ["gave no answer of HTTP (HTTPException: got more than"]),
        (answer(b"<html>", kind="text/html"), PATIENT, ["the content type text/html: <html>", "with application/json"]),
        (answer(SUBJECT, kind="text/plain"), PATIENT, ["answered with the content type text/plain: {"]),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", PATIENT, ["the content type none: {}"]),
        (answer(b"rubbish"), PATIENT, ["answered what is no reply: it is not JSON", "the answer: rubbish"]),
        (answer(b""), PATIENT, ["it is not JSON"]),
        (answer(b"[]"), PATIENT, ["`$`: expected `object`, got `array`"]),
        (answer(SUBJECT[:-1] + b',"moons":1}'), PATIENT, ["`$`: object contains unknown field `moons`"]),
        (answer(SUBJECT.replace(b'"contract":1', b'"contract":2')), PATIENT, ["`$.contract` is 2, and this side"]),
        (answer(SUBJECT.replace(b'"name":"a system",', b"")), PATIENT, ["missing required field `name`"]),
        (answer(b"", "204 No Content"), PATIENT, ["answered 204 where 200 is to be\n"]),
        (answer(b"no", "201 Created"), PATIENT, ["answered 201 where 200 is to be: no\n"]),
        (answer(b"", "404 Not Found", "text/html"), PATIENT, ["answered 404 where 200 is to be\n", PROBLEM]),
        (answer(b"oops", "500 Oh Dear", "text/html"), PATIENT, ["answered 500 where 200 is to be: oops\n"]),
        (answer(b"oops", "500 Oh Dear", PROBLEM), PATIENT, ["answered 500 with a problem that is none: oops"]),
        (answer(b"[1]", "500 Oh Dear", PROBLEM), PATIENT, ["answered 500 with a problem that is none: [1]"]),
        (
            answer(b"", "302 Found", "text/html", "Location: /elsewhere"),
            PATIENT,
            ["answered 302, a redirect to /elsewhere", "name the address that it leads to; none is followed"],
        ),
        (answer(b"x" * 5000), PATIENT, ["answered with more than 1,000 bytes: xxx"]),
        (
            CHUNKED + b"ffffff\r\n" + b"x" * 5000,
            PATIENT,
            ["answered with more than 1,000 bytes: xxx"],
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_service_is_told(
    service: Make, given: bytes | None, timeout: float, why: list[str]
) -> None:
    adapter, canned = service(given, None, timeout=timeout, most_bytes=1000)
    with pytest.raises(BrokenAdapterError) as broken:
        adapter.describe()
    assert str(broken.value).startswith(f"describe(): GET {canned.address}/base/subject ")
    for part in why:
        assert part in str(broken.value)


@pytest.mark.parametrize(
    "given",
    [
        answer(SUBJECT)[:-20],
        CHUNKED + b"14\r\n" + SUBJECT[:20],
    ],
    ids=["counted", "chunked"],
)
def test_half_an_answer_is_told(service: Make, given: bytes) -> None:
    adapter, _ = service(given, drop=True)
    with pytest.raises(BrokenAdapterError, match=r"broke off its answer after \d+ bytes: \{"):
        adapter.describe()


def test_an_answer_that_comes_by_drops_is_not_waited_for(service: Make) -> None:
    adapter, canned = service(answer(SUBJECT), timeout=HASTY)
    over = threading.Event()

    def drip(connection: socket.socket) -> None:
        with connection:
            for number in range(1000):
                try:
                    connection.sendall(answer(SUBJECT)[number : number + 1])
                except OSError:
                    return
                if over.wait(0.05):
                    return

    canned._serve = drip  # type: ignore[method-assign]  # the one thing it does otherwise
    with pytest.raises(BrokenAdapterError, match=r"no whole answer within 0\.3 seconds"):
        adapter.describe()
    over.set()


def test_nobody_listening_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    adapter = HttpAdapter(f"http://127.0.0.1:{port}", PATIENT, {})
    with pytest.raises(BrokenAdapterError, match="cannot be reached: connection refused\n  start the service"):
        adapter.describe()
    adapter.close()


def test_what_a_service_cannot_do_is_no_fault_of_the_adapter(service: Make) -> None:
    told = json.dumps({"title": "Conflict", "status": 409, "detail": "not on a Sunday"}).encode()
    untold = json.dumps({"title": "Conflict"}).encode()
    adapter, canned = service(
        answer(told, "409 Conflict", PROBLEM), answer(untold, "409 Conflict", PROBLEM), answer(SUBJECT)
    )
    with pytest.raises(ImplementationError, match=r"^not on a Sunday$"):
        adapter.describe()
    with pytest.raises(ImplementationError, match=r"^Conflict$"):
        adapter.describe()
    assert adapter.describe().name == "a system"
    assert canned.connections == 1


SESSION = answer(b'{"session":"s 1/2"}', "201 Created")
CASE = answer(b'{"case":"c?"}', "201 Created")
DONE = b"HTTP/1.1 204 No Content\r\n\r\n"


def test_a_session_is_one_of_the_adapter_and_is_ended(service: Make) -> None:
    adapter, canned = service(SESSION, CASE, answer(b'{"norms":[]}'), DONE, SESSION, DONE)
    adapter.reset(AT, AT.date())
    assert adapter.open_case("VIS", {"late": True}) == "c?"
    assert adapter.norms("c?") == ()
    adapter.reset(AT, AT.date())
    adapter.close()
    assert [head.split(b" HTTP")[0].decode() for head in canned.asked] == [
        "POST /base/sessions",
        "POST /base/sessions/s%201%2F2/cases",
        "GET /base/sessions/s%201%2F2/cases/c%3F/norms",
        "DELETE /base/sessions/s%201%2F2",
        "POST /base/sessions",
        "DELETE /base/sessions/s%201%2F2",
    ]
    assert canned.asked[0].endswith(b'{"at":"2024-05-23T09:00:00Z","as_of":"2024-05-23"}')
    assert canned.asked[1].endswith(b'{"handbook":"VIS","facts":{"late":true}}')
    assert canned.connections == 1


def test_a_session_that_is_gone_already_is_none_to_be_ended(service: Make) -> None:
    for given in (answer(b"", "404 Not Found"), answer(b"x" * 200_000), b"rubbish\r\n\r\n"):
        adapter, canned = service(SESSION, given, SESSION, answer(b'{"case":"1"}', "201 Created"), most_bytes=1000)
        adapter.reset(AT, AT.date())
        adapter.reset(AT, AT.date())
        assert adapter.open_case("VIS", {}) == "1"
        assert len(canned.asked) == 4


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (answer(b'{"session":""}', "201 Created"), "`$.session`: expected `str` of length >= 1"),
        (answer(b'{"session":"1"}', "200 OK"), "answered 200 where 201 is to be"),
        (DONE, "answered 204 where 201 is to be"),
    ],
)
def test_a_session_has_its_form(service: Make, given: bytes, why: str) -> None:
    adapter, _ = service(given)
    with pytest.raises(BrokenAdapterError, match=re.escape(why)):
        adapter.reset(AT, AT.date())
    with pytest.raises(BrokenAdapterError, match=r"its cases are lost; reset\(\) first"):
        adapter.open_case("VIS", {})


def test_a_connection_that_the_service_closed_meanwhile_is_opened_again(service: Make) -> None:
    adapter, canned = service(answer(SUBJECT), answer(SUBJECT), drop=True)
    for _ in range(2):
        assert adapter.describe().version == "1"
    assert canned.connections == 2


def test_what_would_be_done_twice_is_not_asked_twice(service: Make) -> None:
    adapter, canned = service(SESSION, CASE, b"", answer(b'{"outcome":"accepted","requirement":null}'))
    adapter.reset(AT, AT.date())
    case = adapter.open_case("VIS", {})
    with pytest.raises(BrokenAdapterError, match="RemoteDisconnected"):
        adapter.open_case(case, {})
    assert len(canned.asked) == 3


def test_a_service_that_broke_three_times_is_given_up(service: Make) -> None:
    adapter, canned = service(*[answer(b"rubbish")] * 9)
    for _ in range(BREAKS):
        with pytest.raises(BrokenAdapterError, match=r"^describe\(\)"):
            adapter.describe()
    with pytest.raises(BrokenAdapterError, match=r"^given up, as it broke 3 times in a row; the last time: describe"):
        adapter.reset(AT, AT.date())
    assert len(canned.asked) == BREAKS


def test_headers_are_sent_with_every_request_and_never_shown(service: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HEADERS, "Authorization: Bearer s3cret\n\nX-Team: qa\n")
    adapter, canned = service(answer(SUBJECT), answer(b"no", "401 Unauthorized"), headers=None)
    adapter.describe()
    with pytest.raises(BrokenAdapterError) as broken:
        adapter.describe()
    assert "s3cret" not in str(broken.value)
    for head in canned.asked:
        assert b"Authorization: Bearer s3cret\r\n" in head
        assert b"X-Team: qa\r\n" in head


@pytest.mark.parametrize("text", ["Authorization", ": s3cret", "a b: s3cret", "X: s3cret\x07", "X: s3cr\u00e9t"])
def test_a_header_that_is_none_is_told_without_what_it_holds(text: str) -> None:
    with pytest.raises(BrokenAdapterError) as broken:
        headers_of(f"\n{text}")
    assert str(broken.value) == f"line 2 of {HEADERS} is no header; write `Name: value`, each on a line of its own"


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("http://[::1]", "::1", 80),
        ("https://[2001:db8::5]/base", "2001:db8::5", 443),
        ("http://localhost", "localhost", 80),
        ("http://[::1]:8000", "::1", 8000),
        ("http://localhost:0", "localhost", 0),
    ],
)
def test_an_address_without_a_port_means_that_of_its_scheme(address: str, host: str, port: int) -> None:
    connection = HttpAdapter(address, headers={})._connected()
    assert (connection.host, connection.port) == (host, port)


@pytest.mark.parametrize("address", ["http://a..b/", f"http://{'x' * 64}.example"])
def test_a_host_that_can_have_no_such_name_is_told(address: str) -> None:
    why = r"(?s)cannot be reached: .*start the service, or correct the address"
    with pytest.raises(BrokenAdapterError, match=why) as it:
        HttpAdapter(address, headers={}).describe()
    assert "label" in str(it.value)


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://", "names no host"),
        ("http:///base", "names no host"),
        ("http://host:99999", "Port out of range"),
        ("http://host:port", "the address is none: "),
        ("http://[::1", "the address is none: "),
        ("http://host/base?x=1", "has more than a path"),
        ("http://host/#x", "has more than a path"),
        ("http://host/a b", "has more than a path"),
        ("http://qa:s3cret@host", "the address holds a name or a password"),
    ],
)
def test_an_address_that_is_none_is_told(address: str, why: str) -> None:
    with pytest.raises(BrokenAdapterError) as broken:
        HttpAdapter(address, headers={})
    assert why in str(broken.value)
    assert "s3cret" not in str(broken.value)


def test_the_reference_over_http_is_sound() -> None:
    with HttpService(lambda: ReferenceImplementation(CORPUS), "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        adapter = HttpAdapter(server.address, PATIENT, {})
        assert sound(adapter, CORPUS)[1].handbooks == ("VIS",)
        adapter.close()
        server.shutdown()
        thread.join()
