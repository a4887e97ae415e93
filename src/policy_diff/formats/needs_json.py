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
from policy_diff.core.obligation_grammar import obligation_fields
from policy_diff.formats.html import NoLinks
from policy_diff.formats.html import write_text as write_html

if TYPE_CHECKING:
    from policy_diff.core.listing import Listing
    from policy_diff.core.requirement import Requirement

NEED_TYPE: Final = "req"
"""What sphinx-needs calls a requirement."""

_NAMES: Final = {
    "bearer": "bearer",
    "modality": "modality",
    "on": "trigger",
    "action": "action",
    "counterparty": "counterparty",
    "due": "due",
    "except": "overridden_by",
    "topics": "topics",
    "verified-by": "verified_by",
    "source": "restates",
}
"""Fields of a requirement by the name that sphinx-needs knows them by: names that its filters can hold."""

NEED_FIELDS: Final = ("requirement", "handbook", "handbook_version", *_NAMES.values())
"""Every field of a need that sphinx-needs does not know of itself."""

_TITLE: Final = 80
"""Most characters of a title."""

_INLINE = re.compile(r"</?(?:a|code|em|img|span|strong)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def need_id(requirement: Requirement) -> str:
    """Give the ID of a need: `SMH-012:2024-01-19`."""
    return f"{requirement.id}:{requirement.version}"


def need_title(text: str) -> str:
    """Give the first words of a requirement, without markup, as a title for lists of needs.

    Args:
        text: the requirement's text, Markdown.
    """
    html = write_html(text, NoLinks())
    return " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", html))).split())[:_TITLE].rstrip()


def need_fields(requirement: Requirement, handbook: str) -> dict[str, str | None]:
    """Give the fields of a need that say what the requirement's fields say.

    Args:
        requirement: the requirement.
        handbook: the folder of its handbook.

    Returns:
        A value for each of `NEED_FIELDS`; `None` where the requirement says nothing.
    """
    written = obligation_fields(requirement.obligation) if requirement.obligation else {}
    written["topics"] = ", ".join(requirement.topics)
    written["verified-by"] = str(requirement.verified_by or "")
    written["source"] = requirement.source or ""
    return {
        "requirement": requirement.id,
        "handbook": handbook,
        "handbook_version": requirement.version,
        **{theirs: written.get(ours) or None for ours, theirs in _NAMES.items()},
    }


def write(listing: Listing) -> str:
    """Write a listing as `needs.json`, ending with a line feed; it holds no times.

    The file has one version without a name, as that of a project without a version has: importers need not name it.
    """
    rows = ((wording.requirement, handbook.name) for handbook, _, wording in listing.rows())
    needs = {need_id(requirement): _need(requirement, name) for requirement, name in rows}
    version = {
        "creator": {"program": "policy-diff", "version": __version__},
        "needs": needs,
        "needs_amount": len(needs),
    }
    value = {"project": "policy-diff", "current_version": "", "versions": {"": version}}
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _need(requirement: Requirement, handbook: str) -> dict[str, Any]:
    place = requirement.place
    return {
        "id": need_id(requirement),
        "type": NEED_TYPE,
        "title": need_title(requirement.text),
        "content": requirement.text,
        "docname": document_name(handbook, place.source) if place else None,
        "doctype": ".md",
        "lineno": place.line if place else None,
        **({"section_name": requirement.section} if requirement.section else {}),
        **need_fields(requirement, handbook),
    }
