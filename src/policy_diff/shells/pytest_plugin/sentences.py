"""The sentences of the suite as people write them, to tell the nearest one where a step matches none."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Final

SENTENCES: Final = (
    "an inspection under the HANDBOOK [, version VERSION,] is notified AT [, where CONDITION [and CONDITION]]",
    "the record shows the EVENT AT [, where CONDITION [and CONDITION]]",
    "WHO proceeds to WHAT [WHOM] AT",
    'WHO decides not to WHAT AT, giving the reason "…"',
    "WHO decides not to WHAT AT, giving no reason",
    "nothing more is recorded until AT",
    "WHO must, must not, should, may or will normally WHAT [WHOM] [by AT], because of the EVENT",
    "the duty of WHO to WHAT is outstanding, met, breached or set aside",
    "the permission of WHO to WHAT is open, used, lapsed or set aside",
    "the rule that WHO must not WHAT is in force, kept, broken or set aside",
    "nothing binds or allows WHO to WHAT",
    "nothing binds or allows anybody but WHO [, WHO] [and WHO]",
    "nothing follows from REQUIREMENT",
    "this is accepted",
    "this is refused",
    "this is left to discretion",
    "the journal shows WHAT AT",
)
"""Every sentence, as `docs/reference/conduct-suite.md` lists them."""


def nearest(text: str) -> str:
    """Find the sentence that shares most words with a step, in their order; the earlier of two that do."""
    words = text.split()

    def likeness(sentence: str) -> float:
        known = [word for word in sentence.split() if not word.strip("[],").isupper()]
        return SequenceMatcher(None, known, words, autojunk=False).ratio()

    return max(SENTENCES, key=likeness)
