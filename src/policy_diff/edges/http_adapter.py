"""An adapter that is reached over HTTP, on one connection that is kept open."""

from __future__ import annotations

import http.client
import os
import re
import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.edges.remote_adapter import LONGER, RemoteAdapter
from policy_diff.edges.timed_calls import TIMEOUT, TimedCalls
from policy_diff.formats.conduct_messages import forms
from policy_diff.formats.conduct_messages.forms import MOST_BYTES, Message, MessageError, parsed, read, written
from policy_diff.formats.conduct_messages.http_form import JSON, OPERATIONS, PROBLEM, Operation
from policy_diff.formats.conduct_messages.lines import shortened

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADERS: Final = "POLICY_DIFF_HTTP_HEADERS"
"""The environment variable whose lines are sent as headers with every request, for a token; never shown."""

_AS_SAID: Final = "answer as `policy-diff conduct schemas` describes it"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came back: the status, the kind of content, the bytes, whether they are all, where a redirect leads."""

    status: int
    kind: str
    body: bytes
    whole: bool
    to: str | None


class HttpAdapter(RemoteAdapter):
    """Speaks to a service in the HTTP form; every `reset` begins a session of its own.

    Args:
        address: where the service is: `http://host:port/base`, or https.
        timeout: seconds for each answer.
        headers: sent with every request; by default those of the environment variable `HEADERS`.
        most_bytes: how long the body of an answer may be.

    Raises:
        BrokenAdapterError: the address or the headers cannot be used.
    """

    def __init__(
        self,
        address: str,
        timeout: float = TIMEOUT,
        headers: Mapping[str, str] | None = None,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__()
        self._secure, self._host, self._port, self._base = _taken_apart(address)
        self._address = address.rstrip("/")
        self._timeout = timeout
        self._headers = headers_of(os.environ.get(HEADERS, "")) if headers is None else dict(headers)
        self._most_bytes = most_bytes
        self._connection: http.client.HTTPConnection | None = None
        self._calls: TimedCalls[_Answer] = TimedCalls()
        self._session: str | None = None

    def _end(self) -> None:
        """End the session and close the connection."""
        self._end_session()
        self._abandon()

    def _abandon(self) -> str:
        self._session = None
        self._shut()
        self._calls.end()
        return ""

    def _end_session(self) -> None:
        """End the session where there is one; a service that has dropped it already is right to."""
        if self._session is None or self._connection is None:
            return
        operation = OPERATIONS["end_session"]
        try:
            self._send(operation, operation.filled({"session": self._session}), None)
        except (OSError, http.client.HTTPException):
            self._abandon()
        self._session = None

    def _exchange(self, verb: str, arguments: Message) -> Message | None:
        if verb == "reset":
            self._end_session()
        operation = OPERATIONS[verb]
        values: dict[str, Any] = {name: getattr(arguments, name) for name in arguments.__struct_fields__}
        if "session" in operation.parameters:
            if self._session is None:
                raise BrokenAdapterError(f"{verb}(): there is no session; reset() first")
            values["session"] = self._session
        path = operation.filled({name: values[name] for name in operation.parameters})
        body = values["event"] if verb == "record" else arguments if operation.body else None
        result = self._read(operation, path, self._asked(operation, path, body))
        if isinstance(result, forms.Session):
            self._session = result.session
            return None
        return result

    def _asked(self, operation: Operation, path: str, body: Message | None) -> _Answer:
        """Send a request and give what came back."""
        try:
            return self._send(operation, path, body)
        except TimeoutError:
            problem = f"gave no whole answer within {self._timeout:g} seconds"
            raise self._broken(operation, path, problem, LONGER) from None
        except http.client.HTTPException as fault:
            problem = f"gave no answer of HTTP ({type(fault).__name__}: {shortened(str(fault).encode())})"
            raise self._broken(operation, path, problem, "check the address, and what listens there") from None
        except (OSError, UnicodeError) as fault:  # the latter where the name of the host cannot be one
            why = (getattr(fault, "strerror", None) or str(fault)).lower()
            problem = f"cannot be reached: {why}"
            raise self._broken(operation, path, problem, "start the service, or correct the address") from None

    def _send(self, operation: Operation, path: str, body: Message | None) -> _Answer:
        reused = self._connection is not None and self._connection.sock is not None
        try:
            return self._calls.call(lambda: self._sent(operation, path, body), self._timeout)
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            # A service may close what it was not asked on for a while. What would be done twice is not asked twice.
            self._shut()
            if not reused or operation.method == "POST":
                raise
        return self._calls.call(lambda: self._sent(operation, path, body), self._timeout)

    def _sent(self, operation: Operation, path: str, body: Message | None) -> _Answer:
        """Send a request and read its answer; this is run beside, and may never come back."""
        connection = self._connected()
        if connection.sock is None:
            connection.connect()
            if connection is not self._connection:  # it was given up meanwhile, and nothing may be sent any more
                connection.close()
                raise ConnectionAbortedError
        data = None if body is None else written(body)
        headers = {"Accept": f"{JSON}, {PROBLEM}", **self._headers}
        if data is not None:
            headers["Content-Type"] = JSON
        connection.request(operation.method, f"{self._base}{path}", data, headers)
        with connection.getresponse() as response:
            announced = response.length
            try:
                content = response.read(self._most_bytes + 1)
                whole = announced is None or len(content) >= min(announced, self._most_bytes + 1)
            except http.client.IncompleteRead as short:
                content, whole = short.partial, False
            if not whole or len(content) > self._most_bytes:
                connection.close()  # what is left of it would be taken for the next answer
            kind = response.headers.get_content_type() if "Content-Type" in response.headers else ""
            return _Answer(response.status, kind, content, whole, response.headers.get("Location"))

    def _connected(self) -> http.client.HTTPConnection:
        if self._connection is None:
            make = http.client.HTTPSConnection if self._secure else http.client.HTTPConnection
            self._connection = make(self._host, self._port, timeout=self._timeout)
        return self._connection

    def _shut(self) -> None:
        if self._connection is not None:
            _shut(self._connection)
            self._connection = None

    def _read(self, operation: Operation, path: str, answer: _Answer) -> Message | None:
        """Take an answer for the result of a request."""
        if len(answer.body) > self._most_bytes:
            problem = f"answered with more than {self._most_bytes:,} bytes: {shortened(answer.body)}"
            raise self._broken(operation, path, problem, "an answer is far shorter; check what listens there")
        if not answer.whole:
            problem = f"broke off its answer after {len(answer.body):,} bytes: {shortened(answer.body)}"
            raise self._broken(operation, path, problem, "send the whole of it, as many bytes as Content-Length says")
        if 300 <= answer.status < 400:
            where = f" to {shortened(answer.to.encode())}" if answer.to else ""
            problem = f"answered {answer.status}, a redirect{where}"
            raise self._broken(operation, path, problem, "name the address that it leads to; none is followed")
        if answer.status >= 400 and answer.kind == PROBLEM:
            raise self._problem(operation, path, answer)
        if answer.status != operation.status:
            shown = f": {shortened(answer.body)}" if answer.body.strip() else ""
            problem = f"answered {answer.status} where {operation.status} is to be{shown}"
            cure = f"{_AS_SAID}; say what the implementation cannot do as {PROBLEM}"
            raise self._broken(operation, path, problem, cure)
        if operation.reply is None:
            return None
        if answer.kind != JSON:
            kind = shortened(answer.kind.encode()) or "none"
            problem = f"answered with the content type {kind}: {shortened(answer.body)}"
            raise self._broken(operation, path, problem, f"answer with {JSON}")
        try:
            return read(parsed(answer.body), operation.reply)
        except MessageError as fault:
            problem = f"answered what is no reply: {fault}\n  the answer: {shortened(answer.body)}"
            raise self._broken(operation, path, problem, _AS_SAID) from None

    def _problem(self, operation: Operation, path: str, answer: _Answer) -> Exception:
        """Give the error that a service told in the form for that."""
        try:
            told = parsed(answer.body)
            detail = told.get("detail") or told["title"]
        except (MessageError, AttributeError, KeyError):
            problem = f"answered {answer.status} with a problem that is none: {shortened(answer.body)}"
            return self._broken(operation, path, problem, 'write {"detail": "..."}')
        return ImplementationError(str(detail))

    def _broken(self, operation: Operation, path: str, problem: str, cure: str) -> BrokenAdapterError:
        asked = f"{operation.method} {self._address}{path}"
        return BrokenAdapterError(f"{operation.name}(): {asked} {problem}\n  {cure}")


def headers_of(text: str) -> dict[str, str]:
    """Take headers from lines of `Name: value`; no message shows what they hold.

    Raises:
        BrokenAdapterError: a line is none.
    """
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        sound = colon and re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name.strip())
        if not sound or not (value.isascii() and value.isprintable()):
            raise BrokenAdapterError(
                f"line {number} of {HEADERS} is no header; write `Name: value`, each on a line of its own"
            )
        found[name.strip()] = value.strip()
    return found


def _taken_apart(address: str) -> tuple[bool, str, int, str]:
    cure = "write http://HOST:PORT/BASE, or https"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as fault:
        raise BrokenAdapterError(f"the address is none: {fault}; {cure}") from None
    if parts.username is not None or parts.password is not None:
        raise BrokenAdapterError(f"the address holds a name or a password; put what proves who you are in {HEADERS}")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BrokenAdapterError(f"the address {address!r} names no host; {cure}")
    if parts.query or parts.fragment or not address.isprintable() or " " in address:
        raise BrokenAdapterError(f"the address {address!r} has more than a path; {cure}")
    secure = parts.scheme == "https"
    if port is None:  # http.client would look for one in the host, and take the end of an address of IPv6 for it
        port = http.client.HTTPS_PORT if secure else http.client.HTTP_PORT
    return secure, parts.hostname, port, parts.path.rstrip("/")


def _shut(connection: http.client.HTTPConnection) -> None:
    """Close a connection at once, so that whoever waits on it stops waiting."""
    if connection.sock is not None:
        with suppress(OSError):
            connection.sock.shutdown(socket.SHUT_RDWR)
    connection.close()
