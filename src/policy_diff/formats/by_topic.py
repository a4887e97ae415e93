"""Statements of many handbooks by topic as Markdown: a table of topics and handbooks, then each wording once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.comparison import compare
from policy_diff.core.heading_address import heading_address
from policy_diff.core.plain_words import capitalised
from policy_diff.formats import brackets
from policy_diff.formats.brackets.escape import plain
from policy_diff.formats.entry_words import UNCHANGED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from policy_diff.core.arrangement import Arrangement, Fate, SharedWording, Statement, TopicPart, Variant

WITHOUT_TOPIC: Final = "Without a topic"
"""What the part is called that holds what has no topic."""

WITHOUT_ACTION: Final = "Other text"
"""What the part of a topic is called that holds what lays down no obligation."""

SECTION_TITLE: Final = "Title of a section:"
"""What stands before a wording that is one."""

COUNTED: Final = "A statement with several topics counts under each, and is shown in full under one."
"""What is said of the table."""

UNSHOWN: Final = "No wording can be shown of:"
"""What stands before handbooks of which no text is held."""

_PLAIN: Final[frozenset[Fate]] = frozenset({"added", "new", "in force"})
"""What needs no word of its own beside a statement."""

_ROLE = re.compile(r"\{[^{}\s]+\}(`+)(?P<words>.+?)(?:\s*<[^<>]+>)?\1")
_NONE: Final = "–"  # noqa: RUF001  a dash stands for none


@dataclass(frozen=True, slots=True)
class Names:
    """How a page names what an arrangement holds.

    Attributes:
        handbooks: the title of each handbook by its code.
        topics: what each topic means.
    """

    handbooks: Mapping[str, str]
    topics: Mapping[str, str]


def topic_title(topic: str) -> str:
    """Name the part of a topic."""
    return _sentence(topic) if topic else WITHOUT_TOPIC


def action_title(action: str) -> str:
    """Name the part of an action."""
    return _sentence(action) if action else WITHOUT_ACTION


def _sentence(term: str) -> str:
    words = capitalised(term)
    return f"{words[:1].upper()}{words[1:]}"


def fate_words(statement: Statement) -> str:
    """Say what became of a statement where that is not plainly that it came; empty otherwise."""
    return "" if statement.fate in _PLAIN else statement.fate


def difference_words(theirs: str, ours: str) -> tuple[str, str]:
    """Say how words differ from those shown: what stands before theirs, and between theirs and those shown."""
    if theirs and ours:
        return "", " in place of "
    return ("also ", "") if theirs else ("without ", "")


def write(  # noqa: PLR0913  each is one choice of what the page says
    arrangement: Arrangement,
    names: Names,
    *,
    title: str,
    lede: str,
    notice: str = "",
    unshown: Sequence[tuple[str, str]] = (),
) -> str:
    """Write statements by topic as Markdown for readers.

    Args:
        arrangement: the statements.
        names: how handbooks are called and what topics mean.
        title: the page's title, plain words.
        lede: the paragraph under it; Markdown.
        notice: a paragraph under the lede that says whose text it is; Markdown.
        unshown: the titles of handbooks of which no wording can be shown, each with the reason.

    Returns:
        Markdown, ending with a line feed.
    """
    parts = [f"# {plain(title)}", lede, notice, *_matrix(arrangement, names)]
    if unshown:
        parts += [UNSHOWN, "\n".join(f"- {plain(book)}: {reason}" for book, reason in unshown)]
    for part in arrangement.topics:
        parts += _topic(part, names)
    return "\n\n".join(part for part in parts if part) + "\n"


def _matrix(arrangement: Arrangement, names: Names) -> Iterator[str]:
    if not arrangement.topics:
        yield UNCHANGED
        return
    yield "## Topics and handbooks"
    yield COUNTED
    codes = arrangement.handbooks
    lines = [["Topic", *codes, "Total"], ["---", *["--:" for _ in codes], "--:"]]
    for part in arrangement.topics:
        counts = [part.count(code) for code in codes]
        link = f"[{topic_title(part.topic)}](#{heading_address(topic_title(part.topic))})"
        lines.append([link, *(str(count or _NONE) for count in counts), str(sum(counts))])
    yield "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    yield "\n".join(f"- {code}: {plain(names.handbooks[code])}" for code in codes)


def _topic(part: TopicPart, names: Names) -> Iterator[str]:
    yield f"## {topic_title(part.topic)}"
    if gloss := names.topics.get(part.topic, ""):
        yield f"{gloss[:1].upper()}{gloss[1:]}."
    for action in part.actions:
        yield f"### {action_title(action.action)}"
        for wording in action.wordings:
            yield from _wording(wording, names)
    if part.elsewhere:
        said = (f"{one.id or plain(one.section)} (under {topic_title(home)})" for one, home in part.elsewhere)
        yield f"Shown under another topic: {', '.join(said)}."


def _wording(wording: SharedWording, names: Names) -> Iterator[str]:
    text = _marked(wording.shown) if wording.marked or wording.gone else _for_readers(wording.shown.text)
    yield _quoted(f"{SECTION_TITLE} {text}" if wording.shown.heading else text)
    lines = [f"- {_who(wording.same, names)}"] if wording.same else []
    for variant in wording.others:
        lines.append(f"- {_who(variant.statements, names)}{_how(variant)}")
        if variant.before:
            lines += ["", *(f"  {line}".rstrip() for line in _quoted(_marked(variant.statements[0])).split("\n")), ""]
    yield "\n".join(lines).rstrip()


def by_handbook(statements: Iterable[Statement]) -> Iterator[tuple[str, list[Statement]]]:
    """Yield the code of each handbook with its statements; these stand in the order of the handbooks."""
    for code, found in groupby(statements, key=lambda one: one.handbook):
        yield code, list(found)


def _how(variant: Variant) -> str:
    """Say how words differ from those shown."""
    if variant.rewritten:
        return f": in other words, “{_literal(variant.words)}”"
    said = []
    for theirs, ours in variant.differences:
        before, between = difference_words(theirs, ours)
        said.append(f"{before}{_quote(theirs)}{between}{_quote(ours)}")
    return f": {'; '.join(said)}" if said else ""


def _quote(words: str) -> str:
    return f"“{_literal(words)}”" if words else ""


def _who(statements: Iterable[Statement], names: Names) -> str:
    """Name handbooks, each with its statements."""
    said = []
    for code, found in by_handbook(statements):
        each = (", ".join(filter(None, (one.id or f"“{plain(one.section)}”", fate_words(one)))) for one in found)
        said.append(f"{plain(names.handbooks[code])} ({'; '.join(each)})")
    return ", ".join(said)


def _marked(statement: Statement) -> str:
    """Write the words of a statement with what changed in them in square brackets."""
    return _for_readers(brackets.write(compare(*statement.sides), context=None))


def _for_readers(text: str) -> str:
    """Write references to requirements as words alone."""
    return _ROLE.sub(lambda found: found["words"], text).strip("\n")


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _literal(words: str) -> str:
    """Write plain words so that no sign in them is Markdown."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", words)
