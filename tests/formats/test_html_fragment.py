"""A change set as HTML by itself: valid, harmless, and readable without its colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import html_model
from policy_diff import compare
from policy_diff.formats import html

WRITTEN = sorted((Path(__file__).parent / "compare").glob("*.txt"))
OLD = """# Lamps

## Dusk

:::{req} LMP-001
:bearer: keeper

The keeper **must** light the lamp at dusk. See {r}`LMP-002` and [the rule](rules.md).
:::

## Oil

The oil is clean.

## Wicks

Wicks are trimmed by the keeper of the lamp every morning before the others rise.
"""
NEW = """# Lamps

## Wicks

Wicks are trimmed by the keeper of the lamp every morning before the others rise.

## Dusk

:::{req} LMP-001
:bearer: keeper

The keeper **must** light the lamp before dusk. See {r}`LMP-002` and [the rule](rules.md).
:::
"""


def given(file: Path) -> tuple[str, str]:
    text = file.read_text(encoding="utf-8").replace("\u240d\n", "\r\n")
    old, new = text.removeprefix("--- old\n").partition("--- summary\n")[0].split("--- new\n")
    return old, new


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.stem)
@pytest.mark.parametrize("context", [1, None], ids=["changes", "whole"])
def test_a_fragment_is_valid_and_its_links_lead_somewhere(file: Path, context: int | None) -> None:
    old, new = given(file)
    fragment = html.write(compare(old, new), context=context)
    assert fragment.startswith('<div class="policy-diff">\n<h2>What changed from the old text to the new</h2>\n')
    html_model.check(fragment)


def test_a_fragment_says_each_change_in_words() -> None:
    fragment = html.write(compare(OLD, NEW, old_ref="lamps@1", new_ref="lamps@2"))
    assert "<h2>What changed from lamps@1 to lamps@2</h2>" in fragment
    assert '<p class="req-id">LMP-001</p>' in fragment
    assert "Removed section." in fragment
    assert "Moved section." in fragment
    assert "This section was here." in fragment
    assert re.search(r'<span class="chg-l v">\[removed: </span><del class="chg-del">at</del>', fragment)
    assert re.search(r'<span class="chg-l v">\[added: </span><ins class="chg-ins">before</ins>', fragment)
    assert "href" not in re.sub(r'href="#', "", fragment)  # without addresses, links are their words


def test_two_fragments_can_stand_in_one_page() -> None:
    change_set = compare(OLD, NEW)
    html_model.check(html.write(change_set, prefix="a-") + html.write(change_set, prefix="b-"))


def test_a_page_has_all_it_needs_and_runs_nothing() -> None:
    page = html.write(compare(OLD, NEW), title="Lamps <script>", page=True)
    head, _, body = page.partition("<body>")
    assert page.startswith('<!doctype html>\n<html lang="en-GB">')
    assert "<title>Lamps &lt;script&gt;</title>" in head
    assert "<h1>Lamps &lt;script&gt;</h1>" in body
    assert not re.search(r"<script|<link|<img|<iframe|\bon\w+=|url\(|@import|javascript:", page)
    html_model.check(body.partition("<main>")[2].partition("</main>")[0])


def test_text_of_a_handbook_stays_text() -> None:
    hostile = '# <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [go](javascript:alert(1)) & "q" \x1b[31m\n'
    fragment = html.write(compare("# A\n", hostile, old_ref="<b>", new_ref='"><i>'))
    html_model.check(fragment)
    assert "<script" not in fragment
    assert "<img" not in fragment
    assert "javascript:alert" not in re.sub(r">[^<]*<", "><", fragment)
    assert "\x1b" not in fragment


def test_where_nothing_changed_it_says_so() -> None:
    assert "No wording changed: the same, character for character." in html.write(compare(OLD, OLD))


def test_every_class_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs/reference/html-fragment.md").read_text(encoding="utf-8")
    fragments = [html.write(compare(*given(file)), context=None) for file in WRITTEN]
    classes = {name for text in fragments for found in re.findall(r'class="([^"]*)"', text) for name in found.split()}
    assert classes - set(re.findall(r"`([a-z-]+)`", page)) == set()
