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


# Whose words they are

LAMP = ":::{req} LMP-001\n\nThe keeper lights lamps.\n:::\n"
OTHER = LAMP.replace("LMP-001", "LMP-002")


def test_a_change_to_a_requirement_never_goes_to_another_with_the_same_words() -> None:
    old = f"# Lamps\n\nIntro.\n\n{LAMP}"
    found = done(old, old.replace("lights", "trims"), f"# Lamps\n\nIntro.\n\n{OTHER}")
    assert (reasons(found), found.text) == (
        ["the words that it changes do not stand there"],
        f"# Lamps\n\nIntro.\n\n{OTHER}",
    )
    found = done(old, old.replace("lamps.\n", "lamps.\n\nAll of them.\n"), f"# Lamps\n\nIntro.\n\n{OTHER}")
    assert (len(found.conflicts), found.text) == (1, f"# Lamps\n\nIntro.\n\n{OTHER}")


def test_of_two_requirements_with_the_same_words_the_one_that_is_named_changes() -> None:
    base = f"# Lamps\n\n{OTHER}\n{LAMP}"
    trims = LAMP.replace("lights", "trims")
    page = brackets.write(compare(f"# Lamps\n\n{LAMP}", f"# Lamps\n\n{trims}"), context=0)
    found = apply_what_fits(brackets.read(page), base)
    assert (found.conflicts, found.text) == ((), f"# Lamps\n\n{OTHER}\n{trims}")


def test_a_requirement_that_gets_another_name_and_a_new_one_are_applied() -> None:
    old = f"# Lamps\n\nIntro.\n\n{LAMP}"
    for new in (
        old.replace("LMP-001", "LMP-009").replace("lights", "trims"),
        old + "\n" + OTHER.replace("lights", "buys"),
        old.replace("LMP-001", "LMP-009"),
    ):
        base, both = (one.replace("Intro.", "Read this.\n\nIntro.") for one in (old, new))
        assert done(old, new, base).text == both


# Entries about one section


def test_a_second_entry_for_a_section_never_goes_to_another_of_that_title() -> None:
    entry = "### Updated wording added to the 'Kites' section\n\nKites are red [and blue].\n\n"
    base = f"{SWIM}\n## Boats\n\n### Kites\n\nMoor them.\n\nKites are white.\n"
    page = f"# Changes\n\n## Bathing places\n\n{entry}{entry.replace('red', 'white')}"
    found = apply_what_fits(brackets.read(page), base)
    assert found.conflicts == ()  # each stands in one section alone
    again = entry.replace(
        "\n\nKites are red [and",
        '\n\n<!-- section {"level": 2, "path": ["Bathing places", "Kites"]} -->\n\nKites are red [and',
    )
    base = base.replace("Kites are white", "Kites are red")
    found = apply_what_fits(brackets.read(f"# Changes\n\n## Bathing places\n\n{again}{again}"), base)
    assert found.text == base.replace("red", "red and blue", 1)
    assert reasons(found) == ["another entry is about this section"]


# What stands under which heading

ROWS = "# T\n\n## A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.\n"
WITHOUT_B = ROWS.replace("## B\n\nTwo.\n\n", "")
B_LAST = WITHOUT_B + "\n## B\n\nTwo.\n"
CAPTURES = "sections that stand there would come under another heading"


@pytest.mark.parametrize(
    ("old", "new", "base"),
    [
        (WITHOUT_B, ROWS, WITHOUT_B.replace("One.\n", "One.\n\n### A1\n\nSub.\n")),
        (ROWS, B_LAST, ROWS.replace("Two.\n", "Two.\n\n### B1\n\nSub.\n")),
        (ROWS, B_LAST, ROWS.replace("Three.\n", "Three.\n\n### C1\n\nSub.\n")),
        (ROWS, WITHOUT_B, ROWS.replace("Two.\n", "Two.\n\n### B1\n\nSub.\n")),
    ],
    ids=["new", "moved away", "moved here", "removed"],
)
def test_no_section_comes_under_another_heading_by_what_comes_or_goes(old: str, new: str, base: str) -> None:
    found = done(old, new, base)
    assert (reasons(found), found.text) == ([CAPTURES], base)


