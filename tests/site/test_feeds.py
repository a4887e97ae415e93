"""Feeds on the site: where pages say they are, what they lead to, and that each one can be read."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path
from posixpath import dirname, normpath
from urllib.parse import urlsplit

import pytest

from atom_reader import entries, faults, links, parse, text
from sites import SAMPLE, SHORES, Site, build

ALTERNATE = re.compile(r'<link rel="alternate" type="application/atom\+xml" title="([^"]+)" href="([^"]+)">')


@pytest.fixture(scope="module", params=["sample", "shores"])
def site(request: pytest.FixtureRequest) -> Site:
    return request.getfixturevalue(request.param)


def feeds(site: Site) -> dict[str, bytes]:
    return {name: data for name, data in site.files().items() if name.endswith(".atom")}


def resolved(name: str, link: str) -> tuple[str, str]:
    """Give the file that a link leads to from a file, and the place in it."""
    parts = urlsplit(link)
    path = normpath(f"./{dirname(name)}/{parts.path}")
    return (f"{path}/index.html" if parts.path.endswith("/") else path).removeprefix("./"), parts.fragment


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_every_feed_is_what_the_standard_asks_for(site: Site) -> None:
    found = feeds(site)
    assert {name: faults(parse(data)) for name, data in found.items() if faults(parse(data))} == {}
    pages = {name.removesuffix("index.html") for name in site.files() if name.endswith("/index.html")}
    of_requirements = {name.removesuffix("feed.atom") for name in found if name.endswith("/feed.atom")}
    assert of_requirements == {page for page in pages if page.startswith("requirements/") and page.count("/") > 1}


def test_every_name_is_unique_but_that_the_feed_of_all_repeats_those_of_handbooks(site: Site) -> None:
    names = [
        (text(one, "id"), name)
        for name, data in feeds(site).items()
        if name != "feeds/all.atom"
        for one in (parse(data), *entries(parse(data)))
    ]
    assert len({identifier for identifier, _ in names}) == len(names)
    everything = {text(entry, "id") for entry in entries(parse(feeds(site)["feeds/all.atom"]))}
    assert everything < {identifier for identifier, _ in names}


def test_every_link_in_a_feed_leads_somewhere(site: Site) -> None:
    files = site.files()
    broken = []
    for name, data in feeds(site).items():
        feed = parse(data)
        assert resolved(name, links(feed)["self"])[0] == name
        for element in (feed, *entries(feed)):
            inside = re.findall(r'href="([^"]+)"', text(element, "content"))
            for link in (links(element)["alternate"], *map(unescape, inside)):
                there, fragment = resolved(name, link)
                if there not in files or (fragment and f'id="{fragment}"' not in files[there].decode()):
                    broken.append((name, link))
    assert broken == []


def test_pages_lead_to_their_feeds(sample: Site) -> None:
    def found(address: str) -> list[str]:
        name = f"{address}index.html"
        return [resolved(name, unescape(href))[0] for _, href in ALTERNATE.findall(sample.page(address))]

    assert found("") == found("updates/2022-05-01/") == ["feeds/all.atom"]
    of_handbook = ["feeds/bathing-places.atom", "feeds/all.atom"]
    assert found("handbooks/bathing-places/") == found("handbooks/bathing-places/2021/") == of_handbook
    assert found("compare/bathing-places/2021-to-2022-05-01/") == of_handbook
    assert found("requirements/BPH-002/") == ["requirements/BPH-002/feed.atom", *of_handbook]


def test_a_feed_has_the_words_before_and_after(sample: Site) -> None:
    newest = entries(parse(feeds(sample)["requirements/BPH-002/feed.atom"]))[0]
    assert text(newest, "title") == "BPH-002, Bathing places handbook: reworded (1 May 2022)"
    assert text(newest, "updated") == "2022-05-01T00:00:00+01:00"
    assert "within [removed: 30] [added: 45] minutes" in text(newest, "summary")
    change = entries(parse(feeds(sample)["feeds/bathing-places.atom"]))[1]
    assert "within [removed: <del>30</del>] [added: <ins>45</ins>] minutes" in text(change, "content")
    assert "Requirements touched: BPH-002, BPH-003, BPH-004, BPH-005." in text(change, "summary")


def test_the_page_of_feeds_lists_them_and_says_how_to_use_one(sample: Site) -> None:
    page = sample.main("feeds")
    listed = {resolved("feeds/index.html", link)[0] for link in re.findall(r'href="([^"]+\.atom)"', page)}
    assert listed == {name for name in feeds(sample) if name.startswith("feeds/")}
    assert "By email." in page
    assert "Handbook for the flying of kites" in words(page)
    assert "no change yet" in words(page)


def test_with_an_address_of_its_own_everything_in_a_feed_is_whole(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(SAMPLE, source)
    site = build(
        source, tmp_path / "site", tmp_path / "doctrees", "-D", "html_baseurl=https://rules.example/site"
    )  # without a slash at its end, as it is often written
    root = "https://rules.example/site/"
    for name, data in feeds(site).items():
        feed = parse(data)
        assert faults(feed) == []
        assert links(feed)["self"] == root + name
        for element in (feed, *entries(feed)):
            assert links(element)["alternate"].startswith(root)
            assert all(link.startswith(root) for link in re.findall(r'href="([^"]+)"', text(element, "content")))
    cited = words(site.main("requirements/BPH-002"))
    assert f"restated in Sample: {root}handbooks/bathing-places/2023-06-15/#BPH-002" in cited
    assert "Put the address of this site" not in cited
    assert "does not say on which address" not in site.main("feeds")


def test_a_feed_changes_where_a_title_or_an_address_does(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(SHORES, source)
    before = feeds(build(source, tmp_path / "site", tmp_path / "doctrees"))
    at = "-D", "html_baseurl=https://rules.example/"
    after = feeds(build(source, tmp_path / "site", tmp_path / "doctrees", *at))
    assert after == feeds(build(source, tmp_path / "new", tmp_path / "new-doctrees", *at))
    assert before.keys() == after.keys()
    assert not [name for name, data in before.items() if after[name] == data]


class TestRequirementPages:
    """What a requirement's page has beside its words."""

    def test_it_can_be_followed_and_cited(self, sample: Site) -> None:
        page = sample.main("requirements/BPH-002")
        assert '<a href="feed.atom"' in page
        assert (
            "BPH-002, Bathing places handbook, version “15 June 2023”, in force from 15 June 2023; "
            "restated in Sample: handbooks/bathing-places/2023-06-15/#BPH-002"
        ) in words(page)
        assert "Put the address of this site, up to its front page, before it." in words(page)

    def test_what_changed_stands_after_the_words(self, sample: Site) -> None:
        page = sample.main("requirements/BPH-002")
        order = [
            page.index(f'<section id="{name}">')
            for name in ("words", "history", "plain-words", "facts", "follow", "scenarios")
        ]
        assert order == sorted(order)
        history = words(page.split('<section id="history">')[1].split("</section>")[0])
        assert "Reworded In force since 1 May 2022." in history
        assert "[removed: 30 ]" in history
        assert "First wording held" in history
        assert 'href="#history">What changed, and when' in page

    def test_one_wording_is_not_said_twice(self, sample: Site) -> None:
        page = sample.main("requirements/BPH-001")
        assert "It has had one wording here, the one above." in words(page)
        assert words(page).count("have the water tested before the season starts") == 1
        assert "What changed, and when" not in page

    def test_a_withdrawal_is_part_of_the_history(self, sample: Site) -> None:
        page = sample.main("requirements/BPH-004")
        history = words(page.split('<section id="history">')[1].split("</section>")[0])
        assert "Withdrawn The version of 1 May 2022 no longer has it. It took effect on 1 May 2022." in history
        assert 'href="../../compare/bathing-places/2021-to-2022-05-01/#BPH-004"' in page
        assert "Last words" in page

    def test_where_it_recurs_and_how_it_differs_there(self, shores: Site) -> None:
        page = shores.main("requirements/BEA-001").split('<section id="recurs">')[1].split("</section>")[0]
        assert "In nearly the same words" in page
        assert "HAR-001 Harbours handbook “harbour master” in place of “lifeguard”" in words(
            re.sub(r"<q[^>]*>([^<]*)</q>", r"“\1”", page)
        )
        assert "Who: harbour master, here lifeguard" in words(page)
        assert 'href="../../topics/warnings/#action-raise-flag"' in page

    def test_the_same_and_other_words_are_told_apart(self, shores: Site) -> None:
        page = shores.main("requirements/BEA-004").split('<section id="recurs">')[1].split("</section>")[0]
        assert "LID-001" in page
        assert "HAR-002" in page
        assert "“at once”" in words(re.sub(r"<q[^>]*>([^<]*)</q>", r"“\1”", page))

    def test_what_recurs_nowhere_has_no_such_part(self, sample: Site) -> None:
        assert 'id="recurs"' not in sample.page("requirements/BPH-001")
