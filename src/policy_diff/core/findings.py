"""A finding: one thing that is wrong with a corpus, by the rule that it breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.rules import RULES

if TYPE_CHECKING:
    from policy_diff.core.errors import InputError, Place
    from policy_diff.core.rules import Rule


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a corpus.

    Attributes:
        rule: the rule that it breaks.
        problem: what is wrong here, one clause.
        cure: what to do about it.
        place: where it stands; its line and column are `None` where a whole file or folder is meant.
        requirement: the ID of the requirement it stands in, if any.
    """

    rule: Rule
    problem: str
    cure: str
    place: Place
    requirement: str | None = None

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.rule.code

    def __str__(self) -> str:
        """Read the whole finding: place, rule, problem, requirement, the text with a caret, the cure."""
        named = f" [{self.requirement}]" if self.requirement else ""
        lines = [f"{self.place}: {self.code} {self.rule.name}: {self.problem}{named}", self.place.excerpt()]
        return "\n".join(line for line in (*lines, f"  {self.cure}") if line)


def finding_of(fault: InputError, otherwise: Place) -> Finding:
    """Make a finding of a fault.

    Args:
        fault: a fault that names its rule.
        otherwise: where it stands if it does not say.

    Raises:
        ValueError: it names no rule; whoever made it forgot to.
    """
    rule = RULES.get(fault.code)
    if rule is None:
        raise ValueError(f"the fault '{fault.problem}' names no rule")
    return Finding(rule, fault.problem, fault.cure, fault.place or otherwise, fault.requirement)


def in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Put findings in the order of files and lines, each once."""

    def where(finding: Finding) -> tuple[str, int, int, str, str]:
        place = finding.place
        return place.source, place.line or 0, place.column or 0, finding.code, finding.problem

    return tuple(sorted(dict.fromkeys(findings), key=where))
