"""What is said of a text that was made here from that of a master: nobody published it, and nobody gave it a date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.moments import write_date
from policy_diff.core.variants import own_title, short_title

if TYPE_CHECKING:
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.sources import Source


@dataclass(frozen=True, slots=True)
class MadeText:
    """Whose text it is not, and what it was made from.

    Attributes:
        handbook: the handbook that was made.
        master: the handbook whose text it was made from.
        publisher: who published what the master restates; empty where no source is named.
        further: a text that speaks of the handbook itself; `None` where none is known.
    """

    handbook: Handbook
    master: Handbook
    publisher: str
    further: Source | None

    @property
    def type_name(self) -> str:
        """The type that it is made for: `children's homes`."""
        return own_title(self.handbook.title, self.master.title)

    @property
    def whose(self) -> str:
        """Say whose handbook it is not, in a sentence."""
        whose = f"{self.publisher}'s" if self.publisher else "the publisher's"
        if self.type_name == self.handbook.title:
            return f"Not {whose} own text of ‘{self.handbook.title}’: that is not held."  # noqa: RUF001
        return f"Not {whose} handbook for {self.type_name}: that is not held."

    @property
    def how(self) -> str:
        """Say how it was made, in a sentence."""
        return f"The text of the {self.master.title}, as it is restated here, is put into the words of this type."

    @property
    def from_(self) -> str:
        """Name what it was made from in few words: `the SCCIF`."""
        return f"the {short_title(self.master.title)}"

    def as_from(self, version: Version) -> str:
        """Say of which state of the master a version was made; of the handbook itself no date is known."""
        if version.effective:
            return f"as {self.from_} changed on {write_date(version.effective)}"
        later = next(
            (one for one in self.handbook.versions[self._at(version) + 1 :] if one.effective and one.published), None
        )
        if later and later.effective:
            return f"as {self.from_} read until {write_date(later.effective)}"
        return f"as {self.from_} read, on days that its source does not give"

    def _at(self, version: Version) -> int:
        return self.handbook.versions.index(version)


def made_text(corpus: Corpus, handbook: Handbook) -> MadeText | None:
    """Tell what is to be said of a handbook that was made from a master; `None` where its text is its own."""
    master = corpus.master_of(handbook)
    if master is None:
        return None
    sources = (corpus.source(version.source) for version in reversed(master.versions))
    publisher = next((source.publisher for source in sources if source), "")
    return MadeText(handbook, master, publisher, corpus.source(handbook.further_source))
