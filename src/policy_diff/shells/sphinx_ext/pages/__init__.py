"""The pages that are made from values: collected for Sphinx, each written only where something on it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

from policy_diff.shells.sphinx_ext import freshness
from policy_diff.shells.sphinx_ext.page_chrome import CONTENTS, DESCRIPTION, INDEXED, LEADS_TO, SCRIPTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


def collect(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Give Sphinx the pages that are to be written; other forms of output than folders of HTML have none."""
    if not isinstance(app.builder, DirectoryHTMLBuilder):
        return
    for page in freshness.stale_pages(app):
        context = {
            "title": page.title,
            "body": page.body,
            CONTENTS: page.contents,
            DESCRIPTION: page.description,
            INDEXED: page.indexed,
            SCRIPTS: page.scripts,
            LEADS_TO: page.leads_to,
        }
        yield page.name, context, "page.html"
