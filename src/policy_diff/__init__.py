"""Compare versions of public guidance, publish the change set, and run its obligations as scenarios.

The names below are loaded when they are first asked for: pytest imports this package in every run where it is
installed, because its plugin stands in it, and most of those runs compare nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policy_diff.core.applying import ConflictError, apply, reverse
    from policy_diff.core.changeset import BlockChange, Change, ChangeSet, Entry, EntryKind, Piece
    from policy_diff.core.comparison import compare
    from policy_diff.core.document import Kind
    from policy_diff.core.errors import InputError, Place
    from policy_diff.core.findings import Finding
    from policy_diff.core.merging import Conflict, merge
    from policy_diff.core.rules import Rule
    from policy_diff.project.check import check

__version__ = "0.1.0"

__all__ = [
    "BlockChange",
    "Change",
    "ChangeSet",
    "Conflict",
    "ConflictError",
    "Entry",
    "EntryKind",
    "Finding",
    "InputError",
    "Kind",
    "Piece",
    "Place",
    "Rule",
    "__version__",
    "apply",
    "check",
    "compare",
    "merge",
    "reverse",
]

_HOMES = {
    "BlockChange": "policy_diff.core.changeset",
    "Change": "policy_diff.core.changeset",
    "ChangeSet": "policy_diff.core.changeset",
    "Conflict": "policy_diff.core.merging",
    "ConflictError": "policy_diff.core.applying",
    "Entry": "policy_diff.core.changeset",
    "EntryKind": "policy_diff.core.changeset",
    "Finding": "policy_diff.core.findings",
    "InputError": "policy_diff.core.errors",
    "Kind": "policy_diff.core.document",
    "Piece": "policy_diff.core.changeset",
    "Place": "policy_diff.core.errors",
    "Rule": "policy_diff.core.rules",
    "apply": "policy_diff.core.applying",
    "check": "policy_diff.project.check",
    "compare": "policy_diff.core.comparison",
    "merge": "policy_diff.core.merging",
    "reverse": "policy_diff.core.applying",
}

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one that `__getattr__` gives

    def __getattr__(name: str) -> object:
        """Load a name from the module where it stands."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """List the names that are loaded and those that would be."""
    return sorted({*globals(), *__all__})
