"""An implementation that bears with everything, and whose words try to break out of whatever holds them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from policy_diff.core.conduct.protocol import Decision, DecisionOutcome, Event, Subject
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.project.corpus import load

PAYLOAD = (
    "</title></pre><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>]]>&amp;\x00\ud800\x1b[31m"
)


class Lax(ReferenceImplementation):
    """Accepts what is refused, and breaks down where the visitor asks after the host."""

    def describe(self) -> Subject:
        """Say what it is, in words that no form can take as they are."""
        return replace(super().describe(), name=f"lax {PAYLOAD}", contact=PAYLOAD)

    def record(self, case: str, event: Event) -> Decision:
        """Accept everything."""
        found = super().record(case, event)
        if event.what == "ask after host":
            raise RuntimeError(PAYLOAD)
        return replace(found, outcome=DecisionOutcome.ACCEPTED)


def lax() -> Lax:
    return Lax(load(Path.cwd()))
