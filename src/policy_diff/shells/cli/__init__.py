"""The command line: `policy-diff`."""

from __future__ import annotations

import argparse
import gc
import sys
from typing import TYPE_CHECKING

from policy_diff import __version__
from policy_diff.core.errors import InputError
from policy_diff.shells.cli import check, compare, ids, import_page, list_handbooks, publish, update
from policy_diff.shells.cli.output import silence

if TYPE_CHECKING:
    from collections.abc import Sequence

BAD_INPUT = 2
_INTERRUPTED = 130

_COMMANDS = (check, compare, ids, import_page, list_handbooks, publish, update)


def parser() -> argparse.ArgumentParser:
    """Make the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="policy-diff",
        description="Compare versions of public guidance and publish what changed.",
        epilog="Exit status: 0 done, 1 something was found and asked about, 2 bad input.",
    )
    top.add_argument("--version", action="version", version=f"policy-diff {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add_to(commands)
    return top


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        args: the arguments; by default those of the process.

    Returns:
        The exit status: 0 done, 1 a difference or a finding where one was asked about, 2 bad input.
    """
    options = parser().parse_args(args)
    gc.set_threshold(100_000, 50, 100)  # the values made here live to the end: looking for rubbish finds none
    try:
        status: int = options.run(options)
    except InputError as fault:
        return _fail(fault)
    except BrokenPipeError:
        silence()  # whoever read the output has seen enough
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _fail(fault: InputError) -> int:
    if sys.stderr is not None:  # else it would go among the results
        print(fault, file=sys.stderr)
    return BAD_INPUT
