"""Word tokens, and what two sequences of them share: the only importer of diff-match-patch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex
from diff_match_patch import diff_match_patch

from policy_diff.core.inline import flatten, scan
from policy_diff.core.ordering import unique_anchors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: A token is the smallest thing that a change marks. Words follow the word boundaries of UAX #29, with two
#: differences: a hyphen joins what it stands between (`well-being`), and so does a full stop (`GOV.UK`,
#: `4.30pm`). Scripts written without spaces are cut by character, as UAX #29 does without a dictionary.
_WORDS = r"""
      [\p{Han}\p{Hiragana}]\p{M}*
    | \p{Katakana}[\p{Katakana}\p{M}\u30fc]*
    | (?=[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}])\X
    | [\p{L}\p{N}\p{M}\p{Pc}\u00ad\u200c\u200d--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]]+
      (?:
        (?:
            [\-\u2010\u2011'\u2019.\u00b7\u2027] (?=[\p{L}\p{N}])
          | (?<=[\p{L}\p{M}]) [:\u05f3\u05f4] (?=\p{L})
          | (?<=\p{Hebrew}) " (?=\p{Hebrew})
          | (?<=\p{N}) [:,;] (?=\p{N})
        )
        [\p{L}\p{N}\p{M}\p{Pc}\u00ad\u200c\u200d--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]]+
      )*
    | [.]{2,}
    | (?!\s)\X
    """
_ADDRESSES = r"""
      \b(?:[\p{L}]{2,12}://|www\.)[^\s<>()\[\]]*(?:\([^\s<>()\[\]]*\)[^\s<>()\[\]]*)*(?<=[\p{L}\p{N}/)])
    | \b[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+
    |
    """
_TOKEN = regex.compile(_WORDS, regex.VERBOSE | regex.VERSION1)
_TOKEN_OR_ADDRESS = regex.compile(_ADDRESSES + _WORDS, regex.VERBOSE | regex.VERSION1)

_WORD = regex.compile(r"[\p{L}\p{N}]")

_MAX_PRODUCT = 400_000
"""Largest product of two token counts that is compared exactly; beyond it rare tokens anchor first."""


@dataclass(frozen=True, slots=True)
class Words:
    """A block's body as tokens and the space between them.

    Attributes:
        texts: the tokens.
        gaps: what stands before each token and after the last: one more than there are tokens.
        partners: for an opening or closing mark of emphasis or of a link the index of the other mark, else -1;
            empty where there is none.
        edges: indices of the tokens that open a further block, where these are the words of several.
    """

    texts: tuple[str, ...]
    gaps: tuple[str, ...]
    partners: tuple[int, ...] = ()
    edges: tuple[int, ...] = ()

    def __len__(self) -> int:
        """Count the tokens."""
        return len(self.texts)

    def join(self, start: int, end: int) -> str:
        """Give the source of the tokens from `start` to `end`, without the space around them."""
        if start >= end:
            return ""
        inner = zip(self.gaps[start + 1 : end], self.texts[start + 1 : end], strict=True)
        return self.texts[start] + "".join(gap + text for gap, text in inner)

    def partner(self, index: int) -> int:
        """Give the other mark of a pair, or -1."""
        return self.partners[index] if self.partners else -1


def is_word(token: str) -> bool:
    """Tell whether a token holds a letter or a digit."""
    return _WORD.search(token) is not None


def split(text: str) -> list[str]:
    """Cut a text into its tokens, leaving out white space."""
    tokens: list[str] = _pattern(text).findall(text)
    return tokens


def _pattern(text: str) -> regex.Pattern[str]:
    """Choose the pattern: looking for an address at every letter is dear, and few texts hold one."""
    held = "@" in text or "://" in text or "www." in text
    return _TOKEN_OR_ADDRESS if held else _TOKEN


def tokenize(body: str, *, quoted: bool = False, references: frozenset[str] = frozenset()) -> Words:
    """Cut a block's body into tokens; a construct that cannot be marked inside is one token.

    Args:
        body: inline Markdown; line endings may carry indentation and, if `quoted`, `>` marks.
        quoted: whether `>` after a line ending is a mark of the block quote.
        references: labels of link definitions in the document.
    """
    flat = flatten(body, quoted=quoted)
    inline = scan(flat, references)
    if inline is None:  # too large to tell its constructs apart: one word, which no change tears
        return Words((body,), ("", ""))
    marks = [(w.start, w.end, -1) for w in inline.wholes]
    for index, pair in enumerate(inline.pairs):
        marks += [(pair.start, pair.inner, index), (pair.outer, pair.end, index)]
    texts: list[str] = []
    gaps: list[str] = []
    partners = _Partners()
    at = 0
    for start, end, pair_index in _spans(flat, sorted(marks)):
        gaps.append(body[at:start])
        partners.add(pair_index)
        texts.append(body[start:end])
        at = end
    return Words(tuple(texts), (*gaps, body[at:]), partners.links if inline.pairs else ())


def lines(body: str) -> Words:
    """Cut a literal block into its lines: the token is the line, its ending the space between."""
    texts: list[str] = []
    gaps: list[str] = []
    at = 0
    for line in regex.finditer(r"[^\r\n]+", body):
        gaps.append(body[at : line.start()])
        texts.append(line[0])
        at = line.end()
    return Words(tuple(texts), (*gaps, body[at:]))


class _Partners:
    """Pairs up marks as they come by."""

    def __init__(self) -> None:
        self._links: list[int] = []
        self._open: dict[int, int] = {}

    def add(self, pair: int) -> None:
        if pair in self._open:
            other = self._open.pop(pair)
            self._links[other] = len(self._links)
            self._links.append(other)
            return
        if pair >= 0:
            self._open[pair] = len(self._links)
        self._links.append(-1)

    @property
    def links(self) -> tuple[int, ...]:
        return tuple(self._links)


def _spans(flat: str, marks: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield every token's start and end, with the index of its pair or -1."""
    at = 0
    pattern = _pattern(flat)
    for start, end, pair in [*marks, (len(flat), len(flat), -1)]:
        if start < at:
            continue
        for found in pattern.finditer(flat, at, start):
            yield found.start(), found.end(), -1
        if end > start:
            yield start, end, pair
        at = end


def match(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Find what two token sequences share, in order.

    Returns:
        Stretches (index in old, index in new, length), ascending and as few as the shortest script of edits
        allows. Never depends on the clock.
    """
    found: list[tuple[int, int, int]] = []
    work = [(0, len(old), 0, len(new))]
    while work:
        i0, i1, j0, j1 = work.pop()
        start, end = _common_ends(old[i0:i1], new[j0:j1])
        found += [(i0, j0, start)] * bool(start) + [(i1 - end, j1 - end, end)] * bool(end)
        i0, i1, j0, j1 = i0 + start, i1 - end, j0 + start, j1 - end
        if (i1 - i0) * (j1 - j0) <= _MAX_PRODUCT:
            found += [(i0 + i, j0 + j, n) for i, j, n in _exact(old[i0:i1], new[j0:j1])]
            continue
        anchors = unique_anchors(old[i0:i1], new[j0:j1])
        if not anchors:
            continue  # nothing rare is shared: such a passage is shown old and new whole
        i, j = i0, j0
        for a, b in anchors:
            work.append((i, i0 + a, j, j0 + b))
            found.append((i0 + a, j0 + b, 1))
            i, j = i0 + a + 1, j0 + b + 1
        work.append((i, i1, j, j1))
    return joined(sorted(found))


def _common_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Count the tokens that both have at the start, and of the rest at the end."""
    most = min(len(old), len(new))
    start = next((k for k in range(most) if old[k] != new[k]), most)
    end = next((k for k in range(most - start) if old[-1 - k] != new[-1 - k]), most - start)
    return start, end


def joined(stretches: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Make one of each two shared stretches that follow on each other on both sides.

    Args:
        stretches: index in old, index in new and length of each, ascending.
    """
    whole: list[tuple[int, int, int]] = []
    for i, j, n in stretches:
        if whole and whole[-1][0] + whole[-1][2] == i and whole[-1][1] + whole[-1][2] == j:
            whole[-1] = (whole[-1][0], whole[-1][1], whole[-1][2] + n)
        else:
            whole.append((i, j, n))
    return whole


def _exact(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Run diff-match-patch on tokens coded as single characters."""
    codes: dict[str, str] = {}
    first = "".join([codes.setdefault(token, _character(len(codes))) for token in old])
    second = "".join([codes.setdefault(token, _character(len(codes))) for token in new])
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # any other value makes the result depend on the speed of the machine
    found: list[tuple[int, int, int]] = []
    i = j = 0
    for op, text in engine.diff_main(first, second, checklines=False):
        if op == 0:
            found.append((i, j, len(text)))
        i += len(text) if op <= 0 else 0
        j += len(text) if op >= 0 else 0
    return found


def _character(index: int) -> str:
    """Give the code for the `index`-th distinct token, stepping over the surrogates."""
    return chr(index + 1 if index + 1 < 0xD800 else index + 0x801)
