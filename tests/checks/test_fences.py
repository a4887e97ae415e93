"""P403, P404 and P405: nothing is left open, and no requirement and no line of one is lost without a word."""

# ruff: noqa: E501  a case stands on one line, so that what is told of it is read beside it
from __future__ import annotations

import pytest

from checked_text import read, requirement, told
from policy_diff.core.checks import fences
from policy_diff.core.errors import InputError
from policy_diff.formats.requirement_blocks import read_requirements

ID = ":::{req} VIS-001"
FIELDS = ":bearer: visitor\n:modality: must\n:action: greet\n:topics: a\n:verified-by: judgement\n"
END = "\n\nText.\n:::\n"


def found(text: str) -> list[str]:
    return told(fences.faults_of(read(text)))


def all_told(text: str) -> list[str]:
    """Give what reading the requirements tells of a text, and what the rules tell."""
    faults: list[InputError] = []
    read_requirements(text, "index.md", "VIS", "2024", faults.append)
    read = [f"read {str(fault.place).removeprefix('index.md:')} {fault.problem}" for fault in faults]
    return [*read, *found(text)]


LOST = [
    # The first line of the text, taken for a field.
    (f"{ID}\n:The visitor: must ask.\n:::\n", "read 2:1 this is not the name of a field"),
    (f"{ID}\n:the visitor **must** ask.\n:::\n", "read 2:1 a field is expected here"),
    (f"{ID}\n{FIELDS}:the visitor **must** ask.\n\nText.\n:::\n", "read 7:1 a field is expected here"),
    (f"{ID}\n{FIELDS}The visitor **must** ask.\n:::\n", "read 7:1 a field is expected here"),
    (f"{ID}\n---\nThe visitor **must** ask.\n:::\n", "P405 2:1 |---| a line of `---` opens a block of fields here, and what follows it is lost"),
    (f"{ID}\n:topics: a\n  b{END}", "read 3:1 a field is expected here"),
    # A misspelt field, words after the ID, a field that is read as text.
    (f"{ID}\n:sattus: open{END}", "read 2:2 unknown field 'sattus'"),
    (f"{ID} A title{END}", "read 1:10 'VIS-001 A title' is not an ID of this handbook"),
    (f"{ID}\n\n:topics: a{END}", "P405 3:1 |:topics:| the field 'topics' stands in the text, and is not read"),
    (f"{ID}\n:topics: a\n\nText.\n:bearer: visitor\n:::\n", "P405 5:1 |:bearer:| the field 'bearer' stands in the text, and is not read"),
    # No end, no text.
    (f"{ID}\n\nText.\n", "read 1:1 the requirement is not closed"),
    (f"{ID}\n\nText.\n\n:::{{req}} VIS-002{END}", "read 1:1 the requirement is not closed before VIS-002, at line 5"),
    (f"{ID}\n\nText.\n\n## More\n\nText.\n:::\n", "read 1:1 the requirement is not closed before the heading of line 5"),
    (f":{ID}{END}", "read 4:1 `:::` closes nothing here, and what follows it would be lost"),
    (f"{ID}{END}:::\n", "read 5:1 `:::` closes nothing here, and what follows it would be lost"),
    (f"{ID}\n\nText.\n::: end\n", "read 4:1 `:::` closes nothing here, and what follows it would be lost"),
    (f"{ID}\n:::\n", "read 1:1 the requirement has no text"),
    (f"{ID}\n{FIELDS}:::\n", "read 1:1 the requirement has no text"),
    (f"{ID}\n{FIELDS}\n% Text.\n:::\n", "P405 1:1 |:::{req} VIS-001| the requirement has no text but a comment"),
    # A requirement inside something else.
    (f"- a\n- {ID}\n\n  Text.\n  :::\n", "read 2:1 a requirement stands inside a list or a quotation that begins at line 2"),
    ("- a\n\n  :::{req} VIS-001\n\n  Text.\n  :::\n", "P404 3:3 |:::{req} VIS-001| a requirement stands inside a list"),
    ("1. :::{req} VIS-001\n\n   Text.\n   :::\n", "P404 1:4 |:::{req} VIS-001| a requirement stands inside a list"),
    ("- a\n  - b\n\n    c\n\n    :::{req} VIS-001\n\n    Text.\n    :::\n", "P404 6:5 |:::{req} VIS-001| a requirement stands inside a list"),
    ("Term\n: :::{req} VIS-001\n\n  Text.\n  :::\n", "P404 2:3 |:::{req} VIS-001| a requirement stands inside a list"),
    (f"> {ID}\n>\n> Text.\n> :::\n", "read 1:1 a requirement stands inside a list or a quotation that begins at line 1"),
    (f"% {ID}\n%\n% Text.\n% :::\n", "P404 1:3 |:::{req} VIS-001| a requirement stands inside a comment"),
    (f"<!--\n{ID}{END}-->\n", "P404 2:1 |:::{req} VIS-001| a requirement stands inside a comment"),
    (f"<!-- {ID}{END}-->\n", "P404 1:6 |:::{req} VIS-001| a requirement stands inside a comment"),
    (f"---\n{ID}{END}---\n", "read 2:1 a requirement stands inside the front matter that begins at line 1"),
    (f"<div>\n{ID}{END}</div>\n", "read 2:1 a requirement stands inside HTML that begins at line 1"),
    (f"```\n{ID}{END}```\n", "read 2:1 a requirement stands inside a fence that begins at line 1"),
    (f"::::{{code-block}}\n{ID}{END}::::\n", "read 2:1 a requirement stands inside a fence that begins at line 1"),
    (f"    {ID}\n\n    Text.\n    :::\n", "read 1:1 a requirement stands inside code that begins at line 1"),
    # What is only nearly a requirement.
    (f"::{{req}} VIS-001{END}", "P404 1:1 |::{req} VIS-001| this is written like a requirement and is none"),
    ("{req} VIS-001\n\nText.\n", "P404 1:1 |{req} VIS-001| this is written like a requirement and is none"),
    (f":::{{req VIS-001{END}", "P404 1:1 |:::{req VIS-001| this is written like a requirement and is none"),
    (f":::{{reg}} VIS-001{END}", "P404 1:1 |:::{reg} VIS-001| `{reg}` is no requirement"),
    (f":::req VIS-001{END}", "read 1:1 `:::` closes nothing here, and what follows it would be lost"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), LOST, ids=[text for text, _ in LOST])
