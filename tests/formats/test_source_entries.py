"""Faults of the file that says what a source says of each handbook: each names its line, column and what to do."""

from __future__ import annotations

import pytest

from policy_diff.core.errors import InputError
from policy_diff.core.sources import ListedHandbook, SourceEntry
from policy_diff.formats.source_entries import read_source_entries

ENTRIES = """\
[[handbooks]]
code = "VIS" # Visits
status = "listed"
line = 1

[[handbooks.entries]]
title = "Feedback"
kind = "new"
line = 2
sections = ["Feedback to staff"]

[[handbooks.entries]]
title = "Figures"
kind = "point"
line = 9
reason = "It lays down nothing."

[[handbooks]]
code = "FEE"
status = "pending"
line = 30
"""


def test_handbooks_and_entries_stand_in_the_order_of_the_file() -> None:
    entries = (
        SourceEntry("Feedback", "new", 2, ("Feedback to staff",)),
        SourceEntry("Figures", "point", 9, reason="It lays down nothing."),
    )
    found = read_source_entries(ENTRIES, "page.toml")
    assert found == (ListedHandbook("VIS", "listed", 1, entries), ListedHandbook("FEE", "pending", 30))
    assert [str(entry.place) for entry in found[0].entries] == ["page.toml:7:10", "page.toml:13:10"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param(
            '"new"',
            '"added"',
            "page.toml:8:8: error: kind = 'added'\n    kind = \"added\"\n           ^^^^^^^\n"
            "  Write one of updated, new, heading, point.",
            id="kind",
        ),
        pytest.param(
            '"pending"',
            '"soon"',
            "page.toml:20:10: error: status = 'soon'\n    status = \"soon\"\n             ^^^^^^\n"
            "  Write one of listed, updated-in-full, pending.",
            id="status",
        ),
        pytest.param(
            '"pending"',
            '"listed"',
            "page.toml:20:10: error: status = 'listed', and it has no entries\n",
            id="listed without entries",
        ),
        pytest.param(
            '"listed"',
            '"pending"',
            "page.toml:3:10: error: status = 'pending', and it has entries\n",
            id="entries of a handbook that is not listed",
        ),
        pytest.param(
            '"FEE"',
            '"VIS"',
            'page.toml:19:8: error: the handbook VIS stands twice\n    code = "VIS"\n           ^^^^^\n'
            "  Put all its entries under one `[[handbooks]]`.",
            id="handbook twice",
        ),
        pytest.param(
            "line = 2",
            "line = 0",
            "page.toml:9:8: error: line = 0 is not the number of a line\n    line = 0\n           ^\n",
            id="line 0",
        ),
        pytest.param(
            "line = 2\n",
            "",
            "page.toml:6:1: error: the key 'line' is missing\n    [[handbooks.entries]]\n",
            id="no line",
        ),
        pytest.param(
            "sections",
            "section",
            "page.toml:10:1: error: unknown key 'section'\n",
            id="unknown key",
        ),
    ],
)
def test_a_fault_has_its_place(old: str, new: str, message: str) -> None:
    assert old in ENTRIES
    with pytest.raises(InputError) as raised:
        read_source_entries(ENTRIES.replace(old, new, 1), "page.toml")
    assert str(raised.value).startswith(message)


def test_past_a_fault_the_rest_is_read() -> None:
    faults: list[InputError] = []
    found = read_source_entries(ENTRIES.replace('"new"', '"added"'), "page.toml", faults.append)
    assert [fault.code for fault in faults] == ["F003"]
    assert [entry.title for entry in found[0].entries] == ["Figures"]
    assert found[1].code == "FEE"
