"""A picture in SVG is let through where it is a picture alone."""

from __future__ import annotations

import pytest

from hostile_root import PICTURE, PICTURES
from policy_diff.formats.svg import runs
from sites import ROOT

SHAPES = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:own="https://editor.example">
<title>One</title><style>.a { fill: url(#b) }</style>
<defs><linearGradient id="b"><stop offset="1"/></linearGradient><g id="c"/></defs>
<own:note/><path class="a" d="M0 0" style="fill:url( '#b' )"/><use xlink:href="#c"/><text>On, and on</text>
</svg>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("picture", [PICTURE, SHAPES])
def test_shapes_words_and_styles_run_nothing(picture: str, encoding: str) -> None:
    assert not runs(picture.replace("UTF-8", encoding).encode(encoding))


def test_the_projects_own_picture_runs_nothing() -> None:
    theme = ROOT / "src/policy_diff/shells/sphinx_ext/theme/static"
    for file in theme.glob("*.svg"):
        assert not runs(file.read_bytes()), file.name


@pytest.mark.parametrize("picture", [*PICTURES, "", "words", "<svg", '<?xml version="1.0" encoding="no-such"?><svg/>'])
def test_whatever_else_is_in_it_is_told(picture: str) -> None:
    assert runs(picture.encode())
