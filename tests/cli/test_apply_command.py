"""`policy-diff apply` as its users call it: what fits, what does not, and bad input."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import run

OLD = "# Guide\n\nThe lead inspector asks for the plan.\n\n## Reports\n\nThe draft is sent in 5 days.\n"
NEW = "# Guide\n\nThe lead inspector asks for the plan.\n\n## Reports\n\nThe draft is sent in 8 days.\n\nIt is short.\n"
TOP = "Read this before anything else.\n\n"
DRIFTED = OLD.replace("5 days", "6 days")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("old", OLD), ("new", NEW), ("moved", TOP + OLD), ("drifted", DRIFTED)):
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8", newline="")
    done = run("compare", "old.md", "new.md", "--format", "json", "-o", "changes.json", cwd=tmp_path)
    assert done.returncode == 0
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_it_makes_the_new_text_of_the_old(folder: Path) -> None:
    done = run("apply", "changes.json", "old.md", cwd=folder)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, NEW, b"")


def test_it_makes_the_old_text_of_the_new(folder: Path) -> None:
    assert run("apply", "changes.json", "new.md", "--reverse", cwd=folder).stdout.decode() == OLD


def test_it_finds_its_place_in_a_text_that_moved_on(folder: Path) -> None:
    done = run("apply", "changes.json", "moved.md", "-o", "moved.md", cwd=folder)
    assert (done.returncode, (folder / "moved.md").read_text(encoding="utf-8")) == (0, TOP + NEW)


def test_what_does_not_fit_is_named_and_nothing_else_is_changed(folder: Path) -> None:
    before = files(folder)
    done = run("apply", "changes.json", "drifted.md", "-o", "drifted.md", cwd=folder)
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.decode().splitlines() == [
        "conflict: drifted.md, section 'Reports': both sides changed it",
        "    expected:",
        "        The draft is sent in 5 days.",
        "    found:",
        "        The draft is sent in 6 days.",
        "    wanted:",
        "        The draft is sent in 8 days.",
        "The changes that do not fit are in drifted.md.rej.",
    ]
    after = files(folder)
    assert "The draft is sent in [removed: 5] [8] days." in after.pop("drifted.md.rej").decode()
    assert after == before


def test_with_partial_what_fits_is_applied(folder: Path) -> None:
    done = run("apply", "changes.json", "drifted.md", "--partial", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (1, DRIFTED + "\nIt is short.\n")
    assert "It is short" not in (folder / "drifted.md.rej").read_text(encoding="utf-8")


@pytest.mark.parametrize(("base", "status"), [("old.md", 0), ("drifted.md", 1)])
def test_a_check_writes_nothing(folder: Path, base: str, status: int) -> None:
    before = files(folder)
    done = run("apply", "changes.json", base, "--check", cwd=folder)
    assert (done.returncode, done.stdout) == (status, b"")
    assert files(folder) == before


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nowhere.json", "old.md"), "nowhere.json"),
        (("changes.json", "nowhere.md"), "nowhere.md"),
        (("old.md", "new.md", "--format", "json"), "not JSON"),
        (("changes.json", "old.md", "--handbook", "Guide"), "--handbook goes with a page"),
        (("-", "-"), "standard input cannot be both"),
        (("changes.json", "old.md", "-o", "changes.json"), "changes.json"),
    ],
)
def test_bad_input_is_told_and_nothing_is_written(folder: Path, arguments: tuple[str, ...], told: str) -> None:
    before = files(folder)
    done = run("apply", *arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert told in done.stderr.decode()
    assert files(folder) == before


def test_the_change_set_may_come_from_standard_input(folder: Path) -> None:
    changes = (folder / "changes.json").read_bytes()
    assert run("apply", "-", "old.md", cwd=folder, stdin=changes).stdout.decode() == NEW


def test_it_reads_criticmarkup_and_names_its_comments(folder: Path) -> None:
    done = run("compare", "old.md", "new.md", "--format", "critic", "-o", "marked.md", cwd=folder)
    assert done.returncode == 0
    marked = folder / "marked.md"
    marked.write_text(marked.read_text(encoding="utf-8").replace("days.", "days.{>> why\nso? <<}"), encoding="utf-8")
    done = run("apply", "marked.md", "old.md", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (0, NEW)
    assert done.stderr.decode() == "marked.md:7:38: note: why so?\n"


def test_marks_typed_by_hand_are_applied(folder: Path) -> None:
    (folder / "typed.md").write_text(OLD.replace("5 days", "{~~5~>9~~} days"), encoding="utf-8", newline="")
    done = run("apply", "typed.md", "moved.md", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (0, TOP + OLD.replace("5 days", "9 days"))
    (folder / "typed.md").write_text(OLD.replace("5 days", "{++5} {--6--} days"), encoding="utf-8", newline="")
    done = run("apply", "typed.md", "moved.md", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        "typed.md:7:22: error: the mark that begins here has no end: `++}`\n"
        "    The draft is sent in {++5} {--6--} days.\n"
        "                         ^^^\n"
        "  End it, or write `&#123;` for `{` and `&#125;` for `}` where the signs themselves are meant.\n"
    )


@pytest.fixture
def page(folder: Path) -> Path:
    assert run("compare", "old.md", "new.md", "-o", "page.md", cwd=folder).returncode == 0
    return folder / "page.md"


def test_a_page_applies_and_turns_around(page: Path) -> None:
    folder = page.parent
    assert run("apply", "page.md", "old.md", cwd=folder).stdout.decode() == NEW
    assert run("apply", "page.md", "new.md", "--reverse", cwd=folder).stdout.decode() == OLD
    assert run("apply", "page.md", "moved.md", cwd=folder).stdout.decode() == TOP + NEW


def test_the_whole_text_applies(folder: Path) -> None:
    assert run("compare", "old.md", "new.md", "--context", "all", "-o", "whole.md", cwd=folder).returncode == 0
    assert run("apply", "whole.md", "old.md", cwd=folder).stdout.decode() == NEW


def test_what_was_refused_is_applied_once_it_fits(page: Path) -> None:
    folder = page.parent
    done = run("apply", "page.md", "drifted.md", "-o", "drifted.md", cwd=folder)
    assert done.returncode == 1
    assert "found:\n        The draft is sent in 6 days." in done.stderr.decode()
    assert run("apply", "drifted.md.rej", "old.md", cwd=folder).stdout.decode() == NEW


TYPED = """\
# Changes

