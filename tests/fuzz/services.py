"""What comes over a line or a connection, given to who reads it there."""

from __future__ import annotations

import io
import json
import socket
import threading
from contextlib import suppress
from functools import cache
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus
from policy_diff.edges import http_service, site_server
from policy_diff.edges.http_adapter import HttpAdapter
from policy_diff.edges.http_sessions import Sessions
from policy_diff.edges.line_service import serve_lines
from policy_diff.formats.conduct_messages import lines
from policy_diff.formats.conduct_messages.forms import MessageError
from policy_diff.formats.conduct_messages.verbs import VERBS
from policy_diff.project.corpus import load

HERE = Path(__file__).resolve().parent
EXAMPLE = HERE.parent / "suite" / "example"
MOST = 32_768
"""Most bytes that go into a pair of sockets that nobody reads yet."""

_PATIENCE = 20


@cache
def corpus() -> Corpus:
    """Give the handbooks that a service answers for."""
    return load(EXAMPLE)


def requests(data: bytes) -> object:
    """Answer lines: each answer is one line of JSON, whatever was asked."""
    answers = io.BytesIO()
    serve_lines(ReferenceImplementation(corpus()), io.BytesIO(data), answers)
    for line in answers.getvalue().splitlines():
        answer = json.loads(line)
        assert "id" in answer
        assert ("result" in answer) != ("error" in answer)
    return answers


def reply(data: bytes) -> object:
    """Take a line for the answer to each verb."""
    found: list[object] = []
    refused: list[str] = []
    for verb in VERBS:
        try:
            found.append(lines.read_reply(data, 1, verb))
        except MessageError as fault:
            refused.append(str(fault))
        except ImplementationError:
            continue
    assert all(told.isprintable() for told in refused)
    assert lines.shortened(data).isprintable()
    return found


class _Service(http_service._Handler):
    disable_nagle_algorithm = False  # a pair of sockets knows of none


class _Site(site_server._Handler):
    disable_nagle_algorithm = False


def http_request(data: bytes) -> object:
    """Give a service the bytes of a connection: it answers in HTTP, and is never itself at fault.

    Who asks without a version speaks the first HTTP of all, in which an answer is its body alone.
    """
    service = http_service.HttpService.__new__(http_service.HttpService)  # one that listens to nothing
    service.sessions = Sessions(lambda: ReferenceImplementation(corpus()))
    answer = _answered(_Service, service, data)
    assert not answer or answer.startswith(b"HTTP/1.1 ") or json.loads(answer)
    assert b"HTTP/1.1 500" not in answer
    assert b'"status": 500' not in answer
    return answer


def site_request(data: bytes) -> object:
    """Give the preview of a site the bytes of a connection: what is outside the folder stays there."""
    site = site_server.SiteServer.__new__(site_server.SiteServer)
    site.folder, site.fault, site._number, site._ended = HERE / "site", "", 0, True
    site._files, site._news = threading.Lock(), threading.Condition()
    site._hosts = frozenset({"localhost"})
    answer = _answered(_Site, site, data)
    assert b"not of the site" not in answer
    return answer


def _answered(handler: type[BaseHTTPRequestHandler], server: object, data: bytes) -> bytes:
    here, there = socket.socketpair()
    here.settimeout(_PATIENCE)
    with here, there:
        here.sendall(data[:MOST])
        here.shutdown(socket.SHUT_WR)
        with suppress(ConnectionError):
            handler(there, ("127.0.0.1", 0), server)
        there.shutdown(socket.SHUT_RDWR)
        return b"".join(iter(lambda: here.recv(65_536), b""))


def http_answer(data: bytes) -> object:
    """Take bytes for the answer of a service to who asks it what it is."""
    here, there = socket.socketpair()
    adapter = HttpAdapter("http://service.example", _PATIENCE, {})
    with here, there:
        here.sendall(data[:MOST])
        here.shutdown(socket.SHUT_WR)
        adapter._connected().sock = there
        try:
            return adapter.describe()
        finally:
            adapter.close()
