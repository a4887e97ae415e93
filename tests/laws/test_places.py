"""Laws of places: the line and the column of an offset, and what it costs to find them and a requirement."""

from __future__ import annotations

import unicodedata
from typing import Any, ClassVar

from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.corpus import Version
from policy_diff.core.errors import InputError, Place
from policy_diff.core.requirement import Requirement

TEXTS = st.lists(st.sampled_from(["a", "é", " ", "\r\n", "\n", "\r", "\u2028", "\f"]), max_size=12).map("".join)


@given(TEXTS, st.data())
def test_a_place_is_in_the_line_that_an_editor_shows(text: str, data: Any) -> None:
    offset = data.draw(st.integers(0, len(text)))
    place = Place.at("a.md", text, offset)
    lines = text.replace("\r\n", "\n\0").replace("\r", "\n").split("\n")  # \0 is the second half of an ending
    starts = [sum(len(line) + 1 for line in lines[:at]) + line.startswith("\0") for at, line in enumerate(lines)]
    line = max((at for at, start in enumerate(starts) if start <= offset), default=0)
    assert (place.line, place.column) == (line + 1, offset - starts[line] + 1)
    assert place.text == lines[line].removeprefix("\0")


@given(st.text(max_size=20), st.text(max_size=20), st.data())
def test_a_message_shows_what_it_repeats_and_nothing_of_it_acts(said: str, text: str, data: Any) -> None:
    """No colour, no sound, no text turned round; and it can be written as UTF-8."""
    place = Place.at(said, text, data.draw(st.integers(0, len(text))))
    fault = InputError(f"'{said}' is no day", cure=f"Not {said}.", place=place)
    for line in str(fault).split("\n"):
        assert all(char.isprintable() or unicodedata.category(char) == "Zs" or char in "\u200c\u200d" for char in line)
    assert InputError("'caf\u00e9 \x1b[31m\u202e\ud800' is no day", cure="Go.").problem == (
        "'caf\u00e9 \\x1b[31m\\u202e\\ud800' is no day"
    )
    str(fault).encode()


class Watched(str):
    """A text that counts how much of it is copied."""

    __slots__ = ("copied",)

    def __getitem__(self, key: Any) -> str:
        part = super().__getitem__(key)
        self.copied = getattr(self, "copied", 0) + len(part)
        return part


def test_many_places_of_one_text_copy_no_more_than_their_lines() -> None:
    text = Watched("one line of many\n" * 500)
    for offset in range(0, len(text), len("one line of many\n")):
        Place.at("a.md", text, offset)
    assert text.copied <= len(text)


class Walked(tuple[Requirement, ...]):
    """Requirements that count how often they are gone through."""

    __slots__ = ()
    times: ClassVar[int] = 0

    def __iter__(self) -> Any:
        Walked.times += 1
        return super().__iter__()

    def __reversed__(self) -> Any:
        Walked.times += 1
        return reversed(tuple(super().__iter__()))


def test_a_version_is_gone_through_once_to_find_any_number_of_its_requirements() -> None:
    made = [Requirement(f"MAS-{n:03d}", "MAS", "v", "", "Text.") for n in (1, 2, 1)]
    version = Version("v", "V", None, "whole", Walked(made))
    assert [version.requirement(one) for one in ("MAS-001", "MAS-002", "MAS-003")] == [made[0], made[1], None]
    assert version.requirement("MAS-001") is made[0]
    assert Walked.times == 1
