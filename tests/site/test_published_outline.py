"""The update page of 19 January 2024, on the site and on the command line, against the publisher's page.

What is compared is facts: which handbooks, in which order, with which sections, updated or new. The project keeps
them in its sources; where the outline of the published page is at hand, it is held against those as well.
"""

from __future__ import annotations

import json
import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from policy_diff.project.corpus import load
from policy_diff.project.suite import Suite
from policy_diff.project.updates import update_on, write_update
from policy_diff.shells.sphinx_ext.content import Content
from policy_diff.shells.sphinx_ext.pages.update_pages import update_pages
from sites import ROOT
from sources import UPDATE_OUTLINE, published

if TYPE_CHECKING:
    from policy_diff.core.corpus import Corpus

Outline = list[tuple[str, list[tuple[str, str]]]]
"""Each handbook's title with its sections: the kind of each, and its title without brackets."""

DAY = date(2024, 1, 19)
STATUS = {
    "Early years inspection handbook": "updated in full",
    "Joint inspections of local area services (JTAI)": "update pending",
    "School inspection handbook": "updated in full",
}


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(ROOT)


@pytest.fixture(scope="module")
def facts(corpus: Corpus) -> Outline:
    source = corpus.source("update-2024-01-19")
    assert source
    titles = {handbook.code: handbook.title for handbook in corpus.known}
    return [
        (titles[listed.code], [(entry.kind, entry.title) for entry in listed.entries]) for listed in source.handbooks
    ]


def section(heading: str) -> tuple[str, str]:
    """Read the heading of an entry: its kind, and the section's title without brackets."""
    for kind, form in (("updated", "Updated wording added to the '(.+)' section"), ("new", r"New '\[(.+)\]' section")):
        if found := re.fullmatch(form, heading):
            return kind, found[1].replace("[", "").replace("]", "")
    return "", heading


@pytest.fixture(scope="module")
def site_page(corpus: Corpus) -> str:
    pages = {page.address: page.body for page in update_pages(Content(corpus, Suite((), None)))}
    return pages[f"updates/{DAY.isoformat()}/"]


def outline_of_html(page: str) -> Outline:
    found: Outline = []
    for level, inner in re.findall(r"<h([23])[^>]*>(.*?)</h\1>", page, re.DOTALL):
        seen = re.sub(r'<a class="headerlink".*?</a>|<span class="chg-l">.*?</span>', "", inner)
        words = " ".join(unescape(re.sub(r"<[^>]+>", "", seen)).split())
        if level == "3":
            found[-1][1].append(section(words))
        elif words != "Contents":
            found.append((words, []))
    return found


def outline_of_markdown(page: str) -> Outline:
    found: Outline = []
    for level, words in re.findall(r"^(##|###) (.+)$", page, re.MULTILINE):
        if level == "###":
            found[-1][1].append(section(words))
        elif words != "Contents":
            found.append((words, []))
    return found


def test_the_facts_are_17_handbooks_and_166_sections(facts: Outline) -> None:
    assert (len(facts), sum(len(sections) for _, sections in facts)) == (17, 166)
    assert {title for title, sections in facts if not sections} == set(STATUS)


def test_the_site_has_the_same_handbooks_and_sections_in_the_same_order(site_page: str, facts: Outline) -> None:
    assert outline_of_html(site_page) == facts


@pytest.mark.parametrize("deletions", ["show", "omit"])
def test_so_has_the_command_line(corpus: Corpus, facts: Outline, deletions: Any) -> None:
    assert outline_of_markdown(write_update(update_on(corpus, DAY), deletions=deletions)) == facts


@pytest.mark.parametrize("title", STATUS)
def test_a_handbook_without_a_text_has_its_status_in_words(corpus: Corpus, site_page: str, title: str) -> None:
    update = update_on(corpus, DAY)
    found = next(one for one in update.handbooks if one.handbook.title == title)
    assert found.status_name == STATUS[title]
    assert found.said in site_page.partition(f">{unescape(title)}<a ")[2].partition("</section>")[0]
    assert found.said in write_update(update).partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    assert "No text of it is held here" in found.said


def test_the_facts_are_those_of_the_published_page(corpus: Corpus, facts: Outline) -> None:
    outline = json.loads(published(UPDATE_OUTLINE))["handbooks"]
    assert facts == [
        (given["title"], [(entry["kind"], entry["section"]) for entry in given["entries"]]) for given in outline
    ]
    source = corpus.source("update-2024-01-19")
    assert source
    assert [(listed.status, listed.line, [entry.line for entry in listed.entries]) for listed in source.handbooks] == [
        (given["status"], given["line"], [entry["line"] for entry in given["entries"]]) for given in outline
    ]
