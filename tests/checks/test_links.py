"""L501 to L505: links and references lead to what is there, and into another version only where they say so."""

# ruff: noqa: E501  a case stands on one line, so that what is told of it is read beside it
from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checked_text import requirement, told
from policy_diff.core.checks import links
from policy_diff.core.checks.texts import texts
from policy_diff.core.corpus import Corpus, File, Handbook, Version
from policy_diff.core.terms import Vocabulary
from policy_diff.formats.requirement_blocks import read_requirements

BODY = "Visitors **must** ask."
KNOWN = frozenset({"docs/words.md", "handbooks/visits/2024/a b.pdf", "handbooks/visits/2024/plan.png", "LICENSE"})


def version(  # noqa: PLR0913, PLR0917  a version in a line
    folder: str, code: str, identifier: str, label: str, text: str, effective: date | None = None
) -> Version:
    name = f"handbooks/{folder}/{identifier}/index.md"
    found = read_requirements(text, name, code, identifier)
    return Version(identifier, label, effective, "whole", found, files=(File(name, text),))


def corpus(text: str) -> Corpus:
    visits = Handbook(
        "VIS",
        "Visits handbook",
        (),
        (
            version("visits", "VIS", "2023", "Before April 2024", f"# Old\n\n## Gone\n\n(kept)=\n\n{requirement(BODY)}\n"
                    f"{requirement(BODY, number=3)}"),
            version("visits", "VIS", "2024", "April 2024", text, date(2024, 4, 1)),
        ),
        "visits",
    )  # fmt: skip
    calls = Handbook(
        "CALL1",
        "Calls handbook",
        (),
        (
            version("calls", "CALL1", "1", "First", "# Calls\n\n(alone)=\n\n:::{req} CALL1-001\n\nText.\n:::\n"),
            version("calls", "CALL1", "2", "Second", "# Calls\n\n:::{req} CALL1-002\n\nText.\n:::\n"),
        ),
        "calls",
    )
    return Corpus((calls, visits), Vocabulary(()))


def found(line: str) -> list[str]:
    """Give the faults of one line in a text with a heading, a label, a footnote and two requirements."""
    rest = (
        f"\n\n# Visits\n\n## What's new - *here*\n\n## Twice\n\n## Twice\n\n#### Deep\n\n(a-label)=\n\n## Named\n\n(kept)=\n\n"
        f"A note.[^1]\n\n[^1]: Text.\n\n{requirement(BODY)}\n{requirement(BODY, number=2)}"
    )
    whole = corpus(line + rest)
    return told(
        fault
        for _, fault in links.faults_of(whole, texts(whole), KNOWN)
        if fault.place and fault.place.source == "handbooks/visits/2024/index.md"
    )


SOUND = [
    "[a](https://example.org/#x) <https://example.org> <a@example.org> [b](mailto:a@example.org) [c](tel:123)",
    "[a](index.md) [b](index.md#named) [c](#named) [d](#a-label) [e](#twice-1) [f](#whats-new---here) [g](#VIS-002)",
    "[a](../../../docs/words.md) [b](/docs/words.md#anything) [c](../../../docs/words) [d](</LICENSE>)",
    '[a](a%20b.pdf) [b](<a b.pdf> "A plan") ![c](plan.png) ![d](plan.png "title") [e](project:index.md#named)',
    "[the rules before April 2024](../2023/index.md) [version 2023](../2023/index.md#VIS-003)",
    "[calls](../../calls/2/index.md#CALL1-002) [calls, first](../../calls/1/index.md)",
    "{r}`VIS-002`, {r}`that <VIS-002>`, {r}`VIS-003:2023`, {r}`as of 2023 <VIS-003:2023>`, {r}`VIS-002:2024`",
    "{r}`CALL1-001`, {r}`CALL1-002`, {r}`CALL1-001:1`, {need}`VIS-001`, {policy:r}`VIS-001`, {literal}`XXX-001`",
    "{ref}`a-label`, {ref}`words <A-Label>`, {ref}`the first calls <alone>`, {doc}`index`, {download}`a b.pdf`",
    "VIS-003 and CALL1-001 are held; COVID-190, ISO-9001, `VIS-999` and https://example.org/VIS-999 are nobody's.",
    "A note.[^1]\n\n[a] [b][a] [c][before]\n\n[a]: index.md#named\n[before]: ../../calls/2/index.md",
    "[version 2023][old] and [2023]\n\n[old]: ../2023/index.md\n[2023]: ../2023/index.md",
    "`[a](nowhere.md)` and \\[a\\](nowhere.md)\n\n% [a](nowhere.md)\n\n```\n[a](nowhere.md)\n```",
    ":::{figure} plan.png\n:::",
]  # fmt: skip


