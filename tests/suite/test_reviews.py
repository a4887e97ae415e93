"""Reviews: what a scenario was last reviewed against, and which ones somebody has to look at again."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.running import run
from laws.obligation_strategies import obligations
from policy_diff.core.conduct.planning import plan
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.corpus import Handbook, Version
from policy_diff.core.errors import InputError
from policy_diff.core.obligation import Obligation
from policy_diff.core.requirement import Requirement
from policy_diff.core.reviews import Reviews, Standing, latest, standings
from policy_diff.core.variant_scenarios import translations
from policy_diff.formats.conduct_results import read_report, write_report
from policy_diff.formats.conduct_summary import summary
from policy_diff.formats.reviews_text import write
from policy_diff.formats.reviews_toml import read_reviews, write_reviews
from policy_diff.project.conducting import conduct, load_conduct_suite, load_suite_in
from policy_diff.project.features import load_features
from policy_diff.project.publishing import publish_versions
from policy_diff.project.reviews import (
    doubts_at_hand,
    load_reviews,
    prune_reviews,
    record_reviews,
    review_faults,
    reviews_file,
    suspects,
)
from policy_diff.project.suite_folders import suite_at_hand
from suite.scenario_runner import ROOT, corpus

pytest_plugins = ["pytester"]

SOURCE = Path(__file__).parents[1] / "check/project"
ONE = "visits/booking/the-visitor-asks-after-the-host"
ANOTHER = """\
  @VIS-001
  Scenario: Another
    When the visitor proceeds to ask after host at 10.05am
    Then this is accepted
"""
WORDS = "During the call the visitor **must** ask after the host."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose versions are published."""
    shutil.copytree(SOURCE, tmp_path / "project")
    root = tmp_path / "project"
    publish_versions(["visits@2023", "visits@2024-04-01"], root)
    return root


def add_version(root: Path, name: str, *edits: tuple[str, str], published: bool = True) -> None:
    """Add a version that differs in some words from the last one."""
    handbook = root / "handbooks/visits"
    last = max(path for path in handbook.iterdir() if path.is_dir())
    shutil.copytree(last, handbook / name)
    table = handbook / "handbook.toml"
    table.write_text(
        table.read_text(encoding="utf-8")
        + f'\n[[versions]]\nid = "{name}"\nlabel = "{name}"\neffective = {name}\nheld = "whole"\n'
        + 'source = "visits-page"\nupdate-note = "Something changed."\n',
        encoding="utf-8",
    )
    text = (handbook / name / "index.md").read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    (handbook / name / "index.md").write_text(text, encoding="utf-8")
    if published:
        publish_versions([f"visits@{name}"], root)


def suspect(root: Path) -> dict[str, tuple[str, ...]]:
    return {scenario: ids for scenario, ids in load_conduct_suite(root, root / "features").suspect.items() if ids}


def test_what_was_never_reviewed_is_in_doubt_until_it_is(project: Path) -> None:
    assert write(doubts_at_hand(project)) == (
        f"VIS-001: never reviewed\n  features/visits/booking.feature:7: {ONE}\n\n1 scenario to review.\n"
    )
    assert suspect(project) == {}, "a project that keeps no reviews is not told of any"
    done = record_reviews(project)
    assert (done.reviewed, done.already, done.files) == ((ONE,), 0, (reviews_file("VIS"),))
    assert write(doubts_at_hand(project)) == "No scenarios to review.\n"
    again = record_reviews(project)
    assert (again.reviewed, again.already, again.files) == ((), 1, ())
    feature = project / "features/visits/booking.feature"
    feature.write_text(f"{feature.read_text(encoding='utf-8')}\n{ANOTHER}", encoding="utf-8")
    assert suspect(project) == {"visits/booking/another": ("VIS-001",)}


def test_a_published_change_puts_a_review_in_doubt_and_a_draft_does_not(project: Path) -> None:
    record_reviews(project)
    words = "When they call, the visitor **must** ask after the host."
    add_version(project, "2025-01-01", (WORDS, words), published=False)
    assert suspect(project) == {}
    publish_versions(["visits@2025-01-01"], project)
    assert suspect(project) == {ONE: ("VIS-001",)}
    assert write(doubts_at_hand(project)) == (
        "VIS-001: changed by the version of 1 January 2025\n"
        "  | [removed: During the call] [When they call,] the visitor **must** ask after the host.\n"
        f"  features/visits/booking.feature:7: {ONE}\n"
        "\n"
        "1 scenario to review.\n"
    )
    record_reviews(project, [ONE])
    assert suspect(project) == {}


