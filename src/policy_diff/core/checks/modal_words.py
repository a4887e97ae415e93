"""The modal words of a text, and which modalities each can stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.obligation import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.checks.plain_text import Plain

_MODAL: Final = re.compile(
    r"""\b(?:
      (?P<must_not> (?:must|shall|may|can)\s+(?:not(?!\s+only\b)|never|neither|under\s+no|in\s+no)
                  | cannot | (?:must|shall|can)n['\u2019]t | can['\u2019]t
                  | (?:is|are)\s+(?:not\s+(?:allowed|permitted)\s+to|forbidden\s+to|prohibited\s+from) )
    | (?P<normally> normally | usually | ordinarily | as\s+a\s+rule )
    | (?P<should> should | ought(?:\s+not)?\s+to | (?:is|are)\s+expected\s+to )
    | (?P<may> need(?:\s+not|n['\u2019]t) | (?:is|are)\s+(?:free|entitled|allowed|permitted)\s+to | may | can )
    | (?P<must> must | shall | (?:will\s+)?(?:has|have)\s+to | (?:is|are)\s+(?:required|obliged|bound)\s+to )
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)

#: A default, said next to another modal word, weakens it.
_DEFAULT: Final = r"(?:normally|usually|ordinarily|as\s+a\s+rule)"
_DEFAULT_AFTER: Final = re.compile(rf"\s*,?\s*{_DEFAULT}\b", re.IGNORECASE)
_DEFAULT_BEFORE: Final = re.compile(
    rf"(?:\b{_DEFAULT}\s*,?\s*|(?:^|[.;:?!]\s+){_DEFAULT},?\s+(?:[\w'\u2019-]+\s+){{0,6}})$", re.IGNORECASE
)
_NEXT_TO_DEFAULT: Final = re.compile(
    r"\b(must|shall|should|may|can)\s*$|\s*(must|shall|should|may|can)\b", re.IGNORECASE
)

#: Nobody may: what is allowed to nobody is forbidden.
_NOBODY: Final = re.compile(
    r"(?:^|[.;:,?!]\s+)(?:nobody|no\s+one|none\s+of|neither|(?:in|under)\s+no|no)\s+"
    r"(?!later|longer|matter|more|less|fewer)(?:[\w'\u2019-]+\s+){0,6}$|\b(?:nobody|no\s+one)\s+$",
    re.IGNORECASE,
)

#: May is a month after a day or such a word, or before a number.
_MONTH: Final = re.compile(r"(?:\d(?:st|nd|rd|th)?|\b(?:in|of|from|by|until|till|since|before|after|on|and|to))\s+$")
_NUMBER: Final = re.compile(r"\s+\d")

_LOOK_BACK: Final = 80
"""How many code points before a modal word can bear on it."""


@dataclass(frozen=True, slots=True)
class ModalWord:
    """One modal word, or the few words that stand for one.

    Attributes:
        start, end: where it stands in its text.
        words: the words, one space between.
        modalities: what it can stand for, the likeliest first.
        kind: what it says by itself: `must`, `must_not`, `should`, `normally` or `may`.
    """

    start: int
    end: int
    words: str
    modalities: tuple[Modality, ...]
    kind: str


def bold_modals(text: Plain, most: int = 100) -> Iterator[ModalWord]:
    """Yield the modal words that stand in bold, as those of a requirement do by convention.

    Args:
        text: the text.
        most: how many words can stand in bold together; of more, none is looked at.
    """
    for start, end in text.bold:
        found = next(iter(_modals(text.words, start, end)), None)
        if found and len(text.words[start:end].split()) <= most:
            yield found


def modals(text: Plain) -> tuple[ModalWord, ...]:
    """Give all modal words outside quotation marks, in bold or not."""
    return _modals(text.own, 0, len(text.own))


@lru_cache(maxsize=16384)  # most requirements have the same wording in several versions
def _modals(words: str, start: int, end: int) -> tuple[ModalWord, ...]:
    return tuple(_look_for(words, start, end))


def _look_for(words: str, start: int, end: int) -> Iterator[ModalWord]:
    at = start
    while found := _MODAL.search(words, at):
        if found.start() >= end:
            return
        at = found.end()
        before = words[max(0, found.start() - _LOOK_BACK) : found.start()]
        if found[0] == "May" and (_MONTH.search(before) or _NUMBER.match(words, found.end())):
            continue
        kind = found.lastgroup or ""
        yield ModalWord(
            found.start(), found.end(), " ".join(found[0].split()), _modalities(words, found, kind, before), kind
        )


def _modalities(words: str, found: re.Match[str], kind: str, before: str) -> tuple[Modality, ...]:
    """Tell what a modal word stands for, with the words around it."""
    if kind == "normally":
        beside = _NEXT_TO_DEFAULT.search(before) or _NEXT_TO_DEFAULT.match(words, found.end())
        weaker = {"should": Modality.SHOULD, "may": Modality.MAY}.get(
            (beside[1] or beside[2]).lower() if beside else ""
        )
        return (Modality.NORMALLY, weaker) if weaker else (Modality.NORMALLY,)
    plain = Modality(kind.replace("_", "-"))
    if _DEFAULT_AFTER.match(words, found.end()) or _DEFAULT_BEFORE.search(before):
        return (Modality.NORMALLY, plain) if plain in {Modality.SHOULD, Modality.MAY} else (Modality.NORMALLY,)
    if plain in {Modality.MUST, Modality.MAY} and _NOBODY.search(before):
        return (Modality.MUST_NOT,)
    return (plain,)
