"""The three ways to reach an implementation have one meaning: the same calls get the same answers.

The reference implementation is asked as an object, as the child process that `policy-diff conduct serve --stdio`
is, and as a service of HTTP, about generated cases of the handbooks of the project.
"""

from __future__ import annotations

import shlex
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy_diff.core.conduct.protocol import Event, EventKind, Implementation, ImplementationError, Norm
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Corpus, Version
from policy_diff.core.errors import InputError
from policy_diff.core.moments import instant, london
from policy_diff.edges.child_adapter import ChildAdapter
from policy_diff.edges.http_adapter import HttpAdapter
from policy_diff.edges.http_service import HttpService
from policy_diff.project.corpus import load

ROOT = Path(__file__).resolve().parents[2]
SERVE = "import sys; from policy_diff.shells.cli import main; sys.exit(main(['conduct', 'serve', '--stdio']))"
START = datetime(2024, 3, 27, 9, 0, tzinfo=london())


@cache
def corpus() -> Corpus:
    return load(ROOT)


@contextmanager
def served() -> Iterator[str]:
    with HttpService(lambda: ReferenceImplementation(corpus()), "127.0.0.1", 0) as service:
        thread = threading.Thread(target=service.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield service.address
        finally:
            service.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def ways() -> Iterator[tuple[Implementation, ...]]:
    command = shlex.join([sys.executable, "-c", SERVE])
    with served() as address:
        child, service = ChildAdapter(command, 60, ROOT), HttpAdapter(address, 60, {})
        yield ReferenceImplementation(corpus()), child, service
        child.close()
        service.close()


@st.composite
def journals(draw: st.DrawFn) -> tuple[str, Version, dict[str, bool], list[tuple[timedelta, Event]]]:
    """Draw a case: its handbook and version, what holds from the start, and entries with the time since the last."""
    handbook = draw(st.sampled_from([h for h in corpus().handbooks if any(v.requirements for v in h.versions)]))
    version = draw(st.sampled_from([v for v in handbook.versions if v.requirements]))
    asked = [r.obligation for r in version.requirements if r.obligation]
    roles = sorted({role for o in asked for role in (o.bearer, o.counterparty) if role})
    occasions = [occasion for o in asked if o.on for occasion in o.on.occasions]
    conditions = sorted({term for o in occasions for term in (*o.conditions, *o.unless)})
    holding = st.lists(st.sampled_from(conditions), max_size=2, unique=True) if conditions else st.just([])
    entries = []
    for number in range(draw(st.integers(0, 5))):
        by = to = reason = None
        kind = draw(st.sampled_from(EventKind)) if asked else EventKind.HAPPENING
        if kind is EventKind.HAPPENING:
            what = draw(st.sampled_from(sorted({o.event for o in occasions}) or ["inspection end"]))
        else:
            obligation = draw(st.sampled_from(asked))
            what = obligation.action
            by = draw(st.sampled_from([obligation.bearer, *roles]))
            to = draw(st.none() | st.sampled_from(roles)) if roles else None
            reason = draw(st.sampled_from([None, "", "a storm"])) if kind is EventKind.DEPARTURE else None
        gap = timedelta(minutes=draw(st.sampled_from([-1, 0, 1, 420, 1440, 4 * 1440, 20 * 1440])))
        entry = Event(f"e{number}", START, kind, what, by, to, reason, tuple(draw(holding)))
        entries.append((gap, entry))
    return handbook.code, version, dict.fromkeys(draw(holding), True), entries


def told(ask: Any, *given: Any) -> Any:
    """Give an answer, or the error that stands for one, in a form that compares."""
    try:
        answer = ask(*given)
    except InputError as fault:
        return f"{fault.problem}. {fault.cure}"
    except ImplementationError as fault:
        return str(fault)
    return [comparable(part) for part in answer] if isinstance(answer, tuple) else answer


def comparable(value: Any) -> Any:
    if isinstance(value, Event):
        return replace(value, at=instant(value.at))
    if isinstance(value, Norm) and value.due:
        return replace(value, due=instant(value.due))
    return value


@settings(max_examples=100)
@given(journals(), st.booleans())
def test_the_same_calls_get_the_same_answers(
    ways: tuple[Implementation, ...],
    drawn: tuple[str, Version, dict[str, bool], list[tuple[timedelta, Event]]],
    named: bool,  # noqa: FBT001 - drawn
) -> None:
    code, version, facts, entries = drawn

    def same(verb: str, *given: Any) -> Any:
        first, *others = (told(getattr(way, verb), *given) for way in ways)
        assert all(other == first for other in others), verb
        return first

    assert same("describe").handbooks
    now = START
    same("reset", now, now.date())
    case = same("open_case", code, facts, *([version.id] if named else []))
    for gap, entry in entries if case == "case 1" else ():  # else no one version applied
        now += gap
        same("advance", now)
        same("record", case, replace(entry, at=now))
        same("norms", case)
        same("journal", case)
    same("advance", now + timedelta(days=40))
    if case == "case 1":
        same("norms", case)


def test_the_hour_that_the_clocks_show_twice_comes_back_as_the_same_instants(ways: tuple[Implementation, ...]) -> None:
    early = datetime(2024, 10, 27, 1, 30, tzinfo=london())
    late = early.replace(fold=1)
    for way in ways:
        way.reset(early, early.date())
        case = way.open_case("SMH", {}, corpus().handbook("SMH").current.id)
        for number, at in enumerate((early, late)):
            way.advance(at)
            way.record(case, Event(f"e{number}", at, EventKind.HAPPENING, "inspection start"))
        first, second = way.journal(case)
        assert instant(second.at) - instant(first.at) == timedelta(hours=1)
        assert (instant(first.at), instant(second.at)) == (instant(early), instant(late))
