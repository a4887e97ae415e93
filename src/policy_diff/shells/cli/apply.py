"""`policy-diff apply`: make the new text of an old one, by a change set."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.applying import apply_what_fits, reverse
from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import check_output, read_stdin, read_text, shown, write_files
from policy_diff.formats import brackets, changeset_json, conflict_text, critic
from policy_diff.shells.cli.output import add_output, named, progress, put

if TYPE_CHECKING:
    import argparse

    from policy_diff.core.applying import Applied
    from policy_diff.core.changeset import ChangeSet

REJECTS = ".rej"
"""What the name of the file ends with that holds the changes which do not fit."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "apply",
        help="apply a change set to a text",
        description="Apply a change set, as `compare --format json` or `--format critic` writes it, to the text that "
        "was compared or to one that has moved on since: all of it, or nothing.",
        epilog="Exit status: 0 applied, 1 part of it does not fit: it is named, and written to FILE.rej in square "
        "brackets; 2 bad input. CHANGES or BASE may be - for standard input.",
    )
    parser.add_argument("changes", metavar="CHANGES", type=named, help="the change set")
    parser.add_argument("base", metavar="BASE", type=named, help="the text to apply it to; only -o writes to it")
    parser.add_argument("--reverse", action="store_true", help="make the old text of the new one")
    parser.add_argument("--check", action="store_true", help="say whether it fits, and write nothing")
    parser.add_argument("--partial", action="store_true", help="apply what fits where part of it does not")
    add_output(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Apply and write; give 1 where part of the change set does not fit."""
    if options.changes == options.base == "-":
        raise InputError("standard input cannot be both", cure="Name a file for one of them.", place=Place("-"))
    changes, base = Path(options.changes), Path(options.base)
    file = Path(options.output) if options.output and options.output != "-" else None
    if file:
        check_output(file, (changes,))
    change_set = _change_set(_read(options.changes, changes), shown(options.changes))
    text = _read(options.base, base)
    with progress(f"Applying {shown(options.changes)} to {shown(options.base)}"):
        found = apply_what_fits(reverse(change_set) if options.reverse else change_set, text)
    if found.conflicts:
        rejects = None if options.check else _rejects(file, None if options.base == "-" else base)
        _tell(found, shown(options.base), rejects)
        if rejects:
            title = f"Changes that do not fit {shown(options.base)}"
            write_files({rejects: brackets.write(found.refused, title=title)})
    if not options.check and (options.partial or not found.conflicts):
        put(found.text, options.output)
    return 1 if found.conflicts else 0


def _change_set(text: str, source: str) -> ChangeSet:
    """Read a change set; name the comments that people wrote into it."""
    if not critic.is_critic(text):
        return changeset_json.read(text, source)
    for remark in critic.remarks(text, source) if sys.stderr is not None else ():
        print(f"{remark.place}: note: {shown(' '.join(remark.text.split()))}", file=sys.stderr)
    return critic.read(text, source)


def _read(name: str, path: Path) -> str:
    return read_stdin() if name == "-" else read_text(path, may_be_empty=True)


def _rejects(file: Path | None, base: Path | None) -> Path | None:
    """Name the file for what does not fit: beside the result, or beside the text where the result is printed."""
    beside = file or base
    return beside.with_name(f"{beside.name}{REJECTS}") if beside else None


def _tell(found: Applied, base: str, rejects: Path | None) -> None:
    if sys.stderr is None:
        return
    print(conflict_text.write(found.conflicts, base), end="", file=sys.stderr)
    if rejects:
        print(f"The changes that do not fit are in {shown(str(rejects))}.", file=sys.stderr)
