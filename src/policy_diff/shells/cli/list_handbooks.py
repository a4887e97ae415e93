"""`policy-diff list`: what handbooks, versions and requirements there are, for reading or for another tool."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.edges.files import check_output, current_folder
from policy_diff.formats import listing_csv, listing_json, listing_text, needs_json
from policy_diff.project.listings import read_listing
from policy_diff.project.needs import libraries
from policy_diff.shells.cli.output import add_output, named, progress, put

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from policy_diff.core.listing import Listing


def _write_reqif(listing: Listing) -> str:
    """Write ReqIF; its library is an extra, and is loaded only here.

    Raises:
        InputError: the library is not installed.
    """
    with libraries("writing ReqIF", "reqif"):
        from policy_diff.formats import listing_reqif  # noqa: PLC0415  its library may be missing
    return listing_reqif.write(listing)


_WRITERS: dict[str, Callable[[Listing], str]] = {
    "text": listing_text.write,
    "json": listing_json.write,
    "csv": listing_csv.write,
    "needs": needs_json.write,
    "reqif": _write_reqif,
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "list",
        help="list handbooks and requirements, or export them",
        description="List handbooks with their versions and requirements, for reading or for another tool.",
        epilog="NAME is the folder, the code or the title of a handbook; without any, all handbooks are listed.",
    )
    parser.add_argument("names", metavar="NAME", type=named, nargs="*", help="a handbook to list")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=tuple(_WRITERS),
        default="text",
        help="text for reading, json for programs, csv for spreadsheets, needs for sphinx-needs, reqif for tools "
        "that manage requirements (default: text)",
    )
    form.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    add_output(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List the handbooks."""
    with progress("Reading the handbooks"):
        listing, files = read_listing(options.names, current_folder())
        if options.output and options.output != "-":
            check_output(Path(options.output), files)
        text = _WRITERS[options.format](listing)
    put(text, options.output)
    return 0
