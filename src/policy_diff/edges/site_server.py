"""Serve a folder of a built site on this machine, and tell the browser when there is something new.

What is served is the site as it was built, but for two lines that only the server adds to the head of a page: a
script that loads the page again, and a style sheet. Where the text that was saved last has a fault, each page begins
with what is wrong; it is text and nothing else.

Only `GET` and `HEAD` are answered, only with files below the folder, and only where the request names the host that
the server listens at: else a page of another site could have its own name lead here, and read what is served.
"""

from __future__ import annotations

import mimetypes
import os
import re
import socket
import threading
from contextlib import suppress
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from policy_diff.edges.mirrors import mirror

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OWN: Final = "/_preview/"
"""Where the server's own files are, beside those of the site."""

_SCRIPT: Final = """\
"use strict";
const mine = document.currentScript.dataset.state;
const news = new EventSource("/_preview/events");
news.addEventListener("message", (event) => {
  if (event.data !== mine) {
    news.close();
    location.reload();
  }
});
"""
_STYLE: Final = """\
.policy-preview-fault {
  border: 0.25rem solid #b00020;
  background: #fff;
  color: #111;
  padding: 1rem;
  font-family: system-ui, sans-serif;
}
.policy-preview-fault pre {
  overflow-x: auto;
  white-space: pre-wrap;
  background: #f4f4f4;
  color: #111;
  padding: 0.75rem;
  font-family: ui-monospace, monospace;
}
"""
_OWN_FILES: Final = {
    f"{OWN}preview.js": ("text/javascript; charset=utf-8", _SCRIPT),
    f"{OWN}preview.css": ("text/css; charset=utf-8", _STYLE),
}
_NOT_YET: Final = (
    "<!doctype html><html lang='en'><head><title>{0}</title></head><body><main><h1>{0}</h1></main></body></html>"
)
_BODY: Final = re.compile(rb"<body\b[^>]*>")
_BREATH: Final = 15.0
"""Seconds after which a browser that waits is sent an empty line, so that one that has gone is noticed."""

