"""What a run of the suite is about: every scenario there is, and which of them the run leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.conformance import Asked
from policy_diff.core.conduct.results import Outcome, ScenarioResult, not_claimed
from policy_diff.core.feature import requirement_tags
from policy_diff.core.requirement_id import handbook_code
from policy_diff.core.variant_scenarios import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Handbook
    from policy_diff.core.feature import Feature, Scenario
    from policy_diff.core.variant_scenarios import Translated, Translation


@dataclass(frozen=True, slots=True)
class Planned:
    """A scenario that a run could play.

    Attributes:
        scenario: the scenario, in the words of the handbook that it is played for.
        feature: the name of its feature.
        translated: where it comes from, where it is one of a master's said of a handbook made from it.
    """

    scenario: Scenario
    feature: str
    translated: Translated | None = None

    @property
    def id(self) -> str:
        """Its stable ID."""
        return self.scenario.id

    @property
    def requirements(self) -> tuple[str, ...]:
        """The IDs that it is tagged with."""
        return requirement_tags(self.scenario.outline)

    def verifies(self, handbooks: Iterable[Handbook]) -> bool:
        """Tell whether one of its requirements is one of these handbooks'."""
        codes = {handbook.code for handbook in handbooks}
        return any(handbook_code(identifier) in codes for identifier in self.requirements)

    def why_not(self, subject: Subject | None) -> str:
        """Say why it does not apply to a handbook made from its own, or to an implementation; empty where it may.

        Of a scenario's own handbook, the scenario itself asks whether it is claimed.
        """
        if self.translated is None:
            return ""
        variant = self.translated.translation.variant
        claimed = subject is None or variant.code in subject.handbooks
        return self.translated.why_not or ("" if claimed else not_claimed(variant))

    def untested(self) -> ScenarioResult:
        """Give its result before it has run."""
        place = self.scenario.place
        return ScenarioResult(
            self.scenario.id,
            self.scenario.name,
            self.feature,
            self.scenario.outline.rule,
            place.source,
            place.line or 1,
            self.requirements,
        )


@dataclass(frozen=True, slots=True)
class ChosenChange:
    """A change whose scenarios alone a run plays.

    Attributes:
        name: how it was named: `[HANDBOOK:]OLD..NEW`.
        touches: tells of a scenario whether the change touches it.
    """

    name: str
    touches: Callable[[Scenario], bool]


@dataclass(frozen=True, slots=True)
class Remit:
    """A remit, as the run was asked for it, and the handbooks that serve it."""

    name: str
    handbooks: tuple[Handbook, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a run is for.

    Attributes:
        handbooks: the handbooks whose scenarios it plays; none where it is for all.
        remits: the remits whose handbooks' scenarios it plays; none where it is for all.
        as_of: the day whose versions it asks about; `None` where each scenario is played as at its own.
        changed: the change whose scenarios alone it plays; `None` where it is not about a change.
    """

    handbooks: tuple[Handbook, ...] = ()
    remits: tuple[Remit, ...] = ()
    as_of: date | None = None
    changed: ChosenChange | None = None

    def leaves_out(self, planned: Planned) -> str:
        """Name the option that leaves a scenario out; empty where none does."""
        if self.handbooks and not planned.verifies(self.handbooks):
            return "--handbook"
        serving = {handbook.code: handbook for remit in self.remits for handbook in remit.handbooks}
        if self.remits and not planned.verifies(serving.values()):
            return "--remit"
        return "--changed" if self.changed and not self.changed.touches(planned.scenario) else ""

    @property
    def asked(self) -> Asked:
        """What the run is for, as a report says it."""
        return Asked(
            tuple(one.code for one in self.handbooks),
            tuple(one.name for one in self.remits),
            self.as_of,
            self.changed.name if self.changed else None,
        )


EVERYTHING: Final = Choice()

_LEFT_OUT: Final = "left out of this run by "

ADAPTER_BROKEN: Final = "nothing ran: the adapter is broken"
"""Why no scenario ran, where that is so."""


def plan(features: Iterable[Feature], known: Iterable[Translation]) -> Iterator[Planned]:
    """Yield every scenario of some features, each feature's own first and then those said of handbooks made from them.

    Args:
        features: the features.
        known: how they are said of handbooks that are made from others.
    """
    translations = tuple(known)
    for feature in features:
        for scenario in feature.scenarios:
            yield Planned(scenario, feature.name)
        for one in translated(feature, translations):
            yield Planned(one.scenario, feature.name, one)


def left_out(option: str) -> str:
    """Say that an option leaves a scenario out."""
    return f"{_LEFT_OUT}{option}"


def is_left_out(result: ScenarioResult) -> bool:
    """Tell whether an option has left a scenario out."""
    return result.outcome is Outcome.UNTESTED and (result.message or "").startswith(_LEFT_OUT)
