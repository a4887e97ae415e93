"""`policy-diff check`: whether anything is wrong with the handbooks, and where."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.edges.git import repository_of
from policy_diff.formats.findings import WRITERS
from policy_diff.formats.rules_page import write_rules
from policy_diff.project.check import check_project, concerns, find_project
from policy_diff.shells.cli.output import add_output, named, progress, put

if TYPE_CHECKING:
    import argparse

    from policy_diff.core.findings import Finding

FOUND = 1

_FOR_PEOPLE = ("text", "json")
"""Forms that name files from the folder that the user is in; code hosts want them from the top of the repository."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with the handbooks",
        description="Check handbooks, the register of IDs, sources and scenarios against every rule.",
        epilog="Exit status: 0 nothing found, 1 something found, 2 bad input, such as a path that is not there.",
    )
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="*",
        type=named,
        help="a project, or a file or folder of one, to hear of its findings alone (default: the whole project)",
    )
    parser.add_argument(
        "--format", choices=tuple(WRITERS), default="text", help="text for people, the others for machines"
    )
    parser.add_argument(
        "--rules", action="store_true", help="print the catalogue of rules, as Markdown, and check nothing"
    )
    add_output(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check, and write what is found."""
    if options.rules:
        put(write_rules(), options.output)
        return 0
    here = current_folder()
    paths = [Path(name) for name in options.path]
    found: dict[Finding, None] = {}
    with progress("Checking the handbooks"):
        roots = [find_project(path) for path in paths] or [find_project(here)]
        for root in dict.fromkeys(roots):
            asked = [path.resolve() for path, other in zip(paths, roots, strict=False) if other == root] or [root]
            start = here if options.format in _FOR_PEOPLE else repository_of(root)
            for finding in check_project(root):
                if any(concerns(finding, root, path) for path in asked):
                    found[_shown(finding, root, start)] = None
    text = WRITERS[options.format](tuple(found))
    if text or options.output:
        put(text, options.output)
    return FOUND if found else 0


def _shown(finding: Finding, root: Path, start: Path) -> Finding:
    """Name its file as it is reached from a folder."""
    source = Path(os.path.relpath(root / finding.place.source, start)).as_posix()
    return replace(finding, place=replace(finding.place, source=source))
