"""What the readability figure counts, by example.

In the examples `[-words-]` are removed and `{+words+}` are added; `¶` stands for a line break.
"""

from __future__ import annotations

import re

import pytest

from benchmarks.readability import Cost, Op, Runs, bridged_runs, cost, leaks, midword, stretches


def marked(text: str) -> Runs:
    """Read an example."""
    stream: list[tuple[Op, str]] = []
    for piece in re.findall(r"\[-.*?-\]|\{\+.*?\+\}|(?:(?!\[-|\{\+).)+", text):
        op: Op = "-" if piece.startswith("[-") else "+" if piece.startswith("{+") else "="
        stream.append((op, (piece if op == "=" else piece[2:-2]).replace("¶", "\n")))
    return stream


@pytest.mark.parametrize(
    ("example", "words", "runs", "islands"),
    [
        pytest.param("Nothing has changed.¶", 0, 0, 0, id="nothing"),
        pytest.param("within [-30-]{+15+} days¶", 2, 1, 0, id="one word for another is one run"),
        pytest.param("by {+3.30pm on +}Friday¶", 2, 1, 0, id="a clock time is one word"),
        pytest.param("a [-well-being-]{+don't+} lead¶", 3, 1, 0, id="a hyphen parts words, an apostrophe not"),
        pytest.param("Stop[-.-]{+!+}¶", 0, 1, 0, id="a mark of punctuation is a run without words"),
        pytest.param("[-a-]{+b+} [-c-]{+d+}¶", 4, 2, 0, id="a kept space ends a run and is no island"),
        pytest.param("[-a c-]{+b d+}¶", 4, 1, 0, id="one phrase for another is one run"),
        pytest.param("[-a-]{+b+} kept [-c-]{+d+}¶", 4, 2, 1, id="one kept word is an island"),
        pytest.param("[-a-]{+b+} two kept [-c-]{+d+}¶", 4, 2, 1, id="so are two"),
        pytest.param("[-a-]{+b+} three words kept [-c-]{+d+}¶", 4, 2, 0, id="three are not"),
        pytest.param("kept [-a-]{+b+} kept¶", 2, 1, 0, id="at the end of a line it is no island"),
        pytest.param("[-a-]{+b+} kept¶[-c-]{+d+}¶", 4, 2, 0, id="nor across a line break"),
        pytest.param("{+One.¶¶Two.+}¶", 2, 2, 0, id="a change over two lines is two runs"),
        pytest.param("- [-a-]{+b+}¶- [-c-]{+d+}¶", 4, 2, 0, id="two items"),
        pytest.param("- [-a¶- c-]{+b¶- d+}¶", 4, 3, 0, id="carrying the marker along is no cheaper"),
        pytest.param("| [-a-]{+b+} | kept | [-c-]{+d+} |¶", 4, 2, 0, id="cells are apart"),
        pytest.param("| [-a | c-]{+b | d+} |¶", 4, 3, 0, id="carrying a bar along is no cheaper"),
        pytest.param("{+| a | b |¶+}| c | d |¶", 2, 2, 0, id="a row added"),
        pytest.param("in[-¶-]to the room¶", 3, 1, 0, id="or a line break"),
        pytest.param("one[-¶-]{+ +}two¶", 0, 0, 0, id="white space alone is no run"),
        pytest.param("in[- -]to the room¶", 3, 1, 0, id="unless it joins words"),
        pytest.param("One.[- -]{+¶¶+}Two.¶", 0, 0, 0, id="a paragraph split"),
        pytest.param("[-¶old-]{+¶new+}¶", 2, 1, 0, id="white space that both sides begin with is kept"),
        pytest.param("inspector{+s+} came¶", 2, 1, 0, id="a word cut is marked in both texts"),
        pytest.param("[-inspector-]{+inspectors+} came¶", 2, 1, 0, id="as when it is replaced"),
        pytest.param("in[-sp-]e{+x+}ct¶", 2, 2, 1, id="part of a word is an island"),
        pytest.param("organi[-z-]{+s+}ation keeps a catalog{+ue+}¶", 4, 2, 1, id="parts lengthen no scrap"),
        pytest.param("每[-月-]{+年+}一次¶", 2, 1, 0, id="a Chinese character is a word"),
        pytest.param("{+a +}{+b +}c¶", 2, 1, 0, id="neighbours of one op are one"),
        pytest.param("{+b+}[-a-]{+ d+}[- c-]¶", 4, 1, 0, id="the order within a change does not matter"),
    ],
)
def test_cost(example: str, words: int, runs: int, islands: int) -> None:
    assert cost(marked(example)) == Cost(words, runs, islands)


