"""Where a text shows code: what stands there is an example, and is left as it is written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse_once

_MAY_BE: Final = re.compile(r"```|~~~|^[ \t>]*(?: {4}|\t)|\{(?:code|sourcecode)", re.MULTILINE)
"""What a text with code holds; most hold none of it and need not be parsed."""

_FENCE: Final = re.compile(
    r"[ \t>*+-]*(?:[0-9]+[.)][ \t]+)?"
    r"(?:(?:`{3,}|~{3,})(?![ \t]*\{)|(?::{3,}|`{3,}|~{3,})[ \t]*\{(?:code|code-block|code-cell|sourcecode)\})"
    r"[^\r\n]*"
)
"""The line that opens code. The text of other directives that hold no Markdown, such as a table, is prose."""

Spans = tuple[tuple[int, int], ...]
"""Parts of a text: where each starts, and just after where it ends."""


@lru_cache(maxsize=64)
def code_in(text: str) -> Spans:
    """Give where code stands in a text of Markdown: the offsets of its lines, without the one that opens a fence."""
    if not _MAY_BE.search(text):
        return ()
    found: list[tuple[int, int]] = []
    for block in parse_once(text).blocks():
        if block.kind is Kind.CODE:
            found.append((block.start, block.end))
        elif block.kind is Kind.FENCE and (opening := _FENCE.match(block.text)):
            found.append((block.start + opening.end(), block.end))
    return tuple(found)


def is_in(offset: int, spans: Spans) -> bool:
    """Tell whether an offset stands in one of some spans."""
    return any(start <= offset < end for start, end in spans)
