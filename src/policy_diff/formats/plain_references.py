"""References to requirements as readers without our role can read them."""

from __future__ import annotations

import re
from typing import Final

_ROLE: Final = re.compile(r"(?<!`)\{r\}`(?P<words>[^`]+)`(?!`)")
_TITLED: Final = re.compile(r"(?P<title>.*\S)\s*<(?P<target>[^<>]+)>", re.DOTALL)


def plain_references(text: str) -> str:
    """Write each reference to a requirement as its ID alone, and one with words of its own as `words (ID)`.

    Args:
        text: Markdown, in which the role `r` stands before an ID.
    """

    def plain(found: re.Match[str]) -> str:
        titled = _TITLED.fullmatch(found["words"])
        return f"{titled['title']} ({titled['target']})" if titled else found["words"]

    return _ROLE.sub(plain, text)
