"""Read Atom as a strict client does: whatever RFC 4287 asks for and a feed lacks is a fault."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})")
_ONCE = ("id", "title", "updated", "subtitle", "rights", "generator", "summary", "content", "published")


def parse(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def text(element: etree._Element, name: str) -> str:
    return element.findtext(f"{ATOM}{name}") or ""


def entries(feed: etree._Element) -> list[etree._Element]:
    return feed.findall(f"{ATOM}entry")


def links(element: etree._Element) -> dict[str, str]:
    """Give the address of each link by its relation; without one it is the alternate (section 4.2.7.2)."""
    return {link.get("rel", "alternate"): link.get("href", "") for link in element.findall(f"{ATOM}link")}


def faults(feed: etree._Element) -> list[str]:
    """Name what a feed lacks or has too much of, by the sections of RFC 4287 that ask for it."""
    found = [] if feed.tag == f"{ATOM}feed" else ["the root is no feed"]
    found += [fault for element in (feed, *entries(feed)) for fault in _common(element)]
    found += [] if "self" in links(feed) else ["no link to itself (4.1.1)"]
    for entry in entries(feed):
        if feed.find(f"{ATOM}author") is None and entry.find(f"{ATOM}author") is None:
            found.append(f"{text(entry, 'title')}: no author (4.1.1)")
        if entry.find(f"{ATOM}content") is None and "alternate" not in links(entry):
            found.append(f"{text(entry, 'title')}: neither content nor alternate (4.1.2)")
    names = [text(entry, "id") for entry in entries(feed)]
    found += [f"{name}: twice (4.1.1)" for name in sorted({name for name in names if names.count(name) > 1})]
    moments = [moment(one) for one in entries(feed)]
    if not found and moments and moment(feed) < max(moments):
        found.append("the feed was updated before an entry was")
    return found


def moment(element: etree._Element) -> datetime:
    """Give when a feed or an entry was updated; the first of all moments where it does not say."""
    said = text(element, "updated")
    return datetime.fromisoformat(said) if _MOMENT.fullmatch(said) else datetime.min.replace(tzinfo=UTC)


def _common(element: etree._Element) -> list[str]:
    """Name the faults that a feed and an entry can both have."""
    name = text(element, "title") or "?"
    found = [f"no {part} (4.1.1, 4.1.2)" for part in ("id", "title", "updated") if not text(element, part)]
    found += [f"{part} twice" for part in _ONCE if len(element.findall(f"{ATOM}{part}")) > 1]
    found += [] if _MOMENT.fullmatch(text(element, "updated")) else ["no date of RFC 3339 (3.3)"]
    authors = element.findall(f"{ATOM}author")
    found += ["an author without a name (3.2.1)" for author in authors if not text(author, "name")]
    to = element.findall(f"{ATOM}link")
    alternates = [(one.get("type"), one.get("hreflang")) for one in to if one.get("rel", "alternate") == "alternate"]
    found += ["two alternates of one kind (4.1.1)"] if len(set(alternates)) < len(alternates) else []
    found += ["a link to nothing (4.2.7.1)" for one in to if not one.get("href")]
    found += [
        "a category without a term (4.2.2.1)" for one in element.findall(f"{ATOM}category") if not one.get("term")
    ]
    for part in ("title", "subtitle", "rights", "summary", "content"):
        one = element.find(f"{ATOM}{part}")
        if one is not None and (len(one) or one.get("type", "text") not in {"text", "html"}):
            found.append(f"{part} is no text (3.1.1)")
    return [f"{name}: {fault}" for fault in found]
