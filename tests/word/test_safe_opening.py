"""A Word file that nobody vouches for: what it must not do is refused in words, before anything comes of it."""

from __future__ import annotations

import io
import re
import resource
import zipfile

import pytest

from policy_diff.core.errors import InputError
from policy_diff.formats.docx.reading import read_word
from policy_diff.formats.docx.safe_package import open_package
from policy_diff.formats.docx.safe_xml import MOST_DEPTH
from word_packages import MAIN, SPACES, document, file, p, packed, parts, relations, run, types

WHOLE = file(p(run("Lamps are lit at dusk.")))


def fault(data: bytes) -> str:
    with pytest.raises(InputError) as found:
        read_word(data, "lamps.docx")
    assert str(found.value).startswith("lamps.docx: error: ")
    assert found.value.cure
    return found.value.problem


def test_a_sound_file_is_read() -> None:
    assert [part.text for part in read_word(WHOLE, "lamps.docx").body.parts] == ["Lamps are lit at dusk."]


def test_the_strict_form_of_the_standard_is_read() -> None:
    strict = {
        name: part.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"
        )
        for name, part in parts(p(run("Lamps"))).items()
        if isinstance(part, str)
    }
    assert [part.text for part in read_word(packed(strict), "x").body.parts] == ["Lamps"]


@pytest.mark.parametrize("size", [0, 1, 3])
def test_what_is_no_package(size: int) -> None:
    assert fault(WHOLE[:size] + b"no") == "is no Word file"
    assert fault(b"") == "is no Word file"


def test_the_older_form() -> None:
    assert "older form of Word" in fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_is_cut_short(share: float) -> None:
    assert fault(WHOLE[: int(len(WHOLE) * share)]) == "is cut short or damaged"


def test_a_part_that_is_damaged() -> None:
    at = WHOLE.index(b"word/document.xml") + len("word/document.xml") + 5
    assert "its part word/document.xml cannot be read" in fault(WHOLE[:at] + b"\xff\xff" + WHOLE[at + 2 :])


def test_a_part_that_swells() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told = fault(file("", **{"word/document.xml": b"<a>" + b" " * 50_000_000 + b"</a>"}))
    assert told.startswith("its part word/document.xml is too large")
    del told
    data = file("", **{"word/document.xml": bytes(70_000_000)})
    assert "word/document.xml is too large" in fault(data)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # kB; the bombs are made here too


def test_a_part_that_swells_more_than_its_directory_says() -> None:
    data = file("", **{"word/document.xml": b"<a>" + b" " * 5_000_000 + b"</a>"})
    size = len(b"<a></a>") + 5_000_000
    assert size.to_bytes(4, "little") in data
    told = fault(data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    assert "word/document.xml is too large" in told
    small = file(p(run("Lamps")))
    length = len(document(p(run("Lamps"))))
    assert "cannot be read" in fault(small.replace(length.to_bytes(4, "little"), (length - 1).to_bytes(4, "little")))


def test_more_parts_than_any_file_has() -> None:
    many = {f"word/media/{number}.png": b"" for number in range(5_001)}
    assert "parts, and 5,000 is the most" in fault(packed(parts("") | many))


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/passwd", "word/../../x", "C:/x.xml", "word//x.xml", "./x.xml"])
def test_a_part_outside_of_the_file(name: str) -> None:
    assert fault(packed(parts("") | {name: b"x"})).startswith("names a part by a path outside itself")


def test_a_part_without_a_name() -> None:
    assert fault(packed(parts("") | {"": b"x"})).startswith("names a part by a path outside itself")


def test_a_path_with_a_backslash() -> None:
    data = packed(parts("") | {"word/x_evil.xml": b"x"}).replace(b"x_evil", b"x\\evil")
    assert fault(data).startswith("names a part by a path outside itself")


def test_a_part_that_stands_twice() -> None:
    out = io.BytesIO(WHOLE)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/document.xml", document(p(run("other words"))))
    assert fault(out.getvalue()) == "holds the part word/document.xml twice"
    assert fault(packed(parts("") | {"word/DOCUMENT.xml": b"x"})) == "holds the part word/DOCUMENT.xml twice"


def test_an_encrypted_part() -> None:
    at = WHOLE.rindex(b"PK\x01\x02")
    assert "is encrypted" in fault(WHOLE[: at + 8] + b"\x01" + WHOLE[at + 9 :])


def test_a_way_of_packing_that_is_not_read() -> None:
    assert "is packed in a way that is not read" in fault(packed(parts(p("")), zipfile.ZIP_BZIP2))


def test_a_package_without_a_document() -> None:
    found = parts("")
    del found["word/document.xml"]
    assert fault(packed(found)) == "is no Word file: it holds no document"
    assert fault(packed({"mimetype": "x"})) == "is no Word file: it lacks what every one has"
    assert fault(file("", **{"word/document.xml": "<w:x/>".replace("<w:x", f"<w:x {SPACES}")})).startswith("is no Word")


def test_other_documents_of_an_office() -> None:
    assert fault(file("", **{"[Content_Types].xml": types("application/pdf")})) == "is no Word document"


def test_macros() -> None:
    enabled = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert fault(file("", **{"[Content_Types].xml": types(enabled)})) == "may hold macros"
    assert fault(file("", **{"word/vbaProject.bin": b"x"})) == "holds macros, in word/vbaProject.bin"


BOMB = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)


