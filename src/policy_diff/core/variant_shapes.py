"""Whether the obligation of a variant has the shape of its master's, so that its terms can be told one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policy_diff.core.obligation import Obligation


def differing_field(own: Obligation | None, other: Obligation | None) -> str:
    """Give the first field in which two obligations have another number of terms; empty where there is none.

    Args:
        own: the obligation of a requirement of the master; `None` where it lays none down.
        other: that of the same requirement in a variant.
    """
    if own is None or other is None:
        return "" if own is other else "bearer"
    if (own.counterparty is None) != (other.counterparty is None):
        return "counterparty"
    if (own.due is None) != (other.due is None):
        return "due"
    return "" if _occasions(own) == _occasions(other) else "on"


def _occasions(obligation: Obligation) -> tuple[tuple[int, int], ...]:
    """Count the conditions of each occasion, those that hold and those that do not."""
    occasions = obligation.on.occasions if obligation.on else ()
    return tuple((len(one.conditions), len(one.unless)) for one in occasions)
