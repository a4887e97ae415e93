"""Long handbooks with an edited copy, for measuring speed: the same text on every machine and in every run.

A handbook has sections of about twenty paragraphs of about fifty words, one paragraph to a line, with some
lists, tables and requirements among them. Words are drawn by rank from `words.txt` (English words, the
commonest first), the word of rank r about 1/r as often as the first, as in prose; the text means nothing, but
its paragraphs differ from each other and share the words that real ones share. In the edited copy one block
in twenty is amended (one to three words, or a sentence), one in a hundred is new, one in a hundred is gone,
and one section has moved.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

SIZES = (1_000, 10_000, 100_000, 300_000)

_MASK = (1 << 64) - 1
_VOCABULARY = (Path(__file__).resolve().parent / "words.txt").read_text(encoding="utf-8").split()
_SHARES = list(accumulate(1_000_000 // (rank + 2) for rank in range(len(_VOCABULARY))))
_WORD = re.compile(r"(?<![:{\w])[a-z]{2,}\b(?!:)")


class Draw:
    """A small generator of numbers (SplitMix64), so that no other library's choices change the texts."""

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def number(self, below: int) -> int:
        """Draw a whole number from 0 up to but not including `below`."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return (mixed ^ (mixed >> 31)) % below

    def word(self) -> str:
        """Draw a word, common ones more often."""
        return _VOCABULARY[bisect_right(_SHARES, self.number(_SHARES[-1]))]

    def chosen(self, count: int, of: int) -> list[int]:
        """Draw `count` different numbers from 0 up to but not including `of`, in the order drawn."""
        numbers = list(range(of))
        for at in range(count):
            other = at + self.number(of - at)
            numbers[at], numbers[other] = numbers[other], numbers[at]
        return numbers[:count]

    def sentence(self, least: int = 9, most: int = 16) -> str:
        """Draw a sentence of `least` to `most` words."""
        words = [self.word() for _ in range(least + self.number(most - least + 1))]
        if len(words) > 11 and self.number(2):
            words[len(words) // 2] += ","
        return f"{words[0].capitalize()} {' '.join(words[1:])}."


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks below it: paragraphs, lists, tables and requirements."""

    heading: str
    blocks: tuple[str, ...]


def handbook_pair(words: int, seed: int = 1) -> tuple[str, str]:
    """Make a handbook and its edited copy.

    Args:
        words: how many words the handbook has at least; it ends with the block that reaches the number. Short
            handbooks have shorter sections, so that there is always one to move.
        seed: another seed makes another handbook.

    Returns:
        The old and the new text, in Markdown.
    """
    draw = Draw(seed)
    per_section = max(4, min(20, words // 250))
    sections: list[Section] = []
    written = number = 0
    while written < words:
        blocks: list[str] = []
        while len(blocks) < per_section and written < words:
            number += 1
            blocks.append(_block(draw, number))
            written += len(blocks[-1].split())
        title = " ".join(draw.word() for _ in range(3 + draw.number(3)))
        sections.append(Section(f"## {title.capitalize()}", tuple(blocks)))
    return _text(sections), _text(_moved(_edited(draw, sections)))


def _text(sections: Sequence[Section]) -> str:
    body = "\n\n".join("\n\n".join((section.heading, *section.blocks)) for section in sections)
    return f"# Handbook\n\n{body}\n"


def _block(draw: Draw, number: int) -> str:
    """Write a block: mostly paragraphs, one in eight a list, a table or a requirement."""
    kind = draw.number(24)
    if kind == 0:
        return "\n".join(f"- {draw.sentence(6, 14)}" for _ in range(3 + draw.number(4)))
    if kind == 1:
        rows = [[draw.word(), draw.word(), str(1 + draw.number(60))] for _ in range(3 + draw.number(5))]
        return "\n".join(f"| {' | '.join(row)} |" for row in [["Kind", "Who", "Days"], ["---"] * 3, *rows])
    if kind == 2:
        fields = f":bearer: {draw.word()}\n:modality: must\n:action: {draw.word()} {draw.word()}"
        return f":::{{req}} HBK-{number:05d}\n{fields}\n\n{_paragraph(draw)}\n:::"
    return _paragraph(draw)


def _paragraph(draw: Draw) -> str:
    return " ".join(draw.sentence() for _ in range(4))


def _edited(draw: Draw, sections: Sequence[Section]) -> list[Section]:
    """Amend one block in twenty, add one after one in a hundred and drop one in a hundred."""
    places = [(at, slot) for at, section in enumerate(sections) for slot in range(len(section.blocks))]
    amended, few = max(1, len(places) // 20), max(1, len(places) // 100)
    drawn = [places[number] for number in draw.chosen(amended + 2 * few, len(places))]
    amend, add, drop = set(drawn[:amended]), set(drawn[amended : amended + few]), set(drawn[amended + few :])
    result = []
    for at, section in enumerate(sections):
        blocks: list[str] = []
        for slot, block in enumerate(section.blocks):
            place = (at, slot)
            if place not in drop:
                blocks.append(_amended(draw, block) if place in amend else block)
            if place in add:
                blocks.append(_paragraph(draw))
        result.append(Section(section.heading, tuple(blocks)))
    return result


def _moved(sections: list[Section]) -> list[Section]:
    """Move the section a third of the way down to two thirds of the way."""
    start, end = len(sections) // 3, 2 * len(sections) // 3
    return [*sections[:start], *sections[start + 1 : end + 1], sections[start], *sections[end + 1 :]]


def _amended(draw: Draw, block: str) -> str:
    """Change one to three words that stand together, or, in half of the paragraphs, one sentence."""
    sentences = block.split(". ")
    if "\n" not in block and draw.number(2):
        slot = 1 + draw.number(len(sentences) - 1)
        fresh = draw.sentence().removesuffix(".")
        return ". ".join([*sentences[:slot], fresh, *sentences[slot + draw.number(2) :]])
    words = list(_WORD.finditer(block))
    first = draw.number(len(words))
    last = min(first + draw.number(3), len(words) - 1)
    for word in reversed(words[first : last + 1]):
        fresh = next(w for w in iter(draw.word, "") if w != word.group())
        block = block[: word.start()] + fresh + block[word.end() :]
    return block
