"""New statements get their IDs in place: nothing else changes, and nothing is used twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.edges import files as files_module
from policy_diff.formats.register_toml import read_register
from policy_diff.project.adopting import adopt_ids, drop_ids
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from policy_diff.project.publishing import publish_versions
from register.projects import DRAFT, HANDBOOK, REGISTER, Project, statement


def ids(project: Project) -> list[str]:
    return [one.id for one in read_register(project.read(REGISTER), REGISTER).ids]


def test_several_in_the_order_of_the_text_in_every_spelling(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Third of the spellings."))
    project.put_in("## Before the visit", ":::{req}\n:topics: visits\n:verified-by: judgement\n\nNothing.\n:::\n")
    indented = "   ```{req}   New  \n   :topics: visits\n   :verified-by: judgement\n\n   In.\n   ```\n"
    project.edit(DRAFT, "Nobody asks why.\n", f"{statement('vis-NEW', 'Last.')}\n{indented}")
    before = project.read(DRAFT)
    done = mint_ids([], project.root)
    assert [one.id for one in done.minted] == ["VIS-004", "VIS-005", "VIS-006", "VIS-007"]
    assert project.read(DRAFT) == (
        before.replace(":::{req}\n", ":::{req} VIS-004\n")
        .replace("{req} new", "{req} VIS-005")
        .replace("{req} vis-NEW", "{req} VIS-006")
        .replace("{req}   New  ", "{req}   VIS-007  ")
    )
    assert [str(one.place) for one in done.minted][:2] == [f"{DRAFT}:5:9", f"{DRAFT}:28:10"]
    assert ids(project) == [f"VIS-{number:03d}" for number in range(1, 8)]
    assert check_project(project.root) == ()


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_text_stays_as_it_is_byte_for_byte(project: Project, ending: str, mark: str) -> None:
    project.put_in("## During the visit", statement("new", "Visitors *knock*.\u2028 Twice.\t"))
    text = mark + project.read(DRAFT).replace("\n", ending)
    project.write(DRAFT, text)
    mint_ids(["visits@draft"], project.root)
    assert project.read(DRAFT) == text.replace("new", "VIS-004")


def test_minting_again_does_nothing(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], project.root)
    before = project.texts()
    assert mint_ids([], project.root).files == ()
    assert project.texts() == before


def test_a_dry_run_says_and_does_not(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    before = project.texts()
    done = mint_ids([], project.root, write=False)
    assert ([one.id for one in done.minted], done.files) == (["VIS-004"], (REGISTER, DRAFT))
    assert project.texts() == before


def test_the_highest_number_is_not_used_again_after_its_statement_is_gone(project: Project) -> None:
    draft = project.read(DRAFT)
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], project.root)
    project.write(DRAFT, draft)  # the statement is taken out before anybody published it
    assert [(finding.code, finding.requirement) for finding in check_project(project.root)] == [
        ("I106", "VIS-004"),
        ("V204", None),
    ]
    drop_ids(["VIS-004"], project.root)
    assert 'VIS-004 = { wording = "' in project.read(REGISTER)
    project.put_in("## During the visit", statement("new", "Visitors ring."))
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-005"]
    assert check_project(project.root) == ()


def test_the_highest_number_is_not_used_again_after_it_was_withdrawn(project: Project) -> None:
    project.edit(DRAFT, statement("VIS-003", "Visitors are quiet."), statement("new", "Visitors sing."))
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-004"]
    publish_versions(["visits@latest"], project.root)
    known = read_register(project.read(REGISTER), REGISTER).by_id()
    assert (known["VIS-003"].withdrawn, known["VIS-004"].introduced) == ("draft", "draft")
    project.write(
        "handbooks/visits/next/index.md", project.read(DRAFT).replace("VIS-004", "new").replace("sing", "hum")
    )
    project.write(
        "handbooks/visits/handbook.toml",
        f'{HANDBOOK}\n[[versions]]\nid = "next"\nlabel = "Next"\nheld = "whole"\nupdate-note = "More."\n',
    )
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-005"]


def test_after_999_comes_1000(project: Project) -> None:
    project.edit(REGISTER, "highest = 3", "highest = 998")
    project.put_in("## During the visit", statement("new", "One.") + "\n" + statement("new", "Two."))
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-999", "VIS-1000"]
    assert ids(project) == ["VIS-001", "VIS-002", "VIS-003", "VIS-999", "VIS-1000"]
    assert check_project(project.root) == ()
    assert mint_ids([], project.root).minted == ()


def test_one_statement_in_two_drafts_is_one(project: Project) -> None:
    twice = statement("new", "Visitors knock.") + "\n" + statement("new", "Visitors knock.")
    project.put_in("## During the visit", f"{twice}\n{statement('new', 'Visitors wait.')}")
    project.write("handbooks/visits/later/index.md", project.read(DRAFT).replace("Visitors wait", "Visitors sit"))
    project.write(
        "handbooks/visits/handbook.toml",
        f'{HANDBOOK}\n[[versions]]\nid = "later"\nlabel = "Later"\nheld = "whole"\nupdate-note = "They sit."\n',
    )
    done = mint_ids([], project.root)
    assert [(one.id, one.wording[9:], one.place.source.split("/")[2]) for one in done.minted] == [
        ("VIS-004", "knock.", "draft"),
        ("VIS-005", "knock.", "draft"),
        ("VIS-006", "wait.", "draft"),
        ("VIS-004", "knock.", "later"),
        ("VIS-005", "knock.", "later"),
        ("VIS-007", "sit.", "later"),
    ]


def refused(*args: str, project: Project) -> InputError:
    before = project.texts()
    with pytest.raises(InputError) as raised:
        mint_ids(args, project.root)
    assert project.texts() == before
    return raised.value


def test_a_published_version_is_not_touched(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."), "handbooks/visits/2023/index.md")
    fault = refused(project=project)
    assert (fault.code, str(fault.place)) == ("V201", "handbooks/visits/2023/index.md:21:1")


def test_an_id_that_somebody_made_up_is_refused(project: Project) -> None:
    project.put_in("## During the visit", statement("VIS-004", "Visitors knock."))
    project.put_in("## After the visit", statement("new", "Visitors wait."))
    fault = refused(project=project)
    assert (fault.code, fault.requirement) == ("I104", "VIS-004")


def test_a_register_that_is_missing_or_in_conflict_is_refused(project: Project) -> None:
    whole = project.read(REGISTER)
    project.write(
        REGISTER, whole.replace("highest = 3\n", "<<<<<<< ours\nhighest = 3\n=======\nhighest = 4\n>>>>>>> a\n")
    )
    assert refused(project=project).cure == "Run `policy-diff ids settle`."
    (project.root / REGISTER).unlink()
    assert refused(project=project).code == "I108"
    with pytest.raises(InputError, match="was committed"):
        adopt_ids([], project.root)
    with pytest.raises(InputError, match="the register says that 2023 was published"):
        adopt_ids([], project.root, anew=True)
    assert adopt_ids([], project.root, anew=True, forget_published=True).registered == (("VIS", 3),)


@pytest.mark.parametrize("deleted", [False, True])
def test_a_register_made_anew_keeps_what_was_taken(bare: Project, *, deleted: bool) -> None:
    adopt_ids([], bare.root)
    draft = bare.read(DRAFT)
    bare.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], bare.root)
    bare.write(DRAFT, draft)
    drop_ids(["VIS-004"], bare.root)
    bare.commit("Drop")
    before = bare.read(REGISTER)
    if deleted:
        (bare.root / REGISTER).unlink()
        bare.commit("Delete")
    adopt_ids([], bare.root, anew=True)
    assert bare.read(REGISTER) == before
    publish_versions(["VIS@2023"], bare.root)
    bare.commit("Publish")
    if deleted:
        (bare.root / REGISTER).unlink()
    for names in ([], ["VIS"]):
        with pytest.raises(InputError, match="the register says that 2023 was published"):
            adopt_ids(names, bare.root, anew=True)
    adopt_ids([], bare.root, anew=True, forget_published=True)
    assert (ids(bare), read_register(bare.read(REGISTER), REGISTER).highest) == (["VIS-001", "VIS-002", "VIS-003"], 4)


def test_a_register_that_cannot_be_read_is_not_made_anew(project: Project) -> None:
    project.edit(REGISTER, "highest = 3", "highest = three")
    before = project.texts()
    for forget in (False, True):
        with pytest.raises(InputError) as raised:
            adopt_ids([], project.root, anew=True, forget_published=forget)
        assert raised.value.code == "I108"
    assert project.texts() == before


def test_a_new_handbook_begins_its_register(bare: Project) -> None:
    for name in ("2023", "draft"):
        text = bare.read(f"handbooks/visits/{name}/index.md")
        for number in (1, 2, 3):
            text = text.replace(f"VIS-00{number}", "new")
        bare.write(f"handbooks/visits/{name}/index.md", text)
    bare.write("features/visits/letters.feature", "Feature: Visits\n")
    assert len(mint_ids([], bare.root).minted) == 6
    assert ids(bare) == ["VIS-001", "VIS-002", "VIS-003"]


def test_ids_without_a_register_do_not_enter_by_minting(bare: Project) -> None:
    fault = refused(project=bare)
    assert fault.cure.startswith("Run `policy-diff ids adopt VIS` once")


def test_what_is_published_or_stands_is_not_dropped(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], project.root)
    for identifier, problem in (
        ("VIS-001", "was published with 2023"),
        ("VIS-004", "stands in a text"),
        ("VIS-009", "is not registered"),
        ("ABC-001", "is not registered"),
    ):
        with pytest.raises(InputError, match=problem):
            drop_ids([identifier], project.root)


def test_text_and_register_are_written_both_or_neither(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    before = project.texts()
    whole = type(project.root).replace
    seen = []

    def fails_the_second_time(self: object, target: object) -> object:
        seen.append(target)
        if len(seen) == 2:
            raise OSError(28, "No space left on device")
        return whole(self, target)  # type: ignore[arg-type]  # the test stands in for a method of a path

    monkeypatch.setattr(files_module.Path, "replace", fails_the_second_time)
    write = type(project.root).write_bytes

    def fills_the_disk(self: Path, data: bytes) -> int:
        if len(seen) < 2:
            return write(self, data)
        write(self, b"")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files_module.Path, "write_bytes", fills_the_disk)
    with pytest.raises(InputError, match="no space left"):
        mint_ids([], project.root)
    assert len(seen) > 2
    assert project.texts() == before
