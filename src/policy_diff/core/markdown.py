"""Read MyST Markdown into a lossless document: markdown-it finds the blocks, the source stays the truth."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

from policy_diff.core.document import PREFIXES, Block, Document, Kind, build

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

#: Directives whose content is not Markdown: it is compared line by line and never marked inside.
LITERAL_DIRECTIVES = frozenset({
    "code", "code-block", "code-cell", "contents", "csv-table", "eval-rst", "figure-md", "graphviz", "highlight",
    "image", "include", "index", "list-table", "literalinclude", "math", "mermaid", "needtable", "parsed-literal",
    "plantuml", "raw", "sourcecode", "toctree", "uml",
})  # fmt: skip

#: Directives whose argument can name them for ever, as in `:::{req} SMH-012`; that of any other is a title.
IDENTIFIED_DIRECTIVES = frozenset({"req"})

#: An argument of this form names such a directive for ever.
STABLE_ID = re.compile(r"[A-Z][A-Z0-9_]*-\d+(?![\w-])")

_LINE_END = re.compile(r"\r\n|\r|\n")
_TARGET = re.compile(r"\((?P<label>.+)\)=\s*$")
_ATTRIBUTE_ID = re.compile(r"#(?P<id>[^\s#.=}]+)")
DIRECTIVE_INFO = re.compile(r"\{(?P<name>[^{}\s]+)\}\s*(?P<argument>.*)")
OPTION_LINE = re.compile(r"[ \t]*:[^:\s][^:]*:(?=\s|$)")
_ONLY_STRUCTURE = re.compile(r"[ \t>]*")
_ROW = re.compile(r"(?P<lead>[ \t>]*\|?[ \t]*).*?(?P<tail>(?:(?<!\\)[ \t]*\|)?[ \t]*)")

MAX_NESTED_DIRECTIVES = 12
"""Directives inside directives that are still opened; what is deeper stays one literal block."""


@lru_cache(maxsize=1)
def grammar() -> MarkdownIt:
    """Give the parser: CommonMark with tables and the MyST extensions that the site enables."""
    md = (
        MarkdownIt("commonmark")
        .enable("table")
        .use(front_matter_plugin)
        .use(myst_block_plugin)
        .use(myst_role_plugin)
        .use(footnote_plugin, inline=False)
        .use(colon_fence_plugin)
        .use(deflist_plugin)
        .use(attrs_plugin)
        .use(attrs_block_plugin)
    )
    md.block.ruler.before("front_matter", "plain_paragraph", _plain_paragraph)
    return md


def _plain_paragraph(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001  as the grammar calls it
    """Take a paragraph of which every line starts with a letter, before eighteen other rules are asked.

    No other rule starts with a letter, but for those that look further down: an underlined heading and a table
    need a second line that starts with a sign, and a definition a line with a colon after at most a blank one.
    """
    line = first
    while line < end and not state.isEmpty(line):
        if state.sCount[line] < state.blkIndent or not state.src[state.bMarks[line] + state.tShift[line]].isalpha():
            return False
        if line == first and state.is_code_block(line):
            return False
        line += 1
    after = state.skipEmptyLines(line)
    if silent or (after < state.lineMax and state.src[state.bMarks[after] + state.tShift[after]] in ":~"):
        return False
    state.line = line
    opening = state.push("paragraph_open", "p", 1)
    opening.map = [first, line]
    inline = state.push("inline", "", 0)
    inline.content = mdTrim(state.getLines(first, line, state.blkIndent, False))  # noqa: FBT003  as the grammar calls it
    inline.map = [first, line]
    inline.children = []
    state.push("paragraph_close", "p", -1)
    return True


def parse(text: str) -> Document:
    """Read any text as MyST Markdown.

    Never fails: what the grammar does not know becomes a block of its own. The texts of the blocks join to
    `text`, whatever its line endings, byte order mark, tabs or nesting.
    """
    reader = _Reader(text)
    reader.read(_View(0, reader.visible(0, reader.count)), owner=None, depth=0)
    return reader.finish()


@lru_cache(maxsize=128)  # the files of a corpus, each of which several readers ask for
def parse_once(text: str) -> Document:
    """Read a text as `parse` does, and remember it for who asks next."""
    return parse(text)


@dataclass(frozen=True, slots=True)
class _View:
    """Some lines of the source as a nested parser sees them: first line, and each line's visible text."""

    first: int
    lines: list[str]


