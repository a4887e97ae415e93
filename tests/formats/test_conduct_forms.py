"""The forms of a conformance report: text, JUnit, Cucumber JSON and the page, each read as its readers read it."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from conduct_example import BROKE_OFF, INAPPLICABLE, REFUSED, SKIPPED, example
from conformance_reports import BARE, FULL
from policy_diff.core.conduct.conformance import ConformanceReport, Verdict, conformance
from policy_diff.core.conduct.planning import Planned, plan
from policy_diff.core.conduct.results import ConductResults, Outcome, ScenarioResult, results
from policy_diff.formats.conduct_cucumber import write_cucumber
from policy_diff.formats.conduct_html import write_page
from policy_diff.formats.conduct_junit import write_junit
from policy_diff.formats.conduct_text import write_summary
from policy_diff.formats.feature_source import read_feature
from suite.lax import PAYLOAD

HERE = Path(__file__).parent
SHOWN = PAYLOAD.replace("\ud800", "\\ud800")
"""The payload as the message of a scenario has it."""


def holding(*scenarios: ScenarioResult) -> ConformanceReport:
    return replace(BARE, results=ConductResults(None, scenarios))


# Text


def test_the_summary_says_all_in_a_few_lines() -> None:
    assert write_summary(replace(FULL, results=replace(FULL.results, requirements=FULL.results.requirements[:2]))) == (
        "a system 2.1 (somebody)\n"
        "core: not conformant: 1 of 2 requirements passed (50 %)\n"
        "extended: partial\n"
        "this run was for handbooks SMH; remits state schools; as of 2024-01-18; what changed from 2023..2024\n"
        "scenarios: 6 expected, 5 run, 1 passed, 2 failed, 1 cannot tell, 1 untested, 1 inapplicable\n"
        "requirements: 2, 1 passed, 1 failed\n"
        "could not be read: broken.feature\n"
        "  SMH: core not conformant (1 of 2), extended nothing to test (Schools)\n"
        "  not part of this run: 1 other handbook\n"
        "failed: SMH-001 (must-not): failed\n"
        "not run: 1 scenario: the run ended before it\n"
        "tolerated: SMH-001: mended in 2.2\n"
        "tolerates nothing any more: b\n"
    )


def test_nothing_in_the_summary_moves_the_cursor() -> None:
    text = write_summary(example().report)
    assert all(char == "\n" or char.isprintable() for char in text)
    assert "lax </title>" in text


# JUnit

XSD = xmlschema.XMLSchema(str(HERE / "junit.xsd"))


def junit(report: ConformanceReport) -> ET.Element:
    return ET.fromstring(write_junit(report))  # noqa: S314 - it is our own


@pytest.mark.parametrize("report", [example().report, FULL, BARE], ids=["example", "full", "bare"])
def test_junit_is_valid_and_its_counts_are_those_of_its_cases(report: ConformanceReport) -> None:
    top = junit(report)
    XSD.validate(top)
    for suite in (top, *top):
        cases = list(suite.iter("testcase"))
        assert suite.get("tests") == str(len(cases))
        for counted, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert suite.get(counted) == str(len(list(suite.iter(element))))
    assert len(list(top.iter("testcase"))) == len(report.results.scenarios)
    assert not any("time" in element.attrib for element in top.iter())


def test_junit_tells_failures_from_errors_and_says_what_is_verified() -> None:
    cases = {}
    for case in junit(example().report).iter("testcase"):
        said = {one.get("name"): one.get("value") for one in case.iter("property")}
        cases[said["scenario"]] = case, said
    case, said = cases[REFUSED]
    assert (case.get("classname"), case.get("file"), case.get("line")) == ("Visits", "features/visits.feature", "33")
    assert (said["verifies"], said["blamed"]) == ("VIS-007", "VIS-007")
    assert case.find("failure").get("message") == "the entry was answered 'accepted' under VIS-007, not 'refused'"
    assert "recorded until then:\n  e1 at 3.00pm" in case.findtext("failure")
    error = cases[BROKE_OFF][0].find("error")
    assert error.get("message") == f"RuntimeError: {SHOWN.replace(chr(0), chr(0xFFFD)).replace(chr(27), chr(0xFFFD))}"
    assert cases[SKIPPED][0].find("skipped").get("message") == "the run ended before it"
    assert cases[INAPPLICABLE][0].find("skipped").get("type") == "inapplicable"


def test_several_requirements_stand_in_one_property_for_readers_keep_one_of_a_name() -> None:
    several = ScenarioResult("a", "A", "F", None, "f.feature", 1, ("SMH-001", "SMH-002"), Outcome.PASSED)
    found = junit(holding(several)).findall(".//property[@name='verifies']")
    assert [one.get("value") for one in found] == ["SMH-001, SMH-002"]


# Cucumber JSON

CUCUMBER = jsonschema.Draft202012Validator(json.loads((HERE / "cucumber.schema.json").read_text(encoding="utf-8")))
RULES = read_feature(
    """\
