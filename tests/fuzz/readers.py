"""Every reader of what a user or another program gives, as a function of bytes: the table that all fuzzing shares.

A reader takes any bytes at all. It gives a value, or refuses them with the error that it names for that; nothing else
may come of it: no other exception, no hang, no memory without bound. What must hold of a value that was read is
asserted beside it.
"""

from __future__ import annotations

import gzip
import io
import json
import socket
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

import checked_text
from fuzz.texts import SEPARATOR, compared, merged
from lossless_forms import FORMS, Form
from policy_diff.core.changeset import ChangeSet
from policy_diff.core.checks import fences, leftovers, modality, normative, obligations
from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus
from policy_diff.core.errors import InputError
from policy_diff.core.moments import read_clock, read_date, read_moment
from policy_diff.core.obligation_grammar import parse_deadline, parse_obligation, parse_trigger
from policy_diff.core.requirement import parse_verification
from policy_diff.edges import http_service
from policy_diff.edges.files import decode
from policy_diff.edges.http_adapter import HttpAdapter, headers_of
from policy_diff.edges.http_sessions import Sessions
from policy_diff.edges.line_service import serve_lines
from policy_diff.formats import feature_guard, listing_csv, listing_json, remainder, settled_text, svg
from policy_diff.formats.conduct_messages import lines
from policy_diff.formats.conduct_messages.forms import MessageError
from policy_diff.formats.conduct_messages.verbs import VERBS
from policy_diff.formats.conduct_results import read_report, write_report
from policy_diff.formats.corpus_toml import read_handbook, read_sources, read_vocabulary
from policy_diff.formats.feature_source import read_feature
from policy_diff.formats.pagefind import settled
from policy_diff.formats.register_toml import read_register
from policy_diff.formats.requirement_blocks import read_requirements, statements
from policy_diff.formats.reviews_toml import read_reviews
from policy_diff.formats.source_entries import read_source_entries
from policy_diff.formats.tolerations import read_tolerations
from policy_diff.formats.toml_places import read_toml
from policy_diff.formats.update_page import read_overrides, read_update_page, write_files
from policy_diff.formats.variants_toml import read_variants
from policy_diff.project.corpus import load
from policy_diff.project.impact import read_span

EXAMPLE = Path(__file__).resolve().parents[1] / "suite" / "example"
HARMFUL = regex.compile(r"[\p{C}\p{Zl}\p{Zp}--[\n\u200c\u200d]]", regex.V1)
SOURCE = "given.txt"
KNOWN = frozenset({"VIS-001", "VIS-002", "visits/booking"})


@dataclass(frozen=True)
class Reader:
    """A reader and what it may refuse with.

    Attributes:
        read: takes the bytes; what it asserts must hold of whatever they are.
        refuses: the errors that say what is wrong with the bytes.
        parts: tokens that mean something to it, from which inputs are made.
    """

    read: Callable[[bytes], object]
    refuses: tuple[type[Exception], ...] = (InputError,)
    parts: tuple[str, ...] = ()

    def take(self, data: bytes) -> object:
        """Read some bytes, and see that they are read or refused, and that a refusal can be shown.

        Returns:
            The value; the refusal where there is one.
        """
        try:
            return self.read(data)
        except self.refuses as fault:
            shown = str(fault)
            shown.encode()
            assert shown.strip(), "a refusal says why"
            if not isinstance(fault, ImplementationError):  # whose words are its own, and escaped where they are shown
                assert not HARMFUL.search(shown), "nothing moves the cursor or turns the line round"
            return fault


def of_text(read: Callable[[str], object]) -> Callable[[bytes], object]:
    """Make a reader of bytes of one of text, decoded as every file is."""
    return lambda data: read(decode(data, SOURCE))


