"""Whatever goes wrong while a command writes, what was there stays: a full disk, an interruption, a power failure.

Each command that writes is run once for each thing that it does to the disk, and that one goes wrong.
"""

from __future__ import annotations

import ast
import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from policy_diff import compare
from policy_diff.formats import changeset_json
from policy_diff.shells.cli import main
from register.projects import Project, statement, visits

ROOT = Path(__file__).resolve().parents[2]
TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.tmp")

OLD = "# Kites\n\nFly them high.\n\n## Tails\n\nA tail is long.\n"
NEW = "# Kites\n\nFly them low.\n\n## Tails\n\nA tail is very long.\n"
LOOSE = {
    "old.md": OLD,
    "new.md": NEW,
    "other.md": OLD.replace("high", "far"),
    "page.txt": (ROOT / "tests/formats/update_page/pages/markdown.txt").read_text(encoding="utf-8"),
    "changes.json": changeset_json.write(compare(OLD, NEW)),
    "result": "what was there\n",
    "result.rej": "what did not fit\n",
}

#: By name: the command, its exit status where all is well, and what has to be done before.
COMMANDS: dict[str, tuple[list[str], int, list[list[str]]]] = {
    "compare": (["compare", "old.md", "new.md", "--format", "json", "-o", "result"], 0, []),
    "apply": (["apply", "changes.json", "old.md", "-o", "old.md"], 0, []),
    "apply what conflicts": (["apply", "changes.json", "other.md", "-o", "result"], 1, []),
    "merge": (["merge", "old.md", "new.md", "other.md", "-o", "new.md"], 1, []),
    "import": (["import", "page.txt", "-o", "sheds"], 0, []),
    "list": (["list", "--format", "csv", "-o", "result"], 0, []),
    "ids adopt": (["ids", "adopt"], 0, []),
    "ids mint": (["ids", "mint"], 0, [["ids", "adopt"]]),
    "publish": (["publish", "VIS@2023"], 0, [["ids", "adopt"]]),
    "review": (["review", "--all"], 0, [["ids", "adopt"], ["publish", "VIS@2023"]]),
    "conduct schemas": (["conduct", "schemas", "-o", "schemas"], 0, []),
}


class PowerFailure(BaseException):
    """Nothing more happens."""


FAULTS: dict[str, Callable[[], BaseException]] = {
    "full": lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)),
    "interrupted": KeyboardInterrupt,
    "without power": PowerFailure,
}


class Disk:
    """Counts what is done to the disk, and lets one of these things go wrong; without power, all that follow too."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fails_at: int, fault: BaseException) -> None:
        self.done: list[str] = []
        self._fails_at, self._fault = fails_at, fault
        for holder, name in (
            (os, "replace"), (os, "rename"), (os, "mkdir"), (os, "unlink"), (os, "rmdir"), (shutil, "copy"),
        ):  # fmt: skip
            monkeypatch.setattr(holder, name, self._counted(name, getattr(holder, name)))
        whole = Path.write_bytes

        def half(path: Path, data: bytes) -> int:
            whole(path, data[: len(data) // 2] if self._fails("write") else data)
            if len(self.done) == self._fails_at:
                raise self._fault
            return len(data)

        monkeypatch.setattr(Path, "write_bytes", half)

    @property
    def failed(self) -> str:
        """What went wrong; empty where nothing did."""
        return self.done[self._fails_at - 1] if 0 < self._fails_at <= len(self.done) else ""

    def _fails(self, name: str) -> bool:
        if self.failed and isinstance(self._fault, PowerFailure):
            raise self._fault
        self.done.append(name)
        # To take a file away needs no room.
        return len(self.done) == self._fails_at and not (
            isinstance(self._fault, OSError) and name in {"unlink", "rmdir"}
        )

    def _counted(self, name: str, does: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **named: Any) -> Any:
            if self._fails(name):
                raise self._fault
            return does(*args, **named)

        return counted


def texts(root: Path) -> dict[str, bytes]:
    """Give every file by its name, and every folder as a name that ends with a slash."""
    return {
        f"{path.relative_to(root).as_posix()}{'/' if path.is_dir() else ''}": b""
        if path.is_dir()
        else path.read_bytes()
        for path in root.rglob("*")
        if ".git" not in path.relative_to(root).parts
    }


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project in which there is something for each command to write."""
    return Project(tmp_path_factory.mktemp("begun"), visits() | LOOSE)


def new_statement(root: Path) -> None:
    """Put in what has no ID yet."""
    draft = root / "handbooks/visits/draft/index.md"
    draft.write_bytes(draft.read_bytes() + statement("VIS-new", "Visitors say goodbye.").encode())


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", COMMANDS)
def test_what_was_there_stays(
    name: str, fault: str, begun: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every file is the old one or the new one, whole; and where the command could clean up, all are the old ones."""
    command, status, before = COMMANDS[name]
    ready = tmp_path / "ready"
    shutil.copytree(begun.root, ready)
    monkeypatch.chdir(ready)
    for one in before:
        assert main(one) == 0
    if name == "ids mint":
        new_statement(ready)
    old = texts(ready)

    def trial(number: int) -> tuple[Disk, int | None, dict[str, bytes]]:
        root = tmp_path / str(number)
        shutil.copytree(ready, root)
        monkeypatch.chdir(root)
        with monkeypatch.context() as patch:
            disk = Disk(patch, number, FAULTS[fault]())
            try:
                found = main(command)
            except PowerFailure:
                found = None
        return disk, found, texts(root)

    sound, found, new = trial(0)
    assert found == status
    assert new != old
    assert "write" in sound.done
    for number in range(1, len(sound.done) + 1):
        disk, found, there = trial(number)
        left = {file for file in there if TEMPORARY.search(file)}
        stays = {file: data for file, data in there.items() if file not in left}
        if fault == "full":
            assert not left
            assert (found, stays) == (
                (status, new) if not disk.failed or disk.failed in {"unlink", "rmdir"} else (2, old)
            )
        elif fault == "interrupted":
            assert not left or disk.failed in {"unlink", "rmdir"}
            assert stays in (old, new)
        else:
            assert all(data in (old.get(file), new.get(file)) for file, data in stays.items())
            assert {file for file in old if file not in there} == set()


#: What writes to the disk, takes away or moves; of modules, those that do, each with what it needs them for.
WRITING = re.compile(
    r"write_(?:bytes|text)|unlink|rename|rmtree|rmdir|copy\w*|mkdir|truncate|touch|symlink_to|NamedTemporaryFile"
)
WRITERS = {
    "edges/files.py": "whole files and folders, by temporary ones",
    "edges/conduct_files.py": "the folder of a file that `files` then writes",
    "edges/git.py": "texts for git to merge, in a folder that is thrown away",
    "edges/mirrors.py": "links to a project, in a folder that is thrown away",
    "edges/search_index.py": "pages to search in, in a folder that is thrown away; the index by a temporary file",
    "project/preview.py": "a mark that the site is built, taken away",
    "shells/sphinx_ext/freshness.py": "the folder of a file that `files` then writes",
}


def test_nothing_else_writes() -> None:
    """What is called on a value of another kind has another name, or none of these."""
    source = ROOT / "src/policy_diff"
    found = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and WRITING.fullmatch(call.func.attr)
        and not (isinstance(call.func.value, ast.Name) and call.func.value.id in {"self", "msgspec"})
    }
    assert found == set(WRITERS)
