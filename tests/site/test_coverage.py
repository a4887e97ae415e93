"""What is tested of each handbook, on the site: the matrix, the counts, whose results they are."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from policy_diff.core.conduct.protocol import Norm, Subject
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.project.conduct_reports import write_reports
from policy_diff.project.conducting import conduct, load_conduct_suite
from policy_diff.project.corpus import load
from policy_diff.project.publishing import publish_versions
from policy_diff.project.reviews import record_reviews
from policy_diff.project.suite import load_suite
from policy_diff.shells.sphinx_ext.content import Content
from policy_diff.shells.sphinx_ext.pages.groups import groups
from policy_diff.shells.sphinx_ext.parts import Parts
from sites import ROOT, SAMPLE, Site, build

BATHING = "coverage/bathing-places"

FEATURE = """\
Feature: Warnings

  Background:
    Given an inspection under the Bathing places handbook is notified at 9.30am on Monday 5 June 2023

  @BPH-002
  Scenario Outline: A flag is to be raised at <when>
    When the record shows the warning raised at <when>
    Then the lifeguard must raise flag, because of the warning raised

    Examples:
      | when    |
      | 9.40am  |
      | 10.05am |

  @BPH-003
  Scenario: Bathers are to leave
    When the record shows the warning raised at 9.40am
    Then the bather must leave water, because of the warning raised
