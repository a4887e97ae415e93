"""Feeds as Atom (RFC 4287), written with feedgen, which is loaded when the first one is written.

Everything in one comes from its value: feedgen would put the moment of writing where it is told nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.formats.html.escape import attributes, held_text
from policy_diff.formats.html.escape import text as escaped
from policy_diff.formats.labelled_words import labelled, labelled_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from policy_diff.core.feed import Feed, FeedEntry, FeedPassage

MEDIA_TYPE: Final = "application/atom+xml"
"""What a feed is to whoever is sent one."""

AUTHOR: Final = "policy-diff"

LANGUAGE: Final = "en-GB"


def write_feed(feed: Feed, whole: Callable[[str], str]) -> str:
    """Write a feed.

    Args:
        feed: the feed.
        whole: gives the address under which whoever reads the feed finds an address from the root of the site.

    Returns:
        XML, ending with a line feed.
    """
    from feedgen.feed import FeedGenerator  # type: ignore[import-untyped]  # noqa: PLC0415  no types; only the site has it

    made = FeedGenerator()
    made.id(feed.id)
    made.title(held_text(feed.title))
    made.subtitle(held_text(feed.subtitle))
    made.rights(held_text(feed.rights))
    made.updated(feed.updated)
    made.author(name=AUTHOR)
    made.generator(AUTHOR)
    made.language(LANGUAGE)
    made.link(href=whole(feed.address), rel="self", type=MEDIA_TYPE)
    made.link(href=whole(feed.page), rel="alternate", type="text/html")
    for entry in feed.entries:
        one = made.add_entry(order="append")
        one.id(entry.id)
        one.title(held_text(entry.title))
        one.updated(entry.updated)
        one.link(href=whole(entry.address))  # feedgen leaves all else out; without a `rel` it is the alternate
        for identifier in entry.touched:
            one.category(term=identifier)
        one.summary(held_text(entry_text(entry)))
        one.content(entry_html(entry, whole), type="html")
    xml: bytes = made.atom_str(pretty=True)
    return xml.decode()


def entry_text(entry: FeedEntry) -> str:
    """Write what an entry says as plain text: paragraphs with a blank line between two.

    The words of one requirement stand in it; of several it only names the IDs, for their words are the content.
    """
    paragraphs = [*entry.said]
    if len(entry.passages) == 1:
        paragraphs += passage_text(entry.passages[0])
    elif entry.touched:
        paragraphs.append(f"Requirements touched: {', '.join(entry.touched)}.")
    return "\n\n".join(paragraphs)


def passage_text(passage: FeedPassage) -> Iterator[str]:
    """Yield what an entry says of a passage, a paragraph each, as plain text."""
    head = _head(passage)
    yield from filter(None, (head, passage.note))
    if passage.pieces:
        yield labelled(passage.pieces, unheld=passage.unheld)
    for name, pieces in passage.data:
        yield f"{name}: {labelled(pieces)}"


def entry_html(entry: FeedEntry, whole: Callable[[str], str]) -> str:
    """Write what an entry says as HTML, which a feed holds escaped; its labels are words, so that none gets lost."""
    lines = [f"<p>{escaped(said)}</p>" for said in entry.said]
    section = ""
    for passage in entry.passages:
        if passage.section and passage.section != section:
            section = passage.section
            lines.append(f"<h3>{escaped(section)}</h3>")
        lines += _passage_html(passage)
    links = ((title, attributes(href=whole(address))) for title, address in entry.links)
    lines += [f"<p><a{address}>{escaped(title)}</a></p>" for title, address in links]
    return "\n".join(lines)


def _head(passage: FeedPassage) -> str:
    """Say which passage it is and what became of it; nothing where the entry's title does."""
    return f"{passage.id} ({passage.said})" if passage.id and passage.said else passage.said


def _passage_html(passage: FeedPassage) -> Iterator[str]:
    if head := _head(passage):
        yield f"<p><b>{escaped(head)}</b></p>"
    if passage.note:
        yield f"<p>{escaped(passage.note)}</p>"
    if passage.pieces:
        yield f"<blockquote>{labelled_html(passage.pieces, unheld=passage.unheld)}</blockquote>"
    for name, pieces in passage.data:
        yield f"<p>{escaped(name)}: {labelled_html(pieces)}</p>"
