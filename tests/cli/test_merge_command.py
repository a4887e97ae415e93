"""`policy-diff merge`, alone and as the merge driver of a real git repository."""

from __future__ import annotations

import os
import re
import stat
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from cli.running import command, run
from policy_diff.shells.cli import main
from strategies import shared_work

BASE = """# Lamps

:::{req} LMP-001
:bearer: keeper

The keeper **must** light the lamp at dusk.
:::

:::{req} LMP-002
:bearer: keeper

The keeper **must** trim the wick each day.
:::

- oil
- matches
"""
DAWN = BASE.replace("at dusk", "before dusk")
WEEK = BASE.replace("each day", "each week")
LATE = BASE.replace("at dusk", "after dusk")
BOTH = DAWN.replace("each day", "each week")
MARKED = BASE.replace(
    "The keeper **must** light the lamp at dusk.\n",
    """% <<<<<<< ours

The keeper **must** light the lamp before dusk.

% ||||||| base
% The keeper **must** light the lamp at dusk.
% =======

The keeper **must** light the lamp after dusk.

% >>>>>>> theirs

""",
)
DRIVER = " ".join(f"'{part}'" for part in command("merge")) + " %O %A %B -o %A --name %P"


class Merging:
    """Three files in a folder, and the command on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, base: str, ours: str, theirs: str, *more: str, newline: str = "\n"
    ) -> subprocess.CompletedProcess[bytes]:
        for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
            (self.folder / f"{name}.md").write_bytes(text.replace("\n", newline).encode())
        return run("merge", "base.md", "ours.md", "theirs.md", *more, cwd=self.folder)


@pytest.fixture
def merging(tmp_path: Path) -> Merging:
    return Merging(tmp_path)


class TestFiles:
    def test_edits_of_two_requirements_are_put_together(self, merging: Merging) -> None:
        done = merging(BASE, DAWN, WEEK)
        assert (done.returncode, done.stdout.decode(), done.stderr) == (0, BOTH, b"")

    def test_edits_of_one_are_marked_inside_it_and_named(self, merging: Merging) -> None:
        done = merging(BASE, DAWN, LATE)
        assert (done.returncode, done.stdout.decode()) == (1, MARKED)
        assert done.stderr.decode() == (
            "conflict: ours.md, section 'Lamps', LMP-001: both sides changed it\n"
            "    base:\n        The keeper **must** light the lamp at dusk.\n"
            "    ours:\n        The keeper **must** light the lamp before dusk.\n"
            "    theirs:\n        The keeper **must** light the lamp after dusk.\n"
        )

    def test_the_result_may_take_the_place_of_ours(self, merging: Merging) -> None:
        merging(BASE, DAWN, LATE)
        (merging.folder / "ours.md").chmod(0o640)
        done = run("merge", "base.md", "ours.md", "theirs.md", "-o", "ours.md", cwd=merging.folder)
        assert (done.returncode, done.stdout) == (1, b"")
        assert (merging.folder / "ours.md").read_text(encoding="utf-8") == MARKED
        assert stat.S_IMODE((merging.folder / "ours.md").stat().st_mode) == 0o640

    @pytest.mark.parametrize("name", ["base.md", "theirs.md"])
    def test_it_never_takes_that_of_another(self, merging: Merging, name: str) -> None:
        done = merging(BASE, DAWN, WEEK, "-o", name)
        assert done.returncode == 2
        assert b"would be overwritten" in done.stderr
        assert {(merging.folder / f"{one}.md").read_text() for one in ("base", "theirs")} == {BASE, WEEK}

    def test_labels_and_a_name_are_what_the_user_says(self, merging: Merging) -> None:
        done = merging(BASE, DAWN, LATE, "-L", "mine", "-L", "before", "-L", "hers", "--name", "lamps.md")
        text = done.stdout.decode()
        assert re.findall(r"(?m)^% ([<|=>]{7}.*)", text) == [
            "<<<<<<< mine",
            "||||||| before",
            "=======",
            ">>>>>>> hers",
        ]
        assert done.stderr.decode().startswith("conflict: lamps.md, ")
        assert merging(BASE, DAWN, WEEK, *["-L", "x"] * 4).returncode == 2

    def test_line_endings_of_windows_stay(self, merging: Merging) -> None:
        done = merging(BASE, DAWN, LATE, newline="\r\n")
        assert done.stdout.decode() == MARKED.replace("\n", "\r\n")

    def test_marks_that_are_there_already_are_told_from_new_ones(self, merging: Merging) -> None:
        done = merging(MARKED, MARKED.replace("- oil", "- whale oil"), MARKED.replace("- oil", "- lamp oil"))
        text = done.stdout.decode()
        assert re.findall(r"(?m)^% ([<=>|]+)", text) == [
            *["<<<<<<<", "|||||||", "=======", ">>>>>>>"],
            *["<<<<<<<<", "||||||||", "========", ">>>>>>>>"],
        ]

    def test_nothing_is_a_text_that_both_began_with(self, merging: Merging) -> None:
        done = merging("", "# Kites\n\nFly them.\n", "# Kites\n\nMend them.\n")
        assert done.returncode == 1
        assert done.stdout.decode().startswith("# Kites\n\n% <<<<<<< ours\n\nFly them.\n\n")
        assert merging("", BASE, BASE).stdout.decode() == BASE

    @pytest.mark.parametrize(
        ("texts", "told"),
        [((BASE, "a\0b", WEEK), "is not text"), ((BASE, BASE, "\udc80"), "is not UTF-8")],
        ids=["binary", "not UTF-8"],
    )
    def test_what_is_no_text_is_refused_and_ours_is_as_it_was(
        self, tmp_path: Path, texts: tuple[str, str, str], told: str
    ) -> None:
        for name, text in zip(("base", "ours", "theirs"), texts, strict=True):
            (tmp_path / name).write_bytes(text.encode(errors="surrogateescape"))
        done = run("merge", "base", "ours", "theirs", "-o", "ours", "--name", "lamps.md", cwd=tmp_path)
        assert done.returncode == 2
        assert told in done.stderr.decode()
        assert done.stderr.decode().startswith("lamps.md (")
        assert (tmp_path / "ours").read_bytes() == texts[1].encode()
        assert sorted(file.name for file in tmp_path.iterdir()) == ["base", "ours", "theirs"]

    def test_a_file_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        assert run("merge", "a", "b", "c", cwd=tmp_path).stderr.decode().startswith("a: error: there is no such file")


@settings(max_examples=50)
@given(shared_work())
def test_work_on_different_blocks_always_merges(work: tuple[str, str, str, str]) -> None:
    with TemporaryDirectory() as name:
        base, ours, theirs, result = (Path(name) / one for one in ("base", "ours", "theirs", "result"))
        for file, text in zip((base, ours, theirs), work, strict=False):
            file.write_bytes(text.encode())
        for one, other in ((ours, theirs), (theirs, ours)):
            assert main(["merge", str(base), str(one), str(other), "-o", str(result)]) == 0
            assert result.read_bytes().decode() == work[3]


class Repository:
    """A repository of git whose Markdown the command merges."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.policy-diff.name", "Merge by requirement")
        self.git("config", "merge.policy-diff.driver", DRIVER)
        self.write(".gitattributes", "handbooks/**/*.md merge=policy-diff\n")
        self.write(self.book, BASE)
        self.write(self.table, 'title = "Lamps"\n')
        self.commit("Begin")

    book = "handbooks/lamps/2024/index.md"
    table = "handbooks/lamps/handbook.toml"

    def git(self, *args: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        environ = {
            **os.environ,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_EDITOR": "true",
            "LC_ALL": "C",
            **{f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
        }
        done = subprocess.run(
            ["git", *args], cwd=self.folder, env=environ, capture_output=True, text=True, check=False, timeout=60
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
        return done

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_bytes(text.encode())

    def read(self, name: str = book) -> str:
        return (self.folder / name).read_bytes().decode()

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def fork(self, ours: str, theirs: str) -> None:
        """Let each of two branches hold its text, and check out ours."""
        self.git("switch", "-qc", "hers")
        self.write(self.book, theirs)
        self.commit("Hers")
        self.git("switch", "-qc", "mine", "main")
        self.write(self.book, ours)
        self.commit("Mine")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


#: Two edits that stand in one hunk of git's, which conflicts.
CLOSE = BASE.replace("- oil", "- whale oil"), BASE.replace("- matches", "- dry matches")
CLOSE_BOTH = CLOSE[0].replace("- matches", "- dry matches")


class TestGit:
    def test_a_merge_that_git_alone_cannot_make(self, repository: Repository) -> None:
        repository.fork(*CLOSE)
        repository.git("config", "merge.policy-diff.driver", "git merge-file %A %O %B")
        assert repository.git("merge", "hers", check=False).returncode == 1
        repository.git("merge", "--abort")
        repository.git("config", "merge.policy-diff.driver", DRIVER)
        repository.git("merge", "-q", "hers")
        assert repository.read() == CLOSE_BOTH

    def test_a_conflict_stays_one_until_it_is_settled(self, repository: Repository) -> None:
        repository.fork(DAWN, LATE)
        done = repository.git("merge", "hers", check=False)
        assert done.returncode == 1
        assert f"conflict: {repository.book}, section 'Lamps', LMP-001: both sides changed it" in done.stderr
        assert repository.read() == MARKED
        assert repository.git("status", "--porcelain").stdout == f"UU {repository.book}\n"
        repository.write(repository.book, DAWN)
        repository.commit("Settle")

    @pytest.mark.parametrize("way", [("rebase", "hers"), ("cherry-pick", "hers")])
    def test_other_ways_to_merge(self, repository: Repository, way: tuple[str, str]) -> None:
        repository.fork(*CLOSE)
        repository.git(*way)
        assert repository.read() == CLOSE_BOTH

    @pytest.mark.parametrize("way", [("rebase", "hers"), ("cherry-pick", "hers")])
    def test_they_stop_at_a_conflict(self, repository: Repository, way: tuple[str, str]) -> None:
        repository.fork(DAWN, LATE)
        assert repository.git(*way, check=False).returncode == 1
        first, second = ("after", "before") if way[0] == "rebase" else ("before", "after")
        assert repository.read() == MARKED.replace("before", "\0").replace("after", second).replace("\0", first)
        repository.write(repository.book, WEEK)
        repository.git("add", "-A")
        repository.git(way[0], "--continue")
        assert repository.read() == WEEK

    def test_a_file_that_one_side_renamed(self, repository: Repository) -> None:
        repository.fork(CLOSE[0], CLOSE[1])
        repository.git("mv", repository.book, "handbooks/lamps/2024/lamps.md")
        repository.commit("Rename")
        repository.git("merge", "-q", "hers")
        assert repository.read("handbooks/lamps/2024/lamps.md") == CLOSE_BOTH

    def test_a_file_that_both_added(self, repository: Repository) -> None:
        new = "handbooks/lamps/2025/index.md"
        for branch, text in (("hers", "# Lamps\n\nTheirs.\n"), ("mine", "# Lamps\n\nOurs.\n")):
            repository.git("switch", "-qc", branch, "main")
            repository.write(new, text)
            repository.commit(branch)
        assert repository.git("merge", "hers", check=False).returncode == 1
        assert repository.read(new) == (
            "# Lamps\n\n% <<<<<<< ours\n\nOurs.\n\n% ||||||| base\n% =======\n\nTheirs.\n\n% >>>>>>> theirs\n"
        )
        assert repository.git("status", "--porcelain").stdout == f"AA {new}\n"

    def test_a_file_that_one_side_took_out_is_git_s_to_tell(self, repository: Repository) -> None:
        repository.fork(DAWN, WEEK)
        repository.git("rm", "-q", repository.book)
        repository.git("commit", "-qm", "Take it out")
        assert "CONFLICT (modify/delete)" in repository.git("merge", "hers", check=False).stdout

    def test_line_endings_of_windows(self, repository: Repository) -> None:
        repository.git("config", "core.autocrlf", "false")
        repository.write(repository.book, BASE.replace("\n", "\r\n"))
        repository.commit("Windows")
        repository.fork(*(text.replace("\n", "\r\n") for text in CLOSE))
        repository.git("merge", "-q", "hers")
        assert repository.read() == CLOSE_BOTH.replace("\n", "\r\n")

    def test_tables_beside_are_merged_by_git(self, repository: Repository) -> None:
        for branch, text in (("hers", 'title = "Her lamps"\n'), ("mine", 'title = "My lamps"\n')):
            repository.git("switch", "-qc", branch, "main")
            repository.write(repository.table, text)
            repository.commit(branch)
        assert repository.git("merge", "hers", check=False).returncode == 1
        assert "\n=======\n" in repository.read(repository.table)

    def test_what_is_no_text_leaves_ours_and_a_conflict(self, repository: Repository) -> None:
        repository.git("switch", "-qc", "hers")
        (repository.folder / repository.book).write_bytes(BASE.encode() + b"\xff\n")
        repository.commit("Hers")
        repository.git("switch", "-qc", "mine", "main")
        repository.write(repository.book, DAWN)
        repository.commit("Mine")
        done = repository.git("merge", "hers", check=False)
        assert done.returncode == 1
        assert f"{repository.book} (theirs):17:1: error: is not UTF-8" in done.stderr
        assert repository.read() == DAWN
        assert repository.git("status", "--porcelain").stdout == f"UU {repository.book}\n"

    def test_what_was_settled_once_may_be_remembered(self, repository: Repository) -> None:
        repository.git("config", "rerere.enabled", "true")
        repository.fork(DAWN, LATE)
        assert repository.git("merge", "hers", check=False).returncode == 1
        repository.write(repository.book, LATE)
        repository.commit("Settle")
        assert repository.git("diff", "HEAD^", "--check").stdout == ""
