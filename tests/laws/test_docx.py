"""What holds of every change set as the body of a Word document."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given, settings

from policy_diff import compare
from policy_diff.core.markdown import parse
from policy_diff.formats import docx
from policy_diff.formats.docx.composing import compose
from policy_diff.formats.docx.model import Body, Paragraph, Part, accepted, rejected
from policy_diff.formats.docx.styles import look_of, name_of
from policy_diff.formats.docx.wording import spans
from strategies import documents, versions


def alone(text: str) -> list[Part]:
    """Give the body of a document that shows a text alone."""
    return renumbered(accepted(compose(compare(text, text))))


def renumbered(body: Body) -> list[Part]:
    """Give the parts of a body with its lists numbered in order."""
    keys: dict[int, int] = {0: 0}
    return [
        replace(part, list=keys.setdefault(part.list, len(keys))) if isinstance(part, Paragraph) else part
        for part in body.parts
    ]


@settings(max_examples=150)
@given(versions())
def test_accepting_gives_the_new_text_and_rejecting_the_old(pair: tuple[str, str]) -> None:
    body = compose(compare(*pair))
    assert renumbered(accepted(body)) == alone(pair[1])
    assert renumbered(rejected(body)) == alone(pair[0])


@settings(max_examples=60)
@given(documents)
def test_what_is_seen_stands_in_order_and_never_twice(text: str) -> None:
    """Each span stands for characters of its own, and where it can be cut, character for character."""
    for block in parse(text).blocks():
        at = 0
        for span in spans(block):
            assert at <= span.start < span.end <= len(block.text)
            at = span.end


@settings(max_examples=60)
@given(versions())
def test_what_is_written_is_well_formed_and_the_same_each_time(pair: tuple[str, str]) -> None:
    change_set = compare(*pair)
    written = docx.write(change_set)
    assert written == docx.write(change_set)
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        for name in package.namelist():
            ET.fromstring(package.read(name))  # noqa: S314  our own


@settings(max_examples=60)
@given(versions())
def test_the_style_of_a_paragraph_tells_its_look(pair: tuple[str, str]) -> None:
    for part in compose(compare(*pair)).parts:
        if isinstance(part, Paragraph):
            assert look_of(name_of(part.look), level=part.look.level, rtl=part.look.rtl) == part.look
