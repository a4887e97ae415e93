"""Sites that all workers of a test run share: whichever needs one first builds it, the others wait for it."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sites import Site


def shared(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Site]) -> Site:
    """Give a site that is built once a run.

    Args:
        factory: where the run keeps its temporary files.
        name: the name of the site among those of the run.
        make: builds it in a folder.

    Returns:
        The site. Nobody may change its files. Should a build fail, every test that needs it tries and says so.
    """
    base = factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / f"shared-{name}"
    folder.mkdir(exist_ok=True)
    made = folder / "made.json"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            shutil.rmtree(folder / "build", ignore_errors=True)
            (folder / "build").mkdir()
            site = make(folder / "build")
            paths = (site.source, site.output, site.doctrees)
            made.write_text(json.dumps([*map(str, paths), site.said, site.status]), encoding="utf-8")
    source, output, doctrees, said, status = json.loads(made.read_text(encoding="utf-8"))
    return Site(Path(source), Path(output), Path(doctrees), said, status)
