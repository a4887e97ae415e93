"""The marks of the handbooks' change sets say nearly everything: next to nothing is left to the comment."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from policy_diff import apply, compare, reverse
from policy_diff.formats import brackets, remainder
from policy_diff.project.sides import read_sides

ROOT = Path(__file__).resolve().parents[2]

#: What the marks of a pair do not say, counted over both texts: blank lines, three of them in one place.
UNSAID = {
    ("social-care-common-inspection-framework", "before-2024-01-19", "2024-01-19"): 1,
}


#: What a page does not say, counted over both ways: which of two sections of one name and without words something was
#: added to, new blocks beside structure that is not shown, and blank lines.
UNSAID_BY_PAGES = {
    ("childcare-register-compliance-inspections", "before-2024-01-19", "2024-01-19"): 2,
    ("childminder-agencies", "before-2024-01-19", "2024-01-19"): 4,
    ("social-care-common-inspection-framework", "before-2024-01-19", "2024-01-19"): 6,
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


def test_the_pages_of_the_handbooks_apply_and_say_nearly_all() -> None:
    counts: dict[tuple[str, str, str], int] = {}
    for name, old, new in pairs():
        sides = read_sides(f"{name}@{old}", f"{name}@{new}", ROOT)
        change_set = compare(*(side.text for side in sides))
        read = brackets.read(brackets.write(change_set))
        assert apply(read, change_set.old) == change_set.new
        assert apply(reverse(read), change_set.new) == change_set.old
        assert read.part
        counts[name, old, new] = len(read.part.forward) + len(read.part.backward)
    assert len(counts) > 12
    assert {pair: count for pair, count in counts.items() if count} == UNSAID_BY_PAGES
