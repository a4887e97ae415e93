"""Whatever is done to a file of a project, the check tells of it in findings, each at a place that is there."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given
from hypothesis import strategies as st

from policy_diff.formats.findings import WRITERS
from policy_diff.project.check import check_project

PROJECT = Path(__file__).resolve().parent / "project"
FILES = sorted(path.relative_to(PROJECT).as_posix() for path in PROJECT.rglob("*") if path.is_file())

#: Pieces that mean something to one reader or another.
PIECES = (
    "\n", "\r\n", "\t", "#", "# ", "---\n", "```\n", ":::\n", ":::{req} VIS-004\n", "::::{note}\n", ":bearer: host\n",
    ":x:", "[", "]]", "[[versions]]\n", '"', "'''", "=", "{", "}", "|", "@", "Feature:", "Scenario: \n", "<", ">",
    "<!--", "{r}`VIS-1`", "**must** ", "\ufeff", "\0", "\u2028", "é", "😀", "[a](b.md)", "](#c)", "- ", "> ", "1. ",
    "    ", "(x)=\n", "%", "++", "new",
)  # fmt: skip


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a file and a text for it: the old one with pieces put in, taken out or taken for others."""
    name = draw(st.sampled_from(FILES))
    text = (PROJECT / name).read_text(encoding="utf-8")
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        text = text[:start] + draw(st.sampled_from(("", *PIECES))) + text[end:]
    return name, text


@given(edits())
@example(("handbooks/visits/handbook.toml", ""))
@example(("handbooks/vocabulary.toml", "[roles]\n"))
@example(("features/visits/booking.feature", "Feature:"))
@example(("features/visits/booking.feature", "Feature: a\n\n  @VIS-001\n  Scenario:\n    When b\n\u2028c\n"))
def test_an_edit_is_told_of_in_findings(edit: tuple[str, str]) -> None:
    name, text = edit
    with TemporaryDirectory() as folder:
        root = Path(shutil.copytree(PROJECT, Path(folder) / "project"))
        (root / name).write_bytes(text.encode())
        found = check_project(root)
        for finding in found:
            place = finding.place
            file = root / place.source
            assert file.exists()
            if place.line:
                lines = file.read_text(encoding="utf-8", errors="replace").splitlines() or [""]
                assert place.line <= len(lines) + 1
            if place.column:
                assert place.text is not None
                assert 1 <= place.column <= len(place.text) + 1
        for write in WRITERS.values():
            write(found).encode()
        assert check_project(root) == found
