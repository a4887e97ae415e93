"""Reading the corpus: requirement blocks, `handbook.toml` and `vocabulary.toml`, and their faults."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.core.obligation import Modality, Obligation
from policy_diff.core.readers import Reader
from policy_diff.core.requirement import Requirement, Verification
from policy_diff.formats.corpus_toml import read_handbook, read_vocabulary
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project.corpus import load

SOURCE = """\
# Visits handbook

Prose, with a `:::{req}` in it that is none.

## Before the visit

:::{req} VIS-001
:bearer: visitor
:modality: must
:action: ask after host
:verified-by: judgement
:source: other, Elsewhere

The visitor **must** ask.

- one
- two
:::

### The visit ###

::::{req} VIS-002
:topics: kindness, notes

A visit is for looking.

:::{note}
Really.
:::
::::
"""


def test_blocks_are_read_with_their_section_and_text() -> None:
    first, second = read_requirements(SOURCE, "index.md", "VIS", "2023")
    assert first == Requirement(
        "VIS-001",
        "VIS",
        "2023",
        "Before the visit",
        "The visitor **must** ask.\n\n- one\n- two",
        Obligation("visitor", Modality.MUST, None, "ask after host"),
        (),
        Verification("judgement"),
        "other, Elsewhere",
    )
    assert str(first.place) == "index.md:7:10"
    assert second.section == "The visit"
    assert second.text == "A visit is for looking.\n\n:::{note}\nReally.\n:::"
    assert second.topics == ("kindness", "notes")
    assert second.obligation is None


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_what_is_left_out_of_a_wording_leaves_one_blank_line(ending: str) -> None:
    text = (
        ":::{req} VIS-001\n:topics: a\n\n\nOne:\n\n- two\n\n\n \n\n  on\n- three\n\n\n```text\na\n\n\nb\n```\n\n\n:::\n"
    )
    (found,) = read_requirements(text.replace("\n", ending), "index.md", "VIS", "2023")
    assert found.text == "One:\n\n- two\n\n  on\n- three\n\n```text\na\n\n\nb\n```"


def test_line_endings_do_not_matter() -> None:
    assert read_requirements(SOURCE.replace("\n", "\r\n"), "index.md", "VIS", "2023") == read_requirements(
        SOURCE, "index.md", "VIS", "2023"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("VIS-002", "VIS-001", "index.md:22:11: error: the ID VIS-001 stands twice in this version\n"),
        ("VIS-002", "SMH-002", "index.md:22:11: error: 'SMH-002' is not an ID of this handbook\n"),
        ("VIS-002", "VIS-2", "index.md:22:11: error: 'VIS-2' is not an ID of this handbook\n"),
        ("{req} VIS-002", "{req}", "index.md:22:10: error: the requirement has no ID yet\n"),
        ("{req} VIS-002", "{req} new", "index.md:22:11: error: the requirement has no ID yet\n"),
        ("\n::::\n", "\n", "index.md:22:1: error: the requirement is not closed [VIS-002]\n"),
        (":bearer: visitor", "bearer: visitor", "index.md:8:1: error: a field is expected here [VIS-001]\n"),
        (":action:", ":bearer:", "index.md:10:1: error: the field 'bearer' stands twice [VIS-001]\n"),
        ("must\n", "shall\n", "index.md:9:12: error: unknown modality 'shall' [VIS-001]\n"),
        (":source:", ":sauce:", "index.md:12:2: error: unknown field 'sauce' [VIS-001]\n"),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, message: str) -> None:
    assert old in SOURCE
    with pytest.raises(InputError) as raised:
        read_requirements(SOURCE.replace(old, new, 1), "index.md", "VIS", "2023")
    assert str(raised.value).startswith(message)


HANDBOOK = """\
code = "VIS"
title = "Visits handbook"
remits = ["visits", "tours"]

[[versions]]
id = "2023"
label = "Before April 2024"
held = "part"

