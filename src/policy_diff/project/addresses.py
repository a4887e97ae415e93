"""Where everything is on the site: addresses from its root, without the slash at the front.

They are kept for ever, so they are written here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.corpus import document_name
from policy_diff.core.feature import slug

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.sources import ListedHandbook, Source, SourceEntry
    from policy_diff.project.comparisons import Comparison

HOME = ""
HANDBOOKS = "handbooks/"
REQUIREMENTS = "requirements/"
COMPARISONS = "compare/"
UPDATES = "updates/"
TOPICS = "topics/"
SCENARIOS = "scenarios/"
COVERAGE = "coverage/"
SOURCES = "sources/"
A_TO_Z = "a-to-z/"
SEARCH = "search/"
SEARCH_INDEX = f"{SEARCH}pagefind/"
"""The files that the page of the search loads; only they know each other's names."""
FEEDS = "feeds/"
FEED_OF_ALL = f"{FEEDS}all.atom"
READERS = "for/"


def handbook(found: Handbook) -> str:
    """The page of a handbook's versions."""
    return f"{HANDBOOKS}{found.folder}/"


def version(found: Handbook, which: Version, requirement: str | None = None) -> str:
    """The text of a version, or one requirement in it, in whichever of its files that stands."""
    whole = f"{handbook(found)}{which.id}/"
    if requirement is None:
        return whole
    known = which.requirement(requirement)
    name = document_name(found.folder, known.place.source) if known and known.place else ""
    page = document(name) if name.startswith(whole) else whole
    return f"{page}#{requirement}"


def document(name: str) -> str:
    """The page of a document, such as a file of a version, by the name that it has without its ending."""
    return name.removesuffix("index") if f"/{name}".endswith("/index") else f"{name}/"


def page_name(address: str) -> str:
    """Give the name by which Sphinx knows the page at an address; the other way round from `document`."""
    return f"{address}index"


def latest(found: Handbook, rest: str = "") -> str:
    """The address that leads to the newest version, whichever that is.

    Args:
        found: the handbook.
        rest: for a version of several files, what its page has after the address of the version; it ends with a slash.
    """
    return f"{handbook(found)}latest/{rest}"


def requirement(identifier: str) -> str:
    """The page of a requirement."""
    return f"{REQUIREMENTS}{identifier}/"


def requirement_feed(identifier: str) -> str:
    """The feed of a requirement, beside its page."""
    return f"{requirement(identifier)}feed.atom"


def handbook_feed(found: Handbook) -> str:
    """The feed of a handbook."""
    return f"{FEEDS}{found.folder}.atom"


def comparison(found: Comparison) -> str:
    """What changed between two versions."""
    return f"{COMPARISONS}{found.handbook.folder}/{found.name}/"


def comparison_whole(found: Comparison, anchor: str = "") -> str:
    """The whole text with what changed between two versions marked, or one change in it."""
    return f"{comparison(found)}full/{f'#{anchor}' if anchor else ''}"


def update(on: date) -> str:
    """What took effect on a day."""
    return f"{UPDATES}{on.isoformat()}/"


def update_by_topic(on: date) -> str:
    """What took effect on a day, by topic."""
    return f"{update(on)}by-topic/"


def topic(name: str) -> str:
    """What every handbook says on a topic."""
    return f"{TOPICS}{slug(name)}/"


def reader(name: str) -> str:
    """What touches a kind of reader now."""
    return f"{READERS}{slug(name)}/"


def since(name: str, day: date | None) -> str:
    """What changed for a kind of reader since a day; without one, since the earliest text held."""
    return f"{reader(name)}since-{day.isoformat() if day else 'earliest-text'}/"


def feature(key: str, scenario: str | None = None) -> str:
    """A feature, or one scenario in it.

    Args:
        key: the feature's key, its remit and its name.
        scenario: the scenario's name within the page.
    """
    return f"{SCENARIOS}{key}/{f'#{scenario}' if scenario else ''}"


def coverage(found: Handbook, requirement: str | None = None) -> str:
    """What of a handbook is tested, or one requirement among it."""
    return f"{COVERAGE}{found.folder}/{f'#{requirement}' if requirement else ''}"


def source(found: Source, listed: ListedHandbook | None = None, entry: SourceEntry | None = None) -> str:
    """A published text, or one of its entries: the number of the entry counts those of its handbook."""
    at = f"#{listed.code.lower()}-{listed.entries.index(entry) + 1}" if listed and entry else ""
    return f"{SOURCES}{found.key}/{at}"
