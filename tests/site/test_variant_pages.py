"""A master and what is made from it, on the site: pages of their own, one source, nothing stale."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from conformance_reports import with_results
from policy_diff.core.conduct.results import Outcome, ScenarioResult, results
from policy_diff.project.corpus import load
from policy_diff.project.features import load_features
from policy_diff.project.suite import Suite
from policy_diff.shells.sphinx_ext.content import Content
from policy_diff.shells.sphinx_ext.pages.scenario_pages import feature_page
from sites import Site, build

VARIANTS = """\
note = "The club announced the like for each type."

[words]
flown = "kites"
flyer = "flyer"

[groups]
windy = ["banners"]

[[variants]]
code = "BAN"
folder = "banners"
title = "Banners by the sea"
about = "Where banners are flown."
note = "Made for banners."
[variants.words]
flown = "banners"
flyer = "bearer"

[[variants]]
code = "STR"
folder = "streamers"
title = "Flying things: streamers"
[variants.words]
flown = "streamers"
"""

FIRST = """\
# {{title}}

:::{req} KFH-001
:topics: safety
:verified-by: none: a statement

{{Flown}} stay away from bathers; see {r}`KFH-001` and {r}`BPH-001`.
:::

::::{only-for} windy
:::{req} KFH-002
:topics: safety
:verified-by: none: a statement

In wind each {{flyer}} goes home.
:::
::::
"""
SECOND = FIRST.replace("goes home", "goes home at once")
WITH_ITS_TEXT = (
    "handbooks/banners",
    "handbooks/banners/first",
    "handbooks/banners/second",
    "requirements/BAN-001",
    "requirements/BAN-002",
    "compare/banners/first-to-second",
)
VERSION = """
[[versions]]
id = "second"
label = "Second text"
effective = 2025-03-01
held = "whole"
source = "kites"
update-note = "People go sooner."
"""


def words(html: str) -> str:
    """Give the words of a page, as a reader sees them."""
    return re.sub(r" ([.,:;])", r"\1", " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split()))


ENTRIES = """\
[[handbooks]]
code = "KFH"
status = "listed"
line = 1

[[handbooks.entries]]
title = "Flying things"
kind = "point"
line = 2

