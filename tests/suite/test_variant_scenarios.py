"""Scenarios of a master as those of the handbooks made from it: each is tried, and none is lost."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import ConductResults, Outcome
from policy_diff.core.feature import requirement_tags
from policy_diff.core.variant_scenarios import Translated, Translation, translated, translations
from policy_diff.formats.conduct_results import read_report
from policy_diff.project.faulty_implementations import faulty
from policy_diff.project.features import load_features
from suite.scenario_runner import ROOT, corpus, outcome

pytest_plugins = ["pytester"]

CODES = [handbook.code for handbook in corpus().variants_of(corpus().handbook("SCF"))]


@cache
def everything() -> tuple[Translated, ...]:
    known = translations(corpus())
    return tuple(one for feature in load_features(ROOT, ROOT / "features") for one in translated(feature, known))


def of(code: str) -> list[Translated]:
    return [one for one in everything() if one.translation.variant.code == code]


def translation(code: str) -> Translation:
    return next(one.translation for one in everything() if one.translation.variant.code == code)


@pytest.mark.parametrize("code", CODES)
def test_every_requirement_that_a_scenario_can_verify_is_verified(code: str) -> None:
    verified = {tag for one in of(code) if not one.why_not for tag in requirement_tags(one.scenario.outline)}
    assert verified == {
        requirement.id
        for version in corpus().handbook(code).versions
        for requirement in version.requirements
        if requirement.verified_by and requirement.verified_by.kind == "scenario"
    }


@pytest.mark.parametrize("code", CODES)
def test_the_reference_passes_every_scenario_that_applies(code: str) -> None:
    reference = ReferenceImplementation(corpus())
    found = {one.scenario.id: outcome(one.scenario, reference) for one in of(code) if not one.why_not}
    assert set(found.values()) == {(Outcome.PASSED, "")}
    assert len(found) > 100


def test_every_handbook_has_every_scenario_and_each_has_a_name_of_its_own() -> None:
    written = {one.original.id for one in everything()}
    assert len(everything()) == len(written) * len(CODES) == len({one.scenario.id for one in everything()})
    assert all(one.scenario.id == f"{one.original.id}@{one.translation.variant.folder}" for one in everything())


def test_what_does_not_apply_verifies_nothing_and_says_why() -> None:
    idle = [one for one in everything() if one.why_not]
    assert {one.translation.variant.code for one in idle} == set(CODES) - {"CHH", "SCH"}
    for one in idle:
        assert requirement_tags(one.scenario.outline) == ()
        assert one.translation.variant.title in one.why_not


def test_a_variant_that_lacks_a_requirement_fails_the_scenarios_of_that_requirement_alone() -> None:
    lacking = faulty("dropped/SAC-018", corpus())
    failed = {
        tag
        for one in everything()
        if one.translation.variant.code in {"SAC", "CHH"} and not one.why_not
        if outcome(one.scenario, lacking)[0] is not Outcome.PASSED
        for tag in requirement_tags(one.scenario.outline)
    }
    assert "SAC-018" in failed
    assert {tag[:3] for tag in failed} == {"SAC"}


SOCIAL_CARE = "Social care common inspection framework (SCCIF)"
SAID = [
    (
        "SAC",
        f'under the "{SOCIAL_CARE}" is notified',
        f'under the "{SOCIAL_CARE}: supported accommodation" is notified',
    ),
    ("SAC", "try to talk to responsible individual", "try to talk to nominated individual"),
    ("SAC", "where no registered manager in post", "where no registered service manager in post"),
    ("SAC", "nothing follows from SCF-043", "nothing follows from SAC-043"),
    ("BSS", "share findings with the registered person", "share findings with the person in charge"),
    ("BSS", "interview registered manager", "interview person in charge"),
    ("BSS", "where registered manager elsewhere", "where registered manager elsewhere"),
    ("BSS", "nothing follows from SMH-043", "nothing follows from SMH-043"),
    ("CHH", "the registered manager proceeds", "the registered manager proceeds"),
]


@pytest.mark.parametrize(("code", "sentence", "said"), SAID)
def test_a_sentence_is_said_in_the_terms_of_the_variant(code: str, sentence: str, said: str) -> None:
    assert translation(code).text(sentence) == said


def test_a_scenario_of_another_handbook_is_not_run_for_a_variant() -> None:
    other = next(f for f in load_features(ROOT, ROOT / "features") if f.key.startswith("state-schools/"))
    assert list(translated(other, translations(corpus()))) == []


def test_a_scenario_that_names_a_requirement_in_a_step_does_not_apply_where_it_is_not_there() -> None:
    one = next(one for one in of("BSS") if not one.why_not)
    step = ("then", "nothing follows from SCF-043")
    named = replace(one.original, steps=(*one.original.steps, step))  # type: ignore[arg-type]
    assert "no counterpart of SCF-043" in one.translation.why_not(named)


def plugin_run(pytester: pytest.Pytester, *args: str) -> tuple[pytest.RunResult, ConductResults]:
    """Run one file of features of the project's own, with options."""
    results = pytester.path / "results.json"
    ran = pytester.runpytest_inprocess(
        f"--rootdir={ROOT}",
        f"--config-file={ROOT / 'pyproject.toml'}",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:hypothesispytest",
        f"--conduct-results={results}",
        *args,
        str(Path(ROOT, "features", "social-care", "interviews.feature")),
    )
    return ran, read_report(results.read_text(encoding="utf-8"), str(results)).results


