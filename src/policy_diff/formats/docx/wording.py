"""What a reader sees of a block of MyST Markdown, and which characters of the source each run stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from markdown_it.common.utils import normalizeReference

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.inline import Inline, Pair, Whole, flatten, scan
from policy_diff.core.markdown import grammar
from policy_diff.formats.docx.model import PLAIN, Format
from policy_diff.formats.html.escape import destination, safe_address, unescaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.document import Block

#: Characters that XML cannot hold, whichever way they are written.
_UNHELD = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAK = re.compile(r"( *)\n *")
_CODE = re.compile(r"(`+)(.*)\1", re.DOTALL)
_MAIL = re.compile(r"[^\s:/]+@[^\s:/]+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTES = re.compile(r"[ \t]*(?:>[ \t]?)+")
_REQUIREMENT = re.compile(r"[ \t>]*:{3,}\{req\}[ \t]+(?P<id>[A-Z][A-Z0-9_]*-\d+)[ \t]*")
_FOOTNOTE = re.compile(r"[ \t>]*(?P<label>\[\^[^\]]+\]:)[ \t]*")
_FIELD = re.compile(r"[ \t>]*:(?P<name>[^:\n]+):[ \t]*")
_PIPE: Final = re.compile(r"(?<!\\)((?:\\\\)*)(?P<pipe>[ \t]*\|[ \t]*)")


Links: TypeAlias = Mapping[str, str]
"""Where the labels of link definitions lead, by label in the grammar's normal form."""

NO_LINKS: Final[Links] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Span:
    """Some characters of the source and what is seen of them.

    Attributes:
        start, end: offsets of code points in the block's text.
        text: what is seen. Where it is as long as the source, each of its characters stands for one there, and the
            span may be cut; else it stands for the source as a whole.
        format: how it looks.
    """

    start: int
    end: int
    text: str
    format: Format = PLAIN

    @property
    def divisible(self) -> bool:
        """Whether each character seen stands for one of the source."""
        return len(self.text) == self.end - self.start

    def at(self, offset: int) -> Span:
        """Give the span with an offset added to its own."""
        return replace(self, start=self.start + offset, end=self.end + offset)

    def cut(self, start: int, end: int) -> Span:
        """Give the part of a divisible span that lies between two offsets."""
        first, last = max(start, self.start), min(end, self.end)
        return replace(self, start=first, end=last, text=self.text[first - self.start : last - self.start])


def spans(block: Block, links: Links = NO_LINKS) -> tuple[Span, ...]:
    """Give what is seen of a block that is not a row of a table, in order.

    Args:
        block: the block.
        links: where the labels of the document's link definitions lead.

    Returns:
        Spans with offsets in `block.text`. What lies between two of them is not seen.
    """
    if opening := is_label(block):
        return (Span(*opening.span("id"), opening["id"]),)
    if block.kind is Kind.OPTION and (field := _FIELD.match(block.text)):
        rest = block.text[field.end() :]
        name = Span(field.start("name"), field.end(), f"{field['name']}: ")
        return (name, Span(field.end(), len(block.text), held(_LINE_END.sub(_blank, rest)))) if rest else (name,)
    if block.kind not in PROSE:
        return _literal(block)
    note = is_note(block) if block.kind is Kind.PARAGRAPH else None
    label = (Span(note.start("label"), block.lead, f"{note['label']} ", Format(source=True)),) if note else ()
    return (*label, *words(block.body, block.lead, quoted=block.quoted, links=links))


def is_label(block: Block) -> re.Match[str] | None:
    """Match the opening line of a requirement, which is shown as its ID."""
    return _REQUIREMENT.fullmatch(block.text) if block.kind is Kind.DIRECTIVE else None


def is_note(block: Block) -> re.Match[str] | None:
    """Match what stands before the text of a footnote."""
    return _FOOTNOTE.match(block.text[: block.lead])


def cells(block: Block, links: Links = NO_LINKS) -> tuple[tuple[Span, ...], ...]:
    """Give what is seen of each cell of a row, in order; offsets are in `block.text`."""
    found: list[tuple[Span, ...]] = []
    at = 0
    body = block.body
    ends = [(pipe.start("pipe"), pipe.end("pipe")) for pipe in _PIPE.finditer(body)]
    for end, after in (*ends, (len(body), len(body))):
        found.append(words(body[at:end], block.lead + at, links=links))
        at = after
    return tuple(found)


def words(body: str, offset: int = 0, *, quoted: bool = False, links: Links = NO_LINKS) -> tuple[Span, ...]:
    """Give what is seen of inline Markdown.

    Args:
        body: the source.
        offset: what is added to every offset.
        quoted: whether `>` after a line ending is a mark of a block quote.
        links: where the labels of the document's link definitions lead.
    """
    flat = flatten(body, quoted=quoted)
    found = _seen(flat, scan(flat, frozenset(links)), links)
    return tuple(span.at(offset) for span in found)


def _seen(flat: str, inline: Inline | None, links: Links) -> Iterator[Span]:
    """Walk the constructs of a text in order."""
    open_: list[Pair] = []
    at = 0
    broken = False  # a hard break takes the indentation of the next line with it
    for start, end, what, opens in (*_marks(inline or Inline()), (len(flat), len(flat), None, False)):
        if start > at:
            yield from _plain(flat, at, start, _format(flat, open_, links), broken=broken)
        broken = False
        if isinstance(what, Whole):
            span = _whole(flat, what, _format(flat, open_, links))
            broken = span.text == "\n"
            yield span
        elif what is not None and opens:
            open_.append(what)
        elif what is not None and what in open_:
            open_.remove(what)
        at = max(at, end)


