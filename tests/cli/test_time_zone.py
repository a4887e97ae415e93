"""Machines on which the system holds no time zones."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import command

NONE_OF_THE_SYSTEM = os.environ | {"PYTHONTZPATH": ""}
NO_PACKAGE = "import sys; sys.modules['tzdata'] = None; "


@pytest.mark.parametrize("args", [("--version",), ("compare", "old.md", "new.md")], ids=lambda args: args[0])
def test_what_reckons_no_deadline_needs_no_time_zone(tmp_path: Path, args: tuple[str, ...]) -> None:
    (tmp_path / "old.md").write_text("One old line.\n", encoding="utf-8")
    (tmp_path / "new.md").write_text("One new line.\n", encoding="utf-8")
    python, option, code, *rest = command(*args)
    done = subprocess.run(
        [python, option, NO_PACKAGE + code, *rest],
        cwd=tmp_path,
        env=NONE_OF_THE_SYSTEM,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def test_a_deadline_is_reckoned_with_the_time_zone_that_is_installed_along() -> None:
    code = "from policy_diff.core.moments import read_moment; print(read_moment('4.30pm on Monday 22 July 2024'))"
    done = subprocess.run(
        [sys.executable, "-c", code], env=NONE_OF_THE_SYSTEM, capture_output=True, check=False, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("2024-07-22 16:30:00+01:00\n", "")
