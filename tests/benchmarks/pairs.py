"""The written pairs of the readability corpus, read from `tests/formats/readability/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "formats" / "readability"

_HEAD = re.compile(r"kind: (?P<kind>[a-z -]+); language: (?P<language>[a-z]{2})")
_OLD = "\n--- old\n"
_NEW = "\n--- new\n"


@dataclass(frozen=True, slots=True)
class Pair:
    """One passage before and after an edit.

    Attributes:
        name: the file's name without its ending, such as `07-visit-notice`.
        kind: what was done to the passage, one of the kinds that the folder's README lists.
        language: two-letter code (ISO 639-1).
        old: the text before, ending in one line feed.
        new: the text after, ending in one line feed.
    """

    name: str
    kind: str
    language: str
    old: str
    new: str


def read_pair(name: str, content: str) -> Pair:
    """Read a pair from the content of its file.

    Args:
        name: what the pair is called.
        content: a head line, a line `--- old`, the old text, a line `--- new`, the new text.

    Raises:
        ValueError: the content has another form.
    """
    head, old_line, rest = content.partition(_OLD)
    old, new_line, new = rest.partition(_NEW)
    fields = _HEAD.fullmatch(head)
    if not (fields and old_line and new_line):
        raise ValueError(f"{name}: write a head line, '--- old', the old text, '--- new', the new text")
    return Pair(name, fields["kind"], fields["language"], old + "\n", new)


@lru_cache(maxsize=1)
def pairs() -> tuple[Pair, ...]:
    """Read every pair of the corpus, in the order of the file names."""
    return tuple(read_pair(path.stem, path.read_bytes().decode("utf-8")) for path in sorted(FOLDER.glob("[0-9]*.txt")))
