"""What HTML allows where, for the elements that the project writes: a small check of well-formed fragments."""

from __future__ import annotations

from xml.etree import ElementTree as ET

HEADINGS = {"h1", "h2", "h3"}
PHRASING = {"a", "b", "br", "code", "del", "em", "ins", "q", "span", "strong", "sup"}
FLOW = PHRASING | HEADINGS | {"section"} | {"blockquote", "div", "dl", "hr", "ol", "p", "pre", "table", "ul"}
ALLOWED = {
    "a": PHRASING - {"a"},
    "blockquote": FLOW,
    "dd": FLOW,
    "div": FLOW,
    "dl": {"dt", "dd"},
    "dt": FLOW,
    "li": FLOW,
    "ol": {"li"},
    "p": PHRASING,
    "pre": PHRASING,
    "section": FLOW,
    "table": {"thead", "tbody"},
    "tbody": {"tr"},
    "td": FLOW,
    "th": FLOW,
    "thead": {"tr"},
    "tr": {"td", "th"},
    "ul": {"li"},
} | dict.fromkeys((*sorted(HEADINGS), "b", "code", "em", "q", "span", "strong", "sup"), PHRASING)
WITHOUT_TEXT = {"dl", "ol", "table", "tbody", "thead", "tr", "ul"}


def parse(fragment: str) -> ET.Element:
    """Read a fragment as strictly as XML; entities other than XML's own do not pass."""
    return ET.fromstring(f"<div>{fragment}</div>")  # noqa: S314  our own output


def check(fragment: str) -> ET.Element:
    """Hold that a fragment is well formed, nests as HTML allows and names nothing twice."""
    root = parse(fragment)
    _check(root, FLOW, in_link=False)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), f"a name stands twice: {ids}"
    targets = [str(a.get("href"))[1:] for a in root.iter("a") if str(a.get("href")).startswith("#")]
    assert set(targets) <= set(ids), f"a link leads nowhere: {set(targets) - set(ids)}"
    return root


def _check(element: ET.Element, transparent: set[str], *, in_link: bool) -> None:
    allowed = transparent if element.tag in {"ins", "del"} else ALLOWED.get(element.tag, set())
    if element.tag in WITHOUT_TEXT:
        assert not (element.text or "").strip(), f"text in {element.tag}"
    for child in element:
        assert child.tag in allowed, f"{child.tag} may not stand in {element.tag}"
        assert not (in_link and child.tag == "a"), "a link in a link"
        assert not (in_link and child.get("tabindex")), "the focus cannot go into a link"
        if element.tag in WITHOUT_TEXT:
            assert not (child.tail or "").strip(), f"text in {element.tag}"
        _check(child, allowed, in_link=in_link or child.tag == "a")


LABELS = {"chg-l", "chg-b", "chg-chip", "chg-end", "chg-said", "chg-was", "chg-field", "note-no"}


def words(element: ET.Element, *, leave_out: str = "", hidden: frozenset[str] = frozenset()) -> str:
    """Give the text of an element without labels, what left, fields, one kind of element and some classes."""
    classes = set((element.get("class") or "").split())
    if classes & (LABELS | hidden) or element.tag == leave_out:
        return ""
    inner = "".join(words(child, leave_out=leave_out, hidden=hidden) + (child.tail or "") for child in element)
    gap = "" if element.tag in PHRASING - {"br"} else " "
    return f"{gap}{element.text or ''}{inner}{gap}"
