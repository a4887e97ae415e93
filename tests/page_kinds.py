"""Every kind of page of the site, and where to find one of each: the browser tests go by this table and no other.

A page that no kind names fails `test_page_kinds.py`, and so does a kind without an example: whoever adds a page to the
site adds its kind here, and it is looked at in the browser like all others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_ID = "[A-Z][A-Z0-9]*-[0-9]+"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page.

    Attributes:
        name: what it is called in the results of tests and among the screenshots.
        form: what its addresses look like, a regular expression that all of an address matches.
        examples: a site and an address on it, for each page to look at; a query may follow the address.
    """

    name: str
    form: str
    examples: tuple[tuple[str, str], ...]


KINDS: Final = (
    Kind("front", "", (("real", ""), ("sample", ""))),
    Kind("handbooks", "handbooks/", (("real", "handbooks/"),)),
    Kind(
        "handbook",
        "handbooks/[^/]+/",
        (
            ("real", "handbooks/early-years-inspection/"),
            ("real", "handbooks/code-of-conduct/"),
            ("sample", "handbooks/kite-flying/"),
        ),
    ),
    Kind(
        "version",
        "handbooks/[^/]+/(?!latest/)[^/]+/.*",
        (
            ("real", "handbooks/school-monitoring/before-2024-01-19/"),
            ("real", "handbooks/school-monitoring/2024-01-19/"),
            ("sample", "handbooks/boat-houses/2023-03-01/"),
            ("sample", "handbooks/bathing-places/2023-06-15/"),
        ),
    ),
    Kind("requirements", "requirements/", (("real", "requirements/"), ("sample", "requirements/"))),
    Kind(
        "requirement",
        f"requirements/{_ID}/",
        (("real", "requirements/SMH-083/"), ("sample", "requirements/BPH-006/"), ("sample", "requirements/BPH-004/")),
    ),
    Kind("compare", "compare/", (("real", "compare/"),)),
    Kind(
        "comparison",
        "compare/[^/]+/[^/]+-to-[^/]+/",
        (
            ("real", "compare/code-of-conduct/2020-03-04-to-renewed/"),
            ("sample", "compare/bathing-places/2022-05-01-to-2023-06-15/"),
            ("sample", "compare/boat-houses/2022-03-01-to-2023-03-01/"),
        ),
    ),
    Kind("updates", "updates/", (("sample", "updates/"),)),
    Kind("update", f"updates/{_DAY}/", (("real", "updates/2024-01-19/"), ("sample", "updates/2023-03-01/"))),
    Kind(
        "update by topic",
        f"updates/{_DAY}/by-topic/",
        (("shores", "updates/2022-05-01/by-topic/"), ("sample", "updates/2023-03-01/by-topic/")),
    ),
    Kind("topics", "topics/", (("real", "topics/"), ("shores", "topics/"))),
    Kind("topic", "topics/[^/]+/", (("shores", "topics/warnings/"), ("sample", "topics/safety/"))),
    Kind("scenarios", "scenarios/", (("real", "scenarios/"),)),
    Kind(
        "feature",
        "scenarios/[^/]+/[^/]+/",
        (("real", "scenarios/state-schools/deferral/"), ("sample", "scenarios/swimming/season/")),
    ),
    Kind("coverage", "coverage/", (("real", "coverage/"), ("sample", "coverage/"))),
    Kind(
        "coverage of a handbook",
        "coverage/[^/]+/",
        (("real", "coverage/early-career-framework-and-npq/"), ("sample", "coverage/bathing-places/")),
    ),
    Kind("sources", "sources/", (("real", "sources/"),)),
    Kind(
        "source",
        "sources/[^/]+/",
        (("real", "sources/update-2024-01-19/"), ("sample", "sources/bathing/"), ("sample", "sources/notice/")),
    ),
    Kind("search", "search/", (("real", "search/?q=draft+report"), ("sample", "search/"))),
    Kind(
        "documentation",
        "docs/(?:.+/)?",
        (("sample", "docs/"), ("sample", "docs/guide/"), ("real", "docs/reference/authoring-form/")),
    ),
)


def kinds_of(address: str) -> list[str]:
    """Name the kinds whose form an address has: there should be one."""
    return [kind.name for kind in KINDS if re.fullmatch(kind.form, address)]
