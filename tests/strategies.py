"""Generated MyST documents: sound ones, odd ones, and pairs that differ as versions do."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = [
    "inspector", "leaders", "the", "must", "school", "of", "to", "and", "well-being", "4.30pm", "GOV.UK", "don't",
    "18", "report", "draft", "a", "Ofsted's", "governors/trustees", "é", "naïve", "学校", "विद्यालय", "مدرسة", "👩‍🏫",
]  # fmt: skip

INLINE = [
    "**must**", "*should*", "[a link](https://example.org/a)", "`code [x]`", "{r}`ABC-001`", "\\[dd mmm yyyy\\]",
    "[bare]", "&amp;", "![alt](i.png)", "<https://example.org>", "**open", "[^1]", "[removed: x]", "(see 3)", "__b__",
]  # fmt: skip

#: Pieces of notation that a grammar may trip over, alone and in company.
ODD = [
    "\n", "\n\n", "\r\n", "\r", "\t", "  ", "    ", "- ", "* ", "1. ", "10) ", "> ", "# ", "## ", " ##", "```\n",
    "~~~\n",
    "```{note}\n", ":::{req} ABC-001\n", ":::{req} ABC-002\n", ":::\n", "::::{x}\n", ":a: b\n", "---\n", "===\n",
    "| a | b |\n", "|---|---|\n", "(label)=\n", "{#id .c}\n", "% comment\n", "+++\n", "[x]: /u\n", "[^1]: foot",
    "<div>\n", "<!-- c\n", "-->\n", "Term\n: definition\n", "\ufeff", "\0", "\x0b", "\u2028", "`", "**", "*", "_",
    "[", "](u)", "]", "\\", "$$\n", "&#91;", "e\u0301", "\u202e",
]  # fmt: skip

words = st.sampled_from(WORDS)
sentences = st.builds(
    lambda first, rest, end: " ".join([first.capitalize(), *rest]) + end,
    words,
    st.lists(st.one_of(words, words, words, st.sampled_from(INLINE)), max_size=9),
    st.sampled_from([".", ".", ".", "?", ":", ";", ""]),
)
paragraphs = st.lists(sentences, min_size=1, max_size=4).map(" ".join)
wrapped = paragraphs.map(lambda text: text.replace(". ", ".\n"))


@st.composite
def lists(draw: st.DrawFn) -> str:
    numbered = draw(st.booleans())
    lines = []
    for at, text in enumerate(draw(st.lists(sentences, min_size=1, max_size=5)), start=1):
        indent = "    " * draw(st.integers(0, 1)) if lines else ""
        lines.append(f"{indent}{f'{at}.' if numbered else '-'} {text}")
    return "\n".join(lines)


@st.composite
def tables(draw: st.DrawFn) -> str:
    width = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(words, min_size=width, max_size=width), min_size=1, max_size=4))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]])


requirements = st.builds(
    lambda number, due, text: f":::{{req}} ABC-{number:03}\n:modality: must\n:due: {due} working days\n\n{text}\n:::",
    st.integers(1, 6),
    st.integers(1, 30),
    paragraphs,
)

blocks = st.one_of(
    paragraphs,
    paragraphs,
    wrapped,
    lists(),
    tables(),
    requirements,
    paragraphs.map(lambda text: "> " + text.replace(". ", ".\n> ")),
    sentences.map(lambda text: f"```text\n{text}\n```"),
    st.just("(a-label)="),
    st.just("% a comment"),
)

sections = st.builds(
    lambda level, title, body: "\n\n".join([f"{'#' * level} {title}", *body]),
    st.integers(2, 3),
    sentences,
    st.lists(blocks, max_size=5),
)

#: Documents that a careful author would write.
sound = st.lists(st.one_of(sections, blocks), max_size=6).map(lambda parts: "\n\n".join([*parts, ""]))

#: Documents that nobody would write.
odd = st.lists(st.one_of(st.sampled_from(ODD), st.sampled_from(ODD), words, st.sampled_from(INLINE)), max_size=24).map(
    "".join
)

documents = st.one_of(sound, odd, st.text(max_size=60))


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, str]:
    """Two versions of one document: blocks added, dropped, moved, reworded."""
    if draw(st.integers(0, 3)) == 0:
        return draw(documents), draw(documents)
    kind = st.sampled_from(ODD) if draw(st.booleans()) else st.one_of(blocks, sections)
    joint = "" if kind is not None and draw(st.integers(0, 4)) == 0 else "\n\n"
    old = draw(st.lists(kind, max_size=8))
    new = list(old)
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(new)))
        match draw(st.sampled_from(["add", "drop", "swap", "reword", "move"])):
            case "add":
                new.insert(at, draw(kind))
            case "drop" if new:
                new.pop(min(at, len(new) - 1))
            case "swap" if new:
                new[min(at, len(new) - 1)] = draw(kind)
            case "reword" if new:
                at = min(at, len(new) - 1)
                text = new[at]
                cut = draw(st.integers(0, len(text)))
                new[at] = text[:cut] + draw(st.one_of(words, st.just(" "), st.sampled_from(INLINE))) + text[cut:]
            case "move" if new:
                new.insert(at, new.pop(min(draw(st.integers(0, len(new))), len(new) - 1)))
            case _:
                pass
    return joint.join(old), joint.join(new)
