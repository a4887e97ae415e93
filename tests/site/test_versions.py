"""The text of each version: what it marks, where it leads in other versions, drafts, versions of several files."""

from __future__ import annotations

import gzip
import re
import shutil
from html import unescape
from pathlib import Path

from lamps import FILES, LAMPS, write_lamps
from sites import SAMPLE, Site, build


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def elsewhere(html: str, name: str) -> dict[str, str]:
    """Give where the link of some words leads for each place that its page has not."""
    link = re.search(rf'<a class="keep-place" href="([^"]+)"(?: data-elsewhere="([^"]*)")?>(?:<b[^>]*>)?{name}', html)
    assert link, name
    return {"": link[1], **dict(pair.split("=") for pair in (link[2] or "").split())}


def test_a_draft_never_looks_published(lamps: Site) -> None:
    draft = lamps.main(f"{LAMPS}/next")
    assert words(draft[: draft.index("<h1")]).endswith(
        "A draft, not published. This is Lamps handbook, next, and it may still change. The newest published version "
        "is 1 January 2022. Go to the newest published version See what would change"
    )
    assert "newest held" not in draft.split("<details")[0]
    assert '<meta name="robots" content="noindex,follow">' in lamps.page(f"{LAMPS}/next")
    assert "<title>Lamps handbook, next (draft)" in lamps.page(f"{LAMPS}/next")
    newest = lamps.main(f"{LAMPS}/2022-01-01")
    assert "Superseded" not in newest
    assert "noindex" not in lamps.page(f"{LAMPS}/2022-01-01")
    assert "Next draft, not published to be in force from 1 January 2025" in words(newest)
    said = words(lamps.main(LAMPS))
    assert "Read the newest version held: 1 January 2022 In force from 1 January 2022" in said
    assert "Next draft, not published" in said
    assert 'http-equiv="refresh" content="0; url=../2022-01-01/"' in lamps.page(f"{LAMPS}/latest")
    assert ">Next (draft)</a>" in lamps.page(LAMPS)


OWN_PAGES = re.compile(
    rf"{LAMPS}/(next/)?index\.html|compare/lamps/[^/]+-to-next/|updates/2025-01-01/|handbooks/kite-flying/"
)
"""Where a reader meets a draft: its text, comparisons with it, its handbook's page, the update that it announces."""
ONLY_DRAFTED = re.compile(r"at dusk|three ladders|Lanterns are|LMP-006|Not yet\.|Kites are")


def unpacked(name: str, data: bytes) -> str:
    return (gzip.decompress(data) if name.endswith(".pf_fragment") else data).decode("utf-8", "replace")


def test_the_words_of_a_draft_stand_on_its_own_pages_alone(lamps: Site) -> None:
    files = {name: unpacked(name, data) for name, data in lamps.files().items()}
    stand = {name for name, text in files.items() if ONLY_DRAFTED.search(words(text) if "html" in name else text)}
    assert {f"{LAMPS}/next/index.html", "compare/lamps/2022-01-01-to-next/index.html"} <= stand
    assert [name for name in sorted(stand) if not OWN_PAGES.match(name)] == []
    for name, text in files.items():
        if OWN_PAGES.match(name) and name.endswith(".html") and ONLY_DRAFTED.search(words(text)):
            assert re.search("draft", words(text), re.IGNORECASE), name


def test_what_a_draft_drops_or_words_otherwise_stands_as_published(lamps: Site) -> None:
    for name in ("LMP-001", "LMP-003"):
        page = lamps.main(f"requirements/{name}")
        assert "Words now" in page
        assert "Withdrawn" not in words(page)
        assert "next" not in re.findall(r'href="[^"]*/handbooks/lamps/([^/"]+)', page)
    assert not (lamps.output / "requirements/LMP-006").exists()
    links = {
        link for name in ("next", "2022-01-01") for link in re.findall(r'href="([^"]+)"', lamps.page(f"{LAMPS}/{name}"))
    }
    assert not [link for link in links if "requirements/LMP-006" in link]
    withdrawn = words(lamps.main("requirements"))
    assert "LMP-003 Wicks are trimmed daily. withdrawn" not in withdrawn
    assert "Wicks are trimmed daily." in withdrawn


def test_the_front_page_and_feeds_know_the_newest_published_version(lamps: Site) -> None:
    front = lamps.main("")
    assert "handbooks/lamps/next" not in front
    assert "1 January 2025" not in words(front)
    assert "1 January 2022, newest version held" in front
    feeds = [path.read_text(encoding="utf-8") for path in sorted(lamps.output.rglob("*.atom"))]
    assert len(feeds) > len(FILES)
    assert not [feed for feed in feeds if "lamps/next" in feed or "-to-next" in feed]
    assert "<entry>" not in (lamps.output / "feeds/kite-flying.atom").read_text(encoding="utf-8")


