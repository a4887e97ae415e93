"""Each folder of `pairs/` holds two texts that a change set, or a form of one, may trip over; its page says why."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from lossless_forms import FORMS
from policy_diff import ChangeSet, apply, compare, reverse
from policy_diff.formats import brackets

FOLDER = Path(__file__).parent / "pairs"
NAMES = re.findall(r"(?m)^- `([a-z-]+)`: \S", (FOLDER / "README.md").read_text(encoding="utf-8"))

named = pytest.mark.parametrize("name", NAMES)
formed = pytest.mark.parametrize("form", FORMS)


@cache
def pair(name: str) -> tuple[str, str]:
    """Give both texts as their bytes say, whatever ends their lines."""
    old, new = ((FOLDER / name / f"{side}.md").read_bytes().decode() for side in ("old", "new"))
    return old, new


@cache
def change_set(name: str) -> ChangeSet:
    return compare(*pair(name), old_ref=f"{name}/old.md", new_ref=f"{name}/new.md")


def test_the_page_names_every_pair() -> None:
    assert sorted(NAMES) == sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@named
def test_the_two_texts_differ(name: str) -> None:
    old, new = pair(name)
    assert old != new


@named
def test_applying_gives_the_new_text_and_reversing_the_old(name: str) -> None:
    old, new = pair(name)
    found = change_set(name)
    assert (found.old, found.new) == (old, new)
    assert apply(found, old) == new
    assert apply(reverse(found), new) == old
    assert reverse(reverse(found)) == found


@named
def test_applied_where_it_is_applied_already_it_changes_nothing(name: str) -> None:
    new = pair(name)[1]
    assert apply(change_set(name), new) == new


@named
@formed
def test_what_is_written_reads_back_as_the_same_change_set(form: str, name: str) -> None:
    found = change_set(name)
    text = FORMS[form].write(found)
    again = FORMS[form].read(text)
    assert (again.old, again.new) == (found.old, found.new)
    assert (again.old_ref, again.new_ref) == (found.old_ref, found.new_ref)
    assert again == found
    assert FORMS[form].write(again) == text
    assert text.encode().decode() == text


@named
@formed
def test_turned_around_it_reads_back_too(form: str, name: str) -> None:
    turned = reverse(change_set(name))
    assert FORMS[form].read(FORMS[form].write(turned)) == turned


@named
@pytest.mark.parametrize("context", [0, 1])
def test_a_page_of_it_applies_both_ways(context: int, name: str) -> None:
    """A page shows excerpts; with its comment it says all that the change set does."""
    old, new = pair(name)
    page = brackets.read(brackets.write(change_set(name), context=context))
    assert apply(page, old) == new
    assert apply(reverse(page), new) == old


@formed
def test_a_chain_of_versions_applied_in_order_gives_the_last(form: str) -> None:
    """Every text of every pair, one after the other, as if each were the next version of the one before."""
    texts = [text for name in NAMES for text in pair(name)]
    steps = [FORMS[form].write(compare(old, new)) for old, new in pairwise(texts)]
    text = texts[0]
    for step in steps:
        text = apply(FORMS[form].read(step), text)
    assert text == texts[-1]
