"""`policy-diff import FILE.docx` as a policy officer calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import run as called
from policy_diff import apply, compare
from policy_diff.formats import changeset_json, docx
from word_packages import file, ins, p
from word_packages import run as words


def run(folder: Path, *args: str) -> tuple[int, str, str]:
    done = called(*args, cwd=folder)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


OLD = "# Lamps\n\nLamps are lit at dusk.\n"
NEW = "# Lamps\n\nLamps are lit at dawn.\n\nOil is kept dry.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "old.md").write_text(OLD)
    (tmp_path / "edits.docx").write_bytes(docx.write(compare(OLD, NEW, old_ref="old.md", new_ref="new.md")))
    picture = p(words("Lamps"), "Heading1") + p(words("Lamps are lit at dusk.") + ins("<w:r><w:drawing/></w:r>"))
    (tmp_path / "picture.docx").write_bytes(file(picture))
    return tmp_path


def test_a_change_set_that_applies(folder: Path) -> None:
    assert run(folder, "import", "edits.docx", "--against", "old.md", "-o", "changes.json") == (0, "", "")
    change_set = changeset_json.read((folder / "changes.json").read_text(), "changes.json")
    assert change_set == compare(OLD, NEW, old_ref="old.md", new_ref="new.md")
    assert apply(change_set, OLD) == NEW


def test_other_forms(folder: Path) -> None:
    assert run(folder, "import", "edits.docx", "--against", "old.md", "--format", "source") == (0, NEW, "")
    _, shown, _ = run(folder, "import", "edits.docx", "--against", "old.md", "--format", "brackets")
    assert "[removed: dusk] [dawn]" in shown
    _, counted, _ = run(folder, "import", "edits.docx", "--against", "old.md", "--format", "summary")
    assert "1 updated" in counted


def test_what_was_left_out_is_told(folder: Path) -> None:
    status, shown, told = run(folder, "import", "picture.docx", "--against", "old.md")
    assert (status, shown) == (2, "")
    assert "picture.docx: error: paragraph 2: a picture or a drawing: 'Lamps are lit at dusk.'" in told
    status, shown, told = run(
        folder, "import", "picture.docx", "--against", "old.md", "--partial", "--format", "source"
    )
    assert (status, shown) == (0, OLD)
    assert told.splitlines() == [
        "Not taken over:",
        "  paragraph 2: a picture or a drawing: 'Lamps are lit at dusk.'",
        "picture.docx changes nothing.",
    ]


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (("import", "edits.docx"), "is a Word file, whose changes are changes to one version"),
        (("import", "edits.docx", "--against", "none.md"), "there is no such file"),
        (("import", "edits.docx", "--against", "old.md", "-v"), "for which there is no --override and no --verbose"),
        (("import", "edits.docx", "--against", "old.md", "-o", "edits.docx"), "edits.docx"),
        (("import", "old.md", "--against", "old.md", "-o", "out"), "is no Word file, which --against"),
        (("import", "old.md"), "is read as an update page"),
        (("import", "none.docx", "--against", "old.md"), "is no Word file"),
    ],
)
def test_what_does_not_go_together(folder: Path, args: tuple[str, ...], problem: str) -> None:
    status, shown, told = run(folder, *args)
    assert (status, shown) == (2, "")
    assert problem in told
    assert "Traceback" not in told