def test_comparisons_of_published_versions_stand_as_if_there_were_no_draft(lamps: Site) -> None:
    newest = lamps.page("compare/lamps/2021-05-01-to-2022-01-01")
    assert "<title>Lamps handbook: what changed from 1 May 2021 to 1 January 2022 " in newest.replace("</title>", " ")
    assert "(superseded)" not in newest.split("</title>")[0]
    assert "noindex" not in newest
    assert (lamps.output / "compare/lamps/first-to-2022-01-01/full/index.html").exists()
    drafted = lamps.page("compare/lamps/2022-01-01-to-next")
    assert "(draft)" in drafted.split("</title>")[0]
    assert "noindex" in drafted
    assert "A draft: it is not published" in drafted


def test_a_handbook_without_a_published_version_is_a_draft(lamps: Site) -> None:
    assert "A draft, not published." in lamps.main("handbooks/kite-flying/first")
    assert "Read the draft" in words(lamps.main("handbooks/kite-flying"))
    listed = words(lamps.main("handbooks"))
    assert "Newest version held: 1 January 2022" in listed
    assert "Draft: " in listed


def test_a_project_without_a_register_has_no_drafts(sample: Site) -> None:
    assert not [name for name, data in sample.files().items() if name.endswith(".html") and b"not published" in data]


def test_a_link_to_another_version_knows_where_each_place_is(lamps: Site) -> None:
    """A section under its other title, a requirement in another file, one that went, a section that is not there."""
    first = lamps.main(f"{LAMPS}/first")
    now = elsewhere(first, "Go to the newest")
    assert now == {
        "": "../2022-01-01/",
        "trimming": "../2022-01-01/#trimming-wicks",
        "LMP-002": "../../../requirements/LMP-002/",
    }
    second = elsewhere(first, "1 May 2021")
    assert second == {**{name: at.replace("2022-01-01", "2021-05-01") for name, at in now.items()}}
    newest = lamps.main(f"{LAMPS}/2022-01-01")
    assert elsewhere(newest, "1 May 2021") == {
        "": "../2021-05-01/",
        "oil": "../2021-05-01/oil/#oil",
        "LMP-004": "../2021-05-01/oil/#LMP-004",
        "LMP-005": "../2021-05-01/oil/#LMP-005",
    }
    assert elsewhere(newest, "At first")["LMP-005"] == "../../../requirements/LMP-005/"
    oil = lamps.main(f"{LAMPS}/2021-05-01/oil")
    assert elsewhere(oil, "At first") == {"": "../../first/oil/", "LMP-005": "../../../../requirements/LMP-005/"}
    assert elsewhere(oil, "Go to the newest") == {"": "../../2022-01-01/", "oil-and-its-keeping": "../../2022-01-01/"}


def test_a_requirement_leads_to_its_place_now_and_says_whether_it_reads_the_same(lamps: Site) -> None:
    oil = lamps.main(f"{LAMPS}/2021-05-01/oil")
    links = dict(re.findall(r'href="([^"]+)"[^>]*><span class="req-now">([^<]+)<', oil))
    assert links == {"../../2022-01-01/#LMP-004": "Differs now", "../../2022-01-01/#LMP-005": "Same now"}
    assert words(lamps.main(f"{LAMPS}/first").split('id="LMP-002"')[1]).split("Lamps may")[0].endswith("Withdrawn ")


def test_what_went_is_listed_with_its_last_words(lamps: Site) -> None:
    second = lamps.main(f"{LAMPS}/2021-05-01")
    gone = second.split('id="no-longer-here"')[1]
    assert "LMP-002 , its own page Lamps may smoke a little. Where it stood" in words(gone).replace("“", "").replace(
        "”", ""
    )
    assert 'href="../../../requirements/LMP-002/"' in gone
    assert 'href="../first/#LMP-002"' in gone
    assert "LMP-002" not in words(second.split("</details>")[-1].split('id="no-longer-here"')[0])
    assert 'href="#gone-LMP-002"' in second
    assert 'id="gone-LMP-002"' in second
    joined = lamps.main(f"{LAMPS}/2022-01-01").split('id="no-longer-here"')[1]
    assert re.findall("<q>([^<]+)</q>", joined) == [
        "Oil and its keeping"
    ]  # a title that went; what stood under it is here
    for version in ("first", "2021-05-01/oil"):
        assert "no-longer-here" not in lamps.page(f"{LAMPS}/{version}"), version