[[versions]]
id = "2024-04-01"
label = "1 April 2024"
effective = 2024-04-01
held = "whole"
"""


def test_a_handbook_is_read() -> None:
    handbook = read_handbook(HANDBOOK, "handbook.toml")
    assert (handbook.code, handbook.title, handbook.remits) == ("VIS", "Visits handbook", ("visits", "tours"))
    assert [(v.id, v.effective, v.held) for v in handbook.versions] == [
        ("2023", None, "part"),
        ("2024-04-01", date(2024, 4, 1), "whole"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('code = "VIS"\n', "", "the key 'code' is missing"),
        ('code = "VIS"', "code = 3", "the key 'code' has the wrong kind of value"),
        ('["visits", "tours"]', '"visits"', "the key 'remits' has the wrong kind of value"),
        ('"part"', '"some"', "held = 'some'"),
        ("2024-04-01\nheld", '"2024-04-01"\nheld', "effective = '2024-04-01' is not a date"),
        ("2024-04-01\nheld", "2024-04-01T09:00:00\nheld", "effective = '2024-04-01 09:00:00' is not a date"),
        ('"VIS"', "VIS", "not TOML: invalid value"),
    ],
)
def test_a_fault_of_a_handbook_is_told(old: str, new: str, problem: str) -> None:
    assert old in HANDBOOK
    with pytest.raises(InputError) as raised:
        read_handbook(HANDBOOK.replace(old, new, 1), "handbook.toml")
    assert raised.value.problem == problem
    assert str(raised.value).startswith("handbook.toml")


VOCABULARY = """\
[roles]
"visitor" = "who comes"
[events]
"visit end" = "the end"
[actions]
"greet and leave" = "say good day"
[conditions]
[topics]
"notes" = "what is written"
"""


def test_a_vocabulary_is_read() -> None:
    vocabulary = read_vocabulary(VOCABULARY, "vocabulary.toml")
    assert vocabulary.names("action") == {"greet and leave"}
    assert vocabulary.gloss("visit end", "event") == "the end"
    assert vocabulary.gloss("visit end", "role") is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "visit end",
            "visit or end",
            "vocabulary.toml:4:2: error: 'visit or end' cannot be the name of one event",
        ),
        ('"visitor"', '"Visitor"', "vocabulary.toml:2:2: error: 'Visitor' cannot be the name of one role"),
        ("visitor", "the  visitor", "vocabulary.toml:2:2: error: 'the  visitor' cannot be the name of one role"),
        (
            '"visitor" =',
            '"new-comer" = "one"\n"new comer" =',
            "vocabulary.toml:3:2: error: the role 'new comer' can hardly be told from 'new-comer'",
        ),
        ('"who comes"', "3", "vocabulary.toml:2:13: error: the role 'visitor' has no gloss"),
        ('"who comes"', '" "', "vocabulary.toml:2:13: error: the role 'visitor' has no gloss"),
        ("[topics]", "[subjects]", "vocabulary.toml:8:2: error: unknown key 'subjects'"),
        ('[topics]\n"notes" = "what is written"\n', "", "vocabulary.toml: error: the key 'topics' is missing"),
        ("[events]", "[events", "vocabulary.toml:3:8: error: not TOML: expected ']'"),
    ],
)
def test_a_fault_of_a_vocabulary_is_told(old: str, new: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        read_vocabulary(VOCABULARY.replace(old, new, 1), "vocabulary.toml")
    assert str(raised.value).startswith(message)


RELATED = """\
[roles]
"guide" = "who leads"
"visitor" = "who comes"
"host" = "who is visited"
[events]
"visit end" = "the end"
[actions]
"leave" = "go away"
[conditions]
"late" = "it is late"
[topics]
[is-a]
"guide" = "visitor"
[acts-for]
"guide" = ["visitor", "host"]
[brought-about-by]
"visit end" = "leave"
[holds-until]
"late" = "visit end"
"""


def test_the_links_of_a_vocabulary_are_read() -> None:
    relations = read_vocabulary(RELATED, "vocabulary.toml").relations
    assert [(link.kind, link.term, link.other) for link in relations.links] == [
        ("is-a", "guide", "visitor"),
        ("acts-for", "guide", "visitor"),
        ("acts-for", "guide", "host"),
        ("brought-about-by", "visit end", "leave"),
        ("holds-until", "late", "visit end"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('= "visitor"', '= "visiter"', "vocabulary.toml:13:12: error: unknown role 'visiter' in [is-a]"),
        ('"visitor", "host"', '"visitor", "leave"', "vocabulary.toml:15:24: error: unknown role 'leave' in [acts-for]"),
        ('"visit end" = "leave"', '"late" = "leave"', "vocabulary.toml:17:2: error: unknown event 'late' in"),
        (
            '"visit end" = "leave"',
            '"visit end" = ["leave"]',
            "vocabulary.toml:17:15: error: unknown action '['leave']'",
        ),
        ('["visitor", "host"]', '"guide"', "vocabulary.toml: error: the role 'guide' comes round to itself"),
        ("[is-a]", "is-a = 3\n[other]", "vocabulary.toml"),
    ],
)
def test_a_fault_of_a_link_is_told(old: str, new: str, message: str) -> None:
    assert old in RELATED
    with pytest.raises(InputError) as raised:
        read_vocabulary(RELATED.replace(old, new, 1), "vocabulary.toml")
    assert str(raised.value).startswith(message)


READ = f"""{RELATED}
[[readers]]
name = "tour guide"
group = "On the way"
about = "whoever leads"
roles = ["guide", "host"]
called = ["leader"]

