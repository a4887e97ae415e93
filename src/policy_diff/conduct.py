"""What an adapter in Python is written with: the contract of the conduct suite and the values that it passes.

Everything here is what adopters import; where it stands inside the package may change, these names do not.
"""

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.protocol import (
    CONTRACT,
    Decision,
    DecisionOutcome,
    Event,
    EventKind,
    Implementation,
    ImplementationError,
    Norm,
    NormState,
    Subject,
)
from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.obligation import Modality

__all__ = [
    "CONTRACT",
    "BrokenAdapterError",
    "Decision",
    "DecisionOutcome",
    "Event",
    "EventKind",
    "Implementation",
    "ImplementationError",
    "Modality",
    "Norm",
    "NormState",
    "ReferenceImplementation",
    "Subject",
]
