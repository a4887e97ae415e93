"""Sphinx in a process of its own, which begins with what Sphinx takes long to import.

Half of what the build of a small site costs is importing: a hundred builds import the same. One process does so once,
and forks for each build. What a build begins with is then as in a new process, but for the modules that are there.
"""

from __future__ import annotations

import atexit
import gc
import io
import json
import os
import select
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from typing import NoReturn

_SERVE = "import sys; sys.path.insert(0, sys.argv[1]); import forking; del sys.path[0]; forking.serve(sys.argv[2])"


def sphinx(arguments: Sequence[str]) -> tuple[str, int]:
    """Run `python -m sphinx` with some arguments.

    Returns:
        What it said on both streams, and its exit status.
    """
    with socket.socket(socket.AF_UNIX) as asked, tempfile.TemporaryDirectory() as folder:
        asked.connect(_address())
        said = [f"{folder}/out", f"{folder}/err"]
        asked.sendall(json.dumps([list(arguments), str(Path.cwd()), dict(os.environ), *said]).encode() + b"\n")
        status = asked.makefile().read()
        assert status, "the build was ended"
        return "".join(Path(name).read_text(encoding="utf-8") for name in said), int(status)


@cache
def _address() -> str:
    """Start what forks, once for each process of the tests; it ends with that."""
    folder = tempfile.TemporaryDirectory()
    path = f"{folder.name}/asked"
    source = Path(__file__).resolve().parents[1] / "src"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(source), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", _SERVE, str(Path(__file__).parent), path]
    started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    assert started.stdout
    assert started.stdin
    assert started.stdout.readline() == b"ready\n"

    def end() -> None:
        started.communicate()
        folder.cleanup()

    atexit.register(end)
    return path


def serve(path: str) -> None:
    """Fork for each that asks, until nobody holds the other end of standard input."""
    main = _import()
    with socket.socket(socket.AF_UNIX) as asked:
        asked.bind(path)
        asked.listen()
        print("ready", flush=True)  # noqa: T201  who started it waits for that
        gc.freeze()
        while True:
            found, _, _ = select.select([asked, sys.stdin], [], [], 1)
            if asked in found:
                _fork(asked, main)
            elif found:
                return
            while _ended():
                pass


def _ended() -> bool:
    try:
        return os.waitpid(-1, os.WNOHANG)[0] > 0
    except ChildProcessError:
        return False


def _fork(asked: socket.socket, main: Callable[[list[str]], int]) -> None:
    connection, _ = asked.accept()
    with connection:
        if not os.fork():
            asked.close()
            _answer(connection, main)


def _answer(connection: socket.socket, main: Callable[[list[str]], int]) -> NoReturn:
    """Be the process that was asked for."""
    status: object = 1
    try:
        arguments, folder, environment, *said = json.loads(connection.makefile().readline())
        for descriptor, name in ((0, os.devnull), *enumerate(said, 1)):
            os.dup2(os.open(name, os.O_RDWR | os.O_CREAT), descriptor)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv = ["sphinx", *arguments]
        status = main(arguments)
    except SystemExit as end:
        status = end.code
    except BaseException:  # noqa: BLE001  as the interpreter does with what nobody caught
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        connection.sendall(str(int(status) if isinstance(status, int) else 1).encode())
        os._exit(0)


def _import() -> Callable[[list[str]], int]:
    """Import what a build imports, and compile our templates: a build of next to nothing tells best what that is."""
    from sphinx.cmd.build import main

    from policy_diff.shells.sphinx_ext.templating import _environment

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "handbooks").mkdir()
        (root / "conf.py").write_text('extensions = ["policy_diff.shells.sphinx_ext"]\n', encoding="utf-8")
        (root / "index.md").write_text("# Nothing\n", encoding="utf-8")
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            status = main(["-b", "dirhtml", "-d", f"{folder}/doctrees", folder, f"{folder}/site"])
        assert status == 0, said.getvalue()
    for name in _environment().list_templates():
        _environment().get_template(name)
    return main
