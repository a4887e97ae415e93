"""A run that is asked to end puts away what it has begun: no child outlives it."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from cli.running import command
from policy_diff.edges.termination import Terminated, raised_on_sigterm

EXAMPLE = Path(__file__).parent / "example"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is ended otherwise there")

#: A child that is never ready, and says which process it is.
CHILD = """
import os, sys, time
from pathlib import Path
Path(sys.argv[1]).with_suffix(".tmp").write_text(str(os.getpid()))
Path(sys.argv[1]).with_suffix(".tmp").rename(sys.argv[1])
time.sleep(600)
"""


@pytest.mark.parametrize(
    ("begun", "expected"), [(command("conduct", "run"), 143), ([sys.executable, "-m", "pytest"], 2)]
)
def test_a_run_that_sigterm_ends_leaves_no_child_behind(begun: list[str], expected: int, tmp_path: Path) -> None:
    script, told = tmp_path / "child.py", tmp_path / "pid"
    script.write_text(CHILD)
    child = shlex.join([sys.executable, "-S", str(script), str(told)])
    asked = [*begun, "--implementation", f"command:{child}", "--implementation-timeout", "500"]
    with subprocess.Popen(asked, cwd=EXAMPLE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as ran:
        while not told.exists():
            assert ran.poll() is None
            time.sleep(0.02)
        ran.send_signal(signal.SIGTERM)
        time.sleep(0.1)
        with suppress(ProcessLookupError):
            ran.send_signal(signal.SIGTERM)  # as `timeout` does
        status = ran.wait(60)
    pid = int(told.read_text())
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    alive = bool(state.strip()) and not state.startswith("Z")  # whoever adopted it may not have looked yet
    if alive:
        os.kill(pid, signal.SIGKILL)
    assert (status, alive) == (expected, False)


def test_what_handled_the_signal_before_handles_it_again() -> None:
    with pytest.raises(Terminated), raised_on_sigterm():
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_signal_that_somebody_handles_is_left_to_them() -> None:
    heard: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _frame: heard.append(number))
    try:
        with raised_on_sigterm():
            signal.raise_signal(signal.SIGTERM)
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    assert heard == [signal.SIGTERM]


def test_another_thread_than_the_main_one_changes_nothing() -> None:
    found: list[object] = []

    def look() -> None:
        with raised_on_sigterm():
            found.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert found == [signal.SIG_DFL]
