"""The site in a real browser: wide and narrow, light and dark, with scripts and without."""

from __future__ import annotations

from pathlib import Path

import pytest

from browsing import overflow, violations, window
from conduct_example import example
from policy_diff.formats.conduct_html import write_page

SHORES = ["updates/2022-05-01/by-topic/", "topics/", "topics/warnings/"]

WIDE = 1280
COMPARISON = "compare/bathing-places/2021-to-2022-05-01/"


#: What has the focus: its link, whether one sees that it has it, and what it is.
FOCUSED = """() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  const seen = getComputedStyle(at).outlineStyle !== "none" && box.right > 0 && box.left < innerWidth;
  return [at.getAttribute("href"), seen, at.id || at.tagName];
}"""


#: Whether an element stands within the window; the browser may still be on its way there.
IN_SIGHT = """selector => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}"""


@pytest.mark.parametrize("width", [320, 1280])
def test_the_keyboard_reaches_every_change_and_shows_where_it_is(browser, at_sample: str, width: int) -> None:
    with window(browser, width) as page:
        page.goto(at_sample + COMPARISON)
        total = page.locator("[id^=change-]").count()
        anchors = {
            f"#{name}" for name in page.locator(".chg[id]:visible").evaluate_all("all => all.map(one => one.id)")
        }
        assert len(anchors) == total
        reached = set()
        for _ in range(300):
            page.keyboard.press("Tab")
            href, seen, what = page.evaluate(FOCUSED)
            if what == "BODY":
                break
            reached.add(href)
            assert seen, (what, href)
        assert anchors <= reached
        page.locator("#change-2").focus()
        page.keyboard.press("Enter")
        page.wait_for_function("document.activeElement.id === 'BPH-004-c1'")
        page.wait_for_function(IN_SIGHT, arg="#BPH-004-c1")


@pytest.mark.parametrize("drawer", ["navigation", "toc"])
def test_the_keyboard_opens_the_drawers_of_a_narrow_page(browser, at_sample: str, drawer: str) -> None:
    name = {"navigation": ".sidebar-drawer", "toc": ".toc-drawer li li"}[drawer]
    with window(browser, 320) as page:
        page.goto(at_sample + COMPARISON)
        inside = page.locator(f"{name} a").first
        assert not inside.is_visible()
        for _ in range(10):
            page.keyboard.press("Tab")
            _, seen, what = page.evaluate(FOCUSED)
            assert seen, what
            if what == f"drawer-{drawer}":
                break
        page.keyboard.press("Space")
        assert inside.is_visible()
        assert 0 <= inside.evaluate("link => link.getBoundingClientRect().left") < 320
        page.keyboard.press("Space")
        assert not inside.is_visible()


@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["scripts", "no scripts"])
def test_the_side_bar_shows_every_section_of_a_page(browser, at_sample: str, options: dict[str, bool]) -> None:
    for address in (COMPARISON, "requirements/BPH-006/", "handbooks/bathing-places/2023-06-15/"):
        with window(browser, 1440, **options) as page:
            page.goto(at_sample + address)
            sections = page.locator("article h2").count()
            assert sections
            assert page.locator(".toc-drawer a:visible").count() == sections, address


def test_links_to_changes_work_without_scripts(browser, at_sample: str) -> None:
    with window(browser, java_script_enabled=False) as page:
        page.goto(at_sample + COMPARISON)
        page.get_by_role("link", name="Next change, 2").first.click()
        assert page.url.endswith("#BPH-004-c1")
        assert page.locator(":target").get_attribute("id") == "BPH-004-c1"
        page.locator(".change-list summary").click()
        assert page.locator("details.all-changes ol a").first.is_visible()


def test_a_screen_reader_hears_what_was_removed_and_added(browser, at_sample: str) -> None:
    with window(browser) as page:
        page.goto(at_sample + COMPARISON)
        total = page.locator("[id^=change-]").count()
        heard = page.locator("#BPH-002-c1").aria_snapshot()
        assert heard.splitlines() == [
            f"- 'group \"Change 1 of {total}: replaced\"':",
            '  - text: "[removed:"',
            '  - deletion: "30"',
            '  - text: "] end removed [added:"',
            '  - insertion: "45"',
            '  - text: "] end added"',
        ]
        whole = page.locator(".chg-block:has(> ins)").first.aria_snapshot()
        assert "Added" in whole
        assert "- insertion:" in whole
        moved = page.locator(".chg-moved").first.aria_snapshot()
        assert "Moved here" in moved
        assert 'link "where it stood"' in moved


