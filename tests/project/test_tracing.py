"""Requirements lead to the entries of the sources that they restate, and entries to their requirements."""

from __future__ import annotations

import shutil
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from policy_diff.core.tracing import trace
from policy_diff.edges.files import read_text
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS
from policy_diff.formats.corpus_toml import version_place
from policy_diff.project.corpus import load
from policy_diff.project.tracing import tracing_faults
from sites import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Place

HANDBOOK = """code = "VIS"
title = "Visits"
remits = []

[[versions]]
id = "2023"
label = "2023"
held = "part"
source = "page"
"""
SOURCES = '[page]\ntitle = "A page"\npublisher = "A"\nlicence = "B"\nheld = "Part."\n'
ENTRIES = """[[handbooks]]
code = "VIS"
status = "listed"
line = 1

[[handbooks.entries]]
title = "Feedback"
kind = "updated"
line = 2

[[handbooks.entries]]
title = "Feedback"
kind = "updated"
line = 9

[[handbooks.entries]]
title = "A point"
kind = "point"
line = 12
sections = ["Calls"]

[[handbooks.entries]]
title = "Opening"
kind = "point"
line = 1
sections = ["Visits"]

[[handbooks.entries]]
title = "Figures"
kind = "heading"
line = 20
reason = "It lays down nothing."

[[handbooks]]
code = "FEE"
status = "pending"
line = 30
"""
FEE = 'code = "FEE"\ntitle = "Fees"\nremits = []\nversions = []\n'
TEXT = """# Visits

:::{req} VIS-001

Visits are made.
:::

## Feedback

:::{req} VIS-002

Feedback is given.
:::

## Calls

:::{req} VIS-003

Calls are made.
:::

## Feedback

:::{req} VIS-004

Feedback is written.
:::

:::{req} VIS-005
:source: page, Calls

What was said in a call is written down.
:::
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    books = tmp_path / "handbooks"
    for path, text in (
        ("sources.toml", SOURCES),
        ("sources/page.toml", ENTRIES),
        ("visits/handbook.toml", HANDBOOK),
        ("visits/2023/index.md", TEXT),
        ("fees/handbook.toml", FEE),
    ):
        (books / path).parent.mkdir(parents=True, exist_ok=True)
        (books / path).write_text(text, encoding="utf-8", newline="")
    return tmp_path


def alter(root: Path, path: str, old: str, new: str) -> None:
    file = root / "handbooks" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")


def faults(root: Path) -> list[str]:
    def locate(folder: str, version: str, key: str) -> Place:
        name = f"{HANDBOOKS}/{folder}/{HANDBOOK_FILE}"
        return version_place(read_text(root / name, name), name, version, key)

    return [f"{fault.code} {fault}" for fault in tracing_faults(load(root), locate)]


def test_each_requirement_leads_to_the_entry_that_its_section_or_its_source_names(root: Path) -> None:
    corpus = load(root)
    tracing = trace(corpus)
    found = {one.requirement.id: (one.entry.title, one.entry.line) for one in tracing.traces if one.entry}
    assert found == {
        "VIS-001": ("Opening", 1),
        "VIS-002": ("Feedback", 2),
        "VIS-003": ("A point", 12),
        "VIS-004": ("Feedback", 9),
        "VIS-005": ("A point", 12),
    }
    source = corpus.sources[0]
    listed = source.handbooks[0]
    back = [[one.requirement.id for one in tracing.restating(source, listed, entry)] for entry in listed.entries]
    assert back == [["VIS-002"], ["VIS-004"], ["VIS-003", "VIS-005"], ["VIS-001"], []]
    assert not faults(root)


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        pytest.param(
            "visits/handbook.toml",
            'source = "page"\n',
            "",
            "S602 handbooks/visits/handbook.toml:6:6: error: the version 2023 does not say which source it restates",
            id="a version without a source",
        ),
        pytest.param(
            "visits/2023/index.md",
            "## Calls",
            "## Call",
            "S603 handbooks/visits/2023/index.md:17:10: error: the source page has no entry 'Call' of this handbook "
            "[VIS-003]\n    :::{req} VIS-003\n             ^^^^^^^\n  Did you mean 'Calls'? ",
            id="a section that is no entry",
        ),
        pytest.param(
            "visits/2023/index.md",
            "page, Calls",
            "page, Letters",
            "S603 handbooks/visits/2023/index.md:30:10: error: the source page has no entry 'Letters' of this handbook "
            "[VIS-005]\n    :source: page, Letters\n             ^^^^^^^^^^^^^\n",
            id="a source of its own that is no entry",
        ),
        pytest.param(
            "visits/2023/index.md",
            "## Feedback\n\n:::{req} VIS-002",
            "## Calls\n\n:::{req} VIS-002",
            "S604 handbooks/sources/page.toml:12:10: error: the entry 'Feedback' of VIS has no requirement\n"
            '    title = "Feedback"\n             ^^^^^^^^\n',
            id="an entry that nothing restates",
        ),
        pytest.param(
            "sources/page.toml",
            'sections = ["Calls"]',
            'sections = ["Calls"]\nreason = "None."',
            "S604 handbooks/sources/page.toml:17:10: error: the entry 'A point' of VIS has requirements, and a reason "
            "why it has none",
            id="an entry with requirements and a reason",
        ),
        pytest.param(
            "sources/page.toml",
            '"FEE"',
            '"FEW"',
            "S605 handbooks/sources/page.toml:35:9: error: no handbook has the code FEW\n"
            '    code = "FEW"\n            ^^^\n  Did you mean FEE? ',
            id="a handbook that nobody knows",
        ),
    ],
)
def test_what_cannot_be_traced_is_told_with_its_place(root: Path, path: str, old: str, new: str, said: str) -> None:
    alter(root, path, old, new)
    found = faults(root)
    assert any(fault.startswith(said) for fault in found), "\n".join(found)


def test_where_no_entries_are_written_down_nothing_is_asked_for(root: Path) -> None:
    shutil.rmtree(root / "handbooks" / "sources")
    assert not faults(root)


def test_a_source_whose_entries_are_not_written_down_is_not_asked_for_them(root: Path) -> None:
    alter(root, "sources.toml", "[page]", SOURCES.replace("page", "own") + "\n[page]")
    alter(root, "visits/handbook.toml", '"page"', '"own"')
    assert not [fault for fault in faults(root) if fault.startswith("S603")]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(ROOT)


def test_every_requirement_of_the_project_leads_to_an_entry_and_back(corpus: Corpus) -> None:
    assert [str(fault) for fault in tracing_faults(corpus)] == []
    tracing = trace(corpus)
    assert len(tracing.traces) == sum(len(v.requirements) for book in corpus.handbooks for v in book.versions)
    assert all(found.entry for found in tracing.traces)


def test_every_version_of_the_project_says_where_in_its_source_it_begins(corpus: Corpus) -> None:
    for handbook in corpus.handbooks:
        assert handbook.roles.leads, handbook.title
        assert handbook.roles.inspected, handbook.title
        for version in handbook.versions:
            source = corpus.source(version.source)
            listed = source.listed(handbook.master or handbook.code) if source else None
            assert listed, f"{handbook.title}, {version.id}"
            assert version.line == listed.line


def test_the_entries_of_the_update_page_are_166_of_17_handbooks(corpus: Corpus) -> None:
    source = corpus.source("update-2024-01-19")
    assert source
    assert Counter(listed.status for listed in source.handbooks) == {"listed": 14, "updated-in-full": 2, "pending": 1}
    kinds = Counter(entry.kind for listed in source.handbooks for entry in listed.entries)
    assert kinds.total() == 166
    assert set(kinds) == {"updated", "new"}
