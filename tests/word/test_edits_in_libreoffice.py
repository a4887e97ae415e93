"""A file of ours, edited in LibreOffice with its changes tracked, and taken back: the main proof of `import`."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from policy_diff import compare
from policy_diff.edges.handbook_folders import read_version
from policy_diff.formats import docx
from policy_diff.formats.docx.importing import Imported, read
from word_files import PYTHON, office

HERE = Path(__file__).parent
HANDBOOKS = HERE.parents[1] / "handbooks"

OLD = """\
---
title: Bathing
---

# Bathing place handbook

(opening)=
## Opening

The bathing place opens at **nine** and closes at dusk.
A [list of days](https://example.org/days) hangs at the gate, and [another](../other/index.md#days) inside.

:::{req} BPH-001
:bearer: keeper
:modality: must

The keeper **must** count the towels:

- in the morning
- at noon
- when the gate is shut.
:::

:::{req} BPH-002
:bearer: keeper
:modality: may

The keeper **may** close the gate in a storm.
:::

| Pool | Depth |
|:-----|------:|
| North | 2 metres |
| South | 3 metres |

1. Towels
2. Soap

## Lamps

Lamps are lit at dusk. They burn `oil`, and *never* wax.

> Whoever is last
> puts out the lamp.

The door is locked by whoever leaves last.
"""

SECOND = OLD[OLD.index(":::{req} BPH-002") : OLD.index("| Pool")]

#: What is done in LibreOffice, and what of the source becomes what.
EDITS = {
    "words": (
        [
            ["replace", "closes at dusk", "shuts at sunset"],
            ["after", "in the morning", " and later"],
            ["delete", " in a storm"],
        ],
        [("closes at dusk", "shuts at sunset"), ("in the morning", "in the morning and later"), (" in a storm", "")],
    ),
    "paragraph": (
        [["paragraph", "inside.", "Nobody swims *alone* [x](y). Not at night."]],
        [("inside.\n", "inside.\n\nNobody swims \\*alone\\* \\[x\\](y). Not at night.\n")],
    ),
    "heading": ([["heading", "leaves last", "Kites"]], [("leaves last.\n", "leaves last.\n\n## Kites\n")]),
    "item": ([["paragraph", "at noon", "after tea"]], [("- at noon\n", "- at noon\n- after tea\n")]),
    "last item": (
        [["after", "is shut", " at last"], ["paragraph", "is shut", "once more"]],
        [("is shut.\n", "is shut at last.\n- once more\n")],
    ),
    "gone": (
        [["drop", "They burn"], ["drop", "at noon"]],
        [("Lamps are lit at dusk. They burn `oil`, and *never* wax.\n\n", ""), ("- at noon\n", "")],
    ),
    "requirement": ([["drop-from", "BPH-002", "in a storm"]], [(SECOND, "")]),
    "all words of a requirement": ([["drop", "may close the gate"]], [(SECOND, "")]),
    "bold": ([["bold", "closes"]], [("and closes", "and **closes**")]),
    "link": ([["link", "door", "https://example.org/door"]], [("The door", "The [door](https://example.org/door)")]),
    "split": ([["split", "nine and closes at dusk. "]], [("dusk.\nA [list", "dusk.\n\nA [list")]),
    "join": ([["join", "puts out"]], [("lamp.\n\nThe door", "lamp.The door")]),
    "row": ([["row", "2 metres", "Middle", "1 | so"]], [("| South", "| Middle | 1 \\| so |\n| South")]),
    "row gone": ([["drop-row", "South"]], [("| South | 3 metres |\n", "")]),
    "cell": ([["replace", "3 metres", "4 metres"]], [("3 metres", "4 metres")]),
    "style": ([["style", "They burn", "Heading 3"]], [("Lamps are lit", "### Lamps are lit")]),
    "field": ([["replace", "modality: may", "modality: normally"]], [(":modality: may", ":modality: normally")]),
    "code": (
        [["replace", "oil", "oil or fat"], ["replace", "never", "hardly ever"]],
        [("`oil`", "`oil or fat`"), ("*never*", "*hardly ever*")],
    ),
    "quote": ([["replace", "Whoever is last", "Who is last"]], [("Whoever is last\n", "Who is last\n")]),
    "end": ([["drop", "The door"]], [("\n\nThe door is locked by whoever leaves last.", "")]),
    "nothing": ([], []),
}

PAIRS = [
    ("school-monitoring", "before-2024-01-19", "2024-01-19"),
    ("code-of-conduct", "2020-03-04", "renewed"),
    ("cafcass", "2024-01-19", "before-2024-01-19"),
    ("post-inspection-arrangements", "january-2024", "april-2024"),
]


def texts() -> dict[str, list[str]]:
    return {book: [read_version(HANDBOOKS / book / name) for name in pair] for book, *pair in PAIRS}


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if missing := office():
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    folder = tmp_path_factory.mktemp("edited")
    (folder / "old.docx").write_bytes(docx.write(compare(OLD, OLD, old_ref="one")))
    jobs = [[str(folder / "old.docx"), str(folder / f"{name}.docx"), edits] for name, (edits, _) in EDITS.items()]
    for book, pair in texts().items():
        (folder / f"sent-{book}.docx").write_bytes(docx.write(compare(*pair)))
        jobs.append([str(folder / f"sent-{book}.docx"), str(folder / f"{book}.docx"), []])
    line = [PYTHON, str(HERE / "edit.py"), str(folder / "profile")]
    done = subprocess.run(line, input=json.dumps(jobs), check=False, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return folder


def taken(path: Path, old: str) -> Imported:
    return read(path.read_bytes(), old, source=path.name, version="one")


@pytest.mark.parametrize("name", EDITS)
def test_what_was_edited_is_taken_back(edited: Path, name: str) -> None:
    expected = OLD
    for was, now in EDITS[name][1]:
        assert expected.count(was) == 1
        expected = expected.replace(was, now)
    assert taken(edited / f"{name}.docx", OLD).change_set.new == expected


@pytest.mark.parametrize("book", [book for book, *_ in PAIRS])
def test_changes_of_ours_survive_being_written_by_libreoffice(edited: Path, book: str) -> None:
    old, new = texts()[book]
    assert taken(edited / f"{book}.docx", old).change_set.new == new
