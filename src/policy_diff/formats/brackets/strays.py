"""What stands on a page outside its entries, or in them where no mark can: marks there would be lost unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.working_text import is_structure
from policy_diff.formats.brackets.hidden import END
from policy_diff.formats.brackets.layout import LITERAL
from policy_diff.formats.brackets.mark_reader import Mark, read_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.document import Block

Fault = tuple[str, str]
"""What is wrong, and what to do about it."""

HEADING: Final[Fault] = (
    "a heading that is no entry's stands among the entries",
    "Word it as `Updated wording added to the 'X' section` for the section that it is about.",
)
OUTSIDE: Final[Fault] = (
    "a mark stands outside every entry",
    "Put it under the heading of an entry. Write a bracket of the text itself as `\\[` or `\\]`.",
)
UNMARKED: Final[Fault] = (
    "nothing can be marked in a block like this",
    "Show the block whole, old and new, between `[removed:]` and `[end of removed]`, `[added:]` and `[end of added]`.",
)
DEFINITION: Final[Fault] = (
    "a link definition does not say which text it stands in",
    f"Change it in the text itself, or put `{END}` before it where it is for the page alone.",
)

_DEFINITION: Final = re.compile(r"[ \t>]*\[[^\]]+\]:")
_PAIR: Final = re.compile(r"\[[^\]]*[^\]\s][^\]]*\]")
_INDICATION: Final = ("square brackets",)


def in_blocks(blocks: Sequence[Block], labels: frozenset[str]) -> Iterator[Block]:
    """Yield the blocks that hold marks, but for the words that say what brackets are.

    Args:
        blocks: what stands outside the entries.
        labels: the labels of link definitions that hold there.
    """
    for block in blocks:
        if block.kind in PROSE:
            parts = read_parts(block.body, labels, lambda *_: None, item=block.kind is Kind.LIST_ITEM)
            if parts is None or any(isinstance(part, Mark) and part.parts != _INDICATION for part in parts):
                yield block


def in_structure(block: Block) -> Fault | None:
    """Say what is wrong with a block of an entry that is structure, if anything is."""
    if block.kind is Kind.OTHER and _DEFINITION.match(block.text):
        return DEFINITION
    return UNMARKED if is_structure(block.kind) and block.kind not in PROSE and _PAIR.search(block.text) else None


def may_be_marked(block: Block) -> bool:
    """Tell of a block of code whether it shows what may be marks; in code none can stand."""
    return block.kind in LITERAL - {Kind.HTML} and _PAIR.search(block.text) is not None
