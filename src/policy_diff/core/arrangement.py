"""Statements of many handbooks arranged by topic: what several of them say alike is held once, with who says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from policy_diff.core.telling import ALIKE, Telling

Fate = Literal[
    "in force", "new", "added", "not held before", "reworded", "data changed", "moved", "removed", "not held after"
]
"""What became of a statement on a day; `in force` where no day is asked about."""

GONE: Final[frozenset[Fate]] = frozenset({"removed", "not held after"})
"""What became of statements of which the words are the last ones."""

CAME: Final[frozenset[Fate]] = frozenset({"new", "added", "not held before"})
"""What became of statements that a handbook did not have before, as far as its text is held."""

NO_TOPIC: Final = ""
"""Stands for a topic where a statement has none."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a handbook, or what a day changed in it: a requirement, or text that is none.

    Attributes:
        handbook: the code of its handbook.
        id: the ID of the requirement; empty for text that is none.
        fate: what became of it.
        text: its words as they stand, or last stood; Markdown.
        words: the same as plain words on one line.
        before: the words that it had before, where it was reworded, Markdown; else empty.
        section: the title of its section, plain words.
        entry: the index of its section's entry in the change set; -1 where there is none.
        heading: whether it is the title of a section.
        topics: what it is about.
        action: what its obligation asks, bans or allows; empty where it lays down none.
        modality: whether that is asked, banned or allowed; empty where it lays down none.
    """

    handbook: str
    id: str
    fate: Fate
    text: str
    words: str
    before: str = ""
    section: str = ""
    entry: int = -1
    heading: bool = False
    topics: tuple[str, ...] = ()
    action: str = ""
    modality: str = ""

    @property
    def sides(self) -> tuple[str, str]:
        """Its words before and after, Markdown; none after where they are gone."""
        return (self.text, "") if self.fate in GONE else (self.before, self.text)


@dataclass(frozen=True, slots=True)
class Variant:
    """Statements in the very same words, and how these differ from the words that are shown.

    Attributes:
        statements: the statements, in the order of the handbooks; they had the same words before, if any.
        telling: how their words differ from those shown.
        rewritten: whether so little is shared that the words are to be shown whole.
    """

    statements: tuple[Statement, ...]
    telling: Telling = ALIKE
    rewritten: bool = False

    @property
    def words(self) -> str:
        """The words, plain."""
        return self.statements[0].words

    @property
    def before(self) -> str:
        """The words that stood in their place before, Markdown; empty where none did."""
        return self.statements[0].before


@dataclass(frozen=True, slots=True)
class SharedWording:
    """A wording, and everyone who has it or one much like it.

    Attributes:
        shown: the statement that shows it: of the words that most handbooks have, the first one.
        variants: everyone who has it, by their very words, in the order of the handbooks.
    """

    shown: Statement
    variants: tuple[Variant, ...]

    @property
    def marked(self) -> bool:
        """Whether it shows what was reworded: everyone had words before, and those who have these had the same ones."""
        before = {variant.before for variant in self.variants if variant.words == self.shown.words}
        return before == {self.shown.before} and all(variant.before for variant in self.variants)

    @property
    def mixed(self) -> bool:
        """Whether some gained it whole while others had it before, in whatever words."""
        return len({one.fate in CAME for one in self.statements}) > 1

    @property
    def gone(self) -> bool:
        """Whether these are words that are gone."""
        return self.shown.fate in GONE

    @property
    def same(self) -> tuple[Statement, ...]:
        """The statements of which nothing more is to be said than that these are their words."""
        return next((variant.statements for variant in self.variants if self._is_same(variant)), ())

    @property
    def others(self) -> tuple[Variant, ...]:
        """Everyone else who has it: with words of their own, or in place of words of their own."""
        return tuple(variant for variant in self.variants if not self._is_same(variant))

    def _is_same(self, variant: Variant) -> bool:
        return variant.words == self.shown.words and variant.before == (self.shown.before if self.marked else "")

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement that has it."""
        return tuple(one for variant in self.variants for one in variant.statements)

    @property
    def handbooks(self) -> tuple[str, ...]:
        """The codes of the handbooks that have it, each once."""
        return tuple(dict.fromkeys(one.handbook for one in self.statements))


@dataclass(frozen=True, slots=True)
class ActionPart:
    """What is said of one action.

    Attributes:
        action: the action; empty for what lays down none.
        wordings: the wordings; those that most handbooks have first.
    """

    action: str
    wordings: tuple[SharedWording, ...]

    @property
    def handbooks(self) -> frozenset[str]:
        """The codes of the handbooks that say something of it."""
        return frozenset(code for wording in self.wordings for code in wording.handbooks)

    @property
    def modalities(self) -> frozenset[str]:
        """Whether it is asked, banned or allowed: what any statement says of it that is not gone, if one is not."""
        lasting = [wording for wording in self.wordings if not wording.gone] or self.wordings
        return frozenset(one.modality for wording in lasting for one in wording.statements if one.modality)


@dataclass(frozen=True, slots=True)
class TopicPart:
    """What is said on one topic.

    Attributes:
        topic: the topic; `NO_TOPIC` for what has none.
        actions: what is said of each action; what most handbooks speak of first.
        elsewhere: statements that touch this topic too, each with the topic that it is shown under.
    """

    topic: str
    actions: tuple[ActionPart, ...]
    elsewhere: tuple[tuple[Statement, str], ...] = ()

    def count(self, handbook: str) -> int:
        """Count the statements of a handbook on this topic, those that are shown elsewhere too."""
        shown = sum(statement.handbook == handbook for statement in self.shown)
        return shown + sum(statement.handbook == handbook for statement, _ in self.elsewhere)

    @property
    def shown(self) -> tuple[Statement, ...]:
        """Every statement that is shown in full here."""
        return tuple(one for part in self.actions for wording in part.wordings for one in wording.statements)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Statements by topic.

    Attributes:
        handbooks: the codes of the handbooks, in the publisher's order.
        topics: the topics that any statement has, in the order of the vocabulary; what has none comes last.
    """

    handbooks: tuple[str, ...]
    topics: tuple[TopicPart, ...]
