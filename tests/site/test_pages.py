"""What each kind of page shows."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest

from policy_diff.formats import changeset_json
from sites import SAMPLE, Site

BATHING = "handbooks/bathing-places"
FIRST, SECOND, THIRD = "2021", "2022-05-01", "2023-06-15"


def words(html: str) -> str:
    """Give the words of a page, as a reader sees them."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.mark.parametrize(
    "address",
    [
        "",
        "handbooks",
        BATHING,
        f"{BATHING}/{FIRST}",
        f"{BATHING}/{THIRD}",
        "handbooks/kite-flying",
        "requirements",
        "requirements/BPH-001",
        "compare",
        f"compare/bathing-places/{FIRST}-to-{SECOND}",
        f"compare/bathing-places/{FIRST}-to-{THIRD}",
        f"compare/bathing-places/{SECOND}-to-{THIRD}",
        "updates",
        "updates/2022-05-01",
        "updates/2023-06-15",
        "handbooks/ferries",
        "scenarios",
        "scenarios/swimming/season",
        "coverage",
        "coverage/bathing-places",
        "coverage/kite-flying",
        "sources",
        "sources/bathing",
        "sources/kites",
        "docs",
        "docs/guide",
        "search",
    ],
)
def test_a_page_is_at_its_address(sample: Site, address: str) -> None:
    assert len(re.findall("<h1", sample.main(address))) == 1


def test_the_front_page_says_what_changed_since_when_and_for_whom(sample: Site) -> None:
    said = words(sample.main(""))
    assert "Not official" in said
    assert re.search(r"Latest update: 1 March 2024 \d+ changes in 1 handbook\. Read all of them on one page", said)
    assert re.search(
        r"15 June 2023 1 handbook, (\d+) changes Bathing places handbook for lakes, rivers \1 changes", said
    )
    assert "A part on boats was added." in said
    assert said.index("Not official") < said.index("Latest update") < said.index("15 June 2023")


def test_the_front_page_offers_the_search_where_there_is_one(project) -> None:
    assert 'action="search/"' in project.build().main("")
    assert 'action="search/"' not in project.build("-D", "policy_search=0").main("")


def test_the_front_page_draws_every_version_and_says_the_same_in_words(sample: Site) -> None:
    page = sample.main("")
    picture = page.split('<div class="timeline">')[1].split("</div>\n<details")[0]
    in_words = page.split("The same in words")[1].split("</table>")[0]
    held = sorted(folder.relative_to(SAMPLE).as_posix() for folder in SAMPLE.glob("handbooks/*/*") if folder.is_dir())
    versions = [name for name in held if (SAMPLE / name / "index.md").is_file()]
    for part in (picture, in_words):
        links = set(re.findall(r'href="\./?([^"]+)/"|href="([^"]+)/"', part))
        assert {first or second for first, second in links} >= set(versions)
    assert re.search(r'aria-label="15 June 2023, newest version held"', picture)
    assert "Before May 2022 (no date given)" in words(in_words)


def test_a_handbook_lists_its_versions_newest_first(sample: Site) -> None:
    said = words(sample.main(BATHING))
    assert said.index("15 June 2023 newest held") < said.index("1 May 2022 superseded") < said.index("Before May 2022")
    assert "only part of its text is held here" in said
    assert "The Lake Board, 1 April 2021" in said
    assert "2 are listed, newest first; the text of 1 is held here." in said
    assert "15 June 2023 text held 15 June 2023 Boats were added." in said
    assert "Undated in the source known, not held The rules were reworded." in said
    assert "Who leads lifeguard Whom it addresses bather" in said
    assert 'href="../../sources/bathing/#bathing-places"' in sample.main(BATHING)
    assert "from line 3 of the text restated" in said
    links = re.findall(r'href="([^"#]*compare[^"]*)"', sample.main(BATHING))
    pairs = (f"{FIRST}-to-{SECOND}", f"{FIRST}-to-{THIRD}", f"{SECOND}-to-{THIRD}")
    assert {f"../../compare/bathing-places/{name}/" for name in pairs} <= set(links)


