"""`policy-diff conduct run`: play the scenarios against an implementation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policy_diff.edges.files import current_folder, read_text
from policy_diff.edges.timed_calls import TIMEOUT
from policy_diff.project.seconds import positive_seconds
from policy_diff.shells.cli.conduct.choice import add_as_of, add_changed
from policy_diff.shells.cli.output import named, progress, put

if TYPE_CHECKING:
    import argparse

    from policy_diff.core.conduct.conformance import ConformanceReport, Tolerated
    from policy_diff.core.corpus import Corpus

FAILED = 1
BROKEN = 2


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "run",
        help="play the scenarios and report",
        description="Play the scenarios against an implementation, and say what came of each requirement.",
        epilog="Exit status: 0 every failure is tolerated and something passed, 1 otherwise, 2 bad input or a broken "
        "adapter.",
    )
    parser.add_argument(
        "--implementation",
        metavar="NAME",
        type=named,
        help="what to test: MODULE:FACTORY, the name of an entry point, http://HOST:PORT/BASE, or "
        "'command:PROGRAM ARGUMENT...' (default: the reference implementation over the handbooks found)",
    )
    parser.add_argument(
        "--implementation-timeout",
        metavar="SECONDS",
        type=positive_seconds,
        default=TIMEOUT,
        help="how long an implementation in another process has for each answer (default: %(default)g)",
    )
    parser.add_argument(
        "--handbook",
        action="append",
        default=[],
        metavar="NAME",
        help="play the scenarios that verify a requirement of this handbook alone, named by its code, folder or title "
        "(can be given several times)",
    )
    parser.add_argument(
        "--remit",
        action="append",
        default=[],
        metavar="NAME",
        help="play the scenarios of the handbooks that serve this remit alone (can be given several times)",
    )
    parser.add_argument(
        "--features",
        action="append",
        default=[],
        metavar="DIR",
        type=named,
        help="a folder of scenarios: beside those of the package, or instead of `features` where handbooks are at hand "
        "(can be given several times)",
    )
    parser.add_argument(
        "--report",
        metavar="DIR",
        type=named,
        help="write the report to DIR: report.json, summary.txt, junit.xml, cucumber.json, report.html",
    )
    parser.add_argument(
        "--tolerate",
        metavar="FILE",
        type=named,
        help="do not fail for the failures that FILE names: an ID of a requirement or scenario a line, and after # why",
    )
    add_as_of(parser)
    add_changed(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play the scenarios, and say what came of it."""
    from policy_diff.core.conduct.adapter import BrokenAdapterError  # noqa: PLC0415 - other commands start without
    from policy_diff.core.conduct.tolerance import tolerating  # noqa: PLC0415
    from policy_diff.formats.conduct_text import write_summary  # noqa: PLC0415
    from policy_diff.formats.tolerations import read_tolerations  # noqa: PLC0415
    from policy_diff.project.choosing import chosen  # noqa: PLC0415
    from policy_diff.project.conduct_reports import check_folder, write_reports  # noqa: PLC0415
    from policy_diff.project.conducting import conduct, load_suite_in, nothing_played  # noqa: PLC0415
    from policy_diff.project.implementations import close_implementation  # noqa: PLC0415
    from policy_diff.project.suite_folders import suite_at_hand  # noqa: PLC0415
    from policy_diff.shells.cli.conduct.counter import counter  # noqa: PLC0415

    folder = Path(options.report) if options.report else None
    if folder:
        check_folder(folder)
    here = current_folder()
    folders = suite_at_hand(here, [here / name for name in options.features])
    with progress("Reading the suite"):
        suite = load_suite_in(folders)
    if folders.packaged:
        print(folders.told(), flush=True)
    asked = options.as_of, options.changed, options.remit
    choice = chosen(suite.corpus, options.handbook, *asked)
    tolerated: tuple[Tolerated, ...] = ()
    if options.tolerate:
        known = suite.corpus.requirement_ids() | {planned.id for planned in suite.planned}
        tolerated = read_tolerations(read_text(Path(options.tolerate), may_be_empty=True), options.tolerate, known)
    broken = ""
    implementation: Any = None
    try:
        with counter(len(suite.planned)) as count:
            implementation = _implementation(options.implementation, suite.corpus, options.implementation_timeout)
            report = tolerating(conduct(suite, implementation, choice, count), tolerated)
    except BrokenAdapterError as fault:
        broken = f"the adapter is broken: {fault}"
        report = nothing_played(suite, choice)
    finally:
        close_implementation(implementation)
    try:
        # What a run came to is told first, as writing it may fail; and is written where nobody reads what is told.
        if broken:
            print(f"error: {broken}", file=sys.stderr)
        else:
            put(write_summary(report), None)
    finally:
        if folder:
            write_reports(folder, report, suite.planned, suite.corpus)
    return BROKEN if broken else _status(report)


def _status(report: ConformanceReport) -> int:
    """Tell of what a pipeline should know, and say whether it should stop."""
    from policy_diff.core.conduct.results import Outcome  # noqa: PLC0415
    from policy_diff.core.conduct.tolerance import hidden, idle, not_tolerated  # noqa: PLC0415

    for entry in idle(report):
        print(f"warning: {entry.id} is tolerated and does not fail; take it off the list", file=sys.stderr)
    if behind := hidden(report):
        named = ", ".join(behind)
        print(
            f"warning: what is tolerated stops the scenarios of others, so they are not told: {named}", file=sys.stderr
        )
    if not report.results.counts()[Outcome.PASSED]:
        print("error: no scenario passed, so this run shows nothing of the implementation", file=sys.stderr)
        return FAILED
    return FAILED if not_tolerated(report) else 0


def _implementation(name: str | None, corpus: Corpus, timeout: float) -> Any:
    """Make what is tested."""
    from policy_diff.project.implementations import REFERENCE, implementation_named  # noqa: PLC0415

    return implementation_named(name or REFERENCE, corpus, timeout)
