"""Links into another version than readers would expect, and whether their words say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.checks.references import Reference, fault_at
from policy_diff.core.moments import write_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.checks.texts import Text
    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.errors import InputError


def unsaid(
    text: Text, reference: Reference, handbook: Handbook, version: Version, *, shown: str = ""
) -> Iterator[InputError]:
    """Tell of a link into a version that readers would take for another, where its words do not name it.

    That is another version of the text's own handbook, and of other handbooks one that is not the last. Rule L504.

    Args:
        text: the text that the link stands in.
        reference: the link.
        handbook: the handbook that it leads into.
        version: the version that it leads into.
        shown: what readers see where the link has no words of its own.
    """
    if handbook.code == text.handbook.code:
        expected = version.id == text.version.id
    else:
        expected = version.id == handbook.current.id
    if expected or _names(reference.words or shown, version, handbook):
        return
    which = f"the version {version.id}" + ("" if handbook.code == text.handbook.code else f" of the {handbook.title}")
    yield fault_at(
        text,
        reference,
        "L504",
        f"the link leads to {which}, and its words do not say so",
        f"Name the version in the words of the link: '{version.label}', or link to another.",
    )


def _names(words: str, version: Version, handbook: Handbook) -> bool:
    """Tell whether words name a version, and not one whose name holds its own, as `before April` holds `April`."""
    said = " ".join(words.split()).casefold()

    def length(of: Version) -> int:
        names = [of.id, of.label, *([of.effective.isoformat(), write_date(of.effective)] if of.effective else [])]
        return max((len(name) for name in names if name.casefold() in said), default=0)

    mine = length(version)
    return mine > 0 and all(length(other) < mine for other in handbook.versions if other.id != version.id)
