"""Statements of many handbooks by topic as Markdown: a table of topics and handbooks, then each wording once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.comparison import compare
from policy_diff.core.heading_address import heading_address
from policy_diff.core.plain_words import MODAL_WORDS, capitalised
from policy_diff.formats import brackets
from policy_diff.formats.brackets.escape import plain
from policy_diff.formats.entry_words import UNCHANGED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from policy_diff.core.arrangement import ActionPart, Arrangement, Fate, SharedWording, Statement, TopicPart, Variant
    from policy_diff.core.telling import Difference

WITHOUT_TOPIC: Final = "Without a topic"
"""What the part is called that holds what has no topic."""

WITHOUT_ACTION: Final = "Other text"
"""What the part of a topic is called that holds what lays down no obligation."""

SECTION_TITLE: Final = "Title of a section:"
"""What stands before a wording that is one."""

COUNTED: Final = "A statement with several topics counts under each, and is shown in full under one."
"""What is said of the table."""

SENTENCE: Final = ("it says ", "and ")
"""What stands before the first sentence that is told whole, and before each further one."""

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


def action_title(part: ActionPart) -> str:
    """Name the part of an action, with what is said of it, so that no ban reads as a duty: `Ring bell: must not`."""
    if not part.action:
        return WITHOUT_ACTION
    modal = ", ".join(words for modality, words in MODAL_WORDS.items() if modality.value in part.modalities)
    return f"{_sentence(part.action)}: {modal}" if modal else _sentence(part.action)


def _sentence(term: str) -> str:
    words = capitalised(term)
    return f"{words[:1].upper()}{words[1:]}"


def fate_words(statement: Statement, *, mixed: bool = False) -> str:
    """Say what became of a statement where that is not plainly that it came; empty otherwise.

    Args:
        statement: the statement.
        mixed: whether it stands among some that came and some that did not; then nothing is plain.
    """
    if mixed and statement.fate in {"new", "added"}:
        return "added"
    return "" if statement.fate in _PLAIN else statement.fate


def difference_words(difference: Difference) -> tuple[str, str, str, str]:
    """Say how words differ from those shown.

    Returns:
        What stands before theirs, between theirs and those shown, those shown, and what stands after them.
    """
    each = " (each time)" if difference.each else ""
    if difference.after:
        return "also ", " after ", difference.after, each
    if difference.theirs and difference.ours:
        return "", " in place of ", difference.ours, each
    return ("without " if difference.ours else "also "), "", difference.ours, each


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
        yield f"### {action_title(action)}"
        for wording in action.wordings:
            yield from _wording(wording, names)
    if part.elsewhere:
        said = (f"{one.id or plain(one.section)} (under {topic_title(home)})" for one, home in part.elsewhere)
        yield f"Shown under another topic: {', '.join(said)}."


def _wording(wording: SharedWording, names: Names) -> Iterator[str]:
    text = _marked(wording.shown) if wording.marked or wording.gone else _for_readers(wording.shown.text)
    yield _quoted(f"{SECTION_TITLE} {text}" if wording.shown.heading else text)
    lines = [f"- {_who(wording.same, names, mixed=wording.mixed)}"] if wording.same else []
    for variant in wording.others:
        lines.append(f"- {_who(variant.statements, names, mixed=wording.mixed)}{_how(variant)}")
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
    for difference in variant.telling.differences:
        before, between, ours, after = difference_words(difference)
        said.append(f"{before}{_quote(difference.theirs)}{between}{_quote(ours)}{after}")
    for at, sentence in enumerate(variant.telling.sentences):
        pieces = (f"**{words}**" if differs else words for words, differs in map(_piece, sentence))
        said.append(f"{SENTENCE[at > 0]}“{''.join(pieces)}”")
    return f": {'; '.join(said)}" if said else ""


def _piece(piece: tuple[str, bool]) -> tuple[str, bool]:
    return _literal(piece[0]), piece[1]


def _quote(words: str) -> str:
    return f"“{_literal(words)}”" if words else ""


def _who(statements: Iterable[Statement], names: Names, *, mixed: bool) -> str:
    """Name handbooks, each with its statements."""
    said = []
    for code, found in by_handbook(statements):
        each = (
            ", ".join(filter(None, (one.id or f"“{plain(one.section)}”", fate_words(one, mixed=mixed))))
            for one in found
        )
        said.append(f"{plain(names.handbooks[code])} ({'; '.join(each)})")
    return ", ".join(said)


def _marked(statement: Statement) -> str:
    """Write the words of a statement with what changed in them in square brackets."""
    return _bracketed(*statement.sides)


@lru_cache(maxsize=1_024)
def _bracketed(old: str, new: str) -> str:
    return _for_readers(brackets.write_marked(compare(old, new)))


def _for_readers(text: str) -> str:
    """Write references to requirements as words alone."""
    return _ROLE.sub(lambda found: found["words"], text).strip("\n")


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _literal(words: str) -> str:
    """Write plain words so that no sign in them is Markdown."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", words)
