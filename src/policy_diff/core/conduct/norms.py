"""Norms and decisions derived from obligations, a journal and a moment. Pure: the same in, the same out.

What happens, in the order of the journal:

1. Time passes up to the entry. A norm whose day has come begins. Each norm whose last minute is over and
   that is still pending is settled by silence: a duty is breached, a prohibition was kept, a permission
   lapses.
2. The entry is judged.
   - An act counts as one of every role that its doer is or acts for.
   - An act that a norm in force forbids its bearer is refused, and breaches that norm.
   - An act that a duty asks of its bearer is accepted; of each requirement that asks it, the oldest
     norm pending is met. Done late it is accepted, and the duty stays breached.
   - An act that a permission allows its bearer is accepted while it is in its time. Where several
     permissions brought about speak to the act, each sets its own limits and all must hold. An act that
     the handbook names in a permission, and that neither a permission nor a duty covers, is refused:
     wrong role, wrong counterparty, too early or too late.
   - A departure is at its bearer's discretion where a norm that holds `normally` asks the action and a
     reason is recorded: of each such requirement the oldest norm pending is waived. A stricter duty that
     asks the same action stays as it was. Without a reason, or where only stricter duties ask the
     action, the departure is refused.
   - Anything else is accepted; no requirement speaks to it.
3. An act that is accepted brings about the event that the vocabulary links to it, where it is of a role
   and to a counterparty that a requirement on that action names. A happening of such an event shows that
   the action was done, and settles norms as the act would have.
4. A happening fixes, begins or ends the time of norms that wait for it, and brings about the requirements
   whose trigger it meets. A condition that comes to hold later brings a requirement about for the last
   happening of its event, while that norm's time is not over.

What was done before a deadline was known (`5 days before EVENT`) is judged again once it is.

A norm is set aside while the conditions it was brought about under do not hold, and while one that
overrides it is in force. It reads as waived then: it forbids and allows nothing, and silence does not
breach it. A permission overrides once it is used, and for the very act that uses it. An overriding norm
that was brought about by the same kind of event counts only where it was by the very same event.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.conduct.play import Play
from policy_diff.core.england import ENGLAND
from policy_diff.core.relations import UNRELATED, Relations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from policy_diff.core.bank_holidays import Calendar
    from policy_diff.core.conduct.protocol import Decision, Event, Norm
    from policy_diff.core.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Replay:
    """A case played through.

    Attributes:
        norms: every norm brought about, in the order of the journal, then of the text.
        decisions: the answer to each entry of the journal.
    """

    norms: tuple[Norm, ...]
    decisions: tuple[Decision, ...]


def replay(  # noqa: PLR0913, PLR0917 - a case, the moment, and the two tables it is judged by
    requirements: Sequence[Requirement],
    journal: Iterable[Event],
    facts: Mapping[str, bool],
    now: datetime,
    calendar: Calendar = ENGLAND,
    relations: Relations = UNRELATED,
) -> Replay:
    """Play a case through.

    Args:
        requirements: those of the version in force, in the order of the text.
        journal: what was recorded, in order of time.
        facts: condition terms and whether they hold from the start.
        now: the moment to stand at, no earlier than the last entry.
        calendar: whose working days.
        relations: how the terms of the vocabulary hang together.

    Returns:
        The norms and the decisions.

    Raises:
        InputError: a deadline leaves the days that the calendar knows.
        ValueError: a moment has no time zone.
    """
    play = Play(requirements, facts, calendar, relations)
    decisions = []
    for event in journal:
        play, decision = play.recorded(event)
        decisions.append(decision)
    return Replay(play.norms(now), tuple(decisions))
