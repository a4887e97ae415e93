"""The search, and the ways to find something without it: in built sites and in a real browser."""

from __future__ import annotations

import gzip
import json
import os
import re
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from browsing import violations, window
from page_reader import read
from policy_diff.formats.pagefind import _read
from sites import ROOT, Site, build, run


def settle(page) -> str:
    """Wait until a search is done, and give what it says of itself."""
    status = page.locator("#search-status")
    page.locator("#search-status", has_text=re.compile("result|Nothing|could|No requirement")).wait_for()
    return status.inner_text()


def search(page, base: str, query: str) -> list[tuple[str, str]]:
    """Search, and give the title and the address of each result in order."""
    page.goto(f"{base}search/?{query}")
    settle(page)
    return results(page, base)


def results(page, base: str) -> list[tuple[str, str]]:
    links = page.locator("#search-results > li > h2 > a").evaluate_all("all => all.map(a => [a.innerText, a.href])")
    return [(" ".join(title.split()), address.removeprefix(base)) for title, address in links]


def asked(page) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(page.url).query)


# --- what is built


def indexed(site: Site) -> list[tuple[str, dict]]:
    """Give the address of each result, and what the index tells of it."""
    found = []
    for file in sorted((site.output / "search/pagefind/fragment").iterdir()):
        fragment = json.loads(gzip.decompress(file.read_bytes())[len(b"pagefind_dcd") :])
        found.append((fragment["meta"]["address"], fragment))
    return found


@pytest.mark.parametrize("name", ["sample", "shores", "lamps", "real"])
def test_every_result_leads_to_its_place(request: pytest.FixtureRequest, name: str) -> None:
    site = request.getfixturevalue(name)
    pages: dict[str, list[str]] = {}
    for address, _ in indexed(site):
        folder, _, place = address.partition("#")
        assert (site.output / folder / "index.html").is_file(), address
        if place:
            pages.setdefault(folder, read(site.page(folder)).ids)
            assert place in pages[folder], address


def test_a_passage_in_one_of_several_files_leads_to_that_file(lamps: Site) -> None:
    places = [address for address, fragment in indexed(lamps) if fragment["content"].startswith("Oil burns.")]
    assert [place for place in places if "/2021-05-01/" in place] == ["handbooks/lamps/2021-05-01/oil/#oil"]


def test_a_passage_under_a_heading_of_many_words_is_found(built) -> None:
    """The name of such a place is longer than that of a file may be."""
    heading = " ".join(["Many words"] * 40)
    built.replace("handbooks/bathing-places/2023-06-15/index.md", "## Property that was found", f"## {heading}")
    site = built.build()
    ((address, _),) = [pair for pair in indexed(site) if pair[1]["meta"]["title"] == heading]
    page, _, place = address.partition("#")
    assert len(place) > 255
    assert place in read(site.page(page)).ids


def test_a_passage_leads_to_the_heading_it_stands_under(real: Site) -> None:
    passages = [pair for pair in indexed(real) if pair[1]["filters"]["kind"] == ["passage"]]
    placed = {address: fragment for address, fragment in passages if "#" in address}
    assert len(placed) > len(passages) * 0.5
    found = placed["handbooks/school-monitoring/2024-01-19/#pausing-inspections"]
    assert found["meta"]["title"] == "Pausing inspections"


def test_every_requirement_is_found_once_on_its_page(real: Site) -> None:
    ids = {path.name for path in (real.output / "requirements").iterdir() if path.is_dir()}
    assert {fragment["meta"]["id"] for address, fragment in indexed(real) if address.startswith("requirements/")} == ids


def test_the_index_names_every_file_it_has(sample: Site) -> None:
    folder = sample.output / "search/pagefind"
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    meta = _read((folder / f"pagefind.{entry['languages']['en']['hash']}.pf_meta").read_bytes())
    assert {path.stem for path in (folder / "fragment").iterdir()} == {name for name, _ in meta[1]}
    assert {path.stem for path in (folder / "index").iterdir()} == {name for _, _, name in meta[2]}
    assert {path.stem for path in (folder / "filter").iterdir()} == {name for _, name in meta[3]}


def test_nothing_of_another_search_is_left(sample: Site) -> None:
    names = {Path(name).name for name in sample.files()}
    assert not names & {"searchindex.js", "searchtools.js", "language_data.js", "english-stemmer.js"}
    assert "objects.inv" in names


