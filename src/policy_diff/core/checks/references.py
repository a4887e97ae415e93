"""What a text refers to: links, images, roles, footnotes, and IDs that stand in it as words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from markdown_it.helpers import parseLinkDestination

from policy_diff.core.checks.plain_text import Plain, plain
from policy_diff.core.document import PROSE, Kind
from policy_diff.core.requirement_id import REQUIREMENT_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.checks.texts import Passage, Text
    from policy_diff.core.errors import InputError

Sort = Literal["link", "image", "file", "role", "id", "footnote", "definition", "label"]

_MAY_REFER: Final = re.compile(rf"[\[{{<]|{REQUIREMENT_ID}")
_ID: Final = re.compile(rf"(?<![\w/#-]){REQUIREMENT_ID}(?![\w-])")
_ROLE: Final = re.compile(r"\{(?P<name>[^{}\s]+)\}(?P<ticks>`+)(?P<inner>.*?)(?P=ticks)", re.DOTALL)
_TITLED: Final = re.compile(r"(?P<words>.+?)\s*<(?P<target>[^<>]*)>", re.DOTALL)
_DEFINITION: Final = re.compile(r"[ \t>]*\[(?!\^)(?P<label>[^\]]+)\]:[ \t]*")
_LABEL: Final = re.compile(r"\]\[(?P<label>[^\]]+)\]")
_UNSAFE: Final = re.compile(
    r"(?:\]\(\s*|^[ \t>]*\[[^\]]+\]:\s*)<?(?P<href>(?:javascript|vbscript|file|data):[^\s)>]*)",
    re.IGNORECASE | re.MULTILINE,
)
_DIRECTIVE: Final = re.compile(
    r"[ \t>*+-]*(?::{3,}|`{3,}|~{3,})[ \t]*\{(?:figure|image|include|literalinclude)\}[ \t]*(?P<path>\S+)"
)
_FOOTNOTE: Final = re.compile(r"\[\^(?P<label>[^\]\s]+)\]")


@dataclass(frozen=True, slots=True)
class Reference:
    """One thing that a text refers to.

    Attributes:
        sort: how it refers: a `link` or `image` of Markdown, the `file` of a directive, a `role`, an `id` that stands
            as words, a `footnote`, the `definition` of a link, or the `label` by which a link names one.
        target: what it refers to, as it is written.
        words: what readers see of it, empty where they see a title or the target; for a definition, its label.
        offset: where the target stands in its file.
        width: how many code points the target has, at least 1.
        requirement: the requirement that it stands in, if any.
        role: the name of the role; empty for the other sorts.
    """

    sort: Sort
    target: str
    words: str
    offset: int
    width: int
    requirement: str | None = None
    role: str = ""


def fault_at(text: Text, reference: Reference, code: str, problem: str, cure: str) -> InputError:
    """Make a fault at what a text refers to."""
    return text.fault(
        code, problem, cure=cure, offset=reference.offset, width=reference.width, requirement=reference.requirement
    )


def references_of(text: Text) -> Iterator[Reference]:
    """Yield everything that a text refers to, block by block.

    Code and comments refer to nothing.

    Args:
        text: a file of a version.
    """
    for passage in text.passages:
        block = passage.block
        if not _MAY_REFER.search(block.body):
            continue
        if block.kind in {Kind.DIRECTIVE, Kind.FENCE}:
            found = _DIRECTIVE.match(block.text)
            if found:
                yield _at(passage, "file", found["path"], "", found.start("path") - block.lead)
        elif block.kind is Kind.OTHER and (definition := _DEFINITION.match(block.body)):
            yield from _destination(passage, "definition", block.body, definition.end(), definition["label"])
        elif block.kind is Kind.OPTION:
            if not block.text.lstrip().startswith((":except:", ":source:")):
                yield from _ids(passage, plain(block.body, text.references))
        elif block.kind in PROSE:
            yield from _in_words(passage, plain(block.body, text.references, quoted=block.quoted))


def _at(  # noqa: PLR0913, PLR0917  the parts of a reference in their order
    passage: Passage, sort: Sort, target: str, words: str, at: int, role: str = ""
) -> Reference:
    return Reference(sort, target, words, passage.start + at, max(1, len(target)), passage.requirement, role)


def _in_words(passage: Passage, words: Plain) -> Iterator[Reference]:
    body = passage.block.body
    for pair in words.inline.pairs:
        if pair.kind != "link":
            continue
        shown = " ".join(words.words[pair.inner : pair.outer].split())
        if body.startswith("](", pair.outer):
            yield from _destination(passage, "link", body, pair.outer + 2, shown)
        else:
            named = _LABEL.match(body, pair.outer)
            label = named["label"] if named else body[pair.inner : pair.outer]
            yield _at(passage, "label", label, shown, named.start("label") if named else pair.inner)
    for whole in words.inline.wholes:
        source = body[whole.start : whole.end]
        if whole.kind == "myst_role" and (role := _ROLE.match(source)):
            titled = _TITLED.fullmatch(role["inner"])
            target, at = (titled["target"], titled.start("target")) if titled else (role["inner"], 0)
            shown = " ".join(titled["words"].split()) if titled else ""
            yield _at(passage, "role", target, shown, whole.start + role.start("inner") + at, role["name"])
        elif whole.kind == "image" and (label := _label_end(source)):
            yield from _destination(passage, "image", body, whole.start + label, source[2 : label - 2])
        elif whole.kind == "autolink" and ":" in source:  # else it is an address of e-mail
            yield _at(passage, "link", source[1:-1], "", whole.start + 1)
        elif whole.kind == "footnote_ref" and (footnote := _FOOTNOTE.match(source)):
            yield _at(passage, "footnote", footnote["label"], "", whole.start + footnote.start("label"))
    for found in _UNSAFE.finditer(body):  # the grammar makes no link of it
        yield _at(passage, "link", found["href"], "", found.start("href"))
    yield from _ids(passage, words)


def _ids(passage: Passage, words: Plain) -> Iterator[Reference]:
    for found in _ID.finditer(words.words):
        yield _at(passage, "id", found[0], "", found.start())


def _destination(passage: Passage, sort: Sort, body: str, at: int, words: str) -> Iterator[Reference]:
    """Yield what a link leads to, which begins at an offset of the body or after white space."""
    at += len(body[at:]) - len(body[at:].lstrip())
    if _UNSAFE.match(body, max(0, at - 2)):
        return  # it is looked for by itself
    found = parseLinkDestination(body, at, len(body))
    bare = body[at : found.pos] if found.ok else ""
    inner = 1 if bare.startswith("<") else 0
    yield _at(passage, sort, bare[inner : len(bare) - inner], words, at + inner)


def _label_end(source: str) -> int:
    """Find where the destination of an image begins; 0 for one whose label leads where its definition says."""
    depth = at = 0
    while at < len(source):
        if source[at] == "\\":
            at += 1
        elif source[at] == "[":
            depth += 1
        elif source[at] == "]":
            depth -= 1
            if not depth:
                return at + 2 if source.startswith("](", at) else 0
        at += 1
    return 0
