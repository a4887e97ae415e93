"""All that is measured: readability, editors' marks, speed, patches, scenarios, the site. `make bench` calls it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run by path, not as a module

from benchmarks import gold, readability_report


def main() -> None:
    """Print every table."""
    print("# Readability\n")
    readability_report.main()
    print("\n# The editors' own marks\n")
    gold.main()
    print("\n# Speed\n", flush=True)
    path = gold.source_page()
    with tempfile.TemporaryDirectory() as folder:
        # A process of its own: what it starts cannot be seen to use less memory than it does itself.
        dense = ["--dense", *_dense(path, Path(folder))] if path else []
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        subprocess.run([sys.executable, "-m", "benchmarks.speed", *dense], env=env, check=True)
    print("\n# Forms, and applying them\n", flush=True)
    subprocess.run([sys.executable, "-m", "benchmarks.applying"], env=env, check=True)
    print("\n# Scenarios\n", flush=True)
    subprocess.run([sys.executable, "-m", "benchmarks.scenarios"], env=env, check=True)
    print("\n# The site\n", flush=True)
    subprocess.run([sys.executable, "-m", "benchmarks.site_build"], env=env, check=True)


def _dense(page: Path, folder: Path) -> list[str]:
    """Write the whole published page, before and after, as one document each."""
    sides = ["", ""]
    for _, old, new in gold.texts(gold.load(page)):
        sides[0] += old
        sides[1] += new
    for name, text in zip(("old.md", "new.md"), sides, strict=True):
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return [str(folder / "old.md"), str(folder / "new.md")]


if __name__ == "__main__":
    main()
