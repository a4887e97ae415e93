"""Sphinx's own search: the pages made from values are in it too, and titles tell versions apart.

Sphinx indexes documents alone, and gives every version of a handbook the same title. When a build is done, the index
is written again with every page, with titles that say which version is meant and whether it is superseded, and with
the ID of each requirement as an entry that leads to its page.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from docutils.utils import new_document
from sphinx.builders.html import StandaloneHTMLBuilder

from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.content import content_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.application import Sphinx

    from policy_diff.core.corpus import Version
    from policy_diff.shells.sphinx_ext.content import Content, Document
    from policy_diff.shells.sphinx_ext.page import Page

_BEFORE, _AFTER = "Search.setIndex(", ")"
_LABEL = re.compile(r'<span class="chg-(?:l|b)[^"]*">[^<]*</span>')
_BREAK = re.compile(r"<(?=/?(?:p|li|dt|dd|td|th|h\d|div|br)\b)")


def title_of(document: Document) -> str:
    """Give the title by which the search lists the text of a version."""
    return f"{document.handbook.title}, {version_words(document.version, document.handbook.current)}"


def version_words(version: Version, current: Version) -> str:
    """Name a version so that it can be told from the others of its handbook."""
    label = f"{version.label[:1].lower()}{version.label[1:]}"
    return f"{label} (newest held)" if version is current else f"{label} (superseded)"


def write(app: Sphinx, pages: Iterable[Page]) -> None:
    """Write the index again with the pages in it; where the build wrote none, leave it.

    Args:
        app: the application, whose build is done.
        pages: every page made from values, whether written in this build or not.
    """
    builder = app.builder
    if not isinstance(builder, StandaloneHTMLBuilder) or builder.indexer is None:
        return
    for page in pages:
        if not page.searched:
            continue
        builder.indexer.feed(page.name, f"{page.name}.html", page.title, _doctree(page))
    content = content_of(app.env)
    index = builder.indexer.freeze()
    _name_versions(index, content)
    index["indexentries"] |= dict(_entries(index, content))
    for terms in ("terms", "titleterms"):  # words that no document holds any more stay when Sphinx builds again
        index[terms] = {word: where for word, where in index[terms].items() if where != []}
    text = json.dumps(index, separators=(",", ":"), sort_keys=True)
    file = Path(app.outdir) / builder.searchindex_filename
    whole = f"{_BEFORE}{text}{_AFTER}"
    if not file.is_file() or file.read_text(encoding="utf-8") != whole:
        file.write_text(whole, encoding="utf-8")


def _doctree(page: Page) -> nodes.document:
    """Give a page as the indexer reads it: a title, and words."""
    tree = new_document("")
    words = _BREAK.sub(" <", _LABEL.sub(" ", page.body))
    tree += nodes.section("", nodes.title("", page.title), nodes.raw("", words, format="html"))
    return tree


def _name_versions(index: dict[str, Any], content: Content) -> None:
    """Give the documents of a version titles of their own, also where they are found by their title."""
    titles = list(index["titles"])
    every = index["alltitles"]
    for at, name in enumerate(index["docnames"]):
        document = content.documents.get(name)
        if document is None:
            continue
        old, titles[at] = titles[at], title_of(document)
        every[old] = [(which, anchor) for which, anchor in every.get(old, ()) if (which, anchor) != (at, None)]
        every.setdefault(titles[at], [])
        if (at, None) not in every[titles[at]]:
            every[titles[at]].append((at, None))
    index["titles"] = titles
    index["alltitles"] = {title: where for title, where in every.items() if where}


def _entries(index: dict[str, Any], content: Content) -> Iterator[tuple[str, list[tuple[int, str, bool]]]]:
    """Yield an entry for each ID, which leads to the page of the requirement."""
    places = {name: at for at, name in enumerate(index["docnames"])}
    for identifier in content.histories:
        at = places.get(f"{addresses.requirement(identifier)}index")
        if at is not None:
            yield identifier.lower(), [(at, "", True)]
