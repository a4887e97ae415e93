"""A service of lines: answers each line that comes with one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.formats.conduct_messages.forms import MOST_BYTES
from policy_diff.formats.conduct_messages.lines import answer_line

if TYPE_CHECKING:
    from typing import IO

    from policy_diff.core.conduct.protocol import Implementation


def serve_lines(implementation: Implementation, source: IO[bytes], target: IO[bytes]) -> None:
    """Answer requests until there are no more.

    Args:
        implementation: what is asked.
        source: where the lines come from.
        target: where the answers go, each as soon as it is there.
    """
    while line := source.readline(MOST_BYTES + 2):
        rest = line
        while rest and not rest.endswith(b"\n"):  # what is too long is passed over, and told
            rest = source.readline(MOST_BYTES)
        if line.strip():
            target.write(answer_line(implementation, line))
            target.flush()
