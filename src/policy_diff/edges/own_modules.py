"""Modules that a user wrote: importable from the folder that the user is in, as with `python -m`."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from policy_diff.edges.files import current_folder

if TYPE_CHECKING:
    from types import ModuleType


def own_module(name: str) -> ModuleType:
    """Import a module, also one of the current folder, where an installed program does not look by itself.

    Raises:
        Exception: whatever importing it raises.
    """
    here = str(current_folder())
    if here not in sys.path:
        sys.path.insert(0, here)
    return import_module(name)
