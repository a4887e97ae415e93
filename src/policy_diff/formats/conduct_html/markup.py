"""Elements of HTML whose text is always escaped: what a report says stays text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.formats.html.escape import attributes, text

if TYPE_CHECKING:
    from collections.abc import Iterable

_EMPTY: Final = frozenset({"br", "meta"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


NONE: Final = Html("")


def el(tag: str, /, *children: str, **values: str | int | None) -> Html:
    """Make an element.

    Args:
        tag: its name.
        children: what it holds; whatever is not `Html` is text, and escaped.
        values: its attributes, as `policy_diff.formats.html.escape.attributes` takes them.
    """
    opening = f"<{tag}{attributes(**values)}>"
    return Html(opening if tag in _EMPTY else f"{opening}{join(children)}</{tag}>")


def join(parts: Iterable[str], between: str = "") -> Html:
    """Put texts and elements one after the other, with the same text between each two."""
    return Html(text(between).join(part if isinstance(part, Html) else text(part) for part in parts))
