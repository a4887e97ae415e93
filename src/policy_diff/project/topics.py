"""What changed on one day, and what is in force, by topic over all handbooks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from policy_diff.core.arrangement import GONE
from policy_diff.core.arranging import arrange, arrange_each
from policy_diff.core.likeness import setter_aside
from policy_diff.core.moments import write_date
from policy_diff.core.variants import own_title
from policy_diff.formats import by_topic as by_topic_format
from policy_diff.formats.by_topic import Names
from policy_diff.project.notices import notice
from policy_diff.project.statements import changed, section_words, statement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from policy_diff.core.arrangement import Arrangement, Statement
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.terms import Vocabulary
    from policy_diff.project.updates import Update


def by_topic(update: Update, vocabulary: Vocabulary) -> Arrangement:
    """Arrange what took effect on a day by topic: every change of the day is shown in it once."""
    found = [one for pair in update.comparisons for one in changed(pair)]
    codes = [pair.handbook.code for pair in update.comparisons]
    versions = {pair.handbook.code: (pair.new, pair.old) for pair in update.comparisons}
    return arrange(found, codes, _topics(vocabulary), _set_aside(vocabulary), _sections(versions))


def in_force(corpus: Corpus, day: date | None = None) -> Arrangement:
    """Arrange the requirements of the newest version held of every handbook by topic; one without any is left out.

    What is made from a master says what the master does, in other words, and is left out.

    Args:
        corpus: the handbooks.
        day: the day whose order of handbooks is the publisher's; `None` for that of their folders.
    """
    known = corpus.published_order(day) if day else corpus.handbooks
    handbooks = [book for book in known if book.published and not book.master]
    found = [
        statement(requirement, handbook, "in force")
        for handbook in handbooks
        for requirement in handbook.current.requirements
        if requirement.topics
    ]
    codes = [handbook.code for handbook in handbooks]
    versions = {handbook.code: (handbook.current, handbook.current) for handbook in handbooks}
    return arrange_each(found, codes, _topics(corpus.vocabulary), _set_aside(corpus.vocabulary), _sections(versions))


def _topics(vocabulary: Vocabulary) -> list[str]:
    return [term.name for term in vocabulary.terms if term.kind == "topic"]


def _set_aside(vocabulary: Vocabulary) -> Callable[[str], str]:
    """Set the names of roles aside: handbooks that differ in nothing else say the same."""
    return setter_aside(vocabulary.names("role"))


def _sections(versions: Mapping[str, tuple[Version, Version]]) -> Callable[[Statement], str]:
    """Give a function from a statement to all that its section says.

    Args:
        versions: by the code of a handbook the version that has what is there, and the one that has what is gone.
    """

    @cache
    def said(code: str, gone: bool) -> Mapping[str, str]:  # noqa: FBT001  a part of the key
        return section_words(versions[code][gone])

    return lambda one: said(one.handbook, one.fate in GONE).get(one.section, "")


def names_of(handbooks: Sequence[Handbook], vocabulary: Vocabulary) -> Names:
    """Give how pages by topic call handbooks and topics."""
    glosses = {term.name: term.gloss for term in vocabulary.terms if term.kind == "topic"}
    return Names({handbook.code: handbook.title for handbook in handbooks}, glosses)


def title_by_topic(update: Update) -> str:
    """Give what the page of an update by topic is called."""
    return f"{update.title}, by topic"


def lede_by_topic(update: Update) -> str:
    """Say what the page of an update by topic is about."""
    count = len(update.comparisons)
    lede = f"What changed in {'one handbook' if count == 1 else f'{count} handbooks'} on {write_date(update.on)}"
    if count == 1:
        return f"{lede}, arranged for reading."
    shared = "What several handbooks gained in much the same words stands once, with who gained it and how each differs"
    return f"{lede}, arranged for reading. {shared}."


def stand_for(update: Update) -> tuple[str, ...]:
    """Say of each handbook from which others are made that it stands for them too, in a sentence each."""
    return tuple(
        f"{pair.handbook.code} stands for {len(made)} types of provider too: {'; '.join(made)}."
        for pair in update.comparisons
        if (made := [own_title(one.handbook.title, pair.handbook.title) for one in update.alike[pair.handbook.code]])
    )


def unshown(update: Update) -> tuple[tuple[str, str], ...]:
    """Give the title of each handbook that the publisher names and of which no text is held, with what is known."""
    return tuple((found.handbook.title, found.said) for found in update.handbooks if not found.comparison)


def write_by_topic(update: Update, vocabulary: Vocabulary, arranged: Arrangement | None = None) -> str:
    """Write an update by topic as Markdown for readers, with a notice of whose text it is.

    Args:
        update: the update.
        vocabulary: the terms that its requirements are written in.
        arranged: what `by_topic` gives of the two, where that is at hand.
    """
    return by_topic_format.write(
        arranged or by_topic(update, vocabulary),
        names_of([pair.handbook for pair in update.comparisons], vocabulary),
        title=title_by_topic(update),
        lede=" ".join((lede_by_topic(update), *stand_for(update))),
        notice=notice(update.sources),
        unshown=unshown(update),
    )
