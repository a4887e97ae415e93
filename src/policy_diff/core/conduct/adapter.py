"""An adapter as the suite sees it: what every verb gives back is checked before anything is held against it.

What an adapter gives in another form than the protocol's says nothing about the implementation behind it,
so it must neither pass nor fail a scenario. The same goes for an adapter that loses or alters what it was
told, or gives norms that nothing recorded could explain.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, TypeVar

from policy_diff.core.conduct.promises import cause_fault, journal_fault, norms_fault
from policy_diff.core.conduct.protocol import (
    CONTRACT,
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Implementation,
    Norm,
    NormState,
    Subject,
)
from policy_diff.core.obligation import Modality
from policy_diff.core.requirement_id import is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from enum import StrEnum

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.terms import Kind, Vocabulary

VERBS: Final = ("describe", "reset", "open_case", "record", "advance", "norms", "journal")
"""What an adapter has to offer."""

_Value = TypeVar("_Value")
_Word = TypeVar("_Word", bound="StrEnum")


class BrokenAdapterError(Exception):
    """The adapter does not do what the protocol asks; nothing is said about the implementation behind it."""


def _takes(function: Callable[..., object], name: str) -> bool:
    """Tell whether a function can be given an argument by name."""
    try:
        parameters = inspect.signature(function).parameters
    except ValueError:
        return True  # one written in C may not say
    return name in parameters or any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values())


class Adapter(Implementation):
    """An implementation whose every answer is checked; plain strings are taken for the words of the protocol.

    Args:
        implementation: what an adopter wrote; nothing is taken for granted of it.
        corpus: the handbooks and the vocabulary that it has to speak of.

    Attributes:
        verb: the verb that was called last.

    Raises:
        BrokenAdapterError: a verb is missing; every method raises it where an answer has not its form.
    """

    def __init__(self, implementation: Any, corpus: Corpus) -> None:
        missing = [f"{verb}()" for verb in VERBS if not callable(getattr(implementation, verb, None))]
        if missing:
            raise BrokenAdapterError(f"{type(implementation).__name__} has no {', '.join(missing)}")
        self._implementation = implementation
        self._corpus = corpus
        self._requirements = corpus.requirement_ids()
        self._recorded: dict[str, tuple[Event, ...]] = {}
        self._given: dict[str, tuple[Norm, ...]] = {}
        self._sound: dict[int, Norm] = {}  # by identity: norms that were checked and cannot have changed since
        self._subject: Subject | None = None
        self.verb = ""

    def describe(self) -> Subject:
        """Say which implementation this is, as it said when first asked; it must claim codes of handbooks held."""
        if self._subject is None:
            self._subject = self._described()
        return self._subject

    def _described(self) -> Subject:
        subject = self._value(self._call("describe"), Subject)
        if subject.contract != CONTRACT:
            raise self._broken(
                f"says that the adapter keeps to contract {subject.contract!r}; this suite speaks contract {CONTRACT}"
            )
        for name in ("name", "version", "contact"):
            self._text(getattr(subject, name), name)
        claimed = self._texts(subject.handbooks, "handbooks")
        known = [handbook.code for handbook in self._corpus.handbooks]
        for code in claimed:
            if code not in known:
                near = get_close_matches(code.strip().upper(), known, 1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise self._broken(f"claims the handbook {code!r}; the codes are {', '.join(known)}{hint}")
        return replace(subject, handbooks=claimed, features=self._texts(subject.features, "features"))

    def reset(self, at: datetime, as_of: date) -> None:
        """Have every case forgotten."""
        self._call("reset", at, as_of)
        self._recorded = {}
        self._given = {}
        self._sound = {}

    def open_case(self, handbook: str, facts: Mapping[str, bool], version: str | None = None) -> str:
        """Have a case opened; the version is passed on only where one is named."""
        named = {}
        if version is not None:
            named["version"] = version
            if not _takes(self._implementation.open_case, "version"):
                raise BrokenAdapterError("open_case() takes no `version`, and a scenario names one")
        case = self._text(self._call("open_case", handbook, facts, **named), "the ID of the case")
        if not case:
            raise self._broken("gave a case without an ID")
        if case in self._recorded:
            raise self._broken(f"gave the ID {case!r}, which another case has since the last reset")
        self._recorded[case] = ()
        return case

    def record(self, case: str, event: Event) -> Decision:
        """Have an entry recorded, hear the answer, and hold journal and norms against what was recorded."""
        before = self.norms(case) if case in self._recorded else ()
        decision = self._value(self._call("record", case, event), Decision)
        if decision.requirement is not None:
            self._requirement(decision.requirement)
        decision = replace(decision, outcome=self._word(decision.outcome, DecisionOutcome, "outcome"))
        if case in self._recorded:
            self._recorded[case] += (event,)
            self.journal(case)
            self._promised(cause_fault(before, self.norms(case), event))
        return decision

    def advance(self, to: datetime) -> None:
        """Let time pass."""
        self._call("advance", to)

    def norms(self, case: str) -> tuple[Norm, ...]:
        """List every norm; each once, in order, and because of entries that were recorded."""
        given = tuple(self._norm(norm) for norm in self._many(self._call("norms", case), "what it gave"))
        if case in self._recorded:
            self._promised(norms_fault(given, self._recorded[case], self._given.get(case, ())))
            self._given[case] = given
        return given

    def journal(self, case: str) -> tuple[Event, ...]:
        """List every entry, which must be those recorded, as they were recorded."""
        given = tuple(self._entry(entry) for entry in self._many(self._call("journal", case), "what it gave"))
        if case in self._recorded:
            self._promised(journal_fault(given, self._recorded[case]))
        return given

    def _call(self, verb: str, *arguments: object, **named: object) -> object:
        self.verb = verb
        try:
            return getattr(self._implementation, verb)(*arguments, **named)
        except (Exception, KeyboardInterrupt):
            raise
        except BaseException as fault:  # such as `sys.exit()`, or a skip of pytest: it is not the suite's to obey
            raise self._broken(f"would end the run with {type(fault).__name__}: {fault}") from fault

    def _norm(self, value: object) -> Norm:
        known = self._sound.get(id(value))
        if known is not None and known is value:
            return known
        norm = self._value(value, Norm)
        self._requirement(norm.requirement)
        self._term(norm.bearer, "role", "bearer")
        self._term(norm.action, "action", "action")
        if norm.counterparty is not None:
            self._term(norm.counterparty, "role", "counterparty")
        if norm.due is not None:
            self._moment(norm.due, "due")
        modality = self._word(norm.modality, Modality, "modality")
        state = self._word(norm.state, NormState, "state")
        because = self._texts(norm.because, "because")
        if type(norm) is Norm and type(norm.because) is tuple and modality is norm.modality and state is norm.state:
            self._sound[id(norm)] = norm
            return norm
        return replace(norm, modality=modality, state=state, because=because)

    def _entry(self, value: object) -> Event:
        entry = self._value(value, Event)
        for name in ("id", "what"):
            self._text(getattr(entry, name), name)
        for name in ("by", "to", "reason"):
            if getattr(entry, name) is not None:
                self._text(getattr(entry, name), name)
        self._moment(entry.at, "at")
        kind = self._word(entry.kind, EventKind, "kind")
        return replace(entry, kind=kind, conditions=self._texts(entry.conditions, "conditions"))

    def _promised(self, fault: str | None) -> None:
        if fault is not None:
            raise self._broken(fault)

    # The forms of values; each raises `BrokenAdapterError` where a value has not that form

    def _broken(self, problem: str) -> BrokenAdapterError:
        return BrokenAdapterError(f"{self.verb}() {problem}")

    def _value(self, value: object, kind: type[_Value]) -> _Value:
        if not isinstance(value, kind):
            article = "an" if kind.__name__[0] in "AEIOU" else "a"
            raise self._broken(f"gave {value!r}, not {article} {kind.__name__}")
        return value

    def _text(self, value: object, name: str) -> str:
        if not isinstance(value, str):
            raise self._broken(f"gave {value!r} where {name} is to be a string")
        return value

    def _many(self, value: object, name: str) -> tuple[object, ...]:
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise self._broken(f"gave {value!r} where {name} is to be a list")
        return tuple(value)

    def _texts(self, value: object, name: str) -> tuple[str, ...]:
        return tuple(self._text(part, f"each of {name}") for part in self._many(value, name))

    def _word(self, value: object, words: type[_Word], name: str) -> _Word:
        text = self._text(value, name)
        try:
            return words(text)
        except ValueError:
            known = ", ".join(f"'{word}'" for word in words)
            raise self._broken(f"gave the {name} {text!r}, which is none of {known}") from None

    def _moment(self, value: object, name: str) -> None:
        if not isinstance(value, datetime):
            raise self._broken(f"gave {value!r} where {name} is to be a datetime")
        if value.utcoffset() is None:
            raise self._broken(f"gave the moment {value} as {name}, without a time zone")

    def _requirement(self, value: object) -> None:
        text = self._text(value, "requirement")
        if not is_requirement_id(text):
            raise self._broken(f"gave {text!r}, which is no requirement ID such as 'SMH-012'")
        if text not in self._requirements:
            raise self._broken(f"gave {text!r}, a requirement that no handbook holds")

    def _term(self, value: object, kind: Kind, name: str) -> None:
        text = self._text(value, name)
        vocabulary: Vocabulary = self._corpus.vocabulary
        if text not in vocabulary.names(kind):
            near = vocabulary.near(text.lower().replace("_", " "), kind)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise self._broken(f"gave the {name} {text!r}, which is no {kind} of the vocabulary{hint}")
