"""What became of every faulty implementation, as a value: the kill table.

A mutant is killed for the right reason where a Then failed that speaks of the requirement which is spoilt: the
failure is laid on it, or, in a scenario of other requirements, the sentence or what it found names it. Where only the
check at the end of a scenario fails, that is another reason. A scenario that breaks off kills nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from policy_diff.core.conduct.results import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable


class Fate(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    MISTAKEN = "killed for another reason"
    SURVIVED = "survived"


@dataclass(frozen=True, slots=True)
class MutantFate:
    """What became of one mutant.

    Attributes:
        fault: the name of its fault.
        requirement: the ID of the requirement that is spoilt.
        fate: what became of it.
        scenario: the ID of the first scenario that failed it, for the right reason where one did; `None` where
            none failed.
        message: what that scenario said, where the reason is not the right one.
    """

    fault: str
    requirement: str
    fate: Fate
    scenario: str | None = None
    message: str | None = None

    @property
    def name(self) -> str:
        """Its name, such as `dropped/SMH-042`."""
        return f"{self.fault}/{self.requirement}"


@dataclass(frozen=True, slots=True)
class SystemFate:
    """What became of one wrong system.

    Attributes:
        system: its name.
        scenarios: how many scenarios were played against it.
        failed: how many of them failed.
        broke_off: how many broke off, which says nothing of the system.
        unfailed_in: the codes of the handbooks of which some were played and none failed.
    """

    system: str
    scenarios: int
    failed: int
    broke_off: int = 0
    unfailed_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FaultRow:
    """What became of the mutants with one fault.

    Attributes:
        fault: the name of the fault.
        mutants: how many there are.
        killed: how many of them a scenario failed, for whatever reason.
        rightly: how many of these for the right reason.
        survivors: the IDs of the requirements whose mutants no scenario failed.
        mistaken: those whose mutants were only killed for another reason.
    """

    fault: str
    mutants: int
    killed: int
    rightly: int
    survivors: tuple[str, ...] = ()
    mistaken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KillTable:
    """What became of every faulty implementation.

    Attributes:
        scenarios: how many scenarios were played.
        requirements: how many requirements were spoilt.
        mutants: every mutant, by requirement in the order of the handbooks.
        systems: every wrong system, in the order of the systems.
        idle: the IDs of the scenarios that kill no mutant of a requirement they are tagged with.
        unsound: scenarios that do not pass on the reference itself, with what they say; they can kill nothing.
    """

    scenarios: int
    requirements: int
    mutants: tuple[MutantFate, ...]
    systems: tuple[SystemFate, ...]
    idle: tuple[str, ...] = ()
    unsound: tuple[tuple[str, str], ...] = ()

    def rows(self, faults: Iterable[str]) -> tuple[FaultRow, ...]:
        """Give a row for each fault that a mutant has, in the order given."""
        found: dict[str, list[MutantFate]] = {}
        for mutant in self.mutants:
            found.setdefault(mutant.fault, []).append(mutant)
        return tuple(_row(fault, found[fault]) for fault in faults if fault in found)

    def total(self) -> FaultRow:
        """Give the row of all mutants together; it names nobody."""
        row = _row("", self.mutants)
        return FaultRow("", row.mutants, row.killed, row.rightly)

    @property
    def unfailed(self) -> tuple[SystemFate, ...]:
        """The wrong systems that no scenario fails: handbooks without a bank holiday cannot tell one who knows none."""
        return tuple(system for system in self.systems if not system.failed)

    @property
    def sound(self) -> bool:
        """Tell whether the suite proves itself: each mutant is killed for the right reason, and no scenario is idle.

        Where nothing was spoilt, nothing is proved.
        """
        return (
            bool(self.mutants)
            and all(mutant.fate is Fate.KILLED for mutant in self.mutants)
            and not any(system.broke_off for system in self.systems)
            and not (self.idle or self.unsound)
        )


def is_right(  # noqa: PLR0913, PLR0917 - one parameter for each part of what came of a scenario
    requirement: str,
    tags: Iterable[str],
    outcome: Outcome,
    message: str | None,
    blamed: Iterable[str],
    step: int | None,
) -> bool:
    """Tell whether what came of a scenario is a kill for the right reason.

    Args:
        requirement: the ID of the requirement that is spoilt.
        tags: those of the scenario.
        outcome: what came of it.
        message: why it did not pass: a line that names the step, then what is wrong.
        blamed: the requirements that a failure is laid on; none where it is laid on all of the scenario's.
        step: the step at which it stopped; `None` where all had run.
    """
    if outcome is not Outcome.FAILED or step is None:
        return False
    if requirement in tags:
        laid_on = tuple(blamed)
        return not laid_on or requirement in laid_on
    said = (message or "").split("\n")[:2]  # what is listed further below only happens to be there
    return any(re.search(rf"(?<![\w-]){re.escape(requirement)}(?![\w-])", line) for line in said)


def _row(fault: str, mutants: Iterable[MutantFate]) -> FaultRow:
    found = tuple(mutants)
    survivors = tuple(mutant.requirement for mutant in found if mutant.fate is Fate.SURVIVED)
    mistaken = tuple(mutant.requirement for mutant in found if mutant.fate is Fate.MISTAKEN)
    killed = len(found) - len(survivors)
    return FaultRow(fault, len(found), killed, killed - len(mistaken), survivors, mistaken)
