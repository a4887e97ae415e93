"""What happens to the sections of a text."""

from __future__ import annotations

from enum import StrEnum


class EntryKind(StrEnum):
    """What happened to a section, in the words of an update page."""

    UNCHANGED = "unchanged"  #: no wording differs; white space and numbering may
    UPDATED = "updated"
    NEW = "new"
    REMOVED = "removed"
    RENAMED = "renamed"  #: its heading differs; its text may differ too
    MOVED = "moved"  #: it stands elsewhere; its heading and text may differ too
