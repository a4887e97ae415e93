"""Where everything is on the site: addresses from its root, without the slash at the front.

They are kept for ever, so they are written here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
READERS = "for/"


def handbook(found: Handbook) -> str:
    """The page of a handbook's versions."""
    return f"{HANDBOOKS}{found.folder}/"


def version(found: Handbook, which: Version, requirement: str | None = None) -> str:
    """The text of a version, or one requirement in it."""
    return f"{handbook(found)}{which.id}/{f'#{requirement}' if requirement else ''}"


def requirement(identifier: str) -> str:
    """The page of a requirement."""
    return f"{REQUIREMENTS}{identifier}/"


def comparison(found: Comparison) -> str:
    """What changed between two versions."""
    return f"{COMPARISONS}{found.handbook.folder}/{found.name}/"


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
