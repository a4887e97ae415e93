"""What every feed is made with: names for ever, moments, and what it says of whose words these are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from policy_diff.core.feed import Feed
from policy_diff.core.moments import london
from policy_diff.project.feed_days import NO_DAY, feed_days
from policy_diff.project.made_texts import made_text
from policy_diff.project.notices import plain_notice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.feed import FeedEntry
    from policy_diff.project.feed_days import Dated
    from policy_diff.project.made_texts import MadeText

NAMESPACE: Final = UUID("37dee096-8aa9-5313-bf7c-91866c6f6c1d")
"""What every name of a feed and of an entry is made in; were it another, every entry would be new to its readers."""


def name_of(*parts: str) -> str:
    """Give the name for ever, a URN, of what these words name in this order."""
    return f"urn:uuid:{uuid5(NAMESPACE, chr(10).join(parts))}"


def moment_of(day: date) -> datetime:
    """Give the moment at which a day begins in London."""
    return datetime.combine(day, time(), london())


@dataclass(frozen=True, slots=True)
class Followed:
    """A handbook with what all its feeds say alike.

    Attributes:
        handbook: a handbook of which a text is held.
        days: the day of each of its published versions, by the version's ID.
        made: whose text it is not; `None` where its text is its own.
        rights: the notice and the licence, plain words.
    """

    handbook: Handbook
    days: Mapping[str, Dated]
    made: MadeText | None
    rights: str

    @property
    def whose(self) -> str:
        """Say whose handbook it is not, and how its text was made; nothing where its text is its own."""
        return f"{self.made.whose} {self.made.how}" if self.made else ""

    def moment(self, version: Version) -> datetime:
        """Give the moment under which a version is listed."""
        return moment_of(self.days[version.id].day)

    def day_note(self, version: Version) -> str:
        """Say of a version what is to be said of its day; nothing where it took effect on the day given."""
        if self.made:
            said = self.made.as_from(version)
            return f"{said[:1].upper()}{said[1:]}; of this handbook no date is known."
        note = self.days[version.id].note
        return f"The day it took effect is not known. {note}" if note else ""


def followed(corpus: Corpus, handbook: Handbook) -> Followed:
    """Gather what all feeds of a handbook say alike."""
    keys = {version.source for version in handbook.published}
    rights = plain_notice(source for source in corpus.sources if source.key in keys)
    return Followed(handbook, feed_days(handbook, corpus.source), made_text(corpus, handbook), rights)


def feed_of(  # noqa: PLR0913  each is one thing that a feed says
    name: str, title: str, subtitle: str, *, rights: str, at: tuple[str, str], entries: tuple[FeedEntry, ...]
) -> Feed:
    """Make a feed; it was updated when its newest entry was, and on `NO_DAY` where it has none.

    Args:
        name: its name for ever.
        title: its title.
        subtitle: what it tells.
        rights: the notice and the licence.
        at: where it is itself, and where its page is, from the root of the site.
        entries: newest first.
    """
    updated = max((entry.updated for entry in entries), default=moment_of(NO_DAY))
    return Feed(name, title, subtitle, rights, *at, entries, updated)