@pytest.mark.parametrize("version", [FIRST, SECOND, THIRD])
def test_nothing_vanishes_where_one_id_stands_in_several_versions(sample: Site, version: str) -> None:
    page = sample.main(f"{BATHING}/{version}")
    source = (SAMPLE / BATHING / version / "index.md").read_text(encoding="utf-8")
    for identifier, body in re.findall(r":::\{req\} (\S+)\n(?::.*\n)*\n(.*?)\n:::", source, re.DOTALL):
        assert f'id="{identifier}"' in page
        assert f'id="{identifier}:{version}"' in page
        first = body.split("\n")[0].replace("**", "").split(" {r}")[0].split(" <script>")[0]
        assert first in words(page), identifier
    assert ("30 minutes" in page) == (version == FIRST)
    assert ("45 minutes" in page) == (version != FIRST)


def test_a_link_inside_a_version_goes_to_the_same_version(sample: Site) -> None:
    for version in (FIRST, SECOND, THIRD):
        page = sample.main(f"{BATHING}/{version}")
        link = re.search(r'See <a class="[^"]*" href="([^"]+)"[^>]*>.*?BPH-002', page)
        assert link
        assert link[1] == "#BPH-002"


def test_a_link_to_another_handbook_goes_to_the_page_of_the_requirement(sample: Site) -> None:
    assert 'href="../../../requirements/BPH-001/"' in sample.main("handbooks/kite-flying/first")
    documentation = sample.main("docs")
    assert 'href="../requirements/BPH-001/"' in documentation
    assert f'href="../{BATHING}/{FIRST}/#BPH-001"' in documentation


def test_the_margin_says_what_a_version_did(sample: Site) -> None:
    """A requirement that the version left as it was has nothing there but its ID and the link to its place."""
    second = sample.main(f"{BATHING}/{SECOND}")
    marks = re.findall(r'href="([^"]+)"[^>]*><span class="req-did">(\w+)<', second)
    compared = f"../../../compare/bathing-places/{FIRST}-to-{SECOND}/"
    assert marks == [
        (f"{compared}#BPH-002", "Reworded"),
        (f"{compared}#BPH-005", "Added"),
        (f"{compared}#BPH-003", "Reworded"),
    ]
    assert re.search(
        r'href="../../../requirements/BPH-006/#history"[^>]*><span class="req-did">Changed<',
        sample.main(f"{BATHING}/{THIRD}"),
    )
    unchanged = second.split('id="BPH-001"')[1].split("req-text")[0]
    assert words(f"<p {unchanged}").startswith("BPH-001 , its own page # link to this place, BPH-001 Same now")
    assert "req-did" not in sample.main(f"{BATHING}/{FIRST}")


def test_a_superseded_version_leads_to_the_current_one(sample: Site) -> None:
    page = sample.main(f"{BATHING}/{FIRST}")
    assert page.index("<b>Superseded on 1 May 2022.</b>") < page.index("<h1")
    assert 'class="keep-place" href="../2023-06-15/"' in page
    assert f'href="../../../compare/bathing-places/{FIRST}-to-{THIRD}/"' in page
    assert 'href="../2023-06-15/#BPH-002"' in page
    assert re.search(r'id="BPH-004">.*?Withdrawn', page, re.DOTALL)
    assert "<b>Superseded" not in sample.main(f"{BATHING}/{THIRD}")
    assert '<meta name="robots" content="noindex,follow">' in sample.page(f"{BATHING}/{FIRST}")
    assert "noindex" not in sample.page(f"{BATHING}/{THIRD}")


def test_the_side_bar_has_the_sections_of_this_version_alone(sample: Site) -> None:
    page = sample.page(f"{BATHING}/{THIRD}")
    contents = page.split("toc-tree-container")[1].split("</aside>")[0]
    assert re.findall(r'href="#([^"]*)"', contents)[1:] == [
        "property-that-was-found",
        "watching-over-bathers",
        "leaving-the-water",
        "boats",
        "no-longer-here",
    ]
    assert words(f"<p {contents}").endswith(
        "Property that was found 2 changes Watching over bathers Leaving the water Boats 3 changes "
        "No longer in this version"
    )


@pytest.mark.parametrize("which", ["sample", "real"])
def test_a_table_of_pairs_has_the_figures_of_their_own_pages(which: str, request: pytest.FixtureRequest) -> None:
    """Handbooks may have versions of the same name."""
    site = request.getfixturevalue(which)
    found = re.findall(r'<a href="([^"#]+)">(\d+) changes?<', site.main("compare"))
    assert len(found) >= 3
    for address, count in found:
        said = words(site.main(f"compare/{address}"))
        assert f"{count} change" in said or (count == "0" and "No wording changed" in said), address


