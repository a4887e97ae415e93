"""`policy-diff compare` as its users call it: good input, and every kind of bad input."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cli.running import command, run

OLD = "# Guide\n\nOne old line.\n"
NEW = "# Guide\n\nOne new line.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "old.md").write_text(OLD, encoding="utf-8", newline="")
    (tmp_path / "new.md").write_text(NEW, encoding="utf-8", newline="")
    book = tmp_path / "handbooks" / "visits"
    for version, text in (("2023", OLD), ("2024", NEW)):
        (book / version).mkdir(parents=True)
        (book / version / "index.md").write_text(text, encoding="utf-8", newline="")
    (book / "handbook.toml").write_text(
        'code = "VIS"\ntitle = "Visits"\nremits = []\n\n'
        '[[versions]]\nid = "2022"\nlabel = "2022"\nheld = "part"\n\n'
        '[[versions]]\nid = "2023"\nlabel = "2023"\nheld = "whole"\n\n'
        '[[versions]]\nid = "2024"\nlabel = "2024"\nheld = "whole"\n',
        encoding="utf-8",
    )
    return tmp_path


def test_it_prints_bracketed_text(folder: Path) -> None:
    done = run("compare", "old.md", "new.md", cwd=folder)
    assert done.returncode == 0
    assert "One [removed: old] [new] line." in done.stdout.decode()
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("names", "stdin"),
    [
        pytest.param(("old.md", "new.md"), b"", id="files"),
        pytest.param(("handbooks/visits/2023", "handbooks/visits/2024"), b"", id="folders"),
        pytest.param(("visits@2023", "visits@2024"), b"", id="versions"),
        pytest.param(("VIS@2023", "VIS@latest"), b"", id="code and latest"),
        pytest.param(("visits",), b"", id="two latest"),
        pytest.param(("handbooks/visits",), b"", id="two latest by path"),
        pytest.param(("old.md", "-"), NEW.encode(), id="standard input"),
    ],
)
def test_the_ways_to_name_a_side(folder: Path, names: tuple[str, ...], stdin: bytes) -> None:
    done = run("compare", *names, "--format", "json", cwd=folder, stdin=stdin)
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    changes = [piece for entry in data["entries"] for block in entry["blocks"] for piece in block.get("body", [])]
    assert ["-", "old"] in changes
    assert ["+", "new"] in changes
    assert data["old"]["ref"].endswith(("old.md", "2023"))


def test_a_revision_of_git(folder: Path) -> None:
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]
    for args in (["init", "-q"], ["add", "old.md"], ["commit", "-qm", "first"]):
        subprocess.run([*git, *args], cwd=folder, check=True, capture_output=True)
    done = run("compare", "HEAD:old.md", "new.md", "--format", "summary", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.decode().splitlines()[0] == "HEAD:old.md -> new.md"


@pytest.mark.parametrize(("args", "status"), [([], 0), (["--exit-code"], 1)])
def test_the_exit_status_for_a_difference(folder: Path, args: list[str], status: int) -> None:
    assert run("compare", "old.md", "new.md", *args, cwd=folder).returncode == status
    assert run("compare", "old.md", "old.md", *args, cwd=folder).returncode == 0


def test_output_goes_to_a_file_whole(folder: Path) -> None:
    (folder / "out.md").write_text("before")
    done = run("compare", "old.md", "new.md", "-o", "out.md", cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert (folder / "out.md").read_text(encoding="utf-8").startswith("# Guide: changes\n")
    assert {path.name for path in folder.iterdir()} == {"handbooks", "new.md", "old.md", "out.md"}


def test_the_whole_text_and_the_publishers_form(folder: Path) -> None:
    whole = run("compare", "old.md", "new.md", "--context", "all", cwd=folder).stdout.decode()
    marked, comment = whole.split("\n\n<!-- policy-diff changes, ", 1)
    assert marked == "# Guide\n\nOne [removed: old] [new] line."
    assert comment.endswith("\n-->\n")
    published = run("compare", "old.md", "new.md", "--deletions", "omit", cwd=folder).stdout.decode()
    assert "One [new] line." in published
    assert "removed" not in published


def test_nothing_depends_on_the_clock_the_locale_or_the_hash_seed(folder: Path) -> None:
    results = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("1", "Asia/Tokyo", "en_GB.UTF-8"), ("2", "UTC", "tr_TR.UTF-8")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        done = subprocess.run(
            command("compare", "old.md", "new.md", "--format", "json"),
            cwd=folder,
            env=env,
            capture_output=True,
            check=True,
        )
        results.add(done.stdout)
    assert len(results) == 1


def bad(folder: Path, data: bytes) -> str:
    (folder / "bad.md").write_bytes(data)
    return "bad.md"


BAD_INPUT = {
    "not UTF-8": (
        b"# A\n\nCaf\xe9\n",
        (
            "bad.md:3:4: error: is not UTF-8: byte 9 (0xe9) begins no character\n    Caf\ufffd\n       ^\n"
            "  Save it as UTF-8; a file from an older Windows program is often in Windows-1252.\n"
        ),
    ),
    "UTF-16": (
        "# A".encode("utf-16"),
        "bad.md: error: is in UTF-16, not UTF-8\n  Save it as UTF-8.\n",
    ),
    "binary": (
        b"PK\x03\x04\x00\x00",
        (
            "bad.md: error: is not text: byte 5 is a zero\n"
            "  Give a text file; a Word file is for `policy-diff import`, and a PDF has to be saved as text first.\n"
        ),
    ),
    "empty": (
        b"",
        "bad.md: error: is empty\n  Check that it was saved; to compare with nothing, give /dev/null.\n",
    ),
    "too large": (
        b"word " * 10_000_000,
        (
            "bad.md: error: is too large: 48 MB, and the most is 16 MB\n"
            "  Give one handbook at a time, or its files one by one.\n"
        ),
    ),
}


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_files(folder: Path, name: str) -> None:
    data, message = BAD_INPUT[name]
    done = run("compare", bad(folder, data), "new.md", "-o", "out.md", cwd=folder)
    assert done.returncode == 2
    assert done.stderr.decode() == message
    assert not (folder / "out.md").exists()


@pytest.mark.parametrize("name", ["not UTF-8", "binary", "empty"])
def test_bad_standard_input(folder: Path, name: str) -> None:
    done = run("compare", "old.md", "-", cwd=folder, stdin=BAD_INPUT[name][0])
    assert done.returncode == 2
    assert done.stderr.decode() == BAD_INPUT[name][1].replace("bad.md", "-")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        pytest.param(
            ("odl.md", "new.md"), "odl.md: error: there is no such file\n  Did you mean old.md?\n", id="missing file"
        ),
        pytest.param(
            ("handbooks", "new.md"),
            "handbooks: error: the folder holds no Markdown file of its own\n"
            "  Name a version's folder, which holds an `index.md`, or a file.\n",
            id="folder for a file",
        ),
        pytest.param(
            ("handbooks/visits", "new.md"),
            "handbooks/visits: error: is a handbook, not one of its versions\n"
            "  Name a version: visits@latest, or its folder.\n",
            id="handbook for a version",
        ),
        pytest.param(
            ("vists",), "vists: error: there is no handbook 'vists'\n  Did you mean visits?\n", id="unknown handbook"
        ),
        pytest.param(
            ("visits@2025", "new.md"),
            "visits@2025: error: the Visits has no version '2025'\n  Did you mean visits@2024?\n",
            id="unknown version",
        ),
        pytest.param(
            ("visits@2022", "new.md"),
            "visits@2022: error: the text of version 2022 is not held\n  Versions with a text: 2023, 2024.\n",
            id="version without text",
        ),
        pytest.param(
            ("old.md",),
            "old.md: error: one text is given, and two are compared\n  Name the later text too.\n",
            id="one file",
        ),
        pytest.param(
            ("--", "-x:y", "new.md"),
            "-x:y: error: is not of the form REV:path\n  Write, say, HEAD~1:index.md.\n",
            id="option",
        ),
    ],
)
def test_bad_names(folder: Path, names: tuple[str, ...], message: str) -> None:
    done = run("compare", *names, cwd=folder)
    assert done.returncode == 2
    assert done.stderr.decode() == message
    assert done.stdout == b""


def test_a_malformed_handbook_file(folder: Path) -> None:
    file = folder / "handbooks/visits/handbook.toml"
    file.write_text('code = "VIS"\ntitle = Visits\n', encoding="utf-8")
    done = run("compare", "visits", cwd=folder)
    assert done.returncode == 2
    message = done.stderr.decode()
    assert "handbook.toml:2:9: error: not TOML: invalid value" in message
    assert "    title = Visits\n            ^\n" in message


def test_no_handbooks_here(tmp_path: Path) -> None:
    done = run("compare", "visits", cwd=tmp_path)
    assert done.returncode == 2
    assert b"No folder `handbooks` stands here or above" in done.stderr


def test_output_that_cannot_be_written(folder: Path) -> None:
    for target in ("no/such/folder/out.md", "handbooks"):
        done = run("compare", "old.md", "new.md", "-o", target, cwd=folder)
        assert done.returncode == 2
        assert done.stderr.decode().startswith(f"{target}: error: ")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 1_000_000, id="a line of a million characters"),
        pytest.param("word " * 200_000, id="a line of a million characters in words"),
        pytest.param("[" * 10_000 + "a" + "]" * 10_000, id="brackets ten thousand deep"),
        pytest.param("- " * 10_000 + "a", id="lists ten thousand deep"),
        pytest.param("> " * 10_000 + "a", id="quotes ten thousand deep"),
        pytest.param("*" * 10_000 + "a" + "*" * 10_000, id="emphasis ten thousand deep"),
    ],
)
def test_extreme_texts_are_compared(folder: Path, text: str) -> None:
    (folder / "a.md").write_text(text, encoding="utf-8")
    (folder / "b.md").write_text(text.replace("a", "b c") + " end", encoding="utf-8")
    done = run("compare", "a.md", "b.md", "--exit-code", cwd=folder)
    assert done.returncode == 1, done.stderr


def test_the_other_side_may_be_nothing(folder: Path) -> None:
    done = run("compare", os.devnull, "new.md", cwd=folder)
    assert done.returncode == 0
    assert b"New '[Guide]' section" in done.stdout


def test_a_reader_that_stops_early_is_no_error(folder: Path) -> None:
    (folder / "long.md").write_text("".join(f"Paragraph {n} is here.\n\n" for n in range(20_000)), encoding="utf-8")
    with subprocess.Popen(
        command("compare", "new.md", "long.md"), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize(
    "args", [[], ["compare"], ["compare", "a", "b", "--context", "some"], ["compare", "a", "b", "--format", "x"]]
)
def test_wrong_usage(tmp_path: Path, args: list[str]) -> None:
    done = run(*args, cwd=tmp_path)
    assert done.returncode == 2
    assert b"usage: policy-diff" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_fault_in_a_requirement_of_a_version_is_told(folder: Path) -> None:
    text = folder / "handbooks/visits/2024/index.md"
    text.write_text(f"{NEW}\n:::{{req}} VIS-001\n:berer: host\n\nSign.\n:::\n", encoding="utf-8", newline="")
    for args in (("visits",), ("visits@2023", "visits@latest")):
        done = run("compare", *args, cwd=folder)
        assert done.returncode == 2
        assert "index.md:6:2: error: unknown field 'berer'" in done.stderr.decode()
    assert run("compare", str(text), "new.md", cwd=folder).returncode == 0  # any Markdown, as it is


def test_a_version_that_the_handbook_does_not_name_is_told(folder: Path) -> None:
    (folder / "handbooks/visits/2025").mkdir()
    (folder / "handbooks/visits/2025/index.md").write_text(NEW, encoding="utf-8", newline="")
    done = run("compare", "VIS", cwd=folder)
    assert done.returncode == 2
    assert "names no such version" in done.stderr.decode()
    assert run("compare", "VIS@2023", "VIS@2024", cwd=folder).returncode == 0


@pytest.mark.parametrize("args", [("visits",), ("VIS",), ("visits@2023", "visits@latest")])
@pytest.mark.parametrize("gone", ["2023", "2024"])
def test_an_older_version_does_not_pass_for_one_of_the_latest(folder: Path, gone: str, args: tuple[str, ...]) -> None:
    (folder / "handbooks/visits/2022").mkdir()
    (folder / "handbooks/visits/2022/index.md").write_text(OLD, encoding="utf-8", newline="")
    shutil.rmtree(folder / "handbooks/visits" / gone)
    done = run("compare", *args, cwd=folder)
    assert done.returncode == 2
    assert f"the text of version {gone} is not" in done.stderr.decode()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("VIS", "VIS@2024"), "VIS: error: is a handbook, and two versions are compared"),
        (("VIS@2024",), "VIS@2024: error: one text is given, and two are compared"),
    ],
)
def test_a_handbook_for_a_version_and_the_other_way_round(folder: Path, args: tuple[str, ...], said: str) -> None:
    done = run("compare", *args, cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr.decode()


VARIANTS = """\
[words]
guest = "guest"

