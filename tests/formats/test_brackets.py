"""The bracketed form: its page, its marks, and that it still renders."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from policy_diff import EntryKind, Kind, compare
from policy_diff.core.markdown import parse
from policy_diff.formats import brackets
from strategies import paragraphs, sections, tables, versions

OLD = "# Visits\n\n## Calls\n\nA call is made at noon.\n\n## Reports\n\nShort.\n"
NEW = "# Visits\n\n## Calls\n\nA call is made at ten.\n\n## Notes\n\nNew.\n"


def test_a_page_has_a_title_a_lede_contents_and_the_line_that_explains_the_marks() -> None:
    page = brackets.write(compare(OLD, NEW, old_ref="visits@1", new_ref="visits@2"))
    lines = page.split("\n\n")
    assert lines[:5] == [
        "# Visits: changes",
        "What changed from visits@1 to visits@2.",
        "## Contents",
        "- Visits",
        "## Visits",
    ]
    assert lines[5].startswith("Changes are indicated in [square")
    assert lines[6] == "\\[removed: …\\] shows wording that was taken out."
    headings = [line for line in lines if line.startswith("### ")]
    assert headings == [
        "### Updated wording added to the 'Calls' section",
        "### Removed 'Reports' section",
        "### New '[Notes]' section",
    ]


def test_the_title_and_lede_can_be_given() -> None:
    page = brackets.write(compare(OLD, NEW), title="Our [visits]", lede="On *noon*.")
    assert page.startswith("# Our \\[visits\\]\n\nOn *noon*.\n")
    assert "\n- Visits\n\n## Visits\n" in page


def test_code_in_the_title_stays_code() -> None:
    old = "# Visits of `a[0]`, *now* [x]\n\nOne.\n"
    page = brackets.write(compare(old, old.replace("One", "Two")))
    assert page.startswith("# Visits of `a[0]`, *now* \\[x\\]: changes\n")
    assert "\n- Visits of `a[0]`, *now* \\[x\\]\n" in page


def test_a_page_of_several_handbooks() -> None:
    page = brackets.write_page(
        "All changes",
        "Of this year.",
        [
            brackets.HandbookChanges("Visits", compare(OLD, NEW)),
            brackets.HandbookChanges("Fees", None, "Updated in full: see the new text."),
            brackets.HandbookChanges("Rules", compare(OLD, OLD)),
        ],
    )
    assert "## Contents\n\n- Visits\n- Fees\n- Rules\n\n## Visits\n" in page
    assert "## Fees\n\nUpdated in full: see the new text.\n\n## Rules\n\nNo wording changed.\n" in page


@pytest.mark.parametrize(
    "options", [{"deletions": "shwo"}, {"context": -5}, {"context": "all"}, {"context": 1.5}, {"deletions": None}]
)
def test_options_that_mean_nothing_are_refused(options: dict[str, object]) -> None:
    changes = compare(OLD, NEW)
    with pytest.raises(ValueError, match=r"say 'show'|give a count"):
        brackets.write(changes, **options)
    with pytest.raises(ValueError, match=r"say 'show'|give a count"):
        brackets.write_page("A", "B", [brackets.HandbookChanges("C", changes)], **options)


def test_the_publishers_form_shows_nothing_removed_renamed_or_moved() -> None:
    page = brackets.write(compare(OLD, NEW), deletions="omit")
    assert "A call is made at [ten]." in page
    assert "removed" not in page.lower()


@pytest.mark.parametrize(
    ("context", "shown"),
    [
        (0, "Three [and a half]."),
        (1, "Two.\n\nThree [and a half].\n\nFour."),
        (2, "One.\n\nTwo.\n\nThree [and a half].\n\nFour.\n\nFive."),
    ],
)
def test_context(context: int, shown: str) -> None:
    old = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n"
    page = brackets.write(compare(old, old.replace("Three.", "Three and a half.")), context=context)
    assert f"section\n\n{shown}\n\n<!-- policy-diff page" in page


@settings(max_examples=300)
@given(versions())
def test_what_is_shown_is_the_new_wording_where_deletions_are_omitted(pair: tuple[str, str]) -> None:
    """The words between the marks of the publisher's form, marks taken off, are words of the new text alone."""
    change_set = compare(*pair)
    text = brackets.write_marked(change_set, deletions="omit")
    literal = {Kind.FENCE, Kind.CODE, Kind.HTML, Kind.OTHER, Kind.FRONT_MATTER, Kind.RULE}
    assume(not any(b.kind in literal for entry in change_set.entries for b in entry.blocks))
    assert bare(text) == bare(change_set.new)


