"""Texts that are compared and merged: what must hold of any of them."""

from __future__ import annotations

from lossless_forms import FORMS
from policy_diff import apply, compare, reverse
from policy_diff.core.markdown import parse
from policy_diff.core.marked_merge import merge_with_marks
from policy_diff.core.merging import merge
from policy_diff.edges.files import decode
from policy_diff.formats import brackets, summary

SEPARATOR = b"\n%%%%\n"
"""Stands between the texts of one input."""


def texts(data: bytes, count: int) -> list[str]:
    """Split bytes into so many texts; those that are missing are as the last."""
    parts = data.split(SEPARATOR, count - 1)
    found = [decode(part, "given.md") if part else "" for part in parts]
    return found + [found[-1]] * (count - len(found))


def compared(data: bytes) -> object:
    """Compare two texts, and hold the laws of a change set."""
    old, new = texts(data, 2)
    assert "".join(block.text for block in parse(old).blocks()) == old
    found = compare(old, new, old_ref="old.md")
    assert (found.old, found.new) == (old, new)
    assert apply(found, old) == new
    turned = reverse(found)
    assert apply(turned, new) == old
    assert apply(found, new) == new
    for form in FORMS.values():
        text = form.write(found)
        assert form.read(text) == found
    brackets.write(found)
    brackets.write(found, deletions="omit", context=None)
    summary.write(found)
    return found


def merged(data: bytes) -> object:
    """Merge two texts that came from one: without a conflict, the same whichever is ours."""
    base, ours, theirs = texts(data, 3)
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    assert bool(one.conflicts) == bool(other.conflicts)
    assert one.conflicts or one.text == other.text
    assert (merge_with_marks(base, ours, theirs).text == one.text) or one.conflicts
    assert merge(base, ours, base).text == ours
    assert merge(base, base, theirs).text == theirs
    return one
