"""`policy-diff update`: what took effect on one day, over all handbooks."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from policy_diff.core.errors import InputError
from policy_diff.edges.files import check_output, current_folder
from policy_diff.project.topics import write_by_topic
from policy_diff.project.updates import read_day, write_update
from policy_diff.shells.cli.output import add_deletions, add_output, progress, put


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "update",
        help="write the update page of a day",
        description=(
            "Write what the versions that took effect on one day changed: handbook by handbook in the publisher's "
            "form, or by topic over all handbooks."
        ),
        epilog="Handbooks are looked for in the folder `handbooks`, here or in a folder above.",
    )
    parser.add_argument(
        "day", metavar="DATE", type=_day, nargs="?", help="such as 2024-01-19 (default: the latest day of all)"
    )
    parser.add_argument(
        "--by",
        choices=("handbook", "topic"),
        default="handbook",
        help="how it is arranged; topic shows what several handbooks gained alike once (default: handbook)",
    )
    add_deletions(parser, "by handbook: ")
    parser.add_argument(
        "--context",
        type=_count,
        default=1,
        metavar="N",
        help="by handbook: unchanged paragraphs on each side of a change (default: 1)",
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
    if options.by == "topic" and (options.deletions != "show" or options.context != 1):
        raise InputError(
            "--deletions and --context go with the page by handbook",
            cure="Leave them out: by topic every wording stands whole, and removed words are shown.",
        )
    with progress("Reading the handbooks"):
        corpus, update, files = read_day(options.day, current_folder())
    if options.output and options.output != "-":
        check_output(Path(options.output), files)
    with progress("Comparing their versions"):
        if options.by == "topic":
            text = write_by_topic(update, corpus.vocabulary)
        else:
            text = write_update(update, deletions=options.deletions, context=options.context)
    put(text, options.output)
    return 0
