"""The page of each handbook: its versions, what is current, what can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.plain_words import capitalised
from policy_diff.core.type_differences import TypeDifferences
from policy_diff.core.variants import renumber
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.project.change_counts import count_changes
from policy_diff.project.comparisons import comparisons_of, latest_change
from policy_diff.project.made_texts import made_text
from policy_diff.project.updates import STATUS_WORDS
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.templating import render
from policy_diff.shells.sphinx_ext.version_documents import period

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from policy_diff.core.corpus import Handbook, Roles
    from policy_diff.core.type_differences import PassageOfTypes
    from policy_diff.shells.sphinx_ext.content import Content


_FIRST_WORDS: Final = 80
"""How many characters of a passage stand in the table of what differs from type to type."""


def handbook_list(content: Content) -> Iterator[Page]:
    """Make the page that lists every handbook."""
    yield Page(
        addresses.HANDBOOKS,
        "Handbooks",
        render(
            "handbooks.html",
            addresses.HANDBOOKS,
            handbooks=[handbook for handbook in content.corpus.known if not handbook.master],
            corpus=content.corpus,
            standing=content.standing,
        ),
        "Every handbook that is known here, with the newest version held.",
    )


def pages_without_text(content: Content) -> Iterator[Page]:
    """Make a page for every handbook of which no text is held."""
    for handbook in content.corpus.unheld:
        yield _page_without_text(content, handbook)


def handbook_pages(content: Content, handbook: Handbook) -> Iterator[Page]:
    """Make the page of a handbook."""
    address = addresses.handbook(handbook)
    pairs = comparisons_of(handbook)
    keys = {version.source for version in handbook.versions}
    made = content.corpus.variants_of(handbook)
    to_version = {pair.new.id: pair for pair in pairs if pair.adjacent}
    newest = handbook.current
    made_of = made_text(content.corpus, handbook)
    contents = [Heading("versions", "Versions")]
    contents += [Heading("compare", "Compare two versions")] if pairs else []
    contents += [Heading("variants", "Types of provider", str(len(made)))] if made else []
    contents += [Heading("differences", "What differs from type to type")] if made else []
    contents += [Heading("updates", "Updates that the publisher lists")] if handbook.updates else []
    differences = content.differences.get(handbook.code, TypeDifferences())
    body = render(
        "handbook.html",
        address,
        handbook=handbook,
        roles=[(name, capitalised(", ".join(terms))) for name, terms in _roles(handbook.roles) if terms],
        versions=[
            (
                version,
                content.standing(handbook, version),
                period(handbook, version, made_of),
                to_version.get(version.id),
            )
            for version in reversed(handbook.versions)
        ],
        newest=newest,
        newest_standing=content.standing(handbook, newest),
        newest_period=period(handbook, newest, made_of),
        latest=to_version.get(newest.id),
        sources={source.key: source for source in content.corpus.sources},
        its_sources=[source for source in content.corpus.sources if source.key in keys],
        pairs=pairs,
        made=made_of,
        announced=_announced(content, handbook),
        variants=[(variant, latest_change(variant)) for variant in made],
        word_rows=differences.words,
        passage_rows=[(row, _first_words(handbook, row)) for row in differences.passages],
        renumber=renumber,
        counts={addresses.comparison(pair): count_changes(pair) for pair in pairs},
    )
    yield Page(address, handbook.title, body, handbook.about or handbook.title, tuple(contents))


def _announced(content: Content, handbook: Handbook) -> frozenset[date]:
    """Give the days on which a source said that the handbook was yet to be updated, and so was not updated."""
    said = ((source.published, source.listed(handbook.code)) for source in content.corpus.sources)
    return frozenset(day for day, listed in said if day and listed and listed.status == "pending")


def _first_words(master: Handbook, row: PassageOfTypes) -> str:
    """Give the first words of a passage for some types alone."""
    first = master.current.requirement(row.requirements[0]) if row.requirements else None
    text = first.text if first else row.text
    return excerpt(words(text.split("\n\n")[0]), _FIRST_WORDS)


def _roles(roles: Roles) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Name the lists of roles, in the order in which a page shows them."""
    return ("Who leads", roles.leads), ("Whom it addresses", roles.inspected), ("Who else is told", roles.told)


def _page_without_text(content: Content, handbook: Handbook) -> Page:
    """Make the page of a handbook of which no text is held: what is known of it, and where the text is."""
    address = addresses.handbook(handbook)
    known = [
        (source, STATUS_WORDS[listed.status])
        for source in content.corpus.sources
        if (listed := source.listed(handbook.code))
    ]
    body = render(
        "handbook_without_text.html",
        address,
        handbook=handbook,
        known=known,
        announced=_announced(content, handbook),
        sources=[source for source, _ in known] or content.corpus.sources,
        days=[
            update.on
            for update in content.updates
            if any(found.handbook.code == handbook.code for found in update.handbooks)
        ],
    )
    contents = (Heading("updates", "Updates that the publisher lists"),) if handbook.updates else ()
    return Page(address, handbook.title, body, handbook.about or handbook.title, contents)
