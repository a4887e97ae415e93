"""The groups in which pages are made from values: a group is made anew where something that its pages show changed.

To add pages, name the function that makes them in one of these lists:

- `OF_A_HANDBOOK` for pages that belong to one handbook. They are made from a part of the content (see `parts`): its
  own text and that of the handbooks made from the same master, what the last run says of these, and of every other
  handbook its name, its versions and the IDs of its requirements. A page that asks for more is refused, and belongs
  into the other list.
- `OF_A_REQUIREMENT` for pages of one requirement. They may show the same, and where this requirement recurs.
- `OF_A_READER` for pages of one reader. They may show the text of every handbook that concerns her.
- `OF_A_FEATURE` for pages of one feature, and `OF_THE_SUITE` for pages over all of them. They are made from a part of
  the content with the features and results, in which only handbooks with variants have their text; which scenarios
  are to be reviewed, the pages of a feature alone are told.
- `OF_THE_SITE` for pages that show several handbooks. They depend on all content, so each of them is made anew where
  anything in it changed.

A function may read nothing but the content that it is given, the package itself and the settings of the build: a
page that shows a file or the clock would be stale. Where it is not clear what a page shows, it is one of the site:
making it once too often is slow, once too seldom is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from policy_diff.shells.sphinx_ext.pages.comparison_pages import comparison_list, comparison_pages
from policy_diff.shells.sphinx_ext.pages.coverage_pages import coverage_list, coverage_pages
from policy_diff.shells.sphinx_ext.pages.feed_pages import feed_pages
from policy_diff.shells.sphinx_ext.pages.handbook_pages import handbook_list, handbook_pages, pages_without_text
from policy_diff.shells.sphinx_ext.pages.index_pages import index_pages
from policy_diff.shells.sphinx_ext.pages.latest_pages import latest_pages
from policy_diff.shells.sphinx_ext.pages.reader_pages import reader_list, reader_pages
from policy_diff.shells.sphinx_ext.pages.requirement_pages import requirement_page
from policy_diff.shells.sphinx_ext.pages.scenario_pages import feature_page, scenario_list
from policy_diff.shells.sphinx_ext.pages.search_page import search_page
from policy_diff.shells.sphinx_ext.pages.source_pages import source_pages
from policy_diff.shells.sphinx_ext.pages.topic_pages import topic_pages
from policy_diff.shells.sphinx_ext.pages.update_pages import update_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.core.feature import Feature
    from policy_diff.core.readers import Reader
    from policy_diff.project.history import History
    from policy_diff.shells.sphinx_ext.content import Content
    from policy_diff.shells.sphinx_ext.page import Page
    from policy_diff.shells.sphinx_ext.parts import Parts

OF_A_HANDBOOK: Final[tuple[Callable[[Content, Handbook], Iterable[Page]], ...]] = (
    handbook_pages,
    latest_pages,
    comparison_pages,
    coverage_pages,
)
"""What makes the pages of one handbook of which a text is held."""

OF_THE_SITE: Final[tuple[Callable[[Content], Iterable[Page]], ...]] = (
    handbook_list,
    pages_without_text,
    index_pages,
    comparison_list,
    coverage_list,
    update_pages,
    topic_pages,
    reader_list,
    feed_pages,
    source_pages,
)
"""What makes pages that show more than one handbook, or none."""

OF_A_REQUIREMENT: Final[tuple[Callable[[Content, History], Iterable[Page]], ...]] = (requirement_page,)
"""What makes the pages of one requirement."""

OF_A_READER: Final[tuple[Callable[[Content, Reader], Iterable[Page]], ...]] = (reader_pages,)
"""What makes the pages of one reader."""

OF_A_FEATURE: Final[tuple[Callable[[Content, Feature], Iterable[Page]], ...]] = (feature_page,)
"""What makes the pages of one feature."""

OF_THE_SUITE: Final[tuple[Callable[[Content], Iterable[Page]], ...]] = (scenario_list,)
"""What makes pages that show scenarios and results, and of handbooks little more than their names."""


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that are made together.

    Attributes:
        name: what they are called; no two groups have one name.
        shows: the digest of everything that they show.
        make: makes them.
    """

    name: str
    shows: str
    make: Callable[[], Iterable[Page]]


def groups(parts: Parts, *, searched: bool = True) -> Iterator[Group]:
    """Give every group of pages.

    Args:
        parts: what the site shows, and its parts.
        searched: whether the site can be searched.
    """
    content = parts.content
    for handbook in content.corpus.handbooks:
        shows, part = parts.of(handbook)
        yield Group(f"handbook {handbook.folder}", shows, partial(_pages_of, part, handbook))
    for history in content.histories.values():
        shows, part = parts.of_requirement(history)
        yield Group(f"requirement {history.id}", shows, partial(_of_requirement, part, history))
    for reader in content.readers.known:
        shows, part = parts.of_reader(reader)
        yield Group(f"reader {reader.name}", shows, partial(_of_reader, part, reader))
    for feature in content.suite.features:
        shows, part = parts.of_feature(feature)
        yield Group(f"feature {feature.key}", shows, partial(_of_feature, part, feature))
    shows, part = parts.suite
    for of_suite in OF_THE_SUITE:
        yield Group(of_suite.__name__, shows, partial(of_suite, part))
    for of_site in OF_THE_SITE:
        yield Group(of_site.__name__, parts.everything, partial(of_site, content))
    yield Group("search_page", f"{parts.everything} {searched}", lambda: [search_page(content, offered=searched)])


def _of_requirement(part: Content, history: History) -> Iterator[Page]:
    for make in OF_A_REQUIREMENT:
        yield from make(part, history)


def _of_reader(part: Content, reader: Reader) -> Iterator[Page]:
    for make in OF_A_READER:
        yield from make(part, reader)


def _of_feature(part: Content, feature: Feature) -> Iterator[Page]:
    for make in OF_A_FEATURE:
        yield from make(part, feature)


def _pages_of(part: Content, handbook: Handbook) -> Iterator[Page]:
    for make in OF_A_HANDBOOK:
        yield from make(part, handbook)
