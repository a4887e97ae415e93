"""The register is told of published versions as they were published, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from policy_diff.project.publishing import publish_versions
from register.projects import DRAFT, REGISTER, Project, statement

TABLE = "handbooks/visits/handbook.toml"
LISTED = '[[versions]]\nid = "2023"\nlabel = "Before"\nheld = "whole"\n\n'


@pytest.fixture
def two(project: Project) -> Project:
    """A project of which two versions are published, and a third is a draft."""
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    publish_versions(["VIS@draft"], project.root)
    later = '\n[[versions]]\nid = "later"\nlabel = "Later"\nheld = "whole"\nupdate-note = "Visitors sit."\n'
    project.write(TABLE, f"{project.read(TABLE)}{later}")
    project.write("handbooks/visits/later/index.md", project.read(DRAFT).replace("are still", "sit"))
    project.commit("Publish another")
    assert check_project(project.root) == ()
    return project


def tamper(project: Project) -> None:
    project.edit("handbooks/visits/2023/index.md", "Visitors write first.", "Visitors write twice.")


def delete(project: Project) -> None:
    shutil.rmtree(project.root / "handbooks/visits/2023")


def unlist(project: Project) -> None:
    project.edit(TABLE, LISTED, "")


def take_out(project: Project) -> None:
    unlist(project)
    delete(project)


@pytest.mark.parametrize(
    ("harm", "told"),
    [(tamper, ["V201"]), (delete, ["V202"]), (unlist, ["V202", "F004"]), (take_out, ["V202"])],
)
def test_it_is_told_alone_and_nothing_is_made_of_it(
    two: Project, harm: Callable[[Project], None], told: list[str]
) -> None:
    harm(two)
    found = check_project(two.root)
    assert sorted(finding.code for finding in found if finding.code != "V204") == sorted(told)
    if "V202" in told:
        assert any(finding.cure.startswith("Take its folder") for finding in found)
    before = two.texts()
    for do in (lambda: mint_ids([], two.root), lambda: publish_versions(["VIS@later"], two.root)):
        with pytest.raises(InputError) as raised:
            do()
        assert raised.value.code in {"V201", "V202"}
        assert two.texts() == before


def test_nothing_is_minted_beside_it(two: Project) -> None:
    tamper(two)
    two.put_in("## During the visit", statement("new", "Visitors knock."), "handbooks/visits/later/index.md")
    before = two.texts()
    with pytest.raises(InputError, match="was changed since"):
        mint_ids([], two.root)
    assert two.texts() == before
    assert "amended" in two.read(REGISTER)


def test_a_handbook_of_which_every_text_is_gone(two: Project) -> None:
    shutil.rmtree(two.root / "features")
    for name in ("2023", "draft", "later"):
        shutil.rmtree(two.root / f"handbooks/visits/{name}")
    assert [(finding.code, finding.place.source) for finding in check_project(two.root)] == [
        ("V202", REGISTER),
        ("V202", REGISTER),
        ("F005", TABLE),
    ]


def test_what_the_table_says_of_a_published_version_does_not_change(two: Project) -> None:
    """Else a version once held in part could withdraw, later, what it leaves out."""
    assert publish_versions(["VIS@later"], two.root).mended == ()
    two.edit(TABLE, 'label = "Later"\nheld = "whole"', 'label = "Later"\nheld = "part"')
    before = two.read(REGISTER)
    with pytest.raises(InputError, match="the label, date, extent or source of the version later was changed"):
        publish_versions(["VIS@later"], two.root)
    assert two.read(REGISTER) == before


def test_a_published_text_from_which_others_are_made_is_told_of_once(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).resolve().parents[2] / "handbooks", tmp_path / "handbooks")
    name = "handbooks/social-care-common-inspection-framework/before-2024-01-19/index.md"
    file = tmp_path / name
    file.write_text(file.read_text(encoding="utf-8").replace("**must**", "always **must**", 1), encoding="utf-8")
    found = check_project(tmp_path)
    assert [one.code for one in found if one.place.source == name] == ["V201"]
    assert [one for one in found if one.place.source.startswith("handbooks/register/")] == []
