"""What one version changed, and which versions are drafts, as values."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lamps import write_lamps
from policy_diff.project.corpus import load
from policy_diff.project.drafts import with_drafts
from policy_diff.project.version_changes import VersionChanges, version_changes
from sites import SAMPLE


@pytest.fixture(scope="module")
def sample() -> dict[str, VersionChanges]:
    return changes(SAMPLE)


def changes(root: Path) -> dict[str, VersionChanges]:
    return {
        f"{handbook.folder}@{version.id}": version_changes(handbook, version)
        for handbook in load(root).handbooks
        for version in handbook.versions
    }


def test_a_first_version_changed_nothing_that_is_known(sample: dict[str, VersionChanges]) -> None:
    assert sample["bathing-places@2021"] == VersionChanges()


def test_each_requirement_is_told_once(sample: dict[str, VersionChanges]) -> None:
    second, third = sample["bathing-places@2022-05-01"], sample["bathing-places@2023-06-15"]
    assert dict(second.did or {}) == {"BPH-002": "reworded", "BPH-005": "added", "BPH-003": "reworded"}
    assert dict(third.did or {}) == {"BPH-006": "redefined", "BPH-007": "new"}
    assert second.of("BPH-001") is None
    assert second.ids("reworded") == ("BPH-002", "BPH-003")


def test_a_requirement_that_only_stands_elsewhere_has_moved(tmp_path: Path) -> None:
    book = tmp_path / "handbooks" / "tides"
    head = 'code = "TID"\ntitle = "Tides"\nremits = []\nabout = "Tides."\n'
    table = '\n[[versions]]\nid = "{0}"\nlabel = "{0}"\nheld = "whole"\n'
    one, two = (
        f":::{{req}} TID-00{n}\n:verified-by: none: a statement\n\n{text}\n:::\n"
        for n, text in ((1, "The bell is rung when the tide turns."), (2, "Nets are mended in winter by everyone."))
    )
    for version, text in (("a", one + "\n" + two), ("b", two + "\n" + one)):
        (book / version).mkdir(parents=True)
        (book / version / "index.md").write_text(f"# Tides\n\n{text}", encoding="utf-8")
    (book / "handbook.toml").write_text(head + table.format("a") + table.format("b"), encoding="utf-8")
    found = changes(tmp_path)["tides@b"]
    assert set((found.did or {}).values()) == {"moved"}
    assert len(found.did or {}) == 1


def test_sections_and_passages_are_told_by_their_lines(sample: dict[str, VersionChanges]) -> None:
    second = sample["bathing-places@2022-05-01"]
    text = (SAMPLE / "handbooks/bathing-places/2022-05-01/index.md").read_text(encoding="utf-8").split("\n")
    said = [(text[mark.line - 1], mark.kind, mark.total, mark.around) for mark in second.sections]
    assert said == [
        ("## Watching over bathers", "", 3, 0),
        ("## Opening hours", "", 5, 5),
        ("## Leaving the water", "New section", 3, 1),
    ]
    assert {text[line - 1].split(" ")[0] for line in second.lines} >= {"Twice", "2.", "|"}
    assert not [line for line in second.lines if "flag" in text[line - 1]]  # those of requirements are not among them


def test_what_went_is_kept_as_it_was(sample: dict[str, VersionChanges]) -> None:
    assert [one.text for one in sample["bathing-places@2022-05-01"].gone] == [
        "Bathers **may** sing in the water on Sundays."
    ]
    third = sample["bathing-places@2023-06-15"]
    assert third.gone == ()
    assert [title for title, _ in third.gone_sections] == ["Opening hours"]


def drafts(root: Path) -> list[tuple[str, str]]:
    corpus = with_drafts(root, load(root))
    return [(book.folder, one.id) for book in corpus.handbooks for one in book.versions if not one.published]


def test_without_a_register_nothing_is_a_draft() -> None:
    assert drafts(SAMPLE) == []


def test_what_the_register_does_not_list_is_a_draft(tmp_path: Path) -> None:
    write_lamps(tmp_path)
    shutil.copy(SAMPLE / "handbooks/vocabulary.toml", tmp_path / "handbooks")
    assert drafts(tmp_path) == [("lamps", "next")]
    (tmp_path / "handbooks/register/LMP.toml").write_text("highest =", encoding="utf-8")
    assert drafts(tmp_path) == []  # what it says is not known