def test_passages_outside_requirements_are_marked_where_they_changed(lamps: Site) -> None:
    assert '<p class="changed-here">The keeper has two ladders.</p>' in lamps.main(f"{LAMPS}/2022-01-01")
    assert lamps.main(f"{LAMPS}/2022-01-01").count("changed-here") == 2  # and LMP-004
    oil = lamps.main(f"{LAMPS}/2021-05-01/oil")
    assert '<p class="changed-here">Oil burns.</p>' in oil
    assert 'href="../../../../compare/lamps/first-to-2021-05-01/#section-oil">1 change outside its requirements' in oil
    assert "Renamed section" in lamps.main(f"{LAMPS}/2021-05-01")
    assert "changed-here" not in lamps.main(f"{LAMPS}/first")


def test_rows_and_items_are_marked_alone(sample: Site) -> None:
    page = sample.main("handbooks/bathing-places/2022-05-01")
    assert re.findall(r'<li class="changed-here"><p>([^<]+)</p>', page) == ["Look at the sky."]
    rows = re.findall(r'<tr class="[^"]*changed-here[^"]*">\s*<td><p>([^<]+)</p>', page)
    assert rows == ["June", "July"]


def test_parts_lead_to_one_another(lamps: Site) -> None:
    first, oil = lamps.main(f"{LAMPS}/first"), lamps.main(f"{LAMPS}/first/oil")
    assert 'rel="next" href="oil/"' in first
    assert "Next: Oil and its keeping" in words(first)
    assert 'rel="prev" href="../"' in oil
    assert "Previous: Lamps handbook" in words(oil)
    assert words(first).count("Oil and its keeping") == 2  # in the list of parts as well
    assert "rel=" not in lamps.main(f"{LAMPS}/2022-01-01")
    assert "<title>Oil and its keeping: Lamps handbook, at first (superseded)" in lamps.page(f"{LAMPS}/first/oil")
    assert "update-note" not in oil
    assert "What changed in it, " not in words(lamps.main(f"{LAMPS}/2021-05-01/oil"))


def test_every_page_leads_to_the_file_that_a_requirement_stands_in(lamps: Site) -> None:
    page = lamps.main("requirements/LMP-004")
    assert 'href="../../handbooks/lamps/2021-05-01/oil/#LMP-004"' in page
    assert 'href="../../handbooks/lamps/2022-01-01/#LMP-004"' in page
    assert "2021-05-01/#LMP-004" not in page


def test_the_head_of_a_version_says_what_changed_and_since_when(lamps: Site) -> None:
    said = words(lamps.main(f"{LAMPS}/2021-05-01").split("No longer in this version")[0])
    assert "In force from 1 May 2021 until 1 January 2022; its whole text is held here." in said
    assert (
        "What changed in it, 1 May 2021. Oil is kept apart. Requirements: 1 new, 1 no longer here New LMP-005" in said
    )
    assert "No longer here LMP-002 See every change from ‘At first’" in said
    assert 'href="oil/#LMP-005"' in lamps.main(f"{LAMPS}/2021-05-01")


def test_the_address_of_the_newest_version_leads_there(sample: Site, lamps: Site) -> None:
    stub = sample.page("handbooks/bathing-places/latest")
    assert '<meta http-equiv="refresh" content="0; url=../2023-06-15/">' in stub
    assert '<link rel="canonical" href="../2023-06-15/">' in stub
    assert "noindex" not in stub
    assert elsewhere(stub.replace(" send-on", ""), "15 June 2023") == {
        "": "../2023-06-15/",
        "BPH-004": "../../../requirements/BPH-004/",
    }
    assert 'href="latest/"' in sample.main("handbooks/bathing-places")
    assert not (lamps.output / LAMPS / "latest/oil").exists()


def test_where_the_site_is_known_the_canonical_address_is_whole(tmp_path: Path) -> None:
    site = build(SAMPLE, tmp_path / "site", tmp_path / "doctrees", "-D", "html_baseurl=https://site.example/reader/")
    stub = site.page("handbooks/bathing-places/latest")
    assert re.findall(r'<link rel="canonical" href="([^"]*)"', stub) == [
        "https://site.example/reader/handbooks/bathing-places/2023-06-15/"
    ]


def test_code_that_changed_outside_requirements_has_a_bar(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(SAMPLE, source)
    write_lamps(source)
    for version, oil in (("first", "whale"), ("2021-05-01", "rape")):
        with (source / LAMPS / version / "index.md").open("a", encoding="utf-8") as file:
            file.write(f"\n```text\nburn {oil} oil\n```\n\n```text\nput it out\n```\n")
    site = build(source, tmp_path / "site", tmp_path / "doctrees")
    found = re.findall(
        r'<div class="([^"]*)"[^>]*><div class="highlight"><pre[^>]*><span></span>(\w+)',
        site.main(f"{LAMPS}/2021-05-01"),
    )
    assert [(words, "changed-here" in classes.split()) for classes, words in found] == [("burn", True), ("put", False)]
