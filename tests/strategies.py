"""Generated MyST documents: sound ones, odd ones, and pairs that differ as versions do."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import chain

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


#: Long enough for what is moved to be known again.
statements = st.lists(words, min_size=4, max_size=9).map(lambda found: " ".join(found).capitalize() + ".")
passages = st.lists(statements, min_size=2, max_size=3).map(" ".join)


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


@st.composite
def requirements(draw: st.DrawFn) -> str:
    fields = {
        "bearer": words,
        "modality": st.just("must"),
        "due": st.integers(1, 30).map("{} working days".format),
        "topics": st.lists(words, min_size=1, max_size=2).map(", ".join),
    }
    named = draw(st.lists(st.sampled_from(sorted(fields)), min_size=1, max_size=3, unique=True))
    lines = [f":{name}: {draw(fields[name])}\n" for name in named]
    body = draw(st.one_of(passages, paragraphs, st.tuples(sentences, lists()).map("\n\n".join)))
    return f":::{{req}} ABC-{draw(st.integers(1, 12)):03}\n{''.join(lines)}\n{body}\n:::"


blocks = st.one_of(
    paragraphs,
    passages,
    wrapped,
    lists(),
    tables(),
    requirements(),
    requirements(),
    paragraphs.map(lambda text: "> " + text.replace(". ", ".\n> ")),
    sentences.map(lambda text: f"```text\n{text}\n```"),
    st.just("(a-label)="),
    st.just("% a comment"),
)


def _indented(text: str, lead: str, first: str = "") -> str:
    """Set every line of a text behind a lead, the first behind another if one is given."""
    lines = [f"{lead}{line}".rstrip() for line in text.split("\n")]
    return "\n".join([first + lines[0][len(lead) :] if first else lines[0], *lines[1:]])


#: Blocks in blocks: items of several blocks, quotes of several, notes.
nested = st.recursive(
    blocks,
    lambda inner: st.builds(
        lambda parts, wrap: wrap("\n\n".join(parts)),
        st.lists(inner, min_size=1, max_size=3),
        st.sampled_from(
            [
                lambda text: _indented(text, "  ", "- "),
                lambda text: _indented(text, "    ", "1.  "),
                lambda text: _indented(text, "> "),
                lambda text: f"::::{{note}}\n{text}\n::::",
            ]
        ),
    ),
    max_leaves=5,
)

headings = st.builds(lambda level, title: f"{'#' * level} {title}", st.integers(2, 3), sentences)
section_parts = st.builds(lambda heading, body: [heading, *body], headings, st.lists(blocks, max_size=5))
sections = section_parts.map("\n\n".join)
chapters = st.lists(section_parts, max_size=4).map(lambda found: list(chain.from_iterable(found)))

#: Documents that a careful author would write.
sound = st.lists(st.one_of(sections, blocks), max_size=6).map(lambda parts: "\n\n".join([*parts, ""]))

#: Documents that nobody would write.
odd = st.lists(st.one_of(st.sampled_from(ODD), st.sampled_from(ODD), words, st.sampled_from(INLINE)), max_size=24).map(
    "".join
)

documents = st.one_of(sound, odd, st.text(max_size=60))

#: The lines of a block that hold its words, and a word.
WORDED = re.compile(r"(?m)^(?![ \t>]*(?::{3,}|`{3,}|:[a-z-]+:|\(a-label\)=|%)).+$")
WORD = re.compile(r"[^\W_][\w'.-]*\w|[^\W_]")
OPTION = re.compile(r"(?m)^:([a-z-]+): (.+)\n")
HEADING = re.compile(r"(#+) ")
PLAIN = re.compile(r"(?![ \t]*(?:[#>|:`(%-]|[0-9]+[.)]))[^\n]")

Parts = list[str]
Edit = Callable[[st.DrawFn, str], Parts]


def _amend(draw: st.DrawFn, part: str) -> Parts:
    """Put other words in the place of some words of one line; no words on one of the two sides at most."""
    line = draw(st.sampled_from(list(WORDED.finditer(part))))
    found = list(WORD.finditer(line[0]))
    first = draw(st.integers(0, len(found)))
    count = min(draw(st.integers(0, 3)), len(found) - first)
    added = draw(st.lists(st.one_of(words, words, st.sampled_from(INLINE)), min_size=0 if count else 1, max_size=3))
    text = line[0]
    start = found[first].start() if first < len(found) else len(text)
    end = found[first + count - 1].end() if count else start
    put = " ".join(added)
    if not count:
        put = f"{put} " if first < len(found) else f" {put}"
    elif not added:
        end += len(text[end:]) - len(text[end:].lstrip(" "))
    text = text[:start] + put + text[end:]
    return [part[: line.start()] + text + part[line.end() :]]


def _break(draw: st.DrawFn, part: str) -> Parts:
    """Put something anywhere, inside a word or a mark too."""
    cut = draw(st.integers(0, len(part)))
    return [part[:cut] + draw(st.one_of(words, st.just(" "), st.just("\n"), st.sampled_from(INLINE))) + part[cut:]]


def _split(draw: st.DrawFn, part: str) -> Parts:
    """Make two paragraphs of one."""
    gaps = [gap.span() for gap in re.finditer(r"[ \n]+", part)]
    start, end = draw(st.sampled_from([gap for gap in gaps if part[gap[0] - 1] == "."] or gaps))
    return [part[:start], part[end:]]


def _retitle(draw: st.DrawFn, part: str) -> Parts:
    """Give a heading another level or another title."""
    mark, title = part.split(" ", 1)
    return [f"#{mark} {title}"] if len(mark) < 6 and draw(st.booleans()) else [f"{mark} {draw(sentences)}"]


def _is(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda part: bool(pattern.match(part))


#: What an editor does to one part, and to which: each gives what stands there afterwards.
EDITS: Sequence[tuple[Callable[[str], bool], Edit]] = [
    *[(lambda part: bool(WORDED.search(part)), _amend)] * 5,
    (lambda _: True, _break),
    (lambda _: True, lambda _draw, _part: []),
    (lambda _: True, lambda draw, part: [part, draw(blocks)]),
    (lambda _: True, lambda draw, part: [*draw(section_parts), part]),
    (lambda _: True, lambda draw, _part: [draw(blocks)]),
    (lambda part: bool(PLAIN.match(part) and " " in part.strip()), _split),
    (lambda part: bool(PLAIN.match(part)), lambda draw, part: [draw(headings), part]),
    (_is(HEADING), _retitle),
    (_is(HEADING), lambda _draw, _part: []),
]


def _section_end(parts: Parts, start: int) -> int:
    """Find where the section ends that opens at a heading; any other part ends itself."""
    opening = HEADING.match(parts[start])
    for at in range(start + 1, len(parts)):
        found = HEADING.match(parts[at])
        if not opening or (found and len(found[1]) <= len(opening[1])):
            return at
    return len(parts) if opening else start + 1


def _moved(draw: st.DrawFn, parts: Parts, choice: Sequence[int]) -> Parts:
    """Take a part, or the whole section that it opens, to another place."""
    at = draw(st.sampled_from(choice))
    end = _section_end(parts, at) if draw(st.booleans()) else at + 1
    taken, left = parts[at:end], parts[:at] + parts[end:]
    to = draw(st.sampled_from([place for place in range(len(left) + 1) if place != at] or [0]))
    return left[:to] + taken + left[to:]


def _fielded(draw: st.DrawFn, parts: Parts, named: Sequence[int]) -> Parts:
    """Edit the fields of a requirement."""
    at = draw(st.sampled_from(named))
    return [*parts[:at], _options(draw, parts[at]), *parts[at + 1 :]]


def _options(draw: st.DrawFn, text: str) -> str:
    """Change a requirement's fields: another value, one more, one less, another order; or its number."""
    lines = [line[0] for line in OPTION.finditer(text)]
    start = text.index(lines[0])
    end = start + sum(map(len, lines))
    number = draw(st.integers(0, len(lines) - 1))
    match draw(st.sampled_from(["value", "value", "add", "drop", "order", "number"])):
        case "value":
            name = lines[number].split(":")[1]
            lines[number] = f":{name}: {draw(st.integers(31, 40))} {draw(words)}\n"
        case "add":
            lines.insert(number, f":{draw(st.sampled_from(['on', 'action', 'except']))}: {draw(words)}\n")
        case "drop":
            lines.pop(number)
        case "order":
            lines.append(lines.pop(number))
        case _:
            number = draw(st.integers(13, 20))
            return re.sub("ABC-[0-9]+", f"ABC-{number:03}", text, count=1)
    return text[:start] + "".join(lines) + text[end:]


