"""What LibreOffice makes of a file: every change accepted is the new text, every one rejected the old."""

from __future__ import annotations

import zipfile
from difflib import unified_diff
from pathlib import Path

import docx as python_docx
from docx.oxml.ns import qn

from policy_diff import compare
from policy_diff.edges.handbook_folders import read_version
from policy_diff.formats import docx
from policy_diff.formats.docx.composing import compose
from policy_diff.formats.docx.model import Origin, Paragraph, block_of
from word_files import labels, meant, numbers, read, settle, told
from word_pairs import PAIRS

HANDBOOKS = Path(__file__).parents[2] / "handbooks"
REAL = {
    name: tuple(read_version(HANDBOOKS / name / version) for version in ("before-2024-01-19", "2024-01-19"))
    for name in ("school-monitoring", "area-send")
}
ALL = PAIRS | REAL
KEPT = "requirements"


def test_settling_every_change_gives_one_text(tmp_path: Path) -> None:
    """Its words and structure, paragraph by paragraph, and the numbers that stand before the items of lists.

    One test for all pairs, so that LibreOffice is started once, however the tests are spread over processes.
    """
    settled = settle(tmp_path, {name: docx.write(compare(*pair)) for name, pair in ALL.items()})
    wrong = {}
    for (name, verb), found in settled.items():
        body = meant(ALL[name][verb == "accept"])
        given = told(read(found, side=int(verb == "accept"))), labels(found)
        expected = told(body.parts), list(numbers(body.parts))
        if given != expected:
            wrong[name, verb] = "\n".join(
                unified_diff([*expected[0], *expected[1]], [*given[0], *given[1]], lineterm="")
            )
    assert not wrong, "\n\n".join(f"{name}, {verb}\n{lines}" for (name, verb), lines in wrong.items())


def test_what_leads_back_to_the_source_survives_being_saved(tmp_path: Path) -> None:
    """Each block's bookmark, and the properties that name the two versions."""
    change_set = compare(*PAIRS[KEPT], old_ref="lamps@2024-01-01", new_ref="lamps@2024-02-01")
    settle(tmp_path, {KEPT: docx.write(change_set)}, ["keep"])
    path = tmp_path / f"{KEPT}.kept.docx"
    marks = python_docx.Document(str(path)).element.iter(qn("w:bookmarkStart"))
    found = [block_of(mark.get(qn("w:name"))) for mark in marks]
    assert found == [(part.old, part.new) for part in compose(change_set).parts if isinstance(part, Paragraph)]
    with zipfile.ZipFile(path) as package:
        custom = package.read("docProps/custom.xml").decode()
    for name, value in Origin.of(change_set).properties:
        assert f'name="{name}"><vt:lpwstr>{value}</vt:lpwstr>' in custom
