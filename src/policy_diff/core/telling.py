"""How a text differs from the words that are shown, told so that a reader can put every difference in its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.likeness import JOINING, bare, spans
from policy_diff.core.sentences import sentences
from policy_diff.core.words import is_word, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from policy_diff.core.words import Words

    Span = tuple[int, int, int, int]

_FEW: Final = 2
"""So many differences are told one by one; where there are more, the whole sentence is easier to read."""

_CONTEXT: Final = ((0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 0))
"""How many words before and after a difference are quoted with it, the fewest first, until it has one place."""

_BEFORE: Final = 4
"""How many words at most are quoted of what stands before an addition."""

_PASSAGE: Final = 6
"""So many words are a passage, which may stand elsewhere; fewer might mean something else there."""


_MANY: Final = 40
"""A text with more differences is shown by its sentences without another thought."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that stand in the place of others.

    Attributes:
        theirs: the words; may be empty.
        ours: of the words shown those that these stand for; may be empty.
        after: where `ours` is empty, the words shown that these stand after.
        each: whether the words shown stand there more than once, and these in each of the places.
    """

    theirs: str
    ours: str
    after: str = ""
    each: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """How a text differs from the words shown.

    Attributes:
        differences: what is told in few words.
        sentences: whole sentences of the text, each in pieces that say whether they differ; where few words would
            not do.
    """

    differences: tuple[Difference, ...] = ()
    sentences: tuple[tuple[tuple[str, bool], ...], ...] = ()


ALIKE: Final = Telling()
"""How a text differs that does not."""


def tell(one: str, other: str, set_aside: Callable[[str], str], stands: Callable[[str], bool]) -> Telling:
    """Tell how a text differs from the words shown, each difference once.

    Args:
        one: the text; plain words.
        other: the words shown; plain words.
        set_aside: gives the key of words; differences of equal keys are names, however many there are.
        stands: tells of a passage that the text lacks whether it stands close by.
    """
    first, second = tokenize(one), tokenize(other)
    found = [span for span in _differing(one, other) if not _beside(span, second, stands)]
    few = len(found) <= _MANY
    compared = _Compared(first, second, found)
    told = {span: compared.difference(span) if few else None for span in found}
    plain = [span for span in found if set_aside(first.join(*span[:2])) != set_aside(second.join(*span[2:]))]
    if len({told[span] or span for span in plain}) <= _FEW and all(told.values()):
        return Telling(_once(told.values()))
    lacking = {span for span in plain if told[span] and _whole(span, second)}
    untold = [span for span in found if span not in lacking and (told[span] is None or span in plain)]
    shown = [(a, b) for a, b in sentences(first) if any(_touches(span, a, b, len(first)) for span in untold)]
    rest = (
        told[span] for span in found if span in lacking or not any(_touches(span, a, b, len(first)) for a, b in shown)
    )
    return Telling(_once(rest), tuple(_pieces(a, b, found, first) for a, b in shown))


def _once(found: Iterable[Difference | None]) -> tuple[Difference, ...]:
    return tuple(dict.fromkeys(one for one in found if one))


@lru_cache(maxsize=8_192)  # a build after a small edit asks for the same pairs as the one before
def _differing(one: str, other: str) -> tuple[Span, ...]:
    return tuple(_trimmed(tokenize(one), tokenize(other)))


def _trimmed(first: Words, second: Words) -> Iterator[Span]:
    """Yield what differs without the signs at the ends; nothing where only signs differ."""
    for i0, i1, j0, j1 in spans(first, second):
        (a, b), (c, d) = _trim(first, i0, i1), _trim(second, j0, j1)
        if bare(first.join(a, b)) != bare(second.join(c, d)):
            yield a, b, c, d


def _trim(words: Words, start: int, end: int) -> tuple[int, int]:
    while start < end and words.texts[end - 1] in JOINING:
        end -= 1
    while start < end and words.texts[start] in JOINING:
        start += 1
    return start, end


def _beside(span: Span, second: Words, stands: Callable[[str], bool]) -> bool:
    i0, i1, j0, j1 = span
    passage = i0 == i1 and sum(map(is_word, second.texts[j0:j1])) >= _PASSAGE
    return passage and stands(second.join(j0, j1))


@dataclass(frozen=True, slots=True)
class _Compared:
    """A text, the words shown, and where they differ."""

    first: Words
    second: Words
    found: Sequence[Span]

    def difference(self, span: Span) -> Difference | None:
        """Tell a difference in few words; `None` where these would have more than one place."""
        _, _, j0, j1 = span
        if j0 == j1 and j0:
            return _addition(span, self.first, self.second)
        for left, right in _CONTEXT[1:] if j0 == j1 else _CONTEXT:
            wide = self._widened(span, left, right)
            if wide is None:
                continue
            said = self._said(wide)
            others = [other for one in self.found if (other := self._widened(one, left, right))]
            places = _places(said[1], self.second)
            if places == sorted({other[2] for other in others if self._said(other) == said}):
                theirs, ours = bare(self.first.join(*wide[:2])), bare(self.second.join(*wide[2:]))
                return Difference(theirs, ours, each=len(places) > 1)
        return None

    def _said(self, span: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
        i0, i1, j0, j1 = span
        return _lower(self.first.texts[i0:i1]), _lower(self.second.texts[j0:j1])

    def _widened(self, span: Span, left: int, right: int) -> Span | None:
        """Take words that both have before and after a difference with it; `None` where there are none to take."""
        i0, i1, j0, j1 = span
        a, b, c, d = wide = i0 - left, i1 + right, j0 - left, j1 + right
        if min(a, c) < 0 or b > len(self.first) or d > len(self.second):
            return None
        before, after = self.second.texts[c:j0], self.second.texts[j1:d]
        if (self.first.texts[a:i0], self.first.texts[i1:b]) != (before, after):
            return None
        if not all(map(is_word, (*before, *after))):
            return None
        return None if any(other != span and other[2] < d and c < other[3] for other in self.found) else wide


def _lower(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.lower() for text in texts)


def _addition(span: Span, first: Words, second: Words) -> Difference | None:
    """Tell what is added after which words."""
    i0, i1, end, _ = span
    while end and not is_word(second.texts[end - 1]):
        end -= 1
    for start in range(end - 1, max(end - 1 - _BEFORE, -1), -1):
        if is_word(second.texts[start]) and len(_places(second.texts[start:end], second)) == 1:
            return Difference(bare(first.join(i0, i1)), "", bare(second.join(start, end)))
    return None


def _places(part: Sequence[str], words: Words) -> list[int]:
    """Give where words stand, whatever their case."""
    wanted, texts = _lower(part), _lower(words.texts)
    return [at for at in range(len(texts) - len(wanted) + 1) if texts[at : at + len(wanted)] == wanted]


def _whole(span: Span, second: Words) -> bool:
    """Tell whether the text lacks whole sentences: none of its own would show that."""
    i0, i1, j0, j1 = span
    ranges = sentences(second)
    ended = {b for _, b in ranges} & {j1, j1 + 1}
    return i0 == i1 and bool(ended) and j0 in {a for a, _ in ranges}


def _touches(span: Span, start: int, end: int, size: int) -> bool:
    """Tell whether a difference stands in a sentence; words that are lacking stand where they would."""
    i0, i1, _, _ = span
    if i0 < i1:
        return i0 < end and start < i1
    return start <= min(i0, size - 1) < end


def _pieces(start: int, end: int, found: Sequence[Span], words: Words) -> tuple[tuple[str, bool], ...]:
    pieces: list[tuple[str, bool]] = []
    at = start
    for i0, i1, _, _ in (*found, (end, end, 0, 0)):
        for a, b, differs in ((at, min(i0, end), False), (max(i0, at), min(i1, end), True)):
            if a < b:
                gap = words.gaps[a] if a > start else ""
                if gap and differs:  # emphasis in Markdown begins at a word
                    pieces.append((gap, False))
                pieces.append((words.join(a, b) if differs else f"{gap}{words.join(a, b)}", differs))
                at = b
    return tuple(pieces)