def _merged(draw: st.DrawFn, parts: Parts, pairs: list[int]) -> Parts:
    """Make one paragraph of two."""
    at = draw(st.sampled_from(pairs))
    return [*parts[:at], f"{parts[at]} {parts[at + 1]}", *parts[at + 2 :]]


def _edited(draw: st.DrawFn, parts: Parts) -> Parts:
    """Make one edit of those that the parts allow."""
    pairs = [at for at in range(len(parts) - 1) if PLAIN.match(parts[at]) and PLAIN.match(parts[at + 1])]
    opened = [at for at, part in enumerate(parts) if HEADING.match(part)]
    named = [at for at, part in enumerate(parts) if part.startswith(":::{req}") and OPTION.search(part)]
    possible: list[Callable[[], Parts]] = [lambda: _edited_part(draw, parts)] * 4
    possible += [lambda: _moved(draw, parts, range(len(parts)))] * (len(parts) > 1)
    possible += [lambda: _moved(draw, parts, opened)] * 2 * (len(opened) > 1)
    possible += [lambda: _moved(draw, parts, named), *[lambda: _fielded(draw, parts, named)] * 3] * bool(named)
    possible += [lambda: _merged(draw, parts, pairs)] * bool(pairs)
    return draw(st.sampled_from(possible))()


def _edited_part(draw: st.DrawFn, parts: Parts) -> Parts:
    """Edit one part in a way that it allows."""
    at = draw(st.integers(0, len(parts)))
    if at == len(parts):
        return [*parts, draw(blocks)]
    edit = draw(st.sampled_from([edit for allows, edit in EDITS if allows(parts[at])]))
    return [*parts[:at], *edit(draw, parts[at]), *parts[at + 1 :]]