## Guide

### Updated wording added to the 'Guide' section

The lead inspector asks for the plan[ and the rota].

### Updated wording added to the 'Reports' section

The draft is [sent in 5 days.

## Piers

### Updated wording added to the 'Piers' section

Nobody fishes [here].
"""


def test_every_faulty_entry_is_named_and_the_sound_ones_can_be_applied(page: Path) -> None:
    folder = page.parent
    page.write_text(TYPED, encoding="utf-8")
    checked = run("apply", "page.md", "old.md", "--check", cwd=folder)
    assert (checked.returncode, checked.stdout) == (2, b"")
    assert checked.stderr.decode().startswith("page.md:11:14: error: a mark that is not closed where its entry ends\n")
    done = run("apply", "page.md", "old.md", "--partial", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (1, OLD.replace("the plan", "the plan and the rota"))
    assert run("apply", "page.md", "old.md", cwd=folder).returncode == 2


def test_of_several_handbooks_the_one_is_applied_that_is_meant(page: Path) -> None:
    folder = page.parent
    page.write_text(TYPED.replace("[sent", "sent"), encoding="utf-8")
    assert "the rota" in run("apply", "page.md", "old.md", cwd=folder).stdout.decode()
    done = run("apply", "page.md", "old.md", "--handbook", "Piers", cwd=folder)
    assert done.returncode == 1
    assert "no section of the text is the one that it is about" in done.stderr.decode()
    (folder / "other.md").write_text("# Boats\n", encoding="utf-8")
    done = run("apply", "page.md", "other.md", cwd=folder)
    assert (done.returncode, "Say which one: Guide; Piers." in done.stderr.decode()) == (2, True)


def test_json_is_json_whatever_marks_its_texts_hold(folder: Path) -> None:
    old, new = OLD.replace("plan", "plan {++x++}"), NEW.replace("plan", "plan {++x++}")
    (folder / "old.md").write_text(old, encoding="utf-8", newline="")
    (folder / "new.md").write_text(new, encoding="utf-8", newline="")
    assert run("compare", "old.md", "new.md", "--format", "json", "-o", "changes.json", cwd=folder).returncode == 0
    assert run("apply", "changes.json", "old.md", cwd=folder).stdout.decode() == new


@pytest.mark.parametrize("form", [("--format", "critic"), ("--context", "all")])
def test_words_edited_outside_the_marks_are_taken_from_the_text_they_were_written_from(
    folder: Path, form: tuple[str, str]
) -> None:
    assert run("compare", "old.md", "new.md", *form, "-o", "marked.md", cwd=folder).returncode == 0
    marked = folder / "marked.md"
    marked.write_text(marked.read_text(encoding="utf-8").replace("the plan", "each plan"), encoding="utf-8")
    done = run("apply", "marked.md", "old.md", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (0, NEW.replace("the plan", "each plan"))
    done = run("apply", "marked.md", "moved.md", cwd=folder)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "the marked text was edited outside its marks" in done.stderr.decode()
    assert run("apply", "marked.md", "new.md", "--reverse", cwd=folder).returncode == 1


def test_marks_that_were_accepted_are_applied(folder: Path) -> None:
    assert run("compare", "old.md", "new.md", "--format", "critic", "-o", "marked.md", cwd=folder).returncode == 0
    marked = folder / "marked.md"
    text = marked.read_text(encoding="utf-8").replace("{~~5~>8~~}", "8").replace("{++It is short.++}", "It is short.")
    marked.write_text(text, encoding="utf-8")
    done = run("apply", "marked.md", "old.md", cwd=folder)
    assert (done.returncode, done.stdout.decode()) == (0, NEW)


@pytest.mark.parametrize("text", ["", "\n", "# Guide\n\nThe lead inspector asks for the plan.\n"])
def test_a_text_that_marks_no_change_is_refused(folder: Path, text: str) -> None:
    (folder / "none.md").write_text(text, encoding="utf-8")
    done = run("apply", "none.md", "old.md", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "none.md: error: no change is marked in it" in done.stderr.decode()
