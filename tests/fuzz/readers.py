"""Every reader of what a user or another program gives, as a function of bytes: the table that all fuzzing shares.

A reader takes any bytes at all. It gives a value, or refuses them with the error that it names for that; nothing else
may come of it: no other exception, no hang, no memory without bound. What must hold of a value that was read is
asserted beside it.
"""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

import regex

import checked_text
import word_packages
from fuzz import notation, services
from fuzz.texts import compared, merged
from lossless_forms import FORMS, Form
from policy_diff import ConflictError, apply
from policy_diff.core.changeset import ChangeSet
from policy_diff.core.checks import fences, leftovers, modality, normative, obligations
from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import ImplementationError
from policy_diff.core.errors import InputError, reporting
from policy_diff.core.moments import read_clock, read_date, read_moment
from policy_diff.core.obligation_grammar import parse_deadline, parse_obligation, parse_trigger
from policy_diff.core.requirement import parse_verification
from policy_diff.edges.files import decode
from policy_diff.edges.http_adapter import HttpAdapter, headers_of
from policy_diff.formats import brackets, feature_guard, listing_csv, listing_json, remainder, settled_text, svg
from policy_diff.formats.conduct_messages.verbs import VERBS
from policy_diff.formats.conduct_results import read_report, write_report
from policy_diff.formats.corpus_toml import read_handbook, read_sources, read_vocabulary
from policy_diff.formats.docx import importing
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
from policy_diff.project.impact import read_span

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


def collecting(read: Callable[..., object]) -> Callable[[bytes], object]:
    """Make a reader of one that can go on after a fault: it must stop at one where it collects any, and else not."""

    def both(data: bytes) -> object:
        text = decode(data, SOURCE)
        found: list[InputError] = []
        with reporting(found.append):
            read(text, SOURCE, found.append)
        for fault in found:
            str(fault).encode()
        value = read(text, SOURCE)
        assert not found, "what is told where faults are collected stops who stops at the first"
        return value

    return both


def _form(form: Form) -> Callable[[bytes], object]:
    def read(text: str) -> ChangeSet:
        found = form.read(text)
        for side in (found.old, found.new, found.old_ref or "", found.new_ref or ""):
            side.encode()
        # what is written anew is a marked text that nobody has edited yet
        assert form.read(form.write(found)) == replace(found, edited_from=None)
        return found

    return of_text(read)


def _bracketed_page(text: str) -> object:
    """Read a page as it is given; each handbook's part is applied to a text, or does not fit it."""
    with reporting(lambda _: None):
        brackets.read_page(text, SOURCE, lambda _: None)
    found = brackets.read_page(text, SOURCE)
    for one in found:
        if one.change_set:
            with suppress(ConflictError):
                apply(one.change_set, "# Kites\n\nA kite.\n").encode()
    return found


BASE = "# Kites\n\nA kite flies.\n\n- one\n- two\n"


def _word_file(data: bytes) -> object:
    """Take bytes for a Word file that somebody sends back."""
    found = importing.read(data, BASE, source=SOURCE, partial=True)
    assert found.change_set.old == BASE
    found.change_set.new.encode()
    return found


def _word_body(data: bytes) -> object:
    """Take bytes for the part of a Word file that holds its text; the others are sound."""
    return _word_file(word_packages.packed({**word_packages.parts(), "word/document.xml": data}, zipfile.ZIP_STORED))


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


def _toml(text: str) -> object:
    """Read any TOML, and give the place of each of its keys."""
    whole = read_toml(text, SOURCE)
    return whole, [str(whole.place(key)) for key in whole.items]


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