@st.composite
def versions(draw: st.DrawFn) -> tuple[str, str]:
    """Two versions of one document that differ: edited as handbooks are, or as nobody would; or two documents."""
    match draw(st.integers(0, 9)):
        case 0:
            old, new, joint = [draw(documents)], [draw(documents)], ""
        case 1:
            old = draw(st.lists(st.sampled_from(ODD), max_size=8))
            new, joint = _odd_edits(draw, old), draw(st.sampled_from(["", "\n\n"]))
        case _:
            old = [*draw(st.lists(st.one_of(blocks, requirements(), nested), max_size=3)), *draw(chapters)]
            new, joint = old, "\n\n" if draw(st.integers(0, 9)) else "\n"
            for _ in range(draw(st.integers(1, 4))):
                new = _edited(draw, new) if new else [draw(blocks)]
    if joint.join(old) == joint.join(new):
        new = [*new, draw(passages)]
    return joint.join(old), joint.join(new)


def _odd_edits(draw: st.DrawFn, old: Parts) -> Parts:
    """Add, drop, replace and move pieces of notation."""
    new = list(old)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(new)))
        taken = new[at : at + draw(st.integers(0, 2))]
        new[at : at + len(taken)] = draw(st.lists(st.one_of(st.sampled_from(ODD), words), max_size=2))
        if draw(st.booleans()):
            new[:0] = taken
    return new


@st.composite
def forks(draw: st.DrawFn) -> tuple[str, str, str]:
    """A document and what two people made of it, each without knowing of the other."""
    if draw(st.integers(0, 9)) == 0:
        old = draw(st.lists(st.sampled_from(ODD), max_size=8))
        return "".join(old), "".join(_odd_edits(draw, old)), "".join(_odd_edits(draw, old))
    parts = [*draw(st.lists(st.one_of(blocks, requirements(), nested), max_size=2)), *draw(chapters)]
    sides = []
    for _ in range(2):
        side = parts
        for _ in range(draw(st.integers(1, 3))):
            side = _edited(draw, side) if side else [draw(blocks)]
        sides.append("\n\n".join(side))
    return "\n\n".join(parts), sides[0], sides[1]


#: Statements no two of which share most of their words, so that each is known again wherever it stands.
_TELLING = ["alder", "birch", "cedar", "ebony", "hazel", "larch", "maple", "rowan", "sorrel", "thorn", "willow", "yew"]


@st.composite
def shared_work(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """A handbook, what two people made of different blocks of it, and what it is with the work of both.

    Each block is one of a kind. Each person changes a word of a block, takes a block out or adds one behind it.
    """
    count = draw(st.integers(2, 9))

    def told(number: int, what: str) -> str:
        chosen = [_TELLING[(number * 5 + at * (1 + number % 3)) % len(_TELLING)] for at in range(5)]
        return f"{what} {number} says {' '.join(chosen)} of {number}{number} in the {_TELLING[number % 12]} of it."

    def block(number: int) -> str:
        match draw(st.integers(0, 3)):
            case 0:
                return f":::{{req}} ABC-{number:03}\n:bearer: inspector\n\n{told(number, 'Rule')}\n:::"
            case 1:
                return f"- {told(number, 'Item')}"
            case 2:
                return f"## {told(number, 'Part')}"
            case _:
                return told(number, "Text")

    parts = ["# The whole", *(block(number) for number in range(1, count + 1))]
    edits: list[dict[int, list[str]]] = [{}, {}]
    for at, part in list(enumerate(parts))[1:]:
        whose = draw(st.integers(0, 2))
        if whose == 2:
            continue
        choices = [[part.replace(" says ", " tells ")], [part, told(50 + at, "Added")]]
        choices += [[]] * (not part.startswith("#"))
        edits[whose][at] = draw(st.sampled_from(choices))

    def built(*made: dict[int, list[str]]) -> str:
        every = {at: found for one in made for at, found in one.items()}
        return "\n\n".join(text for at, part in enumerate(parts) for text in every.get(at, [part])) + "\n"

    return built(), built(edits[0]), built(edits[1]), built(*edits)


@st.composite
def thinned(draw: st.DrawFn) -> tuple[str, str, str]:
    """A document of a few blocks and what two people made of it who each took blocks out and added some."""
    parts = [
        draw(st.sampled_from([f"Statement {number} of the {_TELLING[number]} here.", f"## Part {_TELLING[number]}"]))
        for number in range(draw(st.integers(1, 5)))
    ]
    sides = []
    for who in ("ours", "theirs"):
        side = []
        for number, part in enumerate(parts):
            match draw(st.sampled_from(["keep", "keep", "drop", "drop", "add"])):
                case "keep":
                    side.append(part)
                case "add":
                    side += [part, f"New of {who} behind the {_TELLING[-1 - number]}."]
        sides.append("\n\n".join([*side, ""]))
    return "\n\n".join([*parts, ""]), sides[0], sides[1]
