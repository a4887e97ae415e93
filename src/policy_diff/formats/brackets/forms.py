"""What a line of structure is by its form: a directive, a field, a label, a definition."""

from __future__ import annotations

import re
from typing import Final

FIELD: Final = re.compile(r"[ \t>]*:(?P<name>[^:\s][^:]*):(?=\s|$)")
_FORMS: Final = {
    "opening": re.compile(r"[ \t>]*(?::{3,}|`{3,}|~{3,})[ \t]*\{"),
    "closing": re.compile(r"[ \t>]*(?::{3,}|`{3,}|~{3,})[ \t]*\Z"),
    "field": FIELD,
    "label": re.compile(r"[ \t>]*\(.+\)=[ \t]*\Z"),
    "attributes": re.compile(r"[ \t>]*\{.*\}[ \t]*\Z"),
    "comment": re.compile(r"[ \t>]*%"),
    "definition": re.compile(r"[ \t>]*\[[^\]]+\]:"),
}


def form_of(text: str) -> str:
    """Tell what a line of structure is by its form; empty where it has none that is known."""
    return next((name for name, form in _FORMS.items() if form.match(text)), "")
