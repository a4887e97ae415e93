"""What the head of a page tells machines of it: its description, and how to show a link to it elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from docutils import nodes
from markupsafe import Markup

from policy_diff.formats.html.marks import excerpt
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from sphinx.config import Config

_LENGTH: Final = 160
"""Characters of a description that search engines and others show."""

IMAGE: Final = "_static/policy-diff.png"
"""The picture that stands for every page, from the root of the site."""


def description_of(title: str, doctree: nodes.document | None) -> str:
    """Describe a page of which nobody has: by the first paragraph of its document, or by its title."""
    first = next(doctree.findall(nodes.paragraph), None) if doctree else None
    return excerpt(first.astext() if first else title, _LENGTH)


def plain_title(title: str) -> str:
    """Give the title of a document, which Sphinx hands on as HTML, as words."""
    return Markup(title).striptags()  # noqa: S704  read here, never written


def open_graph(config: Config, context: dict[str, Any], address: str, title: str, description: str) -> str:
    """Write what others need to show a link to a page: its title and description; with an address of the site, all.

    Args:
        config: the configuration; `html_baseurl` is the address of the site.
        context: the context of the page's template, which knows the page's own address.
        address: where the page is, from the root of the site.
        title: its title, as words.
        description: what it is about.
    """
    base = config.html_baseurl
    return render(
        "open_graph.html",
        address,
        title=title,
        description=description,
        kind="article" if address else "website",
        site=Markup(config.html_title).striptags(),  # noqa: S704  read here, never written
        url=context.get("pageurl") or "",
        image=f"{base.rstrip('/')}/{IMAGE}" if base else "",
    )
