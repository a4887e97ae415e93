"""Find where the inline constructs of a block stand: links, emphasis, code, roles.

markdown-it gives inline tokens without positions. Its rules are wrapped here so that each construct's place in
the source is recorded while the grammar itself decides what a construct is.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

#: Constructs that are compared whole: nothing is ever marked inside them.
_WHOLE = frozenset({
    "attr", "autolink", "backticks", "entity", "escape", "footnote_ref", "html_inline", "image", "myst_role",
})  # fmt: skip

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)[^<>]*(?<!/)>")
_FOOTNOTE = re.compile(r"\[\^([^\]\s]+)\]")
_BREAK = re.compile(r"(?:\r\n|\r|\n)[ \t]*")
_QUOTED_BREAK = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:>[ \t]*)*")
_SPECIAL = re.compile(r"[*_`\[<{&\\!]")
"""A text with none of these has no inline construct."""

_MAX_LENGTH = 200_000
_MAX_BRACKETS = 2_000
"""The grammar looks for the end of every bracket, which is dear: beyond this a text is not scanned."""

_MAX_REMEMBERED = 4_000
"""A longer text is no paragraph of a handbook that is met again: what was found in it is not kept."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A construct with words inside: emphasis, strong emphasis, a link, or a pair of tags.

    Attributes:
        kind: `em`, `strong`, `link` or `html`.
        start, inner: offsets of its opening mark and just after it.
        outer, end: offsets of its closing mark and just after it; for a link the mark holds the destination.
    """

    kind: str
    start: int
    inner: int
    outer: int
    end: int


@dataclass(frozen=True, slots=True)
class Whole:
    """A construct that is one word for every purpose: code, a role, an image, an escape.

    Attributes:
        kind: the grammar's name of it.
        start, end: offsets of its first code point and just after its last.
    """

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Inline:
    """The constructs of one text, in order of their start."""

    pairs: tuple[Pair, ...] = ()
    wholes: tuple[Whole, ...] = ()


_PLAIN = Inline()


def flatten(body: str, *, quoted: bool = False) -> str:
    """Give a block's body as its inline grammar reads it, every offset as it was.

    Args:
        body: inline Markdown; line endings may carry indentation and, if `quoted`, `>` marks.
        quoted: whether `>` after a line ending is a mark of the block quote.

    Returns:
        A text of the same length: each line ending with what it carries is a line feed and spaces.
    """
    breaks = _QUOTED_BREAK if quoted else _BREAK
    return breaks.sub(lambda found: "\n" + " " * (len(found[0]) - 1), body)


def scan(text: str, references: frozenset[str] = frozenset()) -> Inline | None:
    """Find the inline constructs of a text.

    Args:
        text: inline Markdown as `flatten` gives it.
        references: labels of link definitions that hold elsewhere in the document.

    Returns:
        Constructs with 0-based offsets of code points, or `None` for a text that is too large to scan.
    """
    if not _SPECIAL.search(text):
        return _PLAIN
    if len(text) > _MAX_LENGTH or text.count("[") > _MAX_BRACKETS:
        return None
    return _scan_once(text, references) if len(text) <= _MAX_REMEMBERED else _scan(text, references)


def _scan(text: str, references: frozenset[str]) -> Inline:
    md, seen = _recorder()
    text = text.replace("\0", "\ufffd")
    seen.start(text)
    env: dict[str, Any] = {
        "references": {label: {"href": "#", "title": ""} for label in references},
        "footnotes": {"refs": {f":{label}": -1 for label in _FOOTNOTE.findall(text)}},  # defined wherever it is
    }
    tokens: list[Token] = []
    md.inline.parse(text, md, env, tokens)
    pairs: list[Pair] = []
    open_: list[Token] = []
    for token in tokens:
        if id(token) not in seen.spans:
            continue  # an autolink has no words of its own: it is seen whole
        if token.nesting == 1:
            open_.append(token)
        elif token.nesting == -1 and open_:
            begin = open_.pop()
            start, inner = seen.span(begin)
            outer, end = seen.span(token)
            pairs.append(Pair(begin.type.removesuffix("_open"), start, inner, outer, end))
    pairs += _tags(text, seen.wholes)
    return _bind(sorted(pairs, key=lambda pair: pair.start), seen.wholes)


_scan_once = lru_cache(maxsize=16_384)(_scan)
"""Most paragraphs stand in several versions and on several pages."""


class _Seen:
    """Where the constructs of the text that is being parsed were found."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: dict[int, tuple[int, int]] = {}
        self.wholes: list[Whole] = []
        self.kept: list[Token] = []

    def start(self, text: str) -> None:
        self.text = text
        self.spans.clear()
        self.wholes.clear()
        self.kept.clear()

    def span(self, token: Token) -> tuple[int, int]:
        """Give the place of an opening or closing token; a strong mark takes in the neighbour it ate."""
        start, end = self.spans[id(token)]
        if token.type == "strong_open":
            return start - 1, end
        if token.type == "strong_close":
            return start, end + 1
        return start, end

    def put(self, token: Token, start: int, end: int) -> None:
        self.spans[id(token)] = (start, end)
        self.kept.append(token)  # an id is only good while its token lives


