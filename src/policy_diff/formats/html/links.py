"""Where the links of a text lead on the page that it is written for."""

from __future__ import annotations

from typing import Protocol


class Links(Protocol):
    """What a page knows of addresses."""

    def role(self, name: str, target: str) -> str | None:
        """Give the address that a role such as {r}`SMH-012` leads to; `None` writes its text alone."""
        ...

    def relative(self, address: str) -> str | None:
        """Give the address of a relative link as seen from the page; `None` writes its words alone."""
        ...


class NoLinks:
    """Links that lead to other hosts alone."""

    def role(self, name: str, target: str) -> str | None:  # noqa: ARG002  the protocol's signature
        """Lead nowhere."""
        return None

    def relative(self, address: str) -> str | None:  # noqa: ARG002  the protocol's signature
        """Lead nowhere."""
        return None
