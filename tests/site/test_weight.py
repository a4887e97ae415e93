"""Pages stay light: what a reader on a phone has to fetch for one, with everything it loads."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from page_reader import read
from sites import Site

#: In bytes, compressed with gzip as servers do by default.
LIMIT = 120 * 1024
LEVEL = 6


@cache
def weight_of_file(file: Path) -> int:
    data = file.read_bytes()
    packed = len(gzip.compress(data, LEVEL, mtime=0))
    return packed if file.suffix in {".html", ".css", ".js", ".json", ".svg"} else len(data)


def weight(page: Path) -> int:
    """Give what a page weighs with the scripts, style sheets and pictures that it loads."""
    loads = {urlsplit(one).path for one in read(page.read_text(encoding="utf-8")).loads if not one.startswith("data:")}
    found = {(page.parent / unquote(path)).resolve() for path in loads if not path.endswith("/")}
    return weight_of_file(page) + sum(map(weight_of_file, sorted(found)))


@pytest.mark.parametrize("which", ["sample", "shores", "real"])
def test_every_handbook_and_comparison_is_light(which: str, request: pytest.FixtureRequest) -> None:
    """With all that a page loads, compressed as a server does: 120 KB at most."""
    site: Site = request.getfixturevalue(which)
    weights = {}
    for page in sorted(site.output.glob("*/**/index.html")):
        name = page.relative_to(site.output).parent.as_posix()
        if name.startswith(("handbooks/", "compare/")):
            weights[name] = weight(page)
    assert weights
    heaviest = max(weights, key=lambda name: weights[name])
    assert weights[heaviest] <= LIMIT, f"{heaviest} weighs {weights[heaviest]} bytes"
