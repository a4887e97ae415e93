"""`policy-diff review`: which scenarios somebody has to look at again, and that they still hold."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.edges.files import current_folder
from policy_diff.formats import reviews_text
from policy_diff.project.reviews import doubts_at_hand, prune_reviews, record_reviews
from policy_diff.project.suite_folders import suite_at_hand
from policy_diff.shells.cli.output import named, progress, put

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "review",
        help="say that scenarios still hold for what their requirements say now",
        description="Record that scenarios still hold for what their requirements say in the last published version. "
        "With no name, list those that nobody has looked at since, and what changed.",
        epilog="SCENARIO is an ID, or what the IDs of several begin with, such as state-schools/report.",
    )
    parser.add_argument("names", metavar="SCENARIO", type=named, nargs="*", help="the scenarios")
    parser.add_argument(
        "--handbook",
        action="append",
        default=[],
        metavar="NAME",
        type=named,
        help="the scenarios of this handbook, by its folder, code or title (can be given several times)",
    )
    parser.add_argument("--all", action="store_true", help="every scenario")
    parser.add_argument("--list", action="store_true", help="list what is to be reviewed, and write nothing")
    parser.add_argument(
        "--prune", action="store_true", help="take out the reviews of the scenarios named, which are there no more"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Record, or list what is to be reviewed."""
    chosen = bool(options.names or options.handbook)
    if options.all and chosen:
        raise InputError("scenarios are named, and all are asked for", cure="Name some or give --all, not both.")
    here = current_folder()
    if options.prune:
        return _prune(options, here)
    if options.list or not (chosen or options.all):
        with progress("Reading the scenarios"):
            text = reviews_text.write(doubts_at_hand(here, options.names, options.handbook))
        if told := suite_at_hand(here).told():
            print(told, file=sys.stderr)
        put(text, None)
        return 0
    with progress("Reading the scenarios"):
        done = record_reviews(here, options.names, options.handbook)
    lines = [f"{name} is reviewed" for name in (() if options.all else done.reviewed)]
    lines += [f"{_number(len(done.reviewed))} reviewed anew"] if options.all and done.reviewed else []
    lines += [f"{_number(done.already)} reviewed already"] if done.already else []
    lines += [f"{name} written" for name in done.files]
    put("\n".join(lines or ["There is nothing to review."]) + "\n", None)
    return 0


def _prune(options: argparse.Namespace, here: Path) -> int:
    """Take out reviews of scenarios that are gone."""
    if not options.names or options.handbook or options.all or options.list:
        raise InputError(
            "--prune takes out the reviews of scenarios that are named, and nothing else",
            cure="Name each after it, as `policy-diff check` tells of them.",
        )
    with progress("Reading the scenarios"):
        done = prune_reviews(here, options.names)
    lines = [f"the review of {name} is taken out" for name in done.scenarios]
    put("\n".join([*lines, *(f"{name} written" for name in done.files)]) + "\n", None)
    return 0


def _number(count: int) -> str:
    return f"{count} scenario{'' if count == 1 else 's'}"
