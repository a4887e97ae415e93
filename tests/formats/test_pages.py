"""Pages as people pass them round: read back, applied to a text that moved on, edited, typed by hand, faulty."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest

from policy_diff import ConflictError, InputError, apply, compare, reverse
from policy_diff.core.applying import apply_what_fits
from policy_diff.core.changeset import ChangeSet
from policy_diff.formats import brackets, changeset_json, critic, docx

OLD = """\
# Bathing places

Anyone may swim here.

(calls)=
## Calls

:::{req} BTH-001
:bearer: keeper
:modality: must

The keeper **must** ring the bell at noon.
:::

:::{req} BTH-002
:bearer: keeper

The keeper lights the lamps.
:::

## Kites

Kites come in two colours:

- red kites
- blue kites

They fly on windy days.

## Lamps

The lamps burn oil.

### Wicks

Wicks are trimmed each week.
"""
NEW = (
    OLD.replace("at noon", "at dusk")
    .replace(":modality: must", ":modality: must\n:due: 3 minutes after call")
    .replace(
        "lights the lamps.\n:::", "lights the lamps.\n:::\n\n:::{req} BTH-003\n:bearer: guard\n\nThe guard counts.\n:::"
    )
    .replace("- blue kites", "- blue kites\n- green kites")
    .replace("trimmed each week", "cut each day")
    .replace("## Lamps", "## Boats\n\nBoats are moored at night.\n\n## Lamps")
)


def page(old: str = OLD, new: str = NEW) -> str:
    return brackets.write(compare(old, new, old_ref="places@1", new_ref="places@2"))


def visible(text: str) -> str:
    """Leave out the comment at the end."""
    return text.partition("\n<!-- policy-diff page")[0]


def test_a_page_of_ordinary_changes_leaves_nothing_unsaid() -> None:
    part = brackets.read(page()).part
    assert part is not None
    assert (part.forward, part.backward, part.aside) == ((), (), (frozenset(), frozenset()))


def test_structure_stands_in_comments() -> None:
    assert (
        "<!-- source\n:::\n[added: :::{req} BTH-003]\n[added: :bearer: guard]\n-->\n\n[The guard counts.]\n\n"
        "<!-- source [added: :::] -->\n"
    ) in page()


@pytest.mark.parametrize("options", [{"deletions": "omit"}, {"notice": "Ours."}])
def test_a_page_for_readers_carries_nothing(options: dict[str, str]) -> None:
    assert "<!--" not in brackets.write(compare(OLD, NEW), **options)  # type: ignore[arg-type]  # literals of a test


def test_a_page_without_its_comment_applies_where_its_words_stand() -> None:
    read = brackets.read(visible(page()))
    assert apply(read, OLD) == NEW
    assert apply(reverse(read), NEW) == OLD


def moved_on(text: str) -> str:
    """What somebody else made of a text meanwhile: text at the top, a section moved, another renamed, one more."""
    start, end = text.index("## Kites"), text.index("## Lamps")
    moved = text[:start] + text[end:] + "\n" + text[start:end].rstrip("\n") + "\n"
    top = moved.replace("Anyone may swim here.", "Please read on.\n\nAnyone may swim here.\n\nDogs may not.")
    return top.replace("## Calls\n", "## Bells\n\nThere are two bells.\n")


def test_a_page_finds_its_place_in_a_text_that_moved_on() -> None:
    new = NEW.replace("## Boats\n\nBoats are moored at night.\n\n", "")
    assert apply(brackets.read(page(OLD, new)), moved_on(OLD)) == moved_on(new)


def test_a_section_that_comes_in_stands_behind_the_one_that_it_stood_behind() -> None:
    base = OLD.replace("They fly on windy days.", "They fly on windy days.\n\nAsk for a string.")
    found = apply(brackets.read(page()), base)
    assert found == NEW.replace("They fly on windy days.", "They fly on windy days.\n\nAsk for a string.")


@pytest.mark.parametrize(
    ("was", "now", "path", "expected", "found"),
    [
        ("ring the bell at noon", "ring the bell at one", "Calls", "at noon", "at one"),
        ("- blue kites\n", "- pale kites\n", "Kites", "- blue kites", "- pale kites"),
        ("Wicks are trimmed", "All wicks are trimmed", "Wicks", "Wicks are trimmed each week.", ""),
    ],
)
def test_words_that_read_otherwise_are_refused(was: str, now: str, path: str, expected: str, found: str) -> None:
    done = apply_what_fits(brackets.read(page()), OLD.replace(was, now))
    assert [conflict.path[-1] for conflict in done.conflicts] == [path]
    assert expected in done.conflicts[0].base
    assert found in done.conflicts[0].ours
    with pytest.raises(ConflictError):
        apply(brackets.read(page()), OLD.replace(was, now))


def test_a_section_that_is_gone_is_refused_and_the_rest_can_be_applied() -> None:
    base = OLD[: OLD.index("### Wicks")]
    done = apply_what_fits(brackets.read(page()), base)
    assert [conflict.why for conflict in done.conflicts] == ["no section of the text is the one that it is about"]
    assert done.text == NEW[: NEW.index("### Wicks")]


def test_what_was_refused_is_a_page_that_applies_where_it_fits() -> None:
    base = OLD.replace("- blue kites\n", "- pale kites\n")
    done = apply_what_fits(brackets.read(page()), base)
    rest = brackets.read(brackets.write(done.refused, title="Left"))
    mended = done.text.replace("- pale kites\n", "- blue kites\n")
    assert apply(rest, mended) == NEW


def test_the_same_words_twice_in_a_section_are_refused() -> None:
    old = "# A\n\nOne.\n\nSame.\n\nTwo.\n\nSame.\n\nThree.\n"
    text = "# A: changes\n\n## A\n\n### Updated wording added to the 'A' section\n\nSame [again]."
    done = apply_what_fits(brackets.read(text), old)
    assert [conflict.why for conflict in done.conflicts] == ["the words that it changes stand there more than once"]
    told = text.replace("Same [", "Two.\n\nSame [")
    assert apply(brackets.read(told), old) == old.replace("Two.\n\nSame.", "Two.\n\nSame again.")


def test_words_added_next_to_structure_are_refused_where_the_page_does_not_show_it() -> None:
    text = "### Updated wording added to the 'Calls' section\n\nThe keeper lights the lamps.\n\n[All of them.]\n"
    done = apply_what_fits(brackets.read(text), OLD)
    assert [conflict.why for conflict in done.conflicts] == [
        "structure stands beside what was added that the excerpt does not show"
    ]
    inside = text.replace("\n\n[All", "\n\n[All").replace("them.]\n", "them.]\n\n<!-- source ::: -->\n")
    assert "lamps.\n\nAll of them.\n:::" in apply(brackets.read(inside), OLD)


# What people type


def test_an_edited_page_says_what_it_says() -> None:
    text = page().replace("[removed: noon] [dusk]", "[removed: noon] [sunset]")
    assert apply(brackets.read(text), OLD) == NEW.replace("at dusk", "at sunset")
    text = page().replace("They fly on windy days.", "They fly on windy days [only].")
    assert apply(brackets.read(text), OLD) == NEW.replace("windy days.", "windy days only.")


def test_what_was_written_behind_the_comment_is_part_of_the_page() -> None:
    added = "\n### Updated wording added to the 'Lamps' section\n\nThe lamps burn [good] oil.\n"
    read = brackets.read(page() + added)
    assert apply(read, OLD) == NEW.replace("burn oil", "burn good oil")
    assert brackets.read(brackets.write(read)) == read
    with pytest.raises(InputError, match="not closed") as caught:
        brackets.read(page() + added.replace("good]", "good"), "p.md")
    assert caught.value.place is not None
    assert caught.value.place.line == page().count("\n") + 4


def test_a_page_that_was_given_other_line_feeds_on_its_way_is_turned_back() -> None:
    assert brackets.read(page().replace("\n", "\r\n")) == brackets.read(page())


def test_an_edited_page_whose_comment_no_longer_fits_is_refused_by_name() -> None:
    old, new = "# A\n\nOne two three.\n\nEnd.\n", "# A\n\nOne two  four.\n\n\nEnd.\n"
    text = page(old, new)
    assert apply(brackets.read(text), old) == new
    edited = text.replace("End.\n", "[removed: End] [The end].\n", 1)
    done = apply_what_fits(brackets.read(edited), old)
    assert "The end." in done.text
    assert [(one.path, one.theirs) for one in done.conflicts] == [(("A",), "\nOne two  four.\n\n")]


PUBLISHED = """\
# Summary of changes: January