[[variants]]
code = "STY"
folder = "stays"
title = "Stays"
[variants.words]
guest = "lodger"

[[variants]]
code = "TEA"
folder = "teas"
title = "Teas"
"""


@pytest.fixture
def master(folder: Path) -> Path:
    """The same project, in which two handbooks are made from the one on visits."""
    book = folder / "handbooks" / "visits"
    (book / "variants.toml").write_text(VARIANTS, encoding="utf-8")
    for version in ("2023", "2024"):
        text = f"# {{{{title}}}}\n\n:::{{only-for}} stays\nA {{{{guest}}}} came in {version}.\n:::\n"
        (book / version / "index.md").write_text(text, encoding="utf-8", newline="")
    return folder


@pytest.mark.parametrize(
    ("names", "said"),
    [
        pytest.param(("stays",), "A lodger came in [removed: 2023] [2024].", id="two latest by folder"),
        pytest.param(("STY",), "A lodger came in [removed: 2023] [2024].", id="two latest by code"),
        pytest.param(("stays@2023", "STY@latest"), "A lodger came in [removed: 2023] [2024].", id="versions"),
        pytest.param(("visits",), "A guest came in [removed: 2023] [2024].", id="the master"),
        pytest.param(
            ("visits@2023", "stays@2023"), "A [removed: guest] [lodger] came", id="the master and what is made"
        ),
        pytest.param(("handbooks/visits/2023", "VIS@2023"), "No wording changed", id="the master by its folder"),
        pytest.param(("teas",), "No wording changed", id="a passage that is for others"),
    ],
)
def test_what_is_made_from_a_master_is_named_like_any_handbook(master: Path, names: tuple[str, ...], said: str) -> None:
    done = run("compare", *names, cwd=master)
    assert done.returncode == 0, done.stderr
    assert said in done.stdout.decode()
    assert "{{" not in done.stdout.decode()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        pytest.param(("stay",), "Did you mean stays?", id="handbook"),
        pytest.param(("stays@2025", "stays@2024"), "the Stays has no version '2025'", id="version"),
    ],
)
def test_what_is_made_from_a_master_is_missed_like_any_handbook(
    master: Path, names: tuple[str, ...], said: str
) -> None:
    done = run("compare", *names, cwd=master)
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_a_page_of_a_text_that_was_made_here_says_so(master: Path) -> None:
    """Sent on, it must not look like the publisher's own."""
    said = " Not the publisher's own text of ‘Stays’: that is not held. The text of the Visits, as it is restated here,"
    for names in (("stays",), ("stays@2023", "STY@latest")):
        page = run("compare", *names, cwd=master).stdout.decode()
        assert f"What changed from stays@2023 to {'STY@latest' if len(names) == 2 else 'stays@2024'}.{said}" in page
    assert "Not the publisher's" not in run("compare", "visits", cwd=master).stdout.decode()


