"""What the extension registers with Sphinx, and in which order its parts run."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.shells.sphinx_ext import (
    freshness,
    harmless,
    images,
    page_chrome,
    page_head,
    settings,
    variant_documents,
    version_documents,
)
from policy_diff.shells.sphinx_ext.builder import SiteBuilder
from policy_diff.shells.sphinx_ext.content import HandbookError, content_of
from policy_diff.shells.sphinx_ext.domain import PolicyDomain, RequirementRole
from policy_diff.shells.sphinx_ext.overview import Overview
from policy_diff.shells.sphinx_ext.pages import collect
from policy_diff.shells.sphinx_ext.requirement_directive import RequirementDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_BEFORE_OTHERS, _AFTER_OTHERS, _LAST = 100, 900, 950
_BAD_INPUT = 2
_HERE = Path(__file__).parent


def register(app: Sphinx) -> None:
    """Register everything."""
    gc.set_threshold(100_000, 50, 100)  # a build makes many nodes and drops few: a fifth less time
    for extension in ("myst_parser", "sphinx_needs"):
        app.setup_extension(extension)
    settings.register(app)
    app.connect("config-inited", settings.fill_in, priority=_BEFORE_OTHERS)
    app.connect("config-inited", _take_directive, priority=_AFTER_OTHERS)
    app.connect("builder-inited", settings.refuse_raw)
    app.connect("builder-inited", settings.leave_out_search)
    app.connect("builder-inited", _read_content)
    app.connect("builder-inited", variant_documents.announce, priority=_AFTER_OTHERS)
    app.connect("source-read", variant_documents.put_words, priority=_BEFORE_OTHERS)
    app.connect("source-read", harmless.hold, priority=_AFTER_OTHERS)
    app.connect("doctree-read", harmless.disarm, priority=_BEFORE_OTHERS)
    app.connect("env-updated", harmless.refuse_files, priority=_BEFORE_OTHERS)
    app.add_domain(PolicyDomain)
    app.add_role("r", RequirementRole())
    app.add_directive("policy-overview", Overview)
    app.connect("doctree-read", version_documents.furnish, priority=_BEFORE_OTHERS)
    app.add_builder(SiteBuilder)
    app.add_html_theme("policy-diff", str(_HERE / "theme"))
    app.add_css_file("policy-diff.css", priority=_AFTER_OTHERS)
    app.add_js_file("policy-diff.js", loading_method="defer")
    app.connect("html-page-context", page_chrome.spare_tree, priority=_BEFORE_OTHERS)
    app.connect("html-page-context", page_chrome.furnish, priority=_AFTER_OTHERS)
    app.connect("html-page-context", page_head.furnish, priority=_LAST)
    app.connect("html-collect-pages", collect)
    app.connect("env-get-outdated", freshness.documents_to_read)
    app.connect("doctree-read", freshness.note_views)
    app.connect("env-before-read-docs", freshness.note_reading, priority=_AFTER_OTHERS)
    app.connect("env-updated", freshness.documents_to_write)
    app.connect("env-updated", images.name_by_place)
    app.connect("build-finished", freshness.finish, priority=_AFTER_OTHERS)


def _read_content(app: Sphinx) -> None:
    """Read the handbooks before anything is built.

    What is wrong with them is said as the command line says it. Sphinx would put pages about itself around it.
    """
    try:
        content_of(app.env)
    except HandbookError as fault:
        sys.stderr.write(f"{fault}\n")
        raise SystemExit(_BAD_INPUT) from None


def _take_directive(app: Sphinx, _: Config) -> None:
    """Take the directive `req` over from sphinx-needs, which makes one for every type of need."""
    app.add_directive("req", RequirementDirective, override=True)
