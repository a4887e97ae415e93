"""The text of a handbook stays text: what Sphinx would make of it that runs, loads or leads elsewhere is taken out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from docutils import nodes
from sphinx.util import logging

from policy_diff.formats.html.escape import held_text, safe_address
from policy_diff.formats.svg import runs
from policy_diff.shells.sphinx_ext.content import content_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_LOG: Final = logging.getLogger(__name__)

_BAD_INPUT: Final = 2
_EMBEDDED: Final = tuple(f"data:image/{kind};" for kind in ("gif", "jpeg", "png", "webp"))
_PICTURES: Final = frozenset({".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"})
_DOWNLOADS: Final = _PICTURES - {".svg"} | frozenset(
    {".csv", ".docx", ".json", ".md", ".odp", ".ods", ".odt", ".pdf", ".pptx", ".toml", ".txt", ".xlsx"}
)
"""What a handbook may bring along: files of which a browser runs nothing, wherever it opens them."""


def hold(app: Sphinx, docname: str, source: list[str]) -> None:
    """Put U+FFFD in place of characters that HTML has no place for, or that turn the text around them."""
    if docname in content_of(app.env).documents:
        source[0] = held_text(source[0])


def disarm(app: Sphinx, doctree: nodes.document) -> None:
    """Take links that would run something, pictures of other hosts and orders to the browser out of a text."""
    if app.env.current_document.docname not in content_of(app.env).documents:
        return
    for reference in list(doctree.findall(nodes.reference)):
        address = str(reference.get("refuri", ""))
        if address and safe_address(address) is None:
            _LOG.warning("a link to %r leads nowhere safe: its words stand without it", address, location=reference)
            reference.parent.replace(reference, reference.children)
    for picture in list(doctree.findall(nodes.image)):
        address = str(picture["uri"])
        if (":" in address or address.startswith("//")) and not address.startswith(_EMBEDDED):
            _LOG.warning("a picture from elsewhere, %r: put it beside the text", address, location=picture)
            words = nodes.inline("", str(picture.get("alt", "")))
            whole = nodes.paragraph("", "", words) if isinstance(picture.parent, nodes.Structural) else words
            picture.parent.replace(picture, whole)
    for order in list(doctree.findall(nodes.meta)):
        if "http-equiv" in order:
            _LOG.warning("a text gives the browser no orders: %s", order.rawsource, location=order)
            order.parent.remove(order)


def refuse_files(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Let no handbook bring along a file that a browser would run.

    Raises:
        SystemExit: it does; what is said names the file.
    """
    documents = content_of(app.env).documents.keys()
    for path, (names, _) in sorted(env.images.items()):
        if names & documents:
            file = Path(env.srcdir) / path
            if file.suffix.lower() not in _PICTURES:
                _refuse(path, "is not a picture that a page can show", "Use PNG, JPEG, WebP, AVIF, GIF or SVG.")
            if file.suffix.lower() == ".svg" and runs(file.read_bytes()):
                _refuse(path, "holds more than shapes and words", "Save it as plain SVG, without scripts and links.")
    for download, (names, _) in sorted(env.dlfiles.items()):
        if names & documents and Path(download).suffix.lower() not in _DOWNLOADS:
            cure = "Offer a text, a table, a picture or a PDF file."
            _refuse(str(download), "is not a file that a handbook can offer", cure)
    return []


def _refuse(path: str, problem: str, cure: str) -> NoReturn:
    """End the build, as handbooks that cannot be read do: Sphinx would put pages about itself around it."""
    sys.stderr.write(f"{path}: error: the file {problem}\n  {cure}\n")
    raise SystemExit(_BAD_INPUT)