def test_a_changed_field_puts_a_review_in_doubt_and_names_the_field(project: Path) -> None:
    record_reviews(project)
    add_version(project, "2025-01-01", (":due: 2 working days after", ":due: 3 working days after"))
    assert "  due: 2 working days after booking call -> 3 working days after booking call\n" in write(
        doubts_at_hand(project)
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (WORDS, WORDS.replace(" ask", "\nask").replace("the host", "the\nhost")),
        (":action: ask after host\n:counterparty: host\n:due: 2 working days after booking call\n:topics: kindness\n",
         ":action: ask after host\n:counterparty: host\n:due: 2 working days after booking call\n:topics: notes\n"),
    ],
)  # fmt: skip
def test_other_line_breaks_and_topics_leave_a_review_as_it_is(project: Path, old: str, new: str) -> None:
    record_reviews(project)
    add_version(project, "2025-01-01", (old, new))
    assert suspect(project) == {}


def test_a_wording_that_comes_back_is_what_was_reviewed(project: Path) -> None:
    record_reviews(project)
    add_version(project, "2025-01-01", ("**must** ask after the host", "**must** ask"))
    add_version(project, "2026-01-01", ("**must** ask.", "**must** ask after the host."))
    assert suspect(project) == {}


def test_a_withdrawn_requirement_puts_its_scenarios_in_doubt(project: Path) -> None:
    record_reviews(project)
    text = (project / "handbooks/visits/2024-04-01/index.md").read_text(encoding="utf-8")
    block = f":::{{req}} VIS-001{text.partition('VIS-001')[2].partition(':::')[0]}:::\n\n"
    add_version(project, "2025-01-01", (block, ""), (":except: VIS-001\n", ""))
    assert write(doubts_at_hand(project)) == (
        "VIS-001: withdrawn by the version of 1 January 2025\n"
        f"  features/visits/booking.feature:7: {ONE}\n\n1 scenario to review.\n"
    )
    record_reviews(project)
    assert suspect(project) == {}, "it holds for the version that it is about"


def test_results_name_what_is_suspect(project: Path) -> None:
    record_reviews(project)
    add_version(project, "2025-01-01", (WORDS, "The visitor **must** ask after the host."))
    suite = load_conduct_suite(project, project / "features")
    report = conduct(suite, ReferenceImplementation(suite.corpus))
    found = report.results
    assert [scenario.suspect for scenario in found.scenarios] == [("VIS-001",)]
    assert read_report(write_report(report), "it") == report
    assert "suspect, until `policy-diff review` says that they hold: 1 scenario of VIS-001" in tuple(summary(found))


def test_pytest_names_the_same(project: Path, pytester: pytest.Pytester) -> None:
    record_reviews(project)
    add_version(project, "2025-01-01", (WORDS, "The visitor **must** ask after the host."))
    shutil.copytree(project, pytester.path, dirs_exist_ok=True)
    (pytester.path / "pytest.ini").write_text("[pytest]\nconduct_features = features\n", encoding="utf-8")
    pytester.runpytest_inprocess("--conduct-results=results.json")
    suite = load_conduct_suite(project, project / "features")
    expected = write_report(conduct(suite, ReferenceImplementation(suite.corpus)))
    assert (pytester.path / "results.json").read_text(encoding="utf-8") == expected


def test_scenarios_of_another_folder_are_not_suspect(project: Path, pytester: pytest.Pytester) -> None:
    (project / "more").mkdir()
    text = (project / "features/visits/booking.feature").read_text(encoding="utf-8")
    (project / "more/booking.feature").write_text(text, encoding="utf-8")
    record_reviews(project)
    add_version(project, "2025-01-01", (WORDS, "The visitor **must** ask after the host."))
    shutil.copytree(project, pytester.path, dirs_exist_ok=True)
    (pytester.path / "pytest.ini").write_text("[pytest]\nconduct_features =\n features\n more\n", encoding="utf-8")
    pytester.runpytest_inprocess("--conduct-results=results.json")
    roundabout = project / "more/../features"
    assert load_suite_in(suite_at_hand(project, [roundabout, project / "more"])).suspect == {ONE: ("VIS-001",)}
    suite = load_suite_in(suite_at_hand(project, [project / "features", project / "more"]))
    assert suite.suspect == {ONE: ("VIS-001",)}
    assert len(suite.planned) == 2
    expected = write_report(conduct(suite, ReferenceImplementation(suite.corpus)))
    assert (pytester.path / "results.json").read_text(encoding="utf-8") == expected


