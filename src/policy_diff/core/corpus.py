"""The corpus as a value: handbooks, their versions in order, the requirements of each, the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from policy_diff.core.errors import InputError
from policy_diff.core.moments import write_date
from policy_diff.core.requirement_id import handbook_code, is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from policy_diff.core.requirement import Requirement
    from policy_diff.core.sources import ListedHandbook, Source
    from policy_diff.core.terms import Vocabulary


@dataclass(frozen=True, slots=True)
class UpdateNote:
    """What a publisher says of one of its updates.

    Attributes:
        note: the note.
        published: when; `None` where no source says.
        version: the ID of the version that holds its text; empty where no text is held.
    """

    note: str
    published: date | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of a handbook: which terms of the vocabulary are who in it.

    Attributes:
        leads: who leads or carries out what it governs.
        inspected: who is inspected, and who answers for them.
        told: who else is told of an inspection, what it found or what followed.
    """

    leads: tuple[str, ...] = ()
    inspected: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    def named(self) -> tuple[tuple[str, str], ...]:
        """Give each role with the name of the list that it stands in."""
        lists = (("leads", self.leads), ("inspected", self.inspected), ("told", self.told))
        return tuple((name, role) for name, roles in lists for role in roles)


@dataclass(frozen=True, slots=True)
class File:
    """One file of a version.

    Attributes:
        name: its path from the root of the project, with `/`.
        text: what it holds.
    """

    name: str
    text: str


def document_name(folder: str, file: str) -> str:
    """Name the document of a file in a site: its path without its ending, with the folder of its handbook.

    A handbook that is made from a master has documents of its own, and the files of its master.
    """
    top, _, *rest = file.removesuffix(".md").split("/")
    return "/".join((top, folder, *rest))


def join_files(texts: Sequence[str]) -> str:
    """Give the text of a version from those of its files: one blank line stands between two."""
    return "".join(text if at == len(texts) - 1 else f"{text.rstrip()}\n\n" for at, text in enumerate(texts))


