"""No requirement of a text is lost: each is read, or an error says what stands in its way."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from policy_diff.core.errors import InputError
from policy_diff.formats.requirement_blocks import field_places, read_requirements

OPENING = re.compile(r"(?m)^[ \t>-]*(?::{3,}|`{3,})[ \t]*\{req\}[ \t]*VIS-[0-9]{3}$")
LINES = st.sampled_from(
    [
        ":::", "::::", ":::{note}", "::::{note}", "```", "```{req} VIS-001", "```{note}", "", "", "", "Text.", "## A",
        "# B", "### C", "- item", "> quote", "    code", ":bearer: visitor", ":topics: a, b", ":modality: must", "~~~",
        ":action: greet", ":topics: a", ":except: VIS-002", "(label)=", "---", "| a | b |", "| - | - |", "Title", "===",
        "{.class}", ": ::", "1. one", "  two", "[a]: b", "+++", ":::{figure} a.png", ":alt: c", "::: x", "<div>",
        "- :::{req} VIS-007", "> :::{req} VIS-008", "    :::{req} VIS-009", "  :::{req} VIS-006", "[^a]: b", "```text",
        *(f":::{{req}} VIS-00{number}" for number in range(1, 5)), "::::{req} VIS-005",
    ]
)  # fmt: skip
WHOLE = st.sampled_from([2, 3, 4]).map(lambda number: f":::{{req}} VIS-01{number}\n:topics: a\n\nText.\n:::\n")
TEXTS = st.lists(LINES | WHOLE, max_size=24).map("\n".join)


@settings(max_examples=600)
@given(TEXTS, st.sampled_from(["\n", "\r\n"]))
def test_no_requirement_is_lost(text: str, ending: str) -> None:
    text = text.replace("\n", ending)
    try:
        found = read_requirements(text, "index.md", "VIS", "2023")
    except InputError:
        return
    assert len(found) == len(OPENING.findall(text.replace("\r\n", "\n")))


@given(st.lists(WHOLE, max_size=3, unique=True).map("\n".join))
def test_fields_are_found_again(text: str) -> None:
    for requirement in read_requirements(text, "index.md", "VIS", "2023"):
        fields, locate = field_places(text, "index.md", requirement.id)
        assert fields == {"topics": "a"}
        place = locate("topics", 0, 1)
        assert place is not None
        assert place.text == ":topics: a"
        assert place.column == 10
        assert place.line is not None
        assert text.split("\n")[place.line - 2] == f":::{{req}} {requirement.id}"
