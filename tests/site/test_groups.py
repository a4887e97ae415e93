"""Pages are made in groups: what a group's pages show is in its digest, and they cannot show anything else."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from functools import cached_property
from itertools import product

import pytest

from policy_diff.project.corpus import load
from policy_diff.project.suite import load_suite
from policy_diff.shells.sphinx_ext.content import Content
from policy_diff.shells.sphinx_ext.page import Page
from policy_diff.shells.sphinx_ext.pages.groups import groups
from policy_diff.shells.sphinx_ext.parts import NotHeldError, Parts
from sites import SAMPLE


def content(old: str = "", new: str = "", **named: object) -> Content:
    """Give the content of the sample, where asked with other words in the texts of one handbook."""
    corpus = load(SAMPLE)
    suite = load_suite(SAMPLE, SAMPLE / "features", SAMPLE / "results.json")
    handbooks = [
        replace(
            handbook,
            versions=tuple(
                replace(
                    version,
                    files=tuple(replace(file, text=file.text.replace(old, new)) for file in version.files),
                    requirements=tuple(replace(one, text=one.text.replace(old, new)) for one in version.requirements),
                )
                for version in handbook.versions
            ),
        )
        if old
        else handbook
        for handbook in corpus.handbooks
    ]
    return Content(replace(corpus, handbooks=tuple(handbooks)), suite, **named)  # type: ignore[arg-type]


def told(found: Content) -> dict[str, str]:
    return {group.name: group.shows for group in groups(Parts(found))}


def test_a_group_is_made_anew_where_its_own_text_changes_and_where_all_of_it_counts() -> None:
    before, after = told(content()), told(content("within 45 minutes", "within 50 minutes"))
    stale = {name for name in before if before[name] != after[name]}
    assert "handbook bathing-places" in stale
    assert {"topic_pages", "update_pages", "index_pages", "comparison_list"} <= stale
    assert not stale & {"handbook kite-flying", "handbook boat-houses", "feature swimming/season", "scenario_list"}


def test_the_pages_of_a_reader_are_made_anew_where_a_handbook_that_concerns_her_changes() -> None:
    whole = content()
    before = told(whole)
    bathing, kites = (whole.corpus.handbook(name) for name in ("bathing-places", "kite-flying"))
    for handbook, old, new in ((bathing, "within 45 minutes", "within 50 minutes"), (kites, "flown", "flown far")):
        after = told(content(old, new))
        assert before[f"handbook {handbook.folder}"] != after[f"handbook {handbook.folder}"]
        for reader in whole.readers.known:
            name = f"reader {reader.name}"
            assert (before[name] != after[name]) == (handbook in whole.readers.handbooks(reader)), name
    assert all(whole.readers.handbooks(reader) == (bathing,) for reader in whole.readers.known)


def test_what_is_read_twice_is_told_alike() -> None:
    assert told(content()) == told(content())


def test_doubts_of_a_scenario_reach_its_requirements_and_its_feature_alone() -> None:
    before, after = told(content()), told(content(suspects={"swimming/season/no-flag": ("BPH-005",)}))
    stale = {name for name in before if before[name] != after[name]}
    assert {"handbook bathing-places", "feature swimming/season"} <= stale
    assert not stale & {"handbook kite-flying", "scenario_list"}


def test_no_two_groups_have_one_name_and_no_two_pages_one_address() -> None:
    made = list(groups(Parts(content())))
    assert len({group.name for group in made}) == len(made)
    addresses = [page.address for group in made for page in group.make()]
    assert len(set(addresses)) == len(addresses)


def test_a_part_refuses_what_its_digest_leaves_out() -> None:
    whole = content()
    _, part = Parts(whole).of(whole.corpus.handbooks[0])
    with pytest.raises(NotHeldError, match="`updates`"):
        _ = part.updates


def test_a_part_holds_no_text_of_another_handbook() -> None:
    whole = content()
    handbook = whole.corpus.handbook("bathing-places")
    _, part = Parts(whole).of(handbook)
    assert handbook in part.corpus.handbooks
    others = [other for other in part.corpus.handbooks if other is not handbook]
    assert others
    assert not any(version.files or version.requirements for other in others for version in other.versions)
    foreign = [found for found in part.histories.values() if found.handbook.code != handbook.code]
    assert foreign
    assert not any(found.wordings for found in foreign)


def test_what_is_new_in_the_content_is_refused_or_in_the_digest() -> None:
    """A value that somebody adds to the content cannot be shown by a part unseen."""
    worked_out = {name for name, made in vars(Content).items() if isinstance(made, cached_property)}
    whole = content()
    _, part = Parts(whole).of(whole.corpus.handbooks[0])
    for name in worked_out - {"comparisons", "documents", "places", "by_version"}:
        if name not in vars(part) and not name.startswith("_"):
            with pytest.raises(NotHeldError):
                getattr(part, name)
    assert {"corpus", "suite", "differences", "suspects"} <= {found.name for found in fields(Content)}
    assert told(content()) != told(content(preview=True))


def test_pages_made_from_parts_are_those_made_from_everything() -> None:
    from policy_diff.shells.sphinx_ext.pages import groups as listed

    whole = content()
    by_parts = {page.address: page for group in groups(Parts(whole)) for page in group.make()}
    made = (
        (listed.OF_A_HANDBOOK, whole.corpus.handbooks),
        (listed.OF_A_REQUIREMENT, whole.histories.values()),
        (listed.OF_A_READER, whole.readers.known),
        (listed.OF_A_FEATURE, whole.suite.features),
    )
    for makers, of_all in made:
        assert of_all
        for make, one in product(makers, of_all):
            for page in make(whole, one):
                assert _same(page, by_parts[page.address])


def _same(page: Page, other: Page) -> bool:
    return re.sub(r"\s+", " ", repr(page)) == re.sub(r"\s+", " ", repr(other))
