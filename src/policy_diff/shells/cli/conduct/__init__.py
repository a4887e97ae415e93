"""`policy-diff conduct`: the conduct suite from the command line."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import argparse

_COMMANDS: Final = {
    "run": "run",
    "schemas": "schemas",
    "selftest": "selftest",
    "serve": "serve",
}
"""The module of each subcommand; what it works with it loads when it is called, so that others start at once."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], only: str = "") -> None:
    """Add the command to the command line.

    Args:
        commands: where to.
        only: the one subcommand it is to know; it knows them all where there is none of this name.
    """
    parser = commands.add_parser(
        "conduct",
        help="run the scenarios against an implementation",
        description="Run the scenarios of the handbooks against an implementation, and report by requirement.",
    )
    subcommands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in [only] if only in _COMMANDS else _COMMANDS:
        import_module(f"policy_diff.shells.cli.conduct.{_COMMANDS[command]}").add_to(subcommands)
