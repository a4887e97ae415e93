"""The index of the search, beside its page: made of what the search finds, anew only where that changed.

Pagefind reads a small page for each thing that can be found, which only it ever sees: the words alone, without what
stands around them on the site, without older wordings and marks, and without a heading's signs.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from docutils import nodes
from sphinx.builders.dirhtml import DirectoryHTMLBuilder

from policy_diff.core.errors import InputError
from policy_diff.edges.search_index import index, indexer, mirror
from policy_diff.formats.html.indexed import write_indexed
from policy_diff.formats.pagefind import settled
from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.content import content_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from policy_diff.project.searching import Searchable

_LAST: Final = "pagefind-entry.json"
"""The file that Pagefind's own names begin with: where it is there, all others are."""


_FAILED: Final = 2


def write(app: Sphinx, before: str) -> str:
    """Write the index; where there is to be no search, or nothing to be found, take it away.

    Args:
        app: the application, whose build is done.
        before: the digest that this gave when the index that is there was made; empty where nothing is known of it.

    Returns:
        The digest of what the index is made of; empty where there is none.

    Raises:
        SystemExit: Pagefind is not there, or fails; the reason has been said as the command line says it.
    """
    if not isinstance(app.builder, DirectoryHTMLBuilder):
        return ""
    folder = Path(app.outdir) / addresses.SEARCH_INDEX
    if not app.config.policy_search:
        mirror({}, folder)
        return ""
    pages = _pages(content_of(app.env).searchables, app.env)
    try:
        digest = hashlib.sha256(repr((indexer(), list(pages.items()))).encode()).hexdigest()
        if digest != before or not (folder / _LAST).is_file():
            mirror(settled(index(pages)) if pages else {}, folder)
    except InputError as fault:
        sys.stderr.write(f"{fault}\n")
        raise SystemExit(_FAILED) from None
    return digest


def _pages(found: Iterable[Searchable], env: BuildEnvironment) -> dict[str, str]:
    """Write what the search finds as pages for its indexer, numbered at the page that each leads to.

    What is found at another page keeps its number, and with it its file in the index, where something is added at one.
    """
    pages: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for one in found:
        page, _, place = one.address.partition("#")
        numbers[page] += 1
        place = place or (_anchor(env, one) if one.document else "")
        topics = ", ".join(value.replace("-", " ") for facet, value in one.facets if facet == "topic")
        told = (
            ("address", f"{page}#{place}" if place else page),
            ("title", one.title),
            ("id", one.name),
            ("topics", topics),
        )
        pages[f"{page}{numbers[page]}.html"] = write_indexed(one.text, told, one.facets)
    return pages


def _anchor(env: BuildEnvironment, passage: Searchable) -> str:
    """Give the name, within its page, of the heading that a passage stands under; empty where that is not sure."""
    toc = env.tocs.get(passage.document)
    headings = list(toc.findall(nodes.reference)) if toc is not None else []
    if not 0 < passage.heading <= len(headings):
        return ""
    heading = headings[passage.heading - 1]
    same = heading.astext() == passage.title
    return str(heading.get("anchorname", "")).removeprefix("#") if same else ""
