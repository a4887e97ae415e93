"""Every command that the documentation shows is run, and prints what the documentation says.

A block marked `console` holds commands after `$ ` and what they print; `...` alone on a line stands for any lines,
inside a line for any text. The blocks of one file run in order, in a copy of the project or in an empty folder, with
its tools on the path. `cd FOLDER` holds for the commands after it.
Blocks marked `python` run too, those of one file one after the other.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^[ ]*```console\n(.*?)^[ ]*```$", re.MULTILINE | re.DOTALL)

#: What a copy of the project holds besides its handbooks.
COPIED = ("README.md", "conf.py", "index.md", "docs", "features", "handbooks", "Makefile", "requirements.txt")

#: Pages for people who have the package alone: their commands run in an empty folder.
PACKAGE_ALONE = {"docs/tutorial/first-conformance-report.md", "docs/how-to/test-an-implementation.md"}

#: Set-up and long runs: continuous integration is itself the run of the first two, the site's tests of the third, and
#: the tests of the packaged suite install it.
ELSEWHERE = re.compile(
    r"make( \w+)?|git clone .*|\. \.venv/bin/activate|cd policy-diff|python3 -m venv .*|pip install .*"
)


@dataclass(frozen=True, slots=True)
class Command:
    """A command that a page shows, with what it prints (lines, or `None` where the page does not say)."""

    line: int
    text: str
    prints: list[str] | None


def commands(page: Path) -> list[Command]:
    text = page.read_text(encoding="utf-8")
    found: list[Command] = []
    for block in BLOCK.finditer(text):
        number = text.count("\n", 0, block.start(1)) + 1
        for offset, line in enumerate(_dedented(block[1])):
            if line.startswith("$ "):
                found.append(Command(number + offset, line[2:], None))
                continue
            last = found[-1]
            if "<<'END'" in last.text and not last.text.endswith("\nEND"):
                found[-1] = Command(last.line, f"{last.text}\n{line}", None)
            else:
                found[-1] = Command(last.line, last.text, [*(last.prints or []), line])
    return found


def _dedented(block: str) -> list[str]:
    lines = block.split("\n")[:-1]
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return [line[indent:] for line in lines]


def matches(expected: list[str], printed: list[str]) -> bool:
    """Tell whether lines are as expected, where `...` stands for any lines or any part of one."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else ".*".join(map(re.escape, line.split("..."))) + "\n"
        for line in expected
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs") / "policy-diff"
    folder.mkdir()
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        elif source.exists():
            shutil.copy(source, folder / name)
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    git = ["git", "-c", "user.name=A Reader", "-c", "user.email=reader@example.org"]
    for args in (["init", "-q"], ["add", "."], ["commit", "-qm", "A copy"]):
        subprocess.run([*git, *args], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize(
    "page", [page for page in PAGES if commands(page)], ids=lambda page: str(page.relative_to(ROOT))
)
def test_the_commands_of_a_page(page: Path, copy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy-diff"
    if page.relative_to(ROOT).as_posix() in PACKAGE_ALONE:
        folder.mkdir()
    else:
        shutil.copytree(copy, folder)
    bins = Path(sys.executable).parent
    path = f"{bins}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, "COLUMNS": "100", "PATH": path, "PYTHONPATH": str(ROOT / "src")}
    for command in commands(page):
        if ELSEWHERE.fullmatch(command.text):
            if command.text.startswith("make"):
                subprocess.run(["make", "-n", *command.text.split()[1:]], cwd=ROOT, check=True, capture_output=True)
            continue
        if command.text.startswith("cd "):
            folder /= command.text.removeprefix("cd ")
            continue
        done = subprocess.run(
            ["bash", "-c", command.text], cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=120
        )
        where = f"{page.relative_to(ROOT)}:{command.line}: {command.text}"
        printed = (done.stdout + done.stderr).splitlines()
        if command.prints is None:
            assert done.returncode == 0, f"{where}\n{done.stdout}{done.stderr}"
        else:
            shown = "\n".join(printed[:60])
            assert matches(command.prints, printed), f"{where} prints\n{shown}\nand not\n" + "\n".join(command.prints)


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if "```python\n" in page.read_text(encoding="utf-8")],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_the_python_of_a_page(page: Path) -> None:
    names: dict[str, object] = {}
    text = page.read_text(encoding="utf-8")
    for block in re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        line = text.count("\n", 0, block.start(1))
        exec(compile("\n" * line + block[1], str(page), "exec"), names)  # noqa: S102  the documentation is our own


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(
            r"\]\((?!https?:|mailto:|#|<)([^)#\s]+)",
            re.sub(r"```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL),
        ):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}"


def test_the_matching_can_fail() -> None:
    assert matches(["a", "...", "d"], ["a", "b", "c", "d"])
    assert matches(["x ... z"], ["x y z"])
    assert not matches(["a", "d"], ["a", "b", "d"])
    assert not matches(["a"], ["a", "b"])
