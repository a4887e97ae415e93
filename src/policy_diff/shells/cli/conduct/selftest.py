"""`policy-diff conduct selftest`: prove the scenarios against faulty implementations, and print the kill table."""

from __future__ import annotations

from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.shells.cli.output import add_output, counting, named, put

if TYPE_CHECKING:
    import argparse

UNPROVED = 1


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "selftest",
        help="prove the scenarios against faulty implementations",
        description="Spoil each requirement that has a scenario in every way that fits it, play the scenarios against "
        "each faulty copy of the reference implementation and against whole wrong systems, and print the kill table.",
        epilog="Exit status: 0 each mutant is rightly killed and no scenario is idle, 1 not so, 2 bad input.",
    )
    parser.add_argument(
        "--handbook",
        action="append",
        default=[],
        metavar="NAME",
        type=named,
        help="spoil the requirements of this handbook alone, by folder, code or title (can be repeated)",
    )
    parser.add_argument(
        "--remit",
        action="append",
        default=[],
        metavar="NAME",
        type=named,
        help="spoil those of the handbooks of this remit alone, such as state-schools (can be repeated)",
    )
    parser.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="the form of the table (default: text)"
    )
    parser.add_argument(
        "--workers",
        metavar="N",
        type=_workers,
        help="share the work among N processes; the table is the same (default: one for each processor)",
    )
    add_output(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play the scenarios against every faulty implementation, and give the kill table."""
    from policy_diff.edges.processes import processors  # noqa: PLC0415 - other commands start without
    from policy_diff.formats.kill_table import kill_table_json, kill_table_markdown, kill_table_text  # noqa: PLC0415
    from policy_diff.project.conducting import load_suite_in  # noqa: PLC0415
    from policy_diff.project.selftest import chosen_handbooks, selftest  # noqa: PLC0415
    from policy_diff.project.suite_folders import suite_at_hand  # noqa: PLC0415

    with counting("Playing against faulty implementations") as progress:
        suite = load_suite_in(suite_at_hand(current_folder()))
        handbooks = chosen_handbooks(suite.corpus, options.handbook, options.remit)
        table = selftest(suite, handbooks, workers=options.workers or processors(), progress=progress)
    write = {"text": kill_table_text, "json": kill_table_json, "markdown": kill_table_markdown}[options.format]
    put(write(table), options.output)
    return 0 if table.sound else UNPROVED


def _workers(text: str) -> int:
    """Read a number of processes."""
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise ArgumentTypeError(f"'{text}' is not a number of processes")
    return int(text)
