"""The marks of the handbooks' change sets say nearly everything: next to nothing is left to the comment."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from policy_diff import compare
from policy_diff.formats import brackets, remainder
from policy_diff.project.sides import read_sides

ROOT = Path(__file__).resolve().parents[2]

#: What the marks of a pair do not say, counted over both texts: blank lines, three of them in one place.
UNSAID = {
    ("social-care-common-inspection-framework", "before-2024-01-19", "2024-01-19"): 1,
}


def pairs() -> list[tuple[str, str, str]]:
    """Give every handbook with two versions of it that follow on each other."""
    found = []
    for folder in sorted((ROOT / "handbooks").iterdir()):
        versions = sorted(file.parent.name for file in folder.glob("*/index.md"))
        ordered = [name for name in versions if name.startswith("before")] + [
            name for name in versions if not name.startswith("before")
        ]
        found += [(folder.name, old, new) for old, new in pairwise(ordered)]
    return found


def test_the_change_sets_of_the_handbooks_are_read_back_and_their_marks_say_nearly_all() -> None:
    counts: dict[tuple[str, str, str], int] = {}
    for name, old, new in pairs():
        sides = read_sides(f"{name}@{old}", f"{name}@{new}", ROOT)
        change_set = compare(*(side.text for side in sides), old_ref=f"{name}@{old}", new_ref=f"{name}@{new}")
        written = brackets.write(change_set, context=None)
        assert brackets.read(written) == change_set
        _, left = remainder.split(written, "<!--", "-->", name)
        assert left
        counts[name, old, new] = sum(map(len, left.edits))
    assert len(counts) > 12
    assert {pair: count for pair, count in counts.items() if count} == UNSAID
