"""Run the command line in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_CODE = "import sys; from policy_diff.shells.cli import main; sys.exit(main())"


def command(*args: str) -> list[str]:
    return [sys.executable, "-c", _CODE, *args]


def run(*args: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(*args), cwd=cwd, input=stdin, capture_output=True, check=False, timeout=60)
