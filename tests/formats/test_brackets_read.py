"""The whole bracketed text is read back: what its marks say, what its comment says, and where it is at fault.

Each file of `brackets/` holds a marked text and the two texts that it says.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff import InputError, compare
from policy_diff.core.errors import remembering
from policy_diff.formats import brackets

FILES = sorted((Path(__file__).parent / "brackets").glob("*.txt"))


def parts(file: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith("--- "):
            name = line[4:].strip()
            found[name] = ""
        else:
            found[name] += line
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_marks_say_two_texts(file: Path) -> None:
    given = parts(file)
    found = brackets.read(given["marked"])
    assert (found.old, found.new) == (given["old"], given["new"])


def test_there_are_files() -> None:
    assert len(FILES) > 10
