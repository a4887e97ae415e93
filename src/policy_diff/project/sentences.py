"""The sentences that scenarios are written in: a closed vocabulary, the same for every handbook.

Given and When record and let time pass; Then reads. Roles, events, actions and conditions are terms of
the vocabulary; handbooks go by title or code. A moment is `4.30pm on Monday 22 January 2024`, or a time
of the day that the clock shows already: `4.30pm`. Nothing here knows pytest: the plugin binds these
sentences for it, and `project.playing` runs them by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.protocol import DecisionOutcome
from policy_diff.core.conduct.standing import BAN, DUTY, PERMISSION
from policy_diff.core.moments import CLOCK, MOMENT
from policy_diff.core.obligation import Modality
from policy_diff.core.plain_words import MODAL_WORDS
from policy_diff.core.requirement_id import REQUIREMENT_ID

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.feature import StepKind
    from policy_diff.project.trial import Trial


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the suite.

    Attributes:
        kinds: the kinds of step that it can be.
        form: how people write it, its parts in capitals.
        pattern: a regular expression that the whole text of a step matches, its parts as named groups.
        does: what it does with a trial and the words of its parts.
    """

    kinds: tuple[StepKind, ...]
    form: str
    pattern: re.Pattern[str]
    does: Callable[..., None]

    def words(self, text: str) -> dict[str, str | None] | None:
        """Give the words of each part; `None` where the text is not this sentence."""
        found = self.pattern.fullmatch(text)
        return found.groupdict() if found else None


_SENTENCES: Final[list[Sentence]] = []


