"""What the feeds tell: every change once, with the words that the versions have."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import pytest

from policy_diff.core.changeset import spell
from policy_diff.core.corpus import Corpus
from policy_diff.core.feed import Feed
from policy_diff.core.requirement import says_the_same
from policy_diff.formats.labelled_words import labelled
from policy_diff.project.comparisons import changes_of
from policy_diff.project.corpus import load
from policy_diff.project.feed_parts import followed
from policy_diff.project.feeds import NEWEST, feed_of_all, handbook_feed
from policy_diff.project.history import histories, histories_of
from policy_diff.project.page_feeds import feeds_of
from policy_diff.project.requirement_feeds import requirement_feed
from policy_diff.project.statements import plain_words
from sites import ROOT, SAMPLE


@pytest.fixture(scope="module", params=[SAMPLE, ROOT], ids=["sample", "real"])
def corpus(request: pytest.FixtureRequest) -> Corpus:
    return load(request.param)


@pytest.fixture(scope="module")
def sample() -> Corpus:
    return load(SAMPLE)


def of_handbooks(corpus: Corpus) -> dict[str, Feed]:
    return {handbook.folder: handbook_feed(followed(corpus, handbook)) for handbook in corpus.handbooks}


def of_requirements(corpus: Corpus) -> dict[str, Feed]:
    known = {handbook.folder: followed(corpus, handbook) for handbook in corpus.handbooks}
    return {history.id: requirement_feed(known[history.handbook.folder], history) for history in histories(corpus)}


def test_every_entry_and_every_feed_has_a_name_of_its_own(corpus: Corpus) -> None:
    feeds = [*of_handbooks(corpus).values(), *of_requirements(corpus).values()]
    names = [feed.id for feed in feeds] + [entry.id for feed in feeds for entry in feed.entries]
    assert len(set(names)) == len(names)


def test_an_entry_keeps_its_name_when_a_version_is_added(corpus: Corpus) -> None:
    for handbook in corpus.handbooks:
        if len(handbook.versions) < 2:
            continue
        before = replace(handbook, versions=handbook.versions[:-1])
        then, now = (handbook_feed(followed(corpus, one)) for one in (before, handbook))
        assert [entry.id for entry in then.entries] == [entry.id for entry in now.entries[1:]]
        later = {history.id: history for history in histories_of(handbook)}
        for history in histories_of(before):
            was, is_ = (requirement_feed(followed(corpus, one.handbook), one) for one in (history, later[history.id]))
            assert [one.id for one in was.entries] == [one.id for one in is_.entries][-len(was.entries) :]


def test_an_entry_touches_what_the_versions_say_otherwise_in_their_own_words(corpus: Corpus) -> None:
    for handbook, feed in zip(corpus.handbooks, of_handbooks(corpus).values(), strict=True):
        assert len(feed.entries) == len(handbook.versions)
        for pair, entry in zip(reversed(changes_of(handbook)), feed.entries, strict=False):
            told = {passage.id: passage for passage in entry.passages if passage.id}
            assert len(told) == len(entry.touched)
            for identifier in {one.id for one in (*pair.old.requirements, *pair.new.requirements)}:
                old, new = pair.old.requirement(identifier), pair.new.requirement(identifier)
                if not (old and new and says_the_same(old, new)):
                    assert identifier in told
            for identifier, passage in told.items():
                was, now = (version.requirement(identifier) for version in (pair.old, pair.new))
                assert spell(passage.pieces, "-") == (plain_words(was.text) if was else "")
                assert spell(passage.pieces, "+") == (plain_words(now.text) if now else "")


def test_the_feed_of_a_requirement_tells_each_wording_in_its_words(corpus: Corpus) -> None:
    feeds = of_requirements(corpus)
    for history in histories(corpus):
        feed = feeds[history.id]
        assert [entry.updated for entry in feed.entries] == sorted((e.updated for e in feed.entries), reverse=True)
        assert feed.updated == feed.entries[0].updated
        assert all(entry.touched == (history.id,) for entry in feed.entries)
        after = [spell(entry.passages[0].pieces, "+") for entry in feed.entries]
        kept = [said for said in after[::-1] if said]
        assert kept == [plain_words(wording.requirement.text) for wording in history.wordings]
        assert ("" in after[:1]) == (history.withdrawn is not None)


def test_newest_first_and_updated_when_the_newest_was(corpus: Corpus) -> None:
    feeds = of_handbooks(corpus)
    everything = feed_of_all(corpus, (feeds[one.folder] for one in corpus.originals), "Rules")
    for feed in (everything, *feeds.values()):
        moments = [entry.updated for entry in feed.entries]
        assert moments == sorted(moments, reverse=True)
        assert feed.updated == moments[0]
    changes = [entry.id for one in corpus.originals for entry in feeds[one.folder].entries[:-1]]
    assert len(changes) <= NEWEST
    assert sorted(entry.id for entry in everything.entries) == sorted(changes)


def test_the_feed_of_all_holds_the_newest(sample: Corpus) -> None:
    feed = of_handbooks(sample)["bathing-places"]
    many = replace(feed, entries=tuple(replace(feed.entries[0], id=str(at)) for at in range(NEWEST + 9)))
    assert len(feed_of_all(sample, [many], "Rules").entries) == NEWEST


def test_what_an_entry_says(sample: Corpus) -> None:
    feed = of_handbooks(sample)["bathing-places"]
    third, second, first = feed.entries
    assert second.title == "Bathing places handbook: 1 May 2022"
    assert second.updated.isoformat() == "2022-05-01T00:00:00+01:00"
    assert second.said[0] == "Lifeguards close the gate in a storm."
    assert "held in part" in second.said[1]
    assert second.address == "compare/bathing-places/2021-to-2022-05-01/"
    told = {passage.id: passage for passage in second.passages if passage.id}
    assert "within [removed: 30] [added: 45] minutes" in labelled(told["BPH-002"].pieces)
    assert told["BPH-004"].said == "removed"
    assert told["BPH-005"].said == "added"
    data = {passage.id: passage for passage in third.passages}["BPH-006"]
    assert data.note == "The words are the same."
    assert ("How strongly", "[removed: should] [added: will normally]") in [(n, labelled(p)) for n, p in data.data]
    assert "The day it took effect is not known." in first.said[1]
    assert first.passages == ()


def test_a_requirement_that_is_withdrawn_is_told_of(sample: Corpus) -> None:
    feed = of_requirements(sample)["BPH-004"]
    assert [entry.title for entry in feed.entries] == [
        "BPH-004, Bathing places handbook: withdrawn (1 May 2022)",
        "BPH-004, Bathing places handbook: first wording held (Before May 2022)",
    ]
    gone = feed.entries[0].passages[0]
    assert labelled(gone.pieces) == "[removed: Bathers may sing in the water on Sundays.]"
    assert not gone.unheld


def test_one_that_is_only_not_held_any_more_is_not_called_withdrawn(sample: Corpus) -> None:
    handbook = sample.handbook("BPH")
    versions = (handbook.versions[0], replace(handbook.versions[1], held="part", source="kites"))
    partly = replace(handbook, versions=versions)
    history = next(one for one in histories_of(partly) if one.id == "BPH-004")
    entry = requirement_feed(followed(sample, partly), history).entries[0]
    assert entry.title == "BPH-004, Bathing places handbook: not in the newest text held (1 May 2022)"
    assert labelled(entry.passages[0].pieces, unheld=entry.passages[0].unheld).startswith("[not held after: ")


def test_what_is_made_from_a_master_says_whose_text_it_is_not() -> None:
    corpus = load(ROOT)
    made = next(one for one in corpus.handbooks if one.master)
    feed = of_handbooks(corpus)[made.folder]
    assert "that is not held" in feed.subtitle
    assert all(any("that is not held" in said for said in entry.said) for entry in feed.entries)
    assert all("of this handbook no date is known" in " ".join(entry.said) for entry in feed.entries)


def test_every_feed_carries_the_notice_and_the_licence(corpus: Corpus) -> None:
    for feed in chain(of_handbooks(corpus).values(), of_requirements(corpus).values()):
        assert "It is not official." in feed.rights
        assert "Open Government Licence v3.0 (https://" in feed.rights or "kite" in feed.page or "KFH" in feed.page


def test_a_page_names_its_feeds_the_nearest_first(sample: Corpus) -> None:
    def found(address: str) -> list[str]:
        return [there for _, there in feeds_of(sample, address)]

    assert found("") == found("requirements/") == found("feeds/") == ["feeds/all.atom"]
    assert found("handbooks/bathing-places/2021/") == ["feeds/bathing-places.atom", "feeds/all.atom"]
    assert found("compare/bathing-places/x/") == ["feeds/bathing-places.atom", "feeds/all.atom"]
    own = ["requirements/BPH-001/feed.atom", "feeds/bathing-places.atom", "feeds/all.atom"]
    assert found("requirements/BPH-001/") == own
    assert found("handbooks/ferries/") == ["feeds/all.atom"], "of which no text is held"
