"""Where a page break cut a sentence, and where a paragraph or item ends."""

from __future__ import annotations

import pytest

from policy_diff.formats.update_page import after, read_update_page

HEAD = "# Boats\n\nBoat handbook\n\nChanges are indicated in [square brackets].\n\nNew '[Oars]' section\n\n"
FILLER = "- " + "a long item of some words " * 30 + "that ends."


def read(body: str) -> tuple[str, list[str]]:
    page = read_update_page(HEAD + body)
    return after(page.handbooks[0].entries[0]), [mend.kind for mend in page.mends]


@pytest.mark.parametrize(
    ("left", "right", "joint"),
    [
        ("The crew brings", "two oars.", " "),
        ("The crew's", "own oars.", " "),
        ("Ask the crew of the boats'", "owners first.", " "),
        ("Bring oars,", "Tom says.", " "),
        ("Ask the", "Harbour Master.", " "),
        ("Come within", "10 days.", " "),
        ("A post-", "voyage note.", ""),
        ("A non-", "Danish crew.", ""),
        ("Oars (", "Danish) are long.", " "),
        ("- a rope and", "a hook", " "),
        ("- a rope (which", "(as a rule) is long)", " "),
    ],
)
def test_a_sentence_that_goes_on_is_joined(left: str, right: str, joint: str) -> None:
    kind = "item" if left.startswith("- ") else "paragraph"
    assert read(f"{left}\n\n{right}") == (left + joint + right, [kind])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bring oars.", "then row."),
        ("Bring oars (two).", "then row."),
        ('He says "row."', "then rest."),
        ("Who rows?", "all do."),
        ("Before you start", "Look at the weather."),
        ("The crew brings:", "oars and ropes."),
        ("The crew brings", "..."),
        ("...", "and more."),
        ("All boats row", "10 boats wait."),
        ("It costs - as a rule -", "Two pounds."),
        ("- oars and", "The crew rows."),
        ("- oars;", "Row on."),
    ],
)
def test_what_ends_is_left_alone(left: str, right: str) -> None:
    assert read(f"{left}\n\n{right}") == (f"{left}\n\n{right}", [])


def test_a_new_insertion_begins_a_block_of_its_own() -> None:
    assert read("[Bring oars]\n\n[row on]") == ("Bring oars\n\nrow on", [])


def test_an_item_that_lost_its_mark_gets_it_back() -> None:
    assert read("- [bring oars]\n\n[row on]\n\n- rest") == ("- bring oars\n- row on\n- rest", ["list mark"])
    assert read("- bring:\n  - oars;\n\nropes") == ("- bring:\n  - oars;\n  - ropes", ["list mark"])


def test_a_numbered_item_is_not_made_up() -> None:
    assert read("1. bring oars;\n\nrow on") == ("1. bring oars;\n\nrow on", [])


def test_an_item_is_not_cut_twice_within_a_page() -> None:
    body = "- bring some\n\noars\n\nrow on\n"
    assert read(body) == ("- bring some oars\n- row on", ["item", "list mark"])
    assert read("- bring\n\noars (list A)\n\nrow on\n")[1] == ["item", "list mark"]
    assert read(f"- bring some\n\noars\n{FILLER}\n- row\n\non")[1] == ["item", "item"]


def test_a_nested_item_that_was_cut_keeps_its_place() -> None:
    body = "- bring\n  - oars and\n\nropes\n  - hooks\n- row"
    assert read(body) == ("- bring\n  - oars and ropes\n  - hooks\n- row", ["item"])
    assert read("- bring\n  - oars\n\nThen row.\n\n- rest\n  - long")[0].endswith("Then row.\n\n- rest\n  - long")


def test_items_are_never_joined() -> None:
    body = "- bring the\n\n- oars\n\n1. and\n\n2. ropes"
    assert read(body) == (
        "- bring the\n- oars\n1. and\n2. ropes",
        [],
    )


def test_a_cut_of_a_heading_counts_as_a_page_break() -> None:
    text = HEAD + "Old.\n\nUpdated wording added to the 'Ropes\n\nand knots' section\n\n- a rope\n\nof hemp\n"
    page = read_update_page(text)
    assert [entry.section for entry in page.handbooks[0].entries] == ["Oars", "Ropes and knots"]
    assert [(mend.kind, mend.line) for mend in page.mends] == [("heading", 13), ("list mark", 17)]
