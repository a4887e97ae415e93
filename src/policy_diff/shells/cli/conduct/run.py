"""`policy-diff conduct run`: play the scenarios against an implementation."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.project.root import project_root
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
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play the scenarios, and say what came of it."""
    from policy_diff.core.conduct.reference import ReferenceImplementation  # noqa: PLC0415 - others start without
    from policy_diff.core.conduct.results import Outcome  # noqa: PLC0415
    from policy_diff.formats.conduct_summary import summary  # noqa: PLC0415
    from policy_diff.project.conducting import conduct, load_conduct_suite  # noqa: PLC0415

    del options
    root = project_root(current_folder())
    with progress("Playing the scenarios"):
        suite = load_conduct_suite(root, root / "features")
        found = conduct(suite, ReferenceImplementation(suite.corpus)).results
    for line in summary(found):
        print(line)
    sys.stdout.flush()
    counts = found.counts()
    return FAILED if counts[Outcome.FAILED] or counts[Outcome.CANNOT_TELL] else 0
