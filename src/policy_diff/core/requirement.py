"""A requirement: one normative statement of a handbook version, with its stable ID."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.errors import InputError, Place
from policy_diff.core.obligation_grammar import (
    OBLIGATION_FIELDS,
    OF_NAME,
    Locate,
    nowhere,
    parse_obligation,
    split_list,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from policy_diff.core.obligation import Obligation

REQUIREMENT_FIELDS: Final = (*OBLIGATION_FIELDS, "topics", "verified-by", "source")
"""Every field that a requirement may have, in the order they are written."""


@dataclass(frozen=True, slots=True)
class Verification:
    """How it can be told whether a requirement is kept.

    Attributes:
        kind: `scenario` (an executable example), `judgement` (a person must say) or `none`.
        reason: why there is none; `None` for the other kinds.
    """

    kind: Literal["scenario", "judgement", "none"]
    reason: str | None = None

    def __str__(self) -> str:
        """Read it as the field is written."""
        return f"{self.kind}: {self.reason}" if self.reason else self.kind


@dataclass(frozen=True, slots=True)
class Requirement:
    """One normative statement.

    Attributes:
        id: the stable ID, the same in every version.
        handbook: the code of its handbook.
        version: the ID of the version whose wording this is.
        section: the title of the section it stands in.
        text: its body, Markdown.
        obligation: its machine-readable part; `None` for a statement of purpose or fact.
        topics: what it is about, terms of the vocabulary.
        verified_by: how it can be verified; `None` where nobody has said yet.
        source: what it restates, where that is not the version's source and this section.
        place: where it stands; two requirements that differ only in this are equal.
    """

    id: str
    handbook: str
    version: str
    section: str
    text: str
    obligation: Obligation | None = None
    topics: tuple[str, ...] = ()
    verified_by: Verification | None = None
    source: str | None = None
    place: Place | None = field(default=None, compare=False)


def says_the_same(old: Requirement, new: Requirement) -> bool:
    """Tell whether two versions of a requirement say the same, wherever they stand and however it is verified."""
    return old == replace(new, version=old.version, section=old.section, verified_by=old.verified_by)


def parse_verification(text: str, locate: Locate = nowhere, requirement: str | None = None) -> Verification:
    """Read the field `verified-by`: `scenario`, `judgement` or `none: why`.

    Raises:
        InputError: it is neither, or `none` without a reason.
    """
    kind, colon, reason = text.partition(":")
    if kind == "none" and reason.strip():
        return Verification("none", reason.strip())
    if not colon and kind == "scenario":
        return Verification("scenario")
    if not colon and kind == "judgement":
        return Verification("judgement")
    problem = "'none' needs its reason" if kind == "none" else f"'{text}' is not a way to verify"
    raise InputError(
        problem,
        cure="Write `scenario`, `judgement` or `none: why`.",
        place=locate("verified-by", 0, max(1, len(text))),
        requirement=requirement,
        code="O302",
    )


@dataclass(frozen=True, slots=True)
class Fields:
    """What the fields of a requirement say, read."""

    obligation: Obligation | None
    topics: tuple[str, ...]
    verified_by: Verification | None
    source: str | None


def read_fields(fields: Mapping[str, str], locate: Locate = nowhere, requirement: str | None = None) -> Fields:
    """Read every field of a requirement.

    Args:
        fields: the text of each field by its name, without the space around it.
        locate: gives the place of a piece of a field, for errors.
        requirement: the ID of the requirement, for errors.

    Returns:
        The values; the obligation is `None` where no field of one is given.

    Raises:
        InputError: a field has no known name, is empty or does not follow its grammar.
    """
    for name, text in fields.items():
        problem = cure = ""
        if name not in REQUIREMENT_FIELDS:
            near = get_close_matches(name, REQUIREMENT_FIELDS, 1)
            hint = f"Did you mean `:{near[0]}:`? " if near else ""
            problem = f"unknown field '{name}'"
            cure = f"{hint}Use one of {', '.join(REQUIREMENT_FIELDS)}."
        elif not text:
            problem, cure = f"the field '{name}' is empty", "Give it a value, or leave the field out."
        if problem:
            raise InputError(
                problem, cure=cure, place=locate(name, OF_NAME, len(name)), requirement=requirement, code="O302"
            )
    has_obligation = any(name in fields for name in OBLIGATION_FIELDS)
    verified_by = fields.get("verified-by")
    return Fields(
        parse_obligation(fields, locate, requirement) if has_obligation else None,
        _topics(fields, locate, requirement),
        parse_verification(verified_by, locate, requirement) if verified_by else None,
        fields.get("source"),
    )


def _topics(fields: Mapping[str, str], locate: Locate, requirement: str | None) -> tuple[str, ...]:
    if "topics" not in fields:
        return ()
    found: list[str] = []
    for topic, offset in split_list(fields["topics"]):
        if not topic or topic in found:
            raise InputError(
                f"the topic '{topic}' is named twice" if topic else "a topic is missing",
                cure="Name each topic once, with commas between.",
                place=locate("topics", offset, max(1, len(topic))),
                requirement=requirement,
                code="O302",
            )
        found.append(topic)
    return tuple(found)
