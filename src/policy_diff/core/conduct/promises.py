"""What the protocol promises from one answer to the next, held against what an adapter was told and gave before.

Whoever keeps these promises can still be wrong in substance; whoever breaks one cannot be judged. Each
function says what is broken in words that follow the name of the verb, or gives `None`.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.protocol import Norm, NormState
from policy_diff.core.moments import in_time, instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from policy_diff.core.conduct.protocol import Event

_PARTS: Final = ("at", "kind", "what", "by", "to", "reason")


def journal_fault(given: Sequence[Event], recorded: Sequence[Event]) -> str | None:
    """Hold that a journal gives back every entry as it was recorded, also what was refused, in that order.

    Conditions have no order; moments are the same where they are the same instant.
    """
    told, known = ([entry.id for entry in entries] for entries in (given, recorded))
    if told != known:
        return (
            f"gave the entries {_listed(told)} where {_listed(known)} were recorded; "
            "every entry stays, also one that was refused, in the order of recording"
        )
    for here, there in zip(given, recorded, strict=True):
        for name in _PARTS:
            if _part(here, name) != _part(there, name):
                return f"gave {name} of {here.id} as {_shown(here, name)}, which was recorded as {_shown(there, name)}"
        if set(here.conditions) != set(there.conditions):
            return (
                f"gave the conditions of {here.id} as {_listed(here.conditions)}, "
                f"which were recorded as {_listed(there.conditions)}"
            )
    return None


def norms_fault(given: Sequence[Norm], recorded: Sequence[Event], before: Sequence[Norm]) -> str | None:
    """Hold that each norm is given once, in the order of the journal, and because of entries that there are.

    A norm that conditions brought about late may stand where its event stands, or where the conditions
    came to hold: after all that was there before.

    Args:
        given: the norms of a case.
        recorded: the entries of the case.
        before: the norms that were given for the case the last time.
    """
    place = {entry.id: number for number, entry in enumerate(recorded)}
    for norm in given:
        unknown = [identifier for identifier in norm.because if identifier not in place]
        if unknown:
            return f"gave {norm.requirement} because of {_listed(unknown)}, which was not recorded in this case"
    twice = [norm.requirement for norm, count in Counter(given).items() if count > 1]
    if twice:
        return f"gave {twice[0]} twice, the same in every part"
    early = [norm.requirement for norm in before]
    if [norm.requirement for norm in given[: len(before)]] != early:
        # Not an extension of what was there, so each norm has to stand where its event does.
        for first, second in pairwise(given):
            if _begun(first, place) > _begun(second, place):
                return (
                    f"gave {first.requirement} ({_causes(first)}) ahead of {second.requirement} ({_causes(second)}); "
                    "norms stand in the order of the journal"
                )
    return None


def cause_fault(before: Iterable[Norm], after: Iterable[Norm], entry: Event) -> str | None:
    """Hold that a norm which an entry has settled names that entry among its causes.

    Args:
        before: the norms of the case, the clock at the time of the entry.
        after: the norms once it was recorded.
        entry: the entry.
    """
    earlier, later = _told_apart(before), _told_apart(after)
    for key, norm in later.items():
        known = earlier.get(key)
        if known is None or known.state is norm.state or norm.state is NormState.PENDING or entry.id in norm.because:
            continue
        silent = norm.state in {NormState.BREACHED, NormState.LAPSED}
        if silent and norm.due is not None and not in_time(entry.at, norm.due):
            continue  # its time was over all the same; that it was told late is for a Then to find
        return (
            f"gave {norm.requirement} as {norm.state} once {entry.id} ({entry.what}) was recorded, "
            f"and {entry.id} is not among the entries it is because of"
        )
    return None


def _told_apart(norms: Iterable[Norm]) -> dict[tuple[str, str | None], Norm]:
    """Give the norms that their requirement and first cause tell from every other."""
    keyed = [((norm.requirement, norm.because[0] if norm.because else None), norm) for norm in norms]
    counts = Counter(key for key, _ in keyed)
    return {key: norm for key, norm in keyed if counts[key] == 1}


def _begun(norm: Norm, place: Mapping[str, int]) -> int:
    """Give the place in the journal of what brought a norm about first; one from the start has none."""
    return place[norm.because[0]] if norm.because else -1


def _causes(norm: Norm) -> str:
    return f"because of {_listed(norm.because)}" if norm.because else "from the start"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


def _part(entry: Event, name: str) -> object:
    """Give a part to compare; in an hour that the clocks show twice, moments are the same by their instant alone."""
    return instant(entry.at) if name == "at" else getattr(entry, name)


def _shown(entry: Event, name: str) -> str:
    value = getattr(entry, name)
    return "none" if value is None else f"'{value}'"
