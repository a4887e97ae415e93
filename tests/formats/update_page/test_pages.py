"""Small pages of the form, each beside what is read from it.

`python tests/formats/update_page/test_pages.py` writes the expected files anew; look the difference over.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from policy_diff.formats.update_page import (
    PageEntry,
    Run,
    UpdatePage,
    read_update_page,
    spans,
    title_spans,
)

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


def shown(runs: tuple[Run, ...]) -> str:
    return "".join(f"{{+{run.text}+}}" if run.inserted else run.text for run in runs)


def entry_lines(entry: PageEntry) -> Iterator[str]:
    yield f"  {entry.kind} (line {entry.line}): {shown(entry.title_runs)}"
    yield from (f"    title span: {text!r}" for text in title_spans(entry))
    yield from (f"    | {line}" for line in shown(entry.runs).split("\n"))
    for pair, text in zip(entry.pairs, spans(entry), strict=True):
        yield f"    span (line {pair.line}{', recovered' if pair.recovered else ''}): {text!r}"


def summary(page: UpdatePage) -> str:
    lines = [f"{name}: {getattr(page, name)}" for name in ("title", "lede", "publisher", "published", "licence")]
    lines.append(f"intro: {page.intro!r}")
    for book in page.handbooks:
        lines += ["", f"{book.title} (line {book.line}): {book.status}"]
        lines += [f"  note: {book.note!r}"] if book.note else []
        for entry in book.entries:
            lines += entry_lines(entry)
    lines += ["", *(f"{m.line}: {m.kind}: {m.left} |{m.joint}| {m.right}" for m in page.mends)]
    lines += ["", *(f"{lost.line}: lost link {lost.target} of {lost.text!r}" for lost in page.lost_links)]
    lines.append("")
    for fault in page.faults:
        lines.append(f"{fault.line}:{fault.column}: {fault.entry}: {fault.problem}; {fault.assumed}")
        lines += [f"  {fault.override.line} = {fault.override.text}"] if fault.override else []
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path: Path) -> None:
    page = read_update_page(path.read_text(encoding="utf-8"), source=path.name)
    assert summary(page) == path.with_suffix(".expected").read_text(encoding="utf-8")


def test_there_are_pages() -> None:
    assert len(PAGES) >= 4


if __name__ == "__main__":
    for path in PAGES:
        page = read_update_page(path.read_text(encoding="utf-8"), source=path.name)
        path.with_suffix(".expected").write_text(summary(page), encoding="utf-8")
