"""Where results and progress go."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentTypeError
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.edges.files import write_bytes, write_text

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable, Iterator


def add_output(parser: ArgumentParser) -> None:
    """Add the option that names the file a result goes to."""
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=named, help="write to FILE, whole or not at all (default: print)"
    )


def add_deletions(parser: ArgumentParser, about: str = "") -> None:
    """Add the option that says whether removed wording is shown; `about` names the form that has it."""
    parser.add_argument(
        "--deletions",
        choices=("show", "omit"),
        default="show",
        help=f"{about}whether removed wording is shown; omit is the publisher's form (default: show)",
    )


def named(text: str) -> str:
    """Give a name from the command line.

    Raises:
        ArgumentTypeError: it is empty, which would mean the current folder.
    """
    if not text:
        raise ArgumentTypeError("the name is empty")
    return text


def put(text: str, output: str | None) -> None:
    """Give a result to the user: in a file, or on standard output as it is.

    Raises:
        InputError: it cannot be written.
        BrokenPipeError: whoever reads standard output has closed it.
    """
    if output and output != "-":
        write_text(Path(output), text)
    else:
        _print(text.encode(errors="surrogateescape"))  # a name of other bytes, as it is


def put_bytes(data: bytes, output: str | None) -> None:
    """Give a result that is no text as `put` does, but not to a terminal.

    Raises:
        InputError: it cannot be written, or would go to a terminal.
        BrokenPipeError: whoever reads standard output has closed it.
    """
    if output and output != "-":
        write_bytes(Path(output), data)
    elif sys.stdout is not None and sys.stdout.isatty():
        raise InputError("a terminal cannot show this form", cure="Name a file for it: `-o FILE`.")
    else:
        _print(data)


def _print(data: bytes) -> None:
    if sys.stdout is None:
        raise InputError("standard output is closed", cure="Open it, or name a file.")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        silence()
        raise InputError(
            f"standard output cannot be written: {(fault.strerror or str(fault)).lower()}",
            cure="Make room, or let it go elsewhere; it does not hold the whole text.",
        ) from None


def silence() -> None:
    """Let nothing more go to standard output, which Python would try again while it closes the stream."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def progress(message: str) -> Iterator[None]:
    """Show what goes on while it goes on, on a terminal; be quiet in a pipe."""
    shown = sys.stderr is not None and sys.stderr.isatty()
    if shown:
        print(f"{message} …", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


@contextmanager
def counting(message: str) -> Iterator[Callable[[int, int], None]]:
    """Show how much is done of what goes on, on a terminal; be quiet in a pipe.

    Yields:
        What is to be called with the number of pieces done and of all there are.
    """
    shown = sys.stderr is not None and sys.stderr.isatty()
    last = -1

    def count(done: int, number: int) -> None:
        nonlocal last
        percent = 100 * done // number if number else 100
        if shown and percent != last:
            last = percent
            print(f"\r{message}: {percent}%", end="", file=sys.stderr, flush=True)

    with progress(message):
        yield count