@pytest.mark.parametrize("line", SOUND)
def test_what_is_there(line: str) -> None:
    assert found(line) == []


BROKEN = [
    ("See [a](nowhere.md).", "L501 1:9 |nowhere.md| there is no file 'nowhere.md'"),
    ("See ![a [b]](plan.gif).", "L501 1:14 |plan.gif| there is no file 'plan.gif'"),
    ("[a](../2022/index.md)", "L501 1:5 |../2022/index.md| there is no file '../2022/index.md'"),
    ("[a](../../nothing/1/index.md)", "L501 1:5 |../../nothing/1/index.md| there is no file '../../nothing/1/index.md'"),
    ("[a](../2023/)", "L501 1:5 |../2023/| there is no file '../2023/'"),
    ("[a](/index.md)", "L501 1:5 |/index.md| there is no file '/index.md'"),
    ("[a](../../../../etc/passwd)", "L501 1:5 |../../../../etc/passwd| there is no file '../../../../etc/passwd'"),
    ("[a]()", "L501 1:5 |)| the link leads nowhere"),
    ("[a](htps://example.org)", "L501 1:5 |htps://example.org| `htps:` is no kind of address that a page can link to"),
    ("[a][b]\n\n[b]: nowhere.md", "L501 3:6 |nowhere.md| there is no file 'nowhere.md'"),
    ("{doc}`nowhere`", "L501 1:7 |nowhere| there is no page 'nowhere'"),
    ("{doc}`a page <index.md>`", "L501 1:15 |index.md| there is no page 'index.md'"),
    ("{download}`plan.pdf`", "L501 1:12 |plan.pdf| there is no file 'plan.pdf'"),
    (":::{figure} plan.gif\n:::", "L501 1:13 |plan.gif| there is no file 'plan.gif'"),
    ("> [a](nowhere.md)", "L501 1:7 |nowhere.md| there is no file 'nowhere.md'"),
    ("[a](#nowhere)", "L502 1:5 |#nowhere| there is no place '#nowhere' in this text"),
    ("[a](#deep)", "L502 1:5 |#deep| there is no place '#deep' in this text"),
    ("[a](index.md#gone)", "L502 1:5 |index.md#gone| there is no place '#gone' in this text"),
    ("[2023](../2023/index.md#named)", "L502 1:8 |../2023/index.md#named| there is no place '#named' in 'handbooks/visits/2023/index.md'"),
    ("{ref}`nowhere`", "L502 1:7 |nowhere| there is no label 'nowhere'"),
    ("A note.[^2]", "L502 1:10 |2| there is no footnote '2'"),
    ("{r}`VIS-999`", "L503 1:5 |VIS-999| no version of the Visits handbook has a requirement VIS-999"),
    ("{r}`VIS-003`", "L503 1:5 |VIS-003| the version 2024 has no requirement VIS-003"),
    ("{r}`VIS-002:2023`", "L503 1:5 |VIS-002:2023| the version 2023 has no requirement VIS-002"),
    ("{r}`VIS-002:2022`", "L503 1:5 |VIS-002:2022| the Visits handbook has no version '2022'"),
    ("{r}`that rule <VIS-999>`", "L503 1:16 |VIS-999| no version of the Visits handbook has a requirement VIS-999"),
    ("{r}`XYZ-001`", "L503 1:5 |XYZ-001| 'XYZ-001' is not the ID of a requirement"),
    ("{r}`vis-001`", "L503 1:5 |vis-001| 'vis-001' is not the ID of a requirement"),
    ("{need}`CALL1-009`", "L503 1:8 |CALL1-009| no version of the Calls handbook has a requirement CALL1-009"),
    ("[a](#VIS-003)", "L503 1:5 |#VIS-003| the version 2024 has no requirement VIS-003"),
    ("As VIS-999 says.", "L503 1:4 |VIS-999| no version of the Visits handbook has a requirement VIS-999"),
    ("[the rules](../2023/index.md)", "L504 1:13 |../2023/index.md| the link leads to the version 2023, and its words do not say so"),
    ("[from April 2024](../2023/index.md)", "L504 1:19 |../2023/index.md| the link leads to the version 2023, and its words do not say so"),
    ("[](../2023/index.md)", "L504 1:4 |../2023/index.md| the link leads to the version 2023, and its words do not say so"),
    ("{r}`that rule <VIS-003:2023>`", "L504 1:16 |VIS-003:2023| the link leads to the version 2023, and its words do not say so"),
    ("[calls](../../calls/1/index.md)", "L504 1:9 |../../calls/1/index.md| the link leads to the version 1 of the Calls handbook, and its words do not say so"),
    ("[the rules][a]\n\n[a]: ../2023/index.md", "L504 1:13 |a| the link leads to the version 2023, and its words do not say so"),
    ("{ref}`kept`", "L504 1:7 |kept| 'kept' is a label in 2 texts, of which the one read last is meant"),
    ("{ref}`alone`", "L504 1:7 |alone| the link leads to the version 1 of the Calls handbook, and its words do not say so"),
    ("[a](javascript:alert(1))", "L505 1:5 |javascript:alert(1| the link is a `javascript:` address, which browsers run or open by themselves"),
    ("![a](data:image/png;base64,AA)", "L505 1:6 |data:image/png;base64,AA| the link is a `data:` address, which browsers run or open by themselves"),
    ("[a](JavaScript:x)", "L505 1:5 |JavaScript:x| the link is a `javascript:` address, which browsers run or open by themselves"),
    ("[a][b]\n\n[b]: file:///etc/passwd", "L505 3:6 |file:///etc/passwd| the link is a `file:` address, which browsers run or open by themselves"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "fault"), BROKEN, ids=[line for line, _ in BROKEN])
