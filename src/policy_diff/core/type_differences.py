"""What differs between the handbooks that are made from one master: their words, and the passages that they lack."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.requirement_id import REQUIREMENT_ID
from policy_diff.core.variants import Variants, master_text, passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPENS: Final = re.compile(rf"^[ \t]*(?P<fence>:{{3,}})[ \t]*\{{req\}}[ \t]*(?P<id>{REQUIREMENT_ID})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class WordOfTypes:
    """A word that is not the same in the master and in everything made from it.

    Attributes:
        master: what stands in the master.
        types: what stands in each type, in their order; empty where its text needs no such word.
    """

    master: str
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PassageOfTypes:
    """A passage that some types lack.

    Attributes:
        requirements: the IDs in the master of the requirements in it; none where it is part of one, or of none.
        part_of: the ID of the requirement that it is part of; empty where it is part of none.
        text: the passage as the master has it, without what marks it out.
        types: for each type, in their order, whether it has the passage.
    """

    requirements: tuple[str, ...]
    part_of: str
    text: str
    types: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class TypeDifferences:
    """What differs from type to type.

    Attributes:
        words: in the order of the master's words; those that are the same everywhere are left out.
        passages: in the order of the text; those that every type has are left out.
    """

    words: tuple[WordOfTypes, ...] = ()
    passages: tuple[PassageOfTypes, ...] = ()


def type_differences(texts: Sequence[str], title: str, variants: Variants) -> TypeDifferences:
    """Tell what differs from type to type.

    Args:
        texts: the texts of one version of the master, with words in braces and passages for some types.
        title: the title of the master.
        variants: everything that is made from it.
    """
    rows = (
        WordOfTypes(word, tuple(variant.words.get(name, "") for variant in variants.variants))
        for name, word in variants.words.items()
    )
    found = (passage for text in texts for passage in _passages(text, title, variants))
    return TypeDifferences(
        tuple(row for row in rows if any(word != row.master for word in row.types)),
        tuple(passage for passage in found if not all(passage.types)),
    )


def _passages(text: str, title: str, variants: Variants) -> Iterator[PassageOfTypes]:
    for passage in passages(text):
        inner = text[passage.opened : passage.closes]
        named = {name for name, _ in passage.names}
        whole = tuple(found["id"] for found in _OPENS.finditer(inner))
        yield PassageOfTypes(
            whole,
            "" if whole else _around(text[: passage.start]),
            master_text(inner, title, variants).strip(),
            tuple(bool(named & variants.names_of(variant)) for variant in variants.variants),
        )


def _around(before: str) -> str:
    """Give the ID of the requirement that a text breaks off in; empty where that is closed."""
    last = next(reversed(list(_OPENS.finditer(before))), None)
    if last is None:
        return ""
    closes = re.compile(rf"^[ \t]*:{{{len(last['fence'])},}}[ \t]*$", re.MULTILINE)
    return "" if closes.search(before, last.end()) else last["id"]
