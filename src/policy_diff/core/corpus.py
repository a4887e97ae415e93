"""The corpus as a value: handbooks, their versions in order, the requirements of each, the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.requirement import Requirement
    from policy_diff.core.terms import Vocabulary


@dataclass(frozen=True, slots=True)
class Version:
    """The text of a handbook as from one date.

    Attributes:
        id: the name of its folder.
        label: how readers know it.
        effective: the first day it applies; `None` where no source gives it.
        held: whether its text is held `whole` or in `part`.
        requirements: in the order of the text.
    """

    id: str
    label: str
    effective: date | None
    held: Literal["whole", "part"]
    requirements: tuple[Requirement, ...] = ()


@dataclass(frozen=True, slots=True)
class Handbook:
    """One handbook, framework or code.

    Attributes:
        code: the prefix of its requirement IDs.
        title: its title.
        remits: the remits it serves.
        versions: oldest first.
    """

    code: str
    title: str
    remits: tuple[str, ...]
    versions: tuple[Version, ...]

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
                f"no version of the {self.title} applied on {on}",
                cure="Choose a later date, or name a version.",
            )
        names = " or ".join(version.id for version in candidates)
        raise InputError(
            f"the dates do not tell which version of the {self.title} applied on {on}: {names}",
            cure="Name the version, or give the undated one its date.",
        )


@dataclass(frozen=True, slots=True)
class Corpus:
    """Every handbook, and the vocabulary their obligations are written in.

    Attributes:
        handbooks: in order of folder.
        vocabulary: the closed set of terms.
    """

    handbooks: tuple[Handbook, ...]
    vocabulary: Vocabulary

    def handbook(self, name: str) -> Handbook:
        """Find a handbook by its code or its title.

        Raises:
            InputError: there is none of that name.
        """
        for handbook in self.handbooks:
            if name in {handbook.code, handbook.title}:
                return handbook
        names = [text for handbook in self.handbooks for text in (handbook.title, handbook.code)]
        near = get_close_matches(name, names, 1)
        hint = f"Did you mean '{near[0]}'? " if near else ""
        raise InputError(
            f"unknown handbook '{name}'",
            cure=f"{hint}Use a title or a code of {', '.join(names) or 'none held'}.",
        )

    def requirement_ids(self) -> frozenset[str]:
        """Give the ID of every requirement of every version."""
        return frozenset(
            requirement.id
            for handbook in self.handbooks
            for version in handbook.versions
            for requirement in version.requirements
        )
