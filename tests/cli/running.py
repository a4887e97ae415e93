"""Run the command line in a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

_CODE = "import sys; from policy_diff.shells.cli import main; sys.exit(main())"


def command(*args: str) -> list[str]:
    return [sys.executable, "-c", _CODE, *args]


def run(*args: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(*args), cwd=cwd, input=stdin, capture_output=True, check=False, timeout=60)


def heed_interrupts() -> None:
    """Let a process be interrupted, which what a shell starts in the background is not, nor what that starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
