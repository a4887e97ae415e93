"""Pictures in SVG: whether one is a picture alone, or a document that runs or loads something where it is opened."""

from __future__ import annotations

import re
from typing import Final
from xml.parsers import expat

_SVG: Final = "http://www.w3.org/2000/svg"
_XHTML: Final = "http://www.w3.org/1999/xhtml"
_RUNNING: Final = frozenset({
    "a", "animate", "animateColor", "animateMotion", "animateTransform", "audio", "discard", "foreignObject", "handler",
    "iframe", "image", "listener", "script", "set", "video",
})  # fmt: skip
_STYLE: Final = "style"

_FUNCTIONS: Final = frozenset({
    "", "color", "hsl", "hsla", "hwb", "lab", "lch", "matrix", "matrix3d", "oklab", "oklch", "perspective", "rgb",
    "rgba", "rotate", "rotate3d", "rotatex", "rotatey", "rotatez", "scale", "scale3d", "scalex", "scaley", "scalez",
    "skew", "skewx", "skewy", "translate", "translate3d", "translatex", "translatey", "translatez",
})  # fmt: skip
"""What gives a colour or a transform; without a name a parenthesis is no function."""

_OPENED: Final = re.compile(r"([^\s:;,(){}\[\]\"'/*+]*)\(")
_WITHIN: Final = re.compile(r"url\(\s*([\"']?)#[^\s\"'()]*\1\s*\)", re.IGNORECASE)
"""An address of something in the picture itself."""

_ESCAPING: Final = re.compile(r"[\\@]|javascript:", re.IGNORECASE)
"""What hides a name, and what rules begin with that load another style sheet or a font."""

_NAMING: Final = ("aria-", "data-")
"""How attributes begin whose values are words alone."""


class _RunsError(Exception):
    """It runs something."""


def runs(picture: bytes) -> bool:
    """Tell whether a picture may run or load something where a browser opens it by itself.

    Shapes, words and styles are let through; scripts, handlers of events, animations that can change a link, links,
    pictures within it, HTML, entities and instructions to the browser are not, and nor is what is no XML. Of styles,
    those are let through that call nothing but colours, transforms and what is in the picture, and have no escapes and
    no rules with an `@`.

    Args:
        picture: the bytes of a file in SVG (https://www.w3.org/TR/SVG2/).
    """
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.ProcessingInstructionHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(picture, True)  # noqa: FBT003  expat takes it by place alone
    except (_RunsError, expat.ExpatError, LookupError, ValueError):
        return True
    return False


def _refuse(*_: object) -> None:
    raise _RunsError


class _Reader:
    """Judges each element as it begins, and a style when it ends: its words come in pieces."""

    def __init__(self) -> None:
        self._style: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if self._style is not None or space == _XHTML or (space == _SVG and local in _RUNNING):
            raise _RunsError
        for key, value in attributes.items():
            _judge(key, value)
        if local.lower() == _STYLE:
            self._style = []

    def end(self, name: str) -> None:  # noqa: ARG002  expat tells it
        if self._style is not None:
            _judge_style("".join(self._style))
            self._style = None

    def words(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)


def _judge(key: str, value: str) -> None:
    """Refuse an attribute that runs or loads something. Most that have no namespace are read as styles are."""
    space, _, bare = key.lower().rpartition(" ")
    if bare.startswith("on") or (bare == "href" and not value.startswith("#")):
        raise _RunsError
    if not space and not bare.startswith(_NAMING):
        _judge_style(value)


def _judge_style(text: str) -> None:
    rest = _WITHIN.sub(" ", text)
    if _ESCAPING.search(text) or any(name.lower() not in _FUNCTIONS for name in _OPENED.findall(rest)):
        raise _RunsError
