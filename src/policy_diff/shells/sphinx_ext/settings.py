"""What a project that uses the extension need not say: settings of Sphinx, MyST, sphinx-needs and the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sphinx.builders.html import StandaloneHTMLBuilder

from policy_diff.core.requirement_id import REQUIREMENT_ID
from policy_diff.formats.needs_json import NEED_FIELDS, NEED_TYPE

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

THEME: Final = "policy-diff"

_TEXT: Final = {"schema": {"type": "string"}, "nullable": True}

#: Parts of the grammar that would put the HTML of a text into the page.
_HTML: Final = ("html_block", "html_inline")

#: Used where `conf.py` says nothing. Nothing that is built depends on the day.
DEFAULTS: Final[dict[str, Any]] = {
    "html_copy_source": False,
    "html_domain_indices": False,
    "html_permalinks_icon": "#",
    "html_show_copyright": False,
    "html_show_sourcelink": False,
    "html_theme": THEME,
    "html_use_index": False,
    "myst_enable_extensions": ["colon_fence", "deflist"],
    "myst_heading_anchors": 3,
    "needs_build_json": True,
    "needs_fields": dict.fromkeys(NEED_FIELDS, _TEXT),
    "needs_id_regex": rf"^{REQUIREMENT_ID}(:[A-Za-z0-9._-]+)?$",
    "needs_id_required": True,
    "needs_reproducible_json": True,
    "needs_schema_validation_enabled": False,
    "needs_types": [{"directive": NEED_TYPE, "title": "Requirement", "prefix": ""}],
    "smartquotes": False,
}


def register(app: Sphinx) -> None:
    """Register the settings of the extension itself."""
    app.add_config_value("policy_features", "features", "env", types=frozenset({str}))
    app.add_config_value("policy_results", "build/conduct-results.json", "env", types=frozenset({str}))
    app.add_config_value("policy_preview", default=False, rebuild="html", types=frozenset({bool}))
    app.add_config_value("policy_search", default=True, rebuild="env", types=frozenset({bool}))


def results_named(config: Config) -> bool:
    """Tell whether `conf.py` or the command line names the results to show."""
    return "policy_results" in _made(config)


def _made(config: Config) -> set[str]:
    """Name the settings that the project has made."""
    return {*config._raw_config, *config.overrides}  # noqa: SLF001  Sphinx has no public way to ask what conf.py says


def fill_in(_: Sphinx, config: Config) -> None:
    """Give settings that the project has not made; whatever it made, HTML in a text stays text."""
    made = _made(config)
    for name, value in DEFAULTS.items():
        if name not in made:
            setattr(config, name, value)
    config.myst_disable_syntax = sorted({*config.myst_disable_syntax, *_HTML})


def leave_out_search(app: Sphinx) -> None:
    """Leave out the search of Sphinx: the site has its own."""
    if isinstance(app.builder, StandaloneHTMLBuilder):
        app.builder.search = False


def refuse_raw(app: Sphinx) -> None:
    """Let no text put raw HTML into a page."""
    app.env.settings["raw_enabled"] = False
