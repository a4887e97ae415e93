"""A page that is made from values, not from a document."""

from __future__ import annotations

from dataclasses import dataclass

from policy_diff.project import addresses


@dataclass(frozen=True, slots=True)
class Heading:
    """A line in the list of what is on a page.

    Attributes:
        anchor: its name within the page.
        title: its words.
        note: a few words after it.
    """

    anchor: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site.

    Attributes:
        address: where it is, from the root of the site; it ends with a slash.
        title: its title, as words.
        body: its content as HTML, from the heading on.
        description: what it is about, in a sentence, for search engines.
        contents: what is on it, for the side bar.
        files: files that stand beside it, by name.
        indexed: whether search engines are to list it.
        scripts: the names of the scripts that it loads beside those of every page.
        leads_to: the address that it sends a reader on to at once; empty where it is a page to read.
    """

    address: str
    title: str
    body: str
    description: str
    contents: tuple[Heading, ...] = ()
    files: tuple[tuple[str, str | bytes], ...] = ()
    indexed: bool = True
    scripts: tuple[str, ...] = ()
    leads_to: str = ""

    @property
    def name(self) -> str:
        """The name by which Sphinx knows it."""
        return addresses.page_name(self.address)