def test_a_fault_in_a_master_is_told(master: Path) -> None:
    text = master / "handbooks/visits/2024/index.md"
    text.write_text("# {{titel}}\n", encoding="utf-8")
    done = run("compare", "stays", cwd=master)
    assert done.returncode == 2
    assert "index.md:1:3: error: unknown word 'titel'" in done.stderr.decode()


@pytest.mark.parametrize("args", [("fees",), ("FEE",), ("FEE@latest", "a.md")])
def test_a_handbook_without_a_text_says_so(tmp_path: Path, args: tuple[str, ...]) -> None:
    book = tmp_path / "handbooks" / "fees"
    book.mkdir(parents=True)
    (book / "handbook.toml").write_text('code = "FEE"\ntitle = "Fees"\nremits = []\nversions = []\n', encoding="utf-8")
    (tmp_path / "a.md").write_text("# A\n", encoding="utf-8")
    done = run("compare", *args, cwd=tmp_path)
    assert done.returncode == 2
    assert "error: no text of it is held here: Fees\n  Go to its publisher for the text" in done.stderr.decode()


def test_criticmarkup(folder: Path) -> None:
    done = run("compare", "old.md", "new.md", "--format", "critic", "--context", "all", cwd=folder)
    assert done.returncode == 0
    assert b"~>" in done.stdout
    assert done.stdout.endswith(b"\n<<}\n")


