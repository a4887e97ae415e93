"""In a real browser: from one version of a handbook to the same place in another, with scripts and without."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

import browsing
from browsing import serve, violations
from lamps import LAMPS
from sites import Site

NO_SCRIPTS = {"java_script_enabled": False}


@pytest.fixture(scope="module")
def base(lamps: Site) -> Iterator[str]:
    with serve(lamps) as found:
        yield found


@contextmanager
def window(browser, width: int = 1280, height: int = 600, **options: object):
    with browsing.window(browser, width, height, **options) as page:
        yield page
        assert page.errors == []


def banner(page):
    return page.get_by_role("link", name="Go to this place in the newest")


@pytest.mark.parametrize(
    ("place", "there"),
    [
        ("", f"{LAMPS}/2022-01-01/"),
        ("#LMP-001", f"{LAMPS}/2022-01-01/#LMP-001"),
        ("#LMP-001:first", f"{LAMPS}/2022-01-01/#LMP-001"),
        ("#LMP-002", "requirements/LMP-002/"),
        ("#lighting", f"{LAMPS}/2022-01-01/#lighting"),
        ("#trimming", f"{LAMPS}/2022-01-01/#trimming-wicks"),
    ],
)
def test_the_banner_leads_to_the_same_place(browser, base: str, place: str, there: str) -> None:
    with window(browser) as page:
        page.goto(f"{base}{LAMPS}/first/{place}")
        banner(page).click()
        page.wait_for_url(base + there)


def test_a_place_may_be_in_another_file(browser, base: str) -> None:
    with window(browser) as page:
        page.goto(f"{base}{LAMPS}/2022-01-01/#LMP-004")
        page.get_by_text("All 4 versions").click()
        page.locator(".versions-menu").get_by_role("link", name="1 May 2021").click()
        page.wait_for_url(f"{base}{LAMPS}/2021-05-01/oil/#LMP-004")
        banner(page).click()
        page.wait_for_url(f"{base}{LAMPS}/2022-01-01/#LMP-004")


def test_whoever_has_read_on_keeps_the_place_where_she_is(browser, base: str) -> None:
    """The line that names the version stays in sight, and hides nothing that an address leads to."""
    with window(browser, height=520) as page:
        page.goto(f"{base}handbooks/bathing-places/2022-05-01/#BPH-002")
        page.wait_for_function("document.querySelector('.version-line').getBoundingClientRect().top < 2")
        line = page.locator(".version-line").bounding_box()
        assert line["y"] >= 0
        assert page.locator("#BPH-002").bounding_box()["y"] >= line["y"] + line["height"]
        page.locator("#BPH-003").evaluate("place => scrollTo(0, place.getBoundingClientRect().top + scrollY - 100)")
        page.get_by_text("All 3 versions").click()
        page.locator(".versions-menu").get_by_role("link", name="15 June 2023").click()
        page.wait_for_url(f"{base}handbooks/bathing-places/2023-06-15/#BPH-003")


@pytest.mark.parametrize("width", [320, 1280])
def test_without_scripts_links_lead_to_the_place(browser, base: str, width: int) -> None:
    with window(browser, width, **NO_SCRIPTS) as page:
        page.goto(f"{base}{LAMPS}/2021-05-01/oil/")
        page.locator("#LMP-004").get_by_role("link", name="Differs now").click()
        assert page.url == f"{base}{LAMPS}/2022-01-01/#LMP-004"
        page.locator("#LMP-004").get_by_role("link", name="Reworded").click()
        assert page.url == f"{base}compare/lamps/2021-05-01-to-2022-01-01/#LMP-004"
        assert page.locator(":target").is_visible()
        page.go_back()
        page.get_by_text("All 4 versions").click()
        page.locator(".versions-menu").get_by_role("link", name="At first").click()
        assert page.url == f"{base}{LAMPS}/first/"
        assert banner(page).count() == 0  # for without scripts it leads to the top
        page.get_by_role("link", name="Go to the newest version held").click()
        assert page.url == f"{base}{LAMPS}/2022-01-01/"


@pytest.mark.parametrize("size", [(320, 640), (360, 740), (740, 360), (900, 700)])
@pytest.mark.parametrize("version", ["2021-05-01/oil", "next"])
def test_in_a_small_window_what_is_not_the_newest_says_so(
    browser, base: str, version: str, size: tuple[int, int]
) -> None:
    with window(browser, *size, **NO_SCRIPTS) as page:
        page.goto(f"{base}{LAMPS}/{version}/#LMP-004")
        page.locator("#LMP-004").evaluate(
            "place => { place.parentElement.style.paddingBlock = '200vh'; place.scrollIntoView(); }"
        )
        strip, bar = page.locator(".version-name").bounding_box(), page.locator(".mobile-header").bounding_box()
        assert page.locator(".version-name .tag").is_visible()
        assert bar["y"] + bar["height"] - 1 <= strip["y"] < bar["y"] + bar["height"] + 2
        assert strip["height"] < 40
        assert page.locator("#LMP-004").bounding_box()["y"] >= strip["y"] + strip["height"]


def test_in_a_small_window_the_newest_version_has_no_strip(browser, base: str) -> None:
    with window(browser, 360, 740) as page:
        page.goto(f"{base}{LAMPS}/2022-01-01/")
        assert page.locator(".version-line").evaluate("line => getComputedStyle(line).position") == "static"
        assert page.locator(".version-name").evaluate("line => getComputedStyle(line).position") == "static"


@pytest.mark.parametrize(
    ("place", "there"),
    [
        ("", f"{LAMPS}/2022-01-01/"),
        ("#LMP-004", f"{LAMPS}/2022-01-01/#LMP-004"),
        ("#lighting", f"{LAMPS}/2022-01-01/#lighting"),
        ("#LMP-002", "requirements/LMP-002/"),
    ],
)
def test_the_address_of_the_newest_version_keeps_the_place(browser, base: str, place: str, there: str) -> None:
    with window(browser) as page:
        page.goto(f"{base}{LAMPS}/latest/{place}")
        page.wait_for_url(base + there)


def test_the_address_of_the_newest_version_leads_there_without_scripts(browser, base: str) -> None:
    with window(browser, **NO_SCRIPTS) as page:
        page.goto(f"{base}{LAMPS}/latest/#LMP-004")
        page.wait_for_url(f"{base}{LAMPS}/2022-01-01/")


def test_a_bar_never_stands_without_words(browser, base: str) -> None:
    """What is marked by a bar is told by a link as well: in the margin, or below the heading of its section."""
    for options in ({}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with window(browser, **options) as page:
            page.goto(f"{base}{LAMPS}/2022-01-01/")
            bar = "getComputedStyle(document.querySelector('{}'), '::before').borderLeftWidth"
            assert page.evaluate(bar.format("#LMP-004 > .req-text")) == "3px"
            assert page.evaluate(bar.format("p.changed-here")) == "3px"
            assert page.locator("#LMP-004").get_by_role("link", name="Reworded").is_visible()
            assert page.locator("#lighting > .section-change a").is_visible()
    with window(browser, 320) as page:
        page.goto(f"{base}{LAMPS}/2022-01-01/")
        heard = page.locator("#LMP-004 > .req-no").aria_snapshot()
        assert 'link "LMP-004 , its own page"' in heard
        assert 'link "Reworded : LMP-004, what it was before"' in heard


@pytest.mark.parametrize("view", [(320, "dark"), (1280, "light")], ids=str)
def test_versions_are_accessible(browser, base: str, view: tuple[int, str]) -> None:
    width, scheme = view
    addresses = [f"{LAMPS}/{which}/" for which in ("first", "first/oil", "2021-05-01", "next")]
    with window(browser, width, color_scheme=scheme) as page:
        for address in (f"{LAMPS}/", *addresses, "handbooks/bathing-places/2022-05-01/"):
            page.goto(base + address)
            page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
            assert violations(page) == [], address
            assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    with window(browser, width, color_scheme=scheme) as page:
        page.route("**/policy-diff.js*", lambda route: route.fulfill(body="", content_type="text/javascript"))
        response = page.request.get(f"{base}{LAMPS}/latest/")
        page.route(
            "**/latest/",
            lambda route: route.fulfill(
                body=response.text().replace('http-equiv="refresh"', ""), content_type="text/html"
            ),
        )
        page.goto(f"{base}{LAMPS}/latest/")
        assert violations(page) == []
