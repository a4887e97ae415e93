"""What a square bracket on an update page belongs to: a link, the text itself, or neither."""

from __future__ import annotations

import re
from typing import NamedTuple

_PART = r"(?:d{1,4}|m{1,4}|yy|yyyy|h{1,2}|s{1,2}|day|date|month|year|time)"
PLACEHOLDER = rf"(?i){_PART}(?:(?: ?[./:,-] ?| ){_PART})+"
"""What stands between literal brackets: a date or time to fill in, of two parts or more."""

_LITERAL_AT_MOST = 80
_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]{1,30}:"
_TARGET = re.compile(
    rf"\((?P<near><[^<>\n]*>|(?:#|\.{{0,2}}/|{_SCHEME})[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)"
    r"(?:\s+\"[^\"\n]*\")?\)"
    rf"| \((?P<far><{_SCHEME}[^<>\n]*>|#[^\s()<>]*)\)"
)
_ABROAD = re.compile(rf"<?{_SCHEME}")
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_ALONE = re.compile(r"\[(?P<text>(?:\\.|[^\\\[\]])+)\]\((?P<target>[^()\s]*)\)")


class Link(NamedTuple):
    """A link whose opening bracket's offset is known.

    Attributes:
        closes: offset of its closing bracket.
        end: offset just past its target.
        target: as the page gives it.
    """

    closes: int
    end: int
    target: str

    @property
    def abroad(self) -> bool:
        """Whether the target leads somewhere outside the page."""
        return _ABROAD.match(self.target) is not None


class Roles(NamedTuple):
    """The brackets of one block, by role.

    Attributes:
        links: by the offset of their opening bracket.
        literal: offsets of brackets that belong to the text.
        loose: offsets of all others, in order.
    """

    links: dict[int, Link]
    literal: frozenset[int]
    loose: tuple[int, ...]


def bracket_roles(text: str, placeholder: re.Pattern[str]) -> Roles:
    r"""Tell links, literal brackets and others apart.

    - `[text](target)` is a link where the target looks like one: `#…`, `<…>`, `/…`, `./…` or with a scheme;
      `[text] (<https://…>)` and `[text] (#…)`, with one space, are links too. So `[a school](s)` is none.
    - `\[` and `\]` are text, and so are brackets round nothing, or round what matches `placeholder` in full.

    Only brackets that pair within the block can be either.
    """
    links: dict[int, Link] = {}
    literal: set[int] = set()
    pending: list[int] = []
    loose: dict[int, None] = {}
    end = 0
    for match in _BRACKET.finditer(text):
        at = match.start()
        if at < end or len(match.group()) > 1:
            continue
        loose[at] = None
        if match.group() == "[":
            pending.append(at)
        elif pending:
            opens = pending.pop()
            target = _TARGET.match(text, at + 1)
            if target is not None:
                end = target.end()
                links[opens] = Link(at, end, target["near"] or target["far"])
            elif at - opens <= _LITERAL_AT_MOST and _is_literal(text[opens + 1 : at].strip(), placeholder):
                literal |= {opens, at}
            else:
                continue
            del loose[opens], loose[at]
    return Roles(links, frozenset(literal), tuple(loose))


def _is_literal(inner: str, placeholder: re.Pattern[str]) -> bool:
    return not inner or placeholder.fullmatch(inner) is not None


def link_alone(text: str) -> str | None:
    """Give the text of the link that is all of `text`, without backslashes, or `None`."""
    match = _ALONE.fullmatch(text.strip())
    return re.sub(r"\\(\W)", r"\1", match["text"]) if match else None


def without_links(text: str) -> str:
    """Give `text` with each link replaced by its words, and without backslashes, for plain notes."""
    plain = _ALONE.sub(lambda match: match["text"], text)
    return re.sub(r"\\(\W)", r"\1", plain)
