"""Settings that every test shares."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

# The same examples on every machine and in every run: a law that fails, fails for everyone. What takes long is told by
# the benchmarks: on a busy machine, drawing an example may take as long as it takes.
settings.register_profile(
    "project", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("project")

# Hypothesis draws from the constants of every module that is loaded, which are others with each worker and selection of
# tests. It has no setting for it: the pool is kept as empty as it is when nothing is loaded.
assert providers._local_constants is not None
providers._get_local_constants = lambda: providers._local_constants


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is now given into the expected files")
    parser.addoption("--pictures", action="store_true", help="keep a picture of every kind of page")
