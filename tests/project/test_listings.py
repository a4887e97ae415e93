"""The listing of a corpus: what is in it, and what became of each requirement."""

from __future__ import annotations

import pytest

from policy_diff.core.corpus import Corpus, Handbook, Version
from policy_diff.core.errors import InputError
from policy_diff.core.listing import Listing, RequirementRecord, Restated
from policy_diff.core.requirement import Requirement
from policy_diff.core.sources import ListedHandbook, Source, SourceEntry
from policy_diff.core.terms import Vocabulary
from policy_diff.project.corpus import load
from policy_diff.project.listings import listing, named_handbooks, read_listing, restated
from sites import ROOT, SAMPLE


def version(name: str, held: str, texts: dict[str, str], source: str = "page") -> Version:
    found = tuple(Requirement(one, "VIS", name, "A section", text) for one, text in texts.items())
    return Version(name, name, None, held, found, source)


def listed(*versions: Version) -> dict[str, RequirementRecord]:
    book = Handbook("VIS", "Visits", (), versions, "visits")
    (found,) = listing(Corpus((book,), Vocabulary(()))).handbooks
    return {requirement.id: requirement for requirement in found.requirements}


def steps(found: RequirementRecord) -> list[tuple[str, str]]:
    return [(wording.requirement.version, wording.step) for wording in found.wordings]


def test_what_became_of_each_requirement() -> None:
    found = listed(
        version("1", "whole", {"VIS-001": "a", "VIS-002": "b", "VIS-003": "c"}),
        version("2", "whole", {"VIS-001": "a", "VIS-002": "B", "VIS-004": "d"}),
        version("3", "part", {"VIS-001": "a", "VIS-003": "c"}, "other"),
        version("4", "part", {"VIS-005": "e", "VIS-001": "A"}, "another"),
    )
    assert steps(found["VIS-001"]) == [("1", "first"), ("2", "same"), ("3", "same"), ("4", "reworded")]
    assert (found["VIS-001"].introduced_in, found["VIS-001"].amended_in) == ("1", ("4",))
    assert steps(found["VIS-002"]) == [("1", "first"), ("2", "reworded")]
    assert (found["VIS-002"].withdrawn_in, found["VIS-002"].unheld_in) == (None, "3")
    assert steps(found["VIS-003"]) == [("1", "first"), ("3", "new")]
    assert (found["VIS-003"].withdrawn_in, found["VIS-003"].unheld_in) == (None, "4")
    assert steps(found["VIS-004"]) == [("2", "new")]
    assert steps(found["VIS-005"]) == [("4", "unheld")]
    assert all(found[one].withdrawn_in is None for one in found)


def test_a_requirement_that_a_whole_text_has_no_longer_is_withdrawn() -> None:
    found = listed(version("1", "part", {"VIS-001": "a"}), version("2", "whole", {}))
    assert (found["VIS-001"].withdrawn_in, found["VIS-001"].unheld_in) == ("2", None)


def test_other_fields_amend_a_requirement_too() -> None:
    (book, *_) = listing(load(SAMPLE)).handbooks
    (found,) = (one for one in book.requirements if ("2023-06-15", "redefined") in steps(one))
    assert "2023-06-15" in found.amended_in
    assert book.version("2023-06-15").label


def test_every_requirement_of_every_version_is_listed_once() -> None:
    for root in (ROOT, SAMPLE):
        corpus = load(root)
        rows = [(wording.requirement.id, wording.requirement.version) for *_, wording in listing(corpus).rows()]
        assert len(set(rows)) == len(rows)
        assert set(rows) == {
            (requirement.id, one.id)
            for book in corpus.handbooks
            for one in book.versions
            for requirement in one.requirements
        }


def test_what_is_made_from_a_master_names_the_masters_requirement() -> None:
    found = listing(load(ROOT))
    masters = {book.code: book for book in found.handbooks if not book.master}
    made = [book for book in found.handbooks if book.master]
    assert len(made) == 10
    for book in made:
        theirs = {
            (one.id, wording.requirement.version)
            for one in masters[book.master].requirements
            for wording in one.wordings
        }
        own = {(one.master_id, wording.requirement.version) for one in book.requirements for wording in one.wordings}
        assert own <= theirs
        assert all(one.master_id.endswith(one.id.removeprefix(book.code)) for one in book.requirements)
        assert book.note
    assert not [one for book in masters.values() for one in book.requirements if one.master_id]


def test_a_handbook_without_a_text_is_listed() -> None:
    corpus = Corpus((), Vocabulary(()), unheld=(Handbook("VIS", "Visits", (), (), "visits"),))
    (found,) = listing(corpus, named_handbooks(corpus, ["visits"])).handbooks
    assert listing(corpus).handbooks == (found,)
    assert (found.name, found.versions, found.requirements) == ("visits", (), ())


def test_what_a_requirement_restates() -> None:
    entries = (SourceEntry("A section", "updated", 7), SourceEntry("Other", "new", 9, ("Its own",)))
    page = Source(
        "page", "Page", "A publisher", None, "A licence", "Whole.", "", (ListedHandbook("VIS", "listed", 3, entries),)
    )
    texts = {"VIS-001": ("A section", None), "VIS-002": ("Its own", None), "VIS-003": ("Unknown", None)}
    texts |= {
        "VIS-004": ("Here", "page, Other"),
        "VIS-005": ("Here", "unheld, There, and on"),
        "VIS-006": ("Here", "unheld"),
    }
    found = tuple(Requirement(one, "VIS", "1", section, "x", source=source) for one, (section, source) in texts.items())
    book = Handbook("VIS", "Visits", (), (Version("1", "1", None, "whole", found, "page"),), "visits")
    (listed,) = listing(Corpus((book,), Vocabulary(()), (page,))).handbooks
    assert [one.wordings[0].restates for one in listed.requirements] == [
        Restated("page", "A section", "updated", 7),
        Restated("page", "Other", "new", 9),
        Restated("page", "Unknown"),
        Restated("page", "Other", "new", 9),
        Restated("unheld", "There, and on"),
        Restated("unheld", "Here"),
    ]
    assert restated(None) == Restated("", "")


def test_handbooks_go_by_folder_code_or_title_in_the_order_of_the_corpus() -> None:
    corpus = load(SAMPLE)
    folders = [book.folder for book in corpus.known]
    assert [book.folder for book in named_handbooks(corpus, [])] == folders
    names = [corpus.known[1].code, corpus.known[0].title, corpus.known[1].folder]
    assert [book.folder for book in named_handbooks(corpus, names)] == folders[:2]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("bph", "Did you mean 'BPH'?"),
        ("bathing-place", "Did you mean 'bathing-places'?"),
        ("zzz", "Use one of bathing"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(InputError, match=f"there is no handbook '{name}'") as fault:
        named_handbooks(load(SAMPLE), ["BPH", name])
    assert hint in str(fault.value)
    assert "Use one of bathing-places, boat-houses" in str(fault.value)


def test_the_handbooks_at_hand_and_their_files() -> None:
    found, files = read_listing(["BPH"], SAMPLE / "handbooks" / "boat-houses")
    assert isinstance(found, Listing)
    assert [book.name for book in found.handbooks] == ["bathing-places"]
    assert SAMPLE / "handbooks/bathing-places/2021/index.md" in files
    assert SAMPLE / "handbooks/sources.toml" in files
