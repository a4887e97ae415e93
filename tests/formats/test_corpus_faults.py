"""Faults of a corpus: each names its file, line and column, its requirement, the text and what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from policy_diff.core.errors import InputError
from policy_diff.formats.corpus_toml import read_handbook, read_sources
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project.corpus import load

HANDBOOK = """\
code = "VIS"
title = "Visits handbook"
remits = ["visits"]

[[versions]]
id = "2023"
label = "Before April 2024"
held = "part"

[[versions]] # the newest
id = "2024-04-01"
label = "1 April 2024"
effective = 2024-04-01
held = "whole"
"""
NAMES = (
    "  Write letters A to Z, figures, hyphens, underscores and full stops, at most 100, that begin with a letter or "
    "figure: the name is that of a folder and of a page, on every machine."
)


def said(text: str, old: str, new: str) -> str:
    assert old in text
    with pytest.raises(InputError) as raised:
        read_handbook(text.replace(old, new, 1), "handbook.toml")
    return str(raised.value)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param(
            'remits = ["visits"]\n\n[[versions]]\nid = "2023"\nlabel = "Before April 2024"\nheld = "part"\n\n'
            '[[versions]] # the newest\nid = "2024-04-01"\nlabel = "1 April 2024"\neffective = 2024-04-01\n'
            'held = "whole"\n',
            'remits = []\nversions = ["a"]\n',
            "handbook.toml:4:12: error: 'versions' holds something that is no table\n"
            '    versions = ["a"]\n               ^^^^^\n'
            "  Write each under a line of its own: `[[versions]]`.",
            id="versions as texts",
        ),
        pytest.param(
            "remits =",
            "remit =",
            "handbook.toml:3:1: error: unknown key 'remit'\n    remit = [\"visits\"]\n    ^^^^^\n"
            "  Did you mean `remits`? Its keys are code, title, remits, about, roles, versions, updates.",
            id="unknown key",
        ),
        pytest.param(
            "effective",
            "efective",
            "handbook.toml:13:1: error: unknown key 'efective'\n    efective = 2024-04-01\n    ^^^^^^^^\n"
            "  Did you mean `effective`? Its keys are id, label, effective, held, source, line, note, update-note.",
            id="unknown key of a version",
        ),
        pytest.param(
            'label = "1 April 2024"\n',
            "",
            "handbook.toml:10:1: error: the key 'label' is missing\n    [[versions]] # the newest\n    ^^^^^^^^^^^^\n"
            "  Give `label` a text in quotation marks.",
            id="missing key of a version",
        ),
        pytest.param(
            'label = "1 April 2024"',
            "label = 1",
            "handbook.toml:12:9: error: the key 'label' has the wrong kind of value\n    label = 1\n            ^\n"
            "  Give `label` a text in quotation marks.",
            id="wrong kind",
        ),
        pytest.param(
            '["visits"]',
            '["visits", 3]',
            "handbook.toml:3:10: error: the key 'remits' has the wrong kind of value\n"
            '    remits = ["visits", 3]\n             ^^^^^^^^^^^^^\n  Give `remits` a list of texts; item 2 is none.',
            id="wrong kind in a list",
        ),
        pytest.param(
            '"Visits handbook"',
            '""',
            "handbook.toml:2:9: error: the key 'title' is empty\n    title = \"\"\n            ^^\n"
            "  Write its text between the quotation marks.",
            id="empty",
        ),
        pytest.param(
            '"2023"',
            '"../2023"',
            "handbook.toml:6:6: error: '../2023' cannot be the ID of a version\n"
            '    id = "../2023"\n         ^^^^^^^^^\n' + NAMES,
            id="ID that leaves the folder",
        ),
        pytest.param(
            '"2023"',
            '"latest"',
            "handbook.toml:6:6: error: 'latest' cannot be the ID of a version\n"
            '    id = "latest"\n         ^^^^^^^^\n'
            "  Choose another; this one stands for whichever version is the last.",
            id="reserved ID",
        ),
        pytest.param(
            '"2023"',
            '"2024-04-01"',
            "handbook.toml:11:6: error: the version '2024-04-01' stands twice\n"
            '    id = "2024-04-01"\n         ^^^^^^^^^^^^\n'
            "  Give each version an ID of its own; some systems take capitals and small letters for the same.",
            id="ID twice",
        ),
        pytest.param(
            '"VIS"',
            '"VISITSHANDBOOK"',
            "handbook.toml:1:8: error: 'VISITSHANDBOOK' cannot be the code of a handbook\n"
            '    code = "VISITSHANDBOOK"\n           ^^^^^^^^^^^^^^^^\n'
            "  Write two to eight capitals and figures that begin with a capital, such as `SMH`.",
            id="code",
        ),
        pytest.param(
            'held = "part"',
            'effective = 2024-05-01\nheld = "part"',
            "handbook.toml:14:13: error: the version 2024-04-01 does not take effect after 2023, which stands before "
            "it\n    effective = 2024-04-01\n                ^^^^^^^^^^\n"
            "  Put the versions in order, oldest first, each with its own date.",
            id="order",
        ),
        pytest.param(
            'code = "VIS"',
            'code = "VIS"\ncode = "VIS"',
            "handbook.toml:2:13: error: not TOML: cannot overwrite a value\n"
            '    code = "VIS"\n                ^\n'
            "  Correct the line. A text stands in quotation marks, a date does not, and no key stands twice.",
            id="key twice",
        ),
        pytest.param(
            'title = "Visits handbook"',
            'title.long = "Visits handbook"',
            "handbook.toml:2:14: error: the key 'title' has the wrong kind of value\n",
            id="dotted key",
        ),
        pytest.param(
            "[[versions]]",
            "[about.us]\n[[versions]]",
            "handbook.toml:5:1: error: the key 'about' has the wrong kind of value\n    [about.us]\n    ^^^^^^^^^^\n",
            id="dotted header",
        ),
        pytest.param(
            '"VIS"',
            "[" * 10_000 + "]" * 10_000,
            "handbook.toml:1:28: error: lists or tables nest more than 20 deep\n"
            f"    code = {'[' * 93}\n                               ^\n  Write them flat.",
            id="nested ten thousand deep",
        ),
    ],
)
def test_a_fault_of_a_handbook_has_its_place(old: str, new: str, message: str) -> None:
    assert said(HANDBOOK, old, new).startswith(message)


@pytest.mark.parametrize(
    "name", [".", "a/b", "a\\\\b", "", " ", "2023 ", "con", "v\u00e9", "a:b", "2024-04-01.", "x" * 101]
)
def test_an_id_that_cannot_be_a_folder_everywhere(name: str) -> None:
    assert said(HANDBOOK, '"2023"', f'"{name}"').startswith("handbook.toml:6:6: error: ")


def test_ids_that_differ_in_capitals_alone() -> None:
    text = HANDBOOK.replace("2023", "draft")
    assert said(text, '"2024-04-01"', '"Draft"').startswith(
        "handbook.toml:11:6: error: the versions 'draft' and 'Draft' differ in capitals alone\n"
    )


@pytest.mark.parametrize("code", ["V", "vis", "VIS-1", "1VIS", "V\u00c9", "ABCDEFGHI", ""])
def test_codes_that_no_requirement_id_begins_with(code: str) -> None:
    assert said(HANDBOOK, '"VIS"', f'"{code}"').startswith("handbook.toml:1:8: error: ")


def test_a_handbook_without_versions_must_say_so() -> None:
    text = 'code = "VIS"\ntitle = "Visits"\nremits = []\n'
    assert said(text, "remits", "remits") == (
        "handbook.toml: error: the handbook has no version\n"
        "  Add a `[[versions]]` with its id, label and held; `versions = []` where no text is held."
    )
    assert read_handbook(f"{text}versions = []\n", "handbook.toml").versions == ()


def test_a_fault_of_a_source_has_its_place() -> None:
    with pytest.raises(InputError) as raised:
        read_sources('[a]\ntitle = "A"\npublisher = "B"\nlicense = "C"\nheld = "D"\n', "sources.toml")
    assert str(raised.value) == (
        "sources.toml:4:1: error: unknown key 'license'\n    license = \"C\"\n    ^^^^^^^\n"
        "  Did you mean `licence`? Its keys are title, publisher, published, licence, held, address, official."
    )
    with pytest.raises(InputError, match=r"^sources\.toml:1:5: error: the key 'a' has the wrong kind of value"):
        read_sources("a = 3\n", "sources.toml")


ONE = ":::{req} VIS-001\n\nFirst.\n"
TWO = ":::{req} VIS-002\n:topics: a\n\nSecond.\n:::\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            f"## A\n\n{ONE}\n{TWO}",
            "index.md:3:1: error: the requirement is not closed before VIS-002, at line 7 [VIS-001]\n"
            "    :::{req} VIS-001\n    ^^^^^^^^^^^^^^^^\n"
            "  Close it with a line of `:::`; no requirement and no heading stands inside another.",
            id="before the next",
        ),
        pytest.param(
            f"{ONE}\n{TWO.replace(':topics: a', '')}",
            "index.md:1:1: error: the requirement is not closed before VIS-002, at line 5 [VIS-001]\n",
            id="before the next, which has no fields",
        ),
        pytest.param(
            f":{ONE}\n{TWO}::::\n",
            "index.md:1:1: error: the requirement is not closed before VIS-002, at line 5 [VIS-001]\n",
            id="around the next",
        ),
        pytest.param(
            f"## A\n\n{ONE}\n## B\n\n{TWO}",
            "index.md:3:1: error: the requirement is not closed before the heading of line 7 [VIS-001]\n",
            id="before a heading",
        ),
        pytest.param(ONE, "index.md:1:1: error: the requirement is not closed [VIS-001]\n", id="at the end"),
        pytest.param(
            f":{ONE}:::\n\n{TWO}",
            "index.md:4:1: error: `:::` closes nothing here, and what follows it would be lost\n    :::\n    ^^^\n"
            "  Take the line out, or give it as many colons as the directive that it is to close.",
            id="closed with too few colons",
        ),
        pytest.param(f"{ONE}:::\n:::\n\n{TWO}", "index.md:5:1: error: `:::` closes nothing here", id="closed twice"),
        pytest.param(
            f"{ONE}\n:::{{note}}\nSo.\n:::\n:::\n",
            "index.md:5:1: error: `:::` opens a directive inside a requirement that has no more than `:::` itself "
            "[VIS-001]\n    :::{note}\n    ^^^^^^^^^\n"
            "  Open and close the requirement with `::::`, or close it above.",
            id="a directive inside with as many colons",
        ),
        pytest.param(
            f"```\ncode\n\n{TWO}",
            "index.md:4:1: error: a requirement stands inside a fence that begins at line 1 [VIS-002]\n",
            id="in a fence that is not closed",
        ),
        pytest.param(
            "    :::{req} VIS-001\n\n    First.\n    :::\n",
            "index.md:1:1: error: a requirement stands inside code that begins at line 1 [VIS-001]\n",
            id="indented",
        ),
        pytest.param(
            f"---\n{TWO}\n---\n",
            "index.md:2:1: error: a requirement stands inside the front matter that begins at line 1 [VIS-002]\n",
            id="in front matter",
        ),
        pytest.param(
            f"<div>\n{TWO}</div>\n",
            "index.md:2:1: error: a requirement stands inside HTML that begins at line 1 [VIS-002]\n",
            id="in HTML",
        ),
        pytest.param(
            "- :::{req} VIS-001\n\n  First.\n  :::\n",
            "index.md:1:1: error: a requirement stands inside a list or a quotation that begins at line 1 [VIS-001]\n",
            id="in a list",
        ),
        pytest.param(
            ":::{req} VIS-001\n:topics: a\n:::\n",
            "index.md:1:1: error: the requirement has no text [VIS-001]\n",
            id="no text",
        ),
    ],
)
def test_a_requirement_that_would_be_lost_is_told(text: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        read_requirements(text, "index.md", "VIS", "2023")
    assert str(raised.value).startswith(message)


def test_a_directive_with_options_inside_a_requirement_is_its_text() -> None:
    text = "::::{req} VIS-001\n:topics: a\n\nFirst.\n\n:::{figure} a.png\n:alt: b\n:width: 3\n\nc\n:::\n::::\n"
    (found,) = read_requirements(text, "index.md", "VIS", "2023")
    assert found.text == "First.\n\n:::{figure} a.png\n:alt: b\n:width: 3\n\nc\n:::"


def test_a_requirement_in_a_comment_is_none() -> None:
    assert read_requirements(f"<!--\n{TWO}-->\n\n% {ONE}", "index.md", "VIS", "2023") == ()


EXAMPLE = Path(__file__).resolve().parents[1] / "suite" / "example"
INDEX = "handbooks/visits/2024-04-01/index.md"
TOML = "handbooks/visits/handbook.toml"
SOURCES = '[made-up]\ntitle = "A"\npublisher = "B"\nlicence = "C"\nheld = "D"\n'
FIELDS = ":bearer: visitor\n:modality: must\n:action: greet"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE / "handbooks", tmp_path / "handbooks")
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def change(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    write(root, name, text.replace(old, new, 1))


def loading(root: Path) -> str:
    with pytest.raises(InputError) as raised:
        load(root)
    return str(raised.value)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param(
            ":on: upset seen",
            ":on: booking call if host is new or upset sen",
            ":47:37: error: unknown event 'upset sen' [VIS-004]\n"
            "    :on: booking call if host is new or upset sen\n"
            "                                        ^^^^^^^^^\n"
            "  Did you mean `upset seen`? Use a term of the vocabulary, or add this one to it with its meaning.",
            id="event",
        ),
        pytest.param(
            ":on: delay request past 4.30pm on the day of booking call",
            ":on: delay request past 4.30pm on the day of boking call if host is gnu",
            ":33:46: error: unknown event 'boking call' [VIS-003]\n",
            id="event of a time",
        ),
        pytest.param(
            ":topics: kindness\n:verified-by: scenario\n\nDuring",
            ":topics: notes,  kindnes\n:verified-by: scenario\n\nDuring",
            ":12:18: error: unknown topic 'kindnes' [VIS-001]\n"
            "    :topics: notes,  kindnes\n                     ^^^^^^^\n",
            id="topic",
        ),
        pytest.param(
            ":except: VIS-008",
            ":except: VIS-008,  VIS-999",
            ":50:20: error: the version 2024-04-01 has no requirement VIS-999 [VIS-004]\n"
            "    :except: VIS-008,  VIS-999\n                       ^^^^^^^\n",
            id="exception that is not there",
        ),
        pytest.param(
            ":except: VIS-008",
            ":except: VIS-004",
            ":50:10: error: a requirement cannot override itself [VIS-004]\n",
            id="exception to itself",
        ),
        pytest.param(
            ":except: VIS-008\n",
            ":except: VIS-008\n:source: mad-up, The visit\n",
            ":51:10: error: unknown source 'mad-up' [VIS-004]\n    :source: mad-up, The visit\n             ^^^^^^\n"
            "  Did you mean `made-up`? Or add it to `sources.toml`.",
            id="source",
        ),
    ],
)
def test_what_a_requirement_names_and_is_not_there(root: Path, old: str, new: str, message: str) -> None:
    write(root, "handbooks/sources.toml", SOURCES)
    change(root, INDEX, old, new)
    assert loading(root).startswith(INDEX + message)


def test_an_exception_that_another_version_has(root: Path) -> None:
    change(
        root,
        "handbooks/visits/2023/index.md",
        ":action: request delay\n",
        ":action: request delay\n:except: VIS-001\n",
    )
    assert loading(root).startswith(
        "handbooks/visits/2023/index.md:10:10: error: the version 2023 has no requirement VIS-001, "
        "though 2024-04-01 has [VIS-002]\n"
    )


def test_a_source_of_a_version_that_is_not_there(root: Path) -> None:
    write(root, "handbooks/sources.toml", SOURCES.replace("made-up", "made-op"))
    assert loading(root) == (
        f"{TOML}:10:10: error: unknown source 'made-up'\n    source = \"made-up\"\n             ^^^^^^^^^\n"
        "  Did you mean `made-op`? Or add it to `sources.toml`."
    )


def test_a_version_without_a_folder(root: Path) -> None:
    shutil.rmtree(root / "handbooks/visits/2023")
    assert loading(root) == (
        f'{TOML}:7:6: error: the version 2023 has no text\n    id = "2023"\n         ^^^^^^\n'
        "  Write `handbooks/visits/2023/index.md`, or take the version out of this file."
    )


def test_a_folder_without_a_version(root: Path) -> None:
    write(root, "handbooks/visits/2025/index.md", "# Visits\n")
    assert loading(root) == (
        "handbooks/visits/2025: error: the folder holds Markdown, and `handbook.toml` names no such version\n"
        '  Add a `[[versions]]` with id = "2025" to handbooks/visits/handbook.toml, '
        "or move the folder away."
    )


def test_a_version_without_a_title(root: Path) -> None:
    change(root, INDEX, "# Visits handbook\n", "Visits handbook\n")
    assert loading(root) == (
        f"{INDEX}:1:1: error: the text has no title\n    Visits handbook\n    ^\n"
        "  Begin it with a line of `# ` and the title of the handbook."
    )


def test_hidden_folders_and_folders_without_markdown_are_let_be(root: Path) -> None:
    write(root, "handbooks/visits/images/plan.svg", "<svg/>")
    write(root, "handbooks/visits/.drafts/index.md", "# Visits\n")
    write(root, "handbooks/visits/2023/.index.md", ":::{req} VIS-001\n")
    assert [version.id for version in load(root).handbooks[0].versions] == ["2023", "2024-04-01"]


def test_a_folder_of_text_that_is_no_handbook(root: Path) -> None:
    write(root, "handbooks/tours/2024/index.md", "# Tours\n")
    assert loading(root) == (
        "handbooks/tours: error: the folder holds Markdown and no `handbook.toml`, so it is no handbook\n"
        "  Write its `handbook.toml`, or move the folder away from `handbooks`."
    )


def test_a_folder_whose_name_cannot_stand_in_an_address(root: Path) -> None:
    (root / "handbooks/visits").rename(root / "handbooks/our visits")
    assert loading(root).startswith("handbooks/our visits: error: a handbook's folder cannot have this name\n")


def test_two_handbooks_with_one_code(root: Path) -> None:
    shutil.copytree(root / "handbooks/visits", root / "handbooks/walks")
    assert loading(root) == (
        "handbooks/walks/handbook.toml:1:8: error: the code VIS is that of the Visits handbook already\n"
        '    code = "VIS"\n           ^^^^^\n  Choose another; `handbooks/visits/handbook.toml` has it first.'
    )


def test_one_id_in_two_files_of_a_version(root: Path) -> None:
    write(root, "handbooks/visits/2023/more.md", ":::{req} VIS-002\n\nMore.\n:::\n")
    assert loading(root) == (
        "handbooks/visits/2023/more.md:1:10: error: the ID VIS-002 stands twice in this version\n"
        "    :::{req} VIS-002\n             ^^^^^^^\n"
        "  Ask `policy-diff check` which has it wrongly; the first stands at handbooks/visits/2023/index.md:5:10."
    )


def test_a_handbook_that_is_only_announced_is_checked_and_left_out(root: Path) -> None:
    table = 'code = "TRS"\ntitle = "Tours"\nremits = []\nversions = []\n'
    write(root, "handbooks/tours/handbook.toml", table)
    assert [handbook.code for handbook in load(root).handbooks] == ["VIS"]
    write(root, "handbooks/tours/handbook.toml", table.replace("TRS", "VIS"))
    assert "the code VIS is that of the Tours already" in loading(root)


def test_a_vocabulary_may_be_missing_where_no_term_is_used(root: Path) -> None:
    (root / "handbooks/vocabulary.toml").unlink()
    assert loading(root).startswith("handbooks/vocabulary.toml: error: there is no such file\n")
    for version in ("2023", "2024-04-01"):
        write(root, f"handbooks/visits/{version}/index.md", "# Visits\n\n:::{req} VIS-001\n\nA visit.\n:::\n")
    assert load(root).vocabulary.terms == ()


ROLES = '\n[roles]\nleads = ["visitor"]\ninspected = ["hoost"]\n'


def test_a_role_of_a_handbook_that_is_no_term(root: Path) -> None:
    change(root, TOML, "\n[[versions]]", f"{ROLES}\n[[versions]]")
    assert loading(root).startswith(
        f"{TOML}:8:14: error: unknown role 'hoost'\n    inspected = [\"hoost\"]\n                 ^^^^^^^\n"
        "  Did you mean `host`? "
    )


def test_entries_of_a_source_that_is_not_there(root: Path) -> None:
    write(root, "handbooks/sources.toml", SOURCES)
    write(root, "handbooks/sources/made-down.toml", "")
    assert loading(root).startswith(
        "handbooks/sources/made-down.toml: error: unknown source 'made-down'\n  Did you mean `made-up`? "
    )


@pytest.mark.parametrize(
    ("updates", "message"),
    [
        ('[[updates]]\nnote = "A"\nversion = "2022"\n', "the version '2022' is none of this handbook\n"),
        (
            '[[updates]]\nnote = "A"\nversion = "2023"\n\n[[updates]]\nnote = "B"\nversion = "2023"\n',
            "the version '2023' stands beside another update already\n",
        ),
    ],
)
def test_an_update_whose_version_is_not_its_own(updates: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        read_handbook(f"{HANDBOOK}\n{updates}", "handbook.toml")
    assert f"error: {message}" in str(raised.value)


def test_a_handbook_without_a_text_is_known_and_says_why_there_is_none(root: Path) -> None:
    write(
        root,
        "handbooks/fees/handbook.toml",
        'code = "FEE"\ntitle = "Fees"\nremits = []\nversions = []\n\n'
        '[[updates]]\npublished = 2024-04-01\nnote = "It is being written."\n',
    )
    corpus = load(root)
    assert [handbook.title for handbook in corpus.unheld] == ["Fees"]
    assert "Fees" not in [handbook.title for handbook in corpus.handbooks]
    for name in ("FEE", "Fees"):
        with pytest.raises(InputError) as raised:
            corpus.handbook(name)
        assert str(raised.value) == (
            "error: no text of it is held here: Fees\n  1 April 2024: It is being written. Go to its publisher for "
            "the text, or name a handbook of which a text is held."
        )


def test_a_handbook_that_would_take_the_place_of_the_feed_of_all(root: Path) -> None:
    (root / "handbooks/visits").rename(root / "handbooks/all")
    assert loading(root) == (
        "handbooks/all/handbook.toml: error: a handbook cannot be called `all`\n"
        "  Give it another folder: the feed of all handbooks has this name."
    )
