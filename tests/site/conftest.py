"""Sites built once for all tests of the site."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from browsing import chromium, serve
from lamps import write_lamps
from shared_sites import shared
from sites import ROOT, SAMPLE, SHORES, Site, build, run


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small project with every kind of change."""
    return shared(tmp_path_factory, "sample", lambda folder: build(SAMPLE, folder / "site", folder / "doctrees"))


@pytest.fixture(scope="session")
def shores(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small project in which several handbooks changed on one day."""
    return shared(tmp_path_factory, "shores", lambda folder: build(SHORES, folder / "site", folder / "doctrees"))


@pytest.fixture(scope="session")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The sample with one handbook more: a version of it is a draft, and two have two files."""
    folder = tmp_path_factory.mktemp("lamps")
    shutil.copytree(SAMPLE, folder / "source")
    write_lamps(folder / "source")
    return build(folder / "source", folder / "site", folder / "doctrees")


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The project's own handbooks, with results of a run."""
    return shared(tmp_path_factory, "real", build_real)


def build_real(folder: Path) -> Site:
    results = folder / "results.json"
    command = [sys.executable, "-m", "pytest", "features", "-q", "-p", "no:cacheprovider", "--conduct-results", results]
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]))
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": path})
    return build(ROOT, folder / "site", folder / "doctrees", "-D", f"policy_results={results}")


@pytest.fixture(scope="module")
def browser():
    """Chromium; not for longer than a module, for while it is there no other event loop can run in its thread."""
    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def at_sample(sample: Site) -> Iterator[str]:
    with serve(sample) as base:
        yield base


@pytest.fixture(scope="session")
def at_shores(shores: Site) -> Iterator[str]:
    with serve(shores) as base:
        yield base


@pytest.fixture(scope="session")
def at_real(real: Site) -> Iterator[str]:
    with serve(real) as base:
        yield base


class Project:
    """A copy of the sample that may be changed, and built again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = folder / "source"
        self.output = folder / "site"
        self.doctrees = folder / "doctrees"
        shutil.copytree(SAMPLE, self.source)

    def build(self, *options: str) -> Site:
        self.site = build(self.source, self.output, self.doctrees, *options)
        return self.site

    def run(self, *options: str) -> Site:
        return run(self.source, self.output, self.doctrees, *options)

    def replace(self, name: str, old: str, new: str) -> None:
        file = self.source / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture(scope="module")
def first_build(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Path]:
    """A copy of the sample built once, and where all of it is kept."""
    folder = tmp_path_factory.mktemp("first-build")
    project = Project(folder / "project")
    project.build()
    shutil.copytree(project.folder, folder / "kept")
    return project, folder / "kept"


@pytest.fixture
def built(first_build: tuple[Project, Path]) -> Project:
    """The copy as it was after its first build: always in one place, for a build notes where its sources are."""
    project, kept = first_build
    shutil.rmtree(project.folder)
    shutil.copytree(kept, project.folder)  # keeps the times of files, which a build compares
    return project
