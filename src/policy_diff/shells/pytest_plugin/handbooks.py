"""Which scenarios and results are those of one handbook."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.core.requirement_id import handbook_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.conduct.results import ConductResults, ScenarioResult
    from policy_diff.core.corpus import Handbook


def verifies(requirements: Iterable[str], handbooks: Iterable[Handbook]) -> bool:
    """Tell whether one of these requirements is one of these handbooks'.

    Args:
        requirements: the IDs that a scenario is tagged with.
        handbooks: the handbooks.
    """
    codes = {handbook.code for handbook in handbooks}
    return any(handbook_code(identifier) in codes for identifier in requirements)


def of_handbook(found: ConductResults, handbook: Handbook) -> ConductResults:
    """Give the results of one handbook alone: its requirements, and its scenarios, also those that do not apply."""
    return replace(
        found,
        scenarios=tuple(scenario for scenario in found.scenarios if _belongs(scenario, handbook)),
        requirements=tuple(one for one in found.requirements if one.handbook == handbook.code),
    )


def _belongs(scenario: ScenarioResult, handbook: Handbook) -> bool:
    # A scenario that does not apply to a handbook made from a master verifies nothing; its ID says what it is for.
    return verifies(scenario.requirements, [handbook]) or scenario.id.partition("@")[2] == handbook.folder
