"""Laws of making handbooks from a master: lines stay, words go in, numbers stay, one edit changes all."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.variant_rules import unused_words, variant_faults
from policy_diff.core.variants import Variant, Variants, expand, make, master_text, own_title, renumber
from policy_diff.formats.requirement_blocks import read_requirements

WORDS = ("leader", "place", "people-there")
TYPES = ("rowing", "walking", "riding")
NAMES = (*TYPES, "by-water", "by-land")


def variant(code: str, folder: str) -> Variant:
    return Variant(code, folder, f"Outings: {folder}", {word: f"{word} of {folder}" for word in WORDS})


VARIANTS = Variants(
    {word: f"the {word}" for word in WORDS},
    {"by-water": ("rowing",), "by-land": ("walking", "riding")},
    (variant("ROW", "rowing"), variant("WAL", "walking"), variant("RID", "riding")),
)

words = st.sampled_from([f"{{{{{word}}}}}" for word in (*WORDS, "title")] + ["{{ leader }}", "{{People-there}}"])
plain = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=6)
sentences = st.lists(words | plain, min_size=1, max_size=5).map(" ".join)
ends = st.sampled_from(["\n", "\r\n"])


@st.composite
def masters(draw: st.DrawFn) -> str:
    """A title, paragraphs, requirements with passages in them, and passages with requirements in them."""
    end = draw(ends)
    number = 0
    parts = ["# {{title}}", ""]

    def requirement(*, inner: bool) -> list[str]:
        nonlocal number
        number += 1
        fields = [f":bearer: {draw(words)}"] if draw(st.booleans()) else []
        body = [draw(sentences)]
        if inner and draw(st.booleans()):
            body += ["", f":::{{only-for}} {draw(st.sampled_from(NAMES))}", draw(sentences), ":::"]
        return [f"::::{{req}} OUT-{number:03}", *fields, "", *body, "::::", ""]

    for _ in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(["paragraph", "requirement", "passage"]))
        if kind == "paragraph":
            parts += [draw(sentences), ""]
        elif kind == "requirement":
            parts += requirement(inner=True)
        else:
            names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
            inner = [line for _ in range(draw(st.integers(0, 2))) for line in requirement(inner=False)]
            parts += [f":::::{{only-for}} {', '.join(names)}", draw(sentences), "", *inner, ":::::", ""]
    return end.join(parts)


def made(text: str) -> list[str]:
    return [make(text, "OUT", one, VARIANTS) for one in VARIANTS.variants]


def numbers(text: str) -> set[str]:
    return {found[-3:] for found in re.findall(r"\{req\} [A-Z]+-(\d{3})", text)}


@given(masters())
def test_a_sound_master_has_no_fault_and_leaves_no_braces(text: str) -> None:
    assert list(variant_faults(text, "index.md", VARIANTS)) == []
    for whole in (master_text(text, "Outings", VARIANTS), *made(text)):
        assert "{{" not in whole
        assert "only-for" not in whole


@given(masters())
def test_every_line_stays_where_it_is_or_is_blank(text: str) -> None:
    whole = expand(text, {}, None).splitlines()
    assert len(whole) == len(text.splitlines())
    for one in VARIANTS.variants:
        lines = expand(text, {}, VARIANTS.names_of(one)).splitlines(keepends=True)
        assert len(lines) == len(whole)
        assert all(line.strip() in {"", mine} for line, mine in zip(lines, whole, strict=True) if line.strip())
        assert [line[-1:] for line in lines[:-1]] == ["\n"] * (len(lines) - 1)


@given(masters())
def test_the_requirements_of_a_variant_are_some_of_the_masters_by_number(text: str) -> None:
    whole = numbers(master_text(text, "Outings", VARIANTS))
    for one, text_of in zip(VARIANTS.variants, made(text), strict=True):
        assert numbers(text_of) <= whole
        found = read_requirements(text_of.replace(":bearer:", ":source:"), "index.md", one.code, "2024")
        assert {requirement.id for requirement in found} == {f"{one.code}-{number}" for number in numbers(text_of)}


@given(masters(), plain)
def test_one_edit_of_the_master_changes_every_variant_that_has_the_passage(text: str, added: str) -> None:
    lines = text.splitlines(keepends=True)
    before = made(text)
    for at, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith((":", "#")):
            continue
        edited = "".join([*lines[:at], f"{added} {line}", *lines[at + 1 :]])
        for old, new in zip(before, made(edited), strict=True):
            differs = [
                n for n, pair in enumerate(zip(old.splitlines(), new.splitlines(), strict=True)) if pair[0] != pair[1]
            ]
            assert differs == ([at] if old.splitlines()[at] else [])


@given(masters())
def test_a_word_is_unused_where_taking_it_away_changes_nothing(text: str) -> None:
    idle = {(one.code if one else "", word) for one, word in unused_words([text], VARIANTS)}
    for one in VARIANTS.variants:
        for word in WORDS:
            less = Variant(one.code, one.folder, one.title, {k: v for k, v in one.words.items() if k != word})
            same = make(text, "OUT", less, VARIANTS) == make(text, "OUT", one, VARIANTS)
            assert same == ((one.code, word) in idle)


@given(masters())
def test_a_word_that_is_missing_is_told_once_where_it_is_needed(text: str) -> None:
    bare = Variants(VARIANTS.words, VARIANTS.groups, (Variant("ROW", "rowing", "Rowing", {}), *VARIANTS.variants[1:]))
    found = list(variant_faults(text, "index.md", bare))
    left = set(re.findall(r"\{\{ ?([A-Za-z-]+) ?\}\}", make(text, "OUT", bare.variants[0], bare)))
    assert sorted(fault.problem for fault in found) == sorted(
        f"rowing has no word for '{word}'" for word in {word.lower() for word in left}
    )
    for fault in found:
        assert fault.place is not None
        assert fault.place.text == text.splitlines()[(fault.place.line or 0) - 1]


def test_a_capital_asks_for_a_capital() -> None:
    assert (
        expand("{{Leader}} and {{leader}}", {"leader": "person in charge"}) == "Person in charge and person in charge"
    )


def test_an_exception_goes_with_the_requirement_that_it_names() -> None:
    text = (
        ":::{req} OUT-001\n:except: OUT-002, OUT-003\n:topics: a\n\nOne.\n:::\n\n"
        ":::{req} OUT-004\n:except: OUT-002\n:topics: a\n\nFour.\n:::\n\n"
        "::::{only-for} rowing\n:::{req} OUT-002\n\nTwo.\n:::\n::::\n"
    )
    assert make(text, "OUT", VARIANTS.variants[1], VARIANTS) == (
        ":::{req} WAL-001\n:except: WAL-003\n:topics: a\n\nOne.\n:::\n\n"
        ":::{req} WAL-004\n:topics: a\n\n\nFour.\n:::\n\n\n\n\n\n\n\n"
    )


def test_only_ids_of_the_master_are_given_another_code() -> None:
    text = "OUT-001, {r}`OUT-002:2024`, #OUT-003, OUT-0041, LAYOUT-005, ABOUT OUT"
    assert renumber(text, "OUT", "WAL") == "WAL-001, {r}`WAL-002:2024`, #WAL-003, OUT-0041, LAYOUT-005, ABOUT OUT"


def test_what_a_title_has_beyond_the_masters() -> None:
    assert own_title("Outings guide: rowing", "Outings guide") == "rowing"
    assert own_title("Rowing", "Outings guide") == "Rowing"
