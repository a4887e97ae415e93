"""Prove the suite: play its scenarios against faulty copies of the reference, and see that each is killed.

Only answers are looked at here, not their form: that the copies keep what the protocol promises is tested once for
the reference, and no fault of theirs touches it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from policy_diff.core.conduct.faulty_systems import SYSTEMS
from policy_diff.core.conduct.kill_table import Fate, KillTable, MutantFate, SystemFate, is_right
from policy_diff.core.conduct.mutants import mutants
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.conduct.results import Outcome
from policy_diff.core.errors import InputError
from policy_diff.core.requirement_id import handbook_code
from policy_diff.edges.processes import in_order
from policy_diff.project.listings import named_handbooks
from policy_diff.project.playing import play
from policy_diff.project.remits import handbooks_of_remits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from policy_diff.core.conduct.faulty_systems import FaultySystem
    from policy_diff.core.conduct.mutants import Mutant
    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.project.conducting import ConductSuite
    from policy_diff.project.playing import Verdict


def selftest(
    suite: ConductSuite,
    handbooks: Sequence[Handbook] = (),
    systems: Iterable[FaultySystem] = tuple(SYSTEMS.values()),
    workers: int = 1,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> KillTable:
    """Play the scenarios of some handbooks against every faulty copy of them.

    Args:
        suite: the suite.
        handbooks: whose requirements are spoilt, and whose scenarios are played; none for all.
        systems: the wrong systems to play these scenarios against, as they are written: what is wrong everywhere is
            wrong in handbooks that are made from others as it is in theirs.
        workers: how many processes to share the work among; the table is the same for any number.
        progress: called with the number of requirements and systems done and of all there are, after each.
    """
    ground = _Ground(suite, tuple(handbooks) or suite.corpus.handbooks)
    wrong, spoilt = tuple(systems), tuple(ground.spoilt())
    pieces = len(wrong) + len(spoilt)

    def work(piece: int) -> SystemFate | _Hunted:
        if piece < len(wrong):
            return _against(wrong[piece], ground)
        return _Hunt(ground, *spoilt[piece - len(wrong)]).hunted()

    found: list[SystemFate] = []
    hunted: list[_Hunted] = []
    for done, came in enumerate(in_order(work, pieces, workers), 1):
        if isinstance(came, SystemFate):
            found.append(came)
        else:
            hunted.append(came)
        progress(done, pieces)
    busy = {identifier for one in hunted for identifier in one.busy}
    return KillTable(
        len(ground.played),
        len(spoilt),
        tuple(fate for one in hunted for fate in one.fates),
        tuple(found),
        tuple(planned.id for planned in ground.sound if planned.id not in busy),
        ground.unsound,
    )


def chosen_handbooks(corpus: Corpus, names: Sequence[str] = (), remits: Sequence[str] = ()) -> tuple[Handbook, ...]:
    """Find the handbooks that are named and of some remits; where neither is said, all of which a text is held.

    Args:
        corpus: the handbooks.
        names: handbooks by folder, code or title.
        remits: remits by name or folder, such as `state-schools`.

    Raises:
        InputError: there is none of a name, or no text of it is held, or none of those named is of the remits.
    """
    named = named_handbooks(corpus, names) if names else corpus.handbooks
    of_remits = handbooks_of_remits(corpus, remits) if remits else named
    found = tuple(corpus.handbook(handbook.code) for handbook in named if handbook in of_remits)
    if not found:
        raise InputError(
            f"no handbook named is of the remit {' or '.join(remits)}", cure="Leave out `--handbook` or `--remit`."
        )
    return found


@dataclass(frozen=True)
class _Ground:
    """What the mutants of some handbooks are played on.

    Attributes:
        suite: the suite.
        handbooks: the handbooks.
    """

    suite: ConductSuite
    handbooks: tuple[Handbook, ...]

    @cached_property
    def played(self) -> tuple[Planned, ...]:
        """Every scenario of these handbooks that applies to them."""
        planned = self.suite.planned
        return tuple(one for one in planned if not one.why_not(None) and one.verifies(self.handbooks))

    @cached_property
    def _on_the_reference(self) -> dict[str, Verdict]:
        reference = ReferenceImplementation(self.suite.corpus)
        return {planned.id: self.play(planned, reference) for planned in self.played}

    @cached_property
    def sound(self) -> tuple[Planned, ...]:
        """The scenarios that pass on the reference."""
        return tuple(one for one in self.played if self._on_the_reference[one.id].outcome is Outcome.PASSED)

    @cached_property
    def unsound(self) -> tuple[tuple[str, str], ...]:
        """The scenarios that do not, with what they say."""
        verdicts = self._on_the_reference.items()
        return tuple((one, verdict.message or "") for one, verdict in verdicts if verdict.outcome is not Outcome.PASSED)

    @cached_property
    def tagged(self) -> dict[str, list[Planned]]:
        """The scenarios of each requirement, in the order of their files."""
        found: dict[str, list[Planned]] = {}
        for planned in self.sound:
            for identifier in planned.requirements:
                found.setdefault(identifier, []).append(planned)
        return found

    @cached_property
    def of_handbook(self) -> dict[str, list[Planned]]:
        """The scenarios of each handbook, by its code, in the order of their files."""
        found: dict[str, list[Planned]] = {}
        for planned in self.sound:
            for code in dict.fromkeys(map(handbook_code, planned.requirements)):
                found.setdefault(code, []).append(planned)
        return found

    @cached_property
    def written(self) -> tuple[Planned, ...]:
        """The sound scenarios without those said of a handbook that is made from another of these."""
        codes = {handbook.code for handbook in self.handbooks}
        return tuple(
            one for one in self.sound if not one.translated or one.translated.translation.master.code not in codes
        )

    def spoilt(self) -> Iterator[tuple[Handbook, str]]:
        """Yield each requirement that is to be spoilt: that has a scenario, or says that it has one."""
        for handbook in self.handbooks:
            held = [requirement for version in handbook.versions for requirement in version.requirements]
            named = {r.id for r in held if r.obligation and r.verified_by and r.verified_by.kind == "scenario"}
            for identifier in dict.fromkeys(requirement.id for requirement in held):
                if identifier in named or identifier in self.tagged:
                    yield handbook, identifier

    def play(self, planned: Planned, implementation: Any) -> Verdict:
        """Play a scenario against what is known to keep what the protocol promises: no answer is checked."""
        return play(planned.scenario, implementation, self.suite.corpus)

    @property
    def corpus(self) -> Corpus:
        """The handbooks of the suite."""
        return self.suite.corpus


@dataclass(frozen=True, slots=True)
class _Hunted:
    """What came of the mutants of one requirement.

    Attributes:
        fates: what became of each.
        busy: the IDs of its scenarios that killed one.
    """

    fates: tuple[MutantFate, ...]
    busy: frozenset[str]


@dataclass
class _Hunt:
    """The mutants of one requirement, and the scenarios that are out for them.

    Attributes:
        ground: what they are played on.
        handbook: the handbook that holds the requirement.
        identifier: the requirement's ID.
        busy: the IDs of its own scenarios that killed one of them so far.
    """

    ground: _Ground
    handbook: Handbook
    identifier: str
    busy: set[str] = field(default_factory=set)

    def hunted(self) -> _Hunted:
        """Say what became of each, and let each scenario try all of them until it has killed one.

        Of the requirement's own scenarios those go first that have killed none yet, so that few are left over.
        """
        spoilt = mutants(self.handbook, self.identifier, self.ground.corpus.vocabulary)
        found = tuple(self._fate(mutant) for mutant in spoilt)
        for planned in self._own():
            if planned.id not in self.busy and any(self._kills(planned, mutant) for mutant in spoilt):
                self.busy.add(planned.id)
        return _Hunted(found, frozenset(self.busy))

    def _fate(self, mutant: Mutant) -> MutantFate:
        faulty = self._faulty(mutant)
        named = mutant.fault.name, mutant.requirement
        mistaken: MutantFate | None = None
        for planned in self._hunters():
            verdict = self.ground.play(planned, faulty)
            if self._is_right(planned, verdict):
                if self.identifier in planned.requirements:
                    self.busy.add(planned.id)
                return MutantFate(*named, Fate.KILLED, planned.id)
            if mistaken is None and verdict.outcome is Outcome.FAILED:
                mistaken = MutantFate(*named, Fate.MISTAKEN, planned.id, verdict.message)
        return mistaken or MutantFate(*named, Fate.SURVIVED)

    def _kills(self, planned: Planned, mutant: Mutant) -> bool:
        return self._is_right(planned, self.ground.play(planned, self._faulty(mutant)))

    def _is_right(self, planned: Planned, verdict: Verdict) -> bool:
        tags = planned.requirements
        return is_right(self.identifier, tags, verdict.outcome, verdict.message, verdict.blamed, verdict.step)

    def _faulty(self, mutant: Mutant) -> ReferenceImplementation:
        """Make the mutant, which knows its own handbook alone: no scenario of that asks for another."""
        return ReferenceImplementation(replace(self.ground.corpus, handbooks=(mutant.of(self.handbook),)))

    def _hunters(self) -> Iterator[Planned]:
        """Yield the requirement's own scenarios, those that have killed none yet first, and then the others."""
        yield from sorted(self._own(), key=lambda own: own.id in self.busy)
        yield from self._others

    def _own(self) -> list[Planned]:
        return self.ground.tagged.get(self.identifier, [])

    @cached_property
    def _others(self) -> list[Planned]:
        """The scenarios of the handbook's other requirements, those first that name this one."""

        def silent(planned: Planned) -> bool:
            return all(self.identifier not in text for _, text in planned.scenario.steps)

        there = self.ground.of_handbook.get(self.handbook.code, ())
        return sorted((one for one in there if self.identifier not in one.requirements), key=silent)


def _against(system: FaultySystem, ground: _Ground) -> SystemFate:
    """Play the scenarios as they are written against a wrong system."""
    faulty = system.over(ground.corpus)
    came = [(planned, ground.play(planned, faulty).outcome) for planned in ground.written]
    outcomes = [outcome for _, outcome in came]
    failed, broke_off = (outcomes.count(outcome) for outcome in (Outcome.FAILED, Outcome.CANNOT_TELL))
    played = _handbooks_of(planned for planned, _ in came)
    noticed = _handbooks_of(planned for planned, outcome in came if outcome is Outcome.FAILED)
    return SystemFate(system.name, len(outcomes), failed, broke_off, tuple(sorted(played - noticed)))


def _handbooks_of(scenarios: Iterable[Planned]) -> set[str]:
    return {handbook_code(identifier) for planned in scenarios for identifier in planned.requirements}