"""


class ForgetsAfterTen(ReferenceImplementation):
    """Knows of no duty of a lifeguard from ten on."""

    def describe(self) -> Subject:
        return Subject("Gate <keeper>", "7", "", ("BPH",))

    def norms(self, case: str) -> list[Norm]:
        late = any(event.at.hour >= 10 for event in self.journal(case))
        return [norm for norm in super().norms(case) if not (late and norm.bearer == "lifeguard")]


def words(html: str) -> str:
    """Give the words of a page, as a reader sees them."""
    return re.sub(r" ([.,:;])", r"\1", " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).replace("\xad", "").split()))


def rows(html: str) -> list[str]:
    """Give the rows of the tables of a page, in words."""
    return [words(row) for row in re.findall(r"<tr\b.*?</tr>", html, re.DOTALL)]


def section(site: Site, address: str, name: str) -> str:
    return site.main(address).split(f'<section id="{name}">')[1].split("</section>")[0]


class TestMatrix:
    """The table of requirements, scenarios and results."""

    def test_every_requirement_has_a_row_also_one_that_was_withdrawn(self, sample: Site) -> None:
        found = rows(section(sample, BATHING, "matrix"))
        named = [row.split()[0] for row in found[1:]]
        assert named == ["BPH-001", "BPH-002", "BPH-003", "BPH-005", "BPH-006", "BPH-007", "No", "BPH-004"]

    def test_a_row_says_level_how_outcome_and_scenarios(self, sample: Site) -> None:
        found = {row.split()[0]: row for row in rows(section(sample, BATHING, "matrix"))}
        assert "core: must by scenario Passed seen at work 3 times Passed The water is tested" in found["BPH-001"]
        assert "core: must by scenario Failed not seen at work Failed Untested A flag goes up at" in found["BPH-002"]
        assert "extended: will normally by judgement Untested None: a person has to judge it" in found["BPH-006"]
        assert "none cannot be tested Untested None: it is data that tries to be code" in found["BPH-007"]
        assert "Untested No flag for the version of 1 May 2022 the results do not name it" in found["BPH-005"]

    def test_it_leads_to_requirement_and_scenario_and_they_lead_back(self, sample: Site) -> None:
        table = section(sample, BATHING, "matrix")
        assert 'href="../../requirements/BPH-002/"' in table
        assert 'href="../../scenarios/swimming/season/#a-flag-goes-up-at-when"' in table
        assert f'href="../../{BATHING}/#BPH-002"' in sample.main("requirements/BPH-002")
        assert 'href="../../coverage/bathing-places/"' in sample.main("handbooks/bathing-places")

    def test_its_headings_are_tied_to_its_cells(self, sample: Site) -> None:
        table = section(sample, BATHING, "matrix")
        assert table.count("<caption") == 1
        assert len(re.findall(r'<th scope="col"', table)) == 5
        assert len(re.findall(r'<th scope="row"', table)) == 7


class TestCounts:
    """What is counted for each version."""

    def test_levels_and_outcomes_are_apart(self, sample: Site) -> None:
        found = rows(section(sample, BATHING, "versions"))
        assert found[0] == "Requirements 15 June 2023 1 May 2022 Before May 2022"
        assert found[1:5] == [
            "All 6 5 5",
            "Verified by scenario 3 50% 3 60% 2 40%",
            "Verified by judgement 2 2 2",
            "Cannot be tested 1 0 1",
        ]
        assert found[5:8] == [
            "Core: must and must not 4 4 3",
            "Core, Passed 1 25% 1 25% 1 33%",
            "Core, Failed 1 1 1",
        ]
        assert found[11:13] == ["Extended: should, normally and may 1 1 2", "Extended, Passed 0 0% 0 0% 0 0%"]

    def test_all_handbooks_stand_in_one_table(self, sample: Site) -> None:
        found = rows(section(sample, "coverage", "handbooks"))
        assert "Bathing places handbook Not conformant for the core profile" in found
        assert "15 June 2023, Bathing places handbook 6 3 1 of 4, 25% 0 of 1, 0% 1 0 4 0" in found
        assert "1 March 2024, Boat houses handbook 2 0 none none 0 0 0 2" in found

    def test_what_is_not_tested_has_its_reason(self, sample: Site) -> None:
        said = words(sample.main(BATHING).split('<section id="untested">')[1])
        now, earlier = said.split("15 June 2023 ")[1].split("1 May 2022 ", 1)
        assert "A person has to judge it (2) BPH-006, BPH-003" in now
        assert "It is data that tries to be code (1) BPH-007" in now
        assert "Nobody is bound by it (1) BPH-004" in earlier
        other = words(sample.main("coverage/kite-flying").split('<section id="untested">')[1])
        assert "The implementation does not claim KFH" in other


class TestWhoseResults:
    """Every page with results says whose they are."""

    PAGES = ("coverage", BATHING, "scenarios", "scenarios/swimming/season", "requirements/BPH-002")

    @pytest.mark.parametrize("address", PAGES)
    def test_a_page_names_the_program_the_choice_and_the_day(self, sample: Site, address: str) -> None:
        said = words(sample.main(address))
        assert "tested the program a <system> [x](javascript:alert(1)), version 2." in said
        assert "It was for the handbook BPH alone, as the texts stood on 1 July 2023." in said

    @pytest.mark.parametrize("address", PAGES)
    def test_results_for_other_text_are_marked(self, sample: Site, address: str) -> None:
        said = words(sample.main(address))
        assert "For other text. These results are for other text than this site shows: the requirements," in said

    def test_the_whole_is_told_once(self, sample: Site) -> None:
        said = words(section(sample, "coverage", "results"))
        assert "Of the 2 scenarios that it was for, it played every one." in said
        assert "Core profile Not conformant on what must, and what must not, be done" in said
        assert "1 of 3 requirements for scenarios to test passed Extended Nothing to test" in said
        assert "BPH-002: the <b>flag</b> is being mended" in said

    def test_the_projects_own_results_are_for_its_own_text(self, real: Site) -> None:
        for address in ("coverage", "coverage/school-monitoring", "scenarios", "requirements/SMH-083"):
            said = words(real.main(address))
            assert "tested this project's own example program" in said, address
            assert "against this site's own text" in said, address
            assert "For other text" not in said, address
        assert "Core profile Conformant" in words(section(real, "coverage/school-monitoring", "verdict"))


def test_a_scenario_that_is_to_be_reviewed_has_a_quiet_mark() -> None:
    """On its own page, beside its requirement and in the matrix; each leads to what changed."""
    corpus = load(SAMPLE)
    suite = load_suite(SAMPLE, SAMPLE / "features", SAMPLE / "results.json")
    scenario = "swimming/season/a-flag-goes-up-at-when/9-40am"
    found = Content(corpus, suite, suspects={scenario: ("BPH-002",), "swimming/season/no-flag": ("BPH-005",)})
    pages = {page.address: page.body for group in groups(Parts(found)) for page in group.make()}
    feature = pages["scenarios/swimming/season/"]
    assert words(feature).count("to review Not reviewed against the wording now of") == 2
    assert 'href="../../../requirements/BPH-002/#history"' in feature
    requirement = pages["requirements/BPH-002/"]
    assert words(requirement).count("to review Not reviewed against the wording now; see what changed") == 1
    assert 'href="../../compare/bathing-places/2021-to-2022-05-01/#BPH-002">see what changed' in requirement
    assert "to review" not in pages["requirements/BPH-001/"]
    matrix = rows(pages["coverage/bathing-places/"])
    marked = [row.split()[0] for row in matrix if "to review" in row]
    assert marked == ["BPH-002", "BPH-005"]


def test_a_build_asks_which_scenarios_were_reviewed(tmp_path: Path) -> None:
    """A review of another wording is none of the wording now; a project that keeps no reviews has nothing to review."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "tests/check/project", root)
    index = (SAMPLE / "index.md").read_text(encoding="utf-8")
    (root / "index.md").write_text(index.replace("docs/index\n", ""), encoding="utf-8")
    settings = (SAMPLE / "conf.py").read_text(encoding="utf-8")
    (root / "conf.py").write_text(settings.replace('policy_results = "results.json"', ""), encoding="utf-8")
    publish_versions(["visits@2023", "visits@2024-04-01"], root)
    assert "to review" not in build(root, tmp_path / "site", tmp_path / "doctrees").main("coverage/visits")
    record_reviews(root)
    (reviews,) = (root / "handbooks/register/reviews").iterdir()
    text = reviews.read_text(encoding="utf-8")
    reviews.write_text(re.sub('"[0-9a-f]{12}"', '"000000000000"', text, count=1), encoding="utf-8")
    site = build(root, tmp_path / "site", tmp_path / "doctrees")
    identifier = next(re.finditer('(VIS-[0-9]+) = "0{12}', reviews.read_text(encoding="utf-8")))[1]
    marked = [row.split()[0] for row in rows(section(site, "coverage/visits", "matrix")) if "to review" in row]
    assert marked == [identifier]
    assert "to review" in site.main(f"requirements/{identifier}")