class TestComparison:
    """The page of two versions."""

    ADDRESS = f"compare/bathing-places/{FIRST}-to-{SECOND}"

    def test_changes_are_counted_and_named(self, sample: Site) -> None:
        page = sample.main(self.ADDRESS)
        numbers = [int(n) for n in re.findall(r'id="change-(\d+)"', page)]
        assert numbers == list(range(1, len(numbers) + 1))
        assert f"{len(numbers)} changes" in words(page)
        assert f'aria-label="Change 1 of {len(numbers)}: replaced"' in page
        anchors = re.findall(r'<li value="\d+"[^>]*><a class="not-old" href="#([^"]+)"', page)
        assert len(anchors) == len(numbers)
        for number, anchor in zip(numbers, anchors, strict=True):
            assert page.count(f'href="#{anchor}"') >= 2, number  # in the list, and beside the passage
            assert f'href="#{anchor}" id="change-{number}"' in page

    def test_a_change_is_named_after_its_requirement_or_its_section(self, sample: Site) -> None:
        """A number shifts where another change comes; the name of a change does not."""
        page = sample.main(self.ADDRESS)
        for name in ("BPH-002-c1", "BPH-004-c1", "opening-hours-c1", "leaving-the-water-c1", "BPH-003-c2"):
            assert re.search(rf'<(span|div) class="chg[^"]*" id="{name}"', page), name
        assert 'href="#BPH-002-c1" id="change-1"' in page

    def test_a_change_within_a_sentence(self, sample: Site) -> None:
        assert "within [removed: 30 ] end removed [added: 45 ] end added minutes" in words(sample.main(self.ADDRESS))

    def test_a_move_is_shown_at_both_ends(self, sample: Site) -> None:
        page = sample.main(self.ADDRESS)
        assert '<p class="chg-was was">BPH-003 was here. <a href="#BPH-003">' in page
        assert 'From <a href="#BPH-003-was">where it stood</a>, with changes.' in page
        assert "[removed: quietly ] end removed [added: calmly ] end added and in good order" in words(page)

    def test_a_passage_that_was_rewritten_is_shown_whole(self, sample: Site) -> None:
        said = words(sample.main(self.ADDRESS))
        assert "writes down what it finds. ] end removed" in said
        assert "Added : Twice yearly members inspect paths" in said

    def test_a_paragraph_that_was_split_has_no_change(self, sample: Site) -> None:
        assert "[added: In winter" not in words(sample.main(self.ADDRESS))

    def test_changes_in_tables_and_lists_are_marked_inside(self, sample: Site) -> None:
        page = sample.main(self.ADDRESS)
        assert re.search(
            r'<tr class="now"><td><span class="chg now"[^>]*>\s*<span class="chg-chip">Row added</span></span>', page
        )
        assert re.search(r"<td>12</td>|<td>.*?<del[^>]*>10</del>.*?<ins[^>]*>12</ins>", page)
        assert re.search(r'<li class="now" value="2"><span class="chg now".*?Look at the sky\.</ins>', page)

    def test_a_requirement_that_went_or_came_is_shown_whole(self, sample: Site) -> None:
        said = words(sample.main(self.ADDRESS))
        assert (
            "Before May 2022 [ Removed : Bathers may sing in the water on Sundays. ] end removed "
            "1 May 2022 No longer there"
        ) in said
        assert "In a storm the lifeguard must close the gate: at the lake at the river. ] end added" in said

    def test_fields_stand_apart_and_are_not_counted(self, sample: Site) -> None:
        assert "How strongly" not in words(sample.main(self.ADDRESS))
        page = sample.main(f"compare/bathing-places/{SECOND}-to-{THIRD}")
        flow, data = page.split('<details class="all-changes data-changes"')
        assert "BPH-006" not in flow
        assert "BPH-006 How strongly [removed: should ] end removed [added: will normally ]" in words(data)

    def test_how_the_project_verifies_a_requirement_is_no_change_of_the_handbook(self, real: Site) -> None:
        for address in ("code-of-conduct/2020-03-04-to-renewed", "school-monitoring/before-2024-01-19-to-2024-01-19"):
            page = real.main(f"compare/{address}")
            assert "How it can be checked" not in words(page)
            assert "<dt>Who</dt>" not in page.split('<details class="all-changes data-changes"')[0]

    def test_an_obligation_that_the_earlier_text_does_not_tell_is_not_shown_as_added(self, real: Site) -> None:
        said = words(real.main("requirements/SMH-083")).split("History", 1)[1]
        assert "does not tell who was bound" in said
        assert "By when" not in said.split("First wording held")[0]

    def test_a_section_that_moved_says_so_at_both_ends(self, sample: Site) -> None:
        page = sample.main(f"compare/bathing-places/{SECOND}-to-{THIRD}")
        assert "Moved section It stood after “" not in page
        assert 'href="#section-property-that-was-found-was"' in page
        assert 'id="section-property-that-was-found-was"' in page
        assert "This section was here." in page

    def test_the_files_beside_it_are_the_change_set(self, sample: Site) -> None:
        folder = sample.output / self.ADDRESS
        change_set = changeset_json.read((folder / "changes.json").read_text(encoding="utf-8"))
        assert change_set.old == (SAMPLE / BATHING / FIRST / "index.md").read_text(encoding="utf-8")
        assert change_set.new == (SAMPLE / BATHING / SECOND / "index.md").read_text(encoding="utf-8")
        assert "within [removed: 30] [45] minutes" in (folder / "changes.md").read_text(encoding="utf-8")


