"""`policy-diff update` as its users call it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import run

BOOK = """code = "{code}"
title = "{title}"
remits = []
about = "About {title}."

[[versions]]
id = "2022"
label = "2022"
held = "whole"
source = "page"

[[versions]]
id = "2023"
label = "2023"
effective = 2023-05-01
held = "whole"
source = "page"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    books = tmp_path / "handbooks"
    for code, title in (("FEE", "Fees"), ("VIS", "Visits")):
        book = books / title.lower()
        for version, word in (("2022", "old"), ("2023", "new")):
            (book / version).mkdir(parents=True)
            (book / version / "index.md").write_text(f"# {title}\n\nOne {word} line.\n", encoding="utf-8", newline="")
        (book / "handbook.toml").write_text(BOOK.format(code=code, title=title), encoding="utf-8")
    (books / "sources.toml").write_text(
        '[page]\ntitle = "A page"\npublisher = "A"\nlicence = "B"\nheld = "Whole."\n', encoding="utf-8"
    )
    return tmp_path


PAGE = """# Handbooks and frameworks: updates of 1 May 2023

The 2 handbooks of which a new version took effect on 1 May 2023, and what changed in them.

An independent restatement, made for testing and demonstration. It is not official. The \
official text is with its publisher, A.

## Contents

- Fees
- Visits

## Fees

Changes are indicated in [square brackets].

\\[removed: …\\] shows wording that was taken out.

### Updated wording added to the 'Fees' section

One [removed: old] [new] line.

## Visits

Changes are indicated in [square brackets].

\\[removed: …\\] shows wording that was taken out.

### Updated wording added to the 'Visits' section

One [removed: old] [new] line.
"""


@pytest.mark.parametrize("args", [(), ("2023-05-01",)])
def test_it_writes_the_page_of_a_day_or_of_the_latest(folder: Path, args: tuple[str, ...]) -> None:
    done = run("update", *args, cwd=folder / "handbooks")
    assert done.stderr == b""
    assert done.stdout.decode() == PAGE
    assert done.returncode == 0


def test_it_writes_the_publishers_form_to_a_file(folder: Path) -> None:
    done = run("update", "--deletions", "omit", "-o", "page.md", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    page = (folder / "page.md").read_text(encoding="utf-8")
    assert page.count("One [new] line.") == 2
    assert "removed" not in page


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("2024-01-01",), "error: no version of a handbook took effect on 1 January 2024"),
        (("May",), "argument DATE: 'May' is not a date such as 2024-01-19"),
        (("--context", "-1"), "argument --context"),
        (("--context", "all"), "argument --context: 'all' is not a whole number"),
        (("-o", "handbooks/fees/2023/index.md"), "would be overwritten"),
        (("-o", "handbooks/sources.toml"), "would be overwritten"),
    ],
)
def test_bad_input_gives_one_message(folder: Path, args: tuple[str, ...], said: str) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    done = run("update", *args, cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stdout == b""
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_without_handbooks_it_says_where_to_go(tmp_path: Path) -> None:
    done = run("update", cwd=tmp_path)
    assert done.returncode == 2
    assert "there are no handbooks here or in any folder above" in done.stderr.decode()


def test_without_a_dated_change_there_is_no_page(folder: Path) -> None:
    for book in folder.glob("handbooks/*/handbook.toml"):
        book.write_text(book.read_text(encoding="utf-8").replace("effective = 2023-05-01\n", ""), encoding="utf-8")
    done = run("update", cwd=folder)
    assert done.returncode == 2
    assert "no version that changed another has a date" in done.stderr.decode()


def test_by_topic_what_both_gained_stands_once(folder: Path) -> None:
    done = run("update", "2023-05-01", "--by", "topic", cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    page = done.stdout.decode()
    assert page.count("One [removed: old] [new] line.") == 1
    assert "- Fees (“Fees”, reworded), Visits (“Visits”, reworded)\n" in page
    assert "| [Without a topic](#without-a-topic) | 1 | 1 | 2 |\n" in page


@pytest.mark.parametrize("args", [("--deletions", "omit"), ("--context", "2")])
def test_what_shapes_the_page_by_handbook_does_not_go_with_topics(folder: Path, args: tuple[str, ...]) -> None:
    done = run("update", "--by", "topic", *args, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "go with the page by handbook" in done.stderr.decode()
