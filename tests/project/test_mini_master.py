"""A small master: what its check tells of, and what it makes, where its text is written in unusual ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_diff.core.corpus import Corpus
from policy_diff.core.errors import InputError
from policy_diff.core.findings import Finding
from policy_diff.core.tracing import _numbers
from policy_diff.core.variant_scenarios import translations
from policy_diff.formats.variants_toml import read_variants
from policy_diff.project.check import check_project
from policy_diff.project.corpus import load

TOML = """code = "MAS"
title = "Master"
remits = []

[[versions]]
id = "2024"
label = "2024"
held = "whole"
"""
VARIANTS = """[words]
manager = "head"

[[variants]]
code = "AAA"
folder = "aaa"
title = "Master: aaa"
[variants.words]
manager = "matron"

[[variants]]
code = "BBB"
folder = "bbb"
title = "Master: bbb"
[variants.words]
manager = "warden"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "handbooks/mas/2024").mkdir(parents=True)
    (tmp_path / "handbooks/mas/handbook.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "handbooks/mas/variants.toml").write_text(VARIANTS, encoding="utf-8")
    return tmp_path


def write(root: Path, text: str) -> None:
    (root / "handbooks/mas/2024/index.md").write_text(f"# {{{{title}}}}\n\n{text}", encoding="utf-8")


def made(root: Path, text: str) -> Corpus:
    write(root, text)
    return load(root, lambda _: None)


def found(root: Path, family: str = "M") -> list[tuple[str, int | None]]:
    told = [one for one in check_project(root) if one.code.startswith(family)]
    return [(one.code, one.place.line) for one in told]


def findings(root: Path, code: str) -> list[Finding]:
    return [one for one in check_project(root) if one.code == code]


@pytest.mark.parametrize("number", ["001", "999", "1000", "123456"])
def test_a_requirement_has_its_number_in_each_type_however_many_digits(root: Path, number: str) -> None:
    corpus = made(root, f":::{{req}} MAS-{number}\n\nThe {{{{manager}}}} **must** say MAS-{number}.\n:::\n")
    for code in ("MAS", "AAA", "BBB"):
        (requirement,) = corpus.handbook(code).current.requirements
        assert requirement.id == f"{code}-{number}"
        assert requirement.text.endswith(f" **must** say {code}-{number}.")


@pytest.mark.parametrize(
    "opening",
    [
        "```{only-for} aaa",
        "> :::{only-for} aaa",
        "- :::{only-for} aaa",
        ":::{Only-for} aaa",
        ":::{only_for} aaa",
        ":::{ only-for} aaa",
        ":::only-for aaa",
        "::{only-for} aaa",
        "~~~{only-for} aaa",
    ],
)
def test_a_passage_that_is_written_in_another_way_is_told_of(root: Path, opening: str) -> None:
    write(root, f"The {{{{manager}}}} is kind.\n\n{opening}\nHidden.\n{opening[:3]}\n")
    assert ("M805", 5) in found(root)


def test_a_passage_in_a_handbook_that_is_no_master_is_told_of(root: Path) -> None:
    write(root, "```{Only-for} aaa\nHidden.\n```\n")
    (root / "handbooks/mas/variants.toml").unlink()
    assert found(root) == [("M801", 1), ("M805", 3)]


def test_where_the_words_of_a_master_are_lost_that_alone_is_told(root: Path) -> None:
    write(root, ":::{only-for} aaa\nHidden.\n:::\n")
    (root / "handbooks/mas/variants.toml").unlink()
    assert {finding.code for finding in check_project(root)} - {"I108"} == {"F001"}  # it has no register


def test_a_word_in_the_handbook_file_of_no_master_is_told_of(root: Path) -> None:
    write(root, "Words.\n")
    (root / "handbooks/mas/2024/index.md").write_text("# Master\n\nWords.\n", encoding="utf-8")
    (root / "handbooks/mas/variants.toml").unlink()
    (root / "handbooks/mas/handbook.toml").write_text(f'about = "For {{{{manager}}}}."\n{TOML}', encoding="utf-8")
    assert found(root) == [("M801", 1)]


EXAMPLE = ":::{only-for} aaa\nThe {{manager}} and {{ nobody }}.\n:::\n"


@pytest.mark.parametrize(
    "example",
    [
        f"````\n{EXAMPLE}````\n",
        f"~~~text\n{EXAMPLE}~~~\n",
        f"````{{code-block}} text\n{EXAMPLE}````\n",
        "".join(f"    {line}\n" for line in EXAMPLE.splitlines()),
        "- An item:\n\n" + "".join(f"  {line}\n" for line in f"````\n{EXAMPLE}````".splitlines()),
    ],
)
@pytest.mark.parametrize("master", [True, False])
def test_an_example_in_code_is_left_as_it_is(root: Path, example: str, *, master: bool) -> None:
    said = "The {{manager}} is kind.\n\n"
    corpus = made(root, f"{said}{example}")
    for code, word in (("MAS", "head"), ("AAA", "matron"), ("BBB", "warden")):
        text = corpus.handbook(code).current.text
        assert text.endswith(f"\n\nThe {word} is kind.\n\n{example}")
    if not master:
        (root / "handbooks/mas/2024/index.md").write_text(f"# Master\n\n{example}", encoding="utf-8")
        (root / "handbooks/mas/variants.toml").unlink()
    assert found(root) == []


def test_a_table_is_prose_and_has_its_words(root: Path) -> None:
    corpus = made(root, ":::{list-table}\n* - The {{manager}}\n:::\n")
    assert "The warden" in corpus.handbook("BBB").current.text


def test_no_word_is_called_unused_where_a_version_cannot_be_read(root: Path) -> None:
    write(root, "No word.\n")
    assert [one.place.source for one in findings(root, "M802")] == ["handbooks/mas/variants.toml"] * 3
    (root / "handbooks/mas/2024/index.md").write_bytes(b"# {{title}}\n\nThe {{manager}} \xff.\n")
    assert findings(root, "M802") == []


def test_words_and_groups_cannot_be_changed_and_their_holders_are_hashable() -> None:
    variants = read_variants(VARIANTS, "variants.toml")
    assert len({variants, read_variants(VARIANTS, "variants.toml"), *variants.variants}) == 3
    for words in (variants.words, variants.groups, variants.variants[0].words):
        with pytest.raises(TypeError):
            words["manager"] = "other"  # type: ignore[index]  # it is what may not be done


LEFT_OUT = "::::{only-for} aaa\n(place)=\n:::{req} MAS-002\n\nThe {{manager}} **must** sing.\n:::\n::::\n"


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("See {r}`MAS-002`.", "L503"),
        ("As MAS-002 says.", "L503"),
        ("See [there](#place).", "L502"),
        ("See [there](#MAS-002).", "L503"),
        ("See {ref}`there <place>`.", "L502"),
        ("See [there](annex.md#annex-for-one).", "L502"),
    ],
)
def test_a_reference_to_what_is_left_out_of_a_type_is_told_of_once(root: Path, reference: str, code: str) -> None:
    (root / "handbooks/mas/2024/annex.md").write_text(
        "# Annex\n\n:::{only-for} aaa\n## Annex for one\n:::\n", encoding="utf-8"
    )
    write(root, f"{reference}\n\n{LEFT_OUT}")
    assert found(root, "L") == [(code, 3)]
    write(root, f":::::{{only-for}} aaa\n{reference}\n:::::\n\n{LEFT_OUT}")
    assert found(root, "L") == []


