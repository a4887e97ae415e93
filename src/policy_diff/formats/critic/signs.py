r"""The signs that CriticMarkup consists of, and how a text that holds them itself is written.

CriticMarkup is read before Markdown is, and knows no escape. So a literal sign is written with a character reference,
which Markdown renders as the character: `{++` as `&#123;++`, and an escaped brace, `\{++`, as `&#x7b;++`. What the text
had written so already gains a zero; so every text has one written form. In code, where a reference would be seen, an
empty comment parts the sign: `{{>><<}++`.
"""

from __future__ import annotations

import re
from typing import Final

from policy_diff.core.inline import flatten, scan

ADD: Final = ("{++", "++}")
REMOVE: Final = ("{--", "--}")
REPLACE: Final = ("{~~", "~~}")
HIGHLIGHT: Final = ("{==", "==}")
COMMENT: Final = ("{>>", "<<}")

WITH: Final = "~>"
"""What stands between the words that went and those that came in their place."""

CLOSES: Final = dict((ADD, REMOVE, REPLACE, HIGHLIGHT, COMMENT))
"""What ends each mark, by what begins it."""

_OPENS: Final = r"(?:\+\+|--|~~|==|>>)"
_ENDS: Final = r"(?:\+\+|--|~~|==|<<)"

SIGN: Final = re.compile(rf"(?P<opens>\{{{_OPENS})|{_ENDS}\}}")
"""What begins or ends a mark."""

_BRACES: Final = re.compile(
    rf"(?P<slashes>(?<!\\)\\+)?(?P<open>\{{(?={_OPENS}))|(?<={_ENDS})(?P<close>\}})"
    r"|&#(?:(?P<zeros>0*)(?P<code>62|92|123|125)|x(?P<hex>0*)7b);"
)
_PARTS: Final = re.compile(rf"(?<=\{{)(?={_OPENS})|(?<={_ENDS})(?=\}})")
_APART: Final = "".join(COMMENT)
_WRITTEN: Final = re.compile(r"&#(?:(?P<zeros>0*)(?P<code>62|92|123|125)|x(?P<hex>0*)7b);")
_CHARACTERS: Final = frozenset({"entity", "escape"})
"""Constructs that are one character, for which another way of writing it can stand."""


class NotMarkableError(Exception):
    """Words that no mark can hold: in code they have a sign of their own."""


def escape(text: str, *, literal: bool, in_mark: bool) -> str:
    """Write a text so that nothing in it can be taken for a mark.

    Args:
        text: Markdown of one block, or a part of it that breaks no construct.
        literal: whether it is code throughout.
        in_mark: whether it stands in a mark.

    Raises:
        NotMarkableError: it stands in a mark, and code in it holds a sign.
    """
    if not _risky(text):
        return text
    if literal:
        return _parted(text, in_mark=in_mark)
    out: list[str] = []
    at = 0
    found = scan(flatten(text))
    for whole in found.wholes if found else ():
        if whole.kind not in _CHARACTERS:
            out += [_referred(text[at : whole.start]), _parted(text[whole.start : whole.end], in_mark=in_mark)]
            at = whole.end
    return "".join([*out, _referred(text[at:])])


def unescape(text: str) -> str:
    """Read what `escape` wrote outside code."""
    return _WRITTEN.sub(_meant, text) if "&#" in text else text


def sealed(text: str) -> str:
    """Write a lone backslash at the end of a text so that it does not escape the mark behind it."""
    lone = (len(text) - len(text.rstrip("\\"))) % 2
    return f"{text[:-1]}&#92;" if lone else text


def _risky(text: str) -> bool:
    return bool(SIGN.search(text)) or WITH in text or "&#" in text


def _parted(text: str, *, in_mark: bool) -> str:
    if in_mark and (SIGN.search(text) or WITH in text):
        raise NotMarkableError
    return _PARTS.sub(_APART, text)


def _referred(text: str) -> str:
    return _BRACES.sub(_reference, text).replace(WITH, "~&#62;")


def _reference(found: re.Match[str]) -> str:
    if found["hex"] is not None:
        return f"&#x0{found['hex']}7b;"
    if found["code"]:
        return f"&#0{found['zeros']}{found['code']};"
    if found["close"]:
        return "&#125;"
    slashes = found["slashes"] or ""
    return f"{slashes[:-1]}&#x7b;" if len(slashes) % 2 else f"{slashes}&#123;"


def _meant(found: re.Match[str]) -> str:
    if found["hex"] is not None:
        return f"&#x{found['hex'][1:]}7b;" if found["hex"] else "\\{"
    return f"&#{found['zeros'][1:]}{found['code']};" if found["zeros"] else chr(int(found["code"]))
