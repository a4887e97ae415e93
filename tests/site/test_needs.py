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
from policy_diff.formats.plain_references import plain_references
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
    assert sorted(ours) == list(theirs)  # sphinx-needs puts its own file in order of name
    assert set(NEED_FIELDS) <= set(next(iter(ours.values())))
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
        ("word " * 16, ("word " * 16).rstrip()),
        ("word " * 20, f"{'word ' * 15}word\u2026"),
        (f"{'word ' * 15}wordy and so on", f"{'word ' * 14}word\u2026"),
        (f"{'word ' * 14}words, and so on", f"{'word ' * 14}words\u2026"),
        ("x" * 80, "x" * 80),
        ("x" * 81, f"{'x' * 79}\u2026"),
    ],
)
def test_a_title_is_the_first_words_without_markup(text: str, title: str) -> None:
    assert needs_json.need_title(text) == title


def test_needs_stand_by_handbook_and_requirement_oldest_version_first() -> None:
    found = listing(load(ROOT))
    order = [f"{one.requirement.id}:{one.requirement.version}" for *_, one in found.rows()]
    assert list(needs(needs_json.write(found))) == order
    assert [name for name in order if name.startswith("SMH-012:")] == [
        "SMH-012:before-2024-01-19",
        "SMH-012:2024-01-19",
    ]


def test_a_need_says_what_the_listing_says() -> None:
    found = listing(load(ROOT))
    told = needs(needs_json.write(found))
    for book, listed, wording in found.rows():
        need = told[f"{listed.id}:{wording.requirement.version}"]
        said = {name: need[name] or "" for name in NEED_FIELDS}
        assert (said["source"], said["source_entry"]) == (wording.restates.source, wording.restates.title)
        assert said["source_line"] == str(wording.restates.line or "")
        assert (said["step"], said["introduced_in"]) == (wording.step, listed.introduced_in)
        assert said["amended_in"] == ", ".join(listed.amended_in)
        assert (said["withdrawn_in"], said["unheld_in"]) == (listed.withdrawn_in or "", listed.unheld_in or "")
        assert (said["master"], said["master_id"]) == (book.master, listed.master_id)
        assert said["handbook_note"] == book.note
        assert said["newest"] == ("yes" if wording.requirement.version == book.versions[-1].id else "no")
        assert "{r}" not in need["content"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("See {r}`SMH-012`, and {r}`SMH-013:2024-01-19`.", "See SMH-012, and SMH-013:2024-01-19."),
        ("See {r}`the call <SMH-012>`.", "See the call (SMH-012)."),
        ("As {doc}`x` and `{r}` and ``{r}`SMH-012` ``.", "As {doc}`x` and `{r}` and ``{r}`SMH-012` ``."),
    ],
)
def test_a_reference_is_its_id_alone(text: str, plain: str) -> None:
    assert plain_references(text) == plain


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
