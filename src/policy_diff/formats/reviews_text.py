"""Requirements that changed since scenarios of theirs were reviewed, for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.comparison import compare
from policy_diff.core.conduct.as_of import named
from policy_diff.core.field_differences import field_differences
from policy_diff.formats import brackets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.reviews import Doubt, Standing


def write(doubts: Sequence[Doubt]) -> str:
    """Write what is in doubt, ending with a line feed.

    For each requirement its words with what changed in brackets, the fields that differ, and the scenarios whose
    review they put in doubt, each with its place.
    """
    suspect = {scenario for doubt in doubts for scenario, _, _ in doubt.scenarios}
    lines = [line for doubt in doubts for line in _doubt(doubt)]
    count = len(suspect)
    lines.append(f"{count or 'No'} scenario{'' if count == 1 else 's'} to review.")
    return "".join(f"{line}\n" for line in lines)


def _doubt(doubt: Doubt) -> Iterator[str]:
    if not doubt.reviewed:
        yield f"{doubt.id}: never reviewed"
    elif doubt.now.withdrawn:
        yield f"{doubt.id}: withdrawn by {named(doubt.now.version)}"
    else:
        yield f"{doubt.id}: changed by {named(doubt.now.version)}"
    if doubt.reviewed and doubt.then is None:
        yield "  what it said when it was reviewed is in no published version"
    elif doubt.then is not None:
        yield from _changes(doubt.then, doubt.now)
    for scenario, file, line in doubt.scenarios:
        yield f"  {file}:{line}: {scenario}"
    yield ""


def _changes(then: Standing, now: Standing) -> Iterator[str]:
    if then.requirement.text.split() != now.requirement.text.split():
        written = brackets.write_marked(compare(then.requirement.text, now.requirement.text))
        yield from (f"  | {line}".rstrip() for line in written.rstrip().splitlines())
    for name, before, after in field_differences(then.requirement, now.requirement):
        if name != "topics":
            yield f"  {name}: {before or 'none'} -> {after or 'none'}"
