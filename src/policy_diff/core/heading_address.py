"""The address of a heading within its page, as the site and other readers of Markdown make it."""

from __future__ import annotations

import re
from typing import Final

_NOT_IN_ADDRESS: Final = re.compile(r"[^\w\u4e00-\u9fff\- ]")


def heading_address(title: str) -> str:
    """Give the address of a heading: its plain words in lower case with hyphens between, without other signs."""
    return _NOT_IN_ADDRESS.sub("", " ".join(title.split()).lower().replace(" ", "-"))
