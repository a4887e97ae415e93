"""Text is data: whatever a handbook, a feature or a report says, nothing of it runs or gets out of where it stands."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest

from browsing import serve, window
from hostile_root import ADDRESSES, PICTURES, RUN, write_hostile_root
from page_reader import read
from policy_diff.core.errors import InputError
from policy_diff.project.corpus import load
from shared_sites import shared
from sites import SAMPLE, Site, run

if TYPE_CHECKING:
    from conftest import Project

#: Everything on a page that is not ours: what runs, what loads, what leads to something that runs, what cannot be seen.
STRANGE = r"""() => {
  const found = [];
  const say = (what, one) => found.push(`${what}: ${one.outerHTML.slice(0, 200)}`);
  const never = "broken-out, iframe, frame, object, embed, base, style, animate, set, foreignObject, audio, video";
  for (const one of document.querySelectorAll(never)) say("an element", one);
  for (const one of document.scripts) {
    if (one.textContent.trim() || !new URL(one.src).pathname.match(/^\/(_static\/|searchindex)/)) say("a script", one);
  }
  for (const one of document.querySelectorAll("meta[http-equiv]")) {
    if (one.httpEquiv !== "Content-Security-Policy" || one.content.includes("*")) say("a header", one);
  }
  const names = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background", "ping"];
  for (const one of document.querySelectorAll("*")) {
    for (const { name, value } of one.attributes) {
      if (name.startsWith("on") || ["style", "srcdoc", "autofocus"].includes(name)) say("an attribute", one);
      if (!names.includes(name)) continue;
      const address = new URL(value, document.baseURI);
      const leads = ["A", "LINK"].includes(one.nodeName) && ["http:", "https:", "mailto:"].includes(address.protocol);
      if (!leads && address.origin !== location.origin) say("an address", one);
    }
  }
  const unseen = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
  if (unseen.test(document.documentElement.outerHTML)) {
    found.push("a character that cannot be seen");
  }
  if (window.broken) found.push("it ran");
  return found;
}"""


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site of texts that try to be code. What tries it by a directive or a link is warned of as well."""

    def make(folder: Path) -> Site:
        site = run(write_hostile_root(folder / "source"), folder / "site", folder / "doctrees", strict=False)
        assert site.status == 0, site.said
        return site

    return shared(tmp_path_factory, "hostile", make)


@pytest.fixture(scope="session")
def pages(hostile: Site) -> list[str]:
    return sorted(name for name in hostile.files() if name.endswith(".html"))


@pytest.fixture(scope="module")
def at_hostile(hostile: Site) -> Iterator[str]:
    with serve(hostile) as base:
        yield base


def test_every_page_is_well_formed(hostile: Site, pages: list[str]) -> None:
    assert len(pages) > 50
    for name in pages:
        text = (hostile.output / name).read_text(encoding="utf-8")
        assert RUN in text or name == "search/index.html", f"nothing hostile came to {name}"
        assert read(text).faults == [], name


def test_nothing_in_a_page_is_but_text(browser, at_hostile: str, pages: list[str]) -> None:
    """Without the content security policy: the pages do not lean on it."""
    found = []
    with window(browser, bypass_csp=True) as page:
        page.on("dialog", lambda dialog: pytest.fail(dialog.message))
        for name in pages:
            page.goto(at_hostile + name)
            found += [f"{name}: {strange}" for strange in page.evaluate(STRANGE)]
        assert found == []
        assert page.errors == []
        assert page.outside == []


def test_every_file_that_a_program_reads_is_what_its_name_says(hostile: Site) -> None:
    """What is written as JSON or XML reads as such, and holds the text as it was."""
    for name, data in hostile.files().items():
        if name.startswith("_static/"):
            continue
        if name.endswith(".json"):
            json.loads(data)
        if name.endswith((".atom", ".xml", ".svg")):
            ET.fromstring(data)  # noqa: S314  our own output
    needs = (hostile.output / "needs.json").read_text(encoding="utf-8")
    assert json.dumps(f"<script>{RUN}</script>")[1:-1] in needs


