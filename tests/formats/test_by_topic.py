"""What a day changed, by topic: small handbooks and the whole page that they make, to be read side by side."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from policy_diff.core.arrangement import Arrangement, Statement
from policy_diff.core.arranging import arrange
from policy_diff.core.likeness import differences, gather, setter_aside
from policy_diff.core.telling import Difference, Telling, tell
from policy_diff.formats.by_topic import Names, action_title, write
from policy_diff.project.corpus import load
from policy_diff.project.statements import plain_words
from policy_diff.project.topics import write_by_topic
from policy_diff.project.updates import updates
from sites import SAMPLE, SHORES

EXPECTED = Path(__file__).parent / "by_topic"
CASES = [(SHORES, "2022-05-01"), (SAMPLE, "2022-05-01"), (SAMPLE, "2023-03-01"), (SAMPLE, "2023-06-15")]

AS_IT_IS = setter_aside(["school", "provider", "lead provider"])


@pytest.mark.parametrize(("root", "day"), CASES, ids=lambda case: getattr(case, "name", case))
def test_a_day_by_topic(root: Path, day: str) -> None:
    """The input is in `tests/site/roots/<name>/handbooks`, the output in `by_topic/<name>-<day>.md`."""
    corpus = load(root)
    (update,) = (update for update in updates(corpus) if update.on.isoformat() == day)
    expected = EXPECTED / f"{root.name}-{day}.md"
    assert write_by_topic(update, corpus.vocabulary) == expected.read_text(encoding="utf-8")


def statement(handbook: str, words: str, action: str = "tell", *topics: str) -> Statement:
    return Statement(handbook, f"{handbook}-001", "new", words, words, topics=topics or ("report",), action=action)


def arranged(*statements: Statement) -> Arrangement:
    codes = list(dict.fromkeys(one.handbook for one in statements))
    return arrange(statements, codes, ["report", "feedback"], AS_IT_IS)


def shown(arrangement: Arrangement) -> list[tuple[str, str, list[str]]]:
    """Give for each wording its topic, the words shown and who has it."""
    return [
        (part.topic, wording.shown.words, list(wording.handbooks))
        for part in arrangement.topics
        for action in part.actions
        for wording in action.wordings
    ]


def test_the_words_that_most_handbooks_have_are_shown() -> None:
    found = arranged(
        statement("A", "The school may tell its staff at once."),
        statement("B", "The school may tell its staff."),
        statement("C", "The provider may tell its staff."),
        statement("D", "The provider may tell its staff."),
    )
    assert shown(found) == [("report", "The provider may tell its staff.", ["A", "B", "C", "D"])]


def test_among_equals_the_first_handbook_shows_them() -> None:
    found = arranged(
        statement("A", "The school may tell its staff."), statement("B", "The provider may tell its staff.")
    )
    assert shown(found) == [("report", "The school may tell its staff.", ["A", "B"])]


def test_words_that_have_little_in_common_stand_apart_and_so_do_actions() -> None:
    found = arranged(
        statement("A", "The school may tell its staff."),
        statement("B", "Whoever owns the building decides who hears of this, and when."),
        statement("C", "The school may tell its staff.", "share"),
    )
    assert [who for _, _, who in shown(found)] == [["A"], ["B"], ["C"]]


def test_a_statement_of_two_topics_stands_where_most_on_its_action_do() -> None:
    found = arranged(
        statement("A", "The school may tell its staff.", "tell", "feedback", "report"),
        statement("B", "The school may tell its staff.", "tell", "report"),
        statement("C", "The school may go.", "go", "feedback", "report"),
    )
    assert shown(found) == [
        ("report", "The school may tell its staff.", ["A", "B"]),
        ("feedback", "The school may go.", ["C"]),
    ]
    report, feedback = found.topics
    assert [(one.handbook, home) for one, home in report.elsewhere] == [("C", "feedback")]
    assert [(one.handbook, home) for one, home in feedback.elsewhere] == [("A", "report")]
    assert [feedback.count(code) for code in "ABC"] == [1, 0, 1]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Leaders may tell staff.", "Leaders may tell staff.", ()),
        ("Leaders may tell staff.", "Leaders may tell staff", ()),
        ("Managers may tell staff.", "Leaders may tell staff.", (("Managers", "Leaders"),)),
        ("Leaders may, at once, tell staff.", "Leaders may tell staff.", (("at once", ""),)),
        ("Leaders may tell staff.", "Leaders may also tell staff.", (("", "also"),)),
        (
            "a call on the first working day after it ends",
            "a call the day after it ends",
            (("on the first working", "the"),),
        ),
    ],
)
def test_differences_are_told_in_few_words(one: str, other: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert differences(one, other) == expected


def test_names_are_set_aside_with_their_article_and_in_the_plural() -> None:
    kept = [AS_IT_IS(words) for words in ("The lead provider tells us.", "Schools tells us.", "a provider tells us.")]
    assert len(set(kept)) == 1
    assert AS_IT_IS("the preschool tells us.") not in kept


def test_nothing_to_set_aside_or_to_gather_is_no_trouble() -> None:
    assert setter_aside([])("The  School") == "the school"
    assert gather([], []) == []
    assert gather(["", ""], ["A", "B"]) == [[0, 1]]


def test_items_and_rows_are_plain_words_too() -> None:
    assert plain_words("Tell:\n\n- the *day*\n- the hour.\n") == "Tell: the day; the hour."
    assert plain_words("| a | b |\n| - | - |\n| c | d |\n") == "a b; c d"


def test_words_that_some_gained_and_others_had_reworded_are_shown_without_marks() -> None:
    """Who gained a statement whole must not be shown another's insertion as the change."""
    old = Statement("B", "B-001", "reworded", "Tell us in a call, at once.", "Tell us in a call, at once.", "Tell us.")
    new = Statement("A", "A-001", "added", "Tell us in a call.", "Tell us in a call.")
    twin = replace(old, handbook="C", id="C-001", text=new.text, words=new.words)
    found = arranged(new, old, twin)
    assert write(found, Names({code: code for code in "ABC"}, {}), title="T", lede="L").split("### ")[1] == (
        "Other text\n\n"
        "> Tell us in a call.\n\n"
        "- A (A-001, added)\n"
        "- B (B-001, reworded): also “at once” after “call”\n\n"
        "  > Tell us [in a call, at once].\n\n"
        "- C (C-001, reworded)\n\n"
        "  > Tell us [in a call].\n"
    )