def test_every_way_in_which_text_is_lost_is_told(text: str, line: str) -> None:
    assert line in all_told(text)


OPEN = [
    ("Text.\n\n```\ncode\n", ["3:1 |```| the fence ``` is not closed"]),
    ("~~~~ text\ncode\n~~~\n", ["1:1 |~~~~ text| the fence ~~~~ is not closed"]),
    (":::{note}\nText.\n", ["1:1 |:::{note}| the directive `{note}` is not closed"]),
    ("```{note} A title\nText.\n", ["1:1 |```{note} A title| the directive `{note}` is not closed"]),
    (":::{code-block} text\ncode\n", ["1:1 |:::{code-block} text| the directive `{code-block}` is not closed"]),
    ("::::{note}\n:::{tip}\nText.\n::::\n\nText.\n", ["2:1 |:::{tip}| the directive `{tip}` is not closed"]),
    ("- a\n\n  ```\n  code\n\nText.\n", ["3:3 |```| the fence ``` is not closed"]),
    ("> :::{note}\n> Text.\n\nText.\n\n:::{tip}\nText.\n:::\n", ["1:3 |:::{note}| the directive `{note}` is not closed"]),
    ("Code.\n```\n\nText.\n", ["2:1 |```| the fence ``` is not closed"]),
    (f"{ID}\n\nText.\n\n```\ncode\n:::\n\nText.\n", ["5:1 |```| the fence ``` is not closed"]),
    (requirement("Visitors **must ask."), ["8:10 |**| `**` opens or closes nothing here"]),
    ("It is `code.", ["1:7 |`| a backtick opens or closes nothing here"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), OPEN, ids=[text for text, _ in OPEN])
def test_what_is_not_closed(text: str, lines: list[str]) -> None:
    assert found(text) == [f"P403 {line}" for line in lines]


NONE = [
    requirement("Visitors **must** ask."),
    requirement("Visitors **must** ask.").replace(":::", "::::") + "\n" + requirement("Hosts **may** ask.", number=2),
    "::::{note}\n" + requirement("Visitors **must** ask.") + "::::\n",
    "::::{code-block}\n:::\n::::\n",
    "```\n:::\n~~~\n```\n\n~~~\n```\n~~~\n",
    "> ```\n> code\n> ```\n\n- ```\n  code\n  ```\n",
    f"{ID}\n\n- a\n- b\n\n```text\n:topics: a\n```\n:::\n",
    "- a\n\n:::{req} VIS-001\n\nText.\n:::\n",
    "- a\n\nText.\n\n  :::{req} VIS-001\n\n  Text.\n  :::\n",
    ":::{note}\n:class: wide\n\nText.\n:::\n",
    "```text\n\n" + requirement("Visitors **must** ask."),
    "Write {literal}`{req}`, or `:::{req} VIS-001`.",
    "Two \\*\\* and \\` and 2 * 3 ** 4 `**`.".replace(" ** ", " "),
    "{r}`VIS-001` and ``a ` b``.",
    "% a comment on requests",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_is_closed(text: str) -> None:
    assert found(text) == []
