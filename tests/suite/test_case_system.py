"""The case system of the documentation, in JavaScript: both its adapters, every scenario, and cases beyond them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
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

from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.protocol import Decision, Event, EventKind, Norm
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.corpus import Corpus
from policy_diff.core.feature import Scenario
from policy_diff.core.moments import instant, london
from policy_diff.formats.conduct_results import read_report
from policy_diff.project.corpus import load
from policy_diff.project.features import load_feature
from policy_diff.project.implementations import close_implementation, implementation_named
from policy_diff.project.playing import play
from policy_diff.project.smoke import sound

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = ROOT / "docs/examples/case-system"
NODE = shutil.which("node")
STDIO = f"command:{NODE} {SYSTEM / 'adapter-stdio.mjs'}"
FEATURES = sorted((ROOT / "features/all-remits").glob("post-inspection-arrangements-*.feature"))
TIMEOUT = 60.0

pytestmark = pytest.mark.skipif(NODE is None and "CI" not in os.environ, reason="there is no Node")


@cache
def corpus() -> Corpus:
    return load(ROOT)


def scenarios() -> list[Scenario]:
    return [one for path in FEATURES for one in load_feature(path, ROOT, ROOT / "features").scenarios]


@contextmanager
def served() -> Iterator[str]:
    assert NODE is not None
    with subprocess.Popen([NODE, SYSTEM / "adapter-http.mjs"], stdout=subprocess.PIPE) as service:
        assert service.stdout is not None
        try:
            yield service.stdout.readline().decode().strip()
        finally:
            service.kill()


@pytest.fixture(scope="module", params=["stdio", "http"])
def system(request: pytest.FixtureRequest) -> Iterator[Adapter]:
    if request.param == "stdio":
        made = implementation_named(STDIO, corpus(), TIMEOUT)
        yield sound(made, corpus())[0]
        close_implementation(made)
        return
    with served() as address:
        made = implementation_named(address, corpus(), TIMEOUT)
        yield sound(made, corpus())[0]
        close_implementation(made)


@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario.id)
def test_a_scenario_passes(system: Adapter, scenario: Scenario) -> None:
    verdict = play(scenario, system, corpus())
    assert (verdict.outcome, verdict.message) == (Outcome.PASSED, None)


def test_it_claims_its_one_handbook(system: Adapter) -> None:
    assert system.describe().handbooks == ("PIA",)


def test_pytest_runs_it_and_nothing_is_left_of_it(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    command = [
        *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, FEATURES), "--handbook=PIA"),
        *(f"--implementation={STDIO}", f"--implementation-timeout={TIMEOUT}", f"--conduct-results={results}"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    found = read_report(results.read_text(encoding="utf-8"), "results.json").results
    assert found.subject is not None
    assert (found.subject.name, found.counts()[Outcome.PASSED]) == ("follow-up", len(scenarios()))
    assert found.counts()[Outcome.FAILED] == found.counts()[Outcome.CANNOT_TELL] == 0


# Beyond the scenarios: in generated cases it says what the reference derives from the obligations

EVENTS = (
    "inspection start",
    "inspection end",
    "draft report sent",
    "complaint made",
    "concern settled",
    "concern raised",
)
CONDITIONS = ("concern unresolved", "complaint handling in doubt")
ACTIONS = (
    "maintain professional dialogue",
    "give guidance on dialogue",
    "explain contact after inspection",
    "contact ofsted after inspection",
    "highlight minor points",
    "make formal complaint",
    "escalate complaint",
    "review closed complaints",
    "send draft report",
)
ROLES = (
    "provider",
    "ofsted",
    "inspector",
    "lead inspector",
    "complainant",
    "parent",
    "school",
    "external representative",
)
START = datetime(2024, 5, 2, 9, 0, tzinfo=london())

holding = st.lists(st.sampled_from(CONDITIONS), max_size=2, unique=True).map(tuple)
happenings = st.builds(
    Event, st.just(""), st.just(START), st.just(EventKind.HAPPENING), st.sampled_from(EVENTS), conditions=holding
)
deeds = st.builds(
    Event,
    st.just(""),
    st.just(START),
    st.sampled_from([EventKind.ACT, EventKind.DEPARTURE]),
    st.sampled_from(ACTIONS),
    st.sampled_from(ROLES),
    st.none() | st.sampled_from([*ROLES, "independent adjudication service"]),
    st.sampled_from([None, "a storm"]),
    st.just(()) | holding,
)
gaps = st.sampled_from([0, 1, 60, 420, 24 * 60, 3 * 24 * 60]).map(lambda minutes: timedelta(minutes=minutes))
journals = st.lists(st.tuples(gaps, happenings | deeds), max_size=8)


def answers(
    implementation: Any, version: str, facts: dict[str, bool], journal: list[tuple[timedelta, Event]]
) -> tuple[list[Decision], list[list[Norm]]]:
    now = START
    implementation.reset(now, now.date())
    case = implementation.open_case("PIA", facts, version)
    decisions, norms = [], []
    for number, (gap, entry) in enumerate(journal):
        now += gap
        implementation.advance(now)
        decisions.append(implementation.record(case, replace(entry, id=f"e{number}", at=now)))
        norms.append([shown(norm) for norm in implementation.norms(case)])
    implementation.advance(now + timedelta(days=9))
    return decisions, [*norms, [shown(norm) for norm in implementation.norms(case)]]


def shown(norm: Norm) -> Norm:
    return replace(norm, due=norm.due and instant(norm.due))


@pytest.fixture(scope="module")
def child() -> Iterator[Any]:
    made = implementation_named(STDIO, corpus(), TIMEOUT)
    yield made
    close_implementation(made)


@settings(max_examples=300)
@given(
    st.sampled_from(["january-2024", "april-2024"]),
    st.dictionaries(st.sampled_from(CONDITIONS), st.booleans(), max_size=2),
    journals,
)
def test_a_generated_case_is_answered_as_the_obligations_say(
    child: Any, version: str, facts: dict[str, bool], journal: list[tuple[timedelta, Event]]
) -> None:
    expected = answers(ReferenceImplementation(corpus()), version, facts, journal)
    assert answers(child, version, facts, journal) == expected
