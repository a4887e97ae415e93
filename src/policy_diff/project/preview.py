"""Show a site while it is written: what was built without a fault is served, and nothing else ever is.

A build goes into folders of its own, `built` and `doctrees`. Where it has no fault it is published, and kept as it
is under `good`. Where it has one, what it left behind is put back to the last one without: the build tool knows which
files changed since by what it wrote, and would take a half-done build for a done one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.edges.files import looking_at
from policy_diff.edges.mirrors import mirror, remove_tree
from policy_diff.edges.site_server import SiteServer
from policy_diff.edges.watching import Watched

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Build = Callable[["Folders"], str]
    """Builds the site into folders, and says what is wrong; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a preview keeps what it makes.

    Attributes:
        root: the folder that holds all of it.
    """

    root: Path

    @property
    def site(self) -> Path:
        """Where the site is built."""
        return self.root / "built"

    @property
    def doctrees(self) -> Path:
        """Where the build tool keeps what it read."""
        return self.root / "doctrees"

    @property
    def good(self) -> Path:
        """What it kept at the last build without a fault."""
        return self.root / "good"

    @property
    def mark(self) -> Path:
        """The file that is there while what is kept and what is served belong together."""
        return self.root / "whole"

    @property
    def served(self) -> Path:
        """The site as it is served."""
        return self.root / "served"


class Preview:
    """A site that is built again and again.

    Args:
        folders: where to keep what is made.
        build: builds the site.
        server: shows it.
    """

    def __init__(self, folders: Folders, build: Build, server: SiteServer) -> None:
        """Take all that is needed; nothing is built yet."""
        self._folders = folders
        self._build = build
        self._server = server
        self._sound = False

    def rebuild(self) -> str:
        """Build the site and publish it, or show what is wrong; give what is wrong, empty where nothing is.

        Raises:
            InputError: a folder cannot be written.
        """
        folders = self._folders
        with looking_at(folders.root):
            if not self._sound:  # an earlier build had a fault, or an earlier process ended in the middle
                self._put_back()
            self._sound = False
            fault = self._build(folders)
            if fault:
                self._server.show(fault)
                return fault
            folders.mark.unlink(missing_ok=True)
            mirror(folders.doctrees, folders.good)
            self._server.publish(folders.site)
            folders.mark.touch()
            self._sound = True
        return ""

    def _put_back(self) -> None:
        """Make what is built what it was after the last build without a fault; where there is none, begin anew."""
        folders = self._folders
        if folders.mark.is_file():
            mirror(folders.served, folders.site)
            mirror(folders.good, folders.doctrees)
        else:
            for folder in (folders.site, folders.doctrees):
                remove_tree(folder)


def serve(folders: Folders, host: str, port: int) -> SiteServer:
    """Begin to serve what a preview publishes.

    Args:
        folders: where it keeps what it makes.
        host: the name or address to listen at.
        port: the port; 0 for any that is free.

    Raises:
        InputError: nothing can listen there.
    """
    try:
        server = SiteServer(folders.served, host, port)
    except (OSError, OverflowError) as fault:
        why = fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
        raise InputError(
            f"cannot listen at {host}:{port}: {why.lower()}",
            cure="Choose another with --port, or 0 for any that is free.",
        ) from None
    server.start()
    return server


def sources(root: Path, results: Path) -> Watched:
    """Name what a site is made from.

    Args:
        root: the folder of the project.
        results: the file that a run of the suite writes.

    Returns:
        The folders of text, whole; of the root and of the folder of the results, the files alone.
    """
    whole = tuple(folder for name in ("handbooks", "features", "docs") if (folder := root / name).is_dir())
    beside = (root, results.parent) if results.parent.is_dir() and results.parent != root else (root,)
    names = frozenset({str(results), *(str(root / name) for name in ("conf.py", "index.md"))})
    return Watched(whole, beside, names)
