"""What the cures say is safe to do: no ID of a statement that stands is lost by doing it."""

from __future__ import annotations

import pytest

from policy_diff.core.errors import InputError
from policy_diff.project.adopting import adopt_ids, drop_ids
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from policy_diff.project.settling import settle
from register.projects import DRAFT, REGISTER, Project, statement

FIRST = "Visitors write first."
SECOND = "The manager answers within a week."
AMENDED = "The manager answers within a day."
PUBLISHED = "handbooks/visits/2023/index.md"


def cures(project: Project, code: str) -> list[tuple[str, str]]:
    """Give what is told of a rule: the line that the caret stands under, and the cure up to its first colon."""
    found = check_project(project.root)
    assert {finding.code for finding in found} == {code}, found
    return [(finding.place.text or "", finding.cure.partition(":")[0]) for finding in found]


def test_swapped_ids_are_swapped_back(project: Project) -> None:
    text = project.read(DRAFT)
    project.write(DRAFT, text.replace("VIS-001", "VIS-00X").replace("VIS-002", "VIS-001").replace("00X", "002"))
    assert cures(project, "I105") == [
        (":::{req} VIS-002", "Write VIS-001 here"),
        (":::{req} VIS-001", "Write VIS-002 here"),
    ]


def test_swapped_ids_of_amended_statements_are_swapped_back(bare: Project) -> None:
    """The register has the wording for which an ID was minted; what it came to say stands in the version before."""
    adopt_ids([], bare.root)
    for name in (PUBLISHED, DRAFT):
        bare.edit(name, SECOND, AMENDED)
    text = bare.read(DRAFT)
    bare.write(DRAFT, text.replace("VIS-001", "VIS-00X").replace("VIS-002", "VIS-001").replace("00X", "002"))
    assert cures(bare, "I105") == [
        (":::{req} VIS-002", "Write VIS-001 here"),
        (":::{req} VIS-001", "Write VIS-002 here"),
    ]


def test_a_statement_under_an_id_that_was_given_up_gets_its_own(project: Project) -> None:
    project.put_in("## During the visit", statement("new", "Visitors knock."))

    mint_ids([], project.root)
    project.edit(DRAFT, f"{statement('VIS-004', 'Visitors knock.')}\n", "")
    drop_ids(["VIS-004"], project.root)
    project.edit(DRAFT, "VIS-001", "VIS-004")
    assert cures(project, "I105") == [(":::{req} VIS-004", "Write VIS-001 here")]


def refused(project: Project) -> InputError:
    before = project.texts()
    with pytest.raises(InputError) as raised:
        mint_ids([], project.root)
    assert project.texts() == before
    return raised.value


def test_a_statement_that_has_an_id_gets_no_second(project: Project) -> None:
    project.edit(DRAFT, "VIS-002", "new")
    fault = refused(project)
    assert fault.cure == "Write VIS-002 here, and run `policy-diff ids mint` again."
    assert fault.place
    assert fault.place.text == ":::{req} new"


def test_a_statement_that_was_amended_since_gets_no_second(bare: Project) -> None:
    adopt_ids([], bare.root)
    for name in (PUBLISHED, DRAFT):
        bare.edit(name, SECOND, AMENDED)
    bare.edit(DRAFT, "VIS-002", "new")
    assert refused(bare).cure.startswith("Write VIS-002 here")


def test_the_same_words_elsewhere_are_a_statement_of_their_own(project: Project) -> None:
    project.put_in("## During the visit", statement("new", SECOND))
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-004"]


def test_what_was_withdrawn_comes_back_under_a_new_id(project: Project) -> None:
    project.edit(DRAFT, f"{statement('VIS-002', SECOND)}\n", "")
    project.edit(
        "handbooks/visits/handbook.toml",
        'update-note = "Visitors knock."\n',
        'update-note = "Nobody answers."\n\n[[versions]]\nid = "later"\nlabel = "Later"\nheld = "whole"\n'
        'update-note = "They answer again."\n',
    )
    text = project.read(DRAFT)
    project.write(
        "handbooks/visits/later/index.md",
        text.replace("## During", f"{statement('new', SECOND)}\n## During"),
    )
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-004"]
    assert check_project(project.root) == ()


def test_of_two_statements_in_the_same_words_one_can_be_amended(project: Project) -> None:
    project.put_in("## After the visit", statement("new", SECOND))
    mint_ids([], project.root)
    project.edit(DRAFT, statement("VIS-002", SECOND), statement("VIS-002", AMENDED))
    assert check_project(project.root) == ()


def test_of_two_statements_under_one_id_the_wrong_one_is_told(project: Project) -> None:
    project.edit(DRAFT, "VIS-001", "VIS-002")
    assert cures(project, "I103") == [(":::{req} VIS-002", "Write VIS-001 here")]
    found = check_project(project.root)
    assert (found[0].place.line, len(found)) == (7, 1)
    assert refused(project).cure == found[0].cure


def test_a_new_statement_under_anothers_id_is_told_before_it(project: Project) -> None:
    project.put_in("## Before the visit", statement("VIS-003", "Visitors knock."))
    (finding,) = check_project(project.root)
    assert (finding.code, finding.place.line) == ("I103", 5)
    assert finding.cure.startswith("Write `new` in its place, and run `policy-diff ids mint`; ")
    project.edit(DRAFT, statement("VIS-003", "Visitors knock."), statement("new", "Visitors knock."))
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-004"]
    assert check_project(project.root) == ()


def test_an_id_that_two_branches_minted_is_settled_after_the_merge(project: Project) -> None:
    for branch, heading in (("ours", "## During the visit"), ("theirs", "## After the visit")):
        project.git("checkout", "-q", "-b", branch, "main")
        project.put_in(heading, statement("new", f"Visitors of {branch} knock."))
        mint_ids([], project.root)
        project.commit(branch)
    register = project.read(REGISTER)
    project.git("checkout", "-q", "ours")
    project.git("merge", "theirs", fails=True)
    project.write(REGISTER, register)
    project.commit("Merge")
    assert cures(project, "I103") == [(":::{req} VIS-004", "Run `policy-diff ids settle`")]
    settle(project.root)
    assert check_project(project.root) == ()


def test_what_is_wrong_with_a_new_statement_is_told_before_an_id_is_spent(project: Project) -> None:
    fields = ":bearer: nobody\n:modality: must\n:action: knock\n:except: VIS-009\n:verified-by: judgement\n"
    new = f":::{{req}} new\n{fields}\nVisitors **may** knock and **must** wait.\n:::\n"
    project.put_in("## Before the visit", new)
    found = check_project(project.root)
    assert sorted((finding.code, finding.place.line) for finding in found) == [
        ("I102", 5),
        ("O301", 6),
        ("O301", 8),
        ("O304", 9),
        ("O305", 12),
        ("O306", 12),
        ("O308", 5),
    ]
    assert {finding.requirement for finding in found} <= {None, "new"}
    assert {finding.place.text for finding in found if finding.place.line == 5} == {":::{req} new"}
    assert refused(project).code.startswith("O")
    project.edit(DRAFT, new, statement("new", "Visitors knock."))
    assert [one.id for one in mint_ids([], project.root).minted] == ["VIS-004"]
