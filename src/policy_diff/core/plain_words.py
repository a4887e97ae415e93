"""An obligation in plain words, for the page of its requirement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.moments import write_clock
from policy_diff.core.obligation import (
    Before,
    ClockTime,
    DayCount,
    Deadline,
    During,
    Modality,
    Obligation,
    Occasion,
    OnDay,
)

if TYPE_CHECKING:
    from policy_diff.core.obligation import Trigger
    from policy_diff.core.terms import Vocabulary

MODAL_WORDS: Final = {
    Modality.MUST: "must",
    Modality.MUST_NOT: "must not",
    Modality.SHOULD: "should",
    Modality.NORMALLY: "will normally",
    Modality.MAY: "may",
}
"""How each modality is said in a sentence, here and in the scenarios."""

PROPER_NAMES: Final = {
    "cafcass": "Cafcass",
    "department for education": "Department for Education",
    "ministry of justice": "Ministry of Justice",
    "ofsted": "Ofsted",
}
"""Terms, all in lower case, that are names."""

_WITHOUT_ARTICLE: Final = frozenset({"cafcass", "ofsted"})

FIELD_NAMES: Final = {
    "bearer": "Who",
    "modality": "How strongly",
    "on": "When",
    "action": "What",
    "counterparty": "With regard to",
    "due": "By when",
    "except": "Gives way to",
    "topics": "Topics",
    "verified-by": "How it can be checked",
    "source": "Source",
}
"""What readers are shown in place of the names of a requirement's fields."""

_NAMES = re.compile(rf"\b(?:{'|'.join(PROPER_NAMES)})\b")


def plain(obligation: Obligation, vocabulary: Vocabulary | None = None) -> str:
    """Say an obligation in one sentence.

    Args:
        obligation: the obligation.
        vocabulary: where what is to be done, and the conditions, are told in more words than their terms.

    Returns:
        For example `During the notification call, the lead inspector must ask how someone is. It concerns the
        headteacher.` Further sentences tell whom it concerns, and where a duty has no time.
    """
    meaning = _Meaning(vocabulary)
    when = "At all times"
    if obligation.on:
        when = _occasions(obligation.on.occasions, obligation.due, meaning)
    who = f"{named(obligation.bearer)} {MODAL_WORDS[obligation.modality]} {meaning.of(obligation.action, 'action')}"
    due = _deadline(obligation.due, obligation.on) if obligation.due else ""
    unless = f", unless {_listed(obligation.exceptions)} applies" if obligation.exceptions else ""
    whom = ""
    if obligation.counterparty and obligation.counterparty not in who:
        whom = f" It concerns {named(obligation.counterparty)}."
    untimed = obligation.on is not None and obligation.modality.is_duty and not obligation.silence_breaches
    silence = " No time limit is given, so it cannot be said to be late." if untimed else ""
    return capitalised(f"{when}, {who}{f', {due}' if due else ''}{unless}.{whom}{silence}")


def deadline_words(obligation: Obligation) -> str:
    """Say by when an obligation is to be done: `within 5 days after the inspection end`; nothing without a deadline."""
    return capitalised(_deadline(obligation.due, None)) if obligation.due else ""


def meaning_without_echo(term: str, gloss: str) -> str:
    """Give what a term means without the term itself, where the gloss begins with it."""
    rest = gloss[len(term) :].lstrip(" ,:") if gloss.casefold().startswith(f"{term.casefold()},") else gloss
    return rest or gloss


def capitalised(text: str) -> str:
    """Give the terms in a text that are names their capitals."""
    return _NAMES.sub(lambda name: PROPER_NAMES[name[0]], text)


def named(role: str) -> str:
    """Name a role in the middle of a sentence: `the school`, and `Ofsted` without an article."""
    name = PROPER_NAMES.get(role, role)
    return name if role in _WITHOUT_ARTICLE else f"the {name}"


@dataclass(frozen=True, slots=True)
class _Meaning:
    """Tells terms in the words of a vocabulary, where there is one."""

    vocabulary: Vocabulary | None

    def of(self, term: str, kind: Literal["action", "condition"]) -> str:
        """Give the first part of what a term means; the term itself where nobody says."""
        gloss = self.vocabulary.gloss(term, kind) if self.vocabulary else None
        return gloss.partition(";")[0] if gloss else term


