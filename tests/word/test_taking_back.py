"""Changes of a Word file taken back: what stays keeps its source, what changed reads as the file does."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from contextlib import suppress
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import strategies
from policy_diff import compare
from policy_diff.core.errors import InputError
from policy_diff.edges.handbook_folders import read_version
from policy_diff.formats import docx
from policy_diff.formats.docx.blocks_back import Held
from policy_diff.formats.docx.importing import Imported, read
from policy_diff.formats.docx.marks import _characters
from policy_diff.formats.docx.model import Style
from policy_diff.formats.docx.remarks import Matter
from policy_diff.formats.docx.standing import Standings
from policy_diff.formats.docx.wording import link_definitions
from word_packages import SPACES, WHO, document, file, gone, ins, items, p, run

HANDBOOKS = Path(__file__).resolve().parents[2] / "handbooks"
CELLS = {Style.HEADING, Style.ITEM}


def told(text: str) -> list[tuple[object, ...]]:
    """Tell the blocks of a text: how each stands, whose it is, and its words with their looks."""
    links = link_definitions(text)
    blocks = [Held.of(standing, links) for standing in Standings.of(text).shown]
    return [
        (
            look.style,
            look.level if look.style in CELLS else 0,
            look.ordered,
            look.quoted,
            held.standing.block.owner,
            [_characters([(span.text, span.format) for _, span in cell]) for cell in held.spans],
        )
        for held in blocks
        if not held.blank and (look := held.standing.look)
    ]


def through(old: str, new: str) -> Imported:
    change_set = compare(old, new, old_ref="one", new_ref="two")
    return read(docx.write(change_set), old, source="x.docx", version="one")


def taken(body: str, old: str, *, partial: bool = False) -> str:
    found = read(file(body), old, source="x.docx", version="v1", partial=partial)
    return found.change_set.new


def fault(body: str, old: str) -> InputError:
    with pytest.raises(InputError) as found:
        taken(body, old)
    assert found.value.place
    assert found.value.place.source == "x.docx"
    return found.value


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.versions())
def test_what_is_written_is_read_back_or_refused(pair: tuple[str, str]) -> None:
    old, new = pair
    with suppress(InputError):  # which is a refusal: the next test says where there is none
        found = through(old, new)
        assert found.change_set.old == old
        assert told(found.change_set.new) == told(new)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.sound, strategies.sound)
def test_what_a_careful_author_writes_is_never_refused(old: str, new: str) -> None:
    assert told(through(old, new).change_set.new) == told(new)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.sound)
def test_a_file_without_changes_changes_nothing(text: str) -> None:
    assert through(text, text).change_set == compare(text, text, old_ref="one", new_ref="two")


def pairs() -> list[tuple[str, str, str]]:
    texts = sorted({path.parent for path in HANDBOOKS.glob("*/*/*.md")})
    found = [(one, other) for one in texts for other in texts if one != other and one.parent == other.parent]
    return [(one.parent.name, one.name, other.name) for one, other in found]


#: Where the source of the later version breaks a line, or leaves one empty, as it does nowhere else.
UNLIKE = 6


def test_the_corpus_is_read_back() -> None:
    same = []
    every = pairs()
    for book, one, other in every:
        old, new = (read_version(HANDBOOKS / book / version) for version in (one, other))
        found = through(old, new)
        assert told(found.change_set.new) == told(new), (book, one, other)
        same.append(found.change_set.new == new)
    assert len(every) >= 36
    assert same.count(False) <= UNLIKE


def test_refs_are_those_of_the_file_where_nobody_changed_more() -> None:
    found = through("One.\n", "Two.\n").change_set
    assert (found.old_ref, found.new_ref) == ("one", "two")
    other = read(docx.write(compare("One.\n", "One.\n", new_ref="two")), "One.\n", source="x.docx", version="v1")
    assert (other.change_set.old_ref, other.change_set.new_ref) == ("v1", "two")


OLD = """\
# Lamps

