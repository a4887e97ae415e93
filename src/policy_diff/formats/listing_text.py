"""The listing in a few lines for a terminal: handbooks, versions, counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.listing import HandbookRecord, Listing, Step, VersionRecord

_STEPS: Final[dict[Step, str]] = {
    "new": "new",
    "added": "added",
    "unheld": "first held",
    "reworded": "reworded",
    "redefined": "with other fields",
    "same": "the same",
}
"""How each step is counted; in a handbook's first version there is nothing to tell."""

_HELD: Final = {"whole": "held whole", "part": "held in part"}


def write(listing: Listing) -> str:
    """Write a listing for reading, ending with a line feed.

    Each handbook has a line with its name, code and title, and under it a line for each version: its name, how much
    of it is held, how many requirements it has, and how many of them are new, reworded and the same. One that is made
    from another says so. The last lines count everything: first the handbooks that have a text of their own, then
    those that are made from one, which have its requirements once more.
    """
    blocks = [_handbook(handbook) for handbook in listing.handbooks]
    return "\n\n".join([*blocks, "\n".join(_totals(listing))]) + "\n"


def _totals(listing: Listing) -> Iterator[str]:
    """Yield a line for the handbooks with a text of their own, and one for those that are made from each master."""
    own = [handbook for handbook in listing.handbooks if not handbook.master]
    masters = dict.fromkeys(handbook.master for handbook in listing.handbooks if handbook.master)
    if own or not masters:
        yield f"{_number(len(own), 'handbook')}, {_counts(own)}"
    for master in masters:
        made = [handbook for handbook in listing.handbooks if handbook.master == master]
        among = "one of them, " if any(handbook.code == master for handbook in own) else ""
        plus = "and " if own else ""
        yield f"{plus}{_number(len(made), 'handbook')} made from {among}{master}: {_counts(made)}"


def _counts(handbooks: Sequence[HandbookRecord]) -> str:
    versions = sum(len(handbook.versions) for handbook in handbooks)
    requirements = sum(len(handbook.requirements) for handbook in handbooks)
    return f"{_number(versions, 'version')}, {_number(requirements, 'requirement')}"


def _handbook(handbook: HandbookRecord) -> str:
    made = f"  (made from {handbook.master})" if handbook.master else ""
    head = f"{handbook.name}  {handbook.code}  {handbook.title}{made}"
    if not handbook.versions:
        return f"{head}\n  no text is held"
    width = max(len(version.id) for version in handbook.versions)
    return "\n".join([head, *(_version(handbook, version, width) for version in handbook.versions)])


def _version(handbook: HandbookRecord, version: VersionRecord, width: int) -> str:
    steps = Counter(
        wording.step
        for requirement in handbook.requirements
        for wording in requirement.wordings
        if wording.requirement.version == version.id
    )
    ended = Counter(requirement.withdrawn_in for requirement in handbook.requirements)[version.id]
    unheld = Counter(requirement.unheld_in for requirement in handbook.requirements)[version.id]
    said = [f"{steps[step]} {name}" for step, name in _STEPS.items() if steps[step]]
    said += [f"{count} {name}" for count, name in ((ended, "withdrawn"), (unheld, "not held")) if count]
    what = f": {', '.join(said)}" if said else ""
    count = _number(len(version.requirements), "requirement")
    return f"  {version.id:<{width}}  {_HELD[version.held]:<12}  {count}{what}"


def _number(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"
