"""The same place in another version: where a reader of one version finds in another what she was reading."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from docutils.nodes import fully_normalize_name, make_id

from policy_diff.core.markdown import parse_once
from policy_diff.formats.html.inline import words
from policy_diff.project import addresses
from policy_diff.project.comparisons import comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.shells.sphinx_ext.content import Content, Document


@dataclass(frozen=True, slots=True)
class SamePlace:
    """Where a page has its counterpart in another version.

    Attributes:
        address: the page of the other version.
        elsewhere: the names within the first page that the other page has not, each with the address of what comes
            nearest: the other file of the version that has it, a section under its other title, the requirement's
            own page, or the other page from its top.
    """

    address: str
    elsewhere: tuple[tuple[str, str], ...] = ()


def same_place(content: Content, document: Document, version: Version) -> SamePlace:
    """Tell where the places of one page are in another version of its handbook."""
    there = documents_of(content, document.handbook, version)
    inside = inside_version(document)
    page = next((one for one in there if inside_version(one) == inside), there[0])
    names = {name: addresses.document(one.name) for one in there for name in headings(one.file.text)}
    names |= {name: addresses.document(page.name) for name in headings(page.file.text)}
    titles = _titles(document.handbook, document.version, version)
    address = addresses.document(page.name)
    found: list[tuple[str, str]] = []
    for name in headings(document.file.text):
        named = name if name in names else titles.get(name, "")
        if name not in names or names[name] != address:
            found.append((name, f"{names[named]}#{named}" if named in names else address))
    own = (one.id for one in document.version.requirements if one.place and one.place.source == document.file.name)
    return SamePlace(address, (*found, *_requirements(content, own, version, page)))


def latest_place(content: Content, handbook: Handbook, document: Document) -> SamePlace:
    """Tell where the requirements of all versions are now, of which a page of the newest one has some."""
    every = (identifier for identifier, history in content.histories.items() if history.handbook is handbook)
    elsewhere = _requirements(content, every, document.version, document)
    return SamePlace(addresses.document(document.name), tuple(elsewhere))


def documents_of(content: Content, handbook: Handbook, version: Version) -> tuple[Document, ...]:
    """Give the pages of a version, in their order."""
    return tuple(content.by_version[handbook.folder, version.id])


def inside_version(document: Document) -> str:
    """Give what the address of a page has after that of its version; empty for the first page."""
    whole = addresses.version(document.handbook, document.version)
    return addresses.document(document.name).removeprefix(whole)


def _requirements(
    content: Content, identifiers: Iterator[str], version: Version, page: Document
) -> Iterator[tuple[str, str]]:
    """Yield where each requirement is that does not stand on a page."""
    for identifier in identifiers:
        name = content.places.get((identifier, version.id))
        if name is None:
            own = page.handbook.publishes(identifier)
            yield identifier, addresses.requirement(identifier) if own else addresses.document(page.name)
        elif name != page.name:
            yield identifier, f"{addresses.document(name)}#{identifier}"


def _titles(handbook: Handbook, here: Version, there: Version) -> Mapping[str, str]:
    """Tell which section of one version has another title in the other: the names of both."""
    forwards = handbook.versions.index(here) < handbook.versions.index(there)
    entries = comparison(handbook, *((here, there) if forwards else (there, here))).change_set.entries
    moved = {entry.move: entry.new_path for entry in entries if entry.move and entry.new_path}
    found: dict[str, str] = {}
    for entry in entries:
        new = entry.new_path or (moved.get(entry.move) if entry.move else None)
        if entry.old_path and new and entry.old_path[-1] != new[-1]:
            old_name, new_name = name_of(entry.old_path[-1]), name_of(new[-1])
            found |= {old_name: new_name} if forwards else {new_name: old_name}
    return found


@lru_cache(maxsize=512)
def headings(text: str) -> tuple[str, ...]:
    """Name the headings of a file as its page does; of two alike the first alone has a name that tells of it."""
    titles = (section.title for _, section in parse_once(text).sections() if section.level)
    return tuple(dict.fromkeys(filter(None, map(name_of, titles))))


def name_of(title: str) -> str:
    """Name a heading as docutils does."""
    return str(make_id(fully_normalize_name(words(title))))
