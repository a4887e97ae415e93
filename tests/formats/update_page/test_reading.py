"""What the reader refuses, and what it can be told."""

from __future__ import annotations

import pytest

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.update_page import after, before, gold, read_overrides, read_update_page, spans

PAGE = """# Boat rules

Published 3 June 2031

Boat handbook

Changes are marked in [square brackets].

Updated wording added to the 'Oars' section

Bring oars [on dd mm yyyy] by [dd mm yyyy].
"""


NOT_TEXT = "the page is not text: it holds the control character "
DEEP = "\n".join(" " * depth + "- oar" for depth in range(60))
EARLY = "# Oars\n\nNew '[Rent]' section\n\n[Pay.]\n\n"


@pytest.mark.parametrize(
    ("text", "problem", "place"),
    [
        ("", "the page is empty", Place("page.txt")),
        ("\ufeff \r\n[]\n", "the page is empty", Place("page.txt")),
        ("Oars\n\x00\x01", NOT_TEXT + "U+0000", Place("page.txt", 2, 1, "\x00\x01")),
        ("PK\x03\x04 oars", NOT_TEXT + "U+0003", Place("page.txt", 1, 3, "PK\x03\x04 oars")),
        ("# Oars\n\nPublished 3 June 2031\n\nSome text.\n", "no handbook found", Place("page.txt")),
        (PAGE[14:], "the page has no title", Place("page.txt", 1, 1, "Published 3 June 2031")),
        (
            EARLY + PAGE,
            "an entry stands before the first handbook's title",
            Place("page.txt", 3, 1, "New '[Rent]' section"),
        ),
        (PAGE + DEEP, "lists nest more than 50 deep", Place("page.txt", 62, 1, " " * 50 + "- oar")),
    ],
)
def test_what_is_no_update_page_is_refused(text: str, problem: str, place: Place) -> None:
    with pytest.raises(InputError) as caught:
        read_update_page(text, source="page.txt")
    assert (caught.value.problem, caught.value.place) == (problem, place)
    assert caught.value.cure.endswith(".")


def test_a_page_without_handbooks_hears_what_was_looked_for() -> None:
    with pytest.raises(InputError, match=r"Looked for a title above the line `Changes are indicated in \["):
        read_update_page("# Boats\n\nPublished 3 June 2031\n\nNothing new.\n")


def test_a_page_far_larger_than_any_is_refused() -> None:
    with pytest.raises(InputError, match="more than the 5,000,000 of any update page"):
        read_update_page("word " * 1_000_001)


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_endings_and_a_byte_order_mark_make_no_difference(ending: str) -> None:
    assert read_update_page("\ufeff" + PAGE.replace("\n", ending)) == read_update_page(PAGE)


def test_a_form_feed_is_a_page_break() -> None:
    cut = PAGE.replace("[on dd", "[on\fdd")
    page = read_update_page(cut)
    assert page.handbooks == read_update_page(PAGE).handbooks
    assert [(mend.line, mend.right) for mend in page.mends] == [(11, "dd mm yyyy] by")]


def test_placeholders_are_literal_unless_told_otherwise() -> None:
    entry = read_update_page(PAGE).handbooks[0].entries[0]
    assert (before(entry), spans(entry)) == (r"Bring oars by \[dd mm yyyy\].", ("on dd mm yyyy",))
    entry = read_update_page(PAGE, placeholder=r"(?!)").handbooks[0].entries[0]
    assert (before(entry), spans(entry)) == ("Bring oars by.", ("on dd mm yyyy", "dd mm yyyy"))
    entry = read_update_page(PAGE, placeholder=r"on .*").handbooks[0].entries[0]
    assert spans(entry) == ("dd mm yyyy",)


def test_a_placeholder_must_be_a_pattern() -> None:
    with pytest.raises(InputError, match="the placeholder is no regular expression"):
        read_update_page(PAGE, placeholder="(")


def test_an_override_is_read_instead_of_its_line() -> None:
    page = read_update_page(PAGE, overrides={11: "Bring [two] oars.\n\n- [and a rope]"})
    entry = page.handbooks[0].entries[0]
    assert (after(entry), before(entry)) == ("Bring two oars.\n\n- and a rope", "Bring oars.")
    assert page.handbooks[0].line == 5


def test_an_empty_override_leaves_its_line_out() -> None:
    assert after(read_update_page(PAGE, overrides={11: ""}).handbooks[0].entries[0]) == ""


@pytest.mark.parametrize("line", [0, -1, 99])
def test_an_override_names_a_line_of_the_page(line: int) -> None:
    with pytest.raises(InputError, match=f"names line {line}, but the page has 12 lines"):
        read_update_page(PAGE, overrides={line: "text"})


def test_gold_has_the_editors_spans_and_the_stretches_of_new_text() -> None:
    body = "[New.]\n\n[And [more].] Old [words] here.\n\n1. [one\n2. two] old\n3. [three]\n- [four]"
    (found,) = gold(read_update_page(PAGE, overrides={11: body}))
    assert (found.handbook, found.section, found.line) == ("Boat handbook", "Oars", 9)
    assert found.spans == ("New.", "And more.", "more", "words", "one\n2. two", "three", "four")
    assert found.stretches == ("New.", "And more.", "words", "one", "two", "three", "four")


def test_overrides_are_a_table_of_lines() -> None:
    assert read_overrides('[lines]\n11 = "a"\n"12" = "b"\n') == {11: "a", 12: "b"}
    assert read_overrides("[lines]\n") == {}


@pytest.mark.parametrize(
    ("text", "problem", "place"),
    [
        ("[lines", "not TOML: ", Place("fix.toml", 1, 7, "[lines")),
        ("a = " + "[" * 5000, "lists or tables nest more than 20 deep", None),
        ("", "the overrides hold something else than a table of lines", Place("fix.toml")),
        ("lines = 3", "the overrides hold something else", Place("fix.toml", 1, 1, "lines = 3", 5)),
        ("[lines]\n[other]\n", "the overrides hold something else", Place("fix.toml", 2, 2, "[other]", 5)),
        (
            '[lines]\nlast = "a"\n',
            "the override of 'last' is not a line number with a text",
            Place("fix.toml", 2, 1, 'last = "a"', 4),
        ),
        ("[lines]\n3 = 4\n", "the override of '3' is not a line number", Place("fix.toml", 2, 1, "3 = 4")),
    ],
)
def test_other_overrides_are_refused(text: str, problem: str, place: Place | None) -> None:
    with pytest.raises(InputError) as caught:
        read_overrides(text, "fix.toml")
    assert caught.value.problem.startswith(problem)
    assert caught.value.place == place or place is None