def test_what_is_not_there(line: str, fault: str) -> None:
    assert found(line) == [fault]


def test_a_cure_names_what_was_meant() -> None:
    whole = corpus("[a](../2023) [b](idnex.md) [c](#nmaed) {r}`VIS-003` {r}`VIS-01`\n")
    cures = [fault.cure for _, fault in links.faults_of(whole, texts(whole), KNOWN)]
    assert cures == [
        "Name its file: `../2023/index.md`.",
        "Did you mean `index.md`? Name a file that is there, as seen from the folder of this one.",
        "Name a heading as its address has it, a label `(name)=`, or the ID of a requirement.",
        "Write `VIS-003:2023`, which has it, and say so, or name another.",
        "Name a requirement by its ID, such as `SMH-012`.",
    ]


def test_a_requirement_that_could_not_be_read_is_there_all_the_same() -> None:
    whole = corpus("{r}`VIS-004` {r}`ABC-001`\n")
    visits = whole.handbook("VIS")
    text = f"{{r}}`VIS-004` {{r}}`ABC-001`\n\n{requirement(BODY, number=4)}"
    now = replace(visits.current, files=(File(visits.current.files[0].name, text),))
    half = replace(whole, handbooks=(replace(visits, versions=(visits.versions[0], now)),))
    assert list(links.faults_of(half, texts(half), KNOWN, whole=False)) == []
    assert told(fault for _, fault in links.faults_of(half, texts(half), KNOWN)) == [
        "L503 1:18 |ABC-001| 'ABC-001' is not the ID of a requirement"
    ]
