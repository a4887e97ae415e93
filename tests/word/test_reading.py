"""What Word writes, read as Word means it: words, looks, and what came and went."""

from __future__ import annotations

import pytest

from policy_diff.formats.docx.model import Fate, Format, Look, Style
from policy_diff.formats.docx.reading import Read, read_word
from policy_diff.formats.docx.sides import sides_of
from word_packages import SPACES, WHO, file, gone, ins, items, p, run


def read(body: str, **more: str) -> Read:
    return read_word(file(body, **more), "lamps.docx")


def sides(body: str) -> tuple[list[str], list[str]]:
    found = sides_of(read(body))
    return [unit.text for unit in found.old], [unit.text for unit in found.new]


def told(body: str, **more: str) -> list[str]:
    return [str(remark) for remark in read(body, **more).remarks]


@pytest.mark.parametrize(
    ("body", "old", "new"),
    [
        (p(run("lit at ") + gone("dusk") + ins(run("dawn"))), ["lit at dusk"], ["lit at dawn"]),
        (p(run("one")) + p(ins(run("two")), mark="ins") + p(run("three")), ["one", "three"], ["one", "two", "three"]),
        (p(run("one")) + p(gone("two"), mark="del") + p(run("three")), ["one", "two", "three"], ["one", "three"]),
        (p(run("one "), mark="ins") + p(run("two")), ["one two"], ["one ", "two"]),
        (p(run("one "), mark="del") + p(run("two")), ["one ", "two"], ["one two"]),
        (p(run("end") + ins(run(" more")), mark="ins") + p(ins(run("new"))), ["end"], ["end more", "new"]),
        (p(run("end"), mark="del") + p(gone("last")), ["end", "last"], ["end"]),
        (p(f"<w:ins {WHO}>{gone('never')}</w:ins>" + run("here")), ["here"], ["here"]),
        (p(ins(run("a")), mark="ins") + p(run("b"), mark="ins") + p(run("c")), ["bc"], ["a", "b", "c"]),
        (
            p(f"<w:moveFrom {WHO}>{run('went')}</w:moveFrom>", mark="moveFrom")
            + p(run("stays"))
            + p(f"<w:moveTo {WHO}>{run('went')}</w:moveTo>", mark="moveTo")
            + p(run("last")),
            ["went", "stays", "last"],
            ["stays", "went", "last"],
        ),
        (p(f"<w:sdt><w:sdtContent>{run('held')}</w:sdtContent></w:sdt>"), ["held"], ["held"]),
        (f"<w:sdt><w:sdtContent>{p(run('held'))}</w:sdtContent></w:sdt>", ["held"], ["held"]),
        (p(f"<w:smartTag>{run('smart')}</w:smartTag>"), ["smart"], ["smart"]),
        (p(run("a") + "<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:t>b</w:t></w:r>"), ["a\t\n\u2011b"], ["a\t\n\u2011b"]),
        (p("") + p(run("  ")) + p(run("words")), ["words"], ["words"]),
    ],
)
def test_two_sides(body: str, old: list[str], new: list[str]) -> None:
    assert sides(body) == (old, new)


def test_a_mark_that_came_and_went_again() -> None:
    mark = f"<w:p><w:pPr><w:rPr><w:ins {WHO}/><w:del {WHO}/></w:rPr></w:pPr>{run('one ')}</w:p>"
    assert sides(mark + p(run("two"))) == (["one two"], ["one two"])
    assert sides(mark) == (["one "], ["one "])


@pytest.mark.parametrize(
    ("paragraph", "look"),
    [
        (p(run("x"), "Heading2"), Look(Style.HEADING, 2)),
        (p(run("x"), "Own"), Look(Style.HEADING, 2)),
        (p(run("x"), "Outlined"), Look(Style.HEADING, 3)),
        (p(run("x"), more='<w:outlineLvl w:val="0"/>'), Look(Style.HEADING, 1)),
        (p(run("x"), more='<w:outlineLvl w:val="9"/>'), Look()),
        (p(run("x"), more=items(1)), Look(Style.ITEM, 1)),
        (p(run("x"), more=items(1, 1)), Look(Style.ITEM, 2)),
        (p(run("x"), more=items(2)), Look(Style.ITEM, 1, ordered=True)),
        (p(run("x"), "Listed"), Look(Style.ITEM, 1)),
        (p(run("x"), "Listed", more=items(0)), Look()),
        (p(run("x"), "Heading1", more=items(2)), Look(Style.HEADING, 1)),
        (p(run("x"), "Unknown"), Look()),
        (p(run("x"), "Normal"), Look()),
    ],
)
def test_looks_of_paragraphs(paragraph: str, look: Look) -> None:
    (part,) = read(paragraph).body.parts
    assert part.look == look


@pytest.mark.parametrize(
    ("properties", "look"),
    [
        ("<w:b/>", Format(bold=True)),
        ('<w:b w:val="0"/>', Format()),
        ("<w:i/>", Format(italic=True)),
        ('<w:rStyle w:val="Strong"/>', Format(bold=True)),
        ('<w:rStyle w:val="Mine"/>', Format(bold=True)),
        ('<w:rStyle w:val="Strong"/><w:b w:val="false"/>', Format()),
        ('<w:rFonts w:ascii="Courier New"/>', Format(code=True)),
        ('<w:rFonts w:ascii="Arial"/>', Format()),
    ],
)
def test_looks_of_runs(properties: str, look: Format) -> None:
    (part,) = read(p(run("x", properties))).body.parts
    assert [run.format for run in part.runs] == [look]


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK </w:instrText></w:r>'
    '<w:r><w:instrText>"https://example.org/a" \\l "b" \\o "tip" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>there</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> and on</w:t></w:r>'
)