def _record(name: str, rule: Callable[[StateInline, bool], bool], seen: _Seen) -> Callable[..., bool]:
    """Wrap a rule so that it notes where its construct stands."""

    def wrapped(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the grammar's own signature
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        if silent or not found or state.src != seen.text:  # what stands in an image's label is read by itself
            return found
        if name == "emphasis":
            for at, token in enumerate(state.tokens[start - state.pos :]):
                seen.put(token, start + at, start + at + 1)
        elif name == "link":
            opened = next(token for token in state.tokens[before:] if token.type == "link_open")
            label = state.md.helpers.parseLinkLabel(state, start, True)  # noqa: FBT003  the grammar's own signature
            seen.put(opened, start, start + 1)
            seen.put(state.tokens[-1], label, state.pos)
        elif name in _WHOLE:
            seen.wholes.append(Whole(name, start, state.pos))
        return True

    return wrapped


@lru_cache(maxsize=1)
def _recorder() -> tuple[MarkdownIt, _Seen]:
    md = MarkdownIt("commonmark").use(myst_role_plugin).use(footnote_plugin, inline=False).use(attrs_plugin)
    seen = _Seen()
    names = md.inline.ruler.get_active_rules()
    for name, rule in zip(names, md.inline.ruler.getRules(""), strict=True):
        md.inline.ruler.at(name, _record(name, rule, seen))
    return md, seen


def _tags(text: str, wholes: list[Whole]) -> list[Pair]:
    """Pair the opening and closing tags of inline HTML, and take them from the wholes."""
    pairs: list[Pair] = []
    open_: list[tuple[str, Whole]] = []
    waiting: Counter[str] = Counter()
    paired: set[int] = set()
    for whole in [whole for whole in wholes if whole.kind == "html_inline"]:
        tag = _TAG.fullmatch(text[whole.start : whole.end])
        if tag is None:
            continue
        name = tag["name"].lower()
        if not tag["close"]:
            open_.append((name, whole))
            waiting[name] += 1
        elif waiting[name]:
            while open_[-1][0] != name:
                waiting[open_.pop()[0]] -= 1
            first = open_.pop()[1]
            waiting[name] -= 1
            pairs.append(Pair("html", first.start, first.end, whole.start, whole.end))
            paired |= {first.start, whole.start}
    wholes[:] = [whole for whole in wholes if whole.start not in paired or whole.kind != "html_inline"]
    return pairs


def _bind(pairs: list[Pair], wholes: list[Whole]) -> Inline:
    """Join inline attributes to the construct that they dress, and drop what stands inside another mark."""
    dressed = {whole.start: whole.end for whole in wholes if whole.kind == "attr"}
    pairs = [replace(pair, end=dressed.pop(pair.end, pair.end)) for pair in pairs]
    closing = sorted((pair.outer, pair.end) for pair in pairs)
    covered = 0  #: how far the closing marks reach of those that start no later than here
    at = 0
    bound: list[Whole] = []
    for whole in sorted(wholes, key=lambda whole: (whole.start, -whole.end)):
        while at < len(closing) and closing[at][0] <= whole.start:
            covered = max(covered, closing[at][1])
            at += 1
        free = not bound or whole.start >= bound[-1].end
        if whole.kind != "attr" and free and whole.start >= covered:
            bound.append(replace(whole, end=dressed.pop(whole.end, whole.end)))
    return Inline(tuple(pairs), tuple(bound))