_LOCAL: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class SiteServer(ThreadingHTTPServer):
    """Serves a folder; `start` begins, `stop` ends.

    Args:
        folder: the folder of the site; it may be empty until `publish` fills it.
        host: the name or address to listen at.
        port: the port; 0 for any that is free.

    Raises:
        OSError: it cannot listen there.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, folder: Path, host: str, port: int) -> None:
        self.folder = folder
        self.fault = ""
        self._number = 0
        self._ended = False
        self._news = threading.Condition()
        self._files = threading.Lock()
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)
        self._hosts = _LOCAL | {host.casefold(), str(self.server_address[0])}
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)

    @property
    def address(self) -> str:
        """Where the site is."""
        host, port = str(self.server_address[0]), int(self.server_address[1])
        return f"http://{f'[{host}]' if ':' in host else host}:{port}/"

    @property
    def state(self) -> str:
        """What tells one state of what is served from another, also from those of a server that ran before."""
        return f"{os.getpid()}-{self._number}"

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Answer no more."""
        with self._news:
            self._ended = True
            self._news.notify_all()
        self.shutdown()
        self.server_close()

    def publish(self, source: Path) -> tuple[str, ...]:
        """Serve from now on what a folder holds; nobody is answered with half of it.

        Args:
            source: the folder of a site that is whole.

        Returns:
            The files that changed.
        """
        with self._files:
            changed = mirror(source, self.folder)
        if changed or self.fault:
            self._tell("")
        return changed

    def show(self, fault: str) -> None:
        """Show from now on what is wrong above every page, which stays as it was.

        Args:
            fault: what is wrong, as text.
        """
        self._tell(fault)

    def _tell(self, fault: str) -> None:
        with self._news:
            self.fault = fault
            self._number += 1
            self._news.notify_all()

    def states(self) -> Iterator[str]:
        """Yield the state, and each later one; empty where nothing happened for a while."""
        told = ""
        while not self._ended:
            with self._news:
                if told == self.state:
                    self._news.wait(_BREATH)
                now = self.state
            yield "" if now == told else now
            told = now

    def read(self, path: str) -> tuple[Path, bytes] | None:
        """Give the file of the site at a path, with its name; `None` where there is none or it is not below the site.

        Args:
            path: the path of a request, decoded; that of a folder ends with a slash.
        """
        if "\0" in path or "\\" in path:
            return None
        root = self.folder.resolve()
        place = root / path.lstrip("/")
        place = (place / "index.html" if path.endswith("/") else place).resolve()
        with self._files, suppress(OSError):
            if place.is_relative_to(root) and place.is_file():
                return place, place.read_bytes()
        return None

    def serves(self, host: str) -> bool:
        """Tell whether a request is meant for this server.

        Args:
            host: what the request names, with or without a port.
        """
        with suppress(ValueError):
            name = urlsplit(f"//{host}").hostname
            return name is not None and (name.casefold() in self._hosts or _is_address(name))
        return False

    def furnished(self, page: bytes) -> bytes:
        """Add to a page what loads it again, and what is wrong."""
        head = (
            f'<link rel="stylesheet" href="{OWN}preview.css">'
            f'<script src="{OWN}preview.js" data-state="{self.state}"></script>'
        ).encode()
        page = page.replace(b"</head>", head + b"</head>", 1)
        if not self.fault:
            return page
        wrong = (
            '<section class="policy-preview-fault" role="alert" aria-label="Fault in what was saved last">'
            "<h2>What was saved last cannot be shown</h2><p>The page below is as it was before.</p>"
            f"<pre>{escape(self.fault)}</pre></section>"
        ).encode()
        return _BODY.sub(lambda found: found[0] + wrong, page, count=1)

    def handle_error(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Say nothing where whoever asked has gone away."""


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"
    server_version = "policy-diff"
    sys_version = ""
    timeout = 60

    def do_GET(self) -> None:
        """Answer with a file, or with what is new as it comes."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """Answer as for `GET`, without the body."""
        self._answer(body=False)

    def _answer(self, *, body: bool) -> None:
        if not self.server.serves(self.headers.get("Host", "")):
            self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain; charset=utf-8", b"Ask for this host by its name.\n")
            return
        try:
            asked = urlsplit(self.path).path
        except ValueError:
            self._send(HTTPStatus.BAD_REQUEST, "text/plain; charset=utf-8", b"That is no address.\n", body=body)
            return
        path = unquote(asked, errors="replace")
        if path == f"{OWN}events" and body:
            self._tell_news()
        elif own := _OWN_FILES.get(path):
            self._send(HTTPStatus.OK, own[0], own[1].encode(), body=body)
        elif found := self.server.read(path):
            self._send_file(*found, body=body)
        elif not path.endswith("/") and self.server.read(f"{path}/"):
            self._send(HTTPStatus.MOVED_PERMANENTLY, "text/plain", b"", place=_below(asked))
        else:
            words = "There is no such page" if self.server.read("/") else "The site is being built"
            page = self.server.furnished(_NOT_YET.format(words).encode())
            self._send(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", page, body=body)

    def _send_file(self, file: Path, data: bytes, *, body: bool) -> None:
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if kind == "text/html":
            data = self.server.furnished(data)
        if kind.startswith("text/") or kind == "application/json":
            kind += "; charset=utf-8"
        self._send(HTTPStatus.OK, kind, data, body=body)

    def _send(self, status: HTTPStatus, kind: str, data: bytes, *, body: bool = True, place: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("X-Frame-Options", "DENY")
        if place:
            self.send_header("Location", place)
        self.end_headers()
        if body:
            self.wfile.write(data)

    def _tell_news(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        with suppress(OSError):
            for state in self.server.states():
                self.wfile.write(f"data: {state}\n\n".encode() if state else b":\n\n")
                self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Keep quiet: the terminal is for what the build says."""


def _is_address(name: str) -> bool:
    """Tell whether a host is named by its address, which no other site can have lead here."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _below(path: str) -> str:
    """Give the address of a folder without leaving this host: `//name` would be another one."""
    return f"/{path.lstrip('/')}/"
