"""`policy-diff merge`: what two people made of one text, put together."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.core.marked_merge import Labels, merge_with_marks
from policy_diff.edges.files import check_output, read_text, shown
from policy_diff.formats import conflict_text
from policy_diff.shells.cli.output import add_output, named, progress, put

if TYPE_CHECKING:
    import argparse

CONFLICTS = 1

_MOST_LABELS = 3


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "merge",
        help="put together what two people made of one text",
        description="Merge two people's edits of one text of Markdown, by requirement and block. What both changed is "
        "left twice, between marks in comments: the text renders, and `policy-diff check` finds each mark.",
        epilog="Exit status: 0 merged, 1 conflicts, named on standard error; 2 bad input, and nothing is written. As a "
        "merge driver of git: policy-diff merge %O %A %B -o %A --name %P",
    )
    parser.add_argument("base", metavar="BASE", type=named, help="the text that both began with; it may be empty")
    parser.add_argument("ours", metavar="OURS", type=named, help="what one made of it")
    parser.add_argument("theirs", metavar="THEIRS", type=named, help="what the other made of it")
    parser.add_argument("--name", metavar="NAME", type=shown, help="what to call the text in what is told of it")
    parser.add_argument(
        "-L",
        "--label",
        dest="labels",
        metavar="LABEL",
        action="append",
        type=shown,
        default=[],
        help="what the marks call ours; given again, the base; and again, theirs (default: ours, base, theirs)",
    )
    add_output(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Merge and write; give 1 where there are conflicts."""
    if len(options.labels) > _MOST_LABELS:
        raise InputError("more than three labels are given", cure="Give one for each text: ours, the base, theirs.")
    called = Labels(*options.labels)
    if options.output and options.output != "-":
        check_output(Path(options.output), (Path(options.base), Path(options.theirs)), "merged")
    base, ours, theirs = (
        read_text(Path(path), name, may_be_empty=True)
        for path, name in zip((options.base, options.ours, options.theirs), _names(options, called), strict=True)
    )
    name = options.name or shown(options.ours)
    with progress(f"Merging {name}"):
        merged = merge_with_marks(base, ours, theirs, called)
    put(merged.text, options.output)
    if merged.conflicts and sys.stderr is not None:
        told = conflict_text.write(merged.conflicts, name, (called.base, called.ours, called.theirs))
        print(told, end="", file=sys.stderr)
    return CONFLICTS if merged.conflicts else 0


def _names(options: argparse.Namespace, called: Labels) -> list[str]:
    """Name each text for an error; what git gives a driver are temporary files, which mean nothing to a person."""
    if not options.name:
        return [shown(name) for name in (options.base, options.ours, options.theirs)]
    return [f"{options.name} ({label})" for label in (called.base, called.ours, called.theirs)]
