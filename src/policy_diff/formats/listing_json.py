"""The listing as JSON: handbooks, versions, requirements, obligations and history, for other programs.

The JSON Schema is `docs/reference/listing.schema.json`. The same handbooks give the same bytes: there are no times.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.corpus import Roles, UpdateNote
from policy_diff.core.errors import InputError, Place
from policy_diff.core.listing import (
    HandbookRecord,
    Listing,
    RequirementRecord,
    Restated,
    VersionRecord,
    WordingRecord,
)
from policy_diff.core.requirement import Requirement, Verification
from policy_diff.core.sources import ListedHandbook, Source, SourceEntry
from policy_diff.formats.obligation_json import obligation_from_json, obligation_to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT: Final = "policy-diff listing"
VERSION: Final = 1
"""What the document says of itself; a reader refuses another version."""


def write(listing: Listing) -> str:
    """Write a listing as JSON text that ends with a line feed."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "counts": {
            "handbooks": len(listing.handbooks),
            "versions": sum(len(handbook.versions) for handbook in listing.handbooks),
            "requirements": sum(len(handbook.requirements) for handbook in listing.handbooks),
        },
        "sources": [_source(source) for source in listing.sources],
        "handbooks": [_handbook(handbook) for handbook in listing.handbooks],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def read(text: str, source: str = "-") -> Listing:
    """Read what `write` wrote.

    Args:
        text: the whole file.
        source: its name, for the error.

    Raises:
        InputError: it is not JSON, or not of this format and version.
    """
    try:
        value: Any = json.loads(text)
        if (value["format"], value["version"]) == (FORMAT, VERSION):
            found = Listing(
                tuple(_read_handbook(handbook) for handbook in value["handbooks"]),
                tuple(_read_source(source) for source in value["sources"]),
            )
            if json.loads(write(found)) == value:
                return found
            problem = "it says more than a listing does, or one thing in two ways"
        else:
            problem = f"format {value['format']!r}, version {value['version']!r}"
    except (InputError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        problem = f"{type(fault).__name__}: {fault.problem if isinstance(fault, InputError) else fault}"
    raise InputError(
        f"not a listing of handbooks: {problem}",
        cure=f"Write it with `policy-diff list --json` of this version ({FORMAT} {VERSION}).",
        place=Place(source),
    )


def _source(source: Source) -> dict[str, Any]:
    names = ("key", "title", "publisher", "licence", "held", "address", "official")
    return {
        **{name: getattr(source, name) for name in names},
        "published": _day(source.published),
        "handbooks": [
            {
                "code": listed.code,
                "status": listed.status,
                "line": listed.line,
                "entries": [
                    {
                        "title": entry.title,
                        "kind": entry.kind,
                        "line": entry.line,
                        "sections": list(entry.sections),
                        "reason": entry.reason,
                    }
                    for entry in listed.entries
                ],
            }
            for listed in source.handbooks
        ],
    }


def _handbook(handbook: HandbookRecord) -> dict[str, Any]:
    return {
        "name": handbook.name,
        "code": handbook.code,
        "title": handbook.title,
        "remits": list(handbook.remits),
        "about": handbook.about,
        "master": handbook.master,
        "note": handbook.note,
        "roles": {name: list(roles) for name, roles in asdict(handbook.roles).items()},
        "updates": [{**asdict(update), "published": _day(update.published)} for update in handbook.updates],
        "versions": [{**asdict(version), "effective": _day(version.effective)} for version in handbook.versions],
        "requirements": [_requirement(requirement) for requirement in handbook.requirements],
    }


def _requirement(listed: RequirementRecord) -> dict[str, Any]:
    return {
        "id": listed.id,
        "master_id": listed.master_id,
        "introduced_in": listed.introduced_in,
        "amended_in": list(listed.amended_in),
        "withdrawn_in": listed.withdrawn_in,
        "unheld_in": listed.unheld_in,
        "versions": [_wording(wording) for wording in listed.wordings],
    }


def _wording(wording: WordingRecord) -> dict[str, Any]:
    requirement = wording.requirement
    verified = requirement.verified_by
    place = requirement.place
    return {
        "version": requirement.version,
        "step": wording.step,
        "section": requirement.section,
        "text": requirement.text,
        "obligation": obligation_to_json(requirement.obligation) if requirement.obligation else None,
        "topics": list(requirement.topics),
        "verified_by": {"kind": verified.kind, "reason": verified.reason} if verified else None,
        "restates": {**asdict(wording.restates), "written": requirement.source},
        "file": place.source if place else None,
        "line": place.line if place else None,
    }


def _read_source(value: dict[str, Any]) -> Source:
    listed = tuple(
        ListedHandbook(
            one["code"],
            one["status"],
            one["line"],
            tuple(SourceEntry(**{**entry, "sections": tuple(entry["sections"])}) for entry in one["entries"]),
        )
        for one in value["handbooks"]
    )
    return Source(**{**value, "published": _read_day(value["published"]), "handbooks": listed})


def _read_handbook(value: Mapping[str, Any]) -> HandbookRecord:
    return HandbookRecord(
        value["name"],
        value["code"],
        value["title"],
        tuple(value["remits"]),
        value["about"],
        tuple(UpdateNote(**{**update, "published": _read_day(update["published"])}) for update in value["updates"]),
        tuple(_read_version(version) for version in value["versions"]),
        tuple(_read_requirement(requirement, value["code"]) for requirement in value["requirements"]),
        Roles(**{name: tuple(roles) for name, roles in value["roles"].items()}),
        value["master"],
        value["note"],
    )


def _read_version(value: dict[str, Any]) -> VersionRecord:
    lists = {name: tuple(value[name]) for name in ("files", "requirements")}
    return VersionRecord(**{**value, **lists, "effective": _read_day(value["effective"])})


def _read_requirement(value: Mapping[str, Any], code: str) -> RequirementRecord:
    wordings = tuple(_read_wording(wording, value["id"], code) for wording in value["versions"])
    return RequirementRecord(value["id"], wordings, value["withdrawn_in"], value["unheld_in"], value["master_id"])


def _read_wording(value: Mapping[str, Any], identifier: str, code: str) -> WordingRecord:
    verified, restates = value["verified_by"], value["restates"]
    requirement = Requirement(
        identifier,
        code,
        value["version"],
        value["section"],
        value["text"],
        obligation_from_json(value["obligation"]) if value["obligation"] else None,
        tuple(value["topics"]),
        Verification(verified["kind"], verified["reason"]) if verified else None,
        restates["written"],
        Place(value["file"], value["line"]) if value["file"] else None,
    )
    told = Restated(restates["source"], restates["title"], restates["kind"], restates["line"])
    return WordingRecord(requirement, value["step"], told)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _read_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
