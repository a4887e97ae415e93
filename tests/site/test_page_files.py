"""What a page loads: what it needs, and nothing besides."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from posixpath import normpath

import pytest

from sites import Site

CHROME = [
    "policy-diff.css",
    "policy-diff.js",
    "policy-diff.svg",
    "policy-scheme.js",
    "scripts/furo.js",
    "styles/furo.css",
]
BUDGET = 120 * 1024
"""Bytes that a page may weigh with everything it loads, each file gzipped."""


def loads(site: Site, address: str) -> list[str]:
    """Name the files in `_static` that a page asks for."""
    return sorted(re.findall(r'(?:src|href)="[^"]*_static/([^"?]+)', site.page(address)))


def weight(site: Site, address: str) -> int:
    """Give the bytes of a page with all it loads, gzipped."""
    files = {Path("_static") / name for name in loads(site, address)} | {Path(normpath(f"{address}/index.html"))}
    return sum(len(gzip.compress((site.output / file).read_bytes(), mtime=0)) for file in files)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "handbooks/bathing-places",
        "handbooks/bathing-places/2022-05-01",
        "requirements/BPH-001",
        "updates/2022-05-01",
        "coverage/bathing-places",
        "topics",
        "sources/bathing",
    ],
)
def test_a_page_without_code_loads_what_stands_around_it_alone(sample: Site, address: str) -> None:
    found = loads(sample, address)
    assert set(CHROME) <= set(found)
    others = set(found) - set(CHROME)
    assert not [name for name in others if re.search(r"jquery|doctools|sphinx|graphviz|pygments|extensions", name)]


def test_a_page_that_shows_needs_keeps_what_shows_them(project) -> None:
    project.source.joinpath("docs/guide.md").write_text("# Guide\n\n```{needtable}\n```\n", encoding="utf-8")
    project.source.joinpath("docs/code.md").write_text(
        "---\norphan: true\n---\n\n# Code\n\n```python\nx = 1\n```\n", encoding="utf-8"
    )
    site = project.build()
    assert {"jquery.js", "doctools.js"} <= set(loads(site, "docs/guide"))
    assert any(name.startswith("sphinx-needs/") for name in loads(site, "docs/guide"))
    assert set(loads(site, "docs/code")) == {*CHROME, "pygments.css"}


def test_a_page_of_another_extension_keeps_what_it_may_need(project) -> None:
    project.replace(
        "conf.py", '"policy_diff.shells.sphinx_ext"', '"policy_diff.shells.sphinx_ext", "sphinxcontrib.jquery"'
    )
    site = project.build()
    kept = {"doctools.js", "sphinx_highlight.js", "styles/furo-extensions.css", "jquery.js"}
    assert kept <= set(loads(site, "docs"))
    assert "doctools.js" not in loads(site, "requirements/BPH-001")
    assert "doctools.js" not in loads(site, "handbooks/bathing-places/2022-05-01")


def test_every_kind_of_page_is_light(sample: Site, shores: Site) -> None:
    heavy = {
        (site.source.name, str(file.parent.relative_to(site.output))): found
        for site in (sample, shores)
        for file in site.output.rglob("index.html")
        if (found := weight(site, str(file.parent.relative_to(site.output)))) > BUDGET
    }
    assert heavy == {}
