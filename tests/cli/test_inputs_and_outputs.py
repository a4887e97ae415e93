"""What the command line reads and where it writes: names, streams and folders that are not as they should be."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from cli.running import command, heed_interrupts, run
from cli.test_import_command import PAGE
from policy_diff.core.errors import InputError
from policy_diff.edges.files import write_text, write_tree
from policy_diff.shells.cli import main

OLD = "# Guide\n\nOne old line.\n"
NEW = "# Guide\n\nOne new line.\n"
REPOSITORY = "  Check the revision with `git log`, and the path from the top of the repository; name one file.\n"
LATIN = (
    "is not UTF-8: byte 4 (0xe9) begins no character\n    caf\ufffd\n       ^\n"
    "  Save it as UTF-8; a file from an older Windows program is often in Windows-1252.\n"
)
LONG = "x" * 300


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "old.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.md").write_text(NEW, encoding="utf-8")
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("HEAD~9:old.md", "HEAD~9:old.md: error: git cannot give it: invalid object name 'HEAD~9'\n" + REPOSITORY),
        ("nowhere:old.md", "nowhere:old.md: error: git cannot give it: invalid object name 'nowhere'\n" + REPOSITORY),
        (
            "HEAD:odl.md",
            (
                "HEAD:odl.md: error: git cannot give it: path 'odl.md' does not exist in 'HEAD'\n"
                "  Did you mean HEAD:old.md?\n"
            ),
        ),
        ("HEAD:sub", "HEAD:sub: error: is a folder, not a file\n  Name a file in it.\n"),
        ("HEAD:sub/latin.md", f"HEAD:sub/latin.md:1:4: error: {LATIN}"),
        ("HEAD:", "HEAD:: error: is not of the form REV:path\n  Write, say, HEAD~1:index.md.\n"),
    ],
)
def test_revisions_that_git_does_not_know(folder: Path, name: str, message: str) -> None:
    (folder / "sub").mkdir()
    (folder / "sub/latin.md").write_bytes(b"caf\xe9\n")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]
    for args in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *args], cwd=folder, check=True, capture_output=True)
    done = run("compare", name, "new.md", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", message)


def test_a_revision_outside_a_repository(folder: Path) -> None:
    done = shell('"$@" compare HEAD:old.md new.md', folder, GIT_CEILING_DIRECTORIES=str(folder.parent), LANG="fr_FR")
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "HEAD:old.md: error: git cannot give it: not a git repository (or any of the parent directories): .git\n"
        "  Go to a folder of the repository, or name a file that is there.\n"
    )


def test_no_git(folder: Path) -> None:
    done = shell('PATH=/nowhere "$@" compare HEAD:old.md new.md', folder)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "HEAD:old.md: error: git cannot be run: no such file or directory\n  Install git, or give a file.\n"
    )


@pytest.mark.parametrize("sides", [("garden-handbook",), ("GH@2031-07-09", "old.md")])
@pytest.mark.parametrize("output", ["handbook.toml", "2031-07-09/index.md"])
def test_no_file_of_a_handbook_that_is_compared_is_overwritten(
    folder: Path, sides: tuple[str, ...], output: str
) -> None:
    run("import", "page.txt", "-o", "handbooks", cwd=folder)
    file = folder / "handbooks/garden-handbook" / output
    text = file.read_text(encoding="utf-8")
    done = run("compare", *sides, "-o", f"handbooks/garden-handbook/{output}", cwd=folder)
    assert done.returncode == 2
    assert b"error: is what is compared" in done.stderr
    assert file.read_text(encoding="utf-8") == text


def shell(line: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of `sh` in which `policy-diff` is `"$@"`."""
    env = os.environ | variables
    return subprocess.run(
        ["sh", "-c", line, "sh", *command()], cwd=folder, env=env, capture_output=True, check=False, timeout=60
    )


def test_a_current_folder_that_was_removed(folder: Path) -> None:
    done = shell('mkdir gone; cd gone; rmdir ../gone; "$@" compare GH', folder)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "error: the current folder cannot be used: no such file or directory\n  Go to a folder that is there.\n"
    )


@pytest.mark.parametrize(
    ("fails", "where"),
    [
        (("glob", 0), "handbooks"),
        (("glob", 1), "handbooks"),
        (("iterdir", 0), "handbooks"),
        (("iterdir", 1), "garden-handbook"),
        (("rglob", 0), "garden-handbook"),
        (("rglob", 1), "orchard-handbook"),
    ],
)
def test_folders_that_may_not_be_looked_into(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    fails: tuple[str, int],
    where: str,
) -> None:
    run("import", "page.txt", "-o", "handbooks", cwd=folder)
    monkeypatch.chdir(folder)
    monkeypatch.setattr(gc, "set_threshold", lambda *_: None)  # the command line owns its process, and not this one
    stop(monkeypatch, fails[0], PermissionError(13, "Permission denied"), fails[1])
    assert main(["update"]) == 2
    place, message = capsys.readouterr().err.split(": error: ")
    assert Path(place).name == where
    assert message == "cannot be read: permission denied\n  Check its name and its permissions.\n"


