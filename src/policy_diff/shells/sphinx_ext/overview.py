"""The directive `policy-overview`: every handbook in brief, what changed last, since when and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from policy_diff.project import addresses
from policy_diff.project.comparisons import latest_change
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from policy_diff.core.corpus import Handbook

SHOWS = "policy_overview"
"""Noted of a document that shows the overview: it is read anew where a handbook changes."""


class Overview(SphinxDirective):
    """Every handbook in brief."""

    def run(self) -> list[nodes.Node]:
        """Make the overview."""
        content = content_of(self.env)
        self.env.metadata[self.env.current_document.docname][SHOWS] = True
        handbooks = [(handbook, latest_change(handbook)) for handbook in sorted(content.corpus.originals, key=_newest)]
        html = render(
            "overview.html", addresses.HOME, handbooks=handbooks, updates=content.updates, corpus=content.corpus
        )
        return [nodes.raw("", html, format="html")]


def _newest(handbook: Handbook) -> tuple[int, str]:
    """Sort by the day of the current version, the latest first; those without a day come last."""
    day = handbook.current.effective
    return (-day.toordinal() if day else 0, handbook.title)
