"""What the search finds, and the A to Z: each thing once, where a reader reads it now or read it last."""

from __future__ import annotations

from collections import Counter

import pytest

from policy_diff.project.corpus import load
from policy_diff.project.history import histories
from policy_diff.project.searching import Searchable, choices, searchables
from policy_diff.project.term_index import Lead, term_index
from sites import ROOT, SAMPLE


@pytest.fixture(scope="module")
def corpus():
    return load(SAMPLE)


@pytest.fixture(scope="module")
def found(corpus) -> tuple[Searchable, ...]:
    return searchables(corpus, histories(corpus))


def facet(one: Searchable, name: str) -> list[str]:
    return [value for facet, value in one.facets if facet == name]


def test_a_requirement_is_found_by_its_words_now_and_by_those_it_had(found) -> None:
    of_one = [one for one in found if one.name == "BPH-002"]
    assert [(one.address, facet(one, "status"), one.text) for one in of_one] == [
        (
            "requirements/BPH-002/",
            ["current"],
            "The lifeguard must raise the red flag within 45 minutes of a warning.",
        ),
        (
            "handbooks/bathing-places/2021/#BPH-002",
            ["earlier"],
            "The lifeguard must raise the red flag within 30 minutes of a warning.",
        ),
    ]
    assert facet(of_one[0], "version") == ["1-may-2022", "15-june-2023"]
    assert facet(of_one[1], "version") == ["before-may-2022"]
    assert of_one[0].title == "Watching over bathers"
    assert facet(of_one[0], "kind") == ["must"]
    assert facet(of_one[0], "role") == ["lifeguard"]
    assert facet(of_one[0], "topic") == ["safety"]
    assert facet(of_one[0], "text") == ["own"]


def test_a_withdrawn_requirement_is_found_on_its_page(found) -> None:
    (last,) = [one for one in found if one.address == "requirements/BPH-004/"]
    assert facet(last, "status") == ["withdrawn"]


def test_what_lies_between_requirements_is_found_once_however_many_versions_say_it(found) -> None:
    passages = [one for one in found if one.document]
    (same,) = [one for one in passages if one.text == "A text before the first section."]
    assert same.address == "handbooks/bathing-places/2023-06-15/"
    assert facet(same, "version") == ["15-june-2023", "1-may-2022", "before-may-2022"]
    assert facet(same, "status") == ["current"]
    gone = [one for one in passages if one.title == "Opening hours"]
    assert [(one.address, *facet(one, "status"), *facet(one, "version")) for one in gone] == [
        ("handbooks/bathing-places/2022-05-01/", "earlier", "1-may-2022"),
        ("handbooks/bathing-places/2021/", "earlier", "before-may-2022"),
    ]
    assert not any("lifeguard must raise" in one.text for one in passages)


def test_handbooks_are_found_by_what_they_are_about(found) -> None:
    assert next((one.title, one.text) for one in found if facet(one, "kind") == ["handbook"]) == (
        "Bathing places handbook",
        "How bathing places are watched over.",
    )


def test_what_a_reader_can_choose_is_what_something_has(corpus, found) -> None:
    offered = choices(corpus, found)
    assert [choice.title for choice in offered["role"]] == ["bather", "lifeguard"]
    assert [choice.value for choice in offered["version"]][:3] == ["1-march-2024", "15-june-2023", "1-march-2023"]
    used = {pair for one in found for pair in one.facets if pair[0] not in {"status", "text"}}
    assert {(name, choice.value) for name, listed in offered.items() for choice in listed} == used


def test_of_the_whole_corpus_every_id_is_found_and_nothing_twice() -> None:
    corpus = load(ROOT)
    known = histories(corpus)
    found = searchables(corpus, known)
    pages = [one for one in found if one.address.startswith("requirements/")]
    assert [one.name for one in pages] == [history.id for history in known]
    assert all(one.text and one.title for one in found)
    twice = Counter((one.name, one.text, facet(one, "handbook")[0], one.title) for one in found)
    assert [one for one, times in twice.items() if times > 1 and one[0]] == []
    made = {handbook.folder for handbook in corpus.handbooks if handbook.master}
    assert all((facet(one, "text") == ["made"]) == (facet(one, "handbook")[0] in made) for one in found)


def leads(corpus) -> dict[tuple[str, str], Lead]:
    letters = term_index(corpus, {"safety"})
    assert [letter for letter, _ in letters] == sorted({letter for letter, _ in letters})
    assert all(lead.title[:1].upper() == letter for letter, found in letters for lead in found)
    return {(lead.kind, lead.title): lead for _, found in letters for lead in found}


def test_the_a_to_z_leads_to_what_names_a_term(corpus) -> None:
    found = leads(corpus)
    assert found["action", "raise flag"].uses[0].ids == ("BPH-002", "BPH-006")
    assert found["event", "season start"].uses[0].ids == ("BPH-001",)
    assert [(use.how, use.ids) for use in found["role", "bather"].uses] == [("acts in", ("BPH-003",))]
    assert found["topic", "safety"].address == "topics/safety/"
    assert not found["topic", "water"].address
    assert found["topic", "water"].uses[0].ids == ("BPH-001", "BPH-006")
    assert found["handbook", "Ferries handbook"].address == "handbooks/ferries/"


def test_the_a_to_z_of_the_corpus_says_nothing_of_what_was_made_twice() -> None:
    corpus = load(ROOT)
    made = {handbook.code for handbook in corpus.handbooks if handbook.master}
    ids = {id_ for _, found in term_index(corpus, ()) for lead in found for use in lead.uses for id_ in use.ids}
    assert not {id_ for id_ in ids if id_.rpartition("-")[0] in made}
    asked = {one.id for book in corpus.originals for one in book.current.requirements if one.obligation}
    assert asked <= ids
