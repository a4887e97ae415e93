"""Where the handbooks and scenarios are that come with the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.edges.handbook_folders import handbook_folders

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = Path(__file__).resolve().parents[1]


def packaged_suite() -> Path | None:
    """Find the folder that holds the `handbooks` and `features` of the package.

    Returns:
        That in the package; in an editable install the checkout; `None` where neither holds any.

    Raises:
        InputError: a folder may not be looked into.
    """
    return next((folder for folder in _folders() if handbook_folders(folder)), None)


def _folders() -> Iterator[Path]:
    yield _PACKAGE / "suite"
    if _PACKAGE.parent.name == "src":
        yield _PACKAGE.parents[1]
