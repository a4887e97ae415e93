"""O307 and O308: a requirement says how it is verified, and what it is about."""

from __future__ import annotations

from checked_text import read, told
from policy_diff.core.checks import obligations


def found(fields: str) -> list[str]:
    text = read(f"# Visits\n\n:::{{req}} VIS-001\n{fields}\nText.\n:::\n")
    return told(obligations.faults_of(text))


def test_both_are_there() -> None:
    assert found(":topics: conduct\n:verified-by: none: it defines a term\n") == []


def test_neither_is_there() -> None:
    assert found(":source: page\n") == [
        "O307 3:10 |VIS-001| the requirement does not say how it is verified",
        "O308 3:10 |VIS-001| the requirement has no topic",
    ]
