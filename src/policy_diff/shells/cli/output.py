"""Where results and progress go."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.edges.files import write_text

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator


def add_output(parser: ArgumentParser) -> None:
    """Add the option that names the file a result goes to."""
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE, whole or not at all (default: print)")


def put(text: str, output: str | None) -> None:
    """Give a result to the user: in a file, or on standard output as it is."""
    if output and output != "-":
        write_text(Path(output), text)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode(errors="surrogatepass"))
    sys.stdout.buffer.flush()


@contextmanager
def progress(message: str) -> Iterator[None]:
    """Show what goes on while it goes on, on a terminal; be quiet in a pipe."""
    shown = sys.stderr.isatty()
    if shown:
        print(f"{message} …", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
