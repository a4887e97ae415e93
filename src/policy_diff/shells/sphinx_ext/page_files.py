"""Which scripts and style sheets a page loads: those alone that something on it needs.

Sphinx and the extensions below this one put theirs on every page. They are four fifths of what a reader would fetch.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sphinx.config import Config

_OF_VIEWS: Final = (
    ("sphinx-needs/", ""),
    ("sphinx-data-viewer/", ""),
    ("graphviz.css", "sphinx.ext.graphviz"),
    ("jquery.js", "sphinxcontrib.jquery"),
    ("_sphinx_javascript_frameworks", "sphinxcontrib.jquery"),
)
"""Files that the views of sphinx-needs need, and the extension by which a project asks for them by itself."""

_OF_SEARCH: Final = ("documentation_options.js", "doctools.js", "sphinx_highlight.js")
"""Files of Sphinx that do nothing on a page of ours but for its own search."""

_OF_OTHERS: Final = ("furo-extensions.",)
"""Files that the theme keeps for what other extensions put into a document."""

_KNOWN: Final = {"policy_diff.shells.sphinx_ext", "myst_parser", "sphinx_needs"}

_CODE: Final = 'class="highlight'
"""What stands in a page with code that is coloured."""


def alone(config: Config) -> bool:
    """Tell whether a project uses no extension but this one and those that it builds on."""
    return set(config.extensions) <= _KNOWN


def leave_out_files(context: dict[str, Any], named: Collection[str], *, views: bool, ours: bool) -> None:
    """Take out of the context of a template the files that its page does not need.

    Args:
        context: the context; its lists of files become new ones.
        named: the extensions that the project names.
        views: whether the page shows needs in one of the ways of sphinx-needs.
        ours: whether this extension made all of it, so that nothing else can need anything.
    """
    unused = tuple(_unused(context.get("body") or "", named, views=views, ours=ours))
    for files in ("css_files", "script_files"):
        context[files] = [
            file for file in context.get(files, ()) if not any(name in os.fspath(file.filename) for name in unused)
        ]


def _unused(body: str, named: Collection[str], *, views: bool, ours: bool) -> Iterator[str]:
    """Give parts of the names of files that a page does not need."""
    if not views:
        yield from (name for name, extension in _OF_VIEWS if extension not in named)
    if ours and not views:
        yield from _OF_SEARCH
        yield from _OF_OTHERS
    if _CODE not in body:
        yield "pygments.css"
