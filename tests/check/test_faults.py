"""Every rule of `policy-diff check` catches a fault that is put into a sound project, and says where it stands.

Each file of `faults/` begins with the code of a rule. It says what is done to the project of `project/`, and all that
the check then prints. `=== in FILE` and `=== write` stand before what is replaced and what replaces it; `=== new`,
`=== bytes`, `=== delete`, `=== move` and `=== copy` do what they say. To write what is expected anew after a change of
wording, run the tests with POLICY_DIFF_UPDATE=1, and read the difference.
"""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.core.rules import RULES
from policy_diff.formats.findings import text
from policy_diff.project.check import check_project
from policy_diff.project.corpus import load

HERE = Path(__file__).resolve().parent
FAULTS = sorted((HERE / "faults").glob("*.txt"))
PART = re.compile(r"^=== (\w+)(?: (.+))?\n((?:(?!=== ).*\n)*)", re.MULTILINE)


def seed(parts: list[tuple[str, str, str]], root: Path) -> None:
    """Do to the project at `root` what the parts of a file say."""
    for (what, name, content), (after, _, replacement) in zip(parts, [*parts[1:], ("", "", "")], strict=True):
        file = root / name
        if what == "in":
            assert after == "write"
            whole = file.read_text(encoding="utf-8")
            assert whole.count(content) == 1, f"{name} holds this {whole.count(content)} times: {content}"
            file.write_text(whole.replace(content, replacement), encoding="utf-8")
        elif what == "new":
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        elif what == "bytes":
            file.write_bytes(content.strip().encode("ascii").decode("unicode_escape").encode("latin-1"))
        elif what == "delete":
            file.unlink()
        elif what == "move":
            file.rename(root / content.strip())
        elif what == "copy":
            shutil.copy(file, root / content.strip())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(HERE / "project", tmp_path / "project")
    return tmp_path / "project"


def test_the_project_is_sound(project: Path) -> None:
    assert check_project(project) == ()


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_a_fault_is_found(path: Path, project: Path) -> None:
    whole = path.read_text(encoding="utf-8")
    parts = [(what, name, content) for what, name, content in PART.findall(whole) if what != "expect"]
    seed(parts, project)
    found = check_project(project)
    if os.environ.get("POLICY_DIFF_UPDATE"):
        head, _, _ = whole.partition("=== expect\n")
        path.write_text(f"{head}=== expect\n{text.write(found)}", encoding="utf-8")
    _, _, expected = path.read_text(encoding="utf-8").partition("=== expect\n")
    assert text.write(found) == expected
    assert path.stem[:4] in {finding.code for finding in found}


@pytest.mark.parametrize("fault", ["P402-merge", "P402-merge-in-comments", "P402-merge-of-fields"])
def test_what_is_not_merged_is_not_published(fault: str, project: Path) -> None:
    whole = (HERE / "faults" / f"{fault}.txt").read_text(encoding="utf-8")
    seed([(what, name, content) for what, name, content in PART.findall(whole) if what != "expect"], project)
    with pytest.raises(InputError, match="a merge is not settled"):
        load(project)


def test_every_rule_has_a_fault() -> None:
    seeded = Counter(path.stem[:4] for path in FAULTS)
    assert set(RULES) == set(seeded)
