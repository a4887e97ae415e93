"""`policy-diff import` as a policy officer calls it."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

import sources
from cli.running import run
from policy_diff.project.corpus import load

PAGE = """\
# Garden rules: updates

What we changed in our rules.

From: Parks

Published 9 July 2031

Contents

- [Garden handbook](#)
- [Orchard handbook](#)

Garden handbook

Changes are marked in [square brackets].

Updated wording added to the 'Opening' section

The gate opens at [nine] after the post-

war fashion on every day of the week.

Updated wording added to the 'Trees' section

Nobody may climb a tree.] Children may sit under one.

New '[Ponds]' section

[Keep out.]

[Garden handbook](#)

Orchard handbook

This handbook has been updated.

[Orchard handbook](#)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    return tmp_path


def test_it_writes_each_handbook_before_and_after(folder: Path) -> None:
    done = run("import", "page.txt", "-o", "handbooks", cwd=folder)
    assert done.returncode == 0, done.stderr
    book = folder / "handbooks" / "garden-handbook"
    toml = tomllib.loads((book / "handbook.toml").read_text(encoding="utf-8"))
    assert [version["id"] for version in toml["versions"]] == ["before-2031-07-09", "2031-07-09"]
    old, new = ((book / version["id"] / "index.md").read_text(encoding="utf-8") for version in toml["versions"])
    assert "The gate opens at after the post-war fashion on every day" in old
    assert "The gate opens at nine after the post-war fashion on every day" in new
    assert "## Ponds" in new
    assert "## Ponds" not in old
    assert (folder / "handbooks" / "orchard-handbook" / "handbook.toml").is_file()
    compared = run("compare", "garden-handbook", "--deletions", "omit", cwd=folder).stdout.decode()
    assert "The gate opens at [nine] after the post-war fashion" in compared
    assert "### New '[Ponds]' section\n\n[Keep out.]" in compared


def test_it_says_what_it_assumed_and_how_to_read_it_otherwise(folder: Path) -> None:
    said = run("import", "page.txt", "-o", "first", cwd=folder).stdout.decode()
    assert "2 handbooks: 1 listed, 1 updated in full" in said
    assert "3 sections: 2 updated, 1 new" in said
    assert "page.txt:26:25: 'Trees': `]` is never opened; assumed: the insertion begins with its paragraph" in said
    assert '26 = "[Nobody may climb a tree.] Children may sit under one."' in said
    (folder / "read.toml").write_text(
        '[lines]\n26 = "Nobody may [climb a tree.] Children may sit under one."\n', encoding="utf-8"
    )
    again = run("import", "page.txt", "-o", "second", "--override", "read.toml", cwd=folder)
    assert "to look at" not in again.stdout.decode()
    old = (folder / "second/garden-handbook/before-2031-07-09/index.md").read_text(encoding="utf-8")
    assert "Nobody may Children may sit under one." in old


def test_verbose_lists_what_was_put_together(folder: Path) -> None:
    said = run("import", "page.txt", "-o", "out", "--verbose", cwd=folder).stdout.decode()
    assert "page.txt:22: paragraph: " in said
    assert "after the post-|war fashion on" in said


def test_nothing_that_is_there_is_overwritten(folder: Path) -> None:
    (folder / "handbooks" / "garden-handbook").mkdir(parents=True)
    mine = folder / "handbooks" / "garden-handbook" / "handbook.toml"
    mine.write_text("mine", encoding="utf-8")
    done = run("import", "page.txt", "-o", "handbooks", cwd=folder)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "handbooks/garden-handbook/handbook.toml: error: is there already and would be overwritten\n"
        "  Name a folder that does not hold it, or move it away first.\n"
    )
    assert mine.read_text(encoding="utf-8") == "mine"
    assert [path.name for path in folder.rglob("*") if path.is_file()] == ["page.txt", "handbook.toml"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", b"page.txt: error: is empty"),
        (b"\x00\x01", b"page.txt: error: is not text"),
        (b"caf\xe9", b"page.txt:1:4: error: is not UTF-8"),
        (b"A title\n\nA line.\n", b"page.txt: error: "),
        (PAGE.replace("Published 9 July 2031", "").encode(), b"page.txt: error: the page gives no date"),
    ],
)
def test_a_page_that_cannot_be_read_writes_nothing(folder: Path, data: bytes, problem: bytes) -> None:
    (folder / "page.txt").write_bytes(data)
    done = run("import", "page.txt", "-o", "out", cwd=folder)
    assert done.returncode == 2
    assert problem in done.stderr
    assert b"Traceback" not in done.stderr
    assert [path.name for path in folder.iterdir()] == ["page.txt"]


@pytest.mark.parametrize("text", ["lines = 3\n", "[lines]\nten = 'x'\n", "[lines]\n999 = 'x'\n", "[lines\n"])
def test_overrides_that_cannot_be_read(folder: Path, text: str) -> None:
    (folder / "read.toml").write_text(text, encoding="utf-8")
    done = run("import", "page.txt", "-o", "out", "--override", "read.toml", cwd=folder)
    assert done.returncode == 2
    assert b"error: " in done.stderr
    assert not (folder / "out").exists()


def test_what_is_imported_is_a_corpus(folder: Path) -> None:
    assert run("import", "page.txt", "-o", "handbooks", cwd=folder).returncode == 0
    corpus = load(folder)
    (handbook,) = corpus.handbooks  # the other is only announced
    assert (handbook.code, [version.id for version in handbook.versions]) == ("GH", ["before-2031-07-09", "2031-07-09"])
    assert [source.key for source in corpus.sources] == ["update-2031-07-09"]
    assert corpus.sources[0].licence == "not named on the page"
    for name in ("garden-handbook", "GH", "handbooks/garden-handbook"):
        assert run("compare", name, "--exit-code", cwd=folder).returncode == 1
    done = run("compare", "orchard-handbook", cwd=folder)
    assert done.returncode == 2
    assert b"no text of it is held here: Orchard handbook" in done.stderr


def test_what_is_lost_of_a_page_is_told(folder: Path) -> None:
    table = "| a | b |\n| --- | --- |\n| c | d |\n\nRemoved 'Ponds' section\n\nNobody may climb a tree."
    (folder / "page.txt").write_text(PAGE.replace("Nobody may climb a tree.]", table), encoding="utf-8")
    said = run("import", "page.txt", "-o", "handbooks", cwd=folder).stdout.decode()
    assert said.endswith(
        "\n\n2 places on the page to look at, read as said:\n"
        "page.txt:26:1: 'Trees': a table stands here; assumed: its rows are paragraphs, without their columns\n"
        "page.txt:30:1: 'Trees': it tells of a section what no entry of this form tells; "
        "assumed: it is a paragraph of what stands above it\n"
    )


def test_the_published_page_becomes_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(sources.published(sources.UPDATE_PAGE), encoding="utf-8")
    said = run("import", "page.txt", "-o", "handbooks", cwd=tmp_path).stdout.decode().splitlines()
    assert said[1:4] == [
        "17 handbooks: 14 listed, 2 updated in full, 1 pending",
        "166 sections: 155 updated, 11 new",
        "46 files written to handbooks",
    ]
    assert "5 places on the page to look at, read as said:" in said
    corpus = load(tmp_path)
    assert len(corpus.handbooks) == 14
    assert all(len(handbook.versions) == 2 for handbook in corpus.handbooks)
    assert {handbook.in_force(date(2024, 1, 18)).id for handbook in corpus.handbooks} == {"before-2024-01-19"}
    assert {handbook.in_force(date(2024, 1, 19)).id for handbook in corpus.handbooks} == {"2024-01-19"}
    for name in (
        "SMH",
        "early-career-framework-and-national-professional-qualification-inspection-framework-and-handbook",
    ):
        done = run("compare", name, "--deletions", "omit", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"Updated wording added to the '" in done.stdout