@pytest.mark.parametrize("args", [("--deletions", "omit"), ("--context", "2"), ("--title", "T")])
def test_what_criticmarkup_does_not_have_is_refused(folder: Path, args: tuple[str, ...]) -> None:
    done = run("compare", "old.md", "new.md", "--format", "critic", *args, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"error: CriticMarkup has no `{args[0]}")
    assert "--format brackets" in done.stderr.decode()


def test_a_word_document_is_written_whole_and_the_same_each_time(folder: Path) -> None:
    first, second = folder / "first.docx", folder / "second.docx"
    for name in (first, second):
        done = run("compare", "VIS", "--format", "docx", "-o", name.name, cwd=folder)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert first.read_bytes() == second.read_bytes()
    assert run("compare", "VIS", "--format", "docx", cwd=folder).stdout == first.read_bytes()


@pytest.mark.parametrize(
    ("args", "epoch", "author", "date"),
    [
        (["old.md", "new.md"], None, "policy-diff", "1980-01-01T00:00:00Z"),
        (["old.md", "new.md"], "1700000000", "policy-diff", "2023-11-14T22:13:20Z"),
        (["old.md", "2024-01-19"], None, "policy-diff", "2024-01-19T00:00:00Z"),
        (["old.md", "new.md", "--author", "Ann", "--date", "2024-02-01"], "1700000000", "Ann", "2024-02-01T00:00:00Z"),
        (["old.md", "new.md", "--date", "2024-02-01T01:00:00+02:00"], None, "policy-diff", "2024-01-31T23:00:00Z"),
    ],
)
def test_a_word_document_says_whose_changes_and_of_when(
    folder: Path, args: list[str], epoch: str | None, author: str, date: str
) -> None:
    (folder / "2024-01-19").mkdir()
    (folder / "2024-01-19/index.md").write_text(NEW, encoding="utf-8")
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    env |= {"SOURCE_DATE_EPOCH": epoch} if epoch else {}
    line = command("compare", *args, "--format", "docx", "-o", "out.docx")
    subprocess.run(line, cwd=folder, env=env, check=True, timeout=60)
    with zipfile.ZipFile(folder / "out.docx") as package:
        written = package.read("word/document.xml").decode()
    assert set(re.findall(r'w:author="([^"]*)" w:date="([^"]*)"', written)) == {(author, date)}


def test_a_date_that_is_none_is_refused(folder: Path) -> None:
    done = run("compare", "old.md", "new.md", "--format", "docx", "--date", "Friday", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "'Friday' is no date" in done.stderr.decode()
    line = command("compare", "old.md", "new.md", "--format", "docx", "-o", "out.docx")
    env = {**os.environ, "SOURCE_DATE_EPOCH": "soon"}
    ended = subprocess.run(line, cwd=folder, env=env, capture_output=True, check=False, timeout=60)
    assert ended.returncode == 2
    assert "SOURCE_DATE_EPOCH is no count of seconds: soon" in ended.stderr.decode()
    assert not (folder / "out.docx").exists()


def test_other_forms_do_not_load_what_writes_word_documents(folder: Path) -> None:
    code = (
        "import sys; from policy_diff.shells.cli import main; main(['compare', 'old.md', 'new.md']); "
        "sys.exit('docx' in sys.modules or 'lxml' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True, capture_output=True, timeout=60)
