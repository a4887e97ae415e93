"""`policy-diff impact`: which requirements changed between two versions, and which scenarios to run again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.formats import impact_json, impact_text
from policy_diff.project.impact import read_impact
from policy_diff.project.suite_folders import suite_at_hand
from policy_diff.shells.cli.output import add_output, named, progress, put

if TYPE_CHECKING:
    import argparse

_WRITERS = {"text": impact_text.write, "json": impact_json.write}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "impact",
        help="name the requirements that a change touches, and the scenarios to run again",
        description="Name the requirements that changed between two versions, and the scenarios to run again.",
        epilog="A change of a master changes what is made from it: its scenarios are run again for these too. "
        "Exit status: 0 done, 2 bad input.",
    )
    parser.add_argument("handbook", metavar="HANDBOOK", type=named, help="its folder, code or title")
    parser.add_argument(
        "versions", metavar="OLD..NEW", type=named, help="two of its versions; one may be called `latest`"
    )
    parser.add_argument("--format", choices=tuple(_WRITERS), default="text", help="default: text")
    add_output(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Tell what the change touches."""
    here = current_folder()
    with progress("Comparing the versions"):
        found = read_impact(options.handbook, options.versions, here)
        text = _WRITERS[options.format](found)
    if told := suite_at_hand(here).told():
        print(told, file=sys.stderr)
    put(text, options.output)
    return 0
