"""The directive `policy-overview`: what changed last, since when and for whom, the ways in, and versions over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from policy_diff.formats.timeline_svg import Mark, Row, write_timeline
from policy_diff.project import addresses
from policy_diff.project.change_counts import count_changes
from policy_diff.project.overview import overview
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.templating import linker, render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.project.overview import Overview as LastChanges
    from policy_diff.shells.sphinx_ext.content import Content

SHOWS = "policy_overview"
"""Noted of a document that shows the overview: it is read anew where a handbook changes."""

PICTURE = "versions-over-time"
"""The ID of the heading over the picture."""


class Way(NamedTuple):
    """A way into the site.

    Attributes:
        address: where it leads, from the root of the site.
        title: its name.
        about: what one finds there, in a few words.
    """

    address: str
    title: str
    about: str


class Overview(SphinxDirective):
    """What changed last."""

    def run(self) -> list[nodes.Node]:
        """Make the overview."""
        content = content_of(self.env)
        self.env.metadata[self.env.current_document.docname][SHOWS] = True
        found = overview(content.corpus)
        link = linker(addresses.HOME)
        html = render(
            "overview.html",
            addresses.HOME,
            overview=found,
            updates=content.published_updates,
            sums={one.on: sum(map(count_changes, one.comparisons)) for one in content.published_updates},
            corpus=content.corpus,
            ways=list(_ways(content)),
            search=self.config.policy_search,
            picture_id=PICTURE,
            picture=write_timeline(list(_rows(found, link)), PICTURE),
        )
        return [nodes.raw("", html, format="html")]


def _ways(content: Content) -> Iterator[Way]:
    """Give the ways in: those of a reader who knows what she looks for."""
    yield Way(addresses.HANDBOOKS, "Find your handbook", "each with its versions")
    yield Way(addresses.READERS, "What changed for me", "for your role, since a day")
    if content.comparisons:
        yield Way(addresses.COMPARISONS, "Compare two versions", "any two of a handbook")
    yield Way(addresses.A_TO_Z, "A to Z", "words and where they stand")
    yield Way(addresses.FEEDS, "Follow by feed", "hear of what changes")


def _rows(found: LastChanges, link: Callable[[str], str]) -> Iterator[Row]:
    """Give the picture's rows, in the order of the page."""
    for row in found.rows:
        yield Row(row.handbook.title, link(addresses.handbook(row.handbook)), _marks(row.handbook, link))


def _marks(handbook: Handbook, link: Callable[[str], str]) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            version.label,
            link(addresses.version(handbook, version)),
            version.effective,
            version is handbook.current,
        )
        for version in handbook.published
    )
