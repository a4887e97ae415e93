"""A published version does not change, and the register says what became of every ID in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.formats.register_toml import read_register
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from policy_diff.project.publishing import publish_versions, unpublished
from register.projects import DRAFT, HANDBOOK, REGISTER, Project, statement


def codes(project: Project) -> list[str]:
    return [finding.code for finding in check_project(project.root)]


def test_what_was_introduced_amended_and_withdrawn(project: Project) -> None:
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    project.edit(DRAFT, statement("VIS-002", "The manager answers within a week."), statement("new", "Nobody waits."))
    mint_ids([], project.root)
    assert codes(project) == []
    done = publish_versions(["visits@draft"], project.root)
    assert (done.published, done.already) == (("visits@draft",), ())
    found = read_register(project.read(REGISTER), REGISTER).by_id()
    assert {key: (one.introduced, one.amended, one.withdrawn) for key, one in found.items()} == {
        "VIS-001": ("2023", (), ""),
        "VIS-002": ("2023", (), "draft"),
        "VIS-003": ("2023", ("draft",), ""),
        "VIS-004": ("draft", (), ""),
    }
    assert codes(project) == []
    assert unpublished(project.root) == ()
    before = project.texts()
    assert publish_versions([], project.root).already == ("visits@2023", "visits@draft")
    assert project.texts() == before


def test_what_a_hand_has_written_of_an_id_is_mended_and_told(project: Project) -> None:
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    publish_versions(["VIS@draft"], project.root)
    published = project.texts()
    assert 'amended = ["draft"]' in project.read(REGISTER)
    project.edit(REGISTER, 'amended = ["draft"]', "amended = []")
    done = publish_versions([], project.root)
    assert done.mended == ("VIS-003 is amended in draft; it said nothing",)
    assert project.texts() == published


def test_a_changed_version_is_found_and_not_published_again(project: Project) -> None:
    project.edit("handbooks/visits/2023/index.md", "Visitors are quiet.", "Visitors are still.")
    assert codes(project) == ["V201"]
    before = project.texts()
    with pytest.raises(InputError, match=r"'index\.md' was changed since the version 2023 was published"):
        publish_versions(["VIS@2023"], project.root)
    assert project.texts() == before


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_other_line_endings_are_no_change(project: Project, ending: str) -> None:
    text = project.read("handbooks/visits/2023/index.md")
    project.edit(DRAFT, "quiet", "still")
    project.write("handbooks/visits/2023/index.md", text.replace("\n", ending))
    assert codes(project) == []


def test_other_files_of_a_version_are_published_too(project: Project) -> None:
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    (project.root / "handbooks/visits/draft/maps").mkdir()
    map_file = project.root / "handbooks/visits/draft/maps/town.png"
    map_file.write_bytes(b"\x89PNG\r\n")
    project.write("handbooks/visits/draft/.hidden", "not of the version")
    publish_versions(["VIS@latest"], project.root)
    assert '"maps/town.png" = "sha256:' in project.read(REGISTER)
    project.write("handbooks/visits/draft/.hidden", "still not")
    assert codes(project) == []
    map_file.write_bytes(b"\x89PNG\n")
    found = check_project(project.root)
    assert [(one.code, one.problem) for one in found] == [
        ("V201", "'maps/town.png' was changed since the version draft was published")
    ]
    map_file.unlink()
    assert "was taken away" in check_project(project.root)[0].problem


def test_a_version_with_faults_is_not_published(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    before = project.texts()
    with pytest.raises(InputError, match="has no ID yet"):
        publish_versions(["VIS@draft"], project.root)
    assert project.texts() == before


def test_the_faults_of_a_draft_do_not_keep_another_version_back(project: Project) -> None:
    later = f'{HANDBOOK}\n[[versions]]\nid = "later"\nlabel = "Later"\nheld = "whole"\n'
    project.write("handbooks/visits/handbook.toml", later)
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    project.write("handbooks/visits/later/index.md", project.read(DRAFT).replace("still", "loud"))
    project.edit("handbooks/visits/later/index.md", "Nobody", statement("new", "Nobody asks.") + "\nNobody")
    assert codes(project) == ["V203", "I102"]
    assert publish_versions(["VIS@draft"], project.root).published == ("visits@draft",)


def test_what_a_part_does_not_show_is_not_withdrawn(project: Project) -> None:
    part = HANDBOOK.replace(
        'id = "draft"\nlabel = "Draft"\nheld = "whole"', 'id = "draft"\nlabel = "Draft"\nheld = "part"'
    )
    project.write("handbooks/visits/handbook.toml", part)
    project.edit(DRAFT, statement("VIS-002", "The manager answers within a week."), "")
    publish_versions(["VIS@draft"], project.root)
    assert read_register(project.read(REGISTER), REGISTER).by_id()["VIS-002"].withdrawn == ""


def test_versions_that_are_not_there(project: Project) -> None:
    with pytest.raises(InputError, match="has no version '2022'") as raised:
        publish_versions(["VIS@2022"], project.root)
    assert raised.value.cure == "Did you mean visits@2023?"
    with pytest.raises(InputError, match="there is no handbook 'visit'") as raised:
        publish_versions(["visit@2023"], project.root)
    assert raised.value.cure == "Did you mean visits?"


def test_nothing_is_listed_where_the_register_cannot_be_read(project: Project) -> None:
    project.edit(REGISTER, "highest = 3", "highest = ")
    with pytest.raises(InputError) as raised:
        unpublished(project.root)
    assert (raised.value.code, raised.value.place and raised.value.place.source) == ("I108", REGISTER)


def test_what_systems_and_editors_leave_is_not_of_the_version(project: Project) -> None:
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    for name in ("Thumbs.db", "desktop.ini", "index.md~", ".index.md.swp", "~$plan.docx", "maps/Thumbs.db"):
        project.write(f"handbooks/visits/2023/{name}", "litter")
    assert codes(project) == []
    project.write("handbooks/visits/2023/plan.txt", "no litter")
    (found,) = check_project(project.root)
    assert (found.problem, found.cure) == (
        "'plan.txt' was put in since the version 2023 was published",
        "Take it out; it belongs to a new version.",
    )


def test_a_name_that_is_no_utf_8_is_refused(project: Project) -> None:
    folder = os.fsencode(project.root / "handbooks/visits/draft")
    try:
        Path(os.fsdecode(folder + b"/pl\xe4ne.png")).write_bytes(b"")
    except OSError:
        pytest.skip("this file system holds no such name")
    with pytest.raises(InputError, match="is not UTF-8") as raised:
        publish_versions(["VIS@draft"], project.root)
    str(raised.value.place).encode()


def test_of_two_files_of_one_name_the_one_that_changed_is_named(project: Project) -> None:
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    inner = "handbooks/visits/draft/maps/index.md"
    project.write(inner, "# Annex\n\nMaps.\n")
    publish_versions(["VIS@draft"], project.root)
    project.edit(DRAFT, "Nobody asks why.", "Nobody asks.")
    assert [(one.code, one.place.source) for one in check_project(project.root)] == [("V201", DRAFT)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('label = "Before"', 'label = "Earlier"'),
        ('label = "Before"', 'label = "Before"\neffective = 2023-09-01'),
        ('label = "Before"\nheld = "whole"', 'label = "Before"\nheld = "part"'),
    ],
)
def test_what_the_table_says_of_a_published_version_does_not_change(project: Project, old: str, new: str) -> None:
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    publish_versions([], project.root)
    project.edit("handbooks/visits/handbook.toml", old, new)
    found = [one for one in check_project(project.root) if one.code == "V201"]
    assert [str(one.place) for one in found] == ["handbooks/visits/handbook.toml:6:6"]
    assert "the label, date, extent or source of the version 2023 was changed" in found[0].problem
    with pytest.raises(InputError, match="was changed since it was published"):
        publish_versions(["VIS@2023"], project.root)


def test_a_fault_in_the_table_is_told_alone(project: Project) -> None:
    project.edit("handbooks/visits/handbook.toml", 'label = "Before"\nheld = "whole"', 'label = "Before"')
    assert codes(project) == ["F003"]
