"""Who reads the handbooks: each kind of reader with the roles that are hers, and how a requirement touches her."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from policy_diff.core.obligation import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.relations import Relations
    from policy_diff.core.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Reader:
    """A kind of reader.

    Attributes:
        name: what such a reader calls herself, such as `head teacher`.
        roles: the roles of the vocabulary that are hers.
        about: who is meant, in a few words.
        group: where such readers work, the title under which readers are listed.
        called: other words by which texts mention her, in the singular.
    """

    name: str
    roles: tuple[str, ...]
    about: str = ""
    group: str = ""
    called: tuple[str, ...] = ()


class Way(StrEnum):
    """How a requirement touches a reader, the strongest first."""

    BOUND = "bound"  #: she is the one who must, should or may
    CONCERNED = "concerned"  #: it is done to her, for her or with her
    MENTIONED = "mentioned"  #: its words, or the occasion or the act in its obligation, name her


WAYS: Final = tuple(Way)


class Manner(NamedTuple):
    """A way of touching a reader, and where she is bound, how strongly.

    Attributes:
        way: the way.
        modality: how strongly, where she is bound; else `None`.
    """

    way: Way
    modality: Modality | None = None


MANNERS: Final = (*(Manner(Way.BOUND, modality) for modality in Modality), Manner(Way.CONCERNED), Manner(Way.MENTIONED))
"""All of them, what binds first; what is said of her without binding her comes last."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One way in which a requirement touches a reader.

    Attributes:
        way: how.
        role: the role by which it names her.
        own: whether that role is hers; otherwise one that hers counts as, such as `provider`.
        modality: where she is bound, how strongly; else `None`.
    """

    way: Way
    role: str
    own: bool
    modality: Modality | None = None

    @property
    def manner(self) -> Manner:
        """In what manner."""
        return Manner(self.way, self.modality)


@dataclass(frozen=True, slots=True)
class Standing:
    """By which roles one handbook means a reader.

    Attributes:
        own: her roles.
        wider: the roles that hers count as, where the handbook concerns her; none elsewhere.
    """

    own: frozenset[str]
    wider: frozenset[str] = frozenset()

    @property
    def roles(self) -> frozenset[str]:
        """All of them."""
        return self.own | self.wider


def wider_roles(reader: Reader, relations: Relations) -> frozenset[str]:
    """Give the roles that somebody in one of a reader's counts as: what it is, and whom it acts for."""
    return frozenset(one for role in reader.roles for one in relations.counts_as(role)) - {*reader.roles}


def touches(requirement: Requirement, standing: Standing, named: frozenset[str]) -> tuple[Touch, ...]:
    """Tell how a requirement touches a reader, the strongest way first, and by her own roles before wider ones.

    Being mentioned is told of her own roles, and only where no own role is bound or concerned: wider ones, such as
    `provider`, are mentioned nearly everywhere.

    Args:
        requirement: the requirement, of whichever version.
        standing: by which roles its handbook means her.
        named: the roles that it names in words, as `RoleNames` finds them.
    """
    found: list[Touch] = []
    asked = requirement.obligation
    if asked and asked.bearer in standing.roles:
        found.append(Touch(Way.BOUND, asked.bearer, asked.bearer in standing.own, asked.modality))
    if asked and asked.counterparty and asked.counterparty in standing.roles:
        found.append(Touch(Way.CONCERNED, asked.counterparty, asked.counterparty in standing.own))
    if not any(one.own for one in found):
        found += [Touch(Way.MENTIONED, role, own=True) for role in sorted(named & standing.own)]
    return tuple(sorted(found, key=lambda one: (WAYS.index(one.way), not one.own))) if len(found) > 1 else tuple(found)


@dataclass(frozen=True, slots=True)
class RoleNames:
    """Finds the roles that words name: each by its term or by what a reader in it is called, in either number.

    Attributes:
        roles: the terms.
        readers: whose names are looked for too; one that is no term stands for all roles of its reader.
    """

    roles: frozenset[str]
    readers: tuple[Reader, ...] = ()
    _meant: dict[str, frozenset[str]] = field(init=False, repr=False, compare=False)
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put the names together, the longest first, so that a registered manager is no manager."""
        meant: dict[str, frozenset[str]] = {role: frozenset((role,)) for role in self.roles}
        for reader in self.readers:
            for name in (reader.name, *reader.called):
                meant.setdefault(_plain(name), frozenset(reader.roles))
        longest = sorted(meant, key=lambda name: (-len(name), name))
        names = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)
        object.__setattr__(self, "_meant", meant)
        object.__setattr__(self, "_pattern", re.compile(rf"(?<![\w-])({names or '(?!)'})(?:e?s)?(?![\w-])"))

    def of_requirement(self, requirement: Requirement) -> frozenset[str]:
        """Give the roles that the words of a requirement name, or the events, conditions and act of its obligation."""
        return self.of_text(" . ".join(_said(requirement)))

    def of_text(self, text: str) -> frozenset[str]:
        """Give the roles that words name."""
        return frozenset(role for name in self._pattern.finditer(_plain(text)) for role in self._role_of(name[1]))

    def _role_of(self, name: str) -> Iterable[str]:
        return self._meant[" ".join(name.split())]


def _plain(words: str) -> str:
    return words.lower().replace("’", "'")  # noqa: RUF001  texts write either sign


def _said(requirement: Requirement) -> Iterator[str]:
    """Yield the words of a requirement, and of its obligation all that may name someone beside the two roles."""
    yield requirement.text
    if asked := requirement.obligation:
        yield asked.action
        yield from (str(part) for part in (asked.on, asked.due) if part)