def test_a_fault_of_the_program_is_not_taken_for_bad_input(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(*_args: object, **_named: object) -> None:
        raise FileNotFoundError("of our own making")

    monkeypatch.setattr(gc, "set_threshold", lambda *_: None)
    monkeypatch.setattr("policy_diff.shells.cli.compare.compare", faulty)
    with pytest.raises(FileNotFoundError, match="of our own making"):
        main(["compare", str(folder / "old.md"), str(folder / "new.md")])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("args", "message"),
    [
        pytest.param(("compare", "-", "-"), "-: error: standard input cannot be both texts\n", id="- twice"),
        pytest.param(("compare", LONG, "new.md"), f"{LONG}: error: cannot be read: file name too long\n", id="long"),
        pytest.param(("compare", LONG), f"{LONG}: error: cannot be read: file name too long\n", id="long handbook"),
        pytest.param(
            ("compare", "loop", "new.md"), "loop: error: cannot be read: too many levels", id="links in a circle"
        ),
        pytest.param(("compare", "gone", "new.md"), "gone: error: there is no such file\n", id="link to nothing"),
        pytest.param(
            ("compare", "old.md/x", "new.md"), "old.md/x: error: cannot be read: not a directory\n", id="below"
        ),
        pytest.param(("compare", "a\nb", "new.md"), "a\\nb: error: there is no such file\n", id="line ending"),
        pytest.param(("import", LONG, "-o", "out"), f"{LONG}: error: cannot be read: file name too long\n", id="page"),
        pytest.param(
            ("import", "page.txt", "-o", LONG), f"{LONG}: error: cannot be written: file name", id="long folder"
        ),
        pytest.param(
            ("import", "page.txt", "-o", f"a/b/{LONG}"), f"a/b/{LONG}: error: cannot be written: file", id="long below"
        ),
        pytest.param(("import", "page.txt", "-o", "old.md"), "old.md: error: is a file, not a folder\n", id="file"),
        pytest.param(
            ("import", "page.txt", "-o", "old.md/a"), "old.md/a: error: cannot be written: ", id="below a file"
        ),
        pytest.param(("import", "page.txt", "-o", "/proc"), "/proc: error: cannot be written: ", id="no such disk"),
        pytest.param(("import", ".", "-o", "out"), ".: error: is a folder, not a file\n", id="folder for a page"),
        pytest.param(
            ("compare", "old.md", "new.md", "-o", "./old.md"),
            "old.md: error: is what is compared (old.md), and would be overwritten\n",
            id="output that is an input",
        ),
        pytest.param(
            ("compare", "old.md", "new.md", "-o", "link"),
            "link: error: is what is compared (new.md), and would be overwritten\n",
            id="output that is a link to an input",
        ),
        pytest.param(
            ("compare", "old.md", "new.md", "-o", "/dev/full"),
            "/dev/full: error: cannot be written: no space left on device\n",
            id="full device",
        ),
    ],
)
def test_names_that_cannot_be_used(folder: Path, args: tuple[str, ...], message: str) -> None:
    (folder / "loop").symlink_to("loop")
    (folder / "gone").symlink_to("nowhere")
    (folder / "link").symlink_to("new.md")
    before = names(folder)
    done = run(*args, cwd=folder)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(message)
    assert done.stdout == b""
    assert names(folder) == before
    assert ((folder / "old.md").read_text(), (folder / "new.md").read_text()) == (OLD, NEW)


@pytest.mark.parametrize(
    "args",
    [("compare", "", "new.md"), ("compare", "old.md", ""), ("compare", "old.md", "new.md", "-o", ""),
     ("import", "page.txt", "-o", ""), ("import", "", "-o", "out")],
)  # fmt: skip
def test_empty_names(folder: Path, args: tuple[str, ...]) -> None:
    done = run(*args, cwd=folder)
    assert done.returncode == 2
    assert b": the name is empty\n" in done.stderr
    assert names(folder) == ["new.md", "old.md", "page.txt"]


@pytest.mark.parametrize(
    "name", [b"with space.md", b"two\nlines.md", b"caf\xe9.md", b"caf\xc3\xa9.md", b"#x[y](z).md", b"'\"$x.md"]
)
@pytest.mark.parametrize("variables", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_names_of_any_bytes(folder: Path, name: bytes, variables: dict[str, str]) -> None:
    odd = os.fsdecode(name)
    (folder / odd).write_text(OLD, encoding="utf-8")
    env = os.environ | variables
    results = []
    for args in (("-o", f"out {odd}"), ()):
        parts = command("compare", odd, "new.md", "--format", "json", "--title", odd, *args)
        done = subprocess.run(parts, cwd=folder, env=env, capture_output=True, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (0, b"")
        results.append(done.stdout or (folder / f"out {odd}").read_bytes())
    assert results[0] == results[1]
    ref = json.loads(results[0])["old"]["ref"]
    assert ref == name.decode(errors="replace").replace("\n", "\ufffd")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"$@" compare old.md new.md >&-', b"error: standard output is closed\n"),
        ('"$@" compare old.md new.md > /dev/full', b"error: standard output cannot be written: no space left"),
        ('"$@" import page.txt -o out > /dev/full', b"error: standard output cannot be written: no space left"),
        ('"$@" compare old.md - <&-', b"-: error: standard input is closed\n"),
    ],
)
def test_streams_that_cannot_be_used(folder: Path, line: str, message: bytes) -> None:
    done = shell(line, folder, PYTHONUNBUFFERED="")
    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.lower().count(b"error") == 1
    assert done.stdout == b""


