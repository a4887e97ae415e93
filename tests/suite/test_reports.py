"""Reports are the same whoever runs the suite, whole, and gate a pipeline as asked."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from policy_diff.core.conduct.conformance import ConformanceReport, Verdict
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.errors import InputError
from policy_diff.formats.conduct_results import read_report
from policy_diff.project.conducting import conduct, load_conduct_suite
from policy_diff.shells.cli import main
from suite.implementations import reference

pytest_plugins = ["pytester"]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = ["cucumber.json", "junit.xml", "report.html", "report.json", "summary.txt"]
REFUSED = "visits/the-host-publishes-the-note"
BROKE_OFF = "visits/the-visitor-asks-after-the-host"


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A copy of the example with its implementations, in the current folder; every core requirement has a scenario."""
    shutil.copytree(HERE / "example", pytester.path, dirs_exist_ok=True)
    for text in (pytester.path / "handbooks" / "visits").glob("*/index.md"):
        before, named, after = text.read_text(encoding="utf-8").partition(":::{req} VIS-004\n")
        text.write_text(
            before + named + after.replace("verified-by: scenario", "verified-by: judgement", 1), encoding="utf-8"
        )
    for name in ("implementations", "lax"):
        shutil.copy(HERE / f"{name}.py", pytester.path / f"{name}_of_the_example.py")
    monkeypatch.syspath_prepend(str(pytester.path))
    return pytester


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def all_three(project: pytest.Pytester, *options: str) -> list[dict[str, bytes]]:
    """The report that pytest writes, with one worker and with two, and the one of the command line."""
    for number, workers in enumerate(((), ("-n", "2"))):
        project.runpytest_subprocess(f"--conduct-report=out{number}", *options, *workers)
    main(["conduct", "run", "--report", "out2", *options])
    return [written(project.path / f"out{number}") for number in range(3)]


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--implementation", "lax_of_the_example:lax"),
        ("--implementation", "implementations_of_the_example:other"),
        ("--implementation", "implementations_of_the_example:speechless"),
        ("--handbook", "VIS"),
    ],
    ids=lambda options: options[-1] if options else "reference",
)
def test_pytest_its_workers_and_the_command_line_write_the_same(
    project: pytest.Pytester, options: tuple[str, ...]
) -> None:
    alone, shared, played = all_three(project, *options)
    assert list(alone) == FILES
    assert alone == shared
    assert alone == played


def test_a_remit_of_the_project_is_reported_the_same(pytester: pytest.Pytester) -> None:
    (pytester.path / "handbooks").symlink_to(ROOT / "handbooks")
    shutil.copytree(ROOT / "features" / "area-send", pytester.path / "features" / "area-send")
    shutil.copy(HERE / "example" / "pytest.ini", pytester.path)
    alone, shared, played = all_three(pytester)
    assert alone == shared == played
    report = read_report(alone["report.json"].decode(), "it")
    assert report.run == report.expected > 20
    assert next(one.core for one in report.handbooks if one.code == "ASF") is Verdict.CONFORMANT


def reported(project: pytest.Pytester, *options: str) -> ConformanceReport:
    project.runpytest_inprocess("--conduct-report=out", *options)
    return read_report((project.path / "out" / "report.json").read_text(encoding="utf-8"), "it")


def test_what_pytest_leaves_out_is_a_skip_and_makes_the_result_partial(project: pytest.Pytester) -> None:
    report = reported(project, "-k", "host")
    assert (report.expected, report.run, report.core) == (5, 2, Verdict.PARTIAL)
    assert {skip.reason for skip in report.skips} == {"left out of this run by -k, -m or --deselect"}
    (project.path / "features" / "more").mkdir()
    shutil.move(project.path / "features" / "visits.feature", project.path / "features" / "more")
    assert reported(project, "features/more").core is Verdict.CONFORMANT


def test_a_feature_file_that_cannot_be_read_is_named_and_makes_the_result_partial(project: pytest.Pytester) -> None:
    (project.path / "features" / "broken.feature").write_text("Feature", encoding="utf-8")
    report = reported(project, "features/visits.feature")
    assert (report.unread, report.run, report.core) == (("features/broken.feature",), 5, Verdict.PARTIAL)