def test_total() -> None:
    assert Cost(words=4, runs=2, islands=1).total == 4 + 3 * 2 + 3 * 1


@pytest.mark.parametrize(
    ("example", "runs"),
    [
        ("[-a-]{+b+} [-c-]{+d+}¶", 1),
        ("[-a-]{+b+}, [-c-]{+d+}¶", 1),
        ("[-a-]{+b+} kept [-c-]{+d+}¶", 2),
        ("- [-a-]{+b+}¶- [-c-]{+d+}¶", 1),
        ("{+One.¶¶Two.+}¶", 1),
    ],
)
def test_runs_by_the_forgiving_count(example: str, runs: int) -> None:
    assert bridged_runs(marked(example)) == runs


@pytest.mark.parametrize(
    ("example", "edges"),
    [
        ("the [-cat-]{+dog+} sat¶", 0),
        ("inspector{+s+} came¶", 1),
        ("{+re+}inspect¶", 1),
        ("in[-sp-]{+v+}est¶", 2),
        ("3[-0-]{+5+} days¶", 1),
        ("well[---]being¶", 2),
        ("well{+-+} being¶", 0),
        ("in[- -]to¶", 2),
        ("one{+ +} two¶", 0),
    ],
)
def test_edges_inside_words(example: str, edges: int) -> None:
    assert midword(marked(example)) == edges


@pytest.mark.parametrize(
    "example",
    [
        pytest.param("- old¶{+- new item¶+}- last¶", id="an item added whole"),
        pytest.param("- old{+¶- new item+}¶- last¶", id="or whole with the break before it"),
        pytest.param("A.¶¶{+New para.¶¶+}B.¶", id="a paragraph added whole"),
        pytest.param("A.{+¶¶New para.+}¶¶B.¶", id="or with the break before it"),
        pytest.param("{+## Title¶¶Text.¶¶+}## Next¶", id="a section added whole"),
        pytest.param("| a |¶{+| b |¶+}| c |¶", id="a row added whole"),
        pytest.param("| a |{+ b |+}¶", id="a cell added whole"),
        pytest.param("[-2-]{+3+}. Go out.¶", id="a number of a list by itself"),
        pytest.param("{+- +}Go out.¶", id="a marker by itself"),
        pytest.param("A [-b¶c-]{+d¶e+} f¶", id="a wrapped line is no edge"),
        pytest.param("[-A.¶¶B.-]{+C.¶¶D.+}¶", id="two paragraphs replaced whole"),
        pytest.param("> one¶> [-two-]{+three+}¶", id="a word in a quotation"),
    ],
)
def test_no_leak(example: str) -> None:
    assert leaks(marked(example)) == 0


@pytest.mark.parametrize(
    "example",
    [
        pytest.param("- {+new item¶- +}last¶", id="an item added one marker late"),
        pytest.param("A [-b.¶¶C-]{+d.¶¶E+} f.¶", id="a change over a paragraph's edge"),
        pytest.param("## {+Title¶¶Text.¶¶## +}Next¶", id="a section added one mark late"),
        pytest.param("| a[- b | c-] d |¶", id="a change over a bar"),
        pytest.param("[-2. Go-]{+3. Walk+} out.¶", id="a marker with a word of its item"),
        pytest.param("Text.{+ More.¶¶- item+}¶", id="a sentence with the item after it"),
        pytest.param(":::{req} A-1¶:on: [-visit¶:due: 2-]{+call¶:due: 3+} days¶:::¶", id="two fields"),
        pytest.param("Term¶: [-old¶¶Next¶: one-]{+new¶¶Next¶: two+} more¶", id="two definitions"),
        pytest.param("> a [-b¶>¶> c-]{+d¶>¶> e+} f¶", id="two paragraphs of a quotation"),
    ],
)
def test_leak(example: str) -> None:
    assert leaks(marked(example)) == 1


def test_normal_form_keeps_offsets() -> None:
    parts = list(stretches(marked("a [-b-]{+cc+} d{+ e+}¶")))
    assert [(p.kept, p.old_at, p.new_at, p.removed, p.added) for p in parts] == [
        (True, 0, 0, "a ", "a "),
        (False, 2, 2, "b", "cc"),
        (True, 3, 4, " d", " d"),
        (False, 5, 6, "", " e"),
        (True, 5, 8, "\n", "\n"),
    ]
