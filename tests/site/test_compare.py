"""Pages that compare two versions, in a real browser: what is hard to show, in each of the five views."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

import browsing
from browsing import serve, violations
from policy_diff.formats import brackets, changeset_json, critic
from policy_diff.project.change_choices import MOST
from policy_diff.project.comparisons import Comparison, comparison
from policy_diff.project.corpus import load
from policy_diff.shells.sphinx_ext.pages.comparison_pages import absent
from shared_sites import shared
from sites import ROOT, SAMPLE, Site, build

VIEWS = ["inline", "beside", "brackets", "new", "old"]
PAGE = "compare/towpaths/2021-05-01-to-2022-05-01/"
WHOLE = f"{PAGE}full/"

OLD_WORDS = ["30 minutes", "loudly", "horn", "Each spring two wardens", "3 m"]
NEW_WORDS = ["20 minutes", "clearly", "write to the board", "Repairs begin", "Look for stragglers", "Middle", "4 m"]
"""Words that the earlier and the later text alone have."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = ROOT / "tests" / "site" / "roots" / "dozen"
    return shared(tmp_path_factory, "dozen", lambda folder: build(root, folder / "site", folder / "doctrees"))


@pytest.fixture(scope="module")
def base(site: Site) -> Iterator[str]:
    with serve(site) as found:
        yield found


@contextmanager
def window(browser, width: int = 1280, **options: object):
    with browsing.window(browser, width, **options) as page:
        page.set_default_timeout(5000)
        yield page
        assert page.errors == []


@contextmanager
def shown(browser, base: str, view: str, address: str = PAGE, **options: object):
    """Open a page in a view, without scripts."""
    with window(browser, java_script_enabled=False, **options) as page:
        page.goto(base + address)
        choose(page, view)
        yield page


def choose(page, view: str) -> None:
    page.locator(f"#view-{view}").check()


def text(page) -> str:
    """Give what stands in the sections, as it is seen; labels that only a screen reader hears are not."""
    found = page.locator("section.comparison > section").all_inner_texts()
    return " ".join(re.sub(r"end (removed|added)", "", " ".join(found)).replace(" ]", "]").split()).replace(" ]", "]")


def pick(page, label: str, name: str) -> int:
    """Choose changes by a list, without scripts; give how many it says there are."""
    options = page.get_by_label(label).locator("option").all_inner_texts()
    found = next(option for option in options if option.startswith(name))
    page.get_by_label(label).select_option(label=found)
    return int(found.rpartition("(")[2].rstrip(")"))


def heard(page) -> str:
    """Give what a screen reader hears in the sections."""
    return " ".join(section.aria_snapshot() for section in page.locator("section.comparison > section").all())