def _marks(inline: Inline) -> list[tuple[int, int, Pair | Whole | None, bool]]:
    found: list[tuple[int, int, Pair | Whole | None, bool]] = [(w.start, w.end, w, True) for w in inline.wholes]
    for pair in inline.pairs:
        ends = ((pair.start, pair.inner, True), (pair.outer, pair.end, False))
        for start, end, opens in ends:
            tag = Whole("html_inline", start, end) if pair.kind == "html" else None
            found.append((start, end, tag or pair, opens))
    return sorted((mark for mark in found if mark[1] > mark[0]), key=lambda mark: mark[:2])


def _format(flat: str, open_: list[Pair], links: Links) -> Format:
    if not open_:
        return PLAIN
    kinds = {pair.kind for pair in open_}
    link = next((pair for pair in reversed(open_) if pair.kind == "link"), None)
    return Format("strong" in kinds, "em" in kinds, link=_destination(flat, link, links) if link else None)


def _destination(flat: str, link: Pair, links: Links) -> str | None:
    """Give where a link leads: its closing mark holds the address, or the label of a definition that does."""
    closing = flat[link.outer : link.end]
    if closing.startswith("]("):
        return destination(closing)
    label = closing[2:-1] if closing.startswith("][") and len(closing) > len("][]") else flat[link.inner : link.outer]
    return links.get(normalizeReference(label)) or None


def _whole(flat: str, whole: Whole, look: Format) -> Span:
    """Give what is seen of a construct that is one word for every purpose."""
    source = flat[whole.start : whole.end]
    text, look = _SEEN.get(whole.kind, _as_written)(source, look)
    return Span(whole.start, whole.end, held(text), look)


def _as_written(source: str, look: Format) -> tuple[str, Format]:
    return source, replace(look, source=True)


def _code(source: str, look: Format) -> tuple[str, Format]:
    found = _CODE.fullmatch(source)
    if not found:  # attributes dress it
        return _as_written(source, look)
    inner = found[2].replace("\n", " ")
    padded = inner[:1] == inner[-1:] == " " and inner.strip()
    return inner[1:-1] if padded else inner, replace(look, code=True)


def _character(source: str, look: Format) -> tuple[str, Format]:
    return ("\n" if source.startswith("\\\n") else unescaped(source)), look


def _address(source: str, look: Format) -> tuple[str, Format]:
    text = source[1:-1]
    return text, replace(look, link=safe_address(f"mailto:{text}" if _MAIL.fullmatch(text) else text))


_SEEN: Final = {"autolink": _address, "backticks": _code, "entity": _character, "escape": _character}


def _plain(flat: str, start: int, end: int, look: Format, *, broken: bool) -> Iterator[Span]:
    """Give words as they are, and each line ending as a space, or as a break where the source says so."""
    at = start
    if broken:
        at += len(flat[start:end]) - len(flat[start:end].lstrip(" "))
    for found in _BREAK.finditer(flat, at, end):
        if found.start() > at:
            yield Span(at, found.start(), held(flat[at : found.start()]), look)
        yield Span(found.start(), found.end(), "\n" if len(found[1]) > 1 else " ", look)
        at = found.end()
    if end > at:
        yield Span(at, end, held(flat[at:end]), look)


def _literal(block: Block) -> tuple[Span, ...]:
    """Give the lines of a block as they are, without the quotes and the indentation that all of them have."""
    lines = _lines(block.text)
    quotes = [_QUOTES.match(block.text, start, end) if block.quoted else None for start, end in lines]
    starts = [quote.end() if quote else start for quote, (start, _) in zip(quotes, lines, strict=True)]
    written = [(at, end) for at, (_, end) in zip(starts, lines, strict=True) if block.text[at:end].strip()]
    indent = min((_indentation(block.text[at:end]) for at, end in written), default=0)
    found: list[Span] = []
    before = 0
    for at, (_, end) in zip(starts, lines, strict=True):
        first = min(at + indent, end)
        if end != lines[0][1]:
            found.append(Span(before, first, "\n"))
        if first < end:
            found.append(Span(first, end, held(block.text[first:end])))
        before = end
    return tuple(found)


def _lines(text: str) -> list[tuple[int, int]]:
    """Give the offsets of each line's ends, line endings left out."""
    ends = list(_LINE_END.finditer(text))
    starts = [0, *(end.end() for end in ends)]
    return list(zip(starts, [*(end.start() for end in ends), len(text)], strict=True))


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def held(text: str) -> str:
    """Give text as XML can hold it: U+FFFD for each character that it cannot, a space for a carriage return."""
    return _UNHELD.sub("\ufffd", text).replace("\r", " ")


def link_definitions(text: str) -> Links:
    """Give where the labels of the link definitions of a document lead."""
    if not re.search(r"^[ \t>]*\[[^\]]+\]:", text, re.MULTILINE):
        return NO_LINKS
    env: dict[str, Any] = {}
    source = _LINE_END.sub("\n", text).replace("\0", "\ufffd")
    grammar().block.parse(f"{source}\n", grammar(), env, [])
    found = ((label, safe_address(str(link["href"]))) for label, link in env.get("references", {}).items())
    return {label: address or "" for label, address in found}
