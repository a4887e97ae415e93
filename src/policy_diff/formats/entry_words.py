"""How the publisher's form words what stands around changes: the heading of an entry, what the marks mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.changeset import EntryKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.reading import Reading

INDICATION: Final = "Changes are indicated in [square brackets]."
"""What stands under each handbook's title, as the publisher words it."""

REMOVES: Final = "shows wording that was taken out."
"""What is said of the mark for removed wording, which the publisher's form has not."""

REMOVES_OR_STANDS_IN: Final = "shows wording taken out, or ours where the source does not show what stood there."
"""The same where the earlier text was completed here, because its source does not show all of it."""

UNCHANGED: Final = "No wording changed."

_VERBS: Final = {EntryKind.REMOVED: "Removed", EntryKind.RENAMED: "Renamed", EntryKind.MOVED: "Moved"}


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """What stands before and after a section's title in the heading of its entry.

    Attributes:
        before: the words before the title.
        after: the words after it.
        named: whether the title stands between them; the text before the first heading has none.
    """

    before: str
    after: str = ""
    named: bool = True

    def around(self, title: str) -> str:
        """Put a title between the words."""
        return f"{self.before}{title}{self.after}" if self.named else self.before


def heading_words(reading: Reading, *, deletions: Literal["show", "omit"], shows: bool) -> HeadingWords | None:
    """Word the heading of an entry.

    Args:
        reading: the section.
        deletions: whether removed wording is shown, and removed, renamed and moved sections named.
        shows: whether the entry shows any block.

    Returns:
        The words; `None` where the form has nothing to say of the section.
    """
    entry = reading.entry
    if not entry.level:
        return HeadingWords("Updated wording before the first section", named=False) if shows else None
    if entry.kind is EntryKind.NEW:
        return HeadingWords("New '", "' section")
    renamed = entry.kind is EntryKind.RENAMED and any(op == "+" for op, _ in reading.title)
    lengthened = renamed and all(op != "-" for op, _ in reading.title)  # the publisher does not call that a renaming
    if deletions == "show" and not lengthened:
        if entry.kind in _VERBS:
            return HeadingWords(f"{_VERBS[entry.kind]} '", "' section")
        if shows and reading.reworded and not reading.adds:
            return HeadingWords("Wording removed from the '", "' section")
    return HeadingWords("Updated wording added to the '", "' section") if shows or renamed else None


def shared_wording(reading: Reading, quote: Callable[[str], str]) -> str:
    """Say where the wording of a section stood, or stands, that is not all new or removed.

    Args:
        reading: the section.
        quote: writes the title of a section as a quotation.

    Returns:
        A sentence; empty for every other section.
    """
    if not reading.shares:
        return ""
    new = reading.entry.kind is EntryKind.NEW
    title = " ".join((reading.was_after if new else reading.is_after).split())
    where = f"in the {quote(title)} section" if title else "before the first section"
    return f"Its unmarked wording {'stood' if new else 'now stands'} {where}."
