"""The line that opens a requirement, as every reader of it knows it: `:::{req} SMH-012`, in colons or another fence."""

from __future__ import annotations

import re
from typing import Final

FENCE: Final = r"(?P<fence>:{3,}|`{3,}|~{3,})"
"""What opens a directive, as a regular expression."""

_REQ: Final = rf"{FENCE}[ \t]*\{{req\}}[ \t]*"

OPENING: Final = re.compile(rf"[ \t]*{_REQ}(?P<id>.*)")
"""One at the margin, which can be read, and all that stands in the place of its ID."""

OPENING_INSIDE: Final = re.compile(rf"^[ \t>*+-]*{_REQ}(?P<id>\S*)", re.MULTILINE)
"""One on any line of a text, at the margin or in a list or a quotation."""

OPENING_ANYWHERE: Final = re.compile(
    rf"^(?P<lead>(?:[ \t>*+%-]|:[ \t])*(?:<!--[ \t]*|[0-9]+[.)][ \t]+|\[\^[^\]\s]+\]:[ \t]*)?){_REQ}(?P<id>\S*)",
    re.MULTILINE,
)
"""One on any line of a text, also in a numbered list, a definition, a footnote or a comment, with what leads to it."""
