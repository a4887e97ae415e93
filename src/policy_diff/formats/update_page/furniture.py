"""What on a published page is not about the handbooks: menus, contents, dates, feet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.update_page import quotes
from policy_diff.formats.update_page.dates import read_date
from policy_diff.formats.update_page.links import link_alone, without_links

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from policy_diff.formats.update_page.lines import Line

_CHANGES = re.compile(
    r"(?:All )?changes (?:are|have been) (?:indicated|marked|shown) (?:in|by|with) \[?square brackets\]?\.?",
    re.IGNORECASE,
)
_FROM = re.compile(r"From:\s*(?P<publisher>.+)")
_PUBLISHED = re.compile(r"Published:?\s+(?P<date>\d{1,2} [A-Za-z]+ \d{4}|\d{4}-\d{2}-\d{2})\.?", re.ASCII)
_LICENCE = re.compile(r"available under the \[?(?P<licence>[A-Z][^\]\[()]*?[Ll]icence(?: v[0-9.]+)?)")
_DOCUMENT_TYPES = frozenset(
    (
        "guidance",
        "statutory guidance",
        "notice",
        "policy paper",
        "news story",
        "correspondence",
        "transparency data",
    )
)
_PAGE_LINKS = frozenset(("print this page", "get emails about this page"))
_FOOT = frozenset(("explore the topic", "is this page useful?", "related content", "services and information"))
_SENTENCE_END = (".", "!", "?")
_AHEAD = re.compile(
    r"\b(?:will|has|have|is|are)(?: being| now)?(?: been| be)? (?:made|updated|changed|published|amended)\b"
)
_ABOUT_CHANGES = re.compile(r"\b(?:changes?|updates?|updated)\b")
_LIKE_CHANGES = re.compile(r"(?:Equivalent|Similar|Corresponding|The same) (?:changes|updates|wording)\b")


class Head(NamedTuple):
    """What a page says of itself; see `UpdatePage` for the fields, of which `dated` is the date's line."""

    title: str
    lede: str
    publisher: str
    published: date | None
    dated: Line | None
    intro: str


def says_changes_are_bracketed(line: Line) -> bool:
    """Whether the line is the one that stands under a listed handbook's title."""
    return _CHANGES.fullmatch(line.bare) is not None


def is_page_link(line: Line) -> bool:
    """Whether the line is a link to do something with the page, wherever it stands."""
    return (link_alone(line.text) or "").lower() in _PAGE_LINKS


def is_foot(line: Line) -> bool:
    """Whether the page's foot may begin with the line, where no handbook follows."""
    return is_page_link(line) or line.bare.lower() in _FOOT or _PUBLISHED.fullmatch(line.bare) is not None


def is_about_changes(text: str) -> bool:
    """Whether a paragraph speaks of changes to be made elsewhere and so belongs to no section.

    It says that changes are or will be made, and either ends no sentence, as notes on these pages do, or
    begins like `Equivalent changes`.
    """
    if "[" in text.replace("\\[", "") or len(text) > 400:
        return False
    if not _AHEAD.search(text) or not _ABOUT_CHANGES.search(text):
        return False
    return _LIKE_CHANGES.match(text) is not None or not text.endswith((*_SENTENCE_END, ":", ";"))


def unescaped(text: str) -> str:
    """Give a title without the backslashes of Markdown."""
    return re.sub(r"\\(\W)", r"\1", text)


def plain_key(text: str) -> str:
    """Give a title in a form in which it equals itself in other quotes, spaces and capitals."""
    return " ".join(quotes.straightened(unescaped(text)).split()).casefold()


def read_head(lines: Sequence[Line], source: str) -> Head:
    """Read what stands before the first handbook.

    The title is a Markdown heading of the first level, or else the first of the plain lines between the
    menus and the line `From: …` or `Published …`, a document type such as `Guidance` apart; the line after it
    is the lede. Whole sentences further down are the introduction.

    Args:
        lines: all those before the first handbook.
        source: the page's name, for messages.

    Raises:
        InputError: there is no title.
    """
    filled = [line for line in lines if line.text.strip()]
    titled, rest = _titled(filled)
    if not titled:
        raise InputError(
            "the page has no title",
            cure="An update page has its title and lede on lines of their own above `From: …` or "
            "`Published …`, or a title marked `# `. Give such a page.",
            place=Place(source, filled[0].number, 1, filled[0].text) if filled else Place(source),
        )
    publisher = next((m["publisher"] for line in filled if (m := _FROM.match(line.bare))), "")
    dated = next(((line, m["date"]) for line in filled if (m := _PUBLISHED.fullmatch(line.bare))), None)
    intro = [line.text.strip() for line in rest if _is_sentence(line.text) and not line.text.startswith("- ")]
    return Head(
        without_links(titled[0]),
        without_links(" ".join(titled[1:])),
        without_links(publisher),
        read_date(dated[1]) if dated else None,
        dated[0] if dated else None,
        "\n\n".join(map(without_links, intro)),
    )


def _titled(filled: Sequence[Line]) -> tuple[list[str], Sequence[Line]]:
    """Give the title and the lede, or one of them, or neither; and the lines below them."""
    headed = next((index for index, line in enumerate(filled) if re.match(r"# \S", line.text)), None)
    if headed is not None:
        end = headed + 1 + any(map(_is_lede, filled[headed + 1 : headed + 2]))
        return [line.bare for line in filled[headed:end]], filled[end:]
    end = next((i for i, line in enumerate(filled) if _FROM.match(line.bare) or _PUBLISHED.match(line.bare)), 0)
    start = max((i + 1 for i, line in enumerate(filled[:end]) if _is_menu(line)), default=0)
    titled = [line.bare for line in filled[start:end]]
    if len(titled) > 1 and titled[0].lower() in _DOCUMENT_TYPES:
        del titled[0]
    if len(titled) > 2:  # what stands above them is of a kind not known here
        titled = titled[-2:] if _is_sentence(titled[-1]) else titled[-1:]
    return titled, filled[end:]


def licence_of(lines: Sequence[Line]) -> str:
    """Give the licence that a line of the page names, or nothing."""
    return next((m["licence"] for line in reversed(lines) if (m := _LICENCE.search(line.text))), "")


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith(_SENTENCE_END)


def _is_menu(line: Line) -> bool:
    return "](" in line.text or line.text.strip().endswith("Menu")


def _is_lede(line: Line) -> bool:
    fact = _FROM.match(line.bare) or _PUBLISHED.match(line.bare) or says_changes_are_bracketed(line)
    return not fact and not is_foot(line) and not line.text.lstrip().startswith(("- ", "#", "["))
