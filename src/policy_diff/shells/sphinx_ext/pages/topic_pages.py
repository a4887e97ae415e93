"""Pages by topic: what a day changed, and what every handbook says on a topic now."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from policy_diff.core.feature import slug
from policy_diff.formats.by_topic import (
    COUNTED,
    SECTION_TITLE,
    SENTENCE,
    action_title,
    by_handbook,
    difference_words,
    fate_words,
    topic_title,
)
from policy_diff.formats.entry_words import UNCHANGED
from policy_diff.formats.html import write_difference, write_text
from policy_diff.project import addresses
from policy_diff.project.notices import held_notes
from policy_diff.project.topics import by_topic, in_force, lede_by_topic, title_by_topic, unshown, write_by_topic
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from policy_diff.core.arrangement import Arrangement, SharedWording, Statement, TopicPart
    from policy_diff.core.corpus import Handbook
    from policy_diff.project.updates import Update
    from policy_diff.shells.sphinx_ext.content import Content

NO_SECTION: Final = "before the first section"
"""Where text stands that no section holds."""

Places: TypeAlias = "Mapping[str | tuple[str, int], str]"
"""Where a page shows each requirement by its ID, and each section by the code of its handbook and its entry."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of the table of topics and handbooks: how many statements there are, and where these are listed."""

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


@dataclass(frozen=True, slots=True)
class _Listed:
    """A handbook under a topic.

    Attributes:
        handbook: the handbook.
        name: what the list of its statements is called on the page.
        links: each statement's ID, or the title of its section, and what it is called on the page.
    """

    handbook: Handbook
    name: str
    links: tuple[tuple[str, str], ...]


class _Writer:
    """Writes the statements of one page; what a template asks of them."""

    def __init__(self, content: Content, address: str, handbooks: Iterable[Handbook], places: Places) -> None:
        self.links = PageLinks(content, address)
        self.handbooks = {handbook.code: handbook for handbook in handbooks}
        self.places = places
        self.named = Counter[str]()

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

    def name(self, topic: str, code: str) -> str:
        """Name a mention of a handbook under a topic: the first, the second, in the order of the page."""
        name = _name(topic, code)
        self.named[name] += 1
        return f"{name}-{self.named[name]}"

    def index(self, part: TopicPart) -> list[_Listed]:
        """List what each handbook says on a topic, in the order of the page."""
        links: dict[str, list[tuple[str, str]]] = {}
        mentions = Counter[str]()
        for code, found in _mentions(part):
            mentions[code] += 1
            name = f"{_name(part.topic, code)}-{mentions[code]}"
            links.setdefault(code, []).extend((one.id or one.section or NO_SECTION, one.id or name) for one in found)
        for one, _ in part.elsewhere:
            links.setdefault(one.handbook, []).append((one.id, one.id))
        return [
            _Listed(handbook, _name(part.topic, code), tuple(links[code]))
            for code, handbook in self.handbooks.items()
            if code in links
        ]


def _mentions(part: TopicPart) -> Iterator[tuple[str, list[Statement]]]:
    """Yield handbooks with their statements on a topic as the page names them."""
    for action in part.actions:
        for wording in action.wordings:
            yield from by_handbook(wording.same)
            for variant in wording.others:
                yield from by_handbook(variant.statements)


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
    body = render(
        "update_by_topic.html",
        address,
        update=update,
        title=title_by_topic(update),
        lede=lede_by_topic(update),
        handbooks=[(book, f"{addresses.update(update.on)}#{book.folder}") for book in handbooks],
        rows=[_row(part, arranged, f"{address}#{_anchor(part.topic)}") for part in arranged.topics],
        notes=held_notes(update.comparisons),
        topics=arranged.topics,
        unshown=unshown(update),
        drafts=[pair.handbook.title for pair in update.comparisons if not pair.new.published],
        **_told(content, _Writer(content, address, handbooks, places)),
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
        "no_section": NO_SECTION,
        "made_from": content.corpus.variants_of,
        "by_handbook": by_handbook,
        "fate": fate_words,
        "difference": difference_words,
        "gloss": lambda topic: _meaning(content, topic),
        "section_title": SECTION_TITLE,
        "sentence": SENTENCE,
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
    arranged = in_force(content.corpus, next((update.on for update in content.published_updates), None))
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
            **_told(content, _Writer(content, addresses.TOPICS, handbooks, {})),
        ),
        "What every handbook says now, by topic.",
    )
    places: dict[str | tuple[str, int], str] = {
        requirement.id: addresses.version(handbook, handbook.current, requirement.id)
        for handbook in handbooks
        for requirement in handbook.current.requirements
    }
    for part in arranged.topics:
        yield _topic_page(content, part, handbooks, places)


def _topic_page(content: Content, part: TopicPart, known: Sequence[Handbook], places: Places) -> Page:
    address = addresses.topic(part.topic)
    handbooks = [handbook for handbook in known if part.count(handbook.code)]
    title = f"{topic_title(part.topic)}: what the handbooks say"
    body = render(
        "topic.html",
        address,
        title=title,
        part=part,
        handbooks=handbooks,
        sources=content.corpus.sources,
        **_told(content, _Writer(content, address, handbooks, places)),
    )
    contents = (Heading(f"action-{slug(one.action)}", action_title(one)) for one in part.actions if one.action)
    about = f"What every handbook says now on {part.topic}. {_meaning(content, part.topic)}."
    return Page(address, title, body, about, tuple(contents))
