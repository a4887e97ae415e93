"""`policy-diff list` as its users call it."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import command, run
from policy_diff.formats import listing_json
from sites import SAMPLE

FORMS = ("text", "json", "csv", "needs", "reqif")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE / "handbooks", tmp_path / "handbooks")
    return tmp_path


def test_it_lists_handbooks_versions_and_counts(folder: Path) -> None:
    done = run("list", "boat-houses", cwd=folder / "handbooks")
    assert done.stderr == b""
    lines = done.stdout.decode().splitlines()
    assert lines[0].startswith("boat-houses  BHH  ")
    assert lines[1].startswith("  2022-03-01  held")
    assert lines[-1].startswith("1 handbook, 3 versions, ")


def test_json_by_either_name(folder: Path) -> None:
    short, long = (run("list", *args, cwd=folder) for args in (("--json",), ("--format", "json")))
    assert short.stdout == long.stdout
    found = listing_json.read(short.stdout.decode())
    assert [book.name for book in found.handbooks] == ["bathing-places", "boat-houses", "ferries", "kite-flying"]


def test_csv_and_needs_hold_every_requirement(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("list", "--format", "csv", cwd=folder).stdout.decode(), newline="")))
    needs = json.loads(run("list", "--format", "needs", cwd=folder).stdout)["versions"][""]["needs"]
    assert {f"{row['id']}:{row['version']}" for row in rows} == set(needs)


def test_it_writes_to_a_file_byte_for_byte(folder: Path) -> None:
    printed = run("list", "--format", "csv", "BPH", cwd=folder).stdout
    done = run("list", "--format", "csv", "BPH", "-o", "table.csv", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (folder / "table.csv").read_bytes() == printed
    assert printed.count(b"\r\n") > 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("bathing-place",), "there is no handbook 'bathing-place'\n  Did you mean 'bathing-places'? Use one of"),
        (("",), "argument NAME: the name is empty"),
        (("--format", "xml"), "argument --format: invalid choice: 'xml'"),
        (("--json", "--format", "csv"), "not allowed with argument"),
        (("-o", "handbooks/bathing-places/2021/index.md"), "would be overwritten"),
        (("--json", "-o", "handbooks/vocabulary.toml"), "would be overwritten"),
        (("-o", "."), "is a folder"),
    ],
)
def test_bad_input_gives_one_message(folder: Path, args: tuple[str, ...], said: str) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    done = run("list", *args, cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stdout == b""
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_without_handbooks_it_says_where_to_go(tmp_path: Path) -> None:
    done = run("list", cwd=tmp_path)
    assert done.returncode == 2
    assert "there are no handbooks here or in any folder above" in done.stderr.decode()


def test_without_the_library_of_reqif_it_says_what_to_install(folder: Path) -> None:
    code = "import sys; sys.modules['reqif'] = None; from policy_diff.shells.cli import main; sys.exit(main())"
    line = [sys.executable, "-c", code, "list", "--format"]
    done = subprocess.run([*line, "reqif"], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "error: writing ReqIF needs the library `reqif`, which is not installed\n"
        "  Install the extra: `pip install 'policy-diff[reqif]'`.\n"
    )
    assert subprocess.run([*line, "csv"], cwd=folder, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("form", FORMS)
def test_the_same_handbooks_give_the_same_bytes(form: str) -> None:
    given = set()
    for seed, zone, locale in (("1", "UTC", "C"), ("4711", "Asia/Kathmandu", "C.UTF-8")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        done = subprocess.run(command("list", "--format", form), cwd=SAMPLE, env=env, capture_output=True, check=True)
        given.add(done.stdout)
    assert len(given) == 1
    assert given != {b""}
