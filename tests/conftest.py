"""Settings that every test shares."""

from __future__ import annotations

import pytest
from hypothesis import settings

# The same examples on every machine and in every run: a law that fails, fails for everyone.
settings.register_profile("project", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is now given into the expected files")
