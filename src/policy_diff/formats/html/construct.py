"""The inline constructs of Markdown, one by one, as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.formats.html.escape import attributes, destination, safe_address, text, unescaped

if TYPE_CHECKING:
    from policy_diff.formats.html.links import Links

_TAGS: Final = {"em": "em", "strong": "strong"}
_ROLE = re.compile(r"\{([^{}\s]+)\}(`+)(.*)\2", re.DOTALL)
_TITLED = re.compile(r"(.+?)\s*<([^<>]+)>", re.DOTALL)
_CODE = re.compile(r"(`+)(.*)\1", re.DOTALL)
_IMAGE = re.compile(r"!\[(.*?)\][\[({]?", re.DOTALL)
_MAIL = re.compile(r"[^\s:/]+@[^\s:/]+")


def opening(kind: str, closing_mark: str, links: Links | None) -> str:
    """Write the opening tag of emphasis or of a link.

    Args:
        kind: `em`, `strong` or `link`.
        closing_mark: the source of the closing mark, which holds a link's destination.
        links: where links lead; `None` inside another link.
    """
    if kind in _TAGS:
        return f"<{_TAGS[kind]}>"
    address = _address(destination(closing_mark), links)
    return f"<a{attributes(href=address)}>" if address else ""


def closing(kind: str, closing_mark: str, links: Links | None) -> str:
    """Write the closing tag that belongs to `opening`."""
    if kind in _TAGS:
        return f"</{_TAGS[kind]}>"
    return "</a>" if _address(destination(closing_mark), links) else ""


def whole(kind: str, source: str, links: Links | None) -> tuple[str, str]:
    """Write a construct that is one word for every purpose.

    Returns:
        HTML, and the same as plain text.
    """
    write = _WHOLES.get(kind)
    return (write(source, links) if write else None) or (text(source), source)


def _code(source: str, _: Links | None) -> tuple[str, str] | None:
    found = _CODE.match(source)
    if not found:
        return None
    words = " ".join(found[2].split("\n"))
    inner = words[1:-1] if words[:1] == words[-1:] == " " and words.strip() else words
    return f"<code>{text(inner)}</code>", inner


def _role(source: str, links: Links | None) -> tuple[str, str] | None:
    found = _ROLE.match(source)
    if not found:
        return None
    titled = _TITLED.fullmatch(found[3])
    words, target = titled.groups() if titled else (found[3], found[3])
    return _anchor(words, links.role(found[1], target) if links else None), words


def _autolink(source: str, links: Links | None) -> tuple[str, str]:
    words = source[1:-1]
    address = f"mailto:{words}" if _MAIL.fullmatch(words) else words
    return _anchor(words, _address(safe_address(address), links)), words


def _image(source: str, _: Links | None) -> tuple[str, str] | None:
    found = _IMAGE.match(source)
    return (f'<span class="image">{text(found[1])}</span>', found[1]) if found else None


def _footnote(source: str, _: Links | None) -> tuple[str, str]:
    words = source.strip("[]^")
    return f"<sup>{text(words)}</sup>", words


def _character(source: str, _: Links | None) -> tuple[str, str]:
    words = unescaped(source)
    return "<br />\n" if words == "\n" else text(words), words


_WHOLES: Final = {
    "autolink": _autolink,
    "backticks": _code,
    "entity": _character,
    "escape": _character,
    "footnote_ref": _footnote,
    "image": _image,
    "myst_role": _role,
}


def _address(address: str | None, links: Links | None) -> str | None:
    if address is None or links is None:
        return None
    return address if re.match(r"[a-z]+:", address, re.IGNORECASE) else links.relative(address)


def _anchor(words: str, address: str | None) -> str:
    return f"<a{attributes(href=address)}>{text(words)}</a>" if address else text(words)