[[handbooks.entries]]
title = "Clubs"
kind = "point"
line = 5
reason = "The handbook says it from elsewhere: KFH-001."
"""


def make_master(folder: Path) -> None:
    """Turn the handbook on kites into a master of two versions."""
    kites = folder / "handbooks" / "kite-flying"
    (kites / "variants.toml").write_text(VARIANTS, encoding="utf-8")
    (kites / "first" / "index.md").write_text(FIRST, encoding="utf-8")
    (folder / "handbooks" / "sources" / "kites.toml").write_text(ENTRIES, encoding="utf-8")
    (kites / "second").mkdir()
    (kites / "second" / "index.md").write_text(SECOND, encoding="utf-8")
    toml = kites / "handbook.toml"
    told = re.sub('title = ".*"', 'title = "Flying things"', toml.read_text(encoding="utf-8"))
    toml.write_text(told + VERSION.replace("Each {{flyer}} goes", "People go"), encoding="utf-8")


def says_whose_text_it_is(site: Site) -> None:
    """See that no page of a handbook that was made here looks like one of a published text."""
    update = words(site.main("updates/2025-03-01"))
    assert "The club announced the like for each type. They are shown here as made by this project for 2" in update
    for address in ("", "handbooks"):
        said = words(re.sub("<details.*?</details>", "", site.main(address), flags=re.DOTALL))
        assert "This project made 2 handbooks from it, one for each type of provider: Banners" in said
    for address in WITH_ITS_TEXT:
        said = words(site.main(address))
        assert "Not The Kite Club's own text of ‘Banners by the sea’: that is not held." in said, address
        assert "is put into the words of this type." in said, address
        assert "its whole text is held" not in said, address
        assert "In force since" not in said, address
        assert "Source, put in other words" not in said, address
        assert "What it is made from" in said, address
    origin = site.main("requirements/BAN-001")
    assert '<dt>Made from</dt><dd><a class="req-id" href="../KFH-001/">KFH-001</a>, which restates Kites' in origin
    assert "changed on 1 March 2025; of this handbook no date is known." in words(site.main("requirements/BAN-002"))
    assert "As the Flying things reads now; of this" in words(site.main("requirements/BAN-001"))
    assert "As the Flying things read until 1 March 2025; of" in words(site.main("requirements/BAN-002"))
    assert "none of its own published text is held" in words(site.main("handbooks/banners/second"))
    assert 'datetime="2025-03-01"' not in site.main("compare/banners/first-to-second")
    sent = (site.output / "compare/banners/first-to-second/changes.md").read_text(encoding="utf-8")
    assert "Not The Kite Club's own text" in sent
    for address in ("handbooks/kite-flying", "handbooks/kite-flying/second", "requirements/KFH-001"):
        assert "Not The Kite Club" not in site.main(address)


def tells_what_differs(site: Site) -> None:
    """See that the types are told apart: by the counterparts of a requirement, and by one table."""
    both = words(site.main("requirements/KFH-001")).split("Its counterpart for other types ")[1]
    assert both.startswith("BAN-001 Banners by the sea STR-001 streamers Where it recurs")
    one = words(site.main("requirements/BAN-002")).split("Its counterpart for other types ")[1]
    assert one.startswith("KFH-002 Flying things")
    assert "None for streamers: the passage is left out there. Where it recurs What it was made from recurs" in one
    table = site.main("handbooks/kite-flying").split('<section id="differences">')[1].split("</section>")[0]
    assert '<div class="types" tabindex="0" role="group"' in table
    assert "<caption>" in table
    rows = [words(row) for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)]
    assert rows[1:4] == ["Words", "kites banners streamers", "flyer bearer not used"]
    assert rows[4:] == [
        "Passages that some types lack",
        "KFH-002 In wind each flyer goes home at once. BAN-002 left out",
    ]
    assert 'href="../../requirements/BAN-002/"' in table
    for folder in ("banners", "streamers"):
        assert 'href="../kite-flying/#differences"' in site.main(f"handbooks/{folder}")


def test_variants_have_every_page_and_are_never_stale(project, tmp_path: Path) -> None:
    make_master(project.source)
    site = project.build()
    for address in (
        "handbooks/banners",
        "handbooks/banners/first",
        "handbooks/banners/second",
        "handbooks/streamers/second",
        "requirements/BAN-001",
        "requirements/BAN-002",
        "requirements/STR-001",
        "compare/banners/first-to-second",
    ):
        assert site.main(address)
    assert not (site.output / "requirements/STR-002").exists()
    text = site.main("handbooks/banners/second")
    assert "Banners stay away from bathers" in text
    assert 'id="BAN-001"' in text
    assert "KFH-" not in text
    assert "{{" not in text
    assert "goes home at once" not in site.main("handbooks/streamers/second")
    assert "Banners by the sea" in site.main("handbooks/kite-flying")
    assert "Made for banners." in site.main("handbooks/banners")
    update = site.main("updates/2025-03-01")
    assert (
        "The club announced the like for each type. They are shown here as made by this project for 2 types:" in update
    )
    assert update.count("<h2 id") == 2  # the contents, and the one handbook
    assert 'href="../../compare/banners/first-to-second/"' in update
    listed = site.main("handbooks")
    assert listed.index("kite-flying") < listed.index("banners")

    says_whose_text_it_is(site)
    tells_what_differs(site)
    side_bar = site.page("handbooks/banners").split('<nav class="sidebar-tree"')[1].split("</nav>")[0]
    assert ">Streamers</a>" in side_bar
    assert "Flying things: streamers" not in side_bar
    entry = words(site.main("sources/kites"))
    assert "KFH-001 KFH-002 and their counterparts in 2 types: Flying things" in entry
    assert "Banners by the sea: BAN-001 BAN-002 streamers: STR-001" in entry
    assert "Clubs line 5 The handbook says it from elsewhere: KFH-001" in entry

    before = {path: path.read_bytes() for path in site.output.rglob("index.html")}
    project.replace("handbooks/kite-flying/second/index.md", "stay away", "keep away")
    after = project.build()
    fresh = build(project.source, tmp_path / "fresh", tmp_path / "fresh-doctrees")
    assert after.files() == fresh.files()
    for folder in ("kite-flying", "banners", "streamers"):
        page = after.output / f"handbooks/{folder}/second/index.html"
        assert page.read_bytes() != before[page]
        assert "keep away" in page.read_text(encoding="utf-8")
    project.replace("handbooks/kite-flying/variants.toml", 'flown = "banners"', 'flown = "flags"')
    assert "Flags keep away" in project.build().main("handbooks/banners/second")
    one = VARIANTS[: VARIANTS.index('[[variants]]\ncode = "STR"')]
    (project.source / "handbooks/kite-flying/variants.toml").write_text(one, encoding="utf-8")
    gone = project.build()
    assert gone.files() == build(project.source, tmp_path / "fresh", tmp_path / "fresh-doctrees").files()
    assert not (gone.output / "handbooks/streamers").exists()
    assert (gone.output / "handbooks/banners").exists()


KITES = """\
Feature: Kites

  @KFH-001
  Scenario: They stay away
    Then kites stay away
"""


def test_a_failure_in_a_handbook_that_was_made_is_told_where_the_scenario_stands(project) -> None:
    """The scenario of the master passes; for one of the types it does not, and the page says for which and why."""
    make_master(project.source)
    (project.source / "features/swimming/kites.feature").write_text(KITES, encoding="utf-8")
    identifier = "swimming/kites/they-stay-away"
    found = [
        ScenarioResult(identifier, "They stay away", "Kites", None, "kites.feature", 4, ("KFH-001",), Outcome.PASSED),
        ScenarioResult(
            f"{identifier}@banners", "They stay away", "Kites", None, "kites.feature", 4, ("BAN-001",), Outcome.FAILED,
            "banners <b>came</b> near",
        ),
    ]  # fmt: skip
    corpus = load(project.source)
    suite = Suite(
        load_features(project.source, project.source / "features"), with_results(results(None, found, corpus))
    )
    content = Content(corpus, suite)
    pages = {page.address: page.body for feature in suite.features for page in feature_page(content, feature)}
    said = words(pages["scenarios/swimming/kites/"])
    assert "Passed Checks KFH-001 For the handbooks that are made from this one: Failed Untested" in said
    assert "Why it did not pass for 1 of the handbooks that are made from this one Failed Banners by the sea:" in said
    assert "banners <b>came</b> near" in said
    assert "<b>came" not in pages["scenarios/swimming/kites/"]