class TestViews:
    """A view is chosen without scripts, and shows the text that it is named after."""

    def test_one_text_alone_has_nothing_of_the_other(self, browser, base: str) -> None:
        for address in (PAGE, WHOLE):
            for view, its, others in (("new", NEW_WORDS, OLD_WORDS), ("old", OLD_WORDS, NEW_WORDS)):
                with shown(browser, base, view, address) as page:
                    for words in its:
                        assert words in text(page), (address, view, words)
                    for words in (*others, "was here", "oved here", "[added", "end removed"):
                        assert words not in text(page), (address, view, words)
                        assert words not in heard(page), (address, view, words)

    def test_one_text_alone_has_a_bar_beside_what_changed(self, browser, base: str) -> None:
        for options in ({}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
            for view in ("new", "old"):
                with shown(browser, base, view, **options) as page:
                    where = "req-text" if view == "new" else "req-old"
                    changed, same = page.locator(f"#TOW-001 .{where} > p:not(.column)"), page.locator("#TOW-004 p")
                    style = "p => getComputedStyle(p).borderLeftWidth + getComputedStyle(p).boxShadow"
                    assert changed.evaluate(style) != same.first.evaluate(style), (view, options)

    def test_the_new_text_reads_as_it_is_written(self, browser, base: str) -> None:
        with shown(browser, base, "new") as page:
            assert "must close the path within 20 minutes." in text(page)
            assert page.locator("#TOW-002 .req-text").inner_text() == (
                "Riders must ring the bell twice before every bridge, clearly and in good time, "
                "so that walkers hear them."
            )
        with shown(browser, base, "old", WHOLE) as page:
            assert "must close the path within 30 minutes." in text(page)
            numbers = page.locator("ol:visible > li:visible").evaluate_all("all => all.map(one => one.value)")
            assert numbers[:3] == [1, 2, 3]

    def test_brackets_show_the_words_that_are_heard(self, browser, base: str) -> None:
        with shown(browser, base, "brackets") as page:
            assert "within [removed: 30] [added: 20] minutes" in text(page)
            line = "mark => getComputedStyle(mark).textDecorationLine"
            assert page.locator("#TOW-001 del:visible").evaluate(line) == "none"
        with shown(browser, base, "inline") as page:
            assert page.locator("#TOW-001 .req-text .chg-l.v").first.bounding_box()["width"] <= 1

    @pytest.mark.parametrize("width", [360, 1280])
    def test_side_by_side_stands_the_old_then_the_new(self, browser, base: str, width: int) -> None:
        with shown(browser, base, "beside", width=width) as page:
            old, new = (page.locator(f"#TOW-001 > .{name}") for name in ("req-old", "req-text"))
            assert old.locator("del:visible").all_inner_texts() == ["30"]
            assert old.locator("ins:visible").count() == 0
            assert new.locator("ins:visible").all_inner_texts() == ["20"]
            assert new.locator("del:visible").count() == 0
            assert old.inner_text().startswith("1 May 2021")
            a, b = old.bounding_box(), new.bounding_box()
            if width < 768:
                assert a["y"] + a["height"] <= b["y"]
            else:
                assert a["x"] + a["width"] <= b["x"]
                assert abs(a["y"] - b["y"]) < 1
            names = page.locator("#TOW-001 > div").evaluate_all("all => all.map(one => one.className)")
            assert names == ["req-no", "req-old", "req-text"]

    def test_what_a_screen_reader_hears_in_each_view(self, browser, base: str) -> None:
        total = 0
        for view, lines in {
            "inline": [
                '- text: "[removed:"',
                '- deletion: "30"',
                '- text: "] end removed [added:"',
                '- insertion: "20"',
            ],
            "brackets": [
                '- text: "[removed:"',
                '- deletion: "30"',
                '- text: "] end removed [added:"',
                '- insertion: "20"',
            ],
            "beside": ['- text: "[added:"', '- insertion: "20"', '- text: "] end added"'],
            "new": ['- insertion: "20"'],
        }.items():
            with shown(browser, base, view) as page:
                total = total or page.locator(".change-list li").count()
                found = [line.strip() for line in page.locator("#TOW-001-c1").aria_snapshot().splitlines()]
                assert found[0] == f"- 'group \"Change 1 of {total}: replaced\"':", view
                assert found[1 : len(lines) + 1] == lines, view
        with shown(browser, base, "old") as page:
            found = [line.strip() for line in page.locator("#TOW-001-c1-was").aria_snapshot().splitlines()]
            assert found == [f"- 'group \"Change 1 of {total}: replaced\"':", '- deletion: "30"']

    def test_every_link_within_the_page_leads_to_something_that_is_seen(self, browser, base: str) -> None:
        for address in (PAGE, WHOLE):
            for view in VIEWS:
                with shown(browser, base, view, address) as page:
                    page.locator(".change-list summary").click()
                    links = page.locator('.comparison a[href^="#"]:visible').all()
                    assert len(links) > 10
                    for name in sorted({str(link.get_attribute("href"))[1:] for link in links} - {"about-these-texts"}):
                        there = page.locator(f'[id="{name}"]').evaluate("one => one.checkVisibility()")
                        assert there, (address, view, name)

    def test_scripts_keep_the_view_from_page_to_page(self, browser, base: str) -> None:
        with window(browser) as page:
            page.goto(base + PAGE)
            choose(page, "old")
            page.goto(f"{base}compare/towpaths/2022-05-01-to-2023-05-01/")
            assert page.locator("#view-old").is_checked()


class TestHardToShow:
    """What breaks most comparisons."""

    @pytest.fixture
    def main(self, site: Site) -> str:
        return site.main(PAGE)

    def test_a_move_with_an_edit_inside(self, main: str) -> None:
        assert 'TOW-002 was here. <a href="#TOW-002">' in main
        assert 'From <a href="#TOW-002-was">where it stood</a>, with changes.' in main
        assert re.search(r"<del[^>]*>loudly</del>.*?<ins[^>]*>clearly</ins>", main)

    def test_a_paragraph_that_was_split_is_no_change(self, browser, base: str) -> None:
        with shown(browser, base, "inline", WHOLE) as page:
            assert (
                page.get_by_text("Its edges are cut in June.").locator("xpath=ancestor::*[@role='group']").count() == 0
            )

    def test_a_row_that_was_added_says_so(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            assert page.locator("tr", has_text="Middle").inner_text().startswith("Row added")
            assert page.locator("tr", has_text="Lower").locator("td :is(del, ins):visible").all_inner_texts() == [
                "3 m",
                "4 m",
            ]

    def test_an_id_that_was_dropped(self, main: str) -> None:
        assert re.search(r'class="req passage was [^"]*" id="TOW-003"', main)
        assert 'id="TOW-003-c1"' in main

    def test_a_list_that_was_renumbered(self, main: str) -> None:
        assert re.search(r'<li class="now" value="1">.*?Look for stragglers', main)
        assert '<li value="2">Shut the gate.</li>' in main
        assert '<li value="1">Shut the gate.</li>' in main  # in the old text

    def test_a_passage_that_was_rewritten_stands_whole(self, main: str) -> None:
        assert "<del" in main
        assert re.search(r'<del class="chg-del chg-whole"[^>]*><p>Each spring two wardens [^<]+</p></del>', main)
        assert re.search(r'<ins class="chg-ins chg-whole"[^>]*><p>Repairs begin once [^<]+</p></ins>', main)

    def test_one_id_in_three_versions(self, site: Site) -> None:
        for pair in ("2021-05-01-to-2022-05-01", "2021-05-01-to-2023-05-01", "2022-05-01-to-2023-05-01"):
            assert re.search(r'class="chg[^"]*" id="TOW-001-c1"', site.main(f"compare/towpaths/{pair}")), pair
        history = site.main("requirements/TOW-001")
        assert all(day in history for day in ("1 May 2021", "1 May 2022", "1 May 2023"))

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    @pytest.mark.parametrize("width", [320, 360, 768, 1280])
    def test_long_titles_fit_at_every_width_in_every_view(self, browser, base: str, width: int, scheme: str) -> None:
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        with window(browser, width, color_scheme=scheme) as page:
            for address in (PAGE, WHOLE, "compare/"):
                page.goto(base + address)
                for view in VIEWS if address != "compare/" else ():
                    choose(page, view)
                    assert page.evaluate(wide) <= 0, (address, view)
                assert page.evaluate(wide) <= 0, address

    @pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
    def test_every_view_is_accessible(self, browser, base: str, scheme: str, width: int) -> None:
        with window(browser, width, color_scheme=scheme, bypass_csp=True) as page:
            for address in (PAGE, WHOLE):
                page.goto(base + address)
                page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
                for view in VIEWS:
                    choose(page, view)
                    assert violations(page) == [], (address, view)


class TestChoosing:
    """Changes are chosen by kind, topic and who is bound; what is left out is not taken for seen."""

    def passages(self, page) -> list[str]:
        return page.locator(".passage:visible").evaluate_all("all => all.map(one => one.id)")

    def test_a_topic_without_scripts(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            assert not page.get_by_text("Not all changes are shown").is_visible()
            assert pick(page, "Topic", "bells") == 3
            assert set(self.passages(page)) == {"TOW-002", "TOW-003"}
            assert not page.get_by_role("heading", name="Care of the path").is_visible()
            assert page.get_by_text("Not all changes are shown").is_visible()
            page.get_by_role("button", name="Show all").click()
            assert "TOW-001" in self.passages(page)
            assert not page.get_by_text("Not all changes are shown").is_visible()

    def test_who_is_bound_and_the_kind_together(self, browser, base: str) -> None:
        with window(browser) as page:
            page.goto(base + PAGE)
            assert pick(page, "Who is bound", "keeper") == 2
            assert self.passages(page) == ["TOW-001", "TOW-005"]
            pick(page, "Kind", "words removed")
            assert self.passages(page) == ["TOW-001"]
            total = page.locator(".change-list li").count()
            assert page.locator(".chosen-count").inner_text() == f"Showing 1 of {total} changes."
            page.get_by_role("button", name="Show all").click()
            page.wait_for_function("document.querySelector('.chosen-count').innerText === ''")

    def test_words_that_went_are_all_found_by_their_kind(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            struck = page.locator(".req-text del:visible").all_inner_texts()
            pick(page, "Kind", "words removed")
            assert page.locator(".req-text del:visible").all_inner_texts() == struck != []

    def test_what_stands_outside_any_requirement_has_no_topic(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            page.get_by_label("Topic").select_option(value="0")
            assert page.locator(".req-text", has_text="Repairs begin").is_visible()
            assert not page.locator("#TOW-001").is_visible()

    def test_each_number_has_a_rule(self, site: Site) -> None:
        style = (site.output / "_static/policy-diff.css").read_text(encoding="utf-8")
        for key, most in (("k", 6), ("t", MOST), ("b", MOST)):
            for number in range(most + 1):
                assert f'#choose-{key} [value="{number}"]:checked' in style


class TestGettingAbout:
    """From change to change, to the whole text and back, to another pair, and away with it."""

    def test_the_arrows_are_links_of_24_pixels(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            for arrow in page.locator(".steps a:visible").all():
                box = arrow.bounding_box()
                assert box["width"] >= 24, arrow.get_attribute("href")
                assert box["height"] >= 24, arrow.get_attribute("href")
            page.get_by_role("link", name="Next change, 2").first.click()
            assert page.locator(":target").get_attribute("class").startswith("chg")

    def test_scripts_say_which_change_it_is_and_move_the_focus(self, browser, base: str) -> None:
        with window(browser) as page:
            page.goto(base + PAGE)
            says = page.locator(".walk [role=status]")
            total = page.locator(".change-list li").count()
            assert says.inner_text() == f"{total} changes"
            page.get_by_role("link", name="Next", exact=True).click()
            page.wait_for_function("document.activeElement.id === 'TOW-001-c1'")
            assert says.inner_text() == f"Change 1 of {total}"
            page.get_by_role("link", name="Next", exact=True).click()
            page.wait_for_function("document.activeElement.id !== 'TOW-001-c1'")
            assert says.inner_text() == f"Change 2 of {total}"
            page.get_by_role("link", name="Previous", exact=True).click()
            page.wait_for_function("document.activeElement.id === 'TOW-001-c1'")

    def test_scripts_count_what_is_shown_where_changes_are_chosen(self, browser, base: str) -> None:
        with window(browser) as page:
            page.goto(base + PAGE)
            total = page.locator(".change-list li").count()
            pick(page, "Who is bound", "keeper")
            says = page.locator(".walk [role=status]")
            assert says.inner_text() == f"2 of {total} changes shown"
            for at, name in ((1, "TOW-001-c1"), (2, "TOW-005-c1")):
                page.get_by_role("link", name="Next", exact=True).click()
                page.wait_for_function(f"document.activeElement.id === '{name}'")
                number = page.locator(f"#{name}").get_attribute("aria-label").split(":")[0]
                assert says.inner_text() == f"{at} of 2 shown ({number.lower()})"
            page.get_by_role("button", name="Show all").click()
            page.wait_for_function("document.querySelector('.chosen-count').innerText === ''")
            assert says.inner_text() == number

    def test_scripts_step_over_what_a_view_does_not_have(self, browser, base: str) -> None:
        with window(browser) as page:
            page.goto(base + PAGE)
            choose(page, "old")
            seen = []
            link = page.locator(".walk-next")
            for _ in range(20):
                if link.get_attribute("href") is None:
                    break
                link.click()
                seen.append(page.evaluate("document.activeElement.id"))
            assert len(seen) > 4
            assert all(name.endswith("-was") or name.startswith("TOW-003") or "-c" in name for name in seen)
            assert not any("TOW-005" in name for name in seen)

    def test_the_bar_is_not_there_without_scripts(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            assert not page.locator(".walk").is_visible()

    def test_a_link_to_a_change_that_is_left_out_shows_it(self, browser, base: str) -> None:
        with window(browser) as page:
            page.goto(base + PAGE)
            choose(page, "old")
            page.evaluate("location.hash = 'TOW-005-c1'")
            page.wait_for_function("document.activeElement.id === 'TOW-005-c1'")

    def test_the_whole_text_and_back_to_the_same_change(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            page.locator("#TOW-005").get_by_role("link", name="in full").click()
            assert page.url == f"{base}{WHOLE}#TOW-005-c1"
            assert page.get_by_text("Riders should slow down near anglers.").is_visible()
            page.locator("#TOW-005").get_by_role("link", name="changes alone").click()
            assert page.url == f"{base}{PAGE}#TOW-005-c1"

    def test_both_pages_have_the_same_changes(self, site: Site) -> None:
        found = [re.findall(r'class="chg[^"]*" id="([^"]+)"', site.main(address)) for address in (PAGE, WHOLE)]
        assert found[0] == found[1]

    def test_another_pair_can_be_picked(self, browser, base: str) -> None:
        with shown(browser, base, "inline") as page:
            page.get_by_text("Compare other versions").click()
            table = page.locator("table.pairs")
            assert table.locator("[aria-current=page]").get_attribute("href") == "./"
            table.get_by_role("link", name="from 1 May 2021 to 1 May 2023").click()
            assert page.url == f"{base}compare/towpaths/2021-05-01-to-2023-05-01/"

    def test_every_file_is_offered_and_there(self, site: Site) -> None:
        names = re.findall(r'<a href="([^"]+)" download>', site.main(PAGE))
        assert names == [
            "changes.md",
            "changes-as-published.md",
            "changes-whole.md",
            "changes-critic.md",
            "changes.docx",
            "changes.txt",
            "changes.json",
        ]
        texts = {
            name: (site.output / PAGE / name).read_text(encoding="utf-8") for name in names if not name.endswith("docx")
        }
        assert "[removed: 30]" in texts["changes.md"]
        assert "removed" not in texts["changes-as-published.md"]
        assert "[20]" in texts["changes-as-published.md"]
        assert "TOW-001" in texts["changes.txt"]
        folder = Path(site.source) / "handbooks/towpaths/2022-05-01/index.md"
        read = changeset_json.read(texts["changes.json"])
        assert read.new == folder.read_text(encoding="utf-8")
        assert brackets.read(texts["changes-whole.md"]) == critic.read(texts["changes-critic.md"]) == read
        with zipfile.ZipFile(site.output / PAGE / "changes.docx") as package:
            assert b'w:author="policy-diff" w:date="2022-05-01T00:00:00Z"' in package.read("word/document.xml")


def test_side_by_side_does_not_say_what_is_not_known() -> None:
    handbook = load(SAMPLE).handbook("bathing-places")
    old, new, last = handbook.versions
    assert absent(comparison(handbook, new, last)) == {"+": "Not there yet.", "-": "No longer there."}
    assert absent(comparison(handbook, old, new)) == {
        "+": "Not in what is held; the source marks it as added.",
        "-": "No longer there.",
    }
    elsewhere, part = replace(old, source="another"), replace(new, held="part", source="one more")
    unknown = Comparison(handbook, elsewhere, part, comparison(handbook, old, new).change_set)
    assert absent(unknown) == {"+": "Not in what is held.", "-": "Not in what is held."}


def test_on_paper_the_labels_stand_and_the_controls_do_not(browser, base: str) -> None:
    with window(browser, 700) as page:
        page.goto(base + PAGE)
        page.emulate_media(media="print")
        assert "within [removed: 30] [added: 20] minutes" in text(page)
        for name in (".views", ".walk", ".change-list", ".take-away", ".steps", ".to-whole", "select", ".on-screen"):
            assert not page.locator(name).first.is_visible(), name
        assert page.locator("#TOW-001").evaluate("one => getComputedStyle(one).breakInside") == "avoid"
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
        assert not page.locator(".chosen").is_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_on_paper_it_says_what_was_chosen(browser, base: str, *, scripts: bool) -> None:
    with window(browser, 700, java_script_enabled=scripts) as page:
        page.goto(base + PAGE)
        pick(page, "Topic", "bells")
        page.emulate_media(media="print")
        assert page.get_by_text("Not all changes are shown.").is_visible()
        for name in ("#choose-t", "label[for=choose-t]"):
            assert page.locator(name).is_visible(), name
        for name in ("#choose-k", "#choose-b", "label[for=choose-k]", ".choices button", ".views"):
            assert not page.locator(name).is_visible(), name
