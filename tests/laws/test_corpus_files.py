"""Laws of the corpus's TOML files: every value has its place, and no file breaks the reader."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.corpus_toml import is_folder_name, read_handbook, read_sources, read_vocabulary
from policy_diff.formats.toml_places import read_toml

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12) | st.sampled_from(
    ['a # b = "c"', "[x]", "'''", '"""', "{", "two\nlines", "\\", "="]
)
SCALARS = WORDS | st.integers(-9, 9) | st.booleans() | st.dates(dt.date(1900, 1, 1)) | st.floats(allow_nan=False)
FLAT = st.dictionaries(WORDS.filter(lambda key: key != "t"), SCALARS | st.lists(SCALARS, max_size=3), max_size=4)


def written(value: dict[str, Any], *, multiline: bool) -> str:
    return tomli_w.dumps(value, multiline_strings=multiline)


def at(text: str, place: Place | None) -> str:
    """Give the text that a place marks."""
    assert place is not None
    assert place.line is not None
    assert place.column is not None
    start = sum(len(line) + 1 for line in text.split("\n")[: place.line - 1]) + place.column - 1
    return text[start : start + place.width]


@given(FLAT, st.lists(FLAT, max_size=3), st.booleans(), st.sampled_from(["", " # a = [", "\r"]))
def test_the_place_of_a_value_shows_that_value(
    top: dict[str, Any], rest: list[dict[str, Any]], multiline: Any, ending: str
) -> None:
    heads = [f"[[t]]{ending}\n{written(table, multiline=multiline)}" for table in rest]
    text = "\n".join([written(top, multiline=multiline), *heads])
    whole = read_toml(text, "a.toml")
    assert whole.items == top | ({"t": rest} if rest else {})
    for table in (whole, *whole.tables("t")):
        for key in table.items:
            if (table, key) != (whole, "t"):
                assert tomllib.loads(f"x = {at(text, table.place(key))}") == {"x": table.items[key]}
                assert at(text, table.place(key, of_key=True))
    assert [at(text, table.place()) for table in whole.tables("t")] == ["[[t]]"] * len(rest)


KEYS = st.sampled_from(
    ["code", "title", "remits", "about", "versions", "updates", "id", "label", "effective", "held", "source", "note"]
)
FILLED = st.recursive(
    SCALARS | st.sampled_from(["VIS", "part", "2024", "..", "a/b", "con"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)


def check(text: str) -> None:
    """Read a text as each of the files; an error that is no `InputError` with its place passes through."""
    for read in (read_handbook, read_sources, read_vocabulary):
        fault = None
        try:
            read(text, "a.toml")
        except InputError as raised:
            fault = raised
        assert fault is None or (fault.place and fault.place.source == "a.toml" and fault.cure)


@given(st.dictionaries(KEYS | st.sampled_from(["roles", "events", "actions", "conditions", "topics"]), FILLED))
def test_no_table_gives_anything_but_an_input_error(data: dict[str, Any]) -> None:
    check(written(data, multiline=False))


@given(st.text(max_size=40))
def test_no_text_gives_anything_but_an_input_error(text: str) -> None:
    check(text)


@given(st.text(max_size=12))
def test_a_folder_name_is_one_safe_part_of_a_path(name: str) -> None:
    if is_folder_name(name):
        assert name.isascii()
        assert not set(name) & set('/\\:*?"<>| \n%#')
        assert name not in {".", ".."}


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", "-a", "a.", "con", "NUL.txt", "x" * 101, "é", "a b", "a\n"]
)
def test_names_that_are_no_folder_names(name: str) -> None:
    assert not is_folder_name(name)


@pytest.mark.parametrize("name", ["2024-01-19", "before-2024-01-19", "renewed", "v1.2", "A_b", "0", "x" * 100])
def test_names_that_are_folder_names(name: str) -> None:
    assert is_folder_name(name)