def test_the_index_is_made_anew_only_where_what_it_finds_changed(built) -> None:
    entry = built.output / "search/pagefind/pagefind-entry.json"
    before = {path: path.stat().st_mtime_ns for path in entry.parent.rglob("*") if path.is_file()}
    built.replace("results.json", '"outcome": "passed"', '"outcome": "cannot tell"')
    site = built.build("-D", "html_title=Another")
    assert "cannot tell" in site.main("requirements/BPH-001").lower()
    assert {path: path.stat().st_mtime_ns for path in before} == before
    built.replace("handbooks/bathing-places/2023-06-15/index.md", "within 45 minutes", "within 55 minutes")
    built.build("-D", "html_title=Another")
    kept = {path for path, then in before.items() if path.is_file() and path.stat().st_mtime_ns == then}
    gone = {path.parent.name for path in before if not path.is_file()}
    assert {"fragment"} <= gone
    assert len([path for path in kept if path.parent.name == "fragment"]) > 10
    assert entry not in kept
    assert any("within 55 minutes" in fragment["content"] for _, fragment in indexed(built.site))
    assert sum("within 45 minutes" in one["content"] for _, one in indexed(built.site)) == 1  # of May 2022


def test_a_site_may_be_built_without_a_search(built) -> None:
    site = built.build("-D", "policy_search=0")
    said = site.main("search")
    assert "built without a search" in said
    assert "<form" not in site.page("search")
    assert "<form" not in site.page("")
    assert not (site.output / "search/pagefind").exists()
    assert 'href="../a-to-z/"' in said
    assert 'href="../requirements/"' in said
    assert (site.output / "objects.inv").is_file()


def test_where_there_is_nothing_to_search_the_page_says_so(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "conf.py").write_text('extensions = ["policy_diff.shells.sphinx_ext"]\n', encoding="utf-8")
    (source / "index.md").write_text("# Nothing yet\n", encoding="utf-8")
    site = build(source, tmp_path / "site", tmp_path / "doctrees")
    assert "There is nothing to search yet" in site.main("search")
    assert "<form" not in site.main("search")
    assert "search.js" not in site.page("search")
    assert not (site.output / "search/pagefind").exists()


def test_pagefind_that_fails_is_named_with_a_cure(project, tmp_path: Path) -> None:
    (tmp_path / "pagefind_bin").mkdir()
    (tmp_path / "pagefind_bin" / "__init__.py").touch()
    (tmp_path / "pagefind_bin" / "__main__.py").write_text("import sys\nsys.exit('no such luck')\n", encoding="utf-8")
    site = run(project.source, project.output, project.doctrees, environment={"PYTHONPATH": _first(tmp_path)})
    assert site.status != 0
    assert "the search cannot be indexed: no such luck" in site.said
    assert "policy_search=0" in site.said
    assert "Traceback" not in site.said


#: Takes a package out of what a Python can see: its modules, and that it is installed.
NOT_INSTALLED = """
import sys
from importlib import metadata

known = metadata.Distribution.from_name

def from_name(name):
    if name == "pagefind-bin":
        raise metadata.PackageNotFoundError(name)
    return known(name)

metadata.Distribution.from_name = from_name
sys.modules["pagefind_bin"] = None
"""


def test_pagefind_that_is_not_there_is_named_with_a_cure(built, tmp_path: Path) -> None:
    """Where the index is to be made, and where the one that is there holds good."""
    (tmp_path / "sitecustomize.py").write_text(NOT_INSTALLED, encoding="utf-8")
    for output in (built.output, tmp_path / "another"):
        site = run(built.source, output, built.doctrees, environment={"PYTHONPATH": _first(tmp_path)})
        assert site.status == 2
        assert "the search cannot be indexed: Pagefind is not installed" in site.said
        assert "policy_search=0" in site.said
        assert "Traceback" not in site.said


def _first(folder: Path) -> str:
    return os.pathsep.join([str(folder), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])


# --- without a search


def test_the_a_to_z_leads_to_what_names_each_term(sample: Site) -> None:
    page = sample.main("a-to-z")
    at = page.index(">raise flag ")
    assert page.index("requirements/BPH-002/", at) < page.index("<dt>", at)
    assert '<a href="../topics/safety/">safety</a>' in page
    assert '<a href="../handbooks/ferries/">Ferries handbook</a>' in page
    letters = re.findall(r'<section id="(\w)">', page)
    assert letters == sorted(letters)
    assert re.findall(r'<li><a href="#(\w)">', page) == letters