def _occasions(occasions: tuple[Occasion, ...], due: Deadline | None, meaning: _Meaning) -> str:
    """Say when, each event once with all that must hold for it."""
    said: list[str] = []
    for (event, past), run in groupby(occasions, key=lambda one: (one.event, one.past)):
        conditions = "; or ".join(filter(None, (_conditions(one, meaning) for one in run)))
        after = f" {_deadline(past, None).replace('by ', 'after ').replace('within ', 'later than ')}" if past else ""
        during = isinstance(due, During) and due.event == event and not _clause(event)
        when = f"during the {event}" if during else f"when {_happens(event)}"
        said.append(f"{when}{after}{f', {conditions}' if conditions else ''}")
    words = "; or ".join(said)
    return f"{words[:1].upper()}{words[1:]}"


def _conditions(occasion: Occasion, meaning: _Meaning) -> str:
    holds = " and ".join(meaning.of(term, "condition") for term in occasion.conditions)
    unless = " and ".join(meaning.of(term, "condition") for term in occasion.unless)
    return ", ".join(filter(None, (holds and f"if {holds}", unless and f"unless {unless}")))


#: Words for what has no number, which stand without an article.
_MASS: Final = frozenset({"behaviour", "contact", "distress", "evidence", "feedback", "fieldwork"})
_MANY: Final = frozenset({"children", "comments", "people", "staff"})
_PARTICIPLE: Final = re.compile(r"\w{2,}ed|found|foreseen|given|held|made|seen|sent|told|withdrawn")
_VERBS: Final = {"end": "ends", "start": "starts", "arises": "arises"}


def _clause(event: str) -> tuple[str, str] | None:
    """Read an event as something and what happens to it: `draft report`, `is sent`; `None` for a noun alone."""
    words = event.split()
    if len(words) > 1 and words[-1] in _VERBS:
        return " ".join(words[:-1]), _VERBS[words[-1]]
    if words[-2:] == ["quality", "assured"] and len(words) > 2:
        return " ".join(words[:-2]), "is quality assured"
    for at, word in enumerate(words):
        if at and _PARTICIPLE.fullmatch(word):
            noun = words[:at]
            return " ".join(noun), f"{'are' if noun[-1] in _MANY else 'is'} {' '.join(words[at:])}"
    return None


def _happens(event: str) -> str:
    """Say for the first time that an event happens: `a concern is raised`, `there is a pupil meeting`."""
    found = _clause(event)
    if found is None:
        return f"there is {_with_article(event, 'a')}"
    noun, verb = found
    return f"{_with_article(noun, 'the' if verb in _VERBS.values() and verb != 'arises' else 'a')} {verb}"


def _told(event: str) -> str:
    """Name an event that is known of: `the draft report is sent`, `the notification call`."""
    found = _clause(event)
    return " ".join((_with_article(found[0], "the"), found[1])) if found else f"the {event}"


def _with_article(noun: str, article: Literal["a", "the"]) -> str:
    head = noun.partition(" of ")[0].partition(" after ")[0].split()[-1]
    if head in _MASS or (head in _MANY and article == "a"):
        return noun
    return f"an {noun}" if article == "a" and noun[:1] in "aeiou" else f"{article} {noun}"


def _deadline(due: Deadline, on: Trigger | None) -> str:
    """Say by when; an event that was just named is not named again."""
    same = on is not None and len({one.event for one in on.occasions}) == 1 and on.occasions[0].event == due.event
    noun = _clause(due.event) is None
    day = "that day" if same else f"the day {'of' if noun else 'when'} {_told(due.event)}"
    after = "that" if same else _told(due.event)
    match due:
        case DayCount(days=days, unit=unit, side=side):
            many = f"{days} {unit}{'s' * (days > 1)}"
            return f"within {many} after {after}" if side == "after" else f"at least {many} before {_told(due.event)}"
        case ClockTime(at=at):
            return f"by the end of {day}" if at == _LAST_MINUTE else f"by {write_clock(at)} on {day}"
        case OnDay():
            return f"on {due.unit} {due.number} after {after}, and on no other day"
        case Before():
            return f"before {_told(due.event)}"
        case During():
            during = f"during the {due.event}" if noun else f"while {_told(due.event)}"
            return "" if same and noun else during


_LAST_MINUTE: Final = time(23, 59)


def _listed(items: tuple[str, ...]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} or {items[-1]}"