def test_pytest_stops_at_reviews_that_cannot_be_read(project: Path, pytester: pytest.Pytester) -> None:
    shutil.copytree(project, pytester.path, dirs_exist_ok=True)
    (pytester.path / "pytest.ini").write_text("[pytest]\nconduct_features = features\n", encoding="utf-8")
    (pytester.path / "handbooks/register/reviews").mkdir()
    (pytester.path / reviews_file("VIS")).write_text("x = 1\n", encoding="utf-8")
    ran = pytester.runpytest_inprocess()
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines(["*reviews/VIS.toml:1:1: error: a review names no requirement"])


GONE = '"visits/booking/gone" = { VIS-001 = "0a1b2c3d4e5f" }\n"visits/gone" = { VIS-001 = "0a1b2c3d4e5f" }\n'


def test_records_of_what_is_gone_stay_until_they_are_named(project: Path) -> None:
    record_reviews(project)
    file = project / reviews_file("VIS")
    kept = file.read_text(encoding="utf-8")
    file.write_text(kept + GONE, encoding="utf-8")
    for names in ((), (ONE,)):
        record_reviews(project, names)
        assert set(load_reviews(project).records) == {ONE, "visits/booking/gone", "visits/gone"}
    faults = tuple(review_faults(project, load_features(project, project / "features")))
    assert [(fault.code, fault.problem) for fault in faults] == [
        ("C704", "there is no scenario visits/booking/gone"),
        ("C704", "there is no scenario visits/gone"),
    ]
    assert "`policy-diff review --prune visits/booking/gone`" in str(faults[0].cure)
    for name in ("visits/booking/gone", "visits"):
        assert prune_reviews(project, [name]).files == (reviews_file("VIS"),)
    assert file.read_text(encoding="utf-8") == kept


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--prune", ONE], f"no scenario '{ONE}' was reviewed and is gone"),
        (["--prune", "visits/goone"], "Did you mean visits/gone?"),
        (["--prune"], "--prune takes out the reviews of scenarios that are named"),
        (["--prune", "--all"], "--prune takes out the reviews of scenarios that are named"),
    ],
)
def test_what_is_not_gone_is_not_pruned(project: Path, args: list[str], said: str) -> None:
    record_reviews(project)
    file = project / reviews_file("VIS")
    file.write_text(file.read_text(encoding="utf-8") + GONE, encoding="utf-8")
    before = file.read_bytes()
    done = run("review", *args, cwd=project)
    assert (done.returncode, said in done.stderr.decode()) == (2, True), done.stderr
    assert file.read_bytes() == before
    done = run("review", "--prune", "visits/gone", cwd=project)
    assert done.stdout.decode() == f"the review of visits/gone is taken out\n{reviews_file('VIS')} written\n"


@pytest.mark.parametrize("args", [["--all"], [ONE], ["--prune", ONE], []])
def test_without_features_nothing_is_recorded(project: Path, args: list[str]) -> None:
    record_reviews(project)
    before = (project / reviews_file("VIS")).read_bytes()
    shutil.rmtree(project / "features")
    done = run("review", *args, cwd=project)
    assert (done.returncode, b"there are no scenarios to review" in done.stderr) == (2, True), done.stderr
    assert (project / reviews_file("VIS")).read_bytes() == before


@pytest.mark.parametrize(
    ("args", "status", "said"),
    [
        ([], 0, "1 scenario to review.\n"),
        (["--list", "--handbook", "notes"], 0, "No scenarios to review.\n"),
        (["--list", "--handbook", "VIS"], 0, "1 scenario to review.\n"),
        ([ONE], 0, f"{ONE} is reviewed\n{reviews_file('VIS')} written\n"),
        (["visits/booking"], 0, f"{ONE} is reviewed\n{reviews_file('VIS')} written\n"),
        (["--handbook", "visits"], 0, f"{ONE} is reviewed\n{reviews_file('VIS')} written\n"),
        (["--all"], 0, f"1 scenario reviewed anew\n{reviews_file('VIS')} written\n"),
        (["--handbook", "NTS"], 0, "There is nothing to review.\n"),
        (["--all", ONE], 2, "Name some or give --all, not both.\n"),
        ([ONE[:-1]], 2, f"there is no scenario '{ONE[:-1]}'\n  Did you mean {ONE}?\n"),
        ([f"{ONE}@other"], 2, f"A scenario is reviewed as it is written: name {ONE}.\n"),
        (["--handbook", "VSI"], 2, "there is no handbook 'VSI'"),
    ],
)
def test_the_command(project: Path, args: list[str], status: int, said: str) -> None:
    done = run("review", *args, cwd=project)
    assert (done.returncode, said in (done.stdout + done.stderr).decode()) == (status, True), done.stdout + done.stderr
    assert (project / reviews_file("VIS")).exists() == (status == 0 and "written" in said)


