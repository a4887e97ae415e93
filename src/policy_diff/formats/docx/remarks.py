"""What a reader of a Word file has to be told: what was not taken over, and what people noted in the margin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Matter(StrEnum):
    """What a remark is about."""

    LEFT_OUT = "left out"  #: something of the file that the text cannot hold, such as a picture: it is lost
    IGNORED = "ignored"  #: how words look that stay as they are, such as their colour
    COMMENT = "comment"  #: what somebody noted in the margin
    DONE = "done"  #: what followed from a change and nobody wrote, such as a requirement that went with its words


@dataclass(frozen=True, slots=True)
class Remark:
    """Something of a Word file that the text does not show.

    Attributes:
        matter: what it is about.
        what: what there was, in a few words.
        paragraph: the number of the paragraph that it belongs to, counted from 1 over the whole file; 0 for none.
        words: the first words of that paragraph, or those that were noted.
    """

    matter: Matter
    what: str
    paragraph: int = 0
    words: str = ""

    def __str__(self) -> str:
        """Read it on one line."""
        where = f"paragraph {self.paragraph}: " if self.paragraph else ""
        words = f": '{self.words}'" if self.words else ""
        return f"{where}{self.what}{words}"