def test_a_report_given_in_its_place_is_shown(project, tmp_path: Path) -> None:
    """A system that fails is run against the project: the site shows what came of it, and that it is of this text."""
    (project.source / "features/swimming/season.feature").write_text(FEATURE, encoding="utf-8")
    suite = load_conduct_suite(project.source, project.source / "features")
    given = tmp_path / "reports"
    write_reports(given, conduct(suite, ForgetsAfterTen(suite.corpus)), suite.planned, suite.corpus)
    site = project.build("-D", f"policy_results={given}")
    for address in ("coverage", BATHING, "scenarios/swimming/season", "requirements/BPH-002"):
        said = words(site.main(address))
        assert "The last run tested the program Gate <keeper>, version 7." in said, address
        assert "It was for every scenario, each as at its own day." in said, address
        assert "For other text" not in said, address
    feature = words(site.main("scenarios/swimming/season"))
    assert "when Test result 9.40am Passed 10.05am Failed" in feature
    assert "Failed A flag is to be raised at 10.05am: features/swimming/season.feature" in feature
    assert "Then the lifeguard must raise flag, because of the warning raised [BPH-002] no norm of BPH-002" in feature
    assert "Recorded until then: e1 at 10.05am on Monday 5 June 2023: warning raised" in feature
    found = {row.split()[0]: row for row in rows(section(site, BATHING, "matrix"))}
    assert "Failed seen at work 1 time Failed Passed A flag is to be raised at 9.40am (and 1 more)" in found["BPH-002"]
    assert "of 2 scenarios 1 failed" in found["BPH-002"]
    assert "Passed seen at work 1 time Passed Bathers are to leave" in found["BPH-003"]
    assert "Core profile Not conformant" in words(section(site, BATHING, "verdict"))

    project.replace("handbooks/bathing-places/2023-06-15/index.md", "within 45 minutes", "within 50 minutes")
    said = words(project.build("-D", f"policy_results={given}").main("requirements/BPH-002"))
    assert "For other text. These results are for other text than this site shows: the requirements differ." in said
