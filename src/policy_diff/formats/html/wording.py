"""The wording of one requirement, and the difference between two of its wordings or fields, as HTML."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from policy_diff.core.comparison import compare
from policy_diff.core.markdown import link_labels
from policy_diff.core.reading import merged, read, visible
from policy_diff.formats.html.blocks import BlockWriter
from policy_diff.formats.html.escape import text as escaped
from policy_diff.formats.html.inline import Part, Run, Side
from policy_diff.formats.html.links import Links, NoLinks
from policy_diff.formats.html.marks import Marker
from policy_diff.formats.html.passage_writing import write_passage
from policy_diff.formats.html.passages import passages

_LINKING: Final = re.compile(r"[\[{<]")
"""One of these stands in every construct that leads anywhere: links, images, roles, directives, bare addresses."""


def write_text(text: str, links: Links) -> str:
    """Write Markdown as HTML that may stand in a `div`; raw HTML in it stays text."""
    return write_difference(text, text, links)


def write_difference(old: str, new: str, links: Links) -> str:
    """Write the whole of a text with what changed since an earlier wording marked.

    Args:
        old: the earlier wording, Markdown.
        new: the later wording, Markdown.
        links: where links lead.

    Returns:
        HTML that may stand in a `div`; its changes are marked but not numbered.
    """
    return _unlinked(old, new) if not _LINKING.search(old + new) else _written(old, new, links)


@lru_cache(maxsize=16_384)
def _unlinked(old: str, new: str) -> str:
    """Write texts that lead nowhere, which are the same on every page: most requirements stand on several."""
    return _written(old, new, NoLinks())


def _written(old: str, new: str, links: Links) -> str:
    change_set = compare(old, new)
    marker = Marker(numbered=False)
    blocks = BlockWriter(marker, links, link_labels(old) | link_labels(new))
    shown = [[block for block in merged(reading.blocks) if visible(block)] for reading in read(change_set)]
    return "".join(write_passage(passage, blocks) for items in shown for passage in passages(items))


def write_replacement(old: str, new: str) -> str:
    """Write words and what took their place as HTML that may stand in a paragraph; either may be empty."""
    sides: tuple[tuple[Side, str], ...] = (("-", old), ("+", new))
    parts = tuple(Part(side, escaped(words), words) for side, words in sides if words)
    return Marker(numbered=False).run(Run(parts)) if parts else ""
