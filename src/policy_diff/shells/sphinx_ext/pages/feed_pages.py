"""The page that lists the feeds, with the feeds beside it; those of requirements stand beside their own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.formats.atom import write_feed
from policy_diff.project import addresses
from policy_diff.project.feeds import feed_of_all, handbook_feed
from policy_diff.project.requirement_feeds import requirement_feed
from policy_diff.shells.sphinx_ext.page import Page
from policy_diff.shells.sphinx_ext.templating import linker, render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.feed import Feed
    from policy_diff.project.history import History
    from policy_diff.shells.sphinx_ext.content import Content


def feed_pages(content: Content) -> Iterator[Page]:
    """Make the page that lists the feeds."""
    corpus = content.corpus
    feeds = {handbook.folder: handbook_feed(content.followed[handbook.folder]) for handbook in corpus.handbooks}
    everything = feed_of_all(corpus, (feeds[handbook.folder] for handbook in corpus.originals), content.title)
    body = render(
        "feeds.html",
        addresses.FEEDS,
        everything=everything,
        handbooks=[(one, feeds[one.folder], corpus.variants_of(one)) for one in corpus.originals],
        feeds=feeds,
        example=next(iter(content.histories), ""),
        root=content.root,
    )
    files = tuple(
        (feed.address.removeprefix(addresses.FEEDS), written(content, feed)) for feed in (everything, *feeds.values())
    )
    about = "Feeds that tell of each change: of all handbooks, of one, or of a single requirement."
    yield Page(addresses.FEEDS, "Follow by feed", body, about, files=files)


def written_for(content: Content, history: History) -> tuple[str, str]:
    """Give the feed of a requirement: its name beside the page, and its text."""
    feed = requirement_feed(content.followed[history.handbook.folder], history)
    return feed.address.removeprefix(addresses.requirement(history.id)), written(content, feed)


def written(content: Content, feed: Feed) -> str:
    """Write a feed: its addresses are whole where the site's own is known, else as seen from the feed."""
    link = linker(f"{feed.address.rpartition('/')[0]}/")
    return write_feed(feed, lambda address: f"{content.root}{address}" if content.root else link(address))
