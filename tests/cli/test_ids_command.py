"""`policy-diff ids` and `policy-diff publish` as a person runs them: what they print, and what they exit with."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import run
from register.projects import DRAFT, Project, statement, visits


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "project", visits())
    made.commit("Begin")
    return made


def said(project: Project, *args: str) -> tuple[int, str]:
    done = run(*args, cwd=project.root)
    return done.returncode, (done.stdout + done.stderr).decode()


def test_a_handbook_from_its_first_register_to_a_settled_merge(project: Project) -> None:
    status, text = said(project, "ids", "mint")
    assert status == 2
    assert text == (
        "handbooks/register/VIS.toml: error: the Visits handbook has no register\n"
        "  Run `policy-diff ids adopt VIS` once; if it had one, take it from an older commit.\n"
    )
    assert said(project, "ids", "adopt") == (0, "VIS: 3 IDs registered\n")
    assert said(project, "ids", "adopt") == (0, "Every handbook has a register.\n")
    assert said(project, "ids", "adopt", "VIS")[0] == 2
    assert said(project, "publish") == (0, "visits@2023 is not published\nvisits@draft is not published\n")
    assert said(project, "publish", "visits@2023") == (0, "visits@2023 is published\n")
    assert said(project, "publish", "visits@2023") == (0, "visits@2023 was published already\n")
    project.commit("Publish")
    assert said(project, "ids", "mint", "--check") == (0, "There is nothing to mint.\n")
    project.put_in("## During the visit", statement("new", f"Visitors knock, {'and knock, ' * 9}and wait."))
    minted = f"VIS-004 {DRAFT}:21:10: Visitors knock, and knock, and knock, and knock, and knock, and knock,…\n"
    files = f"handbooks/register/VIS.toml to be written\n{DRAFT} to be written\n"
    assert said(project, "ids", "mint", "--dry-run") == (0, minted + files)
    assert said(project, "ids", "mint", "--check", "VIS@draft") == (1, minted + files)
    assert said(project, "ids", "mint") == (0, minted + files.replace("to be written", "written"))
    assert said(project, "check") == (0, "")
    assert said(project, "ids", "settle") == (0, "There is nothing to settle.\n")
    project.git("checkout", "-q", "-b", "ours")
    project.commit("Ours")
    project.git("checkout", "-q", "-b", "theirs", "main")
    project.put_in("## After the visit", statement("new", "Visitors wait."))
    assert said(project, "ids", "mint")[0] == 0
    project.commit("Theirs")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    assert said(project, "ids", "settle") == (
        0,
        f"VIS-004 of theirs is VIS-005 now\nhandbooks/register/VIS.toml written\n{DRAFT} written\n",
    )
    assert said(project, "check") == (0, "")
    assert said(project, "publish", "--all") == (0, "visits@draft is published\n")
    assert said(project, "publish") == (0, "Every version is published.\n")
    assert said(project, "publish", "--all") == (0, "Every version was published already.\n")


def test_a_conflict_that_is_left_is_exit_status_1(project: Project) -> None:
    said(project, "ids", "adopt")
    project.commit("Adopt")
    for name in ("ours", "theirs"):
        project.git("checkout", "-q", "-b", name, "main")
        project.put_in("## During the visit", statement("new", f"Visitors of {name}."))
        project.edit(DRAFT, "takes a day", f"takes {name}")
        said(project, "ids", "mint")
        project.commit(name)
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    status, text = said(project, "ids", "settle")
    assert status == 1, text
    assert text.splitlines()[-1].startswith(f"{DRAFT}:")
    assert text.endswith(": a conflict is left to settle by hand\n")


def test_what_cannot_be_asked(project: Project) -> None:
    said(project, "ids", "adopt")
    assert said(project, "publish", "visits") == (
        2,
        "error: 'visits' names no version\n  Name one, such as visits@latest.\n",
    )
    assert said(project, "publish", "--all", "visits@2023")[0] == 2
    assert said(project, "ids")[0] == 2
    assert said(project, "ids", "drop", "VIS-001") == (
        2,
        "handbooks/register/VIS.toml:6:1: error: VIS-001 stands in a text [VIS-001]\n"
        + "\n".join(("    " + (project.read("handbooks/register/VIS.toml").splitlines()[5]), "    ^^^^^^^"))
        + "\n  Take its statement out first.\n",
    )
    assert said(project, "ids", "settle", "--theirs", "nowhere")[0] == 2
