"""What the cures say is safe to do: no ID of a statement that stands is lost by doing it."""

from __future__ import annotations

from policy_diff.project.adopting import adopt_ids, drop_ids
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from register.projects import DRAFT, Project, statement

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