class TestWhoseTextItIs:
    """Every page that shows a handbook's text says near its top that it is not official, and leads to the publisher."""

    @pytest.mark.parametrize(
        "address",
        [
            BATHING,
            f"{BATHING}/{THIRD}",
            f"compare/bathing-places/{FIRST}-to-{SECOND}",
            "updates/2022-05-01",
            "requirements/BPH-001",
        ],
    )
    def test_a_page_says_it_before_its_text(self, sample: Site, address: str) -> None:
        page = sample.main(address)
        before = page[: re.search(r'class="req"|<h2|id="versions"', page).start()]
        assert "Not official: a restatement" in words(before)
        assert '<a href="https://lake.example/board">The Lake Board</a>' in before

    def test_the_files_that_are_sent_on_say_it_too(self, sample: Site) -> None:
        for name in (f"compare/bathing-places/{FIRST}-to-{SECOND}/changes.md", "updates/2022-05-01/update.md"):
            text = (sample.output / name).read_text(encoding="utf-8")
            assert "It is not official." in text
            assert "[The Lake Board](https://lake.example/board)" in text
            assert "Open Government Licence v3.0" in text
            assert "{r}" not in text
        later = sample.output / f"compare/bathing-places/{SECOND}-to-{THIRD}/changes.md"
        assert "See BPH-002" in later.read_text(encoding="utf-8") or "modality" not in later.read_text(encoding="utf-8")


class TestHeldInPart:
    """What a version that is held in part does not have is not known to be missing from it."""

    def test_absence_that_nothing_tells_is_neither_new_nor_added(self, real: Site) -> None:
        page = real.main("compare/code-of-conduct/2020-03-04-to-renewed")
        said = words(page)
        assert "The earlier version is held in part" in said
        assert "it may be new, or it may have stood in the part that is not held" in said
        passage = page.split('id="COC-030"')[1].split('id="COC-031"')[0]
        assert "Not held before" in passage
        assert "<ins" not in passage
        renewed = real.main("handbooks/code-of-conduct/renewed")
        assert "req-did" not in renewed.split('id="COC-030"')[1].split("req-text")[0]
        assert "is not marked as new: it may have stood in the part that is not held" in words(renewed)
        history = words(real.main("requirements/COC-030")).split("History", 1)[1]
        assert "First wording held" in history
        assert "New" not in history

    def test_a_requirement_that_both_have_was_reworded(self, real: Site) -> None:
        page = real.main("compare/code-of-conduct/2020-03-04-to-renewed")
        passage = page.split('id="COC-001"')[1].split('id="COC-002"')[0]
        assert "ot held before" not in passage

    def test_the_projects_own_words_are_not_compared(self, real: Site) -> None:
        assert "breaks off here" not in real.main("compare/code-of-conduct/2020-03-04-to-renewed")

    def test_absence_that_the_source_marks_is_an_addition(self, real: Site) -> None:
        page = real.main("compare/school-monitoring/before-2024-01-19-to-2024-01-19")
        assert "what they replaced, it may not show" in words(page)
        assert "not held before" not in page
        assert 'href="#what-is-held"' in page
        assert "The source marks the words as added" in words(real.main("requirements/SMH-079"))
        assert "what stood in its place, the source may not show" in words(real.main("updates/2024-01-19"))
        sent = (real.output / "updates/2024-01-19/update.md").read_text(encoding="utf-8")
        assert "what stood in its place, the source may not show" in sent

    def test_absence_from_a_whole_text_is_known(self, sample: Site) -> None:
        page = sample.main("compare/boat-houses/2022-03-01-to-2023-03-01")
        assert "what-is-held" not in page
        assert "not held" not in page