@pytest.mark.parametrize(
    "opening",
    [
        "<!DOCTYPE x>",
        '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
        '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY % y SYSTEM "http://example.org/y"> %y;]>',
        BOMB + "]>",
    ],
)
@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels", "[Content_Types].xml"])
def test_declared_types_and_entities(opening: str, part: str) -> None:
    text = str(parts(p(run("x")))[part])
    told = fault(file("", **{part: opening + text.replace("x</w:t>", "&y;&j;</w:t>")}))
    assert told.startswith(f"its part {part} declares document types or entities")


def test_declared_entities_in_another_encoding() -> None:
    told = fault(file("", **{"word/document.xml": ("<!DOCTYPE x>" + document("")).encode("utf-16")}))
    assert "declares document types" in told


@pytest.mark.parametrize(
    "text", ["", "<", "<a>", "<a></b>", "<a>&b;</a>", "\0", '<?xml version="1.0" encoding="no"?><a/>']
)
def test_xml_that_is_none(text: str) -> None:
    assert "its part word/document.xml is" in fault(file("", **{"word/document.xml": text}))


def test_elements_deep_inside_each_other() -> None:
    deep = "<w:sdt>" * MOST_DEPTH + "</w:sdt>" * MOST_DEPTH
    assert "deep inside each other" in fault(file(deep))


@pytest.mark.parametrize(
    ("owner", "kind", "target"),
    [
        ("word/_rels/settings.xml.rels", "attachedTemplate", "file:///C:/evil.dotm"),
        ("word/_rels/document.xml.rels", "image", "http://example.org/track.png"),
        ("word/_rels/document.xml.rels", "styles", "http://example.org/styles.xml"),
        ("_rels/.rels", "officeDocument", "http://example.org/document.xml"),
        ("word/_rels/document.xml.rels", "frame", "file:///etc/passwd"),
    ],
)
def test_what_refers_to_a_file_elsewhere(owner: str, kind: str, target: str) -> None:
    found = parts(p(run("x"))) | {owner: relations(("r1", kind, target, "External"))}
    assert fault(packed(found)).startswith(f"its part {owner} refers to a file elsewhere, as {kind}: '{target}'")


@pytest.mark.parametrize("target", ["../../styles.xml", "..\\styles.xml", "file:///styles.xml"])
def test_a_reference_to_a_path_outside(target: str) -> None:
    found = parts("") | {"word/_rels/document.xml.rels": relations(("r1", "styles", target))}
    assert "refers to a path outside itself" in fault(packed(found))


def test_another_file_as_part_of_the_text() -> None:
    assert fault(file('<w:altChunk r:id="r9"/>')) == "takes another file in as part of its text"
    found = parts("") | {"word/_rels/document.xml.rels": relations(("r9", "aFChunk", "evil.html"))}
    assert "holds another file, 'evil.html', as part of its text" in fault(packed(found))


def test_a_name_in_a_message_is_harmless() -> None:
    told = fault(packed(parts("") | {"../\x1b[2J\n" + "x" * 500: b""}))
    assert re.search(r"[\x00-\x1f]", told) is None
    assert len(told) < 300


def test_a_link_may_lead_anywhere() -> None:
    assert open_package(WHOLE, "x").relations["rh"].target == "https://example.org/lamps"
    assert MAIN in types()
