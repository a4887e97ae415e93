"""`policy-diff conduct selftest` as its users call it, and the names of faulty implementations."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from cli.running import run
from policy_diff.core.errors import InputError
from policy_diff.project.corpus import load
from policy_diff.project.faulty_implementations import faulty

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "tests/suite/example"
SCHEMA = json.loads((ROOT / "docs/reference/kill-table.schema.json").read_text(encoding="utf-8"))

SOUND = """Feature: Visits

  Background:
    Given an inspection under the "Visits handbook" is notified at 9.00am on Thursday 23 May 2024

  @VIS-007
  Scenario: The host publishes the note
    When the record shows note sent at 3.00pm
    Then the host must not publish note, because of the note sent
    When the host proceeds to publish note at 4.00pm
    Then this is refused
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_survivors_are_named_and_asked_about_by_the_exit_status(folder: Path) -> None:
    done = run("conduct", "selftest", "--workers", "1", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"")
    lines = done.stdout.decode().splitlines()
    assert lines[0].split() == ["fault", "mutants", "killed", "for", "the", "right", "reason"]
    assert "  dropped/VIS-002" in lines  # it says that it has a scenario, and has none
    assert lines[-1] == "The suite does not prove itself."


def test_where_everything_is_caught_the_status_is_0(folder: Path) -> None:
    (folder / "features/visits.feature").write_text(SOUND, encoding="utf-8")
    for index in folder.glob("handbooks/visits/*/index.md"):
        text = index.read_text(encoding="utf-8")
        head, *requirements = text.split(":::{req} ")
        kept = [one for one in requirements if one.startswith("VIS-007")]
        index.write_text(head + "".join(f":::{{req}} {one}" for one in kept), encoding="utf-8")
    done = run("conduct", "selftest", "--handbook", "visits", "--format", "json", "-o", "table.json", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    value = json.loads((folder / "table.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(SCHEMA).validate(value)
    assert (value["sound"], value["mutants"], value["rightly"], value["idle"]) == (True, 4, 4, [])
    assert {system["system"] for system in value["systems"] if system["failed"]} >= {"never_any_duty", "bans_ignored"}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--handbook", "vists"], "vists"),
        (["--remit", "nowhere"], "no handbook is of the remit 'nowhere'"),
    ],
)
def test_a_name_of_which_there_is_none_is_bad_input(folder: Path, arguments: list[str], problem: str) -> None:
    done = run("conduct", "selftest", *arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert problem in done.stderr.decode()


@pytest.mark.parametrize("workers", ["-1", "two", ""])
def test_a_number_of_processes_is_a_number(folder: Path, workers: str) -> None:
    done = run("conduct", "selftest", f"--workers={workers}", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")


def test_the_markdown_names_the_faults_that_there_are(folder: Path) -> None:
    done = run("conduct", "selftest", "--format", "markdown", cwd=folder)
    assert done.stdout.decode().startswith("% Written by `policy-diff conduct selftest --format markdown`.")
    assert "| `day_late` | 2 | 1 | 1 | give a day too much |" in done.stdout.decode()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("lost/VIS-007", "unknown fault 'lost'"),
        ("dropped/seven", "'seven' is no requirement ID"),
        ("dropped/VIS-099", "unknown requirement VIS-099"),
        ("day_late/VIS-007", "the fault 'day_late' changes nothing that VIS-007 asks"),
        ("dropped/VIS-010", "the fault 'dropped' changes nothing that VIS-010 asks"),
        ("always_maybe", "unknown faulty implementation 'always_maybe'"),
    ],
)
def test_a_faulty_implementation_goes_by_a_name_that_there_is(name: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        faulty(name, load(EXAMPLE))
