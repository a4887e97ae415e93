"""The publisher's form of a change set: wording with its changes in [square brackets].

The grammar is in `docs/reference/bracketed-text.md`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from policy_diff.core.errors import stop
from policy_diff.core.markdown import link_labels
from policy_diff.core.reading import numbered
from policy_diff.formats.brackets import page_comment, page_part, page_reader, whole_reader
from policy_diff.formats.brackets.escape import plain
from policy_diff.formats.brackets.hidden import END
from policy_diff.formats.brackets.marks import Deletions, Style
from policy_diff.formats.brackets.page import entries_of
from policy_diff.formats.brackets.part_writer import write_excerpts
from policy_diff.formats.brackets.whole import write_whole
from policy_diff.formats.entry_words import INDICATION
from policy_diff.formats.remainder import form_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.errors import Report
    from policy_diff.core.part import Part

__all__ = [
    "Deletions",
    "HandbookChanges",
    "has_comment",
    "is_page",
    "read",
    "read_page",
    "write",
    "write_marked",
    "write_page",
]


@dataclass(frozen=True, slots=True)
class HandbookChanges:
    """One handbook's part of an update page.

    Attributes:
        title: the handbook's title; inline Markdown.
        change_set: what changed, or `None` where no text is held.
        note: what to say in place of a change set, or after it; Markdown.
        before: what to know of the text before, such as that words of ours complete it; Markdown. It is said where
            removed wording is shown.
    """

    title: str
    change_set: ChangeSet | None
    note: str = ""
    before: str = ""


def write(  # noqa: PLR0913  each is one choice of what the page says or shows
    change_set: ChangeSet,
    *,
    title: str | None = None,
    lede: str | None = None,
    deletions: Deletions = "show",
    context: int | None = 1,
    notice: str = "",
) -> str:
    """Write a change set in bracketed text.

    Args:
        change_set: what to write.
        title: the page's title, inline Markdown; by default that of the new text with `: changes`.
        lede: the paragraph under it; by default it names the two sides.
        deletions: `show` marks removed wording and names removed, renamed and moved sections; `omit` is the
            publisher's form, which shows added wording alone.
        context: how many unchanged paragraphs or list items stand on each side of a change; `None` gives the
            whole new text with the changes in place, without a page around it, and so without title and lede. Where
            deletions are shown, a comment at its end says what the marks do not, so that `read` gives all of it back.
        notice: a paragraph under the lede that says whose text it is; Markdown. A page with a notice is for
            readers: references to requirements stand as words alone, and their fields are left out.

    Returns:
        Markdown, ending with a line feed.

    Raises:
        ValueError: `deletions` is neither, or `context` is no count.
    """
    _check(deletions, context)
    if change_set.part is not None:
        return _write_part(change_set, change_set.part, title, lede)
    if context is None:
        marked = write_marked(change_set, deletions=deletions)
        return whole_reader.with_remainder(marked, change_set) if deletions == "show" else marked
    name = _document_title(change_set) or change_set.new_ref or "Untitled"
    sides = [ref for ref in (change_set.old_ref, change_set.new_ref) if ref]
    between = f"What changed from {plain(sides[0])} to {plain(sides[1])}." if len(sides) == 2 else ""
    page = lede if lede is not None else between or "What changed between two versions."
    changes = HandbookChanges(name, change_set)
    page_title = title or f"{name}: changes"
    return write_page(page_title, page, [changes], deletions=deletions, context=context, notice=notice)


def write_marked(change_set: ChangeSet, *, deletions: Deletions = "show") -> str:
    """Write the whole new text with the changes in place, for readers: without the comment of `write`.

    Args:
        change_set: what to write.
        deletions: as for `write`.

    Returns:
        Markdown, ending with a line feed where it holds anything.

    Raises:
        ValueError: `deletions` is neither.
    """
    _check(deletions, None)
    return write_whole(numbered(change_set), _style(change_set, deletions))


def _write_part(change_set: ChangeSet, part: Part, title: str | None, lede: str | None) -> str:
    """Write excerpts as a page: the very one that they were read from, where they were."""
    if part.page and title is None and lede is None:
        return page_comment.join(part.page, [page_part.rest_of_part(change_set, part)])
    name = part.title or "Untitled"
    style = Style(labels=link_labels(change_set.old) | link_labels(change_set.new), carries=True)
    entries = write_excerpts(part.excerpts, style)
    parts = [f"# {plain(title) if title else f'{name}: changes'}", lede or "", f"## {name}", INDICATION, *entries]
    page = "\n\n".join(one for one in parts if one) + "\n"
    return page_comment.join(page, [page_part.rest_of_part(change_set, part, page)])


def read(
    text: str, source: str = "the marked text", report: Report = stop, *, handbook: str | None = None
) -> ChangeSet:
    """Read bracketed text: a page, or the whole text with its changes in place.

    Of the whole text, with the comment at its end and as long as nobody edited it, the change set is the one that was
    written. Without the comment the marks alone say what both texts are; an edited text is what it says.

    Of a page the change set is that of a part: it holds the excerpts alone, and `part` says what is needed to apply
    them.

    Args:
        text: the bracketed text.
        source: what to call it in an error.
        report: takes each fault of a mark; where it returns, a block of a whole text is taken as it stands, brackets
            and all, and an entry of a page is left out.
        handbook: of a page of several handbooks the title of the one that is meant.

    Raises:
        InputError: a mark is none (where `report` is not given), the comment does not fit the text, or the page is
            about several handbooks or has not the one that is meant.
    """
    if not is_page(text):
        return whole_reader.read_whole(text, source, report)
    return page_part.choose(page_part.parts(text, source, report), handbook, source)


def read_page(text: str, source: str = "the page", report: Report = stop) -> tuple[HandbookChanges, ...]:
    """Read an update page: of each handbook that it shows the change set of a part, as `read` does.

    Args:
        text: the page.
        source: what to call it in an error.
        report: takes each fault; where it returns, the entry is left out.

    Raises:
        InputError: a mark is none (where `report` is not given), or a line of the comment is none.
    """
    return tuple(HandbookChanges(title, one) for title, one in page_part.parts(text, source, report))


def has_comment(text: str) -> bool:
    """Tell whether a text ends with the comment that `write` puts there."""
    return form_of(text) in {"page", "whole"}


def is_page(text: str) -> bool:
    """Tell a page from a whole text: by the comment at its end, else by the headings of its entries."""
    form = form_of(text)
    return form == "page" or (form is None and page_reader.is_page(text))


def write_page(  # noqa: PLR0913  each is one choice of what the page says or shows
    title: str,
    lede: str,
    handbooks: Sequence[HandbookChanges],
    *,
    deletions: Deletions = "show",
    context: int = 1,
    notice: str = "",
) -> str:
    """Write an update page: the change sets of several handbooks under one title.

    Args:
        title: the page's title; inline Markdown.
        lede: the paragraph under it; Markdown.
        handbooks: the handbooks in order.
        deletions: as for `write`.
        context: as for `write`, but never the whole text.
        notice: as for `write`.

    Returns:
        Markdown, ending with a line feed.

    Raises:
        ValueError: `deletions` is neither, `context` is no count, or two handbooks have one title on a page that can
            be read back.
    """
    _check(deletions, context)
    carries = deletions == "show" and not notice
    parts = [f"# {plain(title)}", lede, notice, "## Contents", "\n".join(f"- {plain(h.title)}" for h in handbooks)]
    for handbook in handbooks:
        parts.append(f"## {plain(handbook.title)}")
        if handbook.change_set:
            style = replace(_style(handbook.change_set, deletions), readers=bool(notice), carries=carries)
            parts += entries_of(handbook.change_set, style, context, handbook.before)
        if handbook.note:
            parts += [END] if carries and handbook.change_set else []
            parts.append(handbook.note)
    page = "\n\n".join(part for part in parts if part) + "\n"
    changes = [(plain(one.title), one.change_set) for one in handbooks if one.change_set]
    return page_part.with_rest(page, changes) if carries and changes else page


def _check(deletions: str, context: object) -> None:
    """Refuse what would show less than was asked for."""
    if deletions not in get_args(Deletions):
        raise ValueError(f"deletions={deletions!r}: say 'show' or 'omit'")
    if context is not None and (not isinstance(context, int) or context < 0):
        raise ValueError(f"context={context!r}: give a count of paragraphs, 0 and up, or None for all")


def _style(change_set: ChangeSet, deletions: Deletions) -> Style:
    return Style(deletions, labels=link_labels(change_set.old) | link_labels(change_set.new))


def _document_title(change_set: ChangeSet) -> str:
    """Give the first heading of the new text, or of the old where the new has none."""
    for entry in change_set.entries:
        if entry.level == 1 and entry.new_path is not None:
            return entry.title
    return next((entry.title for entry in change_set.entries if entry.level == 1), "")
