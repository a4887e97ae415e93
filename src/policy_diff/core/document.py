"""The lossless document: sections and blocks whose texts join to the source, character for character."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(StrEnum):
    """What a block is in the grammar of MyST Markdown."""

    GAP = "gap"  #: line endings, blank lines and anything else that only separates blocks
    FRONT_MATTER = "front matter"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"
    TABLE_RULE = "table rule"  #: the row of dashes under a table's head
    TERM = "term"  #: the term of a definition list
    DIRECTIVE = "directive"  #: the opening or the closing line of a directive
    OPTION = "option"  #: one `:name: value` line of a directive
    FENCE = "fence"  #: a fence or a directive whose content is not Markdown
    CODE = "code"  #: an indented code block
    HTML = "html"
    TARGET = "target"  #: `(label)=`
    ATTRIBUTES = "attributes"  #: `{#id .class}` on a line of its own
    COMMENT = "comment"  #: `% text`
    RULE = "rule"  #: a thematic break or a MyST block break
    OTHER = "other"  #: a link definition, or what the grammar leaves without a name


#: Blocks that hold prose: inline Markdown that is compared word by word.
PROSE = frozenset({Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TERM, Kind.OPTION})

#: Blocks that name or dress the block that follows them.
PREFIXES = frozenset({Kind.TARGET, Kind.ATTRIBUTES})


@dataclass(frozen=True, slots=True)
class Block:
    """The smallest part of a document that is inserted, deleted or moved whole.

    Attributes:
        kind: what it is in the grammar.
        start: offset of its first code point in the document's text.
        text: its source, from the start of its first line; line endings after it belong to the next gap.
        lead: how many code points at its start are indentation and markers (`- `, `## `, `> `).
        tail: how many at its end are markers (closing `##`, the underline of a heading).
        depth: level of a heading (1 to 6) or nesting of a list item (1 and up), else 0.
        ids: the stable names it carries: its requirement ID, its label.
        owner: the requirement ID of the innermost directive that holds it, if any.
        quoted: whether it stands in a block quote, so that `>` after a line ending is a marker.
        unclosed: whether it opens a fence or a directive that nothing closes.
    """

    kind: Kind
    start: int
    text: str
    lead: int = 0
    tail: int = 0
    depth: int = 0
    ids: tuple[str, ...] = ()
    owner: str | None = None
    quoted: bool = False
    unclosed: bool = False

    @property
    def end(self) -> int:
        """Offset just after its last code point."""
        return self.start + len(self.text)

    @property
    def body(self) -> str:
        """Its source without the markers at both ends."""
        return self.text[self.lead : len(self.text) - self.tail]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it.

    Attributes:
        title: the heading's source without markers; empty for the text before the first heading.
        level: 1 to 6; 0 for the text before the first heading.
        ids: the labels that stand directly before the heading.
        blocks: its own blocks in order, heading and labels included, without those of its sections.
        sections: the sections of the next levels under it.
    """

    title: str
    level: int
    ids: tuple[str, ...]
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = field(default=())

    def walk(self, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Section]]:
        """Yield this section and all under it in document order, each with its path of titles."""
        path = (*above, self.title) if self.level else above
        yield path, self
        for section in self.sections:
            yield from section.walk(path)


@dataclass(frozen=True, slots=True)
class Document:
    """A text as a tree of sections and blocks.

    Attributes:
        text: the source, untouched: the truth that every span refers to.
        root: the text before the first heading, with all sections under it.
    """

    text: str
    root: Section

    def sections(self) -> Iterator[tuple[tuple[str, ...], Section]]:
        """Yield every section in document order with its path of titles."""
        return self.root.walk()

    def blocks(self) -> Iterator[Block]:
        """Yield every block in document order; their texts join to `text`."""
        for _, section in self.sections():
            yield from section.blocks


def build(text: str, blocks: list[Block], headings: set[int]) -> Document:
    """Nest blocks under their headings.

    Args:
        text: the source.
        blocks: all blocks in order; their texts join to `text`.
        headings: indices of the blocks that open a section (a heading inside a list or quote does not).
    """
    cuts = [(_section_start(blocks, index), index) for index in sorted(headings)]
    ends = [*(start for start, _ in cuts[1:]), len(blocks)]
    flat = [Section("", 0, (), tuple(blocks[: cuts[0][0] if cuts else len(blocks)]))]
    for (start, index), end in zip(cuts, ends, strict=False):  # no heading: one end too many
        heading = blocks[index]
        flat.append(Section(heading.body, heading.depth, heading.ids, tuple(blocks[start:end])))
    return Document(text, _nest(flat))


def _section_start(blocks: list[Block], heading: int) -> int:
    """Find where a heading's section starts: a label belongs to the heading after it."""
    start = heading
    for index in range(heading - 1, -1, -1):
        if blocks[index].kind in PREFIXES:
            start = index
        elif blocks[index].kind is not Kind.GAP:
            break
    return start


def _nest(flat: list[Section]) -> Section:
    """Turn sections in document order into a tree, without recursion into its depth."""
    open_: list[tuple[Section, list[Section]]] = [(flat[0], [])]

    def close() -> None:
        section, children = open_.pop()
        done = Section(section.title, section.level, section.ids, section.blocks, tuple(children))
        open_[-1][1].append(done)

    for section in flat[1:]:
        while open_[-1][0].level >= section.level:
            close()
        open_.append((section, []))
    while len(open_) > 1:
        close()
    root, children = open_[0]
    return Section(root.title, root.level, root.ids, root.blocks, tuple(children))
