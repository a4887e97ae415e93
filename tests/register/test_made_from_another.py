"""A handbook that is made from another's text has the same numbers, minted with its master's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.formats.register_toml import read_register
from policy_diff.project.adopting import adopt_ids, drop_ids
from policy_diff.project.check import check_project
from policy_diff.project.minting import mint_ids
from policy_diff.project.publishing import publish_versions, unpublished
from policy_diff.project.settling import settle
from register.projects import DRAFT, TABLE, Project, for_bbb, mini_master, statement

MASTER, FIRST, SECOND = (f"handbooks/register/{code}.toml" for code in ("VIS", "AAA", "BBB"))


@pytest.fixture
def made(tmp_path: Path) -> Project:
    """A master and two handbooks that are made from it, registered and committed."""
    project = Project(tmp_path / "project", mini_master())
    adopt_ids([], project.root)
    project.commit("Adopt")
    return project


def ids(project: Project, name: str) -> list[str]:
    return [one.id for one in read_register(project.read(name), name).ids]


def dropped(project: Project, name: str) -> list[str]:
    return [one.id for one in read_register(project.read(name), name).ids if one.dropped]


def codes(project: Project) -> list[str]:
    return [finding.code for finding in check_project(project.root)]


def test_it_gets_the_numbers_of_its_master(made: Project) -> None:
    made.put_in("## During the visit", statement("new", "{{visitors}} knock."))
    mint_ids([], made.root)
    assert ids(made, MASTER) == ["VIS-001", "VIS-002", "VIS-003", "VIS-004"]
    assert ids(made, FIRST) == ["AAA-001", "AAA-003", "AAA-004"]
    assert ids(made, SECOND) == ["BBB-001", "BBB-002", "BBB-003", "BBB-004"]
    register = read_register(made.read(FIRST), FIRST)
    assert (register.master, register.highest) == ("VIS", 4)
    assert mint_ids([], made.root).files == ()
    assert codes(made) == []
    with pytest.raises(InputError, match="is made from that of VIS"):
        mint_ids(["AAA"], made.root)


def test_after_999_comes_1000_in_all(made: Project) -> None:
    for name in (MASTER, FIRST, SECOND):
        made.edit(name, "highest = 3", "highest = 998")
    new = [statement("new", f"{{{{visitors}}}} {verb}.") for verb in ("knock", "ring")]
    made.put_in("## During the visit", f"{new[0]}\n{for_bbb(new[1])}")
    mint_ids([], made.root)
    assert ids(made, MASTER)[3:] == ["VIS-999", "VIS-1000"]
    assert ids(made, FIRST)[2:] == ["AAA-999"]
    assert ids(made, SECOND)[3:] == ["BBB-999", "BBB-1000"]
    assert [read_register(made.read(name), name).highest for name in (MASTER, FIRST, SECOND)] == [1000] * 3
    assert codes(made) == []
    publish_versions([], made.root)
    assert codes(made) == []


def test_it_gives_up_what_its_master_gives_up(made: Project) -> None:
    draft = made.read(DRAFT)
    made.put_in("## During the visit", statement("new", "{{visitors}} knock."))
    mint_ids([], made.root)
    made.write(DRAFT, draft)
    drop_ids(["VIS-004"], made.root)
    assert [dropped(made, name) for name in (MASTER, FIRST, SECOND)] == [["VIS-004"], ["AAA-004"], ["BBB-004"]]


def test_it_is_settled_with_its_master(made: Project) -> None:
    for name in ("ours", "theirs"):
        made.git("checkout", "-q", "-b", name, "main")
        where = "## During the visit" if name == "ours" else "## After the visit"
        made.put_in(where, statement("new", "The manager waits.") if name == "theirs" else statement("new", "No."))
        mint_ids([], made.root)
        made.commit(name)
    made.git("checkout", "-q", "ours")
    assert "AAA.toml" in made.git("merge", "-q", "theirs", fails=True)
    assert settle(made.root).renumbered == (("AAA-004", "AAA-005"), ("BBB-004", "BBB-005"), ("VIS-004", "VIS-005"))
    assert ids(made, MASTER)[3:] == ["VIS-004", "VIS-005"]
    assert ids(made, FIRST)[2:] == ["AAA-004", "AAA-005"]
    assert settle(made.root).files == ()


def stops_at_the_table(made: Project, what: Callable[[], object]) -> None:
    before = made.texts()
    with pytest.raises(InputError) as raised:
        what()
    assert raised.value.place
    assert raised.value.place.source == TABLE
    assert made.texts() == before


@pytest.mark.parametrize("name", ["VIS@2023", "AAA@2023", "BBB@2023"])
@pytest.mark.parametrize(("old", "new"), [("[words]", "[words"), ('code = "BBB"', 'code = "b"')])
def test_nothing_is_written_with_a_faulty_table(made: Project, name: str, old: str, new: str) -> None:
    made.put_in("## During the visit", statement("new", "{{visitors}} knock."))
    made.edit(TABLE, old, new)
    stops_at_the_table(made, lambda: publish_versions([name], made.root))
    stops_at_the_table(made, lambda: unpublished(made.root))
    stops_at_the_table(made, lambda: mint_ids([], made.root))
    stops_at_the_table(made, lambda: mint_ids(["visits@draft"], made.root))
    stops_at_the_table(made, lambda: drop_ids(["VIS-001"], made.root))


def test_what_publishing_finds_in_a_table_keeps_every_version_back(made: Project) -> None:
    made.edit(TABLE, "[words]\n", '[words]\nspare = "spare"\n')
    for name in ("VIS@2023", "AAA@2023"):
        stops_at_the_table(made, lambda name=name: publish_versions([name], made.root))


def test_a_passage_that_is_narrowed_and_widened_again_keeps_its_ids(made: Project) -> None:
    narrow = made.read(DRAFT)
    passage = for_bbb(statement("VIS-004", "{{visitors}} knock.")).replace("only-for} bbb", "only-for} aaa, bbb")
    made.put_in("## During the visit", passage.replace("VIS-004", "new"))
    mint_ids([], made.root)
    wide = made.read(DRAFT)
    made.edit(DRAFT, passage, passage.replace("aaa, bbb", "aaa"))
    assert codes(made) == []
    with pytest.raises(InputError, match="BBB-004 has its number from its master"):
        drop_ids(["BBB-004"], made.root)
    made.edit(SECOND, 'BBB-004 = { wording = "', 'BBB-004 = { dropped = true, wording = "')
    made.write(DRAFT, wide)
    assert [(one.code, one.cure) for one in check_project(made.root)] == [
        ("I105", "Run `policy-diff ids mint`, which brings it back with that of VIS.")
    ]
    mint_ids([], made.root)
    assert codes(made) == []
    made.write(DRAFT, narrow)
    assert [one.requirement for one in check_project(made.root) if one.code == "I106"] == ["VIS-004"]
    drop_ids(["VIS-004"], made.root)
    assert [one for one in codes(made) if one[0] == "I"] == []
    made.write(DRAFT, wide)
    assert mint_ids([], made.root).files == ()
    assert dropped(made, SECOND) == ["BBB-004"]


def test_the_cure_of_an_id_that_it_lacks_is_to_mint(made: Project) -> None:
    made.edit(DRAFT, "{only-for} bbb", "{only-for} aaa, bbb")
    found = next(one for one in check_project(made.root) if one.requirement == "AAA-002")
    assert found.code == "I104"
    assert found.cure == "Run `policy-diff ids mint`: it has the number of its statement in VIS."
    mint_ids([], made.root)
    assert "I104" not in codes(made)


def test_what_it_has_published_its_master_does_not_give_up(made: Project) -> None:
    draft = made.read(DRAFT)
    made.put_in("## During the visit", statement("new", "{{visitors}} knock."))
    mint_ids([], made.root)
    publish_versions(["AAA@draft"], made.root)
    made.write(DRAFT, draft)
    before = made.texts()
    with pytest.raises(InputError, match="AAA-004 was published with draft"):
        drop_ids(["VIS-004"], made.root)
    assert made.texts() == before


def test_what_changed_in_the_table_is_told_once_and_what_is_missing_is_told_alone(made: Project) -> None:
    made.edit(DRAFT, "Nobody asks why.", "Nobody asks.")
    publish_versions([], made.root)
    table = made.read("handbooks/visits/handbook.toml")
    made.edit("handbooks/visits/handbook.toml", 'label = "Before"', 'label = "Earlier"')
    assert codes(made).count("V201") == 1
    made.write("handbooks/visits/handbook.toml", table.replace('label = "Before"\nheld = "whole"', 'label = "Before"'))
    assert codes(made) == ["F003"]
    made.write("handbooks/visits/handbook.toml", table)
    made.edit(TABLE, 'code = "BBB"', 'code = "b"')
    assert [code for code in codes(made) if code[0] in "IV"] == []
