"""What an extra brings, asked for where it is used, so that a missing library is told in words."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def libraries(what: str, extra: str = "suite") -> Iterator[None]:
    """Import inside what needs a library that may not be installed.

    Args:
        what: what it is needed for, as the beginning of a sentence.
        extra: the extra of the package that brings it.

    Raises:
        InputError: the library is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as fault:
        missing = (fault.name or "").partition(".")[0]
        if missing == "policy_diff":
            raise
        raise InputError(
            f"{what} needs the library `{missing}`, which is not installed",
            cure=f"Install the extra: `pip install 'policy-diff[{extra}]'`.",
        ) from None
