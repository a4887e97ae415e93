"""From two passages to the changes that an editor would mark: whole phrases and sentences, nothing invented."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.alignment import Profile, anchors, pair_up
from policy_diff.core.punctuation import BREAKS, CLOSERS, CLOSING, COMMAS, OPENERS, OPENING, WIDE
from policy_diff.core.sentences import sentences
from policy_diff.core.words import is_word, joined, match

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.core.words import Words

REWRITTEN = 0.6
"""A passage of which more than this share of the words is replaced, old and new, is shown whole."""

_ALIKE = 0.3
"""Least likeness of two sentences whose words are compared; what they keep decides whether it is shown."""

_RUN_COST = 3
_ISLAND_COST = 3
_ISLAND = 2
"""What readability costs: a run of change, an island, and how many kept words make one (see `_absorb`)."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of tokens that both passages share, or that one or both have alone.

    Attributes:
        kept: whether the tokens are the same on both sides.
        i0, i1: the range of tokens of the old passage.
        j0, j1: the range of tokens of the new passage.
    """

    kept: bool
    i0: int
    i1: int
    j0: int
    j1: int

    @property
    def removes(self) -> bool:
        """Whether it takes away any token."""
        return not self.kept and self.i1 > self.i0

    @property
    def adds(self) -> bool:
        """Whether it brings any token."""
        return not self.kept and self.j1 > self.j0


def mark(old: Words, new: Words) -> list[Stretch]:
    """Find what changed between two passages, as an editor would mark it.

    Returns:
        Stretches that cover both passages in order, kept and changed in turn.
    """
    stretches = _whole(old, new)
    if not _one_sided(stretches):
        stretches = _by_sentences(old, new)
    for step in (_slide, _absorb, _balance, _absorb, _enclose):
        stretches = step(stretches, old, new)
    return stretches


def mark_lines(old: Words, new: Words) -> list[Stretch]:
    """Find which lines of a literal block changed; a line is never marked inside."""
    return _whole(old, new)


def _stretches(shared: Sequence[tuple[int, int, int]], size_old: int, size_new: int) -> list[Stretch]:
    """Fill the space between shared stretches with changes."""
    found: list[Stretch] = []
    i = j = 0
    for a, b, n in [*shared, (size_old, size_new, 0)]:
        if a > i or b > j:
            found.append(Stretch(kept=False, i0=i, i1=a, j0=j, j1=b))
        if n:
            found.append(Stretch(kept=True, i0=a, i1=a + n, j0=b, j1=b + n))
        i, j = a + n, b + n
    return found


def _whole(old: Words, new: Words) -> list[Stretch]:
    """Compare two passages token by token."""
    return _stretches(match(old.texts, new.texts), len(old), len(new))


def _one_sided(stretches: list[Stretch]) -> bool:
    """Tell whether words were only added or only removed: then no reading may show both."""
    return not (any(s.removes for s in stretches) and any(s.adds for s in stretches))


def _by_sentences(old: Words, new: Words) -> list[Stretch]:
    """Pair the sentences first, so that words only ever match inside the sentence they belong to."""
    olds, news = sentences(old), sentences(new)
    shared: list[tuple[int, int, int]] = []
    old_keys = [old.texts[a:b] for a, b in olds]
    new_keys = [new.texts[a:b] for a, b in news]
    m = n = 0
    weights = [float(b - a) for a, b in olds]
    for a, b, size in [*anchors(old_keys, new_keys, weights), (len(olds), len(news), 0)]:
        shared += _between(old, new, olds[m:a], news[n:b])
        for (i0, i1), (j0, _) in zip(olds[a : a + size], news[b : b + size], strict=True):
            shared.append((i0, j0, i1 - i0))
        m, n = a + size, b + size
    return _stretches(joined(shared), len(old), len(new))


def _between(
    old: Words, new: Words, olds: list[tuple[int, int]], news: list[tuple[int, int]]
) -> list[tuple[int, int, int]]:
    """Match the words of sentences that stand between identical ones."""
    if not olds or not news:
        return []
    firsts = [Profile.of(old.texts[a:b]) for a, b in olds]
    seconds = [Profile.of(new.texts[a:b]) for a, b in news]
    shared: list[tuple[int, int, int]] = []
    for (a, a_end), (b, b_end) in pair_up(firsts, seconds, joins=lambda _i, _j: True, alike=_ALIKE):
        i0, i1 = olds[a][0], olds[a_end - 1][1]
        j0, j1 = news[b][0], news[b_end - 1][1]
        part = _stretches(match(old.texts[i0:i1], new.texts[j0:j1]), i1 - i0, j1 - j0)
        if not _rewritten(part, old.texts[i0:i1], new.texts[j0:j1]):
            shared += [(i0 + s.i0, j0 + s.j0, s.i1 - s.i0) for s in part if s.kept]
    return shared


def _count(tokens: Sequence[str]) -> int:
    return sum(map(is_word, tokens))


def _rewritten(stretches: list[Stretch], old: Sequence[str], new: Sequence[str]) -> bool:
    """Tell whether more than the allowed share of the words of both sides is replaced."""
    removed = sum(_count(old[s.i0 : s.i1]) for s in stretches if not s.kept)
    added = sum(_count(new[s.j0 : s.j1]) for s in stretches if not s.kept)
    kept = sum(_count(old[s.i0 : s.i1]) for s in stretches if s.kept)
    return bool(removed and added and removed > REWRITTEN * (removed + kept) and added > REWRITTEN * (added + kept))


# --- sliding: where the same change can stand at several places, take the one an editor would take


def _slide(stretches: list[Stretch], old: Words, new: Words) -> list[Stretch]:
    """Move each one-sided change to where it takes in whole sentences or clauses.

    "A. [B.] C." and "A[. B]. C." are the same change: the first reads as a sentence with its own full stop.
    A change that can be moved until it meets another one joins it.
    """
    done = list(stretches)
    at = 1
    while at < len(done):
        stretch = done[at]
        if stretch.kept or (stretch.removes and stretch.adds) or not done[at - 1].kept:
            at += 1
            continue
        before, after = done[at - 1], done[at + 1] if at + 1 < len(done) else None
        words, start, end = (old, stretch.i0, stretch.i1) if stretch.removes else (new, stretch.j0, stretch.j1)
        left, right = _reach(words, start, end, before, after)
        if left == before.i1 - before.i0 and at >= 2 and _same_side(done[at - 2], stretch):
            done[at - 2 : at + 2] = _meet(done[at - 2], stretch, left, after)
            at = max(1, at - 2)
            continue
        shift = max(
            range(-left, right + 1),
            key=lambda by: (_opens(words, start + by) + _closes(words, end + by), -abs(by)),
        )
        if shift:
            done[at - 1 : at + 2] = _moved(before, stretch, after, shift)
            at = 1 if not done[at - 1].kept else at
        at += 1
    return _fuse([s for s in done if s.i1 > s.i0 or s.j1 > s.j0])


def _reach(words: Words, start: int, end: int, before: Stretch, after: Stretch | None) -> tuple[int, int]:
    """Count how far a change can move to the left and to the right."""
    left = right = 0
    room = before.i1 - before.i0
    while left < room and words.texts[start - 1 - left] == words.texts[end - 1 - left]:
        left += 1
    room = after.i1 - after.i0 if after else 0
    while right < room and words.texts[start + right] == words.texts[end + right]:
        right += 1
    return left, right


def _same_side(first: Stretch, second: Stretch) -> bool:
    return not first.kept and first.removes == second.removes and first.adds == second.adds


def _meet(first: Stretch, second: Stretch, by: int, after: Stretch | None) -> list[Stretch]:
    """Join a change to the one before it by moving it over all that stands between."""
    change = Stretch(kept=False, i0=first.i0, i1=second.i1 - by, j0=first.j0, j1=second.j1 - by)
    kept = Stretch(
        kept=True,
        i0=change.i1,
        i1=after.i1 if after else second.i1,
        j0=change.j1,
        j1=after.j1 if after else second.j1,
    )
    return [change, kept]


def _moved(before: Stretch, stretch: Stretch, after: Stretch | None, by: int) -> list[Stretch]:
    i_end, j_end = (after.i1, after.j1) if after else (stretch.i1, stretch.j1)
    middle = replace(stretch, i0=stretch.i0 + by, i1=stretch.i1 + by, j0=stretch.j0 + by, j1=stretch.j1 + by)
    return [
        replace(before, i1=before.i1 + by, j1=before.j1 + by),
        middle,
        Stretch(kept=True, i0=middle.i1, i1=i_end, j0=middle.j1, j1=j_end),
    ]


_ENDS, _STOP, _COMMA, _SPACE, _NONE = 8, 6, 3, 2, 0
"""How good an edge is: the end of the passage, of a sentence, of a clause, of a word, or none of these."""


def _opens(words: Words, index: int) -> int:
    """Grade the place before a token as the start of a change."""
    if index == 0:
        return _ENDS
    before, here = words.texts[index - 1], words.texts[index] if index < len(words) else ""
    if not words.gaps[index] and before not in WIDE:
        return _COMMA if here in COMMAS or here in OPENERS else _NONE
    return _after(before)


def _closes(words: Words, index: int) -> int:
    """Grade the place before a token as the end of a change."""
    if index == len(words):
        return _ENDS
    before, after = words.texts[index - 1], words.texts[index]
    if not words.gaps[index] and before not in WIDE:
        return _STOP - 1 if after in BREAKS else _COMMA if after in COMMAS else _NONE
    return _after(before)


def _after(before: str) -> int:
    """Grade white space by what stands before it."""
    if before[-1] in BREAKS or before in CLOSERS:
        return _STOP
    return _COMMA if before in COMMAS else _SPACE


# --- absorbing: a scrap kept between two changes costs the reader more than it tells


def _absorb(stretches: list[Stretch], old: Words, new: Words) -> list[Stretch]:
    """Merge changes over kept scraps where that is easier to read.

    A kept scrap of k words between two changes costs a run of change more, and an island where k is one or
    two; marking it costs its words twice. Words are never shown removed where both changes only add.
    """
    done: list[Stretch] = []
    for stretch in stretches:
        done.append(stretch)
        while len(done) >= 3 and not stretch.kept and _worth(done[-3], done[-2], done[-1], old, new):
            first, last = done[-3], done[-1]
            done[-3:] = [Stretch(kept=False, i0=first.i0, i1=last.i1, j0=first.j0, j1=last.j1)]
    return done


def _worth(first: Stretch, scrap: Stretch, last: Stretch, old: Words, new: Words) -> bool:
    if not scrap.kept or first.kept:
        return False
    removes, adds = first.removes or last.removes, first.adds or last.adds
    if not (removes and adds):
        return False
    if any(old.partner(index) >= 0 for index in range(scrap.i0, scrap.i1)):
        return False  # a mark of emphasis or a link would draw its whole construct in
    if any(edge <= scrap.i1 and edge >= scrap.i0 for edge in old.edges) or any(
        scrap.j0 <= edge <= scrap.j1 for edge in new.edges
    ):
        return False  # a change stays in its block
    tokens = old.texts[scrap.i0 : scrap.i1]
    kept = _count(tokens)
    if kept and any(token in BREAKS for token in tokens):
        return False  # and in its sentence
    saved = _RUN_COST + (_ISLAND_COST if 0 < kept <= _ISLAND else 0)
    return 2 * kept < saved


# --- enclosing: what replaces a bracket's opening and words takes its closing, too


def _enclose(stretches: list[Stretch], old: Words, new: Words) -> list[Stretch]:
    """Grow replacements by the bracket that closes, or opens, what both their sides leave open."""
    done = list(stretches)
    for at, stretch in enumerate(done):
        if not (stretch.removes and stretch.adds):
            continue
        for by, beside in ((1, at + 1), (-1, at - 1)):
            while 0 <= beside < len(done) and (grown := _grown(done[at], done[beside], by, old, new)):
                done[at], done[beside] = grown
    return _fuse([s for s in done if s.i1 > s.i0 or s.j1 > s.j0])


def _grown(stretch: Stretch, kept: Stretch, by: int, old: Words, new: Words) -> tuple[Stretch, Stretch] | None:
    """Move a bracket from kept words into the replacement beside them: after it (1) or before it (-1)."""
    if kept.i1 == kept.i0:
        return None
    i, j = (kept.i0, kept.j0) if by > 0 else (kept.i1 - 1, kept.j1 - 1)
    bracket, others = old.texts[i], CLOSING if by > 0 else OPENING
    i_edge, j_edge = (i, j) if by > 0 else (i + 1, j + 1)
    if bracket not in others or old.partner(i) >= 0 or i_edge in old.edges or j_edge in new.edges:
        return None
    sides = old.texts[stretch.i0 : stretch.i1], new.texts[stretch.j0 : stretch.j1]
    if any(side.count(others[bracket]) <= side.count(bracket) for side in sides):
        return None
    if by > 0:
        return replace(stretch, i1=i + 1, j1=j + 1), replace(kept, i0=i + 1, j0=j + 1)
    return replace(stretch, i0=i, j0=j), replace(kept, i1=i, j1=j)


# --- balancing: no change may break the Markdown around it


def _balance(stretches: list[Stretch], old: Words, new: Words) -> list[Stretch]:
    """Grow changes until each holds both marks of every emphasis and link, or none."""
    if not old.partners and not new.partners:
        return stretches
    there = {s.i0 + k: s.j0 + k for s in stretches if s.kept for k in range(s.i1 - s.i0)}
    size = -1
    while size != len(there):
        size = len(there)
        for i, other in _pairs(old):
            if not _same_pair(there, i, other, new):
                _forget(there, range(i, other + 1))
        back = {j: i for i, j in there.items()}
        for j, other in _pairs(new):
            if not _same_pair(back, j, other, old):
                _forget(there, [back[k] for k in range(j, other + 1) if k in back])
    return _stretches(joined((i, j, 1) for i, j in sorted(there.items())), len(old), len(new))


def _pairs(words: Words) -> list[tuple[int, int]]:
    """List the pairs of marks as indices of the opening and the closing one."""
    return [(i, other) for i in range(len(words)) if (other := words.partner(i)) > i]


def _same_pair(there: dict[int, int], first: int, second: int, words: Words) -> bool:
    """Tell whether both marks of a pair are kept, and are a pair on the other side too."""
    return first in there and second in there and words.partner(there[first]) == there[second]


def _forget(there: dict[int, int], indices: Iterable[int]) -> None:
    for index in indices:
        there.pop(index, None)


def _fuse(stretches: list[Stretch]) -> list[Stretch]:
    """Join changes that follow directly on each other."""
    done: list[Stretch] = []
    for stretch in stretches:
        if done and not done[-1].kept and not stretch.kept:
            done[-1] = replace(done[-1], i1=stretch.i1, j1=stretch.j1)
        else:
            done.append(stretch)
    return done
