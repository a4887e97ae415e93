"""The published update page of January 2024, held against its outline and the editors' brackets."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from markdown_it import MarkdownIt

import sources
from policy_diff.formats.update_page import (
    UpdatePage,
    after,
    before,
    gold,
    read_overrides,
    read_update_page,
    spans,
    title_before,
    write_files,
)


@pytest.fixture(scope="module")
def text() -> str:
    return sources.published(sources.UPDATE_PAGE)


@pytest.fixture(scope="module")
def page(text: str) -> UpdatePage:
    return read_update_page(text, source=sources.UPDATE_PAGE)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", re.sub(r"[\\\[\]]", "", text))


def test_handbooks_and_entries_are_those_of_the_outline(page: UpdatePage) -> None:
    outline = json.loads(sources.published(sources.UPDATE_OUTLINE))
    assert (len(page.handbooks), sum(len(book.entries) for book in page.handbooks)) == (17, 166)
    assert [
        (
            book.title,
            book.line,
            book.status.replace(" ", "-"),
            [(e.kind, e.section, e.heading, e.line) for e in book.entries],
        )
        for book in page.handbooks
    ] == [
        (
            book["title"],
            book["line"],
            book["status"],
            [(e["kind"], e["section"], e["heading"], e["line"]) for e in book["entries"]],
        )
        for book in outline["handbooks"]
    ]


def test_head_and_foot(page: UpdatePage) -> None:
    assert page.published is not None
    assert (page.publisher, page.published.isoformat()) == ("Ofsted", "2024-01-19")
    assert page.licence == "Open Government Licence v3.0"
    assert page.title.endswith("January 2024")


def test_handbooks_that_are_not_listed_and_notes_are_kept(page: UpdatePage) -> None:
    assert Counter(book.status for book in page.handbooks) == {
        "listed": 14,
        "updated in full": 2,
        "pending": 1,
    }
    noted = [book.title for book in page.handbooks if book.note and book.status == "listed"]
    assert noted == ["Social care common inspection framework (SCCIF)"]


def test_the_editors_spans(page: UpdatePage) -> None:
    """419 in bodies: 416 pairs on the page, less one placeholder, and 4 of which one bracket is missing.

    The fifth missing bracket belongs to a pair that counts already. Brackets in titles come to 12 more.
    """
    found = gold(page)
    assert sum(len(entry.spans) for entry in found) == 419
    assert sum(len(entry.title_spans) for entry in found) == 12
    pairs = [pair for book in page.handbooks for entry in book.entries for pair in entry.pairs]
    assert sum(pair.recovered for pair in pairs) == 5
    assert all(any(char.isalnum() for char in text) for entry in found for text in entry.spans)


def test_five_entries_have_brackets_without_a_partner(page: UpdatePage) -> None:
    assert [(f.line, f.column, f.problem) for f in page.faults] == [
        (118, 211, "`]` is never opened"),
        (162, 189, "`]` is never opened"),
        (600, 1, "`[` is never closed"),
        (774, 37, "`]` is never opened"),
        (978, 3, "`[` is never closed"),
    ]
    lines = [entry.line for book in page.handbooks for entry in book.entries if any(p.recovered for p in entry.pairs)]
    assert lines == [94, 148, 594, 763, 974]


def test_overrides_settle_the_faults_as_assumed(page: UpdatePage, text: str) -> None:
    stated = {n: t for f in page.faults if f.override for n, t in read_overrides(f.override.toml()).items()}
    again = read_update_page(text, overrides=stated)
    assert again.faults == ()
    for was, now in zip(page.handbooks, again.handbooks, strict=True):
        assert [(e.runs, spans(e)) for e in was.entries] == [(e.runs, spans(e)) for e in now.entries]


def test_an_override_changes_its_entry_alone(page: UpdatePage, text: str) -> None:
    fault = page.faults[0]
    assert fault.override is not None
    again = read_update_page(text, overrides={fault.line: fault.override.text.replace("[", "", 1).replace("]", "")})
    assert len(again.faults) == 4
    changed = [
        now.line
        for was, now in zip(page.handbooks, again.handbooks, strict=True)
        for was, now in zip(was.entries, now.entries, strict=True)
        if was != now
    ]
    assert changed == [94]


def test_page_breaks_are_mended(page: UpdatePage) -> None:
    kinds = Counter(mend.kind for mend in page.mends)
    assert kinds == {
        "paragraph": 46,
        "item": 12,
        "heading": 2,
        "list mark": 2,
    }
    assert [m.line for m in page.mends if not m.joint and m.kind != "list mark"] == [
        112,
        1121,
        1558,
    ]


def test_links_without_a_target_are_listed(page: UpdatePage) -> None:
    assert Counter(link.target for link in page.lost_links) == {"#": 35, "#pausing-inspections": 1}
    kept = [link for b in page.handbooks for e in b.entries for link in re.findall(r"\]\(<?(http[^)>]*)", after(e))]
    assert len(kept) == 2


def test_no_word_is_lost(page: UpdatePage, text: str) -> None:
    lines = text.split("\n")
    last = max(number for number, line in enumerate(lines, 1) if "(SCCIF\\)](#)" in line)
    source = "\n".join(lines[page.handbooks[0].line - 1 : last])
    source = re.sub(r"^\[[^\[\]]*\]\(#\)$", "", source, flags=re.MULTILINE)
    source = re.sub(r"\] ?\((?:#[^)]*|<[^>]*>)\)", "]", source)
    source = source.replace("Changes are indicated in [square brackets].", "")
    told = []
    for book in page.handbooks:
        told += [book.title, *(() if book.entries else (book.note,))]
        for entry in book.entries:
            told.append("New" if entry.kind == "new" else "Updated wording added to the")
            told += [entry.section, "section", re.sub(r"\]\(<[^>]*>\)", "]", after(entry))]
        told += [book.note] if book.entries else []
    assert words("\n".join(told)) == words(source)


def test_texts_are_paragraphs_and_lists_only(page: UpdatePage) -> None:
    for book in page.handbooks:
        for entry in book.entries:
            for body in (before(entry), after(entry)):
                types = Counter(token.type for token in MarkdownIt().parse(body))
                assert types["list_item_open"] == len(re.findall(r"(?m)^ *- ", body))
                assert types["paragraph_open"] == len([line for line in body.split("\n") if line.strip()])
                assert "  " not in re.sub(r"(?m)^ +", "", body)
            assert bool(title_before(entry)) == (entry.kind == "updated")
            assert entry.kind == "updated" or not before(entry)


def test_every_listed_handbook_is_written_twice(page: UpdatePage) -> None:
    files = write_files(page)
    assert sum(path.endswith("/handbook.toml") for path in files) == 17
    assert sum(path.endswith("/2024-01-19/index.md") for path in files) == 14
    assert sum(path.endswith("/before-2024-01-19/index.md") for path in files) == 14
    assert len(files) == 1 + 17 + 28
    sections = [
        line for path, text in files.items() if "/2024" in path for line in text.split("\n") if line[:3] == "## "
    ]
    assert len(sections) == 166