Feature: Two rules
  Background:
    Given a start

  Rule: The first
    Background:
      Given more
    @VIS-001 @slow
    Scenario: One
      When it runs
        | a <b> |
      Then it is seen

  Rule: The second
    @VIS-002
    Scenario Outline: Of <what>
      Then <what> is seen
        \"\"\"
        all of <what>
        \"\"\"
      Examples:
        | what |
        | this |
        | that |
""",
    "features/rules.feature",
    "rules",
)
PLANNED = {one.id: one for one in plan([RULES], ())}


def cucumber(report: ConformanceReport, planned: dict[str, Planned]) -> list:
    value = json.loads(write_cucumber(report, planned))
    CUCUMBER.validate(value)
    return value


def test_cucumber_json_holds_every_scenario_of_rules_and_every_row() -> None:
    passed = [replace(one.untested(), outcome=Outcome.PASSED) for one in PLANNED.values()]
    (feature,) = cucumber(holding(*passed), PLANNED)
    assert (feature["uri"], feature["name"]) == ("features/rules.feature", "Two rules")
    assert [(one["keyword"], one["name"], one["line"]) for one in feature["elements"]] == [
        ("Scenario Outline", "Of that", 24),
        ("Scenario Outline", "Of this", 23),
        ("Scenario", "One", 9),
    ]
    _, row, plain = feature["elements"]
    assert [(step["keyword"], step["name"], step["line"]) for step in plain["steps"]] == [
        ("Given ", "a start", 3),
        ("Given ", "more", 7),
        ("When ", "it runs", 10),
        ("Then ", "it is seen", 12),
    ]
    assert plain["steps"][2]["rows"] == [{"cells": ["a <b>"]}]
    assert row["steps"][1]["doc_string"] == {"value": "all of this", "line": 18}
    assert plain["tags"] == [{"name": "@VIS-001", "line": 9}]


def test_cucumber_json_says_how_each_step_went() -> None:
    (feature,) = cucumber(example().report, example().planned)
    found = {one["id"]: [step["result"]["status"] for step in one["steps"]] for one in feature["elements"]}
    assert found[REFUSED] == ["passed"] * 4 + ["failed", "skipped"]
    assert found[BROKE_OFF] == ["passed"] * 3 + ["failed", "skipped", "skipped"]
    assert set(found[SKIPPED]) == set(found[INAPPLICABLE]) == {"skipped"}
    steps = {one["id"]: one["steps"] for one in feature["elements"]}
    assert steps[BROKE_OFF][3]["result"]["error_message"].startswith("cannot tell: features/visits.feature:10: When")
    assert PAYLOAD.partition("\ud800")[0] in steps[BROKE_OFF][3]["result"]["error_message"]
    assert steps[SKIPPED][0]["output"] == ["the run ended before it"]


@given(st.sampled_from(Outcome), st.none() | st.integers(1, 4))
def test_a_scenario_that_did_not_pass_never_looks_as_if_all_its_steps_had(outcome: Outcome, step: int | None) -> None:
    one = next(one for one in PLANNED.values() if one.scenario.name == "One")
    result = replace(one.untested(), outcome=outcome, step=step, message="why")
    (feature,) = cucumber(holding(result), PLANNED)
    statuses = [step["result"]["status"] for step in feature["elements"][0]["steps"]]
    assert (set(statuses) == {"passed"}) == (outcome is Outcome.PASSED)
    assert statuses.count("failed") == (outcome in {Outcome.FAILED, Outcome.CANNOT_TELL})
    if outcome is Outcome.FAILED and step is None:
        assert statuses[-1] == "failed"
    assert statuses == sorted(statuses, key=["passed", "failed", "skipped"].index)


def test_a_scenario_that_nobody_planned_has_no_steps() -> None:
    (feature,) = cucumber(FULL, {})
    assert {len(one["steps"]) for one in feature["elements"]} == {0}


# The page


class Reader(HTMLParser):
    """What a browser would make of a page: its elements and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.style = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self.style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self.style = self.style and tag != "style"

    def handle_data(self, data: str) -> None:
        if not self.style:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def page(report: ConformanceReport | None = None) -> Reader:
    return Reader(write_page(report or example().report, example().planned, example().requirements))


