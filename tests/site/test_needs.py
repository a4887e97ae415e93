"""needs.json: what the site leaves behind and what `policy-diff list` writes agree, and sphinx-needs takes it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from policy_diff.core.listing import Listing
from policy_diff.formats import needs_json
from policy_diff.formats.needs_json import NEED_FIELDS
from policy_diff.project.corpus import load
from policy_diff.project.listings import listing
from sites import ROOT, SAMPLE, Site

HOW_TO = (ROOT / "docs/how-to/export-requirements.md").read_text(encoding="utf-8")
ADDRESS = "https://handbooks.example.org/handbooks/school-monitoring"


def needs(text: str) -> dict[str, Any]:
    """Give the needs of a file in which nothing says when it was written."""
    found = json.loads(text)
    (version,) = found["versions"].values()
    assert "created" not in {*found, *version}
    assert found["current_version"] in found["versions"]
    assert version["needs_amount"] == len(version["needs"])
    return version["needs"]


def agree(listed: Listing, site: Site) -> None:
    ours, theirs = needs(needs_json.write(listed)), needs((site.output / "needs.json").read_text(encoding="utf-8"))
    assert list(ours) == list(theirs)
    for name, need in ours.items():
        assert {field: theirs[name][field] for field in need} == need


def test_the_sample_site_agrees(sample: Site) -> None:
    agree(listing(load(SAMPLE)), sample)


def test_the_address_that_the_how_to_gives_is_on_the_site(sample: Site) -> None:
    page = (sample.output / "handbooks/bathing-places/2022-05-01/index.html").read_text(encoding="utf-8")
    assert 'id="BPH-001:2022-05-01"' in page


def test_the_projects_own_site_agrees(real: Site) -> None:
    agree(listing(load(ROOT)), real)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Leaders **must** [call](https://example.org) `now`.", "Leaders must call now."),
        ("One:\n\n- two & <three>\n- four", "One: two & <three> four"),
        ("See {r}`SMH-012`.", "See SMH-012."),
        ("word " * 20, "word word word word word word word word word word word word word word word word"),
    ],
)
def test_a_title_is_the_first_words_without_markup(text: str, title: str) -> None:
    assert needs_json.need_title(text) == title


@pytest.fixture
def importer(tmp_path: Path) -> Path:
    """A small documentation set up as the how-to says."""
    blocks = re.findall(r"^```python\n(.*?)^```$", HOW_TO, re.MULTILINE | re.DOTALL)
    (settings,) = (block for block in blocks if "needs_types" in block)
    common = 'extensions = ["myst_parser", "sphinx_needs"]\nneeds_build_json = True\nneeds_reproducible_json = True\n'
    (tmp_path / "conf.py").write_text(common + settings, encoding="utf-8")
    (tmp_path / "needs.json").write_text(needs_json.write(listing(load(ROOT))), encoding="utf-8")
    return tmp_path


def build(folder: Path, page: str) -> str:
    (folder / "index.md").write_text(page, encoding="utf-8")
    line = [sys.executable, "-m", "sphinx", "-b", "html", "-W", "-n", "--keep-going", str(folder), str(folder / "out")]
    done = subprocess.run(line, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    return (folder / "out/index.html").read_text(encoding="utf-8")


def test_sphinx_needs_links_to_it(importer: Path) -> None:
    page = build(
        importer,
        "# Ours\n\n```{req} We call\n:id: OUR-1\n:links: SMH-012:2024-01-19\n\nWe do.\n```\n\n"
        '```{needtable}\n:filter: requirement == "SMH-013" and modality\n```\n',
    )
    assert f'href="{ADDRESS}/2024-01-19/#SMH-012:2024-01-19"' in page
    assert f'href="{ADDRESS}/2024-01-19/#SMH-013:2024-01-19"' in page
    assert "SMH-014" not in page


def test_sphinx_needs_imports_it(importer: Path) -> None:
    conf = (importer / "conf.py").read_text(encoding="utf-8")
    (importer / "conf.py").write_text(conf.partition("needs_external_needs")[0], encoding="utf-8")
    build(importer, "# Ours\n\n```{needimport} needs.json\n:hide:\n```\n")
    given = needs((importer / "needs.json").read_text(encoding="utf-8"))
    taken = needs((importer / "out/needs.json").read_text(encoding="utf-8"))
    assert set(taken) == set(given)
    for name, need in given.items():
        for field in ("id", "type", "title", "content", *NEED_FIELDS):
            assert taken[name][field] == need[field]
