"""How pages for one kind of reader say in what way a requirement touches her, and what happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.impact import What
from policy_diff.core.plain_words import MODAL_WORDS, PROPER_NAMES, named
from policy_diff.core.readers import Way

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.core.corpus import Version
    from policy_diff.core.impact import RequirementChange
    from policy_diff.core.readers import Manner, Reader, Touch

WAY_TITLES: Final[dict[Way, str]] = {
    Way.BOUND: "What you must, should or may do",
    Way.CONCERNED: "What is done to you, for you or with you",
    Way.MENTIONED: "Where you are mentioned",
}
"""What the parts of a handbook are called."""

WAY_NAMES: Final[dict[Way, str]] = {
    Way.BOUND: "You must, should or may",
    Way.CONCERNED: "Done to you or for you",
    Way.MENTIONED: "You are mentioned",
}
"""The same in few words."""

EARLIEST: Final = "the earliest text held"
"""What stands for a day where everything that is held is compared."""

_SAID: Final = {
    What.WITHDRAWN: "withdrawn",
    What.REWORDED: "reworded",
    What.OBLIGATION: "rule changed",
    What.TOPICS: "topics changed",
    What.MOVED: "moved",
}


def reader_title(reader: Reader) -> str:
    """Name a reader as a title: `Head teacher`."""
    name = PROPER_NAMES.get(reader.name, reader.name)
    return f"{name[:1].upper()}{name[1:]}"


def manner_title(manner: Manner) -> str:
    """Name a group of requirements: `You must not`, `What is done to you, for you or with you`."""
    return f"You {MODAL_WORDS[manner.modality]}" if manner.modality else WAY_TITLES[manner.way]


def manner_name(manner: Manner) -> str:
    """Name a group of requirements in few words."""
    return manner_title(manner) if manner.modality else WAY_NAMES[manner.way]


def manner_slug(manner: Manner) -> str:
    """Name a group of requirements within the address of its heading: `must-not`, `mentioned`."""
    return manner.modality or manner.way


def by_others(told: Sequence[Touch]) -> str:
    """Say how many bind by a role that the reader's counts as: `, 7 as the provider, the school`."""
    roles = [one.role for one in told if not one.own and one.modality]
    some = f"{len(roles)} " if len(roles) < len(told) else ""
    return f", {some}as {', '.join(map(named, dict.fromkeys(roles)))}" if roles else ""


def counted_words(count: int, undated: int, day: str) -> str:
    """Count what changed since a day, with what may have come before it told apart.

    Args:
        count: how many changed requirements there are.
        undated: how many of them came in texts without a date.
        day: the day, or `EARLIEST`; empty where it was just named.

    Returns:
        For example `185 changed requirements since 19 January 2024, and 37 in texts without a date`.
    """
    dated = count - undated
    said = f"{dated} changed requirement{'' if dated == 1 else 's'}{f' since {day}' if day else ''}"
    return f"{said}, and {undated} in texts without a date" if undated else said


def touch_words(touch: Touch, reader: Reader) -> str:
    """Say in what way a requirement touches a reader: `You must`, `Done to or for the school`, `You are mentioned`."""
    role = named(touch.role)
    if touch.way is Way.MENTIONED:
        return "You are mentioned"
    which = f", {role}" if touch.own and len(reader.roles) > 1 and touch.role != reader.name else ""
    if touch.way is Way.CONCERNED:
        return f"Done to or for {f'you{which}' if touch.own else role}"
    modal = MODAL_WORDS[touch.modality] if touch.modality else "must"
    who = f"You{which}{',' if which else ''}" if touch.own else f"{role[:1].upper()}{role[1:]}"
    return f"{who} {modal}"


def touches_words(touches: Sequence[Touch], reader: Reader) -> str:
    """Say in what ways a requirement touches a reader, in one line."""
    return "; ".join(touch_words(one, reader) for one in touches) or "Nothing is said of you"


def change_words(change: RequirementChange, old: Version, new: Version, *, untold: bool = False) -> str:
    """Say in a few words what happened to a requirement from one version to another: `reworded, moved`.

    Args:
        change: what happened to it.
        old: the earlier version.
        new: the later version.
        untold: whether one of the two does not tell who is bound, so that nobody knows whether that changed.
    """
    return ", ".join(_words(change, old, new, untold=untold)) or "who was bound is not held"


def _words(change: RequirementChange, old: Version, new: Version, *, untold: bool) -> Iterable[str]:
    if change.old is None:
        yield {"known": "new", "marked": "added", "unknown": "not held before"}[absence_from(old, new)]
    elif change.new is None:
        yield "withdrawn" if What.WITHDRAWN in change.what else "not held after"
    else:
        yield from (_SAID[what] for what in change.what if not (untold and what is What.OBLIGATION))
