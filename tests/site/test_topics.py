"""The pages by topic: the table counts what is shown, and each of its cells leads there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser

import pytest

from policy_diff.project.corpus import load
from policy_diff.project.statements import changed
from policy_diff.project.updates import update_on
from sites import ROOT, Site


@dataclass
class Page(HTMLParser):
    """The table of a page by topic, and what is shown under each topic.

    Attributes:
        cells: what each cell says and where it leads, by row and column.
        shown: under each topic the handbook and the words of each mention of a statement.
        names: the topic and the handbook of each named mention, and of each list.
        listed: the topic, the handbook and the link of each line of a list.
        ids: what is named on the page.
    """

    cells: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    shown: list[tuple[str, str, str]] = field(default_factory=list)
    names: dict[str, tuple[str, str]] = field(default_factory=dict)
    listed: list[tuple[str, str, str]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    topic: str = ""
    columns: list[str] = field(default_factory=list)
    _row: list[str] = field(default_factory=list)
    _link: str = ""
    _open: list[tuple[str, str]] = field(default_factory=list)
    _handbook: str = ""
    _text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids.add(values.get("id", ""))
        if tag == "h2":
            self.topic = values.get("id", "")
        if tag == "tr":
            self._row = []
        if tag in {"th", "td", "a", "q"}:
            self._text = ""
        if tag == "td":
            self._link = ""
        if tag == "a":
            self._link = values.get("href", "")
        if "data-handbook" in values:
            self._handbook = values["data-handbook"]
            if "id" in values:
                assert values["id"] not in self.names
                self.names[values["id"]] = self.topic, self._handbook
        if tag not in {"br", "hr", "input", "img", "link", "meta"}:
            self._open.append((tag, values.get("class", "")))

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != ("span", "chg-l"):
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag in {"th", "td"}:
            self._row.append(self._text.strip())
            if tag == "td" and len(self._row) - 1 < len(self.columns):
                self.cells[self._row[0], self.columns[len(self._row) - 1]] = self._text.strip(), self._link
        if tag == "thead":
            self.columns = list(self._row)
        inside = [kind for _, kind in self._open[:-1]]
        if tag == "a" and "index" in inside:
            self.listed.append((self.topic, self._handbook, self._link))
        if tag in {"a", "q"} and "who" in inside:
            self.shown.append((self.topic, self._handbook, self._text.strip()))
        self._open.pop()


def read(html: str) -> Page:
    page = Page()
    page.feed(html)
    return page


@pytest.fixture(scope="module", params=["shores", "real"])
def page(request: pytest.FixtureRequest) -> Page:
    """The page of a day on which several handbooks changed."""
    day = {"shores": "2022-05-01", "real": "2024-01-19"}[request.param]
    return read(request.getfixturevalue(request.param).main(f"updates/{day}/by-topic"))


def test_each_cell_counts_what_is_shown_and_leads_to_it(page: Page) -> None:
    codes = page.columns[1:-1]
    topics = list(dict.fromkeys(topic for topic, _, _ in page.shown))
    rows = list(dict.fromkeys(row for row, _ in page.cells))
    assert len(topics) == len(rows) > 1
    for row, topic in zip(rows, topics, strict=True):
        counts = {code: sum((where, who) == (topic, code) for where, who, _ in page.shown) for code in codes}
        assert page.cells[row, page.columns[-1]][0] == str(sum(counts.values()))
        for code, count in counts.items():
            said, link = page.cells[row, code]
            assert said == (str(count) if count else "·"), (row, code)
            assert page.names[link[1:]] == (topic, code) if count else not link
            listed = [href for where, who, href in page.listed if (where, who) == (topic, code)]
            assert len({*listed}) == len(listed) == count
            assert {href[1:] for href in listed} <= page.ids


def test_every_change_of_the_day_is_shown_once(real: Site) -> None:
    html = real.main("updates/2024-01-19/by-topic")
    update = update_on(load(ROOT), date(2024, 1, 19))
    expected = [one for pair in update.comparisons for one in changed(pair)]
    ids = re.findall(r'<a class="req-id" id="([^"]+)"', html)
    assert sorted(ids) == sorted(one.id for one in expected if one.id)
    page = read(html)
    without = [said for topic, _, said in page.shown if topic == "topic-without-a-topic" and said not in ids]
    assert sorted(without) == sorted(one.section for one in expected if not one.id)


def test_the_two_pages_of_a_day_lead_to_each_other(shores: Site) -> None:
    assert '<a href="by-topic/"><b>The same by topic</b></a>' in shores.main("updates/2022-05-01")
    assert '<a href="../"><b>The same handbook by handbook</b></a>' in shores.main("updates/2022-05-01/by-topic")
    assert 'href="../../../topics/warnings/"' in shores.main("updates/2022-05-01/by-topic")
    assert (shores.output / "updates/2022-05-01/by-topic/by-topic.md").read_text(encoding="utf-8").startswith("# ")


def test_an_empty_cell_says_so_and_is_no_link(shores: Site) -> None:
    empty = '<td class="none"><span aria-hidden="true">·</span><span class="chg-l">none</span></td>'
    assert shores.main("updates/2022-05-01/by-topic").count(empty) == 1
    assert shores.main("topics").count(empty) == 1


def test_what_is_gone_and_what_was_replaced_is_marked(shores: Site) -> None:
    html = shores.main("updates/2022-05-01/by-topic")
    assert re.search(r"<del[^>]*><p>The lifeguard <strong>may</strong> ring the old bell", html)
    assert re.search(r"within <span.*30</del>.*45</ins>.* minutes", html)
    assert '<q class="theirs">harbour master</q> in place of <q>lifeguard</q>' in html
    assert 'also <q class="theirs">at once</q> after <q>water</q>' in html
    assert html.count("<summary>How it was reworded") == 1


def test_a_topic_has_a_page_with_what_every_handbook_says_now(shores: Site) -> None:
    html = shores.main("topics/water")
    shown = re.findall(r'<a class="req-id" id="([^"]+)"', html)
    assert shown == ["BEA-004", "BEA-003", "LID-002"]
    assert "Shown under another topic" not in html
    assert "pool attendant" not in html  # the other topic of its handbook


def test_a_cell_of_the_table_of_topics_leads_to_the_list_of_one_handbook(shores: Site) -> None:
    cells = read(shores.main("topics")).cells
    said, link = cells["Water", "BEA"]
    page, _, name = link.partition("#")
    html = shores.main(f"topics/{page.strip('/')}")
    (listed,) = re.findall(rf'<li id="{name}".*?</li>', html, re.DOTALL)
    assert re.findall(r'href="#(BEA-\d+)"', listed) == ["BEA-004", "BEA-003"]
    assert said == "2"


def test_a_requirement_leads_to_its_topics(shores: Site, real: Site) -> None:
    assert 'href="../../topics/water/"' in shores.main("requirements/BEA-003")
    assert re.search(r'<dt>Topics</dt><dd><a href="../../topics/', real.main("requirements/CHH-095"))


def test_a_master_stands_for_what_is_made_from_it(real: Site, shores: Site) -> None:
    for page, root in (
        ("updates/2024-01-19/by-topic", "../../../"),
        ("topics", "../"),
        ("topics/conduct", "../../"),
    ):
        html = real.main(page)
        assert re.search(r"SCF, the [^,]*, stands for 10 types of provider too:", html), page
        assert (
            "Their texts were made by this project from the SCCIF; the publisher&#39;s own are not held."
            in html.replace("publisher's", "publisher&#39;s")
        ), page
        assert f'href="{root}handbooks/childrens-homes/"' in html, page
        assert "(stands for 10 types of provider too)" in html, page
    assert "stands for" not in shores.main("topics")


def test_a_day_without_a_change_of_wording_says_so(sample: Site) -> None:
    html = sample.main("updates/2024-03-01/by-topic")
    assert "No wording changed." in html
    assert "<table" not in html
