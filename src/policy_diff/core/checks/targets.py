"""The places in a text that a link can lead to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks.plain_text import plain
from policy_diff.core.document import Kind
from policy_diff.core.heading_address import heading_address
from policy_diff.core.requirement_id import is_requirement_id

if TYPE_CHECKING:
    from policy_diff.core.checks.texts import Text

_LEVELS: Final = 3
"""Headings down to this level have an address of their own on the site."""

_FOOTNOTE: Final = re.compile(r"^[ \t>]*\[\^([^\]\s]+)\]:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Targets:
    """The places in one file that a link can name.

    Attributes:
        headings: the addresses of its headings.
        labels: its labels `(name)=` and `{#name}`, in lower case.
        requirements: the IDs of its requirements.
        footnotes: the labels of its footnotes.
    """

    headings: frozenset[str]
    labels: frozenset[str]
    requirements: frozenset[str]
    footnotes: frozenset[str]

    def __contains__(self, name: str) -> bool:
        """Tell whether a link `#name` finds a place."""
        return name in self.headings or name.lower() in self.labels or name in self.requirements

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, in order."""
        return tuple(sorted(self.headings | self.labels | self.requirements))


def targets_of(text: Text) -> Targets:
    """Find the places in a file that a link can lead to.

    Args:
        text: a file of a version.
    """
    headings: dict[str, int] = {}
    labels: set[str] = set()
    requirements: set[str] = set()
    for passage in text.passages:
        block = passage.block
        if block.kind is Kind.HEADING and block.depth <= _LEVELS:
            address = heading_address(plain(block.body, text.references).words)
            count = headings.get(address, 0)
            headings[address] = count + 1
            if count:
                headings.setdefault(f"{address}-{count}", 1)
        elif block.kind in {Kind.TARGET, Kind.ATTRIBUTES}:
            labels.update(name.lower() for name in block.ids)
        elif passage.requirement is not None and is_requirement_id(passage.requirement):
            requirements.add(passage.requirement)
    footnotes = frozenset(_FOOTNOTE.findall(text.file.text)) if "[^" in text.file.text else frozenset()
    return Targets(frozenset(headings), frozenset(labels), frozenset(requirements), footnotes)
