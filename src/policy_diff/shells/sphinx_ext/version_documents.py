"""What a document of a version says of itself: which version it is, and where the current one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from policy_diff.project import addresses
from policy_diff.project.comparisons import comparison
from policy_diff.project.made_texts import made_text
from policy_diff.shells.sphinx_ext.content import content_of
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from policy_diff.core.corpus import Handbook, Version


def furnish(app: Sphinx, doctree: nodes.document) -> None:
    """Put a banner before the text of a superseded version, and below its title the line that says which it is."""
    content = content_of(app.env)
    document = content.documents.get(app.env.current_document.docname)
    if document is None:
        return
    handbook, version = document.handbook, document.version
    values = {
        "handbook": handbook,
        "version": version,
        "made": made_text(content.corpus, handbook),
        "source": content.corpus.source(version.source),
        "since": _before(handbook, version),
        "to_current": comparison(handbook, version, handbook.current) if version is not handbook.current else None,
    }
    address = addresses.version(handbook, version)
    title = next(iter(doctree.findall(nodes.title)), None)
    if title is not None:
        line = nodes.raw("", render("version_line.html", address, **values), format="html")
        title.parent.insert(title.parent.index(title) + 1, line)
    if version is not handbook.current:
        doctree.insert(0, nodes.raw("", render("banner.html", address, **values), format="html"))


def _before(handbook: Handbook, version: Version) -> object:
    at = handbook.versions.index(version)
    return comparison(handbook, handbook.versions[at - 1], version) if at else None
