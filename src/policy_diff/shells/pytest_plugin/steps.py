"""The sentences that scenarios are written in: a closed vocabulary, the same for every handbook.

Given and When record and let time pass; Then reads. Roles, events, actions and conditions are terms of
the vocabulary; handbooks go by title or code. A moment is `4.30pm on Monday 22 January 2024`, or a time
of the day that the clock shows already: `4.30pm`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pytest_bdd import given, parsers, then, when

from policy_diff.core.conduct.protocol import DecisionOutcome
from policy_diff.core.conduct.standing import BAN, DUTY, PERMISSION
from policy_diff.core.moments import CLOCK, MOMENT
from policy_diff.core.obligation import Modality
from policy_diff.core.plain_words import MODAL_WORDS
from policy_diff.core.requirement_id import REQUIREMENT_ID

if TYPE_CHECKING:
    from policy_diff.project.trial import Trial

_MODALITIES: Final = {words: modality for modality, words in MODAL_WORDS.items()}
_DUTIES: Final = tuple(modality for modality in Modality if modality.is_duty)


def _one_of(name: str, words: dict[str, object]) -> str:
    choice = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return f"(?P<{name}>{choice})"


_AT: Final = rf"at (?P<at>{MOMENT}|{CLOCK})"
_WHERE: Final = r"(?:, where (?P<conditions>.+))?"
_WHO: Final = r"(?:the |an? )?(?P<role>.+?)"


def listed(conditions: str | None) -> list[str]:
    """Split conditions joined by `and`."""
    return conditions.split(" and ") if conditions else []


def enumerated(roles: str) -> list[str]:
    """Split roles as a sentence lists them: `the school, the headteacher and Ofsted`."""
    return [role.removeprefix("the ") for role in re.split(r", | and ", roles)]


@given(
    parsers.re(
        r'an inspection under (?:the )?"?(?P<handbook>[^"]+?)"?(?:, version "?(?P<version>[^", ]+)"?,)?'
        rf" is notified {_AT}{_WHERE}"
    )
)
def inspection_notified(trial: Trial, handbook: str, version: str | None, at: str, conditions: str | None) -> None:
    """Open a case under the version named, or that applies on that day; conditions hold from the start."""
    trial.open(handbook, at, listed(conditions), version)


@given(parsers.re(rf"the record shows (?:the |an? )?(?P<event>.+?) {_AT}{_WHERE}"))
@when(parsers.re(rf"the record shows (?:the |an? )?(?P<event>.+?) {_AT}{_WHERE}"))
def record_shows(trial: Trial, event: str, at: str, conditions: str | None) -> None:
    """Record a happening; conditions named hold from then on."""
    trial.happens(event, at, listed(conditions))


@given(parsers.re(rf"{_WHO} proceeds to (?P<phrase>.+?) {_AT}"))
@when(parsers.re(rf"{_WHO} proceeds to (?P<phrase>.+?) {_AT}"))
def role_acts(trial: Trial, role: str, phrase: str, at: str) -> None:
    """Record that a role does something: `the school proceeds to request deferral from Ofsted at 4.30pm`."""
    trial.acts(role, phrase, at)


@when(parsers.re(rf'{_WHO} decides not to (?P<phrase>.+?) {_AT}, giving the reason "(?P<reason>[^"]+)"'))
def role_departs_with_reason(trial: Trial, role: str, phrase: str, at: str, reason: str) -> None:
    """Record that a role departs from what it is to do, and why."""
    trial.departs(role, phrase, at, reason)


@when(parsers.re(rf"{_WHO} decides not to (?P<phrase>.+?) {_AT}, giving no reason"))
def role_departs(trial: Trial, role: str, phrase: str, at: str) -> None:
    """Record that a role departs from what it is to do without saying why."""
    trial.departs(role, phrase, at, None)


@when(parsers.re(rf"nothing more is recorded until (?P<at>{MOMENT}|{CLOCK})"))
def silence(trial: Trial, at: str) -> None:
    """Let time pass."""
    trial.waits(at)


@then(
    parsers.re(
        rf"{_WHO} {_one_of('modal', dict(_MODALITIES))} (?P<phrase>.+?)"
        rf"(?: by (?P<due>{MOMENT}|{CLOCK}))?, because of (?:the |an? )?(?P<event>.+)"
    )
)
def norm_binds(  # noqa: PLR0913, PLR0917 - one parameter for each part of the sentence
    trial: Trial, role: str, modal: str, phrase: str, due: str | None, event: str
) -> None:
    """Hold that an obligation of this strength stands, brought about by the latest such event."""
    trial.binds(role, _MODALITIES[modal], phrase, event, due)


@then(parsers.re(rf"the duty of {_WHO} to (?P<phrase>.+) is {_one_of('state', dict(DUTY))}"))
def duty_stands(trial: Trial, role: str, phrase: str, state: str) -> None:
    """Hold how a duty stands: outstanding, met, breached, or set aside by a reason or an exception."""
    trial.stands(role, phrase, _DUTIES, DUTY[state])


@then(parsers.re(rf"the permission of {_WHO} to (?P<phrase>.+) is {_one_of('state', dict(PERMISSION))}"))
def permission_stands(trial: Trial, role: str, phrase: str, state: str) -> None:
    """Hold how a permission stands: open, used, lapsed or set aside."""
    trial.stands(role, phrase, (Modality.MAY,), PERMISSION[state])


@then(parsers.re(rf"the rule that {_WHO} must not (?P<phrase>.+) is {_one_of('state', dict(BAN))}"))
def ban_stands(trial: Trial, role: str, phrase: str, state: str) -> None:
    """Hold how a prohibition stands: in force, kept to its end, broken or set aside."""
    trial.stands(role, phrase, (Modality.MUST_NOT,), BAN[state])


@then(parsers.re(rf"nothing binds or allows {_WHO} to (?P<phrase>.+)"))
def unbound(trial: Trial, role: str, phrase: str) -> None:
    """Hold that no obligation of any strength concerns this."""
    trial.unbound(role, phrase)


@then(parsers.re(r"nothing binds or allows anybody but (?P<roles>(?:(?! to ).)+)"))
def nobody_else(trial: Trial, roles: str) -> None:
    """Hold that no obligation of any strength is on a role that is not named."""
    trial.nobody_else(enumerated(roles))


@then(parsers.re(rf"nothing follows from (?P<requirement>{REQUIREMENT_ID})"))
def nothing_follows(trial: Trial, requirement: str) -> None:
    """Hold that a requirement binds and allows nobody, where another may ask the same."""
    trial.nothing_follows(requirement)


@then("this is accepted")
def accepted(trial: Trial) -> None:
    """Hold that the last entry was accepted under a requirement of the scenario."""
    trial.decided(DecisionOutcome.ACCEPTED)


@then("this is refused")
def refused(trial: Trial) -> None:
    """Hold that the last entry was refused under a requirement of the scenario."""
    trial.decided(DecisionOutcome.REFUSED)


@then("this is left to discretion")
def discretion(trial: Trial) -> None:
    """Hold that the last entry, a departure, was allowed for its reason under such a requirement."""
    trial.decided(DecisionOutcome.DISCRETION)


@then(parsers.re(rf"the journal shows (?:the |an? )?(?P<what>.+?) {_AT}"))
def journal_shows(trial: Trial, what: str, at: str) -> None:
    """Hold that the journal has a happening or an act of that moment."""
    trial.journal_shows(what, at)
