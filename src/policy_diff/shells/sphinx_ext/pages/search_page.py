"""The page of the search: the form, which a script fills with results, and the ways to go without it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.feature import slug
from policy_diff.core.requirement_id import handbook_code, in_order, number_of
from policy_diff.core.variants import short_title
from policy_diff.project import addresses
from policy_diff.project.searching import choices
from policy_diff.shells.sphinx_ext.page import Page
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.project.searching import Facet
    from policy_diff.shells.sphinx_ext.content import Content

#: What readers can narrow the search by, with its heading.
_GROUPS: Final[tuple[tuple[Facet, str], ...]] = (
    ("handbook", "Handbook"),
    ("topic", "Topic"),
    ("role", "Who must act"),
    ("kind", "Kind"),
    ("version", "Version"),
)


def search_page(content: Content, *, offered: bool) -> Page:
    """Make the page of the search.

    Args:
        content: what the pages show.
        offered: whether the site can be searched; else the page says that it cannot.
    """
    found = content.searchables if offered else ()
    known = choices(content.corpus, found)
    masters = [
        f"the {short_title(handbook.title)}"
        for handbook in content.corpus.originals
        if content.corpus.variants_of(handbook)
    ]
    body = render(
        "search.html",
        addresses.SEARCH,
        offered=offered,
        anything=bool(found),
        groups=[(facet, title, known[facet]) for facet, title in _GROUPS if known.get(facet)],
        pages=_pages(content),
        masters=masters,
        ids=id_ranges(content.histories),
        example=next(iter(content.histories), ""),
    )
    return Page(
        addresses.SEARCH,
        "Search",
        body,
        "Search the handbooks and their requirements, the newest versions first.",
        indexed=False,
        scripts=("search.js",) if found else (),
    )


def _pages(content: Content) -> dict[tuple[Facet, str], str]:
    """Give the pages of what a reader may type the name of, by the facet and the value that stand for it."""
    topics: dict[tuple[Facet, str], str] = {("topic", slug(name)): addresses.topic(name) for name in content.topics}
    return topics | {("handbook", one.folder): addresses.handbook(one) for one in content.corpus.handbooks}


def id_ranges(ids: Iterable[str]) -> str:
    """Give IDs in few characters, by handbook: `SMH 1-84 90;COC 1-60`."""
    found = []
    for code, of_one in groupby(sorted(ids, key=in_order), key=handbook_code):
        runs: list[list[int]] = []
        for number in map(number_of, of_one):
            if runs and number == runs[-1][-1] + 1:
                runs[-1][1:] = [number]
            else:
                runs.append([number])
        found.append(f"{code} {' '.join('-'.join(map(str, run)) for run in runs)}")
    return ";".join(found)
