"""Links in the text of handbooks, as seen from one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.project import addresses
from policy_diff.shells.sphinx_ext.templating import linker

if TYPE_CHECKING:
    from policy_diff.shells.sphinx_ext.content import Content


class PageLinks:
    """Leads to the pages of requirements; other relative links of a text have no place on another page."""

    def __init__(self, content: Content, address: str) -> None:
        """Take what there is, and where the page is."""
        self._histories = content.histories
        self._link = linker(address)

    def role(self, name: str, target: str) -> str | None:
        """Lead from {r}`SMH-012` to that requirement's page, and with a version to its text there."""
        identifier, _, version = target.partition(":")
        history = self._histories.get(identifier)
        if name not in {"r", "policy:r"} or history is None:
            return None
        for known in history.handbook.versions:
            if known.id == version:
                return self._link(addresses.version(history.handbook, known, identifier))
        return self._link(addresses.requirement(identifier))

    def relative(self, address: str) -> str | None:
        """Lead from `#SMH-012` to that requirement's page."""
        return self.role("r", address[1:]) if address.startswith("#") else None
