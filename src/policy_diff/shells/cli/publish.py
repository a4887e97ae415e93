"""`policy-diff publish`: record what a version is, for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.edges.files import current_folder
from policy_diff.project.publishing import publish_versions, unpublished
from policy_diff.shells.cli.output import named, progress, put

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "publish",
        help="record what a version is, for ever",
        description=(
            "Record the digest of a version in the register, from when on nobody can change it unseen, and what it "
            "introduced, amended and withdrew. With no name, list the versions that are not published."
        ),
        epilog="HANDBOOK is a folder in `handbooks` or a code, and VERSION may be `latest`.",
    )
    parser.add_argument("names", metavar="HANDBOOK@VERSION", type=named, nargs="*", help="the versions to publish")
    parser.add_argument("--all", action="store_true", help="publish every version that is not published yet")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Publish, or list what is not published."""
    if options.all and options.names:
        raise InputError("versions are named, and all are asked for", cure="Name versions or give --all, not both.")
    bare = next((name for name in options.names if "@" not in name), None)
    if bare:
        raise InputError(f"'{bare}' names no version", cure=f"Name one, such as {bare}@latest.")
    here = current_folder()
    if not options.names and not options.all:
        drafts = unpublished(here)
        put("".join(f"{name} is not published\n" for name in drafts) or "Every version is published.\n", None)
        return 0
    with progress("Reading the handbooks"):
        done = publish_versions(options.names, here)
    lines = [f"{name} is published\n" for name in done.published]
    lines += [f"{name} was published already\n" for name in (() if options.all else done.already)]
    lines += [f"the register now says that {said}\n" for said in done.mended]
    put("".join(lines) or "Every version was published already.\n", None)
    return 0
