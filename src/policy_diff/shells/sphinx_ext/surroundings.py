"""What stands around pages and is the same on many of them: made once for each build, not once for each page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from policy_diff.core.moments import write_date
from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.navigation import documentation, navigation
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

    from policy_diff.core.sources import Source

_UNLISTED: Final = (addresses.READERS, addresses.REQUIREMENTS, addresses.TOPICS)
"""Places whose pages the navigation does not list: it is the same on all those that stand in one folder."""


class Surroundings:
    """What stands around the pages of one build.

    It is asked for when every document has been read, so that nothing it is made from changes any more.
    """

    def __init__(self, env: BuildEnvironment) -> None:
        """Take the documentation as it now is, and what the pages show."""
        self._content = content_of(env)
        self._documents = documentation(env)
        self._navigation: dict[str, str] = {}
        self._tags: dict[tuple[str, str], str] = {}

    def navigation(self, address: str) -> str:
        """Give the way about the site as a page shows it, as HTML."""
        alike = address.startswith(_UNLISTED) and address not in _UNLISTED
        key = f"{address.rstrip('/').rpartition('/')[0]}/*" if alike else address
        if key not in self._navigation:
            items = navigation(self._content, self._documents, address)
            self._navigation[key] = render("navigation.html", address, items=items)
        return self._navigation[key]

    @cached_property
    def footer(self) -> str:
        """The notice at the foot of every page, as HTML; it leads to no page of the site."""
        publishers = by_publisher(self._content.corpus.sources)
        return render("footer.html", addresses.HOME, publishers=publishers)

    def tag(self, made: Callable[[Any], str], root: str) -> Callable[[Any], str]:
        """Make the elements that load files once for each folder depth; Sphinx sums the file up for each page.

        Args:
            made: makes the element for a file.
            root: the root of the site as seen from the page.
        """

        def known(file: Any) -> str:
            key = (root, str(file))
            if key not in self._tags:
                self._tags[key] = made(file)
            return self._tags[key]

        return known


_KNOWN: WeakKeyDictionary[Config, Surroundings] = WeakKeyDictionary()


def surroundings_of(env: BuildEnvironment) -> Surroundings:
    """Give what stands around the pages of a build."""
    if env.config not in _KNOWN:  # every build has a configuration of its own
        _KNOWN[env.config] = Surroundings(env)
    return _KNOWN[env.config]


def by_publisher(sources: tuple[Source, ...]) -> list[tuple[tuple[str, str], list[str], list[str]]]:
    """Gather official sources by publisher and its address, with their titles and dates, and the licences."""
    found: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for source in (source for source in sources if source.official):
        day = write_date(source.published) if source.published else "undated"
        titles, licences = found.setdefault((source.publisher, source.address), ([], []))
        titles.append(f"{source.title} ({day})")
        if source.licence not in licences:
            licences.append(source.licence)
    return [(publisher, titles, licences) for publisher, (titles, licences) in found.items()]
