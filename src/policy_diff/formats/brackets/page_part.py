"""Pages as change sets of a part: what a page must carry to be applied, and what is read from one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.core import hunks
from policy_diff.core.applying import of_part
from policy_diff.core.changeset import ChangeSet, digest
from policy_diff.core.errors import InputError, Place
from policy_diff.core.part import Excerpt, Part
from policy_diff.core.placing import name_of, show
from policy_diff.core.working_text import words
from policy_diff.formats.brackets.page_comment import Rest, join, split
from policy_diff.formats.brackets.page_reader import faulty, read_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.errors import Report
    from policy_diff.core.part import Hunk
    from policy_diff.formats.brackets.page_reader import Part as PageOf

_TRIES: Final = 3
"""How often the passages that do not find their place are put aside before all of them are."""


def rest_of(title: str, change_set: ChangeSet, excerpts: Sequence[Excerpt]) -> Rest:
    """Find what the excerpts of a page leave out: what applying them to either text leaves to do.

    Args:
        title: the handbook's title, as the page has it.
        change_set: what is meant.
        excerpts: what is read from the page.
    """
    turned = tuple(excerpt.turned() for excerpt in excerpts)
    old, new = change_set.old, change_set.new
    forward, aside = _left(excerpts, old, new)
    backward, back_aside = _left(turned, new, old)
    return Rest(
        title,
        [change_set.old_ref, change_set.new_ref],
        [digest(old), digest(new)],
        (list(forward), list(backward)),
        (sorted(aside), sorted(back_aside)),
    )


def _left(excerpts: Sequence[Excerpt], old: str, new: str) -> tuple[tuple[Hunk, ...], frozenset[str]]:
    aside: frozenset[str] = frozenset()
    for _ in range(_TRIES):
        seen = show(excerpts, old, aside)
        if not seen.conflicts:
            return hunks.find(seen.text, new, seen.headings), aside
        aside |= seen.aside
    every = frozenset(name_of(excerpt) for excerpt in excerpts)
    seen = show(excerpts, old, every)
    return hunks.find(seen.text, new, seen.headings), every


def with_rest(page: str, changes: Sequence[tuple[str, ChangeSet]]) -> str:
    """Put behind a page the comment that says what it does not.

    Args:
        page: a page that carries what no reader sees.
        changes: the title of each handbook, as the page has it, and what changed.

    Raises:
        ValueError: two handbooks have one title, by which the comment and the reader tell them.
    """
    if len({title for title, _ in changes}) < len(changes):
        raise ValueError("two handbooks have one title: give each its own")
    unread = frozenset().union(*faulty(page))
    held = read_page(page, "page", lambda _: None, unread)
    found = _by_title(held, changes[0][0] if len(changes) == 1 else None)
    rests = [rest_of(title, change_set, found.get(title, ())) for title, change_set in changes]
    for rest in rests if unread else ():
        for names in rest.aside:
            names[:] = sorted({*names, *unread})
    return join(page, rests)


def _by_title(read: Sequence[PageOf], title: str | None) -> dict[str, tuple[Excerpt, ...]]:
    """Join what stands under each title, which a page may have twice; under one where all is of one handbook."""
    found: dict[str, tuple[Excerpt, ...]] = {}
    for part in read:
        name = part.title if title is None else title
        found[name] = (*found.get(name, ()), *part.excerpts)
    return found


def parts(text: str, source: str, report: Report) -> list[tuple[str, ChangeSet]]:
    """Read a page: of each handbook that it shows the title and the change set.

    Args:
        text: the page with its comment, or without one.
        source: what to call it in an error.
        report: takes each fault.
    """
    page, rests = split(text, source)
    unread = frozenset(name for rest in rests for name in rest.aside[0])
    found = _by_title(read_page(page, source, report, unread), rests[0].title if len(rests) == 1 else None)
    known = {rest.title: rest for rest in rests}
    titles = list(dict.fromkeys([*found, *known]))
    one = len(titles) == 1
    return [(title, _made(title, found.get(title, ()), known.get(title), page if one else "")) for title in titles]


def _made(title: str, excerpts: tuple[Excerpt, ...], rest: Rest | None, page: str) -> ChangeSet:
    """Make the change set of excerpts with what they leave out."""
    held = Part(excerpts, title=title, page=page)
    refs: list[str | None] = [None, None]
    if rest:
        held = replace(
            held,
            digests=(rest.digests[0], rest.digests[1]) if all(rest.digests) else None,
            forward=tuple(rest.hunks[0]),
            backward=tuple(rest.hunks[1]),
            aside=(frozenset(rest.aside[0]), frozenset(rest.aside[1])),
        )
        refs = rest.refs
    return of_part(held, refs[0], refs[1])


def rest_of_part(change_set: ChangeSet, part: Part, page: str = "") -> Rest:
    """Give back what a change set of a part holds besides its excerpts.

    Args:
        change_set: the change set.
        part: what makes it one of a part.
        page: the page that was written of it, unless it is the one that it was read from.
    """
    _, literal = faulty(page)
    return Rest(
        part.title,
        [change_set.old_ref, change_set.new_ref],
        list(part.digests or ("", "")),
        (list(part.forward), list(part.backward)),
        (sorted(part.aside[0] | literal), sorted(part.aside[1] | literal)),
    )


def choose(found: Sequence[tuple[str, ChangeSet]], handbook: str | None, source: str) -> ChangeSet:
    """Choose one handbook of a page.

    Args:
        found: the titles and change sets.
        handbook: the title of the one that is meant; `None` where the page is to have one alone.
        source: what to call the page in an error.

    Raises:
        InputError: there is none of that title, or several.
    """
    names = "; ".join(title for title, _ in found)
    chosen = [one for title, one in found if handbook is None or words(title).lower() == words(handbook).lower()]
    if len(chosen) != 1:
        if not found:
            cure = "Give a page as `policy-diff compare` writes it: `Updated wording added to the 'X' section`."
            raise InputError("nothing in it says what changed", cure=cure, place=Place(source))
        problem = "the page is about several handbooks" if chosen else f"the page has no handbook '{handbook}'"
        raise InputError(problem, cure=f"Say which one: {names}.", place=Place(source))
    return chosen[0]
