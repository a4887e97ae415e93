"""`policy-diff conduct run`: play the scenarios against an implementation."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.shells.cli.output import progress

if TYPE_CHECKING:
    import argparse

FAILED = 1


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "run",
        help="play the scenarios and report",
        description="Play the scenarios against an implementation, and say what came of each requirement.",
        epilog="Exit status: 0 none failed, 1 some failed or broke off, 2 bad input or a broken adapter.",
    )
    parser.add_argument(
        "--features",
        action="append",
        default=[],
        metavar="DIR",
        help="a folder of scenarios: beside those of the package, or instead of `features` where there are handbooks "
        "(can be given several times)",
    )
    parser.add_argument(
        "--remit",
        action="append",
        default=[],
        metavar="NAME",
        help="play the scenarios of the handbooks of this remit alone, such as state-schools (can be repeated)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play the scenarios, and say what came of it."""
    from policy_diff.core.conduct.planning import Choice  # noqa: PLC0415
    from policy_diff.core.conduct.reference import ReferenceImplementation  # noqa: PLC0415 - others start without
    from policy_diff.core.conduct.results import Outcome  # noqa: PLC0415
    from policy_diff.formats.conduct_summary import summary  # noqa: PLC0415
    from policy_diff.project.conducting import conduct, load_suite_in  # noqa: PLC0415
    from policy_diff.project.remits import named_remits  # noqa: PLC0415
    from policy_diff.project.suite_folders import suite_at_hand  # noqa: PLC0415

    here = current_folder()
    folders = suite_at_hand(here, [here / name for name in options.features])
    if folders.told():
        print(folders.told(), flush=True)
    with progress("Playing the scenarios"):
        suite = load_suite_in(folders)
        choice = Choice(remits=named_remits(suite.corpus, options.remit))
        found = conduct(suite, ReferenceImplementation(suite.corpus), choice)
    for line in summary(found):
        print(line)
    sys.stdout.flush()
    counts = found.counts()
    return FAILED if counts[Outcome.FAILED] or counts[Outcome.CANNOT_TELL] else 0
