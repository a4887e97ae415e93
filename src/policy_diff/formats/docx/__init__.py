"""A change set as a Word document with tracked changes.

What stands in the document is told in `policy_diff.formats.docx.model`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import check_whole
from policy_diff.formats.docx.composing import compose
from policy_diff.formats.docx.wording import held, words

if TYPE_CHECKING:
    from policy_diff.core.changeset import ChangeSet

__all__ = ["AUTHOR", "DATE", "write"]

AUTHOR: Final = "policy-diff"
"""Who made the changes, where nobody says."""

DATE: Final = datetime(1980, 1, 1, tzinfo=UTC)
"""When they were made, where nobody says: never the clock, so that the same texts give the same file."""


def write(change_set: ChangeSet, *, author: str = AUTHOR, date: datetime = DATE, title: str | None = None) -> bytes:
    """Write a change set as a Word document with tracked changes.

    Accepting every change gives the words and the structure of the new text, rejecting every one those of the old.

    Args:
        change_set: what to write.
        author: who made the changes, as the document says it.
        date: when they were made; of a date without a time zone it is taken as UTC.
        title: the title among the document's properties; by default the first heading of the new text.

    Returns:
        The bytes of a `.docx` file: the same for the same input.

    Raises:
        ValueError: the change set holds excerpts alone.
    """
    check_whole(change_set)
    from policy_diff.formats.docx.package import packed  # noqa: PLC0415  only this form needs the library

    body = compose(change_set)
    moment = date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    named = title if title is not None else _title(change_set)
    return packed(body, author=held(author), date=moment, title=held(named))


def _title(change_set: ChangeSet) -> str:
    """Give the first heading of the new text, or of the old where the new has none."""
    titles = [entry for entry in change_set.entries if entry.level and entry.title]
    first = next((entry for entry in titles if entry.new_path is not None), titles[0] if titles else None)
    return "".join(span.text for span in words(first.title)) if first else change_set.new_ref or ""
