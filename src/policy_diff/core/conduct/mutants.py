"""Faulty copies of handbooks: one requirement spoilt, and everything else as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.conduct.faulty_obligations import FAULTS, faulty_copies
from policy_diff.core.errors import InputError
from policy_diff.core.requirement_id import handbook_code, is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.conduct.faulty_obligations import Fault, History
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.obligation import Obligation
    from policy_diff.core.requirement import Requirement
    from policy_diff.core.terms import Vocabulary


@dataclass(frozen=True, slots=True)
class Mutant:
    """One requirement with one fault.

    Attributes:
        fault: the fault.
        requirement: the requirement's ID.
        asks: what it is taken to ask, in each version that holds it for scenarios to verify.
    """

    fault: Fault
    requirement: str
    asks: History

    @property
    def name(self) -> str:
        """Its name, such as `dropped/SMH-042`."""
        return f"{self.fault.name}/{self.requirement}"

    def of(self, handbook: Handbook) -> Handbook:
        """Give the faulty copy of the handbook that holds the requirement."""

        def asked(held: Requirement) -> Obligation | None:
            return self.asks.get(held.version, held.obligation) if held.id == self.requirement else held.obligation

        return reread(handbook, asked)


def reread(handbook: Handbook, asked: Callable[[Requirement], Obligation | None]) -> Handbook:
    """Give a handbook whose requirements ask something else.

    Args:
        handbook: the handbook.
        asked: gives what a requirement is taken to ask.
    """

    def requirement(held: Requirement) -> Requirement:
        taken = asked(held)
        return held if taken is held.obligation else replace(held, obligation=taken)

    def version(held: Version) -> Version:
        return replace(held, requirements=tuple(map(requirement, held.requirements)))

    return replace(handbook, versions=tuple(map(version, handbook.versions)))


def history(handbook: Handbook, identifier: str) -> History:
    """Give what a requirement asks in each version of its handbook that holds it for scenarios to verify.

    A version that leaves it to judgement, or that says why nothing can verify it there, is not among them.
    """
    held = ((version.id, version.requirement(identifier)) for version in handbook.versions)
    return {
        version: requirement.obligation
        for version, requirement in held
        if requirement and (requirement.verified_by is None or requirement.verified_by.kind == "scenario")
    }


def mutants(handbook: Handbook, identifier: str, vocabulary: Vocabulary) -> tuple[Mutant, ...]:
    """Give the faulty copies of one requirement: each fault that fits it, in the order of the faults."""
    known = history(handbook, identifier)
    held = {version.id: version for version in handbook.versions}

    def within(version: str, asked: Obligation | None) -> Obligation | None:
        """Leave out the exceptions that a version does not hold: nothing there can override."""
        if asked is None or asked is known[version]:
            return asked
        return replace(asked, exceptions=tuple(one for one in asked.exceptions if held[version].requirement(one)))

    copies = faulty_copies(known, vocabulary)
    found = ((fault, {version: within(version, asked) for version, asked in asks.items()}) for fault, asks in copies)
    return tuple(Mutant(fault, identifier, asks) for fault, asks in found if asks != known)


def mutant_named(name: str, corpus: Corpus) -> Mutant:
    """Find a mutant by its name.

    Args:
        name: the name of a fault, a stroke and the ID of a requirement: `dropped/SMH-042`.
        corpus: the handbooks.

    Raises:
        InputError: there is no such fault or requirement, or the fault does not fit the requirement.
    """
    fault, _, identifier = name.partition("/")
    if fault not in FAULTS:
        raise InputError(f"unknown fault '{fault}'", cure=f"Use one of {', '.join(FAULTS)}.")
    if not is_requirement_id(identifier):
        raise InputError(
            f"'{identifier}' is no requirement ID", cure=f"Name the requirement to be spoilt: `{fault}/SMH-042`."
        )
    corpus.minted(identifier)
    found = mutants(corpus.handbook(handbook_code(identifier)), identifier, corpus.vocabulary)
    for mutant in found:
        if mutant.name == name:
            return mutant
    fitting = ", ".join(mutant.fault.name for mutant in found)
    raise InputError(
        f"the fault '{fault}' changes nothing that {identifier} asks, or the same as another",
        cure=f"Use one of {fitting}." if found else "Name a requirement with an obligation.",
    )


def faulty_corpus(mutant: Mutant, corpus: Corpus) -> Corpus:
    """Give the handbooks with the one that a mutant is of spoilt."""
    code = handbook_code(mutant.requirement)
    spoilt = (mutant.of(handbook) if handbook.code == code else handbook for handbook in corpus.handbooks)
    return replace(corpus, handbooks=tuple(spoilt))
