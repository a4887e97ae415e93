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


SVG = "http://www.w3.org/2000/svg"


def styled(style: str) -> bytes:
    return f'<svg xmlns="{SVG}"><style>{style}</style></svg>'.encode()


def drawn(name: str, value: str) -> bytes:
    return f"""<svg xmlns="{SVG}"><rect {name}="{value.replace('"', "&quot;")}"/></svg>""".encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("picture", [PICTURE, SHAPES])
def test_shapes_words_and_styles_run_nothing(picture: str, encoding: str) -> None:
    assert not runs(picture.replace("UTF-8", encoding).encode(encoding))


def test_the_projects_own_picture_runs_nothing() -> None:
    theme = ROOT / "src/policy_diff/shells/sphinx_ext/theme/static"
    for file in theme.glob("*.svg"):
        assert not runs(file.read_bytes()), file.name


@pytest.mark.parametrize(
    "style",
    [
        "fill: url(#b)",
        "fill:url( '#b' );stroke:URL(\"#b\")",
        "fill: RGB(1 2 3 / 50%); stroke: hsl(1deg, 2%, 3%)",
        "transform: rotate(3deg) translateX(4px); stroke: var",
    ],
)
def test_colours_transforms_and_what_is_in_the_picture_are_styles(style: str) -> None:
    assert not runs(styled(f".a {{ {style} }}"))
    assert not runs(drawn("style", style))
    assert not runs(drawn("transform", "matrix(1 0 0 1 2 2) rotate (45)"))
    assert not runs(drawn("aria-label", "Boat(s) at (or near) a pier @ a lake"))


@pytest.mark.parametrize(
    "style",
    [
        '@im&#112;ort "//evil";',
        '@im<![CDATA[port]]> "//evil";',
        '@im<!-- -->port "//evil";',
        '@\\69mport "//evil";',
        "@font-face { src: local(x) }",
        ".a { fill: u\\72l(//evil) }",
        ".a { fill: ur<!-- -->l(//evil) }",
        ".a { fill: ur<![CDATA[l(]]>//evil) }",
        ".a { fill: ur&#108;(//evil) }",
        ".a { fill: URL(//evil) }",
        '.a { fill: url("//evil") }',
        ".a { fill: url('//evil) }",
        ".a { fill: url(#b) url(//evil) }",
        ".a { fill: url(#b",
        '.a { fill: image-set("//evil" 1x) }',
        '.a { fill: -webkit-image-set("//evil" 1x) }',
        '.a { fill: rgb(1 2 3) cross-fade("//evil") }',
        '.a { fill: src("//evil") }',
        ".a { width: expression(alert(1)) }",
        '.a { fill: <g/>rl("//evil") }',
    ],
)
def test_a_style_that_loads_something_is_told(style: str) -> None:
    assert runs(styled(style))
    assert runs(f'<svg xmlns="{SVG}" xmlns:x="{SVG}"><x:style>{style}</x:style></svg>'.encode())


@pytest.mark.parametrize("name", ["style", "fill", "filter", "mask", "cursor"])
@pytest.mark.parametrize(
    "value",
    [
        "fill:u\\72l(//evil)",
        "u\\72l(//evil)",
        "url(//evil)",
        "u&#114;l(//evil)",
        "ur/**/l(//evil)",
        "image-set('//evil' 1x)",
        "@x",
        "javascript:x",
    ],
)
def test_an_attribute_that_loads_something_is_told(name: str, value: str) -> None:
    assert runs(drawn(name, value))


def test_a_long_style_is_judged_as_a_whole() -> None:
    """It is handed over in pieces, whose ends are where they are."""
    for more in range(40):
        assert runs(styled(f"{' ' * (65520 + more)}.a {{ fill: url(//evil) }}"))
        assert not runs(styled(f"{' ' * (65520 + more)}.a {{ fill: url(#b) }}"))


@pytest.mark.parametrize("picture", [*PICTURES, "", "words", "<svg", '<?xml version="1.0" encoding="no-such"?><svg/>'])
def test_whatever_else_is_in_it_is_told(picture: str) -> None:
    assert runs(picture.encode())