class TestEveryChange:
    """The page of two versions between which there is one change of every kind."""

    ADDRESS = "compare/boat-houses/2022-03-01-to-2023-03-01"

    @pytest.fixture
    def said(self, sample: Site) -> str:
        return words(sample.main(self.ADDRESS)).replace(" ] end removed", "]").replace(" ] end added", "]")

    @pytest.mark.parametrize(
        "wording",
        [
            pytest.param("and lends neither of them to … was here and stands elsewhere now", id="moved away"),
            pytest.param("Moved here from where it stood : The keeper holds [removed: two] [added: three]", id="moved"),
            pytest.param("it into the book. The board reads the book in spring [added: and in autumn] .", id="split"),
            pytest.param("The slipway is swept every day. The slipway is salted in frost.", id="merged"),
            pytest.param(
                "[added: Slipway] # ← ← 5 → → New section Its unmarked wording stood in the Keys section", id="put in"
            ),
            pytest.param("Row added gale red none calm green all fresh", id="row moved up"),
            pytest.param("large [added: and steered]", id="cell"),
            pytest.param("Row removed gale red none Row added storm black none [removed: Look", id="rows together"),
            pytest.param("[removed: Look at the sky.] Read the glass. … unchanged text left out", id="item moved down"),
            pytest.param("[removed: Repairs] [added: Care and repairs] # ← ← 12 12 → → Renamed section", id="renamed"),
            pytest.param("kept like this form : [removed: date; boat; fault] [added: date; boat", id="code"),
            pytest.param("form The form is kept in the [added: upper] drawer.", id="footnote"),
            pytest.param("<b>tarred</b> [added: and <i>dried</i>] in March", id="tags"),
            pytest.param("[removed: oiled in April] [added: oiled in April]", id="link and emphasis"),
            pytest.param("Kind of box: [removed: note] [added: warning] The tar is [added: very] hot.", id="box"),
            pytest.param("Cleat What a rope [added: or a chain] is made fast to.", id="definition"),
            pytest.param("as old as its [added: oldest] ropes.", id="quotation"),
            pytest.param("long ones [removed: short] [added: spare] ones", id="inner list"),
            pytest.param(
                "Moved section It stood after Guests ; it now stands after Care and repairs .", id="section moved"
            ),
            pytest.param("BHH-002 was here. Go to where it is now", id="requirement moved away"),
            pytest.param("Moved here From where it stood , with changes. Guests leave", id="requirement moved"),
            pytest.param("before [removed: dark] [added: dusk] .", id="moved and amended"),
        ],
    )
    def test_each_is_told(self, said: str, wording: str) -> None:
        assert wording in unescape(said), said

    def test_what_only_looks_different_is_no_change(self, sample: Site) -> None:
        page = sample.main("compare/boat-houses/2023-03-01-to-2024-03-01")
        assert "No wording changed: only comment, target, layout (spacing, numbers, markers) changed." in words(page)
        assert "<ins" not in page
        assert "<del" not in page
        assert '<section class="changed">' not in page


