"""What a Then holds against what an implementation says: pure checks on norms and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.protocol import Decision, DecisionOutcome, Norm, NormState
from policy_diff.core.conduct.standing import standing
from policy_diff.core.moments import instant, write_moment
from policy_diff.core.plain_words import MODAL_WORDS, named

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import datetime

    from policy_diff.core.obligation import Modality, Obligation
    from policy_diff.core.requirement import Requirement


_FOR_GOOD: Final = frozenset({NormState.MET, NormState.BREACHED, NormState.LAPSED})
"""States that time alone does not change."""


class UnmetError(AssertionError):
    """What a Then says must be so is not so.

    Attributes:
        about: the requirements that it speaks of; none where it says nothing of any in particular.
    """

    def __init__(self, message: str, about: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.about = tuple(dict.fromkeys(about))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which norms a sentence speaks of.

    Attributes:
        requirements: the IDs of those that it can speak of.
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
    known = found = tuple(norms)
    for words, test in tests:
        left = tuple(norm for norm in found if test(norm))
        if not left:
            near = [norm for norm in known if norm.requirement in wanted.requirements or norm.action == wanted.action]
            listed = "".join(f"\n  {norm.requirement}: {_shown(norm)}" for norm in near)
            others = (
                f"{len(known) - len(near)} of other requirements on other actions" if len(near) < len(known) else ""
            )
            there = f"{listed}\n  and {others}" if listed and others else listed or f" {others or 'none'}"
            raise UnmetError(f"no norm {words}; there are:{there}", wanted.requirements)
        found = left
    return found


def concerned(held: Iterable[Requirement], wanted: Wanted, modalities: Collection[Modality]) -> tuple[str, ...]:
    """Find which of some requirements a sentence speaks of: those that ask this action of this role this strongly.

    Args:
        held: the requirements of the version that the case is under.
        wanted: what the sentence says; its requirements are those to choose from.
        modalities: how strongly, any of them.

    Returns:
        Their IDs. Where nothing fits a part of the sentence, that part rules out none.
    """
    found = {r.id: r.obligation for r in held if r.id in wanted.requirements and r.obligation}
    tests: list[Callable[[Obligation], bool]] = [
        lambda asked: asked.action == wanted.action,
        lambda asked: asked.bearer == wanted.bearer,
        lambda asked: asked.modality in modalities,
    ]
    for test in tests:
        found = {identifier: asked for identifier, asked in found.items() if test(asked)} or found
    return tuple(identifier for identifier in wanted.requirements if identifier in found) or wanted.requirements


def _shown(norm: Norm) -> str:
    return f"{sentence(norm)}, {standing(norm.modality, norm.state)}, because of {', '.join(norm.because) or 'nothing'}"


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
            raise UnmetError(
                f"{norm.requirement}: {sentence(norm)}, whom the scenario does not name", (norm.requirement,)
            )


def hold_binding(norms: Iterable[Norm], modality: Modality, due: datetime | None) -> None:
    """Hold that norms are pending, of a modality, and due by a moment where one is given.

    Raises:
        UnmetError: one is not.
    """
    for norm in norms:
        if norm.modality is not modality:
            raise UnmetError(f"{norm.requirement}: {sentence(norm)}, not {MODAL_WORDS[modality]}", (norm.requirement,))
        if norm.state is not NormState.PENDING:
            stands = f"{standing(modality, norm.state)}, not {standing(modality, NormState.PENDING)}"
            raise UnmetError(f"{norm.requirement}: {sentence(norm)} is {stands}", (norm.requirement,))
        if due is not None and (norm.due is None or _minute(norm.due) != _minute(due)):
            actual = f"by {write_moment(norm.due)}" if norm.due else "without a time"
            raise UnmetError(
                f"{norm.requirement}: {sentence(norm)} {actual}, not by {write_moment(due)}", (norm.requirement,)
            )


def _minute(moment: datetime) -> datetime:
    """Give the minute of a moment: a norm is due by the end of one, however it writes that."""
    return instant(moment).replace(second=0, microsecond=0)


def hold_lasting(before: Iterable[Norm], after: Iterable[Norm]) -> None:
    """Hold that norms which are settled stay as they are while time alone passes.

    A duty met or breached, a permission used or lapsed, and a prohibition kept or broken are so for good, and
    when they were due does not change.

    Args:
        before: the norms of a case.
        after: its norms some time later, nothing recorded between.

    Raises:
        UnmetError: one is told otherwise, or not at all.
    """
    later = [(_identity(norm), norm) for norm in after]
    for norm in before:
        if norm.state not in _FOR_GOOD:
            continue
        same = [other for identity, other in later if identity == _identity(norm)]
        if any(other.state is norm.state and other.due == norm.due for other in same):
            continue
        now = "is not told at all" if not same else f"is {standing(same[0].modality, same[0].state)}"
        if same and same[0].state is norm.state:
            now = f"is due {write_moment(same[0].due)}" if same[0].due else "has no time any more"
        due = f", due {write_moment(norm.due)}" if norm.due else ""
        raise UnmetError(
            f"{norm.requirement}: {sentence(norm)} was {standing(norm.modality, norm.state)}{due}; "
            f"30 days on, with nothing recorded between, it {now}",
            (norm.requirement,),
        )


def _identity(norm: Norm) -> tuple[object, ...]:
    """Tell a norm from the others of its case by what does not change."""
    return norm.requirement, norm.modality, norm.bearer, norm.counterparty, norm.action, norm.because[:1]


def hold_state(norms: Iterable[Norm], modalities: Collection[Modality], state: NormState) -> None:
    """Hold how the norms of some modalities stand.

    Raises:
        UnmetError: there is none of them, or one stands otherwise.
    """
    found = tuple(norms)
    of_kind = [norm for norm in found if norm.modality in modalities]
    if not of_kind:
        raise UnmetError(f"no norm of the kind {' or '.join(sorted(modalities))}", (norm.requirement for norm in found))
    for norm in of_kind:
        if norm.state is not state:
            stands = f"{standing(norm.modality, norm.state)}, not {standing(norm.modality, state)}"
            raise UnmetError(f"{norm.requirement}: {sentence(norm)} is {stands}", (norm.requirement,))


def hold_unbound(norms: Iterable[Norm], bearer: str, action: str) -> None:
    """Hold that no norm at all concerns a role and an action.

    Raises:
        UnmetError: one does.
    """
    for norm in norms:
        if (norm.bearer, norm.action) == (bearer, action):
            raise UnmetError(f"{norm.requirement}: {sentence(norm)}, and nothing should say so", (norm.requirement,))


def hold_nobody_else(norms: Iterable[Norm], roles: Collection[str]) -> None:
    """Hold that no norm at all is on a role other than some.

    Raises:
        UnmetError: one is.
    """
    for norm in norms:
        if norm.bearer not in roles:
            raise UnmetError(
                f"{norm.requirement}: {sentence(norm)}, and nothing should bind or allow the {norm.bearer}",
                (norm.requirement,),
            )


def hold_nothing_of(norms: Iterable[Norm], requirement: str) -> None:
    """Hold that no norm at all comes from a requirement.

    Raises:
        UnmetError: one does.
    """
    for norm in norms:
        if norm.requirement == requirement:
            stands = standing(norm.modality, norm.state)
            raise UnmetError(
                f"{requirement}: {sentence(norm)} ({stands}), and nothing should follow from it", (requirement,)
            )


def hold_decision(
    decision: Decision, outcome: DecisionOutcome, requirements: Sequence[str], about: Sequence[str] = ()
) -> str:
    """Hold what an entry was answered and that the answer relies on one of some requirements; give its ID.

    Args:
        decision: the answer.
        outcome: what it should be.
        requirements: the IDs it may rely on.
        about: which of them speak of the entry.

    Raises:
        UnmetError: it was answered otherwise, or relies on another requirement or on none.
    """
    relied_on = decision.requirement or "no requirement"
    if decision.outcome is not outcome:
        raise UnmetError(f"the entry was answered '{decision.outcome}' under {relied_on}, not '{outcome}'", about)
    if decision.requirement is None or decision.requirement not in requirements:
        raise UnmetError(f"the answer relies on {relied_on}, not on {' or '.join(requirements)}", about)
    return decision.requirement


def sentence(norm: Norm) -> str:
    """Say a norm in a few words."""
    whom = f" (with regard to {named(norm.counterparty)})" if norm.counterparty else ""
    return f"{named(norm.bearer)} {MODAL_WORDS[norm.modality]} {norm.action}{whom}"
