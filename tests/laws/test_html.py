"""What holds of every change set written as HTML."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from html_model import check, parse, words
from policy_diff import Kind, compare
from policy_diff.core.changeset import spell
from policy_diff.core.document import PROSE
from policy_diff.formats.html import Marker, NoLinks, SectionChanges, write_difference, write_sections, write_text
from policy_diff.formats.html.inline import words as plain_words
from strategies import documents, versions


def page(sections: tuple[SectionChanges, ...]) -> str:
    parts = []
    for section in sections:
        parts.append(f'<p id="{section.anchor}">{section.heading}</p><p>{section.moved}</p>')
        for passage in section.passages:
            name = f' id="{passage.anchor}"' if passage.anchor else ""
            parts.append(f"<div{name}>{passage.html}</div>")
    return "".join(parts)


@settings(max_examples=300)
@given(versions(), st.sampled_from([0, 1, None]), st.sampled_from(["tinted", "bracketed"]))
def test_what_is_written_is_well_formed(pair: tuple[str, str], context: int | None, style: str) -> None:
    """No page is made of a text in which an ID stands twice: it is refused before."""
    assume(all(len(found) == len(set(found)) for found in (re.findall(r"\{req\} (\S+)", text) for text in pair)))
    marker = Marker(style=style, prefix="x-")
    sections = write_sections(compare(*pair), marker, NoLinks(), context=context)
    root = check(page(sections))
    named = [element.get("id") for element in root.iter() if "chg" in (element.get("class") or "").split()]
    assert named == [change.anchor for change in marker.changes]
    assert [change.number for change in marker.changes] == list(range(1, len(named) + 1))
    for element in root.iter():
        if element.get("id") in named and element.get("role"):
            assert f" of {len(named)}: " in str(element.get("aria-label"))


NEW, OLD = frozenset({"was", "between"}), frozenset({"now", "between"})


@settings(max_examples=200)
@given(versions())
def test_each_text_can_be_read_by_itself(pair: tuple[str, str]) -> None:
    """Without what the other text alone has, the page says what a text says, white space between words included."""
    assume(all(len(found) == len(set(found)) for found in (re.findall(r"\{req\} (\S+)", text) for text in pair)))
    change_set = compare(*pair)
    blocks = [block for entry in change_set.entries for block in entry.blocks]
    assume(not any(block.kind in LITERAL or block.kind is Kind.DIRECTIVE for block in blocks))
    sections = write_sections(change_set, Marker(), NoLinks(), context=None, unchanged=True)
    shown = {"-": "", "+": ""}
    for section in sections:
        for side, hidden in (("-", OLD), ("+", NEW)):
            other = "+" if side == "-" else "-"
            apart = section.reading.entry.move and section.left != (side == "-")
            if section.side != other and not apart:
                heading = f"<p>{section.heading or section.title * section.left}</p>"
                shown[side] += words(parse(heading), hidden=hidden)
            for passage in section.passages:
                if apart or other in {section.side, passage.side}:
                    continue
                html = passage.old if side == "-" and passage.old else passage.html
                if section.left:
                    html = passage.old
                shown[side] += " " + words(parse(html), hidden=hidden)
    for side, found in shown.items():
        said = [block for block in blocks if block.kind in PROSE - {Kind.OPTION}]
        expected = [plain_words(spell(block.body, side), quoted=block.quoted) for block in said]
        assert _letters(found) == _letters(" ".join(expected).replace("|", " ")), (side, found)


@settings(max_examples=200)
@given(versions())
def test_the_old_text_names_the_same_changes(pair: tuple[str, str]) -> None:
    """What is written beside a passage counts as the page does, so that a number means one change in every view."""
    assume(all(len(found) == len(set(found)) for found in (re.findall(r"\{req\} (\S+)", text) for text in pair)))
    marker = Marker()
    sections = write_sections(compare(*pair), marker, NoLinks(), context=None)
    olds = "".join(f"<div>{passage.old}</div>" for section in sections for passage in section.passages)
    shown = page(sections) + olds
    root = check(shown)
    names = {element.get("id"): element for element in root.iter() if element.get("id")}
    for change in marker.changes:
        if change.old_anchor:
            assert change.side != "+"
        if change.old_anchor == f"{change.anchor}-was":
            label = f"Change {change.number} of {len(marker.changes)}: {change.kind}"
            assert names[change.old_anchor].get("aria-label") == label


@settings(max_examples=200)
@given(versions())
def test_a_heading_keeps_its_words_as_its_name(pair: tuple[str, str]) -> None:
    """A group with a label inside a heading would be read in place of the words."""
    for section in write_sections(compare(*pair), Marker(), NoLinks()):
        assert "role=" not in section.heading
        assert "aria-label=" not in section.heading


@settings(max_examples=200)
@given(versions())
def test_every_change_is_counted_once_and_in_order(pair: tuple[str, str]) -> None:
    marker = Marker()
    sections = write_sections(compare(*pair), marker, NoLinks())
    assert [change for section in sections for change in section.changes] == marker.changes
    stays = [section for section in sections if not section.left]
    in_passages = [change for section in stays for passage in section.passages for change in passage.changes]
    assert [change for change in marker.changes if change in in_passages] == in_passages


@settings(max_examples=200)
@given(versions())
def test_without_what_was_removed_the_new_words_are_read(pair: tuple[str, str]) -> None:
    """The page with all its text, `del` left out, says what the new text says."""
    _, new = pair
    blocks = [block for entry in compare(*pair).entries for block in entry.blocks]
    assume(not any(block.kind in LITERAL for block in blocks))
    shown = words(parse(write_difference(*pair, NoLinks())), leave_out="del")
    said = [block for block in blocks if block.kind in PROSE - {Kind.OPTION}]
    expected = [plain_words(spell(block.body, "+"), quoted=block.quoted) for block in said]
    assert _letters(shown) == _letters(" ".join(expected).replace("|", " ")), new


#: Blocks whose text is shown as it is written, with or without the lines around it.
LITERAL = {Kind.CODE, Kind.FENCE, Kind.HTML, Kind.OTHER, Kind.FRONT_MATTER, Kind.RULE}


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


@settings(max_examples=200)
@given(documents)
def test_a_text_without_changes_has_no_marks(text: str) -> None:
    root = check(write_text(text, NoLinks()))
    assert not [element for element in root.iter() if element.tag in {"ins", "del"}]


PAYLOADS = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "[x](//example.org/x)",
    "[x](\\\\example.org)",
    '[x](https://example.org/"onmouseover="alert(1))',
    '[x](https://example.org/ "a\' onmouseover=alert(1) b")',
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    '{r}`"><script>alert(1)</script>`',
    "`</code><script>alert(1)</script>`",
    "```html\n</pre><script>alert(1)</script>\n```",
    "<svg/onload=alert(1)>",
    "# <script>alert(1)</script>",
    "| <script>alert(1)</script> | a |\n|---|---|\n| b | <b onclick=x> |",
    "- <iframe src=x>",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "a\x00b\x1bc\ufffe",
    "[x](https://example.org){onclick=alert(1)}",
    ":::{req} ABC-001\n:bearer: <script>x</script>\n\n<script>\n:::",
]
ATTRIBUTES = {"class", "id", "role", "aria-label", "aria-hidden", "tabindex", "href", "datetime", "value", "scope"}


class Everywhere:
    """Links that lead wherever they are asked to."""

    def role(self, name: str, target: str) -> str:
        return f"/{name}/{target}"

    def relative(self, address: str) -> str:
        return address


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("other", ["", "Some words.", *PAYLOADS[:3]])
def test_nothing_in_a_text_breaks_out(payload: str, other: str) -> None:
    for pair in ((payload, other), (other, payload), (payload, payload + " more")):
        html = page(write_sections(compare(*pair), Marker(), Everywhere(), context=None))
        root = check(html + write_difference(*pair, Everywhere()))
        for element in root.iter():
            assert element.tag not in {"script", "img", "svg", "iframe", "style"}
            assert set(element.attrib) <= ATTRIBUTES
            address = element.get("href") or ""
            assert not address.lower().startswith(("javascript", "data", "vbscript", "//", "\\"))
            assert address.startswith(("#", "/r/", "https://example.org", "mailto:", "%5C")) or not address


TAGGED = [
    "<b>bold</b>",
    "<b><i>both</i></b>",
    "<a href='javascript:x'>link</a>",
    "<script>code()</script>",
    "<br>",
    "<br/>",
    "</b>",
    "<B class=x>",
    "H<sub>2</sub>O",
]


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from(["words", *TAGGED]), max_size=5), st.lists(st.sampled_from(["words", *TAGGED]), max_size=5)
)
def test_a_tag_stays_as_it_is_written(old: list[str], new: list[str]) -> None:
    """Neither side loses a tag, or a part of one: on a page it is text like any other."""
    before, after = (" ".join(["Some words,", *parts, "and some more."]) for parts in (old, new))
    shown = parse(write_difference(before, after, NoLinks()))
    for text, side in ((after, "del"), (before, "ins")):
        assert "".join(words(shown, leave_out=side).split()) == "".join(text.split())