def _sentence(
    kinds: tuple[StepKind, ...], form: str, pattern: str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Add a sentence to the vocabulary."""

    def add(does: Callable[..., None]) -> Callable[..., None]:
        _SENTENCES.append(Sentence(kinds, form, re.compile(pattern), does))
        return does

    return add


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


@_sentence(
    ("given",),
    "an inspection under the HANDBOOK [, version VERSION,] is notified AT [, where CONDITION [and CONDITION]]",
    r'an inspection under (?:the )?"?(?P<handbook>[^"]+?)"?(?:, version "?(?P<version>[^", ]+)"?,)?'
    rf" is notified {_AT}{_WHERE}",
)
def inspection_notified(trial: Trial, handbook: str, version: str | None, at: str, conditions: str | None) -> None:
    """Open a case under the version named, or that applies on that day; conditions hold from the start."""
    trial.open(handbook, at, listed(conditions), version)


@_sentence(
    ("given", "when"),
    "the record shows the EVENT AT [, where CONDITION [and CONDITION]]",
    rf"the record shows (?:the |an? )?(?P<event>.+?) {_AT}{_WHERE}",
)
def record_shows(trial: Trial, event: str, at: str, conditions: str | None) -> None:
    """Record a happening; conditions named hold from then on."""
    trial.happens(event, at, listed(conditions))


@_sentence(
    ("given", "when"),
    "WHO proceeds to WHAT [WHOM] AT",
    rf"{_WHO} proceeds to (?P<phrase>.+?) {_AT}",
)
def role_acts(trial: Trial, role: str, phrase: str, at: str) -> None:
    """Record that a role does something: `the school proceeds to request deferral from Ofsted at 4.30pm`."""
    trial.acts(role, phrase, at)


@_sentence(
    ("when",),
    'WHO decides not to WHAT AT, giving the reason "…"',
    rf'{_WHO} decides not to (?P<phrase>.+?) {_AT}, giving the reason "(?P<reason>[^"]+)"',
)
def role_departs_with_reason(trial: Trial, role: str, phrase: str, at: str, reason: str) -> None:
    """Record that a role departs from what it is to do, and why."""
    trial.departs(role, phrase, at, reason)


@_sentence(
    ("when",),
    "WHO decides not to WHAT AT, giving no reason",
    rf"{_WHO} decides not to (?P<phrase>.+?) {_AT}, giving no reason",
)
def role_departs(trial: Trial, role: str, phrase: str, at: str) -> None:
    """Record that a role departs from what it is to do without saying why."""
    trial.departs(role, phrase, at, None)


@_sentence(
    ("when",),
    "nothing more is recorded until AT",
    rf"nothing more is recorded until (?P<at>{MOMENT}|{CLOCK})",
)
def silence(trial: Trial, at: str) -> None:
    """Let time pass."""
    trial.waits(at)


@_sentence(
    ("then",),
    "WHO must, must not, should, may or will normally WHAT [WHOM] [by AT], because of the EVENT",
    rf"{_WHO} {_one_of('modal', dict(_MODALITIES))} (?P<phrase>.+?)"
    rf"(?: by (?P<due>{MOMENT}|{CLOCK}))?, because of (?:the |an? )?(?P<event>.+)",
)
def norm_binds(  # noqa: PLR0913, PLR0917 - one parameter for each part of the sentence
    trial: Trial, role: str, modal: str, phrase: str, due: str | None, event: str
) -> None:
    """Hold that an obligation of this strength stands, brought about by the latest such event."""
    trial.binds(role, _MODALITIES[modal], phrase, event, due)


@_sentence(
    ("then",),
    "the duty of WHO to WHAT is outstanding, met, breached or set aside",
    rf"the duty of {_WHO} to (?P<phrase>.+) is {_one_of('state', dict(DUTY))}",
)
def duty_stands(trial: Trial, role: str, phrase: str, state: str) -> None:
    """Hold how a duty stands: outstanding, met, breached, or set aside by a reason or an exception."""
    trial.stands(role, phrase, _DUTIES, DUTY[state])


@_sentence(
    ("then",),
    "the permission of WHO to WHAT is open, used, lapsed or set aside",
    rf"the permission of {_WHO} to (?P<phrase>.+) is {_one_of('state', dict(PERMISSION))}",
)
def permission_stands(trial: Trial, role: str, phrase: str, state: str) -> None:
    """Hold how a permission stands: open, used, lapsed or set aside."""
    trial.stands(role, phrase, (Modality.MAY,), PERMISSION[state])


@_sentence(
    ("then",),
    "the rule that WHO must not WHAT is in force, kept, broken or set aside",
    rf"the rule that {_WHO} must not (?P<phrase>.+) is {_one_of('state', dict(BAN))}",
)
def ban_stands(trial: Trial, role: str, phrase: str, state: str) -> None:
    """Hold how a prohibition stands: in force, kept to its end, broken or set aside."""
    trial.stands(role, phrase, (Modality.MUST_NOT,), BAN[state])


@_sentence(
    ("then",),
    "nothing binds or allows WHO to WHAT",
    rf"nothing binds or allows {_WHO} to (?P<phrase>.+)",
)
def unbound(trial: Trial, role: str, phrase: str) -> None:
    """Hold that no obligation of any strength concerns this."""
    trial.unbound(role, phrase)


@_sentence(
    ("then",),
    "nothing binds or allows anybody but WHO [, WHO] [and WHO]",
    r"nothing binds or allows anybody but (?P<roles>(?:(?! to ).)+)",
)
def nobody_else(trial: Trial, roles: str) -> None:
    """Hold that no obligation of any strength is on a role that is not named."""
    trial.nobody_else(enumerated(roles))


@_sentence(
    ("then",),
    "nothing follows from REQUIREMENT",
    rf"nothing follows from (?P<requirement>{REQUIREMENT_ID})",
)
def nothing_follows(trial: Trial, requirement: str) -> None:
    """Hold that a requirement binds and allows nobody, where another may ask the same."""
    trial.nothing_follows(requirement)


@_sentence(
    ("then",),
    "this is accepted",
    "this is accepted",
)
def accepted(trial: Trial) -> None:
    """Hold that the last entry was accepted under a requirement of the scenario."""
    trial.decided(DecisionOutcome.ACCEPTED)


@_sentence(
    ("then",),
    "this is refused",
    "this is refused",
)
def refused(trial: Trial) -> None:
    """Hold that the last entry was refused under a requirement of the scenario."""
    trial.decided(DecisionOutcome.REFUSED)


@_sentence(
    ("then",),
    "this is left to discretion",
    "this is left to discretion",
)
def discretion(trial: Trial) -> None:
    """Hold that the last entry, a departure, was allowed for its reason under such a requirement."""
    trial.decided(DecisionOutcome.DISCRETION)


@_sentence(
    ("then",),
    "the journal shows WHAT AT",
    rf"the journal shows (?:the |an? )?(?P<what>.+?) {_AT}",
)
def journal_shows(trial: Trial, what: str, at: str) -> None:
    """Hold that the journal has a happening or an act of that moment."""
    trial.journal_shows(what, at)


SENTENCES: Final = tuple(_SENTENCES)
"""Every sentence, in the order in which `docs/reference/conduct-suite.md` lists them."""


@cache
def matching(kind: StepKind, text: str) -> tuple[Sentence, ...]:
    """Find the sentences that a step can be: one, or by a fault of the step none."""
    return tuple(sentence for sentence in SENTENCES if kind in sentence.kinds and sentence.pattern.fullmatch(text))


def nearest(text: str) -> str:
    """Find the sentence that shares most words with a step, in their order; the earlier of two that do.

    Returns:
        Its form.
    """
    words = text.split()

    def likeness(sentence: Sentence) -> float:
        known = [word for word in sentence.form.split() if not word.strip("[],").isupper()]
        return SequenceMatcher(None, known, words, autojunk=False).ratio()

    return max(SENTENCES, key=likeness).form
