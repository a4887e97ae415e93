"""The listing: every handbook, version and requirement with its history, as a value to be listed or exported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.corpus import Roles, UpdateNote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from policy_diff.core.requirement import Requirement
    from policy_diff.core.sources import Source, SourceEntryKind

_UNSAID: Final = Roles()

Step = Literal["first", "new", "added", "unheld", "reworded", "redefined", "same"]
"""What a version did to a requirement: `first` where it is the handbook's first version, `redefined` where only its
fields differ. Where the version before has none of it: `new` if that one is held whole, `added` if it is held in part
and the source marks what was added, `unheld` if it is held in part and nothing tells."""


@dataclass(frozen=True, slots=True)
class Restated:
    """What a requirement restates.

    Attributes:
        source: the key of the published text; empty where none is named.
        title: the title of its entry there; where the source lists none, that of the section that is meant.
        kind: what the entry is in its source; `None` where the source lists none.
        line: the line of the source on which the entry begins, from 1; `None` where the source lists none.
    """

    source: str
    title: str
    kind: SourceEntryKind | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class WordingRecord:
    """A requirement as one version has it.

    Attributes:
        requirement: its text, fields and place.
        step: what this version did to it.
        restates: what it restates: what its own field `source` says, else its version's source and its own section.
    """

    requirement: Requirement
    step: Step
    restates: Restated


@dataclass(frozen=True, slots=True)
class RequirementRecord:
    """A requirement in every version that has it.

    Attributes:
        id: its ID.
        wordings: one for each version that has it, oldest first; at least one.
        withdrawn_in: the version that withdrew it; `None` where it stands, or where that is not known.
        unheld_in: the version that has it no longer and is held in part, so that it may stand in what is not held;
            `None` where there is none.
        master_id: the ID of the requirement in the master that it is made from; empty where its handbook has none.
    """

    id: str
    wordings: tuple[WordingRecord, ...]
    withdrawn_in: str | None = None
    unheld_in: str | None = None
    master_id: str = ""

    @property
    def introduced_in(self) -> str:
        """The first version that has it."""
        return self.wordings[0].requirement.version

    @property
    def amended_in(self) -> tuple[str, ...]:
        """The versions that have other words or fields than the version before, oldest first."""
        return tuple(
            wording.requirement.version for wording in self.wordings if wording.step in {"reworded", "redefined"}
        )


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """A version of a handbook.

    Attributes:
        id: the name of its folder.
        label: how readers know it.
        effective: the first day it applies; `None` where no source gives it.
        held: whether its text is held `whole` or in `part`.
        source: the key of the source it restates; empty where none is given.
        note: what to know of how it was restated; empty where there is nothing.
        update_note: what changed with it, and for whom; empty where nobody has said.
        files: the names of its files, the first one first.
        requirements: the IDs of its requirements, in the order of the text.
        line: the line of its source on which what it restates begins, from 1; `None` where none is given.
    """

    id: str
    label: str
    effective: date | None
    held: Literal["whole", "part"]
    source: str = ""
    note: str = ""
    update_note: str = ""
    files: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class HandbookRecord:
    """A handbook, framework or code.

    Attributes:
        name: the name of its folder.
        code: the prefix of its requirement IDs.
        title: its title.
        remits: the remits it serves.
        about: what it is; empty where nobody has said.
        updates: what the publisher says of its updates, newest first.
        versions: oldest first; none where no text of it is held.
        requirements: every requirement of every version, by ID.
        roles: who leads, is inspected and is told under it.
        master: the code of the handbook that it is made from; empty where its text is its own.
        note: what to know of how it was made; empty where there is nothing.
    """

    name: str
    code: str
    title: str
    remits: tuple[str, ...] = ()
    about: str = ""
    updates: tuple[UpdateNote, ...] = ()
    versions: tuple[VersionRecord, ...] = ()
    requirements: tuple[RequirementRecord, ...] = ()
    roles: Roles = _UNSAID
    master: str = ""
    note: str = ""

    @property
    def newest(self) -> str | None:
        """The ID of the newest version of which text is held; `None` where there is none."""
        return self.versions[-1].id if self.versions else None

    def version(self, identifier: str) -> VersionRecord:
        """Find one of its versions by its ID."""
        return next(version for version in self.versions if version.id == identifier)


@dataclass(frozen=True, slots=True)
class Listing:
    """Handbooks with their versions and requirements, and the published texts that they restate.

    Attributes:
        handbooks: in order of name.
        sources: in the order of their file.
    """

    handbooks: tuple[HandbookRecord, ...]
    sources: tuple[Source, ...] = ()

    def rows(self) -> Iterator[tuple[HandbookRecord, RequirementRecord, WordingRecord]]:
        """Yield every requirement of every version: by handbook, then by ID, then oldest version first."""
        for handbook in self.handbooks:
            for requirement in handbook.requirements:
                for wording in requirement.wordings:
                    yield handbook, requirement, wording