def test_an_update_page_has_the_publishers_form(sample: Site) -> None:
    said = words(sample.main("updates/2022-05-01"))
    assert "Handbooks and frameworks: updates of 1 May 2022" in said
    assert "Contents Ferries handbook update pending Bathing places handbook" in said
    assert "Changes are indicated in [square brackets]." in said
    assert "Updated wording added to the 'Watching over bathers' section" in said
    assert "New ' [ added: Leaving the water ] end added ' section" in said
    assert "within [removed: 30 ] end removed [ added: 45 ] end added minutes" in said
    assert "ours where the source does not show what stood there" in said
    assert "Of the text before: The source does not date this text." in said
    assert "The whole text of Bathing places" in said
    text = (sample.output / "updates/2022-05-01/update.md").read_text(encoding="utf-8")
    assert "\\[removed: …\\] shows wording taken out, or ours where" in text
    assert "\n\nThe source does not date this text.\n\n" in text
    assert text.startswith("# Handbooks and frameworks: updates of 1 May 2022\n")
    assert "### New '[Leaving the water]' section" in text


def test_a_handbook_without_a_text_has_a_page_that_says_why(sample: Site) -> None:
    said = words(sample.main("handbooks/ferries"))
    assert "No text is held here. The publisher had not updated this handbook yet" in said
    assert "One is announced; no source that is held gives its date, and no text of it is held." in said
    assert "Announced on 1 May 2022; no date is given for it announced, not held It is being written anew." in said
    page = sample.main("handbooks/ferries")
    assert '<a href="https://lake.example/board"><b>Go to The Lake Board for the text</b></a>' in page
    assert 'href="../../sources/notice/#ferries"' in page
    assert 'href="../../updates/2022-05-01/#ferries"' in page
    assert "Ferries handbook How ferries cross the lake. no text held" in words(sample.main("handbooks"))
    assert 'href="handbooks/ferries/"' in sample.main("")


def test_an_update_names_handbooks_without_a_text_in_their_place(sample: Site) -> None:
    page = sample.main("updates/2022-05-01")
    assert page.index('<h2 id="ferries">') < page.index('<h2 id="bathing-places">')
    part = words(page.split('<h2 id="ferries">')[1].split("</section>")[0])
    assert "The publisher had not updated this handbook yet, and announced that it would." in part
    assert "No text of it is held here, so no change can be shown." in part
    assert "What is known of it" in part
    listed = words(sample.main("updates")).partition("1 May 2022")[2]
    named = "Named on the publisher’s page of that day, with no new text held here: Ferries handbook update pending"
    assert listed.startswith(f" Bathing places handbook {named} ")
    text = (sample.output / "updates/2022-05-01/update.md").read_text(encoding="utf-8")
    assert "\n## Ferries handbook\n\nThe publisher had not updated" in text


class TestSource:
    """The page of one published text."""

    def test_each_entry_has_the_requirements_that_restate_it(self, sample: Site) -> None:
        page = sample.main("sources/bathing")
        entry = page.split('id="bph-1"')[1].split("</li>")[0]
        assert "Watching over bathers line 3" in words(f"<li{entry}")
        restating = re.findall(r'href="../../requirements/(BPH-\d+)/"', entry)
        assert restating == [f"BPH-00{number}" for number in range(1, 7)]
        assert 'href="../../requirements/BPH-003/"' in page.split('id="bph-2"')[1].split("</li>")[0]

    def test_an_entry_that_nothing_restates_has_the_reason(self, sample: Site) -> None:
        said = words(sample.main("sources/notice"))
        assert "Storms new line 6 No requirement: it says when storms come, and lays nothing on anyone <b>." in said

    def test_a_handbook_without_a_text_has_its_status(self, sample: Site) -> None:
        said = words(sample.main("sources/notice"))
        assert "announced that it would. No text of it is held here." in said

    def test_a_source_whose_entries_are_not_written_down_says_so(self, sample: Site) -> None:
        assert "Its entries have not been written down." in words(sample.main("sources/kites"))

    def test_a_requirement_leads_to_its_entry(self, sample: Site) -> None:
        page = sample.main("requirements/BPH-003")
        assert 'href="../../sources/bathing/#bph-2"' in page
        assert "‘Coming out’, line 30 of the text restated" in words(page)