A summary of what changed.

## Bathing places

Changes are indicated in [square brackets].

Read them by the lake.

### Updated wording added to the 'Kites' section

Kites come in two colours:

- red kites
- blue kites
- [green kites
- white kites]

They fly on windy [and sunny] days.

### Updated wording added to the ‘Wicks’ section

Wicks are trimmed each week[, and more often in winter].

### Updated wording added to the 'Lamps [and candles]' section
"""


def test_the_published_form_applies() -> None:
    assert apply(brackets.read(PUBLISHED), OLD) == (
        OLD.replace("- blue kites\n", "- blue kites\n- green kites\n- white kites\n")
        .replace("windy days", "windy and sunny days")
        .replace("each week.", "each week, and more often in winter.")
        .replace("## Lamps", "## Lamps and candles")
    )


def test_the_published_form_cannot_say_what_was_removed_or_where_a_new_section_goes() -> None:
    text = (
        f"{PUBLISHED}\n### New '[Boats]' section\n\n[Boats are moored.]\n\n"
        "### Updated wording added to the 'Calls' section\n\nThe keeper **must** ring the bell at [dusk].\n"
    )
    done = apply_what_fits(brackets.read(text), OLD)
    assert [(conflict.path[-1], conflict.why) for conflict in done.conflicts] == [
        ("Boats", "it does not say where the section belongs"),
        ("Calls", "the words that it changes do not stand there"),
    ]


def test_a_page_of_several_handbooks() -> None:
    other = "# Piers\n\nNobody fishes here.\n"
    changes = [
        brackets.HandbookChanges("Bathing places", compare(OLD, NEW), note="Read this too."),
        brackets.HandbookChanges("Piers", compare(other, other.replace("Nobody", "Everybody"))),
    ]
    text = brackets.write_page("January", "What changed.", changes)
    with pytest.raises(InputError, match="several handbooks"):
        brackets.read(text)
    assert apply(brackets.read(text, handbook="piers"), other) == "# Piers\n\nEverybody fishes here.\n"
    assert [apply(one.change_set, base) for one, base in zip(brackets.read_page(text), (OLD, other), strict=True)] == [
        NEW,
        "# Piers\n\nEverybody fishes here.\n",
    ]


def test_a_title_that_stands_twice_on_a_page_has_what_stands_under_both() -> None:
    entry = "### Updated wording added to the '{}' section\n\n{}\n"
    text = (
        f"## Places\n\n{entry.format('Lamps', 'The lamps burn [good] oil.')}\n"
        f"## Places\n\n{entry.format('Wicks', 'Wicks are trimmed [well] each week.')}"
    )
    wanted = OLD.replace("burn oil", "burn good oil").replace("trimmed each", "trimmed well each")
    assert apply(brackets.read(text), OLD) == wanted


def test_two_handbooks_of_one_title_are_refused() -> None:
    changes = [brackets.HandbookChanges("A", compare("# A\n\nOne.\n", f"# A\n\n{one}.\n")) for one in ("Two", "Six")]
    with pytest.raises(ValueError, match="two handbooks have one title"):
        brackets.write_page("January", "What changed.", changes)
    brackets.write_page("January", "What changed.", changes, deletions="omit")
    with pytest.raises(InputError, match="not a line of the comment") as caught:
        brackets.read(page().removesuffix("-->\n") + '["handbook", "Bathing places"]\n-->\n', "p.md")
    assert caught.value.place is not None
    assert caught.value.place.line == page().count("\n")


# Faults


@pytest.mark.parametrize(
    ("line", "place", "problem"),
    [
        ("One [two three.", "p.md:11:5", "a mark that is not closed where its entry ends"),
        ("One two] three.", "p.md:11:8", "a bracket that closes no mark"),
        ("[removed:]\n\nOne", "p.md:11:1", "`[removed:]` without its end"),
        ('<!-- section {"level": 9} -->', "p.md:11:1", "the comment does not say where the section is"),
    ],
)
def test_a_fault_is_shown_where_it_stands_and_its_entry_alone_is_lost(line: str, place: str, problem: str) -> None:
    text = (
        "# A: changes\n\n## A\n\n### Updated wording added to the 'A' section\n\nHere [is].\n\n"
        f"### Updated wording added to the 'B' section\n\n{line}\n\n"
        "### Updated wording added to the 'C' section\n\nHere [too].\n"
    )
    with pytest.raises(InputError, match="error") as caught:
        brackets.read(text, "p.md")
    assert (str(caught.value.place), caught.value.problem) == (place, problem)
    faults: list[InputError] = []
    read = brackets.read(text, "p.md", faults.append)
    assert len(faults) == 1
    assert [excerpt.title for excerpt in excerpts(read)] == ["A", "C"]


@pytest.mark.parametrize(
    ("lines", "place", "problem"),
    [
        ("#### Sub\n\nTwo.", "p.md:5:6", "a heading that is no entry's stands among the entries"),
        ("### New wording added to section B", "p.md:5:5", "a heading that is no entry's stands among the entries"),
        ("Two\n---\n\nThree [x].", "p.md:8:1", "a mark stands outside every entry"),
        ("## Notes\n\nTwo [more].", "p.md:7:1", "a mark stands outside every entry"),
        ("...\n\n```\nold [x]\n```", "p.md:7:1", "nothing can be marked in a block like this"),
        ("Two [x].\n\n```\nold [x]\n```", "p.md:7:1", "nothing can be marked in a block like this"),
        (":::{note} [Now]\nTwo.\n:::", "p.md:5:1", "nothing can be marked in a block like this"),
        ("[ref]: http://new", "p.md:5:1", "a link definition does not say which text it stands in"),
        ("### New 'C' section\n\nOne [removed: old] two.", "p.md:7:1", "a section that is new holds no removed words"),
        ("### Removed 'C' section\n\nOne [new] two.", "p.md:7:1", "a section that is new holds no removed words"),
        ("### Removed '[C]' section", "p.md:5:14", "a section that is new holds no removed words"),
    ],
)
def test_a_mark_that_stands_where_nothing_reads_it_is_a_fault(lines: str, place: str, problem: str) -> None:
    text = f"### Updated wording added to the 'A' section\n\nOne [more].\n\n{lines}\n"
    with pytest.raises(InputError) as caught:
        brackets.read(text, "p.md")
    assert (str(caught.value.place), caught.value.problem[: len(problem)]) == (place, problem)


def test_an_entry_whose_heading_is_mistyped_before_the_first_one_is_a_fault() -> None:
    entry = "### Updated wording added to the 'Lamps' section\n\nThe lamps burn [good] oil.\n"
    with pytest.raises(InputError, match="outside every entry"):
        brackets.read(f"# A\n\n### Updated words in 'Kites'\n\nThey fly on windy [only] days.\n\n{entry}", "p.md")


def test_a_paragraph_that_begins_as_what_is_said_of_a_move_is_wording() -> None:
    base = "# T\n\n## A\n\nIt stood in a room; it now stands in a room.\n"
    line = "It stood in a room; it now stands in [removed: a] [its] room."
    text = f"### Updated wording added to the 'A' section\n\n{line}\n"
    assert apply(brackets.read(text), base) == base.replace("in a room.", "in its room.")


def test_a_page_on_which_what_is_said_of_the_text_holds_marks_is_read_back() -> None:
    changes = [
        brackets.HandbookChanges(name, compare(OLD, NEW), note="## See [1]\n\n[Both].", before="Ours [2].\n\n#### [x]")
        for name in ("A", "B")
    ]
    text = brackets.write_page("January", "See [1].", changes)
    assert [apply(one.change_set, OLD) for one in brackets.read_page(text) if one.change_set] == [NEW, NEW]


def test_code_with_brackets_beside_a_change_finds_its_place_in_a_text_that_moved_on() -> None:
    old = "# T\n\n## A\n\nOne two.\n\n```\na[0] = 1\n```\n\nLast.\n"
    read = brackets.read(brackets.write(compare(old, old.replace("two", "three"))))
    assert apply(read, f"{old}\nMore.\n") == old.replace("two", "three") + "\nMore.\n"


def test_what_was_refused_of_a_page_with_code_is_a_page() -> None:
    old = "# T\n\n## A\n\nOne two.\n\n```\na[0] = 1\n```\n\nLast.\n"
    read = brackets.read(brackets.write(compare(old, old.replace("two", "three"))))
    refused = apply_what_fits(read, old.replace("One", "Two")).refused
    assert apply(brackets.read(brackets.write(refused, title="Refused")), old) == old.replace("two", "three")


def test_link_definitions_of_a_page_are_for_its_readers() -> None:
    old = "# T\n\n## A\n\nOne [here][ref] two.\n\nLast.\n\n[ref]: http://a\n"
    text = brackets.write(compare(old, old.replace("two", "three")))
    assert "\n<!-- end of changes -->\n\n[ref]: http://a\n" in text
    without = text[: text.index("<!-- policy-diff")]
    assert apply(brackets.read(without), old) == old.replace("two", "three")


def excerpts(change_set: ChangeSet) -> tuple[object, ...]:
    assert change_set.part is not None
    return change_set.part.excerpts


@pytest.mark.parametrize("row", ["[1]", '["old", null, "0"]', "[" * 9000, '["forward", "aside", "x"]'])
def test_a_line_of_the_comment_that_is_none_is_shown(row: str) -> None:
    text = page().replace('\n["old"', f'\n{row}\n["old"')
    with pytest.raises(InputError, match="not a line of the comment"):
        brackets.read(text)


# Other forms


def test_the_json_form_holds_a_part_and_the_schema_knows_it() -> None:
    read = brackets.read(page(OLD, NEW.replace("Anyone may", "Anyone  may")))
    text = changeset_json.write(read)
    assert changeset_json.read(text) == read
    schema = Path(__file__).parents[2] / "docs/reference/change-set.schema.json"
    jsonschema.validate(json.loads(text), json.loads(schema.read_text(encoding="utf-8")))


def test_an_edited_part_is_refused() -> None:
    text = changeset_json.write(brackets.read(page())).replace('"old": "The keeper lights', '"old": "A keeper lights')
    with pytest.raises(InputError, match="excerpts of `part`"):
        changeset_json.read(text)


def test_a_page_turned_around_is_a_page() -> None:
    read = brackets.read(page())
    turned = brackets.read(brackets.write(reverse(read)))
    assert apply(turned, NEW) == OLD
    assert apply(reverse(turned), OLD) == NEW


@pytest.mark.parametrize("form", [critic, docx])
def test_a_form_that_is_the_whole_text_refuses_excerpts(form: ModuleType) -> None:
    page = brackets.write(compare("# A\n\nOne.\n", "# A\n\nTwo.\n"))
    with pytest.raises(ValueError, match="holds excerpts alone"):
        form.write(brackets.read(page))
