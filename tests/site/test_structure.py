"""Every page is well formed, every link leads somewhere, nothing comes from another host."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urlsplit

import pytest

from page_reader import Read, read
from sites import Site


@pytest.fixture(scope="module", params=["sample", "shores", "real"])
def site(request: pytest.FixtureRequest) -> Site:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, Read]:
    return {name: read(data.decode()) for name, data in site.files().items() if name.endswith(".html")}


def test_every_page_is_well_formed(pages: dict[str, Read]) -> None:
    assert {name: page.faults for name, page in pages.items() if page.faults} == {}


def test_every_page_has_a_name_of_its_own_one_heading_and_a_language(pages: dict[str, Read]) -> None:
    for name, page in pages.items():
        assert page.language == "en-GB", name
        assert [heading for heading in page.headings if heading.strip()] == page.headings, name
        assert len(page.headings) == 1, name
        assert page.title.strip(), name
    titles = [page.title for page in pages.values()]
    assert sorted({title for title in titles if titles.count(title) > 1}) == []


def target(site: Site, name: str, link: str) -> tuple[str, str] | None:
    """Give the file that a link on a page leads to, and the place in it; `None` where it leads out of the site."""
    parts = urlsplit(link)
    if parts.scheme in {"http", "https", "mailto", "data"}:
        return None
    path = unquote(parts.path)
    there = normpath(f"{Path(name).parent.as_posix()}/{path}") if path else name
    if path.endswith("/") or (site.output / there).is_dir():
        there = normpath(f"{there}/index.html")
    return there, unquote(parts.fragment)


def test_every_link_leads_somewhere(site: Site, pages: dict[str, Read]) -> None:
    files = set(site.files())
    broken = []
    for name, page in pages.items():
        for link in (*page.links, *page.loads):
            found = target(site, name, link)
            if found is None:
                continue
            there, fragment = found
            if there not in files or (fragment and there in pages and fragment not in pages[there].ids):
                broken.append(f"{name}: {link}")
    assert broken == []


def test_every_page_is_reached_from_the_front_page(site: Site, pages: dict[str, Read]) -> None:
    """But for the search, which is asked for through a form."""
    reached = {"index.html"}
    ahead = ["index.html"]
    while ahead:
        name = ahead.pop()
        found = {there[0] for link in pages[name].links if (there := target(site, name, link))}
        ahead += sorted((found & set(pages)) - reached)
        reached |= found
    assert set(pages) - reached <= {"search/index.html"}


def test_nothing_is_fetched_from_another_host(site: Site, pages: dict[str, Read]) -> None:
    outside = {load for page in pages.values() for load in page.loads if urlsplit(load).netloc}
    assert outside == set()
    for name, data in site.files().items():
        if name.endswith(".css"):
            assert b"@import" not in data
            assert b"url(http" not in data.replace(b'"', b"").replace(b"'", b"")


def test_no_page_handles_events_inline(pages: dict[str, Read]) -> None:
    assert {name: page.handlers for name, page in pages.items() if page.handlers} == {}


def test_every_page_has_its_policy_and_nothing_that_the_policy_would_keep_out(
    site: Site, pages: dict[str, Read]
) -> None:
    for name in pages:
        page = (site.output / name).read_text(encoding="utf-8")
        before, policy, after = page.partition('<meta http-equiv="Content-Security-Policy" content="')
        assert policy, name
        assert after.startswith("default-src 'none'; "), name
        assert "unsafe-inline" not in after.partition('"')[0], name
        assert "<link" not in before, name
        assert "<script" not in before, name
        assert re.findall(r"<style|<script>|<[a-z][^<>]* style=|<iframe|<object|<embed|<base", page) == [], name


def test_the_site_holds_no_litter(site: Site) -> None:
    files = site.files()
    assert not {"permalink.html", "schema_violations.json", "genindex/index.html"} & set(files)
    assert not any(name.startswith(("_sources/", ".doctrees/")) for name in files)


def test_every_page_carries_the_notice(site: Site, pages: dict[str, Read]) -> None:
    for name in pages:
        page = (site.output / name).read_text(encoding="utf-8")
        assert "It is not official" in page, name
        assert "Open Government Licence v3.0" in page, name


def test_pages_stay_small(site: Site, pages: dict[str, Read]) -> None:
    """Navigation is limited to what belongs to the page, the list of its own headings included."""
    for name in pages:
        page = (site.output / name).read_text(encoding="utf-8")
        around = len(page) - len(page.split('<article role="main"')[1].split("</article>")[0])
        assert around < 26_000, name
