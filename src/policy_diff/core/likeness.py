"""Texts that say the same, or nearly: gathered without comparing each with every other."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.alignment import Profile
from policy_diff.core.phrasing import mark
from policy_diff.core.words import split, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from policy_diff.core.words import Words

ALIKE: Final = 0.5
"""Least likeness of two texts that are gathered: the share of their words, weighed, that both have."""

_COMMON: Final = 24
"""A word that more groups than this have says nothing of which of them a text belongs to."""

JOINING: Final = " ,;:."
"""Signs that only join words to others."""

_BRIDGE: Final = 2
"""Differences with so few words between them are told as one: apart, each would say little."""

_WEIGHED: Final = 12
"""How many groups a text is weighed against at most: those that share most of its telling words."""


def setter_aside(names: Iterable[str]) -> Callable[[str], str]:
    """Give a function that sets names aside in a text, so that texts which differ in nothing else become one.

    Args:
        names: names in lower case, such as `lead inspector`; each may stand in the plural.

    Returns:
        A function from plain words to a key: lower case, one space between words, for each name with its article
        one sign that is no word.
    """
    known = sorted(set(names), key=lambda name: (-len(name), name))
    if not known:
        return lambda words: " ".join(split(words.lower()))
    pattern = re.compile(rf"(?:\b(?:an?|any|the) )?\b(?:{'|'.join(map(re.escape, known))})s?\b")
    return lambda words: " ".join(split(pattern.sub("\N{SECTION SIGN}", " ".join(words.lower().split()))))


def gather(keys: Sequence[str], weights: Sequence[Hashable]) -> list[list[int]]:
    """Gather texts that are alike, each with the most shared text that it is like.

    The texts that most share come first, and each later one goes to the group whose first text it is most like,
    or opens one of its own. A text is weighed against a few groups alone, so that the work grows with the number
    of texts and not with its square.

    Args:
        keys: for each text its words, as `setter_aside` gives them; equal keys are the same text.
        weights: for each text who has it: a key that more of them share comes before one that fewer share.

    Returns:
        Indices by group; inside a group the texts of the most shared key first, else in the order given.
    """
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    order = sorted(places.values(), key=lambda found: (-len({weights[at] for at in found}), found[0]))
    groups = _Groups()
    for found in order:
        groups.put(keys[found[0]], found)
    return groups.found


class _Groups:
    """Groups as they grow, with an index of the words of their first texts."""

    def __init__(self) -> None:
        self.found: list[list[int]] = []
        self._firsts: list[Profile] = []
        self._by_word: dict[str, list[int]] = {}

    def put(self, key: str, places: Sequence[int]) -> None:
        """Put the texts of one key where they belong."""
        profile = Profile.of(key.split(" "))
        best = max(
            ((self._firsts[at].likeness(profile, ALIKE), -at) for at in self._near(profile)),
            default=(0.0, 0),
        )
        if best[0] >= ALIKE:
            self.found[-best[1]] += places
            return
        for word in profile.counts:
            self._by_word.setdefault(word, []).append(len(self.found))
        self.found.append([*places])
        self._firsts.append(profile)

    def _near(self, profile: Profile) -> list[int]:
        if len(self.found) <= _WEIGHED:
            return list(range(len(self.found)))
        shared = Counter[int]()
        for word in profile.counts:
            known = self._by_word.get(word, ())
            if len(known) <= _COMMON:
                shared.update(known)
        return sorted(sorted(shared, key=lambda at: (-shared[at], at))[:_WEIGHED])


@lru_cache(maxsize=8_192)  # who arranges statements asks for each pair again and again
def differences(one: str, other: str) -> tuple[tuple[str, str], ...]:
    """Tell in which words a text differs from another, each difference once.

    Args:
        one: plain words.
        other: plain words.

    Returns:
        The words of the one and, in their place, of the other; either may be empty, and both are the whole texts
        where too little is shared to compare them. What differs in signs alone is left out, and so are the signs
        at the ends of a difference.
    """
    first, second = tokenize(one), tokenize(other)
    found = ((bare(first.join(i0, i1)), bare(second.join(j0, j1))) for i0, i1, j0, j1 in spans(first, second))
    return tuple(dict.fromkeys((theirs, ours) for theirs, ours in found if theirs != ours))


def spans(first: Words, second: Words) -> list[tuple[int, int, int, int]]:
    """Give the ranges of words in which a text differs from another, with the other's; near ones as one."""
    found: list[tuple[int, int, int, int]] = []
    for stretch in mark(first, second):
        if stretch.kept:
            continue
        i0, j0 = stretch.i0, stretch.j0
        if found and i0 - found[-1][1] <= _BRIDGE:
            i0, _, j0, _ = found.pop()
        found.append((i0, stretch.i1, j0, stretch.j1))
    return found


def bare(words: str) -> str:
    """Give words on one line without the signs at both ends that only join them to others."""
    return " ".join(words.split()).strip(JOINING)
