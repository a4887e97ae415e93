"""Faulty implementations by name, to see what a report on one looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.conduct.faulty_systems import SYSTEMS
from policy_diff.core.conduct.mutants import faulty_corpus, mutant_named
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.errors import InputError
from policy_diff.edges.files import current_folder
from policy_diff.project.corpus import load
from policy_diff.project.suite_folders import suite_at_hand

if TYPE_CHECKING:
    from policy_diff.core.conduct.protocol import Implementation
    from policy_diff.core.corpus import Corpus


def faulty(name: str, corpus: Corpus) -> Implementation:
    """Make a faulty copy of the reference implementation.

    Args:
        name: a fault and the requirement that has it, such as `dropped/SMH-042`, or a wrong system: `always_yes`.
        corpus: the handbooks.

    Raises:
        InputError: there is none of this name.
    """
    if "/" in name:
        return ReferenceImplementation(faulty_corpus(mutant_named(name, corpus), corpus))
    if name not in SYSTEMS:
        raise InputError(
            f"unknown faulty implementation '{name}'",
            cure=f"Name a fault and a requirement, such as `dropped/SMH-042`, or one of {', '.join(SYSTEMS)}.",
        )
    return SYSTEMS[name].over(corpus)


def faulty_here(name: str) -> Implementation:
    """Make a faulty copy of the reference implementation over the nearest handbooks, or those of the package.

    Raises:
        InputError: there is none of this name, or the handbooks cannot be read.
    """
    return faulty(name, load(suite_at_hand(current_folder()).root))