Lamps are **lit** at dusk, see [the list](https://example.org/list).

- oil
- wick

:::{req} LMP-001
:bearer: keeper

The keeper *must* count them.
:::

Last words.
"""


LINKED = "HYPERLINK https://example.org/list"


def paragraphs(**more: str) -> dict[str, str]:
    """Give the paragraphs of `OLD` as Word has them, some of them other ones."""
    link = '<w:rStyle w:val="Hyperlink"/>'
    return {
        "title": p(run("Lamps"), "Heading1"),
        "lit": p(
            run("Lamps are ") + run("lit", "<w:b/>") + run(" at dusk, see ")
            + f'<w:fldSimple w:instr="{LINKED}">{run("the list", link)}</w:fldSimple>' + run(".")
        ),
        "oil": p(run("oil"), more=items(1)),
        "wick": p(run("wick"), more=items(1)),
        "label": p(run("LMP-001")),
        "bearer": p(run("bearer: keeper")),
        "count": p(run("The keeper ") + run("must", "<w:i/>") + run(" count them.")),
        "close": p(run(":::")),
        "last": p(run("Last words.")),
    } | more  # fmt: skip


def edited(**more: str) -> str:
    return taken("".join(paragraphs(**more).values()), OLD)


def test_a_file_by_hand_that_changes_nothing() -> None:
    assert edited() == OLD


@pytest.mark.parametrize(
    ("change", "was", "now"),
    [
        ({"last": p(run("Last ") + gone("words") + ins(run("lines")) + run("."))}, "Last words.", "Last lines."),
        (
            {"last": p(run("Last ") + ins(run("*few* [x](y) ")) + run("words."))},
            "Last words",
            r"Last \*few\* \[x\](y) words",
        ),
        ({"last": p(run("Last ") + ins(run("real ", "<w:b/>")) + run("words."))}, "Last words", "Last **real** words"),
        ({"last": p(run("Last ", "<w:i/>") + run("words."))}, "Last words", "*Last* words"),
        ({"last": p(ins(run("1. ")) + run("Last words."))}, "Last words", r"1\. Last words"),
        ({"last": p(ins(run("# ")) + run("Last words."))}, "Last words", r"\# Last words"),
        (
            {"last": p(run("Last words.") + ins("<w:r><w:br/><w:t>And more.</w:t></w:r>"))},
            "words.",
            "words.\\\nAnd more.",
        ),
        ({"last": p(run("Last words."), "Heading2")}, "Last words.", "## Last words."),
        ({"last": p(run("Last words."), more=items(1))}, "Last words.", "- Last words."),
        (
            {"last": p(run("Last ") + ins(run("code", '<w:rFonts w:ascii="Consolas"/>')) + run(" words."))},
            "Last",
            "Last `code`",
        ),
        (
            {"wick": p(run("wick"), more=items(1)) + p(ins(run("glass")), more=items(1), mark="ins")},
            "- wick",
            "- wick\n- glass",
        ),
        ({"wick": p(gone("wick"), more=items(1), mark="del")}, "- wick\n", ""),
        (
            {"oil": p(run("oil"), more=items(1)) + p(ins(run("tin")), more=items(1, 1), mark="ins")},
            "- oil",
            "- oil\n  - tin",
        ),
        ({"title": p(run("Lamps"), "Heading1") + p(ins(run("New")), mark="ins")}, "# Lamps", "# Lamps\n\nNew"),
        (
            {"title": p(run("Lamps"), "Heading1") + p(ins(run("New")), "Heading2", mark="ins")},
            "# Lamps",
            "# Lamps\n\n## New",
        ),
        (
            {
                "lit": p(
                    run("Lamps are ")
                    + gone("lit", "<w:b/>")
                    + ins(run("put out", "<w:b/>"))
                    + run(" at dusk, see ")
                    + gone("the list")
                    + run(".")
                )
            },
            "are **lit** at dusk, see [the list](https://example.org/list).",
            "are **put out** at dusk, see .",
        ),
        (
            {"count": p(run("The keeper ") + run("must", "<w:i/>") + ins(run(" not", "<w:i/>")) + run(" count them."))},
            "*must*",
            "*must not*",
        ),
        ({"bearer": p(run("bearer: keeper") + ins(run(", guard")))}, "keeper\n\n", "keeper, guard\n\n"),
    ],
)
def test_one_change(change: dict[str, str], was: str, now: str) -> None:
    assert was in OLD
    assert edited(**change) == OLD.replace(was, now, 1)


def test_a_requirement_goes_with_its_words() -> None:
    count = p(gone("The keeper ") + gone("must", "<w:i/>") + gone(" count them."), mark="del")
    body = "".join(paragraphs(count=count).values())
    found = read(file(body), OLD, source="x.docx", version="v1")
    start, end = OLD.index(":::{req}"), OLD.index("Last words")
    assert found.change_set.new == OLD[:start] + OLD[end:]
    assert [str(remark) for remark in found.remarks if remark.matter is Matter.DONE] == ["LMP-001 went with its words"]


def test_the_line_that_closes_a_requirement_stays_with_it() -> None:
    assert edited(close=p(gone(":::"), mark="del")) == OLD


def test_an_id_is_not_taken_from_its_words() -> None:
    found = fault("".join(paragraphs(label=p(gone("LMP-001"), mark="del")).values()), OLD)
    assert (found.problem, found.requirement) == ("LMP-001 is taken out, and its words are not", "LMP-001")


def test_a_requirement_moves_with_all_that_is_its_own() -> None:
    found = paragraphs()
    names = ("label", "bearer", "count", "close")
    texts = ("LMP-001", "bearer: keeper", "The keeper must count them.", ":::")
    went = "".join(p(f"<w:moveFrom {WHO}>{run(text)}</w:moveFrom>", mark="moveFrom") for text in texts)
    came = "".join(p(f"<w:moveTo {WHO}>{run(text)}</w:moveTo>", mark="moveTo") for text in texts)
    rest = {name: text for name, text in found.items() if name not in names}
    body = rest["title"] + came + rest["lit"] + rest["oil"] + rest["wick"] + went + rest["last"]
    start, end = OLD.index(":::{req}"), OLD.index("Last words")
    without = OLD[:start] + OLD[end:]
    assert taken(body, OLD) == without.replace("# Lamps\n\n", "# Lamps\n\n" + OLD[start:end])


def test_another_version_is_refused_with_the_place() -> None:
    found = fault("".join(paragraphs(count=p(run("The keeper must weigh them."))).values()), OLD)
    assert found.requirement == "LMP-001"
    for part in (
        "those of v1",
        "section 'Lamps', paragraph 7",
        "'The keeper must count them.'",
        "'The keeper must weigh them.'",
    ):
        assert part in found.problem
    assert (
        "it ends where v1 goes on, in section 'Lamps': expected 'Last words.'"
        in fault("".join(paragraphs(last="").values()), OLD).problem
    )
    assert (
        "it goes on where v1 ends: found 'More.'"
        in fault("".join(paragraphs().values()) + p(run("More.")), OLD).problem
    )


def test_what_the_text_cannot_hold_is_refused_or_left_out() -> None:
    picture = p(run("Last words.") + ins("<w:r><w:drawing/></w:r>"))
    body = "".join(paragraphs(last=picture).values())
    assert "paragraph 9: a picture or a drawing: 'Last words.'" in fault(body, OLD).problem
    assert taken(body, OLD, partial=True) == OLD


def test_a_table_gains_a_row_and_a_cell_keeps_its_bar() -> None:
    def row(*texts: str, came: bool = False) -> str:
        words = [ins(run(text)) if came else run(text) for text in texts]
        mark = f"<w:trPr><w:ins {WHO}/></w:trPr>" if came else ""
        return f"<w:tr>{mark}{''.join(f'<w:tc>{p(inner)}</w:tc>' for inner in words)}</w:tr>"

    old = "| Pool | Depth |\n|:-----|------:|\n| North | 2 |\n"
    body = f"<w:tbl>{row('Pool', 'Depth')}{row('Mid', '1 | 3', came=True)}{row('North', '2')}</w:tbl>{p('')}"
    assert taken(body, old) == "| Pool | Depth |\n|:-----|------:|\n| Mid | 1 \\| 3 |\n| North | 2 |\n"


def test_a_new_table() -> None:
    cells = "".join(f"<w:tc>{p(ins(run(text)))}</w:tc>" for text in ("a", "b"))
    body = p(run("One.")) + f"<w:tbl><w:tr><w:trPr><w:ins {WHO}/></w:trPr>{cells}</w:tr></w:tbl>" + p(run("Two."))
    assert taken(body, "One.\n\nTwo.\n") == "One.\n\n| a | b |\n|---|---|\n\nTwo.\n"


def test_line_endings_and_sentences_are_written_as_the_version_has_them() -> None:
    old = "One.\r\nTwo.\r\n\r\nThree.\r\n"
    body = p(run("One. Two.")) + p(ins(run("Four. Five.")), mark="ins") + p(run("Three."))
    assert taken(body, old) == "One.\r\nTwo.\r\n\r\nFour.\r\nFive.\r\n\r\nThree.\r\n"


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_bytes_give_a_result_or_an_error(data: st.DataObject) -> None:
    whole = bytearray(WRITTEN)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        size = data.draw(st.integers(0, 8))
        whole[at : at + size] = data.draw(st.binary(max_size=8))
        if not whole:
            break
    with suppress(InputError):
        read(bytes(whole), OLD, source="x.docx", version="v1", partial=True)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_xml_gives_a_result_or_an_error(data: st.DataObject) -> None:
    """Take pieces of a document out, put them elsewhere or change what they say: the archive itself stays whole."""
    body = "".join(paragraphs(last=p(run("Last ") + gone("words") + ins(run("x")) + run("."))).values())
    root = ET.fromstring(document(body))  # noqa: S314  our own text
    for _ in range(data.draw(st.integers(1, 5))):
        above = data.draw(st.sampled_from([one for one in root.iter() if len(one)]))
        at = data.draw(st.integers(0, len(above) - 1))
        match data.draw(st.integers(0, 4)):
            case 0:
                above.remove(above[at])
            case 1:
                above.insert(at, deepcopy(data.draw(st.sampled_from(list(root.iter())))))
            case 2:
                above.insert(at, ET.fromstring(data.draw(st.sampled_from(TAGS))))  # noqa: S314  our own text
            case 3:
                above[at].tag = data.draw(st.sampled_from([one.tag for one in root.iter()]))
            case _:
                above[at].attrib.update(dict.fromkeys(above[at].attrib, data.draw(st.sampled_from(VALUES))))
        if not len(root):
            break
    with suppress(InputError):
        read(
            file("", **{"word/document.xml": ET.tostring(root)}),
            OLD,
            source="x.docx",
            version="v1",
            partial=True,
        )


TAGS = [
    f"<{tag[:-1]} {SPACES}/>"
    for tag in [
        "w:p/", "w:tbl/", "w:tr/", "w:tc/", "w:ins/", "w:del/", "w:moveTo/", "w:r/", "w:t/", "w:br/", "w:fldChar/",
        'w:fldChar w:fldCharType="end"/', 'w:fldChar w:fldCharType="separate"/', "w:hyperlink/", "w:pPr/", "w:rPr/",
        'w:fldChar w:fldCharType="begin"/', "w:drawing/", 'w:bookmarkStart w:name="pd_1_x"/', "w:pPrChange/",
        'w:commentReference w:id="0"/', "w:sectPr/", "w:numPr/", "w:tab/", "w:tcPr/", "w:trPr/", "w:sdt/",
    ]
]  # fmt: skip
VALUES = ["", "-1", "99999999999999999999", "x", "\u0661", "0", "9"]
WRITTEN = docx.write(compare(OLD, OLD.replace("dusk", "dawn").replace("- wick\n", "- wick\n- glass\n")))
