"""Settings that every test shares."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every machine and in every run: a law that fails, fails for everyone. What takes long is told by
# the benchmarks: on a busy machine, drawing an example may take as long as it takes.
settings.register_profile(
    "project", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is now given into the expected files")
    parser.addoption("--pictures", action="store_true", help="keep a picture of every kind of page")
