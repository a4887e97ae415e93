"""Pages by topic: what a day changed, and what every handbook says on a topic now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from policy_diff.core.feature import slug
from policy_diff.formats.by_topic import (
    COUNTED,
    SECTION_TITLE,
    action_title,
    by_handbook,
    difference_words,
    fate_words,
    topic_title,
)
from policy_diff.formats.entry_words import UNCHANGED
from policy_diff.formats.html import write_difference, write_text
from policy_diff.project import addresses
from policy_diff.project.notices import held_note
from policy_diff.project.topics import by_topic, in_force, lede_by_topic, title_by_topic, unshown, write_by_topic
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from policy_diff.core.arrangement import Arrangement, SharedWording, Statement, TopicPart
    from policy_diff.core.corpus import Handbook
    from policy_diff.project.updates import Update
    from policy_diff.shells.sphinx_ext.content import Content

Places: TypeAlias = "Mapping[str | tuple[str, int], str]"
"""Where a page shows each requirement by its ID, and each section by the code of its handbook and its entry."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of the table of topics and handbooks: how many statements there are, and where the first of them is."""

    count: int
    address: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the table of topics and handbooks."""

    title: str
    address: str
    cells: tuple[_Cell, ...]

    @property
    def total(self) -> int:
        return sum(cell.count for cell in self.cells)


class _Writer:
    """Writes the statements of one page; what a template asks of them."""

    def __init__(self, content: Content, address: str, places: Places) -> None:
        self.links = PageLinks(content, address)
        self.handbooks = {handbook.code: handbook for handbook in content.corpus.handbooks}
        self.places = places
        self.named: set[str] = set()

    def wording(self, wording: SharedWording) -> str:
        """Write the words that are shown."""
        if wording.marked or wording.gone:
            return write_difference(*wording.shown.sides, self.links)
        return write_text(wording.shown.text, self.links)

    def replaced(self, statement: Statement) -> str:
        """Write words with what they replaced."""
        return write_difference(*statement.sides, self.links)

    def place(self, statement: Statement) -> str | None:
        """Give where a statement is seen in its place; `None` where it is nowhere shown."""
        return self.places.get(statement.id or (statement.handbook, statement.entry))

    def name(self, topic: str, code: str) -> str | None:
        """Name the first mention of a handbook under a topic; `None` for every later one."""
        name = _name(topic, code)
        if name in self.named:
            return None
        self.named.add(name)
        return name


def _anchor(topic: str) -> str:
    return f"topic-{slug(topic or topic_title(topic))}"


def _name(topic: str, code: str) -> str:
    return f"{_anchor(topic)}-{code}"


def update_by_topic_page(content: Content, update: Update, places: Places) -> Page:
    """Make the page of a day by topic.

    Args:
        content: what the site holds.
        update: what took effect on the day.
        places: where the update page shows it.
    """
    address = addresses.update_by_topic(update.on)
    arranged = by_topic(update, content.corpus.vocabulary)
    handbooks = [pair.handbook for pair in update.comparisons]
    notes = [(pair.handbook.title, note) for pair in update.comparisons if (note := held_note(pair))]
    body = render(
        "update_by_topic.html",
        address,
        update=update,
        title=title_by_topic(update),
        lede=lede_by_topic(update),
        handbooks=[(book, f"{addresses.update(update.on)}#{book.folder}") for book in handbooks],
        rows=[_row(part, arranged, f"{address}#{_anchor(part.topic)}") for part in arranged.topics],
        notes=[
            (note, [title for title, told in notes if told == note]) for note in dict.fromkeys(dict(notes).values())
        ],
        topics=arranged.topics,
        unshown=unshown(update),
        **_told(content, _Writer(content, address, places)),
    )
    return Page(
        address,
        title_by_topic(update),
        body,
        lede_by_topic(update),
        tuple(Heading(_anchor(part.topic), topic_title(part.topic), str(len(part.shown))) for part in arranged.topics),
        (("by-topic.md", write_by_topic(update, content.corpus.vocabulary, arranged)),),
    )


def _told(content: Content, writer: _Writer) -> dict[str, object]:
    """Give what every template by topic asks for."""
    return {
        "writer": writer,
        "topic_title": topic_title,
        "action_title": action_title,
        "anchor": _anchor,
        "name_of": _name,
        "by_handbook": by_handbook,
        "fate": fate_words,
        "difference": difference_words,
        "gloss": lambda topic: _meaning(content, topic),
        "section_title": SECTION_TITLE,
        "counted": COUNTED,
        "unchanged": UNCHANGED,
    }


def _meaning(content: Content, topic: str) -> str:
    """Say what a topic means, as the beginning of a sentence."""
    gloss = content.corpus.vocabulary.gloss(topic, "topic") or topic
    return f"{gloss[:1].upper()}{gloss[1:]}"


def _row(part: TopicPart, arranged: Arrangement, address: str) -> _Row:
    page, _, _ = address.partition("#")
    cells = tuple(_Cell(part.count(code), f"{page}#{_name(part.topic, code)}") for code in arranged.handbooks)
    return _Row(topic_title(part.topic), address, cells)


def topic_pages(content: Content) -> Iterator[Page]:
    """Make a page for every topic on which a handbook says anything now, and one that lists them."""
    arranged = in_force(content.corpus, content.updates[0].on if content.updates else None)
    rows = [_row(part, arranged, addresses.topic(part.topic)) for part in arranged.topics]
    by_code = {handbook.code: handbook for handbook in content.corpus.handbooks}
    handbooks = [by_code[code] for code in arranged.handbooks]
    yield Page(
        addresses.TOPICS,
        "Topics",
        render(
            "topics.html",
            addresses.TOPICS,
            sources=content.corpus.sources,
            handbooks=[(handbook, addresses.handbook(handbook)) for handbook in handbooks],
            rows=rows,
            topics=arranged.topics,
            **_told(content, _Writer(content, addresses.TOPICS, {})),
        ),
        "What every handbook says now, by topic.",
    )
    places: dict[str | tuple[str, int], str] = {
        requirement.id: addresses.version(handbook, handbook.current, requirement.id)
        for handbook in handbooks
        for requirement in handbook.current.requirements
    }
    for part in arranged.topics:
        yield _topic_page(content, part, [(handbook, part.count(handbook.code)) for handbook in handbooks], places)


def _topic_page(content: Content, part: TopicPart, counts: Sequence[tuple[Handbook, int]], places: Places) -> Page:
    address = addresses.topic(part.topic)
    title = f"{topic_title(part.topic)}: what the handbooks say"
    body = render(
        "topic.html",
        address,
        title=title,
        part=part,
        counts=[(handbook, count) for handbook, count in counts if count],
        sources=content.corpus.sources,
        **_told(content, _Writer(content, address, places)),
    )
    contents = (Heading(f"action-{slug(one.action)}", action_title(one)) for one in part.actions if one.action)
    about = f"What every handbook says now on {part.topic}. {_meaning(content, part.topic)}."
    return Page(address, title, body, about, tuple(contents))
