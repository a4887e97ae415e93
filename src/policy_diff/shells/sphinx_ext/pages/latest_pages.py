"""The addresses that always lead to the newest version of a handbook: a page that sends the reader on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.page import Page
from policy_diff.shells.sphinx_ext.same_place import documents_of, inside_version, latest_place
from policy_diff.shells.sphinx_ext.templating import render, within
from policy_diff.shells.sphinx_ext.version_documents import title_of_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Handbook
    from policy_diff.shells.sphinx_ext.content import Content


def latest_pages(content: Content, handbook: Handbook) -> Iterator[Page]:
    """Make, for each page of the newest version of a handbook, the one that leads to it."""
    version = handbook.current
    for document in documents_of(content, handbook, version):
        inside = inside_version(document)
        address = addresses.latest(handbook, inside)
        place = latest_place(content, handbook, document)
        about = f"{title_of_part(document)} of {handbook.title}" if inside else handbook.title
        title = f"{about}: the newest version held"
        body = render("latest.html", address, title=title, place=place, version=version)
        yield Page(
            address,
            title,
            body,
            f"Leads to {handbook.title}, {within(version.label)}.",
            leads_to=place.address,
        )
