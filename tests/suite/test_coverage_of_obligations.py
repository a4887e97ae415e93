"""draft"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from policy_diff.core.conduct.adapter import Adapter
from policy_diff.core.conduct.activation import is_asked
from policy_diff.core.conduct.protocol import DecisionOutcome, EventKind, NormState
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.moments import instant
from policy_diff.core.obligation import Before, ClockTime, DayCount, During, Modality, OnDay
from policy_diff.core.feature import requirement_tags
from policy_diff.project.sentences import matching
from policy_diff.project.trial import Trial
from suite.scenario_runner import corpus, scenarios

MINUTE = timedelta(minutes=1)
RELATIONS = corpus().vocabulary.relations


def variants_too():
    from policy_diff.core.variant_scenarios import translations, translated
    from policy_diff.project.features import load_features
    from suite.scenario_runner import ROOT
    known = translations(corpus())
    for f in load_features(ROOT, ROOT / "features"):
        for t in translated(f, known):
            if not t.why_not:
                yield t.scenario

class Observed(Trial):
    """A trial that keeps what each Then saw."""

    def __init__(self, *args):
        super().__init__(*args)
        self.seen = set()

    def _obligation(self, identifier):
        return next((r.obligation for r in self._held if r.id == identifier), None)

    def binds(self, bearer, modality, phrase, because, due):
        self._modalities = (modality,)
        super().binds(bearer, modality, phrase, because, due)

    def stands(self, bearer, phrase, modalities, state):
        self._modalities = tuple(modalities)
        super().stands(bearer, phrase, modalities, state)

    def _matching(self, *args):
        found = super()._matching(*args)
        for norm in found:
            if norm.modality in self._modalities:
                self.saw(norm)
        return found

    def see(self, identifier, *fact):
        self.seen.add((identifier, self._obligation(identifier), fact))

    def decided(self, outcome):
        super().decided(outcome)
        entry = self._journal[-1]
        self.see(self._decision.requirement, "decided", entry.kind.value, outcome.value)
        if entry.kind is not EventKind.HAPPENING:
            for r in self._held:
                if r.id in self._requirements and r.obligation and r.obligation.action == entry.what and r.id != self._decision.requirement:
                    mod = self._obligation(self._decision.requirement).modality.value
                    self.see(r.id, "beside", mod, entry.kind.value, outcome.value)

    def nothing_follows(self, requirement):
        super().nothing_follows(requirement)
        self.see(requirement, "nothing follows")

    def unbound(self, bearer, phrase):
        super().unbound(bearer, phrase)
        role = self._wording.role(bearer)
        action = self._wording.action(phrase)[0]
        for r in self._held:
            if r.obligation and r.obligation.action == action and r.obligation.bearer == role:
                self.see(r.id, "nothing follows")
            

    def saw(self, norm):
        asked = self._obligation(norm.requirement)
        start = next((n for n, e in enumerate(self._journal) if norm.because and e.id == norm.because[0]), -1) + 1
        later = list(enumerate(self._journal))[start:]
        deeds = [
            (n, e) for n, e in later
            if (e.kind is EventKind.ACT and is_asked(asked, e, RELATIONS))
            or (e.kind is EventKind.HAPPENING and RELATIONS.action_of(e.what) == asked.action)
        ]
        departures = [e for n, e in later if e.kind is EventKind.DEPARTURE and is_asked(asked, e, RELATIONS)]
        fact = norm.state.value
        closing = self._closing(asked, norm)
        if norm.state is NormState.PENDING:
            self.see(norm.requirement, "norm", "pending", "")
            if deeds and isinstance(asked.due, OnDay):
                self.see(norm.requirement, "norm", "pending", self.where(asked, norm, *deeds[-1], closing))
            return
        if departures and not deeds:
            self.see(norm.requirement, "norm", fact, "departed")
        elif deeds:
            n, e = deeds[-1]
            self.see(norm.requirement, "norm", fact, self.where(asked, norm, n, e, closing))
        else:
            after = ""
            if norm.due and not isinstance(asked.due, Before) and closing is None:
                backwards = isinstance(asked.due, DayCount) and asked.due.side == "before"
                after = "exact" if backwards or instant(self._now) == instant(norm.due) + MINUTE else "later"
            elif closing is not None:
                after = "exact"
            self.see(norm.requirement, "norm", fact, "silent " + after)

    def _closing(self, asked, norm):
        match asked.due:
            case Before(event=event):
                wanted = event
            case During(event=event):
                wanted = event + " end"
            case _:
                return None
        start = next((n for n, e in enumerate(self._journal) if norm.because and e.id == norm.because[0]), -1)
        for n, e in enumerate(self._journal):
            if n > start and (e.what == wanted and e.kind is EventKind.HAPPENING or e.kind is EventKind.ACT and RELATIONS.event_of(e.what) == wanted):
                return n
        return None

    def where(self, asked, norm, n, e, closing):
        match asked.due:
            case None:
                return "no time"
            case Before():
                return "open" if closing is None else "within" if n < closing else "late"
            case During() if closing is not None:
                return "within" if n < closing else "late"
            case _:
                pass
        if norm.due is None:
            return "open"
        at, due = instant(e.at), instant(norm.due)
        if at == due:
            return "last"
        if at == due + MINUTE:
            return "just late"
        if isinstance(asked.due, OnDay):
            opens = instant(norm.due.replace(hour=0, minute=0))
            if at == opens:
                return "first"
            if at == opens - MINUTE:
                return "just early"
            if at < opens:
                return "early"
        return "late" if at > due else "before"


def _step(kind, text):
    (sentence,) = matching(kind, text)
    return sentence.does, sentence.words(text) or {}


def play(scenario):
    trial = Observed(Adapter(ReferenceImplementation(corpus()), corpus()), corpus(), requirement_tags(scenario.outline))
    for kind, text in scenario.steps:
        (sentence,) = matching(kind, text)
        trial.begin(kind)
        sentence.does(trial, **(sentence.words(text) or {}))
        trial.end()
    trial.finish()
    return trial.seen


@cache
def facts(variants=False):
    found = {}
    for scenario in (*scenarios(), *(variants_too() if variants else ())):
        for identifier, asked, fact in play(scenario):
            found.setdefault((identifier, asked), {}).setdefault(fact, []).append(scenario.id)
    return found
