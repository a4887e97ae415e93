"""The command line: `policy-diff`."""

from __future__ import annotations

import argparse
import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

from policy_diff import __version__
from policy_diff.core.errors import InputError
from policy_diff.edges.termination import TERMINATED, Terminated, raised_on_sigterm
from policy_diff.shells.cli.output import silence

if TYPE_CHECKING:
    from collections.abc import Sequence

BAD_INPUT = 2
_INTERRUPTED = 130

_COMMANDS: Final = {
    "apply": "apply",
    "check": "check",
    "compare": "compare",
    "conduct": "conduct",
    "ids": "ids",
    "impact": "impact",
    "import": "import_page",
    "list": "list_handbooks",
    "merge": "merge",
    "publish": "publish",
    "review": "review",
    "serve": "serve",
    "update": "update",
}
"""The module of each command: the one that is called is loaded and no other, so that each starts at once."""

_GROUPS: Final = frozenset({"conduct"})
"""Commands that have subcommands in modules of their own."""


def parser(only: str = "", within: str = "") -> argparse.ArgumentParser:
    """Make the parser of the command line.

    Args:
        only: the one command it is to know; by default it knows them all.
        within: the one subcommand that this command is to know, where it is a group of them.
    """
    top = argparse.ArgumentParser(
        prog="policy-diff",
        description="Compare versions of public guidance and publish what changed.",
        epilog="Exit status: 0 done, 1 something was found and asked about, 2 bad input.",
    )
    top.add_argument("--version", action="version", version=f"policy-diff {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in [only] if only else _COMMANDS:
        module = import_module(f"policy_diff.shells.cli.{_COMMANDS[command]}")
        if command in _GROUPS:
            module.add_to(commands, within)
        else:
            module.add_to(commands)
    return top


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        args: the arguments; by default those of the process.

    Returns:
        The exit status: 0 done, 1 a difference or a finding where one was asked about, 2 bad input.
    """
    gc.set_threshold(100_000, 50, 100)  # the values made here live to the end: looking for rubbish finds none
    given = sys.argv[1:] if args is None else list(args)
    only, within, *_ = [*given, "", ""]
    options = parser(only if only in _COMMANDS else "", within).parse_args(given)
    try:
        with raised_on_sigterm():
            status: int = options.run(options)
    except InputError as fault:
        return _fail(fault)
    except BrokenPipeError:
        silence()  # whoever read the output has seen enough
        return 0
    except Terminated:
        return TERMINATED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _fail(fault: InputError) -> int:
    if sys.stderr is not None:  # else it would go among the results
        print(fault, file=sys.stderr)
    return BAD_INPUT
