"""`policy-diff check` as it is run: what it prints, where, and with which status it ends."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cli.running import run
from policy_diff import InputError, check

PROJECT = Path(__file__).resolve().parents[1] / "check" / "project"
FILE = "handbooks/visits/2024-04-01/index.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PROJECT, tmp_path / "project"))


@pytest.fixture
def faulty(project: Path) -> Path:
    file = project / FILE
    file.write_text(file.read_text(encoding="utf-8").replace(":bearer: host", ":bearer: guest"), encoding="utf-8")
    table = project / "handbooks/notes/handbook.toml"
    table.write_text(table.read_text(encoding="utf-8").replace("about", "abuot"), encoding="utf-8")
    return project


def test_nothing_is_found(project: Path) -> None:
    done = run("check", cwd=project)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_something_is_found(faulty: Path) -> None:
    done = run("check", cwd=faulty)
    assert done.returncode == 1
    assert done.stderr == b""
    lines = done.stdout.decode().splitlines()
    assert lines[0].startswith("handbooks/notes/handbook.toml:4:1: F003 bad-key: unknown key 'abuot'")
    assert f"{FILE}:21:10: O301 unknown-term: unknown role 'guest' [VIS-002]" in lines
    assert lines[-1] == "2 findings in 2 files"


@pytest.mark.parametrize(
    ("paths", "codes"),
    [
        ((), ["F003", "O301"]),
        ((".",), ["F003", "O301"]),
        (("handbooks/visits",), ["O301"]),
        ((FILE,), ["O301"]),
        (("handbooks/visits/2023",), []),
        (("handbooks/notes", FILE), ["F003", "O301"]),
        ((FILE, FILE), ["O301"]),
    ],
)
def test_the_findings_of_what_is_named(paths: tuple[str, ...], codes: list[str], faulty: Path) -> None:
    done = run("check", *paths, "--format", "json", cwd=faulty)
    assert [finding["code"] for finding in json.loads(done.stdout)["findings"]] == codes
    assert done.returncode == (1 if codes else 0)


def test_files_are_named_from_where_the_user_is(faulty: Path) -> None:
    above = run("check", "project", cwd=faulty.parent)
    assert b"project/handbooks/visits/2024-04-01/index.md:21:10: O301" in above.stdout
    inside = run("check", cwd=faulty / "handbooks/visits")
    assert b"\n2024-04-01/index.md:21:10: O301" in inside.stdout
    assert inside.stdout.startswith(b"../notes/handbook.toml:4:1: F003")  # the whole project, wherever one stands


@pytest.mark.parametrize("form", ["github", "sarif"])
def test_code_hosts_are_given_files_from_the_top_of_the_repository(form: str, faulty: Path) -> None:
    (faulty.parent / ".git").mkdir()
    outputs = {
        run("check", *paths, "--format", form, cwd=folder).stdout
        for folder, paths in (
            (faulty, ()),
            (faulty.parent, ("project",)),
            (faulty / "handbooks/visits/2023", ()),
            (Path("/"), (str(faulty),)),
        )
    }
    assert len(outputs) == 1
    assert b"project/handbooks/visits/2024-04-01/index.md" in outputs.pop()


def test_output_goes_to_a_file_whole(faulty: Path) -> None:
    done = run("check", "--format", "sarif", "-o", "findings.sarif", cwd=faulty)
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(json.loads((faulty / "findings.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]) == 2


def test_the_rules_are_printed(tmp_path: Path) -> None:
    done = run("check", "--rules", cwd=tmp_path)
    assert done.returncode == 0
    assert b"### I103 duplicate-id" in done.stdout


@pytest.mark.parametrize("name", ["nowhere", "", "handbooks/visits/2025"])
def test_a_path_that_is_not_there(name: str, project: Path) -> None:
    done = run("check", name, cwd=project)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"error:" in done.stderr


def test_no_handbooks(tmp_path: Path) -> None:
    done = run("check", cwd=tmp_path)
    assert done.returncode == 2
    assert b"there are no handbooks here or in any folder above" in done.stderr


def test_a_file_that_cannot_be_read_is_a_finding(project: Path) -> None:
    (project / FILE).unlink()
    (project / FILE).symlink_to("elsewhere.md")
    done = run("check", cwd=project)
    assert done.returncode == 1
    assert f"{FILE}: F001 unreadable-file: there is no such file".encode() in done.stdout


def test_from_python(faulty: Path) -> None:
    assert [finding.code for finding in check(faulty)] == ["F003", "O301"]
    (finding,) = check(faulty / FILE)
    assert (finding.place.source, finding.place.line, finding.requirement) == (FILE, 21, "VIS-002")
    with pytest.raises(InputError, match="no such file or folder"):
        check(faulty / "nowhere")
