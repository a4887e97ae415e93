"""An adapter that is a program of its own: it reads requests from standard input and answers on standard output."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.edges.remote_adapter import LONGER, RemoteAdapter
from policy_diff.edges.timed_calls import TIMEOUT, TimedCalls
from policy_diff.formats.conduct_messages.forms import MOST_BYTES, Message, MessageError
from policy_diff.formats.conduct_messages.lines import read_reply, shortened, write_request

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

_GRACE: Final = 1.0
"""Seconds that a child has to end once its standard input is closed."""

_LAST_BYTES: Final = 4096
_LAST_LINES: Final = 5
"""How much of a child's standard error is kept and shown."""

_FORM: Final = (
    "write one reply to a line, as `policy-diff conduct schemas` describes it, and nothing else to standard output; "
    "what you log goes to standard error"
)


class ChildAdapter(RemoteAdapter):
    """Runs a command and speaks to it in lines of JSON.

    The command is started with the first call, and again in the scenario after one in which it broke.

    Args:
        command: as it is written in a shell; no shell runs it.
        timeout: seconds for each answer, that of the first call with the start.
        folder: where it runs; by default the current folder.
        most_bytes: how long a line of it may be.
    """

    def __init__(
        self, command: str, timeout: float = TIMEOUT, folder: Path | None = None, most_bytes: int = MOST_BYTES
    ) -> None:
        super().__init__()
        self._command = command
        self._timeout = timeout
        self._folder = folder
        self._most_bytes = most_bytes
        self._child: _Child | None = None
        self._number = 0

    def _end(self) -> None:
        """End the child: it is given a moment to end by itself once its standard input is closed."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def _abandon(self) -> str:
        child, self._child = self._child, None
        if child is None or child.kill():
            return ""
        return f"`{self._command}` could not be ended and may run on as process {child.pid}; end it yourself"

    def _exchange(self, verb: str, arguments: Message) -> Message | None:
        if self._child is None:
            self._child = _Child(self._start())
        child = self._child
        self._number += 1
        try:
            line = child.ask(write_request(self._number, verb, arguments), self._most_bytes + 2, self._timeout)
        except TimeoutError:
            how = child.ending(0)
            problem = f"`{self._command}` gave no answer within {self._timeout:g} seconds"
            if how:
                raise self._broken(verb, f"{problem}: it {how}", f"run it by hand to see why{child.said()}") from None
            raise self._broken(verb, problem, f"{LONGER}{child.said()}") from None
        if not line.strip() and not line.endswith(b"\n"):
            raise self._gone(verb, child)
        if len(line.rstrip(b"\r\n")) > self._most_bytes:
            problem = f"`{self._command}` wrote a line of more than {self._most_bytes:,} bytes: {shortened(line)}"
            raise self._broken(verb, problem, "a reply is far shorter; check what it writes")
        if not line.endswith(b"\n"):
            how = child.ending(min(self._timeout, _GRACE)) or "closed its standard output"
            problem = f"`{self._command}` {how} in the middle of a line: {shortened(line)}"
            raise self._broken(verb, problem, f"end each reply with a line feed{child.said()}")
        try:
            return read_reply(line, self._number, verb)
        except MessageError as fault:
            problem = f"`{self._command}` wrote what is no reply: {fault}\n  the line: {shortened(line)}"
            raise self._broken(verb, problem, _FORM) from None

    def _gone(self, verb: str, child: _Child) -> BrokenAdapterError:
        how = child.ending(min(self._timeout, _GRACE))
        if how:
            return self._broken(verb, f"`{self._command}` {how}", f"run it by hand to see why{child.said()}")
        problem = f"`{self._command}` closed its standard output and runs on"
        return self._broken(verb, problem, f"keep it open until standard input ends{child.said()}")

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            words: list[str] | str = self._command if sys.platform == "win32" else shlex.split(self._command)
        except ValueError as fault:
            problem = f"the command `{self._command}` cannot be taken apart: {str(fault).lower()}"
            raise BrokenAdapterError(f"{problem}; quote it as in a shell") from None
        if not words:
            raise BrokenAdapterError("the command is empty; write command:PROGRAM ARGUMENT...")
        try:
            return subprocess.Popen(  # noqa: S603 - it is what the user asks to be run
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=self._folder,
                start_new_session=True,  # so that all it starts can be ended with it
            )
        except (OSError, ValueError) as fault:
            why = (getattr(fault, "strerror", None) or str(fault)).lower()
            problem = f"`{self._command}` cannot be started: {why}"
            raise BrokenAdapterError(f"{problem}; check its name, and that it may be run") from None

    @staticmethod
    def _broken(verb: str, problem: str, cure: str) -> BrokenAdapterError:
        return BrokenAdapterError(f"{verb}(): {problem}\n  {cure}")


class _Child:
    """A program that runs, its pipes, and the last that it said on standard error."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._in, self._out, self._err = _pipes(process)
        self._calls: TimedCalls[bytes] = TimedCalls()
        self._last = b""
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def ask(self, request: bytes, most_bytes: int, seconds: float) -> bytes:
        """Write a line and read the next one; what comes is empty where standard output was closed.

        Raises:
            TimeoutError: nothing came in time.
        """

        def exchange() -> bytes:
            with suppress(OSError):  # it may have ended, and what it said last is still to be read
                self._in.write(request)
                self._in.flush()
            return self._out.readline(most_bytes)

        return self._calls.call(exchange, seconds)

    def ending(self, seconds: float) -> str | None:
        """Say how it ended, if it does within some seconds."""
        try:
            status = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None
        if status >= 0:
            return f"ended with exit status {status}"
        try:
            name = signal.Signals(-status).name
        except ValueError:
            name = f"signal {-status}"
        return f"was ended by {name}"

    def said(self) -> str:
        """Show the last lines of its standard error, below what is told of it; empty where there are none."""
        if self._process.poll() is not None:
            self._listener.join(_GRACE)  # so that what it said last is read
        lines = [line for line in self._last.decode(errors="replace").splitlines() if line.strip()][-_LAST_LINES:]
        if not lines:
            return ""
        shown = "\n".join(f"    {shortened(line.encode())}" for line in lines)
        return f"\n  the last it wrote to standard error:\n{shown}"

    def end(self) -> None:
        """Close its standard input, and see it end."""
        self._calls.end(lambda: _close(self._in))
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_GRACE)
        self.kill()

    def kill(self) -> bool:
        """End it at once, and all that it has started; tell whether it has ended, as `sudo` may not be ended by all.

        What it has started and put out of reach may hold its pipes open: those who read them close them.
        """
        _kill_group(self._process)
        ended = self.ending(_GRACE) is not None
        self._calls.end(lambda: _close(self._in, self._out))
        self._listener.join(_GRACE)
        return ended

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def _listen(self) -> None:
        """Take what it says on standard error, so that it never has to wait; keep the last."""
        with suppress(OSError):
            while chunk := os.read(self._err.fileno(), _LAST_BYTES):
                self._last = (self._last + chunk)[-_LAST_BYTES:]
        _close(self._err)


def _close(*pipes: IO[bytes]) -> None:
    for pipe in pipes:
        with suppress(OSError):  # what was still to be written has nobody to read it
            pipe.close()


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    pipes = process.stdin, process.stdout, process.stderr
    found = [pipe for pipe in pipes if pipe is not None]
    ours, theirs, errors = found  # all three were asked for
    return ours, theirs, errors


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
