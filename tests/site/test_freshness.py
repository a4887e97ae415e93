"""After any change, an incremental build gives what a build from nothing gives."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from policy_diff.project.preview import Folders
from sites import ROOT, Site, build

BATHING = "handbooks/bathing-places"


def reword_a_version(project) -> None:
    project.replace(f"{BATHING}/2021/index.md", "within 30 minutes", "within 20 minutes")


def reword_the_newest_version(project) -> None:
    project.replace(f"{BATHING}/2023-06-15/index.md", "within 45 minutes", "within 50 minutes")


def withdraw_a_requirement(project) -> None:
    file = project.source / BATHING / "2023-06-15/index.md"
    text = file.read_text(encoding="utf-8")
    start = text.index(":::{req} BPH-005")
    end = text.index(":::\n", start + 3) + 4
    file.write_text(text[:start] + text[end:], encoding="utf-8")


def change_handbook_toml(project) -> None:
    project.replace(f"{BATHING}/handbook.toml", 'label = "1 May 2022"', 'label = "May Day 2022"')


def change_vocabulary(project) -> None:
    project.replace("handbooks/vocabulary.toml", "a person who swims", "anyone who swims")


def change_sources(project) -> None:
    project.replace("handbooks/sources.toml", "The Lake Board", "The Board of the Lake")


def change_the_entries_of_a_source(project) -> None:
    project.replace("handbooks/sources/bathing.toml", "Coming out", "Leaving")


def change_a_handbook_without_a_text(project) -> None:
    project.replace("handbooks/ferries/handbook.toml", "Ferries handbook", "Handbook of ferries")


def change_a_feature(project) -> None:
    project.replace("features/swimming/season.feature", "Scenario: No flag", "Scenario: Not a flag")


def remove_a_feature(project) -> None:
    (project.source / "features/swimming/season.feature").unlink()


def change_results(project) -> None:
    project.replace("results.json", '"outcome": "passed"', '"outcome": "cannot tell"')


def remove_results(project) -> None:
    (project.source / "results.json").unlink()
    project.replace("conf.py", 'policy_results = "results.json"', "")


def change_settings(project) -> None:
    conf = project.source / "conf.py"
    conf.write_text(f'{conf.read_text(encoding="utf-8")}\npolicy_search = False\nlanguage = "de"\n', encoding="utf-8")


def add_a_version(project) -> None:
    shutil.copytree(project.source / BATHING / "2023-06-15", project.source / BATHING / "2024-01-01")
    reword = project.source / BATHING / "2024-01-01/index.md"
    reword.write_text(reword.read_text(encoding="utf-8").replace("45 minutes", "60 minutes"), encoding="utf-8")
    entry = 'id = "2024-01-01"\nlabel = "New Year 2024"\neffective = 2024-01-01\nheld = "whole"\n\n'
    toml = project.source / BATHING / "handbook.toml"
    text = toml.read_text(encoding="utf-8")
    toml.write_text(text.replace("[[updates]]", f"[[versions]]\n{entry}[[updates]]", 1), encoding="utf-8")


def remove_a_version(project) -> None:
    shutil.rmtree(project.source / BATHING / "2021")
    toml = project.source / BATHING / "handbook.toml"
    text = toml.read_text(encoding="utf-8")
    start = text.index("[[versions]]")
    toml.write_text(text[:start] + text[text.index("[[versions]]", start + 1) :], encoding="utf-8")
    project.replace("docs/index.md", "; as it was in 2021 it is {r}`BPH-001:2021`", "")


def remove_a_handbook(project) -> None:
    shutil.rmtree(project.source / "handbooks/kite-flying")


def keep_a_register(project) -> None:
    """Two versions are published; the third, and every other handbook, is a draft from now on."""
    register = project.source / "handbooks/register"
    register.mkdir()
    published = "".join(f'\n[published."{one}"]\n"index.md" = "sha256:{"0" * 64}"\n' for one in ("2021", "2022-05-01"))
    (register / "BPH.toml").write_text(f"highest = 9\n\n[ids]\n{published}", encoding="utf-8")


def rename_a_document(project) -> None:
    project.replace("docs/guide.md", "# Guide", "# The guide")


def change_nothing(project) -> None:
    """Leave everything as it is."""


CHANGES = [
    reword_a_version,
    reword_the_newest_version,
    withdraw_a_requirement,
    change_handbook_toml,
    change_vocabulary,
    change_sources,
    change_the_entries_of_a_source,
    change_a_handbook_without_a_text,
    change_a_feature,
    remove_a_feature,
    change_results,
    change_settings,
    remove_results,
    add_a_version,
    remove_a_version,
    remove_a_handbook,
    keep_a_register,
    rename_a_document,
    change_nothing,
]


def same(site: Site, other: Site) -> None:
    ours, theirs = site.files(), other.files()
    assert sorted(ours) == sorted(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.replace("_", " "))
def test_no_page_is_stale(built, tmp_path: Path, change: Callable[..., None]) -> None:
    before = built.site.files()
    change(built)
    with ThreadPoolExecutor() as both:
        fresh = both.submit(build, built.source, tmp_path / "fresh", tmp_path / "fresh-doctrees")
        after = built.build()
        same(after, fresh.result())
    assert (after.files() == before) == (change is change_nothing)


def test_what_did_not_change_is_not_written(built) -> None:
    written = {path: path.stat().st_mtime_ns for path in built.output.rglob("index.html")}
    change_results(built)
    built.build()
    touched = {
        path.parent.relative_to(built.output).as_posix()
        for path, then in written.items()
        if path.stat().st_mtime_ns != then
    }
    assert {"scenarios", "scenarios/swimming/season", "requirements/BPH-001"} <= touched
    assert not touched & {"requirements/BPH-003", f"{BATHING}/2021", "compare/bathing-places/2021-to-2022-05-01"}


#: Builds the site of a project as the preview does, again for each line that it reads.
BUILD_AGAIN = """
import sys
from pathlib import Path
from policy_diff.project.preview import Folders
from policy_diff.shells.cli.site_build import SiteBuild
build = SiteBuild(Path(sys.argv[1]))
for _ in sys.stdin:
    print(repr(build(Folders(Path(sys.argv[2])))), flush=True)
