"""The core alone: without the libraries of the extra `suite`, commands do what they can, or say what they need."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import run

EXAMPLE = Path(__file__).resolve().parents[1] / "suite/example"

#: The command line where nothing of the extra can be imported.
CODE = """
import sys
for name in ("gherkin", "msgspec", "pytest", "pytest_bdd"):
    sys.modules[name] = None
from policy_diff.shells.cli import main
sys.exit(main())
"""


def bare(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    asked = [sys.executable, "-c", CODE, *args]
    return subprocess.run(asked, cwd=cwd, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the example, with a scenario that the check finds a fault in."""
    shutil.copytree(EXAMPLE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "features/faulty.feature").write_text("This is no Gherkin.\n", encoding="utf-8")
    return tmp_path


def test_checking_passes_over_scenarios(project: Path) -> None:
    assert "faulty.feature" in run("check", cwd=project).stdout.decode()
    done = bare("check", cwd=project)
    assert "faulty.feature" not in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    "args",
    [
        ("impact", "VIS", "2023..2024-04-01"),
        ("review",),
        ("conduct", "run"),
        ("conduct", "selftest"),
    ],
)
def test_what_reads_scenarios_says_what_it_needs(project: Path, args: tuple[str, ...]) -> None:
    done = bare(*args, cwd=project)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: reading scenarios needs the library `gherkin`, which is not installed")
    assert "pip install 'policy-diff[suite]'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("args", [("list",), ("check", "--rules"), ("conduct", "run", "--help")])
def test_other_commands_go_without(args: tuple[str, ...]) -> None:
    assert bare(*args, cwd=EXAMPLE).returncode == 0
