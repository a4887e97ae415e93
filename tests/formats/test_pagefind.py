"""The index of the search: the same bytes for the same pages, whoever makes it and however many share the work."""

from __future__ import annotations

import gzip
import json
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_diff.core.errors import InputError
from policy_diff.edges.search_index import index, mirror
from policy_diff.formats.html.indexed import write_indexed
from policy_diff.formats.pagefind import _read, _write, settled

VALUES = st.recursive(
    st.integers(0, 2**63) | st.text(),
    lambda inner: st.lists(inner, max_size=30),
)


@given(VALUES)
def test_what_is_written_is_read_back(value: object) -> None:
    assert _read(_write(value)) == value


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (0, "00"),
        (23, "17"),
        (24, "1818"),
        (1000, "1903e8"),
        (1000000, "1a000f4240"),
        (1000000000000, "1b000000e8d4a51000"),
        ("a", "6161"),
        ("\u00fc", "62c3bc"),
        ([], "80"),
        ([1, [2, 3]], "8201820203"),
    ],
)
def test_it_is_written_as_the_standard_has_it(value: object, encoded: str) -> None:
    """Examples of RFC 8949, appendix A."""
    assert gzip.decompress(_write(value)) == b"pagefind_dcd" + bytes.fromhex(encoded)


def pages(number: int = 60) -> dict[str, str]:
    chosen = random.Random(1)  # noqa: S311  the same each time is what is wanted
    return {
        f"page-{at}/index.html": write_indexed(
            " ".join(chosen.choices(["flag", "gate", "boat", "warning", "storm", "key"], k=12)),
            [("title", f"Page {at}"), ("id", f"ABC-{at:03d}")],
            [(facet, f"value-{chosen.randrange(15)}") for facet in ("handbook", "topic", "role")],
        )
        for at in range(number)
    }


def test_the_index_is_the_same_whoever_makes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """In folders of other names each time, with one thread or several, and from pages in another order."""
    made = pages()
    found = []
    for threads, given_pages in (("1", made), ("4", made), ("2", dict(reversed(made.items())))):
        monkeypatch.setenv("RAYON_NUM_THREADS", threads)
        found.append(settled(index(given_pages)))
    assert list(found[0]) == list(found[1]) == list(found[2])
    assert found[0] == found[1] == found[2]
    entry = json.loads(found[0]["pagefind-entry.json"])
    assert entry["languages"]["en"]["page_count"] == 60
    assert sum(name.startswith("fragment/") for name in found[0]) == 60
    assert not [name for name in found[0] if "ui" in name or "highlight" in name or "worker" in name]


IN_MEMORY = "/dev/shm"  # noqa: S108  nothing is kept there; it lists files in another order than a disk does


@pytest.mark.skipif(not Path(IN_MEMORY).is_dir(), reason="needs a file system that lists files as they were made")
def test_the_order_in_which_a_file_system_lists_files_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", IN_MEMORY)
    made = pages()
    assert settled(index(made)) == settled(index(dict(reversed(made.items()))))


def test_nothing_where_it_is_made_changes_the_index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = settled(index(pages(5)))
    (tmp_path / "pagefind.toml").write_text('exclude_selectors = ["body"]\nno_such_setting = 1\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_GLOB", "none/*.html")
    assert settled(index(pages(5))) == whole


def test_the_names_of_files_are_the_same_whichever_zlib_compresses_them(monkeypatch: pytest.MonkeyPatch) -> None:
    made = index(pages(5))
    whole = settled(made)
    compress = gzip.compress
    monkeypatch.setattr(gzip, "compress", lambda data, mtime: compress(data, compresslevel=1, mtime=mtime))
    again = settled(made)
    assert list(again) == list(whole)
    assert again != whole
    assert again["pagefind-entry.json"] == whole["pagefind-entry.json"]


def test_every_file_that_a_file_names_is_there() -> None:
    found = settled(index(pages()))
    known = json.loads(found["pagefind-entry.json"])["languages"]["en"]
    _, fragments, chunks, filters, *_ = _read(found[f"pagefind.{known['hash']}.pf_meta"])
    assert {f"fragment/{name}.pf_fragment" for name, _ in fragments} <= set(found)
    assert {f"index/{name}.pf_index" for _, _, name in chunks} <= set(found)
    assert [name for name, _ in filters] == ["handbook", "role", "topic"]
    for name, file in filters:
        title, values = _read(found[f"filter/{file}.pf_filter"])
        assert title == name
        assert values == sorted(values)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"pagefind-entry.json": b"{"},
        {"pagefind-entry.json": b'{"languages": {}}'},
        {"pagefind-entry.json": b'{"languages": {"en": {"hash": "x", "wasm": "en"}}}', "pagefind.x.pf_meta": b"x"},
        {
            "pagefind-entry.json": b'{"languages": {"en": {"hash": "x", "wasm": "en"}}}',
            "pagefind.x.pf_meta": gzip.compress(b"pagefind_dcd\xa0"),
        },
        *(
            {"pagefind-entry.json": b'{"languages": {"en": {"hash": "x", "wasm": "en"}}}', "pagefind.x.pf_meta": data}
            for data in (
                gzip.compress(b"pagefind_dcd" + b"\x81" * 5000 + b"\0"),  # lists in lists
                gzip.compress(b"pagefind_dcd\x80")[:-9],  # cut short
                gzip.compress(b"pagefind_dcd\x80")[:10] + b"\xff" * 9,  # not compressed
            )
        ),
    ],
)
def test_another_form_is_refused(broken: dict[str, bytes]) -> None:
    with pytest.raises(InputError, match="form that is not known"):
        settled(broken)


def test_a_folder_holds_what_it_is_to_hold_and_nothing_else(tmp_path) -> None:
    folder = tmp_path / "index"
    mirror({"a/one": b"1", "b/two": b"2", "three": b"3"}, folder)
    kept = (folder / "three").stat().st_mtime_ns
    mirror({"a/one": b"11", "three": b"3"}, folder)
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*")) == ["a", "a/one", "three"]
    assert (folder / "a/one").read_bytes() == b"11"
    assert (folder / "three").stat().st_mtime_ns == kept
    mirror({}, folder)
    assert not folder.exists()
    mirror({}, folder)


def test_text_stays_text_for_the_indexer() -> None:
    html = write_indexed("<script>x</script>", [("title", '"><b>')], [("role", "a&b"), ("kind", '"')])
    assert "<script>" not in html
    assert "<b>" not in html
    assert html.count("<meta") == 3