def bare(text: str) -> str:
    """Leave only letters and digits; what escapes a bracket is no letter."""
    for code in (91, 92, 93, 40, 58, 123):
        for zeros in ("", "0", "00"):
            text = text.replace(f"&#{zeros}{code};", "")
    return "".join(char for char in text if char.isalnum())


prose = st.lists(st.one_of(paragraphs, tables(), sections), max_size=5).map(lambda parts: "\n\n".join([*parts, ""]))


@settings(max_examples=300)
@given(prose, prose)
def test_what_a_change_set_renders_to_has_the_blocks_of_the_new_text(old: str, new: str) -> None:
    assume("```" not in old + new)
    text = brackets.write_marked(compare(old, new), deletions="omit")
    kinds = [(b.kind, b.depth) for b in parse(text).blocks() if b.kind is not Kind.GAP]
    assert kinds == [(b.kind, b.depth) for b in parse(new).blocks() if b.kind is not Kind.GAP]


@settings(max_examples=200)
@given(versions())
def test_every_section_that_changed_is_named(pair: tuple[str, str]) -> None:
    change_set = compare(*pair)
    page = brackets.write(change_set)
    for entry in change_set.entries:
        if entry.kind in {EntryKind.NEW, EntryKind.REMOVED} and entry.level > 1:
            verb = {EntryKind.NEW: "New", EntryKind.REMOVED: "Removed"}[entry.kind]
            assert f"### {verb} '" in page


def test_moves_of_the_whole_text_are_numbered_as_they_come_by() -> None:
    texts = [f"Paragraph {word} is long enough to be seen as moved from here." for word in ("red", "blue", "green")]
    fields = ":modality: must\n:due: 3 days after call\n"
    rules = [f":::{{req}} ABC-00{at}\n{fields}\n{text}\n:::" for at, text in enumerate(texts, start=1)]
    old = "\n\n".join(["# T", "## A", *rules, "## B", "The end is the end of all that is here.", ""])
    new = "\n\n".join(["# T", "## A", "## B", "The end is the end of all that is here.", *rules, ""])
    page = brackets.write_marked(compare(old, new))
    assert [f"[moved here ({at}): {text}]" in page for at, text in enumerate(texts, start=1)] == [True] * 3


def test_a_section_moved_to_the_top_stands_first() -> None:
    old = "# T\n\n## A\n\nOne thing is said here.\n\n## B\n\nAnother thing is said there, and more of it.\n"
    new = "# T\n\n## B\n\nAnother thing is said there, and more of it.\n\n## A\n\nOne thing is said here.\n"
    assert "It stood first; it now stands after 'B'." in brackets.write(compare(old, new))


def test_moves_are_numbered_as_they_come_by() -> None:
    moved = "A paragraph long enough to be seen as moved from place to place."
    old = f"# T\n\n## A\n\n{moved}\n\n## B\n\nText.\n"
    new = f"# T\n\n## A\n\nNothing.\n\n## B\n\nText.\n\n{moved}\n"
    page = brackets.write(compare(old, new))
    assert f"[moved away (1): {moved}]" in page
    assert f"[moved here (1): {moved}]" in page
    assert "are the two ends of one move" in page


def test_a_page_with_a_notice_is_written_for_readers() -> None:
    """References to requirements stand as words, and fields, which are data, are left out; without one they stay."""
    old = ":::{req} ABC-001\n:modality: should\n\nSee {r}`ABC-002` and {r}`that one <ABC-002>` at 4.\n:::\n"
    change_set = compare(old, old.replace("should", "must").replace("4", "5"))
    assert "ABC-001 modality: [removed: should] [must]" in brackets.write(change_set)
    shown = brackets.write(change_set, notice="Not official.")
    assert "\n\nNot official.\n\n## Contents" in shown
    assert "See ABC-002 and that one at [removed: 4] [5]." in shown
    assert "modality" not in shown
    assert "{r}`ABC-002`" in brackets.write(change_set)
