"""The whole bracketed text is read back: what its marks say, what its comment says, and where it is at fault.

Each file of `brackets/` holds a marked text and the two texts that it says.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff import InputError, compare
from policy_diff.core.errors import remembering
from policy_diff.formats import brackets

FILES = sorted((Path(__file__).parent / "brackets").glob("*.txt"))


def parts(file: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith("--- "):
            name = line[4:].strip()
            found[name] = ""
        else:
            found[name] += line
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_marks_say_two_texts(file: Path) -> None:
    given = parts(file)
    found = brackets.read(given["marked"])
    assert (found.old, found.new) == (given["old"], given["new"])


def test_there_are_files() -> None:
    assert len(FILES) > 10


@pytest.mark.parametrize(
    ("marked", "place", "problem"),
    [
        ("One.\n\nA [lamp is lit.\n", "a.md:3:3", "a mark that is not closed where its block ends"),
        ("One.\n\nA lamp] is lit.\n", "a.md:3:7", "a bracket that closes no mark"),
        ("A [lamp\n\nis] lit.\n", "a.md:1:3", "a mark that is not closed where its block ends"),
        ("A [removed lamp] is lit.\n", "a.md:1:3", "`[removed` is not how a mark begins"),
        ("A [moved here: lamp] is lit.\n", "a.md:1:3", "`[moved here` is not how a mark begins"),
        ("A [lamp [removed: red]] is lit.\n", "a.md:1:9", "a mark inside a mark"),
        ("A [] lamp.\n", "a.md:1:3", "a mark that holds no words"),
        ("A [removed: ] lamp.\n", "a.md:1:3", "a mark that holds no words"),
        ("A [moved here (1): lamp] is lit.\n", "a.md:1:3", "a mark of a move that does not hold its whole block"),
        ("[moved away (1): A lamp.]\n\nTwo.\n", "a.md:1:1", "no `[moved here (1): …]` goes with this mark"),
        ("One.\n\n- [moved here (2): A lamp.]\n", "a.md:3:3", "no `[moved away (2): …]` goes with this mark"),
        (
            "[moved away (1): A.]\n\n[moved here (1): A.]\n\n[moved here (1): B.]\n",
            "a.md:5:1",
            "move 1 arrives at two places",
        ),
        ("[removed:]\n\n    a\n\nb\n", "a.md:1:1", "no `[end of removed]` follows this line"),
        ("    a\n\n[end of removed]\n", "a.md:3:1", "`[end of removed]` ends nothing"),
        ("[removed:]\n\n    a\n\n[end of added]\n", "a.md:1:1", "no `[end of removed]` follows this line"),
        ("[removed:]\n\n[end of removed]\n", "a.md:1:1", "nothing stands between this line and its end"),
        ("| A | B |\n|---|---|\n| a | b [c |\n", "a.md:3:9", "a mark that is not closed where its block ends"),
        (
            "% [removed: (lamp)=\n\nA lamp.\n",
            "a.md:1:3",
            "a comment on what is gone that is not closed on its line",
        ),
        (
            "A lamp.\n\n% [added:]\n\nTwo.\n",
            "a.md:3:3",
            "no label, definition, comment or line of a directive follows this line",
        ),
        ("> A\n> [lamp.\n", "a.md:2:3", "a mark that is not closed where its block ends"),
    ],
)
def test_a_fault_is_named_with_its_place(marked: str, place: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        brackets.read(marked, source="a.md")
    assert (caught.value.problem, str(caught.value.place)) == (problem, place)
    assert "^" in str(caught.value)
    assert caught.value.cure.endswith(".")


def test_all_faults_are_named_at_once() -> None:
    marked = "A [lamp.\n\nA [removed lamp].\n\n[end of added]\n\nA [good] one.\n\n[moved here (3): B.]\n"
    told, report = remembering(lambda _: None)
    found = brackets.read(marked, source="a.md", report=report)
    assert sorted(str(fault.place) for fault in told) == ["a.md:1:3", "a.md:3:3", "a.md:5:1", "a.md:9:1"]
    assert found.new.startswith("A [lamp.\n\nA [removed lamp].\n\n")
    assert "A one." in found.old


OLD = "# Lamps\n\nLight the lamps at seven.\n\n\nBring a ladder.\n\nPut them out at dawn.\n"
NEW = "# Lamps\n\nLight the lamps at eight.\n\nBring a ladder.\n\nPut them out at dawn.\n"


def test_text_that_somebody_edited_is_what_it_says() -> None:
    marked = brackets.write(compare(OLD, NEW, old_ref="lamps@1", new_ref="lamps@2"), context=None)
    assert brackets.read(marked).old == OLD
    edited = marked.replace("[eight]", "[nine]").replace("at dawn.", "at dawn[, or at noon].\n\n[Go home.]")
    found = brackets.read(edited)
    assert found.old == OLD
    assert found.new == NEW.replace("eight", "nine").replace("dawn.", "dawn, or at noon.\n\nGo home.")
    assert (found.old_ref, found.new_ref) == ("lamps@1", None)


def test_an_edit_where_the_comment_has_something_to_say_is_refused() -> None:
    marked = brackets.write(compare(OLD, NEW), context=None)
    with pytest.raises(
        InputError, match="the text was edited, and the lines that this one is about stand there no more"
    ):
        brackets.read(marked.replace("Bring a ladder", "Bring a [removed: long] ladder"), source="a.md")


def test_without_its_comment_a_text_says_what_its_marks_say() -> None:
    marked = brackets.write_marked(compare(OLD, NEW, old_ref="lamps@1"))
    found = brackets.read(marked)
    assert found == compare(OLD.replace("\n\n\n", "\n\n"), NEW)


def test_the_publishers_form_has_no_comment_and_says_what_was_added() -> None:
    old, new = "Light the lamps.\n\nGo home.\n", "Light the [red] lamps.\n\nSing.\n\nGo home.\n".replace("[red]", "red")
    marked = brackets.write(compare(old, new), context=None, deletions="omit")
    assert marked == "Light the [red] lamps.\n\n[Sing.]\n\nGo home.\n"
    assert brackets.read(marked) == compare(old, new)


def test_removed_words_are_not_in_the_publishers_form() -> None:
    marked = brackets.write(compare("Six lamps.\n\nGo.\n", "Two lamps.\n"), context=None, deletions="omit")
    found = brackets.read(marked)
    assert (found.old, found.new) == ("lamps.\n", "Two lamps.\n")


def test_windows_line_feeds_on_the_way_do_no_harm() -> None:
    change_set = compare(OLD, NEW)
    marked = brackets.write(change_set, context=None)
    assert brackets.read(marked.replace("\n", "\r\n")) == change_set


def test_marks_that_the_writer_cannot_read_back_are_made_good_by_the_comment() -> None:
    """A fence that nothing closes swallows the line that ends it; a comment that was written with it still knows."""
    change_set = compare("[```\n", "```\n")
    assert brackets.read(brackets.write(change_set, context=None)) == change_set