def test_a_file_with_a_fault_is_skipped_scenario_by_scenario(project: pytest.Pytester) -> None:
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8").replace("Then this is refused", "Then this is refuted")
    feature.write_text(text, encoding="utf-8")
    report = reported(project)
    assert (report.expected, report.run, report.core) == (5, 0, Verdict.PARTIAL)
    assert {skip.reason for skip in report.skips} == {"its file could not be collected"}


def test_features_that_no_folder_is_named_for_are_reported_with_their_steps(project: pytest.Pytester) -> None:
    (project.path / "pytest.ini").write_text("[pytest]\naddopts = -p no:hypothesispytest\n", encoding="utf-8")
    report = reported(project, "features")
    assert (report.expected, report.run, report.core) == (5, 5, Verdict.CONFORMANT)
    (feature,) = json.loads((project.path / "out" / "cucumber.json").read_text(encoding="utf-8"))
    assert all(element["steps"] for element in feature["elements"])
    named = conduct(load_conduct_suite(project.path, project.path / "features"), reference())
    assert report.suite.handbooks == named.suite.handbooks


def test_the_digests_change_with_what_they_are_of(project: pytest.Pytester) -> None:
    before = reported(project).suite
    feature = project.path / "features" / "visits.feature"
    text = feature.read_text(encoding="utf-8")
    feature.write_bytes(text.replace("\n", "\r\n").encode())
    assert reported(project).suite == before
    feature.write_text(f"{text}\n# a word more\n", encoding="utf-8")
    after = reported(project).suite
    assert after.features != before.features
    assert replace(after, features=before.features) == before
    handbook = project.path / "handbooks" / "visits" / "2024-04-01" / "index.md"
    text = handbook.read_text(encoding="utf-8")
    handbook.write_text(text.replace(":due: 5 working days after", ":due: 6 working days after"), encoding="utf-8")
    assert replace(reported(project).suite, handbooks=before.handbooks) == after


def test_other_files_stay_and_an_older_report_is_replaced(project: pytest.Pytester) -> None:
    folder = project.path / "out"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    (folder / "report.json").write_text("old", encoding="utf-8")
    assert main(["conduct", "run", "--report", "out"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == sorted([*FILES, "notes.txt"])
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert json.loads((folder / "report.json").read_text(encoding="utf-8"))["verdicts"]["core"] == "conformant"


def test_where_one_form_cannot_be_written_none_is(project: pytest.Pytester, capsys: pytest.CaptureFixture[str]) -> None:
    (project.path / "out" / "report.html").mkdir(parents=True)
    assert main(["conduct", "run", "--report", "out"]) == 2
    assert "out/report.html" in capsys.readouterr().err
    assert [path.name for path in (project.path / "out").iterdir()] == ["report.html"]


LONG = "x" * 300


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("pytest.ini", "is a file, not a folder"),
        ("pytest.ini/out", "there is no folder pytest.ini"),
        ("features", "features/junit.xml: error: is a folder"),
        (LONG, "file name too long"),
        (f"{LONG}/out", "file name too long"),
    ],
)
def test_a_report_that_cannot_be_written_is_refused_before_anything_runs(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str], target: str, told: str
) -> None:
    (project.path / "features" / "junit.xml").mkdir()
    assert main(["conduct", "run", "--report", target]) == 2
    out, err = capsys.readouterr()
    assert (out, told in err) == ("", True)
    ran = project.runpytest_inprocess(f"--conduct-report={target}")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert told.replace("pytest.ini", str(project.path / "pytest.ini")) in ran.stderr.str() or told in ran.stderr.str()


