"""The listing as `needs.json`, which projects with sphinx-needs import: a need for each requirement and version.

The site's own build makes its needs of the same functions, so that the file it leaves behind says the same.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from policy_diff import __version__
from policy_diff.core.corpus import document_name
from policy_diff.formats.flat_fields import HISTORY, MASTER, NOTE, RESTATES, SAID, flat_fields
from policy_diff.formats.html import NoLinks
from policy_diff.formats.html import write_text as write_html
from policy_diff.formats.plain_references import plain_references

if TYPE_CHECKING:
    from policy_diff.core.listing import HandbookRecord, Listing, RequirementRecord, WordingRecord
    from policy_diff.core.requirement import Requirement

NEED_TYPE: Final = "req"
"""What sphinx-needs calls a requirement."""

_NAMES: Final = {"on": "trigger", "except": "overridden_by"}
"""Fields of a requirement that sphinx-needs knows by another name: its filters cannot hold theirs."""

NEED_FIELDS: Final = (
    "requirement",
    "handbook",
    "handbook_version",
    *(_NAMES.get(name, name) for name in SAID),
    *RESTATES,
    *HISTORY,
    "newest",
    *MASTER,
    NOTE,
)
"""Every field of a need that sphinx-needs does not know of itself."""

_TITLE: Final = 80
"""Most characters of a title, the ellipsis among them."""

_ELLIPSIS: Final = "\u2026"

_INLINE = re.compile(r"</?(?:a|code|em|img|span|strong)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def need_id(requirement: Requirement) -> str:
    """Give the ID of a need: `SMH-012:2024-01-19`."""
    return f"{requirement.id}:{requirement.version}"


def need_title(text: str) -> str:
    """Give the first words of a requirement, without markup, as a title for lists of needs.

    Args:
        text: the requirement's text, Markdown.

    Returns:
        At most 80 characters. What is longer is cut between two words, or inside one that is longer itself, and ends
        with an ellipsis.
    """
    html = write_html(text, NoLinks())
    whole = " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", html))).split())
    if len(whole) <= _TITLE:
        return whole
    cut = whole[: _TITLE - len(_ELLIPSIS)]
    if whole[len(cut)] != " ":
        cut = cut.rpartition(" ")[0] or cut
    return cut.rstrip(" ,;:\u2013-") + _ELLIPSIS


def need_content(requirement: Requirement) -> str:
    """Give the text of a requirement as any documentation can hold it: Markdown without roles of our own."""
    return plain_references(requirement.text)


def need_fields(handbook: HandbookRecord, listed: RequirementRecord, wording: WordingRecord) -> dict[str, str | None]:
    """Give the fields of a need: what the requirement's fields say, what it restates, and its history.

    Args:
        handbook: its handbook.
        listed: the requirement in every version.
        wording: the requirement as one version has it.

    Returns:
        A value for each of `NEED_FIELDS`; `None` where nothing is said.
    """
    said = {
        "requirement": wording.requirement.id,
        "handbook": handbook.name,
        "handbook_version": wording.requirement.version,
        **{_NAMES.get(name, name): text for name, text in flat_fields(handbook, listed, wording).items()},
    }
    return {name: said[name] or None for name in NEED_FIELDS}


def write(listing: Listing) -> str:
    """Write a listing as `needs.json`, ending with a line feed; it holds no times.

    The file has one version without a name, as that of a project without a version has: importers need not name it.
    Needs stand by handbook, then by requirement, oldest version first.
    """
    needs = {need_id(row[-1].requirement): _need(*row) for row in listing.rows()}
    version = {
        "creator": {"program": "policy-diff", "version": __version__},
        "needs": needs,
        "needs_amount": len(needs),
    }
    value = {"project": "policy-diff", "current_version": "", "versions": {"": version}}
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _need(handbook: HandbookRecord, listed: RequirementRecord, wording: WordingRecord) -> dict[str, Any]:
    requirement = wording.requirement
    place = requirement.place
    return {
        "id": need_id(requirement),
        "type": NEED_TYPE,
        "title": need_title(requirement.text),
        "content": need_content(requirement),
        "docname": document_name(handbook.name, place.source) if place else None,
        "doctype": ".md",
        "lineno": place.line if place else None,
        **({"section_name": requirement.section} if requirement.section else {}),
        **need_fields(handbook, listed, wording),
    }
