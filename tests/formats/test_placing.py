"""Pages that people edited, or whose text moved on: each change finds its own place, or is refused."""

from __future__ import annotations

import pytest

from policy_diff import compare, reverse
from policy_diff.core.applying import Applied, apply_what_fits
from policy_diff.core.changeset import ChangeSet
from policy_diff.formats import brackets

SWIM = "# Bathing places\n\n## Piers\n\nNobody dives here.\n\n## Kites\n\nKites are red.\n"


def read(old: str, new: str) -> ChangeSet:
    return brackets.read(brackets.write(compare(old, new)))


def done(old: str, new: str, base: str) -> Applied:
    return apply_what_fits(read(old, new), base)


def reasons(found: Applied) -> list[str]:
    return [conflict.why for conflict in found.conflicts]


@pytest.mark.parametrize("way", ["forward", "back"])
def test_an_edit_that_finds_no_place_is_refused_though_the_text_is_the_one_compared(way: str) -> None:
    new = SWIM.replace("are red", "are blue")
    before, comment, rest = brackets.write(compare(SWIM, new)).partition("\n<!-- policy-diff page")
    entry = "\n### Updated wording added to the 'Lamps' section\n\nA keeper [must ask in writing].\n"
    edited = brackets.read(before + entry + comment + rest)
    change_set, base, text = (edited, SWIM, new) if way == "forward" else (reverse(edited), new, SWIM)
    found = apply_what_fits(change_set, base)
    assert reasons(found) == ["no section of the text is the one that it is about"]
    assert found.text == text


BELLS = """\
# Bells

:::{req} BEL-001

Alpha beta.
:::

Second.

:::{req} BEL-002

Third.
:::
"""


@pytest.mark.parametrize("typed", ["```", ":::{note}", "% gamma", "- item", "# gamma"])
def test_an_edit_that_makes_other_blocks_of_the_text_is_refused(typed: str) -> None:
    page = brackets.write(compare(BELLS, BELLS.replace("beta", "gamma")))
    edited = page.replace("Alpha [removed: beta] [gamma].", f"[removed: Alpha beta.] [{typed}]")
    assert edited != page
    found = apply_what_fits(brackets.read(edited), BELLS)
    assert found.conflicts
    assert found.text == BELLS
