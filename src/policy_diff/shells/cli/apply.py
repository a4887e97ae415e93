"""`policy-diff apply`: make the new text of an old one, by a change set."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from policy_diff.core.applying import apply_what_fits, reverse
from policy_diff.core.errors import InputError, Place, stop
from policy_diff.core.markdown import parse
from policy_diff.edges.files import check_output, read_stdin, read_text, shown, write_files
from policy_diff.formats import brackets, changeset_json, conflict_text, critic
from policy_diff.formats.remainder import form_of
from policy_diff.shells.cli.output import add_output, named, progress, put

if TYPE_CHECKING:
    import argparse

    from policy_diff.core.applying import Applied
    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.errors import Report

REJECTS = ".rej"
"""What the name of the file ends with that holds the changes which do not fit."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "apply",
        help="apply a change set to a text",
        description="Apply a change set, as `compare` writes it, to the text that was compared or to one that has "
        "moved on since: all of it, or nothing. A page that somebody edited, or typed, is applied as it reads.",
        epilog="Exit status: 0 applied, 1 part of it does not fit: it is named, and written to FILE.rej in square "
        "brackets; 2 bad input. CHANGES or BASE may be - for standard input.",
    )
    parser.add_argument("changes", metavar="CHANGES", type=named, help="the change set")
    parser.add_argument("base", metavar="BASE", type=named, help="the text to apply it to; only -o writes to it")
    parser.add_argument("--reverse", action="store_true", help="make the old text of the new one")
    parser.add_argument("--check", action="store_true", help="say whether it fits, and write nothing")
    parser.add_argument("--partial", action="store_true", help="apply what fits where part of it does not")
    parser.add_argument("--format", choices=_READERS, help="what CHANGES is (default: told by what stands in it)")
    parser.add_argument(
        "--handbook",
        metavar="TITLE",
        type=named,
        help="of a page of several handbooks, the one to apply (default: the one whose title BASE has)",
    )
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
    text = _read(options.base, base)
    changed = _read(options.changes, changes)
    form = options.format or _form(changed)
    if options.handbook and form != "brackets":
        raise InputError("--handbook goes with a page", cure="Leave it out.", place=Place(shown(options.changes)))
    faults: list[InputError] = []
    goes_on = options.check or (options.partial and form == "brackets" and brackets.is_page(changed))
    report = faults.append if goes_on else stop
    change_set = _READERS[form](changed, shown(options.changes), report, options.handbook or _title_of(text))
    for fault in faults if sys.stderr is not None else ():
        print(fault, file=sys.stderr)
    if faults and not options.partial:
        return 2
    if not (faults or _changes(change_set) or _commented(changed)) and form in {"brackets", "critic"}:
        raise InputError(
            "no change is marked in it",
            cure="Mark what was added and removed, or give the file as it was written, with the comment at its end.",
            place=Place(shown(options.changes)),
        )
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
    return 1 if found.conflicts or faults else 0


def _changes(change_set: ChangeSet) -> bool:
    """Tell whether there is anything to apply."""
    return change_set.part.changed if change_set.part else change_set.changed


def _commented(text: str) -> bool:
    """Tell whether a marked text ends with the comment of its form."""
    return form_of(text) is not None


def _brackets(text: str, source: str, report: Report, handbook: str) -> ChangeSet:
    """Read bracketed text; of a page of several handbooks the one of a title."""
    if not brackets.is_page(text):
        return brackets.read(text, source, report)
    pages = brackets.read_page(text, source, report)
    return brackets.read(text, source, lambda _: None, handbook=handbook if len(pages) > 1 else None)


def _json(text: str, source: str, _report: Report, _handbook: str) -> ChangeSet:
    return changeset_json.read(text, source)


def _critic(text: str, source: str, _report: Report, _handbook: str) -> ChangeSet:
    """Read CriticMarkup; name the comments that people wrote into it."""
    for remark in critic.remarks(text, source) if sys.stderr is not None else ():
        print(f"{remark.place}: note: {shown(' '.join(remark.text.split()))}", file=sys.stderr)
    return critic.read(text, source)


_READERS: Final = {"brackets": _brackets, "critic": _critic, "json": _json}
"""What reads each form."""


def _form(text: str) -> str:
    """Tell the form of a change set by what stands in it."""
    if brackets.has_comment(text):
        return "brackets"
    if critic.is_critic(text):
        return "critic"
    return "json" if text.lstrip("\ufeff \t\r\n")[:1] == "{" else "brackets"


def _title_of(text: str) -> str:
    """Give the title of a handbook: its first heading of the first level."""
    sections = (section for _, section in parse(text).sections())
    return next((section.title for section in sections if section.level == 1), "")


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
