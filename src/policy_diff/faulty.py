"""Faulty implementations for `--implementation`: `policy_diff.faulty:dropped/SMH-042`, `policy_diff.faulty:always_no`.

The kill table lists the faults and the wrong systems. Each is made over the handbooks of the folder that one is in.
"""

from functools import partial
from typing import TYPE_CHECKING

from policy_diff.project.faulty_implementations import faulty_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.conduct.protocol import Implementation


def __getattr__(name: str) -> "Callable[[], Implementation]":
    """Give the factory of a faulty implementation; a name of which there is none is told when it is called."""
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return partial(faulty_here, name)
