"""The handbooks that are made from the social care framework: each is there, each is its own, one edit changes all."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from policy_diff.core.corpus import Corpus
from policy_diff.core.variants import renumber
from policy_diff.formats.update_page import read_update_page
from policy_diff.project.comparisons import latest_change
from policy_diff.project.corpus import load
from policy_diff.project.history import step_of
from policy_diff.project.updates import update_on, write_update
from sites import ROOT

MASTER = "social-care-common-inspection-framework"
TYPES = {
    "CHH": "children's homes",
    "SCH": "secure children's homes",
    "IFA": "independent fostering agencies",
    "VAA": "voluntary adoption agencies",
    "ASA": "adoption support agencies",
    "RFC": "residential family centres",
    "BSS": "boarding schools and residential special schools",
    "FEC": "further education colleges with residential provision",
    "HSD": "residential holiday schemes for disabled children",
    "SAC": "supported accommodation",
}
EACH = pytest.mark.parametrize("code", TYPES)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(ROOT)


def test_there_is_one_for_each_type_of_provider(corpus: Corpus) -> None:
    made = corpus.variants_of(corpus.handbook("SCF"))
    assert {one.code: one.title.partition(": ")[2] for one in made} == TYPES
    for one in made:
        assert one is corpus.handbook(one.title) is corpus.handbook(one.folder) is corpus.handbook(one.code)
        assert corpus.master_of(one) is corpus.handbook("SCF")
        assert one.note
        assert one not in corpus.originals


@EACH
def test_its_requirements_are_some_of_the_masters(corpus: Corpus, code: str) -> None:
    master, variant = corpus.handbook("SCF"), corpus.handbook(code)
    for theirs, own in zip(master.versions, variant.versions, strict=True):
        known = {requirement.id[-3:] for requirement in theirs.requirements}
        numbers = [requirement.id.removeprefix(f"{code}-") for requirement in own.requirements]
        assert numbers
        assert set(numbers) <= known
        assert "{{" not in own.text
        assert "SCF-" not in own.text


@EACH
def test_what_changed_in_it_is_what_changed_in_the_master(corpus: Corpus, code: str) -> None:
    master, variant = corpus.handbook("SCF"), corpus.handbook(code)
    for requirement in variant.current.requirements:
        original = master.current.requirement(renumber(requirement.id, code, "SCF"))
        assert original
        assert step_of(variant, variant.current, requirement) == step_of(master, master.current, original)
    ours, theirs = latest_change(variant), latest_change(master)
    assert ours
    assert theirs
    sections = [
        [(entry.kind, entry.title) for entry in change.change_set.entries if entry.level > 1]
        for change in (ours, theirs)
    ]
    assert sections[0] == sections[1]


@EACH
def test_it_speaks_in_its_own_words(corpus: Corpus, code: str) -> None:
    text = corpus.handbook(code).current.text.lower()
    assert ("regulation 28" in text) == (code in {"CHH", "SCH"})
    assert ("more than one building" in text) == (code in {"CHH", "SCH"})
    assert ("responsible individual" in text) == (code not in {"BSS", "FEC", "SAC"})
    assert ("nominated individual" in text) == (code == "SAC")
    assert ("registered manager" in text) == (code not in {"BSS", "FEC", "SAC"})
    assert ("registered service manager" in text) == (code == "SAC")
    assert ("the home" in text) == (code in {"CHH", "SCH"})


def test_one_edit_of_the_master_changes_every_handbook_that_has_the_passage(corpus: Corpus, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "handbooks", tmp_path / "handbooks")
    file = tmp_path / "handbooks" / MASTER / "2024-01-19" / "index.md"
    text = file.read_text(encoding="utf-8")
    for old, new, where in (
        ("hold a meeting with the {{manager-in-charge}}", "sit down with the {{manager-in-charge}}", set(TYPES)),
        ("count petty cash or medication", "count cash or medication", set(TYPES) - {"IFA", "VAA", "ASA"}),
        ("Annex A lists these details.", "Annex A has a list of these details.", {"CHH", "SCH"}),
    ):
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), encoding="utf-8")
        edited = load(tmp_path)
        line = text[: text.index(old)].count("\n")
        for code in ("SCF", *TYPES):
            before, after = (found.handbook(code).current.text.splitlines() for found in (corpus, edited))
            differ = [at for at, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
            assert differ == ([line] if code in where | {"SCF"} else []), code


THEMES = {
    "CHH-003": "constructive way|courtesy, empathy and respect",
    "CHH-018": "welfare of the registered manager|well-being",
    "CHH-019": "looks after the registered manager's welfare|passed on",
    "CHH-020": "issues or concerns about the inspection|clarification",
    "CHH-021": "raise matters once the inspection is under way",
    "CHH-025": "agree with managers|progress at every stage",
    "CHH-026": "meeting regularly|raise concerns or ask for clarification",
    "CHH-027": "could be judged inadequate",
    "CHH-028": "no judgement is final before the feedback meeting",
    "CHH-042": "colleague at their side|emerging findings|professional dialogue",
    "CHH-043": "responsible individual|other people",
    "CHH-047": "by themselves|confidential",
    "CHH-048": "support of a colleague",
    "CHH-049": "upset or distressed|sensitivity",
    "CHH-050": "adjustments",
    "CHH-051": "responsible for a distressed person's well-being",
    "CHH-052": "regional duty manager",
    "CHH-053": "defer an inspection|earliest opportunity|when the inspection starts",
    "CHH-054": "deferral policy",
    "CHH-055": "case by case",
    "CHH-059": "sensitive issues|sympathy",
    "CHH-060": "who else is to come",
    "CHH-061": "voluntary|decline",
    "CHH-062": "leave whenever",
    "CHH-065": "issues or concerns about the inspection",
    "CHH-068": "share the provisional outcome",
    "CHH-069": "cautious or sensitive|children hear of a provisional outcome",
    "CHH-070": "in confidence|medical advisers|other people who support",
    "CHH-071": "become public",
    "CHH-083": "share the outcome and findings",
    "CHH-087": "enter each concern, and what was done",
    "CHH-088": "during the inspection|regional inspection manager",
    "CHH-089": "first working day|informal concerns|next|did not take fully into account",
    "CHH-090": "separate from that inspection",
    "CHH-091": "as early as can be",
    "CHH-093": "formal complaint|final report",
    "CHH-094": "right to make a formal complaint|GOV.UK",
    "CHH-096": "dialogue|constructive|empathy",
    "CHH-097": "planned inspections|reason why one cannot",
    "CHH-098": "first working day after the inspection ends",
}
"""Each theme of the commentator's list, in this project's words, by the requirement that holds it."""


@pytest.mark.parametrize("identifier", THEMES)
def test_the_childrens_homes_handbook_holds_each_theme_of_the_commentators_list(
    corpus: Corpus, identifier: str
) -> None:
    handbook = corpus.handbook("childrens-homes")
    requirement = handbook.version("2024-01-19").requirement(identifier)
    assert requirement
    for words in THEMES[identifier].split("|"):
        assert words.lower() in requirement.text.replace("**", "").lower()
    assert step_of(handbook, handbook.current, requirement) in {"added", "reworded"}


def test_no_wording_shows_where_a_passage_was_left_out(corpus: Corpus) -> None:
    texts = [one.text for book in corpus.handbooks for version in book.versions for one in version.requirements]
    assert not [text for text in texts if "\n\n\n" in text]


def test_each_point_of_the_commentary_names_the_requirements_that_hold_it(corpus: Corpus) -> None:
    source = corpus.source("commentary-2024-01")
    assert source
    (listed,) = source.handbooks
    assert listed.code == "CHH"
    named = [identifier for entry in listed.entries for identifier in re.findall(r"CHH-\d{3}", entry.reason)]
    assert sorted(named) == sorted(THEMES)


def test_nothing_else_changed_in_the_childrens_homes_handbook(corpus: Corpus) -> None:
    handbook = corpus.handbook("childrens-homes")
    changed = {r.id for r in handbook.current.requirements if step_of(handbook, handbook.current, r) != "same"}
    assert changed == set(THEMES)
    assert corpus.source(handbook.further_source)


def test_the_update_page_has_the_master_and_names_what_is_made_from_it(corpus: Corpus) -> None:
    day = corpus.handbook("SCF").current.effective
    assert day
    update = update_on(corpus, day)
    assert not [pair for pair in update.comparisons if pair.handbook.master]
    assert [pair.handbook.code for pair in update.alike["SCF"]] == list(TYPES)
    written = write_update(update)
    assert f"for 10 types: {'; '.join(TYPES.values())}." in written
    titles = [book.title for book in read_update_page(written).handbooks]
    assert [title for title in titles if title.startswith("Social care")] == [corpus.handbook("SCF").title]
