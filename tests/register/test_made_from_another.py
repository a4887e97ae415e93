"""A handbook that is made from another's text has the same numbers, minted with its master's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from policy_diff.core.corpus import File, Handbook
from policy_diff.core.errors import InputError, Report
from policy_diff.formats.register_toml import read_register
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project import adopting, books, minting
from policy_diff.project.adopting import adopt_ids, drop_ids
from policy_diff.project.books import Books
from policy_diff.project.minting import mint_ids
from policy_diff.project.settling import settle
from register.projects import DRAFT, Project, statement

MADE = "handbooks/register/HOM.toml"
MASTER = "handbooks/register/VIS.toml"


def made(master: Handbook) -> Handbook:
    """Make a handbook of other words, in which what is only for others is left out."""
    versions = []
    for version in master.versions:
        texts = [file.text.replace("VIS-", "HOM-").replace("Visitors", "Guests") for file in version.files]
        texts = [text.replace(statement("HOM-002", "The manager answers within a week."), "") for text in texts]
        files = tuple(File(file.name, text) for file, text in zip(version.files, texts, strict=True))
        read = (read_requirements(file.text, file.name, "HOM", version.id, lambda _: None) for file in files)
        versions.append(replace(version, files=files, requirements=tuple(one for each in read for one in each)))
    return replace(master, code="HOM", title="Homes handbook", folder="homes", versions=tuple(versions))


@pytest.fixture(autouse=True)
def with_a_made_handbook(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_both(root: Path, texts: Mapping[str, str], report: Report) -> Books:
        read = books.read_books(root, texts, report)
        return Books((*read.handbooks, made(read.find("VIS"))), read.texts)

    for module in (adopting, minting):
        monkeypatch.setattr(module, "read_books", read_both)


def ids(project: Project, name: str) -> list[str]:
    return [one.id for one in read_register(project.read(name), name).ids]


def test_it_gets_the_numbers_of_its_master(bare: Project) -> None:
    assert adopt_ids([], bare.root).registered == (("VIS", 3), ("HOM", 2))
    bare.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], bare.root)
    assert ids(bare, MASTER) == ["VIS-001", "VIS-002", "VIS-003", "VIS-004"]
    assert ids(bare, MADE) == ["HOM-001", "HOM-003", "HOM-004"]
    register = read_register(bare.read(MADE), MADE)
    assert (register.master, register.highest) == ("VIS", 4)
    assert mint_ids([], bare.root).files == ()
    with pytest.raises(InputError, match="is made from that of VIS"):
        mint_ids(["HOM"], bare.root)


def test_it_gives_up_what_its_master_gives_up(bare: Project) -> None:
    adopt_ids([], bare.root)
    draft = bare.read(DRAFT)
    bare.put_in("## During the visit", statement("new", "Visitors knock."))
    mint_ids([], bare.root)
    bare.write(DRAFT, draft)
    drop_ids(["VIS-004"], bare.root)
    for name in (MASTER, MADE):
        assert [one.id[4:] for one in read_register(bare.read(name), name).ids if one.dropped] == ["004"]


def test_it_is_settled_with_its_master(bare: Project) -> None:
    adopt_ids([], bare.root)
    bare.commit("Adopt")
    for name in ("ours", "theirs"):
        bare.git("checkout", "-q", "-b", name, "main")
        where = "## During the visit" if name == "ours" else "## After the visit"
        bare.put_in(where, statement("new", "The manager waits.") if name == "theirs" else statement("new", "No."))
        mint_ids([], bare.root)
        bare.commit(name)
    bare.git("checkout", "-q", "ours")
    assert "HOM.toml" in bare.git("merge", "-q", "theirs", fails=True)
    assert settle(bare.root).renumbered == (("HOM-004", "HOM-005"), ("VIS-004", "VIS-005"))
    assert ids(bare, MASTER)[3:] == ["VIS-004", "VIS-005"]
    assert ids(bare, MADE)[2:] == ["HOM-004", "HOM-005"]
    assert settle(bare.root).files == ()
