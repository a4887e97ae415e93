"""What the site costs to build: once, twice and four times the corpus, and beside bare Sphinx.

Run with `PYTHONPATH=tests python -m benchmarks.site_build [TIMES...]`. The handbooks are built without their
scenarios and without a search, which each builder would do in its own way. The bare build has the same documents,
their requirements as needs of sphinx-needs, and every page that ours makes from values as a document that holds the
same HTML; its theme is furo. Those pages stand in no table of contents, for furo writes the whole table on every
page, which would take it many times as long. Seconds are CPU time of the whole process, one run each.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

from benchmarks.corpora import write_corpus
from benchmarks.speed import measure
from policy_diff.core.requirement import REQUIREMENT_FIELDS
from policy_diff.project.corpus import load

ROOT = Path(__file__).resolve().parents[2]
_LIMIT = 3_000
_NAMES = {"on": "trigger", "except": "overridden_by", "verified-by": "verified_by", "source": "restates"}
_CONF = """\
project = "bare"
extensions = ["myst_parser", "sphinx_needs"]
html_theme = "furo"
myst_enable_extensions = ["colon_fence", "deflist"]
needs_types = [{"directive": "req", "title": "Requirement", "prefix": ""}]
needs_fields = {name: {"schema": {"type": "string"}, "nullable": True} for name in FIELDS}
needs_id_regex = "^[A-Za-z0-9_.:-]+$"
needs_schema_validation_enabled = False
html_copy_source = False


def setup(app):
    app.connect("builder-inited", lambda app: setattr(app.builder, "search", False))
"""
_OPENING = re.compile(r"^(?P<fence>:+)\{req\} (?P<id>\S+)$", re.MULTILINE)
_FIELD = re.compile(rf"^:(?P<name>{'|'.join(_NAMES)}):", re.MULTILINE)
_ROLE = re.compile(r"\{r\}`([^`]*)`")
_MAIN = re.compile(r'<article role="main"[^>]*>(?P<body>.*)</article>', re.DOTALL)


def main(times: list[int]) -> None:
    """Print the table."""
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT / "src"), *sys.path]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found: dict[int, tuple[int, float]] = {}
        for size in times:
            project = write_corpus(ROOT, folder / f"{size}", size)
            seconds = _built(project, folder / f"{size}-site")
            pages = sum(1 for _ in (folder / f"{size}-site").rglob("index.html"))
            found[size] = pages, seconds
            print(f"{size} times: {pages} pages, {seconds:.1f} s", file=sys.stderr, flush=True)
        bare = _write_bare(folder / str(times[0]), folder / f"{times[0]}-site", folder / "bare")
        beside = _built(bare, folder / "bare-site", strict=False)
        there = sum(1 for _ in (folder / "bare-site").rglob("index.html"))
        print(f"bare: {there} pages, {beside:.1f} s", file=sys.stderr, flush=True)
    first = found[times[0]][1]
    print("| build | pages | CPU time | to the corpus once | to bare Sphinx |\n| --- | ---: | ---: | ---: | ---: |")
    for size, (pages, seconds) in found.items():
        ratio = f"{seconds / beside:.2f}" if size == times[0] else ""
        print(f"| policy-diff, corpus {size}x | {pages:,} | {seconds:.1f} s | {seconds / first:.2f} | {ratio} |")
    print(f"| Sphinx, furo, myst-parser, sphinx-needs, corpus {times[0]}x | {there:,} | {beside:.1f} s | | 1 |")


def _built(project: Path, output: Path, *, strict: bool = True) -> float:
    """Build a project from nothing and give the seconds that it took."""
    options = ["-W"] if strict else []
    command = [sys.executable, "-m", "sphinx", "-b", "dirhtml", "-q", *options, str(project), str(output)]
    return measure([*command, "-d", str(output) + "-doctrees"], _LIMIT).seconds


def _write_bare(project: Path, site: Path, target: Path) -> Path:
    """Write the same documents and pages as a project of bare Sphinx."""
    target.mkdir()
    fields = [_NAMES.get(name, name) for name in REQUIREMENT_FIELDS]
    (target / "conf.py").write_text(f"FIELDS = {fields!r}\n{_CONF}", encoding="utf-8")
    names: list[str] = []
    for handbook in load(project).handbooks:
        for version in handbook.versions:
            for file in version.files:
                name = "/".join(("handbooks", handbook.folder, *Path(file.name).parts[2:]))
                names.append(name.removesuffix(".md"))
                _write(target / name, _bare_text(file.text, version.id))
    for page in sorted(site.rglob("index.html")):
        place = target / page.relative_to(site).with_suffix(".md")
        if place.exists() or page.parent == site:
            continue
        body = _MAIN.search(page.read_text(encoding="utf-8"))
        if body:
            title = f"# {page.parent.relative_to(site)}"
            _write(place, f"---\norphan: true\n---\n\n{title}\n\n````{{raw}} html\n{body['body']}\n````\n")
    listed = "\n".join(names)
    _write(target / "index.md", f"# Handbooks\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n")
    return target


def _bare_text(text: str, version: str) -> str:
    """Give the text of a version as bare Sphinx and sphinx-needs read it: IDs with the version, no roles of ours."""

    def opening(found: re.Match[str]) -> str:
        return f"{found['fence']}{{req}} {found['id']}\n:id: {found['id']}:{version}"

    whole = _OPENING.sub(opening, _ROLE.sub(r"\1", text))
    return _FIELD.sub(lambda found: f":{_NAMES[found['name']]}:", whole)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [1, 2, 4])