def test_every_id_is_in_the_list_of_all(real: Site) -> None:
    page = real.main("requirements")
    listed = re.findall(r'href="([A-Z0-9]+-\d+)/"', page)
    ids = {path.name for path in (real.output / "requirements").iterdir() if path.is_dir()}
    assert sorted(listed) == sorted(ids)
    assert page.count('<details class="id-variants"') == 10
    for code in ("SMH", "CHH"):
        assert f'id="{code}"' in page


@pytest.mark.parametrize("address", ["a-to-z/", "requirements/", "search/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_without_scripts_the_lists_lead_on(browser, at_sample: str, address: str, width: int) -> None:
    with window(browser, width, java_script_enabled=False) as page:
        page.goto(at_sample)
        if address == "search/" and width == 1280:
            page.get_by_role("searchbox", name="Search the handbooks").fill("flag")
            page.keyboard.press("Enter")
            page.wait_for_url(f"{at_sample}search/?q=flag")
        page.goto(at_sample + address)
        if address == "search/":
            assert not page.locator("#search-form").is_visible()
            assert page.get_by_text("needs JavaScript").is_visible()
            page.locator("main, article").first.get_by_role("link", name="A to Z", exact=True).click()
            page.wait_for_url(f"{at_sample}a-to-z/")
        else:
            page.get_by_role("link", name="BPH-002", exact=True).first.click()
            page.wait_for_url(f"{at_sample}requirements/BPH-002/")
        assert page.outside == []


# --- in a browser


def test_words_find_requirements_and_what_stands_between_them(browser, at_sample: str) -> None:
    with window(browser) as page:
        assert ("BPH-002 Watching over bathers", "requirements/BPH-002/") in search(page, at_sample, "q=red+flag")
        marked = page.locator("#search-results li", has_text="within 45 minutes").locator("mark").all_inner_texts()
        assert marked == ["red", "flag"]
        found = search(page, at_sample, "q=found")
        passage = "handbooks/bathing-places/2023-06-15/#property-that-was-found"
        assert ("Property that was found", passage) in found
        page.locator("#search-results a", has_text="Property that was found").click()
        assert page.locator(":target").is_visible()
        assert page.errors == []
        assert page.outside == []


@pytest.mark.parametrize("typed", ["BPH-002", "bph-2", "BPH 002", "bph002", " BPH\u2011002 "])
def test_an_id_leads_first_to_its_page(browser, at_sample: str, typed: str) -> None:
    with window(browser) as page:
        page.goto(f"{at_sample}search/")
        page.locator("#search-words").fill(typed)
        page.keyboard.press("Enter")
        settle(page)
        assert results(page, at_sample)[0] == ("BPH-002 Watching over bathers", "requirements/BPH-002/")
        assert page.locator("#search-results > li.exact").count() == 1


def test_an_id_that_was_withdrawn_is_found_and_one_that_never_was_is_told(browser, at_sample: str) -> None:
    with window(browser) as page:
        assert search(page, at_sample, "q=BPH-004&role=lifeguard")[0][1] == "requirements/BPH-004/"
        assert page.locator("#search-results > li").first.locator(".tag").inner_text() == "withdrawn"
        assert search(page, at_sample, "q=BPH-099") == []
        assert page.locator("#search-status").inner_text() == "No requirement has the ID BPH-099."


def test_what_is_called_by_the_words_comes_first(browser, at_sample: str) -> None:
    with window(browser) as page:
        found = search(page, at_sample, "q=bathing+places")
        assert found[0] == ("Bathing places handbook", "handbooks/bathing-places/")
        assert [address for _, address in found].count("handbooks/bathing-places/") == 1
        assert search(page, at_sample, "q=Safety")[0] == ("Topic: safety", "topics/safety/")
        shown = page.locator("#search-results > li:not(.topic-line)").count()
        assert shown == int(settle(page).split()[0])
        # whoever narrows down has said what she looks for
        assert "handbooks/bathing-places/" not in dict(search(page, at_sample, "q=bathing+places&kind=must")).values()


def test_superseded_wordings_are_found_when_asked_for(browser, at_sample: str) -> None:
    with window(browser) as page:
        earlier = "handbooks/bathing-places/2021/#BPH-002"
        assert earlier not in [address for _, address in search(page, at_sample, "q=warning")]
        page.get_by_role("button", name="1 more in superseded versions").click()
        page.locator("#search-results li", has_text="within 30 minutes").wait_for()
        assert earlier in [address for _, address in results(page, at_sample)]
        assert asked(page) == [("q", "warning"), ("old", "1")]
        assert page.get_by_role("checkbox", name="superseded versions").is_checked()
        told = page.locator("#search-results li", has_text="within 30 minutes").inner_text()
        assert "earlier wording" in told
        assert "Before May 2022" in told
        # a version that is picked is searched whole
        assert [address for _, address in search(page, at_sample, "q=warning&version=before-may-2022")] == [earlier]


def test_results_are_narrowed_down_and_counted(browser, at_sample: str) -> None:
    with window(browser) as page:
        search(page, at_sample, "q=the")
        page.get_by_text("Narrow it down").click()
        roles = page.get_by_role("group", name="Who must act")
        before = page.locator("#search-status").inner_text()
        count = re.search(r"\((\d+)\)", roles.get_by_role("listitem").filter(has_text="bather").inner_text())[1]
        roles.get_by_role("checkbox", name="bather").check()
        page.get_by_text(f"{count} result", exact=False).first.wait_for()
        assert settle(page) != before
        assert asked(page) == [("q", "the"), ("role", "bather")]
        # another of the same kind adds to it, and its count says by how many
        more = re.search(r"\((\d+)\)", roles.get_by_role("listitem").filter(has_text="lifeguard").inner_text())[1]
        roles.get_by_role("checkbox", name="lifeguard").check()
        page.locator("#search-status", has_text=f"{int(count) + int(more)} results").wait_for()
        # one of another kind takes away
        kinds = page.get_by_role("group", name="Kind")
        may = re.search(r"\((\d+)\)", kinds.get_by_role("listitem").filter(has_text="must").first.inner_text())[1]
        kinds.get_by_role("checkbox", name="must", exact=False).first.check()
        page.locator("#search-status", has_text=f"{may} result").wait_for()
        page.get_by_role("button", name="Do not narrow down to bather").click()
        page.get_by_role("button", name="Do not narrow down to bather").wait_for(state="detached")
        assert asked(page) == [("q", "the"), ("role", "lifeguard"), ("kind", "must")]
        assert page.errors == []


def test_the_address_keeps_what_was_asked_for(browser, at_sample: str) -> None:
    with window(browser) as page:
        first = search(page, at_sample, "q=flag")
        page.locator("#search-words").fill("gate")
        page.get_by_role("button", name="Search", exact=True).click()
        page.locator("#search-results", has_text="close the gate").wait_for()
        second = results(page, at_sample)
        assert asked(page) == [("q", "gate")]
        page.go_back()
        page.locator("#search-results", has_text="red flag").wait_for()
        assert results(page, at_sample) == first
        assert page.locator("#search-words").input_value() == "flag"
        page.go_forward()
        page.locator("#search-results", has_text="close the gate").wait_for()
        assert results(page, at_sample) == second
        page.reload()
        settle(page)
        assert results(page, at_sample) == second
        # and a reader who comes back from a result finds the list again
        page.locator("#search-results a").first.click()
        page.go_back()
        page.locator("#search-results", has_text="close the gate").wait_for()


def test_the_form_of_every_page_leads_to_the_search(browser, at_sample: str) -> None:
    with window(browser) as page:
        page.goto(f"{at_sample}requirements/BPH-001/")
        page.get_by_role("searchbox", name="Search the handbooks").fill("storm")
        page.keyboard.press("Enter")
        settle(page)
        assert page.url == f"{at_sample}search/?q=storm"
        assert results(page, at_sample)[0][1] == "requirements/BPH-005/"


def test_the_keyboard_alone_searches_narrows_down_and_opens_a_result(browser, at_sample: str) -> None:
    with window(browser) as page:
        page.goto(f"{at_sample}search/")
        page.locator("#search-words").focus()
        page.keyboard.type("lifeguard")
        page.keyboard.press("Enter")
        settle(page)
        seen = []
        for _ in range(40):
            page.keyboard.press("Tab")
            at = page.evaluate(
                "(() => { const at = document.activeElement; const style = getComputedStyle(at);"
                " return [at.tagName, at.name ?? '', style.outlineStyle, at.closest('#search-results') !== null]; })"
            )
            seen.append(at)
            if at[3]:
                break
            if at[0] == "SUMMARY":
                page.keyboard.press("Enter")
        assert seen[-1][3], "no result is reached by the keyboard"
        assert ["INPUT", "old"] in [at[:2] for at in seen]
        assert ["INPUT", "handbook"] in [at[:2] for at in seen]
        assert all(at[2] != "none" for at in seen)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{at_sample}requirements/**")


def test_what_a_handbook_says_does_not_run(browser, at_sample: str) -> None:
    with window(browser) as page:
        page.on("dialog", lambda dialog: pytest.fail(dialog.message))
        for query in ("q=script", "q=onerror", "q=quotes", "q=<script>alert(1)</script>", 'q="><svg/onload=alert(1)>'):
            page.goto(f"{at_sample}search/?{query}")
            settle(page)
            assert page.title() != "broken"
            assert page.locator("#search-results :is(script, img, svg, iframe)").count() == 0
        search(page, at_sample, "q=script")
        said = page.locator("#search-results > li").first.inner_text()
        assert '<script>document.title = "broken"</script>' in said
        links = page.locator("#search-results a").evaluate_all("all => all.map(a => a.href)")
        assert all(link.startswith(at_sample) for link in links)
        assert page.errors == []


def test_nothing_found_is_told_and_so_is_a_search_that_does_not_load(browser, at_sample: str) -> None:
    with window(browser) as page:
        assert search(page, at_sample, "q=zzqx") == []
        assert page.locator("#search-status").inner_text().startswith("Nothing found.")
        page.route("**/pagefind.js", lambda route: route.abort())
        page.goto(f"{at_sample}search/?q=flag")
        assert settle(page).startswith("The search could not be loaded.")
        assert page.get_by_role("link", name="A to Z").first.is_visible()


@pytest.mark.parametrize("query", ["", "q=the", "q=BPH-004", "q=zzqx", "q=flag&topic=safety&old=1"])
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_the_search_is_accessible(browser, at_sample: str, width: int, scheme: str, query: str) -> None:
    with window(browser, width, color_scheme=scheme, bypass_csp=True) as page:
        page.goto(f"{at_sample}search/?{query}")
        if query:
            settle(page)
        page.get_by_text("Narrow it down").click()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize("address", ["a-to-z/", "requirements/"])
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_the_lists_are_accessible(browser, at_real: str, width: int, scheme: str, address: str) -> None:
    with window(browser, width, color_scheme=scheme) as page:
        page.goto(at_real + address)
        assert violations(page) == []
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_handbooks_made_from_another_do_not_drown_the_rest(browser, at_real: str) -> None:
    with window(browser) as page:
        found = search(page, at_real, "q=registered+manager")
        made = re.compile(r"(CHH|SCH|IFA|VAA|ASA|RFC|BSS|FEC|HSD|SAC)-")
        assert found
        assert not [title for title, _ in found if made.match(title)]
        whole = search(page, at_real, "q=registered+manager&made=1")
        assert [title for title, _ in whole if made.match(title)]
        of_one = search(page, at_real, "q=registered+manager&handbook=childrens-homes")
        assert of_one
        assert all(title.startswith("CHH-") for title, _ in of_one)


def test_the_same_words_of_several_handbooks_are_one_result(browser, at_real: str) -> None:
    with window(browser) as page:
        search(page, at_real, "q=%22every+comment+on+the+draft+report%22")
        one = page.locator("#search-results > li").first
        assert "The same words:" in one.inner_text()
        assert one.locator("a").count() > 3
        shown = page.locator("#search-results > li").count()
        assert shown < int(settle(page).split()[0])


def test_three_searches_weigh_little(browser, at_real: str) -> None:
    """Uncompressed, with the scripts of the search and five results of each: no more than 300,000 bytes."""
    with window(browser) as page:
        weights: dict[str, int] = {}

        def weigh(response) -> None:
            path = urlsplit(response.url).path
            if response.ok and ("/pagefind/" in path or path.endswith("/search.js")):
                weights[path] = len(response.body())

        page.on("response", weigh)
        page.goto(f"{at_real}search/")
        for words in ("draft report", "deferral", "registered manager"):
            page.locator("#search-words").fill(words)
            page.keyboard.press("Enter")
            page.locator("#search-results mark", has_text=words.split()[0]).first.wait_for()
            settle(page)
            assert page.locator("#search-results > li").count() >= 4
        assert sum(weights.values()) <= 300_000, sorted(weights.items(), key=lambda pair: -pair[1])[:12]
