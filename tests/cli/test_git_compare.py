"""`policy-diff compare` and git: what a revision is called, and git's own commands with this one behind them."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from cli.running import command, run

LAMP = "# Lamps\n\n:::{req} LMP-001\n:bearer: keeper\n\nThe keeper **must** light the lamp at dusk.\n:::\n"
DAWN = LAMP.replace("at dusk", "before dusk")
CALL = " ".join(f"'{part}'" for part in command("compare"))
BOOK = "hand books/Lämpe.md"


class Repository:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "-b", "main")
        (folder / "hand books").mkdir()
        (folder / BOOK).write_text(LAMP, encoding="utf-8")
        (folder / "co:lon.md").write_text("# Colons\n", encoding="utf-8")
        (folder / "gone.md").write_text(
            "# Oil\n\nThe oil is clean and clear, and it is kept in a can.\n", encoding="utf-8"
        )
        (folder / "bytes.md").write_bytes(b"a\0b")
        self.commit("Begin")
        (folder / BOOK).write_text(DAWN, encoding="utf-8")
        self.git("mv", "gone.md", "moved.md")
        self.commit("Change (a: b)")

    def git(self, *args: str, **environ: str) -> str:
        calm = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "LC_ALL": "C"}
        who = {f"GIT_{one}_{what}": "a@b.c" for one in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        done = subprocess.run(
            ["git", *args],
            cwd=self.folder,
            env={**os.environ, **calm, **who, **environ},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def summary(self, *names: str, folder: str = ".") -> str:
        done = run("compare", *names, "--format", "summary", cwd=self.folder / folder)
        return (done.stderr if done.returncode else done.stdout).decode()


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


CHANGED = (
    "sections: 1 updated\nrequirements: 1 reworded\nupdated  Lamps  passages: 1 reworded\n         LMP-001  reworded\n"
)
SAME = "no wording changed: the same, character for character\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (f"HEAD~1:{BOOK}", f"HEAD:{BOOK}", CHANGED),
        (f"HEAD^{{/Change .a: b}}~1:{BOOK}", f":{BOOK}", CHANGED),
        (f"HEAD^{{/a: b}}:{BOOK}", BOOK, SAME),
        (f":0:{BOOK}", f"main@{{0}}:{BOOK}", SAME),
        (r'HEAD~1:"hand books/L\303\244mpe.md"', BOOK, CHANGED),
        ("HEAD:co:lon.md", ":co:lon.md", SAME),
        ("HEAD~1:gone.md", "HEAD:moved.md", SAME),
    ],
)
def test_what_a_revision_may_be_called(repository: Repository, old: str, new: str, said: str) -> None:
    assert repository.summary(old, new) == f"{old} -> {new}\n{said}"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("HEAD:gone.md", "git cannot give it: path 'gone.md' does not exist in 'HEAD'"),
        ("HEAD:handbooks/Lämpe.md", "Did you mean HEAD:hand books/Lämpe.md?"),
        (f"HEAD~1..HEAD:{BOOK}", f"Name both: HEAD~1:{BOOK} HEAD:{BOOK}."),
        (f"HEAD...:{BOOK}", f"Name both: HEAD:{BOOK} HEAD:{BOOK}."),
        ("nope:a.md", "invalid object name 'nope'"),
        ("HEAD:hand books", "is a folder, not a file"),
        ("HEAD:bytes.md", "is not text: byte 2 is a zero"),
        (f":2:{BOOK}", "is in the index, but not at stage 2"),
        ("--output=x:y", "is not of the form REV:path"),
        ("HEAD:", "is not of the form REV:path"),
    ],
)
def test_what_git_cannot_give(repository: Repository, name: str, said: str) -> None:
    done = run("compare", "--format", "summary", "--", name, "moved.md", cwd=repository.folder)
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_a_name_relative_to_a_folder(repository: Repository) -> None:
    assert repository.summary("HEAD~1:./Lämpe.md", "Lämpe.md", folder="hand books").endswith(CHANGED)
    assert "Did you mean HEAD:./Lämpe.md?" in repository.summary("HEAD:Lämpe.md", "Lämpe.md", folder="hand books")


def test_another_work_tree(repository: Repository, tmp_path: Path) -> None:
    repository.git("worktree", "add", "-q", "other", "HEAD~1")
    assert repository.summary(f"main:{BOOK}", f"HEAD:{BOOK}", folder="other").endswith(CHANGED)
    assert tmp_path == repository.folder


def test_a_repository_in_the_repository(repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    inner = Repository(tmp_path / "inner")
    inner.git("commit", "-q", "--allow-empty", "-m", "Unknown outside")
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(inner.folder), "sub")
    repository.commit("Hold another")
    assert "is another repository in this one, not a file" in repository.summary("HEAD:sub", "moved.md")
    assert repository.summary(f"HEAD~2:{BOOK}", BOOK, folder="sub").endswith(CHANGED)


def test_the_sides_of_a_merge(repository: Repository) -> None:
    repository.git("switch", "-qc", "hers", "HEAD~1")
    (repository.folder / BOOK).write_text(LAMP.replace("at dusk", "after dusk"), encoding="utf-8")
    repository.commit("Hers")
    with pytest.raises(AssertionError):
        repository.git("merge", "main")
    assert repository.summary(f":1:{BOOK}", f":3:{BOOK}").endswith(CHANGED)


HEADER = "What changed from {old} to {new}."


class TestDriver:
    """`diff.policy-diff.command`: git asks this command what changed."""

    @pytest.fixture(autouse=True)
    def _driven(self, repository: Repository) -> None:
        repository.git("config", "diff.policy-diff.command", f"{CALL} --git --format summary")
        repository.git("config", "diff.policy-diff.xfuncname", "^(#{1,6} .*|:{3,}[{]req[}] .*)$")
        (repository.folder / ".git/info/attributes").write_text("*.md diff=policy-diff\n", encoding="utf-8")

    def test_diff(self, repository: Repository) -> None:
        (repository.folder / BOOK).write_text(LAMP, encoding="utf-8")
        found = repository.git("diff")
        assert found.endswith(f"{CHANGED}\n")
        assert (
            found.partition("\n")[0]
            == f"{BOOK} ({repository.git('rev-parse', f'HEAD:{BOOK}')[:7]}) -> {BOOK} (as it is here)"
        )

    @pytest.mark.parametrize("how", [("show",), ("log", "-p", "-1"), ("diff", "HEAD~1")])
    def test_renamed_files_are_named_as_they_were_and_as_they_are(
        self, repository: Repository, how: tuple[str, ...]
    ) -> None:
        found = repository.git(*how, "--ext-diff", "-M")
        assert "\ngone.md (" in f"\n{found}"
        assert ") -> moved.md (" in found
        assert CHANGED in found

    def test_what_is_no_text_and_what_is_not_there_end_nothing(self, repository: Repository) -> None:
        found = repository.git("log", "-p", "--ext-diff", "--format=%s")
        assert "bytes.md (" in found
        assert "error: is not text: byte 2 is a zero" in found
        assert f"{BOOK} (nothing) -> {BOOK} (" in found
        assert found.count("\nno wording changed") + found.count("\nsections: ") >= 4

    def test_files_that_are_not_merged_yet(self, repository: Repository) -> None:
        repository.git("switch", "-qc", "hers", "HEAD~1")
        (repository.folder / BOOK).write_text(LAMP.replace("at dusk", "after dusk"), encoding="utf-8")
        repository.commit("Hers")
        with pytest.raises(AssertionError):
            repository.git("merge", "main")
        assert f"{BOOK}: not merged yet\n" in repository.git("diff", "--cached")

    def test_git_s_own_form_names_the_requirement(self, repository: Repository) -> None:
        (repository.folder / BOOK).write_text(DAWN.replace("\n:::\n", "\n\nAnd\n\nso\n\non.\n:::\n"), encoding="utf-8")
        repository.commit("More")
        (repository.folder / BOOK).write_text(
            DAWN.replace("\n:::\n", "\n\nAnd\n\nso\n\nforth.\n:::\n"), encoding="utf-8"
        )
        assert "@@ :::{req} LMP-001\n" in repository.git("diff", "--no-ext-diff")

    def test_a_mode_that_changed_is_told(self, repository: Repository) -> None:
        repository.git("config", "diff.policy-diff.command", f"{CALL} --git")
        (repository.folder / "moved.md").chmod(0o755)
        assert repository.git("diff", "HEAD").startswith("# moved.md (mode 100644 -> 100755)\n")

    def test_colour_where_git_pages(self, repository: Repository) -> None:
        (repository.folder / BOOK).write_text(LAMP, encoding="utf-8")
        assert "\x1b[" in repository.git("diff", GIT_PAGER_IN_USE="true", TERM="xterm")
        assert "\x1b[" not in repository.git("diff", GIT_PAGER_IN_USE="true", TERM="xterm", NO_COLOR="1")


def test_a_difftool(repository: Repository) -> None:
    call = f'{CALL} "$LOCAL" "$REMOTE" --format summary'
    found = repository.git("-c", f"difftool.policy-diff.cmd={call}", "difftool", "-y", "--tool=policy-diff", "HEAD~1")
    assert found.count(CHANGED) == 1
    assert "moved.md" in found


def test_git_calls_with_other_arguments(tmp_path: Path) -> None:
    done = run("compare", "--git", "a", "b", cwd=tmp_path)
    assert done.returncode == 2
    assert b"git calls with a path or with 7 or 9 arguments, and 2 are given" in done.stderr
    assert b"more than two texts" in run("compare", "a", "b", "c", cwd=tmp_path).stderr


def on_terminal(folder: Path, *args: str, **environ: str) -> str:
    """Run the command on a terminal of 50 columns, and give what it prints there."""
    ours, theirs = pty.openpty()
    env = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR", "CLICOLOR"}}
    done = subprocess.Popen(
        command("compare", *args, "--format", "summary"),
        cwd=folder,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**env, "COLUMNS": "50", "TERM": "xterm", **environ},
    )
    os.close(theirs)
    found = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:
            break
        if not part:
            break
        found += part
    os.close(ours)
    assert done.wait(timeout=60) == 0
    return found.decode().replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("environ", "more", "coloured"),
    [
        ({}, (), True),
        ({"NO_COLOR": "1"}, (), False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, (), False),
        ({"NO_COLOR": "1"}, ("--color", "always"), True),
        ({"NO_COLOR": ""}, (), True),
        ({"TERM": "dumb"}, (), False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, (), True),
        ({"CLICOLOR": "0"}, (), False),
        ({}, ("--color", "never"), False),
    ],
)
def test_colour_on_a_terminal(
    tmp_path: Path,
    environ: dict[str, str],
    more: tuple[str, ...],
    coloured: bool,  # noqa: FBT001
) -> None:
    (tmp_path / "a.md").write_text(LAMP, encoding="utf-8")
    (tmp_path / "b.md").write_text(f"{DAWN}\n## {'A long title ' * 9}\n\nText.\n", encoding="utf-8")
    found = on_terminal(tmp_path, "a.md", "b.md", *more, **environ)
    assert ("\x1b[" in found) == coloured
    assert "…" in found


@pytest.mark.parametrize(
    ("environ", "more", "coloured"),
    [
        ({}, (), False),
        ({"FORCE_COLOR": "1"}, (), True),
        ({"CLICOLOR_FORCE": "1"}, (), True),
        ({}, ("--color", "always"), True),
    ],
)
def test_colour_in_a_pipe(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    more: tuple[str, ...],
    coloured: bool,  # noqa: FBT001
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "a.md").write_text(LAMP, encoding="utf-8")
    (tmp_path / "b.md").write_text(f"{DAWN}\n## {'A long title ' * 9}\n\nText.\n", encoding="utf-8")
    found = run("compare", "a.md", "b.md", "--format", "summary", *more, cwd=tmp_path).stdout.decode()
    assert ("\x1b[" in found) == coloured
    assert "…" not in found