@dataclass(frozen=True, slots=True)
class Version:
    """The text of a handbook as from one date.

    Attributes:
        id: the name of its folder.
        label: how readers know it.
        effective: the first day it applies; `None` where no source gives it.
        held: whether its text is held `whole` or in `part`.
        requirements: in the order of the text.
        source: the key of the source it restates; empty where none is given.
        note: what a reader must know of how it was restated; empty where there is nothing.
        update_note: what changed with it, and for whom; empty where nobody has said.
        files: its files, the first one first.
        line: the line of its source on which what it restates begins, from 1; `None` where none is given.
        published: whether it is published. Where nobody asks the register, as on the command line, every version is
            taken for published.
    """

    id: str
    label: str
    effective: date | None
    held: Literal["whole", "part"]
    requirements: tuple[Requirement, ...] = ()
    source: str = ""
    note: str = ""
    update_note: str = ""
    files: tuple[File, ...] = ()
    line: int | None = None
    published: bool = True
    _index: dict[str, Requirement] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the requirements; of two of one ID, which checking tells of, the first is found."""
        object.__setattr__(self, "_index", {found.id: found for found in reversed(self.requirements)})

    @property
    def text(self) -> str:
        """All its text, file after file."""
        return join_files([file.text for file in self.files])

    def requirement(self, identifier: str) -> Requirement | None:
        """Find a requirement by its ID; `None` where this version has none of it."""
        return self._index.get(identifier)


@dataclass(frozen=True, slots=True)
class Handbook:
    """One handbook, framework or code.

    Attributes:
        code: the prefix of its requirement IDs.
        title: its title.
        remits: the remits it serves.
        versions: oldest first; none where no text is held.
        folder: the name of its folder, and its name in addresses.
        about: what it is, in one or two sentences.
        updates: what the publisher says of its updates, newest first.
        master: the code of the handbook whose text it is made from; empty where its text is its own.
        note: what a reader must know of how it was made; empty where there is nothing.
        types_note: of a master, what its publisher says of the handbooks for each type; empty where nothing is known.
        further_source: the key of a source, besides those of its versions, that speaks of it; empty where none does.
        roles: who leads, is inspected and is told under it; empty where it does not say.
    """

    code: str
    title: str
    remits: tuple[str, ...]
    versions: tuple[Version, ...]
    folder: str = ""
    about: str = ""
    updates: tuple[UpdateNote, ...] = ()
    master: str = ""
    note: str = ""
    types_note: str = ""
    further_source: str = ""
    roles: Roles = Roles()

    @property
    def published(self) -> tuple[Version, ...]:
        """The versions that are published, oldest first."""
        return tuple(version for version in self.versions if version.published)

    @property
    def current(self) -> Version:
        """The newest published version; where none is published, the last. Ask it of no handbook without a text."""
        return (self.published or self.versions)[-1]

    def publishes(self, identifier: str) -> bool:
        """Tell whether a published version has a requirement of an ID."""
        return any(version.requirement(identifier) for version in self.published)

    def no_text(self) -> InputError:
        """Make the error for whoever asks for a text of it where none is held."""
        said = "".join(
            f"{write_date(update.published)}: {update.note} " if update.published else f"{update.note} "
            for update in self.updates
        )
        return InputError(
            f"no text of it is held here: {self.title}",
            cure=f"{said}Go to its publisher for the text, or name a handbook of which a text is held.",
        )

    def version(self, identifier: str) -> Version:
        """Find a version by its ID.

        Raises:
            InputError: there is none of that ID.
        """
        for version in self.versions:
            if version.id == identifier:
                return version
        raise InputError(
            f"the {self.title} has no version '{identifier}'",
            cure=f"Name one of {', '.join(version.id for version in self.versions)}.",
        )

    def in_force(self, on: date) -> Version:
        """Give the version that applied on a day.

        A version without a date applied from some day that nobody recorded until the next dated one.

        Raises:
            InputError: none applied yet, or the dates do not tell which of several did.
        """
        known = [n for n, version in enumerate(self.versions) if version.effective and version.effective <= on]
        later = [n for n, version in enumerate(self.versions) if version.effective and version.effective > on]
        candidates = self.versions[max(known, default=0) : min(later, default=len(self.versions))]
        if len(candidates) == 1:
            return candidates[0]
        if not candidates:
            raise InputError(
                f"no version of {self.code} ({self.title}) applied on {on}",
                cure="Choose a later date, or name a version.",
            )
        names = " or ".join(version.id for version in candidates)
        raise InputError(
            f"the dates do not tell which version of {self.code} ({self.title}) applied on {on}: {names}",
            cure="Name the version, or give the undated one its date.",
        )


@dataclass(frozen=True, slots=True)
class Corpus:
    """Every handbook, and the vocabulary their obligations are written in.

    Attributes:
        handbooks: those of which a text is held, in order of folder; those that are made from a master stand after it.
        vocabulary: the closed set of terms.
        sources: the published texts that they restate, in the order of their file.
        unheld: the handbooks that are known of and of which no text is held, in order of folder.
    """

    handbooks: tuple[Handbook, ...]
    vocabulary: Vocabulary
    sources: tuple[Source, ...] = ()
    unheld: tuple[Handbook, ...] = ()

    @property
    def originals(self) -> tuple[Handbook, ...]:
        """Every handbook whose text is its own: all but those that are made from a master."""
        return tuple(handbook for handbook in self.handbooks if not handbook.master)

    def variants_of(self, handbook: Handbook) -> tuple[Handbook, ...]:
        """Give the handbooks that are made from a master, in its order; none for a handbook that is no master."""
        return tuple(other for other in self.handbooks if other.master == handbook.code)

    def master_of(self, handbook: Handbook) -> Handbook | None:
        """Give the handbook whose text this one is made from; `None` where its text is its own."""
        return next((other for other in self.handbooks if other.code == handbook.master), None)

    def source(self, key: str) -> Source | None:
        """Find a source by its key; `None` where there is none."""
        return next((source for source in self.sources if source.key == key), None)

    @property
    def known(self) -> tuple[Handbook, ...]:
        """Every handbook, whether a text of it is held or not, in order of folder."""
        return tuple(sorted((*self.handbooks, *self.unheld), key=lambda handbook: handbook.folder))

    def published_order(self, day: date) -> tuple[Handbook, ...]:
        """Give every handbook in the order of the publisher on a day.

        Handbooks that a source published on that day names stand first, in its order; then the others, by folder.
        """
        named = [listed.code for listed in self.listed_on(day)]
        place = {code: at for at, code in reversed(tuple(enumerate(named)))}
        return tuple(sorted(self.known, key=lambda handbook: place.get(handbook.code, len(named))))

    def listed_on(self, day: date) -> tuple[ListedHandbook, ...]:
        """Give what the sources published on a day say of each handbook, in their order."""
        return tuple(listed for source in self.sources if source.published == day for listed in source.handbooks)

    def handbook(self, name: str) -> Handbook:
        """Find a handbook by its code, its title or the name of its folder.

        Raises:
            InputError: there is none of that name, or no text of it is held.
        """
        for handbook in self.handbooks:
            if name in {handbook.code, handbook.title, handbook.folder}:
                return handbook
        for handbook in self.unheld:
            if name in {handbook.code, handbook.title, handbook.folder}:
                raise handbook.no_text()
        names = [text for handbook in self.handbooks for text in (handbook.title, handbook.code)]
        near = get_close_matches(name, names, 1)
        hint = f"Did you mean '{near[0]}'? " if near else ""
        raise InputError(
            f"unknown handbook '{name}'",
            cure=f"{hint}Use a title or a code of {', '.join(names) or 'none held'}.",
        )

    def minted(self, identifier: str) -> str:
        """Give back the ID of a requirement that some version holds.

        Raises:
            InputError: none does.
        """
        known = self.requirement_ids()
        if identifier in known:
            return identifier
        code = handbook_code(identifier) if is_requirement_id(identifier) else ""
        near = get_close_matches(identifier, sorted(one for one in known if code in {"", handbook_code(one)}), 1)
        hint = f"Did you mean {near[0]}? " if near else ""
        raise InputError(
            f"unknown requirement {identifier}",
            cure=f"{hint}Use the ID of a requirement that a handbook holds.",
        )

    def requirement_ids(self) -> frozenset[str]:
        """Give the ID of every requirement of every version."""
        return frozenset(
            requirement.id
            for handbook in self.handbooks
            for version in handbook.versions
            for requirement in version.requirements
        )
