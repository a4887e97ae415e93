"""Every page is well formed, every link leads somewhere, nothing comes from another host."""

from __future__ import annotations

from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urlsplit

import pytest

from page_reader import Read, read
from sites import Site


@pytest.fixture(scope="module", params=["sample", "real"])
def site(request: pytest.FixtureRequest) -> Site:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, Read]:
    return {name: read(data.decode()) for name, data in site.files().items() if name.endswith(".html")}


def test_every_page_is_well_formed(pages: dict[str, Read]) -> None:
    assert {name: page.faults for name, page in pages.items() if page.faults} == {}


def test_every_link_leads_somewhere(site: Site, pages: dict[str, Read]) -> None:
    files = set(site.files())
    broken = []
    for name, page in pages.items():
        for link in (*page.links, *page.loads):
            target = urlsplit(link)
            if target.scheme in {"http", "https", "mailto", "data"}:
                continue
            path = unquote(target.path)
            there = normpath(f"{Path(name).parent.as_posix()}/{path}") if path else name
            if path.endswith("/") or (site.output / there).is_dir():
                there = normpath(f"{there}/index.html")
            fragment = unquote(target.fragment)
            if there not in files or (fragment and there in pages and fragment not in pages[there].ids):
                broken.append(f"{name}: {link}")
    assert broken == []


def test_nothing_is_fetched_from_another_host(site: Site, pages: dict[str, Read]) -> None:
    outside = {load for page in pages.values() for load in page.loads if urlsplit(load).netloc}
    assert outside == set()
    for name, data in site.files().items():
        if name.endswith(".css"):
            assert b"@import" not in data
            assert b"url(http" not in data.replace(b'"', b"").replace(b"'", b"")


def test_no_page_handles_events_inline(pages: dict[str, Read]) -> None:
    assert {name: page.handlers for name, page in pages.items() if page.handlers} == {}


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
    """Navigation is limited to what belongs to the page: most of a page is its own content."""
    for name in pages:
        page = (site.output / name).read_text(encoding="utf-8")
        around = len(page) - len(page.split('<article role="main"')[1].split("</article>")[0])
        assert around < 24_000, name
