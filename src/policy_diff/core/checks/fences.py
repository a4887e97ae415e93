"""What is opened and not closed, and the ways in which a requirement or a line of it is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks.plain_text import plain
from policy_diff.core.document import PROSE, Kind
from policy_diff.core.requirement import REQUIREMENT_FIELDS
from policy_diff.core.requirement_id import REQUIREMENT_ID
from policy_diff.core.requirement_opening import OPENING_ANYWHERE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.checks.texts import Passage, Text
    from policy_diff.core.errors import InputError

_OPENING: Final = re.compile(
    r"[ \t>*+-]*(?:[0-9]+[.)][ \t]+)?(?P<fence>:{3,}|`{3,}|~{3,})[ \t]*(?P<name>\{[^{}\s]*\})?"
)
_NEARLY: Final = re.compile(
    r"^[ \t]*(?:(?:[:`~]{1,2}[ \t]*)?\{req\}(?!`)|(?::{3,}|`{3,}|~{3,})[ \t]*(?:\{req\b(?!\})|\{req[ \t]+\}))"
    rf"[ \t]*(?P<id>{REQUIREMENT_ID})?",
    re.MULTILINE | re.IGNORECASE,
)
"""Written like the opening line of a requirement, and none."""

_OTHER_NAME: Final = re.compile(
    r"[ \t>*+-]*(?::{3,}|`{3,}|~{3,})[ \t]*\{(?!req\})(?P<name>[^{}\s]+)\}[ \t]*"
    rf"(?P<id>{REQUIREMENT_ID})[ \t]*$"
)
_FIELD: Final = re.compile(rf"^[ \t]*:(?P<name>{'|'.join(REQUIREMENT_FIELDS)}):(?=\s|$)", re.MULTILINE)
_SHOWN_BY_NOTHING: Final = frozenset({Kind.COMMENT, Kind.TARGET, Kind.ATTRIBUTES, Kind.OPTION, Kind.DIRECTIVE})
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_NOT_CLOSED: Final = re.compile(r"\*\*+|`+")


def faults_of(text: Text) -> Iterator[InputError]:
    """Yield what is not closed (rule P403), and requirements and lines of them that are lost (P404, P405).

    These are the ways that reading the requirements of a text does not tell of.

    Args:
        text: a file of a version.
    """
    yield from block_faults(text)
    yield from line_faults(text)


def block_faults(text: Text) -> Iterator[InputError]:
    """Yield those of the faults by which blocks are taken for others, so that other rules would mislead.

    Args:
        text: a file of a version.
    """
    for at, passage in enumerate(text.passages):
        if passage.block.unclosed:
            yield from _unclosed_block(text, passage)
        yield from _lost_requirement(text, at)
        if passage.block.kind is Kind.DIRECTIVE and passage.requirement is not None:
            yield from _lost_text(text, at)


def line_faults(text: Text) -> Iterator[InputError]:
    """Yield the others: fields that stand in the text, and words or code within a line that nothing closes.

    Args:
        text: a file of a version.
    """
    for passage in text.passages:
        yield from _field_in_text(text, passage)
        yield from _unclosed_words(text, passage)


def _unclosed_block(text: Text, passage: Passage) -> Iterator[InputError]:
    """Tell of a fence or a directive, save those that reading the requirements tells of."""
    block = passage.block
    opening = _OPENING.match(block.text)
    if opening is None or opening["name"] == "{req}" or (opening["fence"][0] == ":" and not opening["name"]):
        return
    if block.kind is Kind.FENCE and OPENING_ANYWHERE.search(block.text):
        return  # of the requirement inside it is told, and where the fence begins
    what = f"the directive `{opening['name']}`" if opening["name"] else f"the fence {opening['fence']}"
    yield text.fault(
        "P403",
        f"{what} is not closed",
        cure=f"Close it with a line of {opening['fence']} below its text.",
        offset=block.start + opening.start("fence"),
        width=len(_LINE_END.split(block.text, 1)[0].rstrip()) - opening.start("fence"),
        requirement=passage.requirement,
    )


def _lost_requirement(text: Text, at: int) -> Iterator[InputError]:
    passage = text.passages[at]
    block = passage.block
    if block.kind is Kind.DIRECTIVE:
        found = _OTHER_NAME.match(block.text)
        if found:
            yield _lost(text, passage, found, f"`{{{found['name']}}}` is no requirement", "Write `{req}`.")
        opening = OPENING_ANYWHERE.match(block.text)
        if opening and (_numbered(opening["lead"]) or (not opening["lead"].strip() and _in_list(text.passages, at))):
            yield _lost(text, passage, opening, "a requirement stands inside a list", _AT_THE_MARGIN)
    elif "req" in block.text.lower() and block.kind is not Kind.CODE:
        comment = block.kind is Kind.COMMENT or block.text.lstrip().startswith("<!--")
        if comment:
            for found in OPENING_ANYWHERE.finditer(block.text):
                yield _lost(text, passage, found, "a requirement stands inside a comment", _NO_COMMENT)
        elif block.kind in PROSE | {Kind.FENCE} and (found := _NEARLY.search(block.text)):
            if block.kind is Kind.FENCE and found.start() > 0:
                return
            yield _lost(text, passage, found, "this is written like a requirement and is none", _HOW)


_AT_THE_MARGIN: Final = "Begin its line with the colons, and its other lines at the margin."
_NO_COMMENT: Final = "Take it out of the comment, or take it out."
_HOW: Final = "Open it with a line of `:::{req}` and its ID."


def _lost(text: Text, passage: Passage, found: re.Match[str], problem: str, cure: str) -> InputError:
    start = found.end("lead") if "lead" in found.re.groupindex else found.end() - len(found[0].lstrip())
    return text.fault(
        "P404",
        problem,
        cure=cure,
        offset=passage.block.start + start,
        width=max(1, len(found[0].rstrip()) - (start - found.start())),
        requirement=found["id"],
    )


def _numbered(lead: str) -> bool:
    return any(sign.isdigit() or sign == ":" for sign in lead)


def _in_list(passages: Sequence[Passage], at: int) -> bool:
    """Tell whether an indented line stands under an item of a list."""
    text = passages[at].block.text
    indent = len(text) - len(text.lstrip(" \t"))
    while indent and at:
        at -= 1
        block = passages[at].block
        if block.kind is Kind.LIST_ITEM:
            if block.lead <= indent:
                return True
        elif block.text[:1] not in {" ", "\t"}:
            return False
    return False


def _field_in_text(text: Text, passage: Passage) -> Iterator[InputError]:
    """Tell of a line of a requirement's text that is written as a field, which nobody reads there."""
    block = passage.block
    if passage.requirement is None or block.kind is not Kind.PARAGRAPH or ":" not in block.text:
        return
    for found in _FIELD.finditer(block.text):
        start = found.start("name") - 1
        yield text.fault(
            "P405",
            f"the field '{found['name']}' stands in the text, and is not read",
            cure="Put it below the opening line, with no blank line before it.",
            offset=block.start + start,
            width=found.end() - start,
            requirement=passage.requirement,
        )