class TestRequirement:
    """The page of one requirement."""

    def test_words_now_and_plain_words(self, sample: Site) -> None:
        said = words(sample.main("requirements/BPH-002"))
        assert "Words now The lifeguard must raise the red flag within 45 minutes of a warning." in said
        assert "In force since 1 May 2022." in said
        assert "When a warning is raised, the lifeguard must" in said
        assert "the person who watches over a bathing place" in said
        assert "Rules of the lake (The Lake Board, 1 April 2021)" in said

    def test_history_shows_every_wording_with_the_difference(self, sample: Site) -> None:
        said = words(sample.main("requirements/BPH-002")).split("History", 1)[1]
        assert "In force since 1 May 2022. In the versions of 1 May 2022 , of 15 June 2023 ." in said
        assert "In force until 1 May 2022; the date it began is not known. In the version ‘Before May 2022’ ." in said
        assert said.count("Of this text: The source does not date this text.") == 1
        assert said.index("First wording held") < said.index("Of this text:")
        assert "within [removed: 30 ] end removed [added: 45 ] end added minutes" in said
        assert "within 30 minutes" in said

    def test_one_that_was_withdrawn_keeps_its_page(self, sample: Site) -> None:
        said = words(sample.main("requirements/BPH-004"))
        assert "Withdrawn." in said
        assert "Last words Bathers may sing in the water on Sundays." in said
        assert "withdrawn Bathers may sing" in words(sample.main("requirements"))

    def test_one_whose_fields_changed(self, sample: Site) -> None:
        said = words(sample.main("requirements/BPH-006"))
        assert "The words are the same. The data beside them changed." in said
        assert "How strongly [removed: should ] end removed [added: will normally ] end added" in said

    def test_scenarios_with_their_last_results(self, sample: Site) -> None:
        said = words(sample.main("requirements/BPH-002"))
        assert "A flag goes up at 9.40am (and 1 more) Failed Untested" in said
        assert "The last run tested the program a <system> [x](javascript:alert(1)), version 2." in said
        assert "It was for the handbook BPH alone, as the texts stood on 1 July 2023." in said
        assert "Scenarios Failed of 1 scenario 1 failed:" in said
        assert "No example checks it." in words(sample.main("requirements/BPH-003"))

    def test_one_without_an_obligation_says_so(self, sample: Site) -> None:
        assert "lays no obligation on anyone" in words(sample.main("requirements/KFH-001"))


def test_a_feature_is_shown_as_it_is_written(sample: Site) -> None:
    page = sample.main("scenarios/swimming/season")
    said = words(page)
    assert "The season, with <b>brackets</b>" in said
    assert "What happens from May to September. A second paragraph." in said.replace("</p> <p>", " ")
    assert "Background Every scenario on this page begins so. Given an inspection" in said
    assert "place depth lake 2" in said
    assert "a passage\n  indented" in unescape(page)
    assert "A rule has a description." in said
    assert "when Test result 9.40am Failed 9.59am Untested" in said
    assert "the flag <i>was</i> down" in said
    assert "Checks BPH-002 , BPH-005" in said


def test_needs_are_kept_for_both_versions(sample: Site) -> None:
    needs = json.loads((sample.output / "needs.json").read_text(encoding="utf-8"))
    found = next(iter(needs["versions"].values()))["needs"]
    assert {f"BPH-001:{version}" for version in (FIRST, SECOND, THIRD)} <= set(found)
    assert found["BPH-002:2022-05-01"]["trigger"] == "warning raised"
    assert found["BPH-002:2022-05-01"]["verified_by"] == "scenario"


def test_the_projects_own_site(real: Site) -> None:
    assert "School monitoring handbook" in words(real.main(""))
    said = words(real.main("scenarios"))
    assert "tested this project's own example program" in said
    assert "nothing here says how Ofsted, a school or a service behaved" in said
    assert re.search(r"Passed × \d+", said)
    assert "Area SEND" in said
    assert "The handbook restates it from the update page: CHH-096 ." in words(real.main("sources/commentary-2024-01"))
    assert "announced equivalent changes for each type of provider" in words(real.main("updates/2024-01-19"))
    assert "Untested" not in said
    assert not re.search(r"<h[23] id=[^>]*>[^<]*&lt;", real.main("scenarios/state-schools/report"))
    for address in (
        "compare/school-monitoring/before-2024-01-19-to-2024-01-19",
        "compare/social-care-common-inspection-framework/before-2024-01-19-to-2024-01-19",
        "compare/code-of-conduct/2020-03-04-to-renewed",
        "updates/2024-01-19",
    ):
        assert real.main(address)