def test_a_mark_is_never_colour_alone(browser, at_sample: str) -> None:
    line = "getComputedStyle(document.querySelector('{}')).textDecorationLine"
    for options in ({}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with window(browser, **options) as page:
            page.goto(at_sample + COMPARISON)
            assert page.evaluate(line.format("#BPH-002-c1 ins")) == "underline"
            assert page.evaluate(line.format("#BPH-002-c1 del")) == "line-through"
            assert page.evaluate(line.format("del.chg-whole")) == "line-through"
            bar = "getComputedStyle(document.querySelector('.chg-block:has(> ins)'), '::before').width"
            assert page.evaluate(bar) == "4px"
            assert page.locator(".chg-block:has(> ins) .chg-chip").first.is_visible()


def test_on_paper_the_labels_are_read(browser, at_sample: str) -> None:
    with window(browser) as page:
        page.emulate_media(media="print")
        page.goto(at_sample + COMPARISON)
        label = page.locator("#BPH-002-c1 .chg-l.v").first
        assert label.inner_text().strip() == "[removed:"
        assert label.bounding_box()["width"] > 20
        for selector in (".back-to-top", ".steps", ".sidebar-drawer", ".ways", ".made-with"):
            assert not page.locator(selector).first.is_visible(), selector


def test_the_id_stands_in_the_margin_and_above_where_there_is_no_room(browser, at_sample: str) -> None:
    for width, beside in ((1280, True), (360, False)):
        with window(browser, width) as page:
            page.goto(f"{at_sample}handbooks/bathing-places/2023-06-15/")
            number, text = (page.locator(f"#BPH-002 > {name}").bounding_box() for name in (".req-no", ".req-text"))
            assert (number["x"] + number["width"] <= text["x"]) == beside
            assert (number["y"] + number["height"] <= text["y"] + 1) != beside


def test_a_superseded_version_leads_to_the_same_place_now(browser, at_sample: str) -> None:
    old = f"{at_sample}handbooks/bathing-places/2021/"
    with window(browser) as page:
        page.goto(f"{old}#BPH-002")
        page.get_by_role("link", name="Go to this place in the newest version held").click()
        assert page.url == f"{at_sample}handbooks/bathing-places/2023-06-15/#BPH-002"
    with window(browser, java_script_enabled=False) as page:
        page.goto(old)
        page.locator("#BPH-002").get_by_role("link", name="Now").click()
        assert page.url == f"{at_sample}handbooks/bathing-places/2023-06-15/#BPH-002"


def test_text_does_not_run(browser, at_sample: str) -> None:
    with window(browser) as page:
        page.on("dialog", lambda dialog: pytest.fail(dialog.message))
        for address in (
            "handbooks/bathing-places/2023-06-15/",
            "compare/bathing-places/2022-05-01-to-2023-06-15/",
            "requirements/BPH-007/",
            "updates/2023-06-15/",
        ):
            page.goto(at_sample + address)
            assert page.title() != "broken"
        assert page.errors == []


@pytest.mark.parametrize("width", [320, 360, 768, WIDE])
@pytest.mark.parametrize("address", ["updates/2024-01-19/by-topic/", "topics/"])
def test_the_table_of_topics_scrolls_in_itself(browser, at_real: str, width: int, address: str) -> None:
    """The page is as wide as the window; the keyboard scrolls the table, and its first column stays in sight."""
    with window(browser, width) as page:
        page.goto(at_real + address)
        assert overflow(page) <= 0
        table = page.locator(".matrix")
        if width >= 768:
            return
        assert table.evaluate("box => box.scrollWidth - box.clientWidth") > 0
        first = page.locator(".matrix tbody th").first
        left = first.bounding_box()["x"]
        table.focus()
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        page.wait_for_function("document.querySelector('.matrix').scrollLeft > 40")
        assert first.bounding_box()["x"] == left
        assert first.bounding_box()["width"] < width / 2


def test_a_cell_of_the_table_of_topics_says_what_it_counts(browser, at_shores: str) -> None:
    with window(browser) as page:
        page.goto(at_shores + SHORES[0])
        table = page.get_by_role("table", name="Changes by topic and handbook")
        heard = table.aria_snapshot().splitlines()
        assert any("columnheader" in line and "Harbours handbook" in line for line in heard)
        assert any(line.strip() == '- cell "none"' for line in heard)
        page.locator(".matrix tbody tr").nth(0).get_by_role("link", name="2", exact=True).first.click()
        assert page.url.endswith("#topic-warnings-HAR")
        assert page.locator(":target").inner_text().startswith("Harbours handbook")


def test_on_paper_what_was_replaced_is_read(browser, at_shores: str) -> None:
    with window(browser) as page:
        page.goto(at_shores + SHORES[0])
        replaced = page.locator(".replaced del").first
        assert not replaced.is_visible()
        page.emulate_media(media="print")
        assert replaced.is_visible()
        assert page.locator(".matrix").is_visible()


def test_what_a_handbook_says_instead_is_never_colour_alone(browser, at_shores: str) -> None:
    for options in ({}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with window(browser, **options) as page:
            page.goto(at_shores + SHORES[0])
            theirs = page.locator(".differs .theirs").first
            assert theirs.evaluate("words => getComputedStyle(words).fontWeight") == "700"


COVERAGE = "coverage/bathing-places/"


@pytest.mark.parametrize("width", [320, WIDE])
def test_the_matrix_is_a_table_at_every_width(browser, at_sample: str, width: int) -> None:
    """On a narrow page its rows stand one below the other, whole; what is heard stays rows, headings and cells."""
    with window(browser, width) as page:
        page.goto(at_sample + COVERAGE)
        table = page.get_by_role("table", name="Each requirement, its level")
        heard = table.aria_snapshot().splitlines()
        assert sum("columnheader" in line for line in heard) == 5
        assert sum("rowheader" in line for line in heard) == 8  # seven requirements, and what no longer stands
        row = page.locator("#BPH-002")
        header, result = (row.locator(name).bounding_box() for name in ("th", "td >> nth=2"))
        assert header
        assert result
        if width < 768:
            assert result["y"] >= header["y"] + header["height"]
            assert page.locator(".tests").evaluate("box => box.scrollWidth - box.clientWidth") <= 0
        else:
            assert result["x"] >= header["x"] + header["width"]


@pytest.mark.parametrize("width", [320, WIDE])
def test_a_reason_leads_into_the_matrix_and_out_to_a_scenario(browser, at_sample: str, width: int) -> None:
    from playwright.sync_api import expect

    with window(browser, width, java_script_enabled=False) as page:
        page.goto(at_sample + COVERAGE)
        page.locator("#untested").get_by_role("link", name="BPH-005").first.click()
        assert page.url.endswith("#BPH-005")
        row = page.locator(":target")
        expect(row).to_be_in_viewport()
        row.get_by_role("link", name="No flag").click()
        assert page.url.endswith("scenarios/swimming/season/#no-flag")
        page.go_back()
        page.locator("#BPH-005").get_by_role("link", name="BPH-005").click()
        page.get_by_role("link", name="Among everything that is tested of this handbook").click()
        assert page.url.endswith(f"{COVERAGE}#BPH-005")


def test_on_paper_the_matrix_is_whole(browser, at_sample: str) -> None:
    """As wide as a sheet of A4 with its margins."""
    with window(browser, 700) as page:
        page.goto(at_sample + COVERAGE)
        page.emulate_media(media="print")
        for table in (".tests", ".tally"):
            assert page.locator(table).evaluate("box => box.scrollWidth - box.clientWidth") <= 0
        assert page.get_by_text("These results are for other text").is_visible()


def test_an_outcome_is_never_colour_alone(browser, at_sample: str) -> None:
    for options in ({}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with window(browser, **options) as page:
            page.goto(at_sample + COVERAGE)
            failed = page.locator("#BPH-002 .outcome-failed").first
            assert failed.inner_text() == "Failed"
            assert failed.evaluate("badge => getComputedStyle(badge, '::before').content") == '"\u2717 "'
            assert failed.evaluate("badge => getComputedStyle(badge).borderTopStyle") == "solid"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_of_a_conformance_report_is_accessible(browser, tmp_path: Path, width: int, scheme: str) -> None:
    """All unfolded, it is no wider than the window, asks nothing of others, and axe-core finds nothing."""
    made = example()
    target = tmp_path / "report.html"
    target.write_text(write_page(made.report, made.planned, made.requirements), encoding="utf-8")
    with window(browser, width, color_scheme=scheme, bypass_csp=True) as page:
        page.goto(target.as_uri())
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        assert overflow(page) <= 0
        assert violations(page) == []
        assert page.errors == []
        assert page.outside == [target.as_uri()]