def test_a_heading_over_an_act_says_whether_it_is_asked_or_banned() -> None:
    found = arranged(
        replace(statement("A", "Nobody may ring the bell.", "ring bell"), modality="must-not"),
        replace(statement("B", "Whoever is there may decide to ring it.", "ring bell"), modality="may"),
        replace(statement("C", "Everyone must ring it.", "ring bell"), modality="must", fate="removed"),
    )
    (part,) = found.topics
    assert [action_title(action) for action in part.actions] == ["Ring bell: must not, may"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Staff see the pool.", "Staff see the sea.", (Difference("pool", "sea"),)),
        (
            "The provider tells the inspector.",
            "The lead provider tells the lead inspector.",
            (Difference("", "lead", each=True),),
        ),
        (
            "The provider tells the lead inspector.",
            "The lead provider tells the lead inspector.",
            (Difference("provider", "lead provider"),),
        ),
        (
            "The pool opens when the pool is clean.",
            "The lido opens when the lido is clean.",
            (Difference("pool", "lido", each=True),),
        ),
        ("Bathers may swim at dawn.", "Bathers may swim.", (Difference("at dawn", "", "swim"),)),
        ("Bathers may swim.", "At dawn bathers may swim.", (Difference("Bathers", "At dawn bathers"),)),
    ],
)
def test_a_difference_is_told_with_as_many_words_as_give_it_one_place(
    one: str, other: str, expected: tuple[Difference, ...]
) -> None:
    assert tell(one, other, AS_IT_IS, lambda _: False) == Telling(expected)


def test_more_than_two_differences_are_told_as_the_whole_sentence() -> None:
    told = tell(
        "It is so. On Monday the guard of the pool opens both gates and the pool attendant hoists the blue flag.",
        "It is so. On Friday the guard of the pool shuts both gates and the pool attendant hoists the red flag.",
        AS_IT_IS,
        lambda _: False,
    )
    (sentence,) = told.sentences
    assert not told.differences
    assert "".join(words for words, _ in sentence).startswith("On Monday the guard of the pool opens both")
    assert [words for words, differs in sentence if differs] == ["Monday", "opens", "blue"]


def test_what_the_same_section_says_beside_a_statement_is_not_lacking() -> None:
    rest = "Even so, the person in charge decides who comes in."
    shown = [statement(code, f"Staff may bring a friend to the meeting. {rest}") for code in "AB"]
    short = statement("C", "Staff may bring a friend to the meeting.")
    for section, expected in (("", "without"), (f"Before. {rest.upper()} After.", "")):
        found = arrange([*shown, short], list("ABC"), ["report"], AS_IT_IS, lambda _, said=section: said)
        page = write(found, Names({code: code for code in "ABC"}, {}), title="T", lede="L")
        (line,) = (line for line in page.split("\n") if line.startswith("- C ("))
        assert ("without" in line) == bool(expected)


def test_an_insertion_of_one_is_not_marked_where_another_gained_the_whole() -> None:
    old = Statement("A", "A-001", "reworded", "Tell us in a call.", "Tell us in a call.", "Tell us.")
    new = Statement("B", "B-001", "added", "Tell us in a long call.", "Tell us in a long call.")
    for found, marked in (([old], True), ([old, new], False)):
        (wording,) = arranged(*found).topics[0].actions[0].wordings
        assert (wording.marked, wording.mixed) == (marked, not marked)
