"""What stands around the content of every page: navigation, contents, the notice, and what the head says."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.page_files import alone, leave_out_files
from policy_diff.shells.sphinx_ext.page_head import description_of, open_graph, plain_title
from policy_diff.shells.sphinx_ext.search_index import title_of
from policy_diff.shells.sphinx_ext.settings import THEME
from policy_diff.shells.sphinx_ext.surroundings import surroundings_of
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

    from policy_diff.shells.sphinx_ext.content import Content

CONTENTS: Final = "policy_contents"
DESCRIPTION: Final = "policy_description"
INDEXED: Final = "policy_indexed"
SCRIPTS: Final = "policy_scripts"
"""Names in the context of a template: what is on the page, what it is about, whether search engines list it, and its
own scripts."""

NEEDS_VIEW: Final = "needs_view"
"""Noted of a document that shows needs in one of the ways of sphinx-needs."""


def spare_tree(app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Keep the theme that ours builds on from making its own tree of documents, which no page shows.

    It would be made anew for every page, out of every document: half the time of a build.
    """
    del pagename, doctree
    if app.config.html_theme == THEME:
        context["toctree"] = lambda **_: ""


def furnish(app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Fill in what the theme's templates ask for."""
    content = content_of(app.env)
    address = address_of(pagename)
    around = surroundings_of(app.env)
    context["policy_navigation"] = context["policy_footer"] = ""
    if isinstance(app.builder, DirectoryHTMLBuilder):
        context["policy_navigation"] = around.navigation(address)
        context["policy_footer"] = around.footer
    if pagename in app.env.found_docs:
        context["body"] = _accessible(context["body"])
    if context.get(CONTENTS):
        context["toc"] = render("contents.html", address, title=context["title"], headings=context[CONTENTS])
        context["furo_hide_toc"] = False
    _name_version(content, pagename, context)
    _tell_machines(app, pagename, context, doctree)
    views = bool(app.env.metadata.get(pagename, {}).get(NEEDS_VIEW))
    ours = SCRIPTS in context or pagename in content.documents or alone(app.config)
    leave_out_files(context, views=views, ours=ours)
    for tag in ("css_tag", "js_tag"):
        context[tag] = around.tag(context[tag], context["content_root"])


_DESCRIPTION: Final = re.compile(r'<meta content="([^"]*)" name="description"')
_VIEWPORT: Final = re.compile(r'<meta name="viewport"[^>]*>\s*')


def _tell_machines(app: Sphinx, pagename: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Put into the head what search engines and others show of a page."""
    address = address_of(pagename)
    said = context.get("title") or app.config.html_title  # the page of the search has no title of its own here
    title = plain_title(said) if pagename not in content_of(app.env).documents and doctree else said
    tags = _VIEWPORT.sub("", context.get("metatags") or "")  # the theme has one
    own = _DESCRIPTION.search(tags)  # a document may describe itself
    description = unescape(own[1]) if own else context.get(DESCRIPTION) or description_of(title, doctree)
    tags += render("head.html", address, description="" if own else description, indexed=context.get(INDEXED, True))
    context["metatags"] = tags + open_graph(app.config, context, address, title, description)


_EMPTY_HEADING: Final = re.compile(r"<th\b[^>]*>(?:<p></p>)?</th>")


def _accessible(body: str) -> str:
    """Let the keyboard reach code and tables that may be wider than the page; a heading cell without words is none."""
    scrollable = body.replace("<pre>", '<pre tabindex="0">').replace(
        '<div class="table-wrapper', '<div tabindex="0" role="group" aria-label="Table" class="table-wrapper'
    )
    return _EMPTY_HEADING.sub("<td></td>", scrollable)


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