def test_nothing_that_an_atom_feed_says_runs(browser, at_hostile: str, hostile: Site) -> None:
    """A reader of feeds shows the content of an entry as HTML: it is held to what a page is held to."""
    feeds = [data for name, data in hostile.files().items() if name.endswith(".atom")]
    contents = [
        (one.text or "") if one.get("type") == "html" else ET.tostring(one, encoding="unicode")
        for data in feeds
        for one in ET.fromstring(data).iter()  # noqa: S314  our own output
        if one.tag.rpartition("}")[2] in {"content", "summary", "title"} and one.get("type") in {"html", "xhtml"}
    ]
    found = []
    with window(browser, bypass_csp=True) as page:
        page.goto(f"{at_hostile}_static/policy-diff.svg")
        for content in dict.fromkeys(contents):
            page.set_content(content)
            found += page.evaluate(STRANGE)
        assert found == []
        assert page.errors == []


def test_nothing_that_the_search_shows_runs(browser, at_hostile: str) -> None:
    found = []
    with window(browser, bypass_csp=True) as page:
        for asked in ("script", "<script>window.broken=1</script>", '"><img src=x onerror=window.broken=1>', "BPH-002"):
            page.goto(f"{at_hostile}search/?q={quote(asked)}")
            page.wait_for_load_state("networkidle")
            found += [f"{asked}: {strange}" for strange in page.evaluate(STRANGE) if "be seen" not in strange]
        assert found == []
        assert page.outside == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_address_of_a_source_is_one_on_the_web(tmp_path: Path, address: str) -> None:
    root = tmp_path / "root"
    shutil.copytree(SAMPLE, root)
    sources = root / "handbooks/sources.toml"
    text = sources.read_text(encoding="utf-8")
    sources.write_text(text.replace('"https://lake.example/board"', json.dumps(address)), encoding="utf-8")
    with pytest.raises(InputError, match="is not a web address"):
        load(root)


def test_a_picture_that_runs_something_ends_the_build(project: Project) -> None:
    picture = project.source / "handbooks/boat-houses/2024-03-01/boat.svg"
    picture.write_text(PICTURES[0], encoding="utf-8")
    site = project.run()
    assert site.status == 2
    assert "handbooks/boat-houses/2024-03-01/boat.svg: error: the file holds more than shapes and words" in site.said


def test_a_file_that_a_browser_would_run_is_not_offered(project: Project) -> None:
    text = project.source / "handbooks/kite-flying/first"
    (text / "page.html").write_text(f"<script>{RUN}</script>", encoding="utf-8")
    with (text / "index.md").open("a", encoding="utf-8") as file:
        file.write("\nSee [the page](page.html).\n")
    site = project.run()
    assert site.status == 2
    assert "handbooks/kite-flying/first/page.html: error: the file is not a file that a handbook can offer" in site.said


def test_a_script_that_got_into_a_page_would_not_run(browser, at_sample: str) -> None:
    """The content security policy is the second lock: here it is the only one."""
    planted = (
        '<script>window.broken = "a script"</script>'
        '<img src="/_static/file.png" onload="window.broken = \'a handler\'">'
        '<script src="https://evil.example/x.js"></script><img src="https://evil.example/x.png">'
        "<iframe srcdoc=\"<script>parent.broken = 'a frame'</script>\"></iframe>"
        '<style>h1 { display: none }</style><p style="display: none" id="shown">Shown</p>'
        '<a id="run" href="javascript:window.broken=1">Run</a><base href="https://evil.example/">'
    )

    def plant(route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</h1>", f"</h1>{planted}"))

    with window(browser) as page:
        page.route("**/updates/", plant)
        page.goto(f"{at_sample}updates/")
        page.locator("#run").click()
        page.wait_for_timeout(500)
        assert page.evaluate("window.broken") is None
        assert page.locator("h1").is_visible()
        assert page.locator("#shown").is_visible()
        assert page.evaluate("document.baseURI").startswith(at_sample)
        assert {kept.partition(":")[0] for kept in page.evaluate("window.kept")} >= {
            "script-src-elem", "script-src-attr", "img-src", "style-src-elem", "style-src-attr", "base-uri",
        }  # fmt: skip
