"""Compare versions of public guidance, publish the change set, and run its obligations as scenarios."""

from policy_diff.core.changeset import BlockChange, Change, ChangeSet, Entry, EntryKind, Piece
from policy_diff.core.comparison import compare
from policy_diff.core.document import Kind
from policy_diff.core.errors import InputError, Place

__version__ = "0.1.0"

__all__ = [
    "BlockChange",
    "Change",
    "ChangeSet",
    "Entry",
    "EntryKind",
    "InputError",
    "Kind",
    "Piece",
    "Place",
    "__version__",
    "compare",
]