def test_one_handbook_of_several_runs_alone(pytester: pytest.Pytester) -> None:
    ran, found = plugin_run(pytester, "--handbook=childrens-homes", "--handbook=BSS")
    assert ran.ret == 0
    passed = [one for one in found.scenarios if one.outcome is Outcome.PASSED]
    assert {one.id.partition("@")[2] for one in passed} == {
        "childrens-homes",
        "boarding-schools-and-residential-special-schools",
    }
    left = [one for one in found.scenarios if one.message == "left out of this run by --handbook"]
    assert {one.id.partition("@")[2] for one in left} >= {"", "secure-childrens-homes"}
    assert all(one.outcome is Outcome.UNTESTED for one in left)
    shown = [line for line in ran.outlines if line.startswith(("policy-diff reference 1", "left out"))]
    counts = {one: len([each for each in found.requirements if each.handbook == one]) for one in ("BSS", "CHH")}
    ours = [one for one in passed if one.requirements[0].startswith("CHH")]
    assert [line for line in shown if line.startswith(f"policy-diff reference 1, CHH: {len(ours)} scenarios: ")]
    for code, count in counts.items():
        assert [line for line in shown if line.startswith(f"policy-diff reference 1, {code}: {count} requirements: ")]
    assert not [line for line in shown if line.startswith("policy-diff reference 1: ")]
    assert shown[-1].startswith("left out by --handbook: ")


def test_the_plugin_runs_them_and_names_their_own_requirements(pytester: pytest.Pytester) -> None:
    ran, found = plugin_run(pytester, "-k", "boarding-schools")
    assert ran.ret == 0
    passed = [one for one in found.scenarios if one.outcome is Outcome.PASSED]
    assert passed
    assert {one.id.partition("@")[2] for one in passed} == {"boarding-schools-and-residential-special-schools"}
    assert {tag[:3] for one in passed for tag in one.requirements} == {"BSS"}
    idle = [one for one in found.scenarios if one.outcome is Outcome.INAPPLICABLE]
    assert {one.id.partition("@")[2] for one in idle} >= {"boarding-schools-and-residential-special-schools"}
    assert all(one.message and one.file.endswith("interviews.feature") for one in idle)
    by_id = {one.id: one.outcome for one in found.requirements}
    assert by_id["BSS-031"] is Outcome.PASSED
    assert by_id["SCF-031"] is Outcome.UNTESTED
    assert "BSS-034" not in by_id
