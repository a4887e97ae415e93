"""The head of every page: its description, how a link to it is shown elsewhere, and the files it loads."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from docutils import nodes

from policy_diff.formats.html.escape import text, words_of
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.page_chrome import NEEDS_VIEW, SCRIPTS
from policy_diff.shells.sphinx_ext.page_files import alone, leave_out_files
from policy_diff.shells.sphinx_ext.surroundings import surroundings_of
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from sphinx.application import Sphinx

IMAGE: Final = "_static/policy-diff.png"
"""The picture that stands for every page, from the root of the site."""

_LENGTH: Final = 160
"""Characters of a description that search engines and others show."""

_DESCRIPTION: Final = re.compile(r'<meta (?:name="description" content="([^"]*)"|content="([^"]*)" name="description")')
_VIEWPORT: Final = re.compile(r'<meta name="viewport"[^>]*>\s*')


def furnish(app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Complete the head of a page around which everything else stands already."""
    content = content_of(app.env)
    ours = SCRIPTS in context or pagename in content.documents
    title = context.get("title") or app.config.html_title  # the page of the search has no title of its own here
    title = title if ours or not doctree else words_of(title)
    tags = _VIEWPORT.sub("", context.get("metatags") or "")  # the theme has one
    said = _DESCRIPTION.search(tags)
    description = unescape(said[1] or said[2] or "") if said else _describe(title, doctree)
    context["metatags"] = tags + render(
        "open_graph.html",
        addresses.document(pagename),
        title=title,
        description=description,
        described=bool(said),
        kind="article" if addresses.document(pagename) else "website",
        site=content.title,
        url=context.get("pageurl") or "",
        image=f"{content.root}{IMAGE}" if content.root else "",
    )
    if ours:
        context["title"] = text(title)  # the theme takes a title for HTML, as those of documents are
    views = bool(app.env.metadata.get(pagename, {}).get(NEEDS_VIEW))
    leave_out_files(context, app.config.extensions, views=views, ours=ours or alone(app.config))
    around = surroundings_of(app.env)
    for tag in ("css_tag", "js_tag"):
        context[tag] = around.tag(context[tag], context["content_root"])


def _describe(title: str, doctree: nodes.document | None) -> str:
    """Describe a page of which nobody has: by the first paragraph of its document, or by its title."""
    first = next(doctree.findall(nodes.paragraph), None) if doctree else None
    return excerpt(first.astext() if first else title, _LENGTH)
