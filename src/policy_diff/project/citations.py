"""How a requirement is cited: one line of plain words that says which words of which version are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.moments import write_date
from policy_diff.project import addresses

if TYPE_CHECKING:
    from policy_diff.project.history import History
    from policy_diff.project.made_texts import MadeText


def citation(history: History, made: MadeText | None = None, *, site: str = "") -> str:
    """Cite the words that a requirement has now, or had last; the address, for the end of the line, is `cited`.

    Args:
        history: what became of the requirement.
        made: whose text it is not, where it was made from another's.
        site: what the site is called.

    Returns:
        For example `SMH-012, School monitoring handbook, version "19 January 2024", in force from 19 January 2024;
        restated in Rules compared:`.
    """
    version = history.last.versions[-1]
    held = f"in force from {write_date(version.effective)}" if version.effective else "of no known date"
    date = made.as_from(version) if made else held
    where = f"restated in {site}" if site else "restated"
    return f"{history.id}, {history.handbook.title}, version “{version.label}”, {date}; {where}:"


def cited(history: History) -> str:
    """Give the address, from the root of the site, of the words cited in their version, which never change."""
    return addresses.version(history.handbook, history.last.versions[-1], history.id)
