"""Build a site as `make site` does, and look at what came of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import forking

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "tests" / "site" / "roots" / "sample"
SHORES = ROOT / "tests" / "site" / "roots" / "shores"


@dataclass(frozen=True)
class Site:
    """A built site: its sources, where it is, and what the build said."""

    source: Path
    output: Path
    doctrees: Path
    said: str
    status: int

    def page(self, address: str) -> str:
        return (self.output / address / "index.html").read_text(encoding="utf-8")

    def main(self, address: str) -> str:
        """Give what stands in the main part of a page."""
        return self.page(address).split('<article role="main"')[1].split("</article>")[0]

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.output).as_posix(): path.read_bytes()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }


def run(
    source: Path,
    output: Path,
    doctrees: Path,
    *options: str,
    environment: Mapping[str, str] | None = None,
    strict: bool = True,
) -> Site:
    """Run Sphinx as `make site` does, where every warning is an error if `strict`; give what came of it."""
    asked = ["-b", "dirhtml", "-n", "-d", str(doctrees), *(["-W", "--keep-going"] if strict else [])]
    asked += [*options, str(source), str(output)]
    if environment is None and hasattr(os, "fork"):
        return Site(source, output, doctrees, *forking.sphinx(asked))
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]))
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", *asked],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path, **(environment or {})},
    )
    return Site(source, output, doctrees, done.stdout + done.stderr, done.returncode)


def build(
    source: Path, output: Path, doctrees: Path, *options: str, environment: Mapping[str, str] | None = None
) -> Site:
    """Build a site without a warning."""
    site = run(source, output, doctrees, *options, environment=environment)
    assert site.status == 0, site.said
    return site