"""


def previewed(source: Path, output: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", BUILD_AGAIN, str(source), str(output)]
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]))
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path}
    )


def files(output: Path) -> dict[str, bytes]:
    site = Folders(output).site
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_what_one_process_remembers_from_build_to_build_is_never_stale(project, tmp_path: Path) -> None:
    """Each change comes on top of those before it."""
    with previewed(project.source, tmp_path / "again") as again:
        changes = (
            change_nothing,
            reword_the_newest_version,
            withdraw_a_requirement,
            change_vocabulary,
            keep_a_register,
        )
        seen = []
        for number, change in enumerate(changes):
            change(project)
            print(file=again.stdin, flush=True)
            assert again.stdout.readline() == "''\n"
            seen.append(files(tmp_path / "again"))
            fresh = tmp_path / f"fresh-{number}"
            if number:
                with previewed(project.source, fresh) as once:
                    assert once.communicate("\n")[0] == "''\n"
                assert seen[-1] == files(fresh)
                assert seen[-1] != seen[-2]


FAILING = """

def setup(app):
    app.connect("html-page-context", fail)


def fail(app, name, *_):
    if name == "requirements/BPH-003/index":
        raise ValueError(name)
"""


def test_after_a_build_that_failed_nothing_is_taken_for_done(built, tmp_path: Path) -> None:
    settings = built.source / "conf.py"
    kept = settings.read_text(encoding="utf-8")
    change_vocabulary(built)
    settings.write_text(kept + FAILING, encoding="utf-8")
    assert built.run().status != 0
    settings.write_text(kept, encoding="utf-8")
    built.replace("handbooks/vocabulary.toml", "anyone who swims", "a person who swims")
    same(built.build(), build(built.source, tmp_path / "fresh", tmp_path / "fresh-doctrees"))


def test_a_view_of_needs_is_fresh(project, tmp_path: Path) -> None:
    guide = project.source / "docs/guide.md"
    guide.write_text(
        "# Guide\n\n```{needtable}\n:filter: handbook == 'bathing-places'\n:columns: id, title\n```\n", encoding="utf-8"
    )
    project.build()
    reword_a_version(project)
    after = project.build()
    assert "within 20 minutes" in after.main("docs/guide")
    same(after, build(project.source, tmp_path / "fresh", tmp_path / "fresh-doctrees"))
