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
_LOADED: Final = re.compile(r"@import|url\((?!\s*[\"']?#)|javascript:|expression\(", re.IGNORECASE)


class _RunsError(Exception):
    """It runs something."""


def runs(picture: bytes) -> bool:
    """Tell whether a picture may run or load something where a browser opens it by itself.

    Shapes, words and styles are let through; scripts, handlers of events, animations that can change a link, links,
    pictures within it, HTML, entities and instructions to the browser are not, and nor is what is no XML.

    Args:
        picture: the bytes of a file in SVG (https://www.w3.org/TR/SVG2/).
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = _element
    parser.ProcessingInstructionHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.CharacterDataHandler = _words
    try:
        parser.Parse(picture, True)  # noqa: FBT003  expat takes it by place alone
    except (_RunsError, expat.ExpatError, LookupError, ValueError):
        return True
    return False


def _refuse(*_: object) -> None:
    raise _RunsError


def _element(name: str, attributes: dict[str, str]) -> None:
    space, _, local = name.rpartition(" ")
    if space == _XHTML or (space == _SVG and local in _RUNNING):
        raise _RunsError
    for key, value in attributes.items():
        bare = key.rpartition(" ")[2].lower()
        linked = bare == "href" and not value.startswith("#")
        if bare.startswith("on") or linked or _LOADED.search(value):
            raise _RunsError


def _words(text: str) -> None:
    if _LOADED.search(text):
        raise _RunsError
