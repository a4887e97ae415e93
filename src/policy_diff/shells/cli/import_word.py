"""`policy-diff import FILE.docx`: the tracked changes of a Word file as a change set."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import check_output, current_folder, shown
from policy_diff.formats import brackets, changeset_json, summary
from policy_diff.formats.docx.remarks import Matter
from policy_diff.project.importing import import_word
from policy_diff.shells.cli.output import progress, put

if TYPE_CHECKING:
    import argparse

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.formats.docx.remarks import Remark

FORMATS = ("json", "brackets", "summary", "source")
"""What the changes can be written as; `source` is the new text itself."""

_HEADS = {
    Matter.LEFT_OUT: "Not taken over:",
    Matter.IGNORED: "Kept as it was, for Markdown has no such look:",
    Matter.DONE: "Done besides:",
    Matter.COMMENT: "Comments in the file:",
}


def run(options: argparse.Namespace) -> int:
    """Import and report."""
    source = shown(str(options.page))
    if options.against is None:
        raise InputError(
            "is a Word file, whose changes are changes to one version",
            cure="Name that version with --against, such as --against school-monitoring@2024-01-19.",
            place=Place(source),
        )
    if options.override or options.verbose:
        raise InputError(
            "is a Word file, for which there is no --override and no --verbose",
            cure="Leave them out.",
            place=Place(source),
        )
    if options.output and str(options.output) != "-":
        check_output(options.output, (options.page,))
    with progress(f"Reading {source}"):
        found = import_word(options.page, options.against, current_folder(), partial=options.partial)
        text = _write(found.change_set, options.format or "json")
    put(text, str(options.output) if options.output else None)
    _tell(found.remarks)
    if not found.change_set.changed and sys.stderr is not None:
        print(f"{source} changes nothing.", file=sys.stderr)
    return 0


def _write(change_set: ChangeSet, form: str) -> str:
    if form == "source":
        return change_set.new
    if form == "json":
        return changeset_json.write(change_set)
    return summary.write(change_set) if form == "summary" else brackets.write(change_set)


def _tell(remarks: tuple[Remark, ...]) -> None:
    """Say on standard error what the change set does not."""
    if sys.stderr is None:
        return
    for matter, head in _HEADS.items():
        told = [remark for remark in remarks if remark.matter is matter]
        if told:
            print(head, file=sys.stderr)
            for remark in told:
                print(f"  {remark}", file=sys.stderr)
