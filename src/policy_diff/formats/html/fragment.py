"""A change set as HTML by itself: a fragment to put into a page, or a page with its own styles.

Nothing in it runs, and nothing is fetched. Marks are `ins` and `del` with words beside them for whoever does not see
their colours; without any styles those words stand in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import EntryKind
from policy_diff.formats.html.escape import attributes, text
from policy_diff.formats.html.links import NoLinks
from policy_diff.formats.html.marks import Marker
from policy_diff.formats.html.page_style import STYLE
from policy_diff.formats.html.sections import write_sections
from policy_diff.formats.summary import unseen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.formats.html.links import Links
    from policy_diff.formats.html.section_changes import PassageChanges, SectionChanges

_KINDS: Final = {
    EntryKind.UNCHANGED: "",
    EntryKind.UPDATED: "",
    EntryKind.NEW: "New section",
    EntryKind.REMOVED: "Removed section",
    EntryKind.RENAMED: "Renamed section",
    EntryKind.MOVED: "Moved section",
}


def write(  # noqa: PLR0913  each part of a page is one
    change_set: ChangeSet,
    *,
    title: str | None = None,
    context: int | None = 1,
    page: bool = False,
    prefix: str = "",
    links: Links | None = None,
) -> str:
    """Write a change set as HTML, ending with a line feed.

    Args:
        change_set: what to write.
        title: its heading, as plain words; by default it names the two sides.
        context: how many unchanged blocks are shown on each side of a change; `None` shows the whole text.
        page: whether to write a page, in English, with styles; else a fragment, one `div` without any.
        prefix: what each name in it begins with, so that several fragments can stand in one page.
        links: where roles and relative links lead; by default they are written as their words.
    """
    marker = Marker(prefix=prefix)
    sections = write_sections(change_set, marker, links or NoLinks(), context=context, unchanged=context is None)
    named = text(
        title or f"What changed from {change_set.old_ref or 'the old text'} to {change_set.new_ref or 'the new'}"
    )
    count = len(marker.changes)
    said = f"{count} change{'' if count == 1 else 's'} of wording." if count else _nothing(change_set)
    level = 1 if page else 2
    body = [
        '<div class="policy-diff">',
        f"<h{level}>{named}</h{level}>",
        f'<p class="chg-count">{said}</p>',
        *(line for section in sections for line in _section(section, level + 1)),
        "</div>",
    ]
    if not page:
        return "\n".join(body) + "\n"
    head = [
        "<!doctype html>",
        '<html lang="en-GB">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{named}</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
    ]
    return "\n".join([*head, *body, "</main>", "</body>", "</html>"]) + "\n"


def _nothing(change_set: ChangeSet) -> str:
    return f"No wording changed: {text(unseen(change_set))}."


def _section(section: SectionChanges, level: int) -> Iterator[str]:
    tag = f"h{level}"
    yield f'<section class="{_classes("section", section.side)}"{attributes(aria_labelledby=section.anchor)}>'
    yield f"<{tag}{attributes(id=section.anchor)}>{section.heading or text(section.title)}</{tag}>"
    if section.left:
        now = f'<a href="#{section.anchor.removesuffix("-was")}">Go to where it is now</a>'
        yield f'<p class="chg-was">This section was here. {now}.</p>'
        yield "</section>"
        return
    kind = _KINDS[section.reading.entry.kind]
    above = f"In {', '.join(map(text, section.above))}." if section.above else ""
    said = [f"{kind}." if kind else "", above, section.moved, section.shared]
    if any(said):
        yield f'<p class="about">{" ".join(filter(None, said))}</p>'
    for passage in section.passages:
        yield from _passage(passage)
    yield "</section>"


def _passage(passage: PassageChanges) -> Iterator[str]:
    name = attributes(id=passage.anchor or None)
    yield f'<div class="{_classes("passage", passage.side)}"{name}>'
    if passage.owner:
        yield f'<p class="req-id">{text(passage.owner)}</p>'
    yield f"{passage.html}</div>"


def _classes(*names: str | None) -> str:
    sides = {"-": "was", "+": "now"}
    return " ".join(sides.get(name, name) for name in names if name)
