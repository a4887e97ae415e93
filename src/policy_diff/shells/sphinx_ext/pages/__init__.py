"""The pages that are made from values: collected for Sphinx, each written only where something on it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

from policy_diff.shells.sphinx_ext import freshness
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.page_chrome import CONTENTS, DESCRIPTION, INDEXED, LEADS_TO, SCRIPTS
from policy_diff.shells.sphinx_ext.pages.comparison_pages import comparison_pages
from policy_diff.shells.sphinx_ext.pages.coverage_pages import coverage_pages
from policy_diff.shells.sphinx_ext.pages.feed_pages import feed_pages
from policy_diff.shells.sphinx_ext.pages.handbook_pages import handbook_pages
from policy_diff.shells.sphinx_ext.pages.index_pages import index_pages
from policy_diff.shells.sphinx_ext.pages.latest_pages import latest_pages
from policy_diff.shells.sphinx_ext.pages.reader_pages import reader_pages
from policy_diff.shells.sphinx_ext.pages.requirement_pages import requirement_pages
from policy_diff.shells.sphinx_ext.pages.scenario_pages import scenario_pages
from policy_diff.shells.sphinx_ext.pages.search_page import search_page
from policy_diff.shells.sphinx_ext.pages.source_pages import source_pages
from policy_diff.shells.sphinx_ext.pages.topic_pages import topic_pages
from policy_diff.shells.sphinx_ext.pages.update_pages import update_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from policy_diff.shells.sphinx_ext.content import Content
    from policy_diff.shells.sphinx_ext.page import Page


def pages_of(content: Content, *, searched: bool = True) -> Iterator[Page]:
    """Make every page; `searched` tells whether the site can be searched."""
    yield from handbook_pages(content)
    yield from latest_pages(content)
    yield from requirement_pages(content)
    yield from comparison_pages(content)
    yield from update_pages(content)
    yield from topic_pages(content)
    yield from reader_pages(content)
    yield from scenario_pages(content)
    yield from coverage_pages(content)
    yield from source_pages(content)
    yield from index_pages(content)
    yield search_page(content, offered=searched)
    yield from feed_pages(content)


def collect(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Give Sphinx the pages that are to be written; other forms of output than folders of HTML have none."""
    if not isinstance(app.builder, DirectoryHTMLBuilder):
        return
    pages = list(pages_of(content_of(app.env), searched=app.config.policy_search))
    for page in freshness.stale_pages(app, pages):
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
