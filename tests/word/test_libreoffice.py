"""What LibreOffice makes of a file: every change accepted is the new text, every one rejected the old."""

from __future__ import annotations

from typing import Any

import pytest

from policy_diff import compare
from policy_diff.formats import docx
from word_files import labels, meant, numbers, read, settle, told
from word_pairs import PAIRS


@pytest.fixture(scope="module")
def settled(tmp_path_factory):
    files = {name: docx.write(compare(*pair)) for name, pair in PAIRS.items()}
    return settle(tmp_path_factory.mktemp("word"), files)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("verb", ["accept", "reject"])
def test_settling_every_change_gives_one_text(settled: dict[tuple[str, str], Any], name: str, verb: str) -> None:
    body = meant(PAIRS[name][verb == "accept"])
    _, shown = settled[name, verb]
    assert told(read(shown, side=int(verb == "accept"))) == told(body.parts)
    assert labels(shown) == list(numbers(body.parts))
