"""What is shipped: the source package is the whole project, the wheel the Python package with the suite in it."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import policy_diff

ROOT = Path(__file__).resolve().parent.parent

INFO = f"policy_diff-{policy_diff.__version__}.dist-info"


def build(target: str, folder: Path) -> Path:
    line = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(line, cwd=ROOT, check=True, capture_output=True)
    (package,) = folder.iterdir()
    return package


def test_the_source_package_holds_every_file_of_the_project(tmp_path: Path) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("no git repository, which would say what the project's files are")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    files = {name for name in listed.split("\0") if name and (ROOT / name).exists()}
    with tarfile.open(build("sdist", tmp_path)) as package:
        held = {name.partition("/")[2] for name in package.getnames()}
    assert files - held == set()


def test_the_wheel_holds_the_package_with_the_suite_and_nothing_beside_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(build("wheel", tmp_path)) as package:
        names = package.namelist()
        said = package.read(f"{INFO}/METADATA").decode()
    assert {name.partition("/")[0] for name in names} == {"policy_diff", INFO}
    source = ROOT / "src"
    modules = {path.relative_to(source).as_posix() for path in source.rglob("*.py")} | {"policy_diff/py.typed"}
    assert modules <= set(names)
    suite = {path.relative_to(ROOT) for folder in ("handbooks", "features") for path in (ROOT / folder).rglob("*.*")}
    shipped = {name.removeprefix("policy_diff/suite/") for name in names if name.startswith("policy_diff/suite/")}
    assert shipped == {path.as_posix() for path in suite}
    assert "License-Expression: MIT AND OGL-UK-3.0\n" in said
    assert {f"{INFO}/licenses/LICENSE", f"{INFO}/licenses/NOTICE"} <= set(names)
