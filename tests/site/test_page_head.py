"""What the head of every page tells machines of it."""

from __future__ import annotations

import re
from html import unescape

from sites import Site

BASE = "https://handbooks.example.org/compared/"


def said(page: str) -> dict[str, str]:
    """Give what the head of a page says, by name."""
    head = page.split("</head>", maxsplit=1)[0]
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', head)
    found += [(name, value) for value, name in re.findall(r'<meta content="([^"]*)" name="([^"]+)"', head)]
    assert len({name for name, _ in found}) == len(found)
    links = re.findall(r'<link rel="(canonical)" href="([^"]*)"', head)
    return {name: unescape(value) for name, value in (*found, *links)}


def test_every_page_says_what_it_is_about(sample: Site, shores: Site) -> None:
    for site in (sample, shores):
        for file in site.output.rglob("index.html"):
            found = said(file.read_text(encoding="utf-8"))
            assert found["description"].strip(), file
            assert found["og:title"].strip(), file
            assert found["og:description"] == found["description"]
            assert found["og:type"] == ("website" if file.parent == site.output else "article")


def test_without_an_address_of_the_site_nothing_leads_to_one(sample: Site) -> None:
    found = said(sample.page("docs"))
    assert not {"og:url", "og:image", "canonical"} & set(found)
    assert found["og:title"] == "Documentation"
    assert found["description"] == "The first requirement is BPH-001; as it was in 2021 it is BPH-001:2021."


def test_with_an_address_of_the_site_every_page_has_its_own(project) -> None:
    site = project.build("-D", f"html_baseurl={BASE}")
    for address in ("", "docs/", "docs/guide/", "requirements/BPH-001/", "handbooks/bathing-places/2021/", "topics/"):
        found = said(site.page(address))
        assert found["og:url"] == found["canonical"] == BASE + address
        assert found["og:image"] == f"{BASE}_static/policy-diff.png"
    assert (site.output / "_static/policy-diff.png").read_bytes().startswith(b"\x89PNG")


def test_a_document_that_describes_itself_is_taken_at_its_word(project) -> None:
    project.source.joinpath("docs/guide.md").write_text(
        '---\nmyst:\n  html_meta:\n    description: "What it says"\n---\n\n# A *guide* & more\n\nFirst.\n',
        encoding="utf-8",
    )
    found = said(project.build().page("docs/guide"))
    assert found["description"] == found["og:description"] == "What it says"
    assert found["og:title"] == "A guide & more"
