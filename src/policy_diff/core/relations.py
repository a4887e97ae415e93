"""How the terms of the vocabulary hang together, so that each link is said once for every handbook.

Each kind of link is a table of the vocabulary:

- `is-a`, ROLE = ROLE: a headteacher is a leader, and what binds leaders binds her.
- `acts-for`, ROLE = ROLE: a headteacher acts for the school, and what she does it has done.
- `brought-about-by`, EVENT = ACTION: the draft report is sent by the act of sending it.
- `holds-until`, CONDITION = EVENT: a concern is unresolved until it is settled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

RelationKind = Literal["is-a", "acts-for", "brought-about-by", "holds-until"]

ROLE_RELATIONS: Final[tuple[RelationKind, ...]] = ("is-a", "acts-for")
"""The kinds that lead from one role to another."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One link between two terms.

    Attributes:
        kind: what the link says.
        term: the term it is said of.
        other: the term it leads to.
    """

    kind: RelationKind
    term: str
    other: str


@dataclass(frozen=True, slots=True)
class Relations:
    """Every link of a vocabulary.

    Attributes:
        links: in the order of the file.

    Raises:
        ValueError: a role comes round to itself, or an event and an action are not linked one to one.
    """

    links: tuple[Relation, ...] = ()
    _roles: dict[str, frozenset[str]] = field(init=False, repr=False, compare=False)
    _events: dict[str, str] = field(init=False, repr=False, compare=False)
    _actions: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Follow every chain of roles to its end, and index the events and actions."""
        leads: dict[str, list[str]] = {}
        for link in self.links:
            if link.kind in ROLE_RELATIONS:
                leads.setdefault(link.term, []).append(link.other)
        object.__setattr__(self, "_roles", {role: _reached(role, leads, ()) for role in leads})
        made = [link for link in self.links if link.kind == "brought-about-by"]
        actions = {link.term: link.other for link in made}
        events = {link.other: link.term for link in made}
        if not len(made) == len(actions) == len(events):
            raise ValueError("an event has one action that brings it about, and an action brings one event about")
        object.__setattr__(self, "_actions", actions)
        object.__setattr__(self, "_events", events)

    def counts_as(self, role: str | None) -> frozenset[str]:
        """Give every role that somebody in a role counts as: the role itself, what it is, and whom it acts for."""
        return frozenset() if role is None else self._roles.get(role, frozenset()) | {role}

    def event_of(self, action: str) -> str | None:
        """Give the event that an action brings about, if any."""
        return self._events.get(action)

    def action_of(self, event: str) -> str | None:
        """Give the action that brings an event about, if any."""
        return self._actions.get(event)

    def ended_by(self, event: str) -> frozenset[str]:
        """Give the conditions that hold until an event."""
        return frozenset(link.term for link in self.links if link.kind == "holds-until" and link.other == event)


def _reached(role: str, leads: dict[str, list[str]], path: tuple[str, ...]) -> frozenset[str]:
    if role in path:
        raise ValueError(f"the role '{role}' comes round to itself")
    found: set[str] = set()
    for other in leads.get(role, ()):
        found |= {other} | _reached(other, leads, (*path, role))
    return frozenset(found)


UNRELATED: Final = Relations()
"""No links at all."""
