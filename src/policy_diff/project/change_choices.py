"""What the changes between two versions can be chosen by: their kind, the topic, and who is bound."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from policy_diff.core.requirement import Requirement
    from policy_diff.formats.html import Change
    from policy_diff.formats.html.marks import Kind
    from policy_diff.project.comparisons import Comparison

MOST: Final = 40
"""So many terms can be chosen by at most: the style sheet has a rule for each number."""

NONE: Final = 0
"""The number of what no term applies to: text outside a requirement, or a requirement without the field."""

CHOSEN_BY: Final[dict[str, frozenset[Kind]]] = {
    "words added": frozenset(("added", "replaced")),
    "words removed": frozenset(("removed", "replaced")),
    "reworded: both": frozenset(("replaced",)),
    "moved": frozenset(("moved",)),
    "not held before": frozenset(("not held before",)),
    "not held after": frozenset(("not held after",)),
}
"""What a reader can choose by, and the kinds of change that fit: words that went are those of a rewording too."""


_TOLD: Final[dict[Kind, tuple[str, str]]] = {
    "added": ("only adds words", "only add words"),
    "replaced": ("rewords", "reword"),
    "removed": ("only removes words", "only remove words"),
    "moved": ("moves a passage", "move a passage"),
    "not held before": ("is a passage not held before", "are passages not held before"),
    "not held after": ("is a passage not held after", "are passages not held after"),
}
"""What is said of one change of each kind, and of several: what they do, since each may be a part of a requirement."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that changes can be chosen by.

    Attributes:
        number: its number within the list, from 1; 0 for changes to which no term applies.
        name: its name.
        count: how many changes it applies to.
    """

    number: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """A list to choose from.

    Attributes:
        key: one letter, by which its classes are told from those of the other lists.
        name: what is chosen: `Kind`, `Topic`, `Who is bound`.
        everything: how the choice of everything is called.
        choices: what can be chosen.
        left_out: how many terms cannot be chosen, for there are too many.
    """

    key: str
    name: str
    everything: str
    choices: tuple[Choice, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that the changes between two versions can be chosen by.

    Attributes:
        lists: the lists from which there is something to choose: a choice that leaves out some change.
        numbers: by list and name, the number of what can be chosen.
        terms: by requirement, its topics and who is bound by it, in either version.
    """

    lists: tuple[ChoiceList, ...]
    numbers: Mapping[tuple[str, str], int]
    terms: Mapping[str, tuple[frozenset[str], frozenset[str]]]

    def classes(self, changes: Iterable[Change]) -> str:
        """Give the classes by which some changes are chosen: `k1 t0 t4 b2`; those of all, each once."""
        found: dict[str, None] = {}
        for change in changes:
            for key, names in _named(change, self.terms):
                for name in sorted(names) or ("",):
                    number = self.numbers.get((key, name), NONE if not name else None)
                    if number is not None:
                        found[f"{key}{number}"] = None
        return " ".join(sorted(found))


def told_counts(changes: Iterable[Change]) -> str:
    """Say how many changes there are of each kind: `93 only add words, 12 reword, 1 only removes words`."""
    counted = Counter(change.kind for change in changes)
    return ", ".join(f"{counted[kind]} {_TOLD[kind][counted[kind] > 1]}" for kind in _TOLD if counted[kind])


def choices(pair: Comparison, changes: Sequence[Change]) -> Choices:
    """Tell what the changes between two versions can be chosen by."""
    owners = sorted({change.owner for change in changes if change.owner})
    terms = {owner: _terms(pair.old.requirement(owner), pair.new.requirement(owner)) for owner in owners}
    counts: dict[str, Counter[str]] = {"k": Counter(), "t": Counter(), "b": Counter()}
    for change in changes:
        for key, names in _named(change, terms):
            counts[key].update(names or ("",))
    made = (
        _list("k", "Kind", "every kind", [(name, name) for name in CHOSEN_BY], counts["k"]),
        _list("t", "Topic", "every topic", [(name, name) for name in sorted(counts["t"])], counts["t"]),
        _list("b", "Who is bound", "anyone", [(name, name) for name in sorted(counts["b"])], counts["b"]),
    )
    numbers = {(one.key, name): choice.number for one, names in made for name, choice in names.items()}
    told = tuple(one for one, _ in made if any(choice.count < len(changes) for choice in one.choices))
    return Choices(told, numbers, terms)


def _list(
    key: str, name: str, everything: str, names: Sequence[tuple[str, str]], counts: Counter[str]
) -> tuple[ChoiceList, dict[str, Choice]]:
    known = [(term, said) for term, said in names if term and counts[term]]
    common = {term for term, _ in sorted(known, key=lambda pair: (-counts[pair[0]], pair[0]))[:MOST]}
    offered = [(term, said) for term, said in known if term in common]
    found = {term: Choice(at, said, counts[term]) for at, (term, said) in enumerate(offered, start=1)}
    without = {"t": "no topic", "b": "nobody named"}
    if counts[""]:
        found[""] = Choice(NONE, without[key], counts[""])
    return ChoiceList(key, name, everything, tuple(found.values()), len(known) - len(offered)), found


def _named(
    change: Change, terms: Mapping[str, tuple[frozenset[str], frozenset[str]]]
) -> tuple[tuple[str, frozenset[str]], ...]:
    nothing: frozenset[str] = frozenset()
    topics, bearers = terms.get(change.owner or "", (nothing, nothing))
    kinds = frozenset(name for name, fitting in CHOSEN_BY.items() if change.kind in fitting)
    return ("k", kinds), ("t", topics), ("b", bearers)


def _terms(*sides: Requirement | None) -> tuple[frozenset[str], frozenset[str]]:
    found = [side for side in sides if side]
    topics = frozenset(topic for side in found for topic in side.topics)
    return topics, frozenset(side.obligation.bearer for side in found if side.obligation)
