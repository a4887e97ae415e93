"""Listings for tests: generated ones, and one with everything."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from laws.obligation_strategies import obligations, terms
from policy_diff.core.corpus import Roles, UpdateNote
from policy_diff.core.errors import Place
from policy_diff.core.listing import (
    HandbookRecord,
    Listing,
    RequirementRecord,
    Restated,
    VersionRecord,
    WordingRecord,
)
from policy_diff.core.obligation_grammar import parse_obligation
from policy_diff.core.requirement import Requirement, Verification
from policy_diff.core.sources import ENTRY_KINDS, STATUSES, ListedHandbook, Source, SourceEntry
from strategies import documents

#: Text of any kind, and text that begins as a formula does.
lines = st.text(max_size=20) | st.builds(
    lambda sign, rest: sign + rest,
    st.sampled_from([*"=+-@\t\r\n'", "''", " =", "\uff1d", '"', ","]),
    st.text(max_size=9),
)
texts = documents | lines
days = st.none() | st.dates()
steps = st.sampled_from(["first", "new", "added", "unheld", "reworded", "redefined", "same"])
verifications = st.sampled_from([Verification("scenario"), Verification("judgement")]) | st.builds(
    Verification, st.just("none"), st.text(min_size=1, max_size=9)
)
version_ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)
codes = st.from_regex(r"[A-Z][A-Z0-9]{1,7}", fullmatch=True)
kinds = st.sampled_from(ENTRY_KINDS)
numbers = st.integers(1, 999)
entries = st.builds(SourceEntry, lines, kinds, numbers, st.lists(lines, max_size=2).map(tuple), lines)
announced = st.builds(
    ListedHandbook, codes, st.sampled_from(STATUSES), numbers, st.lists(entries, max_size=2).map(tuple)
)
sources = st.builds(
    Source,
    st.text(min_size=1, max_size=9),
    lines,
    lines,
    days,
    lines,
    lines,
    lines,
    st.lists(announced, max_size=1).map(tuple),
)
listed_terms = st.lists(terms, max_size=2).map(tuple)
roles = st.builds(Roles, listed_terms, listed_terms, listed_terms)
restated = st.builds(Restated, lines, lines) | st.builds(Restated, lines, lines, kinds, numbers)


@st.composite
def handbooks(draw: st.DrawFn, name: str, code: str) -> HandbookRecord:
    master = draw(st.just("") | codes)
    held = draw(st.lists(version_ids, max_size=3, unique=True))
    numbers = draw(st.lists(st.integers(1, 999), max_size=3, unique=True)) if held else []
    listed = []
    for number in sorted(numbers):
        having = [version for version in held if draw(st.booleans())] or held[:1]
        wordings = tuple(draw(wording(f"{code}-{number:03}", code, version)) for version in having)
        gone = draw(st.sampled_from([(None, None), (held[-1], None), (None, held[-1])]))
        listed.append(
            RequirementRecord(f"{code}-{number:03}", wordings, *gone, f"{master}-{number:03}" if master else "")
        )
    versions = tuple(
        VersionRecord(
            version,
            draw(lines),
            draw(days),
            draw(st.sampled_from(["whole", "part"])),
            draw(lines),
            draw(lines),
            draw(lines),
            tuple(draw(st.lists(st.text(min_size=1, max_size=9), max_size=2))),
            tuple(one.id for one in listed if version in {w.requirement.version for w in one.wordings}),
        )
        for version in held
    )
    remits = tuple(draw(st.lists(lines, max_size=2)))
    updates = tuple(draw(st.lists(st.builds(UpdateNote, lines, days, st.just("") | version_ids), max_size=2)))
    told = (name, code, draw(lines), remits, draw(lines), updates, versions, tuple(listed), draw(roles))
    return HandbookRecord(*told, master, draw(lines))


@st.composite
def wording(draw: st.DrawFn, identifier: str, code: str, version: str) -> WordingRecord:
    requirement = Requirement(
        identifier,
        code,
        version,
        draw(lines),
        draw(texts),
        draw(st.none() | obligations),
        tuple(draw(st.lists(terms, max_size=2, unique=True))),
        draw(st.none() | verifications),
        draw(st.none() | st.text(min_size=1, max_size=9)),
        draw(st.none() | st.builds(Place, st.text(min_size=1, max_size=9), st.integers(1, 99))),
    )
    return WordingRecord(requirement, draw(steps), draw(restated))


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    names = sorted(draw(st.lists(version_ids, max_size=2, unique=True)))
    own = draw(st.lists(codes, min_size=len(names), max_size=len(names), unique=True))  # as every corpus gives them
    found = tuple(draw(handbooks(name, code)) for name, code in zip(names, own, strict=True))
    return Listing(found, tuple(draw(st.lists(sources, max_size=1))))


def _obligation(on: str, due: str) -> Requirement:
    fields = {"bearer": "lead inspector", "modality": "must", "on": on, "action": "call", "due": due}
    return Requirement(
        "VIS-001",
        "VIS",
        "2023",
        "Calls",
        "The lead inspector **must** call.",
        parse_obligation({**fields, "counterparty": "school", "except": "VIS-002"}),
        ("calls",),
        Verification("scenario"),
        None,
        Place("handbooks/visits/2023/index.md", 9),
    )


def _wording(found: Requirement, step: str, key: str = "page") -> WordingRecord:
    return WordingRecord(found, step, Restated(key, found.section, "updated" if key else None, 7 if key else None))


#: Every kind of time, everything that can be said and everything that can be left out.
TIMES = (
    ("visit past 3 days before visit if open and known unless shut", "18 working days after visit"),
    ("visit or call past 4.30pm on the day of visit", "on working day 1 after visit"),
    ("visit", "4.30pm on the day of visit"),
    ("visit", "before visit"),
    ("visit", "during visit"),
)
WHOLE = Listing(
    (
        HandbookRecord("announced", "ANN", "Only announced"),
        HandbookRecord(
            "visits",
            "VIS",
            "Visits",
            ("state schools",),
            "How visits are made.",
            (UpdateNote("A first note.", date(2023, 1, 2)), UpdateNote("A second note.", version="2023")),
            (
                VersionRecord("2022", "2022", None, "part", files=("handbooks/visits/2022/index.md",)),
                VersionRecord(
                    "2023", "2023", date(2023, 5, 1), "whole", "page", "A note.", "What changed.",
                    ("handbooks/visits/2023/index.md",), ("VIS-001", "VIS-003"), 3,
                ),
            ),
            (
                RequirementRecord("VIS-001", tuple(_wording(_obligation(*time), "new") for time in TIMES)),
                RequirementRecord(
                    "VIS-003",
                    (
                        _wording(
                            Requirement(
                                "VIS-003", "VIS", "2022", "", "Why.", None, (),
                                Verification("none", "it says why"), "x, y",
                            ),
                            "first",
                        ),
                        _wording(Requirement("VIS-003", "VIS", "2023", "", "Why it is."), "reworded", ""),
                    ),
                    withdrawn_in="2023",
                ),
                RequirementRecord(
                    "VIS-004", (_wording(Requirement("VIS-004", "VIS", "2022", "A", "B"), "first"),), unheld_in="2023"
                ),
            ),
        ),
    ),
    (Source("page", "A page", "A publisher", date(2023, 5, 1), "A licence", "Whole.", "https://example.org", (
        ListedHandbook("VIS", "listed", 3, (
            SourceEntry("Calls", "updated", 7),
            SourceEntry("Why", "heading", 9, ("Why it is",), "It lays down nothing."),
        )),
        ListedHandbook("ANN", "pending", 12),
    )),),
)  # fmt: skip
