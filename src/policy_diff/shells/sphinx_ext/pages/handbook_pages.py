"""The page of each handbook: its versions, what is current, what can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.project import addresses
from policy_diff.project.comparisons import comparisons_of, latest_change
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.comparison_pages import count_changes
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.shells.sphinx_ext.content import Content


def handbook_pages(content: Content) -> Iterator[Page]:
    """Make a page for every handbook, and one that lists them."""
    handbooks = content.corpus.handbooks
    yield Page(
        addresses.HANDBOOKS,
        "Handbooks",
        render("handbooks.html", addresses.HANDBOOKS, handbooks=content.corpus.originals, corpus=content.corpus),
        "Every handbook that is held, with the newest version held.",
    )
    for handbook in handbooks:
        yield _page(content, handbook)


def _page(content: Content, handbook: Handbook) -> Page:
    address = addresses.handbook(handbook)
    pairs = comparisons_of(handbook)
    keys = {version.source for version in handbook.versions}
    made = content.corpus.variants_of(handbook)
    to_version = {pair.new: pair for pair in pairs if pair.adjacent}
    contents = [Heading("versions", "Versions")]
    contents += [Heading("compare", "Compare two versions")] if pairs else []
    contents += [Heading("variants", "Types of provider", str(len(made)))] if made else []
    contents += [Heading("updates", "Updates that the publisher lists")] if handbook.updates else []
    body = render(
        "handbook.html",
        address,
        handbook=handbook,
        versions=[(version, to_version.get(version)) for version in reversed(handbook.versions)],
        latest=to_version.get(handbook.current),
        sources={source.key: source for source in content.corpus.sources},
        its_sources=[source for source in content.corpus.sources if source.key in keys],
        pairs=pairs,
        master=content.corpus.master_of(handbook),
        variants=[(variant, latest_change(variant)) for variant in made],
        further=content.corpus.source(handbook.further_source),
        counts={addresses.comparison(pair): count_changes(pair) for pair in pairs},
    )
    return Page(address, handbook.title, body, handbook.about or handbook.title, tuple(contents))
