"""What is remembered is what was worked out of the very same values, and no more than was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from policy_diff.core.kept import kept


@dataclass(frozen=True, slots=True)
class Text:
    words: str


def test_the_very_same_value_is_worked_out_once_and_an_equal_one_by_itself() -> None:
    asked: list[str] = []

    @kept(8)
    def length(text: Text) -> int:
        asked.append(text.words)
        return len(text.words)

    one, other = Text("kites"), Text("kites")
    assert one == other
    assert [length(one), length(one), length(other)] == [5, 5, 5]
    assert asked == ["kites", "kites"]


def test_no_value_takes_the_identity_of_one_that_is_gone() -> None:
    @kept(1_000)
    def words(text: Text) -> str:
        return text.words

    assert [words(Text(str(number))) for number in range(500)] == [str(number) for number in range(500)]


def test_what_was_not_asked_for_the_longest_is_forgotten_first() -> None:
    asked: list[str] = []

    @kept(2)
    def words(text: Text) -> str:
        asked.append(text.words)
        return text.words

    lamp, kite, boat = Text("lamp"), Text("kite"), Text("boat")
    for text in (lamp, kite, lamp, boat, lamp, kite):
        words(text)
    assert asked == ["lamp", "kite", "boat", "kite"]
