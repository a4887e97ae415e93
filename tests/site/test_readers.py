"""What changed for me: the pages for each kind of reader, in sites that are really built."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from posixpath import join, normpath

import pytest

from policy_diff.core.feature import slug
from policy_diff.project import addresses
from policy_diff.project.adopting import adopt_ids
from policy_diff.project.corpus import load
from policy_diff.project.drafts import DRAFT
from policy_diff.project.publishing import publish_versions
from policy_diff.project.readers import MANNERS, Readers
from sites import SHORES, Site, build

_HREF = re.compile(r'<a\b[^>]*\bhref="([^"]+)"')
_ID = re.compile(r'\bid="([^"]+)"')


@pytest.fixture(scope="module", params=["sample", "shores", "real"])
def site(request: pytest.FixtureRequest) -> Site:
    found: Site = request.getfixturevalue(request.param)
    return found


def pages(site: Site) -> list[str]:
    return [f"{path.parent.relative_to(site.output).as_posix()}/" for path in sorted(site.output.glob("for/**/*.html"))]


def test_each_reader_has_a_page_now_and_one_since_each_day(site: Site) -> None:
    readers = Readers(load(site.source))
    days = {path.parent.name for path in site.output.glob("updates/*/index.html")}
    expected = {addresses.READERS}
    for reader in readers.known:
        own = addresses.reader(reader.name)
        expected |= {own, f"{own}since-earliest-text/", *(f"{own}since-{day}/" for day in days)}
        assert f'href="{slug(reader.name)}/"' in site.main(addresses.READERS)
    assert readers.known
    assert {*pages(site)} == expected


def test_every_change_that_touches_a_reader_stands_on_her_page(site: Site) -> None:
    """With a link for each handbook that has it, and once with its words."""
    readers = Readers(load(site.source))
    shown = 0
    for page in site.output.glob("for/*/since-2*/index.html"):
        day = page.parent.name.removeprefix("since-")
        (reader,) = [one for one in readers.known if slug(one.name) == page.parent.parent.name]
        html = site.main(addresses.reader(reader.name) + page.parent.name)
        since = next(one for one in [readers.since(reader, date.fromisoformat(day))])
        named = {*re.findall(r"requirements/([A-Z0-9]+-[0-9]+)/", html)}
        words = re.findall(r'<div class="req(?: at [^"]*)?" id="([^"]+)"', html)
        assert words == [
            one.found.change.id + ("" if family.certain else "-undated")
            for family in since.families
            for manner in MANNERS
            for one in family.of(manner)
        ]
        assert len(words) == since.count
        every = {found.change.id for family in since.families for part in family.parts for found in part.changes}
        assert named >= every
        shown += len(words)
    assert shown


def test_every_link_leads_somewhere(site: Site) -> None:
    ids: dict[str, set[str]] = {}
    for page in pages(site):
        html = site.main(page)
        here = _ID.findall(html)
        assert len(here) == len({*here}), page
        for link in _HREF.findall(html):
            if link.startswith("https:"):
                continue
            path, _, name = link.partition("#")
            there = normpath(join(page, path)) if path else page.rstrip("/")
            if there not in ids:
                ids[there] = {*_ID.findall(site.page(there))}
            assert not name or name in ids[there], (page, link)


def test_what_has_no_date_is_not_counted_as_since_a_day(tmp_path: Path) -> None:
    """In the list of readers, on the page of one, and in heading and count of the page since a day."""
    source = tmp_path / "source"
    shutil.copytree(SHORES, source)
    for name in ("beaches", "lidos"):
        told = source / "handbooks" / name / "handbook.toml"
        lines = told.read_text(encoding="utf-8").splitlines(keepends=True)
        told.write_text("".join(one for one in lines if not one.startswith("effective")), encoding="utf-8")
    site = build(source, tmp_path / "site", tmp_path / "doctrees")
    readers = Readers(load(source))
    (keeper,) = [one for one in readers.known if one.name == "keeper of a beach"]
    since = readers.since(keeper, date(2022, 5, 1))
    assert since.undated == since.count > 0
    said = f"0 changed requirements since 1 May 2022, and {since.undated} in texts without a date"
    assert said in site.main("for")
    page = site.main("for/keeper-of-a-beach/since-2022-05-01")
    assert "<h1>Keeper of a beach: what changed for you since 1 May 2022, and in texts without a date</h1>" in page
    assert f"What touches you: {said}." in page
    assert f"0 changed requirements, and {since.undated} in texts" in site.main("for/keeper-of-a-beach")


def test_by_when_stands_in_plain_words(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(SHORES, source)
    text = source / "handbooks/beaches/2022-05-01/index.md"
    asked = ":action: close gate\n"
    changed = text.read_text(encoding="utf-8").replace(asked, f"{asked}:due: 2 days after warning raised\n")
    text.write_text(changed, encoding="utf-8")
    site = build(source, tmp_path / "site", tmp_path / "doctrees")
    html = site.main("for/keeper-of-a-beach/since-2022-05-01")
    assert re.search(r'id="BEA-004".*?<b>By when:</b> within 2 days after the warning is raised</p>', html, re.DOTALL)
    assert html.count("<b>By when:</b>") == 1


def test_the_words_before_and_after_are_marked(shores: Site) -> None:
    html = shores.main("for/keeper-of-a-beach/since-2022-05-01")
    assert re.search(
        r'id="BEA-001".*?<b>You, the lifeguard, must</b>.*?reworded.*?30</del>.*?45</ins>', html, re.DOTALL
    )
    assert re.search(r'id="BEA-002".*?withdrawn.*?<del[^>]*><p>The lifeguard', html, re.DOTALL)
    assert re.search(r'id="BEA-004".*?<b>You, the lifeguard, must</b>.*?>new<.*?close the gate', html, re.DOTALL)
    assert "topics changed" in html
    assert "In force from 1 May 2022" in html
    assert "Harbours handbook" not in html


def test_what_binds_first_comes_first_in_each_handbook(site: Site) -> None:
    """Under a heading for each group, with a way to it."""
    order = ["must", "must-not", "should", "normally", "may", "concerned", "mentioned"]
    headings = re.compile(r'<h3 id="[a-z-]+?-(must-not|must|should|normally|may|concerned|mentioned)">')
    for page in site.output.glob("for/*/since-*/index.html"):
        html = site.main(page.parent.relative_to(site.output).as_posix())
        for part in html.split("<h2 ")[1:]:
            found = headings.findall(part)
            assert found == sorted(found, key=order.index)
            ways = re.findall(r'<li(?: class="at [^"]*")?><a href="#[^"]+">', part.partition("</ul>")[0])
            assert len(found) == (len(ways) if found else 0)


def test_a_role_that_no_reader_has_is_a_reader_of_its_own(shores: Site) -> None:
    html = shores.main("for")
    assert '<h2 id="group-1">On the shore</h2>' in html
    assert '<a href="harbour-master/"><b>Harbour master</b></a>: the person who runs a harbour.' in html
    assert "lifeguard/" not in html


def test_a_reader_narrows_to_one_handbook_without_a_script(shores: Site, sample: Site) -> None:
    html = shores.main("for/keeper-of-a-beach/since-2022-05-01")
    picks = re.findall(r'<input type="radio" name="at" id="at-(\d)"', html)
    assert picks == ["0", "1", "2"]
    assert re.findall(r'<section class="at at-(\d)">', html) == ["1", "2"]
    style = (shores.output / "_static/policy-diff.css").read_text(encoding="utf-8")
    for pick in picks[1:]:
        assert f":root:has(#at-{pick}:checked) .at:not(.at-{pick})" in style
    assert "<input" not in sample.main("for/lifeguard/since-2023-06-15")  # one handbook


def test_a_reader_narrows_to_a_handbook_made_from_a_master(real: Site) -> None:
    """She is shown what holds for it, each statement with its ID there and the way to its changes there."""
    readers = Readers(load(real.source))
    (manager,) = [one for one in readers.known if one.name == "registered manager"]
    (family,) = [one for one in readers.since(manager, date(2024, 1, 19)).families if one.handbook.code == "SCF"]
    html = real.main("for/registered-manager/since-2024-01-19")
    style = (real.output / "_static/policy-diff.css").read_text(encoding="utf-8")
    for part in family.parts[1:]:
        code = part.handbook.code
        folder = addresses.comparison(part.pair)
        (pick,) = re.findall(rf'class="of-type" id="at-(\d+)">(?:(?!</li>).)*?/{re.escape(folder)}"', html, re.DOTALL)
        assert f":root:has(#at-{pick}:checked) .at:not(.at-{pick})" in style
        shown = re.findall(rf'<div class="req at [^"]*\bat-{pick}\b[^"]*" id="', html)
        assert len(shown) == len(part.changes)
        own = re.findall(rf'<span class="at at-\d+ at-{pick}"><a [^>]+>({code}-\d+)<', html)
        assert sorted(own) == sorted(one.change.id for one in part.changes)


def test_what_the_page_cannot_tell_is_said(real: Site, sample: Site) -> None:
    html = real.main("for/head-teacher/since-2024-01-19")
    assert "No source gives the day from which this holds: it may be before 19 January 2024 or after." in html
    assert re.search(r"No text is held of <a [^>]+>School inspection handbook</a>", html)
    assert re.search(r"\d+ changed passages of other text are sorted for nobody", html)
    assert "The earlier version is held in part." in html
    assert re.search(r'Of <a href="#ISH-026">ISH-026</a>.*one of the two versions is held without saying who', html)
    assert "without saying who" not in sample.main("for/lifeguard/since-earliest-text")


def test_types_of_provider_do_not_drown_a_page(real: Site) -> None:
    html = real.main("for/registered-manager/since-2024-01-19")
    assert html.count('<h2 id="social-care-common-inspection-framework"') == 1
    assert re.search(r"In the same words: <span[^>]*><a [^>]+>CHH-042<span[^>]*>, Children", html)
    assert "In words of their own: Supported accommodation" in html
    assert "the publisher's own text for each type is not held" in html.replace("&#39;", "'")


def test_a_draft_is_not_shown_as_published(tmp_path: Path) -> None:
    """A project that keeps a register has published nothing but what that says."""
    source = tmp_path / "source"
    shutil.copytree(SHORES, source)
    adopt_ids(["beaches", "harbours"], source)
    publish_versions(["beaches@2021", "harbours"], source)
    site = build(source, tmp_path / "site", tmp_path / "doctrees")
    listed = re.findall(r">([A-Z]\w+) handbook</a>( <span class=\"tag\">draft</span>)?", site.main("updates"))
    assert {name for name, tag in listed if tag} == {"Beaches", "Lidos"}
    assert {name for name, tag in listed if not tag} == {"Harbours"}
    assert site.main("updates/2022-05-01").count(DRAFT) == 2
    assert f"{DRAFT}</b> This goes for Beaches handbook; Lidos handbook." in site.main("updates/2022-05-01/by-topic")
    assert DRAFT not in site.main("for/keeper-of-a-beach/since-2022-05-01")  # nothing that is published changed for her
    assert DRAFT not in site.main("for/harbour-master/since-2022-05-01")


def test_nothing_is_a_draft_where_no_register_is_kept(shores: Site) -> None:
    for page in ("updates/2022-05-01", "updates/2022-05-01/by-topic", "for/keeper-of-a-beach/since-2022-05-01"):
        assert DRAFT not in shores.main(page)
    assert "draft" not in shores.main("updates")


def test_a_requirement_that_changed_with_a_date_and_without_stands_in_both_parts(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(SHORES, source)
    beaches = source / "handbooks" / "beaches"
    (beaches / "2022-05-01").rename(beaches / "later")
    shutil.copytree(beaches / "later", beaches / "2023-05-01")
    text = (beaches / "later" / "index.md").read_text(encoding="utf-8")
    (beaches / "2023-05-01" / "index.md").write_text(text.replace("The lifeguard", "Each lifeguard"), encoding="utf-8")
    toml = (beaches / "handbook.toml").read_text(encoding="utf-8")
    entry = toml[toml.index('[[versions]]\nid = "2022-05-01"') :]
    undated = entry.replace("2022-05-01", "later", 1).replace("effective = 2022-05-01\n", "").replace("1 May 2022", "L")
    dated = entry.replace("2022-05-01", "2023-05-01").replace("1 May 2022", "1 May 2023")
    (beaches / "handbook.toml").write_text(toml.replace(entry, f"{undated}\n{dated}"), encoding="utf-8")
    site = build(source, tmp_path / "site", tmp_path / "doctrees")
    page = site.main("for/keeper-of-a-beach/since-2022-05-01")
    named = re.findall(r' id="(BEA-[^"]*)"', page)
    assert len(set(named)) == len(named)
    assert [name for name in named if f"{name}-undated" in named]
