"""Where sentences end, by punctuation and what follows it: the same rule for every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.punctuation import CLOSERS, STOPS, WIDE
from policy_diff.core.words import is_word

if TYPE_CHECKING:
    from policy_diff.core.words import Words

#: Words after which a full stop does not end a sentence.
ABBREVIATIONS = frozenset({
    "approx", "art", "cf", "cllr", "dept", "dr", "e.g", "etc", "fig", "hon", "i.e", "incl", "jr", "ltd", "mr", "mrs",
    "ms", "no", "nos", "p", "para", "paras", "pp", "prof", "ref", "reg", "regs", "rev", "sr", "st", "vol", "vs", "z.b",
})  # fmt: skip


def sentences(words: Words) -> list[tuple[int, int]]:
    """Cut a block's tokens into sentences.

    A sentence ends at `.`, `!`, `?` or their like in other scripts, with the quotes and brackets that close
    after it, where white space follows and the next word does not start in lower case.

    Returns:
        Ranges of token indices that follow on each other and cover all tokens.
    """
    ranges: list[tuple[int, int]] = []
    start = index = 0
    count = len(words)
    while index < count:
        token = words.texts[index]
        index += 1
        if token[-1] not in STOPS or is_word(token):
            continue
        while index < count and not words.gaps[index] and _closes(words, index):
            index += 1
        if index < count and _goes_on(words, token, index):
            continue
        ranges.append((start, index))
        start = index
    if start < count:
        ranges.append((start, count))
    return ranges


def _closes(words: Words, index: int) -> bool:
    token = words.texts[index]
    closing_mark = 0 <= words.partner(index) < index
    return closing_mark or token in CLOSERS or token in STOPS


def _goes_on(words: Words, end: str, index: int) -> bool:
    """Tell whether the sentence goes on after its apparent end, before the token at `index`."""
    if end in WIDE:
        return False
    if not words.gaps[index]:
        return True
    following = next((char for char in words.texts[index] if char.isalnum()), "")
    if following.islower():
        return True
    last = words.texts[index - 2].lower() if index >= 2 else ""
    return end == "." and (last in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i"))
