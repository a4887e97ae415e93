"""A reader of whole pages: their structure, links and names."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
BLOCKS = {
    "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
}  # fmt: skip


@dataclass
class Read(HTMLParser):
    """Everything that tests ask of a page."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    handlers: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    language: str | None = None
    title: str = ""
    headings: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.faults.append(f"<{tag}> has an attribute twice")
        if tag in BLOCKS and "p" in self.open and "svg" not in self.open:
            self.faults.append(f"<{tag}> in <p> at {self.getpos()}")
        values = dict(attrs)
        if tag == "html":
            self.language = values.get("lang")
        if tag == "h1":
            self.headings.append("")
        if "id" in values:
            self.ids.append(values["id"] or "")
        self.handlers += [name for name in names if name.startswith("on")]
        if tag in {"a", "area"} and values.get("href") is not None:
            self.links.append(values["href"] or "")
        if tag in {"script", "img", "iframe", "source", "embed"} and values.get("src"):
            self.loads.append(values["src"] or "")
        if tag == "link" and values.get("rel") in {
            "stylesheet",
            "icon",
            "prefetch",
            "preload",
            "search",
            "next",
            "prev",
        }:
            self.loads.append(values.get("href") or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["title"] and "svg" not in self.open:
            self.title += data
        if "h1" in self.open:
            self.headings[-1] += data

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1:]} at {self.getpos()}")
        if tag in self.open:
            while self.open.pop() != tag:
                pass


def read(page: str) -> Read:
    found = Read()
    found.feed(page)
    found.close()
    found.faults += [f"<{tag}> is not closed" for tag in found.open]
    found.faults += [
        f"the name {name} stands twice" for name in sorted({n for n in found.ids if found.ids.count(n) > 1})
    ]
    return found