@pytest.mark.parametrize("target", ["out", "there"])
def test_a_folder_that_may_not_be_written_is_refused_before_anything_runs(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    (project.path / "there").mkdir()
    monkeypatch.setattr("os.access", lambda path, mode: Path(path).is_file() or mode == os.F_OK)  # root may always
    assert main(["conduct", "run", "--report", target]) == 2
    out, err = capsys.readouterr()
    assert (out, f"{target}/report.json: error: cannot be written: permission denied" in err) == ("", True)


@pytest.mark.usefixtures("project")
def test_what_a_run_came_to_is_told_also_where_it_cannot_be_written_in_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise InputError("cannot be written: no space left on device", cure="Make some.")

    monkeypatch.setattr("policy_diff.project.conduct_reports.write_files", full)
    assert main(["conduct", "run", "--report", "out"]) == 2
    out, err = capsys.readouterr()
    assert "core: conformant" in out
    assert "no space left on device" in err


@pytest.mark.usefixtures("project")
def test_a_folder_of_features_that_cannot_be_looked_into_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conduct", "run", "--features", LONG]) == 2
    assert "file name too long" in capsys.readouterr().err


def test_results_go_to_a_device_as_well(project: pytest.Pytester) -> None:
    assert project.runpytest_inprocess("--conduct-results=/dev/null").ret == pytest.ExitCode.OK


def test_a_folder_in_a_folder_that_is_not_there_is_told_before_anything_runs(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["conduct", "run", "--report", "nowhere/out"]) == 2
    assert "there is no folder nowhere" in capsys.readouterr().err
    ran = project.runpytest_inprocess("--conduct-report=nowhere/out")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines(["*there is no folder*nowhere*"])


# Exit status


@pytest.mark.usefixtures("project")
def test_the_exit_status_says_whether_something_failed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conduct", "run"]) == 0
    assert main(["conduct", "run", "--implementation", "lax_of_the_example:lax"]) == 1
    out, err = capsys.readouterr()
    assert "core: not conformant: 1 of 3 requirements passed (33 %)" in out
    assert err == ""
    assert out.isprintable() or all(char == "\n" or char.isprintable() for char in out)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("implementations_of_the_example:speechless", "describe()"),
        ("implementations_of_the_example:unmakable", "no route to host"),
        ("implementations_of_the_example:nobody", "nobody"),
    ],
)
def test_a_broken_adapter_is_told_once_and_is_no_failure(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    assert main(["conduct", "run", "--implementation", name, "--report", "out"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("the adapter is broken") == 1
    assert told in err
    report = read_report((project.path / "out" / "report.json").read_text(encoding="utf-8"), "it")
    assert (report.results.subject, report.run, report.core) == (None, 0, Verdict.PARTIAL)
    assert report.results.counts()[Outcome.FAILED] == 0
    assert {skip.reason for skip in report.skips} == {"nothing ran: the adapter is broken"}


def test_what_is_tested_says_once_what_it_is(project: pytest.Pytester) -> None:
    name = "implementations_of_the_example:fickle"
    for found in all_three(project, "--implementation", name):
        report = read_report(found["report.json"].decode(), "it")
        assert (report.run, report.core) == (5, Verdict.CONFORMANT)


@pytest.mark.usefixtures("project")
def test_a_run_in_which_nothing_passed_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conduct", "run", "--implementation", "implementations_of_the_example:other"]) == 1
    assert "no scenario passed" in capsys.readouterr().err


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(("option", "name"), [("--handbook", "VIZ"), ("--remit", "visit")])
def test_an_unknown_name_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str], option: str, name: str) -> None:
    assert main(["conduct", "run", option, name]) == 2
    assert "Did you mean" in capsys.readouterr().err


def test_a_remit_leaves_out_the_scenarios_of_others(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    other = project.path / "handbooks" / "visits" / "handbook.toml"
    text = other.read_text(encoding="utf-8")
    other.write_text(text.replace('remits = ["visits"]', 'remits = ["visits", "Long calls"]'), encoding="utf-8")
    assert main(["conduct", "run", "--remit", "long-calls", "--report", "out"]) == 0
    assert "this run was for remits Long calls" in capsys.readouterr().out
    report = read_report((project.path / "out" / "report.json").read_text(encoding="utf-8"), "it")
    assert (report.asked.remits, report.expected) == (("Long calls",), 5)


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("seconds", ["0", "-1", "soon", "nan", "inf", ""])
def test_a_time_limit_is_a_number_above_nothing(capsys: pytest.CaptureFixture[str], seconds: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["conduct", "run", f"--implementation-timeout={seconds}"])
    assert ended.value.code == 2
    assert f"{seconds!r} is no number of seconds above 0" in capsys.readouterr().err


@pytest.mark.parametrize(("day", "words"), [(None, "within 5 working days"), ("2024-03-01", "within 10 working days")])
def test_the_page_shows_the_wording_that_was_asked_about(project: pytest.Pytester, day: str | None, words: str) -> None:
    main(["conduct", "run", "--report", "out", *(["--as-of", day] if day else [])])
    assert words in (project.path / "out" / "report.html").read_text(encoding="utf-8")


# Tolerated failures


def gated(project: pytest.Pytester, text: str, *options: str) -> int:
    (project.path / "tolerated.txt").write_text(text, encoding="utf-8")
    lax = ("--implementation", "lax_of_the_example:lax")
    return main(["conduct", "run", "--report", "out", "--tolerate", "tolerated.txt", *lax, *options])


def test_tolerated_failures_decide_the_status_and_nothing_else(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["conduct", "run", "--implementation", "lax_of_the_example:lax", "--report", "bare"]) == 1
    bare = json.loads((project.path / "bare" / "report.json").read_bytes())
    assert gated(project, f"# what is known\n\nVIS-007  # mended in 2.2\n{BROKE_OFF} # a <b>known</b> crash\n") == 0
    found = json.loads((project.path / "out" / "report.json").read_bytes())
    assert found.pop("tolerated") == [
        {"id": "VIS-007", "reason": "mended in 2.2", "scenarios": [REFUSED]},
        {"id": BROKE_OFF, "reason": "a <b>known</b> crash", "scenarios": [BROKE_OFF]},
    ]
    assert bare.pop("tolerated") == []
    assert found == bare
    assert (project.path / "out" / "junit.xml").read_bytes() == (project.path / "bare" / "junit.xml").read_bytes()
    assert "Tolerated: mended in 2.2" in (project.path / "out" / "report.html").read_text(encoding="utf-8")
    assert "tolerated: VIS-007: mended in 2.2" in capsys.readouterr().out


def test_what_is_not_tolerated_still_stops_a_pipeline(project: pytest.Pytester) -> None:
    assert gated(project, "VIS-007 # mended in 2.2\n") == 1
    assert gated(project, f"{REFUSED} # mended in 2.2\n") == 1
    assert gated(project, "VIS-007 # mended in 2.2\nVIS-001 # what breaks off tells nothing of it\n") == 1


def test_an_entry_that_covers_nothing_any_more_is_told(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str]
) -> None:
    assert gated(project, f"VIS-005 # late\nVIS-007 # so\n{BROKE_OFF} # so\n") == 0
    out, err = capsys.readouterr()
    assert err.splitlines() == [
        "warning: VIS-005 is tolerated and does not fail; take it off the list",
        "warning: what is tolerated stops the scenarios of others, so they are not told: VIS-001",
    ]
    assert "tolerates nothing any more: VIS-005" in out


@pytest.mark.parametrize("text", ["", "# nothing is known\n"])
def test_a_list_of_nothing_tolerates_nothing(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (project.path / "tolerated.txt").write_text(text, encoding="utf-8")
    assert main(["conduct", "run", "--tolerate", "tolerated.txt"]) == 0
    assert capsys.readouterr().err == ""
    assert gated(project, text) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("VIS-007 # why\n  VIS-070  # why\n", "tolerated.txt:2:3: error: there is no requirement and no scenario"),
        ("VIS-007 # why\nVIS-007 # why\n", "tolerated.txt:2:1: error: VIS-007 is named twice"),
        ("VIS-007\n", "tolerated.txt:1:1: error: VIS-007 has no reason"),
        ("VIS-007 #  \n", "tolerated.txt:1:1: error: VIS-007 has no reason"),
    ],
)
def test_a_faulty_list_is_told_with_its_place(
    project: pytest.Pytester, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    assert gated(project, text) == 2
    err = capsys.readouterr().err
    assert err.startswith(told)
    assert "^^^^^^^" in err
    assert not (project.path / "out").exists()


# Progress


def test_a_terminal_is_told_how_far_the_run_has_come(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["conduct", "run", "--implementation", "lax_of_the_example:lax", "--report", "out"]) == 1
    assert (project.path / "out" / "report.json").exists()
    told = [part for part in capsys.readouterr().err.split("\r\033[K") if part]
    assert told == [
        "Reading the suite …",
        "1 of 5 scenarios, 1 failed",
        "5 of 5 scenarios, 2 failed",
    ]
