"""Which feeds belong to a page, so that a program that is given the page's address finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.requirement_id import handbook_code, is_requirement_id
from policy_diff.project import addresses

if TYPE_CHECKING:
    from policy_diff.core.corpus import Corpus, Handbook

_OF_HANDBOOKS = (addresses.HANDBOOKS, addresses.COMPARISONS, addresses.COVERAGE)


def feeds_of(corpus: Corpus, address: str) -> tuple[tuple[str, str], ...]:
    """Give the feeds of a page, the nearest first: that of its requirement, of its handbook, of all.

    Args:
        corpus: the handbooks.
        address: the page's, from the root of the site.

    Returns:
        The title and the address of each feed.
    """
    found: list[tuple[str, str]] = []
    start, _, rest = address.partition("/")
    name = rest.partition("/")[0]
    handbook: Handbook | None = None
    if f"{start}/" == addresses.REQUIREMENTS and is_requirement_id(name):
        code = handbook_code(name)
        handbook = next((one for one in corpus.handbooks if one.code == code), None)
        found.append((f"{name}: every wording", addresses.requirement_feed(name)))
    elif f"{start}/" in _OF_HANDBOOKS:
        handbook = next((one for one in corpus.handbooks if one.folder == name), None)
    if handbook:
        found.append((f"{handbook.title}: every change", addresses.handbook_feed(handbook)))
    return (*found, ("All handbooks: every change", addresses.FEED_OF_ALL))
