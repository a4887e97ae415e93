"""How pages look where it can be told: the front page in one screen, in forced colours, and every kind on paper."""

from __future__ import annotations

import re

import pytest

from browsing import overflow, violations, window

KINDS = [
    "",
    "handbooks/",
    "handbooks/bathing-places/",
    "handbooks/bathing-places/2022-05-01/",
    "requirements/",
    "requirements/BPH-006/",
    "compare/",
    "compare/bathing-places/2021-to-2022-05-01/",
    "updates/2023-03-01/",
    "updates/2023-03-01/by-topic/",
    "topics/safety/",
    "scenarios/swimming/season/",
    "coverage/bathing-places/",
    "sources/bathing/",
    "docs/guide/",
]
"""A page of every kind."""

BELOW = """selectors => selectors.filter(one => {
  const found = document.querySelector(one);
  return !found || found.getBoundingClientRect().bottom > innerHeight || !found.checkVisibility();
})"""
"""Those of some elements that do not stand within the first screen."""

SHOWN = """selectors => selectors.filter(
  one => [...document.querySelectorAll(one)].some(found => found.checkVisibility()))"""
"""Those of some selectors of which an element is shown."""

#: What works on a screen alone.
CONTROLS = [".sidebar-drawer", ".toc-drawer", ".mobile-header", ".back-to-top", ".theme-toggle", ".steps", "form"]
OF_HANDBOOKS = re.compile(r"$|handbooks/b|requirements/B|compare/b|updates/|sources/b")


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (360, 740)])
def test_the_answer_stands_in_the_first_screen(browser, at_sample: str, width: int, height: int) -> None:
    with window(browser, width, height) as page:
        page.goto(at_sample)
        wanted = [".not-official", ".latest", ".ways-in", ".day h2", ".day-whom", ".day-changes"]
        assert page.evaluate(BELOW, wanted) == []


@pytest.mark.parametrize("colours", ["none", "active"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_is_legible_on_a_small_screen(browser, at_sample: str, scheme: str, colours: str) -> None:
    """Nothing is wider than the window, and each mark is as large as a fingertip and stands out from the ground."""
    with window(browser, 320, color_scheme=scheme, forced_colors=colours) as page:
        page.goto(at_sample)
        assert overflow(page) == 0
        marks = page.locator(".timeline svg a")
        assert marks.count() == page.locator(".timeline-words td a").count() > 3
        for mark in marks.all():
            box = mark.locator("rect").bounding_box()
            assert box
            assert round(box["width"], 2) >= 24
            assert round(box["height"], 2) >= 24
            assert 0 <= box["x"] <= 320 - 24
        colour, ground = page.evaluate(
            """() => [getComputedStyle(document.querySelector(".timeline svg a")).color,
                      getComputedStyle(document.body).backgroundColor]"""
        )
        assert contrast(colour, ground) >= 3
        assert violations(page) == []


def test_every_kind_of_page_is_fit_for_paper(browser, at_sample: str) -> None:
    """What works on a screen alone is left out; whose text it is and that it is not official stay."""
    found = {}
    with window(browser, 673) as page:  # A4 without its margins
        page.emulate_media(media="print")
        for address in KINDS:
            page.goto(at_sample + address)
            shown = page.evaluate(SHOWN, CONTROLS)
            kept = page.evaluate(SHOWN, [".notice", "h1"])
            if shown or kept != [".notice", "h1"] or overflow(page) > 1:
                found[address] = shown, kept, overflow(page)
            marked = page.evaluate(SHOWN, [".not-official"])
            assert marked or not re.match(r"$|handbooks/b|requirements/B|compare/b|updates/|sources/b", address), (
                address
            )
    assert found == {}


def test_on_paper_a_link_to_another_site_says_where_it_leads(browser, at_sample: str) -> None:
    with window(browser, 673) as page:
        page.goto(f"{at_sample}handbooks/bathing-places/")
        said = """() => [...document.querySelectorAll('a[href^="http"]')]
          .filter(link => link.checkVisibility()).map(link => getComputedStyle(link, "::after").content)"""
        assert not any("http" in content for content in page.evaluate(said))
        page.emulate_media(media="print")
        assert all("http" in content for content in page.evaluate(said))


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours as a browser writes them."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
