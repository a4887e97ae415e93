"""Scenarios of a master, run for each handbook that is made from it.

A scenario is written once, in the words of the master. What it says of a role, an event or an action is said of a
variant in the variant's terms: which these are, the obligations of the two tell, requirement by requirement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from policy_diff.core.feature import Tag
from policy_diff.core.kept import kept
from policy_diff.core.requirement_id import REQUIREMENT_ID, handbook_code, is_requirement_id
from policy_diff.core.variant_shapes import differing_field
from policy_diff.core.variants import renumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.feature import Feature, Scenario
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.terms import Vocabulary

_ID = re.compile(rf"(?<![\w-]){REQUIREMENT_ID}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Translation:
    """How what is said of a master is said of a handbook that is made from it.

    Attributes:
        master: the master.
        variant: what is made from it.
        terms: what a term of the master's obligations is in the variant's, where that is another term.
        gone: terms that the master's obligations use and that nothing in the variant needs.
        held: the IDs of the master's requirements that the variant has, with its own code.
    """

    master: Handbook
    variant: Handbook
    terms: Mapping[str, str]
    gone: frozenset[str]
    held: frozenset[str]
    _pattern: re.Pattern[str] = field(compare=False, repr=False)

    @classmethod
    def between(cls, master: Handbook, variant: Handbook, vocabulary: Vocabulary) -> Translation:
        """Work it out from the obligations of the two."""
        terms: dict[str, str] = {}
        used: set[str] = set()
        for version in master.versions:
            made = variant.version(version.id)
            for requirement in version.requirements:
                other = made.requirement(renumber(requirement.id, master.code, variant.code))
                if other and differing_field(requirement.obligation, other.obligation):
                    continue  # which term is which cannot be told
                own = tuple(_terms(requirement.obligation))
                used |= set(own)
                if other:
                    for term, translated in zip(own, _terms(other.obligation), strict=True):
                        terms.setdefault(term, translated)
        changed = {term: other for term, other in terms.items() if term != other}
        shields = {one.name for one in vocabulary.terms if any(term in one.name for term in changed)}
        known = sorted({*changed, *shields, *(used - set(terms)), master.title}, key=lambda term: (-len(term), term))
        held = {requirement.id for version in variant.versions for requirement in version.requirements}
        return cls(
            master,
            variant,
            changed,
            frozenset(used - set(terms)),
            frozenset(held),
            re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, known))}|{REQUIREMENT_ID})(?![\w-])"),
        )

    def text(self, sentence: str) -> str:
        """Say a sentence about the master of the variant: its title, its IDs, its terms."""

        def said(found: re.Match[str]) -> str:
            if found[0] == self.master.title:
                return self.variant.title
            return self.terms.get(found[0], renumber(found[0], self.master.code, self.variant.code))

        return self._pattern.sub(said, sentence)

    def why_not(self, scenario: Scenario) -> str:
        """Say why a scenario of the master does not apply to the variant; nothing where it does."""
        steps = " ".join(text for _, text in scenario.steps)
        named = dict.fromkeys((*(tag.name for tag in _tags(scenario)), *_ID.findall(steps)))
        lacking = [one for one in named if handbook_code(one) == self.master.code and not self._holds(one)]
        if lacking:
            return f"{self.variant.code} ({self.variant.title}) has no counterpart of {', '.join(lacking)}"
        gone = dict.fromkeys(found for found in self._pattern.findall(steps) if found in self.gone)
        if gone:
            return f"nothing in {self.variant.code} ({self.variant.title}) speaks of '{next(iter(gone))}'"
        return ""

    def scenario(self, scenario: Scenario, why_not: str) -> Scenario:
        """Give a scenario of the master as one of the variant; one that does not apply verifies nothing there.

        Args:
            scenario: the scenario of the master.
            why_not: what the method of that name says of it.
        """
        tags = (
            Tag(self.text(tag.name), tag.place)
            for tag in scenario.outline.tags
            if not why_not or not is_requirement_id(tag.name)
        )
        return replace(
            scenario,
            id=f"{scenario.id}@{self.variant.folder}",
            outline=replace(scenario.outline, tags=tuple(tags)),
            steps=tuple((kind, self.text(text)) for kind, text in scenario.steps),
        )

    def _holds(self, identifier: str) -> bool:
        return renumber(identifier, self.master.code, self.variant.code) in self.held


@dataclass(frozen=True, slots=True)
class Translated:
    """A scenario of a master as one of a handbook that is made from it.

    Attributes:
        original: the scenario as it is written.
        scenario: what is run; its ID is that of the original, with `@` and the folder of the variant.
        translation: how it came to be.
        why_not: why it does not apply to that handbook; empty where it does.
    """

    original: Scenario
    scenario: Scenario
    translation: Translation
    why_not: str = ""


def translations(corpus: Corpus) -> tuple[Translation, ...]:
    """Give the translation to each handbook that is made from another."""
    found = ((corpus.master_of(handbook), handbook) for handbook in corpus.handbooks)
    return tuple(_between(master, variant, corpus.vocabulary) for master, variant in found if master)


@kept(256)
def _between(master: Handbook, variant: Handbook, vocabulary: Vocabulary) -> Translation:
    return Translation.between(master, variant, vocabulary)


def translated(feature: Feature, known: Iterable[Translation]) -> Iterator[Translated]:
    """Yield every scenario of a feature for every handbook that is made from the one it verifies."""
    verified = [(one, frozenset(handbook_code(tag.name) for tag in _tags(one))) for one in feature.scenarios]
    for translation in known:
        for scenario, codes in verified:
            if translation.master.code in codes:
                yield _translated(scenario, translation)


@kept(8_192)
def _translated(scenario: Scenario, translation: Translation) -> Translated:
    why_not = translation.why_not(scenario)
    return Translated(scenario, translation.scenario(scenario, why_not), translation, why_not)


def _tags(scenario: Scenario) -> tuple[Tag, ...]:
    return tuple(tag for tag in scenario.outline.tags if is_requirement_id(tag.name))


def _terms(obligation: Obligation | None) -> Iterator[str]:
    """Yield every term of an obligation, in one order for all."""
    if obligation is None:
        return
    yield obligation.bearer
    yield obligation.action
    if obligation.counterparty:
        yield obligation.counterparty
    if obligation.due:
        yield obligation.due.event
    for occasion in obligation.on.occasions if obligation.on else ():
        yield occasion.event
        yield from (*occasion.conditions, *occasion.unless)