@pytest.mark.parametrize(
    ("inner", "runs"),
    [
        (f'<w:hyperlink r:id="rh">{run("there")}</w:hyperlink>', [("there", "https://example.org/lamps")]),
        (f'<w:hyperlink r:id="rh" w:anchor="x">{run("y")}</w:hyperlink>', [("y", "https://example.org/lamps#x")]),
        (f'<w:hyperlink w:anchor="x">{run("y")}</w:hyperlink>', [("y", "#x")]),
        (f'<w:hyperlink r:id="none">{run("y")}</w:hyperlink>', [("y", None)]),
        (FIELD, [("there", "https://example.org/a#b"), (" and on", None)]),
        (f'<w:fldSimple w:instr="HYPERLINK https://x.org">{run("y")}</w:fldSimple>', [("y", "https://x.org")]),
        (f'<w:fldSimple w:instr=" PAGE ">{run("7")}</w:fldSimple>', [("7", None)]),
    ],
)
def test_links(inner: str, runs: list[tuple[str, str | None]]) -> None:
    (part,) = read(p(inner)).body.parts
    assert [(run.text, run.format.link) for run in part.runs] == runs


def cell(*paragraphs: str, more: str = "") -> str:
    return f"<w:tc><w:tcPr>{more}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def row(*cells: str, mark: str = "") -> str:
    tracked = f"<w:trPr><w:{mark} {WHO}/></w:trPr>" if mark else ""
    return f"<w:tr>{tracked}{''.join(cells)}</w:tr>"


def test_rows_that_came_and_went() -> None:
    body = (
        "<w:tbl>"
        + row(cell(p(run("a"))), cell(p(run("b"))))
        + row(cell(p(run("c"))), cell(p(run("d"))), mark="ins")
        + row(cell(p(gone("\u200de"), mark="del")), cell(p(run("f"))), mark="del")
        + "</w:tbl>"
    )
    assert sides(body) == (["a | b", "e | f"], ["a | b", "c | d"])
    assert [unit.look.style for unit in sides_of(read(body)).new] == [Style.CELL] * 2


BOXED = p(run("in a box"))


@pytest.mark.parametrize(
    ("inner", "what"),
    [
        ("<w:r><w:drawing/></w:r>", "a picture or a drawing"),
        ("<w:r><w:pict/></w:r>", "a picture or a drawing"),
        ("<w:r><w:object/></w:r>", "an embedded object"),
        ('<w:r><w:footnoteReference w:id="2"/></w:r>', "a footnote"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "a symbol of a font of its own"),
        ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "a formula: 'x'"),
        (
            f"<w:r><mc:AlternateContent><w:txbxContent>{BOXED}</w:txbxContent></mc:AlternateContent></w:r>",
            "a text box: 'in a box'",
        ),
        (f"<w:strange>{run('odd words')}</w:strange>", "something that is not known here (w:strange): 'odd words'"),
    ],
)
def test_nothing_is_lost_without_a_word(inner: str, what: str) -> None:
    (remark,) = told(p(run("one")) + p(run("by the gate") + inner))
    assert remark.startswith(f"paragraph 2: {what}")
    if ":" not in what:
        assert remark.endswith(": 'by the gate'")
    assert told(p(f"<w:del {WHO}>{inner}</w:del>")) == []


def test_tables_that_no_text_holds() -> None:
    inner = f"<w:tbl>{row(cell(p(run('x'))))}</w:tbl>"
    body = "<w:tbl>" + row(cell(inner, p(run("y"))), cell(p(run("z")), more='<w:gridSpan w:val="2"/>')) + "</w:tbl>"
    assert told(body) == [
        "a table in a table: 'x'",
        "paragraph 1: a cell over several columns or rows: 'z'",
    ]


@pytest.mark.parametrize(
    ("properties", "what"),
    [
        ('<w:color w:val="FF0000"/>', "colour"),
        ('<w:highlight w:val="yellow"/>', "highlighting"),
        ("<w:strike/>", "struck through"),
        ('<w:u w:val="single"/>', "underlining"),
        ('<w:vertAlign w:val="superscript"/>', "raised or lowered"),
    ],
)
def test_looks_that_markdown_has_no_mark_for(properties: str, what: str) -> None:
    assert told(p(run("red", properties) + run(" x ") + run("too", properties))) == [f"paragraph 1: {what}: 'red'"]
    assert told(p(run("red", '<w:color w:val="auto"/><w:u w:val="none"/><w:strike w:val="0"/>'))) == []


def test_comments_are_told() -> None:
    comments = (
        f'<w:comments {SPACES}><w:comment w:id="7" w:author="Ann">{p(run("Is this so?"))}</w:comment></w:comments>'
    )
    body = p(run("one")) + p(run("two") + '<w:r><w:commentReference w:id="7"/></w:r>')
    assert told(body, word__comments_dot_xml=comments) == ["paragraph 2: comment by Ann: 'Is this so?'"]


def test_fates() -> None:
    (part,) = read(p(run("a") + ins(run("b")) + gone("c") + f"<w:moveTo {WHO}>{run('d')}</w:moveTo>")).body.parts
    assert [(run.text, run.fate) for run in part.runs] == [
        ("a", Fate.KEPT), ("b", Fate.ADDED), ("c", Fate.REMOVED), ("d", Fate.MOVED_HERE),
    ]  # fmt: skip
