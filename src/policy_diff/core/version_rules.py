"""Rules on the versions of a handbook: what changed is told, and nothing is told that did not change."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.core.errors import Place


def version_faults(handbook: Handbook, locate: Callable[[str, str], Place]) -> Iterator[InputError]:
    """Yield a fault for every version whose update note and text do not go together.

    Args:
        handbook: with all its versions.
        locate: gives the place of a key of a version in the `handbook.toml`, by the version's ID and the key.
    """
    first = handbook.versions[0] if handbook.versions else None
    if first and first.update_note:
        yield InputError(
            f"the version {first.id} has an update note, and no version stands before it",
            cure="Take the note out, or say it in `note`.",
            place=locate(first.id, "update-note"),
            code="V204",
        )
    for old, new in pairwise(handbook.versions):
        changed = old.text != new.text
        if changed and not new.update_note:
            yield InputError(
                f"the version {new.id} changes {old.id} and does not say what changed",
                cure="Add `update-note`: what changed, and for whom, in one to three sentences.",
                place=locate(new.id, "id"),
                code="V203",
            )
        if new.update_note and not changed:
            yield InputError(
                f"the version {new.id} has an update note and the same text as {old.id}",
                cure="Write the change into its text, or take the version out.",
                place=locate(new.id, "update-note"),
                code="V204",
            )
