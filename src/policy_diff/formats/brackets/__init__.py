"""The publisher's form of a change set: wording with its changes in [square brackets].

The grammar is in `docs/reference/bracketed-text.md`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from policy_diff.core.errors import stop
from policy_diff.core.markdown import link_labels
from policy_diff.core.reading import numbered
from policy_diff.formats.brackets import whole_reader
from policy_diff.formats.brackets.escape import plain
from policy_diff.formats.brackets.marks import Deletions, Style
from policy_diff.formats.brackets.page import entries_of
from policy_diff.formats.brackets.whole import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.errors import Report

__all__ = ["Deletions", "HandbookChanges", "read", "write", "write_marked", "write_page"]


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


def read(text: str, source: str = "the marked text", report: Report = stop) -> ChangeSet:
    """Read a whole text with its changes in place, as `write` gives it without a count of `context`.

    With the comment at its end, and as long as nobody edited it, the change set is the one that was written. Without
    the comment the marks alone say what both texts are; an edited text is what it says.

    Args:
        text: the marked text.
        source: what to call it in an error.
        report: takes each fault of a mark; where it returns, the block is taken as it stands, brackets and all.

    Raises:
        InputError: a mark is none (where `report` is not given), or the comment does not fit the text.
    """
    return whole_reader.read_whole(text, source, report)


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
        ValueError: `deletions` is neither, or `context` is no count.
    """
    _check(deletions, context)
    parts = [f"# {plain(title)}", lede, notice, "## Contents", "\n".join(f"- {plain(h.title)}" for h in handbooks)]
    for handbook in handbooks:
        parts.append(f"## {plain(handbook.title)}")
        if handbook.change_set:
            style = replace(_style(handbook.change_set, deletions), readers=bool(notice))
            parts += entries_of(handbook.change_set, style, context, handbook.before)
        if handbook.note:
            parts.append(handbook.note)
    return "\n\n".join(part for part in parts if part) + "\n"


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
