"""Read and write the reviews of the scenarios of one handbook: a line for each scenario, so that git merges it well.

"state-schools/report/the-report-is-shared" = { SMH-079 = "0a1b2c3d4e5f", SMH-080 = "5f4e3d2c1b0a" }

The same reviews give the same bytes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.requirement_id import handbook_code, in_order, is_requirement_id
from policy_diff.formats.register_toml import unsettled
from policy_diff.formats.toml_places import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping

CODE: Final = "C705"
_HEAD: Final = (
    "# The wording of {code} that each scenario was last reviewed against, as digests.\n"
    "# `policy-diff review` writes this file; a line can be deleted, and the scenario is then to be reviewed again.\n\n"
)
_DIGEST: Final = re.compile(r"[0-9a-f]{12}")
_CURE: Final = "Delete the line, and review the scenario again with `policy-diff review`."


def write_reviews(code: str, records: Mapping[str, Mapping[str, str]]) -> str:
    """Write the reviews of a handbook as TOML, ending with a line feed.

    Args:
        code: the code of the handbook.
        records: by scenario, by requirement, the digest.
    """
    lines = [
        f"{_quoted(scenario)} = {{ "
        + ", ".join(f"{one} = {_quoted(records[scenario][one])}" for one in sorted(records[scenario], key=in_order))
        + " }\n"
        for scenario in sorted(records)
    ]
    return _HEAD.format(code=code) + "".join(lines)


def read_reviews(text: str, source: str) -> dict[str, dict[str, str]]:
    """Read the reviews of a handbook.

    Args:
        text: the whole file.
        source: its name, which ends with the code of the handbook and `.toml`.

    Returns:
        By scenario, by requirement, the digest.

    Raises:
        InputError: it holds an unsettled merge, is not TOML, or says something that cannot stand there.
    """
    code = source.rpartition("/")[2].removesuffix(".toml")
    if unsettled(text):
        raise InputError(
            "the reviews hold an unsettled merge",
            cure="Keep the lines of both sides; of a scenario that stands in both, delete its lines, and review it.",
            place=place_of(text, source, re.search(r"^[<=>|]{7}.*$", text, re.MULTILINE)),
            code=CODE,
        )
    try:
        items = read_toml(text, source).items
    except InputError as fault:
        raise InputError(fault.problem, cure=fault.cure, place=fault.place, code=CODE) from None
    for scenario, reviewed in items.items():
        problem = _problem(reviewed, code)
        if problem:
            raise InputError(problem, cure=_CURE, place=line_of(text, source, scenario), code=CODE)
    return items


def line_of(text: str, source: str, scenario: str) -> Place:
    """Give the place of the line of a scenario in a file of reviews."""
    return place_of(text, source, re.search(rf"^[ \t]*[\"']?{re.escape(scenario)}[\"']?", text, re.MULTILINE))


def place_of(text: str, source: str, found: re.Match[str] | None) -> Place:
    """Give the place of what was found in a text; that of the whole text where nothing was."""
    return Place.at(source, text, found.start(), found.end() - found.start()) if found else Place(source)


def _problem(reviewed: object, code: str) -> str:
    """Say what is wrong with what stands for a scenario; empty where nothing is."""
    if not isinstance(reviewed, dict) or not reviewed:
        return "a review names no requirement"
    for identifier, digest in reviewed.items():
        if not is_requirement_id(identifier) or handbook_code(identifier) != code:
            return f"'{identifier}' is not an ID of {code}"
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
            return f"what {identifier} was reviewed against is no digest"
    return ""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