@dataclass(slots=True)  # not frozen, which would double the time of making one
class _Leaf:
    """A block found by the grammar: its lines, and how much of its ends are markers."""

    kind: Kind
    first: int
    last: int  #: one past its last line
    lead: int = 0
    tail: int = 0
    depth: int = 0
    ids: tuple[str, ...] = ()
    owner: str | None = None
    quoted: bool = False
    unclosed: bool = False  #: opens what nothing closes
    top: bool = False  #: stands at the top level, so that a heading opens a section


class _Reader:
    """Collects the leaves of one text; the only state of a parse."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.mark = 1 if text.startswith("\ufeff") else 0
        self.starts = [self.mark]
        self.ends = []
        for match in _LINE_END.finditer(text, self.mark):
            self.ends.append(match.start())
            self.starts.append(match.end())
        self.ends.append(len(text))
        if len(self.starts) > 1 and self.starts[-1] == len(text):
            self.starts.pop()
            self.ends.pop()
        self.count = len(self.starts)
        self.leaves: list[_Leaf] = []
        self.definitions: set[int] = set()

    def line(self, index: int) -> str:
        """The source of a line without its ending."""
        return self.text[self.starts[index] : self.ends[index]]

    def visible(self, first: int, last: int) -> list[str]:
        """The lines as the outermost parser sees them."""
        if first == 0 and last == self.count:
            return _LINE_END.sub("\n", self.text[self.mark :]).split("\n")[: self.count]
        return [self.line(index) for index in range(first, last)]

    def read(self, view: _View, *, owner: str | None, depth: int) -> None:
        """Find the leaves of some lines."""
        tokens: list[Token] = []
        env: dict[str, Any] = {}
        md = grammar()
        # The colon fence looks one character past its line: a text without a last newline needs one.
        source = "\n".join([*view.lines, ""]).replace("\0", "\ufffd")
        if view.first or depth:  # only a file's first line can open front matter
            source = f"\n{source}"
            view = _View(view.first - 1, ["", *view.lines])
        md.block.parse(source, md, env, tokens)
        for reference in env.get("references", {}).values():
            begin, end = reference["map"]
            self.definitions.update(range(view.first + begin, view.first + end))
        _Walk(self, view, owner, depth).walk(tokens)

    def finish(self) -> Document:
        """Fill what the grammar left out and join everything into a document."""
        blocks: list[Block] = []
        headings: set[int] = set()
        at = 0
        for leaf in self._complete():
            start = self.starts[leaf.first]
            if start > at:
                blocks.append(Block(Kind.GAP, at, self.text[at:start]))
            text = self.text[start : self.ends[leaf.last - 1]]
            text = text[: max(leaf.lead, len(text.rstrip(" \t")))] if leaf.tail == 0 else text
            if leaf.kind is Kind.HEADING and leaf.top:
                headings.add(len(blocks))
            lead = min(leaf.lead, len(text))
            tail = min(leaf.tail, len(text) - lead)
            block = Block(
                leaf.kind, start, text, lead, tail, leaf.depth, leaf.ids, leaf.owner, leaf.quoted, leaf.unclosed
            )
            blocks.append(block)
            at = block.end
        if at < len(self.text):
            blocks.append(Block(Kind.GAP, at, self.text[at:]))
        return build(self.text, _name(blocks), headings)

    def _complete(self) -> list[_Leaf]:
        """Add a leaf for every line that holds something and was not named by the grammar."""
        whole: list[_Leaf] = []
        at = 0
        for leaf in sorted(self.leaves, key=lambda leaf: (leaf.first, leaf.last)):
            if leaf.first < at or leaf.first >= leaf.last:
                continue  # two names for one line: the outer one stands
            whole.extend(self._unnamed(at, leaf.first))
            whole.append(leaf)
            at = leaf.last
        whole.extend(self._unnamed(at, self.count))
        return whole

    def _unnamed(self, first: int, last: int) -> list[_Leaf]:
        found: list[_Leaf] = []
        for index in range(first, last):
            if _ONLY_STRUCTURE.fullmatch(self.line(index)):
                continue
            joined = found and found[-1].last == index and index not in self.definitions
            if joined:
                found[-1] = replace(found[-1], last=index + 1)
            else:
                found.append(_Leaf(Kind.OTHER, index, index + 1))
        return found


class _Walk:
    """One pass over the tokens of one view."""

    def __init__(self, reader: _Reader, view: _View, owner: str | None, nesting: int) -> None:
        self.reader = reader
        self.view = view
        self.owner = owner
        self.nesting = nesting
        self.inside = {"list": 0, "quote": 0, "other": 0}
        self.marker_lines: set[int] = set()

    def walk(self, tokens: Sequence[Token]) -> None:
        """Name a leaf for every token that stands for lines of the source."""
        for index, token in enumerate(tokens):
            known = _KNOWN.get(token.type)
            if known is None:
                continue
            container, kind, handler = known
            if container:
                self.inside[container] += token.nesting
            if kind and token.map:
                self._add(kind, token.map[0], token.map[1])
            elif handler and token.map:
                handler(self, token, tokens[index + 1] if index + 1 < len(tokens) else token)

    def _add(self, kind: Kind, first: int, last: int, **more: Any) -> None:
        base = self.view.first
        leaf = _Leaf(
            kind,
            base + max(first, -base),
            min(base + last, self.reader.count),
            owner=more.pop("owner", self.owner),
            quoted=self.inside["quote"] > 0,
            **more,
        )
        self.reader.leaves.append(leaf)

    def item(self, token: Token, child: Token) -> None:
        """Name a list item whose marker stands before nothing, or before a block on a later line."""
        first, _ = _lines(token)
        self.marker_lines.add(first)
        if child.type == "list_item_close" or (child.map and child.map[0] > first):
            line = self.reader.line(self.view.first + first)
            self._add(Kind.LIST_ITEM, first, first + 1, lead=len(line.rstrip()), depth=self.inside["list"])

    def _lead(self, token: Token, first: int) -> int:
        """Count the code points before the content on its first line."""
        line = self.reader.line(self.view.first + first).replace("\0", "\ufffd")
        head, more, _ = token.content.partition("\n")
        bare = line if more else line.rstrip()
        return len(bare) - len(head) if head and bare.endswith(head) else len(line) - len(line.lstrip())

    def paragraph(self, token: Token, inline: Token) -> None:
        """Name a paragraph, or the item that it opens."""
        first, last = _lines(token)
        kind = Kind.LIST_ITEM if self.inside["list"] and first in self.marker_lines else Kind.PARAGRAPH
        self._add(kind, first, last, lead=self._lead(inline, first), depth=self.inside["list"])

    def heading(self, token: Token, inline: Token) -> None:
        """Name a heading and tell its markers from its words."""
        first, last = _lines(token)
        level = int(token.tag[1])
        line = self.reader.line(self.view.first + first)
        if token.markup.startswith("#"):
            at = line.find("#") + level
            lead = at + len(line[at:]) - len(line[at:].lstrip())
            lead, tail = (lead, len(line) - lead - len(inline.content)) if inline.content else (len(line), 0)
        else:
            lead = self._lead(inline, first)
            start, end = self.reader.starts[self.view.first + last - 2], self.view.first + last - 1
            kept = len(self.reader.text[start : self.reader.ends[end - 1]].rstrip())
            tail = self.reader.ends[end] - (start + kept)
        top = not (any(self.inside.values()) or self.nesting)
        self._add(Kind.HEADING, first, last, lead=lead, tail=max(tail, 0), depth=level, top=top)

    def term(self, token: Token, inline: Token) -> None:
        """Name the term of a definition."""
        first, _ = _lines(token)
        self._add(Kind.TERM, first, first + 1, lead=self._lead(inline, first))

    def table(self, token: Token, _: Token) -> None:
        """Name every row of a table."""
        first, last = _lines(token)
        for index in range(first, last):
            line = self.reader.line(self.view.first + index)
            kind = Kind.TABLE_RULE if index == first + 1 else Kind.TABLE_ROW
            edges = _ROW.fullmatch(line) if kind is Kind.TABLE_ROW else None
            lead, tail = (edges.end("lead"), len(line) - edges.start("tail")) if edges else (0, 0)
            self._add(kind, index, index + 1, lead=lead, tail=tail)

    def fence(self, token: Token, _: Token) -> None:
        """Name a fence, or open a directive and read what stands in it."""
        first, last = _lines(token)
        named = DIRECTIVE_INFO.fullmatch(token.info.strip())
        inner = token.content.split("\n")[:-1] if token.content else []
        unclosed = first + 1 + len(inner) >= last
        if not named or named["name"] in LITERAL_DIRECTIVES or self.nesting >= MAX_NESTED_DIRECTIVES:
            self._add(Kind.FENCE, first, last, unclosed=unclosed)
            return
        if not self._whole(inner, first + 1):
            # tabs or nesting that cannot be mapped back line by line
            self._add(Kind.FENCE, first, last, unclosed=unclosed)
            return
        end = first + 1 + len(inner)
        identity = STABLE_ID.match(named["argument"]) if named["name"] in IDENTIFIED_DIRECTIVES else None
        ids = (identity[0],) if identity else ()
        owner = identity[0] if identity else self.owner
        self._add(Kind.DIRECTIVE, first, first + 1, ids=ids, owner=owner, unclosed=unclosed)
        options = 0
        for line in inner:
            if not (match := OPTION_LINE.match(line)):
                break
            at = self.view.first + first + 1 + options
            whole = self.reader.line(at)
            value = len(line) - len(line[match.end() :].lstrip())
            self._add(
                Kind.OPTION,
                first + 1 + options,
                first + 2 + options,
                lead=len(whole) - len(line) + value,
                owner=owner,
            )
            options += 1
        body = inner[options:]
        if body:
            begin = self.view.first + first + 1 + options
            self.reader.read(_View(begin, body), owner=owner, depth=self.nesting + 1)
        if end < last:
            self._add(Kind.DIRECTIVE, end, last, owner=owner)

    def _whole(self, inner: list[str], first: int) -> bool:
        """Tell whether each line of the content ends its line of the source, so that it maps back."""
        base = self.view.first + first
        return base + len(inner) <= self.reader.count and all(
            self.reader.line(base + index).replace("\0", "\ufffd").endswith(line) for index, line in enumerate(inner)
        )


def _lines(token: Token) -> tuple[int, int]:
    """Give a token's first line and the one after its last."""
    first, last = token.map or (0, 0)
    return first, last


