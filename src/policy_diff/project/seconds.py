"""A time limit, as whoever asks for one writes it."""

from __future__ import annotations

from argparse import ArgumentTypeError
from math import inf


def positive_seconds(text: str) -> float:
    """Read a number of seconds.

    Raises:
        ArgumentTypeError: it is none, or not above 0.
    """
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < inf:
        raise ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return seconds
