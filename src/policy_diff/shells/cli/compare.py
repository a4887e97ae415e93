"""`policy-diff compare`: what changed between two versions."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.comparison import compare
from policy_diff.core.errors import InputError
from policy_diff.edges.files import check_output, current_folder, shown
from policy_diff.formats import brackets, changeset_json, critic, html, summary
from policy_diff.formats.brackets.escape import plain
from policy_diff.project.git_sides import read_git_arguments
from policy_diff.project.sides import latest_two, read_sides
from policy_diff.shells.cli.colour import add_colour, coloured, columns
from policy_diff.shells.cli.output import add_deletions, add_output, named, progress, put
from policy_diff.shells.cli.word_output import add_word, put_word

if TYPE_CHECKING:
    from policy_diff.core.changeset import ChangeSet
    from policy_diff.project.sides import Side

_FORMATS = ("brackets", "critic", "docx", "html", "json", "summary")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "compare",
        help="show what changed between two versions",
        description="Show what changed between two texts of Markdown: handbooks, frameworks, codes.",
        epilog=(
            "OLD and NEW are files, folders of a version, handbook@version (or handbook@latest), REV:path of a git "
            "repository, or - for standard input. With one name, a handbook's two latest versions are compared."
        ),
    )
    parser.add_argument("old", metavar="OLD", type=named, help="the earlier text, or a handbook")
    parser.add_argument("new", metavar="NEW", type=named, nargs="?", help="the later text")
    parser.add_argument("more", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--format", choices=_FORMATS, default="brackets", help="default: brackets")
    add_deletions(parser, "brackets: ")
    parser.add_argument(
        "--context",
        type=_context,
        default=1,
        metavar="N|all",
        help="brackets, html: unchanged paragraphs on each side of a change; all: the whole text (default: 1)",
    )
    parser.add_argument("--title", type=shown, help="brackets, html: the page's title; docx: the document's")
    parser.add_argument("--page", action="store_true", help="html: a page with styles, not a fragment of one")
    add_colour(parser)
    parser.add_argument(
        "--git", action="store_true", help="take the arguments that git calls with (diff.policy-diff.command)"
    )
    add_word(parser)
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 where the two differ")
    add_output(parser)
    parser.set_defaults(run=run)


def _context(text: str) -> int | None:
    if text == "all":
        return None
    if text.isascii() and text.isdigit():
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is neither a whole number nor `all`")


def run(options: argparse.Namespace) -> int:
    """Compare and write; give 1 where the texts differ and that was asked about."""
    _check(options)
    if options.git:
        return _for_git(options)
    if options.more:
        raise InputError("more than two texts are given", cure="Name two: the earlier and the later.")
    here = current_folder()
    if options.new is None:
        old, new = latest_two(options.old, here)
    else:
        old, new = read_sides(options.old, options.new, here)
    return _compare(old, new, options)


def _for_git(options: argparse.Namespace) -> int:
    """Compare what git names; say of what is no text that it is none, where a fault would end what git is doing."""
    file = read_git_arguments([options.old, *([] if options.new is None else [options.new]), *options.more])
    if file is None:
        put(f"{shown(options.old)}: not merged yet\n", options.output)
        return 0
    options.title = options.title or file.name
    try:
        old, new = file.sides()
    except InputError as fault:
        put(f"{fault}\n", options.output)
        return 0
    return _compare(old, new, options)


def _compare(old: Side, new: Side, options: argparse.Namespace) -> int:
    if options.output and options.output != "-":
        check_output(Path(options.output), (*old.files, *new.files))
    with progress(f"Comparing {old.ref} with {new.ref}"):
        change_set = compare(old.text, new.text, old_ref=old.ref, new_ref=new.ref)
        word = options.format == "docx"
        text = "" if word else _write(change_set, options, " ".join(dict.fromkeys(filter(None, (old.made, new.made)))))
    if word:
        put_word(change_set, options)
    else:
        put(f"{text}\n" if options.git else text, options.output)  # git shows one file after the other
    return 1 if options.exit_code and change_set.changed and not options.git else 0


def _check(options: argparse.Namespace) -> None:
    """Refuse what CriticMarkup cannot do: it is the whole text with all its changes, and no page around it."""
    if options.format != "critic":
        return
    excerpt = options.context not in {1, None}
    asked = {"--deletions omit": options.deletions == "omit", "--context N": excerpt, "--title": bool(options.title)}
    for name, is_asked in asked.items():
        if is_asked:
            raise InputError(
                f"CriticMarkup has no `{name}`: it is the whole text with every change in it",
                cure="Leave it out, or write bracketed text, which has it: `--format brackets`.",
            )


def _write(change_set: ChangeSet, options: argparse.Namespace, made: str) -> str:
    """Write the form asked for; a page says of a text that was made here that it was.

    Args:
        change_set: what to write.
        options: what was asked for.
        made: what is to be said of such a text; else empty.
    """
    if options.format == "json":
        return changeset_json.write(change_set)
    if options.format == "summary":
        return summary.write(change_set, width=columns(options), colour=coloured(options))
    if options.format == "critic":
        return critic.write(change_set)
    if options.format == "html":
        return html.write(change_set, title=options.title, context=options.context, page=options.page)
    lede = f"What changed from {plain(change_set.old_ref or '')} to {plain(change_set.new_ref or '')}. {plain(made)}"
    return brackets.write(
        change_set,
        title=options.title,
        lede=lede if made else None,
        deletions=options.deletions,
        context=options.context,
    )