def _lost_text(text: Text, at: int) -> Iterator[InputError]:
    """Tell of a requirement of which readers see nothing, or whose text is taken for a block of fields."""
    passage = text.passages[at]
    opening = OPENING_ANYWHERE.match(passage.block.text)
    if opening is None:
        return
    rest = text.passages[at + 1 : at + 2]
    between = text.file.text[passage.block.end : rest[0].block.start] if rest else ""
    if rest and rest[0].block.text.startswith("---") and len(_LINE_END.findall(between)) == 1:
        yield text.fault(
            "P405",
            "a line of `---` opens a block of fields here, and what follows it is lost",
            cure="Put a blank line before it, or take it out.",
            offset=rest[0].block.start,
            width=len(rest[0].block.text),
            requirement=passage.requirement,
        )
    shown = hidden = 0
    for other in text.passages[at + 1 :]:
        if other.requirement != passage.requirement:
            break
        if other.block.kind is Kind.DIRECTIVE and OPENING_ANYWHERE.match(other.block.text):
            break
        shown += other.block.kind not in _SHOWN_BY_NOTHING
        hidden += other.block.kind is Kind.COMMENT
        if shown:
            break
    if hidden and not shown:
        yield text.fault(
            "P405",
            "the requirement has no text but a comment",
            cure="Write its text above the line that closes it, after a blank line.",
            offset=passage.block.start,
            width=len(passage.block.text),
            requirement=passage.requirement,
        )


def _unclosed_words(text: Text, passage: Passage) -> Iterator[InputError]:
    """Tell of bold words or code within a line that nothing closes, so that readers see the marks."""
    block = passage.block
    if block.kind not in PROSE or block.kind is Kind.OPTION or ("`" not in block.body and "**" not in block.body):
        return
    words = plain(block.body, text.references, quoted=block.quoted).words
    if "`" not in words and "**" not in words:
        return
    for found in _NOT_CLOSED.finditer(words):
        yield text.fault(
            "P403",
            f"`{found[0]}` opens or closes nothing here"
            if found[0][0] == "*"
            else "a backtick opens or closes nothing here",
            cure="Write its other half, or take it out; one that is meant has a backslash before it.",
            offset=passage.start + found.start(),
            width=len(found[0]),
            requirement=passage.requirement,
        )
