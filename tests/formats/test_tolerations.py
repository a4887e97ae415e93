"""The list of failures that are borne with: where its lines end, and where their faults are."""

from __future__ import annotations

import pytest

from policy_diff.core.conduct.conformance import Tolerated
from policy_diff.core.errors import InputError
from policy_diff.formats.tolerations import read_tolerations

KNOWN = ("VIS-001", "VIS-002")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_ends_where_an_editor_ends_it(end: str) -> None:
    text = end.join(["# all", "", "VIS-001  # since\u2028May\x0c", "VIS-002#later", "# \u2028VIS-001 # in a comment"])
    assert read_tolerations(text, "known.txt", KNOWN) == (
        Tolerated("VIS-001", "since\u2028May"),
        Tolerated("VIS-002", "later"),
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_fault_is_told_at_its_line(end: str) -> None:
    with pytest.raises(InputError, match="VIS-001 is named twice") as caught:
        read_tolerations(f"VIS-001 # a\u2028b{end}{end} VIS-001 # c{end}", "known.txt", KNOWN)
    assert str(caught.value.place) == "known.txt:3:2"
