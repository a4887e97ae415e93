"""Prose that lays something down outside requirements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks.clauses import Roles, statements
from policy_diff.core.checks.modal_words import bold_modals
from policy_diff.core.checks.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.checks.texts import Text
    from policy_diff.core.errors import InputError

_MAY_BE_MODAL: Final = re.compile(
    r"\*\*|\b(?:must|shall|should|ought|ha(?:s|ve)\s+to|may\s+not|normally|required|obliged|bound|expected|allowed|"
    r"permitted|forbidden|prohibited)\b",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.;!?]\s")
_MOST_BOLD_WORDS: Final = 4
"""More words than these in bold are a text that is stressed, not a modal word."""


def faults_of(text: Text, roles: Roles) -> Iterator[InputError]:
    """Yield each sentence that lays something down and stands in no requirement. Rule P401.

    Headings, defined terms, quotations, code and comments lay nothing down.

    Args:
        text: a file of a version.
        roles: those who can be bound.
    """
    for passage in text.passages:
        if passage.requirement is not None or not passage.says or not _MAY_BE_MODAL.search(passage.block.body):
            continue
        words = plain(passage.block.body, text.references)
        bold = bold_modals(words, _MOST_BOLD_WORDS)
        at = 0
        for word in sorted([*bold, *statements(words, roles)], key=lambda word: word.start):
            told, at = at and not _SENTENCE_END.search(words.words, at, word.start), word.end
            if told:
                continue  # one finding for a sentence
            yield text.fault(
                "P401",
                f"'{word.words}' lays something down outside a requirement",
                cure="Make a requirement of the sentence, or say it in words that lay nothing down.",
                offset=passage.start + word.start,
                width=word.end - word.start,
            )
