"""The way about the site: the same few places on every page, and more of the one that the page belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.moments import write_date
from policy_diff.project import addresses
from policy_diff.project.comparisons import comparisons_of
from policy_diff.shells.sphinx_ext.templating import own_part

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.project.updates import Update
    from policy_diff.shells.sphinx_ext.content import Content

DOCUMENTATION = "docs/index"
"""The document that the documentation starts with, where there is one."""


@dataclass(frozen=True, slots=True)
class Item:
    """A place.

    Attributes:
        address: where it is, from the root of the site.
        title: its name.
        inside: the places that belong to it and are shown.
        here: whether it is the page itself.
        above: whether the page belongs to it.
    """

    address: str
    title: str
    inside: tuple[Item, ...] = ()
    here: bool = False
    above: bool = False


def navigation(content: Content, documents: tuple[Item, ...], here: str) -> tuple[Item, ...]:
    """Give the places that a page shows.

    Args:
        content: what the site holds.
        documents: the documentation, as `documentation` gives it.
        here: the address of the page.
    """
    corpus = content.corpus
    handbooks = tuple(
        _handbook(handbook, here, content)
        for handbook in corpus.known
        if not handbook.master and here.startswith((addresses.HANDBOOKS, addresses.COMPARISONS))
    )
    remits = tuple(
        _item(addresses.feature(feature.key), feature.name, here)
        for feature in content.suite.features
        if here.startswith(f"{addresses.SCENARIOS}{feature.key.split('/')[0]}/")  # those of one remit: all are many
    )
    updates = tuple(
        _item(addresses.update(update.on), write_date(update.on), here, _by_topic(update, here))
        for update in content.updates
        if here.startswith(addresses.UPDATES)
    )
    published = tuple(
        _item(addresses.source(source), source.title, here)
        for source in content.corpus.sources
        if here.startswith(addresses.SOURCES)
    )
    places = [
        _item(addresses.HANDBOOKS, "Handbooks", here, handbooks),
        _item(addresses.COMPARISONS, "Compare versions", here),
        _item(addresses.UPDATES, "Updates by date", here, updates),
        _item(addresses.READERS, "What changed for me", here),
        _item(addresses.FEEDS, "Follow by feed", here),
        _item(addresses.TOPICS, "Topics", here),
        _item(addresses.REQUIREMENTS, "Requirements", here),
        _item(addresses.A_TO_Z, "A to Z", here),
        _item(addresses.SCENARIOS, "Scenarios", here, remits),
        _item(addresses.COVERAGE, "What is tested", here, _tested(corpus, here)),
        _item(addresses.SOURCES, "Sources", here, published),
    ]
    return (*places, *(_mark(item, here) for item in documents))


def _tested(corpus: Corpus, here: str) -> tuple[Item, ...]:
    """Give what is tested of each handbook, on pages about that; what is made from one, on its page and on theirs."""
    if not here.startswith(addresses.COVERAGE):
        return ()
    found = []
    for handbook in (one for one in corpus.originals if one.versions):
        made = corpus.variants_of(handbook)
        shown = here in {addresses.coverage(one) for one in (handbook, *made)}
        inside = (_item(addresses.coverage(one), own_part(one.title, handbook.title), here) for one in made if shown)
        found.append(_item(addresses.coverage(handbook), handbook.title, here, tuple(inside)))
    return tuple(found)


def _by_topic(update: Update, here: str) -> tuple[Item, ...]:
    address = addresses.update_by_topic(update.on)
    return (_item(address, "By topic", here),) if here.startswith(addresses.update(update.on)) else ()


def _handbook(handbook: Handbook, here: str, content: Content, title: str = "") -> Item:
    """Give the place of a handbook; those that are made from it are shown on its own pages and on theirs.

    Args:
        handbook: the handbook.
        here: the address of the page.
        content: what the site holds.
        title: what it is called there, where that is not its whole title: of a variant, its type.
    """
    address = addresses.handbook(handbook)
    inside: list[Item] = []
    made = content.corpus.variants_of(handbook)
    own = [(addresses.handbook(book), f"{addresses.COMPARISONS}{book.folder}/") for book in (handbook, *made)]
    if here.startswith(own[0]):
        for version in reversed(handbook.versions):
            draft = " (draft)" if not version.published else ""
            inside.append(_item(addresses.version(handbook, version), f"{version.label}{draft}", here))
        pairs = [pair for pair in comparisons_of(handbook) if addresses.comparison(pair) == here]
        inside += [_item(here, "What changed", here) for _ in pairs]
    if any(here.startswith(places) for places in own):
        inside += [_handbook(variant, here, content, own_part(variant.title, handbook.title)) for variant in made]
    return _item(address, title or handbook.title, here, tuple(inside))


def documentation(env: BuildEnvironment) -> tuple[Item, ...]:
    """Give the documentation as a tree; nothing where there is none."""
    if DOCUMENTATION not in env.found_docs or DOCUMENTATION not in env.titles:
        return ()
    return (_document(env, DOCUMENTATION, frozenset()),)


def _document(env: BuildEnvironment, name: str, above: frozenset[str]) -> Item:
    inside = (inner for inner in env.toctree_includes.get(name, ()) if inner not in above and inner in env.titles)
    items = tuple(_document(env, inner, above | {name}) for inner in inside)
    return Item(addresses.document(name), env.titles[name].astext(), items)


def _mark(item: Item, here: str) -> Item:
    """Mark a tree for a page: open where the page is, closed elsewhere."""
    inside = tuple(_mark(inner, here) for inner in item.inside)
    above = any(inner.here or inner.above for inner in inside)
    is_here = item.address == here
    return Item(item.address, item.title, inside if is_here or above else (), is_here, above)


def _item(address: str, title: str, here: str, inside: tuple[Item, ...] = ()) -> Item:
    is_here = address == here
    return Item(address, title, inside, is_here, not is_here and here.startswith(address) and bool(address))
