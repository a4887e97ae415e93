"""Faulty implementations by name, to see what a report on one looks like."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from policy_diff.core.conduct.faulty_systems import SYSTEMS
from policy_diff.core.conduct.mutants import faulty_corpus, mutant_named
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.errors import InputError
from policy_diff.edges.files import current_folder
from policy_diff.project.corpus import load
from policy_diff.project.suite_folders import suite_at_hand

if TYPE_CHECKING:
    from policy_diff.core.conduct.protocol import Implementation, Subject
    from policy_diff.core.corpus import Corpus


def faulty(name: str, corpus: Corpus) -> Any:
    """Make a faulty copy of the reference implementation.

    Args:
        name: a fault and the requirement that has it, such as `dropped/SMH-042`, or a wrong system: `always_yes`.
        corpus: the handbooks.

    Raises:
        InputError: there is none of this name.
    """
    if "/" in name:
        return _Faulty(ReferenceImplementation(faulty_corpus(mutant_named(name, corpus), corpus)), name)
    if name not in SYSTEMS:
        raise InputError(
            f"unknown faulty implementation '{name}'",
            cure=f"Name a fault and a requirement, such as `dropped/SMH-042`, or one of {', '.join(SYSTEMS)}.",
        )
    return _Faulty(SYSTEMS[name].over(corpus), name)


class _Faulty:
    """A faulty implementation that says so, and which fault it has."""

    def __init__(self, wrong: Implementation, name: str) -> None:
        self._wrong = wrong
        self._name = name

    def describe(self) -> Subject:
        """Say what is wrong with it."""
        return replace(self._wrong.describe(), name=f"policy-diff reference made wrong by {self._name}")

    def __getattr__(self, verb: str) -> Any:
        """Do the rest as it does."""
        return getattr(self._wrong, verb)


def faulty_here(name: str) -> Any:
    """Make a faulty copy of the reference implementation over the nearest handbooks, or those of the package.

    Raises:
        InputError: there is none of this name, or the handbooks cannot be read.
    """
    return faulty(name, load(suite_at_hand(current_folder()).root))