READERS: dict[str, Reader] = {
    "compare": Reader(compared, parts=notation.MYST),
    "merge": Reader(merged, parts=(*notation.MYST, *notation.MERGE)),
    **{
        f"change-set-{name}": Reader(_form(form), parts=(*notation.JSON, *notation.MYST, *notation.COMMENT))
        for name, form in FORMS.items()
    },
    "bracketed-page": Reader(of_text(_bracketed_page), parts=(*notation.JSON, *notation.MYST, *notation.PAGE)),
    "word-file": Reader(_word_file, parts=("PK\x03\x04", "PK\x01\x02", "word/", "../", "\x00\x00")),
    "word-body": Reader(_word_body, parts=notation.WORD),
    "remainder": Reader(of_text(_remainder), parts=(*notation.JSON, *notation.COMMENT)),
    "update-page": Reader(of_text(_update_page), parts=(*notation.PAGE, *notation.MYST)),
    "overrides": Reader(
        of_text(lambda text: read_overrides(text, SOURCE)), parts=(*notation.TOML, "[lines]\n", "1 = ")
    ),
    "toml": Reader(of_text(_toml), parts=notation.TOML),
    "handbook": Reader(collecting(read_handbook), parts=(*notation.TOML, "[[versions]]\n", "[roles]\n", "code = ")),
    "vocabulary": Reader(collecting(read_vocabulary), parts=(*notation.TOML, "[roles]\n", "[[readers]]\n")),
    "sources": Reader(collecting(read_sources), parts=notation.TOML),
    "source-entries": Reader(collecting(read_source_entries), parts=(*notation.TOML, "[[handbooks]]\n")),
    "variants": Reader(collecting(read_variants), parts=(*notation.TOML, "[[variants]]\n", "[words]\n")),
    "register": Reader(
        of_text(lambda text: read_register(text, "handbooks/register/VIS.toml")),
        parts=(*notation.TOML, *notation.MERGE, "[ids]\n", "VIS-002 = "),
    ),
    "reviews": Reader(
        of_text(lambda text: read_reviews(text, "handbooks/register/reviews/VIS.toml")), parts=notation.TOML
    ),
    "tolerations": Reader(
        of_text(lambda text: read_tolerations(text, SOURCE, KNOWN)), parts=(*sorted(KNOWN), "#", "\n", "\u2028", "\r")
    ),
    "feature": Reader(of_text(_feature), parts=notation.GHERKIN),
    "requirements": Reader(of_text(_requirements), parts=(*notation.MYST, *notation.MERGE)),
    "checks": Reader(
        of_text(_checks), parts=(*notation.MYST, *notation.MERGE, "**must**", "must ", "the visitor ", "{r}`VIS-001`")
    ),
    "phrase": Reader(of_text(_phrase), parts=notation.PHRASE),
    "obligation": Reader(of_text(_obligation), parts=notation.OBLIGATION),
    "line-request": Reader(
        services.requests, (), (*notation.JSON, '"verb"', '"contract": 1', '"id": 1', *(f'"{verb}"' for verb in VERBS))
    ),
    "line-reply": Reader(services.reply, (), (*notation.JSON, '"id": 1', '"result": ', '"error": {"problem": ')),
    "http-request": Reader(services.http_request, (), (*notation.HTTP, *notation.JSON)),
    "site-request": Reader(
        services.site_request, (), (*notation.HTTP, "Host: localhost\r\n", "/../", "%2e%2e/", "%00", "/page", "events")
    ),
    "http-answer": Reader(
        services.http_answer, (BrokenAdapterError, ImplementationError), (*notation.HTTP, *notation.JSON)
    ),
    "http-headers": Reader(lambda data: headers_of(data.decode("latin-1")), (BrokenAdapterError,), notation.HTTP),
    "http-address": Reader(
        lambda data: HttpAdapter(data.decode(errors="replace"), 5, {}), (BrokenAdapterError,), notation.ADDRESS
    ),
    "conduct-results": Reader(of_text(_report), parts=notation.JSON),
    "listing-json": Reader(of_text(lambda text: listing_json.read(text, SOURCE)), parts=notation.JSON),
    "listing-csv": Reader(
        of_text(lambda text: listing_csv.read(text, SOURCE)), parts=('"', ",", "\r\n", '""', "'=", *listing_csv.COLUMNS)
    ),
    "svg": Reader(svg.runs, (), notation.SVG),
    "search-index": Reader(_search_index, parts=notation.CBOR),
}
"""By name, every reader. The inputs that are kept of each are in the folder of that name in `corpus/`."""
