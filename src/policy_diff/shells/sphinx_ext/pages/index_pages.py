"""The ways to find something without the search: every requirement by its ID, and the A to Z."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.project import addresses
from policy_diff.project.term_index import term_index
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.requirement_pages import first_words
from policy_diff.shells.sphinx_ext.templating import own_part, render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.project.history import History
    from policy_diff.shells.sphinx_ext.content import Content

_FIRST_WORDS: Final = 120
"""How many characters of a requirement stand in the list of all."""

_AT_ONCE: Final = 12
"""How many IDs of an entry of the A to Z are shown without unfolding them."""


def index_pages(content: Content) -> Iterator[Page]:
    """Make the page of every requirement by its ID, and the A to Z."""
    yield _requirements(content)
    yield _a_to_z(content)


@dataclass(frozen=True, slots=True)
class _Line:
    """One requirement in the list of all."""

    id: str
    words: str
    gone: str
    scenarios: int


def _requirements(content: Content) -> Page:
    by_handbook: dict[str, list[History]] = {}
    for history in content.histories.values():
        by_handbook.setdefault(history.handbook.folder, []).append(history)
    handbooks = [
        (
            handbook,
            [_line(content, found) for found in by_handbook.get(handbook.folder, ())],
            [(made, own_part(made.title, handbook.title), _ids(by_handbook, made)) for made in made_from],
        )
        for handbook in content.corpus.originals
        if handbook.published
        for made_from in [content.corpus.variants_of(handbook)]
    ]
    return Page(
        addresses.REQUIREMENTS,
        "Requirements",
        render("requirements.html", addresses.REQUIREMENTS, handbooks=handbooks),
        "Every requirement by its ID.",
        tuple(Heading(handbook.code, handbook.title, str(len(lines))) for handbook, lines, _ in handbooks),
    )


def _line(content: Content, history: History) -> _Line:
    words = first_words(history, _FIRST_WORDS)
    return _Line(history.id, words, _gone(history), len(content.verifying.get(history.id, ())))


def _gone(history: History) -> str:
    """Say in a word that the newest version held has it no longer; nothing where it has it."""
    if history.withdrawn is None:
        return ""
    return "not in the newest text held" if history.lost else "withdrawn"


def _ids(by_handbook: dict[str, list[History]], made: Handbook) -> list[tuple[str, str]]:
    return [(history.id, _gone(history)) for history in by_handbook.get(made.folder, ())]


def _a_to_z(content: Content) -> Page:
    letters = term_index(content.corpus, content.topics)
    made = [handbook for handbook in content.corpus.handbooks if handbook.master]
    body = render("a_to_z.html", addresses.A_TO_Z, letters=letters, at_once=_AT_ONCE, made=made)
    return Page(
        addresses.A_TO_Z,
        "A to Z",
        body,
        "Every topic, role, event, action and handbook from A to Z, with the requirements that name it.",
    )
