"""The Sphinx extension: handbooks as prose, and the pages that are made from them.

    extensions = ["policy_diff.shells.sphinx_ext"]

It can also be had without naming it, through the entry point of its builder: `sphinx-build -b policy-site . out`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension with Sphinx."""
    from policy_diff.shells.sphinx_ext.registration import register  # noqa: PLC0415  the parts load all of Sphinx

    register(app)
    return {"version": __version__, "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
