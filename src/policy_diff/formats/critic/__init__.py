"""CriticMarkup: the whole text with each change in marks, which many editors show and take in or out.

The grammar is in `docs/reference/criticmarkup.md`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import check_whole
from policy_diff.core.errors import InputError
from policy_diff.core.reading import numbered
from policy_diff.formats.critic.parsing import Remark, remarks_among, take_apart
from policy_diff.formats.critic.saying import by_blocks, exactly
from policy_diff.formats.critic.signs import CLOSES, COMMENT
from policy_diff.formats.critic.writing import write_marked, write_plain
from policy_diff.formats.remainder import change_set_of, find, form_of, join, mend, readings, split
from policy_diff.formats.remainder import exactly as proven

if TYPE_CHECKING:
    from policy_diff.core.changeset import ChangeSet
    from policy_diff.formats.remainder import Meant, Remainder

__all__ = ["Remark", "is_critic", "read", "remarks", "write"]


_JSON: Final = re.compile(r'\ufeff?\s*\{\s*"')


def write(change_set: ChangeSet) -> str:
    """Write a change set in CriticMarkup: the whole new text, and what was removed where it stood.

    Args:
        change_set: what to write.

    Returns:
        Markdown with marks, and at its end a comment that says what they do not, so that `read` gives the same
        change set back.

    Raises:
        ValueError: the change set holds excerpts alone.
    """
    check_whole(change_set)
    marked = write_marked(numbered(change_set))
    try:
        said = by_blocks(take_apart(marked, ""), marked)
    except InputError:  # signs of the text itself met and made a mark: without marks of ours they cannot
        marked = write_plain(change_set.new)
        said = by_blocks(take_apart(marked, ""), marked)
    return join(marked, find(change_set, said), *COMMENT)


def read(text: str, source: str = "the marked text") -> ChangeSet:
    """Read a change set from CriticMarkup.

    With the comment that `write` puts at the end the change set is the one that was written. Without it the marks say
    all: character for character, wherever they stand. Highlighted words are kept, comments left out.

    Args:
        text: Markdown with marks.
        source: what to call it in an error.

    Raises:
        InputError: a mark has no end or no beginning, stands in another, or cannot be understood; or the text was
            edited where the comment at the end has something to say.
    """
    texts, remainder = readings(text, *COMMENT, source)
    for marked in texts[:-1]:  # as it is, before line ends are turned back
        meant = _as_it_is(marked, remainder)
        if meant:
            return change_set_of(meant)
    parts = take_apart(texts[-1], source)
    said = by_blocks(parts, texts[-1]) if remainder else exactly(parts)
    return change_set_of(mend(said, remainder, source, text))


def _as_it_is(marked: str, remainder: Remainder | None) -> Meant | None:
    """Give the two texts behind a marked text where their digests prove them."""
    try:
        said = by_blocks(take_apart(marked, ""), marked)
    except InputError:
        return None
    return proven(said, remainder) if remainder else None


def remarks(text: str, source: str = "the marked text") -> tuple[Remark, ...]:
    """Give the comments that people wrote into a marked text, in order: they are no part of either text.

    Args:
        text: Markdown with marks.
        source: what to call it in their places.

    Raises:
        InputError: as for `read`.
    """
    marked, _ = split(text, *COMMENT, source)
    return remarks_among(take_apart(marked, source), marked, source)


def is_critic(text: str) -> bool:
    """Tell from a text whether it is CriticMarkup: by the comment at its end, else by any whole mark outside JSON."""
    if form := form_of(text):
        return form == "critic"
    return not _JSON.match(text) and any(_holds(text, opening, closing) for opening, closing in CLOSES.items())


def _holds(text: str, opening: str, closing: str) -> bool:
    at = text.find(opening)
    return at >= 0 and text.find(closing, at + len(opening)) >= 0
