"""A Word file with tracked changes as the change set that it makes of a version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.changeset import digest
from policy_diff.core.comparison import compare
from policy_diff.formats.docx.reading import read_word
from policy_diff.formats.docx.taking_back import take_back

if TYPE_CHECKING:
    from policy_diff.core.changeset import ChangeSet
    from policy_diff.formats.docx.remarks import Remark


@dataclass(frozen=True, slots=True)
class Imported:
    """What a Word file makes of a version.

    Attributes:
        change_set: from the version to its new text.
        remarks: what was not taken over, what people noted in the margin, and what followed from a change.
    """

    change_set: ChangeSet
    remarks: tuple[Remark, ...]


def read(
    data: bytes, base: str, *, source: str = "the file", version: str = "the version", partial: bool = False
) -> Imported:
    """Read the tracked changes of a Word file back into a change set.

    The file is one that `write` made, or one that has the words of the version in the same way, with changes that Word
    or LibreOffice tracked. What did not change keeps its source, character for character; what changed is written so
    that it reads as the file does.

    Args:
        data: the whole file.
        base: the text of the version that the file was made from.
        source: what to call the file in a message.
        version: what to call the version.
        partial: whether what Markdown cannot hold, such as a picture, is left out and told; else it is an error.

    Raises:
        InputError: it is no Word file that can be trusted, it was made from another version, or a change cannot be
            written so that it reads the same.
    """
    found = read_word(data, source)
    taken = take_back(found, base, source, version, partial=partial)
    origin = found.body.origin
    old_ref, new_ref = version, source
    if origin and (origin.old_digest, origin.new_digest) == (digest(base), digest(taken.text)):
        old_ref, new_ref = origin.old_ref or version, origin.new_ref or source  # nobody changed more than was sent out
    return Imported(compare(base, taken.text, old_ref=old_ref, new_ref=new_ref), taken.remarks)
