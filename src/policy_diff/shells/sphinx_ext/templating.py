"""Templates of page bodies: everything that is put into one is escaped, unless it is HTML that the project wrote."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from policy_diff.core.feature import slug
from policy_diff.core.moments import write_date
from policy_diff.core.requirement_id import REQUIREMENT_ID
from policy_diff.core.variants import own_title, short_title
from policy_diff.formats.by_topic import difference_words
from policy_diff.formats.conduct_text import verdict_words
from policy_diff.formats.html.escape import held_text, text
from policy_diff.formats.html.marks import excerpt
from policy_diff.project import addresses
from policy_diff.project.drafts import DRAFT
from policy_diff.project.notices import LICENCE_ADDRESS, is_open_government

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from policy_diff.core.sources import Source

_ID: Final = re.compile(rf"\b{REQUIREMENT_ID}\b")
_DAY: Final = re.compile(r"(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}")
_FOLDER: Final = Path(__file__).parent / "templates"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_held,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "date": write_date,
        "difference_words": difference_words,
        "excerpt": excerpt,
        "slug": slug,
        "ids": linked_ids,
        "within": within,
        "lower_first": within,
        "of_label": of_label,
        "in_quotes": in_quotes,
        "publishers": publishers,
        "own_part": own_part,
        "short_title": short_title,
        "held_text": held_text,
        "verdict_words": verdict_words,
    }
    made.tests["open_government"] = is_open_government
    made.globals |= {"at": addresses, "licence_address": LICENCE_ADDRESS, "drafted": DRAFT}
    return made


def _held(value: object) -> object:
    """Give what is put into a page without the characters that HTML cannot hold."""
    return held_text(value) if type(value) is str else value


def within(label: str) -> str:
    """Write the label of a version as it stands within a sentence: `before 19 January 2024`."""
    return f"{label[:1].lower()}{label[1:]}"


def of_label(label: str) -> str:
    """Name a version after the word: `of 19 January 2024` where its label is a date, else its label in quotes."""
    return f"of {label}" if _DAY.fullmatch(label) else f"‘{label}’"  # noqa: RUF001


def in_quotes(label: str) -> str:
    """Name a version by its label in a sentence that the label may not fit into: a date alone, or in quotes."""
    return label if _DAY.fullmatch(label) else f"‘{label}’"  # noqa: RUF001


def own_part(title: str, master: str) -> str:
    """Give what the title of a variant has beyond that of its master, with a capital: `Children's homes`."""
    rest = own_title(title, master)
    return f"{rest[:1].upper()}{rest[1:]}"


def linked_ids(words: str, link: Callable[[str], str]) -> str:
    """Write words as HTML in which each ID leads to the page of its requirement."""
    return _ID.sub(lambda found: f'<a href="{link(addresses.requirement(found[0]))}">{found[0]}</a>', text(words))


def publishers(sources: Iterable[Source]) -> list[tuple[str, str]]:
    """Give who published some sources and answers for them, each once with an address on the web where one is known."""
    found: dict[str, str] = {}
    for source in (source for source in sources if source.official):
        found[source.publisher] = found.get(source.publisher) or source.address
    return list(found.items())


def render(template: str, address: str, **values: Any) -> str:
    """Fill in a template.

    Args:
        template: its name.
        address: where the page is, from the root of the site; links are written as seen from there.
        values: what it is filled in with.

    Returns:
        HTML.
    """
    return _environment().get_template(template).render(link=linker(address), **values)


def linker(here: str) -> Callable[[str], str]:
    """Give a function that turns addresses from the root of the site into addresses from one page."""
    folders = here.split("/")[:-1]

    def link(there: str) -> str:
        path, hash_, fragment = there.partition("#")
        if path == here and hash_:
            return f"#{fragment}"
        return f"{_relative(path, folders)}{hash_}{fragment}"

    return link


def _relative(path: str, folders: Sequence[str]) -> str:
    """Give a path as seen from folders; a build asks hundreds of thousands of times, and `relpath` asks the disk.

    Args:
        path: from the root of the site, without `.` and `..`; a folder ends with a slash.
        folders: the folders from the root down to where it is seen from.
    """
    *above, name = path.split("/")
    shared = 0
    while shared < min(len(above), len(folders)) and above[shared] == folders[shared]:
        shared += 1
    up = [".."] * (len(folders) - shared)
    if not name and shared == len(above):  # the folder itself, or one that holds this one
        return f"{'/'.join(up) or '.'}/"
    return "/".join([*up, *above[shared:], name])
