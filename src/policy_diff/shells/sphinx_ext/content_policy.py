"""What a page may load and run: the content security policy that stands in its head.

Text of handbooks is escaped wherever it is written. Should it ever get out all the same, the browser still runs nothing
that is not a file of the site, and loads nothing from another host.
"""

from __future__ import annotations

from typing import Final

from policy_diff.project import addresses

_EVERYWHERE: Final = (
    ("default-src", "'none'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
)
_SCRIPTS: Final = "'self'"
_SEARCH_SCRIPTS: Final = "'self' 'wasm-unsafe-eval'"
_SEARCH: Final = f"{addresses.SEARCH}index"


def policy(pagename: str) -> str:
    """Give the policy of a page.

    The search alone may compile WebAssembly, which reads its index; that lets no text be run as a script.

    Args:
        pagename: the name by which Sphinx knows the page.

    Returns:
        Directives in the form of Content Security Policy Level 3 (https://www.w3.org/TR/CSP3/). `frame-ancestors`,
        which no page can say of itself, is for the server.
    """
    scripts = _SEARCH_SCRIPTS if pagename == _SEARCH else _SCRIPTS
    return "; ".join(f"{name} {sources}" for name, sources in (*_EVERYWHERE, ("script-src", scripts)))


def policy_tag(pagename: str) -> str:
    """Write the policy as HTML, to stand in the head before anything that it rules."""
    return f'<meta http-equiv="Content-Security-Policy" content="{policy(pagename)}">\n'
