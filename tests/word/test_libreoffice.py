"""What LibreOffice makes of a file: every change accepted is the new text, every one rejected the old."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx as python_docx
import pytest
from docx.oxml.ns import qn

from policy_diff import compare
from policy_diff.edges.handbook_folders import read_version
from policy_diff.formats import docx
from policy_diff.formats.docx.composing import compose
from policy_diff.formats.docx.model import Origin, Paragraph, block_of
from word_files import Settled, labels, meant, numbers, read, settle, told
from word_pairs import PAIRS

HANDBOOKS = Path(__file__).parents[2] / "handbooks"
REAL = {
    name: tuple(read_version(HANDBOOKS / name / version) for version in ("before-2024-01-19", "2024-01-19"))
    for name in ("school-monitoring", "area-send")
}
ALL = PAIRS | REAL
KEPT = "requirements"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("word")


@pytest.fixture(scope="module")
def settled(folder: Path) -> Settled:
    files = {name: docx.write(compare(*pair)) for name, pair in ALL.items()}
    return settle(folder, files)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("verb", ["accept", "reject"])
def test_settling_every_change_gives_one_text(settled: Settled, name: str, verb: str) -> None:
    """Its words and structure, paragraph by paragraph, and the numbers that stand before the items of lists."""
    body = meant(ALL[name][verb == "accept"])
    found = settled[name, verb]
    assert told(read(found, side=int(verb == "accept"))) == told(body.parts)
    assert labels(found) == list(numbers(body.parts))


def test_what_leads_back_to_the_source_survives_being_saved(folder: Path) -> None:
    """Each block's bookmark, and the properties that name the two versions."""
    change_set = compare(*PAIRS[KEPT], old_ref="lamps@2024-01-01", new_ref="lamps@2024-02-01")
    settle(folder, {KEPT: docx.write(change_set)}, ["keep"])
    path = folder / f"{KEPT}.kept.docx"
    marks = python_docx.Document(str(path)).element.iter(qn("w:bookmarkStart"))
    found = [block_of(mark.get(qn("w:name"))) for mark in marks]
    assert found == [(part.old, part.new) for part in compose(change_set).parts if isinstance(part, Paragraph)]
    with zipfile.ZipFile(path) as package:
        custom = package.read("docProps/custom.xml").decode()
    for name, value in Origin.of(change_set).properties:
        assert f'name="{name}"><vt:lpwstr>{value}</vt:lpwstr>' in custom