def test_occasions_that_do_not_agree_are_not_paired(root: Path) -> None:
    requirement = (
        ":::{req} MAS-001\n:bearer: inspector\n:modality: must\n:on: {{manager}}\n:action: sing\n\nSings.\n:::\n"
    )
    table = VARIANTS.replace('"matron"', '"matron or cook"')
    (root / "handbooks/mas/variants.toml").write_text(table, encoding="utf-8")
    corpus = made(root, requirement)
    terms = [dict(one.terms) for one in translations(corpus)]
    assert terms == [{}, {"head": "warden"}]
    assert translations(corpus)[0].gone == frozenset()
    assert found(root) == [("M808", 6)]


def test_the_first_file_of_a_version_is_its_own_index(root: Path) -> None:
    (root / "handbooks/mas/2024/annex").mkdir()
    (root / "handbooks/mas/2024/annex/index.md").write_text("# Annex\n", encoding="utf-8")
    corpus = made(root, "Text.\n")
    assert [file.name for file in corpus.handbook("MAS").current.files] == [
        "handbooks/mas/2024/index.md",
        "handbooks/mas/2024/annex/index.md",
    ]


@pytest.mark.parametrize("name", ["UNH", "Unheld", "unheld"])
def test_of_a_handbook_without_text_it_is_said_that_none_is_held(root: Path, name: str) -> None:
    (root / "handbooks/unheld").mkdir()
    (root / "handbooks/unheld/handbook.toml").write_text(
        'code = "UNH"\ntitle = "Unheld"\nremits = []\nversions = []\n', encoding="utf-8"
    )
    with pytest.raises(InputError, match="no text of it is held here"):
        made(root, "Text.\n").handbook(name)


@pytest.mark.parametrize(("fence", "only"), [(":::", "::::"), (":::", ":::::"), ("```", ":::")])
def test_a_passage_that_holds_half_of_a_requirement_is_told_of(root: Path, fence: str, only: str) -> None:
    halves = (
        f"{fence}{{req}} MAS-001\n\nThe {{{{manager}}}} sings.\n\n{only}{{only-for}} aaa\nLoudly.\n{fence}\n\n"
        f"{fence}{{req}} MAS-002\n\nOthers.\n{only}\n\nAll sing.\n{fence}\n"
    )
    write(root, halves)
    assert ("M805", 7) in found(root)


def test_a_passage_from_before_a_requirement_into_it_is_told_of(root: Path) -> None:
    write(root, "::::{only-for} aaa\nThe {{manager}}.\n\n:::{req} MAS-001\n\nOthers.\n\n::::\n\nAll.\n:::\n")
    assert ("M805", 3) in found(root)


@pytest.mark.parametrize("fence", [":::", "```", "~~~"])
def test_a_requirement_in_any_fence_restates_the_section_that_it_stands_in(root: Path, fence: str) -> None:
    parts = [f"## Notes\n\n{fence}{{req}} MAS-00{n}\n\nThe {{{{manager}}}} sings.\n{fence}\n" for n in (1, 2)]
    corpus = made(root, "\n".join(parts))
    assert _numbers(corpus.handbook("MAS").current) == {"MAS-001": 0, "MAS-002": 1}
