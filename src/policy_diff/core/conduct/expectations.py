"""What a Then holds against what an implementation says: pure checks on norms and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.conduct.protocol import Decision, DecisionOutcome, Norm, NormState
from policy_diff.core.moments import instant, write_moment
from policy_diff.core.plain_words import MODAL_WORDS, named

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import datetime

    from policy_diff.core.obligation import Modality


class UnmetError(AssertionError):
    """What a Then says must be so is not so."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which norms a sentence speaks of.

    Attributes:
        requirements: the IDs that the scenario is tagged with.
        bearer: the role.
        action: the action.
        counterparty: the role it is done to or for; `None` where the sentence does not say.
        because: the event's term and the ID of the entry that must be among the norm's causes.
    """

    requirements: tuple[str, ...]
    bearer: str
    action: str
    counterparty: str | None = None
    because: tuple[str, str] | None = None


def matching(norms: Iterable[Norm], wanted: Wanted) -> tuple[Norm, ...]:
    """Find the norms that a sentence speaks of.

    Raises:
        UnmetError: there is none; the message says which part of the sentence ruled out the last.
    """
    tests: list[tuple[str, Callable[[Norm], bool]]] = [
        (f"of {' or '.join(wanted.requirements)}", lambda norm: norm.requirement in wanted.requirements),
        (f"asks to {wanted.action}", lambda norm: norm.action == wanted.action),
        (f"is the {wanted.bearer}'s", lambda norm: norm.bearer == wanted.bearer),
    ]
    if wanted.counterparty is not None:
        role = wanted.counterparty
        tests.append((f"concerns the {role}", lambda norm: norm.counterparty == role))
    if wanted.because is not None:
        event, identifier = wanted.because
        tests.append((f"is because of the {event}", lambda norm: identifier in norm.because))
    found = tuple(norms)
    for words, test in tests:
        left = tuple(norm for norm in found if test(norm))
        if not left:
            shown = "".join(f"\n  {norm.requirement}: {_shown(norm)}" for norm in found)
            raise UnmetError(f"no norm {words}; there are:{shown or ' none'}")
        found = left
    return found


def _shown(norm: Norm) -> str:
    return f"{sentence(norm)}, {norm.state}, because of {', '.join(norm.because) or 'nothing'}"


def hold_counterparty(norms: Iterable[Norm], named: Collection[str]) -> None:
    """Hold that a sentence leaves no counterparty unsaid.

    Args:
        norms: those that the sentence speaks of.
        named: the roles that it names, or that the words of its action do.

    Raises:
        UnmetError: a norm has another counterparty.
    """
    for norm in norms:
        if norm.counterparty and norm.counterparty not in named:
            raise UnmetError(f"{norm.requirement}: {sentence(norm)}, whom the scenario does not name")


def hold_binding(norms: Iterable[Norm], modality: Modality, due: datetime | None) -> None:
    """Hold that norms are pending, of a modality, and due by a moment where one is given.

    Raises:
        UnmetError: one is not.
    """
    for norm in norms:
        if norm.modality is not modality:
            raise UnmetError(f"{norm.requirement}: {sentence(norm)}, not {MODAL_WORDS[modality]}")
        if norm.state is not NormState.PENDING:
            raise UnmetError(f"{norm.requirement}: {sentence(norm)} is {norm.state}, not pending")
        if due is not None and (norm.due is None or instant(norm.due) != instant(due)):
            actual = f"by {write_moment(norm.due)}" if norm.due else "without a time"
            raise UnmetError(f"{norm.requirement}: {sentence(norm)} {actual}, not by {write_moment(due)}")


def hold_state(norms: Iterable[Norm], modalities: Collection[Modality], state: NormState) -> None:
    """Hold how the norms of some modalities stand.

    Raises:
        UnmetError: there is none of them, or one stands otherwise.
    """
    concerned = [norm for norm in norms if norm.modality in modalities]
    if not concerned:
        raise UnmetError(f"no norm of the kind {' or '.join(sorted(modalities))}")
    for norm in concerned:
        if norm.state is not state:
            raise UnmetError(f"{norm.requirement}: {sentence(norm)} is {norm.state}, not {state}")


def hold_unbound(norms: Iterable[Norm], bearer: str, action: str) -> None:
    """Hold that no norm at all concerns a role and an action.

    Raises:
        UnmetError: one does.
    """
    for norm in norms:
        if (norm.bearer, norm.action) == (bearer, action):
            raise UnmetError(f"{norm.requirement}: {sentence(norm)}, and nothing should say so")


def hold_nobody_else(norms: Iterable[Norm], roles: Collection[str]) -> None:
    """Hold that no norm at all is on a role other than some.

    Raises:
        UnmetError: one is.
    """
    for norm in norms:
        if norm.bearer not in roles:
            raise UnmetError(
                f"{norm.requirement}: {sentence(norm)}, and nothing should bind or allow the {norm.bearer}"
            )


def hold_nothing_of(norms: Iterable[Norm], requirement: str) -> None:
    """Hold that no norm at all comes from a requirement.

    Raises:
        UnmetError: one does.
    """
    for norm in norms:
        if norm.requirement == requirement:
            raise UnmetError(f"{requirement}: {sentence(norm)} ({norm.state}), and nothing should follow from it")


def hold_decision(decision: Decision, outcome: DecisionOutcome, requirements: Sequence[str]) -> str:
    """Hold what an entry was answered and that the answer relies on one of some requirements; give its ID.

    Raises:
        UnmetError: it was answered otherwise, or relies on another requirement or on none.
    """
    relied_on = decision.requirement or "no requirement"
    if decision.outcome is not outcome:
        raise UnmetError(f"the entry was answered '{decision.outcome}' under {relied_on}, not '{outcome}'")
    if decision.requirement is None or decision.requirement not in requirements:
        raise UnmetError(f"the answer relies on {relied_on}, not on {' or '.join(requirements)}")
    return decision.requirement


def sentence(norm: Norm) -> str:
    """Say a norm in a few words."""
    whom = f" (with regard to {named(norm.counterparty)})" if norm.counterparty else ""
    return f"{named(norm.bearer)} {MODAL_WORDS[norm.modality]} {norm.action}{whom}"
