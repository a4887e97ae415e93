"""What a run of the suite is for, from the words of its options: the same for every shell."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from policy_diff.core.conduct.planning import Choice, ChosenChange
from policy_diff.core.errors import InputError
from policy_diff.core.moments import read_date
from policy_diff.project.impact import touched_by
from policy_diff.project.listings import named_handbooks
from policy_diff.project.remits import named_remits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.corpus import Corpus


def chosen(
    corpus: Corpus,
    handbooks: Sequence[str] = (),
    as_of: str | None = None,
    changed: str | None = None,
    remits: Sequence[str] = (),
) -> Choice:
    """Make the choice that options name.

    Args:
        corpus: the handbooks.
        handbooks: those to play the scenarios of, by folder, code or title; none for all.
        as_of: the day whose versions are asked about, such as `2024-01-19`.
        changed: the change whose scenarios alone are played: `[HANDBOOK:]OLD..NEW`.
        remits: those whose handbooks' scenarios are played; none for all.

    Raises:
        InputError: there is no handbook, version or remit of a name, or an option is malformed.
    """
    books = named_handbooks(corpus, handbooks) if handbooks else ()
    with _said_of("--as-of"):
        day = None if as_of is None else read_date(as_of)
    with _said_of("--changed"):
        change = None if changed is None else ChosenChange(changed, touched_by(changed, corpus, books))
    return Choice(books, named_remits(corpus, remits), day, change)


@contextmanager
def _said_of(option: str) -> Iterator[None]:
    """Say in an error which option it is about."""
    try:
        yield
    except InputError as fault:
        raise InputError(f"{option}: {fault.problem}", cure=fault.cure, place=fault.place) from None
