"""Each file of `compare/` holds two texts and what every form of their change set is.

Run with `--accept` to write what is now given into the files; then read the difference before you commit it.
A line that ends in U+240D ends in a carriage return and a line feed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff import apply, compare, reverse
from policy_diff.formats import brackets, changeset_json, summary

FILES = sorted((Path(__file__).parent / "compare").glob("*.txt"))
CR = "\u240d"


def parts(file: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith("--- "):
            name = line[4:].strip()
            found[name] = ""
        else:
            found[name] += line.replace(f"{CR}\n", "\r\n")
    return found


def forms(old: str, new: str) -> dict[str, str]:
    change_set = compare(old, new, old_ref="old", new_ref="new")
    assert (change_set.old, change_set.new) == (old, new)
    assert changeset_json.read(changeset_json.write(change_set)) == change_set
    whole = brackets.write(change_set, context=None)
    assert brackets.read(whole) == change_set
    marked = brackets.write_marked(change_set)
    unsaid = "".join(
        line for line in whole[len(marked) :].splitlines(keepends=True) if line.startswith("[") and ", [" in line
    )
    page = brackets.write(change_set)
    part = brackets.read(page)
    assert apply(part, old) == new
    assert apply(reverse(part), new) == old
    return {
        "summary": summary.write(change_set),
        "brackets": entries(page),
        "brackets, deletions omitted": entries(brackets.write(change_set, deletions="omit")),
        "whole": marked,
    } | ({"whole, what its marks do not say": unsaid} if unsaid else {})


def entries(page: str) -> str:
    """Leave out what stands before the first entry, and the names and digests; `test_brackets.py` has them."""
    page, comment, rows = page.partition("\n<!-- policy-diff page")
    unsaid = [row for row in rows.splitlines() if row.startswith(('["forward', '["backward'))] if comment else []
    head, mark, rest = page.partition("### ")
    return (mark + rest if mark else head.rpartition("\n\n")[2]) + "".join(f"{row}\n" for row in unsaid)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_forms(file: Path, request: pytest.FixtureRequest) -> None:
    given = parts(file)
    found = forms(given["old"], given["new"])
    if request.config.getoption("--accept"):
        texts = {"old": given["old"], "new": given["new"], **found}
        body = "".join(
            f"--- {name}\n{text if text.endswith(chr(10)) else text + chr(10)}" for name, text in texts.items()
        )
        file.write_text(body.replace("\r\n", f"{CR}\n"), encoding="utf-8", newline="\n")
    else:
        for name, text in found.items():
            assert (text if text.endswith("\n") else f"{text}\n") == given[name], f"{file.name}: {name}"


def test_there_are_files() -> None:
    assert len(FILES) > 20
