"""Arrange statements of many handbooks by topic, by action, and by likeness of their words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from policy_diff.core.arrangement import (
    GONE,
    NO_TOPIC,
    ActionPart,
    Arrangement,
    SharedWording,
    Statement,
    TopicPart,
    Variant,
)
from policy_diff.core.likeness import bare, differences, gather
from policy_diff.core.telling import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    _Section = Callable[[Statement], str]


def arrange(
    statements: Sequence[Statement],
    handbooks: Sequence[str],
    topics: Iterable[str],
    set_aside: Callable[[str], str],
    section: Callable[[Statement], str] = lambda _: "",
) -> Arrangement:
    """Arrange statements by topic, by action, and by likeness of their words.

    A statement of several topics is shown under the one that most statements on its action have, among equals the
    one it names first, so that what is said of an action stands together; under the others it is referred to.

    Args:
        statements: the statements, in the order of the handbooks and of their texts.
        handbooks: the codes of the handbooks in the publisher's order.
        topics: every topic in the order in which they are to come; one that is not among them comes after these.
        set_aside: gives the key of plain words, for which `likeness.setter_aside` makes a function.
        section: gives all that stands in the section of a statement, plain words: what a statement lacks and its
            section says is no difference.
    """
    ordered = _ordered(statements, handbooks)
    by_action: dict[str, Counter[str]] = {}
    for one in ordered:
        if one.action:
            by_action.setdefault(one.action, Counter()).update(one.topics)
    shown: dict[str, list[Statement]] = {}
    elsewhere: dict[str, list[tuple[Statement, str]]] = {}
    for one in ordered:
        home = _home(one, by_action.get(one.action, Counter()))
        shown.setdefault(home, []).append(one)
        for other in one.topics:
            if other != home:
                elsewhere.setdefault(other, []).append((one, home))
    order = _in_order({*shown, *elsewhere}, topics)
    return Arrangement(
        tuple(handbooks),
        tuple(
            TopicPart(topic, _actions(shown.get(topic, ()), set_aside, section), tuple(elsewhere.get(topic, ())))
            for topic in order
        ),
    )


def arrange_each(
    statements: Sequence[Statement],
    handbooks: Sequence[str],
    topics: Iterable[str],
    set_aside: Callable[[str], str],
    section: Callable[[Statement], str] = lambda _: "",
) -> Arrangement:
    """Arrange statements so that each topic stands for itself: a statement is shown under each of its topics.

    Args:
        statements: as for `arrange`.
        handbooks: as for `arrange`.
        topics: as for `arrange`.
        set_aside: as for `arrange`.
        section: as for `arrange`.
    """
    shown: dict[str, list[Statement]] = {}
    for one in _ordered(statements, handbooks):
        for topic in one.topics or (NO_TOPIC,):
            shown.setdefault(topic, []).append(one)
    parts = (TopicPart(topic, _actions(shown[topic], set_aside, section)) for topic in _in_order(shown, topics))
    return Arrangement(tuple(handbooks), tuple(parts))


def _ordered(statements: Sequence[Statement], handbooks: Sequence[str]) -> list[Statement]:
    ranks = {code: at for at, code in enumerate(handbooks)}
    return sorted(statements, key=lambda one: ranks.get(one.handbook, len(ranks)))


def _in_order(used: Iterable[str], topics: Iterable[str]) -> list[str]:
    """Put topics in the order given, those that it does not name after them, and what has none last."""
    ranks = {topic: at for at, topic in enumerate(topics)}
    return sorted(used, key=lambda topic: (topic == NO_TOPIC, ranks.get(topic, len(ranks)), topic))


def _home(statement: Statement, of_action: Counter[str]) -> str:
    """Choose the topic under which a statement is shown."""
    return max(statement.topics, key=lambda topic: of_action[topic], default=NO_TOPIC)


def _actions(
    statements: Sequence[Statement], set_aside: Callable[[str], str], section: _Section
) -> tuple[ActionPart, ...]:
    by_action: dict[str, list[Statement]] = {}
    for one in statements:
        by_action.setdefault(one.action, []).append(one)
    parts = [ActionPart(action, _wordings(found, set_aside, section)) for action, found in by_action.items()]
    return tuple(sorted(parts, key=lambda part: (not part.action, -len(part.handbooks))))


def _wordings(
    statements: Sequence[Statement], set_aside: Callable[[str], str], section: _Section
) -> tuple[SharedWording, ...]:
    """Gather the statements on one action; titles of sections and words that are gone stand by themselves."""
    kinds: dict[tuple[bool, bool], list[Statement]] = {}
    for one in statements:
        kinds.setdefault((one.fate in GONE, one.heading), []).append(one)
    found: list[tuple[bool, SharedWording]] = []
    for (gone, _), group in kinds.items():
        keys = [set_aside(one.words) for one in group]
        for places in gather(keys, [one.handbook for one in group]):
            same = [group[at] for at in places if keys[at] == keys[places[0]]]
            found.append((gone, _shared(same, [group[at] for at in sorted(places)], set_aside, section)))
    found.sort(key=lambda pair: (pair[0], -len(pair[1].handbooks)))
    return tuple(wording for _, wording in found)


def _shared(
    same: Sequence[Statement], group: Sequence[Statement], set_aside: Callable[[str], str], section: _Section
) -> SharedWording:
    """Show of the words that are the same but for names those that most handbooks have."""
    having: dict[str, set[str]] = {}
    for one in same:
        having.setdefault(one.words, set()).add(one.handbook)
    shown = max(same, key=lambda one: len(having[one.words]))  # the first of those that are equal
    variants: dict[tuple[str, str], list[Statement]] = {}
    for one in group:
        variants.setdefault((one.words, one.before), []).append(one)
    return SharedWording(shown, tuple(_variant(shown, found, set_aside, section) for found in variants.values()))


def _variant(
    shown: Statement, found: Sequence[Statement], set_aside: Callable[[str], str], section: _Section
) -> Variant:
    words = found[0].words
    if words == shown.words:
        return Variant(tuple(found))
    if differences(words, shown.words) == ((bare(words), bare(shown.words)),):
        return Variant(tuple(found), rewritten=True)

    def stands(passage: str) -> bool:
        return all(set_aside(passage) in set_aside(section(one)) for one in found)

    return Variant(tuple(found), tell(words, shown.words, set_aside, stands))
