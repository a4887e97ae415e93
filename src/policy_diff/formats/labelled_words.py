"""Words with what changed in them named in words: `within [removed: 30] [added: 45] minutes`.

It is for readers and for whatever shows no marks. It is no patch: brackets in the words themselves stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.formats.html.escape import text as escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.changeset import Op, Pieces

_LABELS: Final[dict[Op, str]] = {"-": "removed", "+": "added"}
_UNHELD: Final[dict[Op, str]] = {"-": "not held after", "+": "not held before"}
_TAGS: Final[dict[Op, str]] = {"-": "del", "+": "ins"}


def labelled(pieces: Pieces, *, unheld: bool = False) -> str:
    """Write pieces as plain text.

    Args:
        pieces: plain words with what changed in them.
        unheld: whether what one side has alone is only not held on the other.
    """
    labels = _UNHELD if unheld else _LABELS
    return "".join(f"[{labels[op]}: {words}]" if op in labels else words for op, words in _set_apart(pieces))


def labelled_html(pieces: Pieces, *, unheld: bool = False) -> str:
    """Write pieces as HTML of which the text is that of `labelled`; removed words stand in `del`, added in `ins`."""
    labels = _UNHELD if unheld else _LABELS
    return "".join(
        f"[{labels[op]}: {_tagged(op, words, unheld=unheld)}]" if op in labels else escaped(words)
        for op, words in _set_apart(pieces)
    )


def _tagged(op: Op, words: str, *, unheld: bool) -> str:
    return escaped(words) if unheld else f"<{_TAGS[op]}>{escaped(words)}</{_TAGS[op]}>"


def _set_apart(pieces: Pieces) -> Iterator[tuple[Op, str]]:
    """Yield pieces with the white space at the ends of what changed put outside, and a space between two changes."""
    changed = False
    for op, words in pieces:
        bare = words.strip()
        if op == "=" or not bare:
            changed = changed and not words
            yield "=", words
            continue
        before = words[: len(words) - len(words.lstrip())]
        after = words[len(words.rstrip()) :]
        yield "=", before or (" " if changed else "")
        yield op, bare
        yield "=", after
        changed = not after
