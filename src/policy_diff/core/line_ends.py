"""Line endings of texts that are put together: each text's own, and the one that the result is to have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_FEED: Final = "\n"


@dataclass(frozen=True, slots=True)
class LineEnds:
    """The line endings of a merge whose texts do not all have the same.

    Attributes:
        result: that of the result.
        base: that of the text that both sides began with.
    """

    result: str
    base: str

    @classmethod
    def of(cls, base: str, ours: str, theirs: str) -> LineEnds | None:
        """Find those of a merge, the same whichever side is ours.

        Returns:
            `None` where all lines of the texts end alike, or where those of one side end in several ways.
        """
        before, mine, yours = (set(_LINE_END.findall(text)) for text in (base, ours, theirs))
        if len(before | mine | yours) <= 1 or len(mine) > 1 or len(yours) > 1:
            return None
        ends = mine | yours
        if len(ends) > 1 and len(before) == 1:
            ends -= before  # the side that has another has changed it
        result = _FEED if _FEED in ends or not ends else max(ends)
        return cls(result, before.pop() if len(before) == 1 else result)

    def merged(self, text: str) -> str:
        """Write a part of the result that is in line feeds."""
        return text.replace(_FEED, self.result)

    def before(self, text: str) -> str:
        """Write what is in line feeds as the text that both sides began with."""
        return text.replace(_FEED, self.base)


def in_line_feeds(text: str) -> str:
    """Write a text so that a line feed ends each line."""
    return _LINE_END.sub(_FEED, text)
