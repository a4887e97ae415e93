"""Build the site in this process, again and again: what was read and compared once is remembered."""

from __future__ import annotations

import io
import re
from contextlib import redirect_stderr, redirect_stdout
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Final

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.project.preview import Folders

_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")
_OWN_BUILDER: Final = "policy-site"
_ANY_BUILDER: Final = "dirhtml"
_SETTINGS: Final = {"nitpicky": True, "policy_preview": True, "policy_search": False, "needs_build_json": False}
"""While somebody writes, neither the index of the search nor the list for other projects is wanted; both take long."""


class SiteBuild:
    """Builds the site of a project for a preview.

    Args:
        root: the folder of the project.
    """

    def __init__(self, root: Path) -> None:
        """Take the folder; nothing is built yet."""
        self._root = root
        # Ours brings the extension along where `conf.py` does not name it; it is known where the package is installed.
        known = entry_points(group="sphinx.builders", name=_OWN_BUILDER)
        self._builder = _OWN_BUILDER if known else _ANY_BUILDER

    def __call__(self, folders: Folders) -> str:
        """Build the site as `make site` does, without its search; every warning is a fault.

        Args:
            folders: where it goes.

        Returns:
            What is wrong, as text; empty where nothing is.
        """
        said = io.StringIO()
        failed = ""
        with redirect_stderr(said), redirect_stdout(io.StringIO()):
            try:
                with patch_docutils(self._root), docutils_namespace():
                    app = Sphinx(
                        self._root,
                        self._root,
                        folders.site,
                        folders.doctrees,
                        self._builder,
                        _SETTINGS,
                        status=None,
                        warning=said,
                        warningiserror=True,
                    )
                    app.build()
                failed = "the build failed" if app.statuscode else ""
            except SystemExit as end:  # how the extension refuses handbooks
                if end.code != _BAD_INPUT:
                    raise
                failed = "the handbooks cannot be read"
            except Exception as fault:  # noqa: BLE001  conf.py and extensions can raise anything, and the preview goes on
                failed = f"{type(fault).__name__}: {fault}"
        told = _COLOUR.sub("", said.getvalue()).strip()
        if failed and told:
            return told if failed in {"the build failed", "the handbooks cannot be read"} else f"{told}\n{failed}"
        return failed


_BAD_INPUT: Final = 2
