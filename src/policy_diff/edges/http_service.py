"""A service of the HTTP form: takes requests apart, bounds them, and answers every fault as a problem of its own."""

from __future__ import annotations

import io
import json
import re
import socket
import threading
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from policy_diff.edges.http_sessions import NoSuchError, Sessions
from policy_diff.formats.conduct_messages.answering import CannotDoError
from policy_diff.formats.conduct_messages.forms import Message, MessageError, parsed, read, written
from policy_diff.formats.conduct_messages.http_form import JSON, PROBLEM, Operation, Refusal, recognised

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.conduct.protocol import Implementation

MOST_BODY: Final = 64 * 1024
"""Most bytes of the body of a request: an entry with the longest reason is far below."""

CONNECTIONS: Final = 64
"""How many connections are open at a time; one more is closed at once."""

_MOST_PASSED_OVER: Final = 16 * MOST_BODY
_CHUNK: Final = 64 * 1024
"""Bytes of a body that is too large which are read all the same, and how many at a time."""

_WHOLE: Final = 20.0
"""Seconds for a request to come whole, from when the last was answered; an answer has as many to be taken."""


class HttpService(ThreadingHTTPServer):
    """Listens at a port and answers; `serve_forever` runs it, `shutdown` and `server_close` end it.

    Args:
        make: makes an implementation for each session.
        host: the name or address to listen at.
        port: the port; 0 for any that is free.

    Raises:
        OSError: it cannot listen there.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, make: Callable[[], Implementation], host: str, port: int) -> None:
        self.sessions = Sessions(make)
        self._free = threading.BoundedSemaphore(CONNECTIONS)
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)

    @property
    def address(self) -> str:
        """Where it is, for whoever asks."""
        host, port = str(self.server_address[0]), int(self.server_address[1])
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Take a connection, unless there are enough."""
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Answer on a connection until it is closed."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Say nothing where whoever asked has gone away."""


class _Handler(BaseHTTPRequestHandler):
    server: HttpService
    protocol_version = "HTTP/1.1"
    server_version = "policy-diff"
    sys_version = ""
    disable_nagle_algorithm = True

    def setup(self) -> None:
        """Read and write within one limit of time, which not every byte renews."""
        super().setup()
        self._timed = _Timed(self.connection)
        self.rfile = io.BufferedReader(self._timed)
        self.wfile = io.BufferedWriter(self._timed)  # an answer goes out in one piece

    def handle_one_request(self) -> None:
        """Wait for a request and answer it."""
        self._timed.allow(_WHOLE)
        super().handle_one_request()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Keep quiet: standard output is for the address, and nothing of a request is worth a line."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what cannot be read as a request in the same form as every other fault."""
        del explain
        self.close_connection = True
        self.request_version = self.protocol_version  # whatever it said: without headers nobody could read the answer
        self._refuse(code, message or "this is no request of HTTP/1.1")

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Take every method of HTTP, so that one which is not of the form is told so."""
        if not name.startswith("do_"):
            raise AttributeError(name)
        return self._answer

    def _answer(self) -> None:
        try:
            self._answer_soundly()
        except (TimeoutError, ConnectionError):
            self.close_connection = True
        except Exception:  # noqa: BLE001 - whatever it is, it is ours, and no traceback goes out
            self.close_connection = True
            with suppress(OSError):
                self._refuse(HTTPStatus.INTERNAL_SERVER_ERROR, "the service is at fault here; please report it")

    def _answer_soundly(self) -> None:
        try:
            path = urlsplit(self.path).path
        except ValueError as fault:
            self._unread()
            self._refuse(HTTPStatus.BAD_REQUEST, f"the path is none: {fault}")
            return
        found = recognised(self.command, path)
        if isinstance(found, Refusal):
            self._unread()
            self._refuse(found.status, found.detail, {"Allow": ", ".join(found.allowed)} if found.allowed else {})
            return
        operation, values = found
        body = self._body(operation)
        if isinstance(body, Refusal):
            self._refuse(body.status, body.detail)
            return
        try:
            reply = self.server.sessions.answer(operation, values, body)
        except NoSuchError as fault:
            self._refuse(HTTPStatus.NOT_FOUND, str(fault))
        except CannotDoError as fault:
            self._refuse(HTTPStatus.UNPROCESSABLE_ENTITY, str(fault))
        else:
            self._give(operation.status, None if reply is None else written(reply), JSON)

    def _body(self, operation: Operation) -> Message | Refusal | None:
        """Read the body of a request, or say why it is refused."""
        if operation.body is None:
            self._unread()
            return None
        length = self.headers.get("Content-Length", "")
        if "Transfer-Encoding" in self.headers or not re.fullmatch(r"[0-9]{1,18}", length):
            self.close_connection = True
            return Refusal(HTTPStatus.LENGTH_REQUIRED, "say how long the body is with Content-Length")
        if int(length) > MOST_BODY:
            self._unread()
            return Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a body has at most {MOST_BODY:,} bytes")
        data = self.rfile.read(int(length))
        if len(data) < int(length):
            raise ConnectionError("the body broke off")
        if self.headers.get_content_type() != JSON or "Content-Type" not in self.headers:
            return Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"the body is to be {JSON}")
        try:
            return read(parsed(data), operation.body)
        except MessageError as fault:
            return Refusal(HTTPStatus.BAD_REQUEST, str(fault))

    def _unread(self) -> None:
        """Pass over a body that nobody reads, so that whoever sends it hears the answer; then hang up."""
        length = self.headers.get("Content-Length", "0")
        if length == "0" and "Transfer-Encoding" not in self.headers:
            return
        self.close_connection = True
        left = min(int(length), _MOST_PASSED_OVER) if re.fullmatch(r"[0-9]{1,18}", length) else 0
        while left > 0 and (chunk := self.rfile.read(min(left, _CHUNK))):
            left -= len(chunk)

    def _refuse(self, status: int, detail: str, headers: dict[str, str] | None = None) -> None:
        told = {"title": HTTPStatus(status).phrase, "status": int(status), "detail": detail}
        self._give(status, json.dumps(told).encode(), PROBLEM, headers)

    def _give(self, status: int, data: bytes | None, kind: str, headers: dict[str, str] | None = None) -> None:
        self._timed.allow(_WHOLE)
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if data is not None:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if data is not None and self.command != "HEAD":
            self.wfile.write(data)


class _Timed(io.RawIOBase):
    """The bytes of a connection, which have to come and go within a time that is allowed for all of them."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._until = 0.0

    def allow(self, seconds: float) -> None:
        """Allow so much time from now on."""
        self._until = monotonic() + seconds

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._limit()
        return self._connection.recv_into(buffer)

    def write(self, data: Any) -> int:
        self._limit()
        return self._connection.send(data)

    def _limit(self) -> None:
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
