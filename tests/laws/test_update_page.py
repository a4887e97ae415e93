"""Laws of reading an update page: what the editors marked comes out, and nothing is lost."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from policy_diff.core.errors import InputError
from policy_diff.formats.update_page import (
    PageEntry,
    UpdatePage,
    after,
    before,
    read_overrides,
    read_update_page,
    spans,
    stretches,
    title_before,
    title_spans,
    write_files,
)

HEAD = "Menu\n\nNotice\n\nChanges to our rules\n\nWhat changes in June.\n\nPublished 3 June 2031\n\n"
SAYS = "Changes are indicated in [square brackets]."


@dataclass(frozen=True)
class Part:
    """Some words of a block, and whether the editors set them in brackets."""

    words: tuple[str, ...]
    inserted: bool


@dataclass(frozen=True)
class Made:
    """A block as the editors meant it: `depth` -1 for a paragraph, else that of a list item.

    `joined` says that an insertion at its end goes on in the next block; `cut` that a page break stands
    behind so many words of its first part.
    """

    depth: int
    parts: tuple[Part, ...]
    joined: bool
    cut: int


@dataclass(frozen=True)
class Section:
    kind: str
    title: tuple[Part, ...]
    blocks: tuple[Made, ...]


def words(least: int = 1) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.text("abcdefgäñß", min_size=2, max_size=5), min_size=least, max_size=5).map(tuple)


@st.composite
def blocks(draw) -> tuple[Made, ...]:
    made: list[Made] = []
    for _ in range(draw(st.integers(1, 5))):
        first = draw(st.booleans())
        count = draw(st.integers(1, 4))
        parts = [Part(draw(words(2)), first == (i % 2 == 0)) for i in range(count)]
        parts[0] = replace(parts[0], words=(parts[0].words[0].capitalize(), *parts[0].words[1:]))
        parts[-1] = replace(parts[-1], words=(*parts[-1].words[:-1], parts[-1].words[-1] + "."))
        above = made[-1].depth if made else -1
        depth = draw(st.integers(-1, min(above + 1, 3)))
        cut = draw(st.integers(0, len(parts[0].words) - 1)) if depth < 0 else 0
        made.append(Made(depth, tuple(parts), draw(st.booleans()), cut))
    return tuple(made)


@st.composite
def sections(draw) -> Section:
    old, new = Part(draw(words()), inserted=False), Part(draw(words()), inserted=True)
    title = draw(st.sampled_from([(old,), (new, old), (old, new), (new,)]))
    kind = "new" if title == (new,) else "updated"
    return Section(kind, title, draw(blocks()))


@st.composite
def handbooks(draw) -> list[tuple[str, list[Section]]]:
    titles = draw(st.lists(words(), min_size=1, max_size=3, unique_by=lambda w: " ".join(w).casefold()))
    return [
        (" ".join(title).capitalize() + " handbook", draw(st.lists(sections(), min_size=1, max_size=3)))
        for title in titles
    ]


def continues(section: Section, index: int) -> bool:
    """Whether an insertion runs over the end of a block."""
    own, below = section.blocks[index : index + 1], section.blocks[index + 1 : index + 2]
    return bool(own and below) and own[0].joined and own[0].parts[-1].inserted and below[0].parts[0].inserted


def published(section: Section, quotes: str) -> str:
    """Write a section as the publisher would."""
    title = " ".join(f"[{' '.join(p.words)}]" if p.inserted else " ".join(p.words) for p in section.title)
    quoted = f"{quotes[0]}{title}{quotes[1]}"
    lines = [f"New {quoted} section" if section.kind == "new" else f"Updated wording added to the {quoted} section"]
    for index, block in enumerate(section.blocks):
        texts = []
        for number, part in enumerate(block.parts):
            text = " ".join(part.words)
            if number == 0 and block.cut:
                text = " ".join(part.words[: block.cut]) + "\n\n" + " ".join(part.words[block.cut :])
            opens = part.inserted and not (number == 0 and index and continues(section, index - 1))
            closes = part.inserted and not (number == len(block.parts) - 1 and continues(section, index))
            texts.append(("[" if opens else "") + text + ("]" if closes else ""))
        mark = " " * block.depth + "- " if block.depth >= 0 else ""
        above_item = index and block.depth >= 0 and section.blocks[index - 1].depth >= 0
        lines.append(("" if above_item else "\n") + mark + " ".join(texts))
    return "\n".join(lines) + "\n\n"


def page_of(books: list[tuple[str, list[Section]]], quotes: str = "''", *, contents: bool = True) -> str:
    listed = "".join(f"- [{title}](#)\n" for title, _ in books) if contents else ""
    bodies = "".join(
        f"{title}\n\n{SAYS}\n\n{''.join(published(s, quotes) for s in several)}[{title}](#)\n\n"
        for title, several in books
    )
    return f"{HEAD}Contents\n\n{listed}\n{bodies}Is this page useful?\n\nYes\n"


def meant(section: Section, *, old: bool) -> str:
    """Write a section's body as the editors meant it, before or after: the law's other side."""
    lines: list[str] = []
    kept: list[int] = []  # depths of the items above that are there
    was_item = False
    for block in section.blocks:
        while kept and kept[-1] >= block.depth:
            kept.pop()
        text = " ".join(w for p in block.parts if not (old and p.inserted) for w in p.words)
        if not text or (old and section.kind == "new"):
            continue
        is_item = block.depth >= 0
        gap = "" if not lines else "\n" if was_item and is_item else "\n\n"
        lines.append(gap + ("  " * len(kept) + "- " if is_item else "") + text)
        kept += [block.depth] if is_item else []
        was_item = is_item
    return "".join(lines)


def marked(section: Section) -> list[list[str]]:
    """Give the words of each pair of brackets."""
    found: list[list[str]] = []
    for index, block in enumerate(section.blocks):
        for number, part in enumerate(block.parts):
            if part.inserted and number == 0 and index and continues(section, index - 1):
                found[-1] += part.words
            elif part.inserted:
                found.append(list(part.words))
    return found


def plain(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", re.sub(r"[\\\[\]]", "", text))


def entries(text: str, **options: object) -> list[PageEntry]:
    return [e for book in read_update_page(text, **options).handbooks for e in book.entries]  # type: ignore[arg-type]


@given(handbooks(), st.sampled_from(["''", "\u2018\u2019", '""', "\u201c\u201d"]), st.booleans())
def test_before_after_and_spans_are_what_the_editors_meant(books, quotes, contents):
    page = read_update_page(page_of(books, quotes, contents=contents))
    assert [(b.title, len(b.entries)) for b in page.handbooks] == [(t, len(s)) for t, s in books]
    assert page.faults == ()
    made = [section for _, several in books for section in several]
    assert len(page.mends) == sum(bool(b.cut) for s in made for b in s.blocks)
    for section, entry in zip(made, [e for b in page.handbooks for e in b.entries], strict=True):
        assert (entry.kind, after(entry)) == (section.kind, meant(section, old=False))
        assert before(entry) == meant(section, old=True)
        assert [plain(text) for text in spans(entry)] == [plain(" ".join(w)) for w in marked(section)]
        title = " ".join(w for p in section.title for w in p.words)
        was = " ".join(w for p in section.title if not p.inserted for w in p.words)
        assert (entry.section, title_before(entry)) == (title, was)
        assert [plain(t) for t in title_spans(entry)] == [list(p.words) for p in section.title if p.inserted]


@given(handbooks())
def test_runs_are_never_empty_and_take_turns(books):
    for entry in entries(page_of(books)):
        for runs in (entry.runs, entry.title_runs):
            assert all(run.text for run in runs)
            assert all(a.inserted != b.inserted for a, b in pairwise(runs))
        assert plain(" ".join(stretches(entry))) == plain(" ".join(r.text for r in entry.runs if r.inserted))


FORM = [
    "Updated wording added to the 'Rent' section", "New '[Rent]' section", "Updated wording",
    "added to the 'Rent", "the roof' section", SAYS, "Rules handbook", "Tree handbook", "[Rules handbook](#)",
    "- [Tree handbook](#)", "Published 3 June 2031", "Published 31 June 2031", "From: Us", "# Rules",
    "## Rules", "This [handbook](#) has been updated.", "Equivalent changes will be made", "- [first item",
    "  - second] item", "[", "]", "]]", "[[", "- ", "[- roof", "[dd mmm yyyy]", "1. [one", "and so] [on](#)",
    "[on] (<https://a.example/b>)", "...", "- ...", "post-", "\f", "",
]  # fmt: skip


def read_or_refuse(text: str) -> UpdatePage | None:
    try:
        return read_update_page(text)
    except InputError:
        return None


@given(st.lists(st.one_of(st.sampled_from(FORM), st.text(max_size=12)), max_size=25).map("\n".join) | st.text())
@example("\ufeff")
@example("\x00")
@example("# A\nRules handbook\n" + SAYS)
def test_any_text_is_a_page_or_bad_input(text):
    page = read_or_refuse(text)
    if page is None:
        return
    assert page.handbooks
    for book in page.handbooks:
        for entry in book.entries:
            assert len(spans(entry)) == len(entry.pairs)
            assert "\n\n\n" not in after(entry) + before(entry)
    if page.published is not None:
        assert "sources.toml" in write_files(page)


BODY_MARKS = [
    "[",
    "]",
    "[",
    "]",
    " ",
    " ",
    "\n",
    "\n\n",
    "\n- ",
    "\n  - ",
    "\n1. ",
    ".",
    ",",
    "-",
    "'",
    "...",
]
BLOCK_MARKS = [
    "#",
    "# ",
    "> ",
    "+ ",
    "* ",
    "%",
    ":::",
    "```",
    "~~~",
    "+++",
    "---",
    "===",
    "$$",
    "<p>",
    "|",
    "{",
    "    ",
]


def bodies(*marks: str) -> st.SearchStrategy[str]:
    word = st.text("abcXYZ3é", min_size=1, max_size=4)
    return st.lists(st.one_of(word, st.sampled_from(BODY_MARKS + list(marks))), max_size=40).map("".join)


def page_with(body: str) -> str:
    own = f"Updated wording added to the 'Roof' section\n\nSound [new] text.\n\n{body}\n\n"
    first, last = "New '[Rent]' section\n\n[Pay.]\n\n", "New '[End]' section\n\n[Go.]\n"
    return f"{HEAD}Rules handbook\n\n{SAYS}\n\n{first}{own}{last}"


@given(bodies(*BLOCK_MARKS))
@example("[\n\nA b\n\n]")
@example("te[x]t leader[(s)] call [, or] so [.The end]")
@example("- [one\n- two\n\n[three]")
def test_no_word_is_lost(body):
    first, middle, last = entries(page_with(body))
    assert plain(after(middle)) == ["Sound", "new", "text", *plain(mended_words(body))]
    assert (before(first), after(first), spans(first)) == ("", "Pay.", ("Pay.",))
    assert (before(last), after(last), spans(last)) == ("", "Go.", ("Go.",))


def mended_words(body: str) -> str:
    """Join what a break parted inside a hyphenated word, which parts no words; list marks hold none."""
    return re.sub(r"(?m)^([ \t]*[\[\]]*)(?:[-*+])(?=\s|$)", r"\1", body)


@given(bodies(*BLOCK_MARKS))
@example("[x] # y")
@example("[x] 1. y")
@example("[A] - b")
@example("- [a\n  - b] c\n    - d")
def test_texts_are_paragraphs_and_lists_only(body):
    allowed = {"inline", "paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close"}
    allowed |= {"list_item_open", "list_item_close", "ordered_list_open", "ordered_list_close"}
    for entry in entries(page_with(body)):
        for text in (before(entry), after(entry)):
            assert {token.type for token in MarkdownIt().parse(text)} <= allowed


@st.composite
def strayed(draw) -> str:
    """Write words (no parts of dates) with brackets at some of them, without care for pairs."""
    words = st.text("abcXZé", min_size=1, max_size=4)
    opening, closing = st.sampled_from(["", "", "[", "[["]), st.sampled_from(["", "", "]", "]]"])
    bracketed = st.builds("{}{}{}{}".format, opening, words, closing, st.sampled_from(["", "."]))
    gaps = st.sampled_from([" ", " ", " ", "\n", "\n\n", "\n- ", "\n  - ", "\n\n- ", "\n1. "])
    return "".join(draw(st.lists(st.builds("{}{}".format, bracketed, gaps), max_size=25)))


@given(strayed())
@example("a] b")
@example("[a")
@example("- [a\n- b\n\n[c]")
@example("[a] b] c]")
@example("] a")
def test_an_override_states_what_was_assumed(body):
    text = page_with(body)
    page = read_update_page(text)
    stated: dict[int, str] = {}
    for fault in page.faults:
        assert fault.override is not None
        stated |= read_overrides(fault.override.toml())
    again = read_update_page(text, overrides=stated)
    assert again.faults == ()
    for was, now in zip(page.handbooks[0].entries, again.handbooks[0].entries, strict=True):
        assert (was.runs, spans(was)) == (now.runs, spans(now))