def collecting(read: Callable[..., object], *arguments: object) -> Callable[[bytes], object]:
    """Make a reader of one that can go on after a fault: it must find the first fault whichever way it is asked."""

    def both(data: bytes) -> object:
        text = decode(data, SOURCE)
        found: list[InputError] = []
        ended: InputError | None = None
        value: object = None
        try:
            value = read(text, SOURCE, *arguments, found.append)
        except InputError as fault:
            ended = fault
        for fault in found:
            str(fault).encode()
        if found or ended:
            try:
                read(text, SOURCE, *arguments)
            except InputError as fault:
                first = found[0] if found else ended
                assert fault.problem
                assert first
                raise
            raise AssertionError("faults are told where they are collected, and not where the first stops")
        return value

    return both


def _form(form: Form) -> Callable[[bytes], object]:
    def read(text: str) -> ChangeSet:
        found = form.read(text)
        for side in (found.old, found.new, found.old_ref or "", found.new_ref or ""):
            side.encode()
        assert form.read(form.write(found)) == found
        return found

    return of_text(read)


def _remainder(text: str) -> object:
    marked, rest = remainder.split(text, "<!--", "-->", SOURCE)
    meant = remainder.mend((marked, marked), rest, SOURCE, text)
    for side in meant.texts:
        side.encode()
    return meant


def _update_page(text: str) -> object:
    page = read_update_page(text, source=SOURCE)
    for written in write_files(page).values():
        written.encode()
    return page


def _feature(text: str) -> object:
    feature = read_feature(text, SOURCE, "visits")
    for fault in feature_guard.faults(feature, KNOWN, ()):
        str(fault).encode()
    return feature


def _requirements(text: str) -> object:
    found: list[InputError] = []
    read_requirements(text, SOURCE, "VIS", "2024", found.append)
    for statement in statements(text, SOURCE, found.append):
        assert text[statement.start : statement.end]
    for fault in found:
        str(fault).encode()
    return settled_text.with_both(text, SOURCE)


def _phrase(text: str) -> object:
    """Read a line as each of the small languages; the first is what all are refused as."""
    readers = (
        read_date, read_moment, read_span, parse_trigger, parse_deadline, parse_verification, read_clock,
    )  # fmt: skip
    refusals = []
    for read in readers:
        try:
            read(text)
        except InputError as fault:
            refusals.append(fault)
            str(fault).encode()
    if len(refusals) == len(readers) - 1:  # a clock that is none is not refused but is nothing
        raise refusals[0]
    return text


def _obligation(text: str) -> object:
    fields = dict(line.split(": ", 1) for line in text.split("\n") if ": " in line)
    return parse_obligation(fields)


@cache
def _corpus() -> Corpus:
    return load(EXAMPLE)


def _requests(data: bytes) -> object:
    """Answer lines: every answer is one line of JSON, whatever was asked."""
    answers = io.BytesIO()
    serve_lines(ReferenceImplementation(_corpus()), io.BytesIO(data), answers)
    for line in answers.getvalue().splitlines():
        answer = json.loads(line)
        assert "id" in answer
        assert ("result" in answer) != ("error" in answer)
    return answers


def _reply(data: bytes) -> object:
    """Read a line as the answer to each verb."""
    refusals = []
    found = []
    for verb in VERBS:
        try:
            found.append(lines.read_reply(data, 1, verb))
        except (MessageError, ImplementationError) as fault:
            refusals.append(fault)
            str(fault).encode(errors="backslashreplace")
    return found, refusals, lines.shortened(data)


class _Handler(http_service._Handler):
    disable_nagle_algorithm = False  # a pair of sockets knows of none


def _http_request(data: bytes) -> object:
    """Give a service the bytes of a connection: it answers HTTP and is never itself at fault."""
    here, there = socket.socketpair()
    here.settimeout(5)
    service = http_service.HttpService.__new__(http_service.HttpService)  # one that listens to nothing
    service.sessions = Sessions(lambda: ReferenceImplementation(_corpus()))
    with here, there:
        here.sendall(data[:32_768])
        here.shutdown(socket.SHUT_WR)
        try:
            _Handler(there, ("127.0.0.1", 0), service)
        except (ConnectionError, BrokenPipeError):
            pass
        there.shutdown(socket.SHUT_RDWR)
        answer = b"".join(iter(lambda: here.recv(65_536), b""))
    assert not answer or answer.startswith(b"HTTP/1.1 ")
    assert b"HTTP/1.1 500" not in answer
    return answer


