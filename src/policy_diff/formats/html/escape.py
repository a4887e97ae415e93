"""Text and addresses made safe for HTML: whatever a handbook says, it stays text."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape
from typing import Final

from markdown_it import MarkdownIt

SCHEMES: Final = frozenset({"http", "https", "mailto"})
"""The schemes that a link in a handbook may have; an address without a scheme is relative."""

#: Characters that HTML has no place for, or that change what stands around them without being seen.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_TAG = re.compile(r"<[^>]*>")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ufeff]")


def held_text(source: str) -> str:
    """Give text as HTML can hold it, not yet escaped: what it has no place for becomes U+FFFD."""
    return _UNSEEN.sub("\ufffd", source)


def text(source: str) -> str:
    """Write text for HTML, inside and outside of attributes; what HTML cannot hold becomes U+FFFD."""
    return escape(held_text(source), quote=True)


def words_of(html: str) -> str:
    """Give the words of HTML on one line, without its tags."""
    return " ".join(unescape(_TAG.sub("", html)).split())


def attributes(**values: str | int | None) -> str:
    """Write attributes, each with a space before it; `None` leaves one out, and a last `_` falls off a name."""
    found = ((name.rstrip("_").replace("_", "-"), value) for name, value in values.items())
    return "".join(f' {name}="{text(str(value))}"' for name, value in found if value is not None)


def safe_address(address: str) -> str | None:
    """Give an address that a link may lead to, or `None` for one with a scheme that could run something.

    Browsers drop spaces and controls from addresses before they look for a scheme, so that is done here first.
    """
    bare = _IGNORED.sub("", address)
    scheme = _SCHEME.match(bare)
    if scheme:
        return bare if scheme[1].lower() in SCHEMES else None
    return None if not bare or bare.startswith(("//", "\\", "/\\")) or ":" in bare.split("/")[0].split("#")[0] else bare


@lru_cache(maxsize=1)
def _grammar() -> MarkdownIt:
    return MarkdownIt("commonmark")


@lru_cache(maxsize=4096)
def destination(closing: str) -> str | None:
    """Give the address in the closing mark of a link, such as `](https://example.org "Title")`.

    Returns:
        The address, decoded and normal; `None` where it has none or an unsafe one.
    """
    children = _grammar().parseInline(f"[x{closing}")[0].children or []
    for token in children:
        if token.type == "link_open":
            return safe_address(str(token.attrGet("href") or ""))
    return None


def unescaped(construct: str) -> str:
    r"""Give the text of an escape (`\[`) or of a character reference (`&amp;`)."""
    children = _grammar().parseInline(construct)[0].children or []
    return "".join("\n" if token.type in {"softbreak", "hardbreak"} else token.content for token in children)
