"""Builds: the same bytes everywhere, reachable by name, clear about bad input."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest

from sites import ROOT, SAMPLE, Site, build, run

COVERAGE = "coverage/bathing-places"


def test_a_build_gives_the_same_bytes_anywhere(sample: Site, tmp_path: Path) -> None:
    """In another folder, with another hash seed, locale and time zone, with several workers."""
    source = tmp_path / "somewhere" / "else"
    shutil.copytree(SAMPLE, source)
    other = build(
        source,
        tmp_path / "site",
        tmp_path / "doctrees",
        "-j",
        "3",
        environment={"PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Asia/Kathmandu"},
    )
    said = re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", other.said)  # without colours
    for work in ("reading sources", "writing output"):
        assert re.search(rf"{work}\.\.\. \[ ?[0-9]+%\] \S+ \.\. ", said), "no worker was given its share"
    assert other.files() == sample.files()


def test_nothing_tells_where_it_was_built(sample: Site) -> None:
    for name, data in sample.files().items():
        assert str(sample.output).encode() not in data, name
        assert str(ROOT).encode() not in data, name


def test_the_builder_loads_the_extension_by_its_entry_point(sample: Site, tmp_path: Path) -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    installed = tmp_path / "installed" / "policy_diff_entry_points-0.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: policy-diff-entry-points\nVersion: 0\n")
    lines = [f"{name} = {value}" for name, value in declared["sphinx.builders"].items()]
    (installed / "entry_points.txt").write_text("\n".join(["[sphinx.builders]", *lines, ""]))
    source = tmp_path / "source"
    shutil.copytree(SAMPLE, source)
    (source / "conf.py").write_text('html_title = "Sample"\npolicy_results = "results.json"\n', encoding="utf-8")
    site = build(
        source, tmp_path / "site", tmp_path / "doctrees", "-b", "policy-site",
        environment={"PYTHONPATH": f"{ROOT / 'src'}:{installed.parent}"},
    )  # fmt: skip
    for address in ("", "requirements/BPH-001", "compare/bathing-places/2021-to-2022-05-01"):
        ours, theirs = (re.sub(r' lang="[^"]*"', "", found.main(address)) for found in (site, sample))
        assert ours == theirs
    options = (site.output / "_static/documentation_options.js").read_text(encoding="utf-8")
    assert "BUILDER: 'dirhtml'" in options


@pytest.mark.parametrize("builder", ["html", "text", "linkcheck"])
def test_other_builders_take_the_documents(builder: str, tmp_path: Path) -> None:
    options = ["-b", builder]
    if builder == "linkcheck":
        options += ["-D", "linkcheck_ignore=https://"]
    site = build(SAMPLE, tmp_path / "out", tmp_path / "doctrees", *options)
    if builder == "text":
        text = (site.output / "handbooks/bathing-places/2021/index.txt").read_text(encoding="utf-8")
        assert "within 30 minutes" in text


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        pytest.param(
            "handbooks/bathing-places/handbook.toml",
            "code =",
            "code",
            ["handbooks/bathing-places/handbook.toml", "not TOML", "Correct the line."],
            id="not TOML",
        ),
        pytest.param(
            "handbooks/bathing-places/2021/index.md",
            ":bearer: lifeguard",
            ":bearer: lifegard",
            ["unknown role 'lifegard'", "Did you mean `lifeguard`?"],
            id="unknown term",
        ),
        pytest.param(
            "handbooks/bathing-places/handbook.toml",
            'source = "bathing"',
            'source = "bathtub"',
            ["unknown source 'bathtub'"],
            id="unknown source",
        ),
        pytest.param(
            "features/swimming/season.feature",
            "Feature:",
            "Faeture:",
            ["features/swimming/season.feature", "not Gherkin"],
            id="not Gherkin",
        ),
        pytest.param("results.json", '"version": 3,', '"version": 9,', ["results.json", "version 9"], id="results"),
        pytest.param(
            "handbooks/bathing-places/2021/index.md",
            "See {r}`BPH-002`",
            "See {r}`BPH-999`",
            ["2021/index.md", "BPH-999"],
            id="unknown requirement",
        ),
        pytest.param(
            "handbooks/bathing-places/2021/index.md",
            "See {r}`BPH-002`",
            "See {r}`BPH-007`",
            ["2021/index.md", "BPH-007"],
            id="requirement of another version",
        ),
        pytest.param(
            "docs/guide.md",
            "# Guide",
            "# Guide\n\n```{raw} html\n<script>alert(1)</script>\n```",
            ["docs/guide.md", "raw"],
            id="raw HTML",
        ),
    ],
)
def test_bad_input_is_named_with_its_place(project, file: str, old: str, new: str, says: list[str]) -> None:
    project.replace(file, old, new)
    site = project.run()
    assert site.status != 0
    assert all(words in site.said for words in says), site.said
    assert "Traceback" not in site.said


def test_text_cannot_become_code(sample: Site) -> None:
    for address in (
        "handbooks/bathing-places/2023-06-15",
        "requirements/BPH-007",
        "compare/bathing-places/2022-05-01-to-2023-06-15",
        "updates/2023-06-15",
    ):
        page = sample.main(address)
        assert "&lt;script&gt;document.title" in page
        assert "<script" not in page
        assert "<img" not in page
        assert "<svg" not in page
        assert 'href="javascript' not in page
    assert "&lt;x&gt;" in sample.page("handbooks/kite-flying")
    assert "<x>" not in sample.page("handbooks/kite-flying")
    assert "<b>brackets" not in sample.page("scenarios/swimming/season")
    assert "<i>was" not in sample.page("scenarios/swimming/season")
    for address in ("scenarios", "scenarios/swimming/season", "requirements/BPH-002", "coverage", COVERAGE):
        page = sample.page(address)
        assert "a &lt;system&gt; [x](javascript:alert(1)), version 2" in page, address
        assert "<system>" not in page
        assert 'href="javascript' not in page
        assert "\x07" not in page
    for address in ("scenarios/swimming/season", "requirements/BPH-002", COVERAGE):
        page = sample.main(address)
        assert "&lt;script&gt;document.title" in page, address
        assert "[a link](javascript:document.title=&#39;broken&#39;) **bold**\ufffd" in page, address
        assert "<script" not in page
        assert "<strong>bold" not in page
    assert "e1 at 9.40am: &lt;img src=x onerror=alert(1)&gt;" in sample.main("scenarios/swimming/season")
    whole = sample.main("coverage")
    assert "javascript:document.title=&#39;broken&#39;" in whole  # who answers for the program
    assert "the &lt;b&gt;flag&lt;/b&gt; is being mended" in whole


def test_no_setting_lets_text_become_code(project) -> None:
    settings = project.source / "conf.py"
    settings.write_text(settings.read_text(encoding="utf-8") + "\nmyst_disable_syntax = []\n", encoding="utf-8")
    page = project.build().main("handbooks/bathing-places/2023-06-15")
    assert "&lt;script&gt;document.title" in page
    assert "<script" not in page


@pytest.mark.parametrize("named", ["", 'policy_results = ""'], ids=["not named", "named as none"])
def test_results_may_be_missing(project, named: str) -> None:
    project.replace("conf.py", 'policy_results = "results.json"', named)
    site = project.build()
    assert "The suite has not been run" in site.main("scenarios")
    assert "Untested" in site.main("scenarios/swimming/season")
    assert "None, for there are no results." in site.main("coverage/bathing-places")


def test_results_that_are_named_have_to_be_there(project) -> None:
    """Whether `conf.py` names them or the command line does: nobody is told that there was no run."""
    (project.source / "results.json").unlink()
    for options in ((), ("-D", "policy_results=results.json")):
        site = project.run(*options)
        assert site.status == 2, site.said
        assert "results.json: error: no results of a conduct run are here" in site.said
        assert "policy_results" in site.said
        assert "Traceback" not in site.said
    site = project.run("-D", "policy_results=handbooks")
    assert site.status == 2, site.said
    assert "handbooks/report.json: error: no results" in site.said


def test_results_cut_short_are_named_with_their_place(project) -> None:
    file = project.source / "results.json"
    file.write_text(file.read_text(encoding="utf-8")[:2000], encoding="utf-8")
    site = project.run()
    assert site.status == 2
    assert "results.json: error: not results of a conduct run" in site.said
    assert "Traceback" not in site.said


def test_a_project_needs_no_features(project) -> None:
    shutil.rmtree(project.source / "features")
    site = project.build()
    assert "No example checks it." in site.main("requirements/BPH-003")
    assert run(project.source, project.output, project.doctrees).status == 0