def _http_answer(data: bytes) -> object:
    """Take bytes for the answer of a service to what asks it who it is."""
    here, there = socket.socketpair()
    adapter = HttpAdapter("http://service.example", 5, {})
    with here, there:
        here.sendall(data[:32_768])
        here.shutdown(socket.SHUT_WR)
        connection = adapter._connected()
        connection.sock = there
        try:
            return adapter.describe()
        finally:
            adapter.close()


def _search_index(data: bytes) -> object:
    """Take bytes for the list of everything that Pagefind writes, behind its mark and compressed."""
    entry = b'{"version": "1", "languages": {"en": {"hash": "a", "wasm": "en", "page_count": 1}}}'
    empty = {"pagefind.js": b"", "wasm.en.pagefind": b""}
    return settled({"pagefind-entry.json": entry, "pagefind.a.pf_meta": gzip.compress(b"pagefind_dcd" + data), **empty})


def _checks(text: str) -> object:
    """Check a text as the only file of a version, whether its requirements can be read or not."""
    found = checked_text.read(text)
    faults = [
        *fences.faults_of(found),
        *leftovers.faults_of(found),
        *modality.faults_of(found, checked_text.ROLES),
        *obligations.faults_of(found),
        *normative.faults_of(found, checked_text.ROLES),
    ]
    checked_text.told(faults)
    return [str(fault).encode() for fault in faults]


def _report(text: str) -> object:
    report = read_report(text, SOURCE)
    assert read_report(write_report(report), SOURCE) == report
    return report


def _csv(text: str) -> object:
    return listing_csv.read(text, SOURCE)


TOML = ("[", "]", "[[", "]]", "=", '"', "'''", '"""', "{", "}", ".", "\n", "#", "2024-01-01", "true", "1e9", "-0", "\\u0000")
JSON = ("[", "]", "{", "}", '"', ":", ",", "null", "true", "-1", "1e999", "9" * 30, '"\\ud800"', '"\\u0000"', "\\")
MYST = (
    "# ", "## ", "- ", "1. ", "> ", "```\n", ":::{req} VIS-001\n", ":::\n", ":bearer: host\n", "| a | b |\n", "|--|--|\n",
    "(x)=\n", "---\n", "===\n", "[x]", "](u)", "![", "<!--", "-->", "    ", "\t", "\r\n", "\r", "\n\n", "{++", "++}", "{--",
    "~>", "[removed: ", "[moved here (1)]", "\\", "`", "**", "[^1]: ", "$$\n", "% ", "+++\n", "{#i}\n", "\u2028", "\ufeff",
    "\u0301", "\u202e", "👩‍🏫", ": ", "<div>\n", SEPARATOR.decode(),
)  # fmt: skip
PAGE = (
    "Changes are indicated in [square brackets].\n", "Updated wording added to the '", "' section\n", "New '[", "]' section\n",
    "Back to contents\n", "Contents\n", "Published 1 May 2024\n", *MYST,
)  # fmt: skip
GHERKIN = (
    "Feature: ", "Rule: ", "Background:\n", "Scenario: ", "Scenario Outline: ", "Examples:\n", "Given ", "When ", "Then ",
    "* ", "@VIS-001 ", "| a | b |\n", '"""\n', "```\n", "# language: fr\n", "<a>", "\n", "\\|",
)  # fmt: skip
HTTP = (
    "GET ", "POST ", "PUT ", "DELETE ", "/subject", "/sessions", "/cases", " HTTP/1.1\r\n", "Host: a\r\n", "\r\n",
    "Content-Length: ", "Content-Type: application/json\r\n", "Transfer-Encoding: chunked\r\n", "HTTP/1.1 200 OK\r\n",
    "Location: ", "%2F", "//[", *JSON,
)  # fmt: skip