[[readers]]
name = "visitor"
roles = ["visitor"]
"""


def test_the_readers_of_a_vocabulary_are_read() -> None:
    assert read_vocabulary(READ, "vocabulary.toml").readers == (
        Reader("tour guide", ("guide", "host"), "whoever leads", "On the way", ("leader",)),
        Reader("visitor", ("visitor",)),
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"host"]\ncalled', '"hosts"]\ncalled', "vocabulary.toml:25:19: error: unknown role 'hosts'"),
        (
            'name = "visitor"',
            'name = "Tour guide"',
            "vocabulary.toml:29:8: error: the reader 'Tour guide' stands twice",
        ),
        ('name = "visitor"\n', "", "vocabulary.toml:28:1: error: the key 'name' is missing"),
        ('name = "visitor"', 'name = "<b>"', "vocabulary.toml:29:8: error: '<b>' cannot be the name of a reader"),
        ('roles = ["visitor"]', "roles = []", "vocabulary.toml:30:9: error: the reader 'visitor' has no role"),
        ("called", "known", "vocabulary.toml:26:1: error: unknown key 'known'"),
        (
            'name = "tour guide"',
            'name = "visitor"',
            "vocabulary.toml:22:8: error: the reader 'visitor' has the name of a role that is not hers",
        ),
    ],
)
def test_a_fault_of_a_reader_is_told(old: str, new: str, message: str) -> None:
    assert READ.count(old) == 1
    with pytest.raises(InputError) as raised:
        read_vocabulary(READ.replace(old, new), "vocabulary.toml")
    assert str(raised.value).startswith(message)


EXAMPLE = Path(__file__).resolve().parents[1] / "suite" / "example"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE / "handbooks", tmp_path / "handbooks")
    return tmp_path


def test_the_example_is_loaded(root: Path) -> None:
    corpus = load(root)
    (handbook,) = corpus.handbooks
    assert [len(version.requirements) for version in handbook.versions] == [9, 10]
    assert corpus.handbook("VIS") is corpus.handbook("Visits handbook") is handbook
    assert corpus.requirement_ids() == {f"VIS-{number:03d}" for number in range(1, 11)}
    assert str(handbook.versions[1].requirements[0].place) == "handbooks/visits/2024-04-01/index.md:5:10"


def test_an_unknown_handbook_is_told_with_what_is_near(root: Path) -> None:
    with pytest.raises(InputError) as raised:
        load(root).handbook("Visit handbook")
    assert str(raised.value) == (
        "error: unknown handbook 'Visit handbook'\n"
        "  Did you mean 'Visits handbook'? Use a title or a code of Visits handbook, VIS."
    )


def test_an_unknown_term_is_told_where_it_is_used(root: Path) -> None:
    file = root / "handbooks" / "vocabulary.toml"
    text = file.read_text(encoding="utf-8").replace('"send note" =', '"post note" =')
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        load(root)
    assert raised.value.problem == "unknown action 'send note'"
    assert raised.value.requirement == "VIS-005"
    assert str(raised.value).startswith("handbooks/visits/2023/index.md:")


def test_a_version_without_text_is_told(root: Path) -> None:
    shutil.rmtree(root / "handbooks" / "visits" / "2023")
    with pytest.raises(InputError, match="the version 2023 has no text"):
        load(root)


def test_a_file_that_is_not_there_or_not_utf_8_is_told(root: Path) -> None:
    file = root / "handbooks" / "vocabulary.toml"
    file.write_bytes(b"[roles]\n# \xff")
    with pytest.raises(InputError, match=r"^handbooks/vocabulary\.toml:2:3: error: is not UTF-8"):
        load(root)
    file.unlink()
    with pytest.raises(InputError, match=r"^handbooks/vocabulary\.toml: error: there is no such file"):
        load(root)