def test_reviews_of_the_package_are_listed_and_not_written(tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in (ROOT / "handbooks/register/reviews").iterdir()}
    done = run("review", "--list", "--handbook", "PIA", cwd=tmp_path)
    assert (done.returncode, b"to review." in done.stdout) == (0, True), done.stderr
    assert done.stderr.startswith(b"handbooks and scenarios of policy-diff ")
    for args in (["--all"], ["--prune", "gone"]):
        done = run("review", *args, cwd=tmp_path)
        assert (done.returncode, b"Copy the folders `handbooks` and `features` here" in done.stderr) == (2, True)
    assert {path: path.read_bytes() for path in (ROOT / "handbooks/register/reviews").iterdir()} == before


IDS = st.from_regex(r"VIS-[0-9]{3}", fullmatch=True)
NAMES = st.from_regex(r"[a-zé0-9_]+(/[a-zé0-9_-]+){1,3}", fullmatch=True)
DIGESTS = st.from_regex(r"[0-9a-f]{12}", fullmatch=True)


@given(st.dictionaries(NAMES, st.dictionaries(IDS, DIGESTS, min_size=1)))
def test_reviews_are_read_as_they_were_written(records: dict[str, dict[str, str]]) -> None:
    text = write_reviews("VIS", records)
    assert read_reviews(text, "VIS.toml") == records
    turned = {key: dict(reversed(value.items())) for key, value in reversed(records.items())}
    assert write_reviews("VIS", turned) == text


@pytest.mark.parametrize("text", ["x", "x = 1", "x = {}", "x = { VIS-001 = 1 }", '"a" = { "b" = "0a1b2c3d4e5f" }'])
def test_what_is_no_file_of_reviews_is_told_by_its_rule(text: str) -> None:
    with pytest.raises(InputError) as told:
        read_reviews(text, "VIS.toml")
    assert told.value.code == "C705"
    assert told.value.cure


@given(st.text(st.characters(exclude_categories=["Cs"])), obligations)
def test_a_digest_tells_wordings_obligations_and_withdrawal_apart(text: str, asked: Obligation) -> None:
    version = Version("one", "One", None, "whole")
    held = Requirement("VIS-001", "VIS", "one", "", text, asked)

    def digest(requirement: Requirement, *, withdrawn: bool = False) -> str:
        return Standing(requirement, version, withdrawn).digest

    assert digest(held) == digest(replace(held, text=f" {text}\n", section="other", topics=("x",)))
    others = [
        replace(held, text=f"{text} more"),
        replace(held, obligation=None),
        replace(held, obligation=replace(asked, bearer=f"{asked.bearer} other")),
        replace(held, obligation=replace(asked, exceptions=(*asked.exceptions, "VIS-999"))),
    ]
    assert digest(held) not in {*map(digest, others), digest(held, withdrawn=True)}


def test_a_version_held_in_part_says_nothing_of_what_it_has_not() -> None:
    one = Requirement("VIS-001", "VIS", "one", "", "It **must** be so.")
    part = Version("two", "Two", None, "part", source="b")
    handbook = Handbook("VIS", "Visits", (), (Version("one", "One", None, "whole", (one,), source="a"), part))
    assert [standing.withdrawn for _, standing in standings(handbook, {"one", "two"})] == [False]
    whole = replace(handbook, versions=(handbook.versions[0], replace(part, held="whole")))
    assert [standing.withdrawn for _, standing in standings(whole, {"one", "two"})] == [False, True]


@cache
def shipped() -> Reviews:
    return load_reviews(ROOT)


def test_of_a_handbook_made_from_a_master_the_review_of_the_written_scenario_stands() -> None:
    planned = tuple(plan(load_features(ROOT, ROOT / "features"), translations(corpus())))
    now = latest(corpus(), shipped())
    everything: dict[str, dict[str, str]] = {
        one.id: {identifier: now[identifier].digest for identifier in one.requirements if identifier in now}
        for one in planned
        if one.translated is None
    }
    reviews = replace(shipped(), records=everything)
    assert suspects(corpus(), planned, reviews) == {}
    made = next(one for one in planned if one.translated and not one.why_not(None))
    assert made.translated
    written = made.translated.original.id
    without = {scenario: reviewed for scenario, reviewed in everything.items() if scenario != written}
    found = suspects(corpus(), planned, replace(reviews, records=without))
    assert found[made.id] == made.requirements
    assert {scenario.partition("@")[0] for scenario in found} == {written}