READERS: dict[str, Reader] = {
    "compare": Reader(compared, (InputError,), MYST),
    "merge": Reader(merged, (InputError,), (*MYST, "<<<<<<< a\n", "=======\n", ">>>>>>> b\n")),
    **{f"change-set-{name}": Reader(_form(form), (InputError,), (*JSON, *MYST)) for name, form in FORMS.items()},
    "remainder": Reader(
        of_text(_remainder), (InputError,), (*JSON, "<!-- policy-diff changes, form", '["old", ', '["new", ')
    ),
    "update-page": Reader(of_text(_update_page), (InputError,), PAGE),
    "overrides": Reader(of_text(lambda text: read_overrides(text, SOURCE)), (InputError,), (*TOML, "[lines]", "1 = ")),
    "toml": Reader(of_text(lambda text: read_toml(text, SOURCE)), (InputError,), TOML),
    "handbook": Reader(collecting(read_handbook), (InputError,), (*TOML, "[[versions]]", "[roles]", "code = ")),
    "vocabulary": Reader(collecting(read_vocabulary), (InputError,), (*TOML, "[roles]", "[[readers]]")),
    "sources": Reader(collecting(read_sources), (InputError,), (*TOML, "[[sources]]")),
    "source-entries": Reader(collecting(read_source_entries), (InputError,), (*TOML, "[[handbooks]]")),
    "variants": Reader(collecting(read_variants), (InputError,), (*TOML, "[[variants]]", "[words]")),
    "register": Reader(
        of_text(lambda text: read_register(text, "handbooks/register/VIS.toml")), (InputError,), (*TOML, "[ids.VIS-001]")
    ),
    "reviews": Reader(of_text(lambda text: read_reviews(text, "handbooks/register/reviews/VIS.toml")), (InputError,), TOML),
    "tolerations": Reader(
        of_text(lambda text: read_tolerations(text, SOURCE, KNOWN)), (InputError,), (*sorted(KNOWN), "#", "\n", "\u2028")
    ),
    "feature": Reader(of_text(_feature), (InputError,), GHERKIN),
    "requirements": Reader(of_text(_requirements), (InputError,), MYST),
    "checks": Reader(of_text(_checks), (InputError,), (*MYST, "**must**", "must ", "the visitor ", "{r}`VIS-001`")),
    "phrase": Reader(
        of_text(_phrase),
        (InputError,),
        ("working days", "after ", "before ", "by ", "4.30pm", " on Monday 22 January 2024", "..", ":", "none: ", "9" * 40),
    ),
    "obligation": Reader(
        of_text(_obligation),
        (InputError,),
        ("bearer: ", "modality: must", "on: ", "due: ", "except: ", "working days after ", "normally", ",", "(", ")", "\n"),
    ),
    "line-request": Reader(_requests, (), (*JSON, '"verb"', '"contract": 1', '"id": 1', *(f'"{verb}"' for verb in VERBS))),
    "line-reply": Reader(_reply, (), (*JSON, '"id": 1', '"result": ', '"error": {"problem": ')),
    "http-request": Reader(_http_request, (), HTTP),
    "http-answer": Reader(_http_answer, (BrokenAdapterError, ImplementationError), HTTP),
    "http-headers": Reader(lambda data: headers_of(data.decode("latin-1")), (BrokenAdapterError,), HTTP),
    "http-address": Reader(
        lambda data: HttpAdapter(data.decode("latin-1"), 5, {}), (BrokenAdapterError,), ("http://", "https://", "[::1]", ":", "@", "/")
    ),
    "conduct-results": Reader(of_text(_report), (InputError,), JSON),
    "listing-json": Reader(of_text(lambda text: listing_json.read(text, SOURCE)), (InputError,), JSON),
    "listing-csv": Reader(of_text(_csv), (InputError,), ('"', ",", "\r\n", '""', "'=", *listing_csv.COLUMNS)),
    "svg": Reader(svg.runs, (), ("<svg", ' xmlns="http://www.w3.org/2000/svg"', ">", "</svg>", "<style>", "url(#a)", "&#", "<!DOCTYPE a [", "<!ENTITY a '", "]>")),
    "search-index": Reader(_search_index, (InputError,), ("\x80", "\x85", "\x82", "\x61", "\x00", "\x9f", "\xff")),
}
"""By name, every reader. The seeds of each are in the folder of that name in `corpus/`."""

