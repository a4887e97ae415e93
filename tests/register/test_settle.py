"""Two branches that mint at once conflict visibly in git, and settling leaves every statement with its own ID."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.running import command
from policy_diff.core.errors import InputError
from policy_diff.core.register import wording_digest
from policy_diff.edges import git as git_module
from policy_diff.formats.register_toml import read_register, unsettled
from policy_diff.formats.requirement_blocks import statements
from policy_diff.project.adopting import adopt_ids
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from policy_diff.project.publishing import publish_versions
from policy_diff.project.settling import settle
from register.projects import DRAFT, REGISTER, Project, Within, statement, visits

LETTERS = "features/visits/letters.feature"


def scenario(identifier: str, name: str) -> str:
    return f"\n  @{identifier}\n  Scenario: {name}\n    Given {name}\n    Then it is seen\n"


def branch(project: Project, name: str, *edits: tuple[str, str], tags: str = "", start: str = "main") -> None:
    """Make a branch on which statements are put in before lines, minted and committed."""
    project.git("checkout", "-q", "-b", name, start)
    for before, text in edits:
        project.put_in(before, text)
    mint_ids([], project.root)
    project.write(LETTERS, project.read(LETTERS) + tags)
    project.commit(name)


def minted(project: Project, name: str = DRAFT) -> dict[str, str]:
    """Give the wording of each statement of a text by its ID; every ID stands once."""
    found = [(one.identifier, one.wording) for one in statements(project.read(name), name)]
    assert max(Counter(identifier for identifier, _ in found).values()) == 1
    return dict(found)


def is_sound(project: Project) -> None:
    assert [str(finding) for finding in check_project(project.root)] == []
    before = project.texts()
    assert settle(project.root).files == ()
    assert project.texts() == before


@pytest.fixture
def driven(project: Project) -> Project:
    """A project whose drafts git merges by requirement."""
    call = " ".join(f"'{part}'" for part in command("merge"))
    project.git("config", "merge.policy-diff.driver", f"{call} %O %A %B -o %A --name %P")
    project.write(".git/info/attributes", "*.md merge=policy-diff\n")
    return project


def test_two_branches_that_mint_at_once_conflict_in_git(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.git("checkout", "-q", "ours")
    said = project.git("merge", "-q", "theirs", fails=True)
    assert f"Merge conflict in {REGISTER}" in said
    assert unsettled(project.read(REGISTER))
    assert [finding.code for finding in check_project(project.root)] == ["I108", "I103"]


def test_statements_in_two_places(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")), tags=scenario("VIS-004", "x"))
    theirs = (
        f"{statement('new', 'Visitors wait.')}\nSee {{r}}`VIS-004` and VIS-0040.\n\n{statement('new', 'Visitors sit.')}"
    )
    branch(project, "theirs", ("## After the visit", theirs))
    project.edit(DRAFT, "The visit takes a day.", "The visit takes a day, but for {r}`VIS-004`.")
    project.commit("Refer")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    done = settle(project.root)
    assert done.renumbered == (("VIS-004", "VIS-006"),)
    assert done.files == (REGISTER, DRAFT)
    assert (done.joined, done.conflicts) == ((), ())
    assert minted(project) == {
        "VIS-001": "Visitors write first.",
        "VIS-002": "The manager answers within a week.",
        "VIS-004": "Visitors knock.",
        "VIS-003": "Visitors are quiet.",
        "VIS-006": "Visitors wait.",
        "VIS-005": "Visitors sit.",
    }
    assert "a day, but for {r}`VIS-006`." in project.read(DRAFT)
    assert "See {r}`VIS-006` and VIS-0040." in project.read(DRAFT)
    assert "@VIS-004" in project.read(LETTERS)
    is_sound(project)
    project.commit("Merge")
    is_sound(project)


def test_statements_at_one_place_stand_one_after_the_other(project: Project) -> None:
    for name, text in (("ours", "Visitors knock."), ("theirs", "Visitors wait.")):
        branch(project, name, ("## During the visit", statement("new", text)), tags=scenario("VIS-004", name))
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    done = settle(project.root)
    assert [str(place) for place in done.joined] == [f"{DRAFT}:21"]
    assert [str(place) for place in done.conflicts] == [f"{LETTERS}:7"]
    both = f"{statement('VIS-004', 'Visitors knock.')}\n{statement('VIS-005', 'Visitors wait.')}"
    assert both in project.read(DRAFT)
    tags = project.read(LETTERS)
    assert tags.index("<<<<<<<") < tags.index("@VIS-004") < tags.index("=======") < tags.index("@VIS-005")
    before = project.texts()
    assert settle(project.root).files == ()
    assert project.texts() == before
    lines = [line for line in tags.split("\n") if line[:7] not in {"<<<<<<<", "=======", ">>>>>>>"}]
    project.write(LETTERS, "\n".join(lines))
    assert minted(project)["VIS-005"] == "Visitors wait."
    is_sound(project)


def test_a_conflict_of_wording_is_left_and_named(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    project.edit(DRAFT, "The visit takes a day.", "The visit takes two days.")
    project.commit("Two")
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.edit(DRAFT, "The visit takes a day.", "The visit takes an hour, see {r}`VIS-004`.")
    project.commit("An hour")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    done = settle(project.root)
    text = project.read(DRAFT)
    line = text[: text.index("<<<<<<<")].count("\n") + 1
    assert [str(place) for place in done.conflicts] == [f"{DRAFT}:{line}"]
    assert "<<<<<<< HEAD\nThe visit takes two days.\n=======\n" in text
    assert "\nThe visit takes an hour, see {r}`VIS-005`.\n>>>>>>> theirs\n" in text
    assert settle(project.root).files == ()


def test_statements_at_one_place_where_git_merges_by_requirement(driven: Project) -> None:
    for name, text in (("ours", "Visitors knock."), ("theirs", "Visitors wait.")):
        branch(driven, name, ("## During the visit", statement("new", text)))
    driven.git("checkout", "-q", "ours")
    driven.git("merge", "-q", "theirs", fails=True)
    assert "% <<<<<<< ours\n" in driven.read(DRAFT)
    done = settle(driven.root)
    assert (done.renumbered, len(done.joined), done.conflicts) == ((("VIS-004", "VIS-005"),), 1, ())
    assert f"{statement('VIS-004', 'Visitors knock.')}\n{statement('VIS-005', 'Visitors wait.')}" in driven.read(DRAFT)
    is_sound(driven)


def test_a_conflict_of_wording_where_git_merges_by_requirement(driven: Project) -> None:
    branch(driven, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    driven.edit(DRAFT, "The visit takes a day.", "The visit takes two days.")
    driven.commit("Two")
    branch(driven, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    driven.edit(DRAFT, "The visit takes a day.", "The visit takes an hour, see {r}`VIS-004`.")
    driven.commit("An hour")
    driven.git("checkout", "-q", "ours")
    driven.git("merge", "-q", "theirs", fails=True)
    done = settle(driven.root)
    text = driven.read(DRAFT)
    line = text[: text.index("% <<<<<<<")].count("\n") + 1
    assert [str(place) for place in done.conflicts] == [f"{DRAFT}:{line}"]
    assert "% <<<<<<< ours\n\nThe visit takes two days.\n" in text
    assert "% =======\n\nThe visit takes an hour, see {r}`VIS-005`.\n\n% >>>>>>> theirs\n" in text
    assert statement("VIS-005", "Visitors wait.") in text
    assert settle(driven.root).files == ()


def test_a_text_that_was_settled_by_hand_first(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(
        project, "theirs", ("## During the visit", f"{statement('new', 'Visitors wait.')}\nAs {{r}}`VIS-004` says.\n")
    )
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    project.git("show", "theirs:handbooks/visits/draft/index.md")
    project.git("checkout", "--ours", DRAFT)
    project.put_in("## During the visit", f"{statement('VIS-004', 'Visitors wait.')}\nAs {{r}}`VIS-004` says.\n")
    settle(project.root)
    assert minted(project)["VIS-005"] == "Visitors wait."
    assert "As {r}`VIS-005` says." in project.read(DRAFT)
    is_sound(project)


def test_what_cannot_be_told_is_refused(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## During the visit", statement("new", "Visitors wait.")))
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    project.git("checkout", "--ours", DRAFT)
    project.edit(DRAFT, "Visitors knock.", "Visitors knock and wait.")
    before = project.texts()
    with pytest.raises(InputError) as raised:
        settle(project.root)
    assert (raised.value.problem, str(raised.value.place)) == (
        "it cannot be told whether this VIS-004 is ours or theirs",
        f"{DRAFT}:21:10",
    )
    assert project.texts() == before


def test_a_merge_that_was_committed_with_ours_for_the_register(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")), tags=scenario("VIS-004", "x"))
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    project.git("checkout", "--ours", REGISTER)
    project.commit("Merge")
    assert [finding.code for finding in check_project(project.root)] == ["I103"]
    settle(project.root)
    assert minted(project)["VIS-005"] == "Visitors wait."
    assert "@VIS-005" in project.read(LETTERS)
    is_sound(project)


def test_one_side_renamed_the_draft(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.git("mv", "handbooks/visits/draft", "handbooks/visits/2024")
    project.edit("handbooks/visits/handbook.toml", 'id = "draft"', 'id = "2024"')
    project.commit("Name it")
    for name, other in (("ours", "theirs"), ("theirs", "ours")):
        project.git("checkout", "-q", "-b", f"{name}-first", name)
        project.git("merge", "-q", other, fails=True)
        settle(project.root)
        found = minted(project, "handbooks/visits/2024/index.md")
        first, second = ("Visitors knock.", "Visitors wait.")[:: 1 if name == "ours" else -1]
        assert (found["VIS-004"], found["VIS-005"]) == (first, second)
        is_sound(project)
        project.commit("Merge")


def test_a_rebase_of_two_commits(project: Project) -> None:
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.put_in("## After the visit", f"{statement('new', 'Visitors sit.')}\nSee {{r}}`VIS-004`.\n")
    project.edit(DRAFT, "{req} VIS-004\n:topics: visits\n", "{req} VIS-004\n:topics: visits, letters\n")
    mint_ids([], project.root)
    project.commit("Sit")
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    project.git("checkout", "-q", "theirs")
    project.git("rebase", "-q", "ours", fails=True)
    assert settle(project.root).renumbered == (("VIS-004", "VIS-005"),)
    project.git("add", "-A")
    project.git("rebase", "--continue", fails=True)
    done = settle(project.root)
    assert done.renumbered == (("VIS-004", "VIS-005"), ("VIS-005", "VIS-006"))
    assert done.conflicts == ()
    assert "{req} VIS-005\n:topics: visits, letters\n" in project.read(DRAFT)
    project.git("add", "-A")
    project.git("rebase", "--continue")
    found = minted(project)
    assert [found[f"VIS-00{number}"] for number in (4, 5, 6)] == ["Visitors knock.", "Visitors wait.", "Visitors sit."]
    assert "See {r}`VIS-005`." in project.read(DRAFT)
    is_sound(project)


def test_a_cherry_pick(project: Project) -> None:
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    project.git("cherry-pick", "theirs", fails=True)
    settle(project.root)
    assert minted(project)["VIS-005"] == "Visitors wait."
    is_sound(project)
    project.git("add", "-A")
    project.git("cherry-pick", "--continue")
    is_sound(project)


def test_a_statement_that_was_picked_before_keeps_its_id(project: Project) -> None:
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.git("checkout", "-q", "-b", "ours", "main")
    project.git("cherry-pick", "theirs")
    project.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], project.root)
    project.commit("Knock")
    project.git("checkout", "-q", "theirs")
    project.put_in("## Before the visit", statement("new", "Visitors sit."))
    mint_ids([], project.root)
    project.commit("Sit")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    assert settle(project.root).renumbered == (("VIS-005", "VIS-006"),)
    found = minted(project)
    assert [found[f"VIS-00{number}"] for number in (4, 5, 6)] == ["Visitors wait.", "Visitors knock.", "Visitors sit."]
    is_sound(project)


def test_three_branches_one_after_the_other(project: Project) -> None:
    for name, where, text in (("a", "Before", "knock"), ("b", "During", "wait"), ("c", "After", "sit")):
        branch(project, name, (f"## {where} the visit", statement("new", f"Visitors {text}.")))
    project.git("checkout", "-q", "a")
    for name in ("b", "c"):
        project.git("merge", "-q", name, fails=True)
        settle(project.root)
        project.commit(f"Merge {name}")
    found = minted(project)
    assert [found[f"VIS-00{number}"] for number in (4, 5, 6)] == ["Visitors knock.", "Visitors wait.", "Visitors sit."]
    is_sound(project)


def test_one_mints_and_the_other_publishes(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    project.git("checkout", "-q", "-b", "theirs", "main")
    project.edit(DRAFT, "Visitors are quiet.", "Visitors are still.")
    publish_versions(["VIS@draft"], project.root)
    project.commit("Publish")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    done = settle(project.root)
    assert done.renumbered == ()
    register = read_register(project.read(REGISTER), REGISTER)
    assert register.by_id()["VIS-003"].amended == ("draft",)
    assert [(finding.code, finding.requirement) for finding in check_project(project.root)] == [("V201", None)]


def test_what_theirs_published_is_not_renumbered(project: Project) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    publish_versions(["VIS@draft"], project.root)
    project.commit("Publish")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    before = project.texts()
    with pytest.raises(InputError, match="theirs has published it with draft"):
        settle(project.root)
    assert project.texts() == before


def test_windows_line_endings_are_kept(project: Project) -> None:
    project.write(DRAFT, project.read(DRAFT).replace("\n", "\r\n"))
    project.commit("Windows")
    for name, text in (("ours", "knock"), ("theirs", "wait")):
        project.git("checkout", "-q", "-b", name, "main")
        new = statement("new", f"They {text}.").replace("\n", "\r\n")
        project.edit(DRAFT, "## During the visit\r\n", f"{new}\r\n## During the visit\r\n")
        mint_ids([], project.root)
        project.commit(name)
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    settle(project.root)
    assert minted(project)["VIS-005"] == "They wait."
    assert "\n" not in project.read(DRAFT).replace("\r\n", "")
    is_sound(project)


def test_nothing_to_settle(project: Project) -> None:
    assert settle(project.root).files == ()
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    project.git("checkout", "-q", "-b", "theirs", "main")
    project.edit(DRAFT, "Nobody asks why.", "Somebody asks why.")
    project.commit("Ask")
    project.git("merge", "-q", "ours")
    is_sound(project)


def test_marks_of_which_git_knows_nothing(project: Project) -> None:
    whole = project.read(REGISTER)
    project.write(
        REGISTER, whole.replace("highest = 3\n", "<<<<<<< ours\nhighest = 3\n=======\nhighest = 4\n>>>>>>> a\n")
    )
    with pytest.raises(InputError, match="git does not say of what"):
        settle(project.root)


PLACES = ("## Before the visit", "## During the visit", "## After the visit", "Nobody asks why.", "What visitors do.")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(PLACES), st.booleans()), min_size=1, max_size=3),
    st.lists(st.tuples(st.sampled_from(PLACES), st.booleans()), min_size=1, max_size=3),
)
def test_wherever_two_branches_mint_every_statement_has_its_own_id(
    tmp_path_factory: pytest.TempPathFactory, mine: list[tuple[str, bool]], yours: list[tuple[str, bool]]
) -> None:
    project = Project(tmp_path_factory.mktemp("law"), visits())
    adopt_ids([], project.root)
    project.commit("Begin")
    for name, edits in (("ours", mine), ("theirs", yours)):
        project.git("checkout", "-q", "-b", name, "main")
        for number, (before, refers) in enumerate(edits):
            text = statement("new", f"The {name} of {number}.")
            project.put_in(before, f"{text}\nSee what {name} says.\n" if refers else text)
        mint_ids([], project.root)
        project.commit(name)
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    done = settle(project.root)
    assert len(done.renumbered) == min(len(mine), len(yours))
    register = read_register(project.read(REGISTER), REGISTER)
    assert len(register.ids) == register.highest == 3 + len(mine) + len(yours)
    if not done.conflicts:
        held = minted(project)
        assert {identifier: wording_digest(text) for identifier, text in held.items()} == {
            one.id: one.wording for one in register.ids
        }
    before = project.texts()
    assert settle(project.root).files == ()
    assert project.texts() == before


@pytest.mark.parametrize("setting", ["color.ui", "color.grep", "grep.fullName"])
def test_however_git_is_set_up(tmp_path: Path, setting: str) -> None:
    whole = Project(tmp_path / "whole", {"readme.md": "A project in a folder of a repository.\n"})
    project = Within(whole, "inner", visits())
    adopt_ids([], project.root)
    project.commit("Begin")
    whole.git("config", setting, "always" if setting.startswith("color") else "true")
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    assert settle(project.root).renumbered == (("VIS-004", "VIS-005"),)
    assert minted(project)["VIS-005"] == "Visitors wait."
    is_sound(project)


def test_nothing_is_written_where_git_cannot_answer(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")))
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")))
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    before = project.texts()
    run = git_module._git

    def fails(folder: Path, *args: str) -> subprocess.CompletedProcess[bytes] | None:
        if args[0] != "grep":
            return run(folder, *args)
        return subprocess.CompletedProcess(args, 128, b"", b"fatal: out of memory\n")

    monkeypatch.setattr(git_module, "_git", fails)
    with pytest.raises(InputError, match="git grep cannot answer: out of memory"):
        settle(project.root)
    monkeypatch.setattr(git_module, "_git", lambda folder, *args: run(folder, *args) if args[0] != "grep" else EMPTY)
    with pytest.raises(InputError, match="VIS-004 of theirs has to give way, and no text of theirs has it"):
        settle(project.root)
    assert project.texts() == before


EMPTY = subprocess.CompletedProcess[bytes]((), 1, b"", b"")


def test_an_underline_of_seven_is_no_conflict(project: Project) -> None:
    project.edit(DRAFT, "## After the visit\n", "## After the visit\n\nFarewell\n=======\n")
    project.commit("Underline")
    branch(project, "ours", ("## During the visit", statement("new", "Visitors knock.")), start="HEAD")
    branch(project, "theirs", ("## After the visit", statement("new", "Visitors wait.")), start="HEAD^")
    project.git("checkout", "-q", "ours")
    project.git("merge", "-q", "theirs", fails=True)
    project.edit(DRAFT, "Nobody asks why.", "Nobody asks.")
    settle(project.root)
    assert minted(project)["VIS-005"] == "Visitors wait."
