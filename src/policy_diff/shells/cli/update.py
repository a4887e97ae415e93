"""`policy-diff update`: what took effect on one day, over all handbooks."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from policy_diff.edges.files import check_output, current_folder
from policy_diff.project.updates import read_update, write_update
from policy_diff.shells.cli.output import add_deletions, add_output, progress, put


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "update",
        help="write the update page of a day",
        description="Write what the versions that took effect on one day changed, handbook by handbook.",
        epilog="Handbooks are looked for in the folder `handbooks`, here or in a folder above.",
    )
    parser.add_argument(
        "day", metavar="DATE", type=_day, nargs="?", help="such as 2024-01-19 (default: the latest day of all)"
    )
    add_deletions(parser)
    parser.add_argument(
        "--context",
        type=_count,
        default=1,
        metavar="N",
        help="unchanged paragraphs on each side of a change (default: 1)",
    )
    add_output(parser)
    parser.set_defaults(run=run)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date such as 2024-01-19") from None


def _count(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is not a whole number")


def run(options: argparse.Namespace) -> int:
    """Write the page."""
    with progress("Reading the handbooks"):
        update, files = read_update(options.day, current_folder())
    if options.output and options.output != "-":
        check_output(Path(options.output), files)
    with progress("Comparing their versions"):
        text = write_update(update, deletions=options.deletions, context=options.context)
    put(text, options.output)
    return 0