def test_what_a_report_says_stays_text_on_the_page() -> None:
    found = page()
    names = {name for name, _ in found.found}
    assert not names & {"script", "img", "iframe", "object", "embed", "link", "b", "i", "form", "svg"}
    assert not any(key.startswith("on") for _, attrs in found.found for key in attrs)
    assert "<script>alert(1)</script>" in found.text
    assert "features/<b>broken</b>.feature" in found.text
    assert "known <i>since</i> May" in found.text
    assert "\x00" not in found.text
    addresses = [attrs[key] for _, attrs in found.found for key in ("href", "src") if key in attrs]
    assert addresses == ["#verdicts"]


def test_handbook_text_on_the_page_runs_and_loads_nothing() -> None:
    bad = "<img src=x onerror=alert(1)> ![x](https://evil.example/x) [y](javascript:alert(1)) <script>alert(2)</script>"
    requirements = {
        identifier: replace(one, text=f"The host {bad}") for identifier, one in example().requirements.items()
    }
    found = Reader(write_page(example().report, example().planned, requirements))
    assert not {name for name, _ in found.found} & {"script", "img"}
    assert not any("javascript" in str(attrs.get("href")) for _, attrs in found.found)


def test_the_policy_of_the_page_lets_nothing_in() -> None:
    (policy,) = [attrs["content"] for name, attrs in page().found if attrs.get("http-equiv")]
    assert str(policy).startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_the_page_puts_the_verdicts_first_then_what_failed_with_its_words() -> None:
    text = page().text
    order = [
        "Verdicts",
        "Not conformant",
        "3 of the 4 scenarios that this run was to play were played.",
        "Lost: 1.",
        "Feature files that could not be read: 1.",
        "Failed (1 requirement)",
        "VIS-007 (core, must-not)",
        "The host must not publish the note.",
        "The host publishes the note",
        "features/visits.feature:33",
        "Tolerated: known <i>since</i> May",
        "Then this is refused (stopped here)",
        "the entry was answered 'accepted' under VIS-007, not 'refused'",
        "e2 at 4.00pm on Thursday 23 May 2024: the host: publish note",
        "Cannot tell (1 requirement)",
        "VIS-001 (core, must)",
        "Tolerated failures",
        "VIS-005 : mended (it covers no failure any more)",
        "By handbook",
        "What was not tested, and why",
        "the run ended before it",
        "it is another day's",
        "a person has to judge it",
        "Everything",
        "Visits handbook (VIS): 10 requirements",
        "features/visits.feature: 5 scenarios",
        "What was run",
        "England, 2019-01-01 to 2028-12-31",
    ]
    at = 0
    for words in order:
        assert words in text[at:], words
        at = text.index(words, at) + len(words)


def test_what_stopped_at_another_requirement_says_so() -> None:
    failed = replace(
        next(one for one in example().report.results.scenarios if one.id == REFUSED),
        requirements=("VIS-005", "VIS-007"),
        blamed=("VIS-007",),
    )
    found = results_of(failed)
    assert "The host publishes the note stopped at VIS-007, before it could show this." in page(found).text


def results_of(scenario: ScenarioResult) -> ConformanceReport:
    made = results(example().report.results.subject, [scenario], example().corpus)
    return conformance(made, example().corpus, BARE.suite, BARE.calendar)


@pytest.mark.parametrize("report", [BARE, FULL], ids=["bare", "full"])
def test_a_page_can_be_made_of_any_report(report: ConformanceReport) -> None:
    text = Reader(write_page(report, {}, {})).text
    assert "Verdicts" in text
    assert "Every scenario of what is claimed ran" not in text
    assert ("the implementation did not say what it is" in text) == (report is BARE)


def test_the_page_says_that_what_does_not_apply_was_left_out_of_a_verdict() -> None:
    report = replace(FULL, core=Verdict.CONFORMANT)
    assert "Every scenario that applies to what is claimed ran, and none failed." in page(report).text


def test_no_id_stands_twice_on_the_page() -> None:
    identifiers = [attrs["id"] for _, attrs in page().found if "id" in attrs]
    assert len(identifiers) == len(set(identifiers))
