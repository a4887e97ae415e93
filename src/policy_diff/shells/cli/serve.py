"""`policy-diff serve`: the site while it is written."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder
from policy_diff.project.needs import libraries
from policy_diff.shells.cli.output import named, progress

if TYPE_CHECKING:
    import argparse

    from policy_diff.project.preview import Preview

LOOPBACK = "127.0.0.1"
PORT = 8000
_MOST_NAMED = 3


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "serve",
        help="serve the site while it is written",
        description="Build the site, serve it on this machine, and build it again whenever a source is saved. The "
        "browser shows the new pages by itself. Where a text has a fault it is told here and above each page, and the "
        "site stays as it was.",
        epilog="Nobody else's machine can reach it unless --host says so. Ctrl-C ends it.",
    )
    parser.add_argument(
        "folder", nargs="?", metavar="FOLDER", type=named, help="the project (default: the one this folder is in)"
    )
    parser.add_argument(
        "--host", metavar="HOST", type=named, default=LOOPBACK, help="listen at HOST (default: %(default)s)"
    )
    parser.add_argument(
        "--port",
        metavar="PORT",
        type=port,
        default=PORT,
        help="listen at PORT; 0 is any that is free (default: %(default)s)",
    )
    parser.add_argument(
        "--output",
        metavar="DIR",
        type=named,
        help="keep what is built in DIR (default: build/preview in the project)",
    )
    parser.set_defaults(run=run)


def port(text: str) -> int:
    """Read the number of a port.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not text.isdecimal() or not text.isascii() or int(text[:6]) > 0xFFFF:
        raise ArgumentTypeError(f"{text!r} is no port from 0 to 65535")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Serve until somebody ends it."""
    with libraries("serving the site", extra="site"):
        from policy_diff.edges.watching import Watcher  # noqa: PLC0415 - so that other commands start at once
        from policy_diff.project.preview import Folders, Preview, serve, sources  # noqa: PLC0415
        from policy_diff.shells.cli.site_build import SiteBuild  # noqa: PLC0415
    from policy_diff.project.root import project_root  # noqa: PLC0415

    here = current_folder()
    root = project_root(here / options.folder if options.folder else here).resolve()
    folders = Folders((here / options.output if options.output else root / "build" / "preview").resolve())
    server = serve(folders, options.host, options.port)
    try:
        preview = Preview(folders, SiteBuild(root), server)
        with Watcher(sources(root, root / "build" / "conduct-results.json")) as watcher:
            print(server.address, flush=True)
            _build(preview, "Building the site")
            while True:
                _build(preview, f"Building again for {_names(watcher.wait(), root)}")
    finally:
        server.stop()


def _build(preview: Preview, doing: str) -> None:
    """Build, and tell what came of it: on a terminal always, in a pipe only what is wrong."""
    begun = perf_counter()
    with progress(doing):
        fault = preview.rebuild()
    if fault:
        print(fault, file=sys.stderr, flush=True)
    elif sys.stderr is not None and sys.stderr.isatty():
        print(f"Built in {perf_counter() - begun:.1f} s.", file=sys.stderr, flush=True)


def _names(paths: frozenset[str], root: Path) -> str:
    """Name files that were saved, from the project; many in short."""
    found = sorted(str(Path(path).relative_to(root)) if Path(path).is_relative_to(root) else path for path in paths)
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return ", ".join(found[:_MOST_NAMED]) + more
