"""What stands around the content of every page: navigation, contents, the notice, and what the head says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

from policy_diff.project import addresses
from policy_diff.project.page_feeds import feeds_of
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.content_policy import policy_tag
from policy_diff.shells.sphinx_ext.same_place import documents_of
from policy_diff.shells.sphinx_ext.settings import THEME
from policy_diff.shells.sphinx_ext.surroundings import surroundings_of
from policy_diff.shells.sphinx_ext.templating import render, within
from policy_diff.shells.sphinx_ext.version_documents import SECTION_CHANGES, title_of_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docutils import nodes
    from sphinx.application import Sphinx

    from policy_diff.shells.sphinx_ext.content import Content, Standing

CONTENTS: Final = "policy_contents"
DESCRIPTION: Final = "policy_description"
INDEXED: Final = "policy_indexed"
SCRIPTS: Final = "policy_scripts"
LEADS_TO: Final = "policy_leads_to"
"""Names in the context of a template: what is on the page, what it is about, whether search engines list it, its own
scripts, and the address that it sends a reader on to."""

STANDING_WORDS: Final[dict[Standing, str]] = {"newest": "newest held", "superseded": "superseded", "draft": "draft"}

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
    del doctree
    content = content_of(app.env)
    address = addresses.document(pagename)
    context["policy_navigation"] = context["policy_footer"] = ""
    context["policy_search"] = isinstance(app.builder, DirectoryHTMLBuilder) and app.config.policy_search
    if isinstance(app.builder, DirectoryHTMLBuilder):
        around = surroundings_of(app.env)
        context["policy_navigation"] = around.navigation(address)
        context["policy_footer"] = around.footer
    if pagename in app.env.found_docs:
        context["body"] = _accessible(context["body"])
    if context.get(CONTENTS):
        context["toc"] = render("contents.html", address, title=context["title"], headings=context[CONTENTS])
        context["furo_hide_toc"] = False
    _name_version(content, app, pagename, context)
    description = context.get(DESCRIPTION, "")
    leads_to = context.get(LEADS_TO, "")
    if leads_to and context.get("pageurl"):
        context["pageurl"] = app.config.html_baseurl.rstrip("/") + f"/{leads_to}"
    metatags = render(
        "head.html",
        address,
        description=description,
        indexed=context.get(INDEXED, True),
        leads_to=leads_to,
        canonical=not context.get("pageurl"),
        feeds=feeds_of(content.corpus, address) if isinstance(app.builder, DirectoryHTMLBuilder) else (),
    )
    context["metatags"] = policy_tag(pagename) + context.get("metatags", "") + metatags


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


def _name_version(content: Content, app: Sphinx, pagename: str, context: dict[str, Any]) -> None:
    """Say around a version's document which version it is, and in which of its sections that changed anything."""
    document = content.documents.get(pagename)
    if document is None:
        return
    handbook, version = document.handbook, document.version
    standing = content.standing(handbook, version)
    name = f"{handbook.title}, {within(version.label)} ({STANDING_WORDS[standing]})"
    first = document is documents_of(content, handbook, version)[0]
    context["title"] = name if first else f"{title_of_part(document)}: {name}"
    context[INDEXED] = standing == "newest"
    context[DESCRIPTION] = f"{handbook.title}: the text of the version {version.label}."
    counts = app.env.metadata.get(pagename, {}).get(SECTION_CHANGES, {})
    context["toc"] = _with_counts(context.get("toc", ""), counts)


_CONTENTS_LINK: Final = re.compile(r'(<a class="reference internal" href="#([^"]+)">(?:(?!</a>).)*)</a>', re.DOTALL)


def _with_counts(contents: str, counts: Mapping[str, int]) -> str:
    """Put after each section in the list of contents how many changes are in it."""

    def counted(link: re.Match[str]) -> str:
        count = counts.get(link[2])
        if not count:
            return link[0]
        return f"{link[1]}{render('contents_note.html', '', count=count)}</a>"

    return _CONTENTS_LINK.sub(counted, contents)
