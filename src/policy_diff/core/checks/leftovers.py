"""Marks that editing leaves in a text: brackets, tracked changes, a merge, reminders, and what nobody sees."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks.plain_text import plain
from policy_diff.core.conflicts import leftover_marks
from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from policy_diff.core.checks.plain_text import Plain
    from policy_diff.core.checks.texts import Passage, Text
    from policy_diff.core.errors import InputError

_LOOKED_AT: Final = frozenset({
    Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TERM, Kind.OPTION, Kind.HTML, Kind.OTHER,
    Kind.DIRECTIVE,
})  # fmt: skip

#: Code points that are not seen, and that a copy from elsewhere leaves behind.
_UNSEEN: Final = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069"
    r"\ufff9-\ufffd"
)

_SUSPECT: Final = re.compile(
    rf"[\[\]{_UNSEEN}\ufeff]|\{{[+\-~>=]{{2}}|[+\-~<=]{{2}}\}}|\?\?|~~|TODO|FIXME|TB[CD]|XXX|Error!|[Ll]orem ipsum|"
    r"<(?:!--|/?(?:ins|del|s|strike|mark|u)\b)"
)
"""What nearly no text holds: where none of it is, there is nothing to look for but words said twice."""

_CRITIC_MARKS: Final = (
    (r"\{\+\+", r"\+\+\}"), (r"\{--", r"--\}"), (r"\{~~", r"~~\}"), (r"\{>>", r"<<\}"), (r"\{==", r"==\}"),
)  # fmt: skip
_CRITIC: Final = re.compile(
    "|".join([
        *(f"{opens}.{{0,2000}}?{closes}" for opens, closes in _CRITIC_MARKS),
        *(mark for marks in _CRITIC_MARKS for mark in marks),
    ]),
    re.DOTALL,
)  # fmt: skip
_STRUCK: Final = re.compile(r"~~(?=\S)[^~]{1,2000}(?<=\S)~~")
_REMINDER: Final = re.compile(
    r"\b(?:TODO|FIXME|TBC|TBD|XXX+)\b|\?{2,}|\bError! (?:Reference source|Bookmark) not (?:found|defined)\b|"
    r"\b[Ll]orem ipsum\b"
)
_TAG: Final = re.compile(r"<!--|</?(?:ins|del|s|strike|mark|u)\b[^<>]{0,200}>", re.IGNORECASE)
_INVISIBLE: Final = re.compile(rf"[{_UNSEEN}\ufeff]")
_TWICE: Final = re.compile(
    r"\b(?:([Tt]he)\s+the|([Aa]nd)\s+and|([Oo]r)\s+or|([Oo]f)\s+of|(must)\s+must|(should)\s+should|([Tt]heir)\s+their|"
    r"([Ii]ts)\s+its|([Aa]n)\s+an)\b"
)
_MAY_BE_TWICE: Final = re.compile(r"\b(the|and|or|of|must|should|their|its|an)\s+\1\b", re.IGNORECASE)
_OURS: Final = re.compile(r"\[(?:removed|moved|renamed|added|new)\b", re.IGNORECASE)
_TASK: Final = re.compile(r"\[[ xX]\][ \t]")
_DEFINITION: Final = re.compile(r"[ \t>]*\[[^\]]+\]:")
_SQUARE: Final = re.compile(r"[\[\]]")
_UNSAFE: Final = re.compile(r"\]\(\s*<?(?:javascript|vbscript|file|data):", re.IGNORECASE)


_ACCEPT: Final = "Keep the words that are to stand, and take the marks out."
_KEEP: Final = "Keep the words that are to stand, without brackets."


def _tag(mark: re.Match[str]) -> tuple[str, str]:
    if mark[0] == "<!--":
        return "a comment in HTML stands in the text, where readers see it", "Write it as `% comment`."
    return f"`{mark[0]}`, a mark of editing in HTML, stands in the text", _ACCEPT


def _twice(mark: re.Match[str]) -> tuple[str, str]:
    word = mark[0].split()[0].lower()
    return f"'{word}' stands twice", "Take one of them out."


def _unseen(mark: re.Match[str]) -> tuple[str, str]:
    name = unicodedata.name(mark[0], "a control character").lower()
    problem = f"the invisible character U+{ord(mark[0]):04X} ({name}) stands in the text"
    return problem, "Take it out, or write what it stands for."


_MARKS: Final[tuple[tuple[re.Pattern[str], bool, Callable[[re.Match[str]], tuple[str, str]]], ...]] = (
    (_CRITIC, False, lambda _: ("a tracked change stands in the text", _ACCEPT)),
    (_STRUCK, False, lambda _: ("struck-out words stand in the text", "Take them out, or take the tildes away.")),
    (_TAG, False, _tag),
    (_REMINDER, False, lambda mark: (f"'{mark[0]}' was left in the text", "Settle what it is for, and take it out.")),
    (_INVISIBLE, False, _unseen),
    (_TWICE, True, _twice),
)
"""Marks that a pattern finds, whether quotations are left out, and what is told of each."""


def faults_of(text: Text) -> Iterator[InputError]:
    """Yield each mark of editing that stands in a text. Rule P402.

    Code, comments, links, footnotes, task lists and escaped brackets are none.

    Args:
        text: a file of a version.
    """
    yield from leftover_marks(text.file.text, text.file.name)
    whole = text.file.text
    if not _SUSPECT.search(whole, whole.startswith("\ufeff")) and not _MAY_BE_TWICE.search(whole):
        return
    for passage in text.passages:
        block = passage.block
        body = block.body
        if block.kind in _LOOKED_AT and (_SUSPECT.search(body) or _MAY_BE_TWICE.search(body)):
            yield from _in_passage(text, passage)


def _in_passage(text: Text, passage: Passage) -> Iterator[InputError]:
    block = passage.block
    body = block.body
    words = plain(body, text.references, quoted=block.quoted)
    found = _Found(len(body))
    for whole in words.inline.wholes:
        if whole.kind != "html_inline":
            found.cover(whole.start, whole.end)
    for pair in words.inline.pairs:
        if pair.kind == "link":
            found.cover(pair.outer, pair.end)
    for pattern, own, tell in _MARKS:
        for mark in pattern.finditer(words.own if own else body):
            found.take(*mark.span(), *tell(mark))
    if block.kind is not Kind.DIRECTIVE:
        for start, end in _brackets(body, words, block.kind):
            ours = _OURS.match(body, start)
            problem = "our notation of a change" if ours else "square brackets"
            cure = _KEEP if ours else f"{_KEEP} Brackets that are meant are written `\\[` and `\\]`."
            found.take(start, end, f"{problem} {'stands' if ours else 'stand'} in the text", cure)
    for start, end, problem, cure in sorted(found.marks):
        yield text.fault(
            "P402", problem, cure=cure, offset=passage.start + start, width=end - start, requirement=passage.requirement
        )


class _Found:
    """The marks of one text, no two of which overlap: what was taken first stands."""

    def __init__(self, length: int) -> None:
        self.covered = bytearray(length)
        self.marks: list[tuple[int, int, str, str]] = []

    def cover(self, start: int, end: int) -> None:
        self.covered[start:end] = b"\1" * (end - start)

    def take(self, start: int, end: int, problem: str, cure: str) -> None:
        if not any(self.covered[start:end]):
            self.cover(start, end)
            self.marks.append((start, end, problem, cure))


def _brackets(body: str, words: Plain, kind: Kind) -> Iterator[tuple[int, int]]:
    """Yield each pair of square brackets that is no construct of the grammar, and each without its other half.

    Of pairs in a pair only the outer one is yielded.
    """
    if "[" not in body and "]" not in body:
        return
    constructs = sorted(
        [(whole.start, whole.end) for whole in words.inline.wholes]
        + [span for pair in words.inline.pairs for span in ((pair.start, pair.inner), (pair.outer, pair.end))]
    )
    own = {Kind.LIST_ITEM: _TASK, Kind.OTHER: _DEFINITION}.get(kind)
    start = own.match(body) if own else None
    open_: list[int] = []
    at = 0
    for sign in _SQUARE.finditer(body, start.end() if start else 0):
        while at < len(constructs) and constructs[at][1] <= sign.start():
            at += 1
        if at < len(constructs) and constructs[at][0] <= sign.start():
            continue
        if sign[0] == "[":
            open_.append(sign.start())
        elif not open_:
            yield sign.span()
        else:
            first = open_.pop()
            if not open_ and not _UNSAFE.match(body, sign.start()):
                yield first, sign.end()
    if open_:
        yield open_[0], open_[0] + 1
