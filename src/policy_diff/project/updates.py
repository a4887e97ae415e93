"""What took effect on one day, over all handbooks: what an update page shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.core.moments import write_date
from policy_diff.core.variants import own_title
from policy_diff.formats import brackets
from policy_diff.project.at_hand import corpus_at_hand
from policy_diff.project.comparisons import changes_of, comparison, published_changes_of
from policy_diff.project.notices import before_note, held_note, notice, sources_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.sources import Source, Status
    from policy_diff.formats.brackets import Deletions
    from policy_diff.project.comparisons import Comparison

STATUS_WORDS: Final[dict[Status | None, str]] = {
    "updated-in-full": (
        "The publisher updated this handbook in full and linked to it; its page lists no sections and shows no wording."
    ),
    "pending": "The publisher had not updated this handbook yet, and announced that it would.",
    "listed": "The publisher lists changes to this handbook.",
    None: "",
}
"""What a publisher says of a handbook of which no text is held."""

_NOTHING_SHOWN: Final = "No text of it is held here, so no change can be shown."

_STATUS_NAMES: Final[dict[Status | None, str]] = {
    "updated-in-full": "updated in full",
    "pending": "update pending",
    "listed": "no text held",
    None: "",
}


@dataclass(frozen=True, slots=True)
class Announced:
    """A handbook of an update, and what is known of its update.

    Attributes:
        handbook: the handbook.
        status: what the publisher's page says of it; `None` where no such page names it.
        comparison: what its version of that day changed in the one before; `None` where no text is held.
    """

    handbook: Handbook
    status: Status | None
    comparison: Comparison | None

    @property
    def said(self) -> str:
        """The status in words, where no change can be shown; else nothing."""
        return "" if self.comparison else f"{STATUS_WORDS[self.status]} {_NOTHING_SHOWN}".strip()

    @property
    def status_name(self) -> str:
        """The status in two or three words, where no change can be shown; else nothing."""
        return "" if self.comparison else _STATUS_NAMES[self.status]


@dataclass(frozen=True, slots=True)
class Update:
    """What took effect on one day.

    Attributes:
        on: the day.
        handbooks: in the publisher's order, each handbook with a version of that day, and each that the publisher's
            page of that day names; at least one has a comparison.
        sources: the published texts that these versions restate.
        alike: by the code of a handbook, the same comparison of each handbook that is made from it.
    """

    on: date
    handbooks: tuple[Announced, ...]
    sources: tuple[Source, ...] = ()
    alike: Mapping[str, tuple[Comparison, ...]] = field(default_factory=dict)

    def said_alike(self, pair: Comparison) -> str:
        """Say for which types the changes were made here too; nothing where nothing is made from this handbook."""
        made = [own_title(one.handbook.title, pair.handbook.title) for one in self.alike.get(pair.handbook.code, ())]
        return f"{said_made_alike(pair.handbook, len(made))}: {'; '.join(made)}." if made else ""

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """For each handbook with a version of that day, what it changed in the one before; at least one."""
        return tuple(found.comparison for found in self.handbooks if found.comparison)

    @property
    def title(self) -> str:
        """What its page is called."""
        return f"Handbooks and frameworks: updates of {write_date(self.on)}"

    @property
    def lede(self) -> str:
        """What its page is about, in a sentence or two."""
        count = len(self.comparisons)
        which, them = ("The handbook", "it") if count == 1 else (f"The {count} handbooks", "them")
        said = f"{which} of which a new version took effect on {write_date(self.on)}, and what changed in {them}."
        more = len(self.handbooks) - count
        if not more:
            return said
        others = "One more is named in its place" if more == 1 else f"{more} more are named in their places"
        return f"{said} {others}: the publisher's page names {'it' if more == 1 else 'them'} and shows no wording."


def said_made_alike(master: Handbook, types: int) -> str:
    """Say who made the changes of the handbooks that are made from a master: the beginning of a list of them."""
    count = f"{types} type{'' if types == 1 else 's'}"
    return f"{master.types_note} They are shown here as made by this project for {count}".strip()


def updates(corpus: Corpus, *, drafts: bool = True) -> tuple[Update, ...]:
    """Gather every update, newest first; a handbook's first version changed nothing.

    Handbooks that are made from a master change with it, and are told of beside it.

    Args:
        corpus: the handbooks.
        drafts: whether the versions that are not published count as well.
    """
    found = changes_of if drafts else published_changes_of
    changes = [pair for handbook in corpus.originals for pair in found(handbook)]
    days = sorted({pair.new.effective for pair in changes if pair.new.effective}, reverse=True)
    return tuple(_update(corpus, day, [pair for pair in changes if pair.new.effective == day]) for day in days)


def _update(corpus: Corpus, day: date, pairs: Sequence[Comparison]) -> Update:
    changed = {pair.handbook.code: pair for pair in pairs}
    said = {listed.code: listed.status for listed in corpus.listed_on(day)}
    handbooks = tuple(
        Announced(handbook, said.get(handbook.code), changed.get(handbook.code))
        for handbook in corpus.published_order(day)
        if handbook.code in changed or handbook.code in said
    )
    alike = {pair.handbook.code: made_alike(corpus, pair) for pair in pairs}
    return Update(day, handbooks, sources_of(corpus, pairs), alike)


def made_alike(corpus: Corpus, pair: Comparison) -> tuple[Comparison, ...]:
    """Compare the same two versions of every handbook that is made from this one."""
    return tuple(
        comparison(variant, variant.version(pair.old.id), variant.version(pair.new.id))
        for variant in corpus.variants_of(pair.handbook)
    )


def undated(corpus: Corpus) -> tuple[Comparison, ...]:
    """Gather what changed on days that no source gives; not again in what is made from a master."""
    changes = (pair for handbook in corpus.originals for pair in changes_of(handbook))
    return tuple(pair for pair in changes if pair.new.effective is None)


def update_on(corpus: Corpus, day: date) -> Update:
    """Gather what took effect on a day.

    Raises:
        InputError: nothing did; the cure names the days on which something did.
    """
    known = updates(corpus)
    found = next((update for update in known if update.on == day), None)
    if found is None:
        days = ", ".join(update.on.isoformat() for update in known)
        raise InputError(
            f"no version of a handbook took effect on {write_date(day)}",
            cure=f"Versions took effect on {days}." if days else "No version that changed another has a date.",
        )
    return found


def read_update(day: date | None, start: Path) -> tuple[Update, tuple[Path, ...]]:
    """Gather what took effect on a day in the handbooks at hand.

    Args:
        day: the day; `None` for the latest on which anything did.
        start: the folder from which handbooks are looked for, upwards.

    Returns:
        The update, and the files that the handbooks were read from.

    Raises:
        InputError: there are no handbooks, they are not sound, or nothing took effect.
    """
    _, update, files = read_day(day, start)
    return update, files


def read_day(day: date | None, start: Path) -> tuple[Corpus, Update, tuple[Path, ...]]:
    """Gather what took effect on a day, as `read_update` does, with the corpus that it is part of."""
    corpus, files = corpus_at_hand(start)
    if day is None:
        known = updates(corpus)
        if not known:
            raise InputError("no version that changed another has a date", cure="Give it one: `effective`.")
        return corpus, known[0], files
    return corpus, update_on(corpus, day), files


def write_update(update: Update, *, deletions: Deletions = "show", context: int = 1) -> str:
    """Write an update as a page of bracketed text for readers, with a notice of whose text it is.

    Args:
        update: the update.
        deletions: `show` marks removed wording and names removed, renamed and moved sections; `omit` is the
            publisher's form, which shows added wording alone.
        context: how many unchanged paragraphs or list items stand on each side of a change.

    Returns:
        Markdown, ending with a line feed.
    """
    changes = [
        brackets.HandbookChanges(
            pair.handbook.title,
            pair.change_set,
            " ".join(filter(None, (held_note(pair), update.said_alike(pair)))),
            before_note(pair),
        )
        if (pair := found.comparison)
        else brackets.HandbookChanges(found.handbook.title, None, found.said)
        for found in update.handbooks
    ]
    return brackets.write_page(
        update.title,
        update.lede,
        changes,
        deletions=deletions,
        context=context,
        notice=notice(update.sources),
    )
