"""`policy-diff conduct serve`: the reference implementation for programs in any language."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.edges.files import current_folder
from policy_diff.project.needs import libraries

if TYPE_CHECKING:
    import argparse

LOOPBACK = "127.0.0.1"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "serve",
        help="serve the reference implementation",
        description="Serve the reference implementation over the handbooks found, or those of the package where there "
        "are none, until it is ended.",
        epilog="Nobody else's machine can reach it unless HOST says so. Port 0 is any that is free.",
    )
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--stdio", action="store_true", help="answer lines of JSON on standard input")
    form.add_argument(
        "--http",
        metavar="[HOST:]PORT",
        type=address,
        help=f"listen at a port (HOST is {LOOPBACK} by default), and print the address on one line",
    )
    parser.set_defaults(run=run)


def address(text: str) -> tuple[str, int]:
    """Read `PORT` or `HOST:PORT`.

    Raises:
        ArgumentTypeError: it is neither.
    """
    host, colon, port = text.rpartition(":")
    if (colon and not host) or not port.isdecimal() or not port.isascii() or int(port[:6]) > 0xFFFF:
        raise ArgumentTypeError(f"{text!r} is neither PORT nor HOST:PORT, with a port from 0 to 65535")
    return host.removeprefix("[").removesuffix("]") or LOOPBACK, int(port)


def run(options: argparse.Namespace) -> int:
    """Serve until there is nothing more to answer, or somebody ends it."""
    with libraries("serving the reference implementation"):
        from policy_diff.project.serving import serve_http, serve_stdio  # noqa: PLC0415 - so that others start at once
        from policy_diff.project.suite_folders import suite_at_hand  # noqa: PLC0415
    root = suite_at_hand(current_folder()).root
    if options.http:
        host, port = options.http
        serve_http(root, host, port, _say)
        return 0
    if sys.stdin is None or sys.stdout is None:
        raise InputError("standard input or standard output is closed", cure="Open both.")
    serve_stdio(root, sys.stdin.buffer, sys.stdout.buffer)
    return 0


def _say(where: str) -> None:
    print(where, flush=True)
