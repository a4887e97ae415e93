"""The builder that makes the extension reachable by name alone.

Sphinx has one way to find an extension through a Python entry point: the group `sphinx.builders` loads the module
that provides the builder named on the command line, before it reads settings. So `sphinx-build -b policy-site` makes
the site of any folder with a `handbooks` in it, even where `conf.py` is empty. It is `dirhtml` under another name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


class SiteBuilder(DirectoryHTMLBuilder):
    """Builds the site: one folder with an `index.html` for each page."""

    name = "policy-site"
    epilog = "The site is in %(outdir)s."

    def prepare_writing(self, docnames: AbstractSet[str]) -> None:
        """Prepare to write; the search in the browser knows the form of addresses by the name `dirhtml`."""
        super().prepare_writing(docnames)
        self.globalcontext["builder"] = "dirhtml"
