"""Read the runs of one paragraph of a Word file: its words, how they look, and what happened to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policy_diff.formats.docx.model import Fate, Format, Run
from policy_diff.formats.docx.remarks import Matter

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.formats.docx.reading_looks import Looks
    from policy_diff.formats.docx.safe_package import Relation
    from policy_diff.formats.docx.safe_xml import Element

#: What tells of a piece of text that it came or went.
TRACKED = {
    "w:ins": Fate.ADDED,
    "w:moveTo": Fate.MOVED_HERE,
    "w:del": Fate.REMOVED,
    "w:moveFrom": Fate.MOVED_AWAY,
}
_CAME = {"w:ins", "w:moveTo"}
_WENT = {"w:del", "w:moveFrom"}

_THROUGH = {"w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo", "w:subDoc", "w:rubyBase", "w:ruby"}
"""What only wraps text."""

_SILENT = {
    "w:pPr", "w:rPr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd",
    "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd", "w:permStart",
    "w:permEnd", "w:lastRenderedPageBreak", "w:annotationRef", "w:footnoteRef", "w:endnoteRef", "w:separator",
    "w:continuationSeparator", "w:commentReference", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr",
    "w:fldData", "w:ffData", "w:rubyPr", "w:rt", "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd",
    "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart",
    "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd",
}  # fmt: skip
"""What says nothing to a reader of the text."""

_CHARACTERS = {
    "w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad",
}  # fmt: skip

_LOST = {
    "w:drawing": "a picture or a drawing", "w:pict": "a picture or a drawing", "w:object": "an embedded object",
    "w:footnoteReference": "a footnote", "w:endnoteReference": "an endnote", "m:oMath": "a formula",
    "m:oMathPara": "a formula", "w:sym": "a symbol of a font of its own", "mc:AlternateContent": "a drawing",
    "w:contentPart": "a drawing by hand",
}  # fmt: skip
"""What the text cannot hold."""

_ADORNED = {
    "w:color": "colour", "w:highlight": "highlighting", "w:shd": "shading", "w:u": "underlining",
    "w:strike": "struck through", "w:dstrike": "struck through", "w:vertAlign": "raised or lowered",
    "w:smallCaps": "small capitals", "w:caps": "capitals",
}  # fmt: skip
"""How words can look that Markdown has no mark for."""

_PLAIN_VALUES = {"", "auto", "none", "0", "false", "off", "baseline", "clear"}
_INSTRUCTION = re.compile(r'"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<switch>\\[A-Za-z@*#])|(?P<bare>[^\s"\\]+)')
_MOST_INSTRUCTION = 10_000


@dataclass(slots=True)
class _Field:
    """A field that has begun and not ended: what it is told to show, and whether that is what comes by now."""

    instruction: str = ""
    showing: bool = False
    link: str | None = None


@dataclass(slots=True)
class RunReader:
    """Reads runs, one paragraph after the other: a field may begin in one and end in another.

    Attributes:
        looks: the styles of the file.
        relations: what the text refers to.
        note: takes what is lost or ignored: what it is about, what it is, and the words.
    """

    looks: Looks
    relations: dict[str, Relation]
    note: Callable[[Matter, str, str], None]
    _fields: list[_Field] = field(default_factory=list)

    def paragraph(self, element: Element) -> list[Run]:
        """Read the runs of a paragraph; what was put in by one and taken out by another is left out."""
        runs: list[Run] = []
        self._read(element, Fate.KEPT, None, runs)
        return runs

    def _read(self, element: Element, fate: Fate, link: str | None, runs: list[Run]) -> None:
        for child in element.children:
            name = child.name
            if name == "w:r":
                self._run(child, fate, link, runs)
            elif name in TRACKED:
                if not _never(fate, name):
                    self._read(child, TRACKED[name], link, runs)
            elif name == "w:hyperlink":
                self._read(child, fate, self._target(child) or link, runs)
            elif name == "w:fldSimple":
                self._read(child, fate, self._instructed(child.get("w:instr")) or link, runs)
            elif name in _THROUGH:
                self._read(child, fate, link, runs)
            else:
                self._other(child, fate)

    def _run(self, element: Element, fate: Fate, link: str | None, runs: list[Run]) -> None:
        begun = len(runs)
        for child in element.children:
            name = child.name
            if name == "w:fldChar":
                self._step(child.get("w:fldCharType"))
            elif name in {"w:instrText", "w:delInstrText"}:
                if self._fields and len(self._fields[-1].instruction) < _MOST_INSTRUCTION:
                    self._fields[-1].instruction += child.text
            elif not all(one.showing for one in self._fields):
                continue  # what a field is told, and not what it shows
            elif text := _text(child):
                shown = self._fields[-1].link if self._fields else None
                runs.append(Run(text, fate, self.looks.format(element.first("w:rPr"), shown or link)))
            elif name in _THROUGH:
                self._read(child, fate, link, runs)
            else:
                self._other(child, fate)
        for run in runs[begun:]:
            self._adorned(element.first("w:rPr"), fate, run.format, run.text)

    def _other(self, element: Element, fate: Fate) -> None:
        """Tell of what is no text."""
        if element.name in _LOST:
            self._lose(element, fate)
        elif element.name not in _SILENT:
            self._unknown(element, fate)

    def _adorned(self, properties: Element | None, fate: Fate, look: Format, text: str) -> None:
        """Tell of a look that Markdown cannot hold."""
        if (
            properties is None
            or fate in {Fate.REMOVED, Fate.MOVED_AWAY}
            or look.link
            or look.source
            or not text.strip()
        ):
            return
        if properties.first("w:rStyle") is not None and self.looks.is_own(properties):
            return
        for child in properties.children:
            name = _ADORNED.get(child.name)
            if name and child.get("w:val", "on" if child.name not in {"w:shd", "w:color"} else "") not in _PLAIN_VALUES:
                self.note(Matter.IGNORED, name, text)

    def _step(self, kind: str) -> None:
        """Go on in a field: it begins, what it shows begins, or it ends."""
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].showing = True
            self._fields[-1].link = self._instructed(self._fields[-1].instruction)
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _target(self, element: Element) -> str | None:
        """Give where a link leads."""
        relation = self.relations.get(element.get("r:id"))
        address = relation.target if relation and relation.external else ""
        anchor = element.get("w:anchor") or element.get("w:docLocation")
        return (f"{address}#{anchor}" if anchor else address) or None

    def _instructed(self, instruction: str) -> str | None:
        """Give where a field leads, if it is a link."""
        words = list(_INSTRUCTION.finditer(instruction[:_MOST_INSTRUCTION]))
        if not words or (words[0]["bare"] or "").upper() != "HYPERLINK":
            return None
        address, switch = "", ""
        for word in words[1:]:
            value = word["bare"] if word["quoted"] is None else re.sub(r"\\(.)", r"\1", word["quoted"])
            if word["switch"]:
                switch = word["switch"].lower()
            elif switch == "\\l":
                address += f"#{value}"
                switch = ""
            elif not switch and not address:
                address = value or ""
            else:
                switch = ""
        return address or None

    def _lose(self, element: Element, fate: Fate) -> None:
        """Tell of something that the text cannot hold, with the words in it."""
        if fate in {Fate.REMOVED, Fate.MOVED_AWAY}:
            return
        words = "".join(found.text for found in element.walk() if found.name in {"w:t", "m:t"})
        boxed = any(found.name == "w:txbxContent" for found in element.walk())
        self.note(Matter.LEFT_OUT, "a text box" if boxed else _LOST[element.name], words)

    def _unknown(self, element: Element, fate: Fate) -> None:
        """Tell of what is not known, if it holds words."""
        words = "".join(found.text for found in element.walk() if found.name in {"w:t", "m:t"})
        if words.strip() and fate not in {Fate.REMOVED, Fate.MOVED_AWAY}:
            self.note(Matter.LEFT_OUT, f"something that is not known here ({element.name})", words)


def _text(element: Element) -> str:
    """Give the characters that a part of a run stands for."""
    if element.name in {"w:t", "w:delText"}:
        return element.text
    if element.name == "w:br":
        return "\n" if element.get("w:type", "textWrapping") == "textWrapping" else ""
    return _CHARACTERS.get(element.name, "")


def _never(fate: Fate, name: str) -> bool:
    """Tell whether text stands on neither side: one put it in, and another took it out again."""
    came = fate in {Fate.ADDED, Fate.MOVED_HERE}
    went = fate in {Fate.REMOVED, Fate.MOVED_AWAY}
    return (came and name in _WENT) or (went and name in _CAME)


def fate_of(properties: Element | None) -> Fate | None:
    """Tell what happened to a paragraph's mark or to a row; `None` where it stands on neither side."""
    fate = Fate.KEPT
    for child in properties.children if properties else ():
        if child.name in TRACKED:
            if _never(fate, child.name):
                return None
            fate = TRACKED[child.name]
    return fate