_CONTAINERS = {
    f"{name}_{end}": kind
    for name, kind in {
        "blockquote": "quote",
        "dd": "other",
        "footnote_reference": "other",
        "list_item": "list",
    }.items()
    for end in ("open", "close")
}

_SIMPLE = {
    "attrs_block": Kind.ATTRIBUTES,
    "code_block": Kind.CODE,
    "front_matter": Kind.FRONT_MATTER,
    "hr": Kind.RULE,
    "html_block": Kind.HTML,
    "myst_block_break": Kind.RULE,
    "myst_line_comment": Kind.COMMENT,
    "myst_target": Kind.TARGET,
}

_HANDLERS = {
    "colon_fence": _Walk.fence,
    "dt_open": _Walk.term,
    "fence": _Walk.fence,
    "heading_open": _Walk.heading,
    "list_item_open": _Walk.item,
    "paragraph_open": _Walk.paragraph,
    "table_open": _Walk.table,
}

#: What a token of the grammar does: the container that it opens or closes, the block that it is, or its handler.
_KNOWN = {
    name: (_CONTAINERS.get(name), _SIMPLE.get(name), _HANDLERS.get(name))
    for name in (*_CONTAINERS, *_SIMPLE, *_HANDLERS)
}


def _name(blocks: list[Block]) -> list[Block]:
    """Give each label to the line that carries it and to the block that it names."""
    named: list[Block] = []
    waiting: tuple[str, ...] = ()
    for block in blocks:
        if block.kind in PREFIXES:
            pattern = _TARGET if block.kind is Kind.TARGET else _ATTRIBUTE_ID
            match = pattern.search(block.text)
            own = (match.group(1).strip(),) if match else ()
            named.append(replace(block, ids=own))
            waiting += own
        elif block.kind is Kind.GAP or not waiting:
            named.append(block)
        else:
            named.append(replace(block, ids=(*dict.fromkeys((*waiting, *block.ids)),)))
            waiting = ()
    return named


def link_labels(text: str) -> frozenset[str]:
    """Give the labels of the link definitions in a text, in the grammar's normal form."""
    env: dict[str, Any] = {}
    if re.search(r"^[ \t>]*\[[^\]]+\]:", text, re.MULTILINE):
        source = _LINE_END.sub("\n", text).replace("\0", "\ufffd")
        grammar().block.parse(f"{source}\n", grammar(), env, [])
    return frozenset(env.get("references", ()))
