"""Who reads the project's own handbooks, and what changed for each: nobody and nothing is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from policy_diff.core.impact import requirement_changes
from policy_diff.core.readers import wider_roles
from policy_diff.core.variants import renumber
from policy_diff.project.comparisons import comparison
from policy_diff.project.corpus import load
from policy_diff.project.readers import Readers
from sites import ROOT

DAY = date(2024, 1, 19)


@cache
def readers() -> Readers:
    return Readers(load(ROOT))


def test_every_role_that_is_bound_or_concerned_has_a_reader_of_the_vocabulary() -> None:
    listed = {role for reader in readers().corpus.vocabulary.readers for role in reader.roles}
    assert listed == readers().corpus.vocabulary.names("role")
    assert readers().known == readers().corpus.vocabulary.readers


@pytest.mark.parametrize("reader", readers().known, ids=lambda reader: reader.name)
def test_every_changed_requirement_with_a_role_of_hers_in_its_obligation_is_told(reader: object) -> None:
    known = readers()
    (found,) = [one for one in known.known if one is reader]
    since = known.since(found, DAY)
    told = {
        identifier
        for family in since.families
        for one in family.gathered
        for wording in one.wordings
        for _, identifier in wording.handbooks
    }
    expected: set[str] = set()
    for handbook in known.corpus.handbooks:
        old, new = handbook.versions[0], handbook.versions[-1]
        for change in requirement_changes(old, new, comparison(handbook, old, new).change_set):
            asked = [one.obligation for one in (change.old, change.new) if one and one.obligation]
            if {role for one in asked for role in (one.bearer, one.counterparty)} & {*found.roles}:
                expected.add(change.id)
    assert expected <= told


def test_a_head_teacher_is_told_of_what_schools_must_do_and_not_of_other_providers() -> None:
    (head,) = [one for one in readers().known if one.name == "head teacher"]
    books = {book.code for book in readers().handbooks(head)}
    assert books == {"AII", "ISH", "SMH", "COC", "PIA"}  # two are for every remit
    assert wider_roles(head, readers().corpus.vocabulary.relations) >= {"leader", "school", "provider"}
    assert [book.code for book in readers().unheld(head)] == ["SIH"]


def test_what_is_made_from_a_master_is_shown_once_with_who_has_it() -> None:
    (manager,) = [one for one in readers().known if one.name == "registered manager"]
    (family,) = [one for one in readers().since(manager, DAY).families if one.handbook.code == "SCF"]
    assert " ".join(part.handbook.code for part in family.parts) == "SCF CHH SCH IFA VAA ASA RFC HSD SAC"
    for part in family.parts:
        mine = {renumber(one.change.id, part.handbook.code, "SCF") for one in part.changes}
        for one in family.gathered:
            having = [book.code for wording in one.wordings for book, _ in wording.handbooks]
            assert len(having) == len({*having})
            assert (part.handbook.code in having) == (one.found.change.id in mine)
    assert len(family.gathered) == len(family.parts[0].changes)


def test_what_no_source_dates_is_told_apart_from_what_took_effect_since_the_day() -> None:
    (head,) = [one for one in readers().known if one.name == "head teacher"]
    since = readers().since(head, DAY)
    assert {family.handbook.code: family.certain for family in since.families} == {
        "ISH": True,
        "AII": True,
        "SMH": True,
        "COC": False,
        "PIA": False,
    }
    assert all(family.certain for family in readers().since(head, None).families)


def test_readers_of_one_group_know_of_each_other() -> None:
    (head,) = [one for one in readers().known if one.name == "head teacher"]
    assert [one.name for one in readers().peers(head)] == ["governor or trustee", "proprietor"]
    assert readers().peers(replace(head, group="")) == ()


def test_it_is_told_where_two_choices_compare_the_same_texts() -> None:
    (head,) = [one for one in readers().known if one.name == "head teacher"]
    assert readers().since(head, None).spans == readers().since(head, DAY).spans
    assert readers().since(head, date(2100, 1, 1)).spans != readers().since(head, DAY).spans
