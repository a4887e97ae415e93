"""Word files made by hand, part by part, for readers that must not trust them."""

from __future__ import annotations

import io
import zipfile

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WHO = 'w:id="1" w:author="Ann" w:date="2031-07-09T09:00:00Z"'


def types(main: str = MAIN) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def relations(*found: tuple[str, str, str] | tuple[str, str, str, str]) -> str:
    """Give a part of relations: of each its ID, how its type ends, its target, and `External` where it is."""
    inner = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"'
        + "".join(f' TargetMode="{mode}"' for mode in more)
        + "/>"
        for name, kind, target, *more in found
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def document(body: str) -> str:
    return f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"


def parts(body: str = "", **more: str | bytes) -> dict[str, str | bytes]:
    """Give the parts of a file with some body; more are named by path, `/` written `__` and `.` written `_dot_`."""
    return {
        "[Content_Types].xml": types(),
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": relations(
            ("rs", "styles", "styles.xml"), ("rn", "numbering", "numbering.xml"), ("rc", "comments", "comments.xml"),
            ("rh", "hyperlink", "https://example.org/lamps", "External"),
        ),
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        **{name.replace("__", "/").replace("_dot_", "."): part for name, part in more.items()},
    }  # fmt: skip


def packed(found: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, part in found.items():
            archive.writestr(zipfile.ZipInfo(name), part, method)
    return out.getvalue()


def file(body: str, **more: str | bytes) -> bytes:
    return packed(parts(body, **more))


def run(text: str, look: str = "", name: str = "w:t") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><{name} xml:space="preserve">{text}</{name}></w:r>'


def ins(inner: str) -> str:
    return f"<w:ins {WHO}>{inner}</w:ins>"


def gone(text: str, look: str = "") -> str:
    return f"<w:del {WHO}>{run(text, look, 'w:delText')}</w:del>"


def p(inner: str, style: str = "", mark: str = "", more: str = "") -> str:
    """Give a paragraph; `mark` is what happened to its mark, such as `ins`."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    tracked = f"<w:rPr><w:{mark} {WHO}/></w:rPr>" if mark else ""
    return f"<w:p><w:pPr>{named}{more}{tracked}</w:pPr>{inner}</w:p>"


def items(number: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


STYLES = (
    f"<w:styles {SPACES}>"
    '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Heading2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="Listed"/>'
    f"<w:pPr>{items(1)}</w:pPr></w:style>"
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Strong"/></w:style>'
    "</w:styles>"
)
NUMBERING = (
    f"<w:numbering {SPACES}>"
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    "</w:numbering>"
)