def test_nothing_goes_among_the_results_where_errors_are_closed(folder: Path) -> None:
    done = shell('"$@" compare old.md new.md 2>&-', folder)
    assert done.returncode == 0
    assert b"[removed: old] [new]" in done.stdout
    done = shell('"$@" compare old.md missing.md 2>&-', folder)
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


def test_standard_input_that_is_the_output(folder: Path) -> None:
    done = shell('"$@" compare old.md - -o new.md < new.md', folder)
    assert done.returncode == 2
    assert done.stderr.startswith(b"new.md: error: is what is compared")
    assert (folder / "new.md").read_text() == NEW


@pytest.mark.parametrize("target", ["/dev/stdout", "pipe"])
def test_output_to_what_is_no_file(folder: Path, target: str) -> None:
    os.mkfifo(folder / "pipe")
    line = f'cat pipe & "$@" compare old.md new.md -o {target} | cat'
    done = shell(line if target == "pipe" else line.removeprefix("cat pipe & "), folder)
    assert b"[removed: old] [new]" in done.stdout
    assert names(folder) == ["new.md", "old.md", "page.txt", "pipe"]


def test_input_from_pipes(folder: Path) -> None:
    done = shell('mkfifo pipe; cat old.md > pipe & "$@" compare pipe new.md', folder)
    assert b"[removed: old] [new]" in done.stdout


def test_a_reader_of_the_report_that_stops_early(folder: Path) -> None:
    done = shell('"$@" import page.txt -o out --verbose | head -1', folder)
    assert (done.stdout, done.stderr) == (b"Garden rules: updates\n", b"")
    assert (folder / "out/garden-handbook/handbook.toml").is_file()


@pytest.mark.parametrize("args", [("compare", "pipe", "new.md", "-o", "out"), ("import", "pipe", "-o", "out")])
def test_an_interrupt_leaves_nothing_behind(folder: Path, args: tuple[str, ...]) -> None:
    os.mkfifo(folder / "pipe")
    with (
        subprocess.Popen(
            command(*args),
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=heed_interrupts,  # noqa: PLW1509  no threads here
        ) as process,
        (folder / "pipe").open("wb"),  # returns when the command has opened the other end
    ):
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, (b"", b""))
    assert names(folder) == ["new.md", "old.md", "page.txt", "pipe"]


def stop(monkeypatch: pytest.MonkeyPatch, method: str, error: BaseException, after: int) -> None:
    """Let a method of paths fail, after some calls that do not."""
    calls = iter(range(10_000))
    genuine = getattr(Path, method)

    def failing(self: Path, *args: object) -> object:
        if next(calls) >= after:
            raise error
        return genuine(self, *args)

    monkeypatch.setattr(Path, method, failing)


TREE = {"a/one.md": "1", "a/b/two.md": "2", "c/three.md": "3", "four.md": "4"}


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("fails", [("write_bytes", 0), ("write_bytes", 2), ("rename", 0), ("rename", 3)])
@pytest.mark.parametrize("root", ["there", "new/deep"])
def test_a_folder_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, fails: tuple[str, int], root: str
) -> None:
    (tmp_path / "there/a").mkdir(parents=True)
    (tmp_path / "there/a/mine.md").write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    if root != "there" and fails == ("rename", 3):
        fails = ("rename", 0)  # a new folder takes its name at once
    stop(monkeypatch, fails[0], error, fails[1])
    with pytest.raises((InputError, KeyboardInterrupt)):
        write_tree(tmp_path / root, TREE)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "there/a/mine.md").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("root", ["there", "new/deep", "."])
def test_a_folder_is_written_beside_what_is_there(tmp_path: Path, root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there/a").mkdir(parents=True)
    write_tree(Path(root), TREE)
    found = {path.relative_to(root).as_posix(): path.read_text() for path in Path(root).rglob("*") if path.is_file()}
    assert found == TREE


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("method", ["write_bytes", "replace"])
def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, method: str
) -> None:
    file = tmp_path / "out.md"
    file.write_text("before", encoding="utf-8")
    stop(monkeypatch, method, error, 0)
    with pytest.raises((InputError, KeyboardInterrupt)):
        write_text(file, "after")
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"out.md": "before"}


def test_a_file_that_may_not_be_written_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out.md"
    file.write_text("before", encoding="utf-8")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the administrator, who may run this, may write everywhere
    with pytest.raises(InputError, match="cannot be written: permission denied"):
        write_text(file, "after")
    assert file.read_text(encoding="utf-8") == "before"
