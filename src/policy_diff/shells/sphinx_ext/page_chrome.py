"""What stands around the content of every page: navigation, contents, the notice, and what the head says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

from policy_diff.core.moments import write_date
from policy_diff.formats.html.escape import text
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.content_policy import policy_tag
from policy_diff.shells.sphinx_ext.navigation import documentation, navigation
from policy_diff.shells.sphinx_ext.search_index import title_of
from policy_diff.shells.sphinx_ext.settings import THEME
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

    from policy_diff.core.sources import Source
    from policy_diff.shells.sphinx_ext.content import Content

CONTENTS: Final = "policy_contents"
DESCRIPTION: Final = "policy_description"
INDEXED: Final = "policy_indexed"
SCRIPTS: Final = "policy_scripts"
"""Names in the context of a template: what is on the page, what it is about, whether search engines list it, and its
own scripts."""

NEEDS_VIEW: Final = "needs_view"
"""Noted of a document that shows needs in one of the ways of sphinx-needs."""

_FOR_NEEDS: Final = (
    ("sphinx-needs/", ""),
    ("sphinx-data-viewer/", ""),
    ("graphviz.css", "sphinx.ext.graphviz"),
    ("jquery.js", "sphinxcontrib.jquery"),
    ("_sphinx_javascript_frameworks_compat.js", "sphinxcontrib.jquery"),
)
"""Files that sphinx-needs adds to every page for its views: a part of their names, and the extension that a project
names in its `conf.py` where it wants them on every page."""


def spare_tree(app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Keep the theme that ours builds on from making its own tree of documents, which no page shows.

    It would be made anew for every page, out of every document: half the time of a build.
    """
    del pagename, doctree
    if app.config.html_theme == THEME:
        context["toctree"] = lambda **_: ""


def furnish(app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Fill in what the theme's templates ask for."""
    del doctree
    content = content_of(app.env)
    address = address_of(pagename)
    context["policy_navigation"] = context["policy_footer"] = ""
    if isinstance(app.builder, DirectoryHTMLBuilder):
        nav = navigation(content, documentation(app.env), address)
        context["policy_navigation"] = render("navigation.html", address, items=nav)
        context["policy_footer"] = render("footer.html", address, publishers=by_publisher(content.corpus.sources))
    if pagename in app.env.found_docs:
        context["body"] = _accessible(context["body"])
    if context.get(CONTENTS):
        context["toc"] = render("contents.html", address, title=context["title"], headings=context[CONTENTS])
        context["furo_hide_toc"] = False
    _name_version(content, pagename, context)
    if "title" in context and (pagename in content.documents or pagename not in app.env.found_docs):
        context["title"] = text(context["title"])  # the theme takes a title for HTML, as those of documents are
    description = context.get(DESCRIPTION, "")
    metatags = render("head.html", address, description=description, indexed=context.get(INDEXED, True))
    context["metatags"] = policy_tag(pagename) + context.get("metatags", "") + metatags
    if not app.env.metadata.get(pagename, {}).get(NEEDS_VIEW):
        spared = [part for part, extension in _FOR_NEEDS if extension not in app.config.extensions]
        for files in ("css_files", "script_files"):
            kept = (file for file in context.get(files, ()) if not any(part in str(file.filename) for part in spared))
            context[files] = list(kept)


_STYLE: Final = re.compile(r'(<[a-z][^<>]*) style="[^"]*"')
_EMPTY_HEADING: Final = re.compile(r"<th\b[^>]*>(?:<p></p>)?</th>")


def _accessible(body: str) -> str:
    """Let the keyboard reach code and tables that may be wider than the page; a heading cell without words is none.

    Widths that stand in the page as styles are left out: the content security policy lets them have no effect.
    """
    scrollable = body.replace("<pre>", '<pre tabindex="0">').replace(
        '<div class="table-wrapper', '<div tabindex="0" role="group" aria-label="Table" class="table-wrapper'
    )
    return _STYLE.sub(r"\1", _EMPTY_HEADING.sub("<td></td>", scrollable))


def _name_version(content: Content, pagename: str, context: dict[str, Any]) -> None:
    """Say in the head of a version's document which version it is."""
    document = content.documents.get(pagename)
    if document is None:
        return
    version = document.version
    context["title"] = title_of(document)
    context[INDEXED] = version is document.handbook.current
    context[DESCRIPTION] = f"{document.handbook.title}: the text of the version {version.label}."


def address_of(pagename: str) -> str:
    """Give the address of a page from the name by which Sphinx knows it."""
    return pagename.removesuffix("index") if f"/{pagename}".endswith("/index") else f"{pagename}/"


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