def test_sections_come_in_and_move_where_nothing_comes_under_another_heading() -> None:
    base = ROWS.replace("Three.\n", "Three.\n\n### C1\n\nSub.\n")
    assert done(WITHOUT_B, ROWS, base.replace("## B\n\nTwo.\n\n", "")).text == base
    deeper = ROWS.replace("One.\n", "One.\n\n### A1\n\nSub.\n\n### A2\n\nMore.\n")
    assert done(ROWS, deeper, base).text == deeper.replace("Three.\n", "Three.\n\n### C1\n\nSub.\n")
    swapped = deeper.replace("### A1\n\nSub.\n\n### A2\n\nMore.\n", "### A2\n\nMore.\n\n### A1\n\nSub.\n")
    assert done(deeper, swapped, f"{deeper}\n### C1\n").text == f"{swapped}\n### C1\n"


def test_a_section_that_cannot_move_keeps_its_words() -> None:
    base = ROWS.replace("Three.\n", "Three.\n\n### C1\n\nSub.\n")
    assert done(ROWS, B_LAST.replace("Two.", "Two and more."), base).text == base


def test_sections_may_be_told_of_in_any_order() -> None:
    new = WITHOUT_B + "".join(f"\n## N{number}\n\nText {number}.\n" for number in range(5))
    page = brackets.write(compare(WITHOUT_B, new)).partition("\n<!-- policy-diff page")[0]
    opening, *entries = page.rstrip().split("\n### ")
    assert len(entries) == 5
    assert apply_what_fits(brackets.read("\n### ".join([opening, *entries[::-1]])), WITHOUT_B).text == new


# Twice


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (WITHOUT_B, ROWS),
        (WITHOUT_B, B_LAST),
        ("# T\n\nIntro.\n", "# T\n\nIntro.\n\nMore.\n"),
        ("# T\n\nIntro.\n", "# T\n\nFirst.\n\nIntro.\n"),
        ("# T\n\nIntro.\n", f"# T\n\nIntro.\n\n{LAMP}"),
        ("# T\n\nIntro.  \n", "# T\n\nIntro.\n\n- a\n- b\n\n\n- c\n"),
    ],
)
def test_a_page_changes_nothing_where_it_is_applied_already(old: str, new: str) -> None:
    found = done(old, new, new)
    assert (found.conflicts, found.text) == ((), new)
    turned = apply_what_fits(reverse(read(old, new)), old)
    assert (turned.conflicts, turned.text) == ((), old)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (WITHOUT_B, ROWS, "a section of this title stands there already with the same words"),
        ("# T\n\nIntro.\n", "# T\n\nIntro.\n\nMore.\n", "what it adds stands there already"),
        ("# T\n\nIntro.\n", "# T\n\nFirst.\n\nIntro.\n", "what it adds stands there already"),
        ("# T\n\n- a\n", "# T\n\n- a\n- b\n", "what it adds stands there already"),
    ],
)
def test_what_a_page_adds_is_refused_where_it_stands_in_a_text_that_moved_on(old: str, new: str, why: str) -> None:
    base = f"{new}\n## Z\n\nLast.\n"
    found = done(old, new, base)
    assert (reasons(found), found.text) == ([why], base)


def test_an_edited_page_is_not_taken_for_one_that_is_applied_already() -> None:
    old = "# T\n\nIntro.\n\nEnd.\n"
    new = old.replace("End.", "The end.")
    page = brackets.write(compare(old, new)).replace("Intro.", "Intro [here].")
    assert apply_what_fits(brackets.read(page), new).conflicts


def test_most_of_what_two_people_did_to_one_text_goes_together() -> None:
    edits = [
        ("are red", "are blue"),
        ("Nobody dives", "Nobody swims"),
        ("## Kites", "## Dragons"),
        ("red.\n", "red.\n\nAsk first.\n"),
        ("# Bathing places\n", "# Bathing places\n\nRead this.\n"),
        ("## Kites", "## Boats\n\nMoor them.\n\n## Kites"),
    ]
    pairs = [(one, other) for one in edits for other in edits if one != other]
    both = [done(SWIM, SWIM.replace(*one), SWIM.replace(*other)) for one, other in pairs]
    applied = [
        found.text in {SWIM.replace(*one).replace(*other), SWIM.replace(*other).replace(*one)}
        for found, (one, other) in zip(both, pairs, strict=True)
        if not found.conflicts
    ]
    assert all(applied)
    assert 3 * len(applied) > 2 * len(pairs)
