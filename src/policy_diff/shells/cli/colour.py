"""Whether what is printed is coloured, and how wide the terminal is."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_CHOICES = ("auto", "always", "never")


def add_colour(parser: ArgumentParser) -> None:
    """Add the option that says whether what is printed is coloured."""
    parser.add_argument(
        "--color",
        choices=_CHOICES,
        default="auto",
        help="summary: whether it is coloured; auto on a terminal alone, as NO_COLOR, FORCE_COLOR and TERM have it "
        "(default: auto)",
    )


def coloured(options: Namespace) -> bool:
    """Tell whether to colour what is printed."""
    if options.color != "auto":
        return bool(options.color == "always")
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "0") not in {"", "0"} for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if os.environ.get("TERM") == "dumb" or os.environ.get("CLICOLOR") == "0":
        return False
    return _on_terminal(options)


def columns(options: Namespace) -> int | None:
    """Give how many columns the terminal has; `None` where the result goes elsewhere, and is not to be cut."""
    return shutil.get_terminal_size().columns if _on_terminal(options) else None


def _on_terminal(options: Namespace) -> bool:
    """Tell whether a result is printed on a terminal, or to the pager of git, which says so."""
    paged = getattr(options, "git", False) and bool(os.environ.get("GIT_PAGER_IN_USE"))
    return options.output in {None, "-"} and sys.stdout is not None and (sys.stdout.isatty() or paged)
